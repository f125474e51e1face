using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Contracts;

/// <summary>A length of a term or of a notice: months, or days, and never both.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CivilLength
{
    private const int MonthsPerYear = 12;
    private const int DaysPerWeek = 7;
    private const int MostMonths = 1_000 * MonthsPerYear;
    private const int MostDays = 366_000;

    private CivilLength(int months, int days)
    {
        Months = months;
        Days = days;
    }

    /// <summary>The months; 0 for a length of days.</summary>
    public int Months { get; }

    /// <summary>The days; 0 for a length of months.</summary>
    public int Days { get; }

    /// <summary>Reads a length above zero; years and months, or weeks and days.</summary>
    public static CivilLength Of(Period period, [CallerArgumentExpression(nameof(period))] string? parameterName = null)
    {
        Guard.Against.Null(period, parameterName);
        var (months, days) = (ObligationPeriods.Months(period), ObligationPeriods.Days(period));
        return
            period.HasTimeComponent
            || period is not { Years: >= 0, Months: >= 0, Weeks: >= 0, Days: >= 0 }
            || months > MostMonths
            || days > MostDays
            || (months > 0) == (days > 0)
            ? throw new ArgumentException(
                $"A length is of years and months, or of weeks and days, above zero and up to 1,000 years, and {Invariant.Text(period)} is not.",
                parameterName
            )
            : new CivilLength((int)months, (int)days);
    }

    /// <summary>The last day of the length when it begins with the day after an event: the corresponding day.</summary>
    public LocalDate After(LocalDate eventDay) => Months > 0 ? eventDay.PlusMonths(Months) : eventDay.PlusDays(Days);

    /// <summary>Says a length in words: <c>3 years</c>, <c>18 months</c>, <c>6 weeks</c>, <c>90 days</c>.</summary>
    public override string ToString() =>
        Months == 0 ? Counted(Days, DaysPerWeek, "week", "day") : Counted(Months, MonthsPerYear, "year", "month");

    /// <summary>Says a number of things in words.</summary>
    public static string Count(int number, string one) => $"{Invariant.Text(number)} {one}{(number == 1 ? "" : "s")}";

    private static string Counted(int number, int inOne, string large, string small) =>
        number % inOne == 0 ? Count(number / inOne, large) : Count(number, small);
}

/// <summary>The dates on which terms and notices can be computed without leaving the calendar.</summary>
internal static class CivilRange
{
    private const int FirstYear = 1;
    private const int LastYear = 7_999;

    public static LocalDate Last { get; } = new(LastYear, 12, 31);

    public static bool Holds(LocalDate date) => date.Year is >= FirstYear and <= LastYear;

    public static Finding Left(LocalDate date) =>
        Finding.Of(
            CalendarRules.Range,
            Severity.Error,
            CivilDay.Text(date),
            "Terms and notices are computed in the years from 1 to 7999."
        );
}
