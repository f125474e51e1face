using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Tests.Scoring;

public sealed class VikorTests
{
    [Fact]
    public void Solve_GivesRegretsThresholdAndCompromise()
    {
        var solution = new Vikor().Solve(Vendors.Problem).Value;

        Assert.Equal(0.3, solution.S("Borea"), 15);
        Assert.Equal(0.2, solution.R("Borea"), 15);
        Assert.Equal(0.4, solution.R("Cygnus"), 15);
        Assert.Equal(0.5, solution.Threshold);
        Assert.False(solution.AcceptableAdvantage);
        Assert.True(solution.AcceptableStability);
        Assert.Equal(["Acme", "Borea"], solution.CompromiseSet);
        Assert.Equal("Acme, Borea", solution.ToString());
    }

    [Fact]
    public void Solve_ExplainsTheCompromise()
    {
        var words = new Vikor().Solve(Vendors.Problem).Explanation;

        Assert.Equal("The compromise set is Acme, Borea.", words.Statement);
        Assert.Equal(
            [
                "Q of Acme (0.2494) is less than 0.5 above Q of Borea (0).",
                "Borea is also best by S or by R.",
                "Borea is first of 3 by VIKOR (v = 0.5) with 0, before Acme with 0.2494.",
            ],
            words.Parts.Select(part => part.Statement)
        );
    }

    [Fact]
    public void Solve_AdvantageAndStability_LeaveTheFirstAlone()
    {
        var solution = new Vikor().Solve(Vendors.Two((10, 1), (1, 10), (1, 10))).Value;

        Assert.True(solution.AcceptableAdvantage);
        Assert.True(solution.AcceptableStability);
        Assert.Equal(["A"], solution.CompromiseSet);
    }

    [Fact]
    public void Solve_TwoAlternatives_ThresholdIsOne()
    {
        var solution = new Vikor().Solve(Vendors.Two((10, 1), (1, 10))).Value;

        Assert.Equal(1, solution.Threshold);
        Assert.True(solution.AcceptableAdvantage);
        Assert.Equal(["A"], solution.CompromiseSet);
    }

    [Fact]
    public void Solve_AllEqual_AllAreTheCompromise()
    {
        var solution = new Vikor().Solve(Vendors.Two((5, 5), (5, 5), (5, 5))).Value;

        Assert.False(solution.AcceptableAdvantage);
        Assert.Equal(["A", "B", "C"], solution.CompromiseSet);
    }

    [Fact]
    public void Solve_RegretsEqualButForRounding_CountAsEqual()
    {
        // S of B and C is 0.15 each, once as 0.15 and once as 0.15000000000000002.
        var problem = DecisionProblem.Of(
            [Criterion.Maximize("x", 0.3m), Criterion.Maximize("y", 0.4m), Criterion.Maximize("z", 0.3m)],
            [Alternative.Of("A", 8, 8, 6), Alternative.Of("B", 6, 8, 8)]
        );

        Assert.Equal("1. A 0; 1. B 0", new Vikor().Rank(problem).Value.ToString());
    }

    [Fact]
    public void Solve_Refusal_IsThatOfRank()
    {
        var answer = new Vikor().Solve(Vendors.Two((5, Cell.Missing), (6, 1)));

        Assert.Equal(AnswerStatus.FactMissing, answer.Status);
        Assert.Equal("A, price", Assert.Single(answer.Findings).Subject);
        Assert.Throws<ArgumentException>(() => new Vikor().Solve(Vendors.Problem).Value.S("Delphi"));
    }

    [Fact]
    public void Contributions_AreRegretsThatSumToS()
    {
        var solution = new Vikor().Solve(Vendors.Problem).Value;

        Assert.All(
            solution.Ranking.Alternatives,
            alternative =>
            {
                Assert.Equal(solution.S(alternative.Name), alternative.Contributions.Sum(c => c.Amount), 15);
                Assert.Equal(solution.R(alternative.Name), alternative.Contributions.Max(c => c.Amount), 15);
            }
        );
        Assert.Equal(Composition.Regret, solution.Ranking.Method.Composition);
    }

    [Fact]
    public void Rank_MoreRowsThanFitOnTheStack_GivesTheSame()
    {
        var values = Enumerable.Range(0, 300).Select(i => (double)((i * 37) % 300)).ToArray();
        var ranking = new Vikor().Rank(Vendors.OneBenefitNumbered(values)).Value;

        Assert.All(
            ranking.Alternatives,
            a =>
                Assert.Equal(
                    1 - (values[int.Parse(a.Name[1..], System.Globalization.CultureInfo.InvariantCulture)] / 299),
                    a.Score,
                    12
                )
        );
    }

