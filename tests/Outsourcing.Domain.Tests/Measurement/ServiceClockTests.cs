using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Measurement;
using Outsourcing.Domain.Reasoning;
using static Outsourcing.Domain.Tests.Measurement.ClockTimes;

namespace Outsourcing.Domain.Tests.Measurement;

public sealed class ServiceClockTests
{
    private static readonly Duration Instantly = Duration.FromNanoseconds(1);

    private static ServiceClock Started => Clock(4).With(ClockEvent.Started("e1", Monday("09:00")));

    [Fact]
    public void At_BeforeTheStart_IsNotStarted()
    {
        var reading = Started.At(Monday("09:00") - Instantly).Value;

        Assert.Equal(ClockState.NotStarted, reading.State);
        Assert.Equal((Duration.Zero, Hours(4), Duration.Zero), (reading.Elapsed, reading.Remaining, reading.Overrun));
        Assert.Empty(reading.Cycles);
        Assert.False(reading.IsBreached);
        Assert.Equal(AnswerStatus.NotApplicable, reading.Due.Status);
        Assert.Equal(
            "info measurement.clock.deadline [deadline]: The clock has not started; all of 4 h remain.",
            reading.Due.Findings.Single().ToString()
        );
    }

    [Fact]
    public void At_TheStart_IsRunning()
    {
        var reading = Started.At(Monday("09:00")).Value;

        Assert.Equal((ClockState.Running, Duration.Zero), (reading.State, reading.Elapsed));
        Assert.Equal(Monday("13:00"), reading.Due.Value.At);
    }

    [Fact]
    public void At_OutsideTheHours_Runs_AndCountsNothing()
    {
        var reading = Clock(12).With(ClockEvent.Started("e1", Monday("09:00"))).At(Tuesday("03:00")).Value;

        Assert.Equal((ClockState.Running, Hours(8), Hours(4)), (reading.State, reading.Elapsed, reading.Remaining));
        Assert.Equal(Tuesday("13:00"), reading.Due.Value.At);
        Assert.Equal(
            "From 2026-03-03T03:00:00Z on 4 h of open time remain, if there is no further pause.",
            reading.Due.Explanation.Statement
        );
    }

    [Fact]
    public void At_ThePause_IsPaused()
    {
        var clock = Started.With(ClockEvent.Paused("e2", Monday("10:00"), "customer"));

        Assert.Equal(ClockState.Running, clock.At(Monday("10:00") - Instantly).Value.State);
        var reading = clock.At(Monday("10:00")).Value;
        Assert.Equal((ClockState.Paused, Hours(1)), (reading.State, reading.Elapsed));
        Assert.Equal("customer, 2026-03-02T10:00:00Z to now", Assert.Single(reading.Pauses).ToString());
        Assert.Equal(AnswerStatus.FactMissing, reading.Due.Status);
        Assert.Equal(
            "info measurement.clock.deadline [deadline]: The clock is paused for 'customer' since 2026-03-02T10:00:00Z; 3 h remain, and the deadline moves until it resumes.",
            reading.Due.Findings.Single().ToString()
        );
    }

    [Fact]
    public void At_APauseForAnotherReason_GoesOnRunning()
    {
        var reading = Started.With(ClockEvent.Paused("e2", Monday("10:00"), "vendor")).At(Monday("11:00")).Value;

        Assert.Equal((ClockState.Running, Hours(2)), (reading.State, reading.Elapsed));
        Assert.Equal(
            "vendor, 2026-03-02T10:00:00Z to now, does not stop the clock",
            Assert.Single(reading.Pauses).ToString()
        );
        Assert.Equal(Monday("13:00"), reading.Due.Value.At);
    }

    [Fact]
    public void At_APauseInAPause_TakesItsPlace()
    {
        var reading = Started
            .With(
                ClockEvent.Paused("e2", Monday("10:00"), "customer"),
                ClockEvent.Paused("e3", Monday("11:00"), "vendor"),
                ClockEvent.Resumed("e4", Monday("12:00"))
            )
            .At(Monday("12:30"))
            .Value;

        Assert.Equal(Hours(2.5), reading.Elapsed);
        Assert.Equal(["customer", "vendor"], reading.Pauses.Select(pause => pause.Reason));
        Assert.Equal([true, false], reading.Pauses.Select(pause => pause.StopsClock));
        Assert.Equal([Monday("11:00"), Monday("12:00")], reading.Pauses.Select(pause => pause.To));
    }

