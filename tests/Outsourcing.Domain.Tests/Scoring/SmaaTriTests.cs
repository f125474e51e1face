using System.Runtime.Intrinsics;
using FsCheck;
using FsCheck.Fluent;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Scoring;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Scoring;

public sealed class SmaaTriTests
{
    private static readonly Arbitrary<Kind> Kinds = Gen.Elements(Enum.GetValues<Kind>()).ToArbitrary();

    private static readonly MrSort ThreeFifths = new(
        0.6,
        Category.Of("Good", [8, 8]),
        Category.Of("Fair", [3, 3]),
        Category.Lowest("Poor")
    );

    private enum Kind
    {
        Any,
        Ranked,
        Ranges,
        Point,
    }

    private static PerformanceTable ThreeByTwo => Points(["one", "two"], ("A", [10, 4]), ("B", [4, 1]), ("C", [9, 9]));

    [Fact]
    public void Run_MrSortOfAnyProblem_CountsWhatTheNaiveOneCounts() =>
        Law.Holds(
            SortingTests.Majorities,
            Kinds,
            (sample, kind) =>
            {
                var share = new MrSort(sample.Method.Majority / sample.Sheet.Weights.Sum(), sample.Method.Categories);
                return AgreesWithNaive(sample.Sheet, share, kind, sheet => NaiveSorting.MajorityRule(sheet, share));
            }
        );

    [Fact]
    public void Run_ElectreTriBOfAnyProblem_CountsWhatTheNaiveOneCounts() =>
        Law.Holds(
            SortingTests.Outrankings,
            Kinds,
            (sample, kind) =>
                AgreesWithNaive(sample.Sheet, sample.Method, kind, sheet => NaiveSorting.TriB(sheet, sample.Method))
        );

    [Fact]
    public void Run_OneAlternative_HasTheSameCountsWhoeverElseIsThere() =>
        Law.Holds(
            Sheets.Ordinary,
            sheet =>
            {
                var method = Median(sheet);
                var weights = WeightSet.All(sheet.Criteria);
                var alone = sheet with { Rows = [sheet.Rows[^1]] };
                var range = SampleRange.Of(3, 100);
                return method
                    .Run(sheet.Problem().Table, weights, range)
                    .Value.Alternatives[^1]
                    .Counts.SequenceEqual(
                        method.Run(alone.Problem().Table, weights, range).Value.Alternatives[0].Counts
                    );
            }
        );

    [Fact]
    public void Run_HigherMajority_NeverRaisesACategory() =>
        Law.Holds(
            Sheets.Ordinary,
            sheet =>
            {
                var (table, weights) = (sheet.Problem().Table, WeightSet.All(sheet.Criteria));
                var low = Median(sheet).WithCut(0.5, 0.5).Run(table, weights, SampleRange.Of(3, 64)).Value;
                var high = Median(sheet).WithCut(0.5, 0.9).Run(table, weights, SampleRange.Of(3, 64)).Value;
                return low
                    .Alternatives.Zip(high.Alternatives)
                    .All(pair => pair.First.Counts[0] >= pair.Second.Counts[0]);
            }
        );

    [Fact]
    public void Run_MrSortOfTwoCriteria_IsTheLengthOfTheInterval()
    {
        // A is good by the first criterion alone: where w₁ ≥ 0.6, on 0.4 of the interval; else both say fair.
        // B is fair by the first alone: 0.4; else poor. C is good by both.
        var result = new SmaaTri(ThreeFifths).Run(ThreeByTwo, WeightSet.All(2), SampleRange.Of(42, 100_000)).Value;

        AssertShare(0.4, result["A"]["Good"]);
        AssertShare(0.6, result["A"]["Fair"]);
        Assert.Equal(0, result["A"]["Poor"]);
        AssertShare(0.4, result["B"]["Fair"]);
        AssertShare(0.6, result["B"]["Poor"]);
        Assert.Equal([100_000L, 0, 0], result["C"].Counts);
        Assert.Equal(result["A"].Counts[0], result["B"].Counts[1]);
        Assert.Equal("Fair", result["A"].MostLikely);
        Assert.Equal("Poor", result["B"].MostLikely);
        var share = result["A"]["Good"];
        Assert.Equal(Math.Sqrt(share * (1 - share) / 100_000), result["A"].StandardError("Good"));
        Assert.Equal(0, result["C"].StandardError("Good"));
    }

