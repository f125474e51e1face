using FsCheck;
using FsCheck.Fluent;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Selection;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Selection;

public sealed class PriceFormulaTests
{
    private static readonly RoundingRule Twelve = RoundingRule.ToDigits(12, RoundingMode.HalfEven);

    private static readonly Arbitrary<int[]> Prices = Gen.Choose(1, 100_000)
        .NonEmptyListOf()
        .Select(prices => prices.Take(8).ToArray())
        .ToArbitrary();

    public static TheoryData<string> Formulas => ["lowest", "excess", "minmax", "bounds", "log"];

    [Fact]
    public void Score_LowestOverPrice_IsAShareOfTheLowest()
    {
        var answer = PriceFormula.LowestOverPrice.Score(Bids(20, 40, 60), 100, Twelve);

        Assert.Equal([100m, 50m, 33.333333333333m], answer.Value.Scores.Select(score => score.Points));
        Assert.Equal(
            """
            Price points by W · Pmin / P (lowest over price).
            - bid 1: 100 · 20.00 EUR / 20.00 EUR = 100.
            - bid 2: 100 · 20.00 EUR / 40.00 EUR = 50.
            - bid 3: 100 · 20.00 EUR / 60.00 EUR = 33.333333333333.
            """.ReplaceLineEndings("\n"),
            answer.Explanation.ToString().TrimEnd().ReplaceLineEndings("\n")
        );
        Assert.Equal(
            [
                "By 'lowest over price' the points of a bid depend on the prices of the others: a bid that drops out can change which of the others wins.",
            ],
            answer.Findings.Select(finding => finding.Message)
        );
    }

    [Fact]
    public void Score_LinearExcess_IsZeroFromTwiceTheLowestOn()
    {
        var scores = PriceFormula.LinearExcess.Score(Bids(100, 125, 140, 200, 300), 100, Twelve).Value.Scores;

        Assert.Equal([100m, 75m, 60m, 0m, 0m], scores.Select(score => score.Points));
    }

    [Fact]
    public void Score_Logarithmic_FallsBelowZeroUnlessThereIsAFloor()
    {
        var open = PriceFormula.Logarithmic(2).Score(Bids(100, 150, 200, 300), 50, Twelve).Value.Scores;
        var floored = PriceFormula.Logarithmic(2, floor: 0).Score(Bids(100, 150, 200, 300), 50, Twelve).Value.Scores;

        Assert.Equal([50m, 20.751874963942m, 0m, -29.248125036058m], open.Select(score => score.Points));
        Assert.Equal([50m, 20.751874963942m, 0m, 0m], floored.Select(score => score.Points));
    }

    [Fact]
    public void Score_FixedBounds_EndsAtBothBounds()
    {
        var formula = PriceFormula.LinearFixedBounds(Money.Of(100, "EUR"), Money.Of(200, "EUR"));

        var answer = formula.Score(Bids(99, 100, 150, 200, 201), 40, Twelve);

        Assert.Equal([40m, 40m, 20m, 0m, 0m], answer.Value.Scores.Select(score => score.Points));
        Assert.Empty(answer.Findings);
    }

    [Fact]
    public void Score_MinMax_OfEqualPrices_GivesAllPointsAndSaysSo()
    {
        var answer = PriceFormula.LinearMinMax.Score(Bids(7, 7), 40, Twelve);

        Assert.Equal([40m, 40m], answer.Value.Scores.Select(score => score.Points));
        Assert.Equal(
            "All prices are 7.00 EUR: the formula cannot tell them apart, and each gets all points.",
            answer.Findings.Single(finding => finding.Rule == SelectionRules.PriceEqual).Message
        );
    }

    [Theory]
    [InlineData("lowest")]
    [InlineData("excess")]
    [InlineData("log")]
    public void Score_AZeroPrice_GetsAllPointsAndTheOthersTheFewestWhereItWouldDivide(string formula)
    {
        var rule = Formula(formula);

        var answer = rule.Score(Bids(0, 5, 0), 10, Twelve);

        Assert.Equal([10m, 0m, 10m], answer.Value.Scores.Select(score => score.Points));
        Assert.Equal(
            [
                $"'bid 1' is priced at zero, by which '{rule}' would divide: it gets all points, and what is dearer the fewest.",
                $"'bid 3' is priced at zero, by which '{rule}' would divide: it gets all points, and what is dearer the fewest.",
            ],
            answer
                .Findings.Where(finding => finding.Rule == SelectionRules.PriceZero)
                .Select(finding => finding.Message)
        );
        Assert.Equal("bid 1: 10, since no price is below zero = 10.", answer.Value.Scores[0].Explanation.ToString());
        Assert.Equal(
            "bid 2: 0, since the lowest price is 0.00 EUR = 0.",
            answer.Value.Scores[1].Explanation.ToString()
        );
    }

    [Theory]
    [InlineData(-5)]
    [InlineData(3)]
    public void Score_Logarithmic_BesideAPriceOfZero_IsAtItsFloor(int floor) =>
        Assert.Equal(
            [10m, floor],
            PriceFormula.Logarithmic(2, floor).Score(Bids(0, 5), 10, Twelve).Value.Scores.Select(score => score.Points)
        );

