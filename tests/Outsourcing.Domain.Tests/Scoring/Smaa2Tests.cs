using FsCheck;
using FsCheck.Fluent;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Scoring;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Scoring;

public sealed class Smaa2Tests
{
    private static readonly Arbitrary<Normalization> Scalings = Gen.Elements(Enum.GetValues<Normalization>())
        .ToArbitrary();

    private static readonly Arbitrary<bool> Rankings = Gen.Elements(true, false).ToArbitrary();

    private static PerformanceTable TwoByThree =>
        PerformanceTable.FromRows(
            [Criterion.Maximize("C1"), Criterion.Maximize("C2"), Criterion.Maximize("C3")],
            [Alternative.Of("A1", 1, 0, 1), Alternative.Of("A2", 0, 1, 0)]
        );

    [Fact]
    public void Run_AnyProblem_CountsWhatTheNaiveOneCounts() =>
        Law.Holds(Sheets.Degenerate, Scalings, Rankings, AgreesWithNaive);

    [Fact]
    public void Run_OrdinaryProblem_CountsWhatTheNaiveOneCounts() =>
        Law.Holds(Sheets.Ordinary, Scalings, Rankings, AgreesWithNaive);

    [Fact]
    public void Run_OrderOfTheAlternatives_NeverShows() =>
        Law.Holds(
            Sheets.Ordinary,
            sheet =>
            {
                int[] turned = [.. Enumerable.Range(0, sheet.Alternatives).Reverse()];
                var other = sheet.Reordered(turned, [.. Enumerable.Range(0, sheet.Criteria)]);
                var (one, two) = (Run(sheet, 100).Value, Run(other, 100).Value);
                return Enumerable
                    .Range(0, sheet.Alternatives)
                    .All(i =>
                        one.Alternatives[i].Counts.SequenceEqual(two.Alternatives[turned[i]].Counts)
                        && one.Alternatives[i].CentralWeights.SequenceEqual(two.Alternatives[turned[i]].CentralWeights)
                    );
            }
        );

    [Fact]
    public void Run_ADominatedAlternative_NeverRanksBeforeItsBetter() =>
        Law.Holds(
            Sheets.Ordinary,
            sheet =>
            {
                var result = Run(sheet, 100, Smaa2Indices.AllRanksAndPairs).Value;
                return Enumerable
                    .Range(0, sheet.Alternatives)
                    .All(i =>
                        Enumerable
                            .Range(0, sheet.Alternatives)
                            .All(k =>
                                !Covers(sheet, k, i)
                                || result.WinningIndex(Sheet.Alternative(i), Sheet.Alternative(k)) == 0
                            )
                    );
            }
        );

    [Fact]
    public void Run_TwoByThree_IsTheClosedForm()
    {
        // A1 leads where w₂ < ½: ¾ of the simplex.
        var result = Run(TwoByThree, WeightSet.All(3), 400_000);
        var error = 5 * Math.Sqrt(0.1875 / 400_000);
        Assert.InRange(result["A1"].First, 0.75 - error, 0.75 + error);
        Assert.Equal(result["A1"].Counts[0], result["A2"].Counts[1]);
        Assert.Equal(400_000, result["A1"].Counts.Sum());
        AssertNear([7.0 / 18, 2.0 / 9, 7.0 / 18], result["A1"].CentralWeights, 0.002);
        AssertNear([1.0 / 6, 2.0 / 3, 1.0 / 6], result["A2"].CentralWeights, 0.004);
        Assert.Equal([1.0, 1.0], result.ConfidenceFactors());
        Assert.Equal(Math.Sqrt(result["A1"].First * (1 - result["A1"].First) / 400_000), result["A1"].StandardError(1));
    }

    [Fact]
    public void Run_OneCriterion_IsTheRanking()
    {
        var result = Run(Vendors.OneBenefit(3, 1, 2, 2).Table, WeightSet.All(1), 50);
        Assert.Equal([50, 0, 0, 0], result["A"].Counts);
        Assert.Equal([0, 0, 0, 50], result["B"].Counts);
        Assert.Equal([0, 50, 0, 0], result["C"].Counts);
        Assert.Equal([0, 50, 0, 0], result["D"].Counts);
        Assert.Equal([1.0], result["A"].CentralWeights);
        Assert.Empty(result["B"].CentralWeights);
        Assert.Equal([1.0, null, null, null], result.ConfidenceFactors());
    }

