namespace Outsourcing.Domain.Scoring;

/// <summary>What VIKOR says beyond the ranking: S and R of each alternative, and the compromise set.</summary>
/// <remarks>Immutable. Two solutions are equal when their rankings and all S and R are equal.</remarks>
public sealed class VikorSolution : IEquatable<VikorSolution>
{
    private readonly (double S, double R)[] regrets;
    private readonly string[] compromise;

    internal VikorSolution(Ranking ranking, (double S, double R)[] regrets)
    {
        this.regrets = regrets;
        Ranking = ranking;
        var names = ranking.Problem.Table.Names;
        var first = ranking.Leaders;
        var q = ranking.Best.Score;
        var second = ranking.Alternatives[1];
        Threshold = 1.0 / (names.Count - 1);
        AcceptableAdvantage = second.Score - q >= Threshold - Ranking.TieTolerance;
        var bestS = regrets.Min(regret => regret.S);
        var largestS = regrets.Max(regret => regret.S);
        var bestR = regrets.Min(regret => regret.R);
        AcceptableStability = first.Any(leader =>
            Ranking.Ties(bestS, S(leader.Name), largestS) || Ranking.Ties(bestR, R(leader.Name), largestS)
        );
        var members = ranking.Alternatives.Where(alternative =>
            (AcceptableAdvantage, AcceptableStability) switch
            {
                (true, true) => alternative.Rank == 1,
                (true, false) => alternative.Rank <= second.Rank,
                _ => alternative.Score - q < Threshold - Ranking.TieTolerance || alternative.Rank == 1,
            }
        );
        var set = members.Select(alternative => alternative.Name).ToHashSet(StringComparer.Ordinal);
        compromise = [.. names.Where(set.Contains)];
    }

    /// <summary>Gets the ranking by Q.</summary>
    public Ranking Ranking { get; }

    /// <summary>Gets the threshold of advantage, 1/(n − 1).</summary>
    public double Threshold { get; }

    /// <summary>Gets whether Q of the second is at least the threshold above Q of the first.</summary>
    public bool AcceptableAdvantage { get; }

    /// <summary>Gets whether the first by Q is also best, or tied for best, by S or by R.</summary>
    public bool AcceptableStability { get; }

    /// <summary>Gets the names of the compromise set, in the order of the problem.</summary>
    public IReadOnlyList<string> CompromiseSet => Array.AsReadOnly(compromise);

    /// <summary>Gets S of an alternative: the sum of its weighted regrets.</summary>
    /// <param name="alternative">The name of the alternative.</param>
    /// <returns>S, from 0 to the sum of the weights; lower is better.</returns>
    /// <exception cref="ArgumentException">There is no such alternative.</exception>
    public double S(string alternative) => regrets[Ranking.Problem.Table.RowOf(alternative)].S;

    /// <summary>Gets R of an alternative: its largest weighted regret.</summary>
    /// <param name="alternative">The name of the alternative.</param>
    /// <returns>R, from 0 to the largest weight; lower is better.</returns>
    /// <exception cref="ArgumentException">There is no such alternative.</exception>
    public double R(string alternative) => regrets[Ranking.Problem.Table.RowOf(alternative)].R;

    /// <inheritdoc/>
    public bool Equals(VikorSolution? other) =>
        other is not null && Ranking.Equals(other.Ranking) && regrets.AsSpan().SequenceEqual(other.regrets);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as VikorSolution);

    /// <inheritdoc/>
    public override int GetHashCode() => Ranking.GetHashCode();

    /// <summary>Returns the compromise set.</summary>
    /// <returns>The names, joined by commas.</returns>
    public override string ToString() => string.Join(", ", compromise);

    internal static Explanation Explain(VikorSolution solution)
    {
        var (best, second) = (solution.Ranking.Best, solution.Ranking.Alternatives[1]);
        var advantage = solution.AcceptableAdvantage ? "at least" : "less than";
        var stability = solution.AcceptableStability ? "is" : "is not";
        return Explanation.Of(
            $"The compromise set is {string.Join(", ", solution.CompromiseSet)}.",
            solution.Ranking.Method.Source,
            Explanation.Of(
                $"Q of {second.Name} ({Invariant.Short(second.Score)}) is {advantage} {Invariant.Short(solution.Threshold)} above Q of {best.Name} ({Invariant.Short(best.Score)})."
            ),
            Explanation.Of($"{best.Name} {stability} also best by S or by R."),
            RankingWords.Of(solution.Ranking)
        );
    }
}
