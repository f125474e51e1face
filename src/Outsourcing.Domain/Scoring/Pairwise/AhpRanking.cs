namespace Outsourcing.Domain.Scoring;

/// <summary>Global priorities: the weighted sum over the local priorities of the alternatives.</summary>
internal static class AhpRanking
{
    public static Answer<AhpSolution> Of(AhpTree tree, IReadOnlyDictionary<string, PairwiseMatrix> alternatives)
    {
        foreach (var name in alternatives.Keys.Where(name => tree.Leaves.All(leaf => !Same(leaf.Name, name))))
        {
            tree.Refuse(
                ScoringRules.JudgementsUnmatched,
                name,
                $"Alternatives are judged on '{name}', which is no criterion at a leaf."
            );
        }

        var local = new List<AhpPart>();
        foreach (var leaf in tree.Leaves)
        {
            if (!alternatives.TryGetValue(leaf.Name, out var matrix))
            {
                tree.Refuse(
                    ScoringRules.JudgementsUnmatched,
                    leaf.Name,
                    $"Nobody judged the alternatives on '{leaf.Name}'."
                );
            }
            else if (tree.Prioritize(matrix, $"alternatives on '{leaf.Name}'") is { } priorities)
            {
                local.Add(new AhpPart($"alternatives on '{leaf.Name}'", priorities));
                SameAlternatives(tree, local);
            }
        }

        if (tree.Refusals.Count > 0)
        {
            return Answer.NotApplicable<AhpSolution>(tree.Refusals);
        }

        var problem = DecisionProblem.Of(
            tree.Criteria.Select(Larger),
            local[0]
                .Priorities.Matrix.Items.Select(item =>
                    Alternative.Of(item, [.. local.Select(part => Cell.Known(part.Priorities[item]))])
                ),
            tree.ToWeights()
        );
        var solution = new AhpSolution(new WeightedSum(Normalization.None).Rank(problem).Value, tree.Parts, local);
        return Answer.Known(solution, Explanation.From(solution, AhpSolution.Explain), tree.Findings);
    }

    private static void SameAlternatives(AhpTree tree, List<AhpPart> local)
    {
        var (first, last) = (local[0], local[^1]);
        if (!Sorted(first).SequenceEqual(Sorted(last), StringComparer.Ordinal))
        {
            tree.Refuse(
                ScoringRules.JudgementsUnmatched,
                last.Subject,
                $"The {last.Subject} are {AhpTree.Names(last.Priorities.Matrix.Items)}, and the {first.Subject} are {AhpTree.Names(first.Priorities.Matrix.Items)}."
            );
        }

        static IEnumerable<string> Sorted(AhpPart part) => part.Priorities.Matrix.Items.Order(StringComparer.Ordinal);
    }

    /// <summary>The same criterion or group, of which more is better: a priority is, whatever was judged.</summary>
    private static CriteriaNode Larger(CriteriaNode node) =>
        node is CriteriaGroup group
            ? CriteriaGroup.Of(group.Name, weight: null, group.Members.Select(Larger))
            : Criterion.Maximize(node.Name);

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);
}
