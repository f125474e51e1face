using FsCheck;
using FsCheck.Fluent;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Scoring;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Scoring;

public sealed class ElectreITests
{
    private static readonly Arbitrary<ElectreI> Methods = (
        from concordance in Gen.Elements(0.0, 0.5, 0.6, 0.75, 1.0)
        from discordance in Gen.Elements(0.0, 0.2, 0.5, 1.0)
        from normalization in Gen.Elements(
            Normalization.None,
            Normalization.SumPlain,
            Normalization.VectorPlain,
            Normalization.MinMax,
            Normalization.Max,
            Normalization.Linear,
            Normalization.Bounds
        )
        select new ElectreI(concordance, discordance, normalization)
    ).ToArbitrary();

    private static readonly Arbitrary<(Sheet Sheet, int[] Rows)> Shuffled = (
        from sheet in Sheets.Ordinary.Generator
        from rows in Gen.Shuffle(Enumerable.Range(0, sheet.Alternatives))
        select (sheet, rows.ToArray())
    ).ToArbitrary();

    [Fact]
    public void Solve_ByHand_GivesBothKernels()
    {
        // Weights 0.4, 0.3, 0.3. A beats B on the first two (0.7), B beats C on the first and third (0.7), A beats C only
        // on the first (0.4), C beats A on two (0.6): A outranks B, B outranks C, and nothing else.
        var answer = new ElectreI(0.7, 1, Normalization.MinMax).Solve(Three([3, 2, 1], [2, 1, 3], [1, 3, 2]));
        var relation = answer.Value;

        Assert.Equal(0.4, relation.Concordance("A", "C"), 1e-15);
        Assert.Equal(0.6, relation.Concordance("C", "A"), 1e-15);
        Assert.Equal(1, relation.Discordance("A", "B"));
        Assert.Equal(0.5, relation.Discordance("B", "A"));
        Assert.Equal(0, relation.Discordance("A", "A"));
        Assert.True(relation.Outranks("A", "B"));
        Assert.False(relation.Outranks("A", "C"));
        Assert.False(relation.Outranks("A", "A"));
        Assert.Equal(["A"], relation.Kernel);
        Assert.Equal(["A", "C"], relation.StableKernel);
        Assert.Empty(relation.Circuits);
        Assert.Empty(answer.Findings);
        Assert.Equal("A", relation.ToString());
        Assert.Equal(
            [
                "By ELECTRE I (C ≥ 0.7, D ≤ 1, MinMax) the kernel of the theory is A and C.",
                "A outranks B (C 0.7, D 1).",
                "B outranks C (C 0.7, D 1).",
                "C outranks none.",
            ],
            answer.Explanation.Parts.Select(part => part.Statement)
        );
        Assert.Equal("No other alternative outranks A.", answer.Explanation.Statement);
        Assert.Throws<ArgumentException>(() => relation.Outranks("A", "Z"));
    }

    [Fact]
    public void Solve_Circuit_IsSaidAndCountsAsOne()
    {
        // Each of the three beats the next on two of three criteria of equal weight.
        var answer = new ElectreI(0.6, 1, Normalization.MinMax).Solve(
            Three([3, 1, 2], [2, 3, 1], [1, 2, 3]).With(Weights.Equal(3))
        );

        Assert.Equal([], answer.Value.Kernel);
        Assert.Equal(["A", "B", "C"], answer.Value.StableKernel);
        Assert.Equal(["A", "B", "C"], Assert.Single(answer.Value.Circuits));
        Assert.Equal("Every alternative is outranked by another.", answer.Explanation.Statement);
        Assert.Equal(
            "warning scoring.outranking.circuit [A]: A, B and C outrank each other in a circle; in the kernel of the theory they count as one.",
            Assert.Single(answer.Findings).ToString()
        );
    }

    [Fact]
    public void Solve_TwoEqualBest_MissTheKernelAndStandInThatOfTheTheory()
    {
        var relation = new ElectreI(0.5, 0, Normalization.MinMax).Solve(Vendors.Two((9, 10), (9, 10), (1, 20))).Value;

        Assert.Equal([], relation.Kernel);
        Assert.Equal(["A", "B"], relation.StableKernel);
    }

    [Theory]
    [InlineData(0.8, true)]
    [InlineData(0.8000001, false)]
    public void Concordance_OfWeightsThatRound_ReachesTheirSum(double threshold, bool outranks)
    {
        // 0.1 + 0.7 is 0.7999999999999999 in binary.
        var problem = Three([2, 2, 1], [1, 1, 2], [1, 1, 1]).With(Weights.Derived(0.1, 0.7, 0.2));

        Assert.Equal(
            outranks,
            new ElectreI(threshold, 1, Normalization.MinMax).Solve(problem).Value.Outranks("A", "B")
        );
    }

