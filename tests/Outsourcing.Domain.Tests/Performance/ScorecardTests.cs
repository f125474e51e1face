using FsCheck;
using FsCheck.Fluent;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Measurement;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Performance;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Performance;

public sealed class ScorecardTests
{
    private static readonly ScoreScale Risk = ScoreScale.HigherIsWorse(1m, 5m);

    [Fact]
    public void Score_OfAMonth_IsTheMeanByWeights()
    {
        var result = Helpdesk.Scorecard.Score(Helpdesk.March).Value;

        // 40 % of 60, 20 % of 75 and 40 % of 100.
        Assert.Equal(ScoreInterval.Of(Ratio.Of(79)), result.Total);
        Assert.Equal("helpdesk: 79, fair", result.ToString());
        Assert.Equal("fair", result.Band().Value.Name);
        Assert.Equal(["60", "75", "100"], result.Lines.Select(line => line.Score!.ToString()));
        Assert.Equal(["24", "15", "40"], result.Lines.Select(line => line.Contribution!.ToString()));
    }

    [Fact]
    public void Score_OfAMonth_CanBeReadBySideAndQuadrant()
    {
        var result = Helpdesk.Scorecard.Score(Helpdesk.March).Value;

        Assert.Equal(Ratio.Of(65), result.OfSide(PartyRole.Provider)!.Low);
        Assert.Equal(Ratio.Of(100), result.OfSide(PartyRole.Customer)!.Low);
        Assert.Null(result.OfSide(PartyRole.Guarantor));
        Assert.Equal(["service", "risk"], Helpdesk.Scorecard.Quadrants);
        Assert.Equal(Ratio.Of(80), result.OfQuadrant("service")!.Low);
        Assert.Equal(Ratio.Of(75), result.OfQuadrant("risk")!.Low);
        Assert.Equal(
            "No line stands in a quadrant 'cost'. (Parameter 'quadrant')",
            Assert.Throws<ArgumentException>(() => result.OfQuadrant("cost")).Message
        );
    }

    [Fact]
    public void Score_OfAMonth_SaysWhy()
    {
        Assert.Equal(
            """
            helpdesk: 79, fair.
            - calls answered within 20 s: 60 by 40 % adds 24.
              - The provider is scored on 78 %, nothing at 75 %, full at 80 %.
            - security risk: 75 by 20 % adds 15.
              - The provider is scored on 2 (1 to 5, higher is worse), assessed on 1 to 5, higher is worse.
            - forecast error: 100 by 40 % adds 40.
              - The customer is scored on 8 %, nothing at 30 %, full at 10 %.
            """.ReplaceLineEndings("\n"),
            Helpdesk.Scorecard.Score(Helpdesk.March).Explanation.ToString()
        );
    }

    [Fact]
    public void Score_WithAnUnknown_IsAnInterval()
    {
        var month = Helpdesk.March;
        month["security risk"] = CriterionValue.Unknown("the audit is late");
        var answer = Helpdesk.Scorecard.Score(month);

        Assert.Equal(ScoreInterval.Of(Ratio.Of(64), Ratio.Of(84)), answer.Value.Total);
        Assert.Equal("helpdesk: 64 to 84, fair to good", answer.Value.ToString());
        Assert.Equal(["fair", "good"], answer.Value.PossibleBands.Select(band => band.Name));
        Assert.Equal(
            ["'security risk' is unknown (the audit is late) and counts as anything from worst to best."],
            answer.Findings.Select(finding => finding.Message)
        );
        Assert.Equal(AnswerStatus.FactMissing, answer.Value.Band().Status);
        Assert.Equal(
            "The total is 64 to 84, which is 'fair' to 'good', as long as security risk is open.",
            answer.Value.Band().Findings[0].Message
        );
    }

    [Fact]
    public void Score_WithUnknownsThatDecideNothing_HasABand()
    {
        var month = Helpdesk.March;
        month[Helpdesk.CallsName] = CriterionValue.Between(Measured.Parse("78 %"), Measured.Parse("78.1 %"));

        // 60 to 62 of 40 % are 79 to 79.8 in all.
        Assert.Equal(ScoreInterval.Of(Ratio.Of(79), Ratio.Of(79.8m)), Helpdesk.Scorecard.Score(month).Value.Total);
        Assert.Equal("fair", Helpdesk.Scorecard.Score(month).Value.Band().Value.Name);
    }

