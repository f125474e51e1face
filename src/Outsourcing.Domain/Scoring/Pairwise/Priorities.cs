using System.Collections.ObjectModel;

namespace Outsourcing.Domain.Scoring;

/// <summary>What <see cref="Ahp"/> makes of a <see cref="PairwiseMatrix"/>: how much each item counts, and how consistent the judgements are.</summary>
/// <remarks>Immutable. Two are equal when the method and the matrix are equal.</remarks>
public sealed class Priorities : IEquatable<Priorities>
{
    private readonly double[] values;

    internal Priorities(Ahp method, PairwiseMatrix matrix, double[] values, double randomIndex)
    {
        (Method, Matrix, this.values, RandomIndex) = (method, matrix, values, randomIndex);
        LambdaMax = PrincipalEigenvector.Eigenvalue(matrix, values);
        ConsistencyIndex = matrix.Count > 2 ? Math.Max(0, (LambdaMax - matrix.Count) / (matrix.Count - 1)) : 0;
        ConsistencyRatio = matrix.Count > 2 ? ConsistencyIndex / randomIndex : 0;
        WorstJudgement = Contradiction.OfPriorities(matrix, values);
        (KoczkodajIndex, WorstTriad) = Contradiction.OfTriads(matrix);
    }

    /// <summary>Gets the method.</summary>
    public Ahp Method { get; }

    /// <summary>Gets the judgements.</summary>
    public PairwiseMatrix Matrix { get; }

    /// <summary>Gets the priorities in the order of the items; they sum to 1.</summary>
    public IReadOnlyList<double> Values => new ReadOnlyCollection<double>(values);

    /// <summary>Gets λ max: the mean of (A w) / w over the items; their number when all judgements agree, else above it.</summary>
    public double LambdaMax { get; }

    /// <summary>Gets (λ max − n) / (n − 1); 0 when all judgements agree, and for one or two items.</summary>
    public double ConsistencyIndex { get; }

    /// <summary>Gets the figure of the table of random indexes; 0 for one or two items.</summary>
    public double RandomIndex { get; }

    /// <summary>Gets the consistency index divided by the random index; by custom 0.10 or less is good enough. 0 for one or two items.</summary>
    public double ConsistencyRatio { get; }

    /// <summary>Gets the index of Koczkodaj: 0 when all triads agree, towards 1 the worse the worst of them is.</summary>
    /// <remarks>Source: Koczkodaj 1993, A new definition of consistency of pairwise comparisons, Mathematical and Computer Modelling 18(7), 79-84.</remarks>
    public double KoczkodajIndex { get; }

    /// <summary>Gets the judgement that is the farthest from the ratio of the priorities; <see langword="null"/> when none differs.</summary>
    public Contradiction? WorstJudgement { get; }

    /// <summary>Gets the judgement of the worst triad of items, and what goes with its two others; <see langword="null"/> when no triad contradicts itself.</summary>
    public Contradiction? WorstTriad { get; }

    internal ReadOnlySpan<double> Span => values;

    /// <summary>Gets the priority of an item.</summary>
    /// <param name="item">The name.</param>
    /// <returns>The priority, from 0 to 1.</returns>
    /// <exception cref="ArgumentException">There is no such item.</exception>
    public double this[string item] =>
        values[
            Matrix.Items.ToList().IndexOf(Guard.Against.Null(item)) is var index and >= 0
                ? index
                : throw new ArgumentException($"There is no item '{item}'.", nameof(item))
        ];

    /// <summary>Gives the priorities as derived weights, in the order of the items.</summary>
    /// <returns>The weights.</returns>
    public Weights ToWeights() => Weights.Derived(values);

    /// <inheritdoc/>
    public bool Equals(Priorities? other) =>
        other is not null && Method.Equals(other.Method) && Matrix.Equals(other.Matrix);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Priorities);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Method, Matrix);

    /// <summary>Returns each item with its priority, such as <c>price 0.75, quality 0.25</c>.</summary>
    /// <returns>The text in the invariant culture.</returns>
    public override string ToString() =>
        string.Join(", ", Matrix.Items.Select((item, i) => $"{item} {Invariant.Short(values[i])}"));

    internal static Explanation Explain(Priorities priorities)
    {
        var matrix = priorities.Matrix;
        return Explanation.Of(
            $"The priorities of {Invariant.Text(matrix.Count)} items are worked out by {priorities.Method} from {Invariant.Text(matrix.Judgements.Count)} judgements.",
            priorities.Method.Source,
            [
                .. matrix.Items.Select(
                    (item, i) =>
                        Explanation.Of($"'{item}' has {Words(matrix, i)}{Invariant.Percent(priorities.values[i])}.")
                ),
                .. Consistency(priorities),
            ]
        );
    }

    private static string Words(PairwiseMatrix matrix, int item)
    {
        var stated = Enumerable
            .Range(0, matrix.Count)
            .Where(other => other != item && matrix[item, other] != 0)
            .Select(other => $"{Invariant.Short(matrix[item, other])} to '{matrix.Items[other]}'")
            .ToList();
        return stated.Count > 0 ? $"the judgements {Invariant.List(stated)}, and so " : "";
    }

    private static IEnumerable<Explanation> Consistency(Priorities priorities)
    {
        if (priorities.Matrix.Count > 2)
        {
            yield return Explanation.Of(
                $"λ max is {Invariant.Short(priorities.LambdaMax)} and the consistency index {Invariant.Short(priorities.ConsistencyIndex)}; divided by the random index {Invariant.Short(priorities.RandomIndex)} of {RandomIndexes.NameOf(priorities.Method.RandomIndex)} the consistency ratio is {Invariant.Short(priorities.ConsistencyRatio)}."
            );
        }
    }
}