    [Theory]
    [InlineData(0.25, true)]
    [InlineData(0.2499999, false)]
    public void Discordance_AtTheThreshold_StillOutranks(double threshold, bool outranks)
    {
        // Ranges 8 and 4, not scaled: a disadvantage of 2 is 0.25 of the largest range.
        var problem = Vendors.Two((8, 10), (0, 8), (4, 12));

        Assert.Equal(
            outranks,
            new ElectreI(0.5, threshold, Normalization.None).Solve(problem).Value.Outranks("A", "B")
        );
    }

    [Fact]
    public void OneAlternative_IsRefused() =>
        Refuses(
            Vendors.Two((5, 10)),
            AnswerStatus.NotApplicable,
            "error scoring.alternatives.too-few [A]: There is one alternative, 'A', and ELECTRE compares each with every other. Add alternatives, or choose the weighted sum with the scaling Bounds."
        );

    [Fact]
    public void MissingCell_IsAFactMissing() =>
        Refuses(
            Vendors.Two((5, 10), (Cell.Missing, 20)),
            AnswerStatus.FactMissing,
            "error scoring.cell.missing [B, points]: 'B' has no value on 'points'. Find the value, or ask what it could change."
        );

    [Theory]
    [InlineData(2_000, true)]
    [InlineData(2_001, false)]
    public void ManyAlternatives_AreComparedUpToTheLimit(int count, bool known)
    {
        var problem = Vendors.OneBenefitNumbered([.. Enumerable.Range(0, count).Select(i => (double)i)]);
        var first = new ElectreI(1, 0, Normalization.MinMax).Solve(problem);
        var second = new ElectreII(1, 1, 1, 0, 0, Normalization.MinMax).Rank(problem);

        Assert.Equal(known, first.Status == AnswerStatus.Known);
        Assert.Equal(known, second.Status == AnswerStatus.Known);
        if (known)
        {
            Assert.Equal(["V1999"], first.Value.Kernel);
            Assert.Equal(2_000, second.Value["V0"].Rank);
        }
        else
        {
            Assert.Equal(
                "error scoring.alternatives.too-many [table]: There are 2001 alternatives, and ELECTRE compares 2000 at most, each with every other. Leave out those that cannot win, or choose a method that scores each alternative.",
                Assert.Single(first.Findings).ToString()
            );
            Assert.Equal(first.Findings, second.Findings);
        }
    }

