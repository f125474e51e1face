namespace Outsourcing.Samples.VendorSelection;

/// <summary>How prices became points, which are doubtful, and how much each criterion really counted.</summary>
internal static class HtmlPrices
{
    public static void Write(HtmlWriter html, Sheet sheet)
    {
        html.Element("p", PriceWords.Formula(sheet));
        foreach (var warning in sheet.Notes.Where(note => note.Rule == SelectionRules.PriceRelative))
        {
            html.Element("p.note", $"Warning: {Wording.Finding(warning)}");
        }

        Prices(html, sheet);
        foreach (var line in PriceWords.Low(sheet))
        {
            html.Element("p", () => html.Dated(line));
        }

        html.Element("h3", "What each criterion really counted");
        Weights(html, PriceWords.Weights(sheet));
    }

    private static void Prices(HtmlWriter html, Sheet sheet)
    {
        html.Table(
            "Prices, as they were offered and as they are compared",
            ["Bidder", "Offered", "Compared", "Points"],
            sheet.Evaluation.Bids.Select(bid =>
                (IReadOnlyList<string>)
                    [
                        bid.Name,
                        Words.Price(IsOpened(bid) ? Offered(sheet, bid) : null),
                        bid.Passed ? Words.Price(bid.Price) : "–",
                        bid.Passed ? Words.Points(bid.PricePoints) : "–",
                    ]
            ),
            1,
            2,
            3
        );
        html.List([.. PriceWords.Compared(sheet), .. PriceWords.Points(sheet)]);
    }

    private static void Weights(HtmlWriter html, IReadOnlyList<EffectiveWeight> weights)
    {
        if (weights.Count == 0)
        {
            html.Element("p", PriceWords.NoWeights);
            return;
        }

        HtmlIntervals.Table(
            html,
            PriceWords.Effective,
            PriceWords.WeightHeadings,
            weights.Select(weight => (PriceWords.Row(weight), 0.0, Share(weight.Effective), Share(weight.Published)))
        );
        HtmlIntervals.Legend(html, "effective weight", "published weight");
    }

    private static double Share(Ratio share) => (double)share.ToDecimal(6, RoundingMode.HalfUp);

    /// <summary>Also the price of a bid that is out for its price was seen.</summary>
    private static bool IsOpened(EvaluatedBid bid) => bid.Record.Any(record => record.Stage == Stage.Commercial);

    private static Money? Offered(Sheet sheet, EvaluatedBid bid) =>
        sheet.Dossier.Bids.First(one => string.Equals(one.Name, bid.Name, StringComparison.Ordinal)).Price;
}
