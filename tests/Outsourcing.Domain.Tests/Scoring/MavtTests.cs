using System.Buffers.Binary;
using System.Security.Cryptography;
using FsCheck;
using FsCheck.Fluent;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Scoring;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Scoring;

public sealed class MavtTests
{
    /// <summary>How a function is made for a column: its kind, and what else it needs.</summary>
    private enum Recipe
    {
        Lines,
        Curve,
        List,
        Against,
        Turning,
        TooShort,
    }

    private static readonly ValueFunction Points = ValueFunction.PiecewiseLinear(new(0, 0), new(4, 0.6), new(10, 1));

    private static readonly ValueFunction Price = ValueFunction.PiecewiseLinear(new(10, 1), new(50, 0));

    private static readonly Arbitrary<Recipe[]> Sound = Recipes(Recipe.Lines, Recipe.Curve, Recipe.List);

    private static readonly Arbitrary<Recipe[]> Any = Recipes(
        Recipe.Lines,
        Recipe.Curve,
        Recipe.List,
        Recipe.Lines,
        Recipe.Curve,
        Recipe.List,
        Recipe.Against,
        Recipe.Turning,
        Recipe.TooShort
    );

    [Fact]
    public void Rank_ByHand_SumsWeightedWorths()
    {
        // Points 7 are worth 0.8, 4 are worth 0.6; prices 30 and 20 are worth 0.5 and 0.75; the weights are halves.
        var answer = new Mavt(Points, Price).Rank(Vendors.Two((7, 30), (4, 20)));

        Assert.Equal("1. B 0.675; 2. A 0.65", answer.Value.ToString());
        Assert.Empty(answer.Findings);
        Assert.Equal(
            ["points: 4 is worth 0.6, weight 0.5, adds 0.3.", "price: 20 is worth 0.75, weight 0.5, adds 0.375."],
            answer.Value.Best.Explanation.Parts.Select(part => part.Statement)
        );
        Assert.Equal(
            "B is first of 2 by multi-attribute value (piecewise linear (0: 0, 4: 0.6, 10: 1); piecewise linear (10: 1, 50: 0)) with 0.675, before A with 0.65.",
            answer.Explanation.Statement
        );
    }

    [Fact]
    public void WinnerFlip_ByWeight_HasAClosedForm()
    {
        // A leads once 0.2 t ≥ 0.25 (1 − t), at t = 5/9.
        var method = new Mavt(Points, Price);
        var stability = WinnerFlip.ByWeight(Vendors.Two((7, 30), (4, 20)), method, "points").Value;

        Assert.True(method.IsAbsolute);
        Assert.Equal("A", stability.LeaderAbove);
        Assert.Equal(5 / 9.0, stability.High, 1e-12);
    }

    [Fact]
    public void Rank_ValuesWithoutWorth_AreRefusedByName()
    {
        var answer = new Mavt(Points, ValueFunction.Discrete(new(10, 1), new(20, 0.5), new(50, 0))).Rank(
            Vendors.Two((10.5, 10), (4, 15), (-0.5, 50))
        );

        Assert.Equal(AnswerStatus.NotApplicable, answer.Status);
        Assert.Equal(
            [
                "error scoring.cell.without-worth [A, points]: 'A' has 10.5 on 'points', and its value function goes from 0 to 10. Correct the value, or say what it is worth.",
                "error scoring.cell.without-worth [C, points]: 'C' has -0.5 on 'points', and its value function goes from 0 to 10. Correct the value, or say what it is worth.",
                "error scoring.cell.without-worth [B, price]: 'B' has 15 on 'price', and its value function lists 10, 20 and 50. Correct the value, or say what it is worth.",
            ],
            answer.Findings.Select(finding => finding.ToString())
        );
    }

    [Fact]
    public void Rank_EndsOfAFunction_AreCovered() =>
        Assert.Equal(
            "1. B 0.75; 2. A 0.25; 2. C 0.25",
            new Mavt(Points, ValueFunction.PiecewiseLinear(new(10, 1), new(50, 0.5)))
                .Rank(Vendors.Two((0, 50), (10, 50), (0, 50)))
                .Value.ToString()
        );