    [Fact]
    public void At_TheStopInAPause_EndsThePause()
    {
        var reading = Started
            .With(
                ClockEvent.Paused("e2", Monday("10:00"), "customer"),
                ClockEvent.Stopped("e3", Monday("12:00")),
                ClockEvent.Reopened("e4", Monday("13:00"))
            )
            .At(Monday("14:00"))
            .Value;

        Assert.Equal((ClockState.Running, Hours(2)), (reading.State, reading.Elapsed));
        Assert.Equal(Monday("12:00"), Assert.Single(reading.Pauses).To);
    }

    [Fact]
    public void BreachedAt_OnTheDeadline_IsNotYetPassed()
    {
        var onTime = Started.At(Monday("13:00")).Value;
        Assert.Equal(
            (null, Duration.Zero, Monday("13:00")),
            (onTime.BreachedAt, onTime.Remaining, onTime.Due.Value.At)
        );

        var late = Started.At(Monday("13:00") + Instantly).Value;
        Assert.Equal((Monday("13:00"), Instantly), (late.BreachedAt, late.Overrun));
        Assert.Equal(Monday("13:00"), late.Due.Value.At);
        Assert.Equal(
            "The limit of 4 h was used up, with 4 h 0.000000001 s counted by now.",
            late.Due.Explanation.Statement
        );
    }

    [Fact]
    public void BreachedAt_StoppedOnTheDeadline_IsNeverPassed()
    {
        var reading = Started.With(ClockEvent.Stopped("e2", Monday("13:00"))).At(Tuesday("13:00")).Value;

        Assert.Equal((Hours(4), null), (reading.Elapsed, reading.BreachedAt));
        Assert.Equal("The clock stopped with 0 s left; nothing is due.", reading.Due.Findings.Single().Message);
    }

    [Fact]
    public void BreachedAt_PausedOnTheDeadline_IsPassedOnResuming()
    {
        var clock = Started.With(
            ClockEvent.Paused("e2", Monday("13:00"), "customer"),
            ClockEvent.Resumed("e3", Tuesday("10:00"))
        );

        Assert.Null(clock.At(Tuesday("10:00")).Value.BreachedAt);
        Assert.Equal(Tuesday("10:00"), clock.At(Tuesday("10:01")).Value.BreachedAt);
    }

    [Fact]
    public void BreachedAt_UsedUpAtClosingTime_IsThen()
    {
        var clock = Clock(8).With(ClockEvent.Started("e1", Monday("09:00")));

        Assert.Null(clock.At(Monday("17:00")).Value.BreachedAt);
        var evening = clock.At(Monday("20:00")).Value;
        Assert.Equal((Monday("17:00"), Duration.Zero), (evening.BreachedAt, evening.Overrun));
        Assert.Equal(Tuesday("09:00"), evening.Due.Value.NextOpen);
    }

    [Fact]
    public void BreachedAt_AfterReopeningWithTheGap_MayLieInIt()
    {
        var clock = Clock(4, ReopenPolicy.CountGap)
            .With(
                ClockEvent.Started("e1", Monday("09:00")),
                ClockEvent.Stopped("e2", Monday("11:00")),
                ClockEvent.Reopened("e3", Monday("15:00"))
            );

        Assert.Null(clock.At(Monday("14:59")).Value.BreachedAt);
        var reading = clock.At(Monday("15:00")).Value;
        Assert.Equal((Monday("13:00"), Hours(6)), (reading.BreachedAt, reading.Elapsed));
    }

