using NodaTime;
using NodaTime.TimeZones;

namespace Outsourcing.Domain.Calendars;

/// <summary>Where a calendar can answer, and between which instants it may differ from a pattern that repeats.</summary>
/// <param name="Start">The first tick that can be asked for.</param>
/// <param name="End">The tick up to which can be asked; no longer open or closed itself.</param>
/// <param name="KnownFrom">The date from which the holidays are known, when that is what makes the start.</param>
/// <param name="KnownUntil">The date until which the holidays are known, when that is what makes the end.</param>
/// <param name="FirstChange">Before this tick a pattern of 400 years repeats.</param>
/// <param name="LastChange">After this tick a pattern of 400 years repeats.</param>
internal sealed record CalendarBounds(
    long Start,
    long End,
    LocalDate? KnownFrom,
    LocalDate? KnownUntil,
    long FirstChange,
    long LastChange
)
{
    /// <summary>The Gregorian calendar repeats after 400 years, which are 20,871 whole weeks; so do hours and the last rules of a zone.</summary>
    public const long Cycle = 146_097 * NodaConstants.TicksPerDay;

    /// <summary>A calendar answers from the beginning of year 1 of UTC.</summary>
    public static readonly long FirstTick = Instant.FromUtc(1, 1, 1, 0, 0).ToUnixTimeTicks();

    /// <summary>A calendar answers up to the end of year 9998 of UTC.</summary>
    public static readonly long EndTick = Instant.FromUtc(9999, 1, 1, 0, 0).ToUnixTimeTicks();

    // The TZDB writes transitions out one by one where no yearly rule holds, at the latest, for Morocco, until 2087.
    private static readonly long YearlyRules = Instant.FromUtc(2100, 1, 1, 0, 0).ToUnixTimeTicks();

    // When a midnight is skipped the day begins after it; when it comes twice, see the two uses.
    private static readonly ZoneLocalMappingResolver First = Resolvers.CreateMappingResolver(
        Resolvers.ReturnEarlier,
        Resolvers.ReturnStartOfIntervalAfter
    );

    private static readonly ZoneLocalMappingResolver Second = Resolvers.CreateMappingResolver(
        Resolvers.ReturnLater,
        Resolvers.ReturnStartOfIntervalAfter
    );

    public static CalendarBounds Of(ZonedCalendar calendar, DayPlans plans)
    {
        var (start, end) = (FirstTick, EndTick);
        var (knownFrom, knownUntil) = (calendar.Holidays?.KnownFrom, calendar.Holidays?.KnownUntil);

        // By the start of the shift, the first morning depends on whether the date before is a holiday.
        if (knownFrom is { Year: >= 1 } from)
        {
            var isCut = calendar.MidnightRule == MidnightRule.ShiftStart && from < LocalDate.MaxIsoValue;
            var whole = isCut ? from.PlusDays(1) : from;
            start = Math.Max(start, Midnight(calendar.Zone, whole, Second));
        }

        if (knownUntil is { Year: < 9999 } until)
        {
            end = Math.Min(end, Midnight(calendar.Zone, until.PlusDays(1), First));
        }

        var earliest = calendar.Zone.GetZoneInterval(Instant.FromUnixTimeTicks(FirstTick));
        var firstRule = earliest.HasEnd ? earliest.End.ToUnixTimeTicks() : EndTick;
        return new(
            start,
            end,
            start == FirstTick ? null : knownFrom,
            end == EndTick ? null : knownUntil,
            plans.First is { } first ? Math.Min(firstRule, Around(first, -2)) : firstRule,
            plans.Last is { } last ? Math.Max(YearlyRules, Around(last, 2)) : YearlyRules
        );
    }

    /// <summary>The bounds of a calendar made of two: it answers where both do.</summary>
    public static CalendarBounds Of(CalendarBounds left, CalendarBounds right)
    {
        var (later, sooner) = (left.Start >= right.Start ? left : right, left.End <= right.End ? left : right);
        return new(
            later.Start,
            sooner.End,
            later.KnownFrom,
            sooner.KnownUntil,
            Math.Min(left.FirstChange, right.FirstChange),
            Math.Max(left.LastChange, right.LastChange)
        );
    }

    private static long Midnight(DateTimeZone zone, LocalDate date, ZoneLocalMappingResolver resolver) =>
        zone.ResolveLocal(date.AtMidnight(), resolver).ToInstant().ToUnixTimeTicks();

    private static long Around(int day, int days) =>
        Math.Clamp((day + (long)days) * NodaConstants.TicksPerDay, FirstTick, EndTick);
}
