namespace Outsourcing.Domain.Scoring;

/// <summary>The priorities of every list of siblings in a tree of criteria, multiplied along the paths.</summary>
/// <remarks>A matrix belongs to the list whose names are its items, in whatever order.</remarks>
internal sealed class AhpTree
{
    private readonly Ahp method;
    private readonly List<PairwiseMatrix> left;
    private readonly List<Finding> findings = [];
    private readonly List<Finding> refusals = [];
    private readonly List<AhpPart> parts = [];
    private readonly List<double> weights = [];
    private readonly List<Criterion> leaves = [];

    public AhpTree(Ahp method, CriteriaNode[] criteria, IEnumerable<PairwiseMatrix> judgements)
    {
        (this.method, Criteria, left) = (method, criteria, [.. judgements]);
        if (criteria.Length == 0)
        {
            Refuse(ScoringRules.CriteriaNone, "criteria", "There is no criterion.");
        }

        Weigh(criteria, "criteria", above: 1);
        foreach (var matrix in left)
        {
            Refuse(
                ScoringRules.JudgementsUnmatched,
                "judgements",
                $"The judgements about {Names(matrix.Items)} belong to no list of criteria, or to one that has judgements already.",
                "Give each list one matrix; several people's are combined first."
            );
        }

        if (weights.Exists(weight => weight < Magnitude.SmallestWeight) && refusals.Count == 0)
        {
            Refuse(
                ScoringRules.NumberRange,
                "criteria",
                $"A criterion weighs less than {Invariant.Text(Magnitude.SmallestWeight)}, which cannot be computed with."
            );
        }
    }

    /// <summary>Gets the criteria and groups at the top.</summary>
    public IReadOnlyList<CriteriaNode> Criteria { get; }

    /// <summary>Gets the criteria at the leaves.</summary>
    public IReadOnlyList<Criterion> Leaves => leaves;

    /// <summary>Gets the priorities of each list of two or more, from the top.</summary>
    public IReadOnlyList<AhpPart> Parts => parts;

    /// <summary>Gets what is to be said of them.</summary>
    public IReadOnlyList<Finding> Findings => findings;

    /// <summary>Gets why there are no weights.</summary>
    public IReadOnlyList<Finding> Refusals => refusals;

    /// <summary>The weights of the leaves, when nothing is refused.</summary>
    public Weights ToWeights() => Weights.Derived([.. weights]);

    /// <summary>Works out priorities and keeps what is to be said of them; null when they are refused.</summary>
    public Priorities? Prioritize(PairwiseMatrix matrix, string subject)
    {
        var answer = method.Prioritize(matrix, subject);
        (answer.IsKnown ? findings : refusals).AddRange(answer.Findings);
        return answer.TryGetValue(out var priorities) ? priorities : null;
    }

    public void Refuse(RuleId rule, string subject, string message, string? remedy = null) =>
        refusals.Add(Finding.Of(rule, Severity.Error, subject, message, remedy: remedy));

    public static Explanation Explain(AhpTree tree) =>
        Explanation.Of(
            $"The weights of {Invariant.Text(tree.leaves.Count)} criteria are worked out by {tree.method}; a criterion in a group weighs its share of the group's weight.",
            tree.method.Source,
            [
                .. tree.leaves.Select(
                    (leaf, j) => Explanation.Of($"'{leaf.Name}' weighs {Invariant.Percent(tree.weights[j])}.")
                ),
                .. tree.parts.Select(part => part.Explanation),
            ]
        );

    public static string Names(IEnumerable<string> names) => Invariant.List([.. names.Select(name => $"'{name}'")]);

    private void Weigh(IReadOnlyList<CriteriaNode> siblings, string subject, double above)
    {
        var own = Siblings(siblings, subject);
        foreach (var node in siblings)
        {
            var weight = above * (own?[node.Name] ?? 1);
            if (node is CriteriaGroup group)
            {
                Weigh(group.Members, $"members of '{group.Name}'", weight);
            }
            else
            {
                leaves.Add((Criterion)node);
                weights.Add(weight);
            }
        }
    }

    /// <summary>The priorities of a list; null for a single criterion, and when they are refused.</summary>
    private Priorities? Siblings(IReadOnlyList<CriteriaNode> siblings, string subject)
    {
        var names = siblings.Select(node => node.Name).Order(StringComparer.Ordinal).ToList();
        var index = left.FindIndex(matrix =>
            matrix.Items.Order(StringComparer.Ordinal).SequenceEqual(names, StringComparer.Ordinal)
        );
        if (index < 0)
        {
            if (names.Count > 1)
            {
                Refuse(
                    ScoringRules.JudgementsUnmatched,
                    subject,
                    $"Nobody judged {Names(siblings.Select(node => node.Name))} against each other.",
                    "Add a matrix of exactly these items."
                );
            }

            return null;
        }

        var matrix = left[index];
        left.RemoveAt(index);
        var priorities = Prioritize(matrix, subject);
        if (priorities is not null)
        {
            parts.Add(new AhpPart(subject, priorities));
        }

        return priorities;
    }
}

/// <summary>The priorities of one list, and what the list is called.</summary>
internal sealed record AhpPart(string Subject, Priorities Priorities)
{
    public Explanation Explanation => Explanation.Of($"Of the {Subject}:", Priorities.Explain(Priorities));
}