    [Fact]
    public void Rank_FunctionAgainstTheDirection_IsRefused()
    {
        var answer = new Mavt(Price, Points).Rank(Vendors.Two((20, 5), (30, 6)));

        Assert.Equal(AnswerStatus.NotApplicable, answer.Status);
        Assert.Equal(
            [
                "error scoring.criterion.direction [points]: 'points' is to be maximized, and its value function makes less worth more. Turn round the function or the direction of the criterion.",
                "error scoring.criterion.direction [price]: 'price' is to be minimized, and its value function makes more worth more. Turn round the function or the direction of the criterion.",
            ],
            answer.Findings.Select(finding => finding.ToString())
        );
    }

    [Fact]
    public void Rank_FunctionThatTurns_IsNoted()
    {
        var turning = ValueFunction.PiecewiseLinear(new(0, 0), new(5, 1), new(10, 0.2));
        var answer = new Mavt(turning, Price).Rank(Vendors.Two((5, 50), (10, 50)));

        Assert.Equal("1. A 0.5; 2. B 0.1", answer.Value.ToString());
        Assert.Equal(
            [
                "info scoring.criterion.constant [price]: All alternatives are equal on 'price', so it does not tell them apart.",
                "info scoring.function.turns [points]: The value function of 'points' both rises and falls, so neither more nor less of it is always better.",
            ],
            answer.Findings.Select(finding => finding.ToString())
        );
        Assert.Empty(
            new Mavt(turning, Price).Rank(Vendors.Two((5, 50), (10, 40)).With(Weights.Derived(0, 1))).Findings
        );
    }

    [Fact]
    public void Rank_LevelFunction_IsForEitherDirection()
    {
        var level = ValueFunction.PiecewiseLinear(new(0, 0.5), new(100, 0.5));

        Assert.Equal(
            "1. A 0.5; 1. B 0.5",
            new Mavt(level, level).Rank(Vendors.Two((5, 50), (10, 40))).Value.ToString()
        );
    }

    [Fact]
    public void Rank_MissingCell_IsAFactMissing()
    {
        var answer = new Mavt(Points, Price).Rank(Vendors.Two((5, 10), (Cell.Missing, 20)));

        Assert.Equal(AnswerStatus.FactMissing, answer.Status);
        Assert.Equal(
            "error scoring.cell.missing [B, points]: 'B' has no value on 'points'. Find the value, or ask what it could change.",
            Assert.Single(answer.Findings).ToString()
        );
    }

    [Fact]
    public void Rank_FunctionsThatDoNotFit_AreRefused() =>
        Assert.Equal(
            "error scoring.criterion.function [table]: There are 2 value functions for 1 criteria. Give each criterion a function.",
            Assert.Single(new Mavt(Points, Price).Rank(Vendors.OneBenefit(1, 2)).Findings).ToString()
        );

    [Fact]
    public void Rank_NumbersBeyondTheRange_AreRefused() =>
        Assert.Equal(
            [ScoringRules.CellWithoutWorth, ScoringRules.NumberRange],
            new Mavt(Points).Rank(Vendors.OneBenefit(1e151, 2)).Findings.Select(finding => finding.Rule)
        );

    [Fact]
    public void Rank_WeightZero_NeedsNothing()
    {
        var best = new Mavt(Points, Price)
            .Rank(Vendors.Two((5, 9), (6, Cell.Missing)).With(Weights.Derived(1, 0)))
            .Value.Best;

        Assert.Equal("B", best.Name);
        Assert.Equal(Cell.Missing, best.Contributions[1].Normalized);
        Assert.Equal(0, best.Contributions[1].Amount);
    }

    [Fact]
    public void Rank_ConstantColumnAlsoByRounding_TellsNothingApart()
    {
        var steep = ValueFunction.PiecewiseLinear(new(0.3, 0), new(0.3 * (1 + 4e-15), 1));
        var answer = new Mavt(steep).Rank(Vendors.OneBenefit(0.1 + 0.2, 0.3));

        Assert.Equal("1. A 0; 1. B 0", answer.Value.ToString());
        Assert.Equal(0, answer.Value["A"].Contributions[0].Normalized.Value);
        Assert.Equal(ScoringRules.AlternativesIndistinct, Assert.Single(answer.Findings).Rule);
    }

    [Fact]
    public void Rank_OneAlternative_IsFirst()
    {
        var answer = new Mavt(Points, Price).Rank(Vendors.Two((7, 30)));

        Assert.Equal("1. A 0.65", answer.Value.ToString());
        Assert.Equal(ScoringRules.AlternativesIndistinct, Assert.Single(answer.Findings).Rule);
    }

