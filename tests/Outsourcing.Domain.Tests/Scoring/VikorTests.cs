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
}
