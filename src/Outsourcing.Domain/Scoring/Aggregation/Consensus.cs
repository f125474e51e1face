namespace Outsourcing.Domain.Scoring;

/// <summary>One order made of several rankings.</summary>
/// <remarks>Immutable. Two are equal when made by the same rule of equal rankings.</remarks>
public sealed class Consensus : IEquatable<Consensus>
{
    private readonly ConsensusRank[] alternatives;

    internal Consensus(
        RankTable rankings,
        AggregationRule rule,
        IReadOnlyList<ConsensusRank> inTableOrder,
        long? orders
    )
    {
        Rankings = rankings;
        Rule = rule;
        OptimalOrders = orders;
        Disagreement = rankings.HalvesFrom([.. inTableOrder.Select(row => row.Rank)]) / 2.0;
        alternatives = [.. inTableOrder.OrderBy(row => row.Rank).ThenBy(row => row.Name, StringComparer.Ordinal)];
    }

    /// <summary>Gets the rankings that it is made of.</summary>
    public RankTable Rankings { get; }

    /// <summary>Gets the rule by which it is made.</summary>
    public AggregationRule Rule { get; }

    /// <summary>Gets the alternatives, best first; those that tie stand in the ordinal order of their names.</summary>
    public IReadOnlyList<ConsensusRank> Alternatives => Array.AsReadOnly(alternatives);

    /// <summary>Gets the names of all alternatives of rank 1.</summary>
    public IReadOnlyList<string> Leaders => [.. alternatives.TakeWhile(row => row.Rank == 1).Select(row => row.Name)];

    /// <summary>Gets how far the order is from the rankings: 1 for each ranking and pair that it turns round, ½ for each that only one of both ties.</summary>
    /// <remarks>The distance of Kendall with ties counted half. Source: Fagin et al. 2006, SIAM Journal on Discrete Mathematics 20, 628-648.</remarks>
    public double Disagreement { get; }

    /// <summary>Gets how many orders have the least disagreement there is; <see langword="null"/> for rules that do not look for it.</summary>
    public long? OptimalOrders { get; }

    /// <summary>Finds an alternative by its name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The alternative with rank and score.</returns>
    /// <exception cref="ArgumentException">There is no such alternative.</exception>
    public ConsensusRank this[string name] =>
        Array.Find(alternatives, row => string.Equals(row.Name, Guard.Against.Null(name), StringComparison.Ordinal))
        ?? throw new ArgumentException($"There is no alternative '{name}'.", nameof(name));

    /// <inheritdoc/>
    public bool Equals(Consensus? other) => other is not null && Rule == other.Rule && Rankings.Equals(other.Rankings);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Consensus);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rule, Rankings);

    /// <summary>Returns rank, name and score of each alternative, such as <c>1. Borea 5; 2. Acme 6</c>.</summary>
    /// <returns>The text in the invariant culture.</returns>
    public override string ToString() => string.Join("; ", alternatives.Select(row => row.ToString()));

    internal static Explanation Explain(Consensus consensus)
    {
        var several =
            consensus.OptimalOrders > 1
                ? $" {Invariant.Text(consensus.OptimalOrders.Value)} orders disagree as little; this one is the first of them by name."
                : "";
        var verb = consensus.Leaders.Count > 1 ? "share the first rank" : "is first";
        return Explanation.Of(
            $"{Invariant.List(consensus.Leaders)} {verb} of {Invariant.Text(consensus.alternatives.Length)} by {consensus.Rule}, made of {Invariant.Text(consensus.Rankings.Rankings.Count)} rankings with a disagreement of {Invariant.Text(consensus.Disagreement)}.{several}",
            RankAggregation.SourceOf(consensus.Rule),
            [.. consensus.alternatives.Select(row => row.Explanation)]
        );
    }
}

/// <summary>An alternative in a <see cref="Consensus"/>.</summary>
public sealed record ConsensusRank
{
    internal ConsensusRank(int rank, string name, double score, string why)
    {
        Rank = rank;
        Name = name;
        Score = score;
        Explanation = Explanation.Of($"{name} has rank {Invariant.Text(rank)}: {why}.");
    }

    /// <summary>Gets the competition rank: 1 for the best; those that tie share the lower number.</summary>
    public int Rank { get; }

    /// <summary>Gets the name.</summary>
    public string Name { get; }

    /// <summary>Gets what the rule ranks by: the sum of positions (Borda, lower is better), wins less losses (Copeland), or the place (Kemeny).</summary>
    public double Score { get; }

    /// <summary>Gets why it has this rank.</summary>
    public Explanation Explanation { get; }

    /// <summary>Returns rank, name and score, such as <c>1. Borea 5</c>.</summary>
    /// <returns>The text in the invariant culture.</returns>
    public override string ToString() => $"{Invariant.Text(Rank)}. {Name} {Invariant.Short(Score)}";
}

/// <summary>A rule that makes one order of several rankings.</summary>
public enum AggregationRule
{
    /// <summary>No rule; no consensus has it.</summary>
    None = 0,

    /// <summary>The sum of the positions.</summary>
    Borda = 1,

    /// <summary>Wins less losses in comparisons of two.</summary>
    Copeland = 2,

    /// <summary>The order with the least disagreement.</summary>
    Kemeny = 3,
}
