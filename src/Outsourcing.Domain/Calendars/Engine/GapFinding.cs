using NodaTime;
using NodaTime.Text;

namespace Outsourcing.Domain.Calendars;

/// <summary>Puts into words why a calendar has no answer.</summary>
internal static class GapFinding
{
    private const string MoreHolidays = "State the holidays of those dates.";
    private const string Hours = "Give the calendar hours.";

    /// <summary>Says why an instant is none that can be asked for.</summary>
    public static Finding OfInstant(BusinessCalendar calendar, Gap gap, Instant at) =>
        Of(calendar, gap, $"{InstantText.Of(at)} lies", InstantText.Of(at));

    /// <summary>Says why a span of time has no answer: it names the end that lies outside.</summary>
    public static Finding OfSpan(BusinessCalendar calendar, Gap gap, Instant from, Instant to) =>
        OfInstant(calendar, gap, gap == Gap.Before || !calendar.Timeline.Contains(from) ? from : to);

    /// <summary>Says why a search from an instant finds nothing.</summary>
    public static Finding OfSearch(BusinessCalendar calendar, Gap gap, Instant from) =>
        calendar.Timeline.Contains(from)
            ? Of(calendar, gap, $"the answer for {InstantText.Of(from)} lies", InstantText.Of(from))
            : OfInstant(calendar, gap, from);

    /// <summary>Says why open time counted from an instant is not used up.</summary>
    public static Finding OfOpenTime(BusinessCalendar calendar, Gap gap, Instant from, Duration open) =>
        calendar.Timeline.Contains(from)
            ? Of(
                calendar,
                gap,
                $"{DurationPattern.JsonRoundtrip.Format(open)} of open time {(gap is Gap.Before or Gap.NeverOpened ? "before" : "after")} {InstantText.Of(from)} lie",
                InstantText.Of(from)
            )
            : OfInstant(calendar, gap, from);

    /// <summary>Says why a row of a column has no answer.</summary>
    public static Finding OfRow(BusinessCalendar calendar, Gap gap, int row, long ticks) =>
        Of(
            calendar,
            gap,
            $"the answer for row {Invariant.Text(row + 1)} lies",
            $"row {Invariant.Text(row + 1)}, {TickText(ticks)},"
        );

    private static string TickText(long ticks) =>
        ticks is >= -62_135_596_800_0000000 and <= 253_402_300_799_9999999
            ? InstantText.Of(Instant.FromUnixTimeTicks(ticks))
            : Invariant.Text(ticks);

    private static Finding Of(BusinessCalendar calendar, Gap gap, string what, string at)
    {
        var bounds = calendar.Timeline.Bounds;
        var (rule, message, remedy) = (gap, bounds) switch
        {
            (Gap.NeverOpens, _) => (
                CalendarRules.NeverOpens,
                $"After {at} the calendar does not open long enough, or never.",
                Hours
            ),
            (Gap.NeverOpened, _) => (
                CalendarRules.NeverOpens,
                $"Before {at} the calendar was not open long enough, or never.",
                Hours
            ),
            (Gap.NeverCloses, _) => (CalendarRules.NeverCloses, $"After {at} the calendar never closes.", null),
            (Gap.NeverClosed, _) => (CalendarRules.NeverCloses, $"Before {at} the calendar was never closed.", null),
            (Gap.Order, _) => (CalendarRules.Order, $"Time runs forwards, and in {at} it does not.", null),
            (Gap.Before, { KnownFrom: { } known }) => (
                CalendarRules.HolidaysKnown,
                $"The holidays are known from {CivilDay.Text(known)} on only, and {what} before.",
                MoreHolidays
            ),
            (Gap.After, { KnownUntil: { } known }) => (
                CalendarRules.HolidaysKnown,
                $"The holidays are known until {CivilDay.Text(known)} only, and {what} after.",
                MoreHolidays
            ),
            _ => (
                CalendarRules.Range,
                $"A calendar answers for the years 1 to 9998 of UTC, and {what} outside.",
                (string?)null
            ),
        };
        return Finding.Of(rule, Severity.Error, calendar.Name ?? "calendar", message, remedy: remedy);
    }
}
