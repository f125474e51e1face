using FsCheck;
using FsCheck.Fluent;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Performance;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Performance;

public sealed class VendorBandingTests
{
    private static readonly Arbitrary<VendorStanding> Standings = Gen.Elements(Enum.GetValues<VendorStanding>())
        .ToArbitrary();

    private static readonly Arbitrary<int> Tenths = Gen.Choose(0, 1000).ToArbitrary();

    [Theory]
    [InlineData(85, VendorStanding.Preferred)]
    [InlineData(84.99, VendorStanding.Approved)]
    [InlineData(70, VendorStanding.Approved)]
    [InlineData(69.99, VendorStanding.Conditional)]
    [InlineData(50, VendorStanding.Conditional)]
    [InlineData(49.99, VendorStanding.Blocked)]
    [InlineData(0, VendorStanding.Blocked)]
    [InlineData(100, VendorStanding.Preferred)]
    public void Decide_AtFirst_FollowsTheThresholds(double score, VendorStanding expected)
    {
        Assert.Equal(expected, Decide(VendorStanding.None, score));
    }

    [Theory]
    [InlineData(VendorStanding.Approved, 87.99, VendorStanding.Approved)]
    [InlineData(VendorStanding.Approved, 88, VendorStanding.Preferred)]
    [InlineData(VendorStanding.Approved, 67, VendorStanding.Approved)]
    [InlineData(VendorStanding.Approved, 66.99, VendorStanding.Conditional)]
    [InlineData(VendorStanding.Preferred, 82, VendorStanding.Preferred)]
    [InlineData(VendorStanding.Preferred, 81.99, VendorStanding.Approved)]
    [InlineData(VendorStanding.Preferred, 67, VendorStanding.Approved)]
    [InlineData(VendorStanding.Preferred, 20, VendorStanding.Blocked)]
    [InlineData(VendorStanding.Blocked, 52.99, VendorStanding.Blocked)]
    [InlineData(VendorStanding.Blocked, 53, VendorStanding.Conditional)]
    [InlineData(VendorStanding.Blocked, 72.99, VendorStanding.Conditional)]
    [InlineData(VendorStanding.Blocked, 99, VendorStanding.Preferred)]
    public void Decide_Later_AsksForTheMargin(VendorStanding before, double score, VendorStanding expected)
    {
        Assert.Equal(expected, Decide(before, score));
    }

    [Fact]
    public void Decide_WhatIsKept_SaysSo()
    {
        var answer = Helpdesk.Banding.Decide(VendorStanding.Preferred, ScoreInterval.Of(Ratio.Of(83)));

        Assert.Equal("preferred, as before, at 83", answer.Value.ToString());
        Assert.False(answer.Value.IsChange);
        Assert.Equal(
            "info performance.standing.kept [standing]: A score of 83 keeps preferred, since it passes no threshold by the margin of 3; by the thresholds alone it would be approved.",
            Assert.Single(answer.Findings).ToString()
        );
    }

    [Fact]
    public void Decide_WhatChanges_NamesTheLinesThatCost()
    {
        var answer = Helpdesk.Banding.Decide(VendorStanding.Preferred, Helpdesk.Scorecard.Score(Helpdesk.March).Value);

        Assert.Equal([], answer.Findings);
        Assert.True(answer.Value.IsChange);
        Assert.Equal(
            """
            approved, before preferred, at 79: preferred from 85, approved from 70, conditional from 50, margin 3.
            - calls answered within 20 s costs 16.
            - security risk costs 5.
            """.ReplaceLineEndings("\n"),
            answer.Explanation.ToString()
        );
    }

