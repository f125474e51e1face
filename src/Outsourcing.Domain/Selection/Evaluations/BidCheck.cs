namespace Outsourcing.Domain.Selection;

/// <summary>Finds what bids say that no rule asks for, and what they leave out of their price.</summary>
internal static class BidCheck
{
    public static IEnumerable<Finding> Of(Tender tender, Dossier dossier)
    {
        var asked = tender
            .Leaves.OfType<AnsweredCriterion>()
            .Select(leaf => leaf.Name)
            .ToHashSet(StringComparer.Ordinal);
        var gates = tender
            .Gates.Concat(tender.Variants.Minimum)
            .Select(gate => gate.Name)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var bid in dossier.Bids)
        {
            foreach (
                var finding in Answers(bid, asked)
                    .Concat(Gates(bid, gates))
                    .Concat(Premiums(bid, tender.Premiums))
                    .Concat(Customising(bid, tender))
            )
            {
                yield return finding;
            }
        }
    }

    private static IEnumerable<Finding> Answers(Bid bid, HashSet<string> asked) =>
        bid
            .Answered.Where(criterion => !asked.Contains(criterion))
            .Select(criterion => Unknown(bid, $"answers '{criterion}', which is no criterion that bids answer."));

    private static IEnumerable<Finding> Gates(Bid bid, HashSet<string> gates) =>
        bid
            .Gates.Where(answer => !gates.Contains(answer.Gate))
            .Select(answer => Unknown(bid, $"says something at '{answer.Gate}', which is no gate."));

    private static IEnumerable<Finding> Premiums(Bid bid, IReadOnlyList<string> risks) =>
        bid
            .Premiums.Where(premium => !risks.Contains(premium.Key, StringComparer.Ordinal))
            .Select(premium =>
                Unknown(bid, $"has a premium for '{premium.Key}', which the rules do not add to prices.")
            )
            .Concat(
                risks
                    .Where(risk =>
                        !bid.Premiums.Any(premium => string.Equals(premium.Key, risk, StringComparison.Ordinal))
                    )
                    .Select(risk =>
                        Finding.Of(
                            SelectionRules.PremiumMissing,
                            Severity.Warning,
                            bid.Name,
                            $"'{bid.Name}' has no premium for '{risk}': nothing is added to its price, which is not the same as no risk.",
                            remedy: "State what the risk costs, and zero where it costs nothing."
                        )
                    )
            );

    /// <summary>Names the prices of customising that are not added to the price of the bid.</summary>
    private static IEnumerable<Finding> Customising(Bid bid, Tender tender) =>
        from leaf in tender.Leaves.OfType<AnsweredCriterion>()
        where leaf.Value is CustomisingValue && bid.AnswerTo(leaf.Name) is CustomisingAnswer
        from offer in ((CustomisingAnswer)bid.AnswerTo(leaf.Name)!).Offers
        where
            offer.Price is not null
            && !(tender.PricesCustomising && ((CustomisingValue)leaf.Value).AsksFor(offer.Requirement))
        select Finding.Of(
            SelectionRules.CustomisingPrice,
            Severity.Warning,
            bid.Name,
            $"'{bid.Name}' asks {offer.Price} for '{offer.Requirement}', which the rules do not add to prices: it counts nowhere.",
            remedy: "State in the rules that customising is part of the price (PricingCustomising)."
        );

    private static Finding Unknown(Bid bid, string what) =>
        Finding.Of(SelectionRules.BidUnknown, Severity.Warning, bid.Name, $"'{bid.Name}' {what}");
}
