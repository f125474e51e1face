using FsCheck.Fluent;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Measurement;
using Outsourcing.Domain.Performance;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Scoring;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Performance;

/// <summary>Control charts worked by hand, and against a naive second implementation.</summary>
public sealed class ControlChartTests
{
    /// <summary>The worked example of NIST/SEMATECH e-Handbook 6.3.2.2: ten batches.</summary>
    private static readonly decimal?[] Batches = [49.6m, 47.6m, 49.9m, 51.3m, 47.8m, 51.2m, 52.6m, 52.4m, 53.6m, 52.1m];

    [Fact]
    public void Limits_OfTheHandbook_AreThePublishedOnes()
    {
        var limits = Helpdesk.History(Batches).Chart(Helpdesk.First(10)).Value.Limits;

        Assert.Equal(10, limits.Points);
        Assert.Equal(Ratio.Of(50.81m), limits.Centre);
        Assert.Equal(55.8041m, limits.Upper.ToDecimal(4, RoundingMode.HalfEven));
        Assert.Equal(45.8159m, limits.Lower.ToDecimal(4, RoundingMode.HalfEven));
        // The mean moving range is 16.9 / 9 = 1.8778.
        Assert.Equal(Ratio.Of(16.9m) / Ratio.Of(9) / Ratio.Of(1.128m), limits.Sigma);
    }

    [Fact]
    public void Signals_OfTheHandbook_AreNone()
    {
        // "The process is in control, since none of the plotted points fall outside either limit."
        var chart = Helpdesk.History(Batches).Chart(Helpdesk.First(10), [ControlRule.WesternElectric[0]]).Value;

        Assert.Equal([], chart.Signals);
        Assert.Equal(PerformanceTrend.Stable, chart.Trend().Value);
    }

    [Theory]
    // The mean is 80, the mean moving range 2 and sigma 2 / 1.128 = 1.7730: three sigma end at 85.3191.
    [InlineData(85.31, false)]
    [InlineData(85.32, true)]
    [InlineData(74.69, false)]
    [InlineData(74.68, true)]
    public void Rule1_AtThreeSigma_AsksForMore(double last, bool isSignal)
    {
        Assert.Equal(isSignal, Has("western-electric-1", last));
        Assert.Equal(isSignal, Has("nelson-1", last));
    }

    [Fact]
    public void Rule1_ExactlyOnTheLimit_IsNoise()
    {
        // A baseline with a mean moving range of 1.128, so that sigma is 1 and the limit is a number: 83.
        decimal?[] baseline = [79.436m, 80.564m, 79.436m, 80.564m, 79.436m, 80.564m, 79.436m, 80.564m];

        Assert.Equal([], Chart([.. baseline, 83m], "nelson-1").Signals);
        Assert.Single(Chart([.. baseline, 83.0000001m], "nelson-1").Signals);
    }

    [Theory]
    // Two sigma end at 83.5461.
    [InlineData(new[] { 83.55, 83.55 }, true)]
    [InlineData(new[] { 83.55, 80, 83.55 }, true)]
    [InlineData(new[] { 83.55, 80, 80, 83.55 }, false)]
    [InlineData(new[] { 83.55, 76.44 }, false)]
    [InlineData(new[] { 83.54, 83.54 }, false)]
    [InlineData(new[] { 83.55, 83.55, 80 }, false)]
    public void Rule2_OfWesternElectric_IsTwoOfThreeBeyondTwoSigma(double[] last, bool isSignal)
    {
        Assert.Equal(isSignal, Has("western-electric-2", last));
        Assert.Equal(isSignal, Has("nelson-5", last));
    }

    [Theory]
    // One sigma ends at 81.7730.
    [InlineData(new[] { 81.78, 81.78, 81.78, 81.78 }, true)]
    [InlineData(new[] { 81.78, 81.78, 80, 81.78, 81.78 }, true)]
    [InlineData(new[] { 81.78, 81.78, 80, 80, 81.78, 81.78 }, false)]
    [InlineData(new[] { 81.78, 81.78, 78.22, 78.22, 81.78 }, false)]
    [InlineData(new[] { 81.77, 81.77, 81.77, 81.77 }, false)]
    public void Rule3_OfWesternElectric_IsFourOfFiveBeyondOneSigma(double[] last, bool isSignal)
    {
        Assert.Equal(isSignal, Has("western-electric-3", last));
        Assert.Equal(isSignal, Has("nelson-6", last));
    }