    [Fact]
    public void Run_ElectreTriBOfTwoCriteria_IsTheLengthOfTheInterval()
    {
        // The second criterion agrees by half (p − d) / (p − q) = (3 − 2) / (3 − 1): σ = w₁ + ½ (1 − w₁) ≥ 0.7 where w₁ ≥ 0.4.
        var result = new SmaaTri(Halfway(AssignmentRule.Pessimistic, 0.7))
            .Run(Vendors.Two((12, 8)).Table, WeightSet.All(2), SampleRange.Of(42, 100_000))
            .Value;

        AssertShare(0.6, result["A"]["Good"]);
        AssertShare(0.4, result["A"]["Poor"]);
    }

    [Fact]
    public void Run_CutBetweenTwoEnds_IsTheAreaAboveIt()
    {
        // w₁ ≥ λ with λ from 0.6 to 0.8: 1 − 0.7.
        var method = new SmaaTri(ThreeFifths).WithCut(0.6, 0.8);
        AssertShare(0.3, method.Run(ThreeByTwo, WeightSet.All(2), SampleRange.Of(42, 100_000)).Value["A"]["Good"]);

        // ½ + ½ w₁ ≥ λ where w₁ ≥ 2 λ − 1, with λ from 0.5 to 1: the mean of 2 − 2 λ is ½.
        var outranking = new SmaaTri(Halfway(AssignmentRule.Pessimistic, 0.7)).WithCut(0.5, 1);
        AssertShare(
            0.5,
            outranking.Run(Vendors.Two((12, 8)).Table, WeightSet.All(2), SampleRange.Of(42, 100_000)).Value["A"]["Good"]
        );
    }

    [Fact]
    public void Run_UncertainScore_IsTheAreaWhereItReachesTheProfile()
    {
        // The first score is 8 or more with ½, from 6 to 10, and the first criterion alone is enough with 0.4.
        var method = new SmaaTri(ThreeFifths, UncertainScore.Of("A", "one", ScoreDistribution.Uniform(6, 10)));
        var table = Points(["one", "two"], ("A", [Cell.Missing, 4]), ("B", [10, 4]));
        var result = method.Run(table, WeightSet.All(2), SampleRange.Of(42, 100_000)).Value;

        AssertShare(0.2, result["A"]["Good"]);
        AssertShare(0.8, result["A"]["Fair"]);
        AssertShare(0.4, result["B"]["Good"]);
    }

    [Fact]
    public void Run_UncertainScoresAndCut_AreDrawnAsTheDistributionsSay()
    {
        const int Count = 300;
        UncertainScore[] scores =
        [
            UncertainScore.Of("C", "two", ScoreDistribution.Normal(8, 2)),
            UncertainScore.Of("A", "two", ScoreDistribution.Triangular(0, 3, 9)),
            UncertainScore.Of("A", "one", ScoreDistribution.Uniform(1, 10)),
        ];
        var result = new SmaaTri(ThreeFifths, scores)
            .WithCut(0.5, 0.9)
            .Run(ThreeByTwo, WeightSet.All(2), SampleRange.Of(8, 5, Count))
            .Value;

        // Row by row: A one, A two, C two.
        UncertainScore[] drawn = [scores[2], scores[1], scores[0]];
        var expected = new long[3, 3];
        var weights = WeightSetTests.Draw(WeightSet.All(2), 8, 5, Count);
        for (var sample = 0; sample < Count; sample++)
        {
            var index = Vector512.Create((ulong)(5 + sample));
            var units = new[] { Philox.Units(8, index, 0, 1), Philox.Units(8, index, 1, 1) };
            double Value(int k) =>
                drawn[k].Distribution.Sampler(null)(k % 2 == 0 ? units[k / 2].First : units[k / 2].Second)[0];
            var majority = 0.5 + (0.4 * Philox.Units(8, index, 0, 2).First[0]);
            var table = Points(["one", "two"], ("A", [Value(0), Value(1)]), ("B", [4, 1]), ("C", [9, Value(2)]));
            var places = new int[3];
            Assert.Null(
                new MrSort(majority, ThreeFifths.Categories).Sort(table, Weights.Derived(weights[sample]), places)
            );
            for (var row = 0; row < 3; row++)
            {
                expected[row, places[row]]++;
            }
        }

        for (var row = 0; row < 3; row++)
        {
            Assert.Equal([expected[row, 0], expected[row, 1], expected[row, 2]], result.Alternatives[row].Counts);
        }

        var turned = new SmaaTri(ThreeFifths, Enumerable.Reverse(scores))
            .WithCut(0.5, 0.9)
            .Run(ThreeByTwo, WeightSet.All(2), SampleRange.Of(8, 5, Count));
        Assert.Equal(result.Alternatives, turned.Value.Alternatives);
    }

