using FsCheck.Fluent;
using NodaTime;
using Outsourcing.Domain.Measurement;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Measurement;

public sealed class MeasurementWindowTests
{
    public static TheoryData<string> Windows => ["week", "month", "quarter", "year"];

    [Theory]
    [InlineData("America/New_York", 2024, 3, 743)]
    [InlineData("America/New_York", 2024, 11, 721)]
    [InlineData("America/New_York", 2024, 2, 696)]
    [InlineData("UTC", 2024, 3, 744)]
    [InlineData("Europe/Berlin", 2026, 3, 743)]
    [InlineData("Europe/Berlin", 2026, 10, 745)]
    [InlineData("Pacific/Apia", 2011, 12, 720)]
    public void CalendarMonth_HasTheHoursOfItsZone(string zone, int year, int month, int hours)
    {
        var period = MeasurementWindow.CalendarMonth(zone).PeriodOf(new LocalDate(year, month, 14));

        Assert.Equal(Duration.FromHours(hours), period.Instants.Duration);
        Assert.False(period.IsPartial);
    }

    [Theory]
    [InlineData("2026-03-01", "2026-02-23", "2026-03-02")]
    [InlineData("2026-03-02", "2026-03-02", "2026-03-09")]
    [InlineData("2026-03-08", "2026-03-02", "2026-03-09")]
    [InlineData("2026-01-01", "2025-12-29", "2026-01-05")]
    public void CalendarWeek_RunsFromMondayToSunday(string day, string first, string end)
    {
        Assert.Equal((Day(first), Day(end)), Bounds(MeasurementWindow.CalendarWeek("UTC").PeriodOf(Day(day))));
    }

    [Theory]
    [InlineData("2026-01-01", "2026-01-01", "2026-04-01")]
    [InlineData("2026-03-31", "2026-01-01", "2026-04-01")]
    [InlineData("2026-04-01", "2026-04-01", "2026-07-01")]
    [InlineData("2026-12-31", "2026-10-01", "2027-01-01")]
    public void CalendarQuarter_BeginsWithItsMonth(string day, string first, string end)
    {
        Assert.Equal((Day(first), Day(end)), Bounds(MeasurementWindow.CalendarQuarter("UTC").PeriodOf(Day(day))));
    }

    [Theory]
    [InlineData("2024-02-29", "2024-02-29", "2025-02-28")]
    [InlineData("2025-02-27", "2024-02-29", "2025-02-28")]
    [InlineData("2025-02-28", "2025-02-28", "2026-02-28")]
    [InlineData("2028-02-28", "2027-02-28", "2028-02-29")]
    [InlineData("2028-02-29", "2028-02-29", "2029-02-28")]
    public void ContractYear_FromALeapDay_IsComputedFromItsAnchor(string day, string first, string end)
    {
        var window = MeasurementWindow.ContractYear(new LocalDate(2024, 2, 29), "UTC");

        Assert.Equal((Day(first), Day(end)), Bounds(window.PeriodOf(Day(day))));
    }

    [Fact]
    public void Dates_OfAnotherCalendarSystem_AreTheSameDays()
    {
        // 25 January 2026 of the Julian calendar is 7 February.
        var julian = new LocalDate(2026, 2, 7).WithCalendar(CalendarSystem.Julian);
        var month = MeasurementWindow.CalendarMonth("UTC");

        Assert.Equal("2026-02-01 to 2026-02-28 (UTC)", month.PeriodOf(julian).ToString());
        Assert.Equal(
            "2026-02-07 to 2026-02-28, part of 2026-02-01 to 2026-02-28 (UTC)",
            Assert.Single(month.Periods(julian, new LocalDate(2026, 3, 1))).ToString()
        );
        Assert.Equal(
            "2026-02-07 to 2027-02-06 (UTC)",
            MeasurementWindow.ContractYear(julian, "UTC").PeriodOf(new LocalDate(2026, 3, 1)).ToString()
        );
        Assert.Equal(
            "2026-02-07 to 2026-02-28 (UTC)",
            MeasurementPeriod.Of(julian, new LocalDate(2026, 3, 1), "UTC").ToString()
        );
    }

