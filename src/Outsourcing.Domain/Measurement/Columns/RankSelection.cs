using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.Measurement;

/// <summary>Finds the values of given ranks in a column, in two or three readings of it.</summary>
/// <remarks>
/// The first reading finds the least and the greatest key, the second counts how many keys lie in each of 2^14 equal
/// ranges between them, the third gathers the ranges in which a wanted rank lies; only those are sorted. A range that
/// holds too many keys is divided again in the same way, so that no distribution needs more room or more than seven
/// divisions. Source of the idea: radix selection, Knuth 1998, The Art of Computer Programming 3, § 5.2.5.
/// </remarks>
internal static class RankSelection
{
    private const int MostRangeBits = 14;

    /// <summary>Below this many values sorting them all is as fast.</summary>
    private const int Few = 1024;

    /// <summary>No more than this part of the column is gathered.</summary>
    private const int GatheredPart = 8;

    /// <summary>Two tables take turns, so that equal values in a row do not wait for each other.</summary>
    private const int Tables = 2;

    /// <summary>Finds the values; says whether every value has a place in the order.</summary>
    public static bool Find<TOrder>(ReadOnlySpan<long> values, ReadOnlySpan<Percentage> shares, Span<long> results)
        where TOrder : struct, IOrderOfBits
    {
        var (least, greatest) = Ends<TOrder>(values);
        if (least < TOrder.LeastKey || greatest > TOrder.GreatestKey)
        {
            return false;
        }

        var rented = ArrayPool<WantedRank>.Shared.Rent(shares.Length);
        var wanted = rented.AsSpan(0, shares.Length);
        for (var i = 0; i < shares.Length; i++)
        {
            wanted[i] = new(NearestRank.Of(shares[i], values.Length), i);
        }

        wanted.Sort(static (one, other) => one.Rank.CompareTo(other.Rank));
        if (values.Length < Few)
        {
            var all = new KeyRanges(least, 63, 2);
            FindGathered<TOrder>(values, all, [1, 1], values.Length, wanted, results);
        }
        else if (wanted.Length > 0)
        {
            FindBetween<TOrder>(values, least, greatest, wanted, results);
        }

        ArrayPool<WantedRank>.Shared.Return(rented);
        return true;
    }

    /// <summary>Finds ranks among the values whose keys lie between two others; they count from the first of these.</summary>
    private static void FindBetween<TOrder>(
        ReadOnlySpan<long> values,
        long least,
        long greatest,
        Span<WantedRank> wanted,
        Span<long> results
    )
        where TOrder : struct, IOrderOfBits
    {
        var ranges = KeyRanges.Of(least, greatest, Math.Min(MostRangeBits, BitOperations.Log2((uint)values.Length)));
        var rented = ArrayPool<int>.Shared.Rent(Tables * ranges.Count);
        Count<TOrder>(values, ranges, rented);

        // The second table, of which nothing is needed any more, marks the ranges that are gathered.
        var counts = rented.AsSpan(0, ranges.Count);
        var marks = rented.AsSpan(ranges.Count, ranges.Count);
        marks.Clear();
        var most = values.Length / GatheredPart / wanted.Length;
        var (below, gathered, next) = (0L, 0, 0);
        for (var range = 0; next < wanted.Length; below += counts[range++])
        {
            var first = next;
            while (next < wanted.Length && wanted[next].Rank <= below + counts[range])
            {
                next++;
            }

            var inside = wanted[first..next];
            if (inside.IsEmpty)
            {
                continue;
            }

            if (ranges.Shift == 0)
            {
                Found(inside, TOrder.Turn(ranges.StartOf(range)), results);
            }
            else if (counts[range] > most)
            {
                Move(inside, -below);
                FindBetween<TOrder>(
                    values,
                    ranges.StartOf(range),
                    Math.Min(greatest, ranges.EndOf(range)),
                    inside,
                    results
                );
            }
            else
            {
                Move(inside, gathered - below);
                marks[range] = 1;
                gathered += counts[range];
            }
        }

        if (gathered > 0)
        {
            FindGathered<TOrder>(values, ranges, marks, gathered, wanted, results);
        }

        ArrayPool<int>.Shared.Return(rented);
    }

