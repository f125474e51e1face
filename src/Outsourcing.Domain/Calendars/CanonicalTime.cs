using NodaTime;

namespace Outsourcing.Domain.Calendars;

/// <summary>Writes times into a canonical form, exact to the nanosecond.</summary>
internal static class CanonicalTime
{
    /// <summary>Writes a length of time, as whole days and nanoseconds.</summary>
    public static CanonicalForm Time(this CanonicalForm form, Duration value) =>
        form.Number(value.Days).Number(value.NanosecondOfDay);

    /// <summary>Writes an instant, as the time since the Unix epoch.</summary>
    public static CanonicalForm Time(this CanonicalForm form, Instant value) =>
        form.Time(value - NodaConstants.UnixEpoch);

    /// <summary>Writes a civil date, as its number of days since 1 January 1970 in the ISO calendar.</summary>
    public static CanonicalForm Date(this CanonicalForm form, LocalDate value) =>
        form.Number(Period.DaysBetween(new LocalDate(1970, 1, 1), value.WithCalendar(CalendarSystem.Iso)));
}