    [Fact]
    public void Score_AZeroPrice_IsTheLimitOfEverLowerPrices() =>
        Law.Holds(
            (
                from formula in Gen.Elements("lowest", "excess", "floor")
                from prices in Gen.Choose(1, 1_000).ArrayOf(3)
                select (formula, prices)
            ).ToArbitrary(),
            one =>
            {
                var rule = one.formula is "floor" ? PriceFormula.Logarithmic(2, 1) : Formula(one.formula);
                decimal[] Points(decimal lowest) =>
                    [
                        .. rule.Score(
                                [PricedBid.Of("lowest", Money.Of(lowest, "EUR")), .. Bids(one.prices)],
                                40,
                                Twelve
                            )
                            .Value.Scores.Select(score => score.Points),
                    ];
                return Points(0).SequenceEqual(Points(0.000000000000001m));
            }
        );

    [Fact]
    public void Score_AZeroPrice_NeverGetsLessThanADearerOne() =>
        Law.Holds(
            (
                from formula in Gen.Elements("lowest", "excess", "log")
                from prices in Gen.Choose(0, 3).ArrayOf(4)
                select (formula, prices)
            ).ToArbitrary(),
            one =>
            {
                var scores = Formula(one.formula).Score(Bids(one.prices), 40, Twelve).Value.Scores;
                return scores.All(score =>
                    scores.All(other => score.Price.Amount > other.Price.Amount || score.Points >= other.Points)
                );
            }
        );

    [Fact]
    public void Score_AnotherCurrency_IsRefused()
    {
        var answer = PriceFormula.LowestOverPrice.Score(
            [PricedBid.Of("A", Money.Of(1, "EUR")), PricedBid.Of("B", Money.Of(1, "USD"))],
            10,
            Twelve
        );

        Assert.Equal(AnswerStatus.NotApplicable, answer.Status);
        Assert.Equal(
            ["'B' is priced in USD, and the comparison is in EUR."],
            answer.Findings.Select(finding => finding.Message)
        );
    }

    [Fact]
    public void Score_BadArguments_AreNamed()
    {
        var formula = PriceFormula.LowestOverPrice;

        Assert.Equal("bids", Assert.Throws<ArgumentException>(() => formula.Score([], 1, Twelve)).ParamName);
        Assert.Equal(
            "bids",
            Assert.Throws<ArgumentException>(() => formula.Score([.. Bids(1), .. Bids(1)], 1, Twelve)).ParamName
        );
        Assert.Equal(
            "maximum",
            Assert.Throws<ArgumentOutOfRangeException>(() => formula.Score(Bids(1), 0, Twelve)).ParamName
        );
        Assert.Equal(
            "rounding",
            Assert
                .Throws<ArgumentException>(() =>
                    formula.Score(Bids(1), 1, RoundingRule.ToMinorUnit(RoundingMode.HalfUp))
                )
                .ParamName
        );
        Assert.Equal("zeroAt", Assert.Throws<ArgumentOutOfRangeException>(() => PriceFormula.Logarithmic(1)).ParamName);
        Assert.Equal(
            "best",
            Assert
                .Throws<ArgumentException>(() => PriceFormula.LinearFixedBounds(Money.Of(2, "EUR"), Money.Of(2, "EUR")))
                .ParamName
        );
    }

    [Theory]
    [MemberData(nameof(Formulas))]
    public void Law_ALowerPriceNeverGetsFewerPoints(string formula)
    {
        Law.Holds(
            Prices,
            prices =>
            {
                var scores = Formula(formula).Score(Bids(prices), 35, Twelve).Value.Scores;
                return scores.All(one => scores.All(other => one.Price >= other.Price || one.Points >= other.Points));
            },
            nameof(Law_ALowerPriceNeverGetsFewerPoints) + formula
        );
    }

    [Theory]
    [MemberData(nameof(Formulas))]
    public void Law_OnlyByRelativeFormulasAnotherBidChangesPoints(string formula)
    {
        var changed = false;
        Law.Holds(
            Prices,
            prices =>
            {
                var with = Formula(formula).Score(Bids(prices), 35, Twelve).Value.Scores;
                var without = Formula(formula).Score(Bids([.. prices.Append(50)]), 35, Twelve).Value.Scores;
                changed |= with.Zip(without).Any(pair => pair.First.Points != pair.Second.Points);
                return Formula(formula).IsRelative
                    || with.Zip(without).All(pair => pair.First.Points == pair.Second.Points);
            },
            nameof(Law_OnlyByRelativeFormulasAnotherBidChangesPoints) + formula
        );

        Assert.Equal(Formula(formula).IsRelative, changed);
    }

    private static PriceFormula Formula(string name) =>
        name switch
        {
            "lowest" => PriceFormula.LowestOverPrice,
            "excess" => PriceFormula.LinearExcess,
            "minmax" => PriceFormula.LinearMinMax,
            "log" => PriceFormula.Logarithmic(3),
            _ => PriceFormula.LinearFixedBounds(Money.Of(1_000, "EUR"), Money.Of(90_000, "EUR")),
        };

    private static PricedBid[] Bids(params int[] prices) =>
        [.. prices.Select((price, k) => PricedBid.Of($"bid {Invariant.Text(k + 1)}", Money.Of(price, "EUR")))];
}
