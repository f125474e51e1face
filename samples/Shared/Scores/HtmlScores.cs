namespace Outsourcing.Samples;

/// <summary>Scores as bars: a ranking, and what each criterion adds.</summary>
internal static class HtmlScores
{
    /// <summary>Gets the style of scores, intervals and ranks.</summary>
    public static string Css => Resource.Text(typeof(HtmlScores), "scores.css");

    /// <summary>Writes a ranking, a bar below each line.</summary>
    public static void Ranking(HtmlWriter html, IEnumerable<RankedLine> lines) =>
        html.Element(
            "ol.ranking",
            () =>
            {
                foreach (var line in lines)
                {
                    html.Element("li", () => Line(html, line));
                }
            }
        );

    /// <summary>Writes what the colours of the parts of a bar stand for.</summary>
    public static void Key(HtmlWriter html, IEnumerable<(string Css, string Text)> parts) =>
        html.Element(
            "p.legend",
            () =>
            {
                foreach (var (css, text) in parts)
                {
                    html.Element(
                        "span",
                        () =>
                        {
                            html.Element($"span.key {css}", "");
                            html.Text(text);
                        }
                    );
                }
            }
        );

    /// <summary>Writes a card: what each criterion adds to the score of one.</summary>
    public static void Card(HtmlWriter html, string name, string amount, IEnumerable<ScorePart> parts)
    {
        html.Element("h3", name);
        html.Element(
            "table.parts",
            () =>
            {
                html.Element("thead", () => html.Element("tr", () => Headings(html, amount)));
                html.Element(
                    "tbody",
                    () =>
                    {
                        foreach (var part in parts)
                        {
                            html.Element("tr", () => Part(html, part));
                        }
                    }
                );
            }
        );
    }

    private static void Line(HtmlWriter html, RankedLine line)
    {
        html.Element("span.rank", line.Rank);
        html.Element("strong.vendor", line.Name);
        html.Element(
            "span.score",
            () =>
            {
                html.Element("span.figure", line.Score);
                if (line.Sign is var (css, text))
                {
                    html.Element($"span.{css}", text);
                }
            }
        );
        if (line.Bar.Count > 0)
        {
            html.Element("span.track", () => Bar(html, line.Bar), ("aria-hidden", "true"));
        }
    }

    private static void Headings(HtmlWriter html, string amount)
    {
        html.Element("th", "Criterion and value", ("scope", "col"));
        html.Element("th.number", amount, ("scope", "col"));
    }

    private static void Part(HtmlWriter html, ScorePart part)
    {
        html.Element(
            "th",
            () =>
            {
                html.Element("span.criterion", part.Criterion);
                html.Element("span.value", part.Value);
                html.Element(
                    "span.track",
                    () => Bar(html, part.Bar),
                    ("style", $"width:{HtmlWriter.Share(part.Track)}"),
                    ("aria-hidden", "true"),
                    ("data-missing", part.IsMissing ? "yes" : "no")
                );
            },
            ("scope", "row")
        );
        html.Element("td.number", part.Amount);
    }

    private static void Bar(HtmlWriter html, IReadOnlyList<BarPart> parts)
    {
        foreach (var part in parts)
        {
            html.Element($"span.{part.Css}", "", ("style", $"width:{HtmlWriter.Share(part.Share)}"));
        }
    }
}
