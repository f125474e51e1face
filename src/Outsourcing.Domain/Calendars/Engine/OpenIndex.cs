using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NodaTime;

namespace Outsourcing.Domain.Calendars;

/// <summary>Answers in constant time how much was open before a tick.</summary>
/// <remarks>
/// <para>
/// Time is cut into buckets of 2^34 to 2^38 ticks (29 minutes to 7.6 hours), so long that few hold more than one open
/// stretch. Of a bucket with one, open before a tick = open before the bucket + the tick, held between start and end of
/// the stretch, - its start; the first and the last of the three are one number. A crowded bucket gives no answer.
/// </para>
/// <para>
/// Stretches start and end at whole seconds, which are multiples of 128 ticks, as the buckets are: so an offset inside a
/// bucket takes 31 bits, and a bucket 16 bytes. Only the years 1970 to 2099 have buckets.
/// </para>
/// </remarks>
internal sealed class OpenIndex
{
    private const int Unit = 7;
    private const int LongestShift = 38;
    private const int ShortestShift = 34;
    private const int MostPerStretch = 16;
    private const int FewStretches = 8;

    private static readonly long First = Instant.FromUtc(1970, 1, 1, 0, 0).ToUnixTimeTicks();
    private static readonly long End = Instant.FromUtc(2100, 1, 1, 0, 0).ToUnixTimeTicks();

    private readonly long origin;
    private readonly long length;
    private readonly int shift;
    private readonly Bucket[] buckets;

    private OpenIndex(long origin, long length, int shift, Bucket[] buckets)
    {
        this.origin = origin;
        this.length = length;
        this.shift = shift;
        this.buckets = buckets;
    }

    /// <summary>Gets the index in which no tick is found.</summary>
    public static OpenIndex None { get; } = new(0, 0, ShortestShift, []);

    /// <summary>Makes the index of a snapshot; none when there is little to search.</summary>
    /// <param name="from">The first tick.</param>
    /// <param name="to">The end.</param>
    /// <param name="starts">The starts of the stretches.</param>
    /// <param name="ends">Their ends.</param>
    /// <param name="opened">The open ticks before each of them.</param>
    public static OpenIndex Of(long from, long to, long[] starts, long[] ends, long[] opened)
    {
        var (first, end) = (Math.Max(from, First), Math.Min(to, End));
        if (starts.Length < FewStretches || first >= end)
        {
            return None;
        }

        var width = LongestShift;
        while (width > ShortestShift && IsCrowded(first, end, width, starts, ends))
        {
            width--;
        }

        var count = BucketsOf(first, end, width);
        return count > MostPerStretch * (long)starts.Length
            ? None
            : new OpenIndex(first, end - first, width, Fill(first, width, new Bucket[count], starts, ends, opened));
    }

    /// <summary>Counts the open ticks before a tick.</summary>
    /// <param name="tick">The tick.</param>
    /// <param name="open">The open ticks; else the first stretch of a crowded bucket, or below zero when there is no bucket.</param>
    /// <returns>Whether the bucket of the tick says it.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryOpenBefore(long tick, out long open)
    {
        unchecked
        {
            var offset = tick - origin;
            if ((ulong)offset < (ulong)length)
            {
                ref readonly var bucket = ref buckets[(int)(offset >> shift)];
                open = bucket.OpenBefore(offset & ((1L << shift) - 1));
                return !bucket.IsCrowded;
            }

            open = -1;
            return false;
        }
    }

    /// <summary>Says whether a tick is open.</summary>
    /// <param name="tick">The tick.</param>
    /// <param name="isOpen">Whether it is open.</param>
    /// <returns>Whether the bucket of the tick says it.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryIsOpen(long tick, out bool isOpen)
    {
        unchecked
        {
            var offset = tick - origin;
            if ((ulong)offset < (ulong)length)
            {
                ref readonly var bucket = ref buckets[(int)(offset >> shift)];
                isOpen = bucket.IsOpen(offset & ((1L << shift) - 1));
                return !bucket.IsCrowded;
            }

            isOpen = false;
            return false;
        }
    }

    /// <summary>Measures the open ticks of each row, up to the first row that buckets do not answer or that runs backwards.</summary>
    /// <returns>How many rows were answered.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Elapsed(ReadOnlySpan<long> from, ReadOnlySpan<long> to, Span<long> elapsed)
    {
        unchecked
        {
            var (first, ticks, bits, table) = (origin, (ulong)length, shift, buckets);
            var mask = (1L << bits) - 1;
            var row = 0;
            while (row < from.Length && row < to.Length && row < elapsed.Length)
            {
                var (start, end) = (from[row] - first, to[row] - first);
                if (start > end || (ulong)start >= ticks || (ulong)end >= ticks)
                {
                    break;
                }

                ref readonly var opening = ref table[(int)(start >> bits)];
                ref readonly var closing = ref table[(int)(end >> bits)];
                if (opening.IsCrowded || closing.IsCrowded)
                {
                    break;
                }

                elapsed[row] = closing.OpenBefore(end & mask) - opening.OpenBefore(start & mask);
                row++;
            }

            return row;
        }
    }

    private static long BucketsOf(long first, long end, int shift) => ((end - first) >> shift) + 1;

    /// <summary>Says whether more than one bucket in sixteen holds parts of two stretches.</summary>
    private static bool IsCrowded(long first, long end, int shift, long[] starts, long[] ends)
    {
        var crowded = 0L;
        for (var i = 1; i < starts.Length; i++)
        {
            if ((ends[i - 1] - 1 - first) >> shift == (starts[i] - first) >> shift)
            {
                crowded++;
            }
        }

        return crowded * 16 > BucketsOf(first, end, shift);
    }

    private static Bucket[] Fill(long first, int shift, Bucket[] buckets, long[] starts, long[] ends, long[] opened)
    {
        var i = 0;
        for (var number = 0; number < buckets.Length; number++)
        {
            var start = first + ((long)number << shift);
            var end = start + (1L << shift);
            while (i < ends.Length && ends[i] <= start)
            {
                i++;
            }

            if (i == starts.Length || starts[i] >= end)
            {
                buckets[number] = new(opened[i], 0, 0);
            }
            else if (i + 1 < starts.Length && starts[i + 1] < end)
            {
                buckets[number] = Bucket.Crowded(i);
            }
            else
            {
                var (opens, closes) = (Math.Max(starts[i], start), Math.Min(ends[i], end));
                buckets[number] = new(
                    opened[i] + (opens - starts[i]) - (opens - start),
                    (uint)((opens - start) >> Unit),
                    (uint)((closes - start) >> Unit)
                );
            }
        }

        return buckets;
    }

    /// <summary>The open stretch of a bucket; both ends in units of 128 ticks from the start of the bucket.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Bucket(long opened, uint start, uint end)
    {
        // Less the start of the stretch; the first stretch of a crowded bucket.
        private readonly long opened = opened;
        private readonly uint start = start;
        private readonly uint end = end;

        public bool IsCrowded => start > end;

        public static Bucket Crowded(int firstStretch) => new(firstStretch, 1, 0);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public long OpenBefore(long inside) =>
            unchecked(opened + Math.Min(Math.Max(inside, (long)start << Unit), (long)end << Unit));

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool IsOpen(long inside) => inside >= (long)start << Unit && inside < (long)end << Unit;
    }
}
