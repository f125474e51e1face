using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Tests.Calendars;

/// <summary>The definition, word by word: an instant is open when its local reading lies in the hours. Time is counted step by step.</summary>
internal static class NaiveCalendar
{
    private const int Day = 86_400;

    public static bool IsOpen(BusinessCalendar calendar, Instant at) =>
        calendar switch
        {
            CombinedCalendar { Operation: CalendarOperation.Union } both => IsOpen(both.Left, at)
                || IsOpen(both.Right, at),
            CombinedCalendar { Operation: CalendarOperation.Intersection } both => IsOpen(both.Left, at)
                && IsOpen(both.Right, at),
            CombinedCalendar both => IsOpen(both.Left, at) && !IsOpen(both.Right, at),
            _ => IsOpen((ZonedCalendar)calendar, at),
        };

    /// <summary>Counts open steps; right when everything begins and ends at a multiple of the step.</summary>
    public static Duration Elapsed(BusinessCalendar calendar, Instant from, Instant to, Duration step)
    {
        var elapsed = Duration.Zero;
        for (var at = from; at < to; at += step)
        {
            if (IsOpen(calendar, at))
            {
                elapsed += step;
            }
        }

        return elapsed;
    }

    private static bool IsOpen(ZonedCalendar calendar, Instant at)
    {
        var local = at.InZone(calendar.Zone).LocalDateTime;
        var (date, before) = (local.Date, local.Date.PlusDays(-1));
        var second = (int)(local.NanosecondOfDay / 1_000_000_000);
        if (Holds(Shifts(calendar.Breaks, date), second) || Holds(Shifts(calendar.Breaks, before), second + Day))
        {
            return false;
        }

        if (calendar.MidnightRule == MidnightRule.ShiftStart)
        {
            return Holds(Starting(calendar, date), second) || Holds(Starting(calendar, before), second + Day);
        }

        if (IsHoliday(calendar, date))
        {
            return false;
        }

        if (Shifts(calendar.Overrides, date) is { } replacing)
        {
            return Holds(replacing, second);
        }

        var hours = HoursOn(calendar, date);
        return Holds(hours.ShiftsOn(date.DayOfWeek), second)
            || Holds(hours.ShiftsOn(before.DayOfWeek), second + Day)
            || Holds(Shifts(calendar.Overrides, before), second + Day);
    }

    private static IReadOnlyList<Shift> Starting(ZonedCalendar calendar, LocalDate date) =>
        IsHoliday(calendar, date)
            ? []
            : Shifts(calendar.Overrides, date) ?? HoursOn(calendar, date).ShiftsOn(date.DayOfWeek);

    private static bool IsHoliday(ZonedCalendar calendar, LocalDate date) =>
        calendar.Holidays?.Dates.Any(holiday => holiday.Date == date) ?? false;

    private static WeeklyHours HoursOn(ZonedCalendar calendar, LocalDate date) =>
        calendar.Versions.LastOrDefault(version => version.From <= date)?.Hours ?? calendar.WeeklyHours;

    private static IReadOnlyList<Shift>? Shifts(IReadOnlyList<DateShifts> dates, LocalDate date) =>
        dates.SingleOrDefault(one => one.Date == date)?.Shifts;

    private static bool Holds(IReadOnlyList<Shift>? shifts, int second) =>
        shifts?.Any(shift =>
        {
            var start = SecondOf(shift.From);
            var end = SecondOf(shift.To);
            return start <= second && second < (end > start ? end : end + Day);
        })
        ?? false;

    private static int SecondOf(LocalTime time) => (int)(time.NanosecondOfDay / 1_000_000_000);
}
