using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Tests.Scoring;

/// <summary>Every row of the tables for all methods and for sum, product, TOPSIS and VIKOR in docs/scoring/degenerate-input.md, by both doors.</summary>
public sealed class DegenerateInputTests
{
    private static readonly WeightedSum SumMinMax = new(Normalization.MinMax);

    [Fact]
    public void ConstantColumn_MinMax_GivesAllFullPoints_AndSaysSo()
    {
        var answer = SumMinMax.Rank(Vendors.Two((5, 10), (5, 20)));

        Assert.Equal("1. A 1; 2. B 0.5", answer.Value.ToString());
        Assert.Equal(
            "info scoring.criterion.constant [points]: All alternatives are equal on 'points', so it does not tell them apart.",
            Assert.Single(answer.Findings).ToString()
        );
    }

    [Fact]
    public void ConstantColumn_ByRoundingOnly_IsConstant()
    {
        var answer = SumMinMax.Rank(Vendors.Two((0.1 + 0.2, 10), (0.3, 20)));

        Assert.Equal("1. A 1; 2. B 0.5", answer.Value.ToString());
        Assert.Equal(ScoringRules.CriterionConstant, Assert.Single(answer.Findings).Rule);
    }

    [Fact]
    public void NearlyConstantColumn_IsNot()
    {
        // Milliseconds since 1970, one apart: a real difference.
        var answer = SumMinMax.Rank(Vendors.OneBenefit(1_700_000_000_001, 1_700_000_000_000));

        Assert.Equal("1. A 1; 2. B 0", answer.Value.ToString());
        Assert.Empty(answer.Findings);
    }

    [Fact]
    public void ConstantColumn_TopsisAndVikor_CountsForNothing()
    {
        var problem = Vendors.Two((5, 10), (5, 20), (5, 15));

        Assert.Equal("1. A 1; 2. C 0.5; 3. B 0", new Topsis(Normalization.Vector).Rank(problem).Value.ToString());
        Assert.Equal("1. A 0; 2. C 0.5; 3. B 1", new Vikor().Rank(problem).Value.ToString());
    }

    [Fact]
    public void OneAlternative_SumAndProduct_RankItWithAWarning()
    {
        ScoringMethod[] methods =
        [
            SumMinMax,
            new WeightedSum(Normalization.Linear),
            new WeightedProduct(Normalization.Linear),
        ];

        Assert.All(
            methods,
            method =>
            {
                var answer = method.Rank(Vendors.Two((5, 10)));

                Assert.Equal("1. A 1", answer.Value.ToString());
                Assert.Equal(
                    "warning scoring.alternatives.indistinct [A]: 'A' is the only alternative; its rank says nothing about how good it is.",
                    Assert.Single(answer.Findings).ToString()
                );
            }
        );
    }

    [Theory]
    [InlineData(false, "TOPSIS")]
    [InlineData(true, "VIKOR")]
    public void OneAlternative_TopsisAndVikor_Refuse(bool vikor, string name)
    {
        ScoringMethod method = vikor ? new Vikor() : new Topsis(Normalization.Vector);

        Refuses(
            method,
            Vendors.Two((5, 10)),
            AnswerStatus.NotApplicable,
            $"error scoring.alternatives.too-few [A]: There is one alternative, 'A', and {name} compares each with the best and the worst of several. Add alternatives, or choose the weighted sum with the scaling Bounds."
        );
    }

    [Theory]
    [InlineData(0, "1. A 1; 1. B 1; 1. C 1")]
    [InlineData(1, "1. A 1; 1. B 1; 1. C 1")]
    [InlineData(2, "1. A 1; 1. B 1; 1. C 1")]
    [InlineData(3, "1. A 1; 1. B 1; 1. C 1")]
    [InlineData(4, "1. A 0; 1. B 0; 1. C 0")]
    public void AllEqual_ShareTheFirstRank_WithAWarning(int method, string ranking)
    {
        var answer = Methods.Common[method].Rank(Vendors.Two((5, 10), (5, 10), (5, 10)));

        Assert.Equal(ranking, answer.Value.ToString());
        Assert.Equal(
            "warning scoring.alternatives.indistinct [table]: All alternatives are equal on every criterion that counts; they share the first rank.",
            Assert.Single(answer.Findings).ToString()
        );
    }

