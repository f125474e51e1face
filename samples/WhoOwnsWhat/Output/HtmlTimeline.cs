using System.Globalization;

namespace Outsourcing.Samples.WhoOwnsWhat;

/// <summary>Who owned what over time, as a drawing: places are shares of the width, so that it fits a phone, a screen and paper.</summary>
internal sealed class HtmlTimeline
{
    private const int Head = 38;
    private const int Row = 46;
    private const int Bar = 18;
    private const int Foot = 24;
    private const int MostTicks = 4;
    private const int MostLetters = 56;
    private const double FarRight = 0.93;
    private const double FarLeft = 0.07;
    private const double Slimmest = 0.004;

    private static readonly (string Name, EventKind Kind)[] Marked =
    [
        ("work done", EventKind.Contribution),
        ("assignments made", EventKind.Assignment),
        ("payments", EventKind.Payment),
    ];

    private readonly HtmlWriter html;
    private readonly LocalDate today;
    private readonly LocalDate first;
    private readonly LocalDate last;
    private int y = Head;

    private HtmlTimeline(HtmlWriter html, LocalDate today, LocalDate first, LocalDate last) =>
        (this.html, this.today, this.first, this.last) = (html, today, first, last);

    public static void Draw(HtmlWriter html, Overview overview)
    {
        var days = overview
            .Pieces.SelectMany(piece => piece.Stretches.Select(own => own.First))
            .Concat(overview.Events.Select(own => own.On))
            .Append(overview.View.Date)
            .ToList();
        if (overview.Ends is { } end && end <= overview.View.Date.PlusYears(1))
        {
            days.Add(end);
        }

        new HtmlTimeline(html, overview.View.Date, days.Min(), days.Max()).Draw(overview);
    }

    private void Draw(Overview overview)
    {
        var marked = Marked
            .Select(own => (own.Name, Marks: overview.Events.Where(mark => mark.Kind == own.Kind).ToList()))
            .Where(own => own.Marks.Count > 0)
            .ToList();
        var height = Head + ((overview.Pieces.Count + marked.Count) * Row) + Foot;
        html.Element(
            "svg.timeline",
            () =>
            {
                Ticks(height);
                foreach (var piece in overview.Pieces)
                {
                    Draw(overview, piece);
                }

                foreach (var (name, marks) in marked)
                {
                    Draw(name, marks);
                }

                if (overview.Ends is { } end && end >= first && end <= last)
                {
                    Day(end, "exit", "exit", 29, height);
                }

                Day(today, "today", Wording.Date(today), 13, height);
            },
            ("width", "100%"),
            ("height", Text(height)),
            ("role", "img"),
            (
                "aria-label",
                $"Who owned what from {Wording.Date(first)} to {Wording.Date(last)}; the list below says the same."
            )
        );
        Legend(overview);
    }

    private void Ticks(int height)
    {
        var months = ((last.Year - first.Year) * 12) + last.Month - first.Month;
        var step = Array.Find([3, 6, 12, 24, 60], own => months / own <= MostTicks) is var fit and > 0 ? fit : 120;
        for (var day = new LocalDate(first.Year, 1, 1); day <= last; day = day.PlusMonths(step))
        {
            if (day < first)
            {
                continue;
            }

            Line("tick", X(day), Head, height - Foot);
            html.Element(
                "text.year",
                day.Month == 1 ? Text(day.Year) : Wording.Date(day)[..7],
                ("x", X(day)),
                ("y", Text(height - 6)),
                ("text-anchor", Anchor(Share(day)))
            );
        }
    }

    private void Draw(Overview overview, Piece piece)
    {
        Label($"{piece.Item.Name}: {Words.Names(piece.Ownership)}");
        var whole = new Stretch(
            first,
            Last: null,
            Stretch.Shares(overview.View, piece.Ownership),
            Words.Owners(piece.Ownership)
        );
        foreach (var stretch in piece.Stretches.Count == 0 ? [whole] : piece.Stretches)
        {
            Draw(piece.Item.Name, stretch);
        }

        y += Row;
    }

