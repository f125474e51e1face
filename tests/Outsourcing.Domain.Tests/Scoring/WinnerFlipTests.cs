using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Scoring;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Scoring;

public sealed class WinnerFlipTests
{
    private const double Step = 1e-7;

    private static readonly WeightedSum Method = new(Normalization.MinMax);

    private static readonly ScoringMethod[] Kinds =
    [
        new WeightedSum(Normalization.Linear),
        new WeightedProduct(Normalization.Linear),
        new Waspas(0.5, Normalization.Linear),
        new Waspas(0, Normalization.Sum),
        new Topsis(Normalization.Vector),
        new Vikor(),
        new Spotis(),
        new Moora(Normalization.VectorPlain),
        new Mabac(),
        new Mairca(),
        new Ocra(),
        new Aras(),
        new Marcos(),
    ];

    [Fact]
    public void ByWeight_Price_FlipsBelow()
    {
        var answer = WinnerFlip.ByWeight(Vendors.Problem, Method, "price");
        var stability = answer.Value;

        // Lead of Borea over Acme: on price 1 - 6/13 = 7/13, on the rest (1/60 + ...) by hand: 0.6 b = 0.1 - 0.08 - 2/30.
        var b = (0.1 - 0.08 - (2.0 / 30)) / 0.6;
        Assert.Equal(b / (b - (7.0 / 13)), stability.Low, 14);
        Assert.Equal("Acme", stability.LeaderBelow);
        Assert.Equal(1, stability.High);
        Assert.Null(stability.LeaderAbove);
        Assert.Equal(0.4, stability.Weight);
        Assert.Equal("Borea", stability.Leader);
        Assert.Equal(stability.Low - 0.4, stability.Smallest!.Change, 15);
        Assert.Equal("Acme leads once price weighs 12.62 % or less (now 40 %).", stability.ToString());
        Assert.Equal(
            """
            Acme leads once price weighs 12.62 % or less (now 40 %).
            - At 12.62 % Acme draws level with Borea, and leads below.
            - The other weights keep their proportions and the total stays.
            """.ReplaceLineEndings("\n"),
            answer.Explanation.ToString()
        );
    }

