using NodaTime;

namespace Outsourcing.Domain.Calendars;

/// <summary>Turns wall-clock hours of one zone into stretches of real time.</summary>
/// <remarks>
/// The time asked for is cut into the zone's pieces of constant offset. Inside a piece the local reading is UTC plus a
/// constant, so the hours of each civil date, clipped to the piece and shifted, are exactly the instants whose local
/// reading lies in them: gaps, overlaps and days that a zone skipped need no case of their own.
/// </remarks>
internal static class ZonedHours
{
    public static Stretches Compile(DateTimeZone zone, DayPlans plans, long from, long to)
    {
        var open = new Stretches();
        foreach (var piece in zone.GetZoneIntervals(Instant.FromUnixTimeTicks(from), Instant.FromUnixTimeTicks(to)))
        {
            var offset = piece.WallOffset.Ticks;
            var start = (piece.HasStart ? Math.Max(from, piece.Start.ToUnixTimeTicks()) : from) + offset;
            var end = (piece.HasEnd ? Math.Min(to, piece.End.ToUnixTimeTicks()) : to) + offset;
            var day = (int)Math.Floor((decimal)start / NodaConstants.TicksPerDay);
            for (var midnight = day * NodaConstants.TicksPerDay; midnight < end; midnight += NodaConstants.TicksPerDay)
            {
                var plan = plans.On(day++);
                for (var i = 0; i < plan.Count; i++)
                {
                    open.Add(
                        Math.Max(start, midnight + (plan.Starts[i] * NodaConstants.TicksPerSecond)) - offset,
                        Math.Min(end, midnight + (plan.Ends[i] * NodaConstants.TicksPerSecond)) - offset
                    );
                }
            }
        }

        return open;
    }
}
