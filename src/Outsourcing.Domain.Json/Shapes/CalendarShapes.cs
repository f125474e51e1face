using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Json;

/// <summary>The types of <c>Calendars</c> as JSON: hours by their texts, calendars as documents, deadlines as results.</summary>
internal static class CalendarShapes
{
    private const string TimePattern = "[0-9]{2}:[0-9]{2}(:[0-9]{2})?";

    public static void AddTo(ShapeBook book) =>
        book.Struct(new TextConverter<Shift>(Shift.Parse, $@"^\s*{TimePattern}\s*-\s*{TimePattern}\s*$"))
            .Class(new TextConverter<WeeklyHours>(WeeklyHours.Parse))
            .Struct(new TextConverter<RollConvention>(RollConvention.Parse, "^(none|EOM|DOM [0-9]+)$"))
            .Struct(
                new WordConverter<MidnightRule>(
                    "a midnight rule",
                    ("civil-date", MidnightRule.CivilDate),
                    ("shift-start", MidnightRule.ShiftStart)
                )
            )
            .Struct(
                new WordConverter<CalendarOperation>(
                    "an operation",
                    ("union", CalendarOperation.Union),
                    ("intersection", CalendarOperation.Intersection),
                    ("difference", CalendarOperation.Difference)
                )
            )
            .Struct(
                new WordConverter<MonthEndRule>(
                    "a month-end rule",
                    ("last-day", MonthEndRule.LastDay),
                    ("first-of-next", MonthEndRule.FirstOfNext),
                    ("refuse", MonthEndRule.Refuse)
                )
            )
            .Struct(
                new WordConverter<BusinessDayConvention>(
                    "a business day convention",
                    ("none", BusinessDayConvention.None),
                    ("following", BusinessDayConvention.Following),
                    ("preceding", BusinessDayConvention.Preceding),
                    ("modified-following", BusinessDayConvention.ModifiedFollowing),
                    ("modified-preceding", BusinessDayConvention.ModifiedPreceding)
                )
            )
            .Struct(
                new WordConverter<DayCounting>(
                    "a counting of days",
                    ("clear", DayCounting.Clear),
                    ("first-day", DayCounting.FirstDay),
                    ("last-day", DayCounting.LastDay),
                    ("both-days", DayCounting.BothDays)
                )
            )
            .Class(
                new Shape<IntervalSet>(parts => IntervalSet.Of(parts.List<Interval>("intervals"))).With<Interval[]>(
                    "intervals",
                    set => [.. set.Intervals]
                )
            )
            .Class(
                new Shape<Holiday>(parts => Holiday.On(parts.Get<LocalDate>("date"), parts.Optional<string>("name")))
                    .With("date", holiday => holiday.Date)
                    .Optional("name", holiday => holiday.Name)
            )
            .Class(
                new Shape<Holidays>(parts =>
                    Holidays.Of(
                        parts.List<Holiday>("dates"),
                        parts.Get<LocalDate>("knownUntil"),
                        parts.Optional<LocalDate?>("knownFrom")
                    )
                )
                    .With<Holiday[]>("dates", holidays => [.. holidays.Dates])
                    .With("knownUntil", holidays => holidays.KnownUntil)
                    .Optional("knownFrom", holidays => holidays.KnownFrom)
            )
            .Class(
                new Shape<BusinessDays>(parts =>
                    BusinessDays.On(
                        parts.List<IsoDayOfWeek>("daysOfWeek"),
                        parts.Get<Holidays>("holidays"),
                        parts.List<LocalDate>("workingDays")
                    )
                )
                    .With<IsoDayOfWeek[]>("daysOfWeek", rules => [.. rules.DaysOfWeek])
                    .With("holidays", rules => rules.Holidays)
                    .When<LocalDate[]>(
                        "workingDays",
                        rules => rules.WorkingDays.Count > 0,
                        rules => [.. rules.WorkingDays]
                    )
            )
            .Class(
                // Versions and dates are parts of a calendar: one without anything else makes them.
                new Shape<HoursVersion>(parts =>
                    BusinessCalendar
                        .Always()
                        .HoursFrom(parts.Get<LocalDate>("from"), parts.Get<WeeklyHours>("hours"))
                        .Versions[0]
                )
                    .With("from", version => version.From)
                    .With("hours", version => version.Hours)
            )
            .Class(
                new Shape<DateShifts>(parts =>
                    BusinessCalendar
                        .Always()
                        .Override(parts.Get<LocalDate>("date"), parts.List<Shift>("shifts"))
                        .Overrides[0]
                )
                    .With("date", date => date.Date)
                    .With<Shift[]>("shifts", date => [.. date.Shifts])
            )
            .Kinds<BusinessCalendar>(("zoned", typeof(ZonedCalendar)), ("combined", typeof(CombinedCalendar)))
            .Class(Zoned())
            .Class(
                new Shape<CombinedCalendar>(Combine)
                    .Optional("name", calendar => calendar.Name)
                    .With("operation", calendar => calendar.Operation)
                    .With("left", calendar => calendar.Left)
                    .With("right", calendar => calendar.Right)
            )
            .Struct(
                new Shape<Deadline>(create: null)
                    .With("at", deadline => deadline.At)
                    .Optional("nextOpen", deadline => deadline.NextOpen)
            )
            .Struct(
                new Shape<StartRange>(create: null)
                    .Optional("earliest", range => range.Earliest)
                    .With("latest", range => range.Latest)
            )
            .Describe<BusinessCalendar>(
                "businessCalendar",
                "When a service is open: the hours of one place, or a calendar made of two others."
            )
            .Describe<DateShifts>("dateShifts", "Shifts that start on one civil date; none when it is closed.")
            .Describe<Holidays>("holidays", "Civil dates that are closed, and the dates between which they are known.");

