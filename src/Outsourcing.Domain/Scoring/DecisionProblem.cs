namespace Outsourcing.Domain.Scoring;

/// <summary>What is to be decided: criteria with weights, and alternatives with a cell for each criterion.</summary>
/// <remarks>
/// Two problems are equal when tree, weights and alternatives (in order) are equal. Immutable; safe to use from any
/// thread.
/// </remarks>
public sealed class DecisionProblem : IEquatable<DecisionProblem>, IFingerprinted
{
    private readonly Alternative[] alternatives;
    private readonly CriteriaNode[] tree;

    private DecisionProblem(CriteriaNode[] tree, Alternative[] alternatives, Weights weights, PerformanceTable table)
    {
        this.tree = tree;
        this.alternatives = alternatives;
        Weights = weights;
        Table = table;
    }

    /// <summary>Gets the criteria as they were stated: single ones and groups.</summary>
    public IReadOnlyList<CriteriaNode> Tree => Array.AsReadOnly(tree);

    /// <summary>Gets the criteria at the leaves of the tree, from left to right.</summary>
    public IReadOnlyList<Criterion> Criteria => Table.Criteria;

    /// <summary>Gets the alternatives.</summary>
    public IReadOnlyList<Alternative> Alternatives => Array.AsReadOnly(alternatives);

    /// <summary>Gets the weights of the leaves: for a tree, the weights along the path multiplied exactly.</summary>
    public Weights Weights { get; }

    /// <summary>Gets the cells as the table that the methods compute on.</summary>
    public PerformanceTable Table { get; }

    /// <summary>Creates a problem whose criteria state their weights.</summary>
    /// <param name="criteria">Criteria and groups. In each list the weights sum to 100 or to 1.</param>
    /// <param name="alternatives">The alternatives, one cell for each criterion at the leaves, from left to right.</param>
    /// <returns>The problem.</returns>
    /// <exception cref="ArgumentException">What <see cref="Check(IEnumerable{CriteriaNode}, IEnumerable{Alternative})"/> finds; the message lists every problem.</exception>
    public static DecisionProblem Of(IEnumerable<CriteriaNode> criteria, IEnumerable<Alternative> alternatives)
    {
        CriteriaNode[] nodes = Guard.Against.NullElement(criteria);
        Alternative[] rows = Guard.Against.NullElement(alternatives);
        ProblemCheck.ThrowIfAny(Check(nodes, rows), nameof(criteria));
        return new DecisionProblem(
            nodes,
            rows,
            TreeWeights.Of(nodes),
            PerformanceTable.FromChecked(Leaves(nodes), rows)
        );
    }

    /// <summary>Creates a problem whose weights are given apart, whatever weights the criteria state.</summary>
    /// <param name="criteria">Criteria and groups.</param>
    /// <param name="alternatives">The alternatives, one cell for each criterion at the leaves, from left to right.</param>
    /// <param name="weights">A weight for each criterion at the leaves, from left to right.</param>
    /// <returns>The problem.</returns>
    /// <exception cref="ArgumentException">Names are used twice, cells do not fit, or the number of weights differs; the message lists every problem.</exception>
    public static DecisionProblem Of(
        IEnumerable<CriteriaNode> criteria,
        IEnumerable<Alternative> alternatives,
        Weights weights
    )
    {
        CriteriaNode[] nodes = Guard.Against.NullElement(criteria);
        Alternative[] rows = Guard.Against.NullElement(alternatives);
        var leaves = Leaves(nodes);
        var table = PerformanceTable.FromRows(leaves, rows);
        ProblemCheck.ThrowIfAny(GroupNames(nodes), nameof(criteria));
        return Guard.Against.Null(weights).Count == leaves.Length
            ? new DecisionProblem(nodes, rows, weights, table)
            : throw new ArgumentException(
                $"There are {Invariant.Text(weights.Count)} weights for {Invariant.Text(leaves.Length)} criteria.",
                nameof(weights)
            );
    }

