using NodaTime;
using Outsourcing.Domain.Calendars;
using Interval = NodaTime.Interval;

namespace Outsourcing.Domain.Tests.Calendars;

/// <summary>Answers on worked examples. 2026-03-02 is a Monday.</summary>
public sealed class BusinessCalendarTests
{
    private static readonly Duration Nanosecond = Duration.FromNanoseconds(1L);
    private static readonly Duration Hour = Duration.FromHours(1);
    private static readonly Instant Monday = Instant.FromUtc(2026, 3, 2, 0, 0);
    private static readonly ZonedCalendar Office = BusinessCalendar
        .In("Etc/UTC")
        .Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "09:00-17:00");

    [Theory]
    [InlineData("America/New_York", 2024, 3, 10, "00:00-02:30", 7_200)]
    [InlineData("Australia/Lord_Howe", 2019, 10, 6, "01:00-02:15", 3_600)]
    [InlineData("Europe/London", 2019, 10, 27, "00:00-01:30", 7_200)]
    [InlineData("Europe/Dublin", 2019, 10, 27, "00:00-01:30", 7_200)]
    [InlineData("America/Caracas", 2007, 12, 9, "02:00-03:30", 7_200)]
    [InlineData("Africa/Casablanca", 2026, 9, 20, "01:00-02:30", 9_000)]
    [InlineData("Pacific/Apia", 2011, 12, 30, "00:00-24:00", 0)]
    [InlineData("America/Sao_Paulo", 2018, 11, 4, "00:00-01:00", 0)]
    public void Elapsed_OfADayWithATransition_IsWhatTheClockShows(
        string zone,
        int year,
        int month,
        int day,
        string shift,
        int seconds
    )
    {
        var date = new LocalDate(year, month, day);
        var calendar = BusinessCalendar.In(zone).Override(date, shift);
        var near = date.AtMidnight().InUtc().ToInstant();

        Assert.Equal(
            Duration.FromSeconds(seconds),
            calendar.Elapsed(near - Duration.FromDays(3), near + Duration.FromDays(3))
        );
    }

    [Fact]
    public void Elapsed_OfAnOverrideFarFromUtc_CountsTheLocalDate()
    {
        var date = new LocalDate(2026, 3, 3);
        var calendar = BusinessCalendar
            .In("Asia/Kolkata")
            .Open(IsoDayOfWeek.Tuesday, IsoDayOfWeek.Tuesday, "04:00-12:00")
            .Override(date, "06:00-08:00");

        Assert.Equal(Duration.FromHours(2), calendar.Elapsed(Monday, Monday + Duration.FromDays(5)));
    }

    [Fact]
    public void Elapsed_BetweenSubSecondInstants_IsExact()
    {
        var opens = Monday + (9 * Hour);

        Assert.Equal(Nanosecond, Office.Elapsed(opens - Hour, opens + Nanosecond));
        Assert.Equal(Duration.Zero, Office.Elapsed(opens - Hour, opens));
        Assert.Equal(
            Duration.FromNanoseconds(98L),
            Office.Elapsed(opens + Nanosecond, opens + Duration.FromNanoseconds(99L))
        );
        Assert.Equal((8 * Hour) - Nanosecond, Office.Elapsed(opens + Nanosecond, opens + (12 * Hour) + Nanosecond));
        Assert.Equal(Nanosecond, Office.Elapsed(opens + (8 * Hour) - Nanosecond, opens + (9 * Hour)));
    }

    [Fact]
    public void Elapsed_Backwards_Throws()
    {
        var error = Assert.Throws<ArgumentException>(() => Office.Elapsed(Monday + Nanosecond, Monday));

        Assert.Equal("to", error.ParamName);
        Assert.Equal(
            "Time elapses from an earlier to a later instant, not from 2026-03-02T00:00:00.000000001Z to 2026-03-02T00:00:00Z. (Parameter 'to')",
            error.Message
        );
        Assert.Equal(Duration.Zero, Office.Elapsed(Monday, Monday));
    }

    [Fact]
    public void IsOpen_IsHalfOpen()
    {
        var (opens, closes) = (Monday + (9 * Hour), Monday + (17 * Hour));

        Assert.False(Office.IsOpen(opens - Nanosecond));
        Assert.True(Office.IsOpen(opens));
        Assert.True(Office.IsOpen(closes - Nanosecond));
        Assert.False(Office.IsOpen(closes));
    }

    [Fact]
    public void Due_AtClosingTime_IsThen_AndOpensTheNextDay()
    {
        var due = Office.Due(Monday + (9 * Hour), 8 * Hour);

        Assert.Equal(Monday + (17 * Hour), due.At);
        Assert.Equal(Monday + (33 * Hour), due.NextOpen);
        Assert.Equal("2026-03-02T17:00:00Z", due.ToString());
    }

    [Fact]
    public void Due_OneNanosecondMore_IsTheNextDay()
    {
        var due = Office.Due(Monday + (9 * Hour), (8 * Hour) + Nanosecond);

        Assert.Equal(Monday + (33 * Hour) + Nanosecond, due.At);
        Assert.Equal(due.At, due.NextOpen);
    }

    [Fact]
    public void Due_FromWithinATick_KeepsTheNanoseconds()
    {
        var from = Monday + (10 * Hour) + Duration.FromNanoseconds(70L);

        Assert.Equal(from + Duration.FromNanoseconds(50L), Office.Due(from, Duration.FromNanoseconds(50L)).At);
        Assert.Equal(from + Duration.FromNanoseconds(30L), Office.Due(from, Duration.FromNanoseconds(30L)).At);
    }

    [Fact]
    public void Due_Nothing_IsAtOnce()
    {
        var saturday = Monday - (40 * Hour);

        Assert.Equal(saturday, Office.Due(saturday, Duration.Zero).At);
        Assert.Equal(Monday + (9 * Hour), Office.Due(saturday, Duration.Zero).NextOpen);
    }

    [Fact]
    public void Due_LessThanNothing_Throws()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => Office.Due(Monday, -Nanosecond));

        Assert.Equal("open", error.ParamName);
        Assert.StartsWith(
            "Open time is never negative, and -0:00:00.000000001 is.",
            error.Message,
            StringComparison.Ordinal
        );
        Assert.Throws<ArgumentOutOfRangeException>(() => Office.Back(Monday, -Nanosecond));
    }

    [Fact]
    public void Back_OverTheWeekend_IsARange()
    {
        var start = Office.Back(Monday + (17 * Hour), 8 * Hour);

        Assert.Equal(Monday - (55 * Hour), start.Earliest);
        Assert.Equal(Monday + (9 * Hour), start.Latest);
        Assert.Equal("2026-02-27T17:00:00Z to 2026-03-02T09:00:00Z", start.ToString());
    }

    [Fact]
    public void Back_ToWithinTheHours_IsOneInstant()
    {
        var start = Office.Back(Monday + (17 * Hour), (8 * Hour) - Nanosecond);

        Assert.Equal(Monday + (9 * Hour) + Nanosecond, start.Latest);
        Assert.Equal(start.Latest, start.Earliest);
    }

    [Fact]
    public void Back_Nothing_IsTheClosedTimeBefore()
    {
        var opening = Office.Back(Monday + (9 * Hour), Duration.Zero);
        var inside = Office.Back(Monday + (10 * Hour), Duration.Zero);

        Assert.Equal((Monday - (55 * Hour), Monday + (9 * Hour)), (opening.Earliest, opening.Latest));
        Assert.Equal((Monday + (10 * Hour), Monday + (10 * Hour)), (inside.Earliest, inside.Latest));
    }

    [Fact]
    public void Back_BeforeTheFirstHours_HasNoEarliest()
    {
        var calendar = BusinessCalendar.In("Etc/UTC").Override(new LocalDate(2026, 3, 2), "09:00-17:00");

        var start = calendar.Back(Monday + (20 * Hour), 8 * Hour);

        Assert.Null(start.Earliest);
        Assert.Equal(Monday + (9 * Hour), start.Latest);
        Assert.Equal("until 2026-03-02T09:00:00Z", start.ToString());
        Assert.False(calendar.TryBack(Monday + (20 * Hour), (8 * Hour) + Nanosecond, out _, out var finding));
        Assert.Equal(
            "error calendar.never-opens [calendar]: The calendar has no 8:00:00.000000001 of open time before 2026-03-02T20:00:00Z. Give the calendar hours.",
            finding.ToString()
        );
    }

    [Fact]
    public void Edges_OfADay()
    {
        var (opens, closes) = (Monday + (9 * Hour), Monday + (17 * Hour));
        var (before, after) = (Monday - (55 * Hour), Monday + (33 * Hour));

        Assert.Equal((opens, closes, before - (8 * Hour), before), Edges(opens - Nanosecond));
        Assert.Equal((opens, closes, opens, before), Edges(opens));
        Assert.Equal((closes - Nanosecond, closes, opens, before), Edges(closes - Nanosecond));
        Assert.Equal((after, after + (8 * Hour), opens, closes), Edges(closes));

        (Instant, Instant, Instant, Instant) Edges(Instant at) =>
            (Office.NextOpen(at), Office.NextClose(at), Office.PreviousOpen(at), Office.PreviousClose(at));
    }

    [Fact]
    public void OpenIntervals_AreCutToTheInterval()
    {
        var from = Monday + (16 * Hour) + Nanosecond;
        var to = Monday + (33 * Hour) + Nanosecond;

        Assert.Equal(
            [new Interval(from, Monday + (17 * Hour)), new Interval(Monday + (33 * Hour), to)],
            Office.OpenIntervals(new Interval(from, to)).Intervals
        );
        Assert.True(Office.OpenIntervals(new Interval(Monday, Monday)).IsEmpty);
        Assert.Equal(
            "within",
            Assert.Throws<ArgumentException>(() => Office.OpenIntervals(new Interval(Monday, null))).ParamName
        );
        Assert.Throws<ArgumentException>(() => Office.OpenIntervals(new Interval(null, Monday)));
    }

    [Fact]
    public void Union_FollowsTheSun()
    {
        var tokyo = BusinessCalendar.In("Asia/Tokyo").Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "09:00-18:00");
        var london = BusinessCalendar.In("Europe/London").Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "09:00-18:00");
        var austin = BusinessCalendar
            .In("America/Chicago")
            .Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "09:00-18:00");

        var support = (tokyo | london | austin).Named("support");

        Assert.Equal(Monday + Duration.FromDays(5), support.NextClose(Monday));
        Assert.Equal(Duration.FromHours(3), (london & austin).Elapsed(Monday, Monday + (24 * Hour)));
        Assert.Equal(Duration.FromHours(6), (london - austin).Elapsed(Monday, Monday + (24 * Hour)));
        Assert.Equal(Duration.Zero, (tokyo & london).Elapsed(Monday, Monday + (24 * Hour)));
    }

    [Fact]
    public void Always_IsOpenWithoutEnd()
    {
        var always = BusinessCalendar.Always();

        Assert.Equal(
            Duration.FromDays(30) + Nanosecond,
            always.Elapsed(Monday, Monday + Duration.FromDays(30) + Nanosecond)
        );
        Assert.Equal(Monday + Nanosecond, always.Due(Monday, Nanosecond).At);
        Assert.Equal(Monday - Nanosecond, always.Back(Monday, Nanosecond).Earliest);
        Assert.Equal(Monday, always.NextOpen(Monday));
        Assert.Equal(
            "From 2026-03-02T00:00:00Z on the calendar never closes.",
            Assert.Throws<CalendarException>(() => always.NextClose(Monday)).Message
        );
        Assert.Equal(
            "Before 2026-03-02T00:00:00Z the calendar never closed.",
            Assert.Throws<CalendarException>(() => always.PreviousClose(Monday)).Message
        );
        Assert.False(always.TryPreviousOpen(Monday, out _, out var finding));
        Assert.Equal(CalendarRules.NeverCloses, finding.Rule);
    }

    [Fact]
    public void Always_MadeOfTwo_NeverClosesEither()
    {
        var always = Office | (BusinessCalendar.Always() - Office);

        Assert.False(always.TryNextClose(Monday, out _, out var after));
        Assert.Equal(CalendarRules.NeverCloses, after.Rule);
        Assert.False(always.TryPreviousOpen(Monday, out _, out var before));
        Assert.Equal(CalendarRules.NeverCloses, before.Rule);
        Assert.Equal(Duration.FromDays(3), always.Elapsed(Monday, Monday + Duration.FromDays(3)));
    }

    public static TheoryData<string> NeverOpen => ["empty", "itself", "across zones", "before", "closed overrides"];

    [Theory]
    [MemberData(nameof(NeverOpen))]
    public void Calendar_ThatNeverOpens_SaysSo(string kind)
    {
        BusinessCalendar calendar = kind switch
        {
            "empty" => BusinessCalendar.In("Europe/Berlin"),
            "itself" => Office - Office,
            "across zones" => Office
                & BusinessCalendar.In("Asia/Tokyo").Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "05:00-12:00"),
            "before" => BusinessCalendar.In("Etc/UTC").Override(new LocalDate(2026, 3, 1), "09:00-17:00"),
            _ => BusinessCalendar.In("Etc/UTC").Override(new LocalDate(2026, 3, 9)),
        };

        Assert.False(calendar.TryDue(Monday, Hour, out var due, out var noDue));
        Assert.Equal(default, due);
        Assert.Equal(
            "error calendar.never-opens [calendar]: The calendar has no 1:00:00 of open time after 2026-03-02T00:00:00Z. Give the calendar hours.",
            noDue.ToString()
        );
        Assert.False(calendar.TryNextOpen(Monday, out _, out var noOpen));
        Assert.Equal("From 2026-03-02T00:00:00Z on the calendar never opens.", noOpen.Message);
        Assert.False(calendar.TryNextClose(Monday, out _, out var noClose));
        Assert.Equal(CalendarRules.NeverOpens, noClose.Rule);
        Assert.Null(calendar.Due(Monday, Duration.Zero).NextOpen);
        Assert.Equal(Duration.Zero, calendar.Elapsed(Monday, Monday + Duration.FromDays(9)));
    }

    [Fact]
    public void Calendar_ThatNeverOpened_SaysSo()
    {
        var calendar = BusinessCalendar.In("Etc/UTC").Override(new LocalDate(2026, 3, 9), "09:00-17:00");

        Assert.Equal(
            "Before 2026-03-02T00:00:00Z the calendar never opened.",
            Assert.Throws<CalendarException>(() => calendar.PreviousOpen(Monday)).Message
        );
        Assert.Equal(
            CalendarRules.NeverOpens,
            Assert.Throws<CalendarException>(() => calendar.PreviousClose(Monday)).Finding.Rule
        );
        Assert.Null(calendar.Back(Monday, Duration.Zero).Earliest);
        Assert.Equal(Monday, calendar.Back(Monday, Duration.Zero).Latest);
    }

    [Fact]
    public void Calendar_ThatOpensOnceInFourHundredYears_IsFound()
    {
        var calendar = Office
            .HoursFrom(new LocalDate(2026, 3, 1), WeeklyHours.Closed)
            .Override(new LocalDate(2426, 3, 1), "09:00-10:00");

        Assert.Equal(Instant.FromUtc(2426, 3, 1, 9, 0), calendar.NextOpen(Monday));
        Assert.Equal(Instant.FromUtc(2426, 3, 1, 10, 0), calendar.Due(Monday, Hour).At);
    }

    [Fact]
    public void Question_OutsideTheSupportedYears_IsRefused()
    {
        var (first, end) = (Instant.FromUtc(1, 1, 1, 0, 0), Instant.FromUtc(9999, 1, 1, 0, 0));

        Assert.Equal(56 * Hour, Office.Elapsed(end - Duration.FromDays(9), end));
        Assert.True(BusinessCalendar.Always().IsOpen(first));
        Assert.True(BusinessCalendar.Always().IsOpen(end - Nanosecond));
        Assert.Equal(end - first, BusinessCalendar.Always().Elapsed(first, end));
        Assert.Equal(
            "A calendar answers for the years 1 to 9998 of UTC; 9999-01-01T00:00:00Z lies beyond them.",
            Assert.Throws<CalendarException>(() => Office.IsOpen(end)).Message
        );
        Assert.Equal(
            "A calendar answers for the years 1 to 9998 of UTC; 9999-01-01T00:00:00.000000001Z lies beyond them.",
            Assert.Throws<CalendarException>(() => Office.Elapsed(end, end + Nanosecond)).Message
        );
        Assert.Equal(
            "A calendar answers for the years 1 to 9998 of UTC; 0000-12-31T23:59:59.999999999Z lies beyond them.",
            Assert.Throws<CalendarException>(() => Office.Elapsed(first - Nanosecond, first)).Message
        );
        Assert.False(BusinessCalendar.Always().TryDue(end - Hour, Hour + Nanosecond, out _, out var finding));
        Assert.Equal(CalendarRules.Range, finding.Rule);
        Assert.Equal(end, BusinessCalendar.Always().Due(end - Hour, Hour).At);
        Assert.False(Office.TryDue(end - Duration.FromDays(30), Duration.MaxValue, out _, out var tooLong));
        Assert.Equal(CalendarRules.Range, tooLong.Rule);
        Assert.False(Office.TryIsOpen(Instant.MinValue, out _, out _));
        Assert.False(Office.TryElapsed(Instant.MinValue, Instant.MaxValue, out _, out _));
    }
}
