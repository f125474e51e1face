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

        HtmlScores.Key(
            html,
            [
                .. sheet.Criteria.Select((criterion, j) => (BarPart.Colour(j), criterion.Name)),
                .. sheet.Evaluation.Ranking.Any(HasOpen)
                    ? [("open", "not known yet")]
                    : Array.Empty<(string, string)>(),
            ]
        );
        HtmlScores.Ranking(html, sheet.Evaluation.Ranking.Select(bid => Line(sheet, bid)));
        html.Element(
            "p.sub",
            $"The whole bar: all {Words.Points(Whole(sheet))} points that a bid can have. Beside the points: the price that is compared."
        );
    }

    public static void Cards(HtmlWriter html, Sheet sheet)
    {
        html.Element("p", "What each criterion adds; the empty part of a bar is what it could add at most.");
        html.Element(
            "div.cards",
            () =>
            {
                foreach (var bid in sheet.Evaluation.Ranking)
                {
                    html.Element(
                        "article",
                        () =>
                            HtmlScores.Card(
                                html,
                                bid.Bidder,
                                "Points",
                                sheet.Criteria.Select((criterion, j) => Part(sheet, bid, criterion, j))
                            )
                    );
                }
            }
        );
    }

    private static RankedLine Line(Sheet sheet, EvaluatedBid bid) =>
        new(
            $"Rank {Words.Points(bid.BestRank, bid.WorstRank)}",
            bid.Bidder,
            $"{PointWords.Total(bid)}, {Words.Price(bid.Price)}",
            bid.Status == BidStatus.Open ? ("sign fair", "open") : null,
            [
                .. sheet
                    .Criteria.Select(
                        (criterion, j) =>
                            new BarPart(BarPart.Colour(j), (double)(sheet.Points(bid, criterion).Low / Whole(sheet)))
                    )
                    .Where(part => part.Share > 0),
                .. HasOpen(bid)
                    ? [new BarPart("open", (double)((bid.MostTotal - bid.LeastTotal) / Whole(sheet)))]
                    : Array.Empty<BarPart>(),
            ]
        );

    private static ScorePart Part(Sheet sheet, EvaluatedBid bid, AwardCriterion criterion, int number)
    {
        var (low, high) = sheet.Points(bid, criterion);
        var most = sheet.Criteria.Max(other => other.Weight.High);
        return new ScorePart(
            criterion.Name,
            PointWords.Found(sheet, bid, criterion),
            Words.Points(low, high),
            (double)(criterion.Weight.High / most),
            [
                new BarPart(BarPart.Colour(number), (double)(low / criterion.Weight.High)),
                .. high > low
                    ? [new BarPart("open", (double)((high - low) / criterion.Weight.High))]
                    : Array.Empty<BarPart>(),
            ],
            IsMissing: false
        );
    }

    private static bool HasOpen(EvaluatedBid bid) => bid.MostTotal > bid.LeastTotal;

    private static decimal Whole(Sheet sheet) => sheet.Criteria.Sum(criterion => criterion.Weight.High);
}
