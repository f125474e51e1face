using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Tests.Calendars;

/// <summary>A calendar and an instant near which something happens: a transition of its zone, a holiday, an override, a break, a version.</summary>
internal sealed record CalendarCase(BusinessCalendar Calendar, Instant Near)
{
    public override string ToString() => $"{Calendar} near {Near}";
}

/// <summary>Generators of calendars; all of their hours begin and end at a multiple of five minutes.</summary>
internal static class AnyCalendars
{
    /// <summary>Zones that have done everything that a zone can do: half-hour gaps, skipped days, negative saving, moved standards.</summary>
    public static readonly string[] ZoneIds =
    [
        "Australia/Lord_Howe",
        "Pacific/Apia",
        "Africa/Casablanca",
        "Europe/Dublin",
        "Asia/Kolkata",
        "America/Caracas",
        "America/Sao_Paulo",
        "Asia/Tehran",
        "America/St_Johns",
        "America/New_York",
        "Europe/Berlin",
        "Asia/Kathmandu",
        "Pacific/Chatham",
        "Antarctica/Troll",
        "Asia/Pyongyang",
        "Africa/Juba",
        "Etc/UTC",
    ];

    private static readonly Dictionary<string, Instant[]> Turns = ZoneIds.ToDictionary(
        id => id,
        id =>
            DateTimeZoneProviders
                .Tzdb[id]
                .GetZoneIntervals(Instant.FromUtc(1985, 1, 1, 0, 0), Instant.FromUtc(2030, 1, 1, 0, 0))
                .Where(piece => piece.HasEnd)
                .Select(piece => piece.End)
                .DefaultIfEmpty(Instant.FromUtc(2000, 1, 1, 0, 0))
                .ToArray()
    );

    private static readonly Gen<Shift> AnyShift =
        from start in Gen.Choose(0, 287)
        from length in Gen.OneOf(Gen.Choose(1, 24), Gen.Choose(90, 110), Gen.Choose(1, 288))
        select Shift.Of(
            LocalTime.FromMinutesSinceMidnight(5 * start),
            LocalTime.FromMinutesSinceMidnight(5 * ((start + length) % 288))
        );

    private static readonly Gen<Shift[]> Shifts =
        from count in Gen.Choose(0, 3)
        from shifts in AnyShift.ArrayOf(count)
        select shifts;

    private static readonly Gen<WeeklyHours> Hours = Gen.OneOf(
        Gen.Constant(WeeklyHours.Parse("Mon-Fri 08:00-18:00")),
        Gen.Constant(WeeklyHours.Parse("Mon-Sun 22:00-06:00")),
        Gen.Constant(WeeklyHours.Parse("Mon-Sun 00:00-02:30")),
        from week in Shifts.ArrayOf(7)
        select week.Select((shifts, day) => (shifts, day: (IsoDayOfWeek)(day + 1)))
            .Aggregate(WeeklyHours.Closed, (hours, one) => hours.And(one.day, one.day, one.shifts))
    );

    private static readonly Gen<CalendarCase> Zoned =
        from zone in Gen.Elements(ZoneIds)
        from turn in Gen.Elements(Turns[zone])
        from hours in Hours
        from rule in Gen.Elements(MidnightRule.CivilDate, MidnightRule.ShiftStart)
        from holidays in Gen.Choose(-4, 4).ArrayOf(2)
        from overrides in Gen.Choose(-4, 4).ArrayOf(2)
        from overriding in Shifts.ArrayOf(2)
        from breaks in Gen.Choose(-4, 4).ArrayOf(2)
        from breaking in Shifts.ArrayOf(2)
        from version in Gen.Choose(-4, 4)
        from laterHours in Hours
        from parts in Gen.Choose(0, 15)
        select Make(
            zone,
            turn,
            hours,
            rule,
            holidays,
            overrides,
            overriding,
            breaks,
            breaking,
            version,
            laterHours,
            parts
        );

    /// <summary>Gets calendars of one zone each.</summary>
    public static Arbitrary<CalendarCase> OfOneZone { get; } = Zoned.ToArbitrary();

    /// <summary>Gets calendars of one zone, and unions, intersections and differences of up to three across zones.</summary>
    public static Arbitrary<CalendarCase> OfAnyKind { get; } =
        (
            from first in Zoned
            from second in Zoned
            from third in Zoned
            from kind in Gen.Choose(0, 5)
            select first with
            {
                Calendar = kind switch
                {
                    0 => first.Calendar | second.Calendar,
                    1 => first.Calendar & second.Calendar,
                    2 => first.Calendar - second.Calendar,
                    3 => (first.Calendar | second.Calendar) - third.Calendar,
                    _ => first.Calendar,
                },
            }
        ).ToArbitrary();

    /// <summary>Gets offsets of up to ten days, to the nanosecond; many are whole five minutes.</summary>
    public static Arbitrary<Duration> Offsets { get; } =
        Gen.OneOf(
                Gen.Choose(-2880, 2880).Select(step => Duration.FromMinutes(5 * step)),
                from second in Gen.Choose(-864_000, 864_000)
                from nanosecond in Gen.OneOf(Gen.Choose(0, 999_999_999), Gen.Choose(0, 250))
                select Duration.FromSeconds(second) + Duration.FromNanoseconds((long)nanosecond)
            )
            .ToArbitrary();

    /// <summary>Gets lengths of open time of up to 20 days, to the nanosecond; zero too.</summary>
    public static Arbitrary<Duration> Lengths { get; } =
        Gen.OneOf(
                Gen.Choose(0, 5760).Select(step => Duration.FromMinutes(5 * step)),
                from second in Gen.Choose(0, 1_728_000)
                from nanosecond in Gen.OneOf(Gen.Choose(0, 999_999_999), Gen.Choose(0, 250))
                select Duration.FromSeconds(second) + Duration.FromNanoseconds((long)nanosecond)
            )
            .ToArbitrary();

    private static CalendarCase Make(
        string zone,
        Instant turn,
        WeeklyHours hours,
        MidnightRule rule,
        int[] holidays,
        int[] overrides,
        Shift[][] overriding,
        int[] breaks,
        Shift[][] breaking,
        int version,
        WeeklyHours laterHours,
        int parts
    )
    {
        var calendar = BusinessCalendar.In(zone).Hours(hours).Midnight(rule);
        var date = turn.InZone(calendar.Zone).Date;
        if ((parts & 1) != 0)
        {
            calendar = calendar.Closed(holidays.Select(day => date.PlusDays(day)), new LocalDate(2200, 12, 31));
        }

        if ((parts & 2) != 0)
        {
            calendar = calendar
                .Override(date.PlusDays(overrides[0]), overriding[0])
                .Override(date.PlusDays(overrides[1]), overriding[1]);
        }

        if ((parts & 4) != 0)
        {
            calendar = calendar
                .Break(date.PlusDays(breaks[0]), breaking[0])
                .Break(date.PlusDays(breaks[1]), breaking[1]);
        }

        return new CalendarCase(
            (parts & 8) != 0 ? calendar.HoursFrom(date.PlusDays(version), laterHours) : calendar,
            turn
        );
    }
}
