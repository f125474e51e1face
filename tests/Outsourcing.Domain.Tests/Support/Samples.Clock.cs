using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Measurement;

namespace Outsourcing.Domain.Tests.Support;

internal static partial class Samples
{
    private static readonly Instant Morning = Instant.FromUtc(2026, 3, 2, 9, 0);

    private static IEnumerable<Sample> ServiceClocks() =>
        [
            Sample.Of(() => Response()),
            Sample.Of(() => ClockTerms.Of(Duration.FromHours(4), BusinessCalendar.Always(), "customer", "parts")),
            Sample.Of(() => ClockTerms.Of(Duration.FromHours(8), BusinessCalendar.Always(), "customer")),
            Sample.Of(() => Response().For("P1")),
            Sample.Of(() => ClockEvent.Started("e1", Morning)),
            Sample.Of(() => ClockEvent.Started("e1", Morning, "P1")),
            Sample.Of(() => ClockEvent.Paused("e1", Morning, "customer")),
            Sample.Of(() => ClockEvent.Paused("e1", Morning, "parts")),
            Sample.Of(() => ClockEvent.Resumed("e1", Morning)),
            Sample.Of(() => ClockEvent.Resumed("e1", Later(1))),
            Sample.Of(() => ClockEvent.Stopped("e1", Morning)),
            Sample.Of(() => ClockEvent.Stopped("e1", Morning, Later(1))),
            Sample.Of(() => ClockEvent.Reopened("e1", Morning)),
            Sample.Of(() => ClockEvent.Reopened("e1", Morning, null, "e0")),
            Sample.Of(() => ClockEvent.PriorityChanged("e1", Morning, "P1")),
            Sample.Of(() => ClockEvent.PriorityChanged("e1", Morning, "P2")),
            Sample.Of(() => ClockEvent.TermsChanged("e1", Morning, [Response()])),
            Sample.Of(() => ClockEvent.TermsChanged("e1", Morning, [Response().For("P1"), Response()])),
            Sample.Of(() => ClockEvent.Retracted("e1", "e0", Morning)),
            Sample.Of(() => ClockEvent.Retracted("e1", "e2", Morning)),
            Sample.Of(ClockedTicket),
            Sample.Of(() => ClockedTicket().With(ClockEvent.Reopened("e4", Later(3)))),
            Sample.Of(() => ServiceClock.Of(Response(), ChangePolicy.Restart, ReopenPolicy.Continue)),
            Sample.Of(() => Shown(2)),
            Sample.Of(() => Shown(3)),
            Sample.Of(() => Shown(3).Cycles[0]),
            Sample.Of(() => Shown(2).Cycles[0]),
            Sample.Of(() => Shown(3).Pauses[0]),
            Sample.Of(() => Shown(2).Pauses[0]),
        ];

    private static ClockTerms Response() =>
        ClockTerms.Of(Duration.FromMinutes(50), BusinessCalendar.Always(), "customer");

    private static ServiceClock ClockedTicket() =>
        ServiceClock
            .Of(Response(), ChangePolicy.Keep, ReopenPolicy.Continue)
            .With(
                ClockEvent.Started("e1", Morning),
                ClockEvent.Paused("e2", Later(1), "customer"),
                ClockEvent.Stopped("e3", Later(3))
            );

    private static ClockReading Shown(int hours) => ClockedTicket().At(Later(hours)).Value;

    private static Instant Later(int hours) => Morning + Duration.FromHours(hours);
}