    [Fact]
    public void ByWeight_Culture_FlipsAbove()
    {
        var stability = WinnerFlip.ByWeight(Vendors.Problem, Method, "culture").Value;

        Assert.Null(stability.LeaderBelow);
        Assert.Equal(0, stability.Low);
        Assert.Equal("Acme", stability.LeaderAbove);
        Assert.True(stability.Smallest!.Change > 0);
        Assert.EndsWith("or more (now 10 %).", stability.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("experience")]
    [InlineData("customisation")]
    [InlineData("culture")]
    [InlineData("price")]
    public void ByWeight_EachSideOfTheFlip_HasItsLeader(string criterion)
    {
        var stability = WinnerFlip.ByWeight(Vendors.Problem, Method, criterion).Value;

        Assert.Equal(stability.Leader, LeaderAt(stability.Low + 1e-6));
        Assert.Equal(stability.Leader, LeaderAt(stability.High - 1e-6));
        if (stability.LeaderBelow is { } below)
        {
            Assert.Equal(below, LeaderAt(stability.Low - 1e-6));
        }

        if (stability.LeaderAbove is { } above)
        {
            Assert.Equal(above, LeaderAt(stability.High + 1e-6));
        }

        string LeaderAt(double weight) =>
            Method.Rank(Vendors.Problem.WithWeight(criterion, (decimal)weight)).Value.Best.Name;
    }

    [Fact]
    public void ByWeight_LeadsOnEverything_NeverFlips()
    {
        var answer = WinnerFlip.ByWeight(Vendors.Two((10, 1), (5, 5), (1, 9)), Method, "price");

        Assert.Null(answer.Value.Smallest);
        Assert.Equal("A leads whatever price weighs (now 50 %).", answer.Value.ToString());
    }

    [Fact]
    public void ByWeight_BothSides_TakesTheNearer()
    {
        // B is the compromise: A leads when points weigh more, C when price weighs more.
        var problem = Vendors.Two((10, 10), (7, 4), (0, 0)).With(Weights.Of(55, 45));
        var stability = WinnerFlip.ByWeight(problem, Method, "points").Value;

        Assert.Equal("B", stability.Leader);
        Assert.Equal(("C", "A"), (stability.LeaderBelow, stability.LeaderAbove));
        Assert.Equal(4.0 / 11, stability.Low, 14);
        Assert.Equal(2.0 / 3, stability.High, 14);
        Assert.Equal("A", stability.Smallest!.Leader);
    }

    [Fact]
    public void ByWeight_WeightZero_CanGrow()
    {
        var problem = Vendors.Two((10, 5), (1, 1)).With(Weights.Of(100, 0));

        Assert.Equal(
            "B leads once price weighs 50 % or more (now 0 %).",
            WinnerFlip.ByWeight(problem, Method, "price").Value.ToString()
        );
    }

    [Fact]
    public void ByWeight_DerivedWeights_KeepTheirTotal()
    {
        var doubled = Vendors.Problem.With(Weights.Derived(0.6, 0.4, 0.2, 0.8));
        var stability = WinnerFlip.ByWeight(doubled, Method, "price").Value;

        Assert.Equal(2, stability.Total, 15);
        Assert.Equal("Acme leads once price weighs 12.62 % or less (now 40 %).", stability.ToString());
    }

    [Fact]
    public void ByWeight_SharedLead_IsUndefined() =>
        Assert.Equal(
            "error scoring.flip.undefined [price]: A and B share the lead, so there is no leader to replace.",
            Assert.Single(WinnerFlip.ByWeight(Vendors.Two((5, 5), (5, 5)), Method, "price").Findings).ToString()
        );

    [Fact]
    public void ByWeight_AllTheWeight_IsUndefined()
    {
        var answer = WinnerFlip.ByWeight(Vendors.OneBenefit(1, 2), Method, "points");

        Assert.Equal(AnswerStatus.NotApplicable, answer.Status);
        Assert.Equal(
            "'points' has all the weight, so no other weight can grow in proportion.",
            Assert.Single(answer.Findings).Message
        );
    }

    [Fact]
    public void ByWeight_WeightZero_AndAMissingCell_IsRefused()
    {
        var problem = Vendors.Two((10, 5), (1, Cell.Missing)).With(Weights.Of(100, 0));

        Assert.Equal(
            ScoringRules.CellMissing,
            Assert.Single(WinnerFlip.ByWeight(problem, Method, "price").Findings).Rule
        );
    }

    [Fact]
    public void ByWeight_UnknownCriterion_Throws() =>
        Assert.Equal(
            "criterion",
            Assert.Throws<ArgumentException>(() => WinnerFlip.ByWeight(Vendors.Problem, Method, "speed")).ParamName
        );

    [Fact]
    public void ByWeight_RivalsThatDrawLevelTogether_TheOneThatGainsFastestLeads()
    {
        var problem = DecisionProblem.Of(
            [Criterion.Maximize("a", 10), Criterion.Maximize("b", 90)],
            [
                Alternative.Of("v0", 3, 3),
                Alternative.Of("v1", 3, 2),
                Alternative.Of("v2", 5, 1),
                Alternative.Of("v3", 2, 4),
            ]
        );

        Assert.Equal(
            "v2 leads once a weighs 50 % or more (now 10 %).",
            WinnerFlip.ByWeight(problem, new WeightedSum(Normalization.None), "a").Value.ToString()
        );
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 0)]
    public void ByWeight_LevelOnlyAtTheEndOfTheRange_IsNoFlip(int a, int b)
    {
        var problem = DecisionProblem.Of(
            [Criterion.Maximize("a", 50), Criterion.Maximize("b", 50)],
            [Alternative.Of("x", 2, 1), Alternative.Of("y", a, b)]
        );
        var stability = WinnerFlip.ByWeight(problem, new WeightedSum(Normalization.None), "a").Value;

        Assert.Null(stability.Smallest);
        Assert.Equal((0, 1), (stability.Low, stability.High));
    }

