using Outsourcing.Domain.Scoring;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Scoring;

/// <summary>Which single value would have made a rival lead.</summary>
public sealed class ScoreFlipTests
{
    private static readonly WeightedSum Bounds = new(Normalization.Bounds);

    private static readonly ScoringMethod[] Kinds =
    [
        new WeightedSum(Normalization.MinMax),
        new WeightedSum(Normalization.Linear),
        new WeightedSum(Normalization.Vector),
        new WeightedProduct(Normalization.Linear),
        new Waspas(0.5, Normalization.Linear),
        new Topsis(Normalization.Vector),
        new Vikor(),
        new Spotis(),
        new Moora(Normalization.VectorPlain),
    ];

    [Fact]
    public void ByScore_AbsoluteScaling_IsClosed()
    {
        // Acme 0.6 x 0.8 + 0.4 x 0.25 = 0.58, Borea 0.6 x 0.5 + 0.4 x 0.6 = 0.54: a gap of 0.04.
        var answer = WinnerFlip.ByScore(Bids(), Bounds);

        Assert.Equal(
            """
            Acme leads with 0.58, Borea has 0.54; 4 of 4 values, each changed alone, can make Borea lead.
            - Borea leads once its quality is 5.6667 points or more (now 5).
            - Borea leads once its price is 600 EUR or less (now 800).
            - Borea leads once quality of Acme is 7.3333 points or less (now 8).
            - Borea leads once price of Acme is 1700 EUR or more (now 1500).
            """.ReplaceLineEndings("\n"),
            answer.Explanation.ToString()
        );
        Assert.All(answer.Value.Values, value => Assert.Equal(0, value.Tolerance));
        Assert.Equal(600, answer.Value.Values[1].Level!.Value, 1e-9);
        Assert.Equal(-200, answer.Value.Values[1].Change!.Value, 1e-9);
        Assert.Equal((0, 2000), (answer.Value.Values[1].Low, answer.Value.Values[1].High));
    }

    [Fact]
    public void ByScore_AnotherStandsBetween_NoValueOfTheLeaderSuffices()
    {
        Assert.Equal(
            """
            Acme leads with 0.58, Cirrus has 0.2; 1 of 4 values, each changed alone, can make Cirrus lead.
            - Cirrus leads once its quality is 6.3333 points or more (now 0).
            - No price from 0 to 2000 EUR alone makes Cirrus lead (now 1000).
            - No quality of Acme from 0 to 10 points alone makes Cirrus lead (now 8).
            - No price of Acme from 0 to 2000 EUR alone makes Cirrus lead (now 1500).
            """.ReplaceLineEndings("\n"),
            WinnerFlip
                .ByScore(
                    DecisionProblem.Of(
                        Bids().Tree,
                        [.. Bids().Alternatives.Take(2), Alternative.Of("Cirrus", 0, 1000)]
                    ),
                    Bounds,
                    "Cirrus"
                )
                .Explanation.ToString()
        );
    }

    [Fact]
    public void ByScore_NoScale_DoesNotGoBelowZeroWhereNoneDoes()
    {
        var problem = DecisionProblem.Of(
            [Criterion.Maximize("a", 50), Criterion.Maximize("b", 50)],
            [Alternative.Of("X", 9, -5), Alternative.Of("Y", 1, 1)]
        );
        var flips = WinnerFlip.ByScore(problem, new WeightedSum(Normalization.None)).Value;

        Assert.Equal("Y leads once its a is 3 or more (now 1).", flips.Values[0].ToString());
        Assert.Equal((0.0, null), (flips.Values[0].Low, flips.Values[0].High));
        Assert.Equal("Y leads once b of X is -7 or less (now -5).", flips.Values[3].ToString());
        Assert.Equal((null, null), (flips.Values[3].Low, flips.Values[3].High));
        var none = DecisionProblem.Of(
            [Criterion.Maximize("a", 50), Criterion.Maximize("b", 50)],
            [Alternative.Of("X", 2, 9), Alternative.Of("Y", 1, 1)]
        );
        Assert.Equal(
            "No a of X from 0 up alone makes Y lead (now 2).",
            WinnerFlip.ByScore(none, new WeightedSum(Normalization.None)).Value.Values[2].ToString()
        );
    }

