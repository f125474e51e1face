using System.Buffers.Binary;
using System.Security.Cryptography;
using FsCheck;
using FsCheck.Fluent;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Scoring;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Scoring;

public sealed class ElectreIIITests
{
    private static readonly ElectreIII ByHand = new(
        OutrankingThresholds.Of(1, 3, 7),
        OutrankingThresholds.Of(1, 3, 8),
        OutrankingThresholds.Of(1, 3)
    );

    private static readonly Arbitrary<(Sheet Sheet, ElectreIII Method)> Problems = (
        from sheet in Sheets.Degenerate.Generator
        from thresholds in SortingTests.AnyThresholds(sheet.Criteria)
        select (sheet, new ElectreIII(thresholds))
    ).ToArbitrary();

    [Fact]
    public void Solve_ByHand_GivesCredibilitiesAndTheOrder()
    {
        // Credibilities, worked from the differences: rows outrank columns.
        //        A     B    C    D    E      A over E: d −5, −6, 8: C 0.8.       E over A: d 5, 6, −8: C 0.2;
        //   A    1    1/2  4/5   1   4/5     D on one (5 − 3)/4 = 1/2 > 0.2, on two (6 − 3)/5 = 3/5 > 0.2:
        //   B   7/10   1   1/2  3/5  4/5     0.2 × (1/2)/0.8 × (2/5)/0.8 = 1/16.
        //   C   7/20  1/4   1    1   4/5
        //   D   7/20   0   9/10  1   4/5     D over B: d 7 on one is a veto: 0.
        //   E   1/16   0   9/20 7/10  1
        //
        // From above, with s(1) = 0.15, s(0.8) = 0.18, s(0.6) = 0.21:
        //   A to E: λ 1, below 0.85: λ' 0.8; above it A over D (1 > 0.35 + 0.15): A +1, D −1: A goes, position 1.
        //   B to E: λ 1 (C over D), λ' 0.8; C over D needs 1 > 0.9 + 0.15: none. All stay. λ 0.8, below 0.62: λ' 0.6;
        //     B over E and C over E (0.8 > 0 + 0.18, 0.8 > 0.45 + 0.18), D over E not (0.8 < 0.7 + 0.18): B, C +1.
        //     λ 0.6, below 0.39: λ' 0.25; B over C (0.5 > 0.25 + 0.225): B goes, position 2.
        //   C to E: λ' 0.8: none; λ' 0.45: C over E: C goes, position 3.
        //   D, E: λ 0.8, below 0.62: λ' 0; D over E not (0.8 < 0.88), E over D not: both go, position 4.
        // From below:
        //   A to E: λ' 0.8: A over D: D −1 goes, 1st from the end.
        //   A, B, C, E: λ 0.8, λ' 0.5: A over C and E, B over A and E, C over E: E −3 goes, 2nd from the end.
        //   A, B, C: λ 0.8, λ' 0.5: A over C, B over A (0.7 > 0.5 + 0.195): C −1 goes. A, B: λ 0.7, below 0.505: λ' 0.5;
        //     B over A: A goes, then B.
        var answer = ByHand.Solve(Problem());
        var solution = answer.Value;
        string[] names = ["A", "B", "C", "D", "E"];

        double[][] credibility =
        [
            [1, 0.5, 0.8, 1, 0.8],
            [0.7, 1, 0.5, 0.6, 0.8],
            [0.35, 0.25, 1, 1, 0.8],
            [0.35, 0, 0.9, 1, 0.8],
            [1.0 / 16, 0, 0.45, 0.7, 1],
        ];
        for (var a = 0; a < 5; a++)
        {
            for (var b = 0; b < 5; b++)
            {
                Assert.Equal(credibility[a][b], solution.Credibility(names[a], names[b]), 1e-12);
            }
        }

        Assert.Equal(0.2, solution.Concordance("E", "A"), 1e-12);
        Assert.Equal([1, 2, 3, 4, 4], names.Select(solution.FromAbove));
        Assert.Equal([2, 1, 3, 5, 4], names.Select(solution.FromBelow));
        Assert.Equal("1. A 1.5; 1. B 1.5; 3. C 3; 4. E 4; 5. D 4.5", solution.ToString());
        Assert.Equal(PairRelation.Incomparable, solution.Compare("A", "B"));
        Assert.Equal(PairRelation.Preferred, solution.Compare("E", "D"));
        Assert.Equal(PairRelation.Outranked, solution.Compare("C", "B"));
        Assert.Equal(PairRelation.Indifferent, solution.Compare("C", "C"));
        Assert.Equal(["A", "B"], solution.NonDominated);
        Assert.Equal("No other alternative is preferred to A and B.", answer.Explanation.Statement);
        Assert.Equal(
            "A has position 1 from above and 2 from below; preferred to C, D and E; incomparable with B.",
            answer.Explanation.Parts[0].Statement
        );
        Assert.Equal(
            "Its position is 4 from above and 5 from below.",
            solution.Ranking["D"].Explanation.Parts[0].Statement
        );
        Assert.Equal(
            "ELECTRE III (q = 1, p = 3, v = 7; q = 1, p = 3, v = 8; q = 1, p = 3)",
            solution.Ranking.Method.Name
        );
        Assert.Throws<ArgumentException>(() => solution.Compare("A", "Z"));
    }