    [Fact]
    public void ByWeight_WeightedProduct_IsClosedInLogarithms()
    {
        // Shares 1 and 1/4 against 1/4 and 1: 4^(t - (1 - t)) = 1 at t = 1/2; A leads above.
        var problem = Vendors.Two((4, 40), (1, 10)).With(Weights.Of(60, 40));
        var stability = WinnerFlip.ByWeight(problem, new WeightedProduct(Normalization.Linear), "points").Value;

        Assert.Equal(0.5, stability.Low, 14);
        Assert.Equal(("A", "B", null), (stability.Leader, stability.LeaderBelow, stability.LeaderAbove));
        Assert.Equal(0, stability.Tolerance);
    }

    [Fact]
    public void ByWeight_NoClosedForm_SaysHowItWasFound()
    {
        // Both are as far from the best on one criterion as from the worst on the other: level at equal weights.
        var problem = Vendors.Two((10, 10), (0, 0)).With(Weights.Of(60, 40));
        var answer = WinnerFlip.ByWeight(problem, new Topsis(Normalization.MinMax), "points");

        Assert.Equal(0.5, answer.Value.Low, 1e-9);
        Assert.Equal(1e-9, answer.Value.Tolerance);
        Assert.Equal(
            """
            B leads once points weighs 50 % or less (now 60 %).
            - At 50 % B draws level with A, and leads below.
            - The other weights keep their proportions and the total stays.
            - Found by bisection to 1E-09, after steps of 0.5 % of the whole; a change within a step would not show, and further out A may lead again.
            """.ReplaceLineEndings("\n"),
            answer.Explanation.ToString()
        );
    }

    [Fact]
    public void ByWeight_NoClosedForm_AndAMissingCellOfNoWeight_IsRefused()
    {
        var problem = Vendors.Two((10, 5), (1, Cell.Missing)).With(Weights.Of(100, 0));

        Assert.Equal(
            ScoringRules.CellMissing,
            Assert.Single(WinnerFlip.ByWeight(problem, new Vikor(), "price").Findings).Rule
        );
    }

    [Fact]
    public void ByEachWeight_NamesTheMostSensitive()
    {
        var answer = WinnerFlip.ByEachWeight(Vendors.Problem, Method);

        Assert.Equal("culture", answer.Value.MostSensitive!.Criterion.Name);
        Assert.Equal(
            ["experience", "customisation", "culture", "price"],
            answer.Value.Criteria.Select(one => one.Criterion.Name)
        );
        Assert.All(
            answer.Value.Criteria,
            one => Assert.Equal(one, WinnerFlip.ByWeight(Vendors.Problem, Method, one.Criterion.Name).Value)
        );
        Assert.Equal(
            """
            The smallest change of one weight that makes another lead is 18.18 % of the whole: Acme leads once culture weighs 28.18 % or more (now 10 %).
            - Borea leads whatever experience weighs (now 30 %).
              - The other weights keep their proportions and the total stays.
            - Cygnus leads once customisation weighs 42.86 % or more (now 20 %).
              - At 42.86 % Cygnus draws level with Borea, and leads above.
              - The other weights keep their proportions and the total stays.
            - Acme leads once culture weighs 28.18 % or more (now 10 %).
              - At 28.18 % Acme draws level with Borea, and leads above.
              - The other weights keep their proportions and the total stays.
            - Acme leads once price weighs 12.62 % or less (now 40 %).
              - At 12.62 % Acme draws level with Borea, and leads below.
              - The other weights keep their proportions and the total stays.
            """.ReplaceLineEndings("\n"),
            answer.Explanation.ToString()
        );
    }

    [Fact]
    public void ByEachWeight_NothingFlips_SaysSo()
    {
        var stabilities = WinnerFlip.ByEachWeight(Vendors.Two((10, 1), (5, 5)), Method).Value;

        Assert.Null(stabilities.MostSensitive);
        Assert.Equal("A leads whatever any single criterion weighs.", stabilities.ToString());
    }

    [Fact]
    public void ByEachWeight_SomeCannotBeAsked_AreListed()
    {
        var problem = Vendors.Two((10, 5), (1, Cell.Missing)).With(Weights.Of(100, 0));
        var stabilities = WinnerFlip.ByEachWeight(problem, Method).Value;

        Assert.Empty(stabilities.Criteria);
        Assert.Equal(
            [ScoringRules.FlipUndefined, ScoringRules.CellMissing],
            stabilities.Undefined.Select(finding => finding.Rule)
        );
        Assert.Equal("No weight can be changed alone; A leads.", stabilities.ToString());
    }

