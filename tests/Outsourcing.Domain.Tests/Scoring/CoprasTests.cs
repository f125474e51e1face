using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Tests.Scoring;

public sealed class CoprasTests
{
    private static readonly Copras Method = new();

    [Fact]
    public void Rank_ByHand_GivesLowCostsTheirPart()
    {
        // S⁺: 6/10/2 = 0.3 and 0.2. S⁻: 30/40/2 = 0.375 and 0.125, Σ = 0.5, Σ 1/S⁻ = 2.6667 + 8 = 10.6667.
        // A: 0.3 + 0.5/(0.375 × 10.6667) = 0.425; B: 0.2 + 0.5/(0.125 × 10.6667) = 0.575.
        var ranking = Method.Rank(Vendors.Two((6, 30), (4, 10))).Value;

        Assert.Equal("1. B 1; 2. A 0.7391", ranking.ToString());
        Assert.Equal(0.425 / 0.575, ranking["A"].Score, 1e-14);
        Assert.Equal(
            [
                "S⁺ of the benefits is 0.3, S⁻ of the costs 0.375, which earns 0.125; Q is 0.425, the largest 0.575.",
                "points: 6 scales to 0.6, weight 0.5, adds 0.5217.",
                "price: 30 scales to 0.75, weight 0.5, adds 0.2174.",
            ],
            ranking["A"].Explanation.Parts.Select(part => part.Statement)
        );
    }

    [Fact]
    public void Rank_HigherPrice_NeverHelps()
    {
        // The trap: with S⁻ added instead of its reciprocal, B would gain by asking ten times the price.
        var ranking = Method.Rank(Vendors.Two((5, 5), (5, 50), (5, 5))).Value;

        Assert.Equal([1, 1, 3], ranking.Alternatives.Select(alternative => alternative.Rank));
        Assert.Equal("B", ranking.Alternatives[2].Name);
    }

    [Fact]
    public void Rank_TwoCosts_ShareOutWhatTheyEarnByWeight()
    {
        var problem = DecisionProblem.Of(
            [Criterion.Minimize("price", 60), Criterion.Minimize("days", 40)],
            [Alternative.Of("A", 10, 30), Alternative.Of("B", 30, 10)]
        );
        var ranking = Method.Rank(problem).Value;

        // S⁻: 0.6/4 + 0.4 × 3/4 = 0.45 and 0.55; the ratio of the scores is 0.45/0.55.
        Assert.Equal("1. A 1; 2. B 0.8182", ranking.ToString());
        Assert.Equal([0.6, 0.4], ranking["A"].Contributions.Select(c => Math.Round(c.Amount, 12)));
    }

    [Fact]
    public void NoCostThatCounts_LeavesTheBenefits()
    {
        var unweighted = DecisionProblem.Of(
            [Criterion.Maximize("points", 100), Criterion.Minimize("price", 0)],
            [Alternative.Of("A", 6, 0), Alternative.Of("B", 3, 20)]
        );

        Assert.Equal("1. A 1; 2. B 0.5", Method.Rank(Vendors.OneBenefit(6, 3)).Value.ToString());
        Assert.Equal("1. A 1; 2. B 0.5", Method.Rank(unweighted).Value.ToString());
        Assert.Equal([1, 0], Method.Rank(unweighted).Value.Best.Contributions.Select(c => c.Amount));
    }

    [Fact]
    public void OnlyCosts_AreRankedByThem() =>
        Assert.Equal("1. B 1; 2. A 0.5", Method.Rank(Vendors.OneCost(20, 10)).Value.ToString());

    [Fact]
    public void FreeOffer_IsRefusedByName()
    {
        var problem = Vendors.Two((5, 10), (4, 0), (3, 0));
        var answer = Method.Rank(problem);

        Assert.Equal(AnswerStatus.NotApplicable, answer.Status);
        Assert.Equal(
            [
                "error scoring.cell.not-positive [B]: 'B' has 0 on every cost that counts, and COPRAS divides by their sum. Choose a method that takes such values, such as VIKOR.",
                "error scoring.cell.not-positive [C]: 'C' has 0 on every cost that counts, and COPRAS divides by their sum. Choose a method that takes such values, such as VIKOR.",
            ],
            answer.Findings.Select(finding => finding.ToString())
        );
        Assert.Equal("B", Method.Score(problem.Table, problem.Weights, new double[3])?.Alternative);
    }

