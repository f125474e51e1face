using NodaTime;
using Outsourcing.Domain.Measurement;

namespace Outsourcing.Domain.Tests.Measurement;

/// <summary>A second clock that knows no spans: it walks through the minutes, and asks the calendar of each whether it is open.</summary>
internal sealed class MinuteClock
{
    private readonly List<Minute> minutes = [];

    public MinuteClock(ServiceClock clock, int asOf)
    {
        Walk(clock, asOf);
        Count(clock, asOf);
    }

    public ClockState State { get; private set; }

    public List<(Duration Elapsed, Instant? BreachedAt, Duration Limit)> Cycles { get; } = [];

    /// <summary>The minutes in which a pause lasted.</summary>
    public int PausedMinutes => minutes.SkipLast(1).Count(minute => minute.Reason is not null);

    /// <summary>Walks on from the last minute, as long as it takes for so much time to be counted.</summary>
    public static Instant Due(ClockTerms terms, int asOf, Duration remaining)
    {
        var minute = asOf;
        for (var left = remaining; left > Duration.Zero; minute++)
        {
            left -= terms.Calendar.IsOpen(ClockHistory.At(minute)) ? Duration.FromMinutes(1) : Duration.Zero;
        }

        return ClockHistory.At(minute);
    }

    /// <summary>What the clock did in each minute, whatever that counts for.</summary>
    private void Walk(ServiceClock clock, int asOf)
    {
        IReadOnlyList<ClockTerms> table = clock.Terms;
        string? priority = null;
        var (state, reason, stoppedAt) = (ClockState.NotStarted, (string?)null, 0);
        for (var m = 0; m <= asOf; m++)
        {
            var anew = false;
            foreach (var each in clock.Events.Where(each => ClockHistory.MinuteOf(each.At) == m))
            {
                switch (each)
                {
                    case ClockStarted started:
                        (state, priority) = (ClockState.Running, started.Priority ?? priority);
                        break;
                    case ClockPaused paused:
                        reason = paused.Reason;
                        break;
                    case ClockResumed:
                        reason = null;
                        break;
                    case ClockStopped:
                        (state, reason, stoppedAt) = (ClockState.Stopped, null, m);
                        break;
                    case ClockReopened:
                        state = ClockState.Running;
                        anew = clock.OnReopen == ReopenPolicy.NewCycle;
                        for (var i = 0; i < minutes.Count && clock.OnReopen == ReopenPolicy.CountGap; i++)
                        {
                            minutes[i] = minutes[i] with
                            {
                                Stopped = minutes[i].Stopped && minutes[i].Number < stoppedAt,
                            };
                        }

                        break;
                    case ClockPriorityChanged changed:
                        priority = changed.Priority;
                        break;
                    case ClockTermsChanged changed:
                        table = changed.Terms;
                        break;
                }
            }

            if (state != ClockState.NotStarted)
            {
                var terms =
                    table.SingleOrDefault(row => string.Equals(row.Priority, priority, StringComparison.Ordinal))
                    ?? table.Single(row => row.Priority is null);
                minutes.Add(new Minute(m, state == ClockState.Stopped, reason, terms, anew));
            }
        }

        State = state;
    }

    private void Count(ServiceClock clock, int asOf)
    {
        foreach (var cycle in CyclesOf(clock))
        {
            // By the terms of its end; a stopped clock is judged anew only retroactively.
            var last = clock.OnChange == ChangePolicy.Retroactive ? cycle.Judged : cycle.Minutes[^1].Terms;
            var (elapsed, breachedAt) = (Duration.Zero, (Instant?)null);
            foreach (var minute in cycle.Minutes.Where(minute => minute.Number < asOf))
            {
                var terms = clock.OnChange == ChangePolicy.Retroactive ? last : minute.Terms;
                if (minute.Reason is not null && terms.StopsFor(minute.Reason))
                {
                    continue;
                }

                breachedAt ??= elapsed >= terms.Limit ? ClockHistory.At(minute.Number) : null;
                elapsed += terms.Calendar.IsOpen(ClockHistory.At(minute.Number))
                    ? Duration.FromMinutes(1)
                    : Duration.Zero;
            }

            Cycles.Add((elapsed, breachedAt, last.Limit));
            var reason = minutes[^1].Reason;
            State =
                State == ClockState.Stopped ? ClockState.Stopped
                : reason is not null && last.StopsFor(reason) ? ClockState.Paused
                : ClockState.Running;
        }
    }

    private List<(List<Minute> Minutes, ClockTerms Judged)> CyclesOf(ServiceClock clock)
    {
        var cycles = new List<(List<Minute> Minutes, ClockTerms Judged)>();
        foreach (var minute in minutes)
        {
            var isFirst = cycles.Count == 0;
            if (minute.Stopped)
            {
                cycles[^1] = (cycles[^1].Minutes, minute.Terms);
                continue;
            }

            var isChanged = !isFirst && !minute.Terms.Equals(cycles[^1].Minutes[^1].Terms);
            if (isFirst || minute.Anew || (isChanged && clock.OnChange == ChangePolicy.Restart))
            {
                if (!isFirst && minute.Anew)
                {
                    cycles[^1] = (cycles[^1].Minutes, minutes[minutes.IndexOf(minute) - 1].Terms);
                }

                cycles.Add(([], minute.Terms));
            }

            cycles[^1].Minutes.Add(minute);
            cycles[^1] = (cycles[^1].Minutes, minute.Terms);
        }

        return cycles;
    }

    private sealed record Minute(int Number, bool Stopped, string? Reason, ClockTerms Terms, bool Anew);
}
