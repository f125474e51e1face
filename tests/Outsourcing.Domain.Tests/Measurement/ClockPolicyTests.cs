using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Measurement;
using static Outsourcing.Domain.Tests.Measurement.ClockTimes;

namespace Outsourcing.Domain.Tests.Measurement;

/// <summary>What a change of priority or terms does, by policy; P1 has 4 hours and P2 has 8.</summary>
public sealed class ClockPolicyTests
{
    private static readonly ClockEvent StartedAsP1 = ClockEvent.Started("e1", Monday("09:00"), "P1");
    private static readonly ClockEvent StartedAsP2 = ClockEvent.Started("e1", Monday("09:00"), "P2");

    // Started Sunday 22:00: by office hours Monday 09-10 counts, around the clock all twelve hours.
    [Theory]
    [InlineData(ChangePolicy.Keep, 2)]
    [InlineData(ChangePolicy.Restart, 1)]
    [InlineData(ChangePolicy.Retroactive, 13)]
    public void At_AfterAChangeToAroundTheClock_CountsWhatWasClosedOnlyRetroactively(ChangePolicy policy, int hours)
    {
        var clock = Clock(20, onChange: policy)
            .With(
                ClockEvent.Started("e1", Utc("2026-03-01 22:00")),
                ClockEvent.TermsChanged("e2", Monday("10:00"), [ClockTerms.Of(Hours(40), BusinessCalendar.Always())])
            );

        Assert.Equal(Hours(hours), clock.At(Monday("11:00")).Value.Elapsed);
    }

    [Theory]
    [InlineData(ChangePolicy.Keep, 2)]
    [InlineData(ChangePolicy.Restart, 1)]
    [InlineData(ChangePolicy.Retroactive, 3)]
    public void At_AfterAChangeOfStoppingReasons_JudgesThePauseByThePolicy(ChangePolicy policy, int hours)
    {
        var reading = Clock(8, onChange: policy)
            .With(
                ClockEvent.Started("e1", Monday("09:00")),
                ClockEvent.Paused("e2", Monday("10:00"), "customer"),
                ClockEvent.TermsChanged("e3", Monday("11:00"), [ClockTerms.Of(Hours(8), Office)])
            )
            .At(Monday("12:00"))
            .Value;

        Assert.Equal((ClockState.Running, Hours(hours)), (reading.State, reading.Elapsed));
        Assert.Equal(
            policy == ChangePolicy.Retroactive ? [false] : [true, false],
            reading.Pauses.Select(p => p.StopsClock)
        );
        Assert.Null(reading.Pauses[^1].To);
    }

    [Fact]
    public void Keep_ALimitPassedUnderEarlierTerms_StaysPassed()
    {
        var clock = ByPriority(ChangePolicy.Keep)
            .With(StartedAsP1, ClockEvent.PriorityChanged("e2", Monday("14:00"), "P2"));

        Assert.Equal(Monday("17:00"), clock.At(Monday("14:00")).Value.Due.Value.At);
        var reading = clock.At(Monday("15:00")).Value;
        Assert.Equal((Hours(6), Hours(2), Duration.Zero), (reading.Elapsed, reading.Remaining, reading.Overrun));
        Assert.Equal(Monday("13:00"), reading.BreachedAt);
        Assert.Equal(Monday("17:00"), reading.Due.Value.At);

        var late = clock.At(Tuesday("10:00")).Value;
        Assert.Equal((Monday("13:00"), Hours(1)), (late.BreachedAt, late.Overrun));
        Assert.Equal(Monday("17:00"), late.Due.Value.At);
    }

    [Fact]
    public void Keep_ALowerLimitThatIsUsedUp_IsPassedWithTheChange()
    {
        var clock = ByPriority(ChangePolicy.Keep)
            .With(StartedAsP2, ClockEvent.PriorityChanged("e2", Monday("14:00"), "P1"));

        var change = clock.At(Monday("14:00")).Value;
        Assert.Equal((null, Hours(1), Monday("14:00")), (change.BreachedAt, change.Overrun, change.Due.Value.At));
        Assert.Equal(Monday("14:00"), clock.At(Monday("15:00")).Value.BreachedAt);
    }

