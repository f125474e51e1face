using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Measurement;

/// <summary>A time in which the work waited.</summary>
/// <remarks>
/// A pause in which a change of terms made it begin or cease to stop the clock is listed in its parts. Two are equal when
/// all parts are equal.
/// </remarks>
public sealed record ClockPause
{
    internal ClockPause(ClockPaused pause, Instant from, Instant? to, bool stopsClock)
    {
        Event = pause;
        From = from;
        To = to;
        StopsClock = stopsClock;
    }

    /// <summary>Gets the event that began it.</summary>
    public ClockPaused Event { get; }

    /// <summary>Gets for what the work waited.</summary>
    public string Reason => Event.Reason;

    /// <summary>Gets when it began.</summary>
    public Instant From { get; }

    /// <summary>Gets when it ended; <see langword="null"/> when it lasts.</summary>
    public Instant? To { get; }

    /// <summary>Gets whether the terms by which it is judged stop the clock for its reason.</summary>
    public bool StopsClock { get; }

    /// <summary>Returns reason, start and end.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{Reason}, {InstantText.Of(From)} to {(To is { } to ? InstantText.Of(to) : "now")}{(StopsClock ? "" : ", does not stop the clock")}";
}
