using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Tests.Support;

internal static partial class Samples
{
    private static IEnumerable<Sample> Dates() =>
        [
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