    [Fact]
    public void Run_PointOfWeights_IsTheSorting()
    {
        var problem = Vendors.Problem;
        var profile = problem.Criteria.Select((_, j) => problem.Table[0, j].Value);
        var method = new MrSort(0.5, Category.Of("Like Acme", profile), Category.Lowest("Below"));
        var sorted = method.Sort(problem).Value;
        var result = new SmaaTri(method).Run(problem.Table, WeightSet.Of(problem.Weights), SampleRange.Of(1, 10)).Value;

        Assert.Equal(2, sorted.Alternatives.Select(own => own.Category).Distinct().Count());
        Assert.All(sorted.Alternatives, own => Assert.Equal(1, result[own.Name][own.Category.Name]));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(16_384)]
    [InlineData(16_385)]
    public void Run_AnyNumberOfSamples_CountsEachOnce(int count)
    {
        var method = new SmaaTri(ThreeFifths);
        var result = method.Run(ThreeByTwo, WeightSet.All(2), SampleRange.Of(4, count)).Value;
        var good = WeightSetTests.Draw(WeightSet.All(2), 4, 0, count).Count(weights => weights[0] >= 0.6);

        Assert.All(result.Alternatives, own => Assert.Equal(count, own.Counts.Sum()));
        Assert.Equal(good, result["A"].Counts[0]);
    }

    [Fact]
    public void Run_AnyThreadsAndSplit_HasTheSameFingerprint()
    {
        const int Count = 40_011;
        var method = Uncertain();
        var weights = WeightSet.Ranked(1, 2, 2, null);
        var whole = method.Run(Numbered(), weights, SampleRange.Of(42, Count)).Value;
        var fingerprint = Fingerprint.Of(whole);
        foreach (var threads in (int[])[2, 4])
        {
            var other = method.Run(Numbered(), weights, SampleRange.Of(42, Count), threads).Value;
            Assert.Equal(whole, other);
            Assert.Equal(fingerprint, Fingerprint.Of(other));
        }

        foreach (var parts in (int[])[2, 7])
        {
            var results = SampleRange
                .Of(42, Count)
                .Split(parts)
                .Select(range => method.Run(Numbered(), weights, range).Value)
                .Reverse()
                .ToList();
            var sum = results.Skip(1).Aggregate(results[0], (one, other) => one.With(other).Value);
            Assert.Equal(fingerprint, Fingerprint.Of(sum));
            Assert.Equal(whole, sum);
            Assert.Equal(SampleRange.Of(42, Count), Assert.Single(sum.Ranges));
            Assert.Equal(Count, sum.Samples);
            Assert.NotEqual(fingerprint, Fingerprint.Of(results[0]));
            Assert.NotEqual(whole, results[0]);
        }
    }

    [Fact]
    public void Run_FixedInput_HasTheSameBitsEverywhere()
    {
        var result = Uncertain().Run(Numbered(), WeightSet.All(4), SampleRange.Of(42, 1_000)).Value;
        Assert.Equal("1f6138eefbd003b8ea926b9fd0b9ed4e53e7db7e06e6614fcd0f4b44d8ba2903", Fingerprint.Of(result).Text);
    }

    [Fact]
    public void Run_CriterionThatCanHaveNoWeight_TakesNoPart()
    {
        // The second criterion has a gap, a veto and no weight; without it A is good always.
        var method = new SmaaTri(new MrSort(1, Category.Of("Good", [2, 1], [0, 5]), Category.Lowest("Poor")));
        var table = Vendors.Two((3, Cell.Missing), (2, 9)).Table;
        var ranges = WeightSet.All(2).Within(WeightRange.Of("points", 0, 1), WeightRange.Of("price", 0, 0));
        foreach (var weights in (WeightSet[])[ranges, WeightSet.Of(Weights.Of(100, 0))])
        {
            var result = method.Run(table, weights, SampleRange.Of(1, 10)).Value;
            Assert.Equal([10L, 0], result["A"].Counts);
            Assert.Equal([10L, 0], result["B"].Counts);
        }
    }

