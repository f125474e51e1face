using System.Globalization;

namespace Outsourcing.Samples.ContractTimeline;

/// <summary>The timeline as a drawing: places are shares of the width, so that it fits a phone, a screen and paper.</summary>
internal sealed class HtmlTimeline
{
    private const int Head = 22;
    private const int Row = 42;
    private const int Bar = 16;
    private const int Foot = 22;
    private const int MostTicks = 6;
    private const double FarRight = 0.85;
    private const double FarLeft = 0.15;

    private static readonly (string Name, HappeningKind[] Kinds)[] Marked =
    [
        ("amendments", [HappeningKind.Amendment]),
        ("notices and powers used", [HappeningKind.Notice]),
        ("events and duties done", [HappeningKind.Fact, HappeningKind.Duty]),
    ];

    private readonly HtmlWriter html;
    private readonly LocalDate today;
    private readonly LocalDate first;
    private readonly LocalDate last;

    /// <summary>The last day up to which something without an end of its own is drawn.</summary>
    private readonly LocalDate open;

    /// <summary>The days of decisions, written last so that no line crosses them.</summary>
    private readonly List<(LocalDate Day, int Y)> decisions = [];
    private int y = Head;

    private HtmlTimeline(HtmlWriter html, LocalDate today, LocalDate first, LocalDate last, LocalDate open) =>
        (this.html, this.today, this.first, this.last, this.open) = (html, today, first, last, open);

    public static void Draw(HtmlWriter html, Overview overview)
    {
        Track[] tracks = [.. overview.Documents, .. overview.Services];
        var days = tracks
            .SelectMany(own => own.Stretches)
            .SelectMany(own => new[] { own.First, own.Last ?? own.First })
            .Concat(overview.Happenings.Select(own => own.On))
            .Append(overview.View.Date)
            .Append(overview.View.Date.PlusMonths(6))
            .ToList();
        var ends = overview
            .Documents.Select(own => own.Stretches.Last(stretch => stretch.Kind != StretchKind.Expected).Last)
            .ToList();
        var until = ends.Count > 0 && ends.TrueForAll(end => end is not null) ? ends.Max()!.Value : days.Max();
        new HtmlTimeline(html, overview.View.Date, days.Min(), days.Max(), until).Draw(overview, tracks);
    }

    private void Draw(Overview overview, Track[] tracks)
    {
        var marked = Marked
            .Select(own => (own.Name, Marks: overview.Happenings.Where(mark => own.Kinds.Contains(mark.Kind)).ToList()))
            .Where(own => own.Marks.Count > 0)
            .ToList();
        var height = Head + ((tracks.Length + marked.Count) * Row) + Foot;
        html.Element(
            "svg.timeline",
            () =>
            {
                Ticks(height);
                foreach (var track in tracks)
                {
                    Draw(
                        track,
                        overview.Terms.FirstOrDefault(own =>
                            string.Equals(own.Document, track.Name, StringComparison.Ordinal)
                            && overview.Documents.Contains(track)
                        )
                    );
                }

                foreach (var (name, marks) in marked)
                {
                    Draw(name, marks);
                }

                Today(height);
                foreach (var (day, at) in decisions)
                {
                    html.Element(
                        "text.when",
                        Wording.Date(day),
                        ("x", X(day)),
                        ("y", Text(at)),
                        ("text-anchor", Share(day) > FarRight ? "end" : "middle")
                    );
                }
            },
            ("width", "100%"),
            ("height", Text(height)),
            ("role", "img"),
            (
                "aria-label",
                $"The agreement from {Wording.Date(first)} to {Wording.Date(last)}; the list below says the same."
            )
        );
        Legend();
    }

    private void Ticks(int height)
    {
        var step = Math.Max(1, ((last.Year - first.Year) / MostTicks) + 1);
        for (var year = first.Year + 1; year <= last.Year; year += step)
        {
            var x = X(new LocalDate(year, 1, 1));
            Line("tick", x, Head, height - Foot);
            html.Element(
                "text.year",
                Text(year),
                ("x", x),
                ("y", Text(height - 6)),
                ("text-anchor", Share(new LocalDate(year, 1, 1)) > FarRight ? "end" : "middle")
            );
        }
    }

