using System.Buffers.Binary;
using System.Security.Cryptography;
using FsCheck;
using FsCheck.Fluent;
using Outsourcing.Domain.Scoring;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Scoring;

public sealed class ElectreIITests
{
    private static readonly ElectreII ByHand = new(0.9, 0.6, 0.5, 0.8, 0.2, Normalization.MinMax);

    private static readonly Arbitrary<ElectreII> Methods = (
        from concordance in Gen.Elements(0.0, 0.35, 0.5, 0.65, 0.8, 1.0).ArrayOf(3)
        from discordance in Gen.Elements(0.0, 0.25, 0.5, 0.65, 1.0).ArrayOf(2)
        from normalization in Gen.Elements(Normalization.None, Normalization.SumPlain, Normalization.MinMax)
        select Method(concordance.Order().ToArray(), discordance.Order().ToArray(), normalization)
    ).ToArbitrary();

    [Fact]
    public void Solve_ByHand_GivesRelationPositionsAndRanking()
    {
        // Both criteria from 0 to 10, weights 0.6 and 0.4. A over B: C 0.6, D 0.8, so weakly; B over C: C 0.6, D 0.2, so
        // strongly; A over C: C 0.6, D 1, so not at all. From above A, B, C; from below C, B, A.
        var problem = DecisionProblem.Of(
            [Criterion.Maximize("one", 60), Criterion.Maximize("two", 40)],
            [Alternative.Of("A", 10, 0), Alternative.Of("B", 5, 8), Alternative.Of("C", 0, 10)]
        );
        var answer = ByHand.Solve(problem);
        var solution = answer.Value;

        Assert.Equal(OutrankingStrength.Weak, solution.Strength("A", "B"));
        Assert.Equal(OutrankingStrength.Strong, solution.Strength("B", "C"));
        Assert.Equal(OutrankingStrength.None, solution.Strength("A", "C"));
        Assert.Equal(OutrankingStrength.None, solution.Strength("B", "A"));
        Assert.Equal(OutrankingStrength.None, solution.Strength("A", "A"));
        Assert.Equal("1. A 1; 2. B 2; 3. C 3", solution.ToString());
        Assert.Equal([1, 2, 3], new[] { "A", "B", "C" }.Select(solution.FromAbove));
        Assert.Equal([1, 2, 3], new[] { "A", "B", "C" }.Select(solution.FromBelow));
        Assert.Equal(
            [
                "Its position is 2 from above and 2 from below.",
                "one: 5 scales to 0.5, weight 0.6, speaks for it by 0.3.",
                "two: 8 scales to 0.5, weight 0.4, speaks for it by 0.2.",
            ],
            solution.Ranking["B"].Explanation.Parts.Select(part => part.Statement)
        );
        Assert.Equal("ELECTRE II (C 0.9, 0.6, 0.5, D 0.8, 0.2, MinMax)", solution.Ranking.Method.Name);
        Assert.Throws<ArgumentException>(() => solution.FromAbove("Z"));
    }

    [Fact]
    public void Solve_OneThatStandsApart_IsFirstFromAboveAndLastFromBelow()
    {
        // C is incomparable with both; A dominates B. From above A and C go first; from below B and C.
        var problem = Vendors.Two((10, 20), (9, 21), (1, 1));
        var solution = new ElectreII(1, 1, 1, 0, 0, Normalization.MinMax).Solve(problem).Value;

        Assert.Equal("1. A 1; 2. C 1.5; 3. B 2", solution.ToString());
        Assert.Equal((1, 2), (solution.FromAbove("C"), solution.FromBelow("C")));
    }

    [Fact]
    public void Rank_Circuit_SharesOnePosition()
    {
        var problem = DecisionProblem.Of(
            [Criterion.Maximize("one"), Criterion.Maximize("two"), Criterion.Maximize("three")],
            [Alternative.Of("A", 3, 1, 2), Alternative.Of("B", 2, 3, 1), Alternative.Of("C", 1, 2, 3)],
            Weights.Equal(3)
        );

        Assert.Equal(
            "1. A 1; 1. B 1; 1. C 1",
            new ElectreII(0.6, 0.6, 0.6, 1, 1, Normalization.MinMax).Rank(problem).Value.ToString()
        );
    }