    [Fact]
    public void Run_MajorityInPoints_IsRefusedAboveTheWhole()
    {
        var profile = Category.Of("Good", [8, 8]);
        AssertRefused(
            "scoring.sorting.majority: The majority is 3, and all criteria together weigh 1: no profile can be met.",
            AnswerStatus.NotApplicable,
            Run(new SmaaTri(new MrSort(3, profile, Category.Lowest("Poor"))))
        );
        AssertRefused(
            "scoring.sorting.majority: The majority is 1.0000001, and all criteria together weigh 1: no profile can be met.",
            AnswerStatus.NotApplicable,
            Run(new SmaaTri(new MrSort(1.0000001, profile, Category.Lowest("Poor"))))
        );

        // All of the weight is a majority that both criteria have, and one alone has not.
        var all = Run(new SmaaTri(new MrSort(1, profile, Category.Lowest("Poor")))).Value;
        Assert.Equal(10, all["C"].Counts[0]);
        Assert.Equal(0, all["A"].Counts[0]);

        // The cut takes the place of a majority in points.
        var drawn = Run(new SmaaTri(new MrSort(3, profile, Category.Lowest("Poor"))).WithCut(1, 1));
        Assert.Equal(all.Alternatives, drawn.Value.Alternatives);
    }

    [Fact]
    public void Run_ProblemThatTheMethodCannotSort_IsRefusedByName()
    {
        AssertRefused(
            "scoring.cell.missing: 'B' has no value on 'two'.",
            AnswerStatus.FactMissing,
            Run(new SmaaTri(ThreeFifths), Points(["one", "two"], ("A", [1, 2]), ("B", [1, Cell.Missing])))
        );
        AssertRefused(
            "scoring.category.profile: The lower profile of 'Good' has 1 values for 2 criteria.",
            AnswerStatus.NotApplicable,
            Run(new SmaaTri(new MrSort(0.5, Category.Of("Good", [1]), Category.Lowest("Poor"))))
        );
        AssertRefused(
            "scoring.number.range: 'points' has values beyond 1e150, or all of them within 1e-150 of zero, which cannot be computed with.",
            AnswerStatus.NotApplicable,
            new SmaaTri(Halfway(AssignmentRule.Optimistic, 0.6)).Run(
                Vendors.Two((1e151, 8)).Table,
                WeightSet.All(2),
                SampleRange.Of(1, 10)
            )
        );
        AssertRefused(
            "scoring.cell.outside-scale: 'A' has 5 to 11 on 'points', outside its scale 0 to 10.",
            AnswerStatus.NotApplicable,
            new SmaaTri(
                new MrSort(0.5, Category.Of("Good", [1]), Category.Lowest("Poor")),
                UncertainScore.Of("A", "points", ScoreDistribution.Uniform(5, 11))
            ).Run(
                PerformanceTable.FromRows(
                    [Criterion.Maximize("points", scale: Scale.Of(0, 10))],
                    [Alternative.Of("A", 1)]
                ),
                WeightSet.All(1),
                SampleRange.Of(1, 10)
            )
        );
        var narrow = WeightSet
            .Ranked(Enumerable.Range(1, 12).Select(rank => (int?)rank))
            .Within(Enumerable.Range(1, 12).Select(j => WeightRange.Of(Invariant.Text(j), 0, 0.0834m)));
        AssertRefused(
            "scoring.weights.narrow: Weights that keep to the ranking and to all ranges are too rare to be found by throwing again.",
            AnswerStatus.NotApplicable,
            new SmaaTri(new MrSort(0.5, Category.Of("Good", Enumerable.Repeat(1.0, 12)), Category.Lowest("Poor"))).Run(
                Points(
                    [.. Enumerable.Range(1, 12).Select(Invariant.Text)],
                    ("A", [.. Enumerable.Repeat(Cell.Known(1), 12)])
                ),
                narrow,
                SampleRange.Of(1, 10)
            )
        );
    }

