using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Selection;
using static Outsourcing.Domain.Tests.Selection.Tenders;

namespace Outsourcing.Domain.Tests.Selection;

public sealed class TenderTests
{
    public static TheoryData<string, Tender, string> Faults =>
        new()
        {
            {
                "selection.criterion.name",
                Of(AwardCriterion.Graded("a", 1, Ten), AwardCriterion.Graded("a", 1, Ten)),
                "Two criteria are named 'a'."
            },
            {
                "selection.weight.sum",
                Of(
                    AwardCriterion.Group(
                        "g",
                        10,
                        AwardCriterion.Graded("a", 4, Ten),
                        AwardCriterion.Graded("b", 5.5m, Ten)
                    )
                ),
                "The members of 'g' weigh 9.5 together, and the group weighs 10."
            },
            {
                "selection.weight.order",
                Of(
                    AwardCriterion.Graded("a", AwardWeight.InOrder(1), Ten),
                    AwardCriterion.Graded("b", AwardWeight.InOrder(1), Ten)
                ),
                "An order of importance names each criterion once, from 1 on, without groups and without weights beside it."
            },
            {
                "selection.weight.order",
                Of(AwardCriterion.Graded("a", AwardWeight.InOrder(1), Ten))
                    .WithThreshold(TechnicalThreshold.AtLeast(1)),
                "With an order of importance alone there are no total points, by which a threshold or another rule of award could go."
            },
            {
                "selection.price.once",
                Of(AwardCriterion.Price(1, Bounds), AwardCriterion.Price(1, Bounds, "other price")),
                "The price counts once, and is in price and other price."
            },
            {
                "selection.price.once",
                Of(AwardCriterion.Price(1, Bounds)).AwardedBy(AwardRule.PricePerPoint),
                "'lowest price of a quality point' sets quality against the price itself, so the price is no criterion beside it."
            },
            {
                "selection.price.currency",
                Of(AwardCriterion.Price(1, PriceFormula.LinearFixedBounds(Money.Of(1, "USD"), Money.Of(2, "USD")))),
                "The bounds of 'price' are in USD, and the comparison is in EUR."
            },
            {
                "selection.price.currency",
                Of(AwardCriterion.Price(1, Bounds)).Doubting(AbnormallyLowRule.TrimmedMeanRebate(Money.Of(9, "USD"))),
                "Rebates are reckoned from 9.00 USD, and the comparison is in EUR."
            },
            {
                "selection.price.currency",
                Of(AwardCriterion.Graded("a", 1, Ten)).AwardedBy(AwardRule.PriceMinusQuality(Money.Of(5, "USD"))),
                "A quality point is worth 5.00 USD, and the comparison is in EUR."
            },
            {
                "selection.missing.renormalised",
                Of(AwardCriterion.Graded("a", 1, Ten).WhenMissing(MissingRule.Renormalise)),
                "Where a bid says nothing on 'a', the other criteria take over its weight: that rewards silence."
            },
            {
                "selection.risk.twice",
                Of(AwardCriterion.Graded("a", 1, Ten).AboutRisk("lock-in")).PricingRisks("lock-in"),
                "The risk 'lock-in' counts twice: in 'a' and as a premium on the price."
            },
            {
                "selection.conflict.left-out",
                Of(AwardCriterion.Graded("a", 1, Ten)).InConflict(ConflictRule.LeaveOutBidder).Under(Regime.Eu),
                "An evaluator with a conflict still scores the other bidders, and can favour one bidder by that."
            },
            {
                "selection.culture.rejects",
                Of(
                    AwardCriterion.Answered(
                        "culture",
                        1,
                        AnswerValue.Culture(
                            CultureProfile.Of("own", ("hierarchy", 50)),
                            CultureReference.Of("set", ("hierarchy", 400)),
                            4
                        )
                    )
                ),
                "'culture' would reject a bid for its culture: it has a minimum, or refuses a bid without a profile."
            },
        };

    private static PriceFormula Bounds => PriceFormula.LinearFixedBounds(Eur(1), Eur(2));