    [Fact]
    public void At_KnownBefore_DoesNotSeeWhatWasRecordedLater()
    {
        var clock = Started.With(ClockEvent.Paused("e2", Monday("10:00"), "customer", recorded: Monday("16:00")));

        var then = clock.At(Monday("14:00"), knownAt: Monday("16:00") - Instantly).Value;
        Assert.Equal((ClockState.Running, Hours(5), Monday("13:00")), (then.State, then.Elapsed, then.BreachedAt));

        var now = clock.At(Monday("14:00"), knownAt: Monday("16:00")).Value;
        Assert.Equal((ClockState.Paused, Hours(1), null), (now.State, now.Elapsed, now.BreachedAt));
        Assert.Equal(now, clock.At(Monday("14:00")).Value);
    }

    [Fact]
    public void At_ACorrectedTime_CountsTheCorrection()
    {
        var clock = Started.With(
            ClockEvent.Stopped("e2", Monday("12:00")),
            ClockEvent.Stopped("e3", Monday("11:00"), recorded: Tuesday("09:00"), supersedes: "e2")
        );

        Assert.Equal(Hours(3), clock.At(Tuesday("12:00"), Monday("18:00")).Value.Elapsed);
        Assert.Equal(Hours(2), clock.At(Tuesday("12:00")).Value.Elapsed);
    }

    [Fact]
    public void At_ACorrectedCorrection_CountsTheLast()
    {
        var clock = Started.With(
            ClockEvent.Stopped("e2", Monday("12:00")),
            ClockEvent.Stopped("e3", Monday("11:00"), recorded: Tuesday("09:00"), supersedes: "e2"),
            ClockEvent.Paused("e4", Monday("10:00"), "customer", recorded: Tuesday("10:00"), supersedes: "e3")
        );

        var reading = clock.At(Tuesday("12:00")).Value;
        Assert.Equal((ClockState.Paused, Hours(1)), (reading.State, reading.Elapsed));
    }

    [Fact]
    public void At_ARetraction_IsAsIfItHadNeverBeenRecorded()
    {
        var stopped = Started.With(ClockEvent.Stopped("e2", Monday("12:00")));
        var retracted = stopped.With(ClockEvent.Retracted("e3", "e2", Tuesday("09:00")));
        var restored = retracted.With(ClockEvent.Retracted("e4", "e3", Tuesday("10:00")));

        Assert.Equal(Started.At(Monday("16:00")).Value, retracted.At(Monday("16:00")).Value);
        Assert.Equal(stopped.At(Monday("16:00")).Value, restored.At(Monday("16:00")).Value);
        Assert.Equal(stopped.At(Monday("16:00")).Value, retracted.At(Monday("16:00"), Monday("17:00")).Value);
    }

    [Fact]
    public void At_ARetractedCorrection_CountsWhatItCorrected()
    {
        var stopped = Started.With(ClockEvent.Stopped("e2", Monday("12:00")));
        var clock = stopped.With(
            ClockEvent.Stopped("e3", Monday("11:00"), Tuesday("09:00"), "e2"),
            ClockEvent.Retracted("e4", "e3", Tuesday("10:00"))
        );

        Assert.Equal(stopped.At(Monday("16:00")).Value, clock.At(Monday("16:00")).Value);
    }

    [Fact]
    public void At_TwoCorrectionsOfOneEvent_IsAConflict()
    {
        var answer = Started
            .With(
                ClockEvent.Stopped("e2", Monday("12:00")),
                ClockEvent.Stopped("e3", Monday("11:00"), Tuesday("09:00"), "e2"),
                ClockEvent.Retracted("e4", "e2", Tuesday("10:00"))
            )
            .At(Monday("16:00"));

        Assert.Equal(AnswerStatus.Conflict, answer.Status);
        Assert.Equal(
            "error measurement.clock.correction [e2, e3, e4]: 'e3' and 'e4' both supersede 'e2'. Let the later correction supersede the earlier one.",
            answer.Findings.Single().ToString()
        );
    }

    [Fact]
    public void At_ACorrectionRecordedBeforeItsEvent_IsAConflict()
    {
        var answer = Started
            .With(
                ClockEvent.Stopped("e2", Monday("12:00")),
                ClockEvent.Stopped("e3", Monday("11:00"), Monday("11:00"), "e2")
            )
            .At(Monday("16:00"));

        Assert.Equal(AnswerStatus.Conflict, answer.Status);
        Assert.Equal(
            "error measurement.clock.correction [e2, e3]: 'e3' supersedes 'e2' and was recorded before it, at 2026-03-02T11:00:00Z. Record the correction after what it corrects.",
            answer.Findings[0].ToString()
        );
    }