    [Fact]
    public void ByEachWeight_WhatCanBeAskedNeverFlips_NamesIt()
    {
        var problem = DecisionProblem.Of(
            [Criterion.Maximize("a", 60), Criterion.Maximize("b", 40), Criterion.Maximize("c", 0)],
            [Alternative.Of("X", 2, 2, 1), Alternative.Of("Y", 1, 1, Cell.Missing)]
        );
        var stabilities = WinnerFlip.ByEachWeight(problem, Method).Value;

        Assert.Equal("X leads whatever a and b weigh, each changed alone.", stabilities.ToString());
        Assert.Equal("'Y' has no value on 'c'.", Assert.Single(stabilities.Undefined).Message);
    }

    [Fact]
    public void ByWeight_NoClosedForm_AndAWeightThatIsRefused_IsRefused()
    {
        // Up to a weight of 2 the power of the largest value can be computed, and 2.03 × ln 1e150 is above 700.
        var problem = DecisionProblem.Of(
            [Criterion.Maximize("a"), Criterion.Maximize("b")],
            [Alternative.Of("X", 1e150, 2), Alternative.Of("Y", 1, 1)],
            Weights.Derived(1, 2)
        );

        Assert.Equal(
            ScoringRules.NumberRange,
            Assert.Single(WinnerFlip.ByWeight(problem, new Waspas(0.5, Normalization.None), "a").Findings).Rule
        );
    }

    [Fact]
    public void ByEachWeight_SharedLead_IsUndefined() =>
        Assert.Equal(
            "error scoring.flip.undefined [table]: A and B share the lead, so there is no leader to replace.",
            Assert.Single(WinnerFlip.ByEachWeight(Vendors.Two((5, 5), (5, 5)), Method).Findings).ToString()
        );

    [Fact]
    public void ByEachWeight_MethodThatRefuses_SaysWhy() =>
        Assert.Equal(
            ScoringRules.CellMissing,
            Assert.Single(WinnerFlip.ByEachWeight(Vendors.Two((1, Cell.Missing), (2, 3)), Method).Findings).Rule
        );

    [Fact]
    public void ByEachWeight_Cancelled_Stops() =>
        Assert.Throws<OperationCanceledException>(() =>
            WinnerFlip.ByEachWeight(Vendors.Problem, new Vikor(), new CancellationToken(canceled: true))
        );

    /// <summary>The second implementation: weights on a grid, each ranked anew.</summary>
    [Fact]
    public void ByWeight_AnyMethod_AgreesWithAGridOfWeights() =>
        Law.Holds(
            Sheets.Ordinary,
            sheet =>
            {
                var problem = sheet.Problem();
                return problem.Criteria.Count < 2 || Array.TrueForAll(Kinds, method => AgreesWithGrid(problem, method));
            }
        );

    [Fact]
    public void ByWeight_OneFunctionPerCriterion_AgreesWithAGridOfWeights() =>
        Law.Holds(
            Sheets.Ordinary,
            sheet =>
            {
                var problem = sheet.Problem();
                return problem.Criteria.Count < 2
                    || (
                        AgreesWithGrid(problem, Flows(sheet.Criteria))
                        && AgreesWithGrid(
                            problem,
                            new Mavt(
                                Enumerable
                                    .Range(0, sheet.Criteria)
                                    .Select(j => Worth(sheet.Column(j).Max()!.Value, sheet.Maximize[j]))
                            )
                        )
                    );
            }
        );

    [Fact]
    public void ByWeight_EveryAdditiveMethod_IsClosed()
    {
        ScoringMethod[] additive =
        [
            new WeightedSum(Normalization.Vector),
            new Mavt(
                Vendors.Problem.Criteria.Select(criterion => Worth(500_000, criterion.Direction == Direction.Maximize))
            ),
            Flows(4),
            new Moora(Normalization.VectorPlain),
            new Mabac(),
            new Mairca(),
            new Ocra(),
            new Aras(),
            new Aras(10, 10, 10, 300_000),
            new Marcos(),
        ];

        Assert.All(
            additive,
            method =>
                Assert.All(
                    WinnerFlip.ByEachWeight(Vendors.Problem, method).Value.Criteria,
                    stability => Assert.Equal(0, stability.Tolerance)
                )
        );
        Assert.NotEqual(0, WinnerFlip.ByWeight(Vendors.Problem, new Edas(), "price").Value.Tolerance);
    }

