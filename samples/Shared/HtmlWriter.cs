using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Outsourcing.Samples;

/// <summary>Writes HTML: elements by nesting, every text and every attribute's value escaped.</summary>
internal sealed class HtmlWriter
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder page = new("<!DOCTYPE html>\n");

    /// <summary>Writes an element with what <paramref name="content"/> writes inside.</summary>
    /// <param name="tag">The name, and after a dot the class: <c>p.note</c>.</param>
    /// <param name="content">Writes the content.</param>
    /// <param name="attributes">More attributes.</param>
    public void Element(string tag, Action content, params (string Name, string Value)[] attributes)
    {
        var (name, css) = Split(tag);
        page.Append('<').Append(name);
        foreach (var (key, value) in css is null ? attributes : [("class", css), .. attributes])
        {
            page.Append(' ').Append(key).Append("=\"").Append(Encoder.Encode(value)).Append('"');
        }

        page.Append('>');
        content();
        page.Append("</").Append(name).Append(">\n");
    }

    public void Element(string tag, string text, params (string Name, string Value)[] attributes) =>
        Element(tag, () => Text(text), attributes);

    public void Text(string text) => page.Append(Encoder.Encode(Figures.Unbroken(text)));

    /// <summary>Writes a text, such as a date, that stays on one line.</summary>
    public void Whole(string text) =>
        page.Append("<span class=\"whole\">").Append(Encoder.Encode(text)).Append("</span>");

    /// <summary>Writes an element that has no content, such as <c>meta</c>.</summary>
    public void Void(string tag, params (string Name, string Value)[] attributes)
    {
        Element(tag, () => { }, attributes);
        page.Length -= $"</{tag}>\n".Length;
        page.Append('\n');
    }

    /// <summary>Writes a style sheet that is part of the program.</summary>
    public void Style(string css) => page.Append("<style>\n").Append(css).Append("</style>\n");

    /// <summary>Writes a table; the first cell of each row is its heading, and cells that hold numbers are named.</summary>
    public void Table(
        string caption,
        IReadOnlyList<string> headings,
        IEnumerable<IReadOnlyList<string>> rows,
        params int[] numbers
    ) => Table(caption, headings, headings, rows, numbers);

    /// <summary>Writes a table with a label for each cell, which stands before it where a narrow screen stacks the cells.</summary>
    public void Table(
        string caption,
        IReadOnlyList<string> headings,
        IReadOnlyList<string> labels,
        IEnumerable<IReadOnlyList<string>> rows,
        params int[] numbers
    )
    {
        Table(
            caption,
            headings,
            () =>
            {
                foreach (var row in rows)
                {
                    Element("tr", () => Cells(row, labels, numbers));
                }
            },
            numbers
        );
    }

    /// <summary>Writes a table of which <paramref name="rows"/> writes the rows.</summary>
    public void Table(string caption, IReadOnlyList<string> headings, Action rows, params int[] numbers) =>
        Frame("div.scroll", "table", caption, headings, rows, numbers);

    /// <summary>Writes a list of sentences; nothing when there is none.</summary>
    public void List(IEnumerable<string> sentences)
    {
        string[] items = [.. sentences];
        if (items.Length > 0)
        {
            Element(
                "ul",
                () =>
                {
                    foreach (var item in items)
                    {
                        Element("li", item);
                    }
                }
            );
        }
    }

    /// <summary>Writes a table of short cells, the more shaded the larger their share, which stays a table on a narrow screen.</summary>
    public void Grid(
        string caption,
        IReadOnlyList<string> headings,
        IEnumerable<(string Name, IReadOnlyList<(string Text, double Share)> Cells)> rows
    ) =>
        Frame(
            "div.map",
            "table.heat",
            caption,
            headings,
            () =>
            {
                foreach (var (name, cells) in rows)
                {
                    Element("tr", () => Shaded(name, cells));
                }
            }
        );

    /// <summary>A length as a percentage of its container.</summary>
    public static string Share(double share) =>
        (Math.Clamp(share, 0, 1) * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%";

    public override string ToString() => page.ToString();

    private void Frame(
        string box,
        string table,
        string caption,
        IReadOnlyList<string> headings,
        Action rows,
        params int[] numbers
    ) =>
        Element(
            box,
            () =>
                Element(
                    table,
                    () =>
                    {
                        Element("caption", caption);
                        Element("thead", () => Element("tr", () => Headings(headings, numbers)));
                        Element("tbody", rows);
                    }
                ),
            ("tabindex", "0"),
            ("role", "region"),
            ("aria-label", caption)
        );

    private void Shaded(string name, IReadOnlyList<(string Text, double Share)> cells)
    {
        Element("th", name, ("scope", "row"));
        foreach (var (text, share) in cells)
        {
            Element(share > 0 ? "td" : "td.none", text, ("style", $"--share:{Share(share)}"));
        }
    }

    private void Headings(IReadOnlyList<string> headings, int[] numbers)
    {
        for (var i = 0; i < headings.Count; i++)
        {
            Element(numbers.Contains(i) ? "th.number" : "th", headings[i], ("scope", "col"));
        }
    }

    private void Cells(IReadOnlyList<string> row, IReadOnlyList<string> labels, int[] numbers)
    {
        for (var i = 0; i < row.Count; i++)
        {
            if (i == 0)
            {
                Element("th", row[i], ("scope", "row"));
            }
            else
            {
                Element(numbers.Contains(i) ? "td.number" : "td", row[i], ("data-label", labels[i]));
            }
        }
    }

    private static (string Name, string? Css) Split(string tag) =>
        tag.Split('.', 2) is [var name, var css] ? (name, css) : (tag, null);
}
