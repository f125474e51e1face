using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Measurement;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Samples.Snippets;

/// <summary>The service clock of a ticket.</summary>
internal static class ClockSnippets
{
    public static void Run()
    {
        #region service-clock
        BusinessCalendar office = BusinessCalendar
            .In("Europe/Berlin")
            .Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "09:00-17:00");

        ServiceClock ticket = ServiceClock
            .Of(
                [
                    ClockTerms.Of(Duration.FromHours(4), office, "customer").For("P1"),
                    ClockTerms.Of(Duration.FromHours(8), office, "customer").For("P2"),
                ],
                ChangePolicy.Keep,
                ReopenPolicy.Continue
            )
            .With(
                ClockEvent.Started("e1", Instant.FromUtc(2026, 3, 2, 8, 0), "P2"),
                ClockEvent.Paused("e2", Instant.FromUtc(2026, 3, 2, 9, 0), "customer"),
                ClockEvent.Resumed("e3", Instant.FromUtc(2026, 3, 2, 11, 0)),
                ClockEvent.PriorityChanged("e4", Instant.FromUtc(2026, 3, 2, 12, 0), "P1")
            );

        Instant asOf = Instant.FromUtc(2026, 3, 2, 13, 0);
        ClockReading reading = ticket.At(asOf).Value;

        // Running at 2026-03-02T13:00:00Z: 3 h of 4 h, 1 h left
        Console.WriteLine(reading);

        // 2026-03-02T14:00:00Z
        Console.WriteLine(reading.Due.Value);
        #endregion

        #region service-clock-correction
        // On Tuesday it turns out that the pause began half an hour earlier.
        ServiceClock corrected = ticket.With(
            ClockEvent.Paused(
                "e5",
                Instant.FromUtc(2026, 3, 2, 8, 30),
                "customer",
                recorded: Instant.FromUtc(2026, 3, 3, 9, 0),
                supersedes: "e2"
            )
        );

        Answer<ClockReading> now = corrected.At(asOf);
        Answer<ClockReading> then = corrected.At(asOf, knownAt: asOf);

        // Running at 2026-03-02T13:00:00Z: 2 h 30 min of 4 h, 1 h 30 min left
        Console.WriteLine(now.Value);

        // Running at 2026-03-02T13:00:00Z: 3 h of 4 h, 1 h left
        Console.WriteLine(then.Value);
        Console.WriteLine(now.Explanation);
        #endregion
    }
}
