using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Outsourcing.Domain.Calendars;

/// <content>The questions about instants.</content>
public abstract partial record BusinessCalendar
{
    private static readonly Duration Longest = Duration.FromTicks(Timeline.Longest);

    /// <summary>Measures the open time from one instant to another.</summary>
    /// <param name="from">The first instant.</param>
    /// <param name="to">The end, excluded; not before <paramref name="from"/>.</param>
    /// <returns>The open time, exact to the nanosecond.</returns>
    /// <exception cref="ArgumentException"><paramref name="to"/> is before <paramref name="from"/>.</exception>
    /// <exception cref="CalendarException">An end lies outside what is known or supported.</exception>
    public Duration Elapsed(Instant from, Instant to) =>
        TryElapsed(from, to, out var elapsed, out var finding) ? elapsed : throw new CalendarException(finding);

    /// <summary>Answers what <see cref="Elapsed(Instant, Instant)"/> answers, or says why there is no answer.</summary>
    /// <param name="from">The first instant.</param>
    /// <param name="to">The end, excluded; not before <paramref name="from"/>.</param>
    /// <param name="elapsed">The open time.</param>
    /// <param name="finding">Why there is no answer; <see langword="null"/> when there is one.</param>
    /// <returns>Whether there is an answer.</returns>
    /// <exception cref="ArgumentException"><paramref name="to"/> is before <paramref name="from"/>.</exception>
    public bool TryElapsed(Instant from, Instant to, out Duration elapsed, [NotNullWhen(false)] out Finding? finding)
    {
        if (to < from)
        {
            throw new ArgumentException(
                $"Time elapses from an earlier to a later instant, not from {InstantText.Of(from)} to {InstantText.Of(to)}.",
                nameof(to)
            );
        }

        var gap = Timeline.Elapsed(Moment.Of(from), Moment.Of(to), out var open);
        elapsed = open.ToDuration();
        finding = gap == Gap.None ? null : GapFinding.OfSpan(this, gap, from, to);
        return gap == Gap.None;
    }

    /// <summary>Finds when an amount of open time is used up.</summary>
    /// <param name="from">The instant from which it counts.</param>
    /// <param name="open">The open time; not negative. With none, the deadline is <paramref name="from"/> itself.</param>
    /// <returns>The earliest instant by which so much open time has elapsed, and the first open instant from there on.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="open"/> is negative.</exception>
    /// <exception cref="CalendarException">The answer lies outside what is known or supported, or the calendar does not open long enough any more.</exception>
    public Deadline Due(Instant from, Duration open) =>
        TryDue(from, open, out var due, out var finding) ? due : throw new CalendarException(finding);

    /// <summary>Answers what <see cref="Due(Instant, Duration)"/> answers, or says why there is no answer.</summary>
    /// <param name="from">The instant from which it counts.</param>
    /// <param name="open">The open time; not negative.</param>
    /// <param name="due">The deadline.</param>
    /// <param name="finding">Why there is no answer; <see langword="null"/> when there is one.</param>
    /// <returns>Whether there is an answer.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="open"/> is negative.</exception>
    public bool TryDue(Instant from, Duration open, out Deadline due, [NotNullWhen(false)] out Finding? finding)
    {
        var gap = Timeline.Due(Moment.Of(from), OpenTime(open), out var at, out var nextOpen);
        due = gap == Gap.None ? new Deadline(at.ToInstant(), nextOpen?.ToInstant()) : default;
        finding = gap == Gap.None ? null : GapFinding.OfOpenTime(this, gap, from, open);
        return gap == Gap.None;
    }

    /// <summary>Finds from when on an amount of open time has elapsed by an instant: business time subtracted.</summary>
    /// <param name="at">The instant to count back from.</param>
    /// <param name="open">The open time; not negative.</param>
    /// <returns>The closed range of all instants, none after <paramref name="at"/>, from which just so much open time elapses to it.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="open"/> is negative.</exception>
    /// <exception cref="CalendarException">The answer lies outside what is known or supported, or the calendar was not open long enough before.</exception>
    public StartRange Back(Instant at, Duration open) =>
        TryBack(at, open, out var start, out var finding) ? start : throw new CalendarException(finding);

