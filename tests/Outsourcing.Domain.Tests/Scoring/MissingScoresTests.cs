using FsCheck;
using FsCheck.Fluent;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Scoring;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Scoring;

public sealed class MissingScoresTests
{
    private static readonly WeightedSum MinMax = new(Normalization.MinMax);

    [Fact]
    public void Of_OneMissing_GivesIntervalsAndContenders()
    {
        var answer = MissingScores.Of(Open(cygnus: Cell.Missing), MinMax);
        var scores = answer.Value;

        Assert.Null(scores.Leader);
        Assert.Equal(["Borea", "Cygnus"], scores.Contenders);
        Assert.Equal(["Cygnus, experience"], scores.Missing.Select(cell => cell.ToString()));
        Assert.False(scores.IsExact);
        Assert.Empty(scores.Facts);
        Assert.Equal(
            """
            Nobody leads for certain; not ruled out are Borea and Cygnus.
            - Missing: Cygnus, experience.
            - Acme 0.3313 to 0.5979.
            - Borea 0.55 to 0.7.
            - Cygnus 0.3 to 0.6.
            """.ReplaceLineEndings("\n"),
            answer.Explanation.ToString()
        );
    }

    [Fact]
    public void Of_NothingMissing_IsTheRanking()
    {
        var scores = MissingScores.Of(Vendors.Problem, MinMax).Value;

        Assert.Equal("Borea", scores.Leader);
        Assert.Equal(["Borea"], scores.Contenders);
        Assert.Empty(scores.Missing);
        Assert.Equal(
            "Borea leads whatever the missing values are. Acme 0.5313; Borea 0.7; Cygnus 0.3",
            scores.ToString()
        );
    }

    [Fact]
    public void Of_LeaderHolds_WhateverItIs()
    {
        var problem = DecisionProblem.Of(
            [Criterion.Maximize("points", 10, scale: Scale.Of(0, 10)), Criterion.Minimize("price", 90)],
            [Alternative.Of("A", Cell.Missing, 10), Alternative.Of("B", 10, 50)]
        );

        Assert.Equal("A", MissingScores.Of(problem, MinMax).Value.Leader);
    }

    [Theory]
    [InlineData(Normalization.MinMax)]
    [InlineData(Normalization.Max)]
    [InlineData(Normalization.Linear)]
    [InlineData(Normalization.Bounds)]
    public void Of_NoValueOfTheScale_LeavesTheInterval(Normalization normalization)
    {
        var method = new WeightedSum(normalization);
        var scores = MissingScores.Of(Scaled(Cell.Missing, Cell.Missing), method).Value;
        var (low, high) = (new double[4], new double[4]);
        Array.Fill(low, double.MaxValue);
        var leaders = new HashSet<string>(StringComparer.Ordinal);
        for (var x = 1.0; x <= 10; x += 0.25)
        {
            for (var y = 1.0; y <= 10; y += 0.25)
            {
                var ranking = method.Rank(Scaled(x, y)).Value;
                leaders.Add(ranking.Best.Name);
                for (var i = 0; i < 4; i++)
                {
                    var total = ranking[scores.Totals[i].Alternative].Score;
                    low[i] = Math.Min(low[i], total);
                    high[i] = Math.Max(high[i], total);
                }
            }
        }

        for (var i = 0; i < 4; i++)
        {
            Assert.Equal(scores.Totals[i].Low, low[i], 12);
            Assert.Equal(scores.Totals[i].High, high[i], 12);
        }

        Assert.Equal(scores.Leader is null, leaders.Count > 1);
        Assert.Subset(scores.Contenders.ToHashSet(StringComparer.Ordinal), leaders);
    }

    [Fact]
    public void Of_WholeColumnMissing_IsBounded()
    {
        var problem = DecisionProblem.Of(
            [Criterion.Maximize("points", 40, scale: Scale.Of(0, 10)), Criterion.Minimize("price", 60)],
            [Alternative.Of("A", Cell.Missing, 10), Alternative.Of("B", Cell.Missing, 50)]
        );
        var scores = MissingScores.Of(problem, MinMax).Value;

        Assert.Equal("A", scores.Leader);
        Assert.Equal("A leads whatever the missing values are. A 0.6 to 1; B 0 to 0.4", scores.ToString());
    }