    [Fact]
    public void ByScore_WeightedProduct_IsClosedInLogarithms()
    {
        // √(4 × 4) = 4 against √(2 × 2) = 2: one of the rival's factors must be four times as large.
        var problem = DecisionProblem.Of(
            [Criterion.Maximize("a", 50), Criterion.Maximize("b", 50)],
            [Alternative.Of("X", 4, 4), Alternative.Of("Y", 2, 2)]
        );
        var flips = WinnerFlip.ByScore(problem, new WeightedProduct(Normalization.None)).Value;

        Assert.Equal([8.0, 8, 1, 1], flips.Values.Select(value => Math.Round(value.Level!.Value, 12)));
        Assert.Equal(0, flips.Values[0].Tolerance);
        Assert.Equal(
            flips.Values.Select(value => value.Level),
            WinnerFlip.ByScore(problem, new Waspas(0, Normalization.None)).Value.Values.Select(value => value.Level)
        );
    }

    [Fact]
    public void ByScore_RelativeScaling_MovesTheOthersToo()
    {
        // A has 0.6 + 0.4 × 30/60 = 0.8, B 0.6 × 6/10 + 0.4 = 0.76. By hand: 0.06 x + 0.4 = 0.8; 0.6 + 0.4 p/60 = 0.76, where
        // A gains by the price of B; 3.6/a + 0.4 = 0.8, where B gains by the points of A; 0.6 + 12/q = 0.76.
        var problem = Vendors.Two((10, 60), (6, 30), (1, 50)).With(Weights.Of(60, 40));
        var answer = WinnerFlip.ByScore(problem, new WeightedSum(Normalization.Linear));

        Assert.Equal(
            """
            A leads with 0.8, B has 0.76; 4 of 4 values, each changed alone, can make B lead.
            - B leads once its points is 6.6667 or more (now 6).
            - B leads once its price is 24 or less (now 30).
            - B leads once points of A is 9 or less (now 10).
            - B leads once price of A is 75 or more (now 60).
            """.ReplaceLineEndings("\n"),
            answer.Explanation.ToString()
        );
        Assert.Equal(24, answer.Value.Values[1].Level!.Value, 1e-12);
        Assert.All(answer.Value.Values, value => Assert.Equal(0, value.Tolerance));
    }

    [Fact]
    public void ByScore_NoClosedForm_SaysHowItWasFound()
    {
        // Of two alternatives TOPSIS with MinMax sees who is better on what: level when B is best on the points too.
        var problem = Vendors.Two((10, 60), (6, 30)).With(Weights.Of(60, 40));
        var answer = WinnerFlip.ByScore(problem, new Topsis(Normalization.MinMax));

        Assert.EndsWith(
            "- Found by bisection to a share of 1E-09 of the values, after 200 steps; a change within a step would not show, and further out B may lose the lead again.",
            answer.Explanation.ToString(),
            StringComparison.Ordinal
        );
        Assert.Equal(10e-9, answer.Value.Values[0].Tolerance, 1e-20);
        Assert.Equal(60e-9, answer.Value.Values[1].Tolerance, 1e-20);
        Assert.Equal(10, answer.Value.Values[0].Level!.Value, 2e-8);
    }

    [Fact]
    public void ByScore_PiecewiseLinearValue_IsReadBackwards()
    {
        // Y has 0.5 × 0.5 + 0.5 × 1 = 0.75 and X 0.5 + 0.5 × 0.7 = 0.85. Y needs 0.7 on a, on the steep part: 4 + 2 × 0.2 / 0.5; X
        // may have 0.5 on b, which it has where the level part begins, and 0.8 on a.
        var a = ValueFunction.PiecewiseLinear(new(0, 0), new(4, 0.5), new(6, 1), new(10, 1));
        var b = ValueFunction.PiecewiseLinear(new(0, 0), new(5, 0.5), new(8, 0.5), new(10, 1));
        var problem = DecisionProblem.Of(
            [Criterion.Maximize("a", 50), Criterion.Maximize("b", 50)],
            [Alternative.Of("X", 7, 8.8), Alternative.Of("Y", 4, 10)]
        );
        var flips = WinnerFlip.ByScore(problem, new Mavt(a, b)).Value;

        Assert.Equal(
            [4.8, null, 5.2, 8.0],
            flips.Values.Select(value => value.Level is { } level ? Math.Round(level, 12) : (double?)null)
        );
        Assert.All(flips.Values, value => Assert.Equal(0, value.Tolerance));
        Assert.Equal((0.0, 10.0), (flips.Values[1].Low, flips.Values[1].High));
        Assert.Equal("No b from 0 to 10 alone makes Y lead (now 10).", flips.Values[1].ToString());
    }

