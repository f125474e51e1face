using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Contracts;

/// <summary>Business days counted back to the day on which their counting began.</summary>
internal static class BusinessDayCount
{
    /// <summary>Gives the last day after which so many business days end not later than a day: the day before the first of them.</summary>
    public static Answer<LocalDate> LatestStart(BusinessDays businessDays, int count, LocalDate end)
    {
        if (count == 0)
        {
            return Answer.Known(end, Explanation.Of($"No business day is counted before {CivilDay.Text(end)}."));
        }

        var first = businessDays.Subtract(end, count, DayCounting.BothDays);
        return first.TryGetValue(out var day) ? Answer.Known(day.PlusDays(-1), first.Explanation) : first;
    }
}
