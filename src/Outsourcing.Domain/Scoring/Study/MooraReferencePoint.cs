using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Outsourcing.Domain.Scoring;

/// <summary>MOORA by the reference point: score = max |wⱼ r*ⱼ − wⱼ rⱼ|, the largest weighted regret of all criteria.</summary>
/// <remarks>
/// <para>
/// r is the value on a scale that leaves less as less, and r* the best of a criterion: the highest of a benefit, the lowest
/// of a cost. The distance is that of Tchebycheff. Lower is better, 0 for an alternative that is best on everything. A
/// contribution is the regret on one criterion; a criterion on which all are equal has none.
/// </para>
/// <para>
/// Only the worst criterion counts: what an alternative does on the others changes nothing, so one that is dominated may
/// tie with its dominator. The point is made of the alternatives present. A method for study and comparison. Needs: known
/// cells; for scalings other than <see cref="Normalization.None"/> values of zero or more, and one above zero on each
/// criterion. One alternative will do. Source: Brauers &amp; Zavadskas 2006, Control and Cybernetics 35(2), 445-469.
/// </para>
/// </remarks>
public sealed record MooraReferencePoint : ScoringMethod
{
    /// <summary>Initializes the method.</summary>
    /// <param name="normalization">
    /// How values are put on a common scale: <see cref="Normalization.None"/>, <see cref="Normalization.SumPlain"/> or
    /// <see cref="Normalization.VectorPlain"/>, which the paper uses.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="normalization"/> is none of these.</exception>
    public MooraReferencePoint(Normalization normalization) =>
        Normalization = Guard.Against.TurningNormalization(normalization);

    /// <summary>Gets how values are put on a common scale.</summary>
    public Normalization Normalization { get; }

    /// <inheritdoc/>
    public override string Name => $"MOORA reference point ({Normalization})";

    /// <inheritdoc/>
    public override Source Source => Moora.Origin;

    /// <inheritdoc/>
    public override bool HigherIsBetter => false;

    /// <inheritdoc/>
    public override Composition Composition => Composition.Largest;

    internal override Contribution[] Contributions(PerformanceTable table, Weights weights, int row)
    {
        var regrets = ScaledColumn.Regrets(Normalization, table, weights, new ScaledColumn[table.ColumnCount]);
        return ScaledColumn.Contributions(
            Normalization,
            table,
            weights,
            row,
            ScaledColumn.Amounts(regrets, table, row)
        );
    }

    private protected override void Check(PerformanceTable table, Weights weights, ref RefusalList refusals) =>
        ScalingNeeds.Of(Normalization, table, weights, moreIsBetter: false, ref refusals, Moora.Remedy);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private protected override void Compute(
        PerformanceTable table,
        Weights weights,
        Span<double> scores,
        CancellationToken cancellation
    )
    {
        var columns = table.ColumnCount;
        Span<ScaledColumn> space = columns <= OnStack ? stackalloc ScaledColumn[columns] : new ScaledColumn[columns];
        var regrets = ScaledColumn.Regrets(Normalization, table, weights, space);
        ref readonly var values = ref MemoryMarshal.GetReference(table.All);
        for (var row = 0; row < scores.Length; row += Lanes.Count)
        {
            var most = Vector512<double>.Zero;
            foreach (ref readonly var regret in regrets)
            {
                var own = ColumnScaling.Of(in regret.Scaling, Lanes.Load(in values, regret.Start, row));
                most = Lanes.Most(own, most);
            }

            Lanes.Store(most, scores, row);
        }
    }
}