    [Fact]
    public void AllEqual_TopsisContributions_StillSumToTheScore() =>
        Assert.Equal(
            [0.5, 0.5],
            new Topsis(Normalization.Vector)
                .Rank(Vendors.Two((5, 10), (5, 10)))
                .Value.Best.Contributions.Select(c => c.Amount)
        );

    [Theory]
    [InlineData(Normalization.Linear)]
    [InlineData(Normalization.Sum)]
    public void ZeroCost_WhenDividedBy_IsRefusedByName(Normalization normalization) =>
        Assert.All(
            new ScoringMethod[]
            {
                new WeightedSum(normalization),
                new WeightedProduct(normalization),
                new Topsis(normalization),
            },
            method =>
                Refuses(
                    method,
                    Vendors.OneCost(10, 0),
                    AnswerStatus.NotApplicable,
                    $"error scoring.cell.not-positive [B, price]: 'B' has 0 on 'price', and the scaling {normalization} divides by the values of a cost. Choose another scaling, such as MinMax."
                )
        );

    [Theory]
    [InlineData(Normalization.MinMax)]
    [InlineData(Normalization.Max)]
    [InlineData(Normalization.Vector)]
    public void ZeroCost_OtherScalings_PutTheFreeOfferFirst(Normalization normalization) =>
        Assert.Equal("B", new WeightedSum(normalization).Rank(Vendors.OneCost(10, 0)).Value.Best.Name);

    [Fact]
    public void ZeroBenefit_Linear_IsAllowed() =>
        Assert.Equal(
            "1. A 1; 2. B 0",
            new WeightedSum(Normalization.Linear).Rank(Vendors.OneBenefit(10, 0)).Value.ToString()
        );

    [Theory]
    [InlineData(Normalization.Linear)]
    [InlineData(Normalization.Max)]
    [InlineData(Normalization.Sum)]
    [InlineData(Normalization.Vector)]
    public void AllZeroColumn_ProportionalScalings_Refuse(Normalization normalization) =>
        Refuses(
            new WeightedSum(normalization),
            Vendors.Two((0, 1), (0, 2)),
            AnswerStatus.NotApplicable,
            $"error scoring.criterion.all-zero [points]: All values of 'points' are 0, and the scaling {normalization} has nothing to divide by. Leave the criterion out, or choose MinMax."
        );

    [Theory]
    [InlineData(Normalization.Linear)]
    [InlineData(Normalization.Max)]
    [InlineData(Normalization.Sum)]
    [InlineData(Normalization.Vector)]
    [InlineData(Normalization.SumPlain)]
    [InlineData(Normalization.VectorPlain)]
    public void NegativeValue_ProportionalScalings_Refuse(Normalization normalization) =>
        Refuses(
            new Topsis(normalization),
            Vendors.OneBenefit(10, -1, 0),
            AnswerStatus.NotApplicable,
            $"error scoring.cell.negative [B, points]: 'B' has -1 on 'points', and the scaling {normalization} needs values of zero or more. Choose another scaling, such as MinMax."
        );

    [Fact]
    public void NegativeValue_MinMaxVikorAndNone_AreFine()
    {
        var problem = Vendors.OneBenefit(-10, 10, 0);

        Assert.Equal("1. B 1; 2. C 0.5; 3. A 0", SumMinMax.Rank(problem).Value.ToString());
        Assert.Equal("1. B 10; 2. C 0; 3. A -10", new WeightedSum(Normalization.None).Rank(problem).Value.ToString());
        Assert.Equal("1. B 0; 2. C 0.5; 3. A 1", new Vikor().Rank(problem).Value.ToString());
        Assert.Equal("1. B 1; 2. C 0.5; 3. A 0", new Topsis(Normalization.MinMax).Rank(problem).Value.ToString());
    }

    [Fact]
    public void MissingCell_IsAFactMissing_ForEveryMethod() =>
        Assert.All(
            Methods.Common,
            method =>
                Refuses(
                    method,
                    Vendors.Two((5, 10), (Cell.Missing, 20)),
                    AnswerStatus.FactMissing,
                    "error scoring.cell.missing [B, points]: 'B' has no value on 'points'. Find the value, or ask what it could change."
                )
        );

