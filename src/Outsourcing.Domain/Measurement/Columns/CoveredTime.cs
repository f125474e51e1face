using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Outsourcing.Domain.Measurement;

/// <summary>How much of a window is covered by intervals of two columns together, a time that several cover counted once.</summary>
/// <remarks>
/// <para>
/// Sorted by their starts, an interval adds what of it lies beyond the furthest end so far; four of them are taken at a
/// time, each with the furthest end of those before it. Whole numbers are added, so the order does not matter.
/// </para>
/// <para>
/// Otherwise starts and ends are sorted apart from each other. Then the gaps are what lies between the i-th end and the
/// start after it: so many ends as starts passed means that nothing is open. So covered are last end − first start − sum
/// of max(0, start(i+1) − end(i)), and nobody needs to know which end belongs to which start.
/// </para>
/// </remarks>
internal static class CoveredTime
{
    private const int Lanes = 4;

    /// <summary>Measures one column of any intervals and another of sorted ones that lie in the window, apart from each other.</summary>
    /// <param name="starts">The starts of the intervals.</param>
    /// <param name="ends">Their ends.</param>
    /// <param name="otherStarts">The starts of the sorted intervals.</param>
    /// <param name="otherEnds">Their ends.</param>
    /// <param name="from">The start of the window.</param>
    /// <param name="to">Its end; the length of the window is below 2^63.</param>
    /// <param name="covered">The covered time in the window.</param>
    /// <returns>Whether no interval ends before it starts.</returns>
    public static bool Measure(
        ReadOnlySpan<long> starts,
        ReadOnlySpan<long> ends,
        ReadOnlySpan<long> otherStarts,
        ReadOnlySpan<long> otherEnds,
        long from,
        long to,
        out long covered
    )
    {
        var sweep = new Sweep { Reach = from };
        var row = 0;
        for (var other = 0; other < otherStarts.Length; other++)
        {
            row = Advance(starts, ends, row, otherStarts[other], to, ref sweep);
            sweep.Add(otherStarts[other], otherEnds[other]);
        }

        row = Advance(starts, ends, row, to, to, ref sweep);
        CheckRest(starts, ends, row, ref sweep);
        covered = sweep.IsSorted ? sweep.Covered : MeasureUnsorted(starts, ends, otherStarts, otherEnds, from, to);
        return sweep.IsForwards;
    }