    [Theory]
    [MemberData(nameof(Faults))]
    public void Check_WithAFault_SaysSoAndCannotBeFrozen(string rule, Tender tender, string message)
    {
        var finding = Assert.Single(tender.Check(), finding => finding.Severity == Severity.Error);

        Assert.Equal((rule, message), (finding.Rule.Text, finding.Message));
        Assert.Equal(AnswerStatus.NotApplicable, tender.Freeze(Closing).Status);
        Assert.Equal(AnswerStatus.NotApplicable, tender.Evaluate(Three, Day).Status);
    }

    [Fact]
    public void Check_OfASoundTender_FindsNothing()
    {
        Assert.Empty(Small.Check());
        Assert.Equal(
            ["selection.price.relative", "selection.tie.open"],
            Of(AwardCriterion.Price(1, PriceFormula.LinearExcess))
                .Under(Regime.UkProcurementAct)
                .Check()
                .Select(finding => finding.Rule.Text)
        );
    }

    [Fact]
    public void Freeze_AfterTheDeadline_IsRefused()
    {
        Assert.Equal(
            [
                "The rules of 'Customer service' cannot be frozen at 2026-09-30T10:00:00.000000001Z, after the deadline for bids at 2026-09-30T10:00:00Z.",
            ],
            Small.Freeze(Closing + Duration.Epsilon).Findings.Select(finding => finding.Message)
        );
        Assert.True(Small.Freeze(Closing).IsKnown);
    }

    [Fact]
    public void Replace_BeforeTheDeadline_IsANewVersionAndAfterwardsRefused()
    {
        var first = Small.Freeze(Closing - Duration.FromDays(30)).Value;
        var gated = Small.WithGates(Gate.Proved("ISO 27001"));

        var second = first.Replace(gated, "asked by bidders", Closing).Value;

        Assert.Equal((2, "asked by bidders", first), (second.Version, second.Reason, second.Before));
        Assert.NotEqual(first.Fingerprint, second.Fingerprint);
        Assert.Equal(
            [
                "The rules of 'Customer service' cannot be replaced at 2026-09-30T10:00:00.000000001Z, after the deadline for bids at 2026-09-30T10:00:00Z.",
            ],
            second.Replace(Small, "late", Closing + Duration.Epsilon).Findings.Select(finding => finding.Message)
        );
        Assert.Equal(
            "at",
            Assert
                .Throws<ArgumentOutOfRangeException>(() =>
                    second.Replace(Small, "early", Closing - Duration.FromDays(1))
                )
                .ParamName
        );
    }

    [Fact]
    public void Narrowed_WithinTheRange_MakesItOneWeight()
    {
        var range = Of(
            AwardCriterion.Group(
                "quality",
                60,
                AwardCriterion.Graded("a", AwardWeight.Between(20, 40), Ten),
                AwardCriterion.Graded("b", 30, Ten)
            )
        );

        Assert.Equal(["selection.weight.range"], range.Check().Select(finding => finding.Rule.Text));
        Assert.Equal(
            ["'a' still weighs 20 to 40: it is narrowed to one weight before the bids are opened."],
            range
                .Evaluate(Three, Day)
                .Findings.Where(finding => finding.Severity == Severity.Error)
                .Select(finding => finding.Message)
        );
        Assert.Empty(range.Narrowed("a", 30).Check());
        Assert.Equal("weight", Assert.Throws<ArgumentOutOfRangeException>(() => range.Narrowed("a", 41)).ParamName);
        Assert.Equal("criterion", Assert.Throws<ArgumentException>(() => range.Narrowed("c", 1)).ParamName);
    }

    [Fact]
    public void Evaluate_UnfrozenRules_IsLabelledOrRefused()
    {
        Assert.Equal(
            ["'Customer service' is evaluated by rules that are not frozen: a negotiation, not a tender."],
            Small.Evaluate(Three, Day).Findings.Select(finding => finding.Message)
        );
        Assert.Equal(
            [
                "'Customer service' is a public procurement: its rules are frozen before bids are opened, and these are not.",
            ],
            Small.Under(Regime.Eu).Evaluate(Three, Day).Findings.Select(finding => finding.Message)
        );
        Assert.Empty(Small.Under(Regime.Internal).Evaluate(Three, Day).Findings);
    }

