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

    // Whether it is always open or always closed; null when it opens and closes.
    private readonly bool? constant;
    private Snapshot? current;
    private WeakReference<Part>? latest;

    private Timeline(CalendarBounds bounds, Func<long, long, Stretches> compile, bool? constant)
    {
        Bounds = bounds;
        this.compile = compile;
        this.constant = constant;
    }

    public CalendarBounds Bounds { get; }

    /// <summary>A calendar that opens and closes.</summary>
    public static Timeline Of(CalendarBounds bounds, Func<long, long, Stretches> compile) =>
        new(bounds, compile, constant: null);

    /// <summary>A calendar that is always open or always closed.</summary>
    public static Timeline Constant(CalendarBounds bounds, bool isOpen)
    {
        return new(bounds, Whole, isOpen);

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
    /// <remarks>What was asked last is kept while memory allows, so that a part that stands in a calendar many times is compiled once.</remarks>
    public Stretches Compile(long from, long to)
    {
        if (Volatile.Read(ref latest)?.TryGetTarget(out var known) == true && known.From == from && known.To == to)
        {
            return known.Open;
        }

        var part = new Part(from, to, compile(from, to));
        Volatile.Write(ref latest, new WeakReference<Part>(part));
        return part.Open;
    }

    /// <summary>Says whether an instant can be asked for.</summary>
    public bool Contains(Instant at) => GapOf(Moment.Of(at), endIncluded: true) == Gap.None;

    public Gap Elapsed(Moment from, Moment to, out Moment elapsed)
    {
        // What is compiled lies within bounds; only at its very end they are looked at.
        var snapshot = Volatile.Read(ref current);
        if (snapshot is null || from.Ticks < snapshot.From || to.Ticks >= snapshot.To)
        {
            var gap = GapOf(from, to);
            if (gap != Gap.None)
            {
                elapsed = default;
                return gap;
            }

            snapshot = Covering(from.Ticks, to.Ceiling);
        }

        elapsed =
            (from.Nanoseconds | to.Nanoseconds) == 0
                ? new(snapshot.OpenBefore(to.Ticks) - snapshot.OpenBefore(from.Ticks), 0)
                : OpenBefore(snapshot, to).Minus(OpenBefore(snapshot, from));
        return Gap.None;
    }

    public Gap IsOpen(Moment at, out bool isOpen)
    {
        var gap = GapOf(at, endIncluded: false);
        isOpen = gap == Gap.None && Covering(at.Ticks, at.Ticks + 1).IsOpen(at.Ticks);
        return gap;
    }

    /// <summary>The open stretches that lie at least partly between two moments.</summary>
    public Gap OpenWithin(Moment from, Moment to, out Stretches open)
    {
        open = new Stretches();
        var gap = GapOf(from, to);
        if (gap == Gap.None)
        {
            var snapshot = Covering(from.Ticks, to.Ceiling);
            var i = snapshot.FirstEndingAfter(from.Ticks);
            while (i < snapshot.Count && snapshot.StartOf(i) <= to.Ticks)
            {
                open.Add(snapshot.StartOf(i), snapshot.EndOf(i));
                i++;
            }
        }

        return gap;
    }

    private static Moment OpenBefore(Snapshot snapshot, Moment at) =>
        new(snapshot.OpenBefore(at.Ticks), at.Nanoseconds > 0 && snapshot.IsOpen(at.Ticks) ? at.Nanoseconds : 0);

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
        IsAlike(never, Bounds.KnownUntil) || snapshot.To - CalendarBounds.Cycle >= Math.Max(tick, Bounds.LastChange)
            ? never
        : snapshot.To >= Bounds.End ? Gap.After
        : Gap.None;

    /// <summary>Why nothing more is to be found before a tick, back from which all that was compiled is alike; none while more can be compiled.</summary>
    private Gap GapBefore(Snapshot snapshot, long tick, Gap never) =>
        IsAlike(never, Bounds.KnownFrom) || snapshot.From + CalendarBounds.Cycle <= Math.Min(tick, Bounds.FirstChange)
            ? never
        : snapshot.From <= Bounds.Start ? Gap.Before
        : Gap.None;

    /// <summary>Whether all time is alike, beyond what was compiled too: holidays may close what is open, and open nothing.</summary>
    private bool IsAlike(Gap never, LocalDate? known) =>
        constant switch
        {
            true => never is Gap.NeverCloses or Gap.NeverClosed && known is null,
            false => true,
            null => false,
        };

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
        if (constant is not null)
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

    private sealed record Part(long From, long To, Stretches Open);
}
