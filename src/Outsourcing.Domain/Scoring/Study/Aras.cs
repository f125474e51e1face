namespace Outsourcing.Domain.Scoring;

/// <summary>ARAS: score = S / S₀ with S = Σ wⱼ rⱼ, the additive ratio of an alternative to the ideal one.</summary>
/// <remarks>
/// <para>
/// A row of ideal values joins the table before it is scaled by <see cref="Normalization.Sum"/>, which is part of the method;
/// S₀ is its sum. The ideal is stated, or takes the best value of each criterion. Higher is better: the share of the ideal that
/// an alternative reaches. It lies between 0 and 1, above 1 only where a stated ideal is worse than a value that is there. A
/// contribution is wⱼ rⱼ / S₀. The size of the weights does not matter.
/// </para>
/// <para>
/// Scale and ideal are made of the alternatives present, so adding or removing one can turn two others round, also with a
/// stated ideal. A method for study and comparison. Needs: known cells; values of zero or more, and one above zero on each
/// criterion; costs above zero, since the scaling divides by them; a stated ideal for every criterion or none. One alternative
/// will do. Source: Zavadskas &amp; Turskis 2010, Technological and Economic Development of Economy 16(2), 159-172.
/// </para>
/// </remarks>
public sealed record Aras : ScoringMethod
{
    private static readonly Source Origin = Source.Of(
        "Zavadskas & Turskis 2010, A new additive ratio assessment (ARAS) method in multicriteria decision-making, Technological and Economic Development of Economy 16(2), 159-172"
    );

    private static readonly ReferenceNeeds References = new(
        "There are",
        "ideal values",
        "Give each criterion an ideal value, or none.",
        "The ideal value",
        "State an ideal value on the scale."
    );

    private readonly double[] ideal;
    private readonly ReferenceIdeal[] references;

    /// <summary>Initializes the method.</summary>
    /// <param name="ideal">An ideal value for each criterion, in the order of the criteria, from 1e-150 to 1e150; none for the best value of each.</param>
    /// <exception cref="ArgumentException">A value is not finite.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is not in this range.</exception>
    public Aras(params IEnumerable<double> ideal)
    {
        this.ideal =
        [
            .. Guard
                .Against.Null(ideal)
                .Select(value =>
                    Guard.Against.OutOfRange(
                        Guard.Against.NotFinite(value),
                        nameof(ideal),
                        Magnitude.Smallest,
                        Magnitude.Largest
                    )
                ),
        ];
        references = Array.ConvertAll(this.ideal, ReferenceIdeal.At);
    }

    /// <summary>Gets the stated ideal value of each criterion; empty when it is the best of the alternatives.</summary>
    public IReadOnlyList<double> Ideal => Array.AsReadOnly(ideal);

    /// <inheritdoc/>
    public override string Name =>
        ideal.Length == 0 ? "ARAS" : $"ARAS (ideal {string.Join(", ", ideal.Select(Invariant.Text))})";

    /// <inheritdoc/>
    public override Source Source => Origin;

