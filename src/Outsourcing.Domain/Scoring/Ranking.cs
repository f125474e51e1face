using System.Runtime.Intrinsics;

namespace Outsourcing.Domain.Scoring;

/// <summary>Alternatives in the order of their scores, with competition ranks: 1, 2, 2, 4.</summary>
/// <remarks>
/// <para>
/// Scores tie when they differ from the first of their group by no more than <see cref="TieTolerance"/> of it, or by
/// mere rounding, 1e-12 of the largest score of all; so the unit of the values does not matter. Alternatives that tie share a rank and stand in the ordinal order of their names,
/// so the order in which they were entered never shows.
/// </para>
/// <para>Two rankings are equal when method, names, scores and ranks are equal. Immutable.</para>
/// </remarks>
public sealed class Ranking : IEquatable<Ranking>
{
    private const double Rounding = 1e-12;

    private readonly RankedAlternative[] alternatives;

    private Ranking(ScoringMethod method, DecisionProblem problem, RankedAlternative[] alternatives)
    {
        Method = method;
        Problem = problem;
        this.alternatives = alternatives;
    }

    /// <summary>Gets how far apart two scores may be and still tie, as a share of the first of their group: 1e-9.</summary>
    public static double TieTolerance => 1e-9;

    /// <summary>Gets the method.</summary>
    public ScoringMethod Method { get; }

    /// <summary>Gets the problem that was ranked.</summary>
    public DecisionProblem Problem { get; }

    /// <summary>Gets the alternatives, best first.</summary>
    public IReadOnlyList<RankedAlternative> Alternatives => Array.AsReadOnly(alternatives);

    /// <summary>Gets the best alternative; of several that share the first rank, the first by name.</summary>
    public RankedAlternative Best => alternatives[0];

    /// <summary>Gets all alternatives of rank 1.</summary>
    public IReadOnlyList<RankedAlternative> Leaders =>
        [.. alternatives.TakeWhile(alternative => alternative.Rank == 1)];

    /// <summary>Finds an alternative by its name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The alternative with rank and score.</returns>
    /// <exception cref="ArgumentException">There is no such alternative.</exception>
    public RankedAlternative this[string name] =>
        Array.Find(
            alternatives,
            alternative => string.Equals(alternative.Name, Guard.Against.Null(name), StringComparison.Ordinal)
        ) ?? throw new ArgumentException($"There is no alternative '{name}'.", nameof(name));

    /// <summary>Says why one alternative stands before another, criterion by criterion.</summary>
    /// <param name="first">The name of one alternative.</param>
    /// <param name="second">The name of the other.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentException">There is no such alternative.</exception>
    public PairwiseComparison Compare(string first, string second) => new(this, this[first], this[second]);

    /// <summary>Says why the best stands before each of the others, criterion by criterion: the whole table of differences.</summary>
    /// <returns>A comparison of <see cref="Best"/> with every other, in the order of the ranks; those that share the lead differ by nothing but rounding in all.</returns>
    public IReadOnlyList<PairwiseComparison> CompareBest() =>
        [.. alternatives.Skip(1).Select(other => new PairwiseComparison(this, Best, other))];

    /// <inheritdoc/>
    public bool Equals(Ranking? other) =>
        other is not null
        && Method.Equals(other.Method)
        && alternatives.Length == other.alternatives.Length
        && alternatives
            .Zip(other.alternatives)
            .All(pair =>
                pair.First.Rank == pair.Second.Rank
                && pair.First.Score == pair.Second.Score
                && string.Equals(pair.First.Name, pair.Second.Name, StringComparison.Ordinal)
            );

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Ranking);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Method, alternatives.Length, Best.Score);

    /// <summary>Returns rank, name and score of each alternative, such as <c>1. Borea 0.7; 2. Acme 0.5313</c>.</summary>
    /// <returns>The text in the invariant culture.</returns>
    public override string ToString() => string.Join("; ", alternatives.Select(alternative => alternative.ToString()));

    /// <summary>Says whether two scores tie, where the largest score of all has a given magnitude.</summary>
    internal static bool Ties(double first, double score, double largest) =>
        Math.Abs(first - score) <= Math.Max(TieTolerance * Math.Abs(first), Rounding * largest);

    /// <summary>How far below the first of its group a score may be and still tie, in eight rankings at once.</summary>
    internal static Vector512<double> Tolerance(Vector512<double> first, Vector512<double> largest) =>
        Lanes.Most(Vector512.Abs(first) * TieTolerance, largest * Rounding);

    internal static Ranking Of(ScoringMethod method, DecisionProblem problem, double[] scores)
    {
        var ranked = Places(problem.Table.Names, scores, method.HigherIsBetter)
            .Select(place => new RankedAlternative(method, problem, place.Row, place.Rank, scores[place.Row]));
        return new Ranking(method, problem, [.. ranked]);
    }

    /// <summary>Gives the rows in the order of their scores, each with its competition rank; those that tie by their names.</summary>
    internal static IReadOnlyList<(int Row, int Rank)> Places(
        IReadOnlyList<string> names,
        double[] scores,
        bool higherIsBetter
    )
    {
        var order = new int[scores.Length];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort(order, (a, b) => higherIsBetter ? scores[b].CompareTo(scores[a]) : scores[a].CompareTo(scores[b]));
        var largest = Math.Max(Math.Abs(scores[order[0]]), Math.Abs(scores[order[^1]]));
        var places = new (int Row, int Rank)[order.Length];
        for (var start = 0; start < order.Length; )
        {
            var end = start + 1;
            while (end < order.Length && Ties(scores[order[start]], scores[order[end]], largest))
            {
                end++;
            }

            Array.Sort(
                order,
                start,
                end - start,
                Comparer<int>.Create((a, b) => string.CompareOrdinal(names[a], names[b]))
            );
            for (var k = start; k < end; k++)
            {
                places[k] = (order[k], start + 1);
            }

            start = end;
        }

        return places;
    }
}
