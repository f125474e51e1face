using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Selection;
using static Outsourcing.Domain.Tests.Selection.Tenders;

namespace Outsourcing.Domain.Tests.Selection;

/// <summary>Bids with figures that are far out: nobody can stop an evaluation by what it offers.</summary>
public sealed class HostileBidTests
{
    [Theory]
    [InlineData(0, 5, 1)]
    [InlineData(-10, 5, 1)]
    [InlineData(5, 0, 0)]
    [InlineData(5, -10, 0)]
    public void ShareOf_ANumberFarOut_IsAllOrNone(decimal none, decimal all, decimal expected)
    {
        Assert.Equal(expected, AnswerValue.Number(none, all).ShareOf(BidAnswer.Of(decimal.MaxValue)).Value);
        Assert.Equal(1m - expected, AnswerValue.Number(none, all).ShareOf(BidAnswer.Of(decimal.MinValue)).Value);
    }

    [Fact]
    public void ShareOf_AReferenceOfAnySize_IsWorthTheWholeSizeAtMost()
    {
        var value = AnswerValue.Experience("billing", "energy", 0.01m, Day, 1, ExperienceWeights.Of(50, 20, 30));
        var claim = ExperienceClaim.Of(
            "Alpina",
            "billing",
            "energy",
            decimal.MaxValue,
            evidence: Evidence.Of("reference", "client")
        );

        Assert.Equal(1m, value.ShareOf(BidAnswer.Experience(claim)).Value);
    }

    [Fact]
    public void ShareOf_TheSameReferenceTwice_CountsOnce()
    {
        var value = AnswerValue.Experience("billing", "energy", 100, Day, 2, ExperienceWeights.Of(50, 20, 30));
        ExperienceClaim Claim(decimal size) =>
            ExperienceClaim.Of("Alpina", "billing", "energy", size, evidence: Evidence.Of("reference", "client"));

        var answer = value.ShareOf(BidAnswer.Experience(Claim(100), Claim(99)));

        Assert.Equal(0.5m, answer.Value);
        Assert.Equal("The best 2 of 1 references are worth 50% of the points.", answer.Explanation.Statement);
    }

    [Fact]
    public void Score_ByALogarithmWithPricesFarApart_IsWorkedOut()
    {
        var answer = PriceFormula
            .Logarithmic(2, floor: 0)
            .Score(
                [PricedBid.Of("Acme", Eur(0.0001m)), PricedBid.Of("Borea", Eur(70_000_000_000_000_000_000_000_000m))],
                40,
                RoundingRule.ToDigits(2, RoundingMode.HalfEven)
            );

        Assert.Equal([40m, 0m], answer.Value.Scores.Select(score => score.Points));
    }

    [Fact]
    public void Logarithmic_WithAFactorThatADoubleCannotTellFromOne_IsRefused() =>
        Assert.Equal(
            "zeroAt",
            Assert
                .Throws<ArgumentOutOfRangeException>(() => PriceFormula.Logarithmic(1.0000000000000000000000000001m))
                .ParamName
        );

