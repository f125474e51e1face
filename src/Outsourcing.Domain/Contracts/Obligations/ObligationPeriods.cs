using System.Runtime.CompilerServices;
using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Contracts;

/// <summary>Periods between civil dates, as duties and powers use them: months or days, never both.</summary>
internal static class ObligationPeriods
{
    private const int MonthsPerYear = 12;
    private const int DaysPerWeek = 7;
    private const int MostDays = 8_000_000;
    private static readonly long FirstMonth = (long)LocalDate.MinIsoValue.Year * MonthsPerYear;
    private static readonly long LastMonth = (((long)LocalDate.MaxIsoValue.Year + 1) * MonthsPerYear) - 1;
    private static readonly int FirstDay = CivilDay.Number(LocalDate.MinIsoValue);
    private static readonly int LastDay = CivilDay.Number(LocalDate.MaxIsoValue);

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

    /// <summary>Gives the same day without its explanation, many times as fast; nothing beyond the years of the calendar.</summary>
    public static LocalDate? DayAfter(LocalDate day, Period period) => DayAfter(day, period, times: 1);

    /// <summary>Gives the day that lies a number of periods after another, counted from that day.</summary>
    public static LocalDate? DayAfter(LocalDate day, Period period, int times)
    {
        if (!IsWithinCalendar(period, times))
        {
            return null;
        }

        var (months, days) = (Months(period) * times, Days(period) * times);
        var month = ((long)day.Year * MonthsPerYear) + day.Month - 1 + months;
        if (month < FirstMonth || month > LastMonth)
        {
            return null;
        }

        // NodaTime takes the last day of a month that lacks the day.
        var moved = months == 0 ? day : day.PlusMonths((int)months);
        var number = CivilDay.Number(moved) + days;
        return days == 0 ? moved
            : number < FirstDay || number > LastDay ? null
            : moved.PlusDays((int)days);
    }

    /// <summary>Whether neither the parts nor the number of times are more than the calendar has days, so that products stay whole.</summary>
    private static bool IsWithinCalendar(Period period, int times) =>
        Months(period) <= MostDays && Days(period) <= MostDays && times <= MostDays && times >= -MostDays;

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
                parts.Add(CivilLength.Count(number, unit));
            }
        }
    }
}
