using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Measurement;
using Outsourcing.Domain.Reasoning;
using static Outsourcing.Domain.Tests.Measurement.ClockTimes;

namespace Outsourcing.Domain.Tests.Measurement;

/// <summary>Defects that service clocks of others are known for, each with figures worked out by hand.</summary>
public sealed class ServiceClockDefectTests
{
    // 09-10 and 12-13 ran by P2, 13-14 by P1; 10-12 was paused.
    [Theory]
    [InlineData(ChangePolicy.Keep, 3, "15:00")]
    [InlineData(ChangePolicy.Restart, 1, "17:00")]
    [InlineData(ChangePolicy.Retroactive, 3, "15:00")]
    public void At_AfterAChangeOfPriority_DoesNotForgetThePauseSoFar(ChangePolicy policy, int hours, string due)
    {
        var reading = ByPriority(policy)
            .With(
                ClockEvent.Started("e1", Monday("09:00"), "P2"),
                ClockEvent.Paused("e2", Monday("10:00"), "customer"),
                ClockEvent.Resumed("e3", Monday("12:00")),
                ClockEvent.PriorityChanged("e4", Monday("13:00"), "P1")
            )
            .At(Monday("14:00"))
            .Value;

        Assert.Equal(Hours(hours), reading.Elapsed);
        Assert.Equal(Hours(4 - hours), reading.Remaining);
        Assert.Equal(Monday(due), reading.Due.Value.At);
        var pause = Assert.Single(reading.Pauses);
        Assert.Equal((Monday("10:00"), Monday("12:00")), (pause.From, pause.To));
        Assert.Equal(Hours(3), reading.Cycles.Aggregate(Duration.Zero, (sum, cycle) => sum + cycle.Elapsed));
    }

    // 09-10 and 12-13 ran; the change at 11 falls into the pause and does not end it.
    [Theory]
    [InlineData(ChangePolicy.Keep, 2)]
    [InlineData(ChangePolicy.Restart, 1)]
    [InlineData(ChangePolicy.Retroactive, 2)]
    public void At_AfterAChangeOfTermsInAPause_GoesOnPausing(ChangePolicy policy, int hours)
    {
        var clock = Clock(8, onChange: policy)
            .With(
                ClockEvent.Started("e1", Monday("09:00")),
                ClockEvent.Paused("e2", Monday("10:00"), "customer"),
                ClockEvent.TermsChanged("e3", Monday("11:00"), [Agreed(6)]),
                ClockEvent.Resumed("e4", Monday("12:00"))
            );

        Assert.Equal(ClockState.Paused, clock.At(Monday("11:30")).Value.State);
        Assert.Equal(Hours(hours), clock.At(Monday("13:00")).Value.Elapsed);
        var pause = Assert.Single(clock.At(Monday("13:00")).Value.Pauses);
        Assert.Equal((Monday("10:00"), Monday("12:00")), (pause.From, pause.To));
    }

    // Friday 15-16 and Tuesday 10-12 ran: 3 of 8 hours. Monday was a holiday. Adding the 90 hours of pause to the first
    // deadline (Monday's holiday left out: Tuesday 15:00) would give Saturday 09:00.
    [Fact]
    public void Due_AfterAPauseOverAHoliday_CountsInTheTimeOfTheCalendar()
    {
        var office = BusinessCalendar
            .In(DateTimeZone.Utc)
            .Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "09:00-17:00")
            .Closed([new LocalDate(2026, 3, 9)], new LocalDate(2026, 12, 31));
        var reading = ServiceClock
            .Of(ClockTerms.Of(Hours(8), office, "customer"), ChangePolicy.Keep, ReopenPolicy.Continue)
            .With(
                ClockEvent.Started("e1", Utc("2026-03-06 15:00")),
                ClockEvent.Paused("e2", Utc("2026-03-06 16:00"), "customer"),
                ClockEvent.Resumed("e3", Utc("2026-03-10 10:00"))
            )
            .At(Utc("2026-03-10 12:00"))
            .Value;

