namespace Outsourcing.Domain.Scoring;

/// <summary>An alternative with its rank and score.</summary>
/// <remarks>Immutable; safe to use from any thread. Compared by reference; compare <see cref="Ranking"/>s instead.</remarks>
public sealed class RankedAlternative
{
    private readonly ScoringMethod method;
    private readonly DecisionProblem problem;
    private readonly int row;
    private Contribution[]? contributions;

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
        contributions ??= method.Contributions(problem.Table, problem.Weights, row);

    /// <summary>Gets why it has this score.</summary>
    public Explanation Explanation => RankingWords.Of(method, this);

    internal IEnumerable<Explanation> Details => method.Details(problem.Table, problem.Weights, row);

    /// <summary>Returns rank, name and score, such as <c>1. Borea 0.7</c>.</summary>
    /// <returns>The text in the invariant culture.</returns>
    public override string ToString() => $"{Invariant.Text(Rank)}. {Name} {Invariant.Short(Score)}";
}
