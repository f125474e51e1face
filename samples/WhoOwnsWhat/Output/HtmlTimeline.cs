namespace Outsourcing.Samples.WhoOwnsWhat;

/// <summary>Who owned what over time, as a drawing: owners as bars, and what happened as marks.</summary>
internal sealed class HtmlTimeline
{
    private const int Head = 38;
    private const int Row = 46;
    private const int Bar = 18;
    private const int Foot = 24;
    private const int MostTicks = 4;
    private const int MostLetters = 56;

    private static readonly (string Name, EventKind Kind)[] Marked =
    [
        ("work done", EventKind.Contribution),
        ("assignments made", EventKind.Assignment),
        ("payments", EventKind.Payment),
    ];

    private readonly TimeAxis axis;
    private readonly LocalDate today;
    private int y = Head;

    private HtmlTimeline(TimeAxis axis, LocalDate today) => (this.axis, this.today) = (axis, today);

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

        new HtmlTimeline(new TimeAxis(html, days.Min(), days.Max()), overview.View.Date).Draw(overview);
    }

    private void Draw(Overview overview)
    {
        var marked = Marked
            .Select(own => (own.Name, Marks: overview.Events.Where(mark => mark.Kind == own.Kind).ToList()))
            .Where(own => own.Marks.Count > 0)
            .ToList();
        var height = Head + ((overview.Pieces.Count + marked.Count) * Row) + Foot;
        axis.Draw(
            height,
            "Who owned what",
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

                if (overview.Ends is { } end && axis.Shows(end))
                {
                    Day(end, "exit", "exit", 29, height);
                }

                Day(today, "today", Wording.Date(today), 13, height);
            }
        );
        axis.Legend(
            Holders(overview)
                .Select(holder => (holder.ToString().ToLowerInvariant(), "", Words.Holder(overview, holder)))
        );
    }

    private void Ticks(int height)
    {
        var (first, last) = (axis.First, axis.Last);
        var months = ((last.Year - first.Year) * 12) + last.Month - first.Month;
        var step = Array.Find([3, 6, 12, 24, 60], own => months / own <= MostTicks) is var fit and > 0 ? fit : 120;
        for (var day = new LocalDate(first.Year, 1, 1); day <= last; day = day.PlusMonths(step))
        {
            if (axis.Shows(day))
            {
                axis.DayLine("tick", day, Head, height - Foot);
                axis.DayText("year", day, Wording.Date(day)[..(day.Month == 1 ? 4 : 7)], height - 6);
            }
        }
    }

    private void Draw(Overview overview, Piece piece)
    {
        Label($"{piece.Item.Name}: {Words.Names(piece.Ownership)}");
        var whole = new Stretch(
            axis.First,
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
        var top = y + Row - Bar - 6d;
        foreach (var band in stretch.Bands)
        {
            var height = Bar * band.Share;
            axis.Bar(
                band.Holder.ToString().ToLowerInvariant(),
                $"{name}, {Words.Days(stretch.First, stretch.Last)}: {stretch.Text}",
                (axis.Share(stretch.First), axis.Share(stretch.Last?.PlusDays(1) ?? today)),
                top,
                height
            );
            top += height;
        }
    }

    private void Draw(string name, IReadOnlyList<Event> marks)
    {
        Label(name);
        axis.Axis(y + Row - Bar);
        foreach (var mark in marks)
        {
            axis.Mark(
                mark.Kind.ToString().ToLowerInvariant(),
                mark.Kind switch
                {
                    EventKind.Assignment => "M0 -8L8 0L0 8L-8 0Z",
                    EventKind.Payment => "M-7 -7H7V7H-7Z",
                    _ => "M-5 0A5 5 0 1 0 5 0A5 5 0 1 0 -5 0Z",
                },
                mark.On,
                $"{Wording.Date(mark.On)}: {mark.Text}",
                y + Row - Bar
            );
        }

        y += Row;
    }

    private void Label(string text) =>
        axis.Label(text.Length <= MostLetters ? text : $"{text[..(MostLetters - 1)]}…", y + 14);

    private void Day(LocalDate day, string css, string text, int at, int height)
    {
        axis.DayLine(css, day, at + 4, height - Foot);
        axis.DayText(css, day, text, at);
    }

    private static IEnumerable<Holder> Holders(Overview overview) =>
        overview
            .Pieces.SelectMany(piece =>
                piece
                    .Stretches.SelectMany(own => own.Bands)
                    .Concat(piece.Stretches.Count == 0 ? Stretch.Shares(overview.View, piece.Ownership) : [])
            )
            .Select(band => band.Holder)
            .Distinct()
            .Order();
}
