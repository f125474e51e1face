using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Measurement;

/// <summary>What a service clock shows at an instant: its state, and the last cycle held against its limit.</summary>
/// <remarks>
/// Elapsed time is open time of the calendar, exact to the nanosecond; elapsed and remaining time make the limit, less the
/// overrun. Two readings are equal when all parts are equal. Immutable.
/// </remarks>
public sealed record ClockReading
{
    private readonly ClockCycle[] cycles;
    private readonly ClockPause[] pauses;
    private readonly Deadline? passed;

    internal ClockReading(
        Instant asOf,
        ClockState state,
        ClockTerms terms,
        ClockCycle[] cycles,
        ClockPause[] pauses,
        Deadline? passed
    )
    {
        AsOf = asOf;
        State = state;
        Terms = terms;
        this.cycles = cycles;
        this.pauses = pauses;
        this.passed = passed;
    }

    /// <summary>Gets the instant of the reading; an event at it has happened.</summary>
    public Instant AsOf { get; }

    /// <summary>Gets what the clock does.</summary>
    public ClockState State { get; }

    /// <summary>Gets the terms whose limit counts: those in force; for a stopped clock those in force when it stopped, unless it is judged anew (<see cref="ChangePolicy.Retroactive"/>).</summary>
    public ClockTerms Terms { get; }

    /// <summary>Gets how much open time may elapse.</summary>
    public Duration Limit => Terms.Limit;

    /// <summary>Gets the open time that the last cycle counted; zero before the start.</summary>
    public Duration Elapsed => cycles.Length == 0 ? Duration.Zero : cycles[^1].Elapsed;

    /// <summary>Gets how much of the limit is left; zero or more.</summary>
    public Duration Remaining => Duration.Max(Limit - Elapsed, Duration.Zero);

    /// <summary>Gets by how much the elapsed time exceeds the limit; zero or more.</summary>
    public Duration Overrun => Duration.Max(Elapsed - Limit, Duration.Zero);

    /// <summary>Gets when the last cycle passed its limit; <see langword="null"/> when it has not.</summary>
    /// <remarks>
    /// The earliest instant at which the running clock had used up its limit, once the clock has run on past it. A clock that
    /// stops or pauses at this very instant has kept the limit; a paused clock never breaches, and one that has used up its
    /// limit breaches when it resumes. Time used up at closing time is used up then, not at the next opening.
    /// </remarks>
    public Instant? BreachedAt => cycles.Length == 0 ? null : cycles[^1].BreachedAt;

    /// <summary>Gets whether the last cycle has passed its limit.</summary>
    public bool IsBreached => BreachedAt is not null;

    /// <summary>Gets the cycles in the order of time; the last is the one that the reading is about, and there is none before the start.</summary>
    public IReadOnlyList<ClockCycle> Cycles => Array.AsReadOnly(cycles);

    /// <summary>Gets the pauses of all cycles in the order of time, also those that do not stop the clock.</summary>
    public IReadOnlyList<ClockPause> Pauses => Array.AsReadOnly(pauses);

    /// <summary>Gets when the limit is or was used up, if the clock runs on without a further pause.</summary>
    /// <remarks>
    /// Once the limit is passed, the instant at which it was. Before that: for a running clock the deadline from now with
    /// the remaining time; for a paused one <see cref="AnswerStatus.FactMissing"/>, since the deadline moves until it
    /// resumes; for one that is stopped or not started <see cref="AnswerStatus.NotApplicable"/>. What the calendar cannot
    /// answer has the finding of the calendar.
    /// </remarks>
    public Answer<Deadline> Due
    {
        get
        {
            if (passed is { } known)
            {
                return Answer.Known(known, Explanation.From(this, static reading => ClockWords.Passed(reading)));
            }

            if (State != ClockState.Running)
            {
                var finding = ClockFindings.NoDeadline(this);
                return State == ClockState.Paused
                    ? Answer.FactMissing<Deadline>(finding)
                    : Answer.NotApplicable<Deadline>(finding);
            }

            return Terms.Calendar.TryDue(AsOf, Remaining, out var due, out var refusal)
                ? Answer.Known(due, Explanation.From(this, static reading => ClockWords.Ahead(reading)))
                : Answer.NotKnown<Deadline>(ClockFindings.StatusOf(refusal), [refusal]);
        }
    }

    /// <inheritdoc/>
    public bool Equals(ClockReading? other) =>
        other is not null
        && AsOf == other.AsOf
        && State == other.State
        && Terms.Equals(other.Terms)
        && passed == other.passed
        && cycles.AsSpan().SequenceEqual(other.cycles)
        && pauses.AsSpan().SequenceEqual(other.pauses);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(AsOf, State, Elapsed, cycles.Length, pauses.Length);

    /// <summary>Returns state, elapsed time and limit, such as <c>Running at 2026-03-02T12:00:00Z: 3:00:00 of 8:00:00, 5:00:00 left</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        var rest = Overrun > Duration.Zero ? $"{ClockWords.Time(Overrun)} over" : $"{ClockWords.Time(Remaining)} left";
        var breach = BreachedAt is { } at ? $", breached at {InstantText.Of(at)}" : "";
        return $"{ClockWords.State(State)} at {InstantText.Of(AsOf)}: {ClockWords.Time(Elapsed)} of {ClockWords.Time(Limit)}, {rest}{breach}";
    }
}
