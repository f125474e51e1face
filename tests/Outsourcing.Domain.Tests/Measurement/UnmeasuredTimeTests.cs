using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Measurement;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Tests.Support;
using static Outsourcing.Domain.Tests.Measurement.Facts;

namespace Outsourcing.Domain.Tests.Measurement;

/// <summary>Availability over time of which a part was not measured.</summary>
public sealed class UnmeasuredTimeTests
{
    // 0.1 % of 744 h are 2678.4 s, 0.5 % are 13392 s.
    private static readonly Target Three = Target.AtLeast("99.9 %", "99.5 %");

    private static readonly BusinessCalendar Weekdays = BusinessCalendar
        .In("UTC")
        .Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "08:00-18:00")
        .Named("support hours");

    [Fact]
    public void Deemed_CountsAsAnOutage_AndSaysSo()
    {
        var answer = Measure(
            Set("14T02:00/14T02:30"),
            MissingDataRule.DeemedMissedAtMinimum,
            Down("A", "14T02:20", "14T02:40")
        );

        Assert.Equal(
            """
            Met: 2676000/2678400 = 99.91 %, 4 min 38.4 s left.
            - Availability, at least 99.9 %, minimum 99.5 %; 2026-03-01 to 2026-03-31 (UTC).
            - 744 h of service were agreed.
            - 40 min of it were without service.
            - What counts: 2026-03-14T02:00:00Z/2026-03-14T02:40:00Z.
            - 20 min were not measured and are deemed an outage.
            - 99.9 % of 744 h allows 44 min 38.4 s without service: 4 min 38.4 s left.
            """,
            answer.Explanation.ToString()
        );
    }

    [Fact]
    public void LeftOut_LeavesTheAvailableTime_ButNotWhereAnOutageIsKnown()
    {
        var answer = Measure(Set("14T00:00/14T04:00"), MissingDataRule.LeftOut, Down("A", "14T03:50", "14T04:10"));

        // 744 h less 3 h 50 min; 20 min are lost.
        Assert.Equal("Met: 2663400/2664600 = 99.95 %, 24 min 24.6 s left", answer.Value.ToString());
        Assert.Contains(
            "3 h 50 min of it left the available time: 740 h 10 min remain.",
            answer.Explanation.ToString(),
            StringComparison.Ordinal
        );
        Assert.Empty(answer.Findings);
    }

    [Fact]
    public void LeftOut_WithoutAnyTimeLeft_IsNotMeasurable()
    {
        Assert.Equal(
            "NotMeasurable",
            Measure(Set("2026-02-01T00:00/2026-04-02T00:00"), MissingDataRule.LeftOut).Value.ToString()
        );
    }

    [Fact]
    public void LeftOut_WhenTheRestIsExcluded_IsExcused()
    {
        var result = Indicator
            .Availability()
            .Measure(
                Three,
                March,
                [],
                Set("01T00:00/10T00:00"),
                MissingDataRule.LeftOut,
                [Maintenance("M-1", "10T00:00", "2026-04-01T00:00")]
            )
            .Value;

        Assert.Equal("Excused", result.ToString());
    }

    [Theory]
    [InlineData("02T00:44:38.4", "Met")]
    [InlineData("02T00:44:38.400000001", null)]
    public void Unknown_AtTheExpectedLevel_IsDecidedUpToIt(string end, string? expected)
    {
        AssertUnknown(Measure(Set($"02T00:00/{end}"), MissingDataRule.Unknown), expected);
    }

    [Theory]
    [InlineData("02T00:44:38.4", null)]
    [InlineData("02T00:44:38.400000001", "Missed")]
    public void Unknown_BehindAKnownOutage_IsDecidedByTheOutageAlone(string end, string? expected)
    {
        var answer = Measure(Set("03T00:00/03T01:00"), MissingDataRule.Unknown, Down("A", "02T00:00", end));

        AssertUnknown(answer, expected);
    }

    [Theory]
    [InlineData("02T03:43:12", "Missed")]
    [InlineData("02T03:43:12.000000001", null)]
    public void Unknown_AtTheMinimumLevel_IsDecidedUpToIt(string end, string? expected)
    {
        var answer = Measure(Set($"02T01:00/{end}"), MissingDataRule.Unknown, Down("A", "02T00:00", "02T01:00"));

        AssertUnknown(answer, expected);
    }

    [Fact]
    public void Unknown_ThatDecidesNothing_IsNotedAndHasNoNumber()
    {
        var answer = Measure(Set("14T02:00/14T02:30"), MissingDataRule.Unknown, Down("A", "14T02:20", "14T02:40"));

        Assert.Null(answer.Value.Undisputed.Value);
        Assert.Null(answer.Value.Undisputed.Headroom);
        Assert.Equal(
            """
            Met.
            - Availability, at least 99.9 %, minimum 99.5 %; 2026-03-01 to 2026-03-31 (UTC).
            - 744 h of service were agreed.
            - 20 min of it were without service.
            - What counts: 2026-03-14T02:20:00Z/2026-03-14T02:40:00Z.
            - Without service in the 20 min that were not measured it would be 99.91 %, else 99.96 %.
            - 20 min of the service time were not measured (2026-03-14T02:00:00Z/2026-03-14T02:20:00Z), and the target stands the same whether there was service then or not.
            """,
            answer.Explanation.ToString()
        );
        Assert.Equal(
            (MeasurementRules.DataMissing, Severity.Info),
            (Assert.Single(answer.Findings).Rule, answer.Findings[0].Severity)
        );
    }

    [Fact]
    public void Unknown_ThatDecides_NamesTheTime()
    {
        var answer = Measure(Set("14T02:00/14T03:00", "20T00:00/20T00:10"), MissingDataRule.Unknown);

        Assert.Equal(AnswerStatus.FactMissing, answer.Status);
        Assert.Equal(
            "error measurement.data.missing [availability]: 1 h 10 min of the service time were not measured "
                + "(2026-03-14T02:00:00Z/2026-03-14T03:00:00Z; 2026-03-20T00:00:00Z/2026-03-20T00:10:00Z), and whether "
                + "there was service then decides how the target stands: 99.84 % without, 100 % with it.",
            Assert.Single(answer.Findings).ToString()
        );
    }

    [Fact]
    public void Unknown_InExcludedTime_ChangesNothing()
    {
        Exclusion[] exclusions = [Maintenance("M-1", "14T00:00", "14T06:00")];
        Outage[] outages = [Down("A", "02T00:00", "02T00:30")];

        var answer = Indicator
            .Availability()
            .Measure(Three, March, outages, Set("14T01:00/14T05:00"), MissingDataRule.Unknown, exclusions);

        Assert.Equal(Indicator.Availability().Measure(Three, March, outages, exclusions).Value, answer.Value);
        Assert.Empty(answer.Findings);
    }

    [Fact]
    public void Unknown_InTimeWhoseExclusionIsDisputed_IsMissing()
    {
        var answer = Indicator
            .Availability()
            .Measure(
                Three,
                March,
                [],
                Set("14T01:00/14T05:00"),
                MissingDataRule.Unknown,
                [Maintenance("M-1", "14T00:00", "14T06:00", ExclusionState.Disputed)]
            );

        Assert.Equal(AnswerStatus.FactMissing, answer.Status);
    }

    [Theory]
    [InlineData(MissingDataRule.DeemedMissedAtMinimum)]
    [InlineData(MissingDataRule.LeftOut)]
    [InlineData(MissingDataRule.Unknown)]
    public void Any_OutsideTheServiceHours_ChangesNothing(MissingDataRule rule)
    {
        var own = Indicator.Availability(Weekdays);
        Outage[] outages = [Down("A", "02T09:00", "02T09:10")];

        var answer = own.Measure(Three, March, outages, Set("06T18:00/09T08:00"), rule);

        Assert.Equal(own.Measure(Three, March, outages).Value, answer.Value);
        Assert.Equal(own.Measure(Three, March, outages).Explanation.ToString(), answer.Explanation.ToString());
    }

    [Theory]
    [InlineData("02T00:02:59.999999999", 0)]
    [InlineData("02T00:03", 300)]
    public void Deemed_WithALeastLength_JoinsTheOutageItTouches(string end, int seconds)
    {
        var result = Indicator
            .Availability(countedFrom: Duration.FromMinutes(5))
            .Measure(
                Three,
                March,
                [Down("A", "2026-03-01T23:58", "02T00:00")],
                Set($"02T00:00/{end}"),
                MissingDataRule.DeemedMissedAtMinimum
            )
            .Value;

        Assert.Equal(Ratio.Of(2_678_400 - seconds, 2_678_400), result.Undisputed.Value!.Value);
    }

    [Fact]
    public void Unknown_OfAnOutageThatGoesOn_IsProvisional()
    {
        var answer = Measure(Set("14T02:00/14T02:01"), MissingDataRule.Unknown, Down("A", "31T23:50"));

        Assert.Equal("Met (provisional)", answer.Value.ToString());
        Assert.Equal(
            [MeasurementRules.Provisional, MeasurementRules.DataMissing],
            answer.Findings.Select(finding => finding.Rule)
        );
    }

    [Theory]
    [InlineData(MissingDataRule.None)]
    [InlineData((MissingDataRule)4)]
    public void Measure_WithoutARule_IsRefused(MissingDataRule rule)
    {
        var own = Indicator.Availability();

        Assert.Equal(
            "rule",
            Assert.ThrowsAny<ArgumentException>(() => own.Measure(Three, March, [], IntervalSet.Empty, rule)).ParamName
        );
        Assert.Equal(
            "rule",
            Assert
                .ThrowsAny<ArgumentException>(() => own.Judge(Three, March, Downtime.Zero, IntervalSet.Empty, rule))
                .ParamName
        );
    }

    [Fact]
    public void Judge_OfTheDowntime_IsWhatIsMeasured() =>
        Law.Holds(
            Spans(4),
            Spans(2),
            Gen.Choose(1, 3).ToArbitrary(),
            (down, gap, rule) =>
            {
                var own = Indicator.Availability(rule == 1 ? Weekdays : null);
                var measured = own.Measure(Ninety, March, Outages(down), gap, (MissingDataRule)rule);
                var judged = own.Judge(Ninety, March, Downtime.Of(down), gap, (MissingDataRule)rule);
                return measured.Status == judged.Status
                    && measured.Findings.SequenceEqual(judged.Findings)
                    && (!measured.IsKnown || measured.Value.Equals(judged.Value));
            }
        );

    [Fact]
    public void Deemed_IsTheAvailabilityWithOneOutageMore() =>
        Law.Holds(
            Spans(4),
            Spans(2),
            (down, gap) =>
                Indicator
                    .Availability(Weekdays)
                    .Measure(Ninety, March, Outages(down), gap, MissingDataRule.DeemedMissedAtMinimum)
                    .Value.Equals(Indicator.Availability(Weekdays).Measure(Ninety, March, Outages(down | gap)).Value)
        );

    [Fact]
    public void Unknown_WhenItIsKnown_StandsHoweverMuchOfTheGapWasDown() =>
        Law.Holds(
            Spans(4),
            Spans(2),
            Spans(3),
            (down, gap, other) =>
            {
                var own = Indicator.Availability();
                var answer = own.Measure(Ninety, March, Outages(down), gap, MissingDataRule.Unknown);
                MeasurementStatus[] possible =
                [
                    .. new[] { IntervalSet.Empty, gap & other, gap }.Select(lost =>
                        own.Measure(Ninety, March, Outages(down | lost)).Value.Undisputed.Status
                    ),
                ];
                return answer.IsKnown
                    ? possible.All(status => status == answer.Value.Undisputed.Status)
                    : possible[0] != possible[^1];
            }
        );

    private static Target Ninety => Target.AtLeast("90 %", "80 %");

    private static Answer<MeasurementResult> Measure(
        IntervalSet unmeasured,
        MissingDataRule rule,
        params Outage[] outages
    ) => Indicator.Availability().Measure(Three, March, outages, unmeasured, rule);

    private static void AssertUnknown(Answer<MeasurementResult> answer, string? expected)
    {
        Assert.Equal(expected is null ? AnswerStatus.FactMissing : AnswerStatus.Known, answer.Status);
        if (expected is not null)
        {
            Assert.Equal(expected, answer.Value.ToString());
        }
    }

    private static Outage[] Outages(IntervalSet down) =>
        [
            .. down.Intervals.Select(
                (span, i) => Outage.Of(i.ToString(CultureInfo.InvariantCulture), span.Start, span.End)
            ),
        ];

    private static Arbitrary<IntervalSet> Spans(int most) =>
        (
            from count in Gen.Choose(0, most)
            from starts in Gen.Choose(-50, 760).ArrayOf(count)
            from lengths in Gen.Choose(1, 60).ArrayOf(count)
            select IntervalSet.Of(
                starts.Select(
                    (start, i) =>
                        new NodaTime.Interval(
                            March.Instants.Start + Duration.FromHours(start),
                            March.Instants.Start + Duration.FromHours(start + lengths[i])
                        )
                )
            )
        ).ToArbitrary();
}
