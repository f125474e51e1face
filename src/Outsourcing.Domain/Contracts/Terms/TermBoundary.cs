using System.Runtime.InteropServices;
using NodaTime;

namespace Outsourcing.Domain.Contracts;

/// <summary>The end of a term, excluded, which is the first day of what follows: months after an anchor.</summary>
/// <remarks>
/// A month that lacks the day of the anchor is a whole month of the term: its last day is the last day of the month, so
/// that nothing between two terms is lost (12 months from 29 February 2024: last day 28 February 2025).
/// </remarks>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TermBoundary
{
    private const int MonthsPerYear = 12;

    private readonly LocalDate anchor;
    private readonly int months;

    private TermBoundary(LocalDate anchor, int months)
    {
        this.anchor = anchor;
        this.months = months;
    }

    public LocalDate EndExclusive
    {
        get
        {
            var end = months == 0 ? anchor : anchor.PlusMonths(months);
            return end.Day == anchor.Day ? end : end.PlusDays(1);
        }
    }

    public LocalDate LastDay => EndExclusive.PlusDays(-1);

    public static TermBoundary At(LocalDate firstDay) => new(firstDay, 0);

    public TermBoundary Plus(int moreMonths) => new(anchor, months + moreMonths);

    /// <summary>The end of so many more periods; months go on from the anchor, days from this end.</summary>
    public TermBoundary Plus(CivilLength period, int times) =>
        period.Months > 0
            ? new TermBoundary(anchor, months + (period.Months * times))
            : At(EndExclusive.PlusDays(period.Days * times));

    /// <summary>Whether so many more periods end within the years that terms are computed in.</summary>
    public bool Reaches(CivilLength period, int times)
    {
        // No month is longer than 31 days, so that what is reached by this measure is reached.
        var days = times * ((period.Months * 31L) + period.Days);
        return days <= Period.DaysBetween(EndExclusive, CivilRange.Last);
    }

    /// <summary>How many more periods there are up to the first one that ends after a day; at least 1.</summary>
    public int PeriodsBeyond(CivilLength period, LocalDate day)
    {
        if (period.Months == 0)
        {
            return Math.Max(0, Period.DaysBetween(EndExclusive, day) / period.Days) + 1;
        }

        var since = ((day.Year - anchor.Year) * MonthsPerYear) + day.Month - anchor.Month - months;
        var times = Math.Max(1, since / period.Months);
        while (Plus(period, times).EndExclusive <= day)
        {
            times++;
        }

        return times > 1 && Plus(period, times - 1).EndExclusive > day ? times - 1 : times;
    }
}
