using FsCheck;
using FsCheck.Fluent;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Scoring;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Scoring;

public sealed class SortingTests
{
    internal static Arbitrary<(Sheet Sheet, MrSort Method)> Majorities { get; } =
        (
            from sheet in Sheets.Degenerate.Generator
            from profiles in Profiles(sheet)
            from distances in Gen.Choose(0, 300).ArrayOf(5)
            from part in Gen.Elements(0.25, 0.5, 0.6, 0.75, 1.0)
            select (
                sheet,
                new MrSort(
                    part * sheet.Weights.Sum(),
                    [
                        .. profiles.Select(
                            (profile, h) =>
                                Category.Of(
                                    $"C{(char)('0' + h)}",
                                    profile,
                                    profile.Select((value, j) => Veto(sheet, value, j, distances[(h + j) % 5]))
                                )
                        ),
                        Category.Lowest("last"),
                    ]
                )
            )
        ).ToArbitrary();

    internal static Arbitrary<(Sheet Sheet, ElectreTriB Method)> Outrankings { get; } =
        (
            from sheet in Sheets.Degenerate.Generator
            from profiles in Profiles(sheet)
            from thresholds in AnyThresholds(sheet.Criteria)
            from level in Gen.Elements(0.5, 0.6, 0.75, 1.0)
            from rule in Gen.Elements(AssignmentRule.Pessimistic, AssignmentRule.Optimistic)
            select (
                sheet,
                new ElectreTriB(
                    level,
                    rule,
                    thresholds,
                    [
                        .. profiles.Select((profile, h) => Category.Of($"C{(char)('0' + h)}", profile)),
                        Category.Lowest("last"),
                    ]
                )
            )
        ).ToArbitrary();

    /// <summary>Prices, times and comfort of ways to the airport; the weights 1, 3 and 2.</summary>
    private static readonly MrSort Transport = new(
        3,
        Category.Of("Good", [3, 11, 3], [9, Cell.Missing, Cell.Missing]),
        Category.Of("Medium", [7, 25, 2], [Cell.Missing, Cell.Missing, 0]),
        Category.Lowest("Bad")
    );

    private static readonly ElectreTriB ByHand = new(
        0.7,
        AssignmentRule.Pessimistic,
        [OutrankingThresholds.Of(1, 3, 6), OutrankingThresholds.Of(1, 3, 6), OutrankingThresholds.Of(1, 3)],
        Category.Of("Good", [15, 15, 15]),
        Category.Of("Fair", [10, 10, 10]),
        Category.Lowest("Poor")
    );

    /// <summary>Gets generators of thresholds: constant and growing ones, in order for values from 0.</summary>
    internal static Gen<OutrankingThresholds[]> AnyThresholds(int criteria) =>
        (
            from q in Gen.Choose(0, 40)
            from p in Gen.Choose(0, 40)
            from v in Gen.Choose(0, 80)
            from size in Gen.Elements(0.01, 1.0, 1e4)
            from slope in Gen.Elements(0, 0, 0.05)
            from vetoes in Gen.Elements(true, false)
            select OutrankingThresholds.Of(
                Threshold.Linear(slope, q * size),
                Threshold.Linear(slope * 2, (q + p) * size),
                vetoes ? Threshold.Linear(slope * 3, (q + p + v) * size) : null
            )
        ).ArrayOf(criteria);

    [Fact]
    public void MrSort_PublishedCase_SaysWhatIsForAndAgainstAndVetoes()
    {
        var answer = Transport.Sort(Ways());
        var result = answer.Value;

        Assert.Equal("Good: RER; Medium: METRO1; Bad: METRO2, BUS, TAXI", result.ToString());
        Assert.Equal(["METRO2", "BUS", "TAXI"], result.In("Bad"));
        Assert.Equal("RER: Good", result["RER"].ToString());
        Assert.Equal(
            "By MR-Sort (majority 3): Good: RER; Medium: METRO1; Bad: METRO2, BUS, TAXI.",
            answer.Explanation.Statement
        );
        Assert.Equal(
            [
                "The lower profile of Good is not met: support 1, needed 3; for it Price; against it Time and Comfort.",
                "The lower profile of Medium is not met: support 4, needed 3; for it Price and Time; against it Comfort; veto by Comfort.",
            ],
            result["METRO2"].Explanation.Parts.Select(part => part.Statement)
        );
        Assert.Equal("METRO2 belongs to Bad.", result["METRO2"].Explanation.Statement);
        var taxi = result["TAXI"].Comparisons[0];
        Assert.Equal(["Comfort"], taxi.For);
        Assert.Equal(["Price", "Time"], taxi.Against);
        Assert.Equal(["Price"], taxi.Vetoes);
        Assert.Equal((2.0, 3.0, false), (taxi.Support, taxi.Needed, taxi.IsMet));
        Assert.Null(taxi.Reverse);
        Assert.Throws<ArgumentException>(() => result["Bicycle"]);
        Assert.Throws<ArgumentException>(() => result.In("Great"));
    }

