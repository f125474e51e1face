namespace Outsourcing.Samples.VendorScorecard;

/// <summary>The report: one HTML page that needs no network, no script and no other file.</summary>
internal static class HtmlReport
{
    public static string Of(Sheet sheet)
    {
        var html = new HtmlWriter();
        html.Element(
            "html",
            () =>
            {
                html.Element("head", () => Head(html, sheet));
                html.Element("body", () => html.Element("main", () => Body(html, sheet)));
            },
            ("lang", "en")
        );
        return html.ToString();
    }

    private static void Head(HtmlWriter html, Sheet sheet)
    {
        html.Void("meta", ("charset", "utf-8"));
        html.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        html.Void("meta", ("name", "color-scheme"), ("content", "light dark"));
        html.Element("title", $"Vendor scorecard: {sheet.Name}");
        html.Style(ScorecardFile.Resource("report.css"));
    }

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