    [Fact]
    public void Solve_Cancelled_Stops()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() =>
            new ElectreI(1, 0, Normalization.MinMax).Solve(Vendors.Problem, source.Token)
        );
    }

    [Fact]
    public void Constructor_ThresholdOutOfRange_Throws()
    {
        Assert.Equal(
            "concordance",
            Assert.ThrowsAny<ArgumentException>(() => new ElectreI(1.01, 0, Normalization.None)).ParamName
        );
        Assert.Equal(
            "discordance",
            Assert.ThrowsAny<ArgumentException>(() => new ElectreI(1, -0.01, Normalization.None)).ParamName
        );
        Assert.Equal(
            "discordance",
            Assert.ThrowsAny<ArgumentException>(() => new ElectreI(1, double.NaN, Normalization.None)).ParamName
        );
        Assert.Equal(
            "normalization",
            Assert.ThrowsAny<ArgumentException>(() => new ElectreI(1, 0, (Normalization)99)).ParamName
        );
    }

    [Fact]
    public void Solve_AnyProblem_AgreesWithTheNaiveOne() =>
        Law.Holds(
            Sheets.Degenerate,
            Methods,
            (sheet, method) =>
            {
                var answer = method.Solve(sheet.Problem());
                var refusals = NaiveScoring.Refusals(NaiveScoring.Method.Topsis, method.Normalization, sheet);
                if (!answer.TryGetValue(out var relation))
                {
                    return refusals.SetEquals(answer.Findings.Select(finding => $"{finding.Rule} {finding.Subject}"));
                }

                var n = sheet.Alternatives;
                var (c, d) = NaiveElectre.Crisp(sheet, method.Normalization);
                var expected = NaiveElectre.First(sheet, method.Normalization, method.Concordance, method.Discordance);
                var agrees = NaiveElectre.Pairs(
                    n,
                    (a, b) =>
                    {
                        var (first, second) = (Sheet.Alternative(a), Sheet.Alternative(b));
                        return relation.Outranks(first, second) == expected[a, b]
                            && Math.Abs(relation.Concordance(first, second) - c[a, b]) <= 1e-12
                            && Math.Abs(relation.Discordance(first, second) - d[a, b]) <= 1e-12;
                    }
                );
                return refusals.Count == 0
                    && agrees.Cast<bool>().All(good => good)
                    && HasTheKernels(relation, expected);
            }
        );

    [Fact]
    public void Solve_AlternativesInAnotherOrder_RelationStays() =>
        Law.Holds(
            Shuffled,
            Methods,
            (shuffled, method) =>
            {
                var (sheet, rows) = shuffled;
                var plain = sheet with { Scales = new (double, double)?[sheet.Criteria] };
                var other = plain.Reordered(rows, [.. Enumerable.Range(0, sheet.Criteria)]);
                var (before, after) = (method.Solve(plain.Problem()), method.Solve(other.Problem()));
                return before.Status == after.Status
                    && (
                        before.Status != AnswerStatus.Known
                        || before
                            .Value.StableKernel.ToHashSet(StringComparer.Ordinal)
                            .SetEquals(after.Value.StableKernel.Select(name => Sheet.Alternative(rows[IndexOf(name)])))
                    );
            }
        );

    [Fact]
    public void Solve_WeightsOfAnotherWhole_RelationStays() =>
        Law.Holds(
            Sheets.Ordinary,
            Gen.Elements(0.001, 3.0, 1e6).ToArbitrary(),
            (sheet, factor) =>
            {
                var method = new ElectreI(0.6, 0.5, Normalization.MinMax);
                var other = sheet with { Weights = Array.ConvertAll(sheet.Weights, weight => weight * factor) };
                var (before, after) = (method.Solve(sheet.Problem()).Value, method.Solve(other.Problem()).Value);
                return before.Kernel.SequenceEqual(after.Kernel)
                    && before.StableKernel.SequenceEqual(after.StableKernel);
            }
        );

    [Fact]
    public void Solve_DominatedAlternative_IsOutranked() =>
        Law.Holds(
            Sheets.Ordinary,
            Methods,
            (sheet, method) =>
            {
                var plain = sheet with { Scales = new (double, double)?[sheet.Criteria] };
                double?[] worse = [.. plain.Rows[0].Select((cell, j) => cell * (plain.Maximize[j] ? 0.5 : 2))];
                plain = plain with { Rows = [.. plain.Rows[..^1], worse] };
                return !method.Solve(plain.Problem()).TryGetValue(out var relation)
                    || (
                        relation.Outranks(Sheet.Alternative(0), Sheet.Alternative(plain.Alternatives - 1))
                        && !relation.Kernel.Contains(Sheet.Alternative(plain.Alternatives - 1), StringComparer.Ordinal)
                    );
            }
        );

    private static int IndexOf(string name) =>
        int.Parse(name.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture) - 1;

    /// <summary>Checks both kernels by their definitions, on the closure of the relation.</summary>
    private static bool HasTheKernels(OutrankingRelation relation, bool[,] outranks)
    {
        var n = outranks.GetLength(0);
        var all = Enumerable.Range(0, n).ToList();
        var reach = NaiveElectre.Closure(outranks);
        var stable = all.ConvertAll(i => relation.StableKernel.Contains(Sheet.Alternative(i), StringComparer.Ordinal));
        bool Together(int a, int b) => a == b || (reach[a, b] && reach[b, a]);
        return relation.Kernel.SequenceEqual(
                all.Where(b => all.TrueForAll(a => !outranks[a, b])).Select(Sheet.Alternative)
            )
            && all.TrueForAll(a => all.TrueForAll(b => !Together(a, b) || stable[a] == stable[b]))
            && all.TrueForAll(a => all.TrueForAll(b => Together(a, b) || !(stable[a] && stable[b] && outranks[a, b])))
            && all.TrueForAll(b =>
                stable[b] || all.Exists(a => stable[a] && all.Exists(c => Together(b, c) && outranks[a, c]))
            )
            && relation.Circuits.Sum(circuit => circuit.Count)
                == all.Count(a => all.Exists(b => a != b && Together(a, b)));
    }

    private static DecisionProblem Three(params double[][] rows) =>
        DecisionProblem.Of(
            [Criterion.Maximize("one", 40), Criterion.Maximize("two", 30), Criterion.Maximize("three", 30)],
            rows.Select(
                (row, i) =>
                    Alternative.Of(((char)('A' + i)).ToString(), Array.ConvertAll(row, value => Cell.Known(value)))
            )
        );

    private static void Refuses(DecisionProblem problem, AnswerStatus status, string finding)
    {
        var answer = new ElectreI(0.5, 0.5, Normalization.MinMax).Solve(problem);

        Assert.Equal(status, answer.Status);
        Assert.Equal(finding, Assert.Single(answer.Findings).ToString());
        var second = new ElectreII(1, 1, 1, 0, 0, Normalization.MinMax).Solve(problem);
        Assert.Equal(status, second.Status);
        Assert.Equal(answer.Findings, second.Findings);
    }
}
