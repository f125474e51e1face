namespace Outsourcing.Domain.Scoring;

/// <summary>What ELECTRE III says beyond the ranking: credibilities, the positions of both distillations, and the partial order.</summary>
/// <remarks>Immutable. Two are equal when their rankings are equal, and made of equal problems.</remarks>
public sealed class ElectreIIISolution : IEquatable<ElectreIIISolution>
{
    private const int MostExplained = 10;

    private readonly ElectreIII method;
    private readonly int[] above;
    private readonly int[] below;

    internal ElectreIIISolution(ElectreIII method, Ranking ranking, int[] above, int[] below)
    {
        this.method = method;
        this.above = above;
        this.below = below;
        Ranking = ranking;
    }

    /// <summary>Gets the ranking by the mean of both positions.</summary>
    public Ranking Ranking { get; }

    /// <summary>Gets the names of the alternatives to which no other is preferred, in the order of the problem; never empty.</summary>
    public IReadOnlyList<string> NonDominated
    {
        get
        {
            var all = Enumerable.Range(0, above.Length).ToList();
            return
            [
                .. all.Where(own => all.TrueForAll(other => Compare(other, own) != PairRelation.Preferred))
                    .Select(own => Ranking.Problem.Table.Names[own]),
            ];
        }
    }

    /// <summary>Gets the position by the distillation from above, the descending one.</summary>
    /// <param name="alternative">The name of the alternative.</param>
    /// <returns>The position, from 1.</returns>
    /// <exception cref="ArgumentException">There is no such alternative.</exception>
    public int FromAbove(string alternative) => above[RowOf(alternative)];

    /// <summary>Gets the position by the distillation from below, the ascending one.</summary>
    /// <param name="alternative">The name of the alternative.</param>
    /// <returns>The position, from 1 for the best.</returns>
    /// <exception cref="ArgumentException">There is no such alternative.</exception>
    public int FromBelow(string alternative) => below[RowOf(alternative)];

    /// <summary>Gets the credibility that one alternative outranks another.</summary>
    /// <param name="first">The name of one alternative.</param>
    /// <param name="second">The name of the other.</param>
    /// <returns>σ, from 0 to 1.</returns>
    /// <exception cref="ArgumentException">There is no such alternative.</exception>
    public double Credibility(string first, string second) =>
        Scoring.Credibility.Of(Parts(first, second), Ranking.Problem.Weights.Span);

    /// <summary>Gets how far the criteria agree that one alternative outranks another, whatever objects.</summary>
    /// <param name="first">The name of one alternative.</param>
    /// <param name="second">The name of the other.</param>
    /// <returns>C, from 0 to 1.</returns>
    /// <exception cref="ArgumentException">There is no such alternative.</exception>
    public double Concordance(string first, string second) =>
        Scoring.Credibility.Concordance(Parts(first, second), Ranking.Problem.Weights.Span);

    /// <summary>Compares two alternatives by both distillations.</summary>
    /// <param name="first">The name of one alternative.</param>
    /// <param name="second">The name of the other.</param>
    /// <returns>How the first stands to the second.</returns>
    /// <exception cref="ArgumentException">There is no such alternative.</exception>
    public PairRelation Compare(string first, string second) => Compare(RowOf(first), RowOf(second));

    /// <inheritdoc/>
    public bool Equals(ElectreIIISolution? other) =>
        other is not null && Ranking.Equals(other.Ranking) && Ranking.Problem.Equals(other.Ranking.Problem);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ElectreIIISolution);

    /// <inheritdoc/>
    public override int GetHashCode() => Ranking.GetHashCode();

    /// <summary>Returns the ranking.</summary>
    /// <returns>The text in the invariant culture.</returns>
    public override string ToString() => Ranking.ToString();

    internal static Explanation Explain(ElectreIIISolution solution) =>
        Explanation.Of(
            $"No other alternative is preferred to {Invariant.List(solution.NonDominated)}.",
            solution.method.Source,
            [
                .. solution
                    .Ranking.Alternatives.Take(MostExplained)
                    .Select(own => Explanation.Of(Sentence(solution, solution.RowOf(own.Name)))),
                RankingWords.Of(solution.Ranking),
            ]
        );

    private static string Sentence(ElectreIIISolution solution, int own)
    {
        var names = solution.Ranking.Problem.Table.Names;
        var parts = string.Concat(
            Part("preferred to", PairRelation.Preferred),
            Part("indifferent to", PairRelation.Indifferent),
            Part("incomparable with", PairRelation.Incomparable)
        );
        return $"{names[own]} has position {Invariant.Text(solution.above[own])} from above and {Invariant.Text(solution.below[own])} from below{parts}.";

        string Part(string words, PairRelation relation)
        {
            var others = names.Where((_, i) => i != own && solution.Compare(own, i) == relation).ToList();
            return others.Count == 0 ? "" : $"; {words} {Invariant.List(others)}";
        }
    }

    private PairRelation Compare(int first, int second) =>
        (above[second].CompareTo(above[first]), below[second].CompareTo(below[first])) switch
        {
            (0, 0) => PairRelation.Indifferent,
            (>= 0, >= 0) => PairRelation.Preferred,
            (<= 0, <= 0) => PairRelation.Outranked,
            _ => PairRelation.Incomparable,
        };

    private double[] Parts(string first, string second)
    {
        var parts = new double[Scoring.Credibility.Parts * method.Thresholds.Count];
        method.Compare(Ranking.Problem.Table, RowOf(first), RowOf(second), parts);
        return parts;
    }

    private int RowOf(string alternative) => Ranking.Problem.Table.RowOf(alternative);
}