    [Fact]
    public void Keep_ALowerLimitInAPause_IsPassedOnResuming()
    {
        var clock = ByPriority(ChangePolicy.Keep)
            .With(
                StartedAsP2,
                ClockEvent.Paused("e2", Monday("14:00"), "customer"),
                ClockEvent.PriorityChanged("e3", Monday("15:00"), "P1"),
                ClockEvent.Resumed("e4", Monday("16:00"))
            );

        Assert.Null(clock.At(Monday("15:30")).Value.BreachedAt);
        Assert.Equal(Monday("16:00"), clock.At(Monday("16:30")).Value.BreachedAt);
    }

    [Fact]
    public void Retroactive_ALimitPassedUnderEarlierTermsOnly_IsNotPassed()
    {
        var clock = ByPriority(ChangePolicy.Retroactive)
            .With(StartedAsP1, ClockEvent.PriorityChanged("e2", Monday("14:00"), "P2"));

        Assert.Equal(Monday("13:00"), clock.At(Monday("13:30")).Value.BreachedAt);
        Assert.Null(clock.At(Monday("15:00")).Value.BreachedAt);
    }

    [Fact]
    public void Retroactive_ALowerLimit_WasPassedWhenItWasUsedUp()
    {
        var clock = ByPriority(ChangePolicy.Retroactive)
            .With(StartedAsP2, ClockEvent.PriorityChanged("e2", Monday("14:00"), "P1"));

        Assert.Equal(Monday("13:00"), clock.At(Monday("14:00")).Value.BreachedAt);
    }

    [Fact]
    public void Restart_AChange_EndsTheCycleAndListsIt()
    {
        var clock = ByPriority(ChangePolicy.Restart)
            .With(StartedAsP1, ClockEvent.PriorityChanged("e2", Monday("14:00"), "P2"));

        var reading = clock.At(Monday("15:00")).Value;
        Assert.Equal(
            [
                "2026-03-02T09:00:00Z to 2026-03-02T14:00:00Z, restarted: 5 h of 4 h, breached at 2026-03-02T13:00:00Z",
                "2026-03-02T14:00:00Z to now: 1 h of 8 h",
            ],
            reading.Cycles.Select(cycle => cycle.ToString())
        );
        Assert.Equal((CycleEnd.Restarted, CycleEnd.None), (reading.Cycles[0].Ending, reading.Cycles[1].Ending));
        Assert.Equal((Duration.Zero, Hours(1)), (reading.Cycles[0].Remaining, reading.Cycles[0].Overrun));
        Assert.Null(reading.BreachedAt);
        Assert.Equal(Tuesday("14:00"), reading.Due.Value.At);
    }

    // Stopped at 12 with 3 hours, changed at 13, reopened at 14, read at 15.
    [Theory]
    [InlineData(ChangePolicy.Keep, ReopenPolicy.Continue, 4, 1)]
    [InlineData(ChangePolicy.Keep, ReopenPolicy.CountGap, 6, 1)]
    [InlineData(ChangePolicy.Keep, ReopenPolicy.NewCycle, 1, 2)]
    [InlineData(ChangePolicy.Restart, ReopenPolicy.Continue, 1, 2)]
    [InlineData(ChangePolicy.Restart, ReopenPolicy.CountGap, 2, 2)]
    [InlineData(ChangePolicy.Restart, ReopenPolicy.NewCycle, 1, 2)]
    [InlineData(ChangePolicy.Retroactive, ReopenPolicy.Continue, 4, 1)]
    [InlineData(ChangePolicy.Retroactive, ReopenPolicy.CountGap, 6, 1)]
    [InlineData(ChangePolicy.Retroactive, ReopenPolicy.NewCycle, 1, 2)]
    public void At_AfterAChangeWhileStopped_TakesEffectOnReopening(
        ChangePolicy onChange,
        ReopenPolicy onReopen,
        int hours,
        int cycles
    )
    {
        var clock = ByPriority(onChange, onReopen)
            .With(
                StartedAsP2,
                ClockEvent.Stopped("e2", Monday("12:00")),
                ClockEvent.PriorityChanged("e3", Monday("13:00"), "P1"),
                ClockEvent.Reopened("e4", Monday("14:00"))
            );

        var stopped = clock.At(Monday("13:30")).Value;
        Assert.Equal((ClockState.Stopped, Hours(3)), (stopped.State, stopped.Elapsed));
        Assert.Equal(Hours(onChange == ChangePolicy.Retroactive ? 4 : 8), stopped.Limit);

        var reading = clock.At(Monday("15:00")).Value;
        Assert.Equal((Hours(hours), Hours(4), cycles), (reading.Elapsed, reading.Limit, reading.Cycles.Count));
        Assert.Equal(Hours(onChange == ChangePolicy.Retroactive || cycles == 1 ? 4 : 8), reading.Cycles[0].Terms.Limit);
    }

