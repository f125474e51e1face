namespace Outsourcing.Domain.Scoring;

/// <summary>What must hold before criteria and alternatives make a table or a problem; every breach is found.</summary>
internal static class ProblemCheck
{
    /// <summary>Checks criteria with their alternatives.</summary>
    public static IReadOnlyList<Finding> Table(
        IReadOnlyList<Criterion> criteria,
        IReadOnlyList<Alternative> alternatives
    )
    {
        var findings = Names(criteria).ToList();
        if (alternatives.Count == 0)
        {
            findings.Add(Error(ScoringRules.AlternativesNone, "alternatives", "There is no alternative."));
        }

        findings.AddRange(
            Repeated(alternatives.Select(alternative => alternative.Name))
                .Select(name =>
                    Error(
                        ScoringRules.AlternativeDuplicate,
                        name,
                        $"The alternative '{name}' stands there more than once."
                    )
                )
        );
        foreach (var alternative in alternatives)
        {
            findings.AddRange(Cells(criteria, alternative));
        }

        return findings;
    }

    /// <summary>Checks that there are criteria and that their names are unique.</summary>
    public static IEnumerable<Finding> Names(IReadOnlyList<Criterion> criteria) =>
        criteria.Count == 0
            ? [Error(ScoringRules.CriteriaNone, "criteria", "There is no criterion.")]
            : Repeated(criteria.Select(criterion => criterion.Name))
                .Select(name =>
                    Error(ScoringRules.CriterionDuplicate, name, $"The criterion '{name}' stands there more than once.")
                );

    public static Finding Error(RuleId rule, string subject, string message) =>
        Finding.Of(rule, Severity.Error, subject, message);

    /// <summary>Throws one exception that lists every finding.</summary>
    public static void ThrowIfAny(IEnumerable<Finding> findings, string parameterName)
    {
        var messages = findings.Select(finding => finding.Message).ToList();
        if (messages.Count > 0)
        {
            throw new ArgumentException(string.Join('\n', messages), parameterName);
        }
    }

    public static IEnumerable<string> Repeated(IEnumerable<string> names) =>
        names
            .GroupBy(name => name, StringComparer.Ordinal)
            .Where(group => group.Skip(1).Any())
            .Select(group => group.Key);

    private static IEnumerable<Finding> Cells(IReadOnlyList<Criterion> criteria, Alternative alternative)
    {
        if (alternative.Cells.Count != criteria.Count)
        {
            return
            [
                Error(
                    ScoringRules.AlternativeCells,
                    alternative.Name,
                    $"'{alternative.Name}' has {Invariant.Text(alternative.Cells.Count)} cells for {Invariant.Text(criteria.Count)} criteria."
                ),
            ];
        }

        return criteria
            .Zip(alternative.Cells)
            .Where(pair => pair.Second.IsKnown && pair.First.Scale is { } scale && !scale.Contains(pair.Second.Value))
            .Select(pair =>
                Error(
                    ScoringRules.CellOutsideScale,
                    $"{alternative.Name}, {pair.First.Name}",
                    $"'{alternative.Name}' has {pair.Second} on '{pair.First.Name}', outside its scale {pair.First.Scale}."
                )
            );
    }
}
