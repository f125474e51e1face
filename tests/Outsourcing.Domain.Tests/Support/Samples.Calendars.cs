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
        ];
}
