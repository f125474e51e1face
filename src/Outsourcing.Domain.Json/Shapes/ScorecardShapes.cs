using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Json;

/// <summary>An alternative of a scorecard: its values stand by the names of the criteria.</summary>
internal sealed record ScorecardRow(string Name, Dictionary<string, Cell> Values);

/// <summary>The scorecard document.</summary>
internal static class ScorecardShapes
{
    public static Shape<ScorecardRow> Row() => new Shape<ScorecardRow>(parts =>
        {
            // The factory of the alternative judges the name.
            var named = Alternative.Of(parts.Get<string>("name"));
            return new ScorecardRow(named.Name, parts.Get<Dictionary<string, Cell>>("values"));
        }).With("name", row => row.Name).With("values", row => row.Values);

    public static Shape<DecisionProblem> Scorecard() =>
        new Shape<DecisionProblem>(Read)
            .With<CriteriaNode[]>("criteria", problem => [.. problem.Tree])
            .With<ScorecardRow[]>("alternatives", Rows)
            .When<Weights?>("weights", HasWeightsOfItsOwn, problem => problem.Weights);

    private static DecisionProblem Read(Parts parts)
    {
        var criteria = parts.List<CriteriaNode>("criteria");
        string[] names = [.. Leaves(criteria).Select(leaf => leaf.Name)];
        var alternatives = parts
            .List<ScorecardRow>("alternatives")
            .Select(row => Alternative.Of(row.Name, Cells(row, names)));
        return parts.Optional<Weights>("weights") is { } weights
            ? DecisionProblem.Of(criteria, alternatives, weights)
            : DecisionProblem.Of(criteria, alternatives);
    }

    private static Cell[] Cells(ScorecardRow row, string[] names) =>
        row.Values.Count == names.Length && Array.TrueForAll(names, row.Values.ContainsKey)
            ? Array.ConvertAll(names, name => row.Values[name])
            : throw new ShapeException($"The values of '{row.Name}' are not those of the criteria.");

    private static IEnumerable<Criterion> Leaves(IEnumerable<CriteriaNode> nodes) =>
        nodes.SelectMany(node => node is CriteriaGroup group ? Leaves(group.Members) : [(Criterion)node]);

    private static ScorecardRow[] Rows(DecisionProblem problem) =>
        [
            .. problem.Alternatives.Select(alternative => new ScorecardRow(
                alternative.Name,
                // A dictionary from which nothing is removed keeps the order of the criteria.
                problem
                    .Criteria.Zip(alternative.Cells)
                    .ToDictionary(pair => pair.First.Name, pair => pair.Second, StringComparer.Ordinal)
            )),
        ];

    /// <summary>Says whether the weights are others than those that the criteria state.</summary>
    private static bool HasWeightsOfItsOwn(DecisionProblem problem)
    {
        // One row of which nothing is known will do: what the criteria state does not depend on the alternatives.
        Alternative[] row = [Alternative.Of("?", new Cell[problem.Criteria.Count])];
        return DecisionProblem.Check(problem.Tree, row).Count > 0
            || !DecisionProblem.Of(problem.Tree, row).Weights.Equals(problem.Weights);
    }
}