    [Fact]
    public void Run_ArgumentsThatDoNotFit_Throw()
    {
        var method = new SmaaTri(ThreeFifths);
        var exception = Assert.Throws<ArgumentException>(() =>
            method.Run(ThreeByTwo, WeightSet.All(3), SampleRange.Of(1, 1))
        );
        Assert.Equal("There are 3 weights for 2 criteria. (Parameter 'weights')", exception.Message);
        Assert.Equal(
            "threads",
            Assert
                .ThrowsAny<ArgumentException>(() =>
                    method.Run(ThreeByTwo, WeightSet.All(2), SampleRange.Of(1, 1), threads: 0)
                )
                .ParamName
        );
        var score = UncertainScore.Of("A", "one", ScoreDistribution.Uniform(0, 1));
        var twice = Assert.Throws<ArgumentException>(() => new SmaaTri(ThreeFifths, score, score));
        Assert.Equal("'A' has more than one uncertain score on 'one'. (Parameter 'uncertain')", twice.Message);
        var unknown = new SmaaTri(ThreeFifths, UncertainScore.Of("X", "one", ScoreDistribution.Uniform(0, 1)));
        Assert.StartsWith(
            "There is no alternative 'X'.",
            Assert.Throws<ArgumentException>(() => Run(unknown)).Message,
            StringComparison.Ordinal
        );
        Assert.Equal(
            "There is no category 'Great'. (Parameter 'category')",
            Assert.Throws<ArgumentException>(() => Run(method).Value["A"]["Great"]).Message
        );
    }

    [Theory]
    [InlineData(0.49, 0.6, "low")]
    [InlineData(1.01, 1.02, "low")]
    [InlineData(0.6, 0.59, "high")]
    [InlineData(0.6, 1.01, "high")]
    [InlineData(double.NaN, 1, "low")]
    [InlineData(0.6, double.NaN, "high")]
    public void WithCut_OutOfRange_Throws(double low, double high, string name)
    {
        var method = new SmaaTri(Halfway(AssignmentRule.Optimistic, 0.6));
        Assert.Equal(name, Assert.ThrowsAny<ArgumentException>(() => method.WithCut(low, high)).ParamName);
        Assert.ThrowsAny<ArgumentException>(() => new SmaaTri(ThreeFifths).WithCut(0, 0.6));
    }

    [Fact]
    public void With_OtherProblemOrSeedOrOverlap_IsRefused()
    {
        const string Differ =
            "scoring.samples.differ: The results are of different methods, tables, weights, seeds or counts, and cannot be added.";
        var method = new SmaaTri(ThreeFifths);
        var one = method.Run(ThreeByTwo, WeightSet.All(2), SampleRange.Of(1, 0, 100)).Value;
        Refuses(Differ, method, ThreeByTwo, WeightSet.All(2), SampleRange.Of(2, 100, 100));
        Refuses(Differ, method, ThreeByTwo, WeightSet.Ranked(1, 2), SampleRange.Of(1, 100, 100));
        Refuses(Differ, method.WithCut(0.6, 0.7), ThreeByTwo, WeightSet.All(2), SampleRange.Of(1, 100, 100));
        Refuses(
            Differ,
            method,
            Points(["one", "two"], ("A", [10, 4]), ("B", [4, 1]), ("C", [9, 8])),
            WeightSet.All(2),
            SampleRange.Of(1, 100, 100)
        );
        Refuses(
            "scoring.samples.overlap: Sample 99 is in both results and would count twice.",
            method,
            ThreeByTwo,
            WeightSet.All(2),
            SampleRange.Of(1, 99, 100)
        );
        var apart = one.With(method.Run(ThreeByTwo, WeightSet.All(2), SampleRange.Of(1, 101, 100)).Value).Value;
        Assert.Equal([SampleRange.Of(1, 0, 100), SampleRange.Of(1, 101, 100)], apart.Ranges);
        Assert.Equal(200, apart.Samples);

        void Refuses(string message, SmaaTri other, PerformanceTable table, WeightSet weights, SampleRange range) =>
            AssertRefused(message, AnswerStatus.NotApplicable, one.With(other.Run(table, weights, range).Value));
    }