    [Theory]
    [InlineData(3, "Good")]
    [InlineData(3.0000001, "Bad")]
    public void MrSort_Majority_EqualityCounts(double majority, string category)
    {
        var method = new MrSort(majority, Category.Of("Good", [3, 11, 3]), Category.Lowest("Bad"));

        Assert.Equal(category, method.Sort(Way(9, 11, 1)).Value["X"].Category.Name);
    }

    [Theory]
    [InlineData(8.999, "Good")]
    [InlineData(9, "Bad")]
    [InlineData(9.001, "Bad")]
    public void MrSort_Veto_EqualityVetoes(double price, string category)
    {
        var method = new MrSort(
            3,
            Category.Of("Good", [3, 11, 3], [9, Cell.Missing, Cell.Missing]),
            Category.Lowest("Bad")
        );

        Assert.Equal(category, method.Sort(Way(price, 11, 3)).Value["X"].Category.Name);
    }

    [Theory]
    [InlineData(11, "Good")]
    [InlineData(11.001, "Bad")]
    public void MrSort_Profile_EqualityCounts(double time, string category) =>
        Assert.Equal(
            category,
            new MrSort(3, Category.Of("Good", [3, 11, 3]), Category.Lowest("Bad"))
                .Sort(Way(9, time, 1))
                .Value["X"]
                .Category.Name
        );

    [Fact]
    public void MrSort_WeightsThatRound_ReachTheirSum()
    {
        // 0.1 + 0.7 is 0.7999999999999999 in binary.
        var problem = Way(1, 1, 1).With(Weights.Derived(0.1, 0.7, 0.2));
        var method = new MrSort(0.8, Category.Of("Good", [1, 1, 2]), Category.Lowest("Bad"));

        Assert.Equal("Good", method.Sort(problem).Value["X"].Category.Name);
    }

    [Fact]
    public void MrSort_WeightZero_NeitherCountsNorVetoes()
    {
        var problem = DecisionProblem.Of(
            [Criterion.Maximize("one"), Criterion.Maximize("two")],
            [Alternative.Of("X", 5, Cell.Missing), Alternative.Of("Y", 5, -7)],
            Weights.Derived(2, 0)
        );
        var result = new MrSort(2, Category.Of("Good", [5, 9], [1, 0]), Category.Lowest("Bad")).Sort(problem).Value;

        Assert.Equal(["X", "Y"], result.In("Good"));
        Assert.Empty(result["Y"].Comparisons[0].Vetoes);
        Assert.Equal(["one"], result["Y"].Comparisons[0].For);
    }

    [Fact]
    public void MrSort_HugeAndTinyNumbers_AreCompared()
    {
        var method = new MrSort(3, Category.Of("Good", [1e-300, -1e308, 0]), Category.Lowest("Bad"));

        Assert.Equal("Good", method.Sort(Way(1e-300, -1.1e308, 0)).Value["X"].Category.Name);
        Assert.Equal("Bad", method.Sort(Way(1.1e-300, 1e308, -1e-300)).Value["X"].Category.Name);
    }

    [Fact]
    public void MrSort_MajorityThatNobodyReaches_IsRefused() =>
        Refuses(
            new MrSort(60, Category.Of("Good", [3, 11, 3]), Category.Lowest("Bad")),
            Ways(),
            AnswerStatus.NotApplicable,
            "error scoring.sorting.majority [table]: The majority is 60, and all criteria together weigh 6: no profile can be met. State the majority in the unit of the weights; shares of stated weights sum to 1."
        );

