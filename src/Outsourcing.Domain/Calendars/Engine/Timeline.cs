using NodaTime;

namespace Outsourcing.Domain.Calendars;

/// <summary>The open stretches of a calendar, compiled as far as questions reached, and the answers from them.</summary>
/// <remarks>
/// Each question works on one immutable snapshot. One that lies outside it, or whose answer does, makes a larger one, at
/// least twice as long, which takes the place of the smaller; two threads may make one at a time, and one of the two is
/// kept. Answers do not depend on which.
/// </remarks>
internal sealed partial class Timeline
{
    /// <summary>More open ticks than any supported span has; to ask for more is to ask for these.</summary>
    public const long Longest = 4_000_000 * NodaConstants.TicksPerDay;

    // The first question compiles some time around it.
    private const long Before = 31 * NodaConstants.TicksPerDay;
    private const long After = 366 * NodaConstants.TicksPerDay;

    private readonly Func<long, long, Stretches> compile;
    private readonly bool isConstant;
    private Snapshot? current;

    private Timeline(CalendarBounds bounds, Func<long, long, Stretches> compile, bool isConstant)
    {
        Bounds = bounds;
        this.compile = compile;
        this.isConstant = isConstant;
    }

    public CalendarBounds Bounds { get; }

    /// <summary>A calendar that opens and closes.</summary>
    public static Timeline Of(CalendarBounds bounds, Func<long, long, Stretches> compile) =>
        new(bounds, compile, isConstant: false);

    /// <summary>A calendar that is always open or always closed.</summary>
    public static Timeline Constant(CalendarBounds bounds, bool isOpen)
    {
        return new(bounds, Whole, isConstant: true);

        Stretches Whole(long from, long to)
        {
            var whole = new Stretches();
            if (isOpen)
            {
                whole.Add(from, to);
            }

            return whole;
        }
    }

    /// <summary>The open stretches between two ticks, within bounds or not.</summary>
    public Stretches Compile(long from, long to) => compile(from, to);

    /// <summary>Says whether an instant can be asked for.</summary>
    public bool Contains(Instant at) => GapOf(Moment.Of(at), endIncluded: true) == Gap.None;

    public Gap Elapsed(Moment from, Moment to, out Moment elapsed)
    {
        elapsed = default;
        var gap = GapOf(from, to);
        if (gap == Gap.None)
        {
            var snapshot = Covering(from.Ticks, to.Ticks);
            elapsed = OpenBefore(snapshot, to).Minus(OpenBefore(snapshot, from));
        }

        return gap;
    }

    public Gap IsOpen(Moment at, out bool isOpen)
    {
        var gap = GapOf(at, endIncluded: false);
        isOpen = gap == Gap.None && Covering(at.Ticks, at.Ticks + 1).IsOpen(at.Ticks);
        return gap;
    }

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

        var snapshot = Covering(at.Ticks, at.Ticks);
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
                var stretch = snapshot.FirstReaching(target.Ticks + (target.Nanoseconds > 0 ? 1 : 0));
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

    /// <summary>The first open moment that is not before another.</summary>
    public Gap NextOpen(Moment at, out Moment open)
    {
        open = at;
        var gap = GapOf(at, endIncluded: false);
        if (gap != Gap.None)
        {
            return gap;
        }

        var snapshot = Covering(at.Ticks, at.Ticks + 1);
        while (true)
        {
            var stretch = snapshot.FirstEndingAfter(at.Ticks);
            if (stretch < snapshot.Count)
            {
                open = snapshot.StartOf(stretch) > at.Ticks ? new(snapshot.StartOf(stretch), 0) : at;
                return Gap.None;
            }

            gap = GapAfter(snapshot, at.Ticks, Gap.NeverOpens);
            if (gap != Gap.None)
            {
                return gap;
            }

            snapshot = Later(snapshot);
        }
    }

