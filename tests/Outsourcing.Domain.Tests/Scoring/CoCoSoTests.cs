using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Tests.Scoring;

public sealed class CoCoSoTests
{
    /// <summary>Points scale to 1, 0 and 0.25, prices to 0.25, 1 and 0: S is 0.625, 0.5 and 0.125, P is 1.5, 1 and 0.5.</summary>
    private static readonly DecisionProblem Three = Vendors.Two((5, 40), (1, 10), (2, 50));

    [Theory]
    [InlineData(-0.01)]
    [InlineData(1.01)]
    public void Constructor_LambdaOutOfRange_Throws(double lambda) =>
        Assert.Equal("lambda", Assert.Throws<ArgumentOutOfRangeException>(() => new CoCoSo(lambda)).ParamName);

    [Fact]
    public void Name_ShowsLambda() => Assert.Equal("CoCoSo (λ = 0.5)", new CoCoSo().Name);

    [Theory]
    [InlineData(0, "1. A 4.7541; 2. B 3.4617; 3. C 1.2879")]
    [InlineData(0.5, "1. A 4.7541; 2. B 3.4963; 3. C 1.256")]
    [InlineData(1, "1. A 4.7541; 2. B 3.5764; 3. C 1.1713")]
    public void Rank_ByHand_IsTheCompromise(double lambda, string ranking) =>
        // A: kₐ = 2.125 / 4.25, k_b = 0.625 / 0.125 + 1.5 / 0.5, k_c = 1: ∛4 + 9.5 / 3.
        Assert.Equal(ranking, new CoCoSo(lambda).Rank(Three).Value.ToString());

    [Fact]
    public void Rank_ByHand_ContributionsShareTheScore()
    {
        var best = new CoCoSo().Rank(Three).Value.Best;

        Assert.Equal(Math.Cbrt(4) + (9.5 / 3), best.Score, 1e-12);
        Assert.Equal(best.Score * 1.5 / 2.125, best.Contributions[0].Amount, 1e-12);
        Assert.Equal(best.Score * 0.625 / 2.125, best.Contributions[1].Amount, 1e-12);
    }

    [Fact]
    public void Rank_ExplainsSumsAndStrategies() =>
        Assert.Equal(
            [
                "The weighted sum is 0.625, the power sum 1.5; the three strategies give 0.5, 8 and 1.",
                "points: 5 scales to 1, weight 0.5, adds 3.3558.",
                "price: 40 scales to 0.25, weight 0.5, adds 1.3983.",
            ],
            new CoCoSo().Rank(Three).Value["A"].Explanation.Parts.Select(part => part.Statement)
        );

    [Fact]
    public void Rank_WorstOnEverything_IsRefusedByName()
    {
        Refuses(
            Vendors.Two((5, 40), (1, 50), (2, 10), (1, 50)),
            "error scoring.alternatives.worst-zero [B]: 'B' is the worst on every criterion that counts, and CoCoSo divides by its sum of 0. Leave it out, or choose another method.",
            "error scoring.alternatives.worst-zero [D]: 'D' is the worst on every criterion that counts, and CoCoSo divides by its sum of 0. Leave it out, or choose another method."
        );
        Assert.Equal("A", new CoCoSo().Rank(Vendors.Two((5, 40), (1, 49.9), (2, 50))).Value.Best.Name);
    }

    [Fact]
    public void Rank_WorstOnAllButAConstantCriterion_IsNotRefused() =>
        Assert.Equal("A", new CoCoSo().Rank(Vendors.Two((5, 10), (1, 10))).Value.Best.Name);

    [Fact]
    public void Rank_AllEqual_ShareTheFirstRank()
    {
        var answer = new CoCoSo().Rank(Vendors.Two((5, 10), (5, 10)));

        Assert.Equal([1, 1], answer.Value.Alternatives.Select(alternative => alternative.Rank));
        Assert.Equal(ScoringRules.AlternativesIndistinct, Assert.Single(answer.Findings).Rule);
    }

    [Fact]
    public void Rank_NegativeAndZeroValues_AreFine() =>
        Assert.Equal("1. A", new CoCoSo().Rank(Vendors.Two((5, -1), (-1, -2), (0, 0))).Value.ToString()[..4]);

    [Fact]
    public void Rank_PowerBeyondTheRange_IsRefused()
    {
        // 0.5 to the power of 1e4 is no number above 0 that a double holds, and the smallest P would be divided by.
        var answer = new CoCoSo().Rank(
            DecisionProblem.Of(
                [Criterion.Maximize("x"), Criterion.Maximize("y")],
                [Alternative.Of("A", 0, 1), Alternative.Of("B", 2, 0), Alternative.Of("C", 1, 0)],
                Weights.Derived(1e4, 1e-100)
            )
        );

        Assert.Equal(
            "error scoring.number.range [table]: A score by CoCoSo (λ = 0.5) leaves the range of numbers that can be computed with. Use other units, or weights that sum to 1.",
            Assert.Single(answer.Findings).ToString()
        );
    }

    [Fact]
    public void Rank_OneAlternative_IsRefused() =>
        Refuses(
            Vendors.Two((5, 10)),
            "error scoring.alternatives.too-few [A]: There is one alternative, 'A', and CoCoSo compares each with the best and the worst of several. Add alternatives, or choose the weighted sum with the scaling Bounds."
        );

    private static void Refuses(DecisionProblem problem, params string[] findings)
    {
        var answer = new CoCoSo().Rank(problem);
        var refusal = new CoCoSo().Score(problem.Table, problem.Weights, new double[problem.Table.RowCount]);

        Assert.Equal(AnswerStatus.NotApplicable, answer.Status);
        Assert.Equal(findings, answer.Findings.Select(finding => finding.ToString()));
        Assert.Equal(findings[0], refusal?.ToFinding().ToString());
    }
}
