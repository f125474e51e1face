using System.Globalization;
using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Json;

/// <summary>Looks at a scorecard as a whole, whatever else is wrong with it: names, weights that sum, values by name, scales.</summary>
internal sealed class ScorecardCheck
{
    private readonly Diagnosis diagnosis;
    private readonly HashSet<string> names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Scale?> leaves = new(StringComparer.Ordinal);
    private readonly bool weightsAreApart;
    private bool allLeavesAreKnown = true;
    private int leafCount;

    private ScorecardCheck(Diagnosis diagnosis, bool weightsAreApart)
    {
        this.diagnosis = diagnosis;
        this.weightsAreApart = weightsAreApart;
    }

    private ProblemList Problems => diagnosis.Problems;

    /// <summary>Reports what is wrong with the parts of a scorecard taken together.</summary>
    public static void Run(Diagnosis diagnosis, DocumentNode scorecard)
    {
        if (!scorecard.IsObject)
        {
            return;
        }

        var check = new ScorecardCheck(diagnosis, scorecard.Has("weights"));
        check.Exactness(scorecard.Find("criteria"), check.Criteria(scorecard.Find("criteria"), group: null));
        check.Weights(scorecard.Find("weights"));
        check.Alternatives(scorecard.Find("alternatives"));
    }

    /// <summary>Checks a list of criteria and groups.</summary>
    /// <returns>The list with its weights; empty when one of them, here or below, cannot be read.</returns>
    private CriteriaNode[] Criteria(DocumentNode? list, string? group)
    {
        if (list is not { IsList: true })
        {
            allLeavesAreKnown = false;
            return [];
        }

        if (list.Children.Count == 0 && group is null)
        {
            Problems.Add(list, "There is no criterion.");
        }

        CriteriaNode[]?[] below = [.. list.Children.Select(Criterion)];
        return weightsAreApart ? [] : StatedWeights(list, group, below);
    }

    /// <summary>Checks a criterion or a group.</summary>
    /// <returns>What <see cref="Criteria"/> returns for the members of a group; null for a criterion.</returns>
    private CriteriaNode[]? Criterion(DocumentNode node)
    {
        var name = NameOf(node);
        if (name is not null && !names.Add(name))
        {
            Problems.Add(
                node.Find("name")!,
                $"The name '{DocumentNode.Shorten(name)}' already stands for another criterion or group."
            );
        }

        if (node.Has("criteria"))
        {
            return Criteria(node.Find("criteria"), name ?? "");
        }

        leafCount++;
        allLeavesAreKnown &= name is not null;
        if (name is not null)
        {
            leaves.TryAdd(name, diagnosis.TryRead<Scale>(node.Find("scale"), out var scale) ? scale : null);
        }

        return null;
    }

    /// <summary>Checks what the weights of one list sum to; not while one of them cannot be read.</summary>
    private CriteriaNode[] StatedWeights(DocumentNode list, string? group, CriteriaNode[]?[] below)
    {
        var members = new List<Criterion>();
        var without = new List<DocumentNode>();
        var isComplete = true;
        foreach (var node in list.Children)
        {
            var weight = node.Has("weight") ? node.Find("weight") : null;
            var isRead = diagnosis.TryRead<decimal>(weight, out var stated);
            if (isRead)
            {
                HearFactory(weight!, () => Scoring.Criterion.Maximize(NameOf(node) ?? "?", stated));
            }

            if (!node.IsObject || (weight is not null && !isRead) || stated < 0)
            {
                isComplete = false;
                continue;
            }

            members.Add(Scoring.Criterion.Maximize(NameOf(node) ?? "?", weight is null ? null : stated));
            if (weight is null)
            {
                without.Add(node);
            }
        }

        if (!isComplete || members.Count == 0)
        {
            return [];
        }

        CriteriaNode[] tree = group is { Length: > 0 } ? [CriteriaGroup.Of(group, 100m, members)] : [.. members];
        ReportWeights(list, without, tree);
        return Array.Exists(below, nodes => nodes is { Length: 0 })
            ? []
            : [.. members.Zip(below, (member, nodes) => nodes is null ? (CriteriaNode)member : GroupOf(member, nodes))];
    }

    private static CriteriaGroup GroupOf(Criterion node, CriteriaNode[] members) =>
        CriteriaGroup.Of(node.Name, node.Weight, members);