    /// <inheritdoc/>
    public bool Equals(Aras? other) => other is not null && ideal.AsSpan().SequenceEqual(other.ideal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(ideal.Length, ideal.FirstOrDefault());

    /// <summary>Ranks and also gives the sums S and S₀.</summary>
    /// <param name="problem">The problem.</param>
    /// <returns>The solution; refused as <see cref="ScoringMethod.Rank"/> refuses.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is <see langword="null"/>.</exception>
    public Answer<ArasSolution> Solve(DecisionProblem problem)
    {
        var answer = Rank(problem);
        if (!answer.TryGetValue(out var ranking))
        {
            return Answer.NotKnown<ArasSolution>(answer.Status, answer.Findings);
        }

        Terms(problem.Table, problem.Weights, new ScaledColumn[problem.Table.ColumnCount], out var ofIdeal);
        return Answer.Known(new ArasSolution(ranking, ofIdeal), answer.Explanation, answer.Findings);
    }

    internal override Composition WeightForm => Composition.Sum;

    /// <summary>w r without S₀, which divides all alternatives alike.</summary>
    internal override double[]? Terms(PerformanceTable table, int column)
    {
        var shares = base.Terms(table, column);
        Joined(table, weight: 1, column, out var ofIdeal);
        return shares is null ? null : Array.ConvertAll(shares, share => share * ofIdeal);
    }

    internal override ValueResponse Response(PerformanceTable table, int row, int column)
    {
        var isCost = table.Criteria[column].Direction == Direction.Minimize;
        var others = ValueResponse.Others(table, row, column, isReciprocal: isCost);
        var (sum, best) = (others.Sum(), others.Max());
        return ideal.Length > 0
            ? ValueResponse.Of(
                isCost,
                moreIsBetter: true,
                (0, ValueResponse.Far, new Divisor(sum + (isCost ? 1 / ideal[column] : ideal[column]), 1))
            )
            : ValueResponse.Of(
                isCost,
                moreIsBetter: true,
                (0, best, new Divisor(sum + best, 1)),
                (best, ValueResponse.Far, new Divisor(sum, 2))
            );
    }

    internal override Contribution[] Contributions(PerformanceTable table, Weights weights, int row)
    {
        var terms = Terms(table, weights, new ScaledColumn[table.ColumnCount], out var ofIdeal);
        var amounts = ScaledColumn.Amounts(terms, table, row);
        var scaled = new double[amounts.Length];
        foreach (ref readonly var term in terms)
        {
            scaled[term.Column] = amounts[term.Column] * ofIdeal / term.Weight;
        }

        return ScaledColumn.Contributions(table, weights, row, scaled, amounts);
    }

    internal override IEnumerable<Explanation> Details(PerformanceTable table, Weights weights, int row)
    {
        var terms = Terms(table, weights, new ScaledColumn[table.ColumnCount], out var ofIdeal);
        var own = ScaledColumn.Amounts(terms, table, row).Sum() * ofIdeal;
        return
        [
            Explanation.Of(
                $"The weighted sum S is {Invariant.Short(own)}, that of the ideal {Invariant.Short(ofIdeal)}."
            ),
        ];
    }

    private protected override void Check(PerformanceTable table, Weights weights, ref RefusalList refusals)
    {
        if (ideal.Length > 0)
        {
            References.Of(references, table, weights, ref refusals);
        }

        ScalingNeeds.Of(
            Normalization.Sum,
            table,
            weights,
            moreIsBetter: true,
            ref refusals,
            ScalingNeeds.AnotherMethod
        );
    }

    private protected override void Compute(
        PerformanceTable table,
        Weights weights,
        Span<double> scores,
        CancellationToken cancellation
    )
    {
        var columns = table.ColumnCount;
        Span<ScaledColumn> space = columns <= OnStack ? stackalloc ScaledColumn[columns] : new ScaledColumn[columns];
        ScaledColumn.Sum(Terms(table, weights, space, out _), table, start: 0, scores);
    }

    /// <summary>w r / S₀ of each column, and S₀.</summary>
    private Span<ScaledColumn> Terms(
        PerformanceTable table,
        Weights weights,
        Span<ScaledColumn> space,
        out double ofIdeal
    )
    {
        var count = 0;
        ofIdeal = 0;
        for (var j = 0; j < table.ColumnCount; j++)
        {
            if (weights.Span[j] > 0)
            {
                var scaling = Joined(table, weights.Span[j], j, out var own);
                space[count++] = new ScaledColumn(j, j * table.Stride, weights.Span[j], scaling);
                ofIdeal += own;
            }
        }

        foreach (ref var term in space[..count])
        {
            term = term.With(term.Scaling with { Factor = term.Scaling.Factor / ofIdeal });
        }

        return space[..count];
    }

    /// <summary>The scaling of a column that the ideal has joined, and what the ideal scales to.</summary>
    private ColumnScaling Joined(PerformanceTable table, double weight, int j, out double ofIdeal)
    {
        ref readonly var column = ref table.Statistics(j);
        var criterion = table.CriterionSpan[j];
        var benefit = criterion.Direction == Direction.Maximize;
        var best = benefit ? column.Max : column.Min;
        var own = ideal.Length == 0 ? best : ideal[j];
        var joined = column with { Sum = column.Sum + own, SumOfReciprocals = column.SumOfReciprocals + (1 / own) };
        var scaling = ColumnScaling.Of(Normalization.Sum, criterion, in joined, weight);

        // What all alternatives have in common the ideal need not have.
        var ratio = benefit ? own / best : best / own;
        ofIdeal = column.IsConstant ? scaling.Factor * ratio : scaling.Of(own);
        return scaling;
    }
}