    /// <summary>One above the other what several own at the same time.</summary>
    private void Draw(string name, Stretch stretch)
    {
        var (from, to) = (Share(stretch.First), Share(stretch.Last?.PlusDays(1) ?? today));
        var top = y + Row - Bar - 6d;
        foreach (var band in stretch.Bands)
        {
            var height = Bar * band.Share;
            html.Element(
                $"rect.{band.Holder.ToString().ToLowerInvariant()}",
                () => html.Element("title", $"{name}, {Words.Days(stretch.First, stretch.Last)}: {stretch.Text}"),
                ("x", HtmlWriter.Share(from)),
                ("y", Text(top)),
                ("width", HtmlWriter.Share(Math.Max(to - from, Slimmest))),
                ("height", Text(height))
            );
            top += height;
        }
    }

    private void Draw(string name, IReadOnlyList<Event> marks)
    {
        Label(name);
        Line("axis", "0%", "100%", y + Row - Bar);
        foreach (var mark in marks)
        {
            html.Element(
                "svg.mark",
                () =>
                    html.Element(
                        $"path.{mark.Kind.ToString().ToLowerInvariant()}",
                        () => html.Element("title", $"{Wording.Date(mark.On)}: {mark.Text}"),
                        (
                            "d",
                            mark.Kind switch
                            {
                                EventKind.Assignment => "M0 -8L8 0L0 8L-8 0Z",
                                EventKind.Payment => "M-7 -7H7V7H-7Z",
                                _ => "M-5 0A5 5 0 1 0 5 0A5 5 0 1 0 -5 0Z",
                            }
                        )
                    ),
                ("x", X(mark.On)),
                ("y", Text(y + Row - Bar))
            );
        }

        y += Row;
    }

    private void Label(string text) =>
        html.Element(
            "text.label",
            text.Length <= MostLetters ? text : $"{text[..(MostLetters - 1)]}…",
            ("x", "0"),
            ("y", Text(y + 14))
        );

    private void Day(LocalDate day, string css, string text, int at, int height)
    {
        Line(css, X(day), at + 4, height - Foot);
        html.Element($"text.{css}", text, ("x", X(day)), ("y", Text(at)), ("text-anchor", Anchor(Share(day))));
    }

    private void Legend(Overview overview)
    {
        var holders = overview
            .Pieces.SelectMany(piece =>
                piece
                    .Stretches.SelectMany(own => own.Bands)
                    .Concat(piece.Stretches.Count == 0 ? Stretch.Shares(overview.View, piece.Ownership) : [])
            )
            .Select(band => band.Holder)
            .Distinct()
            .Order();
        html.Element(
            "p.legend",
            () =>
            {
                foreach (var holder in holders)
                {
                    html.Element(
                        "span",
                        () =>
                        {
                            html.Element(
                                $"span.key {holder.ToString().ToLowerInvariant()}",
                                "",
                                ("aria-hidden", "true")
                            );
                            html.Text(Words.Holder(overview, holder));
                        }
                    );
                }
            }
        );
    }

    private void Line(string css, string x, int from, int to) =>
        html.Element($"line.{css}", "", ("x1", x), ("x2", x), ("y1", Text(from)), ("y2", Text(to)));

    private void Line(string css, string from, string to, int at) =>
        html.Element($"line.{css}", "", ("x1", from), ("x2", to), ("y1", Text(at)), ("y2", Text(at)));

    private string X(LocalDate day) => HtmlWriter.Share(Share(day));

    private double Share(LocalDate day) =>
        Period.DaysBetween(first, last) is var whole and > 0 ? (double)Period.DaysBetween(first, day) / whole : 0;

    private static string Anchor(double share) =>
        share switch
        {
            > FarRight => "end",
            < FarLeft => "start",
            _ => "middle",
        };

    private static string Text(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
