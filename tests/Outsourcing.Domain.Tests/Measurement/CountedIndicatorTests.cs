using FsCheck.Fluent;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Measurement;
using Outsourcing.Domain.Tests.Support;
using static Outsourcing.Domain.Tests.Measurement.Facts;

namespace Outsourcing.Domain.Tests.Measurement;

public sealed class CountedIndicatorTests
{
    private static readonly Target Answered = Target.AtLeast("99 %");

    [Fact]
    public void SuccessShare_AddsTheCountsOfThePeriod()
    {
        var answer = Indicator
            .SuccessShare()
            .Measure(
                Answered,
                March,
                [
                    EventCount.Of("A", At("01T00:00"), 900, 1000),
                    EventCount.Of("B", At("31T23:59"), 99, 99),
                    EventCount.Of("C", At("2026-04-01T00:00"), 0, 1_000_000),
                    EventCount.Of("D", At("2026-02-28T23:59"), 0, 1_000_000),
                ]
            );

        Assert.Equal("Missed: 999/1099 = 90.90 %, 90 events short", answer.Value.ToString());
        Assert.Equal(
            """
            Missed: 999/1099 = 90.90 %, 90 events short.
            - Share of good events, at least 99 %; 2026-03-01 to 2026-03-31 (UTC).
            - 999 of 1099 events were good.
            - 99 % of 1099 events takes 1089 events: 90 events short.
            """,
            answer.Explanation.ToString()
        );
    }

    [Fact]
    public void SuccessShare_OfMoreEventsThanALongHolds_IsExact()
    {
        var result = Indicator
            .SuccessShare()
            .Measure(
                Answered,
                March,
                [
                    EventCount.Of("A", At("01T00:00"), long.MaxValue, long.MaxValue),
                    EventCount.Of("B", At("01T00:00"), long.MaxValue - 1, long.MaxValue),
                ]
            )
            .Value;

        Assert.Equal(MeasurementStatus.Met, result.Undisputed.Status);
        Assert.True(result.Undisputed.Value!.Value < Ratio.One);
    }

    [Fact]
    public void SuccessShare_OfCountsWithoutEvents_IsNotMeasurable()
    {
        Assert.Equal(
            "NotMeasurable",
            Indicator
                .SuccessShare()
                .Measure(Answered, March, [EventCount.Of("A", At("01T00:00"), 0, 0)])
                .Value.ToString()
        );
    }

    [Fact]
    public void SuccessShare_OfCountsAtExcludedInstants_LeavesThemOut()
    {
        EventCount[] counts =
        [
            EventCount.Of("A", At("14T02:00"), 0, 10),
            EventCount.Of("B", At("14T03:00"), 10, 10),
            EventCount.Of("C", At("14T04:00"), 9, 10),
        ];

        Assert.Equal(
            "Met: 10/10 = 100 %, 0 events left",
            Indicator
                .SuccessShare()
                .Measure(
                    Answered,
                    March,
                    counts,
                    [
                        Maintenance("M", "14T02:00", "14T03:00"),
                        Exclusion.Of("X", ExclusionCategory.CustomerCaused, ["C"]).In(ExclusionState.Accepted),
                    ]
                )
                .Value.ToString()
        );
        Assert.Equal(
            "Excused",
            Indicator
                .SuccessShare()
                .Measure(Answered, March, counts, [Maintenance("M", "14T02:00", "15T00:00")])
                .Value.ToString()
        );
    }