    [Fact]
    public void Decide_ByScoresThatAreOpen_IsNotKnown()
    {
        var month = Helpdesk.March;
        month["security risk"] = CriterionValue.Unknown("the audit is late");
        var result = Helpdesk.Scorecard.Score(month).Value;
        var answer = Helpdesk.Banding.Decide(VendorStanding.None, result);

        // 64 to 84.
        Assert.Equal(AnswerStatus.FactMissing, answer.Status);
        Assert.Equal(
            "A score of 64 to 84 leads to conditional or approved, as long as something is unknown.",
            answer.Findings[0].Message
        );
        Assert.Equal(
            VendorStanding.Approved,
            Helpdesk
                .Banding.Decide(VendorStanding.Approved, ScoreInterval.Of(Ratio.Of(67), Ratio.Of(84)))
                .Value.Standing
        );
    }

    [Theory]
    [InlineData(
        VendorStanding.Blocked,
        87,
        "A score of 87 leads no further than approved, since it passes no threshold beyond by the margin of 3; by the thresholds alone it would be preferred."
    )]
    [InlineData(
        VendorStanding.Preferred,
        69,
        "A score of 69 leads no further than approved, since it passes no threshold beyond by the margin of 3; by the thresholds alone it would be conditional."
    )]
    [InlineData(
        VendorStanding.Approved,
        87,
        "A score of 87 keeps approved, since it passes no threshold by the margin of 3; by the thresholds alone it would be preferred."
    )]
    public void Decide_HeldByTheMargin_SaysWhetherTheStandingIsKept(VendorStanding before, int score, string message)
    {
        var answer = VendorBanding
            .Of(ScoreScale.Percent, 85m, 70m, 50m, 3m)
            .Decide(before, ScoreInterval.Of(Ratio.Of(score)));

        Assert.Equal(VendorStanding.Approved, answer.Value.Standing);
        Assert.Equal(message, Assert.Single(answer.Findings).Message);
    }

    [Fact]
    public void Of_TheWidestScale_IsExact()
    {
        var scale = ScoreScale.HigherIsBetter(decimal.MinValue, decimal.MaxValue);

        Assert.Equal(
            VendorStanding.Blocked,
            VendorBanding
                .Of(scale, 3m, 2m, 1m, decimal.MaxValue - 3m)
                .Decide(VendorStanding.None, ScoreInterval.Of(Ratio.Zero))
                .Value.Standing
        );
    }