    [Fact]
    public void MrSort_VetoThatIsNotWorse_IsRefused() =>
        Refuses(
            new MrSort(3, Category.Of("Good", [3, 11, 3], [3, Cell.Missing, 2.5]), Category.Lowest("Bad")),
            Ways(),
            AnswerStatus.NotApplicable,
            "error scoring.category.veto [Price]: On 'Price' the veto value of 'Good' (3) is not worse than its lower profile (3). A veto value is one that no alternative of the category can have."
        );

    [Fact]
    public void Profiles_OutOfOrder_AreRefused() =>
        Refuses(
            new MrSort(3, Category.Of("Good", [3, 26, 3]), Category.Of("Medium", [7, 25, 2]), Category.Lowest("Bad")),
            Ways(),
            AnswerStatus.NotApplicable,
            "error scoring.category.order [Time]: On 'Time' the lower profile of 'Good' (26) is worse than that of 'Medium' (25). List the categories best first, with profiles at least as good as the next on every criterion."
        );

    [Fact]
    public void Profiles_OfAnotherLength_AreRefused() =>
        Refuses(
            new MrSort(3, Category.Of("Good", [3, 26]), Category.Lowest("Bad")),
            Ways(),
            AnswerStatus.NotApplicable,
            "error scoring.category.profile [table]: The lower profile of 'Good' has 2 values for 3 criteria."
        );

    [Fact]
    public void MissingCell_IsAFactMissing() =>
        Refuses(
            Transport,
            Way(1, Cell.Missing, 3),
            AnswerStatus.FactMissing,
            "error scoring.cell.missing [X, Time]: 'X' has no value on 'Time'. Find the value, or ask what it could change."
        );

    [Theory]
    [InlineData(15.0, 14, 12, "Good", "Good")]
    [InlineData(13, 15, 15, "Good", "Good")]
    [InlineData(20, 11, 9, "Fair", "Good")]
    [InlineData(15, 9, 15, "Fair", "Fair")]
    [InlineData(5, 10, 10, "Poor", "Poor")]
    public void TriB_ByHand_Sorts(double one, double two, double three, string pessimistic, string optimistic)
    {
        // The working stands in the cases electre-tri-b-by-hand-….json.
        var problem = Points(one, two, three);

        Assert.Equal(pessimistic, ByHand.Sort(problem).Value["X"].Category.Name);
        Assert.Equal(optimistic, Other(ByHand).Sort(problem).Value["X"].Category.Name);
    }

    [Fact]
    public void TriB_Explanation_SaysCredibilityAndSides()
    {
        var own = ByHand.Sort(Points(13, 9, 12)).Value["X"];

        // Over Good: d 2, 6, 3; c ½, 0, 0; D 0, 1, 0. Over Fair all d are 1 at most.
        Assert.Equal(
            [
                "The lower profile of Good is not met: support 0, needed 0.7; the profile outranks it with 1; in part one; against it two and three; veto by two.",
                "The lower profile of Fair is met: support 1, needed 0.7; the profile outranks it with 0.4; for it one, two and three.",
            ],
            own.Explanation.Parts.Select(part => part.Statement)
        );
    }

    [Theory]
    [InlineData(0.75, "Good")]
    [InlineData(0.7500001, "Fair")]
    public void TriB_CuttingLevel_EqualityCounts(double level, string category)
    {
        var method = new ElectreTriB(level, AssignmentRule.Pessimistic, ByHand.Thresholds, ByHand.Categories);

        Assert.Equal(category, method.Sort(Points(13, 15, 15)).Value["X"].Category.Name);
    }

    [Fact]
    public void TriB_GrowingThresholds_AreTakenAtTheProfile()
    {
        // A tenth of 15 is 1.5: 13.5 is indifferent, 13.4 is a little behind, 12 (p = 3) is not for it at all.
        var method = new ElectreTriB(
            1,
            AssignmentRule.Pessimistic,
            [OutrankingThresholds.Of(Threshold.Linear(0.1), Threshold.Linear(0.2))],
            Category.Of("Good", [15]),
            Category.Lowest("Poor")
        );
        double Support(double value) => method.Sort(Vendors.OneBenefit(value)).Value["A"].Comparisons[0].Support;

        Assert.Equal(1, Support(13.5));
        Assert.Equal(1 - (0.1 / 1.5), Support(13.4), 1e-12);
        Assert.Equal(0, Support(12));
        Assert.Equal("Good", method.Sort(Vendors.OneBenefit(13.5)).Value["A"].Category.Name);
    }