    /// <summary>Finds everything that keeps criteria and alternatives from being a problem.</summary>
    /// <param name="criteria">Criteria and groups that state their weights.</param>
    /// <param name="alternatives">The alternatives.</param>
    /// <returns>The findings: criteria first, then weights, then alternatives; empty when a problem can be made.</returns>
    public static IReadOnlyList<Finding> Check(
        IEnumerable<CriteriaNode> criteria,
        IEnumerable<Alternative> alternatives
    )
    {
        CriteriaNode[] nodes = Guard.Against.NullElement(criteria);
        Alternative[] rows = Guard.Against.NullElement(alternatives);
        return [.. GroupNames(nodes), .. TreeWeights.Check(nodes), .. ProblemCheck.Table(Leaves(nodes), rows)];
    }

    /// <summary>Takes other weights.</summary>
    /// <param name="weights">A weight for each criterion.</param>
    /// <returns>The problem with these weights.</returns>
    /// <exception cref="ArgumentException">The number of weights differs from the number of criteria.</exception>
    public DecisionProblem With(Weights weights) => Of(tree, alternatives, weights);

    /// <summary>Sets the share that one criterion has of the whole weight and scales all others in proportion, exactly.</summary>
    /// <param name="criterion">The name of the criterion.</param>
    /// <param name="share">The new share, from 0 to 1, whatever unit the weights were stated in: 0.5 is 50 %.</param>
    /// <returns>The problem with these weights.</returns>
    /// <exception cref="ArgumentException">There is no such criterion, or the share is out of range or has too many digits.</exception>
    /// <exception cref="InvalidOperationException">The weights are derived, or no other criterion has weight.</exception>
    public DecisionProblem WithWeight(string criterion, decimal share) => With(Weights.With(IndexOf(criterion), share));

    /// <summary>Leaves out one alternative.</summary>
    /// <param name="alternative">The name of the alternative.</param>
    /// <returns>The problem without it.</returns>
    /// <exception cref="ArgumentException">There is no such alternative, or no other.</exception>
    public DecisionProblem Without(string alternative)
    {
        Guard.Against.Null(alternative);
        Alternative[] rest =
        [
            .. alternatives.Where(row => !string.Equals(row.Name, alternative, StringComparison.Ordinal)),
        ];
        return rest.Length < alternatives.Length
            ? Of(tree, rest, Weights)
            : throw new ArgumentException($"There is no alternative '{alternative}'.", nameof(alternative));
    }

    /// <inheritdoc/>
    public bool Equals(DecisionProblem? other) =>
        other is not null
        && tree.AsSpan().SequenceEqual(other.tree)
        && Weights.Equals(other.Weights)
        && alternatives.AsSpan().SequenceEqual(other.alternatives);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DecisionProblem);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(tree.Length, alternatives.Length, Table);

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form) =>
        Guard.Against.Null(form).Text("problem").Values(tree).Value(Weights).Values(alternatives);

    /// <summary>Returns the size, such as <c>3 alternatives by 4 criteria</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Table.ToString();

    internal int IndexOf(string criterion)
    {
        Guard.Against.Null(criterion);
        for (var j = 0; j < Criteria.Count; j++)
        {
            if (string.Equals(Criteria[j].Name, criterion, StringComparison.Ordinal))
            {
                return j;
            }
        }

        throw new ArgumentException($"There is no criterion '{criterion}'.", nameof(criterion));
    }

    private static Criterion[] Leaves(CriteriaNode[] nodes)
    {
        var leaves = new List<Criterion>();
        foreach (var node in nodes)
        {
            node.AddLeaves(leaves);
        }

        return [.. leaves];
    }

    /// <summary>A group may not share its name with another group or with a criterion; criteria are checked with the table.</summary>
    private static IEnumerable<Finding> GroupNames(CriteriaNode[] nodes)
    {
        var groups = new List<string>();
        Collect(nodes, groups);
        var leaves = Leaves(nodes).Select(leaf => leaf.Name).Distinct(StringComparer.Ordinal);
        return ProblemCheck
            .Repeated(groups.Concat(leaves))
            .Select(name =>
                ProblemCheck.Error(
                    ScoringRules.CriterionDuplicate,
                    name,
                    $"The name '{name}' stands for more than one group or criterion."
                )
            );

        static void Collect(IEnumerable<CriteriaNode> from, List<string> into)
        {
            foreach (var group in from.OfType<CriteriaGroup>())
            {
                into.Add(group.Name);
                Collect(group.Members, into);
            }
        }
    }
}
