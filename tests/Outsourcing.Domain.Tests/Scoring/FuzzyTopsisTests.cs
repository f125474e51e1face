using FsCheck;
using FsCheck.Fluent;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Scoring;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Scoring;

public sealed class FuzzyTopsisTests
{
    private static readonly TriangularNumber One = TriangularNumber.Exactly(1);

    /// <summary>Judgements that are vague: each number is the cell of a sheet, with up to 3 units less and more around it.</summary>
    private static readonly Arbitrary<(Sheet Sheet, FuzzyTable Table)> Vague = Of(Sheets.Ordinary.Generator);

    private static readonly Arbitrary<(Sheet Sheet, FuzzyTable Table)> VagueOfAnyKind = Of(
        Sheets.Degenerate.Generator.Where(sheet => !sheet.Rows.Any(row => row.Contains(null)))
    );

    [Fact]
    public void Number_PartsInDisorder_Throws()
    {
        var exception = Assert.Throws<ArgumentException>(() => TriangularNumber.Of(1, 0.5, 2));

        Assert.Equal("mode", exception.ParamName);
        Assert.StartsWith(
            "The parts of a triangular number do not fall, as 1, 0.5, 2 do.",
            exception.Message,
            StringComparison.Ordinal
        );
        Assert.Throws<ArgumentException>(() => TriangularNumber.Of(1, 2, 1.5));
        Assert.Equal(
            "lower",
            Assert.ThrowsAny<ArgumentException>(() => TriangularNumber.Of(double.NaN, 2, 3)).ParamName
        );
        Assert.StartsWith(
            "A number must be finite, and NaN is not.",
            Assert.ThrowsAny<ArgumentException>(() => TriangularNumber.Of(1, double.NaN, 3)).Message,
            StringComparison.Ordinal
        );
        Assert.Equal("(0, 0, 0)", TriangularNumber.Of(-0.0, -0.0, -0.0).ToString());
        Assert.ThrowsAny<ArgumentException>(() => TriangularNumber.Of(1, 2, double.PositiveInfinity));
        Assert.Equal(TriangularNumber.Of(2, 2, 2), TriangularNumber.Exactly(2));
        Assert.Equal("(-1, 0.5, 2)", TriangularNumber.Of(-1, 0.5, 2).ToString());
    }

    [Fact]
    public void Table_ThatCannotBe_Throws()
    {
        Criterion[] criteria = [Criterion.Maximize("points", scale: Scale.Of(0, 10))];

        Assert.Equal(
            """
            The alternative 'A' stands there more than once.
            'A' has -1 on 'points', outside its scale 0 to 10.
            'A' has 2 cells for 1 criteria.
            'A' has 11 on 'points', outside its scale 0 to 10.
            """.ReplaceLineEndings("\n") + " (Parameter 'alternatives')",
            Assert
                .Throws<ArgumentException>(() =>
                    FuzzyTable.Of(
                        criteria,
                        [One],
                        [FuzzyAlternative.Of("A", TriangularNumber.Of(-1, 5, 11)), FuzzyAlternative.Of("A", One, One)]
                    )
                )
                .Message
        );
        Assert.Equal("alternatives", Refused(criteria, [One], []));
        Assert.Equal("alternatives", Refused([], [], [FuzzyAlternative.Of("A")]));
        Assert.Equal("weights", Refused(criteria, [One, One], [FuzzyAlternative.Of("A", One)]));
        Assert.Equal("weights", Refused(criteria, [default], [FuzzyAlternative.Of("A", One)]));
        Assert.Equal("weights", Refused(criteria, [TriangularNumber.Of(-1, 1, 1)], [FuzzyAlternative.Of("A", One)]));
        Assert.Equal("weights", Refused(criteria, [TriangularNumber.Of(0, 0, 2e100)], [FuzzyAlternative.Of("A", One)]));

        static string? Refused(Criterion[] criteria, TriangularNumber[] weights, FuzzyAlternative[] rows) =>
            Assert.Throws<ArgumentException>(() => FuzzyTable.Of(criteria, weights, rows)).ParamName;
    }

