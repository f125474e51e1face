namespace Outsourcing.Domain.Scoring;

/// <summary>Whether taking out an alternative, or putting in a copy of one, turns others round: rank reversal, leave one out and add a copy.</summary>
/// <remarks>
/// <para>
/// A bidder that withdraws, or one that hands in the same bid twice, should not decide between two others. Methods that
/// compare alternatives with each other cannot promise that. Where a method scores each by its own values
/// (<see cref="ScoringMethod.IsAbsolute"/>) the report carries a certificate; what was tried is listed all the same.
/// </para>
/// <para>
/// 2 n rankings of n alternatives, and n² pairs each. Immutable. Two are equal when ranking and trials are equal. Source:
/// Belton &amp; Gear 1983, On a short-coming of Saaty's method of analytic hierarchies, Omega 11, 228-230.
/// </para>
/// </remarks>
public sealed class RankReversals : IEquatable<RankReversals>
{
    /// <summary>How many trials an explanation names.</summary>
    private const int MostExplained = 100;

    private static readonly Source Origin = Source.Of(
        "Belton & Gear 1983, On a short-coming of Saaty's method of analytic hierarchies, Omega 11, 228-230"
    );

    private readonly ReversalTrial[] trials;

    private RankReversals(Ranking ranking, ReversalTrial[] trials, string? certificate)
    {
        Ranking = ranking;
        this.trials = trials;
        Certificate = certificate;
    }

    /// <summary>Gets the largest number of alternatives that is tried: 500.</summary>
    public static int Limit => 500;

    /// <summary>Gets the ranking of all alternatives.</summary>
    public Ranking Ranking { get; }

    /// <summary>Gets all trials: each alternative taken out, in the order of the table, then each copied.</summary>
    public IReadOnlyList<ReversalTrial> Trials => Array.AsReadOnly(trials);

    /// <summary>Gets why no alternative whatever can turn two of these round; <see langword="null"/> when that is not certain.</summary>
    public string? Certificate { get; }

    /// <summary>Gets the trials that turn a pair round or change who leads.</summary>
    public IReadOnlyList<ReversalTrial> Reversals =>
        [.. trials.Where(trial => trial.PairCount > 0 || trial.LeadChanges)];

    /// <summary>Takes out each alternative, then puts in a copy of each, and compares the rankings.</summary>
    /// <param name="problem">The problem, of at most <see cref="Limit"/> alternatives.</param>
    /// <param name="method">The method.</param>
    /// <param name="cancellation">Stops the trials between two rankings.</param>
    /// <returns>The report; refused when the method refuses all alternatives together, or when there are too many.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Answer<RankReversals> Of(
        DecisionProblem problem,
        ScoringMethod method,
        CancellationToken cancellation = default
    )
    {
        var names = Guard.Against.Null(problem).Table.Names;
        Guard.Against.Null(method);
        if (names.Count > Limit)
        {
            return Answer.NotApplicable<RankReversals>(
                Finding.Of(
                    ScoringRules.ReversalTooMany,
                    Severity.Error,
                    "table",
                    $"There are {Invariant.Text(names.Count)} alternatives, and taking out and copying each is tried for {Invariant.Text(Limit)} at most.",
                    remedy: "Try it with those that can still lead."
                )
            );
        }

        var answer = method.Rank(problem, cancellation);
        if (!answer.TryGetValue(out var ranking))
        {
            return Answer.NotKnown<RankReversals>(answer.Status, answer.Findings);
        }

        var tried = new List<ReversalTrial>();
        foreach (var change in new[] { ReversalChange.Removed, ReversalChange.Copied })
        {
            foreach (var name in names.Where(_ => change == ReversalChange.Copied || names.Count > 1))
            {
                cancellation.ThrowIfCancellationRequested();
                tried.Add(ReversalTrial.Of(ranking, name, change));
            }
        }

        var reversals = new RankReversals(ranking, [.. tried], CertificateOf(ranking));
        return Answer.Known(reversals, Explanation.From(reversals, Explain), answer.Findings);
    }

    /// <inheritdoc/>
    public bool Equals(RankReversals? other) =>
        other is not null && Ranking.Equals(other.Ranking) && trials.AsSpan().SequenceEqual(other.trials);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RankReversals);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Ranking, trials.Length);

    /// <summary>Returns how many trials turn others round, and how many change who leads.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        var turned = Reversals.Count;
        var refused = trials.Count(trial => trial.Refused.Count > 0);
        var without = refused == 0 ? "" : $" {Invariant.Text(refused)} of them give no ranking.";
        return turned == 0
            ? $"By {Ranking.Method} none of {Invariant.Text(trials.Length)} trials, each alternative taken out or copied, turns two others round.{without}"
            : $"By {Ranking.Method} others turn round in {Invariant.Text(turned)} of {Invariant.Text(trials.Length)} trials, each alternative taken out or copied; who leads changes in {Invariant.Text(trials.Count(trial => trial.LeadChanges))}.{without}";
    }

    /// <summary>Certain when every score depends on its own values only: then values that differ by rounding alone must not stand in a column, since they count as equal only while nothing else does.</summary>
    private static string? CertificateOf(Ranking ranking)
    {
        var table = ranking.Problem.Table;
        var isCertain =
            ranking.Method.IsAbsolute
            && Enumerable
                .Range(0, table.ColumnCount)
                .Where(j => ranking.Problem.Weights.Shares[j] > 0)
                .All(j =>
                {
                    var values = table.Padded(j)[..table.RowCount].ToArray();
                    Array.Sort(values);
                    return values
                        .Zip(values.Skip(1))
                        .All(pair => pair.First == pair.Second || !Magnitude.IsSame(pair.First, pair.Second));
                });
        return isCertain
            ? $"By {ranking.Method} the score of an alternative depends on its own values and the weights only, and no two values of a criterion differ by mere rounding; so no alternative that is added or taken out can turn two of these round while the weights stay."
            : null;
    }

    private static Explanation Explain(RankReversals reversals)
    {
        var telling = reversals
            .trials.Where(trial => trial.PairCount > 0 || trial.LeadChanges || trial.Refused.Count > 0)
            .ToList();
        var parts = telling.Take(MostExplained).Select(trial => Explanation.Of(trial.ToString())).ToList();
        if (telling.Count > MostExplained)
        {
            parts.Add(Explanation.Of($"{Invariant.Text(telling.Count - MostExplained)} more trials do so."));
        }

        if (reversals.Certificate is { } certificate)
        {
            parts.Insert(0, Explanation.Of(certificate));
        }

        return Explanation.Of(reversals.ToString(), Origin, parts);
    }
}