    [Fact]
    public void ByScore_ExponentialValue_IsReadBackwards()
    {
        // Y lacks 0.1 on a: its worth there, (1 − e^(−x/5)) / (1 − e^(−2)), must be 0.1 above that of 2.
        var problem = DecisionProblem.Of(
            [Criterion.Maximize("a", 50), Criterion.Maximize("b", 50)],
            [Alternative.Of("X", 2, 6), Alternative.Of("Y", 2, 5)]
        );
        var method = new Mavt(
            ValueFunction.Exponential(0, 10, 5),
            ValueFunction.PiecewiseLinear(new(0, 0), new(10, 1))
        );
        var flip = WinnerFlip.ByScore(problem, method).Value.Values[0];

        Assert.Equal(-5 * Math.Log(Math.Exp(-0.4) - (0.1 * (1 - Math.Exp(-2)))), flip.Level!.Value, 1e-12);
        Assert.Equal(0, flip.Tolerance);
    }

    [Fact]
    public void ByScore_DiscreteValue_GivesTheNearestListedValue()
    {
        var grades = ValueFunction.Discrete(new(1, 1), new(2, 0.8), new(3, 0.5), new(4, 0));
        var problem = DecisionProblem.Of(
            [Criterion.Minimize("grade", 50), Criterion.Maximize("b", 50)],
            [Alternative.Of("X", 2, 5), Alternative.Of("Y", 4, 9)]
        );
        var flips = WinnerFlip
            .ByScore(problem, new Mavt(grades, ValueFunction.PiecewiseLinear(new(0, 0), new(10, 1))))
            .Value;

        Assert.Equal("Y leads once its grade is 3 or less (now 4).", flips.Values[0].ToString());
        Assert.Equal("Y leads once grade of X is 4 or more (now 2).", flips.Values[2].ToString());
    }

    [Fact]
    public void ByScore_ExpectedPointBetweenTheEnds_LooksOnBothSidesOfIt()
    {
        // Y is 4 from 5 and X 1, each of 10; Y may be at most 1 away.
        var problem = DecisionProblem.Of(
            [Criterion.Maximize("a", 100, scale: Scale.Of(0, 10))],
            [Alternative.Of("X", 6), Alternative.Of("Y", 9)]
        );
        var flips = WinnerFlip.ByScore(problem, new Spotis(5)).Value;

        Assert.Equal([6.0, 9.0], flips.Values.Select(value => value.Level));
    }

    [Fact]
    public void ByScore_AllOthersEqual_FlipsWithTheFirstOtherNumber()
    {
        // Whoever leaves the others is the worst or the best at once, worth the whole weight of 0.5; Y lacks 0.25.
        var problem = DecisionProblem.Of(
            [Criterion.Maximize("a", 50), Criterion.Maximize("b", 25), Criterion.Maximize("c", 25)],
            [Alternative.Of("X", 5, 9, 1), Alternative.Of("Y", 5, 1, 1)]
        );
        var flips = WinnerFlip.ByScore(problem, new WeightedSum(Normalization.MinMax)).Value;

        Assert.True(flips.Values[0].Level > 5);
        Assert.Equal(5, flips.Values[0].Level!.Value, 1e-13);
        Assert.True(flips.Values[3].Level < 5);
        Assert.Equal("Y leads once its a is 5 or more (now 5).", flips.Values[0].ToString());
    }

    [Fact]
    public void ByScore_Norm_IsTheRootOfAQuadratic()
    {
        // 0.6 x / √(x² + 16) + 0.4 × 0.6 = 0.6 × 4 / √(x² + 16) + 0.4 × 0.8: with s = x − 4, 0.6 s = 0.08 √(x² + 16).
        var problem = DecisionProblem.Of(
            [Criterion.Maximize("a", 60), Criterion.Maximize("b", 40)],
            [Alternative.Of("X", 4, 8), Alternative.Of("Y", 3, 6)]
        );
        var flip = WinnerFlip.ByScore(problem, new WeightedSum(Normalization.Vector)).Value.Values[0];

        var x = flip.Level!.Value;
        Assert.Equal(0.6 * (x - 4), 0.08 * Math.Sqrt((x * x) + 16), 1e-12);
        Assert.Equal(0, flip.Tolerance);
    }