    [Theory]
    // The baseline ends with 81, above the centre: it counts too.
    [InlineData(6, false, false)]
    [InlineData(7, true, false)]
    [InlineData(8, true, true)]
    public void OneSide_ForEightOrNine_IsASignal(int more, bool western, bool nelson)
    {
        var last = Enumerable.Repeat(80.5, more).ToArray();

        Assert.Equal(western, Has("western-electric-4", last));
        Assert.Equal(nelson, Has("nelson-2", last));
    }

    [Fact]
    public void OneSide_WithAPointOnTheCentre_IsNoise()
    {
        Assert.False(Has("western-electric-4", 80.5, 80.5, 80.5, 80.5, 80, 80.5, 80.5, 80.5));
    }

    [Theory]
    [InlineData(new[] { 80.1, 80.2, 80.3, 80.4, 80.5, 80.6 }, true)]
    [InlineData(new[] { 80.1, 80.2, 80.3, 80.4, 80.5 }, false)]
    [InlineData(new[] { 80.1, 80.2, 80.3, 80.3, 80.4, 80.5 }, false)]
    [InlineData(new[] { 79.9, 79.8, 79.7, 79.6, 79.5 }, true)]
    public void Steady_ForSix_IsASignal(double[] last, bool isSignal)
    {
        Assert.Equal(isSignal, Has("nelson-3", last));
    }

    [Theory]
    // Eight points of the baseline go up and down already.
    [InlineData(5, false)]
    [InlineData(6, true)]
    public void Alternating_ForFourteen_IsASignal(int more, bool isSignal)
    {
        var last = Enumerable.Range(0, more).Select(i => i % 2 == 0 ? 79.0 : 81.0).ToArray();

        Assert.Equal(isSignal, Has("nelson-4", last));
    }

    [Theory]
    [InlineData(6, false)]
    [InlineData(7, true)]
    public void Within_ForFifteen_IsASignal(int more, bool isSignal)
    {
        Assert.Equal(isSignal, Has("nelson-7", [.. Enumerable.Repeat(80.0, more)]));
    }

    [Theory]
    [InlineData(new[] { 82.0, 78, 82, 78, 82, 78, 82, 78 }, true)]
    [InlineData(new[] { 82.0, 78, 82, 78, 82, 78, 82 }, false)]
    [InlineData(new[] { 82.0, 82, 82, 82, 82, 82, 82, 82 }, false)]
    [InlineData(new[] { 82.0, 78, 82, 80, 82, 78, 82, 78 }, false)]
    public void Outside_ForEightOnBothSides_IsASignal(double[] last, bool isSignal)
    {
        Assert.Equal(isSignal, Has("nelson-8", last));
    }

    [Theory]
    [InlineData(Direction.Maximize, 90, PerformanceTrend.Better)]
    [InlineData(Direction.Maximize, 70, PerformanceTrend.Worse)]
    [InlineData(Direction.Minimize, 90, PerformanceTrend.Worse)]
    [InlineData(Direction.Minimize, 70, PerformanceTrend.Better)]
    public void Trend_ByDirection_IsBetterOrWorse(Direction direction, int last, PerformanceTrend expected)
    {
        var history = PerformanceHistory.Of(
            "defects",
            direction,
            Helpdesk.History(79, 81, 79, 81, 79, 81, 79, 81, last).Points
        );

        Assert.Equal(expected, history.Chart(Helpdesk.First(8)).Value.Trend().Value);
    }

    [Fact]
    public void Trend_OfOldSignals_IsStableAgain()
    {
        Assert.Equal(PerformanceTrend.Stable, Helpdesk.Year(90, 80).Trend().Value);
    }

    [Fact]
    public void Trend_OfContradictingSignals_IsUnsteady()
    {
        // The newest point is above three sigma, and the end of six that fall.
        var chart = Chart([79, 81, 79, 81, 79, 81, 79, 81, 95, 94, 93, 92, 91, 90], "nelson-1", "nelson-3");

        Assert.Equal(PerformanceTrend.Unsteady, chart.Trend().Value);
    }

    [Fact]
    public void Chart_OfABadMonth_SaysWhy()
    {
        Assert.Equal(
            """
            calls answered within 20 s, 9 periods: 1 signal.
            - The 8 points of the baseline 2025-01-01/2025-09-01 have the mean 80 and a sigma of 1.77, so the limits are 74.68 and 85.32. [NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2 Individuals Control Charts]
            - 2025-09-01/2025-10-01, 60: one point lies beyond 3 sigma (worse). [Western Electric Company 1956, Statistical Quality Control Handbook, pp. 25-28]
            """.ReplaceLineEndings("\n"),
            Helpdesk.History(79, 81, 79, 81, 79, 81, 79, 81, 60).Chart(Helpdesk.First(8)).Explanation.ToString()
        );
        Assert.Equal(
            "calls answered within 20 s at 2025-09-01/2025-10-01: worse.",
            Helpdesk.Year(60).Trend().Explanation.Statement
        );
    }

