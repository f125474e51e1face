namespace Outsourcing.Samples.VendorScorecard;

/// <summary>The report of a scorecard.</summary>
internal static class HtmlReport
{
    public static string Of(Sheet sheet) =>
        HtmlPage.Of(
            $"Vendor scorecard: {sheet.Name}",
            HtmlScores.Css + Resource.Text(typeof(HtmlReport), "report.css"),
            html => Body(html, sheet)
        );

    private static void Body(HtmlWriter html, Sheet sheet)
    {
        html.Element(
            "header",
            () =>
            {
                html.Element("h1", $"Vendor scorecard: {sheet.Name}");
                html.Element("p.verdict", Words.Verdict(sheet.Assessment));
                if (Words.Advice(sheet.Assessment) is { } advice)
                {
                    html.Element("p.note", advice);
                }

                html.Element("p.sub", $"{Words.Subject(sheet.Assessment)} {Words.Plain(sheet.Assessment)}");
                foreach (var note in sheet.Notes)
                {
                    html.Element("p.note", $"Note: {note}");
                }
            }
        );
        HtmlRanking.Write(html, sheet);
        HtmlRobustness.Write(html, sheet);
        HtmlInputs.Write(html, sheet);
    }
}
