using NodaTime;
using Outsourcing.Domain.Measurement;

namespace Outsourcing.Domain.Benchmarks;

/// <summary>What one writes without a library.</summary>
internal static class PlainTallies
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById(TicketData.Zone);
    private static readonly HashSet<DateTime> Holidays =
    [
        .. TicketData.Holidays.Select(date => date.ToDateTimeUnspecified()),
    ];
    private static readonly TimeSpan[] Limits = [.. TicketData.Limits.Select(limit => limit.ToTimeSpan())];

    /// <summary>Sorts copies of the columns, merges in the exclusions and walks through.</summary>
    public static long Downtime(OutageData data, long[] starts, long[] ends)
    {
        data.Starts.CopyTo(starts, 0);
        data.Ends.CopyTo(ends, 0);
        Array.Sort(starts, ends);
        var from = data.Window.Start.ToUnixTimeTicks();
        var to = data.Window.End.ToUnixTimeTicks();
        var (covered, reach, next) = (0L, from, 0);
        var excluded = data.Excluded.Intervals;
        for (var i = 0; i < starts.Length; i++)
        {
            while (next < excluded.Count && excluded[next].Start.ToUnixTimeTicks() <= starts[i])
            {
                Add(excluded[next].Start.ToUnixTimeTicks(), excluded[next].End.ToUnixTimeTicks());
                next++;
            }

            Add(starts[i], ends[i]);
        }

        for (; next < excluded.Count; next++)
        {
            Add(excluded[next].Start.ToUnixTimeTicks(), excluded[next].End.ToUnixTimeTicks());
        }

        return covered - data.Excluded.Clip(data.Window).Total.BclCompatibleTicks;

        void Add(long start, long end)
        {
            end = Math.Min(end, to);
            if (end > reach)
            {
                covered += end - Math.Max(start, reach);
                reach = end;
            }
        }
    }

    /// <summary>Sorts a copy and reads off the ranks.</summary>
    public static double[] Quantiles(double[] values, double[] copy, decimal[] shares)
    {
        values.CopyTo(copy, 0);
        Array.Sort(copy);
        return Array.ConvertAll(shares, share => copy[(int)Math.Ceiling(share * values.Length / 100) - 1]);
    }

    /// <summary>Tickets as objects, for LINQ.</summary>
    public static List<PlainTicket> Tickets(TicketData data, int rows) =>
        [
            .. Enumerable
                .Range(0, rows)
                .Select(i => new PlainTicket(
                    Instant.FromUnixTimeTicks(data.Opened[i]).ToDateTimeUtc(),
                    Instant.FromUnixTimeTicks(data.Resolved[i]).ToDateTimeUtc(),
                    data.Priorities[i]
                )),
        ];

    /// <summary>Groups by month and priority and counts those in time, with a loop over the days of each ticket.</summary>
    public static Dictionary<(int Year, int Month, byte Priority), CountTally> Shares(List<PlainTicket> tickets) =>
        tickets
            .GroupBy(ticket =>
            {
                var local = TimeZoneInfo.ConvertTimeFromUtc(ticket.Resolved, Zone);
                return (local.Year, local.Month, ticket.Priority);
            })
            .ToDictionary(
                group => group.Key,
                group =>
                    CountTally.Of(group.Count(ticket => BusinessTime(ticket) <= Limits[ticket.Priority]), group.Count())
            );

    private static TimeSpan BusinessTime(PlainTicket ticket)
    {
        var first = TimeZoneInfo.ConvertTimeFromUtc(ticket.Opened, Zone).Date;
        var last = TimeZoneInfo.ConvertTimeFromUtc(ticket.Resolved, Zone).Date;
        var sum = TimeSpan.Zero;
        for (var day = first; day <= last; day = day.AddDays(1))
        {
            if (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || Holidays.Contains(day))
            {
                continue;
            }

            var opens = TimeZoneInfo.ConvertTimeToUtc(day.AddHours(9), Zone);
            var closes = TimeZoneInfo.ConvertTimeToUtc(day.AddHours(17.5), Zone);
            var from = ticket.Opened > opens ? ticket.Opened : opens;
            var to = ticket.Resolved < closes ? ticket.Resolved : closes;
            if (to > from)
            {
                sum += to - from;
            }
        }

        return sum;
    }
}

/// <summary>A ticket as an object, in UTC.</summary>
internal sealed record PlainTicket(DateTime Opened, DateTime Resolved, byte Priority);
