using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Contracts;

/// <summary>How long before the end of a term a notice has to be given, as a clause says it.</summary>
/// <remarks>
/// <para>
/// Everything is counted forwards: <see cref="Ends"/> gives the last day of the period that a notice begins, and the last
/// day for the notice is the last one whose period ends not later than the term. It is not a subtraction: with a term
/// until 30 June and three months, a notice of 31 March is in time, since three months after it end on 30 June.
/// </para>
/// <para>
/// No date moves because it is no business day, unless the clause says so (German Federal Court of Justice, 17 February
/// 2005, III ZR 172/04). Days of another calendar system are taken as the same day of the ISO calendar.
/// </para>
/// <para>
/// A closed set: <see cref="PeriodNotice"/>, <see cref="DateNotice"/>, <see cref="EventNotice"/> and
/// <see cref="WithheldNotice"/>. Two notices are equal when kind and all members are. Immutable.
/// </para>
/// </remarks>
public abstract record Notice
{
    private protected Notice() { }

    /// <summary>Gets the case of a length that is redacted or left blank in the text.</summary>
    public static WithheldNotice Withheld { get; } = new();

    /// <summary>Gets which of its days the notice counts from; of receipt unless the clause says otherwise.</summary>
    public NoticeStart CountsFrom { get; private protected init; } = NoticeStart.Receipt;

    /// <summary>Gets where the last day goes when it is no business day; <see cref="BusinessDayConvention.None"/> unless the clause says so.</summary>
    public BusinessDayConvention Roll { get; private protected init; }

    /// <summary>Gets the business days by which the last day is moved; <see langword="null"/> when the clause moves none.</summary>
    public BusinessDays? RolledBy { get; private protected init; }

    /// <summary>Creates a notice of calendar days.</summary>
    /// <param name="days">How many, from 0 to 36600.</param>
    /// <returns>The notice.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of its range.</exception>
    public static PeriodNotice Days(int days) => PeriodNotice.Of(NoticeUnit.Days, days, null, nameof(days));

    /// <summary>Creates a notice of business days.</summary>
    /// <param name="days">How many, from 0 to 36600.</param>
    /// <param name="businessDays">The business days.</param>
    /// <returns>The notice.</returns>
    /// <exception cref="ArgumentException">The number is out of its range, or the business days are <see langword="null"/>.</exception>
    public static PeriodNotice BusinessDays(int days, BusinessDays businessDays) =>
        PeriodNotice.Of(NoticeUnit.BusinessDays, days, Guard.Against.Null(businessDays), nameof(days));

    /// <summary>Creates a notice of weeks.</summary>
    /// <param name="weeks">How many, from 0 to 5200.</param>
    /// <returns>The notice.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of its range.</exception>
    public static PeriodNotice Weeks(int weeks) => PeriodNotice.Of(NoticeUnit.Weeks, weeks, null, nameof(weeks));

    /// <summary>Creates a notice of months.</summary>
    /// <param name="months">How many, from 0 to 1200.</param>
    /// <returns>The notice.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of its range.</exception>
    public static PeriodNotice Months(int months) => PeriodNotice.Of(NoticeUnit.Months, months, null, nameof(months));

    /// <summary>Creates a notice that has to be given by a date of the calendar, such as 30 September.</summary>
    /// <param name="month">The month, from 1 to 12.</param>
    /// <param name="day">The day, which the month has in some year; 29 February is the last day of February.</param>
    /// <returns>The notice.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such date.</exception>
    public static DateNotice By(int month, int day) => DateNotice.Of(month, day);

    /// <summary>Creates a notice that has to be given within a time after an event, such as the renewal notice of the other side.</summary>
    /// <param name="event">The event from which the time counts.</param>
    /// <param name="within">How long: years and months, or weeks and days; the day of the event does not count.</param>
    /// <returns>The notice.</returns>
    /// <exception cref="ArgumentException">The event is blank, or the length is not above zero or mixes months and days.</exception>
    public static EventNotice After(string @event, Period within) => EventNotice.Of(@event, within);

    /// <summary>Gives the last day of the period that a notice begins; the definition that <see cref="Dates"/> searches.</summary>
    /// <param name="received">The day of its receipt, or of its dispatch where the clause counts from there.</param>
    /// <param name="contractStart">The first day of the contract's years; needed only for a notice to the end of one.</param>
    /// <returns>
    /// The day; of a <see cref="DateNotice"/> the next such date. Not known where the business days or the start of the
    /// years are not; not applicable to an <see cref="EventNotice"/>, which no receipt begins.
    /// </returns>
    public Answer<LocalDate> Ends(LocalDate received, LocalDate? contractStart = null)
    {
        var day = received.WithCalendar(CalendarSystem.Iso);
        return CivilRange.Holds(day)
            ? End(day, contractStart?.WithCalendar(CalendarSystem.Iso))
            : Answer.NotApplicable<LocalDate>(CivilRange.Left(day));
    }