    [Fact]
    public void Chart_OfSevenPoints_IsTooShort()
    {
        var answer = Helpdesk.History(79, 81, 79, 81, 79, 81, 79, 81).Chart(Helpdesk.First(7));

        Assert.Equal(AnswerStatus.FactMissing, answer.Status);
        Assert.Equal(
            "The baseline 2025-01-01/2025-08-01 is too short: it has 7 points with a number by the method '1', and at least 8 "
                + "are needed, of which some follow each other.",
            answer.Findings[0].Message
        );
    }

    [Fact]
    public void Chart_OfPointsThatNeverFollowEachOther_IsTooShort()
    {
        decimal?[] numbers = [.. Enumerable.Range(0, 16).Select(i => i % 2 == 0 ? 80m : (decimal?)null)];

        Assert.Equal(
            PerformanceRules.HistoryTooShort,
            Helpdesk.History(numbers).Chart(Helpdesk.First(16)).Findings[0].Rule
        );
    }

    [Fact]
    public void Chart_AcrossNoData_SaysNothing()
    {
        var history = Helpdesk.History(
            79,
            81,
            79,
            81,
            79,
            81,
            79,
            81,
            80.5m,
            80.5m,
            80.5m,
            null,
            80.5m,
            80.5m,
            80.5m,
            80.5m
        );
        var answer = history.Chart(Helpdesk.First(8));

        Assert.Equal([], answer.Value.Signals);
        Assert.Equal(
            "warning performance.history.no-data [calls answered within 20 s]: 2025-12-01/2026-01-01 has no number, and nothing is said across it: unknown: the report is late.",
            Assert.Single(answer.Findings).ToString()
        );
    }

    [Fact]
    public void Chart_AcrossNoActivity_GoesOn()
    {
        var values = Helpdesk
            .History(79, 81, 79, 81, 79, 81, 79, 81, 80.5m, 80.5m, 80.5m)
            .Points.Select(point => point.Value)
            .Append(CriterionValue.NoActivity("closed"))
            .Concat(Enumerable.Repeat(CriterionValue.Of("80.5"), 4));
        var answer = Helpdesk.Of([.. values]).Chart(Helpdesk.First(8));

        Assert.Equal(
            ["western-electric-4 at 2026-04-01/2026-05-01: better"],
            answer.Value.Signals.Select(signal => signal.ToString())
        );
        Assert.Equal(
            "info performance.history.no-activity [calls answered within 20 s]: 2025-12-01/2026-01-01 is not scored: no activity: closed.",
            Assert.Single(answer.Findings).ToString()
        );
    }

    [Fact]
    public void Trend_WithoutTheNewestNumber_IsNotKnown()
    {
        var trend = Helpdesk.Year([null]).Trend();

        Assert.Equal(AnswerStatus.FactMissing, trend.Status);
        Assert.Equal(
            "2025-09-01/2025-10-01 has no number, so where performance goes is not known: unknown: the report is late.",
            trend.Findings[0].Message
        );
    }

    [Fact]
    public void Chart_AcrossAnotherMethod_JoinsNothing()
    {
        decimal[] numbers = [79, 81, 79, 81, 79, 81, 79, 81, 83.55m, 80, 83.55m];
        PerformanceHistory History(string tenth) =>
            PerformanceHistory.Of(
                "calls",
                Direction.Maximize,
                numbers.Select(
                    (number, i) =>
                        PerformancePoint.Of(
                            Helpdesk.Month(i),
                            i == 9 ? tenth : "1",
                            CriterionValue.Of(Measured.Of(number))
                        )
                )
            );
        int Signals(string tenth) =>
            History(tenth).Chart(Helpdesk.First(8), [ControlRule.Parse("western-electric-2")], "1").Value.Signals.Count;

        Assert.Equal(1, Signals("1"));
        Assert.Equal(0, Signals("2"));
    }

    [Fact]
    public void Baseline_AcrossAnotherMethod_HasNoMoveThere()
    {
        decimal[] numbers = [79, 81, 79, 81, 10, 89, 91, 89, 91];
        var limits = PerformanceHistory
            .Of(
                "calls",
                Direction.Maximize,
                numbers.Select(
                    (number, i) =>
                        PerformancePoint.Of(
                            Helpdesk.Month(i),
                            i == 4 ? "2" : "1",
                            CriterionValue.Of(Measured.Of(number))
                        )
                )
            )
            .Chart(Helpdesk.First(9), method: "1")
            .Value.Limits;

        Assert.Equal(8, limits.Points);
        Assert.Equal(Ratio.Of(2) / Ratio.Of(1.128m), limits.Sigma);
    }

