using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Tests.Scoring;

public sealed class RimTests
{
    private static readonly Rim Method = new(ReferenceIdeal.Of(6, 8), ReferenceIdeal.At(100));

    [Fact]
    public void ReferenceIdeal_ThatCannotBe_SaysWhichEnd()
    {
        Assert.Equal("low", Assert.ThrowsAny<ArgumentException>(() => ReferenceIdeal.Of(double.NaN, 1)).ParamName);
        Assert.Equal("0 to 5", ReferenceIdeal.Of(-0.0, 5).ToString());
        Assert.Equal("-5 to 0", ReferenceIdeal.Of(-5, -0.0).ToString());
    }

    [Fact]
    public void Constructor_NoIdeal_Throws()
    {
        Assert.Equal("ideals", Assert.Throws<ArgumentException>(() => new Rim()).ParamName);
        Assert.Equal("ideals", Assert.Throws<ArgumentNullException>(() => new Rim(null!)).ParamName);
    }

    [Fact]
    public void ReferenceIdeal_EndsInDisorder_Throws()
    {
        var exception = Assert.Throws<ArgumentException>(() => ReferenceIdeal.Of(2, 1.5));

        Assert.Equal("high", exception.ParamName);
        Assert.StartsWith(
            "A reference ideal runs from a lower to a higher value, not from 2 to 1.5.",
            exception.Message,
            StringComparison.Ordinal
        );
        Assert.ThrowsAny<ArgumentException>(() => ReferenceIdeal.At(double.NaN));
        Assert.ThrowsAny<ArgumentException>(() => ReferenceIdeal.Of(0, double.PositiveInfinity));
        Assert.Equal(ReferenceIdeal.At(3), ReferenceIdeal.Of(3, 3));
        Assert.Equal(default, ReferenceIdeal.At(0));
    }

    [Fact]
    public void Name_ShowsTheIdeals() => Assert.Equal("RIM (ideals 6 to 8, 100)", Method.Name);

    [Fact]
    public void Rank_ByHand_IsTheClosenessToTheIdeals()
    {
        // y is 1 and 1; ½ and ½; ½ and 0; 0 and 0. C: I⁻ = ½ · ½, I⁺ = √(1/16 + 1/4), so 1 / (1 + √5).
        var ranking = Method.Rank(Problem((7, 100), (3, 200), (9, 300), (0, 300))).Value;

        Assert.Equal("1. A 1; 2. B 0.5; 3. C 0.309; 4. D 0", ranking.ToString());
        Assert.Equal(1 / (1 + Math.Sqrt(5)), ranking["C"].Score, 1e-15);
        Assert.Equal([0.25, 0.25], ranking["B"].Contributions.Select(c => Math.Round(c.Amount, 12)));
        Assert.Equal([0, 0], ranking["D"].Contributions.Select(c => c.Amount));
    }

    [Theory]
    [InlineData(5.999, false)]
    [InlineData(6, true)]
    [InlineData(8, true)]
    [InlineData(8.001, false)]
    public void Rank_EndsOfTheIdeal_AreJustRight(double points, bool right) =>
        Assert.Equal(right, Method.Rank(Problem((points, 100))).Value.Best.Score == 1);

    [Fact]
    public void Rank_IdealAtBothEndsOfTheScale_TakesEverything() =>
        Assert.Equal(
            "1. A 1; 1. B 1",
            new Rim(ReferenceIdeal.Of(0, 10), ReferenceIdeal.Of(100, 300))
                .Rank(Problem((0, 100), (10, 300)))
                .Value.ToString()
        );

    [Fact]
    public void Rank_ExplainsBothDistances() =>
        Assert.Equal(
            [
                "The distance from what is just right is 0.559, from the worst of all scales 0.25.",
                "points: 9 scales to 0.5, weight 0.5, adds 0.309.",
                "price: 300 scales to 0, weight 0.5, adds 0.",
            ],
            Method.Rank(Problem((7, 100), (9, 300))).Value["B"].Explanation.Parts.Select(part => part.Statement)
        );

    [Fact]
    public void Rank_EqualButForRounding_IsEqual()
    {
        var answer = new Rim(ReferenceIdeal.At(0.3), ReferenceIdeal.At(100)).Rank(
            Problem((0.1 + 0.2, 100), (0.3, 100))
        );

        Assert.Equal("1. A 1; 1. B 1", answer.Value.ToString());
        Assert.Equal(ScoringRules.AlternativesIndistinct, Assert.Single(answer.Findings).Rule);
    }

    [Fact]
    public void Rank_NoScale_IsRefused() =>
        Refuses(
            new Rim(ReferenceIdeal.At(1)),
            Vendors.OneCost(1, 2),
            "error scoring.criterion.scale [price]: 'price' declares no scale, and RIM measures by its ends. Declare the scale of the criterion."
        );

    [Fact]
    public void Rank_IdealsOfAnotherNumber_AreRefused() =>
        Refuses(
            new Rim(ReferenceIdeal.At(1)),
            Problem((7, 100)),
            "error scoring.criterion.reference [table]: There are 1 reference ideals for 2 criteria. Give each criterion a reference ideal."
        );

    [Theory]
    [InlineData(99, 200, "99 to 200")]
    [InlineData(200, 301, "200 to 301")]
    public void Rank_IdealOffAScale_IsRefused(double low, double high, string text) =>
        Refuses(
            new Rim(ReferenceIdeal.At(6), ReferenceIdeal.Of(low, high)),
            Problem((7, 100)),
            $"error scoring.criterion.reference [price]: The reference ideal {text} of 'price' is off its scale, 100 to 300. Choose an ideal on the scale."
        );

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