    [Theory]
    [InlineData(4000, true)]
    [InlineData(4001, false)]
    public void Price_WithAFloorAboveTheWeight_IsRefused(int hundredths, bool expected)
    {
        var floor = hundredths / 100m;
        var formula = PriceFormula.Logarithmic(2, floor);
        PricedBid[] bids = [PricedBid.Of("Acme", Eur(10))];
        var rounding = RoundingRule.ToDigits(2, RoundingMode.HalfEven);
        if (expected)
        {
            Assert.Equal(40m, formula.Score(bids, 40, rounding).Value.Scores[0].Points);
            Assert.Equal(formula, AwardCriterion.Price(40, formula).Formula);
            return;
        }

        Assert.Equal(
            "maximum",
            Assert.Throws<ArgumentOutOfRangeException>(() => formula.Score(bids, 40, rounding)).ParamName
        );
        Assert.StartsWith(
            "The fewest points of 'logarithmic, none at 2 times the lowest, not below 40.01' are above the weight of 'price (40)'.",
            Assert.Throws<ArgumentOutOfRangeException>(() => AwardCriterion.Price(40, formula)).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void PresentValue_AtAHighRate_IsWorkedOut()
    {
        TotalCost Cost(decimal rate) =>
            TotalCost.Of(
                Day,
                Percentage.Of(rate),
                DiscountTiming.MidYear,
                CostLine.Of(CostLayer.Fees, "first year", Eur(100), Day.PlusYears(1))
            );

        // 100 / √11
        Assert.Equal(Eur(30.15m), Cost(1_000).PresentValue);
        Assert.Equal("rate", Assert.Throws<ArgumentOutOfRangeException>(() => Cost(1_000.01m)).ParamName);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public void CostLine_OfAnAmountThatIsTooLarge_IsRefusedByName(int sign)
    {
        CostLine Line(decimal amount) => CostLine.Of(CostLayer.Fees, "first year", Eur(sign * amount), Day);
        const decimal most = 10_000_000_000_000_000m;
        var cost = TotalCost.Of(Day, Percentage.Zero, DiscountTiming.MidYear, Line(most), Line(most));

        Assert.Equal(Eur(2m * sign * most), cost.Undiscounted);
        Assert.Equal(Eur(2m * sign * most), cost.PresentValue);
        Assert.StartsWith(
            "A cost lies within 10000000000000000 of zero, and "
                + (sign < 0 ? "-" : "")
                + "10000000000000000.01 EUR does not.",
            Assert.Throws<ArgumentOutOfRangeException>("amount", () => Line(most + 0.01m)).Message,
            StringComparison.Ordinal
        );
        Assert.Throws<ArgumentOutOfRangeException>("amount", () => Line(decimal.MaxValue));
    }

    [Fact]
    public void Limits_AreNamedInTheErrors()
    {
        Assert.StartsWith(
            "A number lies within 1000000000000 of zero, and 1000000000001 does not.",
            Assert.Throws<ArgumentOutOfRangeException>("all", () => AnswerValue.Number(0, 1_000_000_000_001m)).Message,
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "A weight is at most 1000000, and 1000000.01 is not.",
            Assert.Throws<ArgumentOutOfRangeException>("high", () => AwardWeight.Of(1_000_000.01m)).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void AsPrice_NamesTheLayersThatLackAndRefusesLessThanZero()
    {
        TotalCost Cost(decimal amount) =>
            TotalCost.Of(
                Day,
                Percentage.Zero,
                DiscountTiming.EndOfYear,
                CostLine.Of(CostLayer.Fees, "first year", Eur(amount), Day)
            );

        Assert.Equal(Eur(0), Cost(0).AsPrice().Value);
        Assert.Equal(
            ["selection", "transition", "governance", "change", "quality and rework", "exit"],
            Cost(1).AsPrice().Findings.Select(finding => finding.Subject)
        );
        Assert.Equal(
            ["A present value of -0.01 EUR is below zero, and so no price."],
            Cost(-0.01m).AsPrice().Findings.Select(finding => finding.Message)
        );
    }

    [Fact]
    public void InHouseCost_CountsAsSavedOnlyWhatIsAvoided()
    {
        var cost = InHouseCost.Of(Eur(1_000_000), Eur(700_000));

        Assert.Equal(Eur(124_000), cost.SavingBy(Eur(576_000)));
        Assert.Equal(Eur(300_000), cost.Remaining);
        Assert.Equal(Eur(-1), cost.SavingBy(Eur(700_001)));
        Assert.Equal("700000.00 EUR avoidable of 1000000.00 EUR", cost.ToString());
        Assert.Equal(Eur(0), InHouseCost.Of(Eur(5), Eur(5)).Remaining);
        Assert.All(
            new[] { Eur(-1), Eur(1_000_001), Money.Of(1, "USD") },
            avoidable =>
                Assert.Equal(
                    "avoidable",
                    Assert.Throws<ArgumentException>(() => InHouseCost.Of(Eur(1_000_000), avoidable)).ParamName
                )
        );
    }

    [Fact]
    public void Check_OfACandidateThatSpeaksForItself_IsAFinding() =>
        Assert.Equal(
            ["Only the candidate itself speaks for Borea."],
            Candidate
                .Check(Candidate.ReferredBy("Borea", "Borea"), Candidate.Found("Cygnus"))
                .Select(finding => finding.Message)
        );
}
