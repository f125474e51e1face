using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Contracts;

/// <summary>The ends of months, quarters and years to which notices take effect.</summary>
internal static class NoticePeriods
{
    private const int MonthsPerYear = 12;

    /// <summary>Gives the end of the month, quarter or year in which a day lies; the day itself without one.</summary>
    public static Answer<LocalDate> EndOn(NoticeBoundary boundary, LocalDate day, LocalDate? contractStart)
    {
        if (boundary != NoticeBoundary.ContractYear)
        {
            return Known(EndOfCalendar(boundary, day));
        }

        return contractStart is { } start
            ? Known(YearEnd(start, YearsEndedBy(start, day.PlusDays(-1)) + 1))
            : Answer.FactMissing<LocalDate>(YearsUnknown(null));
    }

    /// <summary>Gives the last end of a month, quarter or year that is not after a day; the day itself without one.</summary>
    public static Answer<LocalDate> LastEnd(
        NoticeBoundary boundary,
        LocalDate day,
        LocalDate? contractStart,
        ClauseReference? clause
    )
    {
        if (boundary != NoticeBoundary.ContractYear)
        {
            var end = EndOfCalendar(boundary, day);
            return Known(end == day ? day : PreviousEnd(boundary, end));
        }

        if (contractStart is not { } start)
        {
            return Answer.FactMissing<LocalDate>(YearsUnknown(clause));
        }

        var years = YearsEndedBy(start, day);
        return years > 0
            ? Known(YearEnd(start, years))
            : Answer.NotApplicable<LocalDate>(
                Finding.Of(
                    ContractRules.NoticePeriodEnd,
                    Severity.Error,
                    "notice",
                    $"No contract year from {CivilDay.Text(start)} on has ended by {CivilDay.Text(day)}.",
                    clause
                )
            );
    }

    private static Answer<LocalDate> Known(LocalDate day) =>
        Answer.Known(day, Explanation.From(new Day(day), static day => Explanation.Of(CivilDay.Text(day.Date))));

    private static LocalDate EndOfCalendar(NoticeBoundary boundary, LocalDate day)
    {
        var months = Months(boundary);
        return months == 0
            ? day
            : RollConvention.EndOfMonth.Adjust(new LocalDate(day.Year, (day.Month + months - 1) / months * months, 1));
    }

    private static LocalDate PreviousEnd(NoticeBoundary boundary, LocalDate end) =>
        RollConvention.EndOfMonth.Adjust(end.PlusMonths(-Months(boundary)));

    private static int Months(NoticeBoundary boundary) =>
        boundary switch
        {
            NoticeBoundary.Month => 1,
            NoticeBoundary.Quarter => 3,
            NoticeBoundary.CalendarYear => MonthsPerYear,
            _ => 0,
        };

    private static LocalDate YearEnd(LocalDate start, int years) =>
        TermBoundary.At(start).Plus(years * MonthsPerYear).EndExclusive.PlusDays(-1);

    /// <summary>How many years of the contract have ended on a day or before it.</summary>
    private static int YearsEndedBy(LocalDate start, LocalDate day)
    {
        var years = Math.Max(0, day.Year - start.Year);
        return years > 0 && YearEnd(start, years) > day ? years - 1
            : YearEnd(start, years + 1) <= day ? years + 1
            : years;
    }

    private static Finding YearsUnknown(ClauseReference? clause) =>
        Missing.NotRecorded("first day of the contract's years", clause);

    private sealed record Day(LocalDate Date);
}