    [Fact]
    public void Constructor_NoFunctions_Throws()
    {
        Assert.Equal("functions", Assert.Throws<ArgumentException>(() => new Mavt()).ParamName);
        Assert.ThrowsAny<ArgumentException>(() => new Mavt(Points, null!));
    }

    [Fact]
    public void Rank_AnyProblem_AgreesWithTheNaiveOne() => Law.Holds(Sheets.Degenerate, Any, AgreesWithNaive);

    [Fact]
    public void Rank_OrdinaryProblem_AgreesWithTheNaiveOne() => Law.Holds(Sheets.Ordinary, Any, AgreesWithNaive);

    [Fact]
    public void Score_SpanOverload_HasTheBitsOfTheRanking() =>
        Law.Holds(
            Sheets.Degenerate,
            Any,
            (sheet, recipes) =>
            {
                var method = new Mavt(Functions(sheet, recipes));
                var problem = sheet.Problem();
                var scores = new double[sheet.Alternatives];
                Array.Fill(scores, 7);
                var refusal = method.Score(problem.Table, problem.Weights, scores);
                var answer = method.Rank(problem);
                return answer.TryGetValue(out var ranking)
                    ? refusal is null
                        && Enumerable.Range(0, scores.Length).All(i => Own(ranking, i).Score.Equals(scores[i]))
                    : refusal is not null
                        && refusal.ToFinding().Equals(answer.Findings[0])
                        && Array.TrueForAll(scores, score => score == 0);
            }
        );

    [Fact]
    public void Rank_WithoutAnother_EveryScoreKeepsItsBits() =>
        Law.Holds(
            Sheets.Ordinary,
            Sound,
            Gen.Choose(0, 49).ToArbitrary(),
            (sheet, recipes, gone) =>
            {
                var method = new Mavt(Functions(sheet, recipes));
                var left = Sheet.Alternative(gone % sheet.Alternatives);
                var before = method.Rank(sheet.Problem()).Value;
                return method
                    .Rank(sheet.Problem().Without(left))
                    .Value.Alternatives.All(own => own.Score.Equals(before[own.Name].Score));
            }
        );

    [Fact]
    public void Rank_AlternativesAndCriteriaInAnotherOrder_ScoresStay() =>
        Law.Holds(
            (
                from sheet in Sheets.Ordinary.Generator
                from recipes in Sound.Generator
                from rows in Gen.Shuffle(Enumerable.Range(0, sheet.Alternatives))
                from columns in Gen.Shuffle(Enumerable.Range(0, sheet.Criteria))
                select (sheet, recipes, rows.ToArray(), columns.ToArray())
            ).ToArbitrary(),
            shuffled =>
            {
                var (sheet, recipes, rows, columns) = shuffled;
                var functions = Functions(sheet, recipes).ToArray();
                var before = new Mavt(functions).Rank(sheet.Problem()).Value;
                var after = new Mavt(columns.Select(j => functions[j]))
                    .Rank(sheet.Reordered(rows, columns).Problem())
                    .Value;
                return rows.Select((from, to) => (Own(before, from), Own(after, to)))
                    .All(pair =>
                        ScoringOracleTests.Near(pair.Item1.Score, pair.Item2.Score)
                        && pair.Item1.Rank == pair.Item2.Rank
                    );
            }
        );

    [Fact]
    public void Rank_DominatedAlternative_NeverStandsBeforeItsDominator() =>
        Law.Holds(
            Sheets.Ordinary,
            Sound,
            (sheet, recipes) =>
            {
                var ranking = new Mavt(Functions(sheet, recipes)).Rank(sheet.Problem()).Value;
                var all = Enumerable.Range(0, sheet.Alternatives).ToList();
                return all.TrueForAll(i =>
                    all.TrueForAll(k =>
                        !ScoringOracleTests.Dominates(sheet, i, k) || Own(ranking, i).Rank <= Own(ranking, k).Rank
                    )
                );
            }
        );

    [Fact]
    public void Rank_WeightsOfAnotherWhole_ScoresGrowWithThem() =>
        Law.Holds(
            Sheets.Ordinary,
            Sound,
            Gen.Elements(0.001, 0.3, 7.0, 1000.0).ToArbitrary(),
            (sheet, recipes, factor) =>
            {
                var method = new Mavt(Functions(sheet, recipes));
                var other = sheet with { Weights = Array.ConvertAll(sheet.Weights, weight => weight * factor) };
                var (before, after) = (method.Rank(sheet.Problem()).Value, method.Rank(other.Problem()).Value);
                return after.Alternatives.All(own =>
                    ScoringOracleTests.Near(factor * before[own.Name].Score, own.Score)
                );
            }
        );

