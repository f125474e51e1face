namespace Outsourcing.Domain.Calendars;

/// <content>Open time counted forwards and backwards.</content>
internal sealed partial class Timeline
{
    /// <summary>The earliest moment, not before another, by which so much was open since, and the first open one from there on when there is one.</summary>
    public Gap Due(Moment from, Moment open, out Moment due, out Moment? nextOpen)
    {
        var gap = Due(from, open, out due, out var snapshot, out var stretch);
        if (gap != Gap.None)
        {
            nextOpen = null;
        }
        else if (snapshot is not null && due.Ticks < snapshot.EndOf(stretch))
        {
            nextOpen = due;
        }
        else if (snapshot is not null && stretch + 1 < snapshot.Count)
        {
            nextOpen = new(snapshot.StartOf(stretch + 1), 0);
        }
        else
        {
            nextOpen = NextOpen(due, out var next) == Gap.None ? next : null;
        }

        return gap;
    }

    /// <summary>The earliest tick, not before another, by which so many ticks were open since.</summary>
    public Gap Due(long from, long open, out long due)
    {
        var gap = Due(new(from, 0), new(open, 0), out var moment, out _, out _);
        due = moment.Ticks;
        return gap;
    }

    /// <summary>The latest moment, not after another, since which so much was open, and the earliest when there is one.</summary>
    public Gap Back(Moment at, Moment open, out Moment? earliest, out Moment latest)
    {
        (earliest, latest) = (null, at);
        var gap = GapOf(at, endIncluded: true);
        if (gap != Gap.None)
        {
            return gap;
        }

        var snapshot = Covering(at.Ticks, at.Ceiling);
        while (true)
        {
            var target = OpenBefore(snapshot, at).Minus(open);
            var isReached = target.Ticks >= 0;
            if (isReached && open != default)
            {
                latest = Latest(snapshot, target);
            }

            if (isReached && target != default)
            {
                var stretch = snapshot.FirstReaching(target.Ceiling);
                earliest = new(snapshot.TickAt(stretch, target.Ticks), target.Nanoseconds);
                return Gap.None;
            }

            var first = snapshot.Count == 0 ? at.Ticks : Math.Min(at.Ticks, snapshot.StartOf(0));
            gap = GapBefore(snapshot, first, Gap.NeverOpened);
            if (gap != Gap.None)
            {
                return isReached ? Gap.None : gap;
            }

            snapshot = Earlier(snapshot);
        }
    }

    /// <summary>The latest moment before which just so much was open.</summary>
    private static Moment Latest(Snapshot snapshot, Moment target)
    {
        var stretch = snapshot.FirstReaching(target.Ticks + 1);
        return new(snapshot.TickAt(stretch, target.Ticks), target.Nanoseconds);
    }

    /// <summary>The due moment, and the stretch that reaches it unless no open time was asked for.</summary>
    private Gap Due(Moment from, Moment open, out Moment due, out Snapshot? snapshot, out int stretch)
    {
        (due, snapshot, stretch) = (from, null, 0);
        var gap = GapOf(from, endIncluded: true);
        if (gap != Gap.None || open == default)
        {
            return gap;
        }

        snapshot = Covering(from.Ticks, from.Ceiling);
        while (true)
        {
            var target = OpenBefore(snapshot, from).Plus(open);
            stretch = snapshot.FirstReaching(target.Ceiling);
            if (stretch < snapshot.Count)
            {
                due = new(snapshot.TickAt(stretch, target.Ticks), target.Nanoseconds);
                return Gap.None;
            }

            var last = snapshot.Count == 0 ? from.Ticks : Math.Max(from.Ticks, snapshot.EndOf(snapshot.Count - 1));
            gap = GapAfter(snapshot, last, Gap.NeverOpens);
            if (gap != Gap.None)
            {
                return gap;
            }

            snapshot = Later(snapshot);
        }
    }
}