    [Fact]
    public void At_ACorrectionOfNothing_Warns()
    {
        var answer = Started.With(ClockEvent.Stopped("e3", Monday("11:00"), null, "e2")).At(Monday("16:00"));

        Assert.Equal(Hours(2), answer.Value.Elapsed);
        Assert.Equal(
            "warning measurement.clock.unknown-event [e2, e3]: 'e3' supersedes 'e2', which is not known.",
            answer.Findings.Single().ToString()
        );
    }

    public static TheoryData<ClockEvent[], string, string> Contradictions =>
        new()
        {
            {
                [ClockEvent.Started("e1", Monday("09:00")), ClockEvent.Started("e2", Monday("10:00"))],
                "e1, e2",
                "'e2' starts the clock at 2026-03-02T10:00:00Z, and it runs since 'e1' at 2026-03-02T09:00:00Z."
            },
            {
                [ClockEvent.Stopped("e1", Monday("09:00")), ClockEvent.Started("e2", Monday("10:00"))],
                "e1",
                "'e1' stops the clock at 2026-03-02T09:00:00Z, and nothing has started it."
            },
            {
                [ClockEvent.Paused("e1", Monday("09:00"), "customer")],
                "e1",
                "'e1' pauses the clock at 2026-03-02T09:00:00Z, and nothing has started it."
            },
            {
                [ClockEvent.Started("e1", Monday("09:00")), ClockEvent.Resumed("e2", Monday("10:00"))],
                "e1, e2",
                "'e2' resumes the clock at 2026-03-02T10:00:00Z, and it runs since 'e1' at 2026-03-02T09:00:00Z."
            },
            {
                [
                    ClockEvent.Started("e1", Monday("09:00")),
                    ClockEvent.Paused("e2", Monday("10:00"), "customer"),
                    ClockEvent.Reopened("e3", Monday("11:00")),
                ],
                "e2, e3",
                "'e3' reopens the clock at 2026-03-02T11:00:00Z, and 'e2' has paused it at 2026-03-02T10:00:00Z."
            },
            {
                [
                    ClockEvent.Started("e1", Monday("09:00")),
                    ClockEvent.Stopped("e2", Monday("10:00")),
                    ClockEvent.Paused("e3", Monday("11:00"), "customer"),
                ],
                "e2, e3",
                "'e3' pauses the clock at 2026-03-02T11:00:00Z, and 'e2' has stopped it at 2026-03-02T10:00:00Z."
            },
        };

    [Theory]
    [MemberData(nameof(Contradictions))]
    public void At_AContradiction_IsAConflictThatNamesTheEvents(ClockEvent[] events, string subject, string message)
    {
        var clock = Clock(4).With(events);
        var answer = clock.At(Tuesday("09:00"));

        Assert.Equal(AnswerStatus.Conflict, answer.Status);
        var finding = answer.Findings.Single();
        Assert.Equal((MeasurementRules.ClockSequence, Severity.Error), (finding.Rule, finding.Severity));
        Assert.Equal((subject, message), (finding.Subject, finding.Message));
        Assert.Equal("Correct or retract one of the events, or record the one that is missing.", finding.Remedy);
        Assert.True(clock.At(events[0].At - Instantly).IsKnown);
    }

    [Fact]
    public void At_AllContradictions_AreNamed()
    {
        var answer = Started
            .With(ClockEvent.Resumed("e2", Monday("10:00")), ClockEvent.Reopened("e3", Monday("11:00")))
            .At(Tuesday("09:00"));

        Assert.Equal(["e1, e2", "e1, e3"], answer.Findings.Select(finding => finding.Subject));
    }

