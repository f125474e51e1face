using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Measurement;

/// <summary>One counting of a service clock from zero.</summary>
/// <remarks>
/// A clock has one; a reopening (<see cref="ReopenPolicy.NewCycle"/>) or a change (<see cref="ChangePolicy.Restart"/>)
/// may begin another, and the earlier ones stay listed with what they were. Two are equal when all parts are equal.
/// </remarks>
public sealed record ClockCycle
{
    internal ClockCycle(
        Instant start,
        Instant? end,
        CycleEnd ending,
        ClockTerms terms,
        Duration elapsed,
        Instant? breachedAt
    )
    {
        Start = start;
        End = end;
        Ending = ending;
        Terms = terms;
        Elapsed = elapsed;
        BreachedAt = breachedAt;
    }

    /// <summary>Gets when it began.</summary>
    public Instant Start { get; }

    /// <summary>Gets when it ended; <see langword="null"/> when it has not.</summary>
    public Instant? End { get; }

    /// <summary>Gets how it ended.</summary>
    public CycleEnd Ending { get; }

    /// <summary>Gets the terms in force at its end, or now; their limit is the one that it is held against.</summary>
    public ClockTerms Terms { get; }

    /// <summary>Gets the open time that it counted; zero or more.</summary>
    public Duration Elapsed { get; }

    /// <summary>Gets how much of the limit is left; zero or more.</summary>
    public Duration Remaining => Duration.Max(Terms.Limit - Elapsed, Duration.Zero);

    /// <summary>Gets by how much the elapsed time exceeds the limit; zero or more.</summary>
    public Duration Overrun => Duration.Max(Elapsed - Terms.Limit, Duration.Zero);

    /// <summary>Gets when the limit was passed; <see langword="null"/> when it was not.</summary>
    /// <inheritdoc cref="ClockReading.BreachedAt" path="/remarks"/>
    public Instant? BreachedAt { get; }

    /// <summary>Returns start, end, elapsed time and limit.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        var end = End is { } at
            ? $"{InstantText.Of(at)}, {(Ending == CycleEnd.Stopped ? "stopped" : "restarted")}"
            : "now";
        var breach = BreachedAt is { } breached ? $", breached at {InstantText.Of(breached)}" : "";
        return $"{InstantText.Of(Start)} to {end}: {ClockWords.Time(Elapsed)} of {ClockWords.Time(Terms.Limit)}{breach}";
    }
}
