using NodaTime;

namespace Outsourcing.Domain.Contracts;

/// <summary>The state of one duty, computed from its facts in the order of their days.</summary>
/// <remarks>
/// <para>
/// The last day belongs to the time: a duty is violated on the day after it. A duty that lies ahead can be done, waived
/// and discharged already. A violated duty can still be done, waived or discharged; it stays in the history that it was violated.
/// </para>
/// <para>
/// While a duty is suspended no day counts: the last day moves by the suspended days on which time would have run, by
/// business days where it counts these. A suspension of a duty that is violated already heals nothing; it stops the
/// cure period.
/// </para>
/// </remarks>
internal sealed class ObligationFold
{
    private readonly DueDate due;
    private readonly CurePeriod? cure;
    private readonly LocalDate arises;
    private readonly LocalDate? end;
    private readonly List<ObligationStep> steps = [];

    private LocalDate? suspended;

    private ObligationFold(DueDate due, CurePeriod? cure, LocalDate arises, LocalDate? end)
    {
        this.due = due;
        this.cure = cure;
        this.arises = arises;
        this.end = end;
        Deadline = due.Day(arises);
    }

    /// <summary>Gets the state on the day that was asked about.</summary>
    public ObligationState State { get; private set; } = ObligationState.Pending;

    /// <summary>Gets the last day on which the duty is in time; while it is suspended, as if it were resumed on the next day; nothing where it is not known or there is none.</summary>
    public LocalDate? Deadline { get; private set; }

    /// <summary>Gets the last day on which a violation can be cured; nothing before the cure period begins or where it is not known.</summary>
    public LocalDate? CureEnd { get; private set; }

    /// <summary>Gets the day from which the cure period counts; nothing before it begins.</summary>
    public LocalDate? CureFrom { get; private set; }

    /// <summary>Gets the changes of the state in their order.</summary>
    public IReadOnlyList<ObligationStep> Steps => steps;

    /// <summary>Gets the day from which a violation can no longer be cured; nothing while it can, or without one.</summary>
    public LocalDate? BeyondCure { get; private set; }

    /// <summary>Computes the state.</summary>
    /// <param name="due">By when the duty must be done.</param>
    /// <param name="cure">The time in which a violation can be cured.</param>
    /// <param name="arises">The day on which it arises.</param>
    /// <param name="end">The last day on which it can be owed; <see langword="null"/> for none.</param>
    /// <param name="facts">Its facts, in the order of their days.</param>
    /// <param name="on">The day asked about; facts of later days do not count.</param>
    public static ObligationFold Of(
        DueDate due,
        CurePeriod? cure,
        LocalDate arises,
        LocalDate? end,
        IEnumerable<ObligationFact> facts,
        LocalDate on
    )
    {
        var fold = new ObligationFold(due, cure, arises, end);
        foreach (var fact in facts)
        {
            if (fact.On > on)
            {
                break;
            }

            fold.PassTimeTo(fact.On);
            fold.Apply(fact);
        }

        fold.PassTimeTo(on);
        fold.LookAhead(on);
        return fold;
    }

    private void PassTimeTo(LocalDate day)
    {
        if (State == ObligationState.Pending && arises <= day && !(end < arises))
        {
            Enter(arises, ObligationState.Due);
        }

        if (State == ObligationState.Due && Deadline is { } lastDay && lastDay < day && !(end < lastDay))
        {
            Enter(lastDay.PlusDays(1), ObligationState.Violated);
            if (cure is { From: CureStart.Violation })
            {
                BeginCure(lastDay);
            }
        }

        if (State.IsOpen() && end is { } last && last < day)
        {
            Enter(last.PlusDays(1), ObligationState.Discharged);
        }

        if (State == ObligationState.Violated && suspended is null && BeyondCure is null)
        {
            BeyondCure =
                cure is null ? steps[^1].On
                : CureEnd is { } cureEnd && cureEnd < day ? cureEnd.PlusDays(1)
                : null;
        }
    }

    private void Apply(ObligationFact fact)
    {
        switch (fact)
        {
            case Performed when State.IsOpen():
                Enter(fact.On, ObligationState.Fulfilled, fact);
                break;
            case Performed when State == ObligationState.Violated:
                Enter(fact.On, BeyondCure is null ? ObligationState.Cured : ObligationState.FulfilledLate, fact);
                break;
            case Waived when State.Remains():
                Enter(fact.On, ObligationState.Waived, fact);
                break;
            case DischargedDuty when State.Remains():
                Enter(fact.On, ObligationState.Discharged, fact);
                break;
            case SuspendedDuty when State.Remains() && suspended is null:
                suspended = fact.On;
                if (State != ObligationState.Violated)
                {
                    Enter(fact.On, ObligationState.Suspended, fact);
                }

                break;
            case ResumedDuty when suspended is { } from:
                Resume(from, fact);
                break;
            case CureNotice
                when State == ObligationState.Violated && cure is { From: CureStart.Notice } && CureFrom is null:
                BeginCure(fact.On);
                break;
            default:
                break;
        }
    }

    private void Resume(LocalDate from, ObligationFact fact)
    {
        Stretch(from, fact.On);
        suspended = null;
        if (State == ObligationState.Suspended)
        {
            Enter(fact.On, arises <= fact.On ? ObligationState.Due : ObligationState.Pending, fact);
        }
    }

    /// <summary>Shows the last day as if a duty that is still suspended were resumed on the next day.</summary>
    private void LookAhead(LocalDate on)
    {
        if (suspended is { } from)
        {
            Stretch(from, on.PlusDays(1));
        }
    }

    private void Stretch(LocalDate from, LocalDate resumed)
    {
        if (State == ObligationState.Suspended && Deadline is { } lastDay && from <= lastDay)
        {
            Deadline = due.Extended(arises, lastDay, from, resumed);
        }
        else if (
            State == ObligationState.Violated
            && CureFrom is { } begun
            && CureEnd is { } cureEnd
            && from <= cureEnd
        )
        {
            CureEnd = cure!.Length.Extended(begun, cureEnd, from, resumed);
        }
    }

    private void BeginCure(LocalDate from)
    {
        CureFrom = from;
        CureEnd = cure!.Length.Day(from);
    }

    private void Enter(LocalDate on, ObligationState state, ObligationFact? fact = null)
    {
        State = state;
        steps.Add(new ObligationStep(on, state, fact));
        if (!state.Remains())
        {
            suspended = null;
        }
    }
}
