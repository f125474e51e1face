namespace Outsourcing.Domain.Scoring;

/// <summary>MOORA by the ratio system: score = Σ wⱼ rⱼ over the benefits − Σ wⱼ rⱼ over the costs.</summary>
/// <remarks>
/// <para>
/// r is the value on a scale that leaves less as less, so that costs are taken off as they are. Higher is better, and a
/// score may be negative; when all of them differ from 0 by rounding only (1e-12 of the largest terms) all are 0. A
/// contribution is ±wⱼ rⱼ.
/// </para>
/// <para>
/// The scale is made of all alternatives present, so adding or removing one can turn two others round, except with
/// <see cref="Normalization.None"/>. A method for study and comparison. Needs: known cells; for the other two scalings values
/// of zero or more, and one above zero on each criterion. One alternative will do. Source: Brauers &amp; Zavadskas 2006,
/// Control and Cybernetics 35(2), 445-469.
/// </para>
/// </remarks>
public sealed record Moora : ScoringMethod
{
    /// <summary>What helps when a scaling that leaves less as less cannot handle the values.</summary>
    internal const string Remedy = "Choose the scaling None, or a method that takes such values, such as VIKOR.";

    internal static readonly Source Origin = Source.Of(
        "Brauers & Zavadskas 2006, The MOORA method and its application to privatization in a transition economy, Control and Cybernetics 35(2), 445-469"
    );

    /// <summary>Initializes the method.</summary>
    /// <param name="normalization">
    /// How values are put on a common scale: <see cref="Normalization.None"/>, <see cref="Normalization.SumPlain"/> or
    /// <see cref="Normalization.VectorPlain"/>, which the paper uses.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="normalization"/> is none of these.</exception>
    public Moora(Normalization normalization) => Normalization = Guard.Against.TurningNormalization(normalization);

    /// <summary>Gets how values are put on a common scale.</summary>
    public Normalization Normalization { get; }

    /// <inheritdoc/>
    public override string Name => $"MOORA ratio system ({Normalization})";

    /// <inheritdoc/>
    public override Source Source => Origin;

    /// <inheritdoc/>
    public override bool IsAbsolute => ColumnScaling.IsAbsolute(Normalization);

    internal override Composition WeightForm => Composition.Sum;

    internal override ValueResponse Response(PerformanceTable table, int row, int column) =>
        ValueResponse.OfSum(Normalization, table, row, column);

    internal override Contribution[] Contributions(PerformanceTable table, Weights weights, int row) =>
        ScaledColumn.Contributions(Normalization, table, weights, row, Terms(table, weights, row));

    internal override IEnumerable<Explanation> Details(PerformanceTable table, Weights weights, int row)
    {
        var terms = Terms(table, weights, row);
        return
        [
            Explanation.Of(
                $"The benefits add {Invariant.Short(Sum(Direction.Maximize))}, the costs {Invariant.Short(Sum(Direction.Minimize))}."
            ),
        ];

        double Sum(Direction direction) => terms.Where((_, j) => table.Criteria[j].Direction == direction).Sum();
    }

    private protected override void Check(PerformanceTable table, Weights weights, ref RefusalList refusals) =>
        ScalingNeeds.Of(Normalization, table, weights, moreIsBetter: false, ref refusals, Remedy);

    private protected override void Compute(
        PerformanceTable table,
        Weights weights,
        Span<double> scores,
        CancellationToken cancellation
    )
    {
        var columns = table.ColumnCount;
        Span<ScaledColumn> space = columns <= OnStack ? stackalloc ScaledColumn[columns] : new ScaledColumn[columns];
        var terms = ScaledColumn.Signed(Normalization, table, weights, space);
        ScaledColumn.Sum(terms, table, start: 0, scores);

        // What benefits and costs cancel out is rounding only of the largest of either.
        var size = 0.0;
        foreach (ref readonly var term in terms)
        {
            ref readonly var column = ref table.Statistics(term.Column);
            size += Math.Max(Math.Abs(term.Scaling.Of(column.Min)), Math.Abs(term.Scaling.Of(column.Max)));
        }

        Magnitude.ClearRounding(scores, size);
    }

    private double[] Terms(PerformanceTable table, Weights weights, int row) =>
        ScaledColumn.Amounts(
            ScaledColumn.Signed(Normalization, table, weights, new ScaledColumn[table.ColumnCount]),
            table,
            row
        );
}
