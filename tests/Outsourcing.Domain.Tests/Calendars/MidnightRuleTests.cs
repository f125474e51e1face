using NodaTime;
using NodaTime.Text;
using Outsourcing.Domain.Calendars;
using Interval = NodaTime.Interval;

namespace Outsourcing.Domain.Tests.Calendars;

/// <summary>Night shifts beside holidays, overrides, versions and breaks. 2026-03-04 is a Wednesday.</summary>
public sealed class MidnightRuleTests
{
    private static readonly LocalDate Wednesday = new(2026, 3, 4);
    private static readonly ZonedCalendar Nights = BusinessCalendar
        .In("Etc/UTC")
        .Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "22:00-06:00");

    [Theory]
    [InlineData(MidnightRule.CivilDate, "03T22-04T00 05T00-05T06 05T22-06T06")]
    [InlineData(MidnightRule.ShiftStart, "03T22-04T06 05T22-06T06")]
    public void Holiday_OnAWednesday(MidnightRule rule, string expected) =>
        Assert.Equal(expected, Open(Nights.Closed([Wednesday], new LocalDate(2026, 12, 31)), rule));

    [Theory]
    [InlineData(MidnightRule.CivilDate, "03T22-04T00 04T08-04T12 05T00-05T06 05T22-06T06")]
    [InlineData(MidnightRule.ShiftStart, "03T22-04T06 04T08-04T12 05T22-06T06")]
    public void Override_ByADay(MidnightRule rule, string expected) =>
        Assert.Equal(expected, Open(Nights.Override(Wednesday, "08:00-12:00"), rule));

    [Theory]
    [InlineData(MidnightRule.CivilDate, "03T22-04T00 04T20-05T08 05T22-06T06")]
    [InlineData(MidnightRule.ShiftStart, "03T22-04T06 04T20-05T08 05T22-06T06")]
    public void Override_ByALongerNight(MidnightRule rule, string expected) =>
        Assert.Equal(expected, Open(Nights.Override(Wednesday, "20:00-08:00"), rule));

    [Theory]
    [InlineData(MidnightRule.CivilDate, "03T22-04T00 04T20-05T00 06T00-06T06")]
    [InlineData(MidnightRule.ShiftStart, "03T22-04T06 04T20-05T08")]
    public void Override_ByANightBeforeAHoliday(MidnightRule rule, string expected) =>
        Assert.Equal(
            expected,
            Open(
                Nights.Override(Wednesday, "20:00-08:00").Closed([Wednesday.PlusDays(1)], new LocalDate(2026, 12, 31)),
                rule
            )
        );

    [Theory]
    [InlineData(MidnightRule.CivilDate, "03T22-04T00 04T20-05T00 05T12-05T13 06T00-06T06")]
    [InlineData(MidnightRule.ShiftStart, "03T22-04T06 04T20-05T08 05T12-05T13")]
    public void Override_ByANightBeforeAnotherOverride(MidnightRule rule, string expected) =>
        Assert.Equal(
            expected,
            Open(Nights.Override(Wednesday, "20:00-08:00").Override(Wednesday.PlusDays(1), "12:00-13:00"), rule)
        );

    [Theory]
    [InlineData(MidnightRule.CivilDate)]
    [InlineData(MidnightRule.ShiftStart)]
    public void Holiday_WinsOverAnOverride(MidnightRule rule)
    {
        var closed = Nights.Closed([Wednesday], new LocalDate(2026, 12, 31));

        Assert.Equal(Open(closed, rule), Open(closed.Override(Wednesday, "08:00-12:00"), rule));
    }

    [Theory]
    [InlineData(MidnightRule.CivilDate, "03T22-04T04 04T23-05T04 05T23-06T04")]
    [InlineData(MidnightRule.ShiftStart, "03T22-04T06 04T23-05T04 05T23-06T04")]
    public void Version_FromAWednesday(MidnightRule rule, string expected) =>
        Assert.Equal(expected, Open(Nights.HoursFrom(Wednesday, WeeklyHours.Parse("Mon-Fri 23:00-04:00")), rule));

    [Theory]
    [InlineData(MidnightRule.CivilDate, "03T22-04T01 04T02-04T06 04T22-04T23 05T01-05T06 05T22-06T06")]
    [InlineData(MidnightRule.ShiftStart, "03T22-04T01 04T02-04T06 04T22-04T23 05T01-05T06 05T22-06T06")]
    public void Break_LiesWhereItsClockTimesLie(MidnightRule rule, string expected) =>
        Assert.Equal(expected, Open(Nights.Break(Wednesday, "01:00-02:00", "23:00-01:00"), rule));

    [Theory]
    [InlineData(MidnightRule.CivilDate, "03T22-04T00 04T10-04T11 05T00-05T06 05T22-06T06")]
    [InlineData(MidnightRule.ShiftStart, "03T22-04T06 04T10-04T11 05T22-06T06")]
    public void Break_CutsAnOverride(MidnightRule rule, string expected) =>
        Assert.Equal(
            expected,
            Open(Nights.Override(Wednesday, "08:00-12:00").Break(Wednesday, "07:00-10:00", "11:00-12:00"), rule)
        );

    [Fact]
    public void Shifts_OfTwentyFourHours_FollowEachOther() =>
        Assert.Equal(
            "03T12-05T08",
            Open(
                BusinessCalendar.In("Etc/UTC").Open(IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, "08:00-08:00"),
                MidnightRule.ShiftStart
            )
        );

    /// <summary>What is open from Tuesday noon to Friday noon, by day and hour.</summary>
    private static string Open(ZonedCalendar calendar, MidnightRule rule)
    {
        var within = new Interval(Instant.FromUtc(2026, 3, 3, 12, 0), Instant.FromUtc(2026, 3, 6, 12, 0));
        var pattern = InstantPattern.CreateWithInvariantCulture("dd'T'HH");
        return string.Join(
            ' ',
            calendar
                .Midnight(rule)
                .OpenIntervals(within)
                .Intervals.Select(part => $"{pattern.Format(part.Start)}-{pattern.Format(part.End)}")
        );
    }
}
