using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Tests.Scoring;

public sealed class MabacTests
{
    private static readonly Mabac Method = new();

    [Fact]
    public void Name_IsTheAbbreviation() => Assert.Equal("MABAC", Method.Name);

    [Fact]
    public void Rank_ByHand_IsTheDistanceFromTheBorder()
    {
        // Points 2, 4, 2 scale to 0, 1, 0, so v is 0.5, 1, 0.5 and the border ∛0.25 = 0.62996; prices 10, 30, 10 to 1, 0, 1,
        // v 1, 0.5, 1 and the border ∛0.5 = 0.79370. A and C: 1.5 − 1.42366 = 0.07634, B the same.
        var ranking = Method.Rank(Vendors.Two((2, 10), (4, 30), (2, 10))).Value;

        Assert.Equal("1. A 0.0763; 1. B 0.0763; 1. C 0.0763", ranking.ToString());
        Assert.Equal(1.5 - Math.Cbrt(0.25) - Math.Cbrt(0.5), ranking["A"].Score, 1e-14);
        Assert.Equal(
            ["points: 2 scales to 0, weight 0.5, adds -0.13.", "price: 10 scales to 1, weight 0.5, adds 0.2063."],
            ranking["A"].Explanation.Parts.Select(part => part.Statement)
        );
    }

    [Fact]
    public void ZeroAndNegativeValues_AreAllowed() =>
        Assert.Equal("B", Method.Rank(Vendors.Two((-3, 0), (0, -1))).Value.Best.Name);

    [Fact]
    public void MissingCell_IsAFactMissing() =>
        Assert.Equal(AnswerStatus.FactMissing, Method.Rank(Vendors.Two((5, 10), (Cell.Missing, 20))).Status);

    [Fact]
    public void NumbersBeyondTheRange_AreRefused() =>
        Assert.Equal(ScoringRules.NumberRange, Assert.Single(Method.Rank(Vendors.OneCost(1e151, 1)).Findings).Rule);

    [Fact]
    public void ConstantColumn_AlsoByRounding_LiesOnTheBorder()
    {
        var answer = Method.Rank(Vendors.Two((0.1 + 0.2, 10), (0.3, 10)));

        Assert.Equal("1. A 0; 1. B 0", answer.Value.ToString());
        Assert.Equal([0, 0], answer.Value.Best.Contributions.Select(c => c.Amount));
        Assert.Equal(ScoringRules.AlternativesIndistinct, Assert.Single(answer.Findings).Rule);
    }

    [Fact]
    public void OneAlternative_LiesOnTheBorder()
    {
        var answer = Method.Rank(Vendors.Two((5, 10)));

        Assert.Equal("1. A 0", answer.Value.ToString());
        Assert.Equal(ScoringRules.AlternativesIndistinct, Assert.Single(answer.Findings).Rule);
    }

    [Theory]
    [InlineData(959)]
    [InlineData(960)]
    [InlineData(961)]
    [InlineData(968)]
    [InlineData(20_000)]
    public void Border_OfManyRows_IsTheGeometricMean(int rows)
    {
        // All but one are best: the product of their factors would leave the range of double.
        var values = new double[rows];
        Array.Fill(values, 1);
        values[0] = 0;
        var scores = new double[rows];

        Assert.Null(
            Method.Score(
                PerformanceTable.FromSpan([Criterion.Maximize("points")], rows, values),
                Weights.Equal(1),
                scores
            )
        );
        var border = Math.Pow(2, (rows - 1.0) / rows);
        Assert.Equal(1 - border, scores[0], 1e-13);
        Assert.Equal(2 - border, scores[^1], 1e-13);
    }
}