    [Theory]
    [InlineData(Smaa2Indices.FirstRank)]
    [InlineData(Smaa2Indices.AllRanks)]
    [InlineData(Smaa2Indices.AllRanksAndPairs)]
    public void Run_AnyThreadsAndSplit_HasTheSameFingerprint(Smaa2Indices indices)
    {
        var table = Numbered(23, 6);
        var weights = WeightSet.Ranked(1, 2, 2, null, 4, 5);
        const int Count = 40_011;
        var whole = Run(table, weights, Count, indices);
        var fingerprint = Fingerprint.Of(whole);
        foreach (var threads in (int[])[2, 4])
        {
            var other = new Smaa2(Normalization.MinMax).Run(
                table,
                weights,
                SampleRange.Of(42, Count),
                indices,
                threads
            );
            Assert.Equal(whole, other.Value);
            Assert.Equal(fingerprint, Fingerprint.Of(other.Value));
        }

        foreach (var parts in (int[])[2, 7])
        {
            var results = SampleRange
                .Of(42, Count)
                .Split(parts)
                .Select(range => new Smaa2(Normalization.MinMax).Run(table, weights, range, indices).Value)
                .Reverse()
                .ToList();
            var sum = results.Skip(1).Aggregate(results[0], (one, other) => one.With(other).Value);
            Assert.Equal(fingerprint, Fingerprint.Of(sum));
            Assert.Equal(whole, sum);
            Assert.Equal(SampleRange.Of(42, Count), Assert.Single(sum.Ranges));
            Assert.NotEqual(fingerprint, Fingerprint.Of(results[0]));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(64)]
    [InlineData(101)]
    [InlineData(1024)]
    [InlineData(1025)]
    public void Run_FirstRankOnly_IsTheFirstColumnOfAll(int rows)
    {
        var table = Numbered(rows, 4);
        var all = Run(table, WeightSet.All(4), 333, Smaa2Indices.AllRanks);
        var first = Run(table, WeightSet.All(4), 333, Smaa2Indices.FirstRank);
        Assert.Equal(333, all.Alternatives.Sum(alternative => alternative.Counts[0]));
        for (var i = 0; i < rows; i++)
        {
            Assert.Equal(all.Alternatives[i].Counts[0], Assert.Single(first.Alternatives[i].Counts));
            Assert.Equal(all.Alternatives[i].CentralWeights, first.Alternatives[i].CentralWeights);
            Assert.Equal(333, all.Alternatives[i].Counts.Sum());
        }

        for (var rank = 0; rank < rows; rank++)
        {
            Assert.Equal(333, all.Alternatives.Sum(alternative => alternative.Counts[rank]));
        }
    }

    [Fact]
    public void Run_NegativeScores_RankAsTheyShould()
    {
        var table = Vendors.OneBenefit(-3, 2, 0, -1e-3).Table;
        var result = new Smaa2(Normalization.None).Run(table, WeightSet.All(1), SampleRange.Of(1, 20)).Value;
        Assert.Equal([20, 0, 0, 0], result["B"].Counts);
        Assert.Equal([0, 20, 0, 0], result["C"].Counts);
        Assert.Equal([0, 0, 20, 0], result["D"].Counts);
        Assert.Equal([0, 0, 0, 20], result["A"].Counts);
    }

    [Fact]
    public void Run_PointOfWeights_IsTheRankingOfTheWeightedSum()
    {
        var problem = Vendors.Problem;
        var ranking = new WeightedSum(Normalization.MinMax).Rank(problem).Value;
        var result = Run(problem.Table, WeightSet.Of(problem.Weights), 10, Smaa2Indices.AllRanksAndPairs);
        Assert.All(
            ranking.Alternatives,
            alternative => Assert.Equal(10, result[alternative.Name].Counts[alternative.Rank - 1])
        );
        Assert.Equal(1, result.WinningIndex("Borea", "Acme"));
        Assert.Equal(0, result.WinningIndex("Acme", "Borea"));
        Assert.Equal(0, result.WinningIndex("Acme", "Acme"));
    }

    [Fact]
    public void Run_CriterionThatCanHaveNoWeight_TakesNoPart()
    {
        // The second criterion has a gap and no weight; without it A leads always.
        var table = Vendors.Two((3, Cell.Missing), (2, 1)).Table;
        var ranges = WeightSet.All(2).Within(WeightRange.Of("points", 0, 1), WeightRange.Of("price", 0, 0));
        Assert.Equal(10, Run(table, ranges, 10)["A"].Counts[0]);
        Assert.Equal(10, Run(table, WeightSet.Of(Weights.Of(100, 0)), 10)["A"].Counts[0]);
    }

    [Fact]
    public void Run_MissingCell_IsRefusedByName()
    {
        var answer = new Smaa2(Normalization.MinMax).Run(
            Vendors.Two((3, 1), (2, Cell.Missing)).Table,
            WeightSet.All(2),
            SampleRange.Of(1, 10)
        );
        Assert.Equal(AnswerStatus.FactMissing, answer.Status);
        Assert.Equal("'B' has no value on 'price'.", Assert.Single(answer.Findings).Message);
    }

    [Fact]
    public void Run_TooManyAlternativesForAllRanks_IsRefused()
    {
        var table = Numbered(4097, 2);
        var answer = new Smaa2(Normalization.MinMax).Run(table, WeightSet.All(2), SampleRange.Of(1, 10));
        Assert.Equal(
            "There are 4097 alternatives, and all ranks are counted for 4096 at most.",
            Assert.Single(answer.Findings).Message
        );
        Assert.Equal(10, Run(table, WeightSet.All(2), 10, Smaa2Indices.FirstRank).Alternatives.Sum(a => a.Counts[0]));
    }

    [Fact]
    public void Run_WeightsTooRare_IsRefused()
    {
        var names = Enumerable.Range(1, 12).Select(Invariant.Text).ToArray();
        var table = PerformanceTable.FromRows(
            names.Select(name => Criterion.Maximize(name)),
            [Alternative.Of("A", [.. names.Select(_ => Cell.Known(1))])]
        );
        var set = WeightSet
            .Ranked(Enumerable.Range(1, 12).Select(rank => (int?)rank))
            .Within(names.Select(name => WeightRange.Of(name, 0, 0.0834m)));
        var answer = new Smaa2(Normalization.None).Run(table, set, SampleRange.Of(1, 10));
        Assert.Equal(ScoringRules.WeightsNarrow, Assert.Single(answer.Findings).Rule);
    }

    [Fact]
    public void Run_OtherCriteria_AreRefused()
    {
        AssertThrows("There are 2 weights for 3 criteria.", WeightSet.All(2));
        AssertThrows(
            "Range 2 is about 'C3', and criterion 2 is 'C2'.",
            WeightSet.All(3).Within(WeightRange.Of("C1", 0, 1), WeightRange.Of("C3", 0, 1), WeightRange.Of("C2", 0, 1))
        );

        static void AssertThrows(string message, WeightSet weights)
        {
            var exception = Assert.Throws<ArgumentException>(() => Run(TwoByThree, weights, 1));
            Assert.Equal("weights", exception.ParamName);
            Assert.StartsWith(message, exception.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void With_OtherProblemOrSeedOrOverlap_IsRefused()
    {
        var method = new Smaa2(Normalization.None);
        var one = method.Run(TwoByThree, WeightSet.All(3), SampleRange.Of(1, 0, 100)).Value;
        const string Differ =
            "The results are of different methods, tables, weights, seeds or counts, and cannot be added.";
        AssertRefused(Differ, method.Run(TwoByThree, WeightSet.All(3), SampleRange.Of(2, 100, 100)));
        AssertRefused(Differ, method.Run(TwoByThree, WeightSet.Ranked(1, 2, 3), SampleRange.Of(1, 100, 100)));
        AssertRefused(Differ, method.Run(Numbered(2, 3), WeightSet.All(3), SampleRange.Of(1, 100, 100)));
        AssertRefused(
            Differ,
            new Smaa2(Normalization.MinMax).Run(TwoByThree, WeightSet.All(3), SampleRange.Of(1, 100, 100))
        );
        AssertRefused(
            Differ,
            method.Run(TwoByThree, WeightSet.All(3), SampleRange.Of(1, 100, 100), Smaa2Indices.FirstRank)
        );
        AssertRefused(
            "Sample 99 is in both results and would count twice.",
            method.Run(TwoByThree, WeightSet.All(3), SampleRange.Of(1, 99, 100))
        );
        var apart = one.With(method.Run(TwoByThree, WeightSet.All(3), SampleRange.Of(1, 101, 100)).Value).Value;
        Assert.Equal([SampleRange.Of(1, 0, 100), SampleRange.Of(1, 101, 100)], apart.Ranges);
        Assert.Equal(200, apart.Samples);

        void AssertRefused(string message, Answer<Smaa2Result> other)
        {
            var answer = one.With(other.Value);
            Assert.Equal(AnswerStatus.NotApplicable, answer.Status);
            Assert.Equal(message, Assert.Single(answer.Findings).Message);
        }
    }

    [Fact]
    public void Run_WithProgress_TellsGrowingNumbersUpToAll()
    {
        foreach (var threads in (int[])[1, 3])
        {
            var told = new Told();
            new Smaa2(Normalization.None).Run(
                TwoByThree,
                WeightSet.All(3),
                SampleRange.Of(1, 50_000),
                threads: threads,
                progress: told
            );
            Assert.Equal(told.Numbers.Order(), told.Numbers);
            Assert.Equal(50_000, told.Numbers[^1]);
            Assert.Equal(4, told.Numbers.Count);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Run_Cancelled_Stops(int threads)
    {
        using var source = new CancellationTokenSource();
        var told = new Told(source.Cancel);
        Assert.ThrowsAny<OperationCanceledException>(() =>
            new Smaa2(Normalization.None).Run(
                TwoByThree,
                WeightSet.All(3),
                SampleRange.Of(1, 1L << 50),
                threads: threads,
                progress: told,
                cancellation: source.Token
            )
        );
        Assert.InRange(told.Numbers.Count, 1, 3);
    }

    [Fact]
    public void Explanation_OfAResult_SaysWhatTheFiguresMean()
    {
        var answer = new Smaa2(Normalization.None).Run(
            TwoByThree,
            WeightSet.Ranked(1, 2, null),
            SampleRange.Of(7, 1000)
        );
        var result = answer.Value;
        var first = result["A1"];
        Assert.Equal("A1", result.Leader.Name);
        Assert.Equal(1000, first.Counts[0]);
        Assert.Equal("A1 100 %; A2 0 %", result.ToString());
        Assert.Equal("A2 0, 1", result["A2"].ToString());
        Assert.StartsWith(
            "A1 is first in 100 % of 1000 samples by SMAA-2 (None) (all of them).",
            answer.Explanation.ToString(),
            StringComparison.Ordinal
        );
        Assert.Equal(
            "Drawn: samples 0 to 999 of seed 7. Weights: 3 weights ranked 1, 2, -.",
            answer.Explanation.Parts[0].Statement
        );
        Assert.StartsWith(
            "A1 is first in 100 % and last in 0 %; the weights that favour it centre on C1 ",
            answer.Explanation.Parts[1].Statement,
            StringComparison.Ordinal
        );
        Assert.Equal(
            "A2 is first with no weights that were drawn and last in 100 %.",
            answer.Explanation.Parts[2].Statement
        );
        Assert.Equal(Smaa2.Source, answer.Explanation.Basis);
        Assert.Equal(0, first.StandardError(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => first.StandardError(3));
        Assert.Throws<InvalidOperationException>(() => result.WinningIndex("A1", "A2"));
    }

    [Fact]
    public void Explanation_OfThreeOrMore_SaysWhereElseTheyStand()
    {
        var three = new Smaa2(Normalization.None).Run(
            Vendors.OneBenefit(3, 2, 1).Table,
            WeightSet.All(1),
            SampleRange.Of(7, 10)
        );
        Assert.Equal(
            [
                "A is first in 100 %, second in 0 % and last in 0 %; the weights that favour it centre on points 100 %.",
                "B is first with no weights that were drawn, second in 100 % and last in 0 %.",
                "C is first with no weights that were drawn, second in 0 % and last in 100 %.",
            ],
            three.Explanation.Parts.Skip(1).Select(part => part.Statement)
        );
        var four = new Smaa2(Normalization.None).Run(
            Vendors.OneBenefit(4, 3, 2, 1).Table,
            WeightSet.All(1),
            SampleRange.Of(7, 10)
        );
        Assert.Equal(
            "B is first with no weights that were drawn, among the first three in 100 % and last in 0 %.",
            four.Explanation.Parts[2].Statement
        );
        var first = new Smaa2(Normalization.None).Run(
            Numbered(30, 1),
            WeightSet.All(1),
            SampleRange.Of(7, 10),
            Smaa2Indices.FirstRank
        );
        Assert.Equal("The other 10 alternatives are first in 0 % at most.", first.Explanation.Parts[^1].Statement);
    }

    [Fact]
    public void Explanation_OfTies_SaysThatTheyShareTheRank()
    {
        var answer = new Smaa2(Normalization.None).Run(
            Vendors.OneBenefit(1, 1, 0).Table,
            WeightSet.All(1),
            SampleRange.Of(7, 10)
        );
        Assert.Equal(
            "Alternatives that tie share the better rank, so the first ranks sum to more than 100 %.",
            answer.Explanation.Parts[^1].Statement
        );
        Assert.Equal("A", answer.Value.Leader.Name);
    }

    [Fact]
    public void Run_FixedInput_HasTheSameBitsEverywhere()
    {
        var problem = Numbered(37, 7);
        var result = Run(problem, WeightSet.All(7), 1_000, Smaa2Indices.AllRanksAndPairs);
        Assert.Equal("91318848e1d0281208b5257a1e58a2241743b74df9d930bd626e84852db688eb", Fingerprint.Of(result).Text);
    }

    private static bool AgreesWithNaive(Sheet sheet, Normalization normalization, bool ranked)
    {
        var weighted = sheet with { Weights = [.. sheet.Weights.Select(_ => 1.0)] };
        var weights = ranked
            ? WeightSet.Ranked(Enumerable.Range(1, sheet.Criteria).Select(rank => (int?)rank))
            : WeightSet.All(sheet.Criteria);
        var answer = new Smaa2(normalization).Run(
            sheet.Problem().Table,
            weights,
            SampleRange.Of(9, 3, 45),
            Smaa2Indices.AllRanksAndPairs
        );
        var refusals = NaiveScoring.Refusals(NaiveScoring.Method.Sum, normalization, weighted);
        if (!answer.TryGetValue(out var result))
        {
            return refusals.SetEquals(answer.Findings.Select(finding => $"{finding.Rule} {finding.Subject}"));
        }

        var count = sheet.Alternatives;
        var (counts, wins) = (new long[count, count], new long[count, count]);
        var central = new double[count, sheet.Criteria];
        foreach (var sample in WeightSetTests.Draw(weights, 9, 3, 45))
        {
            var scores = NaiveScoring.Scores(
                NaiveScoring.Method.Sum,
                normalization,
                0,
                weighted with
                {
                    Weights = sample,
                }
            );
            var ranks = NaiveScoring.Ranks(scores, higherIsBetter: true);
            for (var i = 0; i < count; i++)
            {
                counts[i, ranks[i] - 1]++;
                for (var k = 0; k < count; k++)
                {
                    wins[i, k] += ranks[i] < ranks[k] ? 1 : 0;
                }

                for (var j = 0; j < sheet.Criteria && ranks[i] == 1; j++)
                {
                    central[i, j] += sample[j];
                }
            }
        }

        return refusals.Count == 0
            && Enumerable
                .Range(0, count)
                .All(i =>
                    Enumerable.Range(0, count).All(rank => result.Alternatives[i].Counts[rank] == counts[i, rank])
                    && Enumerable
                        .Range(0, count)
                        .All(k => result.WinningIndex(Sheet.Alternative(i), Sheet.Alternative(k)) == wins[i, k] / 45.0)
                    && result
                        .Alternatives[i]
                        .CentralWeights.Select((weight, j) => Math.Abs(weight - (central[i, j] / counts[i, 0])))
                        .All(error => error < 1e-12)
                );
    }

    private static bool Covers(Sheet sheet, int one, int other) =>
        Enumerable
            .Range(0, sheet.Criteria)
            .All(j =>
                sheet.Maximize[j]
                    ? sheet.Rows[one][j] >= sheet.Rows[other][j]
                    : sheet.Rows[one][j] <= sheet.Rows[other][j]
            );

    private static Answer<Smaa2Result> Run(Sheet sheet, int count, Smaa2Indices indices = Smaa2Indices.AllRanks) =>
        new Smaa2(Normalization.MinMax).Run(
            sheet.Problem().Table,
            WeightSet.All(sheet.Criteria),
            SampleRange.Of(42, count),
            indices
        );

    private static Smaa2Result Run(
        PerformanceTable table,
        WeightSet weights,
        int count,
        Smaa2Indices indices = Smaa2Indices.AllRanks
    ) => new Smaa2(Normalization.MinMax).Run(table, weights, SampleRange.Of(42, count), indices).Value;

    private static PerformanceTable Numbered(int rows, int columns)
    {
        var numbers = new Numbers(33);
        return PerformanceTable.FromSpan(
            Enumerable.Range(0, columns).Select(j => Criterion.Maximize(Sheet.Criterion(j))),
            rows,
            [.. Enumerable.Range(0, rows * columns).Select(_ => numbers.Score() + numbers.Unit())]
        );
    }

    private static void AssertNear(double[] expected, IReadOnlyList<double> actual, double tolerance)
    {
        Assert.Equal(expected.Length, actual.Count);
        Assert.All(
            expected.Zip(actual),
            pair => Assert.InRange(pair.Second, pair.First - tolerance, pair.First + tolerance)
        );
    }

    private sealed class Told(Action? then = null) : IProgress<long>
    {
        public List<long> Numbers { get; } = [];

        public void Report(long value)
        {
            Numbers.Add(value);
            then?.Invoke();
        }
    }
}