    private static long MeasureUnsorted(
        ReadOnlySpan<long> starts,
        ReadOnlySpan<long> ends,
        ReadOnlySpan<long> otherStarts,
        ReadOnlySpan<long> otherEnds,
        long from,
        long to
    )
    {
        var count = starts.Length + otherStarts.Length;
        var (rentedStarts, rentedEnds) = (ArrayPool<long>.Shared.Rent(count), ArrayPool<long>.Shared.Rent(count));
        var sortedStarts = rentedStarts.AsSpan(0, count);
        var sortedEnds = rentedEnds.AsSpan(0, count);
        TimeSort.Sort(starts, otherStarts, from, to, sortedStarts);
        TimeSort.Sort(ends, otherEnds, from, to, sortedEnds);
        var covered = sortedEnds[^1] - sortedStarts[0] - Gaps(sortedStarts, sortedEnds);
        ArrayPool<long>.Shared.Return(rentedStarts);
        ArrayPool<long>.Shared.Return(rentedEnds);
        return covered;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static long Gaps(ReadOnlySpan<long> starts, ReadOnlySpan<long> ends)
    {
        unchecked
        {
            ref readonly var start = ref MemoryMarshal.GetReference(starts);
            ref readonly var end = ref MemoryMarshal.GetReference(ends);
            var sums = Vector256<long>.Zero;
            var row = 1;
            for (; row <= starts.Length - Lanes; row += Lanes)
            {
                var before = Vector256.LoadUnsafe(in end, (nuint)(row - 1));
                sums += Vector256.Max(Vector256.LoadUnsafe(in start, (nuint)row) - before, Vector256<long>.Zero);
            }

            var gaps = sums[0] + sums[1] + sums[2] + sums[3];
            for (; row < starts.Length; row++)
            {
                gaps += Math.Max(0, starts[row] - ends[row - 1]);
            }

            return gaps;
        }
    }

    /// <summary>Adds the rows from one on that start before a bound, which is not after the end of the window.</summary>
    /// <returns>The first row that does not; where rows are not sorted, some row.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Advance(
        ReadOnlySpan<long> starts,
        ReadOnlySpan<long> ends,
        int row,
        long bound,
        long to,
        ref Sweep sweep
    )
    {
        unchecked
        {
            // The first row has none before it to compare with.
            if (row == 0 && starts.Length > 0 && starts[0] < bound)
            {
                sweep.Add(starts, ends, row++, to);
            }

            if (row > 0)
            {
                ref readonly var start = ref MemoryMarshal.GetReference(starts);
                ref readonly var end = ref MemoryMarshal.GetReference(ends);
                var (reach, covered) = (Vector256.Create(sweep.Reach), Vector256<long>.Zero);
                var (backwards, unsorted) = (Vector256<long>.Zero, Vector256<long>.Zero);
                for (; row <= starts.Length - Lanes && starts[row + Lanes - 1] < bound; row += Lanes)
                {
                    var s = Vector256.LoadUnsafe(in start, (nuint)row);
                    var e = Vector256.LoadUnsafe(in end, (nuint)row);
                    backwards |= Vector256.LessThan(e, s);
                    unsorted |= Vector256.LessThan(s, Vector256.LoadUnsafe(in start, (nuint)(row - 1)));

                    // The furthest end up to each row of the four, then the furthest of all rows before it.
                    e = Vector256.Min(e, Vector256.Create(to));
                    var furthest = Vector256.Max(e, Vector256.Shuffle(e, Vector256.Create(0L, 0, 1, 2)));
                    furthest = Vector256.Max(furthest, Vector256.Shuffle(furthest, Vector256.Create(0L, 1, 0, 1)));
                    var before = Vector256.ConditionalSelect(
                        Vector256.Create(-1L, 0, 0, 0),
                        reach,
                        Vector256.Shuffle(furthest, Vector256.Create(0L, 0, 1, 2))
                    );
                    s = Vector256.Max(s, Vector256.Max(before, reach));
                    covered += Vector256.Max(e, s) - s;
                    reach = Vector256.Max(reach, Vector256.Shuffle(furthest, Vector256.Create(3L, 3, 3, 3)));
                }

                sweep.Reach = reach[0];
                sweep.Covered += covered[0] + covered[1] + covered[2] + covered[3];
                sweep.IsForwards &= backwards == Vector256<long>.Zero;
                sweep.IsSorted &= unsorted == Vector256<long>.Zero;
            }

            while (row < starts.Length && starts[row] < bound)
            {
                sweep.Add(starts, ends, row++, to);
            }

            return row;
        }
    }

    /// <summary>Checks the rows that no part of the window needs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void CheckRest(ReadOnlySpan<long> starts, ReadOnlySpan<long> ends, int row, ref Sweep sweep)
    {
        for (; row < starts.Length; row++)
        {
            sweep.Check(starts, ends, row);
        }
    }

    /// <summary>How far a sweep through sorted intervals has come.</summary>
    private struct Sweep()
    {
        /// <summary>The furthest end so far.</summary>
        public long Reach { get; set; }

        public long Covered { get; set; }

        public bool IsSorted { get; set; } = true;

        public bool IsForwards { get; set; } = true;

        public void Add(ReadOnlySpan<long> starts, ReadOnlySpan<long> ends, int row, long to)
        {
            Check(starts, ends, row);
            Add(starts[row], Math.Min(ends[row], to));
        }

        public void Add(long start, long end)
        {
            if (end > Reach)
            {
                Covered += end - Math.Max(start, Reach);
                Reach = end;
            }
        }

        public void Check(ReadOnlySpan<long> starts, ReadOnlySpan<long> ends, int row)
        {
            IsForwards &= starts[row] <= ends[row];
            IsSorted &= row == 0 || starts[row - 1] <= starts[row];
        }
    }
}
