using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Outsourcing.Domain.Scoring;

/// <summary>The logarithms of all scaled values of a table, in the layout of the table, for methods that multiply.</summary>
/// <remarks>
/// They do not depend on the weights, so a table that is scored again by one scaling keeps them, as it keeps the statistics
/// of its columns. They are the numbers that the method would work out itself, so they show in no score.
/// </remarks>
internal sealed class ScaledLogarithms
{
    /// <summary>Larger tables would keep too much, and are read from memory in any case.</summary>
    private const int MostCells = 1 << 20;

    private readonly Normalization normalization;
    private readonly double[] values;

    private ScaledLogarithms(Normalization normalization, double[] values)
    {
        this.normalization = normalization;
        this.values = values;
    }

    /// <summary>Gives the logarithms, from the second time in a row on that a table is asked for those of one scaling.</summary>
    /// <param name="table">The table.</param>
    /// <param name="normalization">The scaling.</param>
    /// <param name="kept">What the table keeps.</param>
    /// <param name="asked">For which scaling the table was asked last.</param>
    /// <returns>The logarithms, without meaning where a value is not above zero; nothing when they are not kept.</returns>
    public static ReadOnlySpan<double> Of(
        PerformanceTable table,
        Normalization normalization,
        ref ScaledLogarithms? kept,
        ref int asked
    )
    {
        var found = Volatile.Read(ref kept);
        if (found is not null && found.normalization == normalization)
        {
            return found.values;
        }

        var again = Interlocked.Exchange(ref asked, (int)normalization + 1) == (int)normalization + 1;
        if (!again || table.All.Length > MostCells)
        {
            return [];
        }

        found = new ScaledLogarithms(normalization, Compute(table, normalization));
        Volatile.Write(ref kept, found);
        return found.values;
    }

    private static double[] Compute(PerformanceTable table, Normalization normalization)
    {
        var logarithms = new double[table.All.Length];
        ref readonly var from = ref MemoryMarshal.GetReference(table.All);
        ref var to = ref MemoryMarshal.GetArrayDataReference(logarithms);
        for (var j = 0; j < table.ColumnCount; j++)
        {
            var scaling = ColumnScaling.Of(normalization, table.CriterionSpan[j], in table.Statistics(j), 1);
            var start = j * table.Stride;
            for (var row = 0; row < Lanes.Padded(table.RowCount); row += Lanes.Count)
            {
                var scaled = ColumnScaling.Of(in scaling, Lanes.Load(in from, start, row));
                Transcendental.Log(scaled).StoreUnsafe(ref to, (nuint)(start + row));
            }
        }

        return logarithms;
    }
}