    /// <summary>Gives the last day on which the notice is in time for the end of a term.</summary>
    /// <param name="termLastDay">The last day of the term.</param>
    /// <param name="contractStart">The first day of the contract's years; needed only for a notice to the end of one.</param>
    /// <returns>The last day whose period (<see cref="Ends"/>) ends not later than the term, moved where the clause says so.</returns>
    public Answer<LocalDate> LatestReceipt(LocalDate termLastDay, LocalDate? contractStart = null)
    {
        var dates = Dates(termLastDay, contractStart);
        return dates.TryGetValue(out var known)
            ? Answer.Known(known.LatestReceipt, dates.Explanation, dates.Findings)
            : Answer.NotKnown<LocalDate>(dates.Status, dates.Findings, dates.Explanation);
    }

    /// <summary>Gives the days between which the notice is in time for the end of a term.</summary>
    /// <param name="termLastDay">The last day of the term.</param>
    /// <param name="contractStart">The first day of the contract's years; needed only for a notice to the end of one.</param>
    /// <param name="eventOn">The day of the event of an <see cref="EventNotice"/>; <see langword="null"/> when it has not happened.</param>
    /// <param name="businessDays">The business days of the place of receipt; with them a finding tells of a last day that is none.</param>
    /// <param name="clause">The clause that asks for the notice, to be named in what is said.</param>
    /// <returns>
    /// The days, with notes on readings that differ; not known when the length, the event, the start of the years or the
    /// business days are not, not applicable when no period ends within the term.
    /// </returns>
    public Answer<NoticeDates> Dates(
        LocalDate termLastDay,
        LocalDate? contractStart = null,
        LocalDate? eventOn = null,
        BusinessDays? businessDays = null,
        ClauseReference? clause = null
    )
    {
        var last = termLastDay.WithCalendar(CalendarSystem.Iso);
        if (!CivilRange.Holds(last))
        {
            return Answer.NotApplicable<NoticeDates>(CivilRange.Left(last));
        }

        var question = new NoticeQuestion(
            this,
            last,
            contractStart?.WithCalendar(CalendarSystem.Iso),
            eventOn?.WithCalendar(CalendarSystem.Iso),
            businessDays,
            clause
        );
        return question.Answer();
    }

    /// <summary>The last day of the period begun by a notice.</summary>
    internal abstract Answer<LocalDate> End(LocalDate received, LocalDate? contractStart);

    /// <summary>The last day whose period ends not later than the term; read as clear days where asked, and before it is moved.</summary>
    internal abstract Answer<LocalDate> Latest(NoticeQuestion question, bool clear);

    /// <summary>The first day on which the notice can be given; nothing when any day before will do.</summary>
    internal virtual LocalDate? First(LocalDate termLastDay) => null;

    /// <summary>Whether the clause says "at least", so that a reading as clear days stands beside the ordinary one.</summary>
    internal virtual bool HasTwoReadings => false;

    /// <summary>The words that all kinds add.</summary>
    private protected string Steps =>
        (CountsFrom == NoticeStart.Dispatch ? ", counted from dispatch" : "")
        + (Roll == BusinessDayConvention.None ? "" : $", moved to a business day ({Roll})");

    private protected static NoticeStart Checked(NoticeStart start) =>
        (NoticeStart)
            Guard.Against.OutOfRange((int)start, nameof(start), (int)NoticeStart.Receipt, (int)NoticeStart.Dispatch);

    private protected static BusinessDayConvention Checked(BusinessDayConvention convention) =>
        (BusinessDayConvention)
            Guard.Against.OutOfRange(
                (int)convention,
                nameof(convention),
                (int)BusinessDayConvention.Following,
                (int)BusinessDayConvention.ModifiedPreceding
            );
}

/// <summary>A length that is redacted or left blank: no rule invents one, and every question about it names what is missing.</summary>
/// <remarks>All are equal.</remarks>
public sealed record WithheldNotice : Notice
{
    internal WithheldNotice() { }

    /// <summary>Returns <c>withheld</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => "withheld";

    internal override Answer<LocalDate> End(LocalDate received, LocalDate? contractStart) =>
        Answer.FactMissing<LocalDate>(Missing.Withheld("notice period", null));

    internal override Answer<LocalDate> Latest(NoticeQuestion question, bool clear) =>
        Answer.FactMissing<LocalDate>(Missing.Withheld("notice period", question.Clause));
}
