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

    internal override ValueResponse Response(PerformanceTable table, int row, int column) =>
        ValueResponse.OfSum(Normalization, table, row, column);

    internal override Contribution[] Contributions(PerformanceTable table, Weights weights, int row)
    {
        var terms = ScaledColumn.All(
            Normalization,
            table,
            weights,
            weighted: true,
            new ScaledColumn[table.ColumnCount]
        );
        return ScaledColumn.Contributions(Normalization, table, weights, row, ScaledColumn.Amounts(terms, table, row));
    }

    private protected override void Check(PerformanceTable table, Weights weights, ref RefusalList refusals) =>
        ScalingNeeds.Of(Normalization, table, weights, moreIsBetter: true, ref refusals);

    private protected override void Compute(
        PerformanceTable table,
        Weights weights,
        Span<double> scores,
        CancellationToken cancellation
    )
    {
        var columns = table.ColumnCount;
        Span<ScaledColumn> space = columns <= OnStack ? stackalloc ScaledColumn[columns] : new ScaledColumn[columns];
        var terms = ScaledColumn.All(Normalization, table, weights, weighted: true, space);
        ScaledColumn.Sum(terms, table, start: 0, scores);
    }
}
