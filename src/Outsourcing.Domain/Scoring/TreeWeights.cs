namespace Outsourcing.Domain.Scoring;

/// <summary>The weights of the leaves of a tree: the product of the shares along the path, exact.</summary>
/// <remarks>A criterion of 20 % in a group of 75 % weighs 15 %.</remarks>
internal static class TreeWeights
{
    /// <summary>Works out the weights of a tree that the check found nothing against.</summary>
    public static Weights Of(IReadOnlyList<CriteriaNode> nodes)
    {
        var whole = Weights.WholeOf([.. nodes.Select(Stated)]) ?? 1m;
        var weights = new List<decimal>();
        Add(nodes, above: null, weights);
        return Weights.Of(weights, whole);
    }

    /// <summary>Finds missing weights, lists that do not sum to their whole, and products with too many digits.</summary>
    public static IEnumerable<Finding> Check(IReadOnlyList<CriteriaNode> nodes)
    {
        var findings = new List<Finding>();
        Check("weights", "The weights of the criteria", nodes, findings);
        if (findings.Count == 0 && !Add(nodes, above: null, []))
        {
            findings.Add(
                ProblemCheck.Error(
                    ScoringRules.WeightsExact,
                    "weights",
                    "The weights along a path of the tree multiply to more than 28 decimal places; state them with fewer."
                )
            );
        }

        return findings;
    }

    private static void Check(string subject, string what, IReadOnlyList<CriteriaNode> nodes, List<Finding> findings)
    {
        var missing = nodes.Where(node => node.Weight is null).ToList();
        foreach (var node in missing)
        {
            findings.Add(ProblemCheck.Error(ScoringRules.WeightMissing, node.Name, $"'{node.Name}' states no weight."));
        }

        decimal[] weights = [.. nodes.Select(Stated)];
        if (missing.Count == 0 && weights.Length > 0 && Weights.WholeOf(weights) is null)
        {
            findings.Add(ProblemCheck.Error(ScoringRules.WeightsSum, subject, Weights.NoWhole(what, weights)));
        }

        foreach (var group in nodes.OfType<CriteriaGroup>())
        {
            Check(group.Name, $"The weights of '{group.Name}'", group.Members, findings);
        }
    }

    private static bool Add(IReadOnlyList<CriteriaNode> nodes, decimal? above, List<decimal> weights)
    {
        var whole = Weights.WholeOf([.. nodes.Select(Stated)]) ?? 1m;
        foreach (var node in nodes)
        {
            var own = above is { } parent ? Weights.ExactShare(parent, Stated(node), whole) : Stated(node);
            if (own is not { } weight)
            {
                return false;
            }

            if (node is not CriteriaGroup group)
            {
                weights.Add(weight);
            }
            else if (!Add(group.Members, weight, weights))
            {
                return false;
            }
        }

        return true;
    }

    private static decimal Stated(CriteriaNode node) => node.Weight ?? 0m;
}
