using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Tests.Scoring;

public sealed class OcraTests
{
    private static readonly Ocra Method = new();

    [Fact]
    public void Rank_ByHand_IsAboveTheLast()
    {
        // Points 2, 4, 3 over the least 2 are 0, 1, 0.5 above it; prices 30, 10, 20 are 0, 2, 1 below the most.
        // With halves: A 0, B 1.5, C 0.75; A is last.
        var ranking = Method.Rank(Vendors.Two((2, 30), (4, 10), (3, 20))).Value;

        Assert.Equal("1. B 1.5; 2. C 0.75; 3. A 0", ranking.ToString());
        Assert.Equal(
            [
                "The total is 0.75, the smallest 0.",
                "points: 3 scales to 0.5, weight 0.5, adds 0.25.",
                "price: 20 scales to 1, weight 0.5, adds 0.5.",
            ],
            ranking["C"].Explanation.Parts.Select(part => part.Statement)
        );
    }

    [Fact]
    public void Contributions_AreBesideTheLast_OfSeveralTheFirstByName()
    {
        // Points 2 and 4, prices 20 and 40: A totals 0 + 0.5, B 0.5 + 0, C 0.5 + 0.5; A and B are last.
        var ranking = Method.Rank(Vendors.Two((2, 20), (4, 40), (4, 20))).Value;

        Assert.Equal("1. C 0.5; 2. A 0; 2. B 0", ranking.ToString());
        Assert.Equal([0, 0], ranking["A"].Contributions.Select(c => c.Amount));
        Assert.Equal([0.5, -0.5], ranking["B"].Contributions.Select(c => c.Amount));
        Assert.Equal([0.5, 0], ranking["C"].Contributions.Select(c => c.Amount));
    }

    [Fact]
    public void Rank_TotalsThatDifferByRounding_Tie()
    {
        // The same five values on five equal criteria, each alternative in another order.
        double[] values = [1.1, 5.9, 0.6, 2.3, 1.1];
        var problem = DecisionProblem.Of(
            "abcde".Select(name => Criterion.Minimize($"{name}")),
            "VWXYZ".Select(
                (name, i) =>
                    Alternative.Of($"{name}", [.. values[i..].Concat(values[..i]).Select(value => (Cell)value)])
            ),
            Weights.Derived([.. Enumerable.Repeat(1 / 3.0, 5)])
        );

        Assert.Equal("1. V 0; 1. W 0; 1. X 0; 1. Y 0; 1. Z 0", Method.Rank(problem).Value.ToString());
    }

    [Fact]
    public void SmallMinimum_OutweighsTheWeights()
    {
        // Points 0.01 against 1 are 99 times the least; the price of nine tenths of the weight counts for little.
        var problem = DecisionProblem.Of(
            [Criterion.Maximize("points", 10), Criterion.Minimize("price", 90)],
            [Alternative.Of("A", 1, 50), Alternative.Of("B", 0.01, 10)]
        );

        Assert.Equal("1. A 6.3; 2. B 0", Method.Rank(problem).Value.ToString());
    }

    [Fact]
    public void ZeroAndNegative_AreRefusedByName() =>
        Assert.Equal(
            [
                "error scoring.cell.not-positive [A, points]: 'A' has -3 on 'points', and OCRA divides by the smallest value of a criterion. Choose a method that takes such values, such as VIKOR.",
                "error scoring.cell.not-positive [B, price]: 'B' has 0 on 'price', and OCRA divides by the smallest value of a criterion. Choose a method that takes such values, such as VIKOR.",
            ],
            Method.Rank(Vendors.Two((-3, 4), (1, 0))).Findings.Select(finding => finding.ToString())
        );

    [Theory]
    [InlineData(0.9e-150, AnswerStatus.NotApplicable)]
    [InlineData(1e-150, AnswerStatus.Known)]
    public void TinyMinimum_IsRefused(double least, AnswerStatus status)
    {
        var answer = Method.Rank(Vendors.OneBenefit(least, 5));

        Assert.Equal(status, answer.Status);
        Assert.All(answer.Findings, finding => Assert.Equal(ScoringRules.NumberRange, finding.Rule));
    }

    [Fact]
    public void AllTiny_IsRefusedOnce() =>
        Assert.Equal(
            ScoringRules.NumberRange,
            Assert.Single(Method.Rank(Vendors.OneBenefit(1e-160, 2e-160)).Findings).Rule
        );

    [Fact]
    public void ScoreBeyondTheRange_IsRefused() =>
        Assert.Equal(
            "error scoring.number.range [table]: A score by OCRA leaves the range of numbers that can be computed with. Use other units, or weights that sum to 1.",
            Assert
                .Single(Method.Rank(Vendors.OneBenefit(1e-150, 1e150).With(Weights.Derived(1e100))).Findings)
                .ToString()
        );

    [Fact]
    public void MissingCell_IsAFactMissing() =>
        Assert.Equal(AnswerStatus.FactMissing, Method.Rank(Vendors.Two((5, 10), (Cell.Missing, 20))).Status);

    [Fact]
    public void ConstantColumn_AlsoByRounding_AddsNothing()
    {
        var ranking = Method.Rank(Vendors.Two((0.1 + 0.2, 10), (0.3, 10))).Value;

        Assert.Equal("1. A 0; 1. B 0", ranking.ToString());
        Assert.Equal([0, 0], ranking.Best.Contributions.Select(c => c.Amount));
    }

    [Fact]
    public void OneAlternative_IsTheLast()
    {
        var answer = Method.Rank(Vendors.Two((5, 10)));

        Assert.Equal("1. A 0", answer.Value.ToString());
        Assert.Equal(ScoringRules.AlternativesIndistinct, Assert.Single(answer.Findings).Rule);
    }
}