    [Fact]
    public void Restart_AChangeWhileStoppedThatWasUndone_GoesOn()
    {
        var reading = ByPriority(ChangePolicy.Restart)
            .With(
                StartedAsP2,
                ClockEvent.Stopped("e2", Monday("12:00")),
                ClockEvent.PriorityChanged("e3", Monday("13:00"), "P1"),
                ClockEvent.PriorityChanged("e4", Monday("13:30"), "P2"),
                ClockEvent.Reopened("e5", Monday("14:00"))
            )
            .At(Monday("15:00"))
            .Value;

        Assert.Equal((Hours(4), 1), (reading.Elapsed, reading.Cycles.Count));
    }

    [Fact]
    public void Retroactive_AnEarlierCycle_KeepsTheTermsOfItsEnd()
    {
        var cycles = ByPriority(ChangePolicy.Retroactive, ReopenPolicy.NewCycle)
            .With(
                StartedAsP2,
                ClockEvent.Stopped("e2", Monday("14:00")),
                ClockEvent.Reopened("e3", Monday("15:00")),
                ClockEvent.PriorityChanged("e4", Monday("16:00"), "P1")
            )
            .At(Monday("17:00"))
            .Value.Cycles;

        Assert.Equal([(Hours(8), null), (Hours(4), (Instant?)null)], cycles.Select(c => (c.Terms.Limit, c.BreachedAt)));
        Assert.Equal([Hours(5), Hours(2)], cycles.Select(c => c.Elapsed));
    }

    [Theory]
    [InlineData(ChangePolicy.Keep)]
    [InlineData(ChangePolicy.Restart)]
    [InlineData(ChangePolicy.Retroactive)]
    public void At_AChangeToTheSameTerms_DoesNothing(ChangePolicy policy)
    {
        var clock = ByPriority(policy)
            .With(
                StartedAsP2,
                ClockEvent.PriorityChanged("e2", Monday("10:00"), "P2"),
                ClockEvent.TermsChanged("e3", Monday("11:00"), [Agreed(4).For("P1"), Agreed(8).For("P2")])
            );

        var reading = clock.At(Monday("12:00")).Value;
        Assert.Equal((Hours(3), 1), (reading.Elapsed, reading.Cycles.Count));
    }

    [Fact]
    public void At_AfterAChangeOfTerms_TakesThoseOfThePriority()
    {
        var clock = ByPriority(ChangePolicy.Keep)
            .With(
                StartedAsP2,
                ClockEvent.TermsChanged("e2", Monday("10:00"), [Agreed(1).For("P1"), Agreed(2).For("P2")]),
                ClockEvent.PriorityChanged("e3", Monday("10:30"), "P1")
            );

        Assert.Equal(Hours(2), clock.At(Monday("10:15")).Value.Limit);
        Assert.Equal(Hours(1), clock.At(Monday("10:45")).Value.Limit);
    }
}