    [Fact]
    public void Solve_AdvantageWithoutStability_LeavesTheFirstTwo()
    {
        double[][] costs =
        [
            [1, 101, 1, 101, 1],
            [101, 1, 101, 1, 101],
            [1, 1, 1, 1, 101],
            [11, 11, 11, 16, 61],
            [56, 56, 56, 56, 56],
        ];
        var problem = DecisionProblem.Of(
            Enumerable.Range(1, 5).Select(j => Criterion.Minimize(FormattableString.Invariant($"C{j}"), 20)),
            costs.Select(
                (row, i) =>
                    Alternative.Of(FormattableString.Invariant($"A{i + 1}"), Array.ConvertAll(row, cost => (Cell)cost))
            )
        );
        var answer = new Vikor().Solve(problem);

        Assert.True(answer.Value.AcceptableAdvantage);
        Assert.False(answer.Value.AcceptableStability);
        Assert.Equal(["A4", "A5"], answer.Value.CompromiseSet);
        Assert.Equal(
            ["Q of A5 (0.4375) is at least 0.25 above Q of A4 (0.0681).", "A4 is not also best by S or by R."],
            answer.Explanation.Parts.Take(2).Select(part => part.Statement)
        );
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(1 + 1e-9, true)]
    [InlineData(1 + 1e-8, false)]
    public void Solve_SecondAtTheThreshold_IsAnAdvantageUpToTheTolerance(double second, bool advantage)
    {
        // Q is 0, (2 - second) / 2 and 1; the threshold of three alternatives is 0.5.
        var solution = new Vikor().Solve(Vendors.OneBenefit(2, second, 0)).Value;

        Assert.Equal(advantage, solution.AcceptableAdvantage);
        Assert.Equal(advantage ? ["A"] : ["A", "B"], solution.CompromiseSet);
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(2 + 1e-9, false)]
    [InlineData(2 + 1e-8, true)]
    public void Solve_WithoutAdvantage_TheSetEndsBelowTheThreshold(double third, bool belongs)
    {
        // Q is 0, 1/30, (3 - third) / 3 and 1; the threshold of four alternatives is 1/3.
        var solution = new Vikor().Solve(Vendors.OneBenefit(3, 2.9, third, 0)).Value;

        Assert.Equal(belongs ? ["A", "B", "C"] : ["A", "B"], solution.CompromiseSet);
    }

    [Fact]
    public void Solve_FirstBestByOneOfSAndROnly_IsStable()
    {
        // By hand, with weights of 1/2: S is 7/12, 1/2, 3/8, 1/2 and R is 1/3, 1/2, 3/8, 1/2, so C is best by S only,
        // and Q is 1/2, 4/5, 1/8, 4/5.
        var byS = new Vikor().Solve(Costs([3, 2], [4, 0], [1, 3], [1, 4])).Value;

        // S is 1/2, 1/2, 5/6, 7/12 and R is 1/2, 1/2, 1/2, 1/3, so D is best by R only, and Q is 1/2, 1/2, 1, 1/8.
        var byR = new Vikor().Solve(Costs([4, 0], [1, 2], [3, 2], [3, 1])).Value;

        Assert.Equal("C", byS.Ranking.Best.Name);
        Assert.True(byS.AcceptableAdvantage);
        Assert.True(byS.AcceptableStability);
        Assert.Equal(["C"], byS.CompromiseSet);
        Assert.Equal("D", byR.Ranking.Best.Name);
        Assert.True(byR.AcceptableAdvantage);
        Assert.True(byR.AcceptableStability);
        Assert.Equal(["D"], byR.CompromiseSet);
    }

    [Fact]
    public void Solve_Advantage_IsTheDistanceFromTheFirst()
    {
        // By hand: Q of C is 0.15 and that of the next, A, is 0.4; the threshold of 1/3 lies between the distance and 0.4.
        var solution = new Vikor(0.4).Solve(Costs([3, 2], [4, 0], [1, 3], [1, 4])).Value;

        Assert.Equal(["C", "A"], solution.Ranking.Alternatives.Take(2).Select(alternative => alternative.Name));
        Assert.Equal(0.15, solution.Ranking["C"].Score, 15);
        Assert.Equal(0.4, solution.Ranking["A"].Score, 15);
        Assert.False(solution.AcceptableAdvantage);
        Assert.Equal(["A", "C"], solution.CompromiseSet);
    }

    [Fact]
    public void Solve_SharedLead_IsStableWhenOneOfThemIsBest()
    {
        // By hand: Q of B and E is 1/4, Q of A and C is 1/2, just the threshold above; E has the least R, A and C the least S.
        var solution = new Vikor().Solve(Costs([0, 4], [3, 2], [4, 1], [4, 2], [2, 3])).Value;

        Assert.Equal(["B", "E"], solution.Ranking.Leaders.Select(leader => leader.Name));
        Assert.False(solution.AcceptableAdvantage);
        Assert.True(solution.AcceptableStability);
        Assert.Equal(["B", "E"], solution.CompromiseSet);
    }

