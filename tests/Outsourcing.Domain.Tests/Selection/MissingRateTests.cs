using FsCheck.Fluent;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Selection;
using Outsourcing.Domain.Tests.Support;
using static Outsourcing.Domain.Tests.Selection.Tenders;

namespace Outsourcing.Domain.Tests.Selection;

/// <summary>Pound bids in pounds, beside the three of the small tender.</summary>
public sealed class MissingRateTests
{
    private static readonly RateSource Bank = RateSource.Of("central bank", Day);

    [Theory]
    [InlineData(5, false)]
    [InlineData(0, true)]
    public void Recommendation_WithoutTheRate_IsKnownOnlyWhereTheBidCannotWin(int languages, bool expected)
    {
        // Pound has 5 points a language and 32 for its concept, and gets 35 for its price at most; Acme and Cygnus have 69.5 and 75.25.
        var evaluation = Evaluated(dossier: WithPound(languages));

        Assert.Equal(BidStatus.Open, evaluation["Pound"].Status);
        Assert.False(evaluation["Pound"].Passed);
        Assert.Equal("Pound: open, without a price that can be compared", evaluation["Pound"].ToString());
        Assert.Equal(["Cygnus", "Acme", "Borea"], evaluation.Ranking.Select(bid => bid.Bidder));
        Assert.Equal(
            expected
                ? []
                : ["Pound is open, and could change who wins: price, 300000.00 GBP, and no rate from GBP to EUR."],
            evaluation.Recommendation.Findings.Select(finding => finding.Message)
        );
        Assert.Equal(expected, evaluation.Recommendation.IsKnown);
    }

    [Fact]
    public void Recommendation_WithoutTheRate_IsNotKnownWhereABidChangesHowOthersCompare()
    {
        var tender = Small.Doubting(AbnormallyLowRule.BelowSecond(Percentage.Of(20)));

        Assert.Equal(AnswerStatus.FactMissing, Evaluated(tender, WithPound(languages: 0)).Recommendation.Status);
    }

    [Fact]
    public void Recommendation_OfTheOnlyBid_NamesTheRate() =>
        Assert.Equal(
            ["Pound is open, and could change who wins: price, 300000.00 GBP, and no rate from GBP to EUR."],
            Evaluated(dossier: Graded([Pound(4)], ("Pound", 8)))
                .Recommendation.Findings.Select(finding => finding.Message)
        );

    [Fact]
    public void Share_WithoutTheRate_IsNotKnownAlsoWhereTheBidCannotBeFirst() =>
        Assert.Equal(
            ["Pound is open, and could change who gets which share."],
            Evaluated(dossier: WithPound(languages: 0))
                .Share(Percentage.Of(60), Percentage.Of(40))
                .Findings.Select(finding => finding.Message)
        );

    [Fact]
    public void Record_WithoutTheRate_NamesTheRule()
    {
        var record = Evaluated(dossier: WithPound(5))["Pound"].Record[^1];

        Assert.Equal(SelectionRules.PriceRateMissing, record.Rule);
        Assert.Equal(StageOutcome.Open, record.Outcome);
    }

    [Fact]
    public void Record_BelowAThresholdThatDependsOnTheOthers_KeepsThePriceClosed()
    {
        var tender = Small.WithThreshold(TechnicalThreshold.OfTheBest(Percentage.Of(90)));

        Assert.DoesNotContain(
            Evaluated(tender, WithPound(0))["Pound"].Record,
            record => record.Stage == Stage.Commercial
        );
        Assert.Equal(BidStatus.Out, Evaluated(tender, WithPound(0))["Pound"].Status);
        Assert.Contains(
            Evaluated(tender, WithPound(5))["Pound"].Record,
            record => record.Rule == SelectionRules.ThresholdMissed && record.Outcome == StageOutcome.Passed
        );
    }

    [Theory]
    [InlineData("central bank", 0, true)]
    [InlineData("central bank", 1, false)]
    [InlineData("Central Bank", 0, false)]
    public void ConvertingBy_OtherRates_DoNotCount(string source, int days, bool expected)
    {
        var rate = ExchangeRate.Of(Currency.Gbp, Currency.Eur, 1.2m, Day.PlusDays(-days), source);
        var evaluation = Evaluated(Small.ConvertingBy(Bank), WithPound(5).Converted(rate));

        Assert.Equal(expected ? BidStatus.In : BidStatus.Open, evaluation["Pound"].Status);
        Assert.Equal(
            expected
                ? []
                :
                [
                    $"By the rules prices are converted by the rates of central bank on 2026-10-14; '{rate}' does not count.",
                ],
            Messages(evaluation)
        );
    }

