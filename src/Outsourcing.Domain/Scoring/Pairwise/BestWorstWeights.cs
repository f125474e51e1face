namespace Outsourcing.Domain.Scoring;

/// <summary>What <see cref="BestWorst"/> makes of judgements: the weights, and how well the judgements agree.</summary>
/// <remarks>Immutable. Two are equal when the model and the judgements are equal.</remarks>
public sealed class BestWorstWeights : IEquatable<BestWorstWeights>
{
    private readonly double[] values;
    private readonly (double Low, double High)[] ranges;

    internal BestWorstWeights(
        BestWorst method,
        BestWorstJudgements judgements,
        double xi,
        (double Low, double High)[] ranges
    )
    {
        (Method, Judgements, Xi, this.ranges) = (method, judgements, xi, ranges);
        IsUnique = Array.TrueForAll(ranges, range => range.Low == range.High);
        values = Array.ConvertAll(ranges, range => (range.Low + range.High) / 2);
        var sum = values.Sum();
        values = IsUnique ? values : Array.ConvertAll(values, value => value / sum);
        InputConsistencyRatio = OfInput(judgements);
        ConsistencyIndex = IndexOf((double)judgements.BestToWorst);
    }

    /// <summary>Gets the model.</summary>
    public BestWorst Method { get; }

    /// <summary>Gets the judgements.</summary>
    public BestWorstJudgements Judgements { get; }

    /// <summary>Gets the weights in the order of the items; they sum to 1.</summary>
    public IReadOnlyList<double> Values => Array.AsReadOnly(values);

    /// <summary>Gets the least weights among the solutions, in the order of the items.</summary>
    public IReadOnlyList<double> Low => Array.AsReadOnly(Array.ConvertAll(ranges, range => range.Low));

    /// <summary>Gets the largest weights among the solutions, in the order of the items.</summary>
    public IReadOnlyList<double> High => Array.AsReadOnly(Array.ConvertAll(ranges, range => range.High));

    /// <summary>Gets whether only these weights are best.</summary>
    public bool IsUnique { get; }

    /// <summary>Gets ξ, the largest difference between a judgement and the weights; 0 when all agree. In the linear model it is itself the measure of consistency.</summary>
    public double Xi { get; }

    /// <summary>Gets the largest ξ that the nonlinear model can have with this judgement of best against worst, where that is the largest.</summary>
    /// <remarks>The root of ξ² − (1 + 2a) ξ + a² − a = 0; for a = 2 to 9 it is 0.44, 1.00, 1.63, 2.30, 3.00, 3.73, 4.47 and 5.23. Source: Rezaei 2015, table 1.</remarks>
    public double ConsistencyIndex { get; }

    /// <summary>Gets ξ / consistency index of the nonlinear model; <see langword="null"/> for the linear one, and where the index is 0 and ξ is not.</summary>
    public double? ConsistencyRatio =>
        Method.IsLinear ? null
        : Xi == 0 ? 0
        : ConsistencyIndex > 0 ? Xi / ConsistencyIndex
        : null;

    /// <summary>Gets the largest |a_Bj a_jW − a_BW| / (a_BW² − a_BW), which needs no weights; <see langword="null"/> when a_BW is 1 and another is not.</summary>
    /// <remarks>Source: Liang, Brunelli &amp; Rezaei 2020, Consistency issues in the best worst method: measurements and thresholds, Omega 96, 102175.</remarks>
    public double? InputConsistencyRatio { get; }

    /// <summary>Gets the weight of an item.</summary>
    /// <param name="item">The name.</param>
    /// <returns>The weight, from 0 to 1.</returns>
    /// <exception cref="ArgumentException">There is no such item.</exception>
    public double this[string item] =>
        values[
            Judgements.Items.ToList().IndexOf(Guard.Against.Null(item)) is var index and >= 0
                ? index
                : throw new ArgumentException($"There is no item '{item}'.", nameof(item))
        ];

    /// <summary>Gives the weights as derived weights, in the order of the items.</summary>
    /// <returns>The weights.</returns>
    public Weights ToWeights() => Weights.Derived(values);

    /// <inheritdoc/>
    public bool Equals(BestWorstWeights? other) =>
        other is not null && Method.Equals(other.Method) && Judgements.Equals(other.Judgements);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as BestWorstWeights);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Method, Judgements);

    /// <summary>Returns each item with its weight, such as <c>price 0.75, quality 0.25</c>.</summary>
    /// <returns>The text in the invariant culture.</returns>
    public override string ToString() =>
        string.Join(", ", Judgements.Items.Select((item, i) => $"{item} {Invariant.Short(values[i])}"));

    /// <summary>The intervals of the weights that have one.</summary>
    internal string Intervals() =>
        Invariant.List([
            .. Judgements
                .Items.Select((item, i) => (item, Range: ranges[i]))
                .Where(row => row.Range.Low != row.Range.High)
                .Select(row => $"'{row.item}' {Invariant.Short(row.Range.Low)} to {Invariant.Short(row.Range.High)}"),
        ]);

    internal static Explanation Explain(BestWorstWeights weights)
    {
        var judgements = weights.Judgements;
        return Explanation.Of(
            $"The weights are worked out by the {weights.Method} from '{judgements.Best}' as the best and '{judgements.Worst}' as the worst; no judgement is missed by more than ξ = {Invariant.Short(weights.Xi)}.",
            weights.Method.Source,
            judgements.Items.Select(
                (item, i) =>
                    Explanation.Of($"'{item}' weighs {Invariant.Percent(weights.values[i])}{Words(weights, i)}.")
            )
        );
    }

    /// <summary>What was judged of an item, and what the weights say.</summary>
    private static string Words(BestWorstWeights weights, int item)
    {
        var judgements = weights.Judgements;
        var down =
            item == judgements.BestIndex
                ? ""
                : $": '{judgements.Best}' was judged to count {Invariant.Text(judgements.BestToOthers[item])} times as much{Ratio(weights, judgements.BestIndex, item)}";
        var up =
            item == judgements.BestIndex || item == judgements.WorstIndex
                ? ""
                : $", and it {Invariant.Text(judgements.OthersToWorst[item])} times as much as '{judgements.Worst}'{Ratio(weights, item, judgements.WorstIndex)}";
        return down + up;
    }

    private static string Ratio(BestWorstWeights weights, int first, int second) =>
        weights.values[second] == 0
            ? ""
            : $" (by the weights {Invariant.Short(weights.values[first] / weights.values[second])})";

    private static double IndexOf(double a) => 2 * ((a * a) - a) / (1 + (2 * a) + Math.Sqrt(1 + (8 * a)));

    private static double? OfInput(BestWorstJudgements judgements)
    {
        var whole = judgements.BestToWorst;
        var farthest = judgements.Others.Aggregate(
            0.0,
            (most, j) =>
                Math.Max(
                    most,
                    Math.Abs(((double)judgements.BestToOthers[j] * (double)judgements.OthersToWorst[j]) - (double)whole)
                )
        );
        return farthest == 0 ? 0
            : whole == 1 ? null
            : farthest / (double)((whole * whole) - whole);
    }
}
