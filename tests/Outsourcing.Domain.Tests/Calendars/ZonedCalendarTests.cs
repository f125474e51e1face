using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Tests.Calendars;

/// <summary>How a calendar is put together. What it answers is in the other classes.</summary>
public sealed class ZonedCalendarTests
{
    private static readonly LocalDate Monday = new(2026, 3, 2);
    private static readonly ZonedCalendar Berlin = BusinessCalendar
        .In("Europe/Berlin")
        .Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "08:00-18:00");

    [Fact]
    public void In_UnknownZone_Throws()
    {
        var error = Assert.Throws<ArgumentException>(() => BusinessCalendar.In("Europe/Berlim"));

        Assert.Equal("zone", error.ParamName);
        Assert.Equal(
            $"The time zone database {DateTimeZoneProviders.Tzdb.VersionId} has no zone 'Europe/Berlim'. (Parameter 'zone')",
            error.Message
        );
        Assert.Throws<ArgumentNullException>(() => BusinessCalendar.In((string)null!));
        Assert.Throws<ArgumentNullException>(() => BusinessCalendar.In((DateTimeZone)null!));
    }

    [Fact]
    public void In_ZoneOrItsId_IsTheSame() =>
        Assert.Equal(
            BusinessCalendar.In("Europe/Berlin"),
            BusinessCalendar.In(DateTimeZoneProviders.Tzdb["Europe/Berlin"])
        );

    [Fact]
    public void Steps_LeaveTheCalendarOfBefore()
    {
        var before = Berlin.ToString();

        _ = Berlin
            .Override(Monday)
            .Break(Monday, "12:00-13:00")
            .Closed([Monday], Monday)
            .HoursFrom(Monday, WeeklyHours.Always);

        Assert.Equal(before, Berlin.ToString());
        Assert.Equal("Europe/Berlin, Mon-Fri 08:00-18:00", before);
    }

    [Fact]
    public void Steps_AfterAQuestion_Count()
    {
        var calendar = BusinessCalendar.In("Etc/UTC").Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Monday, "08:00-18:00");
        var noon = Instant.FromUtc(2026, 3, 2, 12, 0);

        Assert.True(calendar.IsOpen(noon));
        Assert.False(calendar.Break(Monday, "12:00-13:00").IsOpen(noon));
        Assert.True(calendar.Named("named").IsOpen(noon));
    }

    [Fact]
    public void Break_Twice_CutsBoth() =>
        Assert.Equal(
            [Shift.Parse("10:00-11:00"), Shift.Parse("12:00-13:00")],
            Berlin.Break(Monday, "12:00-13:00").Break(Monday, [Shift.Parse("10:00-11:00")]).Breaks[0].Shifts
        );

    [Fact]
    public void Override_Twice_KeepsTheLast()
    {
        var calendar = Berlin
            .Override(Monday.PlusDays(1), "07:00-08:00")
            .Override(Monday, "09:00-10:00")
            .Override(Monday);

        Assert.Equal([Monday, Monday.PlusDays(1)], calendar.Overrides.Select(one => one.Date));
        Assert.Empty(calendar.Overrides[0].Shifts);
        Assert.Equal("2026-03-02 closed", calendar.Overrides[0].ToString());
    }

    [Fact]
    public void HoursFrom_AnyOrder_IsSortedAndTheLastOfADateCounts()
    {
        var later = WeeklyHours.Parse("Mon-Fri 09:00-17:00");

        var calendar = Berlin
            .HoursFrom(Monday.PlusDays(7), WeeklyHours.Always)
            .HoursFrom(Monday, WeeklyHours.Closed)
            .HoursFrom(Monday.PlusDays(7), later);

        Assert.Equal([Monday, Monday.PlusDays(7)], calendar.Versions.Select(version => version.From));
        Assert.Equal(later, calendar.Versions[1].Hours);
        Assert.Equal("from 2026-03-09: Mon-Fri 09:00-17:00", calendar.Versions[1].ToString());
    }

    [Fact]
    public void Closed_Twice_AddsAndKnowsWhereBothKnow()
    {
        var calendar = Berlin
            .Closed([Monday], new LocalDate(2026, 12, 31))
            .Closed([Monday.PlusDays(1)], new LocalDate(2026, 6, 30));

        Assert.Equal(2, calendar.Holidays!.Dates.Count);
        Assert.Equal(new LocalDate(2026, 6, 30), calendar.Holidays.KnownUntil);
    }

    [Fact]
    public void Equality_GoesByEveryPart()
    {
        ZonedCalendar[] different =
        [
            Berlin,
            BusinessCalendar.In("Europe/Paris").Hours(Berlin.WeeklyHours),
            Berlin.Open(IsoDayOfWeek.Saturday, IsoDayOfWeek.Saturday, [Shift.Parse("10:00-14:00")]),
            Berlin.HoursFrom(Monday, WeeklyHours.Closed),
            Berlin.Closed([Monday], new LocalDate(2026, 12, 31)),
            Berlin.Override(Monday),
            Berlin.Override(Monday, "08:00-12:00"),
            Berlin.Break(Monday, "08:00-12:00"),
            Berlin.Midnight(MidnightRule.ShiftStart),
            Berlin.Named("Berlin"),
        ];

        Assert.Equal(different.Length, different.Distinct().Count());
        Assert.Equal(different.Length, different.Select(Fingerprint.Of).Distinct().Count());
        Assert.Equal(Berlin, Berlin.Named("other").Named(null));
        Assert.Equal(
            Berlin.Break(Monday, "08:00-12:00").Override(Monday),
            Berlin.Override(Monday).Break(Monday, "08:00-10:00").Break(Monday, "10:00-12:00")
        );
    }

    [Fact]
    public void Equality_OfCombined_GoesByOperationAndParts()
    {
        var tokyo = BusinessCalendar.In("Asia/Tokyo");
        BusinessCalendar[] different =
        [
            Berlin | tokyo,
            Berlin & tokyo,
            Berlin - tokyo,
            tokyo - Berlin,
            (Berlin | tokyo).Named("both"),
        ];

        Assert.Equal(different.Length, different.Distinct().Count());
        Assert.Equal(different.Length, different.Select(Fingerprint.Of).Distinct().Count());
        Assert.Equal(Berlin | tokyo, BusinessCalendar.In("Europe/Berlin").Hours(Berlin.WeeklyHours) | tokyo);
        Assert.Equal("both: (Europe/Berlin, Mon-Fri 08:00-18:00) or (Asia/Tokyo, closed)", different[4].ToString());
        Assert.Equal("(Europe/Berlin, Mon-Fri 08:00-18:00) without (Asia/Tokyo, closed)", different[2].ToString());
    }

    [Fact]
    public void Midnight_NoRule_Throws() =>
        Assert.Equal(
            "rule",
            Assert.Throws<ArgumentOutOfRangeException>(() => Berlin.Midnight(MidnightRule.None)).ParamName
        );

    [Fact]
    public void Steps_OfBadParts_Throw()
    {
        Assert.Throws<ArgumentException>(() => Berlin.Named(" "));
        Assert.Throws<ArgumentNullException>(() => Berlin.Hours(null!));
        Assert.Throws<ArgumentNullException>(() => Berlin.HoursFrom(Monday, null!));
        Assert.Throws<ArgumentNullException>(() => Berlin.Closed(null!));
        Assert.Throws<FormatException>(() => Berlin.Break(Monday, "noon"));
        Assert.Throws<FormatException>(() => Berlin.Override(Monday, "noon"));
        Assert.Throws<ArgumentNullException>(() => Berlin | null!);
    }

    [Fact]
    public void ToString_OfEverything_SaysIt() =>
        Assert.Equal(
            "support hours: Europe/Berlin, Mon-Fri 08:00-18:00, from 2026-07-01: closed, 1 holiday known until 2026-12-31, "
                + "override 2026-03-02 08:00-12:00, break 2026-03-03 12:00-13:00, nights by the start of the shift",
            Berlin
                .HoursFrom(new LocalDate(2026, 7, 1), WeeklyHours.Closed)
                .Closed([new LocalDate(2026, 12, 25)], new LocalDate(2026, 12, 31))
                .Override(Monday, "08:00-12:00")
                .Break(Monday.PlusDays(1), "12:00-13:00")
                .Midnight(MidnightRule.ShiftStart)
                .Named("support hours")
                .ToString()
        );
}
