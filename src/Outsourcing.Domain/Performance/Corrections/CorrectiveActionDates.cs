using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Performance;

/// <summary>The order of the days of a corrective action.</summary>
internal static class CorrectiveActionDates
{
    public static LocalDate NotBefore(LocalDate later, LocalDate earlier, string parameterName)
    {
        var (end, start) = (later.WithCalendar(CalendarSystem.Iso), earlier.WithCalendar(CalendarSystem.Iso));
        return end >= start
            ? end
            : throw new ArgumentException($"{CivilDay.Text(end)} lies before {CivilDay.Text(start)}.", parameterName);
    }
}