    [Theory]
    [InlineData(2e-12, true)]
    [InlineData(8e-12, false)]
    public void Solve_SAboveTheBestByRoundingOfTheLargest_IsStillBest(double more, bool stable)
    {
        // S of A is a quarter of `more` above S of B, and S of D is 1; A is first by Q, and C is best by R.
        var problem = Costs(
            [0, 3.6e-6, 0, 0.4e-6 + more],
            [3.8e-6, 0, 0.2e-6, 0],
            [3.2e-6, 3.2e-6, 3.2e-6, 2.4e-6],
            [1, 1, 1, 1]
        );
        var solution = new Vikor().Solve(problem).Value;

        Assert.Equal("A", solution.Ranking.Best.Name);
        Assert.True(solution.S("A") > solution.S("B"));
        Assert.True(solution.R("A") > solution.R("C"));
        Assert.Equal(stable, solution.AcceptableStability);
    }

    [Fact]
    public void Solve_AdvantageWithoutStability_LeavesAllOfTheSecondRank()
    {
        // The published example of the advantage without stability, with its second alternative entered twice.
        var problem = Costs(
            [1, 101, 1, 101, 1],
            [101, 1, 101, 1, 101],
            [1, 1, 1, 1, 101],
            [11, 11, 11, 16, 61],
            [56, 56, 56, 56, 56],
            [56, 56, 56, 56, 56]
        );
        var solution = new Vikor().Solve(problem).Value;

        Assert.True(solution.AcceptableAdvantage);
        Assert.False(solution.AcceptableStability);
        Assert.Equal(["D", "E", "F"], solution.CompromiseSet);
    }

    [Fact]
    public void Equals_ComparesRankingAndRegrets()
    {
        var problem = Vendors.Problem;
        var solution = new Vikor().Solve(problem).Value;
        var doubled = problem.With(Weights.Derived([.. problem.Weights.Shares.Select(share => 2 * share)]));
        var sameQ = new Vikor().Solve(doubled).Value;
        var sameRegrets = new Vikor(0.25).Solve(problem).Value;

        Assert.Equal(solution, new Vikor().Solve(problem).Value);
        Assert.Equal(solution.GetHashCode(), new Vikor().Solve(problem).Value.GetHashCode());
        Assert.Equal(solution.Ranking, sameQ.Ranking);
        Assert.NotEqual(solution, sameQ);
        Assert.Equal(solution.S("Acme"), sameRegrets.S("Acme"));
        Assert.NotEqual(solution, sameRegrets);
        Assert.False(solution.Equals(null));
    }

    /// <summary>Equally weighted criteria of which less is better; rows are alternatives A, B, C.</summary>
    private static DecisionProblem Costs(params double[][] rows) =>
        DecisionProblem.Of(
            rows[0].Select((_, j) => Criterion.Minimize(FormattableString.Invariant($"C{j}"), 100m / rows[0].Length)),
            rows.Select((row, i) => Alternative.Of(((char)('A' + i)).ToString(), Array.ConvertAll(row, c => (Cell)c)))
        );

    [Theory]
    [InlineData(1.0)]
    [InlineData(1048576.0)]
    [InlineData(1 / 1048576.0)]
    public void Rank_RangeOfRegretsByRoundingOnly_CountsForNothing_WhateverTheirSize(double size)
    {
        // S is 0.1 + 0.2 and 0.3, R is 0.2 and 0.3.
        Assert.Equal(
            "1. A 0; 2. B 0.5",
            Ranked([0.1, 0.2, 0.3], Alternative.Of("A", 6, 6, 8), Alternative.Of("B", 8, 8, 6))
        );

        // R is 7 × (0.11 / 7) and 49 × (0.11 / 49), S is 0.11 and 0.16.
        Assert.Equal(
            "1. A 0; 2. B 0.5",
            Ranked([0.11, 0.11, 0.05], Alternative.Of("A", 0, 49, 8), Alternative.Of("B", 7, 0, 6))
        );

        string Ranked(double[] weights, params Alternative[] alternatives) =>
            new Vikor()
                .Rank(
                    DecisionProblem.Of(
                        [Criterion.Maximize("x"), Criterion.Maximize("y"), Criterion.Maximize("z")],
                        alternatives,
                        Weights.Derived(Array.ConvertAll(weights, weight => weight * size))
                    )
                )
                .Value.ToString();
    }
}