    /// <summary>Checks that the weights of the whole tree multiply exactly; not while one of them cannot be read.</summary>
    private void Exactness(DocumentNode? list, CriteriaNode[] tree)
    {
        var findings = DecisionProblem.Check(tree, []);
        foreach (var finding in findings.Where(finding => finding.Rule == ScoringRules.WeightsExact))
        {
            Problems.Add(list!, finding.Message);
        }
    }

    private void ReportWeights(DocumentNode list, List<DocumentNode> without, CriteriaNode[] tree)
    {
        var findings = DecisionProblem.Check(tree, []);
        var missing = findings.Where(finding => finding.Rule == ScoringRules.WeightMissing);
        foreach (var (node, finding) in without.Zip(missing))
        {
            Problems.Add(node, finding.Message);
        }

        foreach (var finding in findings.Where(finding => finding.Rule == ScoringRules.WeightsSum))
        {
            Problems.Add(list, finding.Message);
        }
    }

    private void Weights(DocumentNode? node)
    {
        if (allLeavesAreKnown && diagnosis.TryRead<Weights>(node, out var weights) && weights.Count != leafCount)
        {
            Problems.Add(
                node!,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"There are {weights.Count} weights for {leafCount} criteria."
                )
            );
        }
    }

    private void Alternatives(DocumentNode? list)
    {
        if (list is not { IsList: true })
        {
            return;
        }

        if (list.Children.Count == 0)
        {
            Problems.Add(list, "There is no alternative.");
        }

        var vendors = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in list.Children)
        {
            if (Problems.IsFull)
            {
                return;
            }

            var name = NameOf(node);
            if (name is not null && !vendors.Add(name))
            {
                Problems.Add(
                    node.Find("name")!,
                    $"The alternative '{DocumentNode.Shorten(name)}' stands there more than once."
                );
            }

            if (node.Find("values") is { IsObject: true } values)
            {
                Names(values);
                Scales(values, name ?? "?");
            }
        }
    }

    /// <summary>Checks that the values are those of the criteria, when all criteria are known.</summary>
    private void Names(DocumentNode values)
    {
        if (!allLeavesAreKnown)
        {
            return;
        }

        var given = new HashSet<string>(StringComparer.Ordinal);
        foreach (var value in values.Children)
        {
            if (given.Add(value.Name!) && !leaves.ContainsKey(value.Name!) && !Problems.IsFull)
            {
                Problems.Add(
                    value.NameStart,
                    value.Path,
                    $"'{DocumentNode.Shorten(value.Name!)}' is not the name of a criterion."
                );
            }
        }

        foreach (var name in leaves.Keys.Where(name => !given.Contains(name)))
        {
            if (Problems.IsFull)
            {
                return;
            }

            Problems.Add(
                values,
                $"The value of '{DocumentNode.Shorten(name)}' is missing; write null for what nobody knows."
            );
        }
    }

    private void Scales(DocumentNode values, string alternative)
    {
        foreach (var value in values.Children)
        {
            if (
                leaves.GetValueOrDefault(value.Name!) is { } scale
                && diagnosis.TryRead<Cell>(value, out var cell)
                && cell.IsKnown
                && !scale.Contains(cell.Value)
            )
            {
                var criterion = Scoring.Criterion.Maximize(value.Name!, 1m, scale: scale);
                foreach (var finding in DecisionProblem.Check([criterion], [Alternative.Of(alternative, cell)]))
                {
                    Problems.Add(value, finding.Message);
                }
            }
        }
    }

    /// <summary>The name of a criterion or an alternative; null when it has none that can be used.</summary>
    private string? NameOf(DocumentNode node)
    {
        if (!node.IsObject || !diagnosis.TryRead<string>(node.Find("name"), out var name))
        {
            return null;
        }

        if (!string.IsNullOrWhiteSpace(name))
        {
            return name.Trim();
        }

        HearFactory(node.Find("name")!, () => Alternative.Of(name));
        return null;
    }

    /// <summary>Reports what a factory says to one member, unless it was asked with the other members already.</summary>
    private void HearFactory(DocumentNode node, Func<object> make)
    {
        try
        {
            make();
        }
        catch (ArgumentException refusal) when (!Problems.HasAt(node))
        {
            Problems.Add(node, ShapeException.From(refusal).Message);
        }
        catch (ArgumentException)
        {
            // It was heard before.
        }
    }
}
