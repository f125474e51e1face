namespace Outsourcing.Domain.Scoring;

/// <summary>What an answer says beside a ranking: that nothing, or that a criterion, tells the alternatives apart.</summary>
internal static class ScoringNotes
{
    /// <summary>Gives the findings.</summary>
    /// <param name="names">The names of the alternatives.</param>
    /// <param name="criteria">The criteria that count, each with whether all alternatives are equal on it.</param>
    public static IEnumerable<Finding> Of(
        IReadOnlyList<string> names,
        IEnumerable<(string Name, bool IsConstant)> criteria
    )
    {
        var counting = criteria.ToList();
        var constant = counting.Where(criterion => criterion.IsConstant).ToList();
        if (names.Count == 1)
        {
            return
            [
                Finding.Of(
                    ScoringRules.AlternativesIndistinct,
                    Severity.Warning,
                    names[0],
                    $"'{names[0]}' is the only alternative; its rank says nothing about how good it is."
                ),
            ];
        }

        return constant.Count == counting.Count
            ?
            [
                Finding.Of(
                    ScoringRules.AlternativesIndistinct,
                    Severity.Warning,
                    "table",
                    "All alternatives are equal on every criterion that counts; they share the first rank."
                ),
            ]
            : constant.Select(criterion =>
                Finding.Of(
                    ScoringRules.CriterionConstant,
                    Severity.Info,
                    criterion.Name,
                    $"All alternatives are equal on '{criterion.Name}', so it does not tell them apart."
                )
            );
    }
}
