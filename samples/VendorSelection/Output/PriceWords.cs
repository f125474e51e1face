namespace Outsourcing.Samples.VendorSelection;

/// <summary>How prices became points, and how much the price really counted.</summary>
internal static class PriceWords
{
    public static string Formula(Sheet sheet) =>
        sheet.Criteria.OfType<PriceCriterion>().FirstOrDefault() is { } price
            ? $"{price.Name}, {Words.Points(Sheet.Most(price))} points by '{price.Formula}': {price.Formula.Symbols}. "
                + (
                    price.Formula.IsRelative
                        ? "The points depend on the prices of the other bids."
                        : "The points depend on no other bid."
                )
            : $"The price is no criterion: the award goes by {sheet.Rules.Award}.";

    /// <summary>How the price of each ranked bid became points.</summary>
    public static IEnumerable<string> Points(Sheet sheet) =>
        sheet.HasPricePoints
            ? sheet.Evaluation.Ranking.Select(bid => bid.Explanation.Parts[^1].Parts[0].Statement)
            : [];

    /// <summary>Prices in other currencies and prices with premiums: what was offered, and as what it is compared.</summary>
    public static IEnumerable<string> Compared(Sheet sheet) =>
        sheet
            .Dossier.Bids.Where(bid => sheet.Evaluation[bid.Name].Price is { } price && price != bid.Price)
            .Select(bid =>
                $"{bid.Name} offers {Words.Price(bid.Price)}, compared as {Words.Price(sheet.Evaluation[bid.Name].Price)}: {Wording.List([.. Reasons(sheet, bid)])}."
            );

    /// <summary>The published and the effective weights; none when fewer than two bids are ranked or no points differ.</summary>
    public static IReadOnlyList<EffectiveWeight> Weights(Sheet sheet) =>
        sheet.Evaluation.EffectiveWeights().TryGetValue(out var weights) ? weights : [];

    public static IReadOnlyList<string> WeightHeadings { get; } = ["Criterion", "Published", "Effective"];

    public static IReadOnlyList<string> Row(EffectiveWeight weight) =>
        [weight.Criterion, Words.Share(weight.Published), Words.Share(weight.Effective)];

    public const string NoWeights = "Effective weights need two ranked bids and points that differ.";

    public const string Effective =
        "Effective weight: the range of a criterion's points among the ranked bids, over the sum of all ranges.";

    /// <summary>Which prices were flagged, and what became of it.</summary>
    public static IEnumerable<string> Low(Sheet sheet)
    {
        if (sheet.Rules.Low is not { } rule)
        {
            yield return "No rule asks about abnormally low prices.";
            yield break;
        }

        if (sheet.Evaluation.Low is not { } low)
        {
            yield return $"Abnormally low prices ({rule}): there is no price to look at.";
            yield break;
        }

        yield return low.TryGetValue(out _)
            ? $"Abnormally low prices among the bids that are not out: {low.Explanation.Statement}"
            : $"Abnormally low prices: {Wording.Finding(low.Findings[0])}";
        foreach (var inquiry in sheet.Dossier.Inquiries)
        {
            yield return $"{inquiry.Bidder} was asked on {Wording.Date(inquiry.Asked)} to explain its price by {Wording.Date(inquiry.AnswerBy)}; "
                + (inquiry.Explanation is { } why ? $"it says: {why}" : "there is no explanation")
                + $"; {State(inquiry, sheet.Evaluation.On)}.";
        }
    }

    private static string State(LowPriceInquiry inquiry, LocalDate on) =>
        inquiry.StateOn(on) switch
        {
            LowPriceState.Asked => "the answer can still come",
            LowPriceState.Unanswered => "the day has passed without an answer, and the buyer has to decide",
            LowPriceState.Explained => "the buyer has to decide on it",
            LowPriceState.Accepted => $"accepted: {inquiry.Reason}",
            LowPriceState.Rejected => $"rejected: {inquiry.Reason}",
            LowPriceState.RejectedForStateAid => $"rejected for state aid: {inquiry.Reason}",
            _ => $"rejected, as the law demands: {inquiry.Reason}",
        };

    private static IEnumerable<string> Reasons(Sheet sheet, Bid bid)
    {
        if (sheet.Dossier.Rates.FirstOrDefault(rate => rate.From == bid.Price?.Currency) is { } rate)
        {
            yield return rate.ToString();
        }

        foreach (
            var (risk, cost) in bid.Premiums.Where(one =>
                sheet.Rules.Premiums.Contains(one.Key, StringComparer.Ordinal)
            )
        )
        {
            yield return $"{cost} for {risk}";
        }

        foreach (
            var record in sheet
                .Evaluation[bid.Name]
                .Record.Where(record => record.Rule == SelectionRules.CustomisingPrice)
        )
        {
            yield return record.Found;
        }
    }
}
