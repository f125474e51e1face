namespace Outsourcing.Domain.Scoring;

/// <summary>Which alternatives outrank which by <see cref="ElectreI"/>, and the kernels of the relation.</summary>
/// <remarks>
/// <para>
/// Two sets are called kernel. <see cref="Kernel"/> holds the alternatives that no other outranks, as programs and many
/// papers have it. <see cref="StableKernel"/> is the kernel of the theory (Roy 1968): none of its members outranks another,
/// and every alternative outside is outranked by a member. It holds all of <see cref="Kernel"/> and also those that are
/// outranked only from outside it: when A outranks B, B outranks C and A does not outrank C, it is A and C.
/// </para>
/// <para>
/// A relation with circuits (A outranks B, and B, perhaps through others, outranks A; equal alternatives always do) may
/// have no kernel of the theory, or several. As usual, the members of a circuit then count as one alternative: they stand in
/// <see cref="StableKernel"/> all or none, which makes it unique and never empty; <see cref="Kernel"/> may be empty.
/// </para>
/// <para>Immutable. Two are equal when made by equal methods of equal problems.</para>
/// </remarks>
public sealed class OutrankingRelation : IEquatable<OutrankingRelation>
{
    private const int MostExplained = 10;

    private readonly ulong[] words;
    private readonly string[] kernel;
    private readonly string[] stable;
    private readonly IReadOnlyList<string>[] circuits;

    internal OutrankingRelation(ElectreI method, DecisionProblem problem, ulong[] words, CancellationToken cancellation)
    {
        Method = method;
        Problem = problem;
        this.words = words;
        var names = problem.Table.Names;
        var classes = CircuitSearch.Classes(Bits, cancellation);
        var inside = CircuitSearch.Kernel(Bits, classes);
        kernel = [.. names.Where((_, b) => !Enumerable.Range(0, names.Count).Any(a => Bits[a, b]))];
        stable = [.. names.Where((_, i) => inside[i])];
        circuits =
        [
            .. classes
                .Select((own, i) => (own, i))
                .GroupBy(pair => pair.own, pair => names[pair.i])
                .Where(group => group.Skip(1).Any())
                .Select(group => Array.AsReadOnly(group.ToArray())),
        ];
    }

    /// <summary>Gets the method.</summary>
    public ElectreI Method { get; }

    /// <summary>Gets the problem.</summary>
    public DecisionProblem Problem { get; }

    /// <summary>Gets the names of the alternatives that no other outranks, in the order of the problem; may be empty.</summary>
    public IReadOnlyList<string> Kernel => Array.AsReadOnly(kernel);

    /// <summary>Gets the names in the kernel of the theory, with whole circuits, in the order of the problem; never empty.</summary>
    public IReadOnlyList<string> StableKernel => Array.AsReadOnly(stable);

    /// <summary>Gets the circuits: groups of alternatives of which each outranks each other, at least through others.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Circuits => Array.AsReadOnly(circuits);

    private PairBits Bits => new(words, Problem.Table.RowCount);

    /// <summary>Gets the concordance of two alternatives.</summary>
    /// <param name="first">The name of one alternative.</param>
    /// <param name="second">The name of the other.</param>
    /// <returns>The share of the weight of the criteria on which the first is at least as good, from 0 to 1.</returns>
    /// <exception cref="ArgumentException">There is no such alternative.</exception>
    public double Concordance(string first, string second) => Compare(first, second).Concordance;

    /// <summary>Gets the discordance of two alternatives.</summary>
    /// <param name="first">The name of one alternative.</param>
    /// <param name="second">The name of the other.</param>
    /// <returns>The largest disadvantage of the first as a part of the largest range, from 0 to 1.</returns>
    /// <exception cref="ArgumentException">There is no such alternative.</exception>
    public double Discordance(string first, string second) => Compare(first, second).Discordance;

    /// <summary>Says whether one alternative outranks another; none outranks itself.</summary>
    /// <param name="first">The name of one alternative.</param>
    /// <param name="second">The name of the other.</param>
    /// <returns>Whether the first outranks the second.</returns>
    /// <exception cref="ArgumentException">There is no such alternative.</exception>
    public bool Outranks(string first, string second) => Bits[Problem.Table.RowOf(first), Problem.Table.RowOf(second)];

    /// <inheritdoc/>
    public bool Equals(OutrankingRelation? other) =>
        other is not null && Method.Equals(other.Method) && Problem.Equals(other.Problem);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as OutrankingRelation);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Method, Problem);

    /// <summary>Returns the alternatives that no other outranks.</summary>
    /// <returns>The names, joined by commas.</returns>
    public override string ToString() => string.Join(", ", kernel);

    internal static Explanation Explain(OutrankingRelation relation)
    {
        var names = relation.Problem.Table.Names;
        var head =
            relation.kernel.Length == 0
                ? "Every alternative is outranked by another."
                : $"No other alternative outranks {Invariant.List(relation.kernel)}.";
        return Explanation.Of(
            head,
            relation.Method.Source,
            [
                Explanation.Of(
                    $"By {relation.Method.Name} the kernel of the theory is {Invariant.List(relation.stable)}."
                ),
                .. names.Take(MostExplained).Select((_, a) => Explanation.Of(Sentence(relation, a))),
            ]
        );
    }

    internal IEnumerable<Finding> Notes() =>
        circuits.Select(circuit =>
            Finding.Of(
                ScoringRules.OutrankingCircuit,
                Severity.Warning,
                circuit[0],
                $"{Invariant.List(circuit)} outrank each other in a circle; in the kernel of the theory they count as one."
            )
        );

    private static string Sentence(OutrankingRelation relation, int a)
    {
        var names = relation.Problem.Table.Names;
        var axes = relation.Method.Axes(relation.Problem);
        var outranked = new List<string>();
        for (var b = 0; b < names.Count; b++)
        {
            if (relation.Bits[a, b])
            {
                var (concordance, discordance) = axes.Of(a, b);
                outranked.Add($"{names[b]} (C {Invariant.Short(concordance)}, D {Invariant.Short(discordance)})");
            }
        }

        return outranked.Count == 0
            ? $"{names[a]} outranks none."
            : $"{names[a]} outranks {Invariant.List(outranked)}.";
    }

    private (double Concordance, double Discordance) Compare(string first, string second) =>
        Method.Axes(Problem).Of(Problem.Table.RowOf(first), Problem.Table.RowOf(second));
}
