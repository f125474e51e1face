using NodaTime;

namespace Outsourcing.Domain.Measurement;

/// <summary>Takes the events of a clock in order and makes cycles of spans of them; it counts nothing.</summary>
internal sealed class ClockReplay(
    ClockTermsTable table,
    ChangePolicy onChange,
    ReopenPolicy onReopen,
    List<Finding> findings
)
{
    private ClockTermsTable table = table;
    private ClockEvent? previous;

    /// <summary>The event since which the clock does what it does.</summary>
    private ClockEvent? last;

    /// <summary>The terms by which the clock runs; a stopped clock takes up new ones when it is reopened.</summary>
    private TermsInForce inForce;

    /// <summary>Where the present span began.</summary>
    private Instant since;
    private bool isGap;

    /// <summary>The changes since the clock stopped.</summary>
    private List<ClockChange>? sinceStop;

    public ChangePolicy OnChange => onChange;

    public List<ClockSpan> Spans { get; } = [];

    public List<ClockCycleSpans> Cycles { get; } = [];

    public List<ClockChange> Changes { get; } = [];

    public List<ClockEvent> Reopenings { get; } = [];

    /// <summary>The priority and the terms as last stated.</summary>
    public TermsInForce Stated { get; private set; } = new(null, table.Find(null));

    public bool IsStopped => last is ClockStopped;

    /// <summary>The pause that lasts.</summary>
    public ClockPaused? Pause { get; private set; }

    public void Take(ClockEvent next)
    {
        RemarkEqualTimes(next);
        previous = next;
        switch (next)
        {
            case ClockPriorityChanged changed:
                Change(next, changed.Priority);
                break;
            case ClockTermsChanged changed:
                table = changed.Table;
                Change(next, Stated.Priority);
                break;
            case ClockStarted started when last is null:
                Start(started);
                break;
            case ClockPaused paused when last is not (null or ClockStopped):
                EndSpan(next.At);
                Pause = paused;
                last = next;
                break;
            case ClockResumed when Pause is not null:
                EndSpan(next.At);
                Pause = null;
                last = next;
                break;
            case ClockStopped when last is ClockStopped:
                findings.Add(ClockFindings.StoppedAgain(next, last));
                break;
            case ClockStopped when last is not null:
                EndSpan(next.At);
                Pause = null;
                EndCycle(next.At, CycleEnd.Stopped);
                last = next;
                break;
            case ClockReopened when last is ClockStopped:
                Reopen(next);
                Reopenings.Add(next);
                last = next;
                break;
            default:
                findings.Add(ClockFindings.OutOfSequence(next, last));
                break;
        }
    }

    /// <summary>Ends the last span, and the terms of the last cycle are those by which it is judged now.</summary>
    public void End(Instant asOf)
    {
        if (Cycles.Count == 0)
        {
            return;
        }

        if (!IsStopped)
        {
            EndSpan(asOf);
            Cycles[^1].Next = Spans.Count;
            Cycles[^1].InForce = inForce;
        }
        else if (onChange == ChangePolicy.Retroactive)
        {
            Cycles[^1].InForce = Stated;
        }
    }

    private void Start(ClockStarted started)
    {
        if (started.Priority is { } priority)
        {
            Stated = new TermsInForce(priority, table.Find(priority));
        }

        last = started;
        inForce = Stated;
        BeginCycle(started.At);
    }

    private void Change(ClockEvent change, string? priority)
    {
        var next = new ClockChange(change, Stated, new TermsInForce(priority, table.Find(priority)));
        Stated = next.After;
        if (Equals(next.Before.Terms, next.After.Terms))
        {
            return;
        }

        Changes.Add(next);
        if (IsStopped)
        {
            (sinceStop ??= []).Add(next);
        }
        else if (last is not null)
        {
            TakeUp(change.At, next.After);
        }
    }

    /// <summary>Lets the clock run by other terms from an instant on.</summary>
    private void TakeUp(Instant at, TermsInForce terms)
    {
        EndSpan(at);
        if (onChange == ChangePolicy.Restart && Cycles[^1].Start < at)
        {
            EndCycle(at, CycleEnd.Restarted);
            BeginCycle(at);
        }

        inForce = terms;
    }

    private void Reopen(ClockEvent reopened)
    {
        var stopped = Cycles[^1];
        switch (onReopen)
        {
            case ReopenPolicy.CountGap:
                stopped.End = null;
                stopped.Ending = CycleEnd.None;
                isGap = true;
                foreach (var change in sinceStop ?? [])
                {
                    TakeUp(change.Event.At, change.After);
                }

                EndSpan(reopened.At);
                isGap = false;
                break;
            case ReopenPolicy.Continue when onChange != ChangePolicy.Restart || Equals(inForce.Terms, Stated.Terms):
                stopped.End = null;
                stopped.Ending = CycleEnd.None;
                since = reopened.At;
                break;
            default:
                if (onChange == ChangePolicy.Retroactive)
                {
                    stopped.InForce = Stated;
                }

                BeginCycle(reopened.At);
                break;
        }

        inForce = Stated;
        sinceStop = null;
    }

    private void BeginCycle(Instant at)
    {
        Cycles.Add(new ClockCycleSpans(at, Spans.Count));
        since = at;
    }

    private void EndCycle(Instant at, CycleEnd ending)
    {
        var cycle = Cycles[^1];
        cycle.Next = Spans.Count;
        cycle.End = at;
        cycle.Ending = ending;
        cycle.InForce = inForce;
    }

    private void EndSpan(Instant at)
    {
        if (since < at)
        {
            Spans.Add(new ClockSpan(since, at, inForce, Pause, isGap));
            since = at;
        }
    }

    private void RemarkEqualTimes(ClockEvent next)
    {
        if (
            previous is not null
            && previous.At == next.At
            && previous.Recorded == next.Recorded
            // Whether a priority was stated just before or just after the start makes no difference.
            && (previous, next)
                is not
                    (ClockStarted { Priority: null }, ClockPriorityChanged or ClockTermsChanged)
                    and not
                    (ClockPriorityChanged or ClockTermsChanged, ClockStarted { Priority: null })
        )
        {
            findings.Add(ClockFindings.EqualTimes(previous, next));
        }
    }
}
