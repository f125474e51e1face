using NodaTime;
using NodaTime.Text;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Contracts;

/// <summary>A notice that has to be given by a date of the calendar before the term ends, such as "by 30 September".</summary>
/// <remarks>Two are equal when all members are.</remarks>
public sealed record DateNotice : Notice
{
    private const int MonthsPerYear = 12;
    private const int LeapYear = 2000;

    private static readonly LocalDatePattern Words = LocalDatePattern.CreateWithInvariantCulture("d MMMM");

    private DateNotice(int month, int day)
    {
        Month = month;
        Day = day;
    }

    /// <summary>Gets the month, from 1 to 12.</summary>
    public int Month { get; }

    /// <summary>Gets the day of the month; 29 February is 28 February in a year that lacks it.</summary>
    public int Day { get; }

    /// <inheritdoc cref="PeriodNotice.CountedFrom"/>
    public DateNotice CountedFrom(NoticeStart start) => this with { CountsFrom = Checked(start) };

    /// <inheritdoc cref="PeriodNotice.Rolled"/>
    public DateNotice Rolled(BusinessDayConvention convention, BusinessDays businessDays) =>
        this with
        {
            Roll = Checked(convention),
            RolledBy = Guard.Against.Null(businessDays),
        };

    /// <summary>Returns text such as <c>by 30 September</c>.</summary>
    /// <returns>The date and what the clause says besides.</returns>
    public override string ToString() => $"by {Words.Format(new LocalDate(LeapYear, Month, Day))}{Steps}";

    internal static DateNotice Of(int month, int day)
    {
        Guard.Against.OutOfRange(month, nameof(month), 1, MonthsPerYear);
        Guard.Against.OutOfRange(day, nameof(day), 1, CalendarSystem.Iso.GetDaysInMonth(LeapYear, month));
        return new DateNotice(month, day);
    }

    internal override Answer<LocalDate> End(LocalDate received, LocalDate? contractStart) =>
        Known(In(received.Year) < received ? In(received.Year + 1) : In(received.Year));

    internal override Answer<LocalDate> Latest(NoticeQuestion question, bool clear)
    {
        var last = question.TermLastDay;
        return Known(In(last.Year) > last ? In(last.Year - 1) : In(last.Year));
    }

    private LocalDate In(int year) => new(year, Month, Math.Min(Day, CalendarSystem.Iso.GetDaysInMonth(year, Month)));

    private static Answer<LocalDate> Known(LocalDate day) =>
        Answer.Known(day, Explanation.Of($"The date is {CivilDay.Text(day)}."));
}
