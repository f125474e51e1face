using System.Runtime.CompilerServices;
using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Contracts;

/// <summary>Periods between civil dates, as duties and powers use them: months or days, never both.</summary>
internal static class ObligationPeriods
{
    private const int MonthsPerYear = 12;
    private const int DaysPerWeek = 7;

    /// <summary>Throws when a period is negative, has a part below a day, or mixes months with days.</summary>
    public static Period NoCivilPeriod(
        this IGuardClause guardClause,
        Period input,
        bool orZero = false,
        [CallerArgumentExpression(nameof(input))] string? parameterName = null
    )
    {
        guardClause.Null(input, parameterName);
        var (months, days) = (Months(input), Days(input));
        return
            input.HasTimeComponent
            || input is not { Years: >= 0, Months: >= 0, Weeks: >= 0, Days: >= 0 }
            || (months > 0 && days > 0)
            || (months == 0 && days == 0 && !orZero)
            ? throw new ArgumentException(
                $"A period is some years and months or some weeks and days, and {Invariant.Text(input)} is not.",
                parameterName
            )
            : input;
    }

    /// <summary>Gives the whole years and months as months.</summary>
    public static long Months(Period period) => ((long)period.Years * MonthsPerYear) + period.Months;

    /// <summary>Gives the whole weeks and days as days.</summary>
    public static long Days(Period period) => ((long)period.Weeks * DaysPerWeek) + period.Days;

    /// <summary>Gives the corresponding date, or the last day of a month that lacks the day.</summary>
    public static Answer<LocalDate> After(LocalDate day, Period period) =>
        CivilDates.Add(day, period, MonthEndRule.LastDay);

    /// <summary>Gives a period in words, such as <c>2 years and 6 months</c>.</summary>
    public static string Words(Period period)
    {
        var parts = new List<string>();
        Add(period.Years, "year");
        Add(period.Months, "month");
        Add(period.Weeks, "week");
        Add(period.Days, "day");
        return parts.Count == 0 ? "no time" : Invariant.List(parts);

        void Add(int number, string unit)
        {
            if (number != 0)
            {
                parts.Add(Count(number, unit));
            }
        }
    }

    /// <summary>Gives a number with its unit, such as <c>1 day</c> or <c>2 days</c>.</summary>
    public static string Count(int number, string unit) =>
        $"{Invariant.Text(number)} {unit}{(number == 1 ? "" : "s")}";
}