    private void Draw(Track track, TermSheet? term)
    {
        Label(track.Name);
        foreach (var stretch in track.Stretches)
        {
            Rectangle(stretch);
        }

        if (term?.Decision is { } day && day >= first && day <= last)
        {
            Mark("decision", day, $"{Wording.Date(day)}: last day to decide");
            decisions.Add((day, y + 13));
        }

        y += Row;
    }

    private void Draw(string name, IReadOnlyList<Happening> marks)
    {
        Label(name);
        Line("axis", "0%", "100%", y + Row - Bar);
        foreach (var mark in marks)
        {
            Mark(
                mark.Kind switch
                {
                    HappeningKind.Amendment => "amendment",
                    HappeningKind.Notice => "notice",
                    _ => "fact",
                },
                mark.On,
                $"{Wording.Date(mark.On)}: {mark.Text}"
            );
        }

        y += Row;
    }

    private void Label(string text) => html.Element("text.label", text, ("x", "0"), ("y", Text(y + 13)));

    private void Rectangle(Stretch stretch)
    {
        var (from, to) = (Share(stretch.First), Share(LocalDate.Min(stretch.Last ?? open, last)));
        html.Element(
            $"rect.{stretch.Kind.ToString().ToLowerInvariant()}",
            () => html.Element("title", stretch.Text),
            ("x", HtmlWriter.Share(from)),
            ("y", Text(y + Row - Bar - (Bar / 2))),
            ("width", HtmlWriter.Share(Math.Max(to - from, 0.003))),
            ("height", Text(Bar)),
            ("rx", "2")
        );
    }

    /// <summary>A mark of its own shape, so that it does not rest on colour.</summary>
    private void Mark(string css, LocalDate day, string title) =>
        html.Element(
            "svg.mark",
            () =>
                html.Element(
                    $"path.{css}",
                    () => html.Element("title", title),
                    (
                        "d",
                        css switch
                        {
                            "amendment" => "M0 -8L8 0L0 8L-8 0Z",
                            "notice" => "M-7 -7H7V7H-7Z",
                            "decision" => "M0 9L-8 -7H8Z",
                            _ => "M-4 0A4 4 0 1 0 4 0A4 4 0 1 0 -4 0Z",
                        }
                    )
                ),
            ("x", X(day)),
            ("y", Text(y + Row - Bar))
        );

    private void Today(int height)
    {
        var x = X(today);
        Line("today", x, Head - 4, height - Foot);
        html.Element(
            "text.now",
            Wording.Date(today),
            ("x", x),
            ("y", "13"),
            (
                "text-anchor",
                Share(today) switch
                {
                    > FarRight => "end",
                    < FarLeft => "start",
                    _ => "middle",
                }
            )
        );
    }

    private void Legend() =>
        html.Element(
            "p.legend",
            () =>
            {
                foreach (
                    var (css, sign, text) in (ReadOnlySpan<(string, string, string)>)
                        [
                            ("initial", "", "first term"),
                            ("renewal", "", "renewed"),
                            ("expected", "", "renews unless somebody acts"),
                            ("service", "", "service"),
                            ("decision", "▼", "last day to decide"),
                        ]
                )
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

    private void Line(string css, string x, int from, int to) =>
        html.Element($"line.{css}", "", ("x1", x), ("x2", x), ("y1", Text(from)), ("y2", Text(to)));

    private void Line(string css, string from, string to, int at) =>
        html.Element($"line.{css}", "", ("x1", from), ("x2", to), ("y1", Text(at)), ("y2", Text(at)));

    private string X(LocalDate day) => HtmlWriter.Share(Share(day));

    private double Share(LocalDate day) =>
        Period.DaysBetween(first, last) is var whole and > 0 ? (double)Period.DaysBetween(first, day) / whole : 0;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
