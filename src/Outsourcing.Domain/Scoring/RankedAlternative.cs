using System.Collections.ObjectModel;

namespace Outsourcing.Domain.Scoring;

/// <summary>An alternative with its rank and score.</summary>
/// <remarks>
/// Immutable; safe to use from any thread. Two are equal when rank, name, score and contributions are equal.
/// </remarks>
public sealed class RankedAlternative : IEquatable<RankedAlternative>
{
    private readonly ScoringMethod method;
    private readonly DecisionProblem problem;
    private readonly int row;
    private ReadOnlyCollection<Contribution>? contributions;

    internal RankedAlternative(ScoringMethod method, DecisionProblem problem, int row, int rank, double score)
    {
        this.method = method;
        this.problem = problem;
        this.row = row;
        Rank = rank;
        Score = score;
    }

    /// <summary>Gets the competition rank: 1 for the best; those that tie share the lower number.</summary>
    public int Rank { get; }

    /// <summary>Gets the name.</summary>
    public string Name => problem.Table.Names[row];

    /// <summary>Gets the score, in the sense of the method (<see cref="ScoringMethod.HigherIsBetter"/>).</summary>
    public double Score { get; }

    /// <summary>Gets what each criterion adds, in the order of the criteria; <see cref="ScoringMethod.Composition"/> says how it makes the score.</summary>
    public IReadOnlyList<Contribution> Contributions =>
        contributions ??= Array.AsReadOnly(method.Contributions(problem.Table, problem.Weights, row));

    /// <summary>Gets why it has this score.</summary>
    public Explanation Explanation => RankingWords.Of(method, this);

    internal IEnumerable<Explanation> Details => method.Details(problem.Table, problem.Weights, row);

    /// <inheritdoc/>
    public bool Equals(RankedAlternative? other) =>
        other is not null
        && Rank == other.Rank
        && Score.Equals(other.Score)
        && string.Equals(Name, other.Name, StringComparison.Ordinal)
        && Contributions.SequenceEqual(other.Contributions);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RankedAlternative);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rank, Score, Name);

    /// <summary>Returns rank, name and score, such as <c>1. Borea 0.7</c>.</summary>
    /// <returns>The text in the invariant culture.</returns>
    public override string ToString() => $"{Invariant.Text(Rank)}. {Name} {Invariant.Short(Score)}";
}