    [Fact]
    public void Score_WithoutAnyValue_IsAnythingAndNeverGood()
    {
        var answer = Helpdesk.Scorecard.Score(new Dictionary<string, CriterionValue>());

        Assert.Equal(ScoreInterval.Of(Ratio.Zero, Ratio.Of(100)), answer.Value.Total);
        Assert.Equal(3, answer.Findings.Count);
        Assert.Equal(
            "The total is 0 to 100, which is 'poor' to 'good', as long as calls answered within 20 s, security risk and forecast error are open.",
            answer.Value.Band().Findings[0].Message
        );
    }

    [Fact]
    public void Score_WithoutActivity_SharesTheWeight()
    {
        var month = Helpdesk.March;
        month["forecast error"] = CriterionValue.NoActivity("no forecast was due");
        var answer = Helpdesk.Scorecard.Score(month);

        // 40 % of 60 and 20 % of 75, of 60 % in all.
        Assert.Equal(ScoreInterval.Of(Ratio.Of(65)), answer.Value.Total);
        Assert.Null(answer.Value.Lines[2].Score);
        Assert.Null(answer.Value.Lines[2].Contribution);
        Assert.Equal(Ratio.Zero, answer.Value.Lines[2].Share);
        Assert.Equal(Ratio.Of(2, 3), answer.Value.Lines[0].Share);
        Assert.Equal(
            "info performance.scorecard.no-activity [forecast error]: 'forecast error' is not scored, since there was no activity (no forecast was due).",
            Assert.Single(answer.Findings).ToString()
        );
        Assert.Equal(
            "forecast error (customer, 40%): not scored, no activity: no forecast was due",
            answer.Value.Lines[2].ToString()
        );
    }

    [Fact]
    public void Score_WithoutAnyActivity_IsNoScore()
    {
        var none = CriterionValue.NoActivity("closed");
        var answer = Helpdesk.Scorecard.Score(none, none, none);

        Assert.Equal(AnswerStatus.FactMissing, answer.Status);
        Assert.Equal(3, answer.Findings.Count);
    }

    [Fact]
    public void Score_DeemedTheWorst_IsTheWorst()
    {
        var month = Helpdesk.March;
        month[Helpdesk.CallsName] = CriterionValue.DeemedWorst("not reported");

        Assert.Equal(ScoreInterval.Of(Ratio.Of(55)), Helpdesk.Scorecard.Score(month).Value.Total);
    }

    [Fact]
    public void Score_OfValuesThatDoNotFit_NamesEach()
    {
        var answer = Helpdesk.Scorecard.Score(
            CriterionValue.Of("4 h"),
            CriterionValue.Of(ScoreScale.HigherIsBetter(1m, 5m).Score(4m)),
            CriterionValue.Of(Risk.Score(1m))
        );

        Assert.Equal(AnswerStatus.NotApplicable, answer.Status);
        Assert.Equal(
            [
                "The value of 'calls answered within 20 s' does not fit its rating: the rating is stated in share, and the value in time.",
                "The value of 'security risk' does not fit its rating: the score is given on 1 to 5, higher is worse, and not on 1 to 5, higher is better.",
                "The value of 'forecast error' does not fit its rating: a measured number is rated, not a score of 1 (1 to 5, higher is worse).",
            ],
            answer.Findings.Select(finding => finding.Message)
        );
    }

    [Fact]
    public void Score_OfANumberWhereAScoreIsGiven_IsRefused()
    {
        var month = Helpdesk.March;
        month["security risk"] = CriterionValue.Of("3");

        Assert.Equal(
            "The value of 'security risk' does not fit its rating: a score is given, not a measured number such as 3.",
            Assert.Single(Helpdesk.Scorecard.Score(month).Findings).Message
        );
    }

