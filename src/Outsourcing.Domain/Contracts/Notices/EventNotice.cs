using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Contracts;

/// <summary>A notice that has to be given within a time after an event, such as the renewal notice of the other side.</summary>
/// <remarks>Before the event has happened there is no last day. Two are equal when all members are.</remarks>
public sealed record EventNotice : Notice
{
    private readonly CivilLength length;

    private EventNotice(string @event, Period within, CivilLength length)
    {
        Event = @event;
        Within = within;
        this.length = length;
    }

    /// <summary>Gets the name of the event from which the time counts.</summary>
    public string Event { get; }

    /// <summary>Gets how long the time is; the day of the event does not count.</summary>
    public Period Within { get; }

    /// <inheritdoc cref="PeriodNotice.CountedFrom"/>
    public EventNotice CountedFrom(NoticeStart start) => this with { CountsFrom = Checked(start) };

    /// <inheritdoc cref="PeriodNotice.Rolled"/>
    public EventNotice Rolled(BusinessDayConvention convention, BusinessDays businessDays) =>
        this with
        {
            Roll = Checked(convention),
            RolledBy = Guard.Against.Null(businessDays),
        };

    /// <summary>Returns text such as <c>within 3 months after renewal notice</c>.</summary>
    /// <returns>The time, the event and what the clause says besides.</returns>
    public override string ToString() => $"within {length} after {Event}{Steps}";

    internal static EventNotice Of(string @event, Period within) =>
        new(Guard.Against.NoText(@event, nameof(@event)).Trim(), within, CivilLength.Of(within));

    internal override Answer<LocalDate> End(LocalDate received, LocalDate? contractStart) =>
        Answer.NotApplicable<LocalDate>(
            Finding.Of(
                ContractRules.NoticeEvent,
                Severity.Error,
                Event,
                $"The time is counted from the event '{Event}', not from the receipt of a notice."
            )
        );

    internal override Answer<LocalDate> Latest(NoticeQuestion question, bool clear) =>
        question.EventOn is not { } day
            ? Answer.FactMissing<LocalDate>(
                Finding.Of(
                    ContractRules.NoticeEvent,
                    Severity.Error,
                    Event,
                    $"The time of {length} begins with the event '{Event}', which is not recorded.",
                    question.Clause
                )
            )
        : CivilRange.Holds(day)
            ? Answer.Known(
                length.After(day),
                Explanation.Of($"{length} after {CivilDay.Text(day)} end with {CivilDay.Text(length.After(day))}.")
            )
        : Answer.NotApplicable<LocalDate>(CivilRange.Left(day));
}
