using System.Globalization;
using NodaTime;

namespace Outsourcing.Samples;

/// <summary>A drawing over time: places are shares of the width, so that it fits a phone, a screen and paper.</summary>
/// <param name="html">Where it is drawn.</param>
/// <param name="first">The day at the left end.</param>
/// <param name="last">The day at the right end.</param>
internal sealed class TimeAxis(HtmlWriter html, LocalDate first, LocalDate last)
{
    private const double FarRight = 0.9;
    private const double FarLeft = 0.1;

    /// <summary>Gets the style of every such drawing.</summary>
    public static string Css => Resource.Text(typeof(TimeAxis), "timeline.css");

    public LocalDate First => first;

    public LocalDate Last => last;

    public bool Shows(LocalDate day) => day >= first && day <= last;

    /// <summary>Draws everything within <paramref name="height"/>; <paramref name="label"/> says it to those who cannot see it.</summary>
    public void Draw(int height, string label, Action content) =>
        html.Element(
            "svg.timeline",
            content,
            ("width", "100%"),
            ("height", Text(height)),
            ("role", "img"),
            ("aria-label", $"{label} from {Wording.Date(first)} to {Wording.Date(last)}; the list below says the same.")
        );

    /// <summary>Where a day lies, from 0 at the left end to 1 at the right.</summary>
    public double Share(LocalDate day) =>
        Period.DaysBetween(first, last) is var whole and > 0 ? (double)Period.DaysBetween(first, day) / whole : 0;

    public void DayLine(string css, LocalDate day, int from, int to) =>
        html.Element($"line.{css}", "", ("x1", X(day)), ("x2", X(day)), ("y1", Text(from)), ("y2", Text(to)));

    /// <summary>Writes a text at a day, within the drawing.</summary>
    public void DayText(string css, LocalDate day, string text, int y) =>
        html.Element(
            $"text.{css}",
            text,
            ("x", X(day)),
            ("y", Text(y)),
            (
                "text-anchor",
                Share(day) switch
                {
                    > FarRight => "end",
                    < FarLeft => "start",
                    _ => "middle",
                }
            )
        );

    /// <summary>Draws a line from end to end, on which marks stand.</summary>
    public void Axis(int y) =>
        html.Element("line.axis", "", ("x1", "0%"), ("x2", "100%"), ("y1", Text(y)), ("y2", Text(y)));

    /// <summary>Writes the name of a row above it.</summary>
    public void Label(string text, int y) => html.Element("text.label", text, ("x", "0"), ("y", Text(y)));

    /// <summary>Draws a bar between two places.</summary>
    public void Bar(
        string css,
        string title,
        (double From, double To) shares,
        double y,
        double height,
        params (string Name, string Value)[] attributes
    ) =>
        html.Element(
            $"rect.{css}",
            () => html.Element("title", title),
            [
                ("x", HtmlWriter.Share(shares.From)),
                ("y", Text(y)),
                ("width", HtmlWriter.Share(Math.Max(shares.To - shares.From, 0.004))),
                ("height", Text(height)),
                .. attributes,
            ]
        );

    /// <summary>Draws a mark of its own shape, so that it does not rest on colour.</summary>
    public void Mark(string css, string shape, LocalDate day, string title, int y) =>
        html.Element(
            "svg.mark",
            () => html.Element($"path.{css}", () => html.Element("title", title), ("d", shape)),
            ("x", X(day)),
            ("y", Text(y))
        );

    /// <summary>Writes below the drawing what its colours and signs stand for.</summary>
    public void Legend(IEnumerable<(string Css, string Sign, string Text)> keys) =>
        html.Element(
            "p.legend",
            () =>
            {
                foreach (var (css, sign, text) in keys)
                {
                    html.Element(
                        "span",
                        () =>
                        {
                            html.Element($"span.key {css}", sign, ("aria-hidden", "true"));
                            html.Text(text);
                        }
                    );
                }
            }
        );

    private string X(LocalDate day) => HtmlWriter.Share(Share(day));

    private static string Text(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