    [Fact]
    public void Score_MoreCriteriaThanFitOnTheStack_GivesTheSame()
    {
        var criteria = Enumerable.Range(0, 200).Select(j => Criterion.Maximize(FormattableString.Invariant($"c{j}")));
        double[] values = [.. Enumerable.Range(0, 200).SelectMany(_ => new[] { 4.0, 7.0 })];
        var scores = new double[2];

        Assert.Null(
            new Mavt(Enumerable.Repeat(Points, 200)).Score(
                PerformanceTable.FromSpan(criteria, 2, values),
                Weights.Equal(200),
                scores
            )
        );
        Assert.Equal(0.6, scores[0], 1e-12);
        Assert.Equal(0.8, scores[1], 1e-12);
    }

    [Fact]
    public void Score_AfterTheFirstCalls_AllocatesNothing()
    {
        foreach (var rows in (int[])[5, 100, 3_000])
        {
            var (method, table, weights) = Fixed(rows, new Numbers(7));
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
        foreach (var rows in (int[])[.. Enumerable.Range(1, 34), 257])
        {
            var (method, table, weights) = Fixed(rows, new Numbers((ulong)rows));
            var scores = new double[rows];
            Assert.Null(method.Score(table, weights, scores));
            foreach (var score in scores)
            {
                BinaryPrimitives.WriteDoubleLittleEndian(bytes, score);
                hash.AppendData(bytes);
            }
        }

        var actual = Convert.ToHexString(hash.GetHashAndReset());
        Assert.True(
            string.Equals(
                "F174B949F8FCC0EA846A5CB2FF2E505728EA5375AF63847A6616D735C068B1EE",
                actual,
                StringComparison.Ordinal
            ),
            actual
        );
    }

    /// <summary>Lines, curves of both bends and a list, benefits and costs, on values from 0 to 100.</summary>
    private static (Mavt Method, PerformanceTable Table, Weights Weights) Fixed(int rows, Numbers random)
    {
        ValueFunction[] functions =
        [
            ValueFunction.PiecewiseLinear(new(0, 0), new(17, 0.3), new(62.5, 0.35), new(100, 1)),
            ValueFunction.Exponential(100, 0, 31),
            ValueFunction.Exponential(0, 100, -17.5),
            ValueFunction.Discrete(new(1, 1), new(2, 0.8), new(3, 0.25)),
            ValueFunction.Exponential(0, 100, 1e6),
            ValueFunction.PiecewiseLinear(new(0, 0.9), new(50, 1), new(100, 0.1)),
        ];
        double[] values =
        [
            .. functions.SelectMany(function =>
                Enumerable
                    .Range(0, rows)
                    .Select(_ => function is DiscreteValue ? 1 + (random.Next() % 3) : 100 * random.Unit())
            ),
        ];
        var criteria = functions.Select(
            (function, j) =>
                function.Falls
                    ? Criterion.Minimize(FormattableString.Invariant($"c{j}"))
                    : Criterion.Maximize(FormattableString.Invariant($"c{j}"))
        );
        return (
            new Mavt(functions),
            PerformanceTable.FromSpan(criteria, rows, values),
            Weights.Derived(0.3, 0.25, 0.2, 0.05, 0.15, 0.05)
        );
    }

    private static RankedAlternative Own(Ranking ranking, int i) => ranking[Sheet.Alternative(i)];

    private static Arbitrary<Recipe[]> Recipes(params Recipe[] recipes) =>
        Gen.Elements(recipes).ArrayOf(5).ToArbitrary();

    private static IEnumerable<ValueFunction> Functions(Sheet sheet, Recipe[] recipes) =>
        Enumerable.Range(0, sheet.Criteria).Select(j => Make(recipes[j], sheet, j));

    /// <summary>A function for a column; it covers the known values, unless it is too short.</summary>
    private static ValueFunction Make(Recipe recipe, Sheet sheet, int j)
    {
        var known = sheet.Column(j).OfType<double>().DefaultIfEmpty(0).Distinct().Order().ToList();
        var (low, high) = (known[0] - 1, known[^1] + 2);
        var (worst, best) = sheet.Maximize[j] ? (low, high) : (high, low);
        var middle = low + (0.4 * (high - low));
        return recipe switch
        {
            Recipe.Lines => ValueFunction.PiecewiseLinear(new(worst, 0.1), new(middle, 0.55), new(best, 1)),
            Recipe.Curve => ValueFunction.Exponential(worst, best, (j % 2 == 0 ? 0.4 : -2) * (high - low)),
            Recipe.List => ValueFunction.Discrete(
                known.Select(
                    (value, k) => new ValuePoint(value, (sheet.Maximize[j] ? k + 1.0 : known.Count - k) / known.Count)
                )
            ),
            Recipe.Against => ValueFunction.PiecewiseLinear(new(worst, 0.9), new(middle, 0.5), new(best, 0.2)),
            Recipe.Turning => ValueFunction.PiecewiseLinear(new(worst, 0), new(middle, 1), new(best, 0.3)),
            _ => ValueFunction.PiecewiseLinear(
                new(worst, 0),
                new(sheet.Maximize[j] ? known[^1] - 0.001 : known[0] + 0.001, 1)
            ),
        };
    }

    private static bool AgreesWithNaive(Sheet sheet, Recipe[] recipes)
    {
        var functions = Functions(sheet, recipes).ToArray();
        var answer = new Mavt(functions).Rank(sheet.Problem());
        var refusals = Refusals(sheet, recipes);
        if (!answer.TryGetValue(out var ranking))
        {
            return refusals.SetEquals(answer.Findings.Select(finding => $"{finding.Rule} {finding.Subject}"));
        }

        int[] counting = [.. Enumerable.Range(0, sheet.Criteria).Where(j => sheet.Weights[j] > 0)];
        double[] scores =
        [
            .. sheet.Rows.Select(row => counting.Sum(j => sheet.Weights[j] * Worth(functions[j], row[j]!.Value))),
        ];
        var ranks = NaiveScoring.Ranks(scores, higherIsBetter: true);
        return refusals.Count == 0
            && counting
                .Where(j => recipes[j] == Recipe.Turning)
                .Select(Sheet.Criterion)
                .SequenceEqual(
                    answer
                        .Findings.Where(finding => finding.Rule == ScoringRules.FunctionTurns)
                        .Select(finding => finding.Subject),
                    StringComparer.Ordinal
                )
            && Enumerable
                .Range(0, sheet.Alternatives)
                .All(i =>
                    ScoringOracleTests.Near(scores[i], Own(ranking, i).Score)
                    && ranks[i] == Own(ranking, i).Rank
                    && ScoringOracleTests.Near(scores[i], Own(ranking, i).Contributions.Sum(part => part.Amount))
                );
    }

    /// <summary>Only the last value in the direction of a function that is too short lies beyond it.</summary>
    private static SortedSet<string> Refusals(Sheet sheet, Recipe[] recipes)
    {
        var broken = NaiveScoring.Refusals(NaiveScoring.Method.Sum, Normalization.MinMax, sheet);
        for (var j = 0; j < sheet.Criteria; j++)
        {
            if (sheet.Weights[j] > 0 && recipes[j] == Recipe.Against)
            {
                broken.Add($"{ScoringRules.CriterionDirection} {Sheet.Criterion(j)}");
            }

            var column = sheet.Column(j);
            if (
                sheet.Weights[j] > 0
                && recipes[j] == Recipe.TooShort
                && Array.TrueForAll(column, cell => cell is not null)
            )
            {
                var last = sheet.Maximize[j] ? column.Max() : column.Min();
                broken.UnionWith(
                    Enumerable
                        .Range(0, column.Length)
                        .Where(i => column[i] == last)
                        .Select(i => $"{ScoringRules.CellWithoutWorth} {Sheet.Alternative(i)}, {Sheet.Criterion(j)}")
                );
            }
        }

        return broken;
    }

    /// <summary>The definitions, value by value.</summary>
    private static double Worth(ValueFunction function, double x)
    {
        switch (function)
        {
            case ExponentialValue curve:
                var (way, all) = (Math.Abs(x - curve.Worst), Math.Abs(curve.Best - curve.Worst));
                return (1 - Math.Exp(-way / curve.Rho)) / (1 - Math.Exp(-all / curve.Rho));
            case DiscreteValue list:
                return list.Points.Single(point => point.Value == x).Worth;
            default:
                var points = ((PiecewiseLinearValue)function).Points;
                var from = points.Last(point => point.Value <= x);
                if (from.Value == x)
                {
                    return from.Worth;
                }

                var to = points.First(point => point.Value > x);
                return from.Worth + ((to.Worth - from.Worth) * (x - from.Value) / (to.Value - from.Value));
        }
    }
}