    [Fact]
    public void TriB_ThresholdsOutOfOrderAtAProfile_AreRefused() =>
        Refuses(
            new ElectreTriB(
                0.7,
                AssignmentRule.Pessimistic,
                [OutrankingThresholds.Of(Threshold.Of(2), Threshold.Linear(0.1), Threshold.Of(9))],
                Category.Of("Good", [15]),
                Category.Lowest("Poor")
            ),
            Vendors.OneBenefit(5),
            AnswerStatus.NotApplicable,
            "error scoring.threshold.order [points]: On 'points' the thresholds at 15 are q = 2, p = 1.5, v = 9; needed is 0 ≤ q ≤ p ≤ v. Choose slopes and constants that keep the order at every value."
        );

    [Fact]
    public void TriB_ThresholdsThatDoNotFit_AreRefused() =>
        Refuses(
            new ElectreTriB(
                0.7,
                AssignmentRule.Pessimistic,
                [OutrankingThresholds.Of(1, 2)],
                Category.Of("Good", [3, 11, 3]),
                Category.Lowest("Poor")
            ),
            Ways(),
            AnswerStatus.NotApplicable,
            "error scoring.criterion.thresholds [table]: There are thresholds for 1 criteria, and there are 3. Give each criterion thresholds."
        );

    [Fact]
    public void TriB_NumbersBeyondTheRange_AreRefused() =>
        Refuses(
            ByHand,
            Points(1e151, 1, 1),
            AnswerStatus.NotApplicable,
            "error scoring.number.range [one]: 'one' has values beyond 1e150, or all of them within 1e-150 of zero, which cannot be computed with. Use another unit."
        );

    [Fact]
    public void Categories_ThatDoNotFit_Throw()
    {
        var good = Category.Of("Good", [1]);
        Assert.Equal("categories", Assert.Throws<ArgumentException>(() => new MrSort(1, good)).ParamName);
        Assert.Equal(
            "Every category but the lowest, the last, has a lower profile; 'Good' breaks that. (Parameter 'categories')",
            Assert.Throws<ArgumentException>(() => new MrSort(1, Category.Of("Best", [2]), good)).Message
        );
        Assert.Equal(
            "Every category but the lowest, the last, has a lower profile; 'Bad' breaks that. (Parameter 'categories')",
            Assert
                .Throws<ArgumentException>(() => new MrSort(1, Category.Lowest("Bad"), Category.Lowest("Worse")))
                .Message
        );
        Assert.Equal(
            "The category 'Good' stands there more than once. (Parameter 'categories')",
            Assert.Throws<ArgumentException>(() => new MrSort(1, good, Category.Lowest("Good"))).Message
        );
        Assert.Equal(
            "'Good' has vetoes; here they are thresholds of the criteria. (Parameter 'categories')",
            Assert
                .Throws<ArgumentException>(() =>
                    new ElectreTriB(
                        0.5,
                        AssignmentRule.Optimistic,
                        [OutrankingThresholds.Of(0, 0)],
                        Category.Of("Good", [1], [0]),
                        Category.Lowest("Bad")
                    )
                )
                .Message
        );
        Assert.ThrowsAny<ArgumentException>(() => new MrSort(1, good, null!));
        Assert.Equal(
            "majority",
            Assert.ThrowsAny<ArgumentException>(() => new MrSort(0, good, Category.Lowest("Bad"))).ParamName
        );
    }

    [Theory]
    [InlineData(0.49, AssignmentRule.Optimistic, "cuttingLevel")]
    [InlineData(1.01, AssignmentRule.Optimistic, "cuttingLevel")]
    [InlineData(0.5, AssignmentRule.None, "rule")]
    [InlineData(0.5, (AssignmentRule)3, "rule")]
    public void TriB_ParameterOutOfRange_Throws(double level, AssignmentRule rule, string name) =>
        Assert.Equal(
            name,
            Assert
                .ThrowsAny<ArgumentException>(() => new ElectreTriB(level, rule, ByHand.Thresholds, ByHand.Categories))
                .ParamName
        );