    /// <summary>The first closing after a moment.</summary>
    public Gap NextClose(Moment at, out Moment close)
    {
        close = default;
        var gap = GapOf(at, endIncluded: false);
        if (gap != Gap.None)
        {
            return gap;
        }

        var snapshot = Covering(at.Ticks, at.Ticks + 1);
        while (true)
        {
            var stretch = snapshot.FirstEndingAfter(at.Ticks);
            if (stretch < snapshot.Count && snapshot.EndOf(stretch) < snapshot.To)
            {
                close = new(snapshot.EndOf(stretch), 0);
                return Gap.None;
            }

            gap =
                stretch < snapshot.Count
                    ? GapAfter(snapshot, Math.Max(at.Ticks, snapshot.StartOf(stretch)), Gap.NeverCloses)
                    : GapAfter(snapshot, at.Ticks, Gap.NeverOpens);
            if (gap != Gap.None)
            {
                return gap;
            }

            snapshot = Later(snapshot);
        }
    }

    /// <summary>The last opening that is not after a moment.</summary>
    public Gap PreviousOpen(Moment at, out Moment open)
    {
        open = default;
        var gap = GapOf(at, endIncluded: false);
        if (gap != Gap.None)
        {
            return gap;
        }

        var snapshot = Covering(at.Ticks, at.Ticks + 1);
        while (true)
        {
            var stretch = snapshot.FirstEndingAfter(at.Ticks);
            stretch = stretch < snapshot.Count && snapshot.StartOf(stretch) <= at.Ticks ? stretch : stretch - 1;
            if (stretch >= 0 && snapshot.StartOf(stretch) > snapshot.From)
            {
                open = new(snapshot.StartOf(stretch), 0);
                return Gap.None;
            }

            gap =
                stretch >= 0
                    ? GapBefore(snapshot, Math.Min(at.Ticks, snapshot.EndOf(stretch)), Gap.NeverClosed)
                    : GapBefore(snapshot, at.Ticks, Gap.NeverOpened);
            if (gap != Gap.None)
            {
                return gap;
            }

            snapshot = Earlier(snapshot);
        }
    }

    /// <summary>The last closing that is not after a moment.</summary>
    public Gap PreviousClose(Moment at, out Moment close)
    {
        close = default;
        var gap = GapOf(at, endIncluded: false);
        if (gap != Gap.None)
        {
            return gap;
        }

        var snapshot = Covering(at.Ticks, at.Ticks + 1);
        while (true)
        {
            var stretch = snapshot.FirstEndingAfter(at.Ticks);
            if (stretch > 0)
            {
                close = new(snapshot.EndOf(stretch - 1), 0);
                return Gap.None;
            }

            var isOpen = snapshot.Count > 0 && snapshot.StartOf(0) == snapshot.From;
            gap = GapBefore(snapshot, at.Ticks, isOpen ? Gap.NeverClosed : Gap.NeverOpened);
            if (gap != Gap.None)
            {
                return gap;
            }

            snapshot = Earlier(snapshot);
        }
    }