    /// <summary>X with the lowest a has what Y has, for each of these, but for rounding of the closed form.</summary>
    [Fact]
    public void ByScore_LevelAtTheVeryEndOfTheScale_IsFound()
    {
        var scale = Scale.Of(1, 20);
        foreach (var (x, y1, y2) in from x in Ints(2, 9) from y1 in Ints(2, 6) from y2 in Ints(2, 6) select (x, y1, y2))
        {
            var problem = DecisionProblem.Of(
                [
                    Criterion.Maximize("a", 30, scale: scale),
                    Criterion.Maximize("b", 30, scale: scale),
                    Criterion.Maximize("c", 40),
                ],
                [Alternative.Of("X", x, y1 + y2 - 1, 3), Alternative.Of("Y", y1, y2, 3)]
            );
            var flips = WinnerFlip.ByScore(problem.With(Weights.Derived(0.3, 0.3, 0)), Bounds).Value;

            Assert.Equal(1.0, flips.Values[2].Level!.Value, 1e-12);
        }

        static IEnumerable<int> Ints(int from, int to) => Enumerable.Range(from, to - from + 1);
    }

    [Fact]
    public void ByScore_LevelFarFromTheValues_IsExact()
    {
        var problem = DecisionProblem.Of(
            [Criterion.Maximize("a", 50, scale: Scale.Of(0, 1e9)), Criterion.Maximize("b", 50)],
            [Alternative.Of("X", 1, 5e8), Alternative.Of("Y", 1, 0)]
        );
        var flip = WinnerFlip.ByScore(problem, new Moora(Normalization.None)).Value.Values[0];

        Assert.Equal(500_000_001, flip.Level!.Value);
    }

    [Fact]
    public void ByScore_RivalsThatTieButForRounding_AreAskedAlike()
    {
        // Y has 0.1 + 0.2 + 0.3 and Z 2 × 0.3, which differ in the last place.
        var problem = DecisionProblem.Of(
            [
                Criterion.Maximize("a", 10),
                Criterion.Maximize("b", 20),
                Criterion.Maximize("c", 30),
                Criterion.Maximize("d", 40),
            ],
            [Alternative.Of("X", 10, 0, 0, 0), Alternative.Of("Y", 1, 1, 1, 0), Alternative.Of("Z", 0, 0, 2, 0)]
        );
        string[] rivals = ["Y", "Z"];

        Assert.All(
            rivals,
            rival =>
                Assert.Equal(
                    $"{rival} leads once a of X is 6 or less (now 10).",
                    WinnerFlip.ByScore(problem, new WeightedSum(Normalization.None), rival).Value.Values[4].ToString()
                )
        );
    }

    [Fact]
    public void ByScore_SharedLead_IsUndefined() =>
        Assert.Equal(
            "error scoring.flip.undefined [table]: A and B share the lead, so there is no leader to replace.",
            Assert.Single(WinnerFlip.ByScore(Vendors.Two((5, 5), (5, 5)), new Vikor()).Findings).ToString()
        );

    [Fact]
    public void ByScore_OneAlternative_IsUndefined() =>
        Assert.Equal(
            "error scoring.flip.undefined [table]: 'A' is the only alternative, so there is no rival.",
            Assert
                .Single(WinnerFlip.ByScore(Vendors.OneBenefit(1), new WeightedSum(Normalization.None)).Findings)
                .ToString()
        );

    [Fact]
    public void ByScore_MethodThatRefuses_SaysWhy() =>
        Assert.Equal(
            ScoringRules.CellMissing,
            Assert.Single(WinnerFlip.ByScore(Vendors.Two((1, Cell.Missing), (2, 3)), new Vikor()).Findings).Rule
        );

    [Fact]
    public void ByScore_Null_IsRefused()
    {
        Assert.Throws<ArgumentNullException>("problem", () => WinnerFlip.ByScore(null!, Bounds));
        Assert.Throws<ArgumentNullException>("method", () => WinnerFlip.ByScore(Bids(), null!));
        Assert.Throws<ArgumentNullException>("problem", () => WinnerFlip.ByEachWeight(null!, Bounds));
        Assert.Throws<ArgumentNullException>("method", () => WinnerFlip.ByEachWeight(Bids(), null!));
    }

