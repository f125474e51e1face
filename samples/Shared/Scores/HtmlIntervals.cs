namespace Outsourcing.Samples;

/// <summary>For which weights a leader stays first: a row for each criterion, with a strip from 0 to 100 %.</summary>
internal static class HtmlIntervals
{
    private static readonly string[] Headings = [.. WeightInterval.Headings, "0 to 100 %"];

    public static void Write(HtmlWriter html, IReadOnlyList<WeightInterval> intervals)
    {
        if (intervals.Count == 0)
        {
            return;
        }

        html.Table(
            "The weights for which the leader stays the leader",
            Headings,
            () =>
            {
                foreach (var interval in intervals)
                {
                    html.Element("tr", () => Row(html, interval));
                }
            }
        );
        html.Element("p.legend", () => Legend(html));
    }

    private static void Row(HtmlWriter html, WeightInterval interval)
    {
        foreach (var (i, cell) in interval.Row.Index())
        {
            html.Element(
                i == 0 ? "th" : "td",
                cell,
                i == 0 ? ("scope", "row") : ("data-label", WeightInterval.Headings[i])
            );
        }

        html.Element("td.bar", () => html.Element("span.range", () => Strip(html, interval), ("aria-hidden", "true")));
    }

    private static void Strip(HtmlWriter html, WeightInterval interval)
    {
        var (from, width) = (HtmlWriter.Share(interval.Low), HtmlWriter.Share(interval.High - interval.Low));
        html.Element("span.hold", "", ("style", $"left:{from};width:{width}"));
        html.Element("span.now", "", ("style", $"left:{HtmlWriter.Share(interval.Now)}"));
    }

    private static void Legend(HtmlWriter html)
    {
        html.Element("span.key hold", "");
        html.Element("span", "the leader stays first");
        html.Element("span.key now", "");
        html.Element("span", "the weight now");
    }
}
