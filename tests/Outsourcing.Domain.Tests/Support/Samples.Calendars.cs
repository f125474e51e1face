using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Tests.Support;

internal static partial class Samples
{
    private static readonly Instant Moment = Instant.FromUtc(2026, 3, 14, 2, 0);

    private static IEnumerable<Sample> Calendars() =>
        [
            Sample.Of(() => IntervalSet.Of(new Interval(Moment, Moment.PlusNanoseconds(1)))),
            Sample.Of(() => IntervalSet.Of(new Interval(Moment, Moment.PlusNanoseconds(2)))),
            Sample.Of(() => RollConvention.None),
            Sample.Of(() => RollConvention.EndOfMonth),
            Sample.Of(() => RollConvention.DayOfMonth(31)),
            Sample.Of(() => BusinessDays.MondayToFriday(NewYear())),
            Sample.Of(() => BusinessDays.On([IsoDayOfWeek.Sunday], NewYear())),
            Sample.Of(() => BusinessDays.On([IsoDayOfWeek.Monday], NewYear())),
            Sample.Of(() => BusinessDays.On([IsoDayOfWeek.Monday], NewYear(), [new LocalDate(2026, 1, 2)])),
            Sample.Of(() => BusinessDays.On([IsoDayOfWeek.Monday], NewYear(), [new LocalDate(2026, 1, 3)])),
        ];

    private static Holidays NewYear() => Holidays.Of([new LocalDate(2026, 1, 1)], new LocalDate(2026, 12, 31));
}