    [Fact]
    public void Score_OfAnotherLine_IsRefused()
    {
        var month = Helpdesk.March;
        month["cals"] = CriterionValue.Of("80 %");

        Assert.Equal(
            "No line is named 'cals'. (Parameter 'values')",
            Assert.Throws<ArgumentException>(() => Helpdesk.Scorecard.Score(month)).Message
        );
        Assert.Equal(
            "There are 3 lines and 1 values. (Parameter 'values')",
            Assert.Throws<ArgumentException>(() => Helpdesk.Scorecard.Score(CriterionValue.Of("80 %"))).Message
        );
    }

    [Fact]
    public void Score_OnAScaleOfRisk_TurnsEveryRating()
    {
        var card = Scorecard.Of(
            "risk",
            ScoreBands.Of(Risk, ScoreBand.Of("low", 1m), ScoreBand.Of("high", 3m)),
            ScorecardLine.Of("calls", "service", PartyRole.Provider, "50 %", Rating.Linear("75 %", "80 %")),
            ScorecardLine.Of("audit", "risk", PartyRole.Customer, "50 %", Rating.Assessed(ScoreScale.Percent))
        );

        // The best number is the lowest risk, half of the way is 3.
        var result = card.Score(CriterionValue.Of("99 %"), CriterionValue.Of(ScoreScale.Percent.Score(50m))).Value;

        Assert.Equal(Ratio.Of(2), result.Total.Low);
        Assert.Equal("low", result.Band().Value.Name);
        Assert.Equal(
            ScoreInterval.Of(Ratio.One, Ratio.Of(5)),
            card.Score(CriterionValue.Unknown("late"), CriterionValue.Unknown("late")).Value.Total
        );
    }

    [Theory]
    [InlineData("39.99 %", "99.99")]
    [InlineData("40.01 %", "100.01")]
    public void Of_WeightsThatAreNotAHundred_Refuses(string first, string sum)
    {
        var refusal = Assert.Throws<ArgumentException>(() =>
            Scorecard.Of("card", Helpdesk.Bands, Line("a", first), Line("b", "60 %"))
        );

        Assert.Equal(
            $"The weights add up to exactly 100 %, and not to {sum}00 %. (Parameter 'lines')",
            refusal.Message
        );
    }

    [Fact]
    public void Of_LinesOfOneName_Refuses()
    {
        Assert.Equal(
            "Two lines are named 'a'. (Parameter 'lines')",
            Assert
                .Throws<ArgumentException>(() =>
                    Scorecard.Of("card", Helpdesk.Bands, Line("a", "40 %"), Line("a ", "60 %"))
                )
                .Message
        );
    }

    [Theory]
    [InlineData("0 %")]
    [InlineData("100.01 %")]
    public void Line_WithAWeightThatCannotBe_Refuses(string weight)
    {
        var refusal = Assert.Throws<ArgumentOutOfRangeException>(() => Line("a", weight));

        Assert.Equal(
            $"The weight of a line is above 0 % and up to 100 %, and {Percentage.Parse(weight)} is not. (Parameter 'weight')",
            refusal.Message
        );
    }

    [Fact]
    public void Check_OfACard_FindsOneSidednessAndLag()
    {
        var card = Scorecard.Of("card", Helpdesk.Bands, Line("a", "100 %"));

        Assert.Equal(
            [
                "warning performance.scorecard.sides [card]: No line scores the customer; the duties of both sides count.",
                "warning performance.scorecard.lagging [card]: No line scores a lead criterion: all tell only what has already happened.",
            ],
            card.Check().Select(finding => finding.ToString())
        );
    }

    [Fact]
    public void Check_OfBothSidesWithALead_FindsNothing()
    {
        var card = Scorecard.Of(
            "card",
            Helpdesk.Bands,
            Line("a", "50 %").Scoring(Helpdesk.Calls),
            ScorecardLine.Of("b", "service", PartyRole.Customer, "50 %", Rating.Linear("75 %", "80 %"))
        );

        Assert.Equal([], card.Check());
    }

    [Fact]
    public void Total_OfAnyCard_IsThatOfANaiveSum() =>
        Law.Holds(
            Cards.ToArbitrary(),
            card =>
            {
                var result = card.Card.Score(card.Values).Value;
                var (low, high) = Naive(card);
                return result.Total == ScoreInterval.Of(low, high);
            }
        );

