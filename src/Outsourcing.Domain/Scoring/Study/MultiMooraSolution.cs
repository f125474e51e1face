namespace Outsourcing.Domain.Scoring;

/// <summary>What MULTIMOORA says: three rankings, and one by dominance.</summary>
/// <remarks>Immutable. Two are equal when their three rankings are equal.</remarks>
public sealed class MultiMooraSolution : IEquatable<MultiMooraSolution>
{
    internal MultiMooraSolution(Ranking ratioSystem, Ranking referencePoint, Ranking multiplicativeForm)
    {
        RatioSystem = ratioSystem;
        ReferencePoint = referencePoint;
        MultiplicativeForm = multiplicativeForm;
        Final = RankAggregation.Copeland(RankTable.From(ratioSystem, referencePoint, multiplicativeForm)).Value;
    }

    /// <summary>Gets the ranking by the ratio system.</summary>
    public Ranking RatioSystem { get; }

    /// <summary>Gets the ranking by the reference point.</summary>
    public Ranking ReferencePoint { get; }

    /// <summary>Gets the ranking by the full multiplicative form.</summary>
    public Ranking MultiplicativeForm { get; }

    /// <summary>Gets the final ranking by dominance; the score is the number of alternatives dominated less the number that dominate.</summary>
    public Consensus Final { get; }

    /// <inheritdoc/>
    public bool Equals(MultiMooraSolution? other) =>
        other is not null
        && RatioSystem.Equals(other.RatioSystem)
        && ReferencePoint.Equals(other.ReferencePoint)
        && MultiplicativeForm.Equals(other.MultiplicativeForm);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as MultiMooraSolution);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(RatioSystem, MultiplicativeForm);

    /// <summary>Returns the final ranking.</summary>
    /// <returns>The text in the invariant culture.</returns>
    public override string ToString() => Final.ToString();

    internal static Explanation Explain(MultiMooraSolution solution)
    {
        var leaders = solution.Final.Leaders;
        var verb = leaders.Count > 1 ? "share the first rank" : "is first";
        var rows = solution.Final.Alternatives.Select(row =>
            Explanation.Of(
                $"{row.Name} has rank {Invariant.Text(row.Rank)}: {Rank(solution.RatioSystem, row)} by the ratio system, {Rank(solution.ReferencePoint, row)} by the reference point, {Rank(solution.MultiplicativeForm, row)} by the full multiplicative form.",
                row.Explanation
            )
        );
        return Explanation.Of(
            $"{Invariant.List(leaders)} {verb} of {Invariant.Text(solution.Final.Alternatives.Count)} by MULTIMOORA, the dominance of three rankings.",
            FullMultiplicativeForm.Origin,
            [
                .. rows,
                RankingWords.Of(solution.RatioSystem),
                RankingWords.Of(solution.ReferencePoint),
                RankingWords.Of(solution.MultiplicativeForm),
            ]
        );

        static string Rank(Ranking part, ConsensusRank row) => Invariant.Text(part[row.Name].Rank);
    }
}