    [Fact]
    public void Fingerprint_ChangesWithEveryRule()
    {
        Tender[] tenders =
        [
            Small,
            Small.WithGates(Gate.Proved("ISO 27001")),
            Small.WithGates(Gate.Declared("ISO 27001")),
            Small.WithGates(Gate.Proved("ISO 27001", Day)),
            Small.WithVariants(VariantRule.Allowed()),
            Small.WithVariants(VariantRule.BesideMainBid()),
            Small.WithVariants(VariantRule.BesideMainBid(Gate.Declared("own staff"))),
            Small.WithThreshold(TechnicalThreshold.AtLeast(40)),
            Small.WithThreshold(TechnicalThreshold.OfTheBest(Percentage.Of(40))),
            Small.WithThreshold(TechnicalThreshold.None.PassingAtMost(40)),
            Small.AwardedBy(AwardRule.LowestPrice),
            Small.RoundedBy(RoundingRule.ToDigits(3, RoundingMode.HalfUp)),
            Small.AgreedBy(ConsensusRule.Median),
            Small.AgreedBy(ConsensusRule.TrimmedMean(2)),
            Small.AgreedBy(ConsensusRule.LeadBy("Anna")),
            Small.InConflict(ConflictRule.LeaveOutBidder),
            Small.Doubting(AbnormallyLowRule.BelowMean(Percentage.Of(20))),
            Small.Doubting(AbnormallyLowRule.BelowSecond(Percentage.Of(20))),
            Small.BreakingTies(TieRule.None),
            Small.BreakingTies(TieRule.LowerPrice.ThenDraw(DrawSeed.Of(1).Commitment)),
            Small.Under(Regime.Internal),
            Small.PricingRisks("lock-in"),
            Small.PricingRisks("lock-in", "exit"),
            Of(AwardCriterion.Graded("a", 1, Ten)),
            Of(AwardCriterion.Graded("a", 1, Ten).WithMinimum(1)),
            Of(AwardCriterion.Graded("a", 1, Ten).WhenMissing(MissingRule.Zero)),
            Of(AwardCriterion.Graded("a", 1, Ten).AboutRisk("exit")),
            Of(AwardCriterion.Graded("a", 1, GradeScale.Of("0 to 10", 0, 9))),
        ];

        Assert.Equal(
            tenders.Length,
            tenders.Select(tender => Fingerprint.Of(tender).Text).Distinct(StringComparer.Ordinal).Count()
        );
        Assert.Equal(
            Fingerprint.Of(Of(AwardCriterion.Graded("a", 1.50m, Ten))),
            Fingerprint.Of(Of(AwardCriterion.Graded("a", 1.5m, Ten)))
        );
    }

    [Fact]
    public void Rehearsal_WhereOneCriterionCannotDiffer_SaysThatTheOtherDecides()
    {
        var tender = Of(
            AwardCriterion.Graded("concept", 40, Ten),
            AwardCriterion.Price(60, PriceFormula.LinearFixedBounds(Eur(1), Eur(1_000_000)))
        );

        var rehearsal = Rehearsal.Of(tender, 4, Eur(400_000), Eur(400_100), seed: 3, rounds: 50).Value;

        Assert.True(rehearsal.Weights[0].Share > 0.99);
        Assert.Equal(1, rehearsal.Weights.Sum(weight => weight.Share), 9);
        Assert.Equal(
            ["selection.rehearsal.decides", "selection.rehearsal.weight", "selection.rehearsal.weight"],
            rehearsal.Findings.Select(finding => finding.Rule.Text)
        );
        Assert.Equal(rehearsal, Rehearsal.Of(tender, 4, Eur(400_000), Eur(400_100), seed: 3, rounds: 50).Value);
    }

    [Fact]
    public void Rehearsal_InAnotherCurrencyOrWithoutWeights_IsRefused()
    {
        var order = Of(
            AwardCriterion.Graded("concept", AwardWeight.InOrder(1), Ten),
            AwardCriterion.Graded("team", AwardWeight.InOrder(2), Ten)
        );

        Assert.Equal(
            "lowest",
            Assert
                .Throws<ArgumentException>(() =>
                    Rehearsal.Of(Small, 4, Money.Of(1, "GBP"), Money.Of(2, "GBP"), seed: 3, rounds: 1)
                )
                .ParamName
        );
        Assert.Equal(
            ["'Service' states an order of importance alone: without weights there is nothing to rehearse."],
            Rehearsal.Of(order, 4, Eur(1), Eur(2), seed: 3, rounds: 1).Findings.Select(finding => finding.Message)
        );
    }