    [Fact]
    public void Fingerprint_OfMethods_TellsProfilesVetoesAndCutsApart()
    {
        SmaaTri[] methods =
        [
            new(ThreeFifths),
            new SmaaTri(ThreeFifths).WithCut(0.6, 0.7),
            new(new MrSort(0.7, ThreeFifths.Categories)),
            new(new MrSort(0.6, Category.Of("Good", [8, 7]), Category.Of("Fair", [3, 3]), Category.Lowest("Poor"))),
            new(
                new MrSort(
                    0.6,
                    Category.Of("Good", [8, 8], [1, 1]),
                    Category.Of("Fair", [3, 3]),
                    Category.Lowest("Poor")
                )
            ),
            new(
                new MrSort(
                    0.6,
                    Category.Of("Good", [8, 8], [1, Cell.Missing]),
                    Category.Of("Fair", [3, 3]),
                    Category.Lowest("Poor")
                )
            ),
            new(ThreeFifths, UncertainScore.Of("A", "one", ScoreDistribution.Uniform(6, 10))),
            new(Halfway(AssignmentRule.Pessimistic, 0.7)),
            new(Halfway(AssignmentRule.Optimistic, 0.7)),
        ];

        Assert.Equal(methods.Length, methods.Select(method => Fingerprint.Of(method).Text).Distinct().Count());
        Assert.Equal(Fingerprint.Of(methods[0]), Fingerprint.Of(methods[0].WithCut(0.6, 0.6)));
    }

    [Fact]
    public void Explanation_OfAResult_SaysWhereEachBelongsAndHowSurely()
    {
        var answer = new SmaaTri(ThreeFifths).Run(ThreeByTwo, WeightSet.All(2), SampleRange.Of(7, 1000));
        var result = answer.Value;
        var (good, fair) = (result["A"].Counts[0], result["A"].Counts[1]);
        var error = Invariant.Percent(result["A"].StandardError("Fair"));

        Assert.Equal(
            "By SMAA-TRI with MR-Sort (majority 0.6), 1 of 3 alternatives belong to the same category in all of 1000 samples.",
            answer.Explanation.Statement
        );
        Assert.Equal(
            [
                "Drawn: samples 0 to 999 of seed 7. Weights: 2 weights.",
                $"A most likely belongs to Fair: in {Percent(fair)} of the samples (standard error {error}); to Good in {Percent(good)}.",
                $"B most likely belongs to Poor: in {Percent(fair)} of the samples (standard error {error}); to Fair in {Percent(good)}.",
                "C belongs to Good in all samples.",
            ],
            answer.Explanation.Parts.Select(part => part.Statement)
        );
        Assert.Equal(SmaaTri.Source, answer.Explanation.Basis);
        Assert.Equal($"A: Fair {Percent(fair)}; B: Poor {Percent(fair)}; C: Good 100 %", result.ToString());
        Assert.Equal($"A: Good {Percent(good)}, Fair {Percent(fair)}, Poor 0 %", result["A"].ToString());
        Assert.Equal(
            "SMAA-TRI with MR-Sort (majority 0.6) and a cut of 0.6 to 0.8",
            result.Method.WithCut(0.6, 0.8).ToString()
        );
        Assert.Equal(
            "SMAA-TRI with MR-Sort (majority 0.6) and a cut of 0.7",
            result.Method.WithCut(0.7, 0.7).ToString()
        );

        static string Percent(long count) => Invariant.Percent(count / 1000.0);
    }

    [Fact]
    public void Explanation_OfMany_ListsTheFirst()
    {
        var many = new SmaaTri(new MrSort(0.5, Category.Of("Good", [1]), Category.Lowest("Poor"))).Run(
            Vendors.OneBenefit([.. Enumerable.Range(0, 23).Select(i => (double)i)]).Table,
            WeightSet.All(1),
            SampleRange.Of(7, 10)
        );
        Assert.Equal("3 more alternatives follow.", many.Explanation.Parts[^1].Statement);
        Assert.Equal(22, many.Explanation.Parts.Count);
    }

    [Fact]
    public void MostLikely_OfSeveral_IsTheBest() =>
        Assert.Equal("Good", new CategoryAcceptability("A", ["Good", "Fair", "Poor"], [5, 2, 5]).MostLikely);

