using NodaTime;

namespace Outsourcing.Domain.Benchmarks;

/// <summary>Business time as one writes it with NodaTime: day after day, each opening and closing mapped to an instant.</summary>
internal static class PlainCalendars
{
    public static Duration Elapsed(BusinessHours hours, Instant from, Instant to)
    {
        var elapsed = Duration.Zero;
        var last = to.InZone(hours.Zone).Date;
        for (var date = from.InZone(hours.Zone).Date; date <= last; date = date.PlusDays(1))
        {
            if (hours.Holidays.Contains(date))
            {
                continue;
            }

            foreach (var (opens, closes) in hours.Week[(int)date.DayOfWeek])
            {
                var start = Instant.Max(from, hours.Zone.AtLeniently(date + opens).ToInstant());
                var end = Instant.Min(to, hours.Zone.AtLeniently(date + closes).ToInstant());
                if (start < end)
                {
                    elapsed += end - start;
                }
            }
        }

        return elapsed;
    }

    public static Instant Due(BusinessHours hours, Instant from, Duration open)
    {
        for (var date = from.InZone(hours.Zone).Date; ; date = date.PlusDays(1))
        {
            if (hours.Holidays.Contains(date))
            {
                continue;
            }

            foreach (var (opens, closes) in hours.Week[(int)date.DayOfWeek])
            {
                var start = Instant.Max(from, hours.Zone.AtLeniently(date + opens).ToInstant());
                var end = hours.Zone.AtLeniently(date + closes).ToInstant();
                if (start < end && end - start >= open)
                {
                    return start + open;
                }

                open -= start < end ? end - start : Duration.Zero;
            }
        }
    }
}
