using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Tests.Scoring;

public sealed class MooraTests
{
    private static readonly Moora Ratio = new(Normalization.VectorPlain);
    private static readonly MooraReferencePoint Point = new(Normalization.VectorPlain);

    [Fact]
    public void Name_ShowsTheScaling() => Assert.Equal("MOORA ratio system (VectorPlain)", Ratio.Name);

    [Theory]
    [InlineData(Normalization.Linear)]
    [InlineData(Normalization.MinMax)]
    [InlineData(Normalization.Max)]
    [InlineData(Normalization.Sum)]
    [InlineData(Normalization.Vector)]
    [InlineData(Normalization.Bounds)]
    public void Constructor_ScalingThatTurnsCostsRound_Throws(Normalization normalization)
    {
        var message =
            $"The scaling {normalization} turns costs round, and the method does so itself; None, SumPlain and VectorPlain fit. (Parameter 'normalization')";

        Assert.Equal(message, Assert.Throws<ArgumentOutOfRangeException>(() => new Moora(normalization)).Message);
        Assert.Equal(
            message,
            Assert.Throws<ArgumentOutOfRangeException>(() => new MooraReferencePoint(normalization)).Message
        );
    }

    [Fact]
    public void Constructor_UnknownScaling_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Moora((Normalization)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => new MooraReferencePoint((Normalization)99));
    }

    [Fact]
    public void Rank_ByHand_TakesCostsOff()
    {
        // Points 3 and 4 have the norm 5, prices 12 and 5 the norm 13; the weights are halves.
        // A: (3/5 − 12/13) / 2 = −0.16154; B: (4/5 − 5/13) / 2 = 0.20769.
        var ranking = Ratio.Rank(Vendors.Two((3, 12), (4, 5))).Value;

        Assert.Equal("1. B 0.2077; 2. A -0.1615", ranking.ToString());
        Assert.Equal(0.3 - (6 / 13.0), ranking["A"].Score, 1e-15);
        Assert.Equal(
            [
                "The benefits add 0.3, the costs -0.4615.",
                "points: 3 scales to 0.6, weight 0.5, adds 0.3.",
                "price: 12 scales to 0.9231, weight 0.5, adds -0.4615.",
            ],
            ranking["A"].Explanation.Parts.Select(part => part.Statement)
        );
    }

    /// <summary>0.1 × 3 − 0.3 is 5.6e-17 in binary, 0.3 × 1 − 0.3 is 0.</summary>
    [Fact]
    public void Rank_BenefitsAndCostsCancelOut_Tie()
    {
        var problem = DecisionProblem.Of(
            [Criterion.Maximize("a"), Criterion.Maximize("b"), Criterion.Minimize("c")],
            [Alternative.Of("A", 3, 0, 1), Alternative.Of("B", 0, 1, 1)],
            Weights.Derived(0.1, 0.3, 0.3)
        );

        Assert.Equal("1. A 0; 1. B 0", new Moora(Normalization.None).Rank(problem).Value.ToString());
    }

    [Fact]
    public void Rank_SmallButNoRounding_IsKept()
    {
        var problem = DecisionProblem.Of(
            [Criterion.Maximize("a"), Criterion.Minimize("b")],
            [Alternative.Of("A", 1 + 1e-9, 1), Alternative.Of("B", 1, 1 + 1e-9)],
            Weights.Derived(0.5, 0.5)
        );

        Assert.Equal(
            [1, 2],
            new Moora(Normalization.None).Rank(problem).Value.Alternatives.Select(alternative => alternative.Rank)
        );
    }

    [Fact]
    public void ReferencePoint_ByHand_IsTheLargestRegret()
    {
        // The best are 4/5 of points and 5/13 of price. A: (4 − 3)/5/2 = 0.1 and (12 − 5)/13/2 = 0.26923.
        var ranking = Point.Rank(Vendors.Two((3, 12), (4, 5))).Value;

        Assert.Equal("1. B 0; 2. A 0.2692", ranking.ToString());
        Assert.Equal(3.5 / 13, ranking["A"].Score, 1e-15);
        Assert.Equal(
            [
                "points: 3 scales to 0.6, weight 0.5, regret 0.1.",
                "price: 12 scales to 0.9231, weight 0.5, regret 0.2692.",
            ],
            ranking["A"].Explanation.Parts.Select(part => part.Statement)
        );
        Assert.Equal(Composition.Largest, ranking.Method.Composition);
        Assert.False(ranking.Method.HigherIsBetter);
    }

    [Fact]
    public void ReferencePoint_DominatedAlternative_MayTie()
    {
        // Both are as far from the best price; that A has more points changes nothing.
        var ranking = Point.Rank(Vendors.Two((5, 30), (4.9, 30), (4.9, 10))).Value;

        Assert.Equal([1, 2, 2], ranking.Alternatives.Select(alternative => alternative.Rank));
        Assert.Equal("C", ranking.Best.Name);
    }

    [Fact]
    public void Comparison_SaysThatLessIsBetter()
    {
        var comparison = MethodComparison.Of(Vendors.Two((10, 6), (5, 4), (1, 1)), Ratio, Point);

        Assert.Equal(["A"], comparison.Results[0].Leaders);
        Assert.Equal(["B"], comparison.Results[1].Leaders);
        Assert.Equal(
            "By MOORA reference point (VectorPlain), B against A (regret, less is better): points +0.2227, price -0.1374.",
            comparison.Results[1].Disagreement!.Parts[0].Statement
        );
    }

    [Fact]
    public void None_TakesNegativeValues()
    {
        var problem = Vendors.Two((-3, 2), (-1, -2));

        Assert.Equal("1. B 0.5; 2. A -2.5", new Moora(Normalization.None).Rank(problem).Value.ToString());
        Assert.Equal("1. B 0; 2. A 2", new MooraReferencePoint(Normalization.None).Rank(problem).Value.ToString());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void NegativeValueAndZeroColumn_AreRefused(bool point)
    {
        ScoringMethod method = point ? Point : Ratio;
        var answer = method.Rank(Vendors.Two((-3, 0), (1, 0)));

        Assert.Equal(AnswerStatus.NotApplicable, answer.Status);
        Assert.Equal(
            [
                "error scoring.cell.negative [A, points]: 'A' has -3 on 'points', and the scaling VectorPlain needs values of zero or more. Choose the scaling None, or a method that takes such values, such as VIKOR.",
                "error scoring.criterion.all-zero [price]: All values of 'price' are 0, and the scaling VectorPlain has nothing to divide by. Choose the scaling None, or a method that takes such values, such as VIKOR.",
            ],
            answer.Findings.Select(finding => finding.ToString())
        );
    }

    [Fact]
    public void MissingCell_IsAFactMissing()
    {
        ScoringMethod[] methods = [Ratio, Point];

        Assert.All(
            methods,
            method =>
            {
                var answer = method.Rank(Vendors.Two((5, 10), (Cell.Missing, 20)));

                Assert.Equal(AnswerStatus.FactMissing, answer.Status);
                Assert.Equal("B, points", Assert.Single(answer.Findings).Subject);
            }
        );
    }

    [Fact]
    public void ConstantColumn_AlsoByRounding_TellsNobodyApart()
    {
        var problem = Vendors.Two((0.1 + 0.2, 10), (0.3, 10));

        Assert.Equal([1, 1], Ratio.Rank(problem).Value.Alternatives.Select(alternative => alternative.Rank));
        var point = Point.Rank(problem);
        Assert.Equal("1. A 0; 1. B 0", point.Value.ToString());
        Assert.Equal(ScoringRules.AlternativesIndistinct, Assert.Single(point.Findings).Rule);
        Assert.Equal([0, 0], point.Value.Best.Contributions.Select(c => c.Amount));
    }

    [Fact]
    public void OneAlternative_IsRankedWithAWarning()
    {
        Assert.Equal("1. A 0", Ratio.Rank(Vendors.Two((5, 10))).Value.ToString());
        var answer = Point.Rank(Vendors.Two((5, 10)));

        Assert.Equal("1. A 0", answer.Value.ToString());
        Assert.Equal(ScoringRules.AlternativesIndistinct, Assert.Single(answer.Findings).Rule);
    }

    [Theory]
    [InlineData(1e149, 1e-149)]
    [InlineData(1e-149, 1e149)]
    public void VeryLargeAndVerySmallNumbers_AreScaled(double points, double price)
    {
        var ranking = Ratio.Rank(Vendors.Two((3 * points / 5, 3 * price), (4 * points / 5, 4 * price))).Value;

        Assert.Equal(0, ranking["A"].Score, 1e-15);
        Assert.Equal(0, ranking["B"].Score, 1e-15);
        Assert.Equal("1. A 0.1; 1. B 0.1", Point.Rank(ranking.Problem).Value.ToString());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Score_MoreCriteriaThanFitOnTheStack_GivesTheSame(bool point)
    {
        var criteria = Enumerable.Range(0, 200).Select(j => Criterion.Maximize(FormattableString.Invariant($"c{j}")));
        double[] values = [.. Enumerable.Range(0, 200).SelectMany(_ => new[] { 4.0, 3.0 })];
        var scores = new double[2];
        ScoringMethod method = point ? Point : Ratio;

        Assert.Null(method.Score(PerformanceTable.FromSpan(criteria, 2, values), Weights.Equal(200), scores));
        double[] expected = point ? [0, 0.001] : [0.8, 0.6];
        Assert.Equal(expected[0], scores[0], 1e-12);
        Assert.Equal(expected[1], scores[1], 1e-12);
    }
}
