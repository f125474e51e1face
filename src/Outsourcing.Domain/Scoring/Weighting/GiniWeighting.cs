namespace Outsourcing.Domain.Scoring;

/// <summary>Weights by the Gini coefficient: G = Σ Σ |x − y| / (2 n² mean) over all pairs, and w = G / ΣG.</summary>
/// <remarks>
/// <para>
/// n is the number of alternatives. G is 0 when all have the same and near 1 when one has all. Directions do not matter;
/// a change of unit neither, but a shift of the zero does.
/// </para>
/// <para>
/// Computed from sorted values as Σ k (n − k) (x of place k + 1 − x of place k) / (n Σx), in which no term is negative: n
/// log n steps, one scratch column. Needs: values of zero or more, and one above zero on each criterion. Source:
/// Bączkiewicz, Wątróbski, Kizielewicz &amp; Sałabun 2021, Towards reliable results, Springer, 143-165.
/// </para>
/// </remarks>
public sealed record GiniWeighting : DataWeighting
{
    private static readonly Source Origin = Source.Of(
        "Bączkiewicz, Wątróbski, Kizielewicz & Sałabun 2021, Towards reliable results",
        "pp. 143-165"
    );

    /// <inheritdoc/>
    public override string Name => "Gini coefficient";

    /// <inheritdoc/>
    public override Source Source => Origin;

    private protected override string Measured => "a Gini coefficient";

    private protected override void Check(PerformanceTable table, int column, ref RefusalList refusals)
    {
        NotNegative(table, column, ref refusals);
        NotAllZero(table, column, ref refusals);
    }

    private protected override void Measure(PerformanceTable table, Span<double> measures)
    {
        var sorted = new double[table.RowCount];
        for (var j = 0; j < measures.Length; j++)
        {
            ref readonly var statistics = ref table.Statistics(j);
            measures[j] = statistics.IsConstant ? 0 : Coefficient(table.Padded(j), sorted, statistics.Sum);
        }
    }

    private static double Coefficient(ReadOnlySpan<double> column, double[] sorted, double sum)
    {
        column[..sorted.Length].CopyTo(sorted);
        Array.Sort(sorted);
        var total = 0.0;
        for (var k = 1; k < sorted.Length; k++)
        {
            total += (double)k * (sorted.Length - k) * ((sorted[k] - sorted[k - 1]) / sum);
        }

        return total / sorted.Length;
    }
}