    [Fact]
    public void Contributions_OfAnyCard_AddUpToTheTotal() =>
        Law.Holds(
            Cards.ToArbitrary(),
            card =>
            {
                var result = card.Card.Score(card.Values).Value;
                var low = result.Lines.Aggregate(
                    Ratio.Zero,
                    (sum, line) => sum + (line.Contribution?.Low ?? Ratio.Zero)
                );
                var high = result.Lines.Aggregate(
                    Ratio.Zero,
                    (sum, line) => sum + (line.Contribution?.High ?? Ratio.Zero)
                );
                return result.Total == ScoreInterval.Of(low, high);
            }
        );

    [Fact]
    public void Total_WithMoreKnown_LiesWithinTheOneBefore() =>
        Law.Holds(
            Cards.ToArbitrary(),
            Gen.Choose(0, 1000).ToArbitrary(),
            (card, points) =>
            {
                var known = card.Values.Select(value =>
                    value.Kind == CriterionValueKind.Unknown ? CriterionValue.Of(Measured.Of(points / 10m)) : value
                );
                var (before, after) = (
                    card.Card.Score(card.Values).Value.Total,
                    card.Card.Score([.. known]).Value.Total
                );
                return after.Low >= before.Low && after.High <= before.High;
            }
        );

    /// <summary>Cards of two to five lines from 0 to 100, with values of every kind; the first one has activity.</summary>
    private static Gen<AnyCard> Cards { get; } =
        from cuts in Gen.Choose(1, 99).ListOf()
        let ends = cuts.Distinct().Order().Take(4).Append(100).ToList()
        from values in Value.ListOf(ends.Count)
        from turned in Gen.Elements(true, false)
        select new AnyCard(
            Scorecard.Of(
                "card",
                Helpdesk.Bands,
                ends.Select(
                    (end, i) =>
                        ScorecardLine.Of(
                            $"line {Invariant.Text(i)}",
                            "all",
                            PartyRole.Provider,
                            Percentage.Of(end - (i == 0 ? 0 : ends[i - 1])),
                            turned ? Rating.Linear("100", "0") : Rating.Linear("0", "100")
                        )
                )
            ),
            [CriterionValue.Of("50"), .. values.Skip(1)],
            turned
        );

    private static Gen<CriterionValue> Value { get; } =
        Gen.OneOf(
            Gen.Choose(-100, 1100).Select(points => CriterionValue.Of(Measured.Of(points / 10m))),
            from one in Gen.Choose(0, 1000)
            from other in Gen.Choose(0, 1000)
            select CriterionValue.Between(Measured.Of(one / 10m), Measured.Of(other / 10m)),
            Gen.Constant(CriterionValue.Unknown("late")),
            Gen.Constant(CriterionValue.NoActivity("closed")),
            Gen.Constant(CriterionValue.DeemedWorst("late"))
        );

    private static (Ratio Low, Ratio High) Naive(AnyCard card)
    {
        decimal low = 0,
            high = 0,
            weights = 0;
        for (var i = 0; i < card.Values.Length; i++)
        {
            var value = card.Values[i];
            var weight = card.Card.Lines[i].Weight.Points;
            if (value.Kind == CriterionValueKind.NoActivity)
            {
                continue;
            }

            decimal[] points = value.Kind switch
            {
                CriterionValueKind.Unknown => [0, 100],
                CriterionValueKind.DeemedWorst => [0],
                CriterionValueKind.Between => [Points(value.Measure!, card), Points(value.OtherMeasure!, card)],
                _ => [Points(value.Measure!, card)],
            };
            (low, high, weights) = (low + (weight * points.Min()), high + (weight * points.Max()), weights + weight);
        }

        return (Ratio.Of(low) / Ratio.Of(weights), Ratio.Of(high) / Ratio.Of(weights));
    }

    private static decimal Points(Measured measured, AnyCard card)
    {
        var number = Math.Clamp(measured.Value.ToDecimal(1, RoundingMode.HalfEven), 0, 100);
        return card.IsTurned ? 100 - number : number;
    }

    private static ScorecardLine Line(string name, string weight) =>
        ScorecardLine.Of(name, "service", PartyRole.Provider, weight, Rating.Linear("75 %", "80 %"));

    private sealed record AnyCard(Scorecard Card, CriterionValue[] Values, bool IsTurned);
}