    /// <summary>With one criterion alone somebody is the worst on all that counts, which CoCoSo refuses.</summary>
    [Fact]
    public void ByWeight_NoRankingAtTheEnds_AsksAboutTheWeightsBetween()
    {
        var problem = Vendors.Two((10, 5), (5, 1), (7, 9)).With(Weights.Of(80, 20));
        var method = new CoCoSo();
        var stability = WinnerFlip.ByWeight(problem, method, "points").Value;

        Assert.Equal(
            ScoringRules.AlternativesWorstZero,
            method.Rank(problem.With(Weights.Of(100, 0))).Findings[0].Rule
        );
        Assert.Equal(("A", "B", null), (stability.Leader, stability.LeaderBelow, stability.LeaderAbove));
        Assert.Equal(1, stability.High);
    }

    private static PrometheeII Flows(int criteria) => new(Enumerable.Repeat(PreferenceFunction.Usual, criteria));

    private static PiecewiseLinearValue Worth(double largest, bool rises) =>
        ValueFunction.PiecewiseLinear(new ValuePoint(0, rises ? 0 : 1), new ValuePoint(largest, rises ? 1 : 0));

    private static bool AgreesWithGrid(DecisionProblem problem, ScoringMethod method)
    {
        if (!WinnerFlip.ByWeight(problem, method, problem.Criteria[0].Name).TryGetValue(out var stability))
        {
            return true;
        }

        var total = stability.Total;
        foreach (var weight in Enumerable.Range(0, 26).Select(k => total * k / 25))
        {
            var inside = weight > stability.Low && weight < stability.High;
            var outside =
                (stability.LeaderBelow is not null && weight < stability.Low - (1e-7 * total))
                || (stability.LeaderAbove is not null && weight > stability.High + (1e-7 * total));

            // Beyond the interval a sum or a product has lost the lead for good; other methods may give it back.
            if ((inside && !Leads(weight)) || (outside && stability.Tolerance == 0 && Leads(weight)))
            {
                return false;
            }
        }

        return (stability.LeaderBelow is null || !Leads(stability.Low - (1e-6 * total)))
            && (stability.LeaderAbove is null || !Leads(stability.High + (1e-6 * total)));

        bool Leads(double weight)
        {
            var others = problem.Weights.Shares.Skip(1).ToList();
            var factor = Math.Max(0, total - weight) / others.Sum();
            var changed = problem.With(Weights.Derived([weight, .. others.Select(other => other * factor)]));
            return method.Rank(changed).Value[stability.Leader].Rank == 1;
        }
    }

    [Fact]
    public void ByWeight_AnyProblem_HasItsLeaderOnEachSideOfTheFlip() =>
        Law.Holds(
            Sheets.Ordinary,
            sheet =>
            {
                var problem = sheet.Problem();
                if (
                    problem.Criteria.Count < 2
                    || !WinnerFlip.ByWeight(problem, Method, problem.Criteria[0].Name).TryGetValue(out var stability)
                )
                {
                    return true;
                }

                var isWide = stability.High - stability.Low > 4 * Step;
                return (stability.LeaderBelow is null || Leads(stability.LeaderBelow, stability.Low - Step))
                    && (stability.LeaderAbove is null || Leads(stability.LeaderAbove, stability.High + Step))
                    && (!isWide || Leads(stability.Leader, stability.Low + Step))
                    && (!isWide || Leads(stability.Leader, stability.High - Step));

                bool Leads(string name, double weight)
                {
                    var others = problem.Weights.Shares.Skip(1).ToList();
                    var factor = (stability.Total - weight) / others.Sum();
                    var changed = problem.With(Weights.Derived([weight, .. others.Select(other => other * factor)]));
                    return Method.Rank(changed).Value[name].Rank == 1;
                }
            }
        );

