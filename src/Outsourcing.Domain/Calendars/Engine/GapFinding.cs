using NodaTime;
using NodaTime.Text;

namespace Outsourcing.Domain.Calendars;

/// <summary>Puts into words why a calendar has no answer.</summary>
internal static class GapFinding
{
    private const string MoreHolidays = "State the holidays of those dates.";
    private const string MoreHours = "Give the calendar hours.";

    /// <summary>Says why an instant is none that can be asked for.</summary>
    public static Finding OfInstant(BusinessCalendar calendar, Gap gap, Instant at) =>
        Of(calendar, gap, $"{InstantText.Of(at)} lies", never: "");

    /// <summary>Says why a span of time has no answer: it names the end that lies outside.</summary>
    public static Finding OfSpan(BusinessCalendar calendar, Gap gap, Instant from, Instant to) =>
        OfInstant(calendar, gap, calendar.Timeline.Contains(from) ? to : from);

    /// <summary>Says why a search from an instant finds nothing.</summary>
    public static Finding OfSearch(BusinessCalendar calendar, Gap gap, Instant from)
    {
        var at = InstantText.Of(from);
        var never = gap switch
        {
            Gap.NeverOpens => $"From {at} on the calendar never opens.",
            Gap.NeverCloses => $"From {at} on the calendar never closes.",
            Gap.NeverOpened => $"Before {at} the calendar never opened.",
            _ => $"Before {at} the calendar never closed.",
        };
        return calendar.Timeline.Contains(from)
            ? Of(calendar, gap, $"the answer for {at} lies", never)
            : OfInstant(calendar, gap, from);
    }

    /// <summary>Says why open time counted from an instant is not used up.</summary>
    public static Finding OfOpenTime(BusinessCalendar calendar, Gap gap, Instant from, Duration open)
    {
        var side = gap is Gap.Before or Gap.NeverOpened ? "before" : "after";
        var what = $"{DurationText(open)} of open time {side} {InstantText.Of(from)}";
        return calendar.Timeline.Contains(from)
            ? Of(calendar, gap, $"{what} reach", $"The calendar has no {what}.")
            : OfInstant(calendar, gap, from);
    }

    /// <summary>Says why a row of a column, counted from 0, has no answer.</summary>
    public static Finding OfRow(BusinessCalendar calendar, Gap gap, int row)
    {
        var number = Invariant.Text(row + 1);
        var never =
            gap == Gap.Order
                ? $"Row {number} runs from a later to an earlier instant, or asks for open time below zero."
                : $"The calendar is never open for as long as row {number} asks for.";
        return Of(calendar, gap, $"row {number} reaches", never);
    }

    /// <summary>Formats a length of time in hours, minutes and seconds.</summary>
    public static string DurationText(Duration duration) => DurationPattern.JsonRoundtrip.Format(duration);

    private static Finding Of(BusinessCalendar calendar, Gap gap, string what, string never)
    {
        var bounds = calendar.Timeline.Bounds;
        (RuleId Rule, string Message, string? Remedy) reason = gap switch
        {
            Gap.NeverOpens or Gap.NeverOpened => (CalendarRules.NeverOpens, never, MoreHours),
            Gap.NeverCloses or Gap.NeverClosed => (CalendarRules.NeverCloses, never, null),
            Gap.Order => (CalendarRules.Order, never, null),
            Gap.Before when bounds.KnownFrom is { } known => (
                CalendarRules.HolidaysKnown,
                $"The holidays are known from {CivilDay.Text(known)} on only; {what} before that.",
                MoreHolidays
            ),
            Gap.After when bounds.KnownUntil is { } known => (
                CalendarRules.HolidaysKnown,
                $"The holidays are known until {CivilDay.Text(known)} only; {what} beyond that.",
                MoreHolidays
            ),
            _ => (CalendarRules.Range, $"A calendar answers for the years 1 to 9998 of UTC; {what} beyond them.", null),
        };
        return Finding.Of(
            reason.Rule,
            Severity.Error,
            calendar.Name ?? "calendar",
            reason.Message,
            remedy: reason.Remedy
        );
    }
}
