using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Outsourcing.Domain.Scoring;

/// <summary>The weighted product: score = Π rⱼ^wⱼ, the value on the common scale to the power of the weight, over all criteria.</summary>
/// <remarks>
/// <para>
/// A strength makes up for a weakness in proportion, not in points: half as good on a criterion of weight w costs the
/// factor 0.5^w. Higher is better. Computed as exp(Σ wⱼ ln rⱼ) with a logarithm that has the same bits everywhere.
/// </para>
/// <para>
/// Needs: known cells; values above zero on the common scale (so Linear and Sum fit; MinMax gives the worst alternative
/// 0 and is refused); a scaling that turns costs round. One alternative will do.
/// Source: Bridgman 1922, Dimensional Analysis; Miller &amp; Starr 1969, Executive Decisions and Operations Research.
/// </para>
/// </remarks>
public sealed record WeightedProduct : ScoringMethod
{
    // Below the smallest normal number, scores lose digits and then run together at zero.
    private const double SmallestScore = 2.2250738585072014e-308;

    private static readonly Source Origin = Source.Of(
        "Miller & Starr 1969, Executive Decisions and Operations Research"
    );

    /// <summary>Initializes the method.</summary>
    /// <param name="normalization">How values are put on a common scale.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="normalization"/> is not one of the enumeration.</exception>
    public WeightedProduct(Normalization normalization) =>
        Normalization = Guard.Against.UnknownNormalization(normalization);

    /// <summary>Gets how values are put on a common scale.</summary>
    public Normalization Normalization { get; }

    /// <inheritdoc/>
    public override string Name => $"weighted product ({Normalization})";

    /// <inheritdoc/>
    public override Source Source => Origin;

    /// <inheritdoc/>
    public override bool IsAbsolute => ColumnScaling.IsAbsolute(Normalization);

    /// <inheritdoc/>
    public override Composition Composition => Composition.Product;

    internal override Composition WeightForm => Composition.Product;

    internal override ValueResponse? Response(PerformanceTable table, int row, int column) =>
        ValueResponse.OfProduct(Normalization, table.Criteria[column]);

    internal override Contribution[] Contributions(PerformanceTable table, Weights weights, int row)
    {
        var factors = new double[table.ColumnCount];
        for (var j = 0; j < factors.Length; j++)
        {
            var weight = weights.Span[j];
            factors[j] = 1;
            if (weight > 0)
            {
                var scaled = Scaling(table, j).Of(table.Padded(j)[row]);
                factors[j] = Transcendental.Exp(weight * Transcendental.Log(scaled));
            }
        }

        return ScaledColumn.Contributions(Normalization, table, weights, row, factors);
    }

    private protected override void Check(PerformanceTable table, Weights weights, ref RefusalList refusals)
    {
        ScalingNeeds.Of(Normalization, table, weights, moreIsBetter: true, ref refusals);
        ScalingNeeds.Positive(Normalization, table, weights, ref refusals);
    }

    private protected override bool IsInRange(ReadOnlySpan<double> scores) => AreInRange(scores);

    /// <summary>Says whether products have all their digits.</summary>
    internal static bool AreInRange(ReadOnlySpan<double> products)
    {
        foreach (var product in products)
        {
            if (product is not (>= SmallestScore and <= double.MaxValue))
            {
                return false;
            }
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private protected override void Compute(
        PerformanceTable table,
        Weights weights,
        Span<double> scores,
        CancellationToken cancellation
    )
    {
        var columns = table.ColumnCount;
        Span<ScaledColumn> factors = columns <= OnStack ? stackalloc ScaledColumn[columns] : new ScaledColumn[columns];
        factors = ScaledColumn.All(Normalization, table, weights, weighted: false, factors);
        var kept = table.Logarithms(Normalization);
        var isKept = !kept.IsEmpty;
        ref readonly var values = ref MemoryMarshal.GetReference(isKept ? kept : table.All);
        for (var row = 0; row < scores.Length; row += Lanes.Count)
        {
            var sum = Vector512<double>.Zero;
            foreach (ref readonly var factor in factors)
            {
                var x = Lanes.Load(in values, factor.Start, row);
                sum += (isKept ? x : Transcendental.Log(ColumnScaling.Of(in factor.Scaling, x))) * factor.Weight;
            }

            Lanes.Store(Transcendental.Exp(sum), scores, row);
        }
    }

    private ColumnScaling Scaling(PerformanceTable table, int j) =>
        ColumnScaling.Of(Normalization, table.CriterionSpan[j], in table.Statistics(j), 1);
}