    [Fact]
    public void ByWeight_Null_IsRefused()
    {
        Assert.Equal(
            "problem",
            Assert.Throws<ArgumentNullException>(() => WinnerFlip.ByWeight(null!, Method, "price")).ParamName
        );
        Assert.Equal(
            "method",
            Assert.Throws<ArgumentNullException>(() => WinnerFlip.ByWeight(Vendors.Problem, null!, "price")).ParamName
        );
        Assert.Equal(
            "criterion",
            Assert.Throws<ArgumentNullException>(() => WinnerFlip.ByWeight(Vendors.Problem, Method, null!)).ParamName
        );
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1e6)]
    [InlineData(1e-6)]
    public void ByWeight_WithinRoundingOfTheEnd_IsNoFlip_WhateverTheTotal(double total)
    {
        // Y draws level at a share of 5e-13 and of 2e-12, each side of the rounding of 1e-12.
        var level = Problem(5e-13, total);
        var flips = Problem(2e-12, total);

        Assert.Null(ByWeight(level, "a").Smallest);
        Assert.Null(ByWeight(level, "b").Smallest);
        Assert.Equal("y", ByWeight(flips, "a").LeaderBelow);
        Assert.Equal(2e-12, ByWeight(flips, "a").Low / total, 15);
        Assert.Equal("y", ByWeight(flips, "b").LeaderAbove);
        Assert.Equal(1 - 2e-12, ByWeight(flips, "b").High / total, 15);

        static WeightStability ByWeight(DecisionProblem problem, string criterion) =>
            WinnerFlip.ByWeight(problem, new WeightedSum(Normalization.None), criterion).Value;

        static DecisionProblem Problem(double gain, double total) =>
            DecisionProblem.Of(
                [Criterion.Maximize("a"), Criterion.Maximize("b")],
                [Alternative.Of("x", 1, 0), Alternative.Of("y", 0, gain)],
                Weights.Derived(0.5 * total, 0.5 * total)
            );
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1e6)]
    [InlineData(1e-6)]
    public void ByWeight_NearestFlip_IsThatOfTheFirstToDrawLevel_WhateverTheTotal(double total)
    {
        // "near" draws level at 50 %, "fast" gains more with each percent but draws level only at 2/3.
        var apart = Flip(Alternative.Of("leader", 2, 4), Alternative.Of("near", 3, 3), Alternative.Of("fast", 3, 2));

        // Both draw level at 30 %, but for the rounding of 0.7 and 1.4.
        var together = Flip(
            Alternative.Of("leader", 2, 4),
            Alternative.Of("slow", 2.7, 3.7),
            Alternative.Of("fast", 3.4, 3.4)
        );

        // Equal rivals: the first by name, as in a ranking.
        var equal = Flip(Alternative.Of("leader", 2, 4), Alternative.Of("v2", 3, 3), Alternative.Of("v1", 3, 3));

        Assert.Equal("near leads once a weighs 50 % or more (now 10 %).", apart);
        Assert.Equal("fast leads once a weighs 30 % or more (now 10 %).", together);
        Assert.Equal("v1 leads once a weighs 50 % or more (now 10 %).", equal);

        string Flip(params Alternative[] alternatives) =>
            WinnerFlip
                .ByWeight(
                    DecisionProblem.Of(
                        [Criterion.Maximize("a"), Criterion.Maximize("b")],
                        alternatives,
                        Weights.Derived(0.1 * total, 0.9 * total)
                    ),
                    new WeightedSum(Normalization.None),
                    "a"
                )
                .Value.ToString();
    }

    [Fact]
    public void ByWeight_BothSides_SaysBothAndTakesTheNearerBelow()
    {
        var problem = Vendors.Two((10, 10), (7, 4), (0, 0)).With(Weights.Of(40, 60));
        var answer = WinnerFlip.ByWeight(problem, Method, "points");

        Assert.Equal(
            """
            C leads once points weighs 36.36 % or less (now 40 %).
            - At 36.36 % C draws level with B, and leads below.
            - At 66.67 % A draws level with B, and leads above.
            - The other weights keep their proportions and the total stays.
            """.ReplaceLineEndings("\n"),
            answer.Explanation.ToString()
        );
        Assert.Equal("C beyond 0.3636 (-0.0364)", answer.Value.Smallest!.ToString());
    }
}