    [Fact]
    public void At_EqualTimes_CountsInTheOrderOfRecord()
    {
        var reading = Started
            .With(
                ClockEvent.Paused("e3", Monday("10:00"), "customer", recorded: Monday("11:00")),
                ClockEvent.Resumed("e2", Monday("10:00"), recorded: Monday("12:00"))
            )
            .At(Monday("13:00"));

        Assert.Equal((ClockState.Running, Hours(4)), (reading.Value.State, reading.Value.Elapsed));
        Assert.Empty(reading.Findings);
        Assert.Empty(reading.Value.Pauses);
    }

    [Fact]
    public void At_EqualTimesRecordedAtOnce_CountsInTheOrderOfIds_AndWarns()
    {
        var answer = Started
            .With(ClockEvent.Resumed("e3", Monday("10:00")), ClockEvent.Paused("e2", Monday("10:00"), "customer"))
            .At(Monday("13:00"));

        Assert.Equal((ClockState.Running, Hours(4)), (answer.Value.State, answer.Value.Elapsed));
        Assert.Equal(
            "warning measurement.clock.equal-times [e2, e3]: 'e2' and 'e3' both happened at 2026-03-02T10:00:00Z and were recorded at one instant; they count in the order of their ids. Record them at different instants, in the order in which they happened.",
            answer.Findings.Single().ToString()
        );
    }

    [Theory]
    [InlineData("e0")]
    [InlineData("e2")]
    public void At_APriorityStatedWithTheStart_NeedsNoWarning(string id)
    {
        var answer = ByPriority(ChangePolicy.Restart)
            .With(ClockEvent.Started("e1", Monday("09:00")), ClockEvent.PriorityChanged(id, Monday("09:00"), "P1"))
            .At(Monday("10:00"));

        Assert.Empty(answer.Findings);
        Assert.Equal((Hours(1), Hours(4)), (answer.Value.Elapsed, answer.Value.Limit));
        Assert.Single(answer.Value.Cycles);
    }

    [Fact]
    public void At_APriorityWithoutTerms_LacksAFact()
    {
        var answer = ByPriority(ChangePolicy.Keep)
            .With(ClockEvent.Started("e1", Monday("09:00"), "P9"))
            .At(Monday("10:00"));

        Assert.Equal(AnswerStatus.FactMissing, answer.Status);
        Assert.Equal(
            "error measurement.clock.terms [P9]: There are no terms for the priority 'P9', and none for every priority. State the priority when the clock starts, or terms for every priority.",
            answer.Findings.Single().ToString()
        );
    }

    [Fact]
    public void At_NoPriority_LacksAFact()
    {
        var clock = ByPriority(ChangePolicy.Keep).With(ClockEvent.Started("e1", Monday("09:00")));

        Assert.Equal(AnswerStatus.FactMissing, clock.At(Monday("08:00")).Status);
        var finding = clock.At(Monday("10:00")).Findings.Single();
        Assert.Equal("No priority is stated, and there are no terms for every priority.", finding.Message);
        Assert.Equal("priority", finding.Subject);
    }

    [Fact]
    public void At_APriorityStatedLate_IsEnoughForARetroactiveClock()
    {
        ClockEvent[] events =
        [
            ClockEvent.Started("e1", Monday("09:00")),
            ClockEvent.PriorityChanged("e2", Monday("11:00"), "P1"),
        ];

        Assert.Equal(AnswerStatus.FactMissing, ByPriority(ChangePolicy.Keep).With(events).At(Monday("12:00")).Status);
        Assert.Equal(Hours(3), ByPriority(ChangePolicy.Retroactive).With(events).At(Monday("12:00")).Value.Elapsed);
    }

    [Fact]
    public void At_APriorityWithoutTermsOfItsOwn_TakesThoseOfEveryPriority()
    {
        var clock = ServiceClock
            .Of([Agreed(8), Agreed(4).For("P1")], ChangePolicy.Restart, ReopenPolicy.Continue)
            .With(
                ClockEvent.Started("e1", Monday("09:00"), "P3"),
                ClockEvent.PriorityChanged("e2", Monday("10:00"), "P4"),
                ClockEvent.PriorityChanged("e3", Monday("11:00"), "P1")
            );

        Assert.Equal(Hours(1.5), clock.At(Monday("10:30")).Value.Elapsed);
        Assert.Equal(Hours(0.5), clock.At(Monday("11:30")).Value.Elapsed);
    }