    /// <summary>Gathers the values of the marked ranges, sorts them and reads off what is still wanted.</summary>
    private static void FindGathered<TOrder>(
        ReadOnlySpan<long> values,
        KeyRanges ranges,
        ReadOnlySpan<int> marks,
        int count,
        Span<WantedRank> wanted,
        Span<long> results
    )
        where TOrder : struct, IOrderOfBits
    {
        var rented = ArrayPool<long>.Shared.Rent(count);
        var gathered = rented.AsSpan(0, count);
        Gather<TOrder>(values, ranges, marks, gathered);
        gathered.Sort();
        foreach (ref var one in wanted)
        {
            if (!one.IsFound)
            {
                Found(new Span<WantedRank>(ref one), TOrder.Turn(gathered[(int)one.Rank - 1]), results);
            }
        }

        ArrayPool<long>.Shared.Return(rented);
    }

    private static void Found(Span<WantedRank> wanted, long result, Span<long> results)
    {
        foreach (ref var one in wanted)
        {
            results[one.Place] = result;
            one = one with { Rank = WantedRank.Found };
        }
    }

    private static void Move(Span<WantedRank> wanted, long by)
    {
        foreach (ref var one in wanted)
        {
            one = one with { Rank = one.Rank + by };
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static (long Least, long Greatest) Ends<TOrder>(ReadOnlySpan<long> values)
        where TOrder : struct, IOrderOfBits
    {
        var (least, greatest) = (Vector512.Create(long.MaxValue), Vector512.Create(long.MinValue));
        var blocks = MemoryMarshal.Cast<long, Vector512<long>>(values);
        foreach (var block in blocks)
        {
            var keys = TOrder.Turn(block);
            least = Vector512.Min(least, keys);
            greatest = Vector512.Max(greatest, keys);
        }

        var (low, high) = (long.MaxValue, long.MinValue);
        for (var lane = 0; lane < Vector512<long>.Count; lane++)
        {
            (low, high) = (Math.Min(low, least[lane]), Math.Max(high, greatest[lane]));
        }

        foreach (var value in values[(blocks.Length * Vector512<long>.Count)..])
        {
            var key = TOrder.Turn(value);
            (low, high) = (Math.Min(low, key), Math.Max(high, key));
        }

        return (low, high);
    }

    /// <summary>Counts the values of each range; both tables together are what there is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Count<TOrder>(ReadOnlySpan<long> values, KeyRanges ranges, Span<int> tables)
        where TOrder : struct, IOrderOfBits
    {
        unchecked
        {
            var size = ranges.Count;
            tables[..(Tables * size)].Clear();
            ref var first = ref MemoryMarshal.GetReference(tables);
            ref var second = ref Unsafe.Add(ref first, size);
            ref readonly var value = ref MemoryMarshal.GetReference(values);
            var row = 0;
            for (; row <= values.Length - Tables; row += Tables)
            {
                var one = ranges.IndexOf(TOrder.Turn(Unsafe.Add(ref Unsafe.AsRef(in value), row)));
                var other = ranges.IndexOf(TOrder.Turn(Unsafe.Add(ref Unsafe.AsRef(in value), row + 1)));
                if (one < (uint)size)
                {
                    Unsafe.Add(ref first, (nint)one)++;
                }

                if (other < (uint)size)
                {
                    Unsafe.Add(ref second, (nint)other)++;
                }
            }

            if (row < values.Length && ranges.IndexOf(TOrder.Turn(values[row])) is var last && last < (uint)size)
            {
                tables[(int)last]++;
            }

            for (var range = 0; range < size; range++)
            {
                tables[range] += tables[size + range];
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Gather<TOrder>(
        ReadOnlySpan<long> values,
        KeyRanges ranges,
        ReadOnlySpan<int> marks,
        Span<long> gathered
    )
        where TOrder : struct, IOrderOfBits
    {
        var next = 0;
        ref readonly var mark = ref MemoryMarshal.GetReference(marks);
        foreach (var value in values)
        {
            var key = TOrder.Turn(value);
            var range = ranges.IndexOf(key);
            if (range < (uint)ranges.Count && Unsafe.Add(ref Unsafe.AsRef(in mark), (nint)range) != 0)
            {
                gathered[next++] = key;
            }
        }
    }
}
