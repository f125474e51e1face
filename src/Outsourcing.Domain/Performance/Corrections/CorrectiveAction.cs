using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.Performance;

/// <summary>A corrective action on a day: the cause, the plan, until when, and where it stands, folded from the facts.</summary>
/// <remarks>Two are equal when all members are.</remarks>
public sealed record CorrectiveAction
{
    internal CorrectiveAction(CorrectiveActionPlanned planned)
    {
        Name = planned.Action;
        Planned = planned;
        Due = planned.Due;
    }

    /// <summary>Gets the name.</summary>
    public string Name { get; }

    /// <summary>Gets the name of the criterion that was missed.</summary>
    public string Criterion => Planned.Criterion;

    /// <summary>Gets the name of the party that has to carry it out.</summary>
    public string By => Planned.By;

    /// <summary>Gets the cause of the bad result.</summary>
    public string Cause => Planned.Cause;

    /// <summary>Gets what is to be done.</summary>
    public string Plan => Planned.Plan;

    /// <summary>Gets the last day on which it is done in time.</summary>
    public LocalDate Due { get; internal init; }

    /// <summary>Gets the day on which it was done; <see langword="null"/> while that is not verified.</summary>
    public LocalDate? Done { get; internal init; }

    /// <summary>Gets how often it was opened again.</summary>
    public int TimesReopened { get; internal init; }

    /// <summary>Gets where it stands.</summary>
    public CorrectiveActionState State { get; internal init; }

    /// <summary>Returns text such as <c>retrain night shift (overdue since 2026-05-31, provider)</c>.</summary>
    /// <returns>The name, where it stands and who has to carry it out.</returns>
    public override string ToString()
    {
        var state = State switch
        {
            CorrectiveActionState.Overdue => $"overdue since {CivilDay.Text(Due)}",
            CorrectiveActionState.Verified => $"verified, done on {CivilDay.Text(Done!.Value)}",
            CorrectiveActionState.VerifiedLate => $"verified, done late on {CivilDay.Text(Done!.Value)}",
            CorrectiveActionState.Reopened => $"opened again, due on {CivilDay.Text(Due)}",
            _ => $"due on {CivilDay.Text(Due)}",
        };
        return $"{Name} ({state}, {By})";
    }

    internal CorrectiveActionPlanned Planned { get; init; }

    internal CorrectiveAction On(LocalDate date) =>
        this with
        {
            State = Done is { } done
                ? done <= Due
                    ? CorrectiveActionState.Verified
                    : CorrectiveActionState.VerifiedLate
                : date > Due
                    ? CorrectiveActionState.Overdue
                    : TimesReopened > 0
                        ? CorrectiveActionState.Reopened
                        : CorrectiveActionState.Open,
        };

    /// <summary>What it is as a duty of a clause.</summary>
    internal Due AsDue(ClauseReference clause)
    {
        var state = State switch
        {
            CorrectiveActionState.Overdue => ObligationState.Violated,
            CorrectiveActionState.Verified => ObligationState.Fulfilled,
            CorrectiveActionState.VerifiedLate => ObligationState.FulfilledLate,
            _ => ObligationState.Due,
        };
        return Contracts.Due.Of(
            $"carry out corrective action '{Name}'",
            By,
            Due,
            state,
            clause,
            Explanation.Of(
                $"{this}.",
                clause,
                Explanation.Of($"'{Criterion}' was missed: {Cause}."),
                Explanation.Of($"Agreed on {CivilDay.Text(Planned.On)} ({Planned.Id}): {Plan}.")
            )
        );
    }
}