    [Fact]
    public void SuccessShare_AtMost_CountsHowManyMoreThereMayBe()
    {
        EventCount[] counts = [EventCount.Of("A", At("14T02:00"), 5, 100)];

        Assert.Equal(
            "Met: 5/100 = 5 %, 0 events left",
            Indicator.SuccessShare().Measure(Target.AtMost("5.9 %"), March, counts).Value.ToString()
        );
        Assert.Equal(
            "Missed: 5/100 = 5 %, 1 event short",
            Indicator.SuccessShare().Measure(Target.AtMost("4.9 %"), March, counts).Value.ToString()
        );
        Assert.Equal(
            "Met: 5/100 = 5 %, 1 event left",
            Indicator.SuccessShare().Measure(Target.Between("4 %", "10 %"), March, counts).Value.ToString()
        );
        Assert.Contains(
            "4 % of 100 events takes 4 events; 10 % of 100 events allows 10 events: 1 event left.",
            Indicator.SuccessShare().Measure(Target.Between("4 %", "10 %"), March, counts).Explanation.ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void SuccessShare_JustBelowTheLevel_IsPrintedSoThatItDiffers()
    {
        Assert.Equal(
            "Missed: 98999999/100000000 = 98.999999 %, 1 event short",
            Indicator
                .SuccessShare()
                .Measure(Answered, March, [EventCount.Of("A", At("14T02:00"), 98_999_999, 100_000_000)])
                .Value.ToString()
        );
    }

    [Fact]
    public void Headroom_IsTheNumberOfEventsThatMayStillTurn() =>
        Law.Holds(
            Gen.Choose(0, 60).ToArbitrary(),
            Gen.Choose(1, 60).ToArbitrary(),
            Gen.Choose(1, 100).ToArbitrary(),
            (good, total, points) =>
            {
                var count = Math.Min(good, total);
                var target = Target.AtLeast(Measured.Of(Percentage.Of(points)));
                var room = (int)
                    Indicator
                        .SuccessShare()
                        .Measure(target, March, [EventCount.Of("A", At("14T02:00"), count, total)])
                        .Value.Undisputed.Headroom!.Amount.Value.Numerator;
                return Reaches(count - room) && !Reaches(count - room - 1);

                bool Reaches(int some) => some * 100 >= points * total;
            }
        );

    [Fact]
    public void DefectRate_IsExact()
    {
        var rate = Indicator.DefectRate(100, "story points");

        var answer = rate.Measure(
            Target.AtMost("0.5 defects per 100 story points"),
            March,
            [
                DefectCount.Of("S-1", At("13T12:00"), 1, 210.5m),
                DefectCount.Of("S-2", At("27T12:00"), 1, 189.4m),
                DefectCount.Of("S-3", At("2026-04-10T12:00"), 7, 1m),
            ]
        );

        Assert.Equal("defects per 100 story points", rate.Name);
        Assert.Equal(
            "Missed: 2000/3999 = 0.5001 defects per 100 story points, 0.0001 defects per 100 story points short",
            answer.Value.ToString()
        );
        Assert.Contains("2 defects in 399.9 story points.", answer.Explanation.ToString(), StringComparison.Ordinal);
        Assert.Equal(
            "Met: 0.5 defects per 100 story points, 0 defects per 100 story points left",
            rate.Measure(
                    Target.AtMost("0.5 defects per 100 story points"),
                    March,
                    [DefectCount.Of("S-1", At("13T12:00"), 2, 400m)]
                )
                .Value.ToString()
        );
    }

    [Fact]
    public void DefectRate_WithoutWork_IsNotMeasurable()
    {
        Assert.Equal(
            "NotMeasurable",
            Indicator
                .DefectRate(100, "story points")
                .Measure(
                    Target.AtMost("0.5 defects per 100 story points"),
                    March,
                    [DefectCount.Of("S-1", At("13T12:00"), 2, 0m)]
                )
                .Value.ToString()
        );
        Assert.Equal(
            "Defects are counted per some work, and 0 is none. (Parameter 'per')",
            Assert.Throws<ArgumentException>(() => Indicator.DefectRate(0, "story points")).Message
        );
        Assert.Equal("size", Assert.Throws<ArgumentException>(() => Indicator.DefectRate(100, " ")).ParamName);
    }

    [Fact]
    public void ThroughputAndBacklog_CountByTheInstantsOfTheTicket()
    {
        Ticket[] tickets =
        [
            Ticket.Of("before", At("2026-02-20T00:00"), null, At("2026-02-28T23:59")),
            Ticket.Of("first", At("2026-02-20T00:00"), null, At("01T00:00"), "1"),
            Ticket.Of("last", At("31T00:00"), null, At("31T23:59")),
            Ticket.Of("after", At("31T00:00"), null, At("2026-04-01T00:00")),
            Ticket.Of("open", At("2026-01-01T00:00"), null, null, "1"),
            Ticket.Of("next", At("2026-04-01T00:00")),
        ];

        Assert.Equal(
            "Met: 2 tickets, 0 tickets left",
            Indicator.Throughput().Measure(Target.AtLeast("2 tickets"), March, tickets).Value.ToString()
        );
        Assert.Equal(
            "Missed: 2 tickets, 1 ticket short",
            Indicator.Backlog().Measure(Target.AtMost("1 tickets"), March, tickets).Value.ToString()
        );
        Assert.Equal(
            "Met: 1 tickets, 0 tickets left",
            Indicator.Backlog().OfPriority("1").Measure(Target.AtMost("1 tickets"), March, tickets).Value.ToString()
        );
        Assert.Equal(
            "Met: 0 tickets, 1 ticket left",
            Indicator.Backlog().Measure(Target.AtMost("1 tickets"), March, []).Value.ToString()
        );
        Assert.Equal("number of tickets of priority 1 resolved", Indicator.Throughput().OfPriority("1").Name);
        Assert.Equal("number of tickets open at the end", Indicator.Backlog().Name);
    }
}
