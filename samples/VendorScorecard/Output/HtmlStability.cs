namespace Outsourcing.Samples.VendorScorecard;

/// <summary>The part of the report on one weight at a time: a row for each criterion, with a bar from 0 to 100 %.</summary>
internal static class HtmlStability
{
    private static readonly string[] Headings =
    [
        "Criterion",
        "Weight now",
        "Leader holds",
        "Below that",
        "Above that",
        "0 to 100 %",
    ];

    public static void Write(HtmlWriter html, Answer<WeightStabilities> answer)
    {
        html.Element("h3", FirmWords.StabilityHeading);
        if (!answer.TryGetValue(out var found))
        {
            html.Element("p", FirmWords.Statement(answer));
            return;
        }

        html.Element("p", FirmWords.StabilityNote(found));
        if (found.Criteria.Count > 0)
        {
            html.Table(
                "The weights for which the leader stays the leader",
                Headings,
                () =>
                {
                    foreach (var flip in found.Criteria)
                    {
                        html.Element("tr", () => Row(html, flip));
                    }
                }
            );
            html.Element("p.legend", () => Legend(html));
        }

        html.List(found.Undefined.Select(reason => reason.Message));
    }

    private static void Row(HtmlWriter html, WeightStability flip)
    {
        html.Element("th", flip.Criterion.Name, ("scope", "row"));
        html.Element("td", Words.Percent(flip.Weight / flip.Total), ("data-label", Headings[1]));
        html.Element("td", Words.Holds(flip), ("data-label", Headings[2]));
        html.Element("td", flip.LeaderBelow ?? "–", ("data-label", Headings[3]));
        html.Element("td", flip.LeaderAbove ?? "–", ("data-label", Headings[4]));
        html.Element("td.bar", () => html.Element("span.range", () => Bar(html, flip), ("aria-hidden", "true")));
    }

    private static void Bar(HtmlWriter html, WeightStability flip)
    {
        var (from, width) = (
            HtmlWriter.Share(flip.Low / flip.Total),
            HtmlWriter.Share((flip.High - flip.Low) / flip.Total)
        );
        html.Element("span.hold", "", ("style", $"left:{from};width:{width}"));
        html.Element("span.now", "", ("style", $"left:{HtmlWriter.Share(flip.Weight / flip.Total)}"));
    }

    private static void Legend(HtmlWriter html)
    {
        html.Element("span.key hold", "");
        html.Element("span", "the leader stays first");
        html.Element("span.key now", "");
        html.Element("span", "the weight now");
    }
}
