namespace Outsourcing.Domain.Scoring;

/// <summary>ELECTRE I: says which alternatives outrank which, and leaves the few from which to choose.</summary>
/// <remarks>
/// <para>
/// C(a, b) is the share of the weight of the criteria on which a is at least as good as b. D(a, b) is the largest
/// disadvantage of a against b on the common scale, divided by the largest range of any criterion on it: 0 to 1, both. a
/// outranks b when C(a, b) is at least the concordance threshold and D(a, b) at most the discordance threshold, with 1e-9
/// for rounding. See <see cref="OutrankingRelation"/> for what is chosen.
/// </para>
/// <para>
/// It does not rank, and those that it leaves may be incomparable. The discordance depends on the scaling and on the
/// alternatives present. Needs: known cells; two to 2,000 alternatives; values that the scaling takes. The scaling may turn
/// costs round (such as <see cref="Normalization.MinMax"/>) or leave them (such as <see cref="Normalization.SumPlain"/>);
/// the directions are respected in both cases. Two are equal when thresholds and scaling are equal. Source: Roy 1968,
/// Classement et choix en présence de points de vue multiples, RIRO 2(8), 57-75.
/// </para>
/// </remarks>
public sealed record ElectreI
{
    private static readonly Source Origin = Source.Of(
        "Roy 1968, Classement et choix en présence de points de vue multiples (la méthode ELECTRE), RIRO 2(8), 57-75"
    );

    /// <summary>Initializes the method.</summary>
    /// <param name="concordance">The least concordance of outranking, from 0 to 1; above 0.5 in practice.</param>
    /// <param name="discordance">The largest discordance of outranking, from 0 to 1.</param>
    /// <param name="normalization">The common scale on which disadvantages are compared.</param>
    /// <exception cref="ArgumentException">A threshold is not from 0 to 1, or the scaling is unknown.</exception>
    public ElectreI(double concordance, double discordance, Normalization normalization)
    {
        Concordance = Guard.Against.NoShare(concordance);
        Discordance = Guard.Against.NoShare(discordance);
        Normalization = Guard.Against.UnknownNormalization(normalization);
    }

    /// <summary>Gets the least concordance of outranking.</summary>
    public double Concordance { get; }

    /// <summary>Gets the largest discordance of outranking.</summary>
    public double Discordance { get; }

    /// <summary>Gets the common scale on which disadvantages are compared.</summary>
    public Normalization Normalization { get; }

    /// <summary>Gets the name with the parameters.</summary>
    public string Name =>
        $"ELECTRE I (C ≥ {Invariant.Text(Concordance)}, D ≤ {Invariant.Text(Discordance)}, {Normalization})";

    /// <summary>Gets where the method was published.</summary>
    public Source Source { get; } = Origin;

    /// <summary>Compares all alternatives.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="cancellation">Stops the comparison between two alternatives.</param>
    /// <returns>
    /// The relation, with a note for each circuit; FactMissing when all that is wrong are missing cells; NotApplicable when
    /// the method cannot handle the values.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException">The comparison was stopped.</exception>
    public Answer<OutrankingRelation> Solve(DecisionProblem problem, CancellationToken cancellation = default)
    {
        var table = Guard.Against.Null(problem).Table;
        var refusals = new RefusalList(RefusalList.Most);
        ScoringMethod.NeedsTwo("ELECTRE", table, ref refusals, "each with every other");
        PairBits.Fit("ELECTRE", table, PairBits.MostAlternatives, ref refusals);
        ScalingNeeds.Of(Normalization, table, problem.Weights, moreIsBetter: false, ref refusals);
        if (!refusals.IsEmpty)
        {
            return refusals.ToAnswer<OutrankingRelation>();
        }

        var words = new ulong[PairBits.Words(table.RowCount)];
        var outranks = new PairBits(words, table.RowCount);
        var axes = Axes(problem);
        for (var a = 0; a < table.RowCount; a++)
        {
            cancellation.ThrowIfCancellationRequested();
            for (var b = 0; b < table.RowCount; b++)
            {
                var (concordance, discordance) = axes.Of(a, b);
                if (a != b && Cuts.Reaches(concordance, Concordance) && Cuts.Reaches(Discordance, discordance))
                {
                    outranks.Set(a, b);
                }
            }
        }

        var relation = new OutrankingRelation(this, problem, words, cancellation);
        return Answer.Known(relation, Explanation.From(relation, OutrankingRelation.Explain), relation.Notes());
    }

    /// <summary>Returns the name.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Name;

    internal ConcordanceAxes Axes(DecisionProblem problem) =>
        ConcordanceAxes.Of(
            Normalization,
            problem.Table,
            problem.Weights,
            new ConcordanceAxes.Axis[problem.Table.ColumnCount]
        );
}
