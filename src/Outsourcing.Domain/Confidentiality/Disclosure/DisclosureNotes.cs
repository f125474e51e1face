namespace Outsourcing.Domain.Confidentiality;

/// <summary>What a decision on a disclosure says beside its verdict.</summary>
internal static class DisclosureNotes
{
    public static IEnumerable<Finding> About(
        ConfidentialItem item,
        ConfidentialAct act,
        IReadOnlyList<ClauseReading> clauses
    )
    {
        ConfidentialItem[] all = [.. WithParts(item)];
        return all.Where(one => one.IsPersonalData)
            .Select(PersonalData)
            .Concat(all.SelectMany(one => one.StatutorySecrecies.Select(secrecy => Secrecy(one, secrecy))))
            .Concat(
                all.Where(one => one.IsTradeSecret)
                    .SelectMany(one =>
                        clauses.Where(clause => HasFixedEnd(clause, one)).Select(clause => FixedEnd(clause, one))
                    )
            )
            .Concat(all.SelectMany(one => Compilation(one, clauses)))
            .Concat(Silence(item, act, clauses));
    }

    private static IEnumerable<Finding> Silence(
        ConfidentialItem item,
        ConfidentialAct act,
        IReadOnlyList<ClauseReading> clauses
    ) =>
        act == ConfidentialAct.Disclose
        || clauses.Any(clause => clause.Terms.PermittedActs.Contains(act) || clause.Terms.ForbiddenActs.Contains(act))
            ? []
            :
            [
                Finding.Of(
                    ConfidentialityRules.Act,
                    Severity.Info,
                    item.Name,
                    $"No clause says whether it may be used to {ConfidentialWords.Of(act)}; what is not permitted may not be done."
                ),
            ];

    private static IEnumerable<ConfidentialItem> WithParts(ConfidentialItem item) =>
        item.Parts.SelectMany(WithParts).Prepend(item).Distinct();

    private static Finding PersonalData(ConfidentialItem item) =>
        Finding.Of(
            ConfidentialityRules.PersonalData,
            Severity.Warning,
            item.Name,
            $"{item.Name} is also personal data: what the contract permits, the law on data protection need not."
        );

    private static Finding Secrecy(ConfidentialItem item, string secrecy) =>
        Finding.Of(
            ConfidentialityRules.StatutorySecrecy,
            Severity.Warning,
            item.Name,
            $"{item.Name} is also under {secrecy}: what the contract permits, the law need not."
        );

    private static bool HasFixedEnd(ClauseReading clause, ConfidentialItem item) =>
        clause.Terms.ReceiverOf(item.Owner) is not null && clause.Terms.Lasts is { EndsForTradeSecrets: true };

    private static Finding FixedEnd(ClauseReading clause, ConfidentialItem item) =>
        Finding.Of(
            ConfidentialityRules.TradeSecretEnd,
            Severity.Error,
            item.Name,
            $"{item.Name} is a trade secret, and by {clause.Name} it stays confidential {clause.Terms.Lasts}; after that it may be no secret any more.",
            remedy: "Agree that a trade secret stays confidential as long as it is secret."
        );

    private static IEnumerable<Finding> Compilation(ConfidentialItem item, IReadOnlyList<ClauseReading> clauses)
    {
        foreach (var clause in clauses.Where(clause => clause.Terms.ReceiverOf(item.Owner) is not null))
        {
            string[] free =
            [
                .. item
                    .Parts.Where(part =>
                        clause.Terms.ReceiverOf(part.Owner) is not null
                        && new ItemReading(clause, part, []).Free.Holds.IsTrue
                    )
                    .Select(part => part.Name),
            ];
            if (free.Length > 0 && !new ItemReading(clause, item, []).Free.Holds.IsTrue)
            {
                yield return Finding.Of(
                    ConfidentialityRules.Compilation,
                    Severity.Info,
                    item.Name,
                    $"{item.Name} stays confidential as a compilation, though {Invariant.List(free)} {(free.Length == 1 ? "is" : "are")} not by {clause.Name}."
                );
            }
        }
    }
}