    [Fact]
    public void EffectiveWeights_OfAnOrderOfImportance_AreNotApplicable()
    {
        var order = Of(
            AwardCriterion.Answered("first", AwardWeight.InOrder(1), AnswerValue.Number(0, 10)),
            AwardCriterion.Answered("second", AwardWeight.InOrder(2), AnswerValue.Number(0, 10))
        );
        Bid[] bids =
        [
            Bid.Of("Acme", Closing).Answer("first", BidAnswer.Of(8)).Answer("second", BidAnswer.Of(9)),
            Bid.Of("Borea", Closing).Answer("first", BidAnswer.Of(7)).Answer("second", BidAnswer.Of(7)),
        ];

        Assert.Equal(AnswerStatus.NotApplicable, Evaluated(order, Dossier.Of(bids)).EffectiveWeights().Status);
    }

    [Fact]
    public void Fingerprint_OfNamesWithLineBreaks_TellsThemApart()
    {
        Assert.NotEqual(
            Fingerprint.Of(Small.PricingRisks("a\nb", "c")),
            Fingerprint.Of(Small.PricingRisks("a", "b\nc"))
        );
    }

    [Theory]
    [InlineData(6500, true)]
    [InlineData(6501, false)]
    public void Check_OfAThresholdThatNoBidCanReach_IsAnError(int hundredths, bool expected)
    {
        var points = hundredths / 100m;

        Assert.Equal(
            expected
                ? []
                : ["A bid gets 65 points at most without its price, so none can reach the threshold of 65.01."],
            Small.WithThreshold(TechnicalThreshold.AtLeast(points)).Check().Select(finding => finding.Message)
        );
    }

    [Theory]
    [InlineData(12, true)]
    [InlineData(13, false)]
    public void RoundedBy_MoreThanTwelveDigits_Throws(int digits, bool expected)
    {
        var rounding = RoundingRule.ToDigits(digits, RoundingMode.HalfUp);

        Assert.Equal(expected, Record.Exception(() => Small.RoundedBy(rounding)) is not ArgumentException);
    }

    [Fact]
    public void Rehearsal_OfEveryKindOfAnswer_Runs()
    {
        var tender = Of(
            AwardCriterion.Answered("yes", 10, AnswerValue.Yes),
            AwardCriterion.Answered(
                "choice",
                10,
                AnswerValue.Choice(("a", Percentage.Of(100)), ("b", Percentage.Of(0)))
            ),
            AwardCriterion.Answered("number", 10, AnswerValue.Number(10, 0)),
            AwardCriterion.Answered("date", 10, AnswerValue.Date(Day.PlusMonths(3), Day)),
            AwardCriterion.Answered(
                "experience",
                10,
                AnswerValue.Experience("billing", "energy", 100, Day, 2, ExperienceWeights.Of(1, 1, 1))
            ),
            AwardCriterion.Answered("past", 10, AnswerValue.PastPerformance("scorecard 2.1", 40, 90, Day)),
            AwardCriterion.Answered(
                "customising",
                10,
                AnswerValue.Customising([("layout", 1m)], Percentage.Of(80), Percentage.Of(40))
            ),
            AwardCriterion
                .Answered(
                    "culture",
                    10,
                    AnswerValue.Culture(
                        CultureProfile.Of("own", ("hierarchy", 50)),
                        CultureReference.Of("set", ("hierarchy", 400)),
                        1
                    )
                )
                .WhenMissing(MissingRule.Zero)
        );

        var rehearsal = Rehearsal.Of(tender, 5, Eur(1), Eur(2), seed: 3, rounds: 40).Value;

        Assert.All(rehearsal.Weights, weight => Assert.True(weight.Share > 0, weight.ToString()));
    }

    private static Tender Of(params AwardCriterion[] criteria) => Tender.Of("Service", Closing, Currency.Eur, criteria);
}