    [Fact]
    public void Of_NoScale_CannotBeBounded() =>
        Assert.Equal(
            "error scoring.missing.unbounded [price]: A value is missing on 'price', and without a declared scale it could be anything. Declare the scale of the criterion.",
            Assert.Single(MissingScores.Of(Vendors.Two((1, Cell.Missing), (2, 3)), MinMax).Findings).ToString()
        );

    [Theory]
    [InlineData(Normalization.Sum)]
    [InlineData(Normalization.Vector)]
    [InlineData(Normalization.SumPlain)]
    [InlineData(Normalization.VectorPlain)]
    public void Of_ScalingByAllValues_IsRefused(Normalization normalization)
    {
        var answer = MissingScores.Of(Benefit, new WeightedSum(normalization));

        Assert.Equal(AnswerStatus.NotApplicable, answer.Status);
        Assert.Equal(
            $"The scaling {normalization} depends on every value of 'x', not on its ends, so its extremes are not known.",
            Assert.Single(answer.Findings).Message
        );
    }

    [Fact]
    public void Of_PossibleZeroDivisor_IsRefused()
    {
        var problem = DecisionProblem.Of(
            [Criterion.Minimize("price", 100, scale: Scale.Of(0, 10))],
            [Alternative.Of("A", Cell.Missing), Alternative.Of("B", 5)]
        );

        Assert.Equal(
            "The scaling Linear cannot handle every value from 0 to 10 on 'price'.",
            Assert.Single(MissingScores.Of(problem, new WeightedSum(Normalization.Linear)).Findings).Message
        );
        Assert.True(MissingScores.Of(problem, MinMax).IsKnown);
    }

    [Fact]
    public void Of_AnotherColumnIsRefused_NamesIt() =>
        Assert.Equal(
            ScoringRules.CriterionDirection,
            Assert
                .Single(MissingScores.Of(Vendors.Two((1, 2), (2, 3)), new WeightedSum(Normalization.None)).Findings)
                .Rule
        );

    [Fact]
    public void Of_WeightZero_DoesNotMatter()
    {
        var problem = Vendors.Two((10, 5), (1, Cell.Missing)).With(Weights.Of(100, 0));

        Assert.Equal("A", MissingScores.Of(problem, MinMax).Value.Leader);
        Assert.Empty(MissingScores.Of(problem, MinMax).Value.Missing);
        Assert.Equal(
            "B",
            MissingScores
                .Of(Vendors.Two((1, 0), (2, 0)).With(Weights.Of(100, 0)), new WeightedSum(Normalization.Linear))
                .Value.Leader
        );
    }

    [Fact]
    public void Of_AbsoluteScaling_OneMissing_GivesTheBreakEven()
    {
        // Acme 0.6 × 0.8 + 0.4 × 0.25 = 0.58; Borea 0.06 q + 0.4 × 0.6: level at q = 0.34 / 0.06.
        var answer = MissingScores.Of(Bids(1500, Cell.Missing), new WeightedSum(Normalization.Bounds));

        Assert.Equal(
            """
            Nobody leads for certain; Acme and Borea can lead. Borea, quality alone would settle it.
            - Missing: Borea, quality.
            - Borea, quality settles who leads: Borea with 5.6667 or more, Acme with 5.6667 or less.
            - Acme 0.58.
            - Borea 0.24 to 0.84.
            - Cirrus 0.26.
            """.ReplaceLineEndings("\n"),
            answer.Explanation.ToString()
        );
        var fact = Assert.Single(answer.Value.Facts);
        Assert.Equal(0.34 / 0.06, fact.LeadsFrom!.Value, 12);
        Assert.Equal(fact.LeadsFrom.Value, fact.RivalLeadsTo!.Value, 12);
        Assert.True(answer.Value.IsExact);
    }

