using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Tests.Support;

internal static partial class Samples
{
    private static readonly Instant Moment = Instant.FromUtc(2026, 3, 14, 2, 0);

    private static IEnumerable<Sample> Calendars() =>
        [
            Sample.Of(() => IntervalSet.Of(new Interval(Moment, Moment.PlusNanoseconds(1)))),
            Sample.Of(() => IntervalSet.Of(new Interval(Moment, Moment.PlusNanoseconds(2)))),
            Sample.Of(() => Shift.Parse("08:00-18:00")),
            Sample.Of(() => Shift.Parse("22:00:30-06:00")),
            Sample.Of(() => Shift.WholeDay),
            Sample.Of(() => WeeklyHours.Parse("Mon-Fri 08:00-12:00, 13:00-18:00; Sun 22:00-06:00")),
            Sample.Of(() => WeeklyHours.Parse("Mon-Fri 08:00-18:00")),
            Sample.Of(() => WeeklyHours.Closed),
            Sample.Of(() => WeeklyHours.Always),
            Sample.Of(() => Holiday.On(new LocalDate(2026, 12, 25), "Christmas Day")),
            Sample.Of(() => Holiday.On(new LocalDate(2026, 12, 25))),
            Sample.Of(HolidaysOf2026),
            Sample.Of(() => Holidays.Of([new LocalDate(2026, 12, 25)], new LocalDate(2026, 12, 31))),
            Sample.Of(() => Berlin().Versions[0]),
            Sample.Of(() => Berlin().Overrides[0]),
            Sample.Of(() => Berlin().Overrides[1]),
            Sample.Of(Berlin),
            Sample.Of(() => Berlin().Named("support hours")),
            Sample.Of(() => Berlin().Break(new LocalDate(2026, 3, 2), "09:00-10:00")),
            Sample.Of(() => BusinessCalendar.In("Asia/Tokyo")),
            Sample.Of(() => BusinessCalendar.Always()),
            Sample.Of(() => (CombinedCalendar)(Berlin() | BusinessCalendar.In("Asia/Tokyo"))),
            Sample.Of(() => (CombinedCalendar)(Berlin() - BusinessCalendar.In("Asia/Tokyo"))),
            Sample.Of(() => Berlin().Due(Instant.FromUtc(2026, 3, 2, 9, 0), Duration.FromHours(9))),
            Sample.Of(() => BusinessCalendar.Always().Back(Instant.FromUtc(2026, 3, 2, 9, 0), Duration.FromHours(9))),
            Sample.Of(() => new CalendarException(Unknown())),
        ];

    private static Holidays HolidaysOf2026() =>
        Holidays.Of(
            [
                Holiday.On(new LocalDate(2026, 12, 25), "Christmas Day"),
                Holiday.On(new LocalDate(2026, 5, 1), "Labour Day"),
            ],
            new LocalDate(2026, 12, 31),
            new LocalDate(2026, 1, 1)
        );

    private static ZonedCalendar Berlin() =>
        BusinessCalendar
            .In("Europe/Berlin")
            .Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "08:00-18:00")
            .HoursFrom(new LocalDate(2026, 7, 1), WeeklyHours.Parse("Mon-Sat 09:00-17:00"))
            .Closed(HolidaysOf2026())
            .Override(new LocalDate(2026, 12, 24), "08:00-12:00")
            .Override(new LocalDate(2026, 12, 31))
            .Midnight(MidnightRule.ShiftStart);

    private static Finding Unknown()
    {
        Berlin().TryIsOpen(Instant.FromUtc(2027, 3, 2, 9, 0), out _, out var finding);
        return finding!;
    }
}
