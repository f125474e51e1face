namespace Outsourcing.Samples.ContractTimeline;

/// <summary>The timeline as a drawing: terms and services as bars, and what happened as marks.</summary>
internal sealed class HtmlTimeline
{
    private const int Head = 22;
    private const int Row = 42;
    private const int Bar = 16;
    private const int Foot = 22;
    private const int MostTicks = 6;

    private static readonly (string Name, HappeningKind[] Kinds)[] Marked =
    [
        ("amendments", [HappeningKind.Amendment]),
        ("notices and powers used", [HappeningKind.Notice]),
        ("events and duties done", [HappeningKind.Fact, HappeningKind.Duty]),
    ];

    private readonly TimeAxis axis;
    private readonly LocalDate today;

    /// <summary>The last day up to which something without an end of its own is drawn.</summary>
    private readonly LocalDate open;

    /// <summary>The days of decisions, written last so that no line crosses them.</summary>
    private readonly List<(LocalDate Day, int Y)> decisions = [];
    private int y = Head;

    private HtmlTimeline(TimeAxis axis, LocalDate today, LocalDate open) =>
        (this.axis, this.today, this.open) = (axis, today, open);

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
        new HtmlTimeline(new TimeAxis(html, days.Min(), days.Max()), overview.View.Date, until).Draw(overview, tracks);
    }

    private void Draw(Overview overview, Track[] tracks)
    {
        var marked = Marked
            .Select(own => (own.Name, Marks: overview.Happenings.Where(mark => own.Kinds.Contains(mark.Kind)).ToList()))
            .Where(own => own.Marks.Count > 0)
            .ToList();
        var height = Head + ((tracks.Length + marked.Count) * Row) + Foot;
        axis.Draw(
            height,
            "The agreement",
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

                axis.DayLine("today", today, Head - 4, height - Foot);
                axis.DayText("now", today, Wording.Date(today), 13);
                foreach (var (day, at) in decisions)
                {
                    axis.DayText("when", day, Wording.Date(day), at);
                }
            }
        );
        axis.Legend([
            ("initial", "", "first term"),
            ("renewal", "", "renewed"),
            ("expected", "", "renews unless somebody acts"),
            ("service", "", "service"),
            ("decision", "▼", "last day to decide"),
        ]);
    }

    private void Ticks(int height)
    {
        var step = Math.Max(1, ((axis.Last.Year - axis.First.Year) / MostTicks) + 1);
        for (var year = axis.First.Year + 1; year <= axis.Last.Year; year += step)
        {
            var day = new LocalDate(year, 1, 1);
            axis.DayLine("tick", day, Head, height - Foot);
            axis.DayText("year", day, Wording.Invariant($"{year}"), height - 6);
        }
    }

    private void Draw(Track track, TermSheet? term)
    {
        axis.Label(track.Name, y + 13);
        foreach (var stretch in track.Stretches)
        {
            Rectangle(stretch);
        }

        if (term?.Decision is { } day && axis.Shows(day))
        {
            Mark("decision", day, $"{Wording.Date(day)}: last day to decide");
            decisions.Add((day, y + 13));
        }

        y += Row;
    }

    private void Draw(string name, IReadOnlyList<Happening> marks)
    {
        axis.Label(name, y + 13);
        axis.Axis(y + Row - Bar);
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

    private void Rectangle(Stretch stretch) =>
        axis.Bar(
            stretch.Kind.ToString().ToLowerInvariant(),
            stretch.Text,
            (axis.Share(stretch.First), axis.Share(LocalDate.Min(stretch.Last ?? open, axis.Last))),
            y + Row - Bar - (Bar / 2),
            Bar,
            ("rx", "2")
        );

    private void Mark(string css, LocalDate day, string title) =>
        axis.Mark(
            css,
            css switch
            {
                "amendment" => "M0 -8L8 0L0 8L-8 0Z",
                "notice" => "M-7 -7H7V7H-7Z",
                "decision" => "M0 9L-8 -7H8Z",
                _ => "M-4 0A4 4 0 1 0 4 0A4 4 0 1 0 -4 0Z",
            },
            day,
            title,
            y + Row - Bar
        );
}
