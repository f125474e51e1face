using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.Tests.Contracts;

/// <summary>Notices by walking from day to day: a second implementation that shares nothing with the first.</summary>
internal static class NaiveNotice
{
    private const int LongEnough = 6_000;

    /// <summary>The last day of the period that a notice begins.</summary>
    public static LocalDate Ends(PeriodNotice notice, LocalDate received, LocalDate start)
    {
        var end = received;
        switch (notice.Unit)
        {
            case NoticeUnit.Months:
                end = SameNumber(received, notice.Count);
                break;
            case NoticeUnit.BusinessDays:
                for (var counted = 0; counted < notice.Count; )
                {
                    end = end.PlusDays(1);
                    counted += notice.CountedIn!.Contains(end).Value ? 1 : 0;
                }

                break;
            default:
                for (var day = 0; day < notice.Count * (notice.Unit == NoticeUnit.Weeks ? 7 : 1); day++)
                {
                    end = end.PlusDays(1);
                }

                break;
        }

        end = notice.IsClear ? end.PlusDays(1) : end;
        while (!IsEnd(notice.ToEnd, end, start))
        {
            end = end.PlusDays(1);
        }

        return end;
    }

    /// <summary>The last day whose period ends not later than the term, looked for from its end backwards.</summary>
    public static LocalDate? Latest(PeriodNotice notice, LocalDate termLastDay, LocalDate start)
    {
        for (var day = termLastDay; day > termLastDay.PlusDays(-LongEnough); day = day.PlusDays(-1))
        {
            if (Ends(notice, day, start) <= termLastDay)
            {
                return day;
            }
        }

        return null;
    }

    /// <summary>The first day whose longest period does not end before the term, looked for from far before.</summary>
    public static LocalDate First(PeriodNotice longest, LocalDate termLastDay, LocalDate start)
    {
        var day = termLastDay.PlusDays(-LongEnough);
        while (Ends(longest, day, start) < termLastDay)
        {
            day = day.PlusDays(1);
        }

        return day;
    }

    /// <summary>The business day that a day moves to.</summary>
    public static LocalDate Moved(LocalDate day, BusinessDays businessDays, bool forwards)
    {
        while (!businessDays.Contains(day).Value)
        {
            day = day.PlusDays(forwards ? 1 : -1);
        }

        return day;
    }

    /// <summary>The day with the same number so many months later, or the last of a month that lacks it.</summary>
    private static LocalDate SameNumber(LocalDate day, int months)
    {
        var (year, month) = (day.Year, day.Month);
        for (var i = 0; i < months; i++)
        {
            (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1);
        }

        var number = day.Day;
        while (number > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            number--;
        }

        return new LocalDate(year, month, number);
    }

    private static bool IsEnd(NoticeBoundary boundary, LocalDate day, LocalDate start)
    {
        var next = day.PlusDays(1);
        return boundary switch
        {
            NoticeBoundary.Month => next.Day == 1,
            NoticeBoundary.Quarter => next is { Day: 1, Month: 1 or 4 or 7 or 10 },
            NoticeBoundary.CalendarYear => next is { Day: 1, Month: 1 },
            // A year of the contract ends before the day on which the next one starts; in a year without
            // a 29 February that is 1 March.
            NoticeBoundary.ContractYear => next > start
                && (
                    (next.Month == start.Month && next.Day == start.Day)
                    || (
                        start is { Month: 2, Day: 29 }
                        && next is { Month: 3, Day: 1 }
                        && !CalendarSystem.Iso.IsLeapYear(next.Year)
                    )
                ),
            _ => true,
        };
    }
}
