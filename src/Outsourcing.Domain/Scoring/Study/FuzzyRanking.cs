using System.Collections.ObjectModel;

namespace Outsourcing.Domain.Scoring;

/// <summary>Alternatives in the order of their closeness to the ideal, with competition ranks: 1, 2, 2, 4.</summary>
/// <remarks>Scores tie as in a <see cref="Ranking"/>. Two are equal when tables and scores are equal. Immutable.</remarks>
public sealed class FuzzyRanking : IEquatable<FuzzyRanking>
{
    private const int MostExplained = 10;

    private readonly FuzzyScore[] alternatives;

    internal FuzzyRanking(FuzzyTable table, double[] scores)
    {
        Table = table;
        alternatives =
        [
            .. Ranking
                .Places(table.Numbers.Names, scores, higherIsBetter: true)
                .Select(place => new FuzzyScore(table, place.Row, place.Rank, scores[place.Row])),
        ];
    }

    /// <summary>Gets the table that was ranked.</summary>
    public FuzzyTable Table { get; }

    /// <summary>Gets the alternatives, best first.</summary>
    public IReadOnlyList<FuzzyScore> Alternatives => Array.AsReadOnly(alternatives);

    /// <summary>Finds an alternative by its name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The alternative with rank and score.</returns>
    /// <exception cref="ArgumentException">There is no such alternative.</exception>
    public FuzzyScore this[string name] =>
        Array.Find(
            alternatives,
            alternative => string.Equals(alternative.Name, Guard.Against.Null(name), StringComparison.Ordinal)
        ) ?? throw new ArgumentException($"There is no alternative '{name}'.", nameof(name));

    /// <inheritdoc/>
    public bool Equals(FuzzyRanking? other) =>
        other is not null && Table.Equals(other.Table) && alternatives.SequenceEqual(other.alternatives);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FuzzyRanking);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(alternatives.Length, alternatives[0]);

    /// <summary>Returns rank, name and score of each alternative, such as <c>1. Borea 0.51; 2. Acme 0.39</c>.</summary>
    /// <returns>The text in the invariant culture.</returns>
    public override string ToString() => string.Join("; ", alternatives.Select(alternative => alternative.ToString()));

    internal static Explanation Explain(FuzzyRanking ranking)
    {
        var parts = ranking.alternatives.Take(MostExplained).Select(alternative => alternative.Explanation).ToList();
        var more = ranking.alternatives.Length - parts.Count;
        if (more > 0)
        {
            parts.Add(Explanation.Of($"{Invariant.Text(more)} more alternatives follow."));
        }

        var leaders = ranking.alternatives.TakeWhile(alternative => alternative.Rank == 1).ToList();
        var verb = leaders.Count > 1 ? "share the first rank" : "is first";
        return Explanation.Of(
            $"{Invariant.List([.. leaders.Select(leader => leader.Name)])} {verb} of {Invariant.Text(ranking.alternatives.Length)} by fuzzy TOPSIS with {Invariant.Short(leaders[0].Score)}.",
            FuzzyTopsis.Source,
            parts
        );
    }
}

/// <summary>An alternative with its rank and its closeness to the ideal.</summary>
/// <remarks>Immutable; safe to use from any thread. Two are equal when rank, name, score and contributions are equal.</remarks>
public sealed class FuzzyScore : IEquatable<FuzzyScore>
{
    private readonly FuzzyTable table;
    private readonly int row;
    private ReadOnlyCollection<FuzzyContribution>? contributions;

    internal FuzzyScore(FuzzyTable table, int row, int rank, double score)
    {
        this.table = table;
        this.row = row;
        Rank = rank;
        Score = score;
    }

    /// <summary>Gets the competition rank: 1 for the best; those that tie share the lower number.</summary>
    public int Rank { get; }

    /// <summary>Gets the name.</summary>
    public string Name => table.Alternatives[row].Name;