    [Fact]
    public void Rank_ByHand_IsTheClosenessOfFuzzyNumbers()
    {
        // A scales to (0.2, 0.4, 0.6), B to (0.6, 0.8, 1). The ideal is 1, the anti-ideal 0.2. A is √((0.64 + 0.36 + 0.16) / 3)
        // and √((0 + 0.04 + 0.16) / 3) away, B the other way round.
        var ranking = FuzzyTopsis.Rank(Points(TriangularNumber.Of(1, 2, 3), TriangularNumber.Of(3, 4, 5))).Value;
        var (far, near) = (Math.Sqrt(1.16 / 3), Math.Sqrt(0.2 / 3));

        Assert.Equal("1. B 0.7066; 2. A 0.2934", ranking.ToString());
        Assert.Equal(far / (far + near), ranking["B"].Score, 1e-15);
        Assert.Equal(near / (far + near), Assert.Single(ranking["A"].Contributions).Amount, 1e-15);
    }

    [Fact]
    public void Rank_OfACost_TurnsThePartsRound()
    {
        // Prices of 10, 10, 20 and 20, 40, 40 scale to (0.5, 1, 1) and (0.25, 0.25, 0.5).
        var answer = FuzzyTopsis.Rank(
            FuzzyTable.Of(
                [Criterion.Minimize("price")],
                [TriangularNumber.Of(0.5, 1, 2)],
                [
                    FuzzyAlternative.Of("A", TriangularNumber.Of(10, 10, 20)),
                    FuzzyAlternative.Of("B", TriangularNumber.Of(20, 40, 40)),
                ]
            )
        );

        Assert.Equal(
            ["A has rank 1 with 0.507.", "B has rank 2 with 0.243."],
            answer.Explanation.Parts.Select(part => part.Statement)
        );
        Assert.Equal("A is first of 2 by fuzzy TOPSIS with 0.507.", answer.Explanation.Statement);
        Assert.Equal(
            [
                "The distance to the ideal is 1.1637, to the anti-ideal 1.1968.",
                "price: (10, 10, 20) scales with the weight (0.5, 1, 2) to (0.25, 1, 2), adds 0.507.",
            ],
            answer.Value["A"].Explanation.Parts.Select(part => part.Statement)
        );
    }

    [Fact]
    public void Rank_CrispAndAllEqual_IsAtTheIdeal()
    {
        var answer = FuzzyTopsis.Rank(Points(One, One));

        Assert.Equal("1. A 1; 1. B 1", answer.Value.ToString());
        Assert.Equal("A and B share the first rank of 2 by fuzzy TOPSIS with 1.", answer.Explanation.Statement);
        Assert.Equal(1, Assert.Single(answer.Value["B"].Contributions).Amount);
        Assert.Equal(ScoringRules.AlternativesIndistinct, Assert.Single(answer.Findings).Rule);
    }

    [Fact]
    public void Rank_WeightOfZero_TakesNoPart()
    {
        var answer = FuzzyTopsis.Rank(
            FuzzyTable.Of(
                [Criterion.Maximize("points"), Criterion.Maximize("note")],
                [One, default],
                [
                    FuzzyAlternative.Of("A", TriangularNumber.Of(1, 2, 3), TriangularNumber.Of(-3, 0, 1)),
                    FuzzyAlternative.Of("B", TriangularNumber.Of(3, 4, 5), default),
                ]
            )
        );

        Assert.Equal("1. B 0.7066; 2. A 0.2934", answer.Value.ToString());
        Assert.Equal("note: weight 0, takes no part.", answer.Value["A"].Explanation.Parts[^1].Statement);
    }

    [Fact]
    public void Alternative_ComparesNameAndNumbers()
    {
        var alternative = FuzzyAlternative.Of("A", One, default);

        Assert.Equal(alternative, FuzzyAlternative.Of("A", One, default));
        Assert.NotEqual(alternative, FuzzyAlternative.Of("B", One, default));
        Assert.NotEqual(alternative, FuzzyAlternative.Of("A", One, One));
        Assert.False(alternative.Equals(null));
        Assert.Equal("A: (1, 1, 1), (0, 0, 0)", alternative.ToString());
    }

