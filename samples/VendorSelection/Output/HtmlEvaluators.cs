namespace Outsourcing.Samples.VendorSelection;

/// <summary>Whose scores count, how far the evaluators are apart, and every grade.</summary>
internal static class HtmlEvaluators
{
    public static void Write(HtmlWriter html, Sheet sheet)
    {
        if (sheet.Dispersion.Criteria.Count == 0)
        {
            html.Element("p", "No criterion is graded by people.");
            return;
        }

        html.Element("p", EvaluatorWords.Consensus(sheet));
        foreach (var excluded in sheet.Evaluation.Excluded)
        {
            html.Element("p.note", EvaluatorWords.Excluded(excluded));
        }

        foreach (var recused in EvaluatorWords.FullRecusal(sheet))
        {
            html.Element("p.note", recused);
        }

        html.Table(
            EvaluatorWords.Agreement,
            EvaluatorWords.Headings,
            sheet.Dispersion.Criteria.Select(EvaluatorWords.Row)
        );
        html.List([.. sheet.Dispersion.Outliers.Select(EvaluatorWords.Outlier), .. EvaluatorWords.Deciding(sheet)]);
        html.Details("Every grade", () => Grades(html, sheet));
    }

    private static void Grades(HtmlWriter html, Sheet sheet)
    {
        var evaluators = sheet
            .Dossier.Sheets.Select(one => one.Evaluator)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();
        html.Table(
            "As they were given; one in brackets does not count",
            ["Bidder", "Criterion", .. evaluators],
            from bid in sheet.Evaluation.Bids
            from criterion in sheet.Criteria.OfType<GradedCriterion>()
            select (IReadOnlyList<string>)
                [
                    bid.Name,
                    criterion.Name,
                    .. evaluators.Select(evaluator => Given(sheet, evaluator, bid.Name, criterion.Name)),
                ],
            [.. Enumerable.Range(2, evaluators.Count)]
        );
    }

    private static string Given(Sheet sheet, string evaluator, string bidder, string criterion)
    {
        var counts = sheet
            .Evaluation.Grades(bidder, criterion)
            .Any(one => string.Equals(one.Evaluator, evaluator, StringComparison.Ordinal));
        var grade = sheet
            .Dossier.Sheets.Where(one => string.Equals(one.Evaluator, evaluator, StringComparison.Ordinal))
            .Select(one => one.For(bidder, criterion))
            .LastOrDefault(one => one is not null);
        return grade is null ? "–"
            : counts ? Words.Points(grade.Value)
            : $"({Words.Points(grade.Value)})";
    }
}
