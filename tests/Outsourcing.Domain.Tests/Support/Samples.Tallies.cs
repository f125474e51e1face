using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Measurement;

namespace Outsourcing.Domain.Tests.Support;

internal static partial class Samples
{
    private static IEnumerable<Sample> Tallies() =>
        [
            Sample.Of(() => CountTally.Of(412, 435, 3)),
            Sample.Of(() => CountTally.Of(412, 435)),
            Sample.Of(() => CountTally.Of(411, 435)),
            Sample.Of(() => RestatementTally.Of(2, 1, 0)),
            Sample.Of(() => RestatementTally.Of(1, 2, 0)),
            Sample.Of(() => SumTally.Of(-3, 4)),
            Sample.Of(() => SumTally.Of(0, 5)),
            Sample.Of(() => Reported(-42)),
            Sample.Of(() => Reported(43)),
            Sample.Of(() => ExtremesTally.Of(Reported(-42))),
            Sample.Of(() => ExtremesTally.Of(Reported(43))),
            Sample.Of(() => HistogramScheme.Standard),
            Sample.Of(() => HistogramScheme.LogLinear(12)),
            Sample.Of(() => Histogram.Of(HistogramScheme.Standard, 1, 1000, 2000)),
            Sample.Of(() => Histogram.Of(HistogramScheme.Standard, 1, 1000, 3000)),
            Sample.Of(() => Histogram.Of(HistogramScheme.LogLinear(6), 1, 1000, 3000)),
            Sample.Of(() => new HistogramBucket(1000, 1003, 12)),
            Sample.Of(() => new HistogramBucket(1000, 1003, 13)),
            Sample.Of(() => QuantileBounds.Of(1000, 1003)),
            Sample.Of(() => QuantileBounds.Of(-1000, 1003)),
            Sample.Of(() => Downtime.Of(IntervalSet.Of(new Interval(Moment, Moment.PlusNanoseconds(1))))),
            Sample.Of(() => Downtime.Of(IntervalSet.Of(new Interval(Moment, Moment.PlusNanoseconds(2))))),
        ];

    private static Occurrence Reported(long seconds) =>
        Occurrence.Of(seconds, Instant.FromUtc(2026, 3, 14, 2, 0), "monitor", 7);
}