    [Fact]
    public void FreeOnOneCostOfTwo_IsAllowed()
    {
        var problem = DecisionProblem.Of(
            [Criterion.Minimize("price", 50), Criterion.Minimize("days", 50)],
            [Alternative.Of("A", 0, 30), Alternative.Of("B", 10, 0)]
        );

        Assert.Equal("1. A 1; 1. B 1", Method.Rank(problem).Value.ToString());
    }

    [Fact]
    public void NegativeValueAndZeroColumn_AreRefused() =>
        Assert.Equal(
            [
                "error scoring.cell.negative [A, points]: 'A' has -3 on 'points', and the scaling SumPlain needs values of zero or more. Choose a method that takes such values, such as VIKOR.",
                "error scoring.criterion.all-zero [price]: All values of 'price' are 0, and the scaling SumPlain has nothing to divide by. Choose a method that takes such values, such as VIKOR.",
            ],
            Method.Rank(Vendors.Two((-3, 0), (1, 0))).Findings.Select(finding => finding.ToString())
        );

    [Fact]
    public void MissingCell_IsAFactMissing() =>
        Assert.Equal(AnswerStatus.FactMissing, Method.Rank(Vendors.Two((5, 10), (Cell.Missing, 20))).Status);

    [Fact]
    public void ConstantColumn_AlsoByRounding_TellsNobodyApart()
    {
        var answer = Method.Rank(Vendors.Two((5, 0.1 + 0.2), (5, 0.3)));

        Assert.Equal("1. A 1; 1. B 1", answer.Value.ToString());
        Assert.Equal(answer.Value["A"].Score, answer.Value["B"].Score);
        Assert.Equal(ScoringRules.AlternativesIndistinct, Assert.Single(answer.Findings).Rule);
    }

    [Fact]
    public void OneAlternative_ScoresOneWithAWarning()
    {
        var answer = Method.Rank(Vendors.Two((5, 10)));

        Assert.Equal("1. A 1", answer.Value.ToString());
        Assert.Equal(ScoringRules.AlternativesIndistinct, Assert.Single(answer.Findings).Rule);
    }

    [Fact]
    public void CostsFarApart_KeepTheirOrder_UntilTheyLeaveTheRange()
    {
        var problem = DecisionProblem.Of(
            [Criterion.Maximize("points", 50), Criterion.Minimize("price", 50)],
            [Alternative.Of("A", 5, 1e-150), Alternative.Of("B", 5, 1e150)]
        );

        Assert.Equal("1. A 1; 2. B 0.3333", Method.Rank(problem).Value.ToString());
        Assert.Equal(
            "error scoring.number.range [table]: A score by COPRAS leaves the range of numbers that can be computed with. Use other units, or weights that sum to 1.",
            Assert.Single(Method.Rank(Vendors.OneCost(1e-200, 1e150)).Findings).ToString()
        );
    }

    [Theory]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(1000)]
    public void Score_ManyRows_AsFew(int rows)
    {
        // Half of the rows are twice as dear; every row has the same points.
        double[] values = [.. Enumerable.Repeat(1.0, rows), .. Enumerable.Range(0, rows).Select(i => 1.0 + (i % 2))];
        var scores = new double[rows];
        var table = PerformanceTable.FromSpan(
            [Criterion.Maximize("points"), Criterion.Minimize("price")],
            rows,
            values
        );

        Assert.Null(Method.Score(table, Weights.Equal(2), scores));
        var (even, odd) = ((rows + 1) / 2, rows / 2);
        var earned = 0.5 / (even + (odd / 2.0));
        Assert.Equal(1, scores[0], 1e-12);
        Assert.Equal(((0.5 / rows) + (earned / 2)) / ((0.5 / rows) + earned), scores[1], 1e-12);
    }
}