    [Fact]
    public void Decide_OnAnotherScale_Refuses()
    {
        var banding = VendorBanding.Of(ScoreScale.HigherIsBetter(0m, 10m), 8m, 7m, 5m);
        var result = Helpdesk.Scorecard.Score(Helpdesk.March).Value;

        Assert.Equal(
            "The scorecard scores on 0 to 100, higher is better, and the banding on 0 to 10, higher is better. (Parameter 'result')",
            Assert.Throws<ArgumentException>(() => banding.Decide(VendorStanding.None, result)).Message
        );
        Assert.Equal(
            "The score 11 lies outside 0 to 10, higher is better. (Parameter 'score')",
            Assert
                .Throws<ArgumentException>(() => banding.Decide(VendorStanding.None, ScoreInterval.Of(Ratio.Of(11))))
                .Message
        );
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            banding.Decide((VendorStanding)5, ScoreInterval.Of(Ratio.Of(1)))
        );
    }

    [Theory]
    [InlineData(101, 70, 50, 0, "preferredFrom")]
    [InlineData(85, 85, 50, 0, "preferredFrom")]
    [InlineData(85, 70, 70, 0, "preferredFrom")]
    [InlineData(85, 70, 0, 0, "preferredFrom")]
    [InlineData(85, 70, 50, -1, "margin")]
    [InlineData(85, 70, 50, 15.01, "margin")]
    [InlineData(85, 70, 10, 10.01, "margin")]
    public void Of_WhatCannotBe_Refuses(
        double preferred,
        double approved,
        double conditional,
        double margin,
        string parameter
    )
    {
        var refusal = Assert.Throws<ArgumentException>(() =>
            VendorBanding.Of(
                ScoreScale.Percent,
                (decimal)preferred,
                (decimal)approved,
                (decimal)conditional,
                (decimal)margin
            )
        );

        Assert.Equal(parameter, refusal.ParamName);
    }

    [Fact]
    public void Of_AScaleOfRisk_Refuses()
    {
        Assert.Equal(
            "Vendors are banded by scores of which higher is better, not on 0 to 100, higher is worse. (Parameter 'scale')",
            Assert
                .Throws<ArgumentException>(() => VendorBanding.Of(ScoreScale.HigherIsWorse(0m, 100m), 85m, 70m, 50m))
                .Message
        );
    }

    [Fact]
    public void Decide_Again_ChangesNothing() =>
        Law.Holds(
            Standings,
            Tenths,
            (before, tenths) =>
            {
                var once = Decide(before, tenths / 10.0);
                return Decide(once, tenths / 10.0) == once;
            }
        );

    [Fact]
    public void Decide_OnABetterScoreOrStanding_IsNeverWorse() =>
        Law.Holds(
            Standings,
            Tenths,
            Tenths,
            (before, one, other) =>
                Decide(before, Math.Min(one, other) / 10.0) <= Decide(before, Math.Max(one, other) / 10.0)
                && (
                    before is VendorStanding.None or VendorStanding.Preferred
                    || Decide(before, one / 10.0) <= Decide(before + 1, one / 10.0)
                )
        );

    [Fact]
    public void Decide_WithinTheMargin_NeverWavers() =>
        Law.Holds(
            Gen.Elements(85, 70, 50).ToArbitrary(),
            Gen.Choose(-29, 29).ListOf().ToArbitrary(),
            (threshold, wavering) =>
            {
                var first = Decide(VendorStanding.None, threshold);
                return wavering.Aggregate(first, (before, by) => Decide(before, threshold + (by / 10.0))) == first;
            }
        );

    [Fact]
    public void FadingMean_OfPeriods_CountsOlderOnesLess()
    {
        // 90 by 1, 80 by 11/12 and 70 by 10/12.
        Assert.Equal(
            ScoreInterval.Of(Ratio.Of(2660, 33)),
            FadingMean.Of(12).Of([Exactly(90), Exactly(80), Exactly(70)]).Value
        );
        Assert.Equal(Ratio.Of(1, 12), FadingMean.Of(12).WeightOf(11));
        Assert.Equal(Ratio.Zero, FadingMean.Of(12).WeightOf(12));
    }

    [Fact]
    public void FadingMean_OverAPeriodThatWasNotScored_LeavesItOut()
    {
        // 90 by 1 and 70 by 10/12.
        Assert.Equal(ScoreInterval.Of(Ratio.Of(890, 11)), FadingMean.Of(12).Of([Exactly(90), null, Exactly(70)]).Value);
        Assert.Equal(
            "The mean over 12 periods, older ones fading is 90.\n- 1 periods back: 90 by 11/12.",
            FadingMean.Of(12).Of([null, Exactly(90)]).Explanation.ToString()
        );
    }

    [Fact]
    public void FadingMean_OfOpenScores_IsAnInterval()
    {
        Assert.Equal(
            ScoreInterval.Of(Ratio.Of(40), Ratio.Of(160, 3)),
            FadingMean.Of(2).Of([ScoreInterval.Of(Ratio.Of(50), Ratio.Of(70)), Exactly(20)]).Value
        );
    }

    [Fact]
    public void FadingMean_OfNothing_IsNoScore()
    {
        Assert.Equal(
            "None of the last 2 periods was scored.",
            Assert.Single(FadingMean.Of(2).Of([null, null, Exactly(100)]).Findings).Message
        );
        Assert.Equal(AnswerStatus.FactMissing, FadingMean.Of(2).Of([]).Status);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1001)]
    public void FadingMean_OfNoNumberOfPeriods_Refuses(int periods)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => FadingMean.Of(periods));
    }

    private static ScoreInterval Exactly(int score) => ScoreInterval.Of(Ratio.Of(score));

    private static VendorStanding Decide(VendorStanding before, double score) =>
        Helpdesk.Banding.Decide(before, ScoreInterval.Of(Ratio.Of((decimal)score))).Value.Standing;
}