    [Fact]
    public void TriB_NoThresholds_Throws() =>
        Assert.Equal(
            "thresholds",
            Assert
                .Throws<ArgumentException>(() => new ElectreTriB(0.5, AssignmentRule.Optimistic, [], ByHand.Categories))
                .ParamName
        );

    [Fact]
    public void Category_MalformedParts_Throw()
    {
        Assert.Equal(
            "'Good' has 1 vetoes and a profile of 2 values. (Parameter 'vetoes')",
            Assert.Throws<ArgumentException>(() => Category.Of("Good", [1, 2], [0])).Message
        );
        Assert.Equal(
            "The lower profile of 'Good' has no value. (Parameter 'lowerProfile')",
            Assert.Throws<ArgumentException>(() => Category.Of("Good", [])).Message
        );
        Assert.ThrowsAny<ArgumentException>(() => Category.Of("Good", [double.NaN]));
        Assert.ThrowsAny<ArgumentException>(() => Category.Lowest(" "));
        Assert.Equal(Category.Of("Good", [1, 2]), Category.Of("Good", [1, 2], [Cell.Missing, Cell.Missing]));
        Assert.Equal("Good (1, 2.5)", Category.Of("Good", [1, 2.5]).ToString());
        Assert.Equal("Bad", Category.Lowest("Bad").ToString());
    }

    [Fact]
    public void Thresholds_OutOfOrder_Throw()
    {
        Assert.Equal(
            "indifference",
            Assert.ThrowsAny<ArgumentException>(() => OutrankingThresholds.Of(-1, 2)).ParamName
        );
        Assert.Equal(
            "indifference",
            Assert.ThrowsAny<ArgumentException>(() => OutrankingThresholds.Of(3, 2)).ParamName
        );
        Assert.Equal("veto", Assert.ThrowsAny<ArgumentException>(() => OutrankingThresholds.Of(1, 2, 1.5)).ParamName);
        Assert.ThrowsAny<ArgumentException>(() => Threshold.Of(double.NaN));
        Assert.ThrowsAny<ArgumentException>(() => Threshold.Linear(double.PositiveInfinity));
        Assert.Equal(
            "q = 1, p = 0.1 x + 2, v = 0.5 x",
            OutrankingThresholds.Of(Threshold.Of(1), Threshold.Linear(0.1, 2), Threshold.Linear(0.5)).ToString()
        );
        Assert.Equal("0.1 x - 2", Threshold.Linear(0.1, -2).ToString());
    }

    [Theory]
    [InlineData(1, 1.0, 0.0)]
    [InlineData(1.5, 0.75, 0)]
    [InlineData(3, 0, 0)]
    [InlineData(4.5, 0, 0.5)]
    [InlineData(6, 0, 1)]
    [InlineData(-100, 1, 0)]
    public void Thresholds_Difference_GivesBothParts(double d, double concordance, double discordance) =>
        Assert.Equal((concordance, discordance), OutrankingThresholds.Of(1, 3, 6).Of(d, 0));

    [Theory]
    [InlineData(2, 1.0, 0.0)]
    [InlineData(2.001, 0, 1)]
    public void Thresholds_ThatAreAllEqual_AreAStep(double d, double concordance, double discordance) =>
        Assert.Equal((concordance, discordance), OutrankingThresholds.Of(2, 2, 2).Of(d, 0));

    [Fact]
    public void MrSort_AnyProblem_AgreesWithTheNaiveOne() =>
        Law.Holds(
            Majorities,
            sample => Agrees(sample.Sheet, sample.Method, () => NaiveSorting.MajorityRule(sample.Sheet, sample.Method))
        );

    [Fact]
    public void TriB_AnyProblem_AgreesWithTheNaiveOne() =>
        Law.Holds(
            Outrankings,
            sample => Agrees(sample.Sheet, sample.Method, () => NaiveSorting.TriB(sample.Sheet, sample.Method))
        );

    [Fact]
    public void Sort_OneAlternative_HasItsCategoryWhoeverElseIsThere() =>
        Law.Holds(
            Majorities,
            Outrankings,
            (majority, outranking) =>
                IsAlone(majority.Sheet, majority.Method) && IsAlone(outranking.Sheet, outranking.Method)
        );