    [Fact]
    public void Table_ComparesCriteriaWeightsAndAlternatives()
    {
        var table = Table("points", One, 1, 2);

        Assert.Equal(table, Table("points", One, 1, 2));
        Assert.NotEqual(table, Table("speed", One, 1, 2));
        Assert.NotEqual(table, Table("points", TriangularNumber.Exactly(2), 1, 2));
        Assert.NotEqual(table, Table("points", One, 1, 3));
        Assert.False(table.Equals(null));
        Assert.Equal("2 alternatives by 1 criteria", table.ToString());
    }

    [Fact]
    public void Ranking_ComparesTableAndScores()
    {
        var ranking = FuzzyTopsis.Rank(Table("points", One, 1, 2)).Value;
        var other = FuzzyTopsis.Rank(Table("points", One, 2, 1)).Value;
        var same = FuzzyTopsis.Rank(Table("points", One, 1, 2)).Value;

        Assert.Equal(ranking, same);
        Assert.NotEqual(ranking, other);
        Assert.NotEqual(ranking, FuzzyTopsis.Rank(Table("points", TriangularNumber.Exactly(2), 1, 2)).Value);
        Assert.False(ranking.Equals(null));
        Assert.Equal(ranking["B"], same["B"]);
        Assert.NotEqual(ranking["B"], ranking["A"]);
        Assert.NotEqual(ranking["B"], other["B"]);
        Assert.NotEqual(ranking["B"], other["A"]);
        Assert.False(ranking["B"].Equals(null));
        Assert.Same(ranking["B"].Contributions, ranking["B"].Contributions);
        Assert.Equal("points 1", ranking["B"].Contributions[0].ToString());
        Assert.StartsWith(
            "There is no alternative 'Z'.",
            Assert.Throws<ArgumentException>(() => ranking["Z"]).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Table_WeightsThatCannotBe_SaysWhy()
    {
        Assert.Equal("There are 2 weights for 1 criteria. (Parameter 'weights')", Refused(One, One));
        Assert.Equal("No weight is above zero. (Parameter 'weights')", Refused(default(TriangularNumber)));
        Assert.Equal(
            "A fuzzy weight is zero, or at least zero and at most from 1e-100 to 1e100, and (0, 0, 2E+100) is not. (Parameter 'weights')",
            Refused(TriangularNumber.Of(0, 0, 2e100))
        );
        Assert.Equal(2, Table("points", TriangularNumber.Exactly(1e100), 1, 2).Alternatives.Count);
        Assert.Equal(2, Table("points", TriangularNumber.Exactly(1e-100), 1, 2).Alternatives.Count);

        static string Refused(params TriangularNumber[] weights) =>
            Assert
                .Throws<ArgumentException>(() =>
                    FuzzyTable.Of([Criterion.Maximize("points")], weights, [FuzzyAlternative.Of("A", One)])
                )
                .Message;
    }

    [Fact]
    public void Rank_TwoCriteria_ExplainsTheSumsOfTheDistances()
    {
        // Twice the distances of one criterion by hand: √(1.16 / 3) and √(0.2 / 3).
        var (low, high) = (TriangularNumber.Of(1, 2, 3), TriangularNumber.Of(3, 4, 5));
        var table = FuzzyTable.Of(
            [Criterion.Maximize("points"), Criterion.Maximize("speed")],
            [One, One],
            [FuzzyAlternative.Of("A", low, low), FuzzyAlternative.Of("B", high, high)]
        );

        Assert.Equal(
            "The distance to the ideal is 1.2437, to the anti-ideal 0.5164.",
            FuzzyTopsis.Rank(table).Value["A"].Explanation.Parts[0].Statement
        );
    }

    [Fact]
    public void Rank_AllAtTheIdeal_SharesTheScoreAsTheWeights() =>
        Assert.Equal(
            [0.25, 0.75],
            FuzzyTopsis
                .Rank(
                    FuzzyTable.Of(
                        [Criterion.Maximize("points"), Criterion.Maximize("speed")],
                        [One, TriangularNumber.Exactly(3)],
                        [FuzzyAlternative.Of("A", One, One), FuzzyAlternative.Of("B", One, One)]
                    )
                )
                .Value["A"]
                .Contributions.Select(part => part.Amount)
        );

    [Fact]
    public void Rank_MoreThanTen_AreCountedNotExplained()
    {
        var explanation = FuzzyTopsis
            .Rank(Points([.. Enumerable.Range(1, 12).Select(i => TriangularNumber.Exactly(i))]))
            .Explanation;

        Assert.Equal(11, explanation.Parts.Count);
        Assert.Equal("2 more alternatives follow.", explanation.Parts[^1].Statement);
    }

    [Fact]
    public void Rank_EqualOnACriterionWithoutWeight_IsNotWorthANote()
    {
        var answer = FuzzyTopsis.Rank(
            FuzzyTable.Of(
                [Criterion.Maximize("points"), Criterion.Maximize("note")],
                [One, default],
                [FuzzyAlternative.Of("A", One, default), FuzzyAlternative.Of("B", TriangularNumber.Exactly(2), default)]
            )
        );

        Assert.Equal("1. B 1; 2. A 0", answer.Value.ToString());
        Assert.Empty(answer.Findings);
    }

    [Theory]
    [InlineData(1, 2, 4)]
    [InlineData(1, 3, 3)]
    [InlineData(0, 2, 3)]
    public void Rank_NumbersThatDifferInOnePart_AreNotConstant(double lower, double mode, double upper) =>
        Assert.Empty(
            FuzzyTopsis.Rank(Points(TriangularNumber.Of(1, 2, 3), TriangularNumber.Of(lower, mode, upper))).Findings
        );

    [Fact]
    public void Rank_SmallestCost_IsAllowed() =>
        Assert.True(FuzzyTopsis.Rank(Table("price", One, 1e-150, 1, Direction.Minimize)).IsKnown);

    [Fact]
    public void RankAndScore_Null_Throw()
    {
        Assert.Equal("table", Assert.Throws<ArgumentNullException>(() => FuzzyTopsis.Rank(null!)).ParamName);
        Assert.Equal("table", Assert.Throws<ArgumentNullException>(() => FuzzyTopsis.Score(null!, [])).ParamName);
    }

    [Fact]
    public void Rank_OneAlternative_IsRefused() =>
        Refuses(
            Points(One),
            "error scoring.alternatives.too-few [A]: There is one alternative, 'A', and fuzzy TOPSIS compares each with the best and the worst of several. Add alternatives, or choose the weighted sum with the scaling Bounds."
        );

    [Fact]
    public void Rank_NegativeNumber_IsRefused() =>
        Refuses(
            Points(One, TriangularNumber.Of(-1, 2, 3), default),
            "error scoring.cell.negative [B, points]: 'B' has -1 on 'points', and fuzzy TOPSIS needs numbers of zero or more. Shift the scale, so that it begins at zero or above."
        );

    [Fact]
    public void Rank_ColumnOfZeros_IsRefused() =>
        Refuses(
            Points(default, default),
            "error scoring.criterion.all-zero [points]: All values of 'points' are 0, and fuzzy TOPSIS has nothing to divide by. Leave the criterion out."
        );

    [Fact]
    public void Rank_CostThatMayBeZero_IsRefused() =>
        Refuses(
            FuzzyTable.Of(
                [Criterion.Minimize("price")],
                [One],
                [FuzzyAlternative.Of("A", One), FuzzyAlternative.Of("B", TriangularNumber.Of(0, 2, 3))]
            ),
            "error scoring.cell.not-positive [B, price]: 'B' has 0 on 'price', and fuzzy TOPSIS divides by the values of a cost. Shift the scale, so that it begins above zero."
        );

    [Theory]
    [InlineData(1e151, 1, true)]
    [InlineData(1, 0.9e-150, false)]
    public void Rank_NumbersBeyondTheRange_AreRefused(double one, double other, bool benefit)
    {
        var criterion = benefit ? Criterion.Maximize("points") : Criterion.Minimize("points");

        Refuses(
            FuzzyTable.Of(
                [criterion],
                [One],
                [
                    FuzzyAlternative.Of("A", TriangularNumber.Exactly(one)),
                    FuzzyAlternative.Of("B", TriangularNumber.Exactly(other)),
                ]
            ),
            "error scoring.number.range [points]: 'points' has values beyond 1e150, or all of them within 1e-150 of zero, which cannot be computed with. Use another unit."
        );
    }

    [Fact]
    public void Score_NoRoom_Throws() =>
        Assert.Equal(
            "There are 1 scores; the table needs 2. (Parameter 'scores')",
            Assert.Throws<ArgumentException>(() => FuzzyTopsis.Score(Points(One, One), new double[1])).Message
        );

    [Fact]
    public void Score_AfterTheFirstCalls_AllocatesNothing()
    {
        var table = Points([.. Enumerable.Range(1, 100).Select(i => TriangularNumber.Of(i, i + 1, i + 2))]);
        var scores = new double[100];
        Assert.Null(FuzzyTopsis.Score(table, scores));
        Assert.Equal(0, AllocatedBytes.Least(() => FuzzyTopsis.Score(table, scores)));
    }

    [Fact]
    public void Score_FixedInput_HasTheSameBitsEverywhere()
    {
        var random = new Numbers(7);
        var rows = Enumerable
            .Range(0, 37)
            .Select(_ => Enumerable.Range(0, 5).Select(_ => Number()).ToArray())
            .ToArray();
        var table = FuzzyTable.Of(
            Enumerable
                .Range(0, 5)
                .Select(j => FormattableString.Invariant($"c{j}"))
                .Select((name, j) => j % 2 == 1 ? Criterion.Minimize(name) : Criterion.Maximize(name)),
            Enumerable.Range(0, 5).Select(_ => Number()),
            rows.Select((cells, i) => FuzzyAlternative.Of(FormattableString.Invariant($"a{i}"), cells))
        );
        var scores = new double[37];

        Assert.Null(FuzzyTopsis.Score(table, scores));
        var bits = Convert.ToHexString(
            System.Security.Cryptography.SHA256.HashData([
                .. scores.SelectMany(score => BitConverter.GetBytes(BitConverter.DoubleToUInt64Bits(score))),
            ])
        );
        Assert.True(
            string.Equals(
                "2E1D25809FF06D5572CE8A5584DDF72017106E4476A3E8BA964DCF4DEB530962",
                bits,
                StringComparison.Ordinal
            ),
            bits
        );

        TriangularNumber Number()
        {
            var (a, b, c) = (random.Score(), random.Unit(), random.Unit());
            return TriangularNumber.Of(a, a + b, a + b + c);
        }
    }

    [Fact]
    public void Rank_OrdinaryProblem_AgreesWithTheNaiveOne() =>
        Law.Holds(Vague, pair => Agrees(pair.Sheet, pair.Table));

    [Fact]
    public void Rank_AnyProblem_AgreesWithTheNaiveOneOrRefuses() =>
        Law.Holds(VagueOfAnyKind, pair => Agrees(pair.Sheet, pair.Table));

    [Fact]
    public void Rank_DominatedAlternative_NeverStandsBeforeItsDominator() =>
        Law.Holds(
            Vague,
            pair =>
            {
                // All parts of a number better: nearer to the ideal and farther from the anti-ideal.
                var ranking = FuzzyTopsis.Rank(pair.Table).Value;
                var all = Enumerable.Range(0, pair.Sheet.Alternatives).ToList();
                return all.TrueForAll(i =>
                    all.TrueForAll(k =>
                        !Dominates(pair.Table, i, k)
                        || ranking[Sheet.Alternative(i)].Rank <= ranking[Sheet.Alternative(k)].Rank
                    )
                );
            }
        );

    private static bool Dominates(FuzzyTable table, int i, int k) =>
        table
            .Criteria.Select(
                (criterion, j) =>
                {
                    var (one, other) = (table.Alternatives[i].Cells[j], table.Alternatives[k].Cells[j]);
                    return criterion.Direction == Direction.Maximize ? AtLeast(one, other) : AtLeast(other, one);
                }
            )
            .All(better => better);

    private static bool AtLeast(TriangularNumber one, TriangularNumber other) =>
        one.Lower >= other.Lower && one.Mode >= other.Mode && one.Upper >= other.Upper;

    private static bool Agrees(Sheet sheet, FuzzyTable table)
    {
        var answer = FuzzyTopsis.Rank(table);
        var refusals = NaiveFuzzy.Refusals(table);
        var scores = new double[sheet.Alternatives];
        var refusal = FuzzyTopsis.Score(table, scores);
        if (!answer.TryGetValue(out var ranking))
        {
            return refusal is not null
                && Array.TrueForAll(scores, score => score == 0)
                && refusals.SetEquals(answer.Findings.Select(finding => $"{finding.Rule} {finding.Subject}"));
        }

        var expected = refusals.Count == 0 ? NaiveFuzzy.Scores(table) : [];
        return expected.Length == scores.Length
            && NaiveScoring
                .Ranks(expected, higherIsBetter: true)
                .Select(
                    (rank, i) => (Own: ranking[Sheet.Alternative(i)], Rank: rank, Score: expected[i], Span: scores[i])
                )
                .All(row =>
                    row.Own.Rank == row.Rank
                    && ScoringOracleTests.Near(row.Score, row.Own.Score)
                    && BitConverter.DoubleToInt64Bits(row.Span) == BitConverter.DoubleToInt64Bits(row.Own.Score)
                    && ScoringOracleTests.Near(row.Own.Score, row.Own.Contributions.Sum(part => part.Amount))
                );
    }

    private static Arbitrary<(Sheet Sheet, FuzzyTable Table)> Of(Gen<Sheet> sheets) =>
        (
            from sheet in sheets
            from spreads in Gen.Choose(0, 3).ArrayOf(2 * sheet.Criteria * (sheet.Alternatives + 1))
            select (sheet, Table(sheet, spreads))
        ).ToArbitrary();

    private static FuzzyTable Table(Sheet sheet, int[] spreads)
    {
        var next = 0;
        return FuzzyTable.Of(
            (sheet with { Scales = new (double, double)?[sheet.Criteria] }).Columns(),
            sheet.Weights.Select(weight => weight == 0 ? default : Number(weight, weight / 10)),
            sheet
                .Rows.Select(
                    (row, i) =>
                        FuzzyAlternative.Of(
                            Sheet.Alternative(i),
                            Array.ConvertAll(row, cell => Number(cell!.Value, cell.Value / 10))
                        )
                )
                .ToList()
        );

        TriangularNumber Number(double mode, double unit) =>
            TriangularNumber.Of(
                mode - (spreads[next++] * Math.Abs(unit)),
                mode,
                mode + (spreads[next++] * Math.Abs(unit))
            );
    }

    private static FuzzyTable Table(
        string criterion,
        TriangularNumber weight,
        double a,
        double b,
        Direction direction = Direction.Maximize
    ) =>
        FuzzyTable.Of(
            [direction == Direction.Maximize ? Criterion.Maximize(criterion) : Criterion.Minimize(criterion)],
            [weight],
            [
                FuzzyAlternative.Of("A", TriangularNumber.Exactly(a)),
                FuzzyAlternative.Of("B", TriangularNumber.Exactly(b)),
            ]
        );

    private static FuzzyTable Points(params TriangularNumber[] points) =>
        FuzzyTable.Of(
            [Criterion.Maximize("points")],
            [One],
            points.Select(
                (number, i) =>
                    FuzzyAlternative.Of(
                        i < 26 ? ((char)('A' + i)).ToString() : FormattableString.Invariant($"V{i}"),
                        number
                    )
            )
        );

    private static void Refuses(FuzzyTable table, string finding)
    {
        var answer = FuzzyTopsis.Rank(table);
        var scores = Enumerable.Repeat(7.0, table.Alternatives.Count).ToArray();
        var refusal = FuzzyTopsis.Score(table, scores);

        Assert.Equal(AnswerStatus.NotApplicable, answer.Status);
        Assert.Equal(finding, Assert.Single(answer.Findings).ToString());
        Assert.Equal(finding, refusal?.ToFinding().ToString());
        Assert.All(scores, score => Assert.Equal(0, score));
    }
}
