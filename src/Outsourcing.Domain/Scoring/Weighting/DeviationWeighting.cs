namespace Outsourcing.Domain.Scoring;

/// <summary>Weights by the standard deviation: s = √(Σ (x − mean)² / (n − 1)), and w = s / Σs.</summary>
/// <remarks>
/// Taken of the values as they are, so it depends on their units: prices in cents weigh a hundred times what prices in
/// euros do. Use it only where all criteria are on one scale, such as points; directions do not matter. Negative values are
/// allowed. Source: Jahan &amp; Edwards 2013, Weighting of dependent and target-based criteria for optimal decision-making
/// in materials selection process, Materials &amp; Design 49, 1000-1008.
/// </remarks>
public sealed record DeviationWeighting : DataWeighting
{
    private static readonly Source Origin = Source.Of(
        "Jahan & Edwards 2013, Weighting of dependent and target-based criteria, Materials & Design 49",
        "pp. 1000-1008"
    );

    /// <inheritdoc/>
    public override string Name => "standard deviation";

    /// <inheritdoc/>
    public override Source Source => Origin;

    private protected override string Measured => "a standard deviation";

    private protected override void Measure(PerformanceTable table, Span<double> measures)
    {
        for (var j = 0; j < measures.Length; j++)
        {
            var spread = Spread.Of(table, j);
            measures[j] = spread.Range * spread.Deviation;
        }
    }
}
