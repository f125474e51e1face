using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Outsourcing.Domain.Measurement;

/// <summary>Sorts times between two bounds, several times as fast as by comparisons.</summary>
/// <remarks>
/// A radix sort from the leading bits: the times are dealt out into 2^10 equal ranges of time, each of which then fits
/// into the cache and is dealt out again, into about as many ranges as it holds times; what little is out of order then
/// is put right by insertion. Source: Knuth 1998, The Art of Computer Programming 3, § 5.2.5.
/// </remarks>
internal static class TimeSort
{
    private const int FirstBits = 10;
    private const int MostBits = 13;

    /// <summary>Up to so many times insertion is as fast.</summary>
    private const int Few = 24;

    /// <summary>Sorts two columns into one; a time outside the bounds counts as the bound next to it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Sort(
        ReadOnlySpan<long> times,
        ReadOnlySpan<long> more,
        long least,
        long greatest,
        Span<long> sorted
    )
    {
        var ranges = KeyRanges.Of(least, greatest, FirstBits);
        Span<int> next = stackalloc int[ranges.Count];
        next.Clear();
        Count(times, ranges, greatest, next);
        Count(more, ranges, greatest, next);
        var most = TurnIntoStarts(next);
        Deal(times, ranges, greatest, next, sorted);
        Deal(more, ranges, greatest, next, sorted);
        var room = ArrayPool<long>.Shared.Rent(most);
        var start = 0;
        foreach (var end in next)
        {
            SortRange(sorted[start..end], room.AsSpan(0, end - start), least, ranges.Shift);
            start = end;
        }

        ArrayPool<long>.Shared.Return(room);
    }

    /// <summary>Sorts times that differ in the bits below a shift only, counted from the least time.</summary>
    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void SortRange(Span<long> times, Span<long> room, long least, int shift)
    {
        if (shift == 0)
        {
            return;
        }

        if (times.Length <= Few)
        {
            Insert(times, times);
            return;
        }

        var bits = Math.Min(shift, Math.Min(MostBits, BitOperations.Log2((uint)times.Length)));
        Span<int> next = stackalloc int[1 << bits];
        next.Clear();
        var low = shift - bits;
        Count(times, least, low, next);
        var most = TurnIntoStarts(next);
        Deal(times, least, low, next, room);
        var start = 0;
        for (var i = 0; most > Few && i < next.Length; i++)
        {
            if (next[i] - start > Few)
            {
                SortRange(room[start..next[i]], times[start..next[i]], least, low);
            }

            start = next[i];
        }

        Insert(room, times);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Count(ReadOnlySpan<long> times, KeyRanges ranges, long greatest, Span<int> counts)
    {
        unchecked
        {
            ref var first = ref MemoryMarshal.GetReference(counts);
            foreach (var time in times)
            {
                Unsafe.Add(ref first, (nint)ranges.IndexOf(Bounded(time, ranges.Least, greatest)))++;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Count(ReadOnlySpan<long> times, long least, int shift, Span<int> counts)
    {
        unchecked
        {
            ref var first = ref MemoryMarshal.GetReference(counts);
            var mask = (ulong)counts.Length - 1;
            foreach (var time in times)
            {
                Unsafe.Add(ref first, (nint)(((ulong)(time - least) >> shift) & mask))++;
            }
        }
    }

    /// <summary>Turns the number of times in each range into the place of its first; gives the largest number.</summary>
    private static int TurnIntoStarts(Span<int> counts)
    {
        var (sum, most) = (0, 0);
        foreach (ref var count in counts)
        {
            most = Math.Max(most, count);
            (count, sum) = (sum, sum + count);
        }

        return most;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Deal(ReadOnlySpan<long> times, KeyRanges ranges, long greatest, Span<int> next, Span<long> into)
    {
        unchecked
        {
            ref var place = ref MemoryMarshal.GetReference(next);
            ref var target = ref MemoryMarshal.GetReference(into);
            foreach (var time in times)
            {
                var bounded = Bounded(time, ranges.Least, greatest);
                Unsafe.Add(ref target, Unsafe.Add(ref place, (nint)ranges.IndexOf(bounded))++) = bounded;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Deal(ReadOnlySpan<long> times, long least, int shift, Span<int> next, Span<long> into)
    {
        unchecked
        {
            ref var place = ref MemoryMarshal.GetReference(next);
            ref var target = ref MemoryMarshal.GetReference(into);
            var mask = (ulong)next.Length - 1;
            foreach (var time in times)
            {
                Unsafe.Add(ref target, Unsafe.Add(ref place, (nint)(((ulong)(time - least) >> shift) & mask))++) = time;
            }
        }
    }

    /// <summary>Sorts from one column into another, which may be the same.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Insert(ReadOnlySpan<long> times, Span<long> sorted)
    {
        for (var i = 0; i < times.Length; i++)
        {
            var time = times[i];
            var place = i;
            while (place > 0 && sorted[place - 1] > time)
            {
                sorted[place] = sorted[place - 1];
                place--;
            }

            sorted[place] = time;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long Bounded(long time, long least, long greatest) => Math.Min(Math.Max(time, least), greatest);
}