    [Fact]
    public void MissingCell_AndABadValue_IsNotApplicable_WithBothNamed()
    {
        var answer = new WeightedSum(Normalization.Linear).Rank(Vendors.Two((Cell.Missing, 1), (5, 0)));

        Assert.Equal(AnswerStatus.NotApplicable, answer.Status);
        Assert.Equal(["A, points", "B, price"], answer.Findings.Select(finding => finding.Subject));
    }

    [Fact]
    public void MissingCell_OfWeightZero_TakesNoPart()
    {
        var problem = DecisionProblem.Of(
            [Criterion.Maximize("points", 100), Criterion.Maximize("note", 0)],
            [Alternative.Of("A", 5, Cell.Missing), Alternative.Of("B", 6, -3)]
        );

        Assert.All(Methods.Common, method => Assert.Equal("B", method.Rank(problem).Value.Best.Name));
        var note = SumMinMax.Rank(problem).Value.Best.Contributions[1];
        Assert.Equal(Cell.Missing, note.Normalized);
        Assert.Equal(Cell.Known(-3), note.Value);
        Assert.Equal(0, note.Amount);
    }

    [Theory]
    [InlineData(Normalization.None)]
    [InlineData(Normalization.SumPlain)]
    [InlineData(Normalization.VectorPlain)]
    public void PlainScaling_OfACost_WouldRewardIt(Normalization normalization)
    {
        var message =
            $"error scoring.criterion.direction [price]: 'price' is to be minimized, and the scaling {normalization} leaves less as less, so that it would reward cost. Choose a scaling that turns costs round, such as MinMax.";

        Refuses(new WeightedSum(normalization), Vendors.OneCost(1, 2), AnswerStatus.NotApplicable, message);
        Refuses(new WeightedProduct(normalization), Vendors.OneCost(1, 2), AnswerStatus.NotApplicable, message);
        Assert.Equal("A", new Topsis(normalization).Rank(Vendors.OneCost(1, 2)).Value.Best.Name);
    }

    [Fact]
    public void Bounds_NeedADeclaredScale()
    {
        Refuses(
            new WeightedSum(Normalization.Bounds),
            Vendors.OneBenefit(1, 2),
            AnswerStatus.NotApplicable,
            "error scoring.criterion.scale [points]: 'points' declares no scale, and the scaling Bounds works between its ends. Declare the scale of the criterion, or choose another scaling."
        );
        var problem = DecisionProblem.Of(
            [
                Criterion.Maximize("points", 50, scale: Scale.Of(0, 10)),
                Criterion.Minimize("price", 50, scale: Scale.Of(100, 300)),
            ],
            [Alternative.Of("A", 4, 150)]
        );
        Assert.Equal("1. A 0.575", new WeightedSum(Normalization.Bounds).Rank(problem).Value.ToString());
    }

    [Theory]
    [InlineData(Normalization.MinMax)]
    [InlineData(Normalization.Max)]
    public void Product_WithAScaledZero_IsRefused(Normalization normalization) =>
        Refuses(
            new WeightedProduct(normalization),
            Vendors.OneCost(1, 2),
            AnswerStatus.NotApplicable,
            $"error scoring.cell.not-positive [B, price]: 'B' has 2 on 'price', which is not above 0 on the scale {normalization}, and a product needs all its factors above 0. Choose a scaling that keeps it above 0, such as Linear."
        );

    [Fact]
    public void NumbersBeyondTheRange_AreRefused()
    {
        Refuses(
            SumMinMax,
            Vendors.OneBenefit(1e151, 1),
            AnswerStatus.NotApplicable,
            "error scoring.number.range [points]: 'points' has values beyond 1e150, or all of them within 1e-150 of zero, which cannot be computed with. Use another unit."
        );
        Refuses(
            SumMinMax,
            Vendors.OneBenefit(-1e151, 1),
            AnswerStatus.NotApplicable,
            "error scoring.number.range [points]: 'points' has values beyond 1e150, or all of them within 1e-150 of zero, which cannot be computed with. Use another unit."
        );
        Refuses(
            new Topsis(Normalization.None),
            Vendors.OneBenefit(0.9e-150, 0),
            AnswerStatus.NotApplicable,
            "error scoring.number.range [points]: 'points' has values beyond 1e150, or all of them within 1e-150 of zero, which cannot be computed with. Use another unit."
        );
        Assert.Equal("A", SumMinMax.Rank(Vendors.OneBenefit(1e-150, 0)).Value.Best.Name);
        Assert.Equal("A", SumMinMax.Rank(Vendors.OneBenefit(1e150, 0)).Value.Best.Name);
    }

