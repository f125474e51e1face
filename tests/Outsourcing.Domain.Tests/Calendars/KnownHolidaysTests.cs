using NodaTime;
using Outsourcing.Domain.Calendars;
using Interval = NodaTime.Interval;

namespace Outsourcing.Domain.Tests.Calendars;

/// <summary>Questions at and beyond the dates between which holidays are known.</summary>
public sealed class KnownHolidaysTests
{
    private static readonly Duration Nanosecond = Duration.FromNanoseconds(1L);
    private static readonly Duration Hour = Duration.FromHours(1);

    // In Berlin the 31st of December 2026 ends at 23:00 UTC, and the 1st of January 2025 begins at 23:00 UTC.
    private static readonly Instant End = Instant.FromUtc(2026, 12, 31, 23, 0);
    private static readonly Instant Start = Instant.FromUtc(2024, 12, 31, 23, 0);

    private static readonly ZonedCalendar Berlin = BusinessCalendar
        .In("Europe/Berlin")
        .Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "09:00-17:00")
        .Closed(Holidays.Of([new LocalDate(2026, 12, 25)], new LocalDate(2026, 12, 31), new LocalDate(2025, 1, 1)))
        .Named("support");

    [Fact]
    public void IsOpen_OnEachSideOfTheEnd()
    {
        Assert.False(Berlin.IsOpen(End - Nanosecond));
        var error = Assert.Throws<CalendarException>(() => Berlin.IsOpen(End));

        Assert.Equal(
            "error calendar.holidays-known [support]: The holidays are known until 2026-12-31 only; 2026-12-31T23:00:00Z lies beyond that. State the holidays of those dates.",
            error.Finding.ToString()
        );
        Assert.Equal(error.Finding.Message, error.Message);
    }

    [Fact]
    public void IsOpen_OnEachSideOfTheStart()
    {
        Assert.False(Berlin.IsOpen(Start));
        Assert.Equal(
            "The holidays are known from 2025-01-01 on only; 2024-12-31T22:59:59.999999999Z lies before that.",
            Assert.Throws<CalendarException>(() => Berlin.IsOpen(Start - Nanosecond)).Message
        );
    }

    [Fact]
    public void Elapsed_UpToTheEnd_IsAnswered()
    {
        Assert.Equal(8 * Hour, Berlin.Elapsed(End - (24 * Hour), End));
        Assert.Equal(8 * Hour, Berlin.Elapsed(Start, Start + (48 * Hour)) - (8 * Hour));
        Assert.Equal(
            "The holidays are known until 2026-12-31 only; 2026-12-31T23:00:00.000000001Z lies beyond that.",
            Assert.Throws<CalendarException>(() => Berlin.Elapsed(End - Hour, End + Nanosecond)).Message
        );
        Assert.Equal(
            "The holidays are known from 2025-01-01 on only; 2024-12-31T22:00:00Z lies before that.",
            Assert.Throws<CalendarException>(() => Berlin.Elapsed(Start - Hour, End + Hour)).Message
        );
    }

    [Fact]
    public void Due_AtTheLastClosing_HasNoNextOpen()
    {
        // The last hours end at 17:00 in Berlin.
        var due = Berlin.Due(End - (15 * Hour), 8 * Hour);

        Assert.Equal(End - (7 * Hour), due.At);
        Assert.Null(due.NextOpen);
        Assert.Equal(
            "The holidays are known until 2026-12-31 only; 8:00:00.000000001 of open time after 2026-12-31T08:00:00Z reach beyond that.",
            Assert.Throws<CalendarException>(() => Berlin.Due(End - (15 * Hour), (8 * Hour) + Nanosecond)).Message
        );
        Assert.Equal(
            "The holidays are known until 2026-12-31 only; 2026-12-31T23:00:00.000000001Z lies beyond that.",
            Assert.Throws<CalendarException>(() => Berlin.Due(End + Nanosecond, Hour)).Message
        );
    }

    [Fact]
    public void Back_ToTheFirstOpening_HasNoEarliest()
    {
        // The first hours begin at 09:00 in Berlin.
        var start = Berlin.Back(Start + (18 * Hour), 8 * Hour);

        Assert.Equal(Start + (9 * Hour), start.Latest);
        Assert.Null(start.Earliest);
        Assert.Equal(
            "The holidays are known from 2025-01-01 on only; 8:00:00.000000001 of open time before 2025-01-01T17:00:00Z reach before that.",
            Assert.Throws<CalendarException>(() => Berlin.Back(Start + (18 * Hour), (8 * Hour) + Nanosecond)).Message
        );
    }

    [Fact]
    public void Edges_BeyondTheEnds_AreRefused()
    {
        Assert.Equal(
            "The holidays are known until 2026-12-31 only; the answer for 2026-12-31T22:00:00Z lies beyond that.",
            Assert.Throws<CalendarException>(() => Berlin.NextOpen(End - Hour)).Message
        );
        Assert.Equal(
            "The holidays are known until 2026-12-31 only; the answer for 2026-12-31T22:00:00Z lies beyond that.",
            Assert.Throws<CalendarException>(() => Berlin.NextClose(End - Hour)).Message
        );
        Assert.Equal(
            "The holidays are known from 2025-01-01 on only; the answer for 2025-01-01T00:00:00Z lies before that.",
            Assert.Throws<CalendarException>(() => Berlin.PreviousOpen(Start + Hour)).Message
        );
        Assert.Equal(
            "The holidays are known from 2025-01-01 on only; the answer for 2025-01-01T00:00:00Z lies before that.",
            Assert.Throws<CalendarException>(() => Berlin.PreviousClose(Start + Hour)).Message
        );
        Assert.Throws<CalendarException>(() => Berlin.OpenIntervals(new Interval(End - Hour, End + Hour)));
        Assert.Single(Berlin.OpenIntervals(new Interval(End - (24 * Hour), End)).Intervals);
    }

    [Fact]
    public void Edge_AtTheEndOfWhatIsKnown_IsNoClosing()
    {
        var always = BusinessCalendar
            .Always()
            .Break(new LocalDate(2026, 6, 1), "00:00-01:00")
            .Closed([], new LocalDate(2026, 12, 31));
        var end = Instant.FromUtc(2027, 1, 1, 0, 0);

        Assert.False(always.TryNextClose(end - Hour, out _, out var finding));
        Assert.Equal(CalendarRules.HolidaysKnown, finding.Rule);
        Assert.Equal(end, always.Due(end - Hour, Hour).At);
        Assert.Null(always.Due(end - Hour, Hour).NextOpen);
    }

    [Fact]
    public void AlwaysOpen_IsAnsweredOnlyWhereHolidaysAreKnown()
    {
        var always = BusinessCalendar
            .Always()
            .Closed(
                Holidays.Of(Array.Empty<LocalDate>(), new LocalDate(2026, 12, 31), knownFrom: new LocalDate(2026, 1, 1))
            );
        var (start, end) = (Instant.FromUtc(2026, 1, 1, 0, 0), Instant.FromUtc(2027, 1, 1, 0, 0));

        Assert.Equal(end, always.Due(end - Hour, Hour).At);
        Assert.Equal(
            "The holidays are known until 2026-12-31 only; 1:00:00.000000001 of open time after 2026-12-31T23:00:00Z reach beyond that.",
            Assert.Throws<CalendarException>(() => always.Due(end - Hour, Hour + Nanosecond)).Message
        );
        Assert.Equal(
            "The holidays are known from 2026-01-01 on only; 1:00:00.000000001 of open time before 2026-01-01T01:00:00Z reach before that.",
            Assert.Throws<CalendarException>(() => always.Back(start + Hour, Hour + Nanosecond)).Message
        );
        Assert.False(always.TryNextClose(start, out _, out var close));
        Assert.Equal(CalendarRules.HolidaysKnown, close.Rule);
        Assert.False(always.TryPreviousOpen(start, out _, out var open));
        Assert.Equal(CalendarRules.HolidaysKnown, open.Rule);
        Assert.False(always.TryPreviousClose(start, out _, out var before));
        Assert.Equal(CalendarRules.HolidaysKnown, before.Rule);
    }

    [Fact]
    public void NeverOpen_IsSaidWhateverHolidaysAreKnown()
    {
        var closed = BusinessCalendar.In("Etc/UTC").Closed([], new LocalDate(2026, 12, 31));

        Assert.False(closed.TryDue(End - Hour, Hour, out _, out var finding));
        Assert.Equal(CalendarRules.NeverOpens, finding.Rule);
    }

    [Fact]
    public void KnownFromTheLastDate_ByTheStartOfTheShift_AnswersNothing()
    {
        var last = new LocalDate(9999, 12, 31);
        var nights = BusinessCalendar
            .Always()
            .Midnight(MidnightRule.ShiftStart)
            .Closed(Holidays.Of(Array.Empty<LocalDate>(), last, last));

        Assert.False(nights.TryIsOpen(Start, out _, out _));
    }

    [Fact]
    public void Algebra_KnowsWhereBothKnow()
    {
        var tokyo = BusinessCalendar
            .In("Asia/Tokyo")
            .Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "09:00-17:00")
            .Closed([], new LocalDate(2026, 6, 30));
        var both = Berlin | tokyo;
        var end = Instant.FromUtc(2026, 6, 30, 15, 0);

        Assert.False(both.IsOpen(end - Nanosecond) && !Berlin.IsOpen(end - Nanosecond));
        Assert.Equal(
            "The holidays are known until 2026-06-30 only; 2026-06-30T15:00:00Z lies beyond that.",
            Assert.Throws<CalendarException>(() => both.IsOpen(end)).Message
        );
        Assert.Equal(
            "The holidays are known from 2025-01-01 on only; 2024-12-31T22:00:00Z lies before that.",
            Assert.Throws<CalendarException>(() => both.IsOpen(Start - Hour)).Message
        );
    }

    [Fact]
    public void Algebra_OfRangesApart_AnswersNothing()
    {
        var early = Berlin.Closed(Holidays.Of(Array.Empty<LocalDate>(), new LocalDate(2025, 6, 30)));
        var late = BusinessCalendar
            .In("Etc/UTC")
            .Closed(Holidays.Of(Array.Empty<LocalDate>(), new LocalDate(2027, 6, 30), new LocalDate(2026, 1, 1)));

        var both = early | late;

        Assert.Equal(
            "The holidays are known from 2026-01-01 on only; 2025-09-01T00:00:00Z lies before that.",
            Assert.Throws<CalendarException>(() => both.IsOpen(Instant.FromUtc(2025, 9, 1, 0, 0))).Message
        );
        Assert.Equal(
            "The holidays are known until 2025-06-30 only; 2026-09-01T00:00:00Z lies beyond that.",
            Assert.Throws<CalendarException>(() => both.IsOpen(Instant.FromUtc(2026, 9, 1, 0, 0))).Message
        );
    }

    [Fact]
    public void Start_ByTheStartOfTheShift_IsOneDateLater()
    {
        var nights = Berlin.Midnight(MidnightRule.ShiftStart);

        Assert.False(nights.TryIsOpen(Start + (24 * Hour) - Nanosecond, out _, out _));
        Assert.True(nights.TryIsOpen(Start + (24 * Hour), out _, out _));
    }

    [Fact]
    public void Known_ForEver_IsNoBound()
    {
        var calendar = BusinessCalendar
            .In("Etc/UTC")
            .Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Sunday, "09:00-17:00")
            .Closed(Holidays.Of(Array.Empty<LocalDate>(), LocalDate.MaxIsoValue, LocalDate.MinIsoValue));

        Assert.Equal(
            CalendarRules.Range,
            Assert.Throws<CalendarException>(() => calendar.IsOpen(Instant.MaxValue)).Finding.Rule
        );
        Assert.Equal(
            CalendarRules.Range,
            Assert.Throws<CalendarException>(() => calendar.IsOpen(Instant.MinValue)).Finding.Rule
        );
    }
}