    [Theory]
    [InlineData(Regime.Private, true)]
    [InlineData(Regime.Internal, false)]
    public void ARate_OfWhichTheRulesSayNothing_IsAFinding(Regime regime, bool expected)
    {
        var rate = ExchangeRate.Of(Currency.Gbp, Currency.Eur, 1.2m, Day, "central bank");

        Assert.Equal(
            expected
                ?
                [
                    "The rules do not say by which rates prices are converted, and '1 GBP = 1.2 EUR on 2026-10-14 (central bank)' was chosen when bids could be known.",
                ]
                : Array.Empty<string>(),
            Messages(Evaluated(Small.Under(regime), WithPound(5).Converted(rate)))
        );
    }

    [Fact]
    public void ConvertingBy_IsInTheFingerprint()
    {
        string Of(Tender tender) => tender.Freeze(Closing).Value.Fingerprint.Text;

        Assert.Equal(
            4,
            new HashSet<string>(StringComparer.Ordinal)
            {
                Of(Small),
                Of(Small.ConvertingBy(Bank)),
                Of(Small.ConvertingBy(RateSource.Of("central bank", Day.PlusDays(1)))),
                Of(Small.ConvertingBy(RateSource.Of("market", Day))),
            }.Count
        );
    }

    /// <summary>Whatever the rate turns out to be, who is recommended without it is recommended with it.</summary>
    [Fact]
    public void Recommendation_WithoutARate_StandsForEachRate()
    {
        var known = 0;
        Law.Holds(
            (
                from languages in Gen.Choose(0, 5)
                from grade in Gen.Choose(0, 10)
                from hundredths in Gen.Choose(1, 400)
                from award in Gen.Choose(0, 4)
                select (languages, grade, hundredths, award)
            ).ToArbitrary(),
            one =>
            {
                var tender = one.award switch
                {
                    0 => Small,
                    1 => Unpriced.AwardedBy(AwardRule.LowestPrice),
                    2 => Unpriced.AwardedBy(AwardRule.PricePerPoint),
                    3 => Unpriced.AwardedBy(AwardRule.PriceMinusQuality(Eur(10_000))),
                    _ => Unpriced.AwardedBy(AwardRule.PointsPerPrice(Percentage.Of(5))),
                };
                var dossier = WithPound(one.languages, one.grade);
                var rate = ExchangeRate.Of(Currency.Gbp, Currency.Eur, one.hundredths / 100m, Day, "central bank");
                if (!Evaluated(tender, dossier).Recommendation.TryGetValue(out var before))
                {
                    return true;
                }

                known++;
                return Evaluated(tender, dossier.Converted(rate)).Recommendation.Value == before;
            }
        );

        Assert.True(known > 10);
    }

    [Fact]
    public void ABidBelowAThreshold_WithoutTheRate_CanComeBack()
    {
        // Without Acme, who has 10 languages, 60% of the best are 4.2, and Pound passes with its 5.
        var evaluation = Evaluated(
            Tender
                .Of(
                    "Service",
                    Closing,
                    Currency.Eur,
                    AwardCriterion.Answered("languages", 10, AnswerValue.Number(0, 10))
                )
                .AwardedBy(AwardRule.LowestPrice)
                .WithThreshold(TechnicalThreshold.OfTheBest(Percentage.Of(60)))
                .WithGates(Gate.Declared("ISO 27001", askUntil: Day)),
            Dossier.Of(BidOf("Acme", 300, 10), At(BidOf("Borea", 100, 7)), At(Pound(5)))
        );

        Assert.Equal(BidStatus.Open, evaluation["Pound"].Status);
        Assert.Equal(
            ["Borea leads; when Acme is out, Pound passes, and there is no price yet that can be compared."],
            evaluation.Recommendation.Findings.Select(finding => finding.Message)
        );

        static Bid At(Bid bid) => bid.At(GateAnswer.Meets("ISO 27001"));
    }

