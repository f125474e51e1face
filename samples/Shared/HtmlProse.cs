using System.Text.RegularExpressions;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Samples;

/// <summary>What all reports are made of: sections, texts with dates, lists, and reasons.</summary>
internal static partial class HtmlProse
{
    /// <summary>Writes a section under its heading.</summary>
    public static void Section(this HtmlWriter html, string heading, Action content) =>
        html.Element(
            "section",
            () =>
            {
                html.Element("h2", heading);
                content();
            }
        );

    /// <summary>Writes a text whose dates and instants stay on one line.</summary>
    public static void Dated(this HtmlWriter html, string text)
    {
        var (shown, start) = (Figures.Shown(text), 0);
        foreach (var date in Dates().EnumerateMatches(shown))
        {
            html.Text(shown[start..date.Index]);
            html.Whole(shown.Substring(date.Index, date.Length));
            start = date.Index + date.Length;
        }

        html.Text(shown[start..]);
    }

    /// <summary>Writes a list of sentences, or that there is none.</summary>
    public static void List(this HtmlWriter html, IEnumerable<string> sentences, string none)
    {
        string[] items = [.. sentences];
        if (items.Length == 0)
        {
            html.Element("p", none);
        }

        html.List(items);
    }

    /// <summary>Writes headings, each with its text beside it.</summary>
    public static void Facts(this HtmlWriter html, string tag, IEnumerable<(string Heading, string Text)> facts) =>
        html.Element(
            tag,
            () =>
            {
                foreach (var (heading, text) in facts)
                {
                    html.Element("dt", heading);
                    html.Element("dd", () => html.Dated(text));
                }
            }
        );

    /// <summary>Writes what is shown only when the reader asks for it; on paper it is shown.</summary>
    public static void Details(
        this HtmlWriter html,
        string summary,
        Action content,
        params (string Name, string Value)[] attributes
    ) =>
        html.Element(
            "details",
            () =>
            {
                html.Element("summary", summary);
                content();
            },
            attributes
        );

    /// <summary>Writes explanations with their reasons below them, as deep as they go.</summary>
    public static void Reasons(this HtmlWriter html, params IEnumerable<Explanation> explanations) =>
        html.Element("ul.why", () => Each(html, explanations));

    private static void Each(HtmlWriter html, IEnumerable<Explanation> explanations)
    {
        foreach (var explanation in explanations)
        {
            html.Element("li", () => Reason(html, explanation));
        }
    }

    private static void Reason(HtmlWriter html, Explanation explanation)
    {
        html.Text(explanation.Statement);
        if (explanation.Basis is { } basis)
        {
            html.Text(" ");
            html.Element("span.basis", basis.ToString());
        }

        if (explanation.Parts.Count > 0)
        {
            html.Element("ul", () => Each(html, explanation.Parts));
        }
    }

    [GeneratedRegex("[0-9]{4}-[0-9]{2}-[0-9]{2}( [0-9:.]+ UTC)?", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Dates();
}
