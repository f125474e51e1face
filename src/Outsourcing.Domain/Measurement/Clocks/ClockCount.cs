using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Measurement;

/// <summary>Counts the spans of a replay: one look-up in the calendar for each span in which the clock ran, and one for each breach.</summary>
internal sealed class ClockCount(ClockReplay replay, Instant asOf)
{
    private readonly List<ClockPause> pauses = [];

    /// <summary>When the limit now in force was passed, in the cycle that is counted.</summary>
    private Deadline? passed;

    /// <summary>Why there is no reading.</summary>
    public Finding? Refusal { get; private set; }

    public ClockReading? Read()
    {
        if (replay.Cycles.Count == 0)
        {
            return Agreed(replay.Stated) is { } agreed
                ? new ClockReading(asOf, ClockState.NotStarted, agreed, [], [], null)
                : null;
        }

        var cycles = new ClockCycle[replay.Cycles.Count];
        for (var i = 0; i < cycles.Length; i++)
        {
            if (Count(replay.Cycles[i]) is not { } cycle)
            {
                return null;
            }

            cycles[i] = cycle;
        }

        var terms = cycles[^1].Terms;
        AddPauseJustBegun(terms);
        var state =
            replay.IsStopped ? ClockState.Stopped
            : replay.Pause is { } pause && terms.StopsFor(pause.Reason) ? ClockState.Paused
            : ClockState.Running;
        return new ClockReading(asOf, state, terms, cycles, [.. pauses], passed);
    }

    private ClockCycle? Count(ClockCycleSpans cycle)
    {
        passed = null;
        Instant? breachedAt = null;
        var elapsed = Duration.Zero;
        for (var i = cycle.First; i < cycle.Next; i++)
        {
            var span = replay.Spans[i];
            if (Agreed(replay.OnChange == ChangePolicy.Retroactive ? cycle.InForce : span.InForce) is not { } terms)
            {
                return null;
            }

            ForgetUnless(elapsed >= terms.Limit);
            if (span.Pause is { } pause)
            {
                AddPause(pause, span, terms.StopsFor(pause.Reason));
                if (terms.StopsFor(pause.Reason))
                {
                    continue;
                }
            }

            if (!terms.Calendar.TryElapsed(span.From, span.To, out var counted, out var refusal))
            {
                Refusal = refusal;
                return null;
            }

            if (passed is null && elapsed + counted >= terms.Limit)
            {
                var left = Duration.Max(terms.Limit - elapsed, Duration.Zero);
                if (!terms.Calendar.TryDue(span.From, left, out var due, out refusal))
                {
                    Refusal = refusal;
                    return null;
                }

                // At its end the span is over: who stops or pauses then has kept the limit.
                if (due.At < span.To)
                {
                    passed = due;
                    breachedAt ??= due.At;
                }
            }

            elapsed += counted;
            replay.Spans[i] = span with { Counted = counted };
        }

        if (Agreed(cycle.InForce) is not { } last)
        {
            return null;
        }

        ForgetUnless(elapsed >= last.Limit);
        return new ClockCycle(cycle.Start, cycle.End, cycle.Ending, last, elapsed, breachedAt);
    }

    /// <summary>A limit that is no longer used up, since it was raised, is not passed now.</summary>
    private void ForgetUnless(bool isUsedUp) => passed = isUsedUp ? passed : null;

    private void AddPause(ClockPaused pause, ClockSpan span, bool stopsClock)
    {
        var from = span.From;
        if (pauses.Count > 0 && pauses[^1] is var before && before.Event == pause && before.StopsClock == stopsClock)
        {
            from = before.From;
            pauses.RemoveAt(pauses.Count - 1);
        }

        var lasts = span.To == asOf && pause == replay.Pause;
        pauses.Add(new ClockPause(pause, from, lasts ? null : span.To, stopsClock));
    }

    private void AddPauseJustBegun(ClockTerms terms)
    {
        if (replay.Pause is { } pause && pause.At == asOf)
        {
            pauses.Add(new ClockPause(pause, asOf, null, terms.StopsFor(pause.Reason)));
        }
    }

    private ClockTerms? Agreed(TermsInForce inForce)
    {
        if (inForce.Terms is null)
        {
            Refusal = ClockFindings.NoTerms(inForce.Priority);
        }

        return inForce.Terms;
    }
}