    [Fact]
    public void ARejectedPrice_CanComeBackWhileAPriceIsAwaited()
    {
        // 60 is more than 30% below the mean of 60, 100 and 120; with a price of 10 beside them it is not.
        var tender = Unpriced.AwardedBy(AwardRule.LowestPrice).Doubting(AbnormallyLowRule.BelowMean(Percentage.Of(30)));
        var dossier = Graded(
                [BidOf("Acme", 60, 4), BidOf("Borea", 100, 4), BidOf("Cygnus", 120, 4), Pound(4)],
                ("Acme", 8),
                ("Borea", 8),
                ("Cygnus", 8),
                ("Pound", 8)
            )
            .Asked(LowPriceInquiry.Of("Acme", Day, Day).Explained("own tools", Day).Reject("not plausible"));

        Assert.Equal(BidStatus.Open, Evaluated(tender, dossier)["Acme"].Status);
        Assert.Equal(BidStatus.Out, Evaluated(tender, Rated(0.0005m))["Acme"].Status);
        Assert.Equal(BidStatus.In, Evaluated(tender, Rated(0.00003m))["Acme"].Status);

        Dossier Rated(decimal rate) =>
            dossier.Converted(ExchangeRate.Of(Currency.Gbp, Currency.Eur, rate, Day, "central bank"));
    }

    [Fact]
    public void Record_OfAThresholdThatABidCanStillMiss_IsOpenWithoutTheRateToo()
    {
        var tender = Tender
            .Of(
                "Service",
                Closing,
                Currency.Eur,
                AwardCriterion.Answered("languages", 10, AnswerValue.Number(0, 10)).WhenMissing(MissingRule.Interval)
            )
            .AwardedBy(AwardRule.LowestPrice)
            .WithThreshold(TechnicalThreshold.OfTheBest(Percentage.Of(60)));

        Assert.Equal(
            [StageOutcome.Open],
            Evaluated(tender, Dossier.Of(BidOf("Acme", 300), BidOf("Borea", 100, 7), Pound(5)))["Pound"]
                .Record.Where(record => record.Rule == SelectionRules.ThresholdMissed)
                .Select(record => record.Outcome)
        );
    }

    [Fact]
    public void DecidingFacts_WithoutTheRate_NameThePrice()
    {
        Assert.Equal(
            ["price of Pound: then Pound can be first"],
            Evaluated(dossier: WithPound(5)).DecidingFacts().Select(fact => fact.ToString())
        );
        Assert.Empty(Evaluated(dossier: WithPound(0)).DecidingFacts());
        Assert.Equal(
            ["price of Pound: then Pound can be first"],
            Evaluated(dossier: Graded([Pound(4)], ("Pound", 8))).DecidingFacts().Select(fact => fact.ToString())
        );
    }

    [Fact]
    public void Reversals_LetInNoBidWithoutTheRate()
    {
        var tender = Unpriced.AwardedBy(AwardRule.LowestPrice).WithGates(Gate.Declared("ISO 27001"));
        var dossier = Graded(
            [BidOf("Acme", 100, 4).At(GateAnswer.Meets("ISO 27001")), Pound(4).At(GateAnswer.DoesNotMeet("ISO 27001"))],
            ("Acme", 8),
            ("Pound", 8)
        );
        var rate = ExchangeRate.Of(Currency.Gbp, Currency.Eur, 0.0001m, Day, "central bank");

        Assert.Empty(Evaluated(tender, dossier).Reversals().Value.GateReversals);
        Assert.Equal(
            ["Pound"],
            Evaluated(tender, dossier.Converted(rate)).Reversals().Value.GateReversals.Select(one => one.LetIn)
        );
    }

    private static Tender Unpriced =>
        Tender.Of(
            "Customer service",
            Closing,
            Currency.Eur,
            AwardCriterion.Graded("concept", 40, Ten),
            AwardCriterion.Answered("languages", 25, AnswerValue.Number(0, 5))
        );

    private static Bid Pound(decimal languages) =>
        Bid.Of("Pound", Closing).At(Money.Of(300_000, "GBP")).Answer("languages", BidAnswer.Of(languages));

    private static Dossier WithPound(decimal languages, decimal grade = 8) =>
        Graded([.. Three.Bids, Pound(languages)], ("Acme", 8), ("Borea", 9), ("Cygnus", 6), ("Pound", grade));

    private static IEnumerable<string> Messages(Evaluation evaluation) =>
        evaluation
            .Findings.Where(finding => finding.Rule == SelectionRules.PriceRateSource)
            .Select(finding => finding.Message);
}