    [Fact]
    public void ContractYear_BeforeTheFirst_Refuses()
    {
        var window = MeasurementWindow.ContractYear(new LocalDate(2024, 2, 29), "UTC");

        Assert.Equal(
            "2024-02-28 lies before the first contract year, which begins on 2024-02-29. (Parameter 'day')",
            Assert.Throws<ArgumentException>(() => window.PeriodOf(new LocalDate(2024, 2, 28))).Message
        );
    }

    [Fact]
    public void Rolling_EndsWithTheDay()
    {
        var window = MeasurementWindow.Rolling(Period.FromDays(30), "UTC");

        Assert.Equal((Day("2026-03-02"), Day("2026-04-01")), Bounds(window.PeriodOf(Day("2026-03-31"))));
        Assert.Equal(
            (Day("2026-02-01"), Day("2026-03-01")),
            Bounds(MeasurementWindow.Rolling(Period.FromMonths(1), "UTC").PeriodOf(Day("2026-02-28")))
        );
    }

    [Fact]
    public void Rolling_OverAStretch_GivesOnePeriodADay_CutAtItsBegin()
    {
        var periods = MeasurementWindow
            .Rolling(Period.FromDays(3), "UTC")
            .Periods(Day("2026-03-01"), Day("2026-03-05"));

        Assert.Equal(
            [
                "2026-03-01 to 2026-03-01, part of 2026-02-27 to 2026-03-01 (UTC)",
                "2026-03-01 to 2026-03-02, part of 2026-02-28 to 2026-03-02 (UTC)",
                "2026-03-01 to 2026-03-03 (UTC)",
                "2026-03-02 to 2026-03-04 (UTC)",
            ],
            periods.Select(period => period.ToString())
        );
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Rolling_WithoutLength_Refuses(int days)
    {
        Assert.Equal(
            "length",
            Assert.Throws<ArgumentException>(() => MeasurementWindow.Rolling(Period.FromDays(days), "UTC")).ParamName
        );
    }

    [Fact]
    public void Rolling_OverHours_Refuses()
    {
        Assert.Equal(
            "A window rolls over days, weeks, months or years, and PT36H is not such a length. (Parameter 'length')",
            Assert.Throws<ArgumentException>(() => MeasurementWindow.Rolling(Period.FromHours(36), "UTC")).Message
        );
        Assert.Equal(
            "length",
            Assert
                .Throws<ArgumentException>(() =>
                    MeasurementWindow.Rolling(Period.FromDays(3) - Period.FromWeeks(1), "UTC")
                )
                .ParamName
        );
    }

    [Fact]
    public void Periods_SayWhatOfThemIsMissing()
    {
        var periods = MeasurementWindow.CalendarMonth("UTC").Periods(Day("2026-01-15"), Day("2026-03-02"));

        Assert.Equal(
            [
                "2026-01-15 to 2026-01-31, part of 2026-01-01 to 2026-01-31 (UTC)",
                "2026-02-01 to 2026-02-28 (UTC)",
                "2026-03-01 to 2026-03-01, part of 2026-03-01 to 2026-03-31 (UTC)",
            ],
            periods.Select(period => period.ToString())
        );
        Assert.Equal([true, false, true], periods.Select(period => period.IsPartial));
    }

    [Theory]
    [MemberData(nameof(Windows))]
    public void Periods_CoverEachDayOnce(string name)
    {
        var window = Window(name);

        Law.Holds(
            Gen.Choose(0, 2000).ToArbitrary(),
            Gen.Choose(1, 800).ToArbitrary(),
            (start, length) =>
            {
                var first = new LocalDate(2020, 2, 29).PlusDays(start);
                var periods = window.Periods(first, first.PlusDays(length));
                return periods[0].First == first
                    && periods[^1].EndExclusive == first.PlusDays(length)
                    && periods.Zip(periods.Skip(1)).All(pair => pair.First.EndExclusive == pair.Second.First)
                    && periods.Skip(1).SkipLast(1).All(period => !period.IsPartial)
                    && periods.All(period =>
                        window.PeriodOf(period.First).First == period.FullFirst
                        && window.PeriodOf(period.EndExclusive.PlusDays(-1)).EndExclusive == period.FullEndExclusive
                    );
            }
        );
    }

    [Fact]
    public void Periods_OfNoDay_Refuse()
    {
        Assert.Equal(
            "From 2026-03-02 up to, but without, 2026-03-02 there is no day. (Parameter 'endExclusive')",
            Assert
                .Throws<ArgumentException>(() =>
                    MeasurementWindow.CalendarMonth("UTC").Periods(Day("2026-03-02"), Day("2026-03-02"))
                )
                .Message
        );
    }

    [Fact]
    public void Period_OfADayThatNeverWas_Refuses()
    {
        // Samoa skipped 30 December 2011.
        var skipped = new LocalDate(2011, 12, 30);

        Assert.Equal(
            "A period from 2011-12-30 up to, but without, 2011-12-31 has no day. (Parameter 'endExclusive')",
            Assert
                .Throws<ArgumentException>(() => MeasurementPeriod.Of(skipped, skipped.PlusDays(1), "Pacific/Apia"))
                .Message
        );
        Assert.Equal(
            Duration.FromDays(1),
            MeasurementPeriod.Of(skipped, skipped.PlusDays(2), "Pacific/Apia").Instants.Duration
        );
    }

    [Fact]
    public void Zone_ThatIsNotKnown_Refuses()
    {
        Assert.Equal(
            "The TZDB knows no zone 'Europe/Bremen'. (Parameter 'id')",
            Assert.Throws<ArgumentException>(() => MeasurementWindow.CalendarMonth("Europe/Bremen")).Message
        );
    }

    [Fact]
    public void ToString_NamesKindAndZone()
    {
        Assert.Equal(
            [
                "calendar week (UTC)",
                "calendar month (UTC)",
                "calendar quarter (UTC)",
                "contract year from 2020-02-29 (UTC)",
                "rolling P30D (UTC)",
            ],
            Windows
                .Cast<object[]>()
                .Select(row => Window((string)row[0]))
                .Append(MeasurementWindow.Rolling(Period.FromDays(30), "UTC"))
                .Select(window => window.ToString())
        );
    }

    [Fact]
    public void Fingerprint_FollowsEquality()
    {
        var all = Windows.Cast<object[]>().Select(row => Window((string)row[0])).ToList();

        Assert.Equal(all.Count, all.Select(Fingerprint.Of).Distinct().Count());
        Assert.Equal(
            Fingerprint.Of(MeasurementWindow.Rolling(Period.FromDays(30), "UTC")),
            Fingerprint.Of(MeasurementWindow.Rolling(Period.FromDays(30), "UTC"))
        );
        Assert.NotEqual(
            Fingerprint.Of(MeasurementWindow.CalendarMonth("UTC")),
            Fingerprint.Of(MeasurementWindow.CalendarMonth("Europe/Berlin"))
        );
    }

    private static MeasurementWindow Window(string name) =>
        name switch
        {
            "week" => MeasurementWindow.CalendarWeek("UTC"),
            "month" => MeasurementWindow.CalendarMonth("UTC"),
            "quarter" => MeasurementWindow.CalendarQuarter("UTC"),
            _ => MeasurementWindow.ContractYear(new LocalDate(2020, 2, 29), "UTC"),
        };

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    private static (LocalDate First, LocalDate End) Bounds(MeasurementPeriod period) =>
        (period.First, period.EndExclusive);
}