    [Theory]
    [InlineData(1e-310, AnswerStatus.NotApplicable)]
    [InlineData(0.9e-150, AnswerStatus.NotApplicable)]
    [InlineData(1e-150, AnswerStatus.Known)]
    public void TinyCost_WhenDividedBy_IsRefused(double least, AnswerStatus status) =>
        Assert.Equal(status, new WeightedSum(Normalization.Sum).Rank(Vendors.OneCost(least, 5)).Status);

    [Fact]
    public void Product_WithAFactorBeyondTheRange_IsRefusedByCriterion()
    {
        var tenfold = Vendors.OneBenefit(1, 1e-100, 1e-120).With(Weights.Derived(10));

        Refuses(
            new WeightedProduct(Normalization.Linear),
            tenfold,
            AnswerStatus.NotApplicable,
            "error scoring.number.range [points]: 'points' has values beyond 1e150, or all of them within 1e-150 of zero, which cannot be computed with. Use another unit."
        );
    }

    [Theory]
    [InlineData(1e-120)]
    [InlineData(1e120)]
    public void Product_WithAScoreBeyondTheRange_IsRefused(double value)
    {
        var problem = DecisionProblem.Of(
            [Criterion.Maximize("a"), Criterion.Maximize("b"), Criterion.Maximize("c")],
            [Alternative.Of("A", value, value, value), Alternative.Of("B", 1, 1, 1)],
            Weights.Derived(1, 1, 1)
        );

        Refuses(
            new WeightedProduct(Normalization.None),
            problem,
            AnswerStatus.NotApplicable,
            "error scoring.number.range [table]: A score by weighted product (None) leaves the range of numbers that can be computed with. Use other units, or weights that sum to 1."
        );
    }

    [Theory]
    [InlineData(1e-99)]
    [InlineData(1)]
    [InlineData(1e99)]
    public void Topsis_SizeOfTheWeights_DoesNotMatter(double size)
    {
        double[] expected = [.. Scores(1)];

        Assert.Equal(expected.Select(Round), Scores(size).Select(Round));
        Assert.Equal(
            "1. C 1; 2. B 1E-10; 3. A 0",
            new Topsis(Normalization.None)
                .Rank(Vendors.OneBenefit(0, 1e140, 1e150).With(Weights.Derived(1e10)))
                .Value.ToString()
        );

        static double Round(double score) => Math.Round(score, 12);

        static IEnumerable<double> Scores(double size) =>
            new Topsis(Normalization.Vector)
                .Rank(Vendors.Problem.With(Weights.Derived(0.3 * size, 0.2 * size, 0.1 * size, 0.4 * size)))
                .Value.Alternatives.Select(alternative => alternative.Score);
    }

    [Theory]
    [InlineData(Normalization.None)]
    [InlineData(Normalization.Linear)]
    [InlineData(Normalization.MinMax)]
    [InlineData(Normalization.Max)]
    [InlineData(Normalization.Sum)]
    [InlineData(Normalization.Vector)]
    [InlineData(Normalization.Bounds)]
    public void EqualButForRounding_IsEqualInEveryScaling(Normalization normalization)
    {
        var problem = DecisionProblem.Of(
            [Criterion.Maximize("points", 100, scale: Scale.Of(0, 2e15))],
            [Alternative.Of("A", 1e15), Alternative.Of("B", 1e15 + 1)]
        );
        var answer = new WeightedSum(normalization).Rank(problem);

        Assert.Equal([1, 1], answer.Value.Alternatives.Select(alternative => alternative.Rank));
        Assert.Equal(ScoringRules.AlternativesIndistinct, Assert.Single(answer.Findings).Rule);
    }