    [Fact]
    public void Of_ScoresOfTheOtherDirection_IsRefused()
    {
        var score = ScoreScale.HigherIsWorse(0m, 10m).Score(4m);
        var point = PerformancePoint.Of(Helpdesk.Month(0), "1", CriterionValue.Of(score));

        Assert.Equal(
            "The scores of a history run its way, and not on 0 to 10, higher is worse. (Parameter 'points')",
            Assert.Throws<ArgumentException>(() => PerformanceHistory.Of("risk", Direction.Maximize, point)).Message
        );
        Assert.Single(PerformanceHistory.Of("risk", Direction.Minimize, point).Points);
    }

    [Fact]
    public void Chart_OfTwoMethods_NeverJoinsThem()
    {
        var old = Helpdesk.History(50, 51, 50, 51).Points;
        var history = PerformanceHistory.Of(
            "calls",
            Direction.Maximize,
            [
                .. old.Select(point => PerformancePoint.Of(point.Period, "old", point.Value)),
                .. Enumerable
                    .Range(4, 8)
                    .Select(i =>
                        PerformancePoint.Of(Helpdesk.Month(i), "new", CriterionValue.Of(i % 2 == 0 ? "79" : "81"))
                    ),
            ]
        );
        var answer = history.Chart(Helpdesk.First(12));

        Assert.Equal(8, answer.Value.Limits.Points);
        Assert.Equal(Ratio.Of(80), answer.Value.Limits.Centre);
        Assert.Equal(8, answer.Value.Points.Count);
        Assert.Equal(
            "4 of 12 periods were measured by another method than 'new' and are not joined.",
            Assert.Single(answer.Findings).Message
        );
        Assert.Equal(
            PerformanceRules.HistoryTooShort,
            history.Chart(Helpdesk.First(12), method: "old").Findings[0].Rule
        );
    }

    [Fact]
    public void Chart_OfABaselineThatDidNotVary_Warns()
    {
        var answer = Helpdesk.History(80, 80, 80, 80, 80, 80, 80, 80, 80.0001m).Chart(Helpdesk.First(8));

        Assert.Equal(Ratio.Zero, answer.Value.Limits.Sigma);
        Assert.Equal(
            "The baseline 2025-01-01/2025-09-01 did not vary, so that every change is a signal.",
            Assert.Single(answer.Findings).Message
        );
        Assert.Equal("western-electric-1", Assert.Single(answer.Value.Signals).Rule.Name);
    }

    [Fact]
    public void Chart_OfGivenScores_IsDrawnOnTheirScale()
    {
        var values = Enumerable.Range(0, 8).Select(i => CriterionValue.Of(ScoreScale.Percent.Score(79 + (i % 2 * 2))));

        Assert.Equal(Ratio.Of(80), Helpdesk.Of([.. values]).Chart(Helpdesk.First(8)).Value.Limits.Centre);
    }

    [Fact]
    public void History_OfWhatCannotBe_Refuses()
    {
        Assert.Equal(
            "No point was measured by the method '2'. (Parameter 'method')",
            Assert.Throws<ArgumentException>(() => Helpdesk.History(80).Chart(Helpdesk.First(1), method: "2")).Message
        );
        Assert.Throws<ArgumentException>(() => Helpdesk.Of().Chart(Helpdesk.First(1)));
        Assert.Equal(
            "The periods 2025-01-01/2025-02-01 and 2025-01-01/2025-02-01 share a day. (Parameter 'points')",
            Assert
                .Throws<ArgumentException>(() =>
                    PerformanceHistory.Of(
                        "calls",
                        Direction.Maximize,
                        Helpdesk.History(80).Points.Concat(Helpdesk.History(80).Points)
                    )
                )
                .Message
        );
        Assert.Equal(
            "The values of a history have one unit or scale, not share and time. (Parameter 'points')",
            Assert
                .Throws<ArgumentException>(() => Helpdesk.Of(CriterionValue.Of("80 %"), CriterionValue.Of("4 h")))
                .Message
        );
        Assert.Throws<ArgumentOutOfRangeException>(() => PerformanceHistory.Of("calls", Direction.None));
    }