    [Theory]
    [InlineData("Acme")]
    [InlineData("Nobody")]
    public void ByScore_NoRival_Throws(string name) =>
        Assert.Throws<ArgumentException>(() => WinnerFlip.ByScore(Bids(), Bounds, name));

    [Fact]
    public void ByScore_Cancelled_Stops() =>
        Assert.Throws<OperationCanceledException>(() =>
            WinnerFlip.ByScore(Bids(), new Vikor(), cancellation: new CancellationToken(canceled: true))
        );

    [Fact]
    public void ByScore_CriterionWithoutWeight_IsNotAsked() =>
        Assert.Equal(
            ["points", "points"],
            WinnerFlip
                .ByScore(Vendors.Two((10, 5), (1, Cell.Missing)).With(Weights.Of(100, 0)), new Vikor())
                .Value.Values.Select(value => value.Criterion.Name)
        );

    /// <summary>The second implementation: values on a grid, each ranked anew.</summary>
    [Fact]
    public void ByScore_AnyMethod_AgreesWithAGridOfValues() =>
        Law.Holds(Sheets.Ordinary, sheet => Array.TrueForAll(Kinds, method => AgreesWithGrid(sheet.Problem(), method)));

    [Fact]
    public void ByScore_ClosedForm_AgreesWithAGridOfValues() =>
        Law.Holds(
            Sheets.Ordinary,
            sheet =>
                AgreesWithGrid(
                    (
                        sheet with
                        {
                            Scales =
                            [
                                .. Enumerable
                                    .Range(0, sheet.Criteria)
                                    .Select(j => ((double, double)?)(0, 2 * sheet.Column(j).Max()!.Value)),
                            ],
                        }
                    ).Problem(),
                    Bounds
                )
        );

    private static bool AgreesWithGrid(DecisionProblem problem, ScoringMethod method)
    {
        if (problem.Alternatives.Count > 6 || !WinnerFlip.ByScore(problem, method).TryGetValue(out var flips))
        {
            return true;
        }

        foreach (var flip in flips.Values)
        {
            // Nothing flips on the way to the level; just beyond it the rival leads.
            var far = 3 * (1 + Math.Abs(flip.Value));
            var ends = flip.Level is { } level
                ? [level]
                : new[] { flip.Low ?? flip.Value - far, flip.High ?? flip.Value + far };
            foreach (var end in ends)
            {
                for (var k = 1; k < 20; k++)
                {
                    if (Leads(flip, flip.Value + ((end - flip.Value) * k / 20)))
                    {
                        return false;
                    }
                }
            }

            if (flip.Level is { } reached && !Leads(flip, Beyond(flip, reached)))
            {
                return false;
            }
        }

        return true;

        // A little further, but not half as far as to the end.
        static double Beyond(ScoreFlip flip, double reached)
        {
            var step = 1e-7 * flip.Change!.Value;
            return (step < 0 ? flip.Low : flip.High) is { } end && Math.Abs(end - reached) < 2 * Math.Abs(step)
                ? (reached + end) / 2
                : reached + step;
        }

        bool Leads(ScoreFlip flip, double value)
        {
            if (flip.Criterion.Scale is { } scale)
            {
                value = Math.Clamp(value, scale.Low, scale.High);
            }

            var column = problem.IndexOf(flip.Criterion.Name);
            var changed = DecisionProblem.Of(
                problem.Tree,
                problem.Alternatives.Select(row =>
                    string.Equals(row.Name, flip.Alternative, StringComparison.Ordinal)
                        ? Alternative.Of(row.Name, [.. row.Cells.Select((cell, j) => j == column ? value : cell)])
                        : row
                ),
                problem.Weights
            );
            return method.Rank(changed).TryGetValue(out var ranking) && ranking[flip.Rival].Rank == 1;
        }
    }

    private static DecisionProblem Bids() =>
        DecisionProblem.Of(
            [
                Criterion.Maximize("quality", 60, "points", Scale.Of(0, 10)),
                Criterion.Minimize("price", 40, "EUR", Scale.Of(0, 2000)),
            ],
            [Alternative.Of("Acme", 8, 1500), Alternative.Of("Borea", 5, 800), Alternative.Of("Cirrus", 1, 1000)]
        );
}