    /// <summary>Gets the closeness to the ideal, from 0 to 1; higher is better.</summary>
    public double Score { get; }

    /// <summary>Gets what each criterion adds, in the order of the criteria; the amounts sum to the score.</summary>
    public IReadOnlyList<FuzzyContribution> Contributions => contributions ??= Array.AsReadOnly(Contribute());

    /// <summary>Gets why it has this score.</summary>
    public Explanation Explanation
    {
        get
        {
            var distances = FuzzyTopsis.Distances(table, row);
            var (plus, minus) = (distances.Sum(one => one.ToIdeal), distances.Sum(one => one.ToAntiIdeal));
            return Explanation.Of(
                $"{Name} has rank {Invariant.Text(Rank)} with {Invariant.Short(Score)}.",
                [
                    Explanation.Of(
                        $"The distance to the ideal is {Invariant.Short(plus)}, to the anti-ideal {Invariant.Short(minus)}."
                    ),
                    .. Contributions.Select(line => line.Explain()),
                ]
            );
        }
    }

    /// <inheritdoc/>
    public bool Equals(FuzzyScore? other) =>
        other is not null
        && Rank == other.Rank
        && Score.Equals(other.Score)
        && string.Equals(Name, other.Name, StringComparison.Ordinal)
        && Contributions.SequenceEqual(other.Contributions);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FuzzyScore);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rank, Score, Name);

    /// <summary>Returns rank, name and score, such as <c>1. Borea 0.51</c>.</summary>
    /// <returns>The text in the invariant culture.</returns>
    public override string ToString() => $"{Invariant.Text(Rank)}. {Name} {Invariant.Short(Score)}";

    private FuzzyContribution[] Contribute()
    {
        var distances = FuzzyTopsis.Distances(table, row);
        var whole = distances.Sum(one => one.ToIdeal + one.ToAntiIdeal);
        var weight = table.Weights.Sum(one => one.Upper);

        // Where every number is ideal and anti-ideal, the score of 1 is shared as the weights are.
        return
        [
            .. distances.Select(
                (one, j) =>
                    new FuzzyContribution(
                        table.Criteria[j],
                        table.Weights[j],
                        table.Alternatives[row].Cells[j],
                        one.Scaled,
                        whole == 0 ? table.Weights[j].Upper / weight : one.ToAntiIdeal / whole
                    )
            ),
        ];
    }
}

/// <summary>What one criterion adds to the closeness of one alternative.</summary>
public sealed record FuzzyContribution
{
    internal FuzzyContribution(
        Criterion criterion,
        TriangularNumber weight,
        TriangularNumber value,
        TriangularNumber weighted,
        double amount
    )
    {
        Criterion = criterion;
        Weight = weight;
        Value = value;
        Weighted = weighted;
        Amount = amount;
    }

    /// <summary>Gets the criterion.</summary>
    public Criterion Criterion { get; }

    /// <summary>Gets the weight; of (0, 0, 0) the criterion takes no part.</summary>
    public TriangularNumber Weight { get; }

    /// <summary>Gets the number of the alternative on the criterion.</summary>
    public TriangularNumber Value { get; }

    /// <summary>Gets the number after scaling and weighting.</summary>
    public TriangularNumber Weighted { get; }

    /// <summary>Gets what it adds to the score.</summary>
    public double Amount { get; }

    /// <summary>Returns criterion and amount, such as <c>price 0.4</c>.</summary>
    /// <returns>The text in the invariant culture.</returns>
    public override string ToString() => $"{Criterion.Name} {Invariant.Text(Amount)}";

    internal Explanation Explain() =>
        Weight.Upper == 0
            ? Explanation.Of($"{Criterion.Name}: weight 0, takes no part.")
            : Explanation.Of(
                $"{Criterion.Name}: {Value.ToShort()} scales with the weight {Weight.ToShort()} to {Weighted.ToShort()}, adds {Invariant.Short(Amount)}."
            );
}