    [Fact]
    public void Rank_AllEqual_ShareTheFirstRank()
    {
        var answer = ByHand.Rank(Vendors.Two((5, 10), (5, 10)));

        Assert.Equal("1. A 1; 1. B 1", answer.Value.ToString());
        Assert.Equal(ScoringRules.AlternativesIndistinct, Assert.Single(answer.Findings).Rule);
    }

    [Fact]
    public void Rank_ConstantColumn_AlsoByRounding_CountsForBothSides()
    {
        var answer = new ElectreII(1, 1, 1, 0, 0, Normalization.SumPlain).Rank(Vendors.Two((0.3, 10), (0.1 + 0.2, 20)));

        Assert.Equal("1. A 1; 2. B 2", answer.Value.ToString());
        Assert.Equal(1, answer.Value["A"].Contributions[0].Normalized.Value);
        Assert.Equal(ScoringRules.CriterionConstant, Assert.Single(answer.Findings).Rule);
    }

    [Fact]
    public void Rank_WeightZero_TakesNoPart()
    {
        var problem = Vendors.Two((5, 10), (6, Cell.Missing)).With(Weights.Derived(3, 0));
        var best = new ElectreII(1, 1, 1, 0, 0, Normalization.MinMax).Rank(problem).Value.Best;

        Assert.Equal("B", best.Name);
        Assert.Equal([1, 0], best.Contributions.Select(part => part.Amount));
        Assert.Equal(Cell.Missing, best.Contributions[1].Normalized);
    }

    [Theory]
    [InlineData(0.5, 0.6, 0.5, 0.8, 0.2, "mediumConcordance")]
    [InlineData(0.6, 0.5, 0.6, 0.8, 0.2, "lowConcordance")]
    [InlineData(0.6, 0.5, 0.4, 0.2, 0.3, "lowDiscordance")]
    [InlineData(1.1, 0.5, 0.4, 0.2, 0.1, "highConcordance")]
    [InlineData(0.6, 0.5, 0.4, 1.2, 0.1, "highDiscordance")]
    [InlineData(0.6, 0.5, -0.1, 0.2, 0.1, "lowConcordance")]
    public void Constructor_ThresholdsOutOfOrder_Throws(
        double high,
        double medium,
        double low,
        double highDiscordance,
        double lowDiscordance,
        string name
    ) =>
        Assert.Equal(
            name,
            Assert
                .ThrowsAny<ArgumentException>(() =>
                    new ElectreII(high, medium, low, highDiscordance, lowDiscordance, Normalization.MinMax)
                )
                .ParamName
        );

    [Fact]
    public void Solve_AnyProblem_AgreesWithTheNaiveOne() =>
        Law.Holds(
            Sheets.Degenerate,
            Methods,
            (sheet, method) =>
            {
                var answer = method.Solve(sheet.Problem());
                var refusals = NaiveScoring.Refusals(NaiveScoring.Method.Topsis, method.Normalization, sheet);
                if (!answer.TryGetValue(out var solution))
                {
                    return refusals.SetEquals(answer.Findings.Select(finding => $"{finding.Rule} {finding.Subject}"));
                }

                var n = sheet.Alternatives;
                var relation = NaiveElectre.Second(sheet, method);
                var above = NaiveElectre.Rounds(n, (a, b) => relation[a, b] > 0);
                var below = NaiveElectre.Rounds(n, (a, b) => relation[b, a] > 0);
                return refusals.Count == 0
                    && Enumerable
                        .Range(0, n)
                        .All(a =>
                        {
                            var name = Sheet.Alternative(a);
                            var position = below.Max() + 1 - below[a];
                            return solution.FromAbove(name) == above[a]
                                && solution.FromBelow(name) == position
                                && solution.Ranking[name].Score.Equals((above[a] + position) / 2.0)
                                && Enumerable
                                    .Range(0, n)
                                    .All(b => (int)solution.Strength(name, Sheet.Alternative(b)) == relation[a, b]);
                        });
            }
        );