    [Fact]
    public void Solve_Schools_GivesTheOrderByHand()
    {
        // The working stands in the case electre3-schools-distillation.json.
        var problem = DecisionProblem.Of(
            [Criterion.Maximize("location", 25), Criterion.Maximize("quality", 75)],
            [
                Alternative.Of("A", -0.2, 3),
                Alternative.Of("B", -2.3, 9),
                Alternative.Of("C", -2.4, 10),
                Alternative.Of("D", -1, 7),
            ]
        );
        var solution = new ElectreIII(OutrankingThresholds.Of(0.2, 1, 3.5), OutrankingThresholds.Of(1, 2, 4))
            .Solve(problem)
            .Value;

        Assert.Equal("1. B 1; 1. C 1; 3. D 2; 4. A 3", solution.ToString());
        Assert.Equal(PairRelation.Indifferent, solution.Compare("B", "C"));
    }

    [Theory]
    [InlineData(90, "1. A 1; 1. B 1")]
    [InlineData(89, "1. A 1; 2. B 2")]
    public void Solve_GrowingThresholds_AreTakenAtTheWorse(double worse, string ranking)
    {
        // Indifferent up to a ninth of the worse value: 100 − 90 is a ninth of 90, 100 − 89 is more than a ninth of 89.
        var method = new ElectreIII(
            OutrankingThresholds.Of(Threshold.Linear(0.125, -1.25), Threshold.Linear(0.125, -1.25))
        );

        Assert.Equal(ranking, method.Rank(Vendors.OneBenefit(100, worse)).Value.ToString());
    }

    [Fact]
    public void Rank_AllEqual_ShareTheFirstRank()
    {
        var answer = new ElectreIII(OutrankingThresholds.Of(0, 0), OutrankingThresholds.Of(0, 0, 0)).Rank(
            Vendors.Two((5, 10), (5, 10))
        );

        Assert.Equal("1. A 1; 1. B 1", answer.Value.ToString());
        Assert.Equal(ScoringRules.AlternativesIndistinct, Assert.Single(answer.Findings).Rule);
    }

    [Fact]
    public void Rank_ConstantColumn_AlsoByRounding_TellsNobodyApart()
    {
        var method = new ElectreIII(OutrankingThresholds.Of(0, 0, 0), OutrankingThresholds.Of(0, 0));

        Assert.Equal("1. A 1; 1. B 1", method.Rank(Vendors.Two((0.1 + 0.2, 10), (0.3, 10))).Value.ToString());
    }