        Assert.Equal(Hours(3), reading.Elapsed);
        Assert.Equal(Utc("2026-03-10 17:00"), reading.Due.Value.At);
        Assert.Equal(Utc("2026-03-11 09:00"), reading.Due.Value.NextOpen);
    }

    // Monday 09-12 ran: 3 of 4 hours, then two days of pause.
    [Fact]
    public void BreachedAt_WhilePaused_IsNotReached()
    {
        var clock = Clock(4)
            .With(
                ClockEvent.Started("e1", Monday("09:00")),
                ClockEvent.Paused("e2", Monday("12:00"), "customer"),
                ClockEvent.Resumed("e3", Utc("2026-03-04 12:00")),
                ClockEvent.Paused("e4", Utc("2026-03-04 13:30"), "customer")
            );

        var paused = clock.At(Utc("2026-03-04 11:59")).Value;
        Assert.Equal((ClockState.Paused, Hours(3), Hours(1)), (paused.State, paused.Elapsed, paused.Remaining));
        Assert.Equal((null, Duration.Zero), (paused.BreachedAt, paused.Overrun));

        var again = clock.At(Utc("2026-03-06 17:00")).Value;
        Assert.Equal((ClockState.Paused, Hours(4.5), Hours(0.5)), (again.State, again.Elapsed, again.Overrun));
        Assert.Equal(Utc("2026-03-04 13:00"), again.BreachedAt);
    }

    // Monday 09-11 and Tuesday 11-12 ran; between them lie Monday 11-17 and Tuesday 09-11, 8 hours.
    [Theory]
    [InlineData(ReopenPolicy.Continue, 3)]
    [InlineData(ReopenPolicy.CountGap, 11)]
    [InlineData(ReopenPolicy.NewCycle, 1)]
    public void At_AfterReopening_BooksTheTimeBetweenAsNoPause(ReopenPolicy policy, int hours)
    {
        var reading = Clock(20, policy)
            .With(
                ClockEvent.Started("e1", Monday("09:00")),
                ClockEvent.Stopped("e2", Monday("11:00")),
                ClockEvent.Reopened("e3", Tuesday("11:00"))
            )
            .At(Tuesday("12:00"))
            .Value;

        Assert.Equal(Hours(hours), reading.Elapsed);
        Assert.Empty(reading.Pauses);
        Assert.Equal(
            policy == ReopenPolicy.NewCycle ? [Hours(2), Hours(1)] : [Hours(hours)],
            reading.Cycles.Select(c => c.Elapsed)
        );
    }

    // Monday 15-17 and Tuesday 08-12 are 6 hours; one hour before that is Tuesday 11:00, not midnight.
    [Fact]
    public void Due_WithSeveralHoursADay_LandsInThem()
    {
        var calendar = BusinessCalendar
            .In(DateTimeZone.Utc)
            .Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "08:00-12:00", "13:00-17:00");
        var due = ServiceClock
            .Of(ClockTerms.Of(Hours(6), calendar), ChangePolicy.Keep, ReopenPolicy.Continue)
            .With(ClockEvent.Started("e1", Monday("15:00")))
            .At(Monday("15:00"))
            .Value.Due.Value;

        Assert.Equal((Tuesday("12:00"), Tuesday("13:00")), (due.At, due.NextOpen));
        Assert.Equal(Tuesday("11:00"), calendar.Back(due.At, Hours(1)).Latest);
    }

    // Friday 16-17 in winter time (21-22 UTC) and Monday 09-10 in summer time (13-14 UTC). With Monday's offset for
    // Friday too, the clock would start at closing time and show one hour.
    [Fact]
    public void Elapsed_AcrossADaylightSavingChange_TakesEachDayByItsOwnOffset()
    {
        var calendar = BusinessCalendar
            .In("America/New_York")
            .Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "09:00-17:00");
        var reading = ServiceClock
            .Of(ClockTerms.Of(Hours(8), calendar), ChangePolicy.Keep, ReopenPolicy.Continue)
            .With(ClockEvent.Started("e1", Utc("2026-03-06 21:00")))
            .At(Utc("2026-03-09 14:00"))
            .Value;

        Assert.Equal(Hours(2), reading.Elapsed);
        Assert.Equal(Utc("2026-03-09 20:00"), reading.Due.Value.At);
    }

    // The night of 27 October 2019 in London shows 01:00-02:00 twice: 00:00-02:00 has three hours.
    [Fact]
    public void Elapsed_InAnHourThatComesTwice_CountsItTwice()
    {
        var calendar = BusinessCalendar
            .In("Europe/London")
            .Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Sunday, "00:00-02:00");
        var clock = ServiceClock
            .Of(ClockTerms.Of(Hours(8), calendar), ChangePolicy.Keep, ReopenPolicy.Continue)
            .With(ClockEvent.Started("e1", Utc("2019-10-26 23:00")));

        Assert.Equal(Hours(3), clock.At(Utc("2019-10-27 12:00")).Value.Elapsed);
    }

    [Fact]
    public void Elapsed_AroundTheClock_LosesNoMinuteADay()
    {
        var clock = ServiceClock
            .Of(ClockTerms.Of(Hours(1000), BusinessCalendar.Always()), ChangePolicy.Keep, ReopenPolicy.Continue)
            .With(ClockEvent.Started("e1", Monday("00:00")));

        Assert.Equal(Duration.FromDays(30), clock.At(Monday("00:00") + Duration.FromDays(30)).Value.Elapsed);
    }

    // Thursday 16-17 and Monday 09-10 ran. The holiday of Friday is 21:00 to 05:00 UTC; by its UTC date three hours of
    // Friday, which are still Thursday there, would count.
    [Fact]
    public void Elapsed_OverAHoliday_TakesItsLocalDate()
    {
        var calendar = BusinessCalendar
            .In("Pacific/Auckland")
            .Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "09:00-17:00")
            .Closed([new LocalDate(2026, 5, 1)], new LocalDate(2026, 12, 31));
        var clock = ServiceClock
            .Of(ClockTerms.Of(Hours(8), calendar), ChangePolicy.Keep, ReopenPolicy.Continue)
            .With(ClockEvent.Started("e1", Utc("2026-04-30 04:00")));

        Assert.Equal(Hours(2), clock.At(Utc("2026-05-03 22:00")).Value.Elapsed);
    }

    // Monday 09-12 ran: 3 of 2 hours, breached at 11:00. Solved on Monday, closed on Tuesday.
    [Fact]
    public void At_AfterStoppingAgain_KeepsTheFiguresOfTheFirstStop()
    {
        var clock = Clock(2, ReopenPolicy.NewCycle)
            .With(
                ClockEvent.Started("e1", Monday("09:00")),
                ClockEvent.Stopped("e2", Monday("12:00")),
                ClockEvent.Stopped("e3", Tuesday("10:00")),
                ClockEvent.Reopened("e4", Tuesday("11:00")),
                ClockEvent.Stopped("e5", Tuesday("12:00"))
            );

        var closed = clock.At(Tuesday("10:30"));
        Assert.Equal(
            (ClockState.Stopped, Hours(3), Hours(1)),
            (closed.Value.State, closed.Value.Elapsed, closed.Value.Overrun)
        );
        Assert.Equal(
            "info measurement.clock.stopped-again [e2, e3]: 'e3' stops the clock at 2026-03-03T10:00:00Z, and 'e2' has stopped it at 2026-03-02T12:00:00Z; the first stop stands.",
            Assert.Single(closed.Findings).ToString()
        );

        var cycles = clock.At(Tuesday("13:00")).Value.Cycles;
        Assert.Equal(
            [(Hours(3), CycleEnd.Stopped), (Hours(1), CycleEnd.Stopped)],
            cycles.Select(c => (c.Elapsed, c.Ending))
        );
        Assert.Equal([Monday("11:00"), null], cycles.Select(c => c.BreachedAt));
    }

    // The first answer stops the clock of the response; what is updated later is another clock.
    [Fact]
    public void At_AnyTimeAfterTheFirstResponse_GivesWhatItWasThen()
    {
        var clock = Clock(4).With(ClockEvent.Started("e1", Monday("09:00")), ClockEvent.Stopped("e2", Monday("10:00")));

        Assert.Equal(Hours(1), clock.At(Monday("10:00")).Value.Elapsed);
        Assert.Equal(Hours(1), clock.At(Utc("2027-03-02 10:00")).Value.Elapsed);
        Assert.Equal(AnswerStatus.NotApplicable, clock.At(Monday("12:00")).Value.Due.Status);
    }
}