    [Fact]
    public void At_BeyondTheKnownHolidays_LacksAFact()
    {
        var calendar = BusinessCalendar
            .In(DateTimeZone.Utc)
            .Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "09:00-17:00")
            .Closed([new LocalDate(2026, 1, 1)], new LocalDate(2026, 3, 3));
        var clock = ServiceClock
            .Of(ClockTerms.Of(Hours(24), calendar), ChangePolicy.Keep, ReopenPolicy.Continue)
            .With(ClockEvent.Started("e1", Monday("09:00")));

        var reading = clock.At(Tuesday("12:00")).Value;
        Assert.Equal(Hours(11), reading.Elapsed);
        Assert.Equal(AnswerStatus.FactMissing, reading.Due.Status);
        Assert.Equal(CalendarRules.HolidaysKnown, reading.Due.Findings.Single().Rule);

        var beyond = clock.At(Utc("2026-03-04 12:00"));
        Assert.Equal(AnswerStatus.FactMissing, beyond.Status);
        Assert.Equal(CalendarRules.HolidaysKnown, beyond.Findings.Single().Rule);
    }

    [Fact]
    public void Due_OfACalendarThatNeverOpens_DoesNotApply()
    {
        var reading = ServiceClock
            .Of(
                ClockTerms.Of(Hours(1), BusinessCalendar.In(DateTimeZone.Utc)),
                ChangePolicy.Keep,
                ReopenPolicy.Continue
            )
            .With(ClockEvent.Started("e1", Monday("09:00")))
            .At(Tuesday("09:00"))
            .Value;

        Assert.Equal((ClockState.Running, Duration.Zero), (reading.State, reading.Elapsed));
        Assert.Equal(AnswerStatus.NotApplicable, reading.Due.Status);
        Assert.Equal(CalendarRules.NeverOpens, reading.Due.Findings.Single().Rule);
    }

    [Fact]
    public void Explanation_OfAReading_SumsUpToTheNumber()
    {
        var clock = ByPriority(ChangePolicy.Keep)
            .With(
                ClockEvent.Started("e1", Monday("09:00"), "P2"),
                ClockEvent.Paused("e2", Monday("10:00"), "customer"),
                ClockEvent.Paused("e3", Monday("11:00"), "vendor"),
                ClockEvent.Resumed("e4", Monday("12:00")),
                ClockEvent.Stopped("e5", Monday("12:30")),
                ClockEvent.Stopped("e6", Monday("13:00"), Monday("13:30"), "e5"),
                ClockEvent.Reopened("e7", Monday("14:00")),
                ClockEvent.PriorityChanged("e8", Monday("15:00"), "P1"),
                ClockEvent.Started("e9", Monday("08:00")),
                ClockEvent.Retracted("f1", "e9", Monday("08:30")),
                ClockEvent.Stopped("f2", Monday("15:30"), Tuesday("09:00"))
            );

        Assert.Equal(
            $"""
            Running at 2026-03-02T16:00:00Z: 5 h of 4 h, 1 h over, breached at 2026-03-02T15:00:00Z.
            - Cycle 1, 2026-03-02T09:00:00Z to now: 5 h of 4 h, breached at 2026-03-02T15:00:00Z.
              - 2026-03-02T09:00:00Z to 2026-03-02T10:00:00Z: ran, 1 h counted.
              - 2026-03-02T10:00:00Z to 2026-03-02T11:00:00Z: paused for 'customer', not counted.
              - 2026-03-02T11:00:00Z to 2026-03-02T12:00:00Z: paused for 'vendor', which does not stop the clock, 1 h counted.
              - 2026-03-02T12:00:00Z to 2026-03-02T13:00:00Z: ran, 1 h counted.
              - 2026-03-02T14:00:00Z to 2026-03-02T15:00:00Z: ran, 1 h counted.
              - 2026-03-02T15:00:00Z to 2026-03-02T16:00:00Z: ran, 1 h counted.
            - 'e8' put other terms into force at 2026-03-02T15:00:00Z: P1: 4 h of {Office}, stopped by customer, before P2: 8 h of {Office}, stopped by customer; each span is counted by the terms in force in it (Keep).
            - 'e7' reopened the clock at 2026-03-02T14:00:00Z; the time since it stopped does not count (Continue).
            - 'f1', recorded at 2026-03-02T08:30:00Z, took back 'e9'.
            - 'e6', recorded at 2026-03-02T13:30:00Z, stands in the place of 'e5'.
            - Recorded after 2026-03-02T18:00:00Z and left out: 1 of 11 events.
            - Zones are those of {DateTimeZoneProviders.Tzdb.VersionId}.
            """,
            clock.At(Monday("16:00"), knownAt: Monday("18:00")).Explanation.ToString()
        );
    }

    [Fact]
    public void With_AnEventThatIsThere_LeavesItOut()
    {
        var again = Started.With(ClockEvent.Started("e1", Monday("09:00")));

        Assert.Equal(Started, again);
        Assert.Single(again.Events);
    }

    [Fact]
    public void With_AnotherEventOfTheSameId_IsRefused()
    {
        var refusal = Assert.Throws<ArgumentException>(() => Started.With(ClockEvent.Stopped("e1", Monday("10:00"))));

        Assert.Equal("more", refusal.ParamName);
        Assert.StartsWith(
            "There are two events 'e1'. An event is never changed: record another that supersedes it.",
            refusal.Message,
            StringComparison.Ordinal
        );
        Assert.Throws<ArgumentNullException>("more", () => Started.With([null!]));
    }

    [Fact]
    public void With_EventsInAnotherOrder_IsTheSameClock()
    {
        ClockEvent[] events = [ClockEvent.Started("e1", Monday("09:00")), ClockEvent.Stopped("e2", Monday("10:00"))];
        var clock = Clock(4).With(events);
        var other = Clock(4).With(events[1]).With(events[0]);

        Assert.Equal(clock, other);
        Assert.Equal(clock.GetHashCode(), other.GetHashCode());
        Assert.Equal(Fingerprint.Of(clock), Fingerprint.Of(other));
        Assert.Equal(
            "e1 starts the clock at 2026-03-02T09:00:00Z\ne2 stops the clock at 2026-03-02T10:00:00Z",
            other.ToString()
        );
        Assert.Equal("nothing has happened", Clock(4).ToString());
        Assert.NotEqual(clock, Clock(4));
    }

    [Fact]
    public void Of_WithoutAPolicy_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(
            "onChange",
            () => ServiceClock.Of(Agreed(4), ChangePolicy.None, ReopenPolicy.Continue)
        );
        Assert.Throws<ArgumentOutOfRangeException>(
            "onChange",
            () => ServiceClock.Of(Agreed(4), (ChangePolicy)4, ReopenPolicy.Continue)
        );
        Assert.Throws<ArgumentOutOfRangeException>(
            "onReopen",
            () => ServiceClock.Of(Agreed(4), ChangePolicy.Keep, ReopenPolicy.None)
        );
        Assert.Throws<ArgumentOutOfRangeException>(
            "onReopen",
            () => ServiceClock.Of(Agreed(4), ChangePolicy.Keep, (ReopenPolicy)4)
        );
    }

    [Fact]
    public void Of_TermsThatAreNoTable_IsRefused()
    {
        static string Refused(params ClockTerms[] terms) =>
            Assert
                .Throws<ArgumentException>(
                    nameof(terms),
                    () => ServiceClock.Of(terms, ChangePolicy.Keep, ReopenPolicy.Continue)
                )
                .Message;

        Assert.StartsWith("There are no terms.", Refused(), StringComparison.Ordinal);
        Assert.StartsWith(
            "The priority 'P1' has terms twice.",
            Refused(Agreed(4).For("P1"), Agreed(8), Agreed(8).For("P1")),
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "There are two terms for every priority; say with For which priority each is for.",
            Refused(Agreed(4), Agreed(8)),
            StringComparison.Ordinal
        );
    }
}
