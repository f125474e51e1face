using Spectre.Console;

namespace Outsourcing.Samples;

/// <summary>A console page: headings, lines, tables and bars, in colours and boxes on a terminal and as plain text elsewhere.</summary>
internal sealed class ConsolePage(IAnsiConsole console)
{
    /// <summary>How wide most names are.</summary>
    public const int NameWidth = 24;

    private const int ShareWidth = 6;

    /// <summary>A bar leaves most of the line to the words.</summary>
    private readonly int barLength = Math.Clamp((console.Profile.Width / 5) - 4, 6, 24);

    private readonly bool plain = !console.Profile.Capabilities.Interactive && !console.Profile.Capabilities.Ansi;

    public void Heading(string text)
    {
        console.WriteLine();
        if (plain)
        {
            console.WriteLine(text);
            console.WriteLine(new string('-', text.Length));
        }
        else
        {
            console.Write(new Rule(Markup.Escape(text)) { Justification = Justify.Left });
        }
    }

    /// <summary>A heading within a section.</summary>
    public void Subheading(string text)
    {
        console.WriteLine();
        Strong(text);
    }

    public void Strong(string text)
    {
        console.Write(Shown(text, new Style(decoration: Decoration.Bold)));
        console.WriteLine();
    }

    public void Line() => console.WriteLine();

    public void Line(string text)
    {
        console.Write(Shown(text));
        console.WriteLine();
    }

    /// <summary>Writes lines of which each goes on below its own first word, after the spaces and the dash before it.</summary>
    public void Hanging(string text)
    {
        foreach (var line in text.Split('\n'))
        {
            var words = line.TrimStart(' ', '-');
            var lead = line[..^words.Length];
            if (lead.Length == 0)
            {
                Line(words);
                continue;
            }

            var grid = new Grid();
            grid.AddColumn(
                new GridColumn
                {
                    Padding = new Padding(0),
                    Width = lead.Length,
                    NoWrap = true,
                }
            );
            grid.AddColumn(new GridColumn { Padding = new Padding(0) });
            grid.AddRow(new Text(lead), Shown(words));
            console.Write(grid);
        }
    }

    public void Optional(string? text)
    {
        if (text is not null)
        {
            Line(text);
        }
    }

    public Table Table(string[] headings, int[] numbers)
    {
        var table = new Table { Border = plain ? TableBorder.None : TableBorder.Rounded };
        for (var i = 0; i < headings.Length; i++)
        {
            var column = new TableColumn(Shown(headings[i], new Style(decoration: Decoration.Bold)));
            table.AddColumn(
                numbers.Contains(i) ? column.RightAligned().NoWrap()
                : headings[i].Length == 0 ? column.NoWrap()
                : column
            );
        }

        return table;
    }

    /// <summary>Writes a table of texts, or that there is none.</summary>
    public void Rows(
        IReadOnlyList<string> headings,
        IEnumerable<IReadOnlyList<string>> rows,
        IReadOnlyList<int> numbers,
        string none = "There is nothing."
    )
    {
        var table = Table([.. headings], [.. numbers]);
        foreach (var row in rows)
        {
            Row(table, [.. row]);
        }

        if (table.Rows.Count == 0)
        {
            Line(none);
            return;
        }

        Write(table);
    }

    public static void Row(Table table, string[] cells) =>
        table.AddRow(cells.Select(cell => Shown(cell, IsBar(cell) ? new Style(Color.DodgerBlue1) : Style.Plain)));

    public void Write(Table table) => console.Write(table);

    /// <summary>Writes for which weights the leader stays first.</summary>
    public void Intervals(IEnumerable<WeightInterval> intervals) =>
        Rows(WeightInterval.Headings, intervals.Select(interval => interval.Row), [1]);

    /// <summary>Writes how often each takes each rank; the more often, the darker.</summary>
    public void Ranks(IReadOnlyList<RankShares> rows)
    {
        var columns = RankShares.Columns(rows[0].Shares.Count, Math.Clamp(Columns(NameWidth, ShareWidth), 2, 12));
        var table = Table(
            ["Rank", .. columns.Select(column => column.Heading)],
            [.. Enumerable.Range(1, columns.Count)]
        );
        foreach (var row in rows)
        {
            table.AddRow([
                new Text(row.Name),
                .. row.Cells(columns)
                    .Select(cell => Shown(cell.Text, cell.Share > 0 ? Shade(cell.Share) : Style.Plain)),
            ]);
        }

        Write(table);
    }

    /// <summary>How many columns of a width fit beside a first one.</summary>
    public int Columns(int first, int width) => (console.Profile.Width - first) / (width + (plain ? 1 : 3));

    private static Text Shown(string text, Style? style = null) => new(Figures.Shown(text), style);

    private static Style Shade(double share) =>
        new(Color.White, new Color((byte)(40 - (25 * share)), (byte)(70 + (20 * share)), (byte)(75 + (90 * share))));

    private static bool IsBar(string cell) => cell.StartsWith('█');

    /// <summary>A bar up to the low end, and a lighter one on to the high end.</summary>
    public string Bar(double low, double high, double most)
    {
        var (solid, open) = (Length(low, most), Length(high, most));
        return new string(plain ? '#' : '█', solid) + new string(plain ? '.' : '░', open - solid);
    }

    private int Length(double value, double most) =>
        most > 0 ? (int)Math.Round(Math.Clamp(value / most, 0, 1) * barLength) : 0;
}
