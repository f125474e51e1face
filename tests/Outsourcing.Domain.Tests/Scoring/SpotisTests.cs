using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Tests.Scoring;

public sealed class SpotisTests
{
    [Fact]
    public void Constructor_NoNumber_Throws()
    {
        Assert.Equal("value", Assert.ThrowsAny<ArgumentException>(() => new Spotis(1, double.NaN)).ParamName);
        Assert.Equal("expected", Assert.Throws<ArgumentNullException>(() => new Spotis(null!)).ParamName);
    }

    [Fact]
    public void Name_ShowsTheExpectedPoint()
    {
        Assert.Equal("SPOTIS", new Spotis().Name);
        Assert.Equal("SPOTIS (expected 5, 150.5)", new Spotis(5, 150.5).Name);
    }

    [Fact]
    public void Rank_ByHand_IsTheDistanceFromTheBetterEnds()
    {
        // A: 6 of 10 points and 50 of 200 euros away; B: none and all of them.
        var ranking = new Spotis().Rank(Problem((4, 150), (10, 300))).Value;

        Assert.Equal("1. A 0.425; 2. B 0.5", ranking.ToString());
        Assert.Equal([0.3, 0.125], ranking["A"].Contributions.Select(c => Math.Round(c.Amount, 12)));
    }

    [Fact]
    public void Rank_ByHand_WithAnExpectedPoint()
    {
        // A: 1 of 10 points away and none; B: 5 of 10 and 150 of 200.
        var ranking = new Spotis(5, 150).Rank(Problem((4, 150), (10, 300))).Value;

        Assert.Equal("1. A 0.05; 2. B 0.625", ranking.ToString());
        Assert.Equal(
            ["points: 10 scales to 0.5, weight 0.5, adds 0.25.", "price: 300 scales to 0.75, weight 0.5, adds 0.375."],
            ranking["B"].Explanation.Parts.Select(part => part.Statement)
        );
    }

    [Fact]
    public void Rank_OneAlternative_Scores()
    {
        var answer = new Spotis().Rank(Problem((4, 150)));

        Assert.Equal("1. A 0.425", answer.Value.ToString());
        Assert.Equal(ScoringRules.AlternativesIndistinct, Assert.Single(answer.Findings).Rule);
    }

    [Fact]
    public void Rank_EqualButForRounding_IsEqual()
    {
        var answer = new Spotis(0.3, 100).Rank(Problem((0.1 + 0.2, 100), (0.3, 100)));

        Assert.Equal([1, 1], answer.Value.Alternatives.Select(alternative => alternative.Rank));
        Assert.Equal(ScoringRules.AlternativesIndistinct, Assert.Single(answer.Findings).Rule);
    }

    [Fact]
    public void Rank_NoScale_IsRefused() =>
        Refuses(
            new Spotis(),
            Vendors.OneCost(1, 2),
            "error scoring.criterion.scale [price]: 'price' declares no scale, and SPOTIS measures by its ends. Declare the scale of the criterion."
        );

    [Fact]
    public void Rank_PointOfAnotherLength_IsRefused() =>
        Refuses(
            new Spotis(5),
            Problem((4, 150), (10, 300)),
            "error scoring.criterion.reference [table]: The expected solution point has 1 values for 2 criteria. Give each criterion an expected value, or none."
        );

    [Theory]
    [InlineData(300, true)]
    [InlineData(300.5, false)]
    [InlineData(99.5, false)]
    [InlineData(100, true)]
    public void Rank_PointOffAScale_IsRefused(double price, bool known)
    {
        var problem = Problem((4, 150), (10, 300));
        if (known)
        {
            Assert.True(new Spotis(5, price).Rank(problem).TryGetValue(out _));
        }
        else
        {
            Refuses(
                new Spotis(5, price),
                problem,
                FormattableString.Invariant(
                    $"error scoring.criterion.reference [price]: The expected value {price} of 'price' is off its scale, 100 to 300. Expect a value on the scale."
                )
            );
        }
    }

    [Fact]
    public void Rank_CriterionOfWeightZero_NeedsNothing()
    {
        var problem = DecisionProblem.Of(
            [Criterion.Maximize("points", 100, scale: Scale.Of(0, 10)), Criterion.Maximize("note", 0)],
            [Alternative.Of("A", 5, Cell.Missing), Alternative.Of("B", 6, -3)]
        );

        Assert.Equal("1. B 0.4; 2. A 0.5", new Spotis().Rank(problem).Value.ToString());
    }

    [Fact]
    public void Compare_AmongMethods_SaysThatLessIsBetter()
    {
        var problem = Problem((4, 150), (10, 300));
        var comparison = MethodComparison.Of(problem, [new WeightedSum(Normalization.Sum), new Spotis()]);

        Assert.Contains(
            "By SPOTIS, A against B (less is better):",
            comparison.Results[1].Disagreement!.ToString(),
            StringComparison.Ordinal
        );
    }

    private static DecisionProblem Problem(params (Cell Points, Cell Price)[] rows) =>
        DecisionProblem.Of(
            [
                Criterion.Maximize("points", 50, scale: Scale.Of(0, 10)),
                Criterion.Minimize("price", 50, scale: Scale.Of(100, 300)),
            ],
            rows.Select((row, i) => Alternative.Of(((char)('A' + i)).ToString(), row.Points, row.Price))
        );

    private static void Refuses(ScoringMethod method, DecisionProblem problem, string finding)
    {
        var answer = method.Rank(problem);
        var refusal = method.Score(problem.Table, problem.Weights, new double[problem.Table.RowCount]);

        Assert.Equal(AnswerStatus.NotApplicable, answer.Status);
        Assert.Equal(finding, Assert.Single(answer.Findings).ToString());
        Assert.Equal(finding, refusal?.ToFinding().ToString());
    }
}
