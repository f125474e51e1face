namespace Outsourcing.Samples.VendorSelection;

/// <summary>Whose scores count, and how far the evaluators are apart.</summary>
internal static class EvaluatorWords
{
    public static string Consensus(Sheet sheet) =>
        $"Several grades become one by: {sheet.Rules.Consensus}. The scores of {Wording.List(Evaluators(sheet))} count.";

    public static IReadOnlyList<string> Evaluators(Sheet sheet) =>
        [
            .. sheet
                .Criteria.OfType<GradedCriterion>()
                .SelectMany(leaf =>
                    sheet.Evaluation.Bids.SelectMany(bid => sheet.Evaluation.Grades(bid.Name, leaf.Name))
                )
                .Select(grade => grade.Evaluator)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>The ranking without all who have a conflict, where the rules leave out only their scores for that bidder.</summary>
    public static IEnumerable<string> FullRecusal(Sheet sheet)
    {
        if (sheet.Rules.Conflicts != ConflictRule.LeaveOutBidder)
        {
            yield break;
        }

        var other = sheet.Evaluation.UnderFullRecusal();
        yield return other.TryGetValue(out var recused) && recused.Ranking.Count > 0
            ? $"With each evaluator who has a conflict recused from all bids: {string.Join("; ", recused.Ranking)}."
            : "With each evaluator who has a conflict recused from all bids, no bid is ranked.";
        foreach (var finding in other.Findings.Where(finding => finding.Rule == SelectionRules.ConflictLeftOut))
        {
            yield return Wording.Finding(finding);
        }
    }

    public static string Excluded(ExcludedScores excluded) => $"Not counted: {excluded}.";

    public static string Outlier(OutlyingGrade grade) => $"Far from the others: {grade}.";

    public static IReadOnlyList<string> Headings { get; } = ["Criterion", "Widest range", "for", "Kendall's W"];

    public static IReadOnlyList<string> Row(CriterionDispersion criterion) =>
        [
            criterion.Criterion,
            Words.Points(criterion.WidestRange),
            criterion.WidestFor ?? "-",
            criterion.Agreement is { } agreement ? Words.Points(Math.Round((decimal)agreement, 2)) : "-",
        ];

    public const string Agreement =
        "Kendall's W is 1 when all put the bids in the same order, and 0 when there is no agreement.";

    public static IEnumerable<string> Deciding(Sheet sheet) =>
        sheet.Dispersion.Deciding.Count > 0
            ? sheet.Dispersion.Deciding.Select(one =>
                $"Without the scores of {one.Evaluator}, {one.Then} would be first."
            )
            : ["No evaluator alone decides who is first."];
}
