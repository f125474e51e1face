namespace Outsourcing.Domain.Scoring;

/// <summary>MAIRCA: score = Σ wⱼ (1 − rⱼ) / n, the gap between what each criterion promises an alternative and what it has.</summary>
/// <remarks>
/// <para>
/// Each of n alternatives is preferred with the probability 1/n, so the theoretical share of a criterion is w/n; the real one
/// is w r / n, with r on the scaling <see cref="Normalization.MinMax"/>, which is part of the method. Lower is better, from 0
/// to the sum of the weights over n. A contribution is the gap on one criterion; where all are equal there is none.
/// </para>
/// <para>
/// It ranks as the weighted sum with that scaling does, and its score is S of VIKOR over n. The scale is made of the
/// alternatives present. A method for study and comparison. Needs: known cells. Any numbers will do, negative ones too, and
/// one alternative. Source: Gigović, Pamučar, Bajić &amp; Milićević 2016, Sustainability 8(4), 372.
/// </para>
/// </remarks>
public sealed record Mairca : ScoringMethod
{
    private static readonly Source Origin = Source.Of(
        "Gigović, Pamučar, Bajić & Milićević 2016, The combination of expert judgment and GIS-MAIRCA analysis for the selection of sites for ammunition depots, Sustainability 8(4)",
        "372"
    );

    /// <inheritdoc/>
    public override string Name => "MAIRCA";

    /// <inheritdoc/>
    public override Source Source => Origin;

    /// <inheritdoc/>
    public override bool HigherIsBetter => false;

    internal override ScoringMethod RanksAs => new WeightedSum(Normalization.MinMax);

    internal override Contribution[] Contributions(PerformanceTable table, Weights weights, int row)
    {
        var gaps = ScaledColumn.Amounts(Gaps(table, weights, new ScaledColumn[table.ColumnCount]), table, row);
        return ScaledColumn.Contributions(Normalization.MinMax, table, weights, row, gaps);
    }

    private protected override void Check(PerformanceTable table, Weights weights, ref RefusalList refusals) =>
        ScalingNeeds.Known(table, weights, ref refusals);

    private protected override void Compute(
        PerformanceTable table,
        Weights weights,
        Span<double> scores,
        CancellationToken cancellation
    )
    {
        var columns = table.ColumnCount;
        Span<ScaledColumn> space = columns <= OnStack ? stackalloc ScaledColumn[columns] : new ScaledColumn[columns];
        ScaledColumn.Sum(Gaps(table, weights, space), table, start: 0, scores);
    }

    /// <summary>The regrets, each over the number of alternatives.</summary>
    private static Span<ScaledColumn> Gaps(PerformanceTable table, Weights weights, Span<ScaledColumn> space)
    {
        var gaps = ScaledColumn.Regrets(Normalization.MinMax, table, weights, space);
        foreach (ref var gap in gaps)
        {
            gap = gap.With(gap.Scaling with { Factor = gap.Scaling.Factor / table.RowCount });
        }

        return gaps;
    }
}