    /// <summary>Answers what <see cref="Back"/> answers, or says why there is no answer.</summary>
    /// <param name="at">The instant to count back from.</param>
    /// <param name="open">The open time; not negative.</param>
    /// <param name="start">The range.</param>
    /// <param name="finding">Why there is no answer; <see langword="null"/> when there is one.</param>
    /// <returns>Whether there is an answer.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="open"/> is negative.</exception>
    public bool TryBack(Instant at, Duration open, out StartRange start, [NotNullWhen(false)] out Finding? finding)
    {
        var gap = Timeline.Back(Moment.Of(at), OpenTime(open), out var earliest, out var latest);
        start = gap == Gap.None ? new StartRange(earliest?.ToInstant(), latest.ToInstant()) : default;
        finding = gap == Gap.None ? null : GapFinding.OfOpenTime(this, gap, at, open);
        return gap == Gap.None;
    }

    /// <summary>Says whether an instant is open.</summary>
    /// <param name="at">The instant.</param>
    /// <returns>Whether its local reading lies in the hours.</returns>
    /// <exception cref="CalendarException">The instant lies outside what is known or supported.</exception>
    public bool IsOpen(Instant at) =>
        TryIsOpen(at, out var isOpen, out var finding) ? isOpen : throw new CalendarException(finding);

    /// <summary>Answers what <see cref="IsOpen(Instant)"/> answers, or says why there is no answer.</summary>
    /// <param name="at">The instant.</param>
    /// <param name="isOpen">Whether it is open.</param>
    /// <param name="finding">Why there is no answer; <see langword="null"/> when there is one.</param>
    /// <returns>Whether there is an answer.</returns>
    public bool TryIsOpen(Instant at, out bool isOpen, [NotNullWhen(false)] out Finding? finding)
    {
        var gap = Timeline.IsOpen(Moment.Of(at), out isOpen);
        finding = gap == Gap.None ? null : GapFinding.OfInstant(this, gap, at);
        return gap == Gap.None;
    }

    /// <summary>Finds the first open instant at or after an instant: the instant itself when it is open.</summary>
    /// <param name="at">The instant.</param>
    /// <returns>The smallest open instant that is not before it.</returns>
    /// <exception cref="CalendarException">The answer lies outside what is known or supported, or the calendar does not open any more.</exception>
    public Instant NextOpen(Instant at) =>
        TryNextOpen(at, out var open, out var finding) ? open : throw new CalendarException(finding);

    /// <summary>Answers what <see cref="NextOpen"/> answers, or says why there is no answer.</summary>
    /// <param name="at">The instant.</param>
    /// <param name="open">The first open instant.</param>
    /// <param name="finding">Why there is no answer; <see langword="null"/> when there is one.</param>
    /// <returns>Whether there is an answer.</returns>
    public bool TryNextOpen(Instant at, out Instant open, [NotNullWhen(false)] out Finding? finding) =>
        Found(Timeline.NextOpen(Moment.Of(at), out var moment), at, moment, out open, out finding);

    /// <summary>Finds the first closing after an instant: when the hours that it lies in end, or else the next ones.</summary>
    /// <param name="at">The instant.</param>
    /// <returns>The smallest instant after it that is closed, and before which the calendar is open.</returns>
    /// <exception cref="CalendarException">The answer lies outside what is known or supported, or the calendar does not open or close any more.</exception>
    public Instant NextClose(Instant at) =>
        TryNextClose(at, out var close, out var finding) ? close : throw new CalendarException(finding);

    /// <summary>Answers what <see cref="NextClose"/> answers, or says why there is no answer.</summary>
    /// <param name="at">The instant.</param>
    /// <param name="close">The first closing.</param>
    /// <param name="finding">Why there is no answer; <see langword="null"/> when there is one.</param>
    /// <returns>Whether there is an answer.</returns>
    public bool TryNextClose(Instant at, out Instant close, [NotNullWhen(false)] out Finding? finding) =>
        Found(Timeline.NextClose(Moment.Of(at), out var moment), at, moment, out close, out finding);

