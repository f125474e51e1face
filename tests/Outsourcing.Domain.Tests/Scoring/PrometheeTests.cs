using System.Buffers.Binary;
using System.Security.Cryptography;
using FsCheck;
using FsCheck.Fluent;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Scoring;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Scoring;

public sealed class PrometheeTests
{
    private static readonly PreferenceFunction[] Shapes =
    [
        PreferenceFunction.Usual,
        PreferenceFunction.UShape(20),
        PreferenceFunction.VShape(30),
        PreferenceFunction.Level(5, 25),
        PreferenceFunction.Linear(5, 30),
        PreferenceFunction.Gaussian(15),
        PreferenceFunction.Linear(10, 10),
    ];

    private static readonly Gen<PreferenceFunction> Functions =
        from shape in Gen.Choose(1, 6)
        from size in Gen.Elements(0.01, 0.25, 1.0, 1e4)
        from low in Gen.Choose(0, 50)
        from more in Gen.Choose(0, 200)
        select Function((PreferenceShape)shape, low * size, (low + more + 1) * size);

    private static readonly Arbitrary<PreferenceFunction[]> FiveFunctions = Functions.ArrayOf(5).ToArbitrary();

    private static readonly PreferenceFunction[] TwoUsual = [PreferenceFunction.Usual, PreferenceFunction.Usual];

    [Fact]
    public void Rank_FlowsThatDifferByRounding_Tie()
    {
        // A is preferred by 0.1 + 0.2 and B by 0.3, which binary fractions do not make the same.
        var problem = DecisionProblem.Of(
            [Criterion.Maximize("points"), Criterion.Maximize("speed"), Criterion.Maximize("care")],
            [Alternative.Of("A", 2, 2, 1), Alternative.Of("B", 1, 1, 2)],
            Weights.Derived(0.1, 0.2, 0.3)
        );

        Assert.Equal(
            "1. A 0; 1. B 0",
            new PrometheeII([.. TwoUsual, PreferenceFunction.Usual]).Rank(problem).Value.ToString()
        );
    }

    [Fact]
    public void Solve_ByHand_GivesFlowsAndRanking()
    {
        // Points 10, 6, 2 with a slope to 8: A to B 0.5, A to C 1, B to C 0.5. Prices 30, 10, 20: B to A, B to C, C to A.
        var problem = Vendors.Two((10, 30), (6, 10), (2, 20));
        string[] names = ["A", "B", "C"];
        var answer = new PrometheeII(PreferenceFunction.VShape(8), PreferenceFunction.Usual).Solve(problem);

        Assert.Equal("1. B 0.5; 2. A -0.125; 3. C -0.375", answer.Value.ToString());
        Assert.Equal([0.375, 0.625, 0.25], names.Select(answer.Value.Plus));
        Assert.Equal([0.5, 0.125, 0.625], names.Select(answer.Value.Minus));
        var a = answer.Value.Ranking["A"];
        Assert.Equal([0.375, -0.5], a.Contributions.Select(part => part.Amount));
        Assert.Equal([Cell.Known(0.75), Cell.Known(-1)], a.Contributions.Select(part => part.Normalized));
        Assert.Equal(
            [
                "It is preferred to the others by 0.375, they to it by 0.5.",
                "points: 10 scales to 0.75, weight 0.5, adds 0.375.",
                "price: 30 scales to -1, weight 0.5, adds -0.5.",
            ],
            a.Explanation.Parts.Select(part => part.Statement)
        );
        Assert.Equal("PROMETHEE II (V-shape (p = 8); usual)", answer.Value.Ranking.Method.Name);
    }

    [Fact]
    public void PartialOrder_ByHand_LeavesThoseApartThatDifferInKind()
    {
        // A is all points, B all price; C is worse than A in both; D is as A.
        var problem = Vendors.Two((10, 30), (6, 10), (2, 40), (10, 30));
        var answer = new PrometheeI(TwoUsual).Solve(problem);
        var order = answer.Value;

        Assert.Equal(PairRelation.Preferred, order.Compare("A", "C"));
        Assert.Equal(PairRelation.Outranked, order.Compare("C", "A"));
        Assert.Equal(PairRelation.Indifferent, order.Compare("A", "D"));
        Assert.Equal(PairRelation.Incomparable, order.Compare("A", "B"));
        Assert.Equal(["A", "B", "D"], order.NonDominated);
        Assert.Equal("A, B, D", order.ToString());
        Assert.Equal("No other alternative is preferred to A, B and D.", answer.Explanation.Statement);
        Assert.Equal(
            "A has φ⁺ 0.5 and φ⁻ 0.1667; preferred to C; indifferent to D; incomparable with B.",
            answer.Explanation.Parts[0].Statement
        );
        Assert.Throws<ArgumentException>(() => order.Compare("A", "Z"));
    }

