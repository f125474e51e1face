using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Tests.Scoring;

public sealed class WaspasTests
{
    [Theory]
    [InlineData(-0.01)]
    [InlineData(1.01)]
    public void Constructor_LambdaOutOfRange_Throws(double lambda) =>
        Assert.Equal(
            "lambda",
            Assert.Throws<ArgumentOutOfRangeException>(() => new Waspas(lambda, Normalization.Linear)).ParamName
        );

    [Fact]
    public void Constructor_LambdaNotANumber_Throws() =>
        Assert.ThrowsAny<ArgumentException>(() => new Waspas(double.NaN, Normalization.Linear));

    [Fact]
    public void Constructor_UnknownScaling_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Waspas(0.5, (Normalization)99));

    [Fact]
    public void Name_ShowsLambdaAndScaling() =>
        Assert.Equal("WASPAS (λ = 0.25, Linear)", new Waspas(0.25, Normalization.Linear).Name);

    [Fact]
    public void Rank_ByHand_IsTheMeanOfSumAndProduct()
    {
        // Points 4 and 1 scale to 1 and 1/4, prices 40 and 10 to 1/4 and 1; the weights are halves.
        var ranking = new Waspas(0.5, Normalization.Linear).Rank(Vendors.Two((4, 40), (1, 10))).Value;

        Assert.Equal("1. A 0.5625; 1. B 0.5625", ranking.ToString());
        Assert.Equal([0.45, 0.1125], ranking["A"].Contributions.Select(c => Math.Round(c.Amount, 12)));
    }

    [Fact]
    public void Rank_ExplainsSumAndProduct()
    {
        var words = new Waspas(0.5, Normalization.Linear).Rank(Vendors.Two((4, 40), (1, 10))).Value["A"].Explanation;

        Assert.Equal(
            [
                "The weighted sum is 0.625, the weighted product 0.5.",
                "points: 4 scales to 1, weight 0.5, adds 0.45.",
                "price: 40 scales to 0.25, weight 0.5, adds 0.1125.",
            ],
            words.Parts.Select(part => part.Statement)
        );
    }

    [Fact]
    public void Rank_ScaledZero_IsRefusedByTheProductOnly()
    {
        var problem = Vendors.OneCost(1, 2);
        var answer = new Waspas(0.99, Normalization.MinMax).Rank(problem);

        Assert.Equal(AnswerStatus.NotApplicable, answer.Status);
        Assert.Equal(
            "error scoring.cell.not-positive [B, price]: 'B' has 2 on 'price', which is not above 0 on the scale MinMax, and a product needs all its factors above 0. Choose a scaling that keeps it above 0, such as Linear.",
            Assert.Single(answer.Findings).ToString()
        );
        var sum = new Waspas(1, Normalization.MinMax).Rank(problem).Value;
        Assert.Equal("1. A 1; 2. B 0", sum.ToString());
        Assert.Equal("price: 1 scales to 1, weight 1, adds 1.", Assert.Single(sum.Best.Explanation.Parts).Statement);
    }

    [Fact]
    public void Rank_NegativeSumOfLambdaOne_SplitsIntoItsTerms()
    {
        var ranking = new Waspas(1, Normalization.None)
            .Rank(
                DecisionProblem.Of(
                    [Criterion.Maximize("x", 50), Criterion.Maximize("y", 50)],
                    [Alternative.Of("A", 4, -4), Alternative.Of("B", -2, 1)]
                )
            )
            .Value;

        Assert.Equal("1. A 0; 2. B -0.5", ranking.ToString());
        Assert.Equal([2, -2], ranking.Best.Contributions.Select(c => c.Amount));
    }

    [Fact]
    public void Rank_OneAlternativeAndConstantColumns_AreAsForTheProduct()
    {
        var one = new Waspas(0.5, Normalization.Linear).Rank(Vendors.Two((5, 10)));

        Assert.Equal("1. A 1", one.Value.ToString());
        Assert.Equal(ScoringRules.AlternativesIndistinct, Assert.Single(one.Findings).Rule);
        var constant = new Waspas(0.5, Normalization.Linear).Rank(Vendors.Two((5, 10), (5, 40)));
        Assert.Equal("1. A 1; 2. B 0.5625", constant.Value.ToString());
        Assert.Equal(ScoringRules.CriterionConstant, Assert.Single(constant.Findings).Rule);
    }

    [Fact]
    public void Score_MoreCriteriaThanFitOnTheStack_GivesTheSame()
    {
        var criteria = Enumerable.Range(0, 200).Select(j => Criterion.Maximize(FormattableString.Invariant($"c{j}")));
        double[] values = [.. Enumerable.Range(0, 200).SelectMany(_ => new[] { 4.0, 1.0 })];
        var scores = new double[2];

        Assert.Null(
            new Waspas(0.5, Normalization.Linear).Score(
                PerformanceTable.FromSpan(criteria, 2, values),
                Weights.Equal(200),
                scores
            )
        );
        Assert.Equal(1, scores[0], 1e-12);
        Assert.Equal(0.25, scores[1], 1e-12);
    }
}