    [Fact]
    public void Sort_AnImprovedValue_NeverLowersACategory() =>
        Law.Holds(
            Majorities,
            Outrankings,
            Gen.Choose(0, 40).ToArbitrary(),
            (majority, outranking, by) =>
                Rises(majority.Sheet, majority.Method, by) && Rises(outranking.Sheet, outranking.Method, by)
        );

    [Fact]
    public void TriB_ConstantThresholds_PessimisticIsNeverBetterThanOptimistic() =>
        Law.Holds(
            Outrankings,
            sample =>
            {
                var constant = sample.Method.Thresholds.Select(own =>
                    OutrankingThresholds.Of(own.Indifference.Constant, own.Preference.Constant, own.Veto?.Constant)
                );
                var low = new ElectreTriB(
                    sample.Method.CuttingLevel,
                    AssignmentRule.Pessimistic,
                    constant,
                    sample.Method.Categories
                );
                return !Places(low, sample.Sheet.Problem(), out var pessimistic)
                    || (
                        Places(Other(low), sample.Sheet.Problem(), out var optimistic)
                        && pessimistic.Zip(optimistic).All(pair => pair.First >= pair.Second)
                    );
            }
        );

    [Fact]
    public void Sort_SpanOverload_AllocatesNothing()
    {
        var sheet = ElectreIITests.Numbered(100, 3);
        var problem = sheet.Problem();
        SortingMethod[] methods =
        [
            new MrSort(
                0.1,
                Category.Of("Good", [60, 40, 60]),
                Category.Of("Fair", [20, 80, 20]),
                Category.Lowest("Poor")
            ),
            new ElectreTriB(
                0.6,
                AssignmentRule.Optimistic,
                ByHand.Thresholds,
                Category.Of("Good", [60, 40, 60]),
                Category.Of("Fair", [20, 80, 20]),
                Category.Lowest("Poor")
            ),
        ];
        var places = new int[100];
        foreach (var method in methods)
        {
            Assert.Null(method.Sort(problem.Table, problem.Weights, places));
            Assert.Equal(3, places.Distinct().Count());
            Assert.Equal(0, AllocatedBytes.Least(() => method.Sort(problem.Table, problem.Weights, places)));
        }
    }

    [Fact]
    public void Sort_SpansThatDoNotFit_Throw()
    {
        var problem = Ways();

        Assert.Equal(
            "places",
            Assert.Throws<ArgumentException>(() => Transport.Sort(problem.Table, problem.Weights, new int[4])).ParamName
        );
        Assert.Equal(
            "weights",
            Assert
                .Throws<ArgumentException>(() => Transport.Sort(problem.Table, Weights.Equal(2), new int[5]))
                .ParamName
        );
    }

    private static bool Agrees(Sheet sheet, SortingMethod method, Func<int[]> naive)
    {
        var problem = sheet.Problem();
        var answer = method.Sort(problem);
        var refusals = new SortedSet<string>(
            from j in NaiveScoring.Counting(sheet)
            from i in Enumerable.Range(0, sheet.Alternatives)
            where sheet.Rows[i][j] is null
            select $"{ScoringRules.CellMissing} {Sheet.Alternative(i)}, {Sheet.Criterion(j)}",
            StringComparer.Ordinal
        );
        if (method is ElectreTriB triB)
        {
            refusals.UnionWith(
                from j in NaiveScoring.Counting(sheet)
                from category in method.Categories.SkipLast(1)
                let x = category.LowerProfile[j]
                let own = triB.Thresholds[j]
                let veto = own.Veto?.At(x) ?? double.MaxValue
                where
                    own.Indifference.At(x) < 0
                    || own.Indifference.At(x) > own.Preference.At(x)
                    || own.Preference.At(x) > veto
                select $"{ScoringRules.ThresholdOrder} {Sheet.Criterion(j)}"
            );
        }

        var places = new int[sheet.Alternatives];
        var refusal = method.Sort(problem.Table, problem.Weights, places);
        if (!answer.TryGetValue(out var result))
        {
            return refusal is not null
                && Array.TrueForAll(places, place => place == -1)
                && refusals.SetEquals(answer.Findings.Select(finding => $"{finding.Rule} {finding.Subject}"));
        }

        return refusals.Count == 0
            && refusal is null
            && naive().AsSpan().SequenceEqual(places)
            && result.Alternatives.Select(own => own.Category).SequenceEqual(places.Select(at => method.Categories[at]))
            && result.Alternatives.All(own =>
                own.Comparisons.All(one =>
                    one.IsMet == (one.Support >= one.Needed - 1e-9 && (one.Vetoes.Count == 0 || method is ElectreTriB))
                )
            );
    }