    [Fact]
    public void OneAlternative_IsRefused() =>
        Refuses(
            Vendors.Two((5, 10)),
            AnswerStatus.NotApplicable,
            "error scoring.alternatives.too-few [A]: There is one alternative, 'A', and PROMETHEE compares each with every other. Add alternatives, or choose the weighted sum with the scaling Bounds."
        );

    [Fact]
    public void MissingCell_IsAFactMissing() =>
        Refuses(
            Vendors.Two((5, 10), (Cell.Missing, 20)),
            AnswerStatus.FactMissing,
            "error scoring.cell.missing [B, points]: 'B' has no value on 'points'. Find the value, or ask what it could change."
        );

    [Fact]
    public void FunctionsThatDoNotFit_AreRefused() =>
        Refuses(
            Vendors.OneBenefit(1, 2),
            AnswerStatus.NotApplicable,
            "error scoring.criterion.function [table]: There are 2 preference functions for 1 criteria. Give each criterion a function."
        );

    [Fact]
    public void NumbersBeyondTheRange_AreRefused() =>
        Refuses(
            Vendors.Two((1e151, 10), (1, 20)),
            AnswerStatus.NotApplicable,
            "error scoring.number.range [points]: 'points' has values beyond 1e150, or all of them within 1e-150 of zero, which cannot be computed with. Use another unit."
        );

    [Fact]
    public void ConstantColumn_AlsoByRounding_AddsNothing()
    {
        var answer = new PrometheeII(TwoUsual).Rank(Vendors.Two((0.1 + 0.2, 10), (0.3, 20)));

        Assert.Equal("1. A 0.5; 2. B -0.5", answer.Value.ToString());
        Assert.Equal(ScoringRules.CriterionConstant, Assert.Single(answer.Findings).Rule);
        Assert.Equal(0, answer.Value.Best.Contributions[0].Amount);
    }

    [Fact]
    public void AllEqual_ShareTheFirstRank()
    {
        var answer = new PrometheeI(TwoUsual).Solve(Vendors.Two((5, 10), (5, 10)));

        Assert.Equal("1. A 0; 1. B 0", answer.Value.Flows.ToString());
        Assert.Equal(PairRelation.Indifferent, answer.Value.Compare("A", "B"));
        Assert.Equal(ScoringRules.AlternativesIndistinct, Assert.Single(answer.Findings).Rule);
    }

    [Fact]
    public void WeightsOfAnotherSum_AreUsedAsGiven()
    {
        var flows = new PrometheeII(TwoUsual).Solve(Vendors.Two((5, 10), (6, 10)).With(Weights.Derived(3, 4))).Value;

        Assert.Equal(3, flows.Plus("B"));
        Assert.Equal("1. B 3; 2. A -3", flows.ToString());
    }

    [Fact]
    public void WeightZero_TakesNoPart()
    {
        var problem = Vendors.Two((5, 10), (6, Cell.Missing)).With(Weights.Derived(1, 0));
        var best = new PrometheeII(TwoUsual).Rank(problem).Value.Best;

        Assert.Equal("B", best.Name);
        Assert.Equal(Cell.Missing, best.Contributions[1].Normalized);
    }

    [Fact]
    public void Constructor_NoFunctions_Throws()
    {
        Assert.Equal("functions", Assert.Throws<ArgumentException>(() => new PrometheeII()).ParamName);
        Assert.ThrowsAny<ArgumentException>(() => new PrometheeI(PreferenceFunction.Usual, null!));
    }

    [Fact]
    public void Flows_AnyProblem_AgreeWithTheNaiveOnes() =>
        Law.Holds(Sheets.Degenerate, FiveFunctions, AgreesWithNaive);

    [Fact]
    public void Flows_OrdinaryProblem_AgreeWithTheNaiveOnes() =>
        Law.Holds(Sheets.Ordinary, FiveFunctions, AgreesWithNaive);