    [Fact]
    public void Points_InAnyOrder_AreTheSameHistory() =>
        Law.Holds(
            Gen.Shuffle(Enumerable.Range(0, 12)).ToArbitrary(),
            order =>
            {
                var points = Helpdesk.History([.. Enumerable.Range(70, 12).Select(number => (decimal?)number)]).Points;
                return PerformanceHistory.Of(Helpdesk.CallsName, Direction.Maximize, order.Select(i => points[i]))
                    == PerformanceHistory.Of(Helpdesk.CallsName, Direction.Maximize, points);
            }
        );

    [Fact]
    public void Signals_OfAnyHistory_AreThoseOfANaiveSearch() =>
        Law.Holds(
            Gen.Choose(0, 24).ListOf(24).ToArbitrary(),
            numbers =>
            {
                decimal[] values = [.. numbers.Select(number => number / 4m)];
                var chart = Helpdesk
                    .History([.. values.Select(value => (decimal?)value)])
                    .Chart(Helpdesk.First(10), [.. ControlRule.WesternElectric, .. ControlRule.Nelson])
                    .Value;
                var signals = chart.Signals.Select(signal => (signal.Rule.Name, signal.Point.Period)).ToHashSet();
                return signals.SetEquals(Naive(values));
            }
        );

    [Fact]
    public void Parse_OfEveryRule_FindsIt()
    {
        Assert.All(
            ControlRule.WesternElectric.Concat(ControlRule.Nelson),
            rule => Assert.Equal(rule, ControlRule.Parse(rule.Name))
        );
        Assert.Equal(
            "'nelson-9' is no rule such as 'western-electric-1' or 'nelson-3'.",
            Assert.Throws<FormatException>(() => ControlRule.Parse("nelson-9")).Message
        );
    }

    /// <summary>Signals from windows of the numbers in multiples of sigma; none is near enough to a limit for rounding to matter.</summary>
    private static HashSet<(string, DateRange)> Naive(decimal[] values)
    {
        var centre = values.Take(10).Average();
        var sigma = Enumerable.Range(1, 9).Average(i => Math.Abs(values[i] - values[i - 1])) / 1.128m;
        var found = new HashSet<(string, DateRange)>();
        for (var end = 0; end < values.Length; end++)
        {
            decimal[] before = [.. values.Take(end + 1).Reverse()];
            Check("western-electric-1", Beyond(before, 1, 1, 3));
            Check("western-electric-2", Beyond(before, 2, 3, 2));
            Check("western-electric-3", Beyond(before, 4, 5, 1));
            Check("western-electric-4", Beyond(before, 8, 8, 0));
            Check("nelson-1", Beyond(before, 1, 1, 3));
            Check("nelson-2", Beyond(before, 9, 9, 0));
            Check("nelson-3", Differences(before, 6) is { } six && (six.All(d => d > 0) || six.All(d => d < 0)));
            Check(
                "nelson-4",
                Differences(before, 14) is { } turns
                    && turns.Zip(turns.Skip(1)).All(pair => pair.First * pair.Second < 0)
            );
            Check("nelson-5", Beyond(before, 2, 3, 2));
            Check("nelson-6", Beyond(before, 4, 5, 1));
            Check("nelson-7", before.Length >= 15 && before.Take(15).All(value => Math.Abs(value - centre) < sigma));
            Check(
                "nelson-8",
                before.Length >= 8
                    && before.Take(8).All(value => Math.Abs(value - centre) > sigma)
                    && before.Take(8).Any(value => value > centre)
                    && before.Take(8).Any(value => value < centre)
            );

            void Check(string rule, bool holds)
            {
                if (holds)
                {
                    found.Add((rule, Helpdesk.Month(end)));
                }
            }
        }

        return found;

        bool Beyond(decimal[] before, int needed, int among, int sigmas) =>
            (
                before[0] > centre + (sigmas * sigma)
                && before.Take(among).Count(v => v > centre + (sigmas * sigma)) >= needed
            )
            || (
                before[0] < centre - (sigmas * sigma)
                && before.Take(among).Count(v => v < centre - (sigmas * sigma)) >= needed
            );

        static decimal[]? Differences(decimal[] before, int count) =>
            before.Length < count
                ? null
                : [.. before.Take(count).Zip(before.Skip(1).Take(count - 1), (newer, older) => newer - older)];
    }

    private static bool Has(string rule, params double[] last)
    {
        var chart = Chart([79, 81, 79, 81, 79, 81, 79, 81, .. last.Select(number => (decimal?)number)], rule);
        return chart.Signals.Any(signal => signal.Point == chart.Points[^1]);
    }

    private static ControlChart Chart(decimal?[] numbers, params string[] rules) =>
        Helpdesk.History(numbers).Chart(Helpdesk.First(8), rules.Select(ControlRule.Parse)).Value;
}
