using Outsourcing.Domain.Measurement;
using Outsourcing.Domain.Reasoning;
using static Outsourcing.Domain.Tests.Measurement.ClockTimes;

namespace Outsourcing.Domain.Tests.Measurement;

public sealed class ClockEventTests
{
    [Fact]
    public void Recorded_WhenNotStated_IsAtOnce()
    {
        Assert.Equal(Monday("09:00"), ClockEvent.Resumed("e1", Monday("09:00")).Recorded);
        Assert.Equal(Tuesday("09:00"), ClockEvent.Resumed("e1", Monday("09:00"), Tuesday("09:00")).Recorded);
        Assert.Equal(Tuesday("09:00"), ClockEvent.Retracted("e2", "e1", Tuesday("09:00")).At);
    }

    [Fact]
    public void Factories_OfBlankTexts_Refuse()
    {
        var at = Monday("09:00");

        Assert.Throws<ArgumentException>("id", () => ClockEvent.Stopped(" ", at));
        Assert.Throws<ArgumentException>("supersedes", () => ClockEvent.Stopped("e1", at, null, " "));
        Assert.Throws<ArgumentException>("priority", () => ClockEvent.Started("e1", at, " "));
        Assert.Throws<ArgumentException>("reason", () => ClockEvent.Paused("e1", at, " "));
        Assert.Throws<ArgumentException>("priority", () => ClockEvent.PriorityChanged("e1", at, " "));
        Assert.Throws<ArgumentException>("retracts", () => ClockEvent.Retracted("e1", " ", at));
        Assert.Throws<ArgumentException>("terms", () => ClockEvent.TermsChanged("e1", at, []));
    }

    [Fact]
    public void Factories_OfAnEventThatSupersedesItself_Refuse()
    {
        var refusal = Assert.Throws<ArgumentException>(
            "supersedes",
            () => ClockEvent.Reopened("e1", Monday("09:00"), null, "e1")
        );

        Assert.StartsWith(
            "The event 'e1' names itself as what it supersedes.",
            refusal.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void ToString_OfEachKind_SaysWhatHappened()
    {
        var at = Monday("09:00");

        Assert.Equal(
            [
                "e1 starts the clock at 2026-03-02T09:00:00Z (P1)",
                "e1 pauses the clock at 2026-03-02T09:00:00Z (customer)",
                "e1 resumes the clock at 2026-03-02T09:00:00Z",
                "e1 stops the clock at 2026-03-02T09:00:00Z, in place of e0, recorded at 2026-03-03T09:00:00Z",
                "e1 reopens the clock at 2026-03-02T09:00:00Z",
                "e1 changes the priority of the clock at 2026-03-02T09:00:00Z (P1)",
                $"e1 changes the terms of the clock at 2026-03-02T09:00:00Z ({Agreed(1)})",
                "e1 retracts an event of the clock at 2026-03-02T09:00:00Z (e0)",
            ],
            new ClockEvent[]
            {
                ClockEvent.Started("e1", at, "P1"),
                ClockEvent.Paused("e1", at, "customer"),
                ClockEvent.Resumed("e1", at),
                ClockEvent.Stopped("e1", at, Tuesday("09:00"), "e0"),
                ClockEvent.Reopened("e1", at),
                ClockEvent.PriorityChanged("e1", at, "P1"),
                ClockEvent.TermsChanged("e1", at, [Agreed(1)]),
                ClockEvent.Retracted("e1", "e0", at),
            }.Select(each => each.ToString())
        );
    }

    [Fact]
    public void Fingerprint_OfDifferentEvents_Differs()
    {
        var at = Monday("09:00");
        ClockEvent[] events =
        [
            ClockEvent.Started("e1", at),
            ClockEvent.Started("e1", at, "P1"),
            ClockEvent.Started("e2", at),
            ClockEvent.Started("e1", Tuesday("09:00")),
            ClockEvent.Started("e1", at, null, Tuesday("09:00")),
            ClockEvent.Started("e1", at, null, null, "e0"),
            ClockEvent.Resumed("e1", at),
            ClockEvent.Stopped("e1", at),
            ClockEvent.Reopened("e1", at),
            ClockEvent.PriorityChanged("e1", at, "P1"),
            ClockEvent.Paused("e1", at, "P1"),
            ClockEvent.TermsChanged("e1", at, [Agreed(1)]),
            ClockEvent.TermsChanged("e1", at, [Agreed(2)]),
            ClockEvent.Retracted("e1", "e0", at),
        ];

        Assert.Equal(events.Length, events.Select(Fingerprint.Of).Distinct().Count());
        Assert.Equal(Fingerprint.Of(events[1]), Fingerprint.Of(ClockEvent.Started("e1", at, "P1")));
    }
}