    [Theory]
    [InlineData(99)]
    [InlineData(101)]
    public void ManyMissingCells_NeverHideAnotherRule(int count)
    {
        var problem = DecisionProblem.Of(
            [Criterion.Maximize("points", 50), Criterion.Minimize("price", 50)],
            Enumerable
                .Range(0, count)
                .Select(i => Alternative.Of(FormattableString.Invariant($"V{i}"), Cell.Missing, i))
        );
        var answer = new WeightedSum(Normalization.None).Rank(problem);

        Assert.Equal(AnswerStatus.NotApplicable, answer.Status);
        Assert.Contains(answer.Findings, finding => finding.Rule == ScoringRules.CriterionDirection);
    }

    [Fact]
    public void Refusals_OnTheSpanDoor_NameTheFirst_AndLeaveZeros()
    {
        var problem = Vendors.Two((5, 10), (Cell.Missing, 20), (Cell.Missing, 0));
        var scores = new[] { 7.0, 7.0, 7.0 };
        var refusal = new WeightedSum(Normalization.Linear).Score(problem.Table, problem.Weights, scores);

        Assert.NotNull(refusal);
        Assert.Equal("scoring.cell.missing: 'B' has no value on 'points'.", refusal.ToString());
        Assert.Equal("B", refusal.Alternative);
        Assert.Equal("points", refusal.Criterion);
        Assert.Equal([0, 0, 0], scores);
    }

    [Fact]
    public void Refusals_MoreThanMissingCells_AreNotApplicable()
    {
        var linear = new WeightedSum(Normalization.Linear);
        var twoNegative = linear.Rank(Vendors.OneBenefit(-1, -2, 3));
        var missingFirst = linear.Rank(Vendors.Two((Cell.Missing, 1), (1, -1)));
        var missingLast = linear.Rank(Vendors.Two((-1, 1), (1, Cell.Missing)));

        Assert.Equal([ScoringRules.CellNegative, ScoringRules.CellNegative], Rules(twoNegative));
        Assert.Equal(AnswerStatus.NotApplicable, twoNegative.Status);
        Assert.Equal(2, missingFirst.Findings.Count);
        Assert.Equal(AnswerStatus.NotApplicable, missingFirst.Status);
        Assert.Equal(2, missingLast.Findings.Count);
        Assert.Equal(AnswerStatus.NotApplicable, missingLast.Status);

        static IEnumerable<RuleId> Rules(Answer<Ranking> answer) => answer.Findings.Select(finding => finding.Rule);
    }

    [Fact]
    public void Findings_WithoutEnd_AreCountedNotListed()
    {
        var problem = DecisionProblem.Of(
            [Criterion.Maximize("points", 100)],
            Enumerable.Range(0, 150).Select(i => Alternative.Of(FormattableString.Invariant($"V{i}"), Cell.Missing))
        );
        var answer = SumMinMax.Rank(problem);

        Assert.Equal(101, answer.Findings.Count);
        Assert.Equal(
            "info scoring.findings.more [table]: There are 50 more findings of these kinds; the first 100 are listed.",
            answer.Findings[100].ToString()
        );
    }

    [Fact]
    public void Inputs_AreNeverChanged()
    {
        var problem = Vendors.Problem;
        var before = Fingerprint.Of(problem);
        foreach (var method in Methods.Common)
        {
            method.Rank(problem);
            method.Rank(problem);
        }

        Assert.Equal(before, Fingerprint.Of(problem));
        Assert.Equal(Methods.Common[3].Rank(problem).Value, Methods.Common[3].Rank(problem).Value);
    }

    /// <summary>Both doors refuse: the one with one finding, the other with the same sentence.</summary>
    private static void Refuses(ScoringMethod method, DecisionProblem problem, AnswerStatus status, string finding)
    {
        var answer = method.Rank(problem);
        var refusal = method.Score(problem.Table, problem.Weights, new double[problem.Table.RowCount]);

        Assert.Equal(status, answer.Status);
        Assert.Equal(finding, Assert.Single(answer.Findings).ToString());
        Assert.Equal(finding, refusal?.ToFinding().ToString());
    }
}