    [Fact]
    public void Score_SpanOverload_HasTheBitsOfTheRanking() =>
        Law.Holds(
            Sheets.Degenerate,
            FiveFunctions,
            (sheet, five) =>
            {
                var method = new PrometheeII(five.Take(sheet.Criteria));
                var problem = sheet.Problem();
                var scores = new double[sheet.Alternatives];
                var refusal = method.Score(problem.Table, problem.Weights, scores);
                return method.Rank(problem).TryGetValue(out var ranking)
                    ? refusal is null
                        && Enumerable
                            .Range(0, scores.Length)
                            .All(i => ranking[Sheet.Alternative(i)].Score.Equals(scores[i]))
                    : refusal is not null && Array.TrueForAll(scores, score => score == 0);
            }
        );

    [Fact]
    public void PartialOrder_AnyProblem_IsThatOfTheFlows() =>
        Law.Holds(
            Sheets.Ordinary,
            FiveFunctions,
            (sheet, five) =>
            {
                var order = new PrometheeI(five.Take(sheet.Criteria)).Solve(sheet.Problem()).Value;
                var (plus, minus) = NaivePromethee.Flows(sheet, five);
                var largest = Math.Max(plus.Max(), minus.Max());
                var all = Enumerable.Range(0, sheet.Alternatives).ToList();
                return all.TrueForAll(a =>
                    all.TrueForAll(b =>
                    {
                        var (up, down) = (Sign(plus[a] - plus[b]), Sign(minus[b] - minus[a]));
                        var expected =
                            up == 0 && down == 0 ? PairRelation.Indifferent
                            : up >= 0 && down >= 0 ? PairRelation.Preferred
                            : up <= 0 && down <= 0 ? PairRelation.Outranked
                            : PairRelation.Incomparable;
                        return order.Compare(Sheet.Alternative(a), Sheet.Alternative(b)) == expected;
                    })
                );

                int Sign(double difference) => Math.Abs(difference) <= 1e-11 * largest ? 0 : Math.Sign(difference);
            }
        );

    [Fact]
    public void Score_EveryLengthAndShape_EqualsTheNaiveFormula()
    {
        for (var rows = 2; rows <= 70; rows++)
        {
            Compare(rows, new Numbers((ulong)rows).Score, Shapes, 1e-12);
        }

        Compare(1_500, new Numbers(5).Score, Shapes, 1e-12);
    }

    [Fact]
    public void Score_SmallDifferencesOfLargeValues_LoseNothing()
    {
        // Half of the values near 0, half near 10⁹, all apart by quarters: exact numbers, whose sums drown the quarters.
        var random = new Numbers(11);
        PreferenceFunction[] functions = [PreferenceFunction.Linear(0.25, 1), PreferenceFunction.VShape(3)];
        Compare(900, () => ((random.Next() % 2) * 1e9) + ((random.Next() % 64) / 4.0), functions, 1e-12);
    }

    [Fact]
    public void Score_AfterTheFirstCalls_AllocatesNothing()
    {
        foreach (var rows in (int[])[5, 100, 3_000])
        {
            var functions = rows > 1_000 ? Shapes.Where(shape => shape.S is null).ToArray() : Shapes;
            var method = new PrometheeII(functions);
            var random = new Numbers(7);
            var sheet = Make(rows, random.Score, functions.Length);
            var (table, weights) = (Table(sheet), Weights.Derived(sheet.Weights));
            var scores = new double[rows];
            Assert.Null(method.Score(table, weights, scores));
            Assert.Equal(0, AllocatedBytes.Least(() => method.Score(table, weights, scores)));
        }
    }

    /// <summary>A score with other bits is a change that callers see: on another machine, runtime, or by a new version.</summary>
    [Fact]
    public void Score_FixedInput_HasTheSameBitsEverywhere()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var bytes = new byte[8];
        foreach (var rows in (int[])[.. Enumerable.Range(2, 33), 257])
        {
            var random = new Numbers((ulong)rows);
            Func<double>[] kinds = [random.Score, () => ((int)(random.Next() % 41) - 20) / 8.0, random.Unit];
            foreach (var kind in kinds)
            {
                var sheet = Make(rows, kind, Shapes.Length);
                var scores = new double[rows];
                Assert.Null(new PrometheeII(Shapes).Score(Table(sheet), Weights.Derived(sheet.Weights), scores));
                foreach (var score in scores)
                {
                    BinaryPrimitives.WriteDoubleLittleEndian(bytes, score);
                    hash.AppendData(bytes);
                }
            }
        }

