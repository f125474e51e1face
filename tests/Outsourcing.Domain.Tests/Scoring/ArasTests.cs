using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Tests.Scoring;

public sealed class ArasTests
{
    private static readonly Aras Method = new();

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(0.9e-150)]
    [InlineData(1.1e150)]
    public void Constructor_IdealOutOfRange_Throws(double ideal) =>
        Assert.Equal("ideal", Assert.Throws<ArgumentOutOfRangeException>(() => new Aras(1, ideal)).ParamName);

    [Theory]
    [InlineData(1e-150)]
    [InlineData(1e150)]
    public void Constructor_IdealAtTheEnds_IsKept(double ideal) => Assert.Equal([1, ideal], new Aras(1, ideal).Ideal);

    [Fact]
    public void Constructor_IdealNotANumber_Throws() => Assert.ThrowsAny<ArgumentException>(() => new Aras(double.NaN));

    [Fact]
    public void Name_ShowsTheIdeal()
    {
        Assert.Equal("ARAS", Method.Name);
        Assert.Equal("ARAS (ideal 5, 0.5)", new Aras(5, 0.5).Name);
    }

    [Fact]
    public void Rank_ByHand_IsTheShareOfTheIdeal()
    {
        // Points 3, 5 and the ideal 5 sum to 13; the reciprocals of the prices 10, 5 and the ideal 5 to 0.5.
        // S₀ = 5/13/2 + 0.2/0.5/2 = 0.39231; A: 3/13/2 + 0.1/0.5/2 = 0.21538; B is the ideal.
        var solution = Method.Solve(Vendors.Two((3, 10), (5, 5))).Value;

        Assert.Equal("1. B 1; 2. A 0.549", solution.ToString());
        Assert.Equal((2.5 / 13) + 0.2, solution.IdealOptimality, 1e-15);
        Assert.Equal((1.5 / 13) + 0.1, solution.Optimality("A"), 1e-15);
        Assert.Equal(
            [
                "The weighted sum S is 0.2154, that of the ideal 0.3923.",
                "points: 3 scales to 0.2308, weight 0.5, adds 0.2941.",
                "price: 10 scales to 0.2, weight 0.5, adds 0.2549.",
            ],
            solution.Ranking["A"].Explanation.Parts.Select(part => part.Statement)
        );
        Assert.Throws<ArgumentException>(() => solution.Optimality("Z"));
    }

    [Fact]
    public void Rank_StatedIdeal_MovesTheMeasure()
    {
        // Points 3 and 5 beside the ideal 2: A reaches one and a half of it, B two and a half.
        var solution = new Aras(2).Solve(Vendors.OneBenefit(3, 5)).Value;

        Assert.Equal("1. B 2.5; 2. A 1.5", solution.ToString());
        Assert.Equal(0.2, solution.IdealOptimality, 1e-15);
        Assert.Equal("1. A 0.5; 2. B 0.25", new Aras(5).Rank(Vendors.OneCost(10, 20)).Value.ToString());
    }

    [Fact]
    public void Rank_ConstantColumnAndAStatedIdeal_MeasuresTheDistanceOfAll()
    {
        var answer = new Aras(10, 10).Rank(Vendors.Two((5, 0.1 + 0.2), (5, 0.3)));

        // 5 of 20 beside the ideal 10 of 20; 1/0.3 beside 1/10: 33 times better than the ideal.
        Assert.Equal(answer.Value["A"].Score, answer.Value["B"].Score);
        var whole = (2 / 0.3) + 0.1;
        var expected = (0.25 + (1 / 0.3 / whole)) / (0.5 + (0.1 / whole));
        Assert.Equal(expected, answer.Value["A"].Score, 1e-12);
        Assert.Equal(ScoringRules.AlternativesIndistinct, Assert.Single(answer.Findings).Rule);
    }

    [Fact]
    public void ConstantColumn_AlsoByRounding_TellsNobodyApart()
    {
        var ranking = Method.Rank(Vendors.Two((0.1 + 0.2, 10), (0.3, 10))).Value;

        Assert.Equal("1. A 1; 1. B 1", ranking.ToString());
        Assert.Equal(ranking["A"].Score, ranking["B"].Score);
    }

    [Fact]
    public void IdealsThatDoNotFit_AreRefused()
    {
        Assert.Equal(
            "error scoring.criterion.reference [table]: There are 2 ideal values for 1 criteria. Give each criterion an ideal value, or none.",
            Assert.Single(new Aras(1, 2).Rank(Vendors.OneBenefit(1, 2)).Findings).ToString()
        );
        var problem = DecisionProblem.Of(
            [
                Criterion.Maximize("points", 100, scale: Scale.Of(0, 10)),
                Criterion.Maximize("note", 0, scale: Scale.Of(0, 1)),
            ],
            [Alternative.Of("A", 4, 1)]
        );
        Assert.Equal(
            "error scoring.criterion.reference [points]: The ideal value 11 of 'points' is off its scale, 0 to 10. State an ideal value on the scale.",
            Assert.Single(new Aras(11, 5).Rank(problem).Findings).ToString()
        );
        Assert.Equal("1. A 0.4", new Aras(10, 5).Rank(problem).Value.ToString());
    }

    [Fact]
    public void NegativeZeroAndFree_AreRefused() =>
        Assert.Equal(
            [
                "error scoring.cell.negative [A, points]: 'A' has -3 on 'points', and the scaling Sum needs values of zero or more. Choose a method that takes such values, such as VIKOR.",
                "error scoring.cell.not-positive [B, price]: 'B' has 0 on 'price', and the scaling Sum divides by the values of a cost. Choose a method that takes such values, such as VIKOR.",
            ],
            Method.Rank(Vendors.Two((-3, 4), (1, 0))).Findings.Select(finding => finding.ToString())
        );

    [Fact]
    public void ColumnOfZeros_IsRefused_OneZeroIsNot()
    {
        Assert.Equal(ScoringRules.CriterionAllZero, Assert.Single(Method.Rank(Vendors.OneBenefit(0, 0)).Findings).Rule);
        Assert.Equal("1. A 1; 2. B 0", Method.Rank(Vendors.OneBenefit(7, 0)).Value.ToString());
    }

    [Fact]
    public void MissingCell_IsAFactMissing()
    {
        Assert.Equal(AnswerStatus.FactMissing, Method.Rank(Vendors.Two((5, 10), (Cell.Missing, 20))).Status);
        Assert.Equal(AnswerStatus.FactMissing, Method.Solve(Vendors.Two((5, 10), (Cell.Missing, 20))).Status);
    }

    [Fact]
    public void OneAlternative_IsTheIdealOrMeasuredByAStatedOne()
    {
        var answer = Method.Rank(Vendors.Two((5, 10)));

        Assert.Equal("1. A 1", answer.Value.ToString());
        Assert.Equal(ScoringRules.AlternativesIndistinct, Assert.Single(answer.Findings).Rule);
        Assert.Equal("1. A 0.5", new Aras(10).Rank(Vendors.OneBenefit(5)).Value.ToString());
    }

    [Fact]
    public void IdealTooSmallBesideTheValues_IsRefused() =>
        Assert.Equal(
            "error scoring.number.range [table]: A score by ARAS (ideal 1E-150) leaves the range of numbers that can be computed with. Use other units, or weights that sum to 1.",
            Assert
                .Single(new Aras(1e-150).Rank(Vendors.OneBenefit(1, 1e150).With(Weights.Derived(1e-100))).Findings)
                .ToString()
        );

    [Fact]
    public void NumbersAtTheEndsOfTheRange_AreMeasured() =>
        Assert.Equal("1. A 1; 2. B 1E-300", Method.Rank(Vendors.OneCost(1e-150, 1e150)).Value.ToString());

    [Fact]
    public void Score_MoreCriteriaThanFitOnTheStack_GivesTheSame()
    {
        var criteria = Enumerable.Range(0, 200).Select(j => Criterion.Maximize(FormattableString.Invariant($"c{j}")));
        double[] values = [.. Enumerable.Range(0, 200).SelectMany(_ => new[] { 4.0, 3.0 })];
        var scores = new double[2];

        Assert.Null(Method.Score(PerformanceTable.FromSpan(criteria, 2, values), Weights.Equal(200), scores));
        Assert.Equal(1, scores[0], 1e-12);
        Assert.Equal(0.75, scores[1], 1e-12);
    }

    [Fact]
    public void Solution_OfOtherRanks_IsAnother()
    {
        var solution = Method.Solve(Vendors.OneBenefit(3, 5)).Value;
        var other = Method.Solve(Vendors.OneBenefit(5, 3)).Value;

        Assert.Equal(solution, Method.Solve(Vendors.OneBenefit(3, 5)).Value);
        Assert.Equal(solution.IdealOptimality, other.IdealOptimality);
        Assert.NotEqual(solution, other);
    }
}