    /// <summary>Finds the last opening at or before an instant: when the hours that it lies in began, or else the last ones.</summary>
    /// <param name="at">The instant.</param>
    /// <returns>The largest instant not after it that is open, and before which the calendar is closed.</returns>
    /// <exception cref="CalendarException">The answer lies outside what is known or supported, or the calendar did not open or close before.</exception>
    public Instant PreviousOpen(Instant at) =>
        TryPreviousOpen(at, out var open, out var finding) ? open : throw new CalendarException(finding);

    /// <summary>Answers what <see cref="PreviousOpen"/> answers, or says why there is no answer.</summary>
    /// <param name="at">The instant.</param>
    /// <param name="open">The last opening.</param>
    /// <param name="finding">Why there is no answer; <see langword="null"/> when there is one.</param>
    /// <returns>Whether there is an answer.</returns>
    public bool TryPreviousOpen(Instant at, out Instant open, [NotNullWhen(false)] out Finding? finding) =>
        Found(Timeline.PreviousOpen(Moment.Of(at), out var moment), at, moment, out open, out finding);

    /// <summary>Finds the last closing at or before an instant.</summary>
    /// <param name="at">The instant.</param>
    /// <returns>The largest instant not after it that is closed, and before which the calendar is open.</returns>
    /// <exception cref="CalendarException">The answer lies outside what is known or supported, or the calendar did not open or close before.</exception>
    public Instant PreviousClose(Instant at) =>
        TryPreviousClose(at, out var close, out var finding) ? close : throw new CalendarException(finding);

    /// <summary>Answers what <see cref="PreviousClose"/> answers, or says why there is no answer.</summary>
    /// <param name="at">The instant.</param>
    /// <param name="close">The last closing.</param>
    /// <param name="finding">Why there is no answer; <see langword="null"/> when there is one.</param>
    /// <returns>Whether there is an answer.</returns>
    public bool TryPreviousClose(Instant at, out Instant close, [NotNullWhen(false)] out Finding? finding) =>
        Found(Timeline.PreviousClose(Moment.Of(at), out var moment), at, moment, out close, out finding);

    /// <summary>Lists the open time within an interval.</summary>
    /// <param name="within">The interval; bounded.</param>
    /// <returns>The open instants of the interval.</returns>
    /// <exception cref="ArgumentException"><paramref name="within"/> has no start or no end.</exception>
    /// <exception cref="CalendarException">The interval lies partly outside what is known or supported.</exception>
    public IntervalSet OpenIntervals(Interval within) =>
        TryOpenIntervals(within, out var open, out var finding) ? open : throw new CalendarException(finding);

    /// <summary>Answers what <see cref="OpenIntervals"/> answers, or says why there is no answer.</summary>
    /// <param name="within">The interval; bounded.</param>
    /// <param name="open">The open instants of the interval; <see langword="null"/> when there is no answer.</param>
    /// <param name="finding">Why there is no answer; <see langword="null"/> when there is one.</param>
    /// <returns>Whether there is an answer.</returns>
    /// <exception cref="ArgumentException"><paramref name="within"/> has no start or no end.</exception>
    public bool TryOpenIntervals(
        Interval within,
        [NotNullWhen(true)] out IntervalSet? open,
        [NotNullWhen(false)] out Finding? finding
    )
    {
        if (!within.HasStart || !within.HasEnd)
        {
            throw new ArgumentException(
                "Open time is listed within an interval that has a start and an end.",
                nameof(within)
            );
        }

        var gap = Timeline.OpenWithin(Moment.Of(within.Start), Moment.Of(within.End), out var stretches);
        open = gap == Gap.None ? stretches.ToIntervals().Clip(within) : null;
        finding = gap == Gap.None ? null : GapFinding.OfSpan(this, gap, within.Start, within.End);
        return open is not null;
    }

    private static Moment OpenTime(Duration open)
    {
        if (open < Duration.Zero)
        {
            throw new ArgumentOutOfRangeException(
                nameof(open),
                $"Open time is never negative, and {GapFinding.DurationText(open)} is."
            );
        }

        return Moment.Of(Duration.Min(open, Longest));
    }

    private bool Found(Gap gap, Instant at, Moment moment, out Instant found, [NotNullWhen(false)] out Finding? finding)
    {
        found = gap == Gap.None ? moment.ToInstant() : default;
        finding = gap == Gap.None ? null : GapFinding.OfSearch(this, gap, at);
        return gap == Gap.None;
    }
}
