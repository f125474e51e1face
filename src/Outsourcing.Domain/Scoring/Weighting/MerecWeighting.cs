using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Outsourcing.Domain.Scoring;

/// <summary>Weights by the removal effects of criteria (MEREC): how much the performance of the alternatives changes without a criterion.</summary>
/// <remarks>
/// <para>
/// With r = min / x of a benefit and x / max of a cost, m criteria, and S = ln(1 + Σ |ln r| / m) the performance of an
/// alternative: E = Σ |S without the criterion − S| over the alternatives, and w = E / ΣE. Leaving a criterion out takes its
/// term out of the sum; the divisor stays m. A change of unit changes nothing.
/// </para>
/// <para>
/// Both logarithms are taken of 1 plus a difference, so that nearly constant criteria keep their digits. Needs: values
/// above zero. Source: Keshavarz-Ghorabaee et al. 2021, Determination of objective weights using a new method based on the
/// removal effects of criteria (MEREC), Symmetry 13(4), 525.
/// </para>
/// </remarks>
public sealed record MerecWeighting : DataWeighting
{
    private static readonly Source Origin = Source.Of(
        "Keshavarz-Ghorabaee et al. 2021, Determination of objective weights using a new method based on the removal effects of criteria (MEREC), Symmetry 13(4)",
        "525"
    );

    /// <inheritdoc/>
    public override string Name => "MEREC";

    /// <inheritdoc/>
    public override Source Source => Origin;

    private protected override string Measured => "a removal effect";

    private protected override void Check(PerformanceTable table, int column, ref RefusalList refusals) =>
        Positive(table, column, ref refusals);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private protected override void Measure(PerformanceTable table, Span<double> measures)
    {
        var columns = measures.Length;
        Span<Vector512<double>> terms =
            columns <= OnStack ? stackalloc Vector512<double>[columns] : new Vector512<double>[columns];
        Span<Vector512<double>> effects =
            columns <= OnStack ? stackalloc Vector512<double>[columns] : new Vector512<double>[columns];
        effects.Clear();
        for (var row = 0; row < table.RowCount; row += Lanes.Count)
        {
            var all = Vector512<double>.Zero;
            for (var j = 0; j < columns; j++)
            {
                terms[j] = Term(table, j, row) / Vector512.Create((double)columns);
                all += terms[j];
            }

            for (var j = 0; j < columns; j++)
            {
                // ln(1 + all) − ln(1 + rest) = ln(1 + term / (1 + rest)).
                var rest = Vector512<double>.One + (all - terms[j]);
                effects[j] += Lanes.Keep(Transcendental.Log1P(terms[j] / rest), table.RowCount - row);
            }
        }

        for (var j = 0; j < columns; j++)
        {
            measures[j] = Lanes.Sum(effects[j]);
        }
    }

    /// <summary>|ln r| of eight rows: ln(1 + (x − min) / min) of a benefit, ln(1 + (max − x) / x) of a cost; 0 on a constant criterion.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Term(PerformanceTable table, int column, int row)
    {
        ref readonly var statistics = ref table.Statistics(column);
        if (statistics.IsConstant)
        {
            return Vector512<double>.Zero;
        }

        var x = Lanes.Load(in MemoryMarshal.GetReference(table.Padded(column)), 0, row);
        var min = Vector512.Create(statistics.Min);
        return Transcendental.Log1P(
            table.CriterionSpan[column].Direction == Direction.Maximize
                ? (x - min) / min
                : (Vector512.Create(statistics.Max) - x) / x
        );
    }
}