    [Fact]
    public void Of_AbsoluteScaling_TwoMissing_SaysWhichMaySettle()
    {
        // Acme 0.48 to 0.88 by its price, Borea 0.24 to 0.84 by its quality.
        var scores = MissingScores.Of(Bids(Cell.Missing, Cell.Missing), new WeightedSum(Normalization.Bounds)).Value;

        Assert.Equal(["Acme", "Borea"], scores.Contenders);
        Assert.Equal(
            [
                "Borea, quality may settle who leads: Acme with 4 or less.",
                "Acme, price may settle who leads: Acme with 200 or less.",
            ],
            scores.Facts.Select(fact => fact.ToString())
        );
        Assert.StartsWith(
            "Nobody leads for certain; Acme and Borea can lead. Acme",
            scores.ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Of_AbsoluteScaling_SomeFactsSettleNothing()
    {
        var problem = DecisionProblem.Of(
            [Criterion.Maximize("a", 90, scale: Scale.Of(0, 10)), Criterion.Maximize("b", 10, scale: Scale.Of(0, 10))],
            [Alternative.Of("X", Cell.Missing, Cell.Missing), Alternative.Of("Y", Cell.Missing, 5)]
        );
        var scores = MissingScores.Of(problem, new WeightedSum(Normalization.Bounds)).Value;

        Assert.Equal("X, b alone settles nothing.", scores.Facts[2].ToString());
        Assert.False(scores.Facts[2].Settles);
    }

    [Fact]
    public void Of_AbsoluteScaling_AnyFact_CanSettleEach()
    {
        // The two cells of A weigh the same; whichever is known, the other alone can no longer help.
        var problem = DecisionProblem.Of(
            [Criterion.Maximize("a", 50, scale: Scale.Of(0, 10)), Criterion.Maximize("b", 50, scale: Scale.Of(0, 10))],
            [Alternative.Of("X", Cell.Missing, 10), Alternative.Of("Y", Cell.Missing, 0)]
        );

        Assert.Equal("X", MissingScores.Of(problem, new WeightedSum(Normalization.Bounds)).Value.Leader);
        Assert.All(
            MissingScores.Of(problem, new WeightedSum(Normalization.Bounds)).Value.Facts,
            fact => Assert.True(fact.Settles)
        );
    }

    /// <summary>The second implementation: an alternative can lead when it does with its own gaps at their best and all others at their worst.</summary>
    [Fact]
    public void Of_AbsoluteScaling_ContendersAreThoseThatCanLead() =>
        Law.Holds(
            Gapped,
            sheet =>
            {
                var method = new WeightedSum(Normalization.Bounds);
                if (!MissingScores.Of(sheet.Problem(), method).TryGetValue(out var scores))
                {
                    return false;
                }

                var can = Enumerable
                    .Range(0, sheet.Alternatives)
                    .Where(row => method.Rank(Filled(sheet, row).Problem()).Value[Sheet.Alternative(row)].Rank == 1)
                    .Select(Sheet.Alternative);
                return scores.IsExact && scores.Contenders.SequenceEqual(can);
            }
        );

    [Fact]
    public void Of_AbsoluteScaling_FactsHoldOnEachSideOfTheirValues() =>
        Law.Holds(
            Gapped,
            sheet =>
                MissingScores
                    .Of(sheet.Problem(), new WeightedSum(Normalization.Bounds))
                    .Value.Facts.All(fact => Holds(sheet, fact))
        );

    [Fact]
    public void Of_AbsoluteScaling_NobodyLeads_OneFactAtMostSettles() =>
        Law.Holds(
            Gapped,
            sheet =>
            {
                var scores = MissingScores.Of(sheet.Problem(), new WeightedSum(Normalization.Bounds)).Value;
                return scores.Leader is not null || scores.Facts.Count(fact => fact.Settles) <= 1;
            }
        );

    private static bool Holds(Sheet sheet, MissingFact fact)
    {
        var j = Array.FindIndex(
            sheet.Columns(),
            criterion => string.Equals(criterion.Name, fact.Cell.Criterion, StringComparison.Ordinal)
        );
        var i = Enumerable
            .Range(0, sheet.Alternatives)
            .Single(k => string.Equals(Sheet.Alternative(k), fact.Cell.Alternative, StringComparison.Ordinal));
        var (low, high) = sheet.Scales[j]!.Value;
        var nudge = (sheet.Maximize[j] ? 1e-5 : -1e-5) * (high - low);
        var worst = sheet.Maximize[j] ? low : high;
        var best = sheet.Maximize[j] ? high : low;
        if (fact.LeadsFrom is { } from)
        {
            if (
                !IsCertain(fact.Cell.Alternative, from + nudge)
                || (Math.Abs(from - worst) > 2 * Math.Abs(nudge) && IsCertain(fact.Cell.Alternative, from - nudge))
            )
            {
                return false;
            }
        }
        else if (IsCertain(fact.Cell.Alternative, best))
        {
            return false;
        }

        if (
            fact.RivalLeadsTo is { } to
            && (
                !IsCertain(fact.Rival!, to - nudge)
                || (Math.Abs(best - to) > 2 * Math.Abs(nudge) && IsCertain(fact.Rival!, to + nudge))
            )
        )
        {
            return false;
        }

        var grid = Enumerable.Range(0, 21).Select(k => low + ((high - low) * k / 20)).ToList();
        if (fact.Settles)
        {
            return grid.TrueForAll(value => At(value).Leader is not null);
        }

        // Between the two values nobody is certain.
        var (a, b) = (fact.LeadsFrom ?? best, fact.RivalLeadsTo ?? worst);
        return At((a + b) / 2).Leader is null;

        bool IsCertain(string name, double value)
        {
            var totals = At(value).Totals;
            var own = totals.Single(total => string.Equals(total.Alternative, name, StringComparison.Ordinal));
            return totals.All(total =>
                total == own || own.Low >= total.High - (1e-9 * totals.Max(t => Math.Abs(t.High)))
            );
        }

        MissingScores At(double value)
        {
            var rows = Array.ConvertAll(sheet.Rows, row => (double?[])row.Clone());
            rows[i][j] = Math.Clamp(value, low, high);
            return MissingScores
                .Of((sheet with { Rows = rows }).Problem(), new WeightedSum(Normalization.Bounds))
                .Value;
        }
    }

    /// <summary>Small problems with one to three gaps; every criterion has a scale.</summary>
    private static Arbitrary<Sheet> Gapped { get; } =
        (
            from sheet in Sheets.Ordinary.Generator
            where sheet.Alternatives <= 6
            from gaps in Gen.Choose(0, (sheet.Alternatives * sheet.Criteria) - 1).ArrayOf(3)
            select (
                sheet with
                {
                    Rows =
                    [
                        .. sheet.Rows.Select(
                            (row, i) =>
                                row.Select((cell, j) => gaps.Contains((i * sheet.Criteria) + j) ? null : cell).ToArray()
                        ),
                    ],
                    Scales =
                    [
                        .. Enumerable
                            .Range(0, sheet.Criteria)
                            .Select(j => ((double, double)?)(0, 1.25 * sheet.Column(j).Max()!.Value)),
                    ],
                }
            )
        ).ToArbitrary();

    private static Sheet Filled(Sheet sheet, int favoured) =>
        sheet with
        {
            Rows =
            [
                .. sheet.Rows.Select(
                    (row, i) =>
                        row.Select(
                                (cell, j) =>
                                    cell
                                    ?? (double?)(
                                        sheet.Maximize[j] == (i == favoured)
                                            ? sheet.Scales[j]!.Value.High
                                            : sheet.Scales[j]!.Value.Low
                                    )
                            )
                            .ToArray()
                ),
            ],
        };

    private static DecisionProblem Bids(Cell price, Cell quality) =>
        DecisionProblem.Of(
            [
                Criterion.Maximize("quality", 60, scale: Scale.Of(0, 10)),
                Criterion.Minimize("price", 40, scale: Scale.Of(0, 2000)),
            ],
            [Alternative.Of("Acme", 8, price), Alternative.Of("Borea", quality, 800), Alternative.Of("Cirrus", 1, 1000)]
        );

    private static DecisionProblem Benefit { get; } =
        DecisionProblem.Of(
            [Criterion.Maximize("x", 100, scale: Scale.Of(1, 10))],
            [Alternative.Of("A", Cell.Missing), Alternative.Of("B", 5)]
        );

    private static DecisionProblem Open(Cell cygnus) =>
        DecisionProblem.Of(
            [
                Criterion.Maximize("experience", 30, scale: Scale.Of(0, 10)),
                Criterion.Maximize("customisation", 20),
                Criterion.Maximize("culture", 10),
                Criterion.Minimize("price", 40),
            ],
            [
                Alternative.Of("Acme", 8, 6, 7, 420_000),
                Alternative.Of("Borea", 9, 4, 5, 385_000),
                Alternative.Of("Cygnus", cygnus, 9, 8, 450_000),
            ]
        );

    private static DecisionProblem Scaled(Cell first, Cell second) =>
        DecisionProblem.Of(
            [Criterion.Maximize("x", 40, scale: Scale.Of(1, 10)), Criterion.Minimize("y", 60, scale: Scale.Of(1, 10))],
            [
                Alternative.Of("A", first, 4),
                Alternative.Of("B", second, 6),
                Alternative.Of("C", 5, 5),
                Alternative.Of("D", 7, 7),
            ]
        );

    [Theory]
    [InlineData(1, 1 - 5e-10, "A", "B, A")]
    [InlineData(1, 1 - 2e-9, "B", "B")]
    [InlineData(1000, 1000 - 5e-7, "A", "B, A")]
    [InlineData(1000, 1000 - 2e-6, "B", "B")]
    public void Of_TotalsThatTie_LeadByName(double b, double a, string leader, string contenders)
    {
        // A tie is a billionth of the largest total, here that of B.
        var problem = DecisionProblem.Of(
            [Criterion.Maximize("x", 100)],
            [Alternative.Of("B", b), Alternative.Of("A", a), Alternative.Of("C", 0)]
        );
        var scores = MissingScores.Of(problem, new WeightedSum(Normalization.None)).Value;

        Assert.Equal(leader, scores.Leader);
        Assert.Equal(contenders, string.Join(", ", scores.Contenders));
    }

    [Theory]
    [InlineData(Normalization.Max, false, -1, 5.0, true)]
    [InlineData(Normalization.Max, false, 0, 5.0, false)]
    [InlineData(Normalization.Max, false, 0, 0.0, true)]
    [InlineData(Normalization.Max, false, 0, null, true)]
    [InlineData(Normalization.Max, false, 1, null, false)]
    [InlineData(Normalization.Max, true, 0, 5.0, false)]
    [InlineData(Normalization.Linear, false, 0, 5.0, false)]
    [InlineData(Normalization.Linear, false, 0, null, true)]
    [InlineData(Normalization.Linear, true, 0, 5.0, true)]
    [InlineData(Normalization.Linear, true, 1, 5.0, false)]
    [InlineData(Normalization.MinMax, false, -1, 5.0, false)]
    [InlineData(Normalization.Bounds, true, -1, null, false)]
    public void Of_ScaleWithoutDivisor_IsRefused(
        Normalization normalization,
        bool less,
        double low,
        double? known,
        bool refused
    )
    {
        var scale = Scale.Of(low, 10);
        var problem = DecisionProblem.Of(
            [less ? Criterion.Minimize("x", 100, scale: scale) : Criterion.Maximize("x", 100, scale: scale)],
            [Alternative.Of("A", Cell.Missing), Alternative.Of("B", known is { } value ? value : Cell.Missing)]
        );
        var answer = MissingScores.Of(problem, new WeightedSum(normalization));

        Assert.Equal(
            refused
                ?
                [
                    $"error scoring.missing.unbounded [x]: The scaling {normalization} cannot handle every value from {scale} on 'x'. Choose MinMax or Bounds.",
                ]
                : [],
            answer.Findings.Select(finding => finding.ToString())
        );
    }

    [Fact]
    public void Of_ScalingByAllValues_NamesThoseByEnds() =>
        Assert.Equal(
            "error scoring.missing.unbounded [x]: The scaling Sum depends on every value of 'x', not on its ends, so its extremes are not known. Choose MinMax, Max, Linear or Bounds.",
            Assert.Single(MissingScores.Of(Benefit, new WeightedSum(Normalization.Sum)).Findings).ToString()
        );

    [Fact]
    public void Of_Tie_IsMeasuredByTheLargestPossibleTotal()
    {
        // A billionth of 10, the size of what C could have at worst.
        var problem = DecisionProblem.Of(
            [Criterion.Maximize("x", 100, scale: Scale.Of(-10, 0.5)), Criterion.Maximize("y", 0)],
            [Alternative.Of("B", 0.5, 0), Alternative.Of("A", 0.5 - 5e-9, 0), Alternative.Of("C", Cell.Missing, 0)]
        );

        Assert.Equal("A", MissingScores.Of(problem, new WeightedSum(Normalization.None)).Value.Leader);
    }

    [Fact]
    public void Of_AllTotalsZero_TieWithoutTolerance()
    {
        var scores = MissingScores.Of(Vendors.OneBenefit(0, 0), new WeightedSum(Normalization.None)).Value;

        Assert.Equal("A", scores.Leader);
        Assert.Equal(["A", "B"], scores.Contenders);
    }

    [Fact]
    public void Of_NumberBeyondTheRange_IsRefused() =>
        Assert.Equal(
            ScoringRules.NumberRange,
            Assert.Single(MissingScores.Of(Vendors.OneBenefit(1e151, 1), MinMax).Findings).Rule
        );

    [Fact]
    public void Of_MissingValueBetweenTheKnownOnes_LeavesThemAtTheEnds()
    {
        // Quality of A and B is 0 and 1 while C lies between them, and nearly level when C widens the range.
        var problem = DecisionProblem.Of(
            [Criterion.Maximize("quality", 40, scale: Scale.Of(0, 10)), Criterion.Maximize("speed", 60)],
            [Alternative.Of("A", 5, 10), Alternative.Of("B", 6, 6), Alternative.Of("C", Cell.Missing, 0)]
        );
        var scores = MissingScores.Of(problem, MinMax).Value;

        Assert.Null(scores.Leader);
        Assert.Equal(["A", "B"], scores.Contenders);
        Assert.Equal("B", MinMax.Rank(Filled(5.5)).Value.Best.Name);
        Assert.Equal("A", MinMax.Rank(Filled(0)).Value.Best.Name);

        DecisionProblem Filled(double quality) =>
            DecisionProblem.Of(
                problem.Tree,
                [problem.Alternatives[0], problem.Alternatives[1], Alternative.Of("C", quality, 0)]
            );
    }

    [Fact]
    public void Facts_OfACost_NameTheBetterEndAsLess() =>
        Assert.Equal(
            "Acme, price settles who leads: Acme with 500 or less, Borea with 500 or more.",
            Assert
                .Single(MissingScores.Of(Bids(Cell.Missing, 9), new WeightedSum(Normalization.Bounds)).Value.Facts)
                .ToString()
        );

    [Fact]
    public void Facts_OfAScaleThatStartsAboveZero_AreOnThatScale() =>
        Assert.Equal(
            "A, x settles who leads: A with 5 or more, B with 5 or less.",
            Fact([Alternative.Of("A", Cell.Missing), Alternative.Of("B", 5)]).ToString()
        );

    [Fact]
    public void Facts_SeveralRivalsTie_NamesTheFirstByName() =>
        Assert.Equal(
            "A, x settles who leads: A with 5 or more, B with 5 or less.",
            Fact([Alternative.Of("C", 5), Alternative.Of("A", Cell.Missing), Alternative.Of("B", 5)]).ToString()
        );

    [Fact]
    public void Facts_RivalLevelAtTheWorstValueOnly_IsNamedWithIt() =>
        Assert.Equal(
            "A, x settles who leads: A with 2 or more, B with 2 or less.",
            Fact([Alternative.Of("A", Cell.Missing), Alternative.Of("B", 2)]).ToString()
        );

    /// <summary>The one fact about points from 2 to 10 that are the score.</summary>
    private static MissingFact Fact(Alternative[] alternatives) =>
        Assert.Single(
            MissingScores
                .Of(
                    DecisionProblem.Of([Criterion.Maximize("x", 100, scale: Scale.Of(2, 10))], alternatives),
                    new WeightedSum(Normalization.None)
                )
                .Value.Facts
        );

    [Fact]
    public void Equals_ComparesTheTotals()
    {
        var scores = MissingScores.Of(Open(Cell.Missing), MinMax).Value;
        var other = MissingScores.Of(Open(Cell.Missing).With(Weights.Of(31, 19, 10, 40)), MinMax).Value;

        Assert.Equal(scores, MissingScores.Of(Open(Cell.Missing), MinMax).Value);
        Assert.Equal((scores.Leader, scores.Missing[0]), (other.Leader, other.Missing[0]));
        Assert.Equal(scores.Contenders, other.Contenders);
        Assert.NotEqual(scores, other);
        Assert.False(scores.Equals(null));
    }

    [Fact]
    public void Of_NullOrCancelled_Throws()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Equal("problem", Assert.Throws<ArgumentNullException>(() => MissingScores.Of(null!, MinMax)).ParamName);
        Assert.Equal(
            "method",
            Assert.Throws<ArgumentNullException>(() => MissingScores.Of(Vendors.Problem, (WeightedSum)null!)).ParamName
        );
        Assert.Equal(
            "method",
            Assert.Throws<ArgumentNullException>(() => MissingScores.Of(Vendors.Problem, (Mavt)null!)).ParamName
        );
        Assert.Throws<OperationCanceledException>(() => MissingScores.Of(Vendors.Problem, MinMax, source.Token));
    }

    [Fact]
    public void Of_Mavt_TellsWhoCanLeadAndWhatSettlesIt()
    {
        // X has 0.4 + 0 to 0.5, Y 0.275 + 0.25: a of X is worth 0.25 where they are level, at 2 + 4 × 0.15 / 0.9.
        var problem = DecisionProblem.Of(
            [Criterion.Maximize("a", 50), Criterion.Maximize("b", 50)],
            [Alternative.Of("X", Cell.Missing, 8), Alternative.Of("Y", 4, 5)]
        );
        var method = new Mavt(
            ValueFunction.PiecewiseLinear(new(0, 0), new(2, 0.1), new(6, 1)),
            ValueFunction.PiecewiseLinear(new(0, 0), new(10, 1))
        );
        var answer = MissingScores.Of(problem, method);

        Assert.Equal(
            """
            Nobody leads for certain; X and Y can lead. X, a alone would settle it.
            - Missing: X, a.
            - X, a settles who leads: X with 2.6667 or more, Y with 2.6667 or less.
            - X 0.4 to 0.9.
            - Y 0.525.
            """.ReplaceLineEndings("\n"),
            answer.Explanation.ToString()
        );
    }

    [Fact]
    public void Of_MavtOnPartOfTheScale_IsBoundedByTheScale()
    {
        var problem = DecisionProblem.Of(
            [Criterion.Maximize("a", 100, scale: Scale.Of(2, 4))],
            [Alternative.Of("X", Cell.Missing), Alternative.Of("Y", 3)]
        );
        var method = new Mavt(ValueFunction.PiecewiseLinear(new(0, 0), new(10, 1)));

        Assert.Equal("X 0.2 to 0.4", MissingScores.Of(problem, method).Value.Totals[0].ToString());
    }

    [Fact]
    public void Of_MavtThatTurns_HasNoFactButKnowsWhoCanLead()
    {
        var problem = DecisionProblem.Of(
            [Criterion.Maximize("a", 100)],
            [Alternative.Of("X", Cell.Missing), Alternative.Of("Y", 3)]
        );
        var scores = MissingScores
            .Of(problem, new Mavt(ValueFunction.PiecewiseLinear(new(0, 0), new(5, 1), new(10, 0.2))))
            .Value;

        Assert.Empty(scores.Facts);
        Assert.True(scores.IsExact);
        Assert.Equal(["X", "Y"], scores.Contenders);
        Assert.Equal("X 0 to 1", scores.Totals[0].ToString());
    }

    [Fact]
    public void Of_MavtWithListedValues_TakesOneOfThem()
    {
        // The grades between are worth nothing: with 2 X leads, with 3 Y.
        var problem = DecisionProblem.Of(
            [Criterion.Minimize("grade", 100)],
            [Alternative.Of("X", Cell.Missing), Alternative.Of("Y", 2)]
        );
        var fact = MissingScores
            .Of(problem, new Mavt(ValueFunction.Discrete(new(1, 1), new(2, 0.7), new(3, 0.2))))
            .Value.Facts[0];

        Assert.Equal("X, grade settles who leads: X with 2 or less, Y with 2 or more.", fact.ToString());
        Assert.True(fact.Settles);
    }

    [Theory]
    [InlineData(0, 9)]
    [InlineData(1, 11)]
    public void Of_MavtThatDoesNotCoverTheScale_IsRefused(double low, double high) =>
        Assert.Equal(
            FormattableString.Invariant(
                $"error scoring.missing.unbounded [a]: A value is missing on 'a', whose scale is {low} to {high}, and its value function goes from 1 to 10. Say what the values on the scale are worth."
            ),
            Assert
                .Single(
                    MissingScores
                        .Of(
                            DecisionProblem.Of(
                                [Criterion.Maximize("a", 100, scale: Scale.Of(low, high))],
                                [Alternative.Of("X", Cell.Missing), Alternative.Of("Y", 3)]
                            ),
                            new Mavt(ValueFunction.PiecewiseLinear(new(1, 0), new(10, 1)))
                        )
                        .Findings
                )
                .ToString()
        );

    [Fact]
    public void Of_MavtWithNoListedValueOnTheScale_IsRefused() =>
        Assert.Equal(
            ScoringRules.MissingUnbounded,
            Assert
                .Single(
                    MissingScores
                        .Of(
                            DecisionProblem.Of(
                                [Criterion.Maximize("a", 100, scale: Scale.Of(4, 5))],
                                [Alternative.Of("X", Cell.Missing), Alternative.Of("Y", Cell.Missing)]
                            ),
                            new Mavt(ValueFunction.Discrete(new(1, 0), new(3, 1)))
                        )
                        .Findings
                )
                .Rule
        );

    [Fact]
    public void Of_MavtAndAKnownValueWithoutWorth_IsRefused() =>
        Assert.Equal(
            "error scoring.cell.without-worth [Y, a]: 'Y' has 12 on 'a', and its value function goes from 0 to 10. Correct the value, or say what it is worth.",
            Assert
                .Single(
                    MissingScores
                        .Of(
                            DecisionProblem.Of(
                                [Criterion.Maximize("a", 100)],
                                [Alternative.Of("X", Cell.Missing), Alternative.Of("Y", 12)]
                            ),
                            new Mavt(ValueFunction.PiecewiseLinear(new(0, 0), new(10, 1)))
                        )
                        .Findings
                )
                .ToString()
        );

    [Fact]
    public void Of_MavtWithAnotherNumberOfFunctions_IsRefused() =>
        Assert.Equal(
            ScoringRules.CriterionFunction,
            Assert
                .Single(
                    MissingScores
                        .Of(
                            Vendors.Two((1, Cell.Missing), (2, 3)),
                            new Mavt(ValueFunction.PiecewiseLinear(new(0, 0), new(10, 1)))
                        )
                        .Findings
                )
                .Rule
        );
}