    /// <summary>The open stretches that lie at least partly between two moments.</summary>
    public Gap OpenWithin(Moment from, Moment to, out Stretches open)
    {
        open = new Stretches();
        var gap = GapOf(from, to);
        if (gap == Gap.None)
        {
            var snapshot = Covering(from.Ticks, to.Ticks);
            var i = snapshot.FirstEndingAfter(from.Ticks);
            while (i < snapshot.Count && snapshot.StartOf(i) <= to.Ticks)
            {
                open.Add(snapshot.StartOf(i), snapshot.EndOf(i));
                i++;
            }
        }

        return gap;
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

        snapshot = Covering(from.Ticks, from.Ticks);
        while (true)
        {
            var target = OpenBefore(snapshot, from).Plus(open);
            stretch = snapshot.FirstReaching(target.Ticks + (target.Nanoseconds > 0 ? 1 : 0));
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

    private static Moment OpenBefore(Snapshot snapshot, Moment at) =>
        new(snapshot.OpenBefore(at.Ticks), at.Nanoseconds > 0 && snapshot.IsOpen(at.Ticks) ? at.Nanoseconds : 0);

    /// <summary>The latest moment before which just so much was open.</summary>
    private static Moment Latest(Snapshot snapshot, Moment target)
    {
        var stretch = snapshot.FirstReaching(target.Ticks + 1);
        return new(snapshot.TickAt(stretch, target.Ticks), target.Nanoseconds);
    }

    /// <summary>Of a span both ends are looked at; an end before everything is a gap before, and a start after everything one after.</summary>
    private Gap GapOf(Moment from, Moment to)
    {
        var gap = GapOf(from, endIncluded: true);
        return gap == Gap.None ? GapOf(to, endIncluded: true) : gap;
    }

    private Gap GapOf(Moment at, bool endIncluded) =>
        at.Ticks < Bounds.Start ? Gap.Before
        : at.Ticks < Bounds.End || (endIncluded && at == new Moment(Bounds.End, 0)) ? Gap.None
        : Gap.After;

    /// <summary>Why nothing more is to be found after a tick, from which on all that was compiled is alike; none while more can be compiled.</summary>
    private Gap GapAfter(Snapshot snapshot, long tick, Gap never) =>
        isConstant || snapshot.To - CalendarBounds.Cycle >= Math.Max(tick, Bounds.LastChange) ? never
        : snapshot.To >= Bounds.End ? Gap.After
        : Gap.None;

    /// <summary>Why nothing more is to be found before a tick, back from which all that was compiled is alike; none while more can be compiled.</summary>
    private Gap GapBefore(Snapshot snapshot, long tick, Gap never) =>
        isConstant || snapshot.From + CalendarBounds.Cycle <= Math.Min(tick, Bounds.FirstChange) ? never
        : snapshot.From <= Bounds.Start ? Gap.Before
        : Gap.None;

    private Snapshot Covering(long from, long to)
    {
        var snapshot = Volatile.Read(ref current);
        return snapshot is not null && snapshot.From <= from && to <= snapshot.To ? snapshot : Grown(from, to);
    }

    private Snapshot Later(Snapshot snapshot) => Covering(snapshot.From, snapshot.To + 1);

    private Snapshot Earlier(Snapshot snapshot) => Covering(snapshot.From - 1, snapshot.To);

    private Snapshot Grown(long from, long to)
    {
        while (true)
        {
            var old = Volatile.Read(ref current);
            if (old is not null && old.From <= from && to <= old.To)
            {
                return old;
            }

            var grown = Grow(old, from, to);
            if (ReferenceEquals(Interlocked.CompareExchange(ref current, grown, old), old))
            {
                return grown;
            }
        }
    }

    private Snapshot Grow(Snapshot? old, long from, long to)
    {
        if (isConstant)
        {
            return new Snapshot(Bounds.Start, Bounds.End, compile(Bounds.Start, Bounds.End));
        }

        if (old is null)
        {
            var (first, last) = (Clamped(WholeDay(from) - Before), Clamped(WholeDay(to) + After));
            return new Snapshot(first, last, compile(first, last));
        }

        var length = old.To - old.From;
        var newFrom = from < old.From ? Clamped(Math.Min(WholeDay(from), old.From - length)) : old.From;
        var newTo = to > old.To ? Clamped(Math.Max(WholeDay(to) + NodaConstants.TicksPerDay, old.To + length)) : old.To;
        var open = new Stretches();
        open.AddAll(compile(newFrom, old.From));
        open.AddAll(old.Open);
        open.AddAll(compile(old.To, newTo));
        return new Snapshot(newFrom, newTo, open);
    }

    private long Clamped(long tick) => Math.Clamp(tick, Bounds.Start, Bounds.End);

    private static long WholeDay(long tick) =>
        tick - (((tick % NodaConstants.TicksPerDay) + NodaConstants.TicksPerDay) % NodaConstants.TicksPerDay);
}