    [Fact]
    public void Rank_NobodyOutranksAnybody_AllShareOnePosition()
    {
        // Both veto each other: every credibility is 0.
        var method = new ElectreIII(OutrankingThresholds.Of(0, 0, 1), OutrankingThresholds.Of(0, 0, 1));

        Assert.Equal("1. A 1; 1. B 1", method.Rank(Vendors.Two((9, 20), (1, 10))).Value.ToString());
    }

    [Fact]
    public void Rank_WeightZero_TakesNoPartAndHasNoVeto()
    {
        var problem = Vendors.Two((5, 1000), (6, 10), (4, Cell.Missing)).With(Weights.Derived(1, 0));
        var method = new ElectreIII(OutrankingThresholds.Of(0, 0), OutrankingThresholds.Of(0, 0, 1));

        Assert.Equal("1. B 1; 2. A 2; 3. C 3", method.Rank(problem).Value.ToString());
    }

    [Theory]
    [InlineData(500, true)]
    [InlineData(501, false)]
    public void ManyAlternatives_AreComparedUpToTheLimit(int count, bool known)
    {
        var problem = Vendors.OneBenefitNumbered([.. Enumerable.Range(0, count).Select(i => (double)i)]);
        var answer = new ElectreIII(OutrankingThresholds.Of(0, 0)).Rank(problem);

        Assert.Equal(known, answer.Status == AnswerStatus.Known);
        if (known)
        {
            Assert.Equal(500, answer.Value["V0"].Rank);
        }
        else
        {
            Assert.Equal(
                "error scoring.alternatives.too-many [table]: There are 501 alternatives, and ELECTRE III compares 500 at most, each with every other. Leave out those that cannot win, or choose a method that scores each alternative.",
                Assert.Single(answer.Findings).ToString()
            );
        }
    }

    [Fact]
    public void ThresholdsOutOfOrder_AreRefusedByCell()
    {
        var answer = new ElectreIII(
            OutrankingThresholds.Of(0, 1),
            OutrankingThresholds.Of(Threshold.Of(2), Threshold.Linear(0.1))
        ).Rank(Vendors.Two((1, 10), (2, 20), (3, 15)));

        Assert.Equal(AnswerStatus.NotApplicable, answer.Status);
        Assert.Equal(
            [
                "error scoring.threshold.order [A, price]: On 'price' the thresholds at 10 are q = 2, p = 1; needed is 0 ≤ q ≤ p ≤ v. Choose slopes and constants that keep the order at every value.",
                "error scoring.threshold.order [C, price]: On 'price' the thresholds at 15 are q = 2, p = 1.5; needed is 0 ≤ q ≤ p ≤ v. Choose slopes and constants that keep the order at every value.",
            ],
            answer.Findings.Select(finding => finding.ToString())
        );
    }

    [Fact]
    public void ThresholdsThatDoNotFit_OneAlternativeAndGaps_AreRefused()
    {
        var answer = ByHand.Rank(Vendors.Two((1, Cell.Missing)));

        Assert.Equal(
            [ScoringRules.AlternativesTooFew, ScoringRules.CriterionThresholds, ScoringRules.CellMissing],
            answer.Findings.Select(finding => finding.Rule)
        );
        Assert.Equal("thresholds", Assert.Throws<ArgumentException>(() => new ElectreIII()).ParamName);
        Assert.ThrowsAny<ArgumentException>(() => new ElectreIII(OutrankingThresholds.Of(0, 0), null!));
    }

