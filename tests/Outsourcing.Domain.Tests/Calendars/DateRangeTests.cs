using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Tests.Calendars;

public sealed class DateRangeTests
{
    private static readonly LocalDate Day = new(2027, 1, 31);

    [Fact]
    public void Of_IsHalfOpen()
    {
        var range = DateRange.Of(Day, Day.PlusDays(2));

        Assert.Equal((Day, Day.PlusDays(1), 2), (range.First, range.Last, range.Days));
        Assert.False(range.Contains(Day.PlusDays(-1)));
        Assert.True(range.Contains(Day));
        Assert.True(range.Contains(Day.PlusDays(1)));
        Assert.False(range.Contains(Day.PlusDays(2)));
        Assert.Equal(range, DateRange.Through(Day, Day.PlusDays(1)));
        Assert.Equal(1, DateRange.Through(Day, Day).Days);
    }

    [Fact]
    public void Of_AnEndThatDoesNotLieAfter_IsRefused() =>
        Assert.Equal(
            "A range ends after its first day, and 2027-01-31 does not lie after 2027-01-31. (Parameter 'endExclusive')",
            Assert.Throws<ArgumentException>("endExclusive", () => DateRange.Of(Day, Day)).Message
        );

    [Fact]
    public void Through_ALastDayBeforeOrAtTheEndOfTime_IsRefused()
    {
        Assert.Equal(
            "A range has its last day on or after its first one and before 9999-12-31, not from 2027-01-31 through 2027-01-30. (Parameter 'last')",
            Assert.Throws<ArgumentException>("last", () => DateRange.Through(Day, Day.PlusDays(-1))).Message
        );
        Assert.Throws<ArgumentException>("last", () => DateRange.Through(Day, LocalDate.MaxIsoValue));
        Assert.Equal(LocalDate.MaxIsoValue, DateRange.Through(Day, LocalDate.MaxIsoValue.PlusDays(-1)).EndExclusive);
    }

    [Fact]
    public void MonthQuarterYear_AreWhole()
    {
        Assert.Equal("2028-02-01/2028-03-01", DateRange.Month(2028, 2).ToString());
        Assert.Equal("2027-10-01/2028-01-01", DateRange.Quarter(2027, 4).ToString());
        Assert.Equal("2027-01-01/2028-01-01", DateRange.Year(2027).ToString());
        Assert.Throws<ArgumentOutOfRangeException>("month", () => DateRange.Month(2027, 13));
        Assert.Throws<ArgumentOutOfRangeException>("quarter", () => DateRange.Quarter(2027, 5));
        Assert.Throws<ArgumentOutOfRangeException>("quarter", () => DateRange.Quarter(2027, 0));
        Assert.Throws<ArgumentOutOfRangeException>("year", () => DateRange.Year(0));
        Assert.Throws<ArgumentOutOfRangeException>("year", () => DateRange.Year(9999));
    }

    [Fact]
    public void Intersect_SharesDaysOrNone()
    {
        Assert.Equal(
            DateRange.Month(2027, 3),
            DateRange
                .Quarter(2027, 1)
                .Intersect(DateRange.Through(new LocalDate(2027, 3, 1), new LocalDate(2027, 5, 1)))
        );
        Assert.Null(DateRange.Month(2027, 3).Intersect(DateRange.Month(2027, 4)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("2027-01-01")]
    [InlineData("2027-01-01/2027-01-01")]
    [InlineData("2027-01-01/2027-01-02/2027-01-03")]
    public void Parse_NoRange_IsRefused(string text) =>
        Assert.Equal(
            $"'{text}' is no range of dates; write its first day and the day after its last one, like '2027-01-01/2027-04-01'.",
            Assert.Throws<FormatException>(() => DateRange.Parse(text)).Message
        );

    [Fact]
    public void Of_OtherCalendarSystem_IsTheSameDay() =>
        Assert.Equal(
            DateRange.Of(Day, Day.PlusDays(1)),
            DateRange.Of(Day.WithCalendar(CalendarSystem.Julian), Day.PlusDays(1).WithCalendar(CalendarSystem.Coptic))
        );
}
