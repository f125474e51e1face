using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Outsourcing.Domain.Scoring;

/// <summary>The weighted sum: score = Σ wⱼ rⱼ, weight times value on the common scale, over all criteria.</summary>
/// <remarks>
/// <para>
/// Simple additive weighting. It lets a strength make up for any weakness, in proportion to the weights. Higher is
/// better; with weights of one whole and a scaling to 0…1 the score lies between 0 and 1.
/// </para>
/// <para>
/// Needs: known cells; values that the scaling can handle; a scaling that turns costs round. One alternative will do.
/// Source: Fishburn 1967, Operations Research 15, 537-542; MacCrimmon 1968, RAND RM-4823.
/// </para>
/// </remarks>
public sealed record WeightedSum : ScoringMethod
{
    private static readonly Source Origin = Source.Of(
        "Fishburn 1967, Additive utilities with incomplete product sets, Operations Research 15, 537-542"
    );

    /// <summary>Initializes the method.</summary>
    /// <param name="normalization">How values are put on a common scale.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="normalization"/> is not one of the enumeration.</exception>
    public WeightedSum(Normalization normalization) =>
        Normalization = Guard.Against.UnknownNormalization(normalization);

    /// <summary>Gets how values are put on a common scale.</summary>
    public Normalization Normalization { get; }

    /// <inheritdoc/>
    public override string Name => $"weighted sum ({Normalization})";

    /// <inheritdoc/>
    public override Source Source => Origin;

    /// <inheritdoc/>
    public override bool IsAbsolute => ColumnScaling.IsAbsolute(Normalization);

    internal override Composition WeightForm => Composition.Sum;

    internal override Contribution[] Contributions(PerformanceTable table, Weights weights, int row)
    {
        var columns = table.ColumnCount;
        Span<ScaledColumn> terms = columns <= OnStack ? stackalloc ScaledColumn[columns] : new ScaledColumn[columns];
        terms = ScaledColumn.All(Normalization, table, weights, weighted: true, terms);
        var amounts = new double[table.ColumnCount];
        foreach (ref readonly var term in terms)
        {
            amounts[term.Column] = term.Scaling.Of(table.Padded(term.Column)[row]);
        }

        return ScaledColumn.Contributions(Normalization, table, weights, row, amounts);
    }

    private protected override void Check(PerformanceTable table, Weights weights, ref RefusalList refusals) =>
        ScalingNeeds.Of(Normalization, table, weights, moreIsBetter: true, ref refusals);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private protected override void Compute(PerformanceTable table, Weights weights, Span<double> scores)
    {
        var columns = table.ColumnCount;
        Span<ScaledColumn> terms = columns <= OnStack ? stackalloc ScaledColumn[columns] : new ScaledColumn[columns];
        terms = ScaledColumn.All(Normalization, table, weights, weighted: true, terms);
        ref readonly var values = ref MemoryMarshal.GetReference(table.All);
        for (var row = 0; row < scores.Length; row += Lanes.Count)
        {
            var sum = Vector512<double>.Zero;
            foreach (ref readonly var term in terms)
            {
                sum += ColumnScaling.Of(in term.Scaling, Lanes.Load(in values, term.Start, row));
            }

            Lanes.Store(sum, scores, row);
        }
    }
}