    [Fact]
    public void Solve_AnyProblem_AgreesWithTheNaiveOne() =>
        Law.Holds(
            Problems,
            problem =>
            {
                var (sheet, method) = problem;
                var answer = method.Solve(sheet.Problem());
                var refusals = Refusals(sheet, method);
                if (!answer.TryGetValue(out var solution))
                {
                    return refusals.SetEquals(answer.Findings.Select(finding => $"{finding.Rule} {finding.Subject}"));
                }

                var credibility = NaiveElectre.Credibilities(sheet, method);
                var above = NaiveElectre.Distil(credibility, fromAbove: true);
                var below = NaiveElectre.Distil(credibility, fromAbove: false);
                var all = Enumerable.Range(0, sheet.Alternatives).ToList();
                return refusals.Count == 0
                    && all.TrueForAll(a =>
                        solution.FromAbove(Sheet.Alternative(a)) == above[a]
                        && solution.FromBelow(Sheet.Alternative(a)) == below[a]
                        && solution.Ranking[Sheet.Alternative(a)].Score.Equals((above[a] + below[a]) / 2.0)
                        && all.TrueForAll(b =>
                            Math.Abs(
                                solution.Credibility(Sheet.Alternative(a), Sheet.Alternative(b)) - credibility[a, b]
                            ) <= 1e-12
                        )
                    );
            }
        );

    [Fact]
    public void Rank_OrderDuplicatesAndWholeOfTheWeights_DoNotMatter() =>
        Law.Holds(
            (
                from problem in Problems.Generator
                from rows in Gen.Shuffle(Enumerable.Range(0, problem.Sheet.Alternatives))
                from factor in Gen.Elements(0.01, 1.0, 1e5)
                select (problem.Sheet, problem.Method, rows.ToArray(), factor)
            ).ToArbitrary(),
            shuffled =>
            {
                var (sheet, method, rows, factor) = shuffled;
                var twin = sheet with { Rows = [.. sheet.Rows, [.. sheet.Rows[0]]] };
                var other = twin.Reordered([sheet.Alternatives, .. rows], [.. Enumerable.Range(0, sheet.Criteria)]) with
                {
                    Weights = Array.ConvertAll(sheet.Weights, weight => weight * factor),
                };
                var (before, after) = (method.Rank(twin.Problem()), method.Rank(other.Problem()));
                return before.Status == after.Status
                    && (
                        !before.TryGetValue(out var ranking)
                        || (
                            ranking[Sheet.Alternative(0)].Score.Equals(ranking[Sheet.Alternative(rows.Length)].Score)
                            && Enumerable
                                .Range(0, rows.Length)
                                .All(i =>
                                    ranking[Sheet.Alternative(rows[i])]
                                        .Score.Equals(after.Value[Sheet.Alternative(i + 1)].Score)
                                )
                        )
                    );
            }
        );

    [Fact]
    public void Rank_ScoresNeverContradictThePartialOrder() =>
        Law.Holds(
            Problems,
            problem =>
                !problem.Method.Solve(problem.Sheet.Problem()).TryGetValue(out var solution)
                || solution.Ranking.Alternatives.All(a =>
                    solution.Ranking.Alternatives.All(b =>
                        solution.Compare(a.Name, b.Name) switch
                        {
                            PairRelation.Preferred => a.Score < b.Score,
                            PairRelation.Outranked => a.Score > b.Score,
                            PairRelation.Indifferent => a.Score.Equals(b.Score),
                            _ => true,
                        }
                    )
                )
        );

    [Fact]
    public void Rank_ConstantThresholds_DominatedNeverStandsBeforeItsDominator() =>
        Law.Holds(
            Sheets.Ordinary,
            Gen.Choose(0, 30).ArrayOf(3).ToArbitrary(),
            (sheet, steps) =>
            {
                double?[] worse = [.. sheet.Rows[0].Select((cell, j) => cell * (sheet.Maximize[j] ? 0.5 : 2))];
                var more = sheet with { Rows = [.. sheet.Rows, worse], Scales = new (double, double)?[sheet.Criteria] };
                var own = OutrankingThresholds.Of(steps[0], steps[0] + steps[1], steps[0] + steps[1] + (3 * steps[2]));
                var solution = new ElectreIII(Enumerable.Repeat(own, sheet.Criteria)).Solve(more.Problem()).Value;
                var (first, last) = (Sheet.Alternative(0), Sheet.Alternative(sheet.Alternatives));
                return solution.FromAbove(first) <= solution.FromAbove(last)
                    && solution.FromBelow(first) <= solution.FromBelow(last);
            }
        );