    private static bool IsAlone(Sheet sheet, SortingMethod method)
    {
        if (!Places(method, sheet.Problem(), out var all))
        {
            return true;
        }

        var alone = sheet with { Rows = [sheet.Rows[^1]] };
        return Places(method, alone.Problem(), out var one) && one[0] == all[^1];
    }

    private static bool Rises(Sheet sheet, SortingMethod method, int by)
    {
        var better = sheet with
        {
            Rows = Array.ConvertAll(
                sheet.Rows,
                row =>
                    row.Select((cell, j) => j == by % row.Length ? cell + (sheet.Maximize[j] ? by : -by) : cell)
                        .ToArray()
            ),
            Scales = new (double, double)?[sheet.Criteria],
        };
        return !Places(method, sheet.Problem(), out var before)
            || (
                Places(method, better.Problem(), out var after)
                && before.Zip(after).All(pair => pair.Second <= pair.First)
            );
    }

    private static bool Places(SortingMethod method, DecisionProblem problem, out int[] places)
    {
        places = new int[problem.Table.RowCount];
        return method.Sort(problem.Table, problem.Weights, places) is null;
    }

    private static ElectreTriB Other(ElectreTriB method) =>
        new(method.CuttingLevel, AssignmentRule.Optimistic, method.Thresholds, method.Categories);

    /// <summary>One to three profiles in order, made of values of the sheet, so that equality happens.</summary>
    private static Gen<double[][]> Profiles(Sheet sheet) =>
        from count in Gen.Choose(1, 3)
        from picks in Gen.Choose(0, sheet.Alternatives - 1).ArrayOf(count * sheet.Criteria)
        from shift in Gen.Elements(0.0, 0, 1, -3)
        select Enumerable
            .Range(0, count)
            .Select(h =>
                Enumerable
                    .Range(0, sheet.Criteria)
                    .Select(j =>
                        Enumerable
                            .Range(0, count)
                            .Select(k => (sheet.Rows[picks[(k * sheet.Criteria) + j]][j] ?? 0) + shift)
                            .OrderBy(value => sheet.Maximize[j] ? -value : value)
                            .ElementAt(h)
                    )
                    .ToArray()
            )
            .ToArray();

    private static Cell Veto(Sheet sheet, double value, int j, int distance) =>
        distance is 0 or > 200 ? Cell.Missing : value + (distance * (sheet.Maximize[j] ? -0.5 : 0.5));

    private static DecisionProblem Ways() =>
        DecisionProblem.Of(
            Three(),
            [
                Alternative.Of("RER", 1, 10, 1),
                Alternative.Of("METRO1", 4, 20, 2),
                Alternative.Of("METRO2", 2, 20, 0),
                Alternative.Of("BUS", 6, 40, 0),
                Alternative.Of("TAXI", 30, 30, 3),
            ],
            Weights.Derived(1, 3, 2)
        );

    private static DecisionProblem Way(Cell price, Cell time, Cell comfort) =>
        DecisionProblem.Of(Three(), [Alternative.Of("X", price, time, comfort)], Weights.Derived(1, 3, 2));

    private static Criterion[] Three() =>
        [Criterion.Minimize("Price"), Criterion.Minimize("Time"), Criterion.Maximize("Comfort")];

    private static DecisionProblem Points(double one, double two, double three) =>
        DecisionProblem.Of(
            [Criterion.Maximize("one", 50), Criterion.Maximize("two", 30), Criterion.Maximize("three", 20)],
            [Alternative.Of("X", one, two, three)]
        );

    private static void Refuses(SortingMethod method, DecisionProblem problem, AnswerStatus status, string finding)
    {
        var answer = method.Sort(problem);

        Assert.Equal(status, answer.Status);
        Assert.Equal(finding, Assert.Single(answer.Findings).ToString());
        var places = new int[problem.Table.RowCount];
        Assert.Equal(answer.Findings[0].Message, method.Sort(problem.Table, problem.Weights, places)?.Message);
        Assert.All(places, place => Assert.Equal(-1, place));
    }
}
