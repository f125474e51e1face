using NodaTime;
using NodaTime.Text;

namespace Outsourcing.Domain.Calendars;

/// <summary>Civil dates as numbers.</summary>
internal static class CivilDay
{
    private static readonly LocalDate Epoch = new(1970, 1, 1);

    /// <summary>Counts the days from 1970-01-01.</summary>
    public static int Number(LocalDate date) => Period.DaysBetween(Epoch, date);

    /// <summary>Gives the date that lies a number of days after 1970-01-01.</summary>
    public static LocalDate Date(int number) => Epoch.PlusDays(number);

    /// <summary>Formats a date as in <c>2026-12-25</c>.</summary>
    public static string Text(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