    private static Shape<ZonedCalendar> Zoned() =>
        new Shape<ZonedCalendar>(Read)
            .Optional("name", calendar => calendar.Name)
            .With("zone", calendar => calendar.Zone.Id)
            .With("hours", calendar => calendar.WeeklyHours)
            .When<HoursVersion[]>(
                "versions",
                calendar => calendar.Versions.Count > 0,
                calendar => [.. calendar.Versions]
            )
            .Optional("holidays", calendar => calendar.Holidays)
            .When<DateShifts[]>(
                "overrides",
                calendar => calendar.Overrides.Count > 0,
                calendar => [.. calendar.Overrides]
            )
            .When<DateShifts[]>("breaks", calendar => calendar.Breaks.Count > 0, calendar => [.. calendar.Breaks])
            .When<MidnightRule?>(
                "midnight",
                calendar => calendar.MidnightRule != MidnightRule.CivilDate,
                calendar => calendar.MidnightRule
            );

    private static ZonedCalendar Read(Parts parts)
    {
        var calendar = BusinessCalendar
            .In(parts.Get<string>("zone"))
            .Hours(parts.Get<WeeklyHours>("hours"))
            .Midnight(parts.Optional<MidnightRule?>("midnight") ?? MidnightRule.CivilDate)
            .Named(parts.Optional<string>("name"));
        if (parts.Optional<Holidays>("holidays") is { } holidays)
        {
            calendar = calendar.Closed(holidays);
        }

        calendar = Once(parts.List<HoursVersion>("versions"), version => version.From, "versions")
            .Aggregate(calendar, (made, version) => made.HoursFrom(version.From, version.Hours));
        calendar = Once(parts.List<DateShifts>("overrides"), one => one.Date, "overrides")
            .Aggregate(calendar, (made, one) => made.Override(one.Date, one.Shifts));
        return Once(parts.List<DateShifts>("breaks"), one => one.Date, "breaks")
            .Aggregate(calendar, (made, one) => made.Break(one.Date, one.Shifts));
    }

    /// <summary>Refuses a date that stands in a list twice, since one of the two would be lost.</summary>
    private static T[] Once<T>(T[] items, Func<T, LocalDate> date, string list) =>
        items.DistinctBy(date).Count() == items.Length
            ? items
            : throw new ShapeException($"A date stands in '{list}' more than once.");

    private static CombinedCalendar Combine(Parts parts)
    {
        var (left, right) = (parts.Get<BusinessCalendar>("left"), parts.Get<BusinessCalendar>("right"));
        var combined = parts.Get<CalendarOperation>("operation") switch
        {
            CalendarOperation.Union => left | right,
            CalendarOperation.Intersection => left & right,
            _ => left - right,
        };
        return (CombinedCalendar)combined.Named(parts.Optional<string>("name"));
    }
}
