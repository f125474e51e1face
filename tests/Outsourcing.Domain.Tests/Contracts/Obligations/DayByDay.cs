using NodaTime;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.Tests.Contracts;

/// <summary>A second, naive way to the state of a duty: it lives through every day and counts those on which time runs.</summary>
internal sealed class DayByDay
{
    private readonly int due;
    private readonly int? cure;
    private readonly bool fromNotice;
    private int left;
    private int? cureLeft;
    private bool suspended;

    private DayByDay(int due, int? cure, bool fromNotice)
    {
        this.due = due;
        this.cure = cure;
        this.fromNotice = fromNotice;
        left = Math.Max(1, due);
        cureLeft = fromNotice ? null : cure;
    }

    public ObligationState State { get; private set; } = ObligationState.Pending;

    public bool Violated { get; private set; }

    public static DayByDay Live(
        LocalDate arises,
        int due,
        int? cure,
        bool fromNotice,
        LocalDate? end,
        IReadOnlyList<ObligationFact> facts,
        LocalDate first,
        LocalDate on
    )
    {
        var duty = new DayByDay(due, cure, fromNotice);
        for (var day = first; day <= on; day = day.PlusDays(1))
        {
            duty.Dawn(day, arises, end);
            foreach (var fact in facts.Where(fact => fact.On == day))
            {
                duty.Take(fact, day, arises);
            }

            duty.Dusk(day, arises);
        }

        return duty;
    }

    private bool IsOpen => State is ObligationState.Pending or ObligationState.Due or ObligationState.Suspended;

    private void Dawn(LocalDate day, LocalDate arises, LocalDate? end)
    {
        if (State == ObligationState.Pending && day == arises && !(end < day))
        {
            State = ObligationState.Due;
        }

        if (State == ObligationState.Due && left == 0)
        {
            State = ObligationState.Violated;
            Violated = true;
        }

        if (IsOpen && end < day)
        {
            State = ObligationState.Discharged;
        }
    }

    private void Take(ObligationFact fact, LocalDate day, LocalDate arises)
    {
        switch (fact)
        {
            case Performed when IsOpen:
                State = ObligationState.Fulfilled;
                break;
            case Performed when State == ObligationState.Violated:
                State = cure is not null && cureLeft is not 0 ? ObligationState.Cured : ObligationState.FulfilledLate;
                break;
            case Waived when IsOpen || State == ObligationState.Violated:
                State = ObligationState.Waived;
                break;
            case DischargedDuty when IsOpen || State == ObligationState.Violated:
                State = ObligationState.Discharged;
                break;
            case SuspendedDuty when IsOpen:
                State = ObligationState.Suspended;
                suspended = true;
                break;
            case SuspendedDuty when State == ObligationState.Violated:
                suspended = true;
                break;
            case ResumedDuty:
                suspended = false;
                State =
                    State != ObligationState.Suspended ? State
                    : day < arises ? ObligationState.Pending
                    : ObligationState.Due;
                break;
            case CureNotice when State == ObligationState.Violated && fromNotice:
                cureLeft ??= cure + 1;
                break;
            default:
                break;
        }
    }

    private void Dusk(LocalDate day, LocalDate arises)
    {
        if (suspended)
        {
            // The day of the notice is not one of the period, suspended or not.
            cureLeft = cureLeft == cure + 1 ? cure : cureLeft;
        }
        else if (State == ObligationState.Violated)
        {
            cureLeft = cureLeft is > 0 ? cureLeft - 1 : cureLeft;
        }
        else if (State == ObligationState.Due && (day > arises || (due == 0 && day == arises)))
        {
            left--;
        }
    }
}
