namespace Outsourcing.Samples;

/// <summary>Shares as strips from 0 to 100 %: for which weights a leader stays first, or what a weight really counts.</summary>
internal static class HtmlIntervals
{
    private const string Scale = "0 to 100 %";

    /// <summary>Writes for which weights the leader stays first: a row for each criterion.</summary>
    public static void Write(HtmlWriter html, IReadOnlyList<WeightInterval> intervals)
    {
        if (intervals.Count > 0)
        {
            Table(
                html,
                "The weights for which the leader stays the leader",
                WeightInterval.Headings,
                intervals.Select(interval => (interval.Row, interval.Low, interval.High, interval.Now))
            );
            Legend(html, "the leader stays first", "the weight now");
        }
    }

    /// <summary>Writes a table with a strip at the end of each row: from low to high, and a mark.</summary>
    public static void Table(
        HtmlWriter html,
        string caption,
        IReadOnlyList<string> headings,
        IEnumerable<(IReadOnlyList<string> Cells, double Low, double High, double Mark)> rows
    ) =>
        html.Table(
            caption,
            [.. headings, Scale],
            () =>
            {
                foreach (var (cells, low, high, mark) in rows)
                {
                    html.Element(
                        "tr",
                        () =>
                        {
                            Cells(html, headings, cells);
                            html.Element(
                                "td.bar",
                                () =>
                                    html.Element(
                                        "span.range",
                                        () => Strip(html, low, high, mark),
                                        ("aria-hidden", "true")
                                    )
                            );
                        }
                    );
                }
            }
        );

    /// <summary>Writes what strip and mark stand for.</summary>
    public static void Legend(HtmlWriter html, string strip, string mark) =>
        html.Element(
            "p.legend",
            () =>
            {
                html.Element("span.key hold", "");
                html.Element("span", strip);
                html.Element("span.key now", "");
                html.Element("span", mark);
            }
        );

    private static void Cells(HtmlWriter html, IReadOnlyList<string> headings, IReadOnlyList<string> cells)
    {
        html.Element("th", cells[0], ("scope", "row"));
        for (var i = 1; i < cells.Count; i++)
        {
            html.Element("td", cells[i], ("data-label", headings[i]));
        }
    }

    private static void Strip(HtmlWriter html, double low, double high, double mark)
    {
        html.Element("span.hold", "", ("style", $"left:{HtmlWriter.Share(low)};width:{HtmlWriter.Share(high - low)}"));
        html.Element("span.now", "", ("style", $"left:{HtmlWriter.Share(mark)}"));
    }
}
