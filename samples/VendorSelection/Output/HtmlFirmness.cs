namespace Outsourcing.Samples.VendorSelection;

/// <summary>How firm the ranking is: the weight of the price, single changes, losing bids, and all weights at once.</summary>
internal static class HtmlFirmness
{
    public static void Write(HtmlWriter html, Sheet sheet)
    {
        html.Element("h3", "The weight of the price");
        html.Element("p", FirmWords.PriceWeights(sheet));
        if (sheet.Evaluation.PriceWeights().TryGetValue(out var range))
        {
            HtmlIntervals.Write(
                html,
                [
                    new WeightInterval(
                        sheet.Criteria.OfType<PriceCriterion>().First().Name,
                        Share(range.Published),
                        Share(range.Low),
                        Share(range.High),
                        range.LeadsBelow,
                        range.LeadsAbove
                    ),
                ]
            );
        }

        html.Element("h3", FirmWords.AcceptabilityHeading);
        Ranks(html, sheet);
        html.Element("h3", "One change alone");
        html.List([
            .. FirmWords.WaysToWin(sheet),
            .. FirmWords.Compared(sheet),
            .. FirmWords.DecidingFacts(sheet),
            .. FirmWords.Paradoxes(sheet),
        ]);
    }

    private static void Ranks(HtmlWriter html, Sheet sheet)
    {
        if (!sheet.Acceptability.TryGetValue(out var drawn))
        {
            html.List(sheet.Acceptability.Findings.Select(Wording.Finding));
            return;
        }

        html.Element("p", FirmWords.Drawn(drawn));
        foreach (var (weights, rows) in FirmWords.Acceptabilities(sheet))
        {
            HtmlRankMap.Write(html, $"{weights}: how often each bid takes each rank", "Bidder", rows);
        }

        HtmlRankMap.Legend(html);
    }

    /// <summary>As many digits as the sentence above has.</summary>
    private static double Share(Ratio share) => (double)share.ToDecimal(3, RoundingMode.HalfUp);
}
