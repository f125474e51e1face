using NodaTime;
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
            Sample.Of(() => Outage(-42)),
            Sample.Of(() => Outage(43)),
            Sample.Of(() => ExtremesTally.Of(Outage(-42))),
            Sample.Of(() => ExtremesTally.Of(Outage(43))),
        ];

    private static Occurrence Outage(long seconds) =>
        Occurrence.Of(seconds, Instant.FromUtc(2026, 3, 14, 2, 0), "monitor", 7);
}
