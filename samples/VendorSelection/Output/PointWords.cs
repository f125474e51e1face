namespace Outsourcing.Samples.VendorSelection;

/// <summary>What the points of a bid come from.</summary>
internal static class PointWords
{
    /// <summary>What was found on a criterion, after the points that it can give.</summary>
    public static string Found(Sheet sheet, EvaluatedBid bid, AwardCriterion criterion) =>
        $"of {Words.Points(Sheet.Most(criterion))}. {Basis(sheet, bid, criterion)}";

    public const string OrderAlone =
        "Only the order of importance of the criteria is stated, so their points do not sum to a total.";

    public const string AtLeast = "Points that are not known count at their least.";

    public static IReadOnlyList<string> Headings(BidComparison pair) =>
        ["Criterion", pair.First, pair.Second, "Difference"];

    /// <summary>Two bids criterion by criterion, and their totals where points sum to one.</summary>
    public static IEnumerable<IReadOnlyList<string>> Differences(BidComparison pair) =>
        pair
            .Differences.Select(line =>
                (IReadOnlyList<string>)
                    [line.Criterion, Words.Points(line.First), Words.Points(line.Second), Words.Signed(line.Difference)]
            )
            .Concat(
                pair.Lead is { } lead
                    ?
                    [
                        [
                            "Total",
                            Words.Points(pair.Differences.Sum(line => line.First)),
                            Words.Points(pair.Differences.Sum(line => line.Second)),
                            Words.Signed(lead),
                        ],
                    ]
                    : Array.Empty<IReadOnlyList<string>>()
            );

    private static string Basis(Sheet sheet, EvaluatedBid bid, AwardCriterion criterion) =>
        criterion switch
        {
            PriceCriterion => Words.Price(bid.Price),
            GradedCriterion graded when sheet.Evaluation.Grades(bid.Name, graded.Name) is { Count: > 0 } grades =>
                string.Join(", ", grades.Select(one => $"{one.Evaluator} {Words.Points(one.Grade)}")),
            GradedCriterion graded => $"Not graded: {graded.Missing}",
            AnsweredCriterion answered when Offered(sheet, bid, criterion) is { } answer => answered
                .Value.ShareOf(answer)
                .Explanation.Statement.TrimEnd('.'),
            QualityCriterion quality => $"Not answered: {quality.Missing}",
            _ => "",
        };

    private static BidAnswer? Offered(Sheet sheet, EvaluatedBid bid, AwardCriterion criterion) =>
        sheet
            .Dossier.Bids.First(one => string.Equals(one.Name, bid.Name, StringComparison.Ordinal))
            .AnswerTo(criterion.Name);
}
