using System.Globalization;
using System.Text.Json;
using Outsourcing.Domain.Conformance.Families;
using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Conformance.Scoring;

/// <summary>The weights of the leaves of a tree of criteria.</summary>
/// <remarks>
/// A node is <c>name: [weight, {members}]</c>, as deep as it likes; a leaf is <c>name: weight</c>. Groups are named by
/// their path, since a case may call a group and its only criterion alike. Published weights may miss their whole by one
/// in a hundred (rounded thirds): they are then multiplied as parts of one, neither rescaled nor exact.
/// </remarks>
internal static class HierarchyWeights
{
    /// <summary>How far the weights of a level may be from 100; from 1 a hundredth of it.</summary>
    private const decimal Rounding = 1;

    public static Actuals Of(ScoringInput input)
    {
        input.KnowsParameters("tree");
        var tree = input.Parameters.Optional("tree");
        CriteriaNode[] nodes = [.. Nodes(tree, "tree")];
        CriteriaNode[] parts = [.. PartsOfOne(nodes, "tree")];
        Alternative[] rows = [Row(tree)];
        var problem =
            DecisionProblem.Check(nodes, rows).Count == 0
                ? DecisionProblem.Of(nodes, rows)
                : DecisionProblem.Of(nodes, rows, Weights.DerivedFrom(parts));
        return new Actuals().FiguresByName(
            "global_weights",
            problem
                .Criteria.Zip(problem.Weights.Shares)
                .ToDictionary(leaf => leaf.First.Name, leaf => leaf.Second, StringComparer.Ordinal)
        );
    }

    /// <summary>A problem needs an alternative; of this one nothing is known, and nothing is asked.</summary>
    private static Alternative Row(JsonElement tree) =>
        Alternative.Of("any", [.. Enumerable.Repeat(Cell.Missing, Leaves(tree))]);

    private static int Leaves(JsonElement members) =>
        members.EnumerateObject().Sum(node => node.Value.ValueKind == JsonValueKind.Array ? Leaves(node.Value[1]) : 1);

    /// <summary>Brings a level that is in percent to parts of one, and so the levels below it.</summary>
    /// <exception cref="MalformedCaseException">The weights of a level sum to neither.</exception>
    private static IEnumerable<CriteriaNode> PartsOfOne(IReadOnlyList<CriteriaNode> level, string path)
    {
        var sum = level.Sum(Weight);
        var whole =
            Math.Abs(sum - 100) <= Rounding ? 100m
            : Math.Abs(sum - 1) <= Rounding / 100 ? 1m
            : throw new MalformedCaseException(
                string.Create(CultureInfo.InvariantCulture, $"the weights of {path} sum to {sum}, not to 100 or 1")
            );
        return level.Select(node =>
            node is CriteriaGroup group
                ? CriteriaGroup.Of(node.Name, Weight(node) / whole, PartsOfOne(group.Members, node.Name))
                : (CriteriaNode)Criterion.Maximize(node.Name, Weight(node) / whole)
        );
    }

    private static decimal Weight(CriteriaNode node) => node.Weight ?? 0;

    private static IEnumerable<CriteriaNode> Nodes(JsonElement members, string path) =>
        members.ValueKind == JsonValueKind.Object
            ? members.EnumerateObject().Select(node => Node(node.Name, node.Value, $"{path}/{node.Name}"))
            : throw new MalformedCaseException($"{path} should be an object");

    private static CriteriaNode Node(string name, JsonElement node, string path) =>
        node.ValueKind switch
        {
            JsonValueKind.Number => Criterion.Maximize(name, node.GetDecimal()),
            JsonValueKind.Array when node.GetArrayLength() == 2 && node[0].ValueKind == JsonValueKind.Number =>
                CriteriaGroup.Of(path, node[0].GetDecimal(), Nodes(node[1], path)),
            _ => throw new MalformedCaseException($"{path} should be a weight, or a weight and members"),
        };
}
