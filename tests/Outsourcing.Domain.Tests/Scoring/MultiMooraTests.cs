using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Scoring;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Scoring;

public sealed class MultiMooraTests
{
    private static readonly FullMultiplicativeForm Product = new(Normalization.None);
    private static readonly MultiMoora Method = new(Normalization.VectorPlain);

    [Theory]
    [InlineData(Normalization.Linear)]
    [InlineData(Normalization.Bounds)]
    [InlineData((Normalization)99)]
    public void Constructor_ScalingThatDoesNotFit_Throws(Normalization normalization)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new FullMultiplicativeForm(normalization));
        Assert.Throws<ArgumentOutOfRangeException>(() => new MultiMoora(normalization));
    }

    [Fact]
    public void Names_ShowTheScaling()
    {
        Assert.Equal("full multiplicative form (None)", Product.Name);
        Assert.Equal("MULTIMOORA (VectorPlain)", Method.ToString());
        Assert.Equal(Normalization.VectorPlain, Method.Normalization);
    }

    [Fact]
    public void FullMultiplicativeForm_ByHand_DividesByCosts()
    {
        // Halves: (6/2) / (30/2) = 0.2 and (4/2) / (10/2) = 0.4.
        var ranking = Product.Rank(Vendors.Two((6, 30), (4, 10))).Value;

        Assert.Equal("1. B 0.4; 2. A 0.2", ranking.ToString());
        Assert.Equal(
            ["points: 6 scales to 6, weight 0.5, factor 3.", "price: 30 scales to 30, weight 0.5, factor 0.0667."],
            ranking["A"].Explanation.Parts.Select(part => part.Statement)
        );
    }

    [Fact]
    public void FullMultiplicativeForm_ZeroAndNegative_AreRefusedByName() =>
        Assert.Equal(
            [
                "error scoring.cell.not-positive [A, points]: 'A' has -3 on 'points', and a product needs all its factors above 0. Choose a method that takes such values, such as VIKOR.",
                "error scoring.cell.not-positive [B, price]: 'B' has 0 on 'price', and a product needs all its factors above 0. Choose a method that takes such values, such as VIKOR.",
            ],
            Product.Rank(Vendors.Two((-3, 4), (1, 0))).Findings.Select(finding => finding.ToString())
        );

    [Fact]
    public void FullMultiplicativeForm_MissingCell_IsNeverReadAsZero() =>
        Assert.Equal(
            ScoringRules.CellMissing,
            Assert.Single(Product.Rank(Vendors.Two((Cell.Missing, 1), (-3, 2))).Findings).Rule
        );

    [Theory]
    [InlineData(1e-70, AnswerStatus.Known)]
    [InlineData(1e-110, AnswerStatus.NotApplicable)]
    public void FullMultiplicativeForm_ScoreBeyondTheRange_IsRefused(double value, AnswerStatus status)
    {
        var problem = DecisionProblem.Of(
            [Criterion.Maximize("a", 20), Criterion.Maximize("b", 30), Criterion.Maximize("c", 50)],
            [Alternative.Of("A", value, value, value), Alternative.Of("B", 1, 1, 1)]
        );

        Assert.Equal(status, Product.Rank(problem).Status);
        Assert.All(Product.Rank(problem).Findings, finding => Assert.Equal(ScoringRules.NumberRange, finding.Rule));
    }

    [Fact]
    public void FullMultiplicativeForm_FactorBeyondTheRange_IsRefusedByCriterion()
    {
        var problem = Vendors.OneBenefit(1e-150, 1e150).With(Weights.Derived(1e-100));

        Assert.Equal(
            "error scoring.number.range [points]: 'points' has values beyond 1e150, or all of them within 1e-150 of zero, which cannot be computed with. Use another unit.",
            Assert.Single(new FullMultiplicativeForm(Normalization.VectorPlain).Rank(problem).Findings).ToString()
        );
    }

    [Fact]
    public void FullMultiplicativeForm_AnyWeightsAndScaling_RanksTheSame() =>
        Law.Holds(
            Sheets.Ordinary,
            sheet =>
            {
                var equal = sheet with { Weights = Array.ConvertAll(sheet.Weights, _ => 1.0) };
                var plain = Product.Rank(equal.Problem()).Value;
                var other = new FullMultiplicativeForm(Normalization.SumPlain).Rank(sheet.Problem()).Value;
                return plain.Alternatives.All(own => own.Rank == other[own.Name].Rank);
            }
        );

    [Fact]
    public void Solve_ByHand_TakesWhatTwoOfThreeSay()
    {
        // Without scaling, weights of halves. Ratio: A (10 − 6)/2 = 2, B (5 − 4)/2 = 0.5, C (1 − 1)/2 = 0.
        // Regrets from 10 and 1: A 5/2, B 5/2, C 9/2; products: A 10/6, B 5/4, C 1.
        var answer = new MultiMoora(Normalization.None).Solve(Vendors.Two((10, 6), (5, 4), (1, 1)));
        var solution = answer.Value;

        Assert.Equal("1. A 2; 2. B 0.5; 3. C 0", solution.RatioSystem.ToString());
        Assert.Equal("1. A 2.5; 1. B 2.5; 3. C 4.5", solution.ReferencePoint.ToString());
        Assert.Equal("1. A 1.6667; 2. B 1.25; 3. C 1", solution.MultiplicativeForm.ToString());
        Assert.Equal("1. A 2; 2. B 0; 3. C -2", solution.ToString());
        Assert.Equal("A is first of 3 by MULTIMOORA, the dominance of three rankings.", answer.Explanation.Statement);
        Assert.Equal(
            [
                "A has rank 1: 1 by the ratio system, 1 by the reference point, 1 by the full multiplicative form.",
                "B has rank 2: 2 by the ratio system, 1 by the reference point, 2 by the full multiplicative form.",
                "C has rank 3: 3 by the ratio system, 3 by the reference point, 3 by the full multiplicative form.",
            ],
            answer.Explanation.Parts.Take(3).Select(part => part.Statement)
        );
        Assert.Equal(6, answer.Explanation.Parts.Count);
        Assert.Equal(Product.Source, answer.Explanation.Basis);
    }

    [Fact]
    public void Solve_AllEqual_ShareTheFirstRankWithAWarning()
    {
        var answer = Method.Solve(Vendors.Two((5, 10), (5, 10)));

        Assert.Equal("1. A 0; 1. B 0", answer.Value.ToString());
        Assert.Equal(
            "A and B share the first rank of 2 by MULTIMOORA, the dominance of three rankings.",
            answer.Explanation.Statement
        );
        Assert.Equal(ScoringRules.AlternativesIndistinct, Assert.Single(answer.Findings).Rule);
    }

    [Fact]
    public void Solve_OneAlternative_IsFirst() =>
        Assert.Equal("1. A 0", Method.Solve(Vendors.Two((5, 10))).Value.ToString());

    [Fact]
    public void Solve_WhatThePartsRefuse_IsRefused()
    {
        var zero = Method.Solve(Vendors.Two((5, 0), (4, 1)));

        Assert.Equal(AnswerStatus.NotApplicable, zero.Status);
        Assert.Equal(ScoringRules.CellNotPositive, Assert.Single(zero.Findings).Rule);
        Assert.Equal(AnswerStatus.FactMissing, Method.Solve(Vendors.Two((5, 10), (Cell.Missing, 20))).Status);
        Assert.Throws<ArgumentNullException>(() => Method.Solve(null!));
    }

    [Fact]
    public void Solve_OrdinaryProblem_AgreesWithTheNaiveOne() => Law.Holds(Sheets.Ordinary, AgreesWithTheNaiveOne);

    [Fact]
    public void Solve_AnyProblem_AgreesWithTheNaiveOne() =>
        Law.Holds(
            Sheets.Degenerate,
            sheet =>
            {
                var answer = Method.Solve(sheet.Problem());
                var refusals = NaiveRatios.Refusals(new FullMultiplicativeForm(Normalization.VectorPlain), sheet);
                return answer.IsKnown
                    ? refusals.Count == 0 && AgreesWithTheNaiveOne(sheet)
                    : refusals.SetEquals(answer.Findings.Select(finding => $"{finding.Rule} {finding.Subject}"));
            }
        );

    private static bool AgreesWithTheNaiveOne(Sheet sheet)
    {
        ScoringMethod[] parts =
        [
            new Moora(Normalization.VectorPlain),
            new MooraReferencePoint(Normalization.VectorPlain),
            new FullMultiplicativeForm(Normalization.VectorPlain),
        ];
        var ranks = Array.ConvertAll(
            parts,
            part => NaiveScoring.Ranks(NaiveRatios.Scores(part, sheet), part.HigherIsBetter)
        );
        var all = Enumerable.Range(0, sheet.Alternatives).ToList();
        var net = all.ConvertAll(i =>
            all.Sum(k => Math.Sign(ranks.Sum(ranking => Math.Sign(ranking[k].CompareTo(ranking[i])))))
        );
        var solution = Method.Solve(sheet.Problem()).Value;
        return all.TrueForAll(i =>
            solution.Final[Sheet.Alternative(i)].Score == net[i]
            && solution.Final[Sheet.Alternative(i)].Rank == 1 + net.Count(other => other > net[i])
        );
    }
}