    [Fact]
    public void Score_SpanOverload_HasTheScoresOfTheRanking() =>
        Law.Holds(
            Problems,
            sample =>
            {
                var problem = sample.Sheet.Problem();
                var scores = new double[sample.Sheet.Alternatives];
                var refusal = sample.Method.Score(problem.Table, problem.Weights, scores);
                return sample.Method.Rank(problem).TryGetValue(out var ranking)
                    ? refusal is null
                        && Enumerable
                            .Range(0, scores.Length)
                            .All(i => ranking[Sheet.Alternative(i)].Score.Equals(scores[i]))
                    : refusal is not null && Array.TrueForAll(scores, score => score == 0);
            }
        );

    [Fact]
    public void Score_AfterTheFirstCalls_AllocatesNothing()
    {
        var problem = ElectreIITests.Numbered(60, 3).Problem();
        var scores = new double[60];
        Assert.Null(ByHand.Score(problem.Table, problem.Weights, scores));
        Assert.Equal(0, AllocatedBytes.Least(() => ByHand.Score(problem.Table, problem.Weights, scores)));
    }

    /// <summary>A score with other bits is a change that callers see: on another machine, runtime, or by a new version.</summary>
    [Fact]
    public void Score_FixedInput_HasTheSameBitsEverywhere()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var bytes = new byte[8];
        foreach (var rows in (int[])[2, 3, 7, 20, 65])
        {
            var problem = ElectreIITests.Numbered(rows, 3).Problem();
            var method = new ElectreIII(
                OutrankingThresholds.Of(5, 20, 70),
                OutrankingThresholds.Of(Threshold.Linear(0.05), Threshold.Linear(0.25, 2)),
                OutrankingThresholds.Of(0, 30, 90)
            );
            var scores = new double[rows];
            Assert.Null(method.Score(problem.Table, problem.Weights, scores));
            foreach (var score in scores)
            {
                BinaryPrimitives.WriteDoubleLittleEndian(bytes, score);
                hash.AppendData(bytes);
            }
        }

        var actual = Convert.ToHexString(hash.GetHashAndReset());
        Assert.True(
            string.Equals(
                "F5D955355699BE681D7DB4AA09F9DF29287B3B753BDAF2EA766CBCBC2090EF89",
                actual,
                StringComparison.Ordinal
            ),
            actual
        );
    }

    private static SortedSet<string> Refusals(Sheet sheet, ElectreIII method)
    {
        var refusals = NaiveScoring.Refusals(NaiveScoring.Method.Vikor, Normalization.None, sheet);
        refusals.UnionWith(
            from j in NaiveScoring.Counting(sheet)
            from i in Enumerable.Range(0, sheet.Alternatives)
            where sheet.Rows[i][j] is not null
            let x = sheet.Rows[i][j]!.Value
            let own = method.Thresholds[j]
            let veto = own.Veto?.At(x) ?? double.MaxValue
            where
                own.Indifference.At(x) < 0
                || own.Indifference.At(x) > own.Preference.At(x)
                || own.Preference.At(x) > veto
            select $"{ScoringRules.ThresholdOrder} {Sheet.Alternative(i)}, {Sheet.Criterion(j)}"
        );
        return refusals;
    }

    private static DecisionProblem Problem() =>
        DecisionProblem.Of(
            [Criterion.Maximize("one", 50), Criterion.Maximize("two", 30), Criterion.Maximize("three", 20)],
            [
                Alternative.Of("A", 6, 8, 1),
                Alternative.Of("B", 9, 3, 0),
                Alternative.Of("C", 3, 6, 4),
                Alternative.Of("D", 2, 6, 2),
                Alternative.Of("E", 1, 2, 9),
            ]
        );
}
