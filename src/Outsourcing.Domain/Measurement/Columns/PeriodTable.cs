using System.Runtime.CompilerServices;

namespace Outsourcing.Domain.Measurement;

/// <summary>Finds between which of some ascending bounds a time lies, mostly in one step.</summary>
/// <remarks>The time between the bounds is cut into equal cells; each knows how many bounds are at or before its start.</remarks>
internal sealed class PeriodTable
{
    private const int CellBits = 10;

    private readonly long[] bounds;
    private readonly int[] passed;
    private readonly KeyRanges cells;

    /// <summary>Creates a table of at least one bound.</summary>
    public PeriodTable(long[] bounds)
    {
        this.bounds = bounds;
        cells = KeyRanges.Of(bounds[0], bounds[^1], CellBits);
        passed = new int[cells.Count];
        var count = 0;
        for (var cell = 0; cell < cells.Count; cell++)
        {
            while (count < bounds.Length && bounds[count] <= cells.StartOf(cell))
            {
                count++;
            }

            passed[cell] = count;
        }
    }

    /// <summary>Says how many bounds are at or before a time.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Passed(long time)
    {
        var cell = cells.IndexOf(time);
        if (cell >= (uint)passed.Length)
        {
            return time < bounds[0] ? 0 : bounds.Length;
        }

        var count = passed[(int)cell];
        while (count < bounds.Length && bounds[count] <= time)
        {
            count++;
        }

        return count;
    }
}