    [Fact]
    public void Score_SpanOverload_HasTheScoresOfTheRanking() =>
        Law.Holds(
            Sheets.Degenerate,
            Methods,
            (sheet, method) =>
            {
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
    public void Rank_OrderDuplicatesAndWholeOfTheWeights_DoNotMatter() =>
        Law.Holds(
            (
                from sheet in Sheets.Ordinary.Generator
                from rows in Gen.Shuffle(Enumerable.Range(0, sheet.Alternatives))
                from factor in Gen.Elements(0.01, 1.0, 1e5)
                select (sheet, rows.ToArray(), factor)
            ).ToArbitrary(),
            Methods,
            (shuffled, method) =>
            {
                var (sheet, rows, factor) = shuffled;
                var other = sheet.Reordered(rows, [.. Enumerable.Range(0, sheet.Criteria)]) with
                {
                    Weights = Array.ConvertAll(sheet.Weights, weight => weight * factor),
                };
                var (before, after) = (method.Rank(sheet.Problem()), method.Rank(other.Problem()));
                return before.Status == after.Status
                    && (
                        !before.TryGetValue(out var ranking)
                        || Enumerable
                            .Range(0, rows.Length)
                            .All(i =>
                                ranking[Sheet.Alternative(rows[i])]
                                    .Score.Equals(after.Value[Sheet.Alternative(i)].Score)
                            )
                    );
            }
        );

    [Fact]
    public void Rank_DominatedAndDuplicate_StandBehindAndBeside() =>
        Law.Holds(
            Sheets.Ordinary,
            Methods,
            (sheet, method) =>
            {
                double?[] worse = [.. sheet.Rows[0].Select((cell, j) => cell * (sheet.Maximize[j] ? 0.5 : 2))];
                var more = sheet with
                {
                    Rows = [.. sheet.Rows, worse, [.. sheet.Rows[0]]],
                    Scales = new (double, double)?[sheet.Criteria],
                };
                var ranking = method.Rank(more.Problem()).Value;
                var first = ranking[Sheet.Alternative(0)].Score;
                return first <= ranking[Sheet.Alternative(sheet.Alternatives)].Score
                    && first.Equals(ranking[Sheet.Alternative(sheet.Alternatives + 1)].Score);
            }
        );

    [Fact]
    public void Score_AfterTheFirstCalls_AllocatesNothing()
    {
        var sheet = Numbered(100, 10);
        var method = new ElectreII(0.65, 0.5, 0.35, 0.65, 0.35, Normalization.SumPlain);
        var (table, weights) = (sheet.Problem().Table, sheet.Problem().Weights);
        var scores = new double[100];
        Assert.Null(method.Score(table, weights, scores));

        Assert.Equal(0, AllocatedBytes.Least(() => method.Score(table, weights, scores)));
    }

    /// <summary>A score with other bits is a change that callers see: on another machine, runtime, or by a new version.</summary>
    [Fact]
    public void Score_FixedInput_HasTheSameBitsEverywhere()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var bytes = new byte[8];
        foreach (var rows in (int[])[2, 3, 7, 63, 64, 65, 130])
        {
            var problem = Numbered(rows, 6).Problem();
            var scores = new double[rows];
            var method = new ElectreII(0.65, 0.5, 0.35, 0.65, 0.35, Normalization.VectorPlain);
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
                "E792E37DF374A5EB0C8095B553B5605F8A8AAFC033D4680BDB611DCAEC9710D5",
                actual,
                StringComparison.Ordinal
            ),
            actual
        );
    }

    internal static Sheet Numbered(int rows, int columns)
    {
        var random = new Numbers((ulong)rows);
        return new Sheet(
            [
                .. Enumerable
                    .Range(0, rows)
                    .Select(_ => Enumerable.Range(0, columns).Select(_ => (double?)random.Score()).ToArray()),
            ],
            [.. Enumerable.Range(0, columns).Select(j => j % 2 == 0)],
            [.. Enumerable.Range(0, columns).Select(j => (j + 1) / 21.0)],
            new (double, double)?[columns]
        );
    }

    private static ElectreII Method(double[] concordance, double[] discordance, Normalization normalization) =>
        new(concordance[2], concordance[1], concordance[0], discordance[1], discordance[0], normalization);
}
