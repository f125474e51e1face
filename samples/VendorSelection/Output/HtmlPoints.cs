namespace Outsourcing.Samples.VendorSelection;

/// <summary>The points of the bids: all together in a ranking, and criterion by criterion on a card for each bid.</summary>
internal static class HtmlPoints
{
    public static void Ranking(HtmlWriter html, Sheet sheet)
    {
        if (sheet.Evaluation.Ranking.Count == 0)
        {
            html.Element("p", "No bid passed.");
            return;
        }

        if (sheet.HasTotals)
        {
            Key(html, sheet);
        }

        HtmlScores.Ranking(html, sheet.Evaluation.Ranking.Select(bid => Line(sheet, bid)));
        html.Element("p.sub", sheet.HasTotals ? WholeBar(sheet) : PointWords.OrderAlone);
    }

    public static void Cards(HtmlWriter html, Sheet sheet)
    {
        html.Element("p", "What each criterion adds; the empty part of a bar is what it could add at most.");
        html.Element(
            "div.cards wide",
            () =>
            {
                foreach (var bid in sheet.Evaluation.Ranking)
                {
                    html.Element(
                        "article",
                        () =>
                            HtmlScores.Card(
                                html,
                                bid.Name,
                                "Points",
                                sheet.Criteria.Select((criterion, j) => Part(sheet, bid, criterion, j))
                            )
                    );
                }
            }
        );
    }

    private static void Key(HtmlWriter html, Sheet sheet) =>
        HtmlScores.Key(
            html,
            [
                .. sheet.Criteria.Select((criterion, j) => (BarPart.Colour(j), criterion.Name)),
                .. sheet.Evaluation.Ranking.Any(HasOpen)
                    ? [("open", "not known yet")]
                    : Array.Empty<(string, string)>(),
            ]
        );

    private static string WholeBar(Sheet sheet) =>
        $"The whole bar: all {Words.Points(Whole(sheet))} points that a bid can have. Beside the points: the price that is compared.";

    private static RankedLine Line(Sheet sheet, EvaluatedBid bid) =>
        new(
            $"Rank {Words.Points(bid.BestRank, bid.WorstRank)}",
            bid.Name,
            (sheet.HasTotals ? $"{Words.Total(sheet, bid)} points, " : "") + Words.Price(bid.Price),
            bid.Status == BidStatus.Open ? ("sign fair", "open") : null,
            sheet.HasTotals ? [.. Bar(sheet, bid).Where(part => part.Share > 0)] : []
        );

    private static IEnumerable<BarPart> Bar(Sheet sheet, EvaluatedBid bid) =>
        sheet
            .Criteria.Select(
                (criterion, j) =>
                    new BarPart(BarPart.Colour(j), (double)(sheet.Points(bid, criterion).Low / Whole(sheet)))
            )
            .Append(new BarPart("open", (double)((bid.MostTotal - bid.LeastTotal) / Whole(sheet))));

    private static ScorePart Part(Sheet sheet, EvaluatedBid bid, AwardCriterion criterion, int number)
    {
        var (low, high) = sheet.Points(bid, criterion);
        var most = sheet.Criteria.Max(Sheet.Most);
        return new ScorePart(
            criterion.Name,
            PointWords.Found(sheet, bid, criterion),
            Words.Points(low, high),
            (double)(Sheet.Most(criterion) / most),
            [
                new BarPart(BarPart.Colour(number), (double)(low / Sheet.Most(criterion))),
                .. high > low
                    ? [new BarPart("open", (double)((high - low) / Sheet.Most(criterion)))]
                    : Array.Empty<BarPart>(),
            ],
            IsMissing: false
        );
    }

    private static bool HasOpen(EvaluatedBid bid) => bid.MostTotal > bid.LeastTotal;

    private static decimal Whole(Sheet sheet) => sheet.Criteria.Sum(Sheet.Most);
}