    private static bool AgreesWithNaive(Sheet sheet, SortingMethod method, Kind kind, Func<Sheet, int[]> naive)
    {
        const int Count = 45;
        var sum = sheet.Weights.Sum();
        var weights = kind switch
        {
            Kind.Ranked => WeightSet.Ranked(Enumerable.Range(1, sheet.Criteria).Select(rank => (int?)rank)),
            Kind.Ranges => WeightSet
                .All(sheet.Criteria)
                .Within(sheet.Weights.Select((own, j) => WeightRange.Of(Sheet.Criterion(j), 0, own > 0 ? 1 : 0))),
            Kind.Point => WeightSet.Of(Weights.Derived([.. sheet.Weights.Select(own => own / sum)])),
            _ => WeightSet.All(sheet.Criteria),
        };
        var counting = kind is Kind.Any or Kind.Ranked
            ? sheet with
            {
                Weights = [.. sheet.Weights.Select(_ => 1.0 / sheet.Criteria)],
            }
            : sheet with
            {
                Weights = [.. sheet.Weights.Select(own => own / sum)],
            };
        var answer = new SmaaTri(method).Run(sheet.Problem().Table, weights, SampleRange.Of(9, 3, Count));
        var sorted = method.Sort(counting.Problem());
        if (!answer.TryGetValue(out var result))
        {
            return answer.Status == sorted.Status && answer.Findings.SequenceEqual(sorted.Findings);
        }

        var counts = new long[sheet.Alternatives, method.Categories.Count];
        foreach (var sample in WeightSetTests.Draw(weights, 9, 3, Count))
        {
            var places = naive(sheet with { Weights = sample });
            for (var i = 0; i < places.Length; i++)
            {
                counts[i, places[i]]++;
            }
        }

        return sorted.Status == AnswerStatus.Known
            && Enumerable
                .Range(0, sheet.Alternatives)
                .All(i =>
                    Enumerable
                        .Range(0, method.Categories.Count)
                        .All(h => result.Alternatives[i].Counts[h] == counts[i, h])
                );
    }

    private static Answer<SmaaTriResult> Run(SmaaTri method, PerformanceTable? table = null) =>
        method.Run(table ?? ThreeByTwo, WeightSet.All(2), SampleRange.Of(1, 10));

    private static void AssertRefused(string message, AnswerStatus status, Answer<SmaaTriResult> answer)
    {
        var finding = Assert.Single(answer.Findings);
        Assert.Equal(status, answer.Status);
        Assert.Equal(message, $"{finding.Rule}: {finding.Message}");
    }

    private static void AssertShare(double expected, double actual)
    {
        var error = 5 * Math.Sqrt(expected * (1 - expected) / 100_000);
        Assert.InRange(actual, expected - error, expected + error);
    }

    private static ElectreTriB Halfway(AssignmentRule rule, double level) =>
        new(
            level,
            rule,
            [OutrankingThresholds.Of(1, 3), OutrankingThresholds.Of(1, 3)],
            Category.Of("Good", [10, 6]),
            Category.Lowest("Poor")
        );

    private static PerformanceTable Points(string[] criteria, params (string Name, Cell[] Values)[] rows) =>
        PerformanceTable.FromRows(
            criteria.Select(name => Criterion.Maximize(name)),
            rows.Select(row => Alternative.Of(row.Name, row.Values))
        );

    /// <summary>Good is as good as the row in the middle.</summary>
    private static SmaaTri Median(Sheet sheet) =>
        new(
            new MrSort(
                0.6,
                Category.Of("Good", sheet.Rows[sheet.Alternatives / 2].Select(cell => cell!.Value)),
                Category.Lowest("Poor")
            )
        );

    private static SmaaTri Uncertain() =>
        new SmaaTri(
            new ElectreTriB(
                0.75,
                AssignmentRule.Optimistic,
                Enumerable.Repeat(OutrankingThresholds.Of(5, 15, 60), 4),
                Category.Of("Good", [60, 60, 60, 60]),
                Category.Of("Fair", [40, 40, 40, 40]),
                Category.Lowest("Poor")
            ),
            UncertainScore.Of("A2", "C1", ScoreDistribution.Normal(50, 20)),
            UncertainScore.Of("A2", "C3", ScoreDistribution.Uniform(20, 80)),
            UncertainScore.Of("A5", "C4", ScoreDistribution.Triangular(0, 60, 90))
        ).WithCut(0.65, 0.85);

    private static PerformanceTable Numbered()
    {
        var numbers = new Numbers(33);
        return PerformanceTable.FromRows(
            Enumerable.Range(0, 4).Select(j => Criterion.Maximize(Sheet.Criterion(j))),
            Enumerable
                .Range(1, 9)
                .Select(i =>
                    Alternative.Of(
                        $"A{Invariant.Text(i)}",
                        [.. Enumerable.Range(0, 4).Select(_ => Cell.Known(numbers.Score() + numbers.Unit()))]
                    )
                )
        );
    }
}
