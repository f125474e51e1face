using NodaTime;
using Outsourcing.Domain.Measurement;
using Outsourcing.Domain.Reasoning;
using static Outsourcing.Domain.Tests.Measurement.Facts;

namespace Outsourcing.Domain.Tests.Measurement;

/// <summary>What holds for every indicator: what is asked for, what is refused, what is reported.</summary>
public sealed class MeasureTests
{
    private static readonly Target Good = Target.AtLeast("99.9 %");

    [Fact]
    public void Measure_OfTheSameObservationTwice_CountsItOnce_AndSaysSo()
    {
        var answer = Indicator
            .SuccessShare()
            .Measure(
                Good,
                March,
                [EventCount.Of("A", At("02T00:00"), 9, 10), EventCount.Of("A", At("02T00:00"), 9, 10)]
            );

        Assert.Equal("Missed: 9/10 = 90 %, 1 event short", answer.Value.ToString());
        Assert.Equal(
            "warning measurement.observation.duplicate [A]: 'A' is there more than once among the observations and counts once.",
            Assert.Single(answer.Findings).ToString()
        );
        Assert.Contains("'A' is there more than once", answer.Explanation.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Measure_OfTwoObservationsWithOneIdentifier_IsAConflict()
    {
        var answer = Indicator
            .SuccessShare()
            .Measure(
                Good,
                March,
                [
                    EventCount.Of("A", At("02T00:00"), 9, 10),
                    EventCount.Of("A", At("02T00:00"), 10, 10),
                    EventCount.Of("B", At("02T00:00"), 1, 1),
                    EventCount.Of("B", At("02T00:00"), 1, 1),
                ]
            );

        Assert.Equal(
            "Conflict:\nerror measurement.observation.duplicate [A]: Two different observations are called 'A': "
                + "A: 9 of 10 at 2026-03-02T00:00:00Z, and A: 10 of 10 at 2026-03-02T00:00:00Z.",
            answer.ToString()
        );
    }

    [Fact]
    public void Measure_WithExclusionsOfOneIdentifier_CountsOnceOrIsAConflict()
    {
        var once = Maintenance("M", "02T00:00", "02T01:00");

        Assert.Equal(
            MeasurementRules.ExclusionDuplicate,
            Assert.Single(Indicator.Availability().Measure(Good, March, [], [once, once]).Findings).Rule
        );
        Assert.Equal(
            "Conflict:\nerror measurement.exclusion.duplicate [M]: Two different exclusions are called 'M': "
                + "M (planned maintenance, accepted): 2026-03-02T00:00:00Z/2026-03-02T01:00:00Z, and "
                + "M (planned maintenance, disputed): 2026-03-02T00:00:00Z/2026-03-02T01:00:00Z.",
            Indicator.Availability().Measure(Good, March, [], [once, once.In(ExclusionState.Disputed)]).ToString()
        );
    }

    [Fact]
    public void Measure_WithARefusedExclusion_ReportsTheFindingOnce()
    {
        var answer = Indicator
            .Availability()
            .Measure(Good, March, [], [Maintenance("M", "02T00:00", "02T01:00")], ExclusionTerms.Of());

        Assert.Equal(MeasurementRules.ExclusionCategory, Assert.Single(answer.Findings).Rule);
        Assert.Equal(
            """
            Met: 2678400/2678400 = 100 %, 44 min 38.4 s left.
            - Availability, at least 99.9 %; 2026-03-01 to 2026-03-31 (UTC).
            - 744 h of service were agreed.
            - 0 s of it were without service.
            - 99.9 % of 744 h allows 44 min 38.4 s without service: 44 min 38.4 s left.
            - M (planned maintenance, accepted) does not count: 2026-03-02T00:00:00Z/2026-03-02T01:00:00Z. The terms exclude nothing as planned maintenance.
            """,
            answer.Explanation.ToString()
        );
    }

    [Fact]
    public void Measure_OfAPartOfAPeriod_SaysSo()
    {
        var part = MeasurementWindow
            .CalendarMonth("UTC")
            .Periods(new LocalDate(2026, 3, 16), new LocalDate(2026, 4, 1))[0];

        var answer = Indicator.Availability().Measure(Good, part, []);

        Assert.Equal("Met: 1382400/1382400 = 100 %, 23 min 2.4 s left", answer.Value.ToString());
        Assert.Contains(
            "2026-03-16 to 2026-03-31, part of 2026-03-01 to 2026-03-31 (UTC)",
            answer.Explanation.ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Measure_WithoutSomething_Refuses()
    {
        var indicator = Indicator.Availability();

        Assert.Equal(
            "target",
            Assert.Throws<ArgumentNullException>(() => indicator.Measure(null!, March, [])).ParamName
        );
        Assert.Equal(
            "period",
            Assert.Throws<ArgumentNullException>(() => indicator.Measure(Good, null!, [])).ParamName
        );
        Assert.Equal(
            "observations",
            Assert.Throws<ArgumentNullException>(() => indicator.Measure(Good, March, null!)).ParamName
        );
        Assert.Throws<ArgumentNullException>(() => indicator.Measure(Good, March, [null!]));
        Assert.Throws<ArgumentNullException>(() => indicator.Measure(Good, March, [], [null!]));
    }

    [Fact]
    public void NotReported_IsDeemedMissedUnlessSaidOtherwise()
    {
        var answer = Indicator.Availability().NotReported(Good, March);

        Assert.Equal("MissedMinimum", answer.Value.ToString());
        Assert.Null(answer.Value.Undisputed.Value);
        Assert.Equal(
            "warning measurement.data.missing [availability]: The availability of 2026-03-01 to 2026-03-31 (UTC) "
                + "was not reported, which is deemed to miss the minimum level.",
            Assert.Single(answer.Findings).ToString()
        );
        Assert.Equal(
            "The availability of 2026-03-01 to 2026-03-31 (UTC) was not reported, which is deemed to miss the minimum level.",
            answer.Explanation.ToString()
        );
    }

    [Fact]
    public void NotReported_WithATargetOfAnotherUnit_DoesNotApply()
    {
        Assert.Equal(
            "NotApplicable:\nerror measurement.target.unit [availability]: The target is stated in another unit (time) than the availability (share).",
            Indicator.Availability().NotReported(Target.AtMost("4 h"), March).ToString()
        );
    }

    [Fact]
    public void NotReported_AndLeftOut_IsNotMeasurable()
    {
        Assert.Equal(
            "NotMeasurable",
            Indicator.Availability().NotReported(Good, March, MissingDataRule.LeftOut).Value.ToString()
        );
    }

    [Fact]
    public void NotReported_AndUnknown_IsAMissingFact()
    {
        Assert.Equal(
            "FactMissing:\nerror measurement.data.missing [availability]: The availability of "
                + "2026-03-01 to 2026-03-31 (UTC) was not reported, so nobody knows.",
            Indicator.Availability().NotReported(Good, March, MissingDataRule.Unknown).ToString()
        );
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            Indicator.Availability().NotReported(Good, March, MissingDataRule.None)
        );
    }

    [Fact]
    public void Observations_ThatCannotBe_AreRefused()
    {
        Assert.Equal(
            "The outage 'A' ends (2026-03-02T00:00:00Z) before it starts (2026-03-02T00:00:01Z). (Parameter 'end')",
            Assert.Throws<ArgumentException>(() => Down("A", "02T00:00:01", "02T00:00")).Message
        );
        Assert.Equal(
            "The ticket 'T' was resolved (2026-03-02T00:00:00Z) before it was opened (2026-03-02T00:00:01Z). (Parameter 'resolved')",
            Assert.Throws<ArgumentException>(() => Ticket.Of("T", At("02T00:00:01"), null, At("02T00:00"))).Message
        );
        Assert.Equal(
            "The ticket 'T' was answered (2026-03-02T00:00:00Z) before it was opened (2026-03-02T00:00:01Z). (Parameter 'responded')",
            Assert.Throws<ArgumentException>(() => Ticket.Of("T", At("02T00:00:01"), At("02T00:00"))).Message
        );
        Assert.Equal(
            "The ticket 'T' was answered (2026-03-02T02:00:00Z) after it was resolved (2026-03-02T01:00:00Z). (Parameter 'responded')",
            Assert
                .Throws<ArgumentException>(() => Ticket.Of("T", At("02T00:00"), At("02T02:00"), At("02T01:00")))
                .Message
        );
        Assert.Equal(
            "good is 11, and must be from 0 to 10. (Parameter 'good')",
            Assert.ThrowsAny<ArgumentException>(() => EventCount.Of("A", At("02T00:00"), 11, 10)).Message
        );
        Assert.Equal(
            "total",
            Assert.ThrowsAny<ArgumentException>(() => EventCount.Of("A", At("02T00:00"), 0, -1)).ParamName
        );
        Assert.Equal(
            "defects",
            Assert.ThrowsAny<ArgumentException>(() => DefectCount.Of("A", At("02T00:00"), -1, 1)).ParamName
        );
        Assert.Equal(
            "size",
            Assert.ThrowsAny<ArgumentException>(() => DefectCount.Of("A", At("02T00:00"), 1, -1)).ParamName
        );
        Assert.Equal("id", Assert.Throws<ArgumentException>(() => Down(" ", "02T00:00")).ParamName);
        Assert.Throws<ArgumentException>(() => Ticket.Of("T", At("02T00:00"), priority: ""));
    }

    [Fact]
    public void Observations_AtTheSameInstant_CanBe()
    {
        Assert.Equal(At("02T00:00"), Down("A", "02T00:00", "02T00:00").End);
        Assert.Equal(At("02T00:00"), Ticket.Of("T", At("02T00:00"), At("02T00:00"), At("02T00:00")).Resolved);
        Assert.Equal(0, EventCount.Of("A", At("02T00:00"), 0, 0).Total);
    }

    [Fact]
    public void ToString_OfObservations_SaysAll()
    {
        Assert.Equal(
            [
                "A from 2026-03-02T00:00:00Z to 2026-03-02T01:00:00Z",
                "A from 2026-03-02T00:00:00Z on",
                "T: opened 2026-03-02T00:00:00Z",
                "T (priority 1): opened 2026-03-02T00:00:00Z, answered 2026-03-02T01:00:00Z, resolved 2026-03-02T02:00:00Z, "
                    + "paused 2026-03-02T00:10:00Z/2026-03-02T00:20:00Z",
                "D: 3 defects in 12.5 at 2026-03-02T00:00:00Z",
            ],
            new Observation[]
            {
                Down("A", "02T00:00", "02T01:00"),
                Down("A", "02T00:00"),
                Ticket.Of("T", At("02T00:00")),
                Ticket.Of("T", At("02T00:00"), At("02T01:00"), At("02T02:00"), "1", Set("02T00:10/02T00:20")),
                DefectCount.Of("D", At("02T00:00"), 3, 12.5m),
            }.Select(observation => observation.ToString())
        );
    }

    [Fact]
    public void Fingerprints_OfIndicatorsAndObservations_Differ()
    {
        IFingerprinted[] all =
        [
            Indicator.Availability(),
            Indicator.Availability(countedFrom: Duration.FromMinutes(5)),
            Indicator.Availability(Outsourcing.Domain.Calendars.BusinessCalendar.Always()),
            Indicator.SuccessShare(),
            Indicator.ShareWithin(Duration.FromHours(4)),
            Indicator.ShareWithin(Duration.FromHours(5)),
            Indicator.ShareWithin(Duration.FromHours(4), time: TicketTime.Response),
            Indicator.ShareWithin(Duration.FromHours(4)).OfPriority("1"),
            Indicator.MeanTime(),
            Indicator.LongestTime(),
            Indicator.Percentile(Outsourcing.Domain.Amounts.Percentage.Of(90), PercentileMethod.NearestRank),
            Indicator.Percentile(Outsourcing.Domain.Amounts.Percentage.Of(90), PercentileMethod.Interpolated),
            Indicator.Throughput(),
            Indicator.Backlog(),
            Indicator.DefectRate(100, "points"),
            Indicator.DefectRate(10, "points"),
            Down("A", "02T00:00", "02T01:00"),
            Down("A", "02T00:00"),
            Ticket.Of("A", At("02T00:00")),
            Ticket.Of("A", At("02T00:00"), At("02T01:00")),
            Ticket.Of("A", At("02T00:00"), null, At("02T01:00")),
            EventCount.Of("A", At("02T00:00"), 1, 2),
            DefectCount.Of("A", At("02T00:00"), 1, 2),
        ];

        Assert.Equal(all.Length, all.Select(Fingerprint.Of).Distinct().Count());
        Assert.Equal(
            Fingerprint.Of(Indicator.DefectRate(100m, "points")),
            Fingerprint.Of(Indicator.DefectRate(100.0m, "points"))
        );
    }

    [Fact]
    public void Result_HoldsWhatWasAskedFor()
    {
        var indicator = Indicator.Availability();
        var result = indicator.Measure(Good, March, []).Value;

        Assert.Equal((indicator, Good, March), (result.Indicator, result.Target, result.Period));
        Assert.Empty(result.Exclusions);
        Assert.Equal(result, indicator.Measure(Good, March, []).Value);
        Assert.NotEqual(result, indicator.Measure(Good, March, [Down("A", "02T00:00", "02T00:01")]).Value);
    }
}