        var actual = Convert.ToHexString(hash.GetHashAndReset());
        Assert.True(
            string.Equals(
                "77F56E0917F5D1F1AE89A93FE564266A17577397158F4373A0D383D249C4A52B",
                actual,
                StringComparison.Ordinal
            ),
            actual
        );
    }

    private static void Compare(int rows, Func<double> value, PreferenceFunction[] functions, double tolerance)
    {
        var sheet = Make(rows, value, functions.Length);
        var (plus, minus) = NaivePromethee.Flows(sheet, functions);
        var scores = new double[rows];
        Assert.Null(new PrometheeII(functions).Score(Table(sheet), Weights.Derived(sheet.Weights), scores));
        for (var i = 0; i < rows; i++)
        {
            Assert.Equal(plus[i] - minus[i], scores[i], tolerance);
        }
    }

    private static bool AgreesWithNaive(Sheet sheet, PreferenceFunction[] five)
    {
        var method = new PrometheeII(five.Take(sheet.Criteria));
        var answer = method.Solve(sheet.Problem());
        var refusals = NaiveScoring.Refusals(NaiveScoring.Method.Vikor, Normalization.None, sheet);
        if (!answer.TryGetValue(out var flows))
        {
            return refusals.SetEquals(answer.Findings.Select(finding => $"{finding.Rule} {finding.Subject}"));
        }

        var (plus, minus) = NaivePromethee.Flows(sheet, five);
        return refusals.Count == 0
            && Enumerable
                .Range(0, sheet.Alternatives)
                .All(i =>
                {
                    var own = flows.Ranking[Sheet.Alternative(i)];
                    return ScoringOracleTests.Near(plus[i], flows.Plus(own.Name))
                        && ScoringOracleTests.Near(minus[i], flows.Minus(own.Name))
                        && Math.Abs(plus[i] - minus[i] - own.Score) <= 1e-12
                        && Math.Abs(own.Contributions.Sum(part => part.Amount) - own.Score) <= 1e-12;
                });
    }

    private static PreferenceFunction Function(PreferenceShape shape, double q, double p) =>
        shape switch
        {
            PreferenceShape.UShape => PreferenceFunction.UShape(q),
            PreferenceShape.VShape => PreferenceFunction.VShape(p),
            PreferenceShape.Level => PreferenceFunction.Level(q, p),
            PreferenceShape.Linear => PreferenceFunction.Linear(q, p),
            PreferenceShape.Gaussian => PreferenceFunction.Gaussian(p),
            _ => PreferenceFunction.Usual,
        };

    private static Sheet Make(int rows, Func<double> value, int columns) =>
        new(
            [
                .. Enumerable
                    .Range(0, rows)
                    .Select(_ => Enumerable.Range(0, columns).Select(_ => (double?)value()).ToArray()),
            ],
            [.. Enumerable.Range(0, columns).Select(j => j % 2 == 0)],
            [.. Enumerable.Range(0, columns).Select(j => (j + 1) / 28.0)],
            new (double, double)?[columns]
        );

    private static PerformanceTable Table(Sheet sheet) =>
        PerformanceTable.FromSpan(
            sheet.Columns(),
            sheet.Alternatives,
            Enumerable.Range(0, sheet.Criteria).SelectMany(j => sheet.Column(j).OfType<double>()).ToArray()
        );

    /// <summary>Both doors refuse, and PROMETHEE I as PROMETHEE II.</summary>
    private static void Refuses(DecisionProblem problem, AnswerStatus status, string finding)
    {
        var method = new PrometheeII(TwoUsual);
        var answer = method.Solve(problem);
        var refusal = method.Score(problem.Table, problem.Weights, new double[problem.Table.RowCount]);

        Assert.Equal(status, answer.Status);
        Assert.Equal(finding, Assert.Single(answer.Findings).ToString());
        Assert.Equal(finding, refusal?.ToFinding().ToString());
        Assert.Equal(answer.Findings, new PrometheeI(TwoUsual).Solve(problem).Findings);
    }
}
