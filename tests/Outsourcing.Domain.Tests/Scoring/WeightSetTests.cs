using System.Buffers.Binary;
using System.Security.Cryptography;
using FsCheck;
using FsCheck.Fluent;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Scoring;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Scoring;

public sealed class WeightSetTests
{
    private const int Many = 100_000;

    private static readonly Arbitrary<WeightSet> Sets = Gen.OneOf(
            Gen.Choose(1, 12).Select(WeightSet.All),
            from count in Gen.Choose(1, 9)
            from grades in Gen.Choose(0, count + 2).ArrayOf(count)
            select WeightSet.Ranked(
                grades.Select(grade =>
                    grade > count ? (int?)null : grades.Count(other => other <= count && other < grade) + 1
                )
            ),
            from count in Gen.Choose(1, 9)
            from ends in Gen.Choose(0, 40).Two().ArrayOf(count)
            select WeightSet.All(count).Within(Legal(ends))
        )
        .ToArbitrary();

    [Fact]
    public void Sample_AnySet_KeepsToAllThatIsKnown() =>
        Law.Holds(
            Sets,
            set =>
            {
                var samples = Draw(set, 11, 0, 40);
                return samples.All(weights =>
                    Math.Abs(weights.Sum() - 1) < 1e-14
                    && weights.All(weight => weight >= 0)
                    && Enumerable
                        .Range(0, set.Ranks.Count)
                        .All(i =>
                            Enumerable
                                .Range(0, set.Ranks.Count)
                                .All(j => !(set.Ranks[i] < set.Ranks[j]) || weights[i] >= weights[j])
                        )
                    && set.Ranges.Select(
                            (range, j) =>
                                weights[j] >= (double)range.Min - 1e-15 && weights[j] <= (double)range.Max + 1e-15
                        )
                        .All(within => within)
                );
            }
        );

    [Fact]
    public void Sample_AnyPartOfARange_IsTheSameSamples() =>
        Law.Holds(
            Sets,
            Gen.Choose(0, 30).ToArbitrary(),
            (set, first) =>
                Draw(set, 5, 0, 50)
                    .Skip(first)
                    .SelectMany(weights => weights)
                    .SequenceEqual(Draw(set, 5, first, 50 - first).SelectMany(weights => weights))
        );

    [Fact]
    public void Sample_OtherSeedOrIndex_IsAnotherSample()
    {
        var set = WeightSet.All(4);
        Assert.NotEqual(Draw(set, 1, 0, 1)[0], Draw(set, 2, 0, 1)[0]);
        Assert.NotEqual(Draw(set, 1, 0, 1)[0], Draw(set, 1, 1, 1)[0]);
        Assert.NotEqual(Draw(set, 1, 0, 1)[0], Draw(set, 1, 1L << 32, 1)[0]);
        Assert.NotEqual(Draw(set, 1, 0, 1)[0], Draw(set, 1UL << 32, 0, 1)[0]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(10)]
    public void Sample_OfAll_HasMeanAndVarianceOfTheSimplex(int count)
    {
        // Each weight has mean 1/n and variance (n − 1) / (n² (n + 1)).
        var samples = Draw(WeightSet.All(count), 3, 0, Many);
        var variance = (count - 1.0) / (count * count * (count + 1.0));
        AssertMeans(Enumerable.Repeat(1.0 / count, count), samples);
        for (var j = 0; j < count; j++)
        {
            var actual = samples.Average(weights => Math.Pow(weights[j] - (1.0 / count), 2));
            Assert.InRange(actual, variance * 0.97, (variance * 1.03) + 1e-30);
        }
    }

    [Fact]
    public void Sample_OfAll_LeavesThePartsOfTheSimplexTheirShare()
    {
        // P(w > t) = (1 − t)^(n − 1).
        var samples = Draw(WeightSet.All(4), 9, 0, Many);
        foreach (var t in (double[])[0.1, 0.25, 0.5, 0.8])
        {
            AssertShare(Math.Pow(1 - t, 3), samples.Count(weights => weights[2] > t));
        }
    }

    [Theory]
    [InlineData("1 2 3")]
    [InlineData("3 1 4 2")]
    [InlineData("1 1 3")]
    [InlineData("4 1 1 1 5")]
    [InlineData("1 2 2 2 5 6")]
    public void Sample_OfARanking_HasTheRankOrderCentroidAsItsMean(string ranks)
    {
        int[] all = [.. ranks.Split(' ').Select(int.Parse)];
        AssertMeans(
            StatedWeights.RankOrderCentroid(all).Shares,
            Draw(WeightSet.Ranked(all.Select(rank => (int?)rank)), 4, 0, Many)
        );
    }

    [Fact]
    public void Sample_OfAPartialRanking_IsTheSimplexOfItsCorners()
    {
        // Corners (1, 0, 0), (½, ½, 0) and (0, 0, 1): mean (½, 1/6, ⅓), and P(w₃ > t) = (1 − t)².
        var samples = Draw(WeightSet.Ranked(1, 2, null), 8, 0, Many);
        AssertMeans([0.5, 1.0 / 6, 1.0 / 3], samples);
        AssertShare(0.36, samples.Count(weights => weights[2] > 0.4));
    }

    [Fact]
    public void Sample_OfATie_TellsNeitherApart()
    {
        // Of all orders that agree with 1, 1, 3 each is as frequent as the other.
        var samples = Draw(WeightSet.Ranked(1, 1, 3), 8, 0, Many);
        AssertShare(0.5, samples.Count(weights => weights[0] > weights[1]));
    }

    [Fact]
    public void Sample_WithLeastShares_IsTheSmallerSimplex()
    {
        var set = WeightSet
            .All(3)
            .Within(WeightRange.Of("a", 0.1m, 1), WeightRange.Of("b", 0.2m, 1), WeightRange.Of("c", 0, 1));
        AssertMeans([0.1 + (0.7 / 3), 0.2 + (0.7 / 3), 0.7 / 3], Draw(set, 2, 0, Many));
    }

    [Fact]
    public void Sample_WithLargestShares_LeavesThePartsTheirShare()
    {
        // At most a half each: the triangle with corners (½, ½, 0), (½, 0, ½), (0, ½, ½), where P(w ≤ t) = (2t)².
        var half = new[] { "a", "b", "c" }.Select(name => WeightRange.Of(name, 0, 0.5m));
        var samples = Draw(WeightSet.All(3).Within(half), 6, 0, Many);
        AssertMeans([1.0 / 3, 1.0 / 3, 1.0 / 3], samples);
        foreach (var j in (int[])[0, 1, 2])
        {
            AssertShare(0.25, samples.Count(weights => weights[j] <= 0.25));
            AssertShare(0.64, samples.Count(weights => weights[j] <= 0.4));
        }
    }

    [Theory]
    [InlineData("0.1-0.3 0.2-0.6 0.05-0.5 0-0.4", false)]
    [InlineData("0-0.9 0.1-0.2 0-0.2 0.2-0.5", false)]
    [InlineData("0.2-0.5 0.1-0.5 0.1-0.4 0-0.3", true)]
    [InlineData("0.3-0.9 0.01-0.3 0.01-0.3 0-0.2", true)]
    public void Sample_WithinRanges_HasTheMomentsOfPlainRejection(string ends, bool ranked)
    {
        decimal[][] parts =
        [
            .. ends.Split(' ')
                .Select(range =>
                    range
                        .Split('-')
                        .Select(end => decimal.Parse(end, System.Globalization.CultureInfo.InvariantCulture))
                        .ToArray()
                ),
        ];
        var start = ranked ? WeightSet.Ranked(1, 2, 2, 4) : WeightSet.All(parts.Length);
        var set = start.Within(parts.Select((range, j) => WeightRange.Of(Invariant.Text(j), range[0], range[1])));
        var samples = Draw(set, 21, 0, 30_000);
        var plain = Rejected(parts, ranked, 10_000);
        for (var i = 0; i < parts.Length; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                AssertSameMean(samples, plain, weights => weights[i] * weights[j]);
            }

            var middle = plain.Select(weights => weights[i]).Order().ElementAt(plain.Count / 3);
            AssertSameMean(samples, plain, weights => weights[i]);
            AssertSameMean(samples, plain, weights => weights[i] < middle ? 1 : 0);
        }
    }

    [Fact]
    public void Sample_ManyNarrowRanges_IsFound()
    {
        var set = WeightSet
            .All(40)
            .Within(
                Enumerable.Range(0, 40).Select(j => WeightRange.Of(Invariant.Text(j), 0.02m, j < 3 ? 0.2m : 0.03m))
            );
        var samples = Draw(set, 1, 0, 2_000);
        Assert.All(samples, weights => Assert.InRange(weights.Sum(), 1 - 1e-13, 1 + 1e-13));
        Assert.All(samples, weights => Assert.InRange(weights[39], 0.02, 0.03));
    }

    [Theory]
    [InlineData("0.2-0.2 0.3-0.3 0.5-0.5")]
    [InlineData("0.2-1 0.3-1 0.5-1")]
    [InlineData("0-0.2 0-0.3 0.1-0.5")]
    [InlineData("0.2-0.2 0.3-0.3 0-1")]
    public void Sample_RangesThatLeaveOnePoint_IsThePoint(string ends)
    {
        var ranges = ends.Split(' ')
            .Select(range =>
                range
                    .Split('-')
                    .Select(end => decimal.Parse(end, System.Globalization.CultureInfo.InvariantCulture))
                    .ToArray()
            )
            .Select((range, j) => WeightRange.Of(Invariant.Text(j), range[0], range[1]));
        Assert.Equal([0.2, 0.3, 0.5], Draw(WeightSet.All(3).Within(ranges), 1, 5, 1)[0]);
    }

    [Fact]
    public void Sample_OfAPoint_IsThePoint()
    {
        Assert.Equal([0.6, 0.4], Draw(WeightSet.Of(Weights.Of(60, 40)), 1, 7, 1)[0]);
        Assert.Equal(
            [0.333333333333, 0.666666666667],
            Draw(WeightSet.Of(Weights.Derived(0.333333333333, 0.666666666667)), 1, 7, 1)[0]
        );
        AssertRefused(
            () => WeightSet.Of(Weights.Derived(0.5, 0.6)),
            "weights",
            "The shares of one point sum to 1, not to 1.1."
        );
    }

    [Fact]
    public void Sample_RankingAndRangesThatBarelyMeet_IsRefused()
    {
        // Ten weights in falling order, of which the first may exceed a tenth by next to nothing.
        var set = WeightSet
            .Ranked(Enumerable.Range(1, 12).Select(rank => (int?)rank))
            .Within(Enumerable.Range(1, 12).Select(j => WeightRange.Of(Invariant.Text(j), 0, 0.0834m)));
        var refusal = set.Sample(1, 0, new double[12]);
        Assert.NotNull(refusal);
        Assert.Equal(
            "scoring.weights.narrow: Weights that keep to the ranking and to all ranges are too rare to be found by throwing again.",
            refusal.ToString()
        );
        Assert.Equal("Widen the ranges, or state the ranking or the ranges alone.", refusal.Remedy);
    }

    [Fact]
    public void Sample_FixedInput_HasTheSameBitsEverywhere()
    {
        var ranges = new[] { "a", "b", "c", "d", "e" }.Select(name => WeightRange.Of(name, 0.1m, 0.3m)).ToArray();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (
            var set in (WeightSet[])
                [
                    WeightSet.All(5),
                    WeightSet.Ranked(2, 1, 2, null, 4),
                    WeightSet.All(5).Within(ranges),
                    WeightSet.Ranked(2, 1, 2, null, 4).Within(ranges),
                ]
        )
        {
            foreach (var weight in Draw(set, 0x1234_5678_9ABC_DEF0, (1L << 40) + 3, 100).SelectMany(weights => weights))
            {
                var bytes = new byte[8];
                BinaryPrimitives.WriteDoubleLittleEndian(bytes, weight);
                hash.AppendData(bytes);
            }
        }

        Assert.Equal(
            "1da149dda9ac704ea5946f7a7b524554442a95901835ad45e61136a393f1f041",
            Convert.ToHexString(hash.GetHashAndReset()).ToLowerInvariant()
        );
    }

    [Fact]
    public void Sample_AfterTheFirstCalls_AllocatesNothing()
    {
        var ranges = Enumerable.Range(0, 10).Select(j => WeightRange.Of(Invariant.Text(j), 0.05m, 0.3m)).ToArray();
        var ranked = WeightSet.Ranked(1, 2, 2, 4, 4, 4, null, null, null, null);
        foreach (
            var set in (WeightSet[])[WeightSet.All(10), WeightSet.All(128), ranked, WeightSet.All(10).Within(ranges)]
        )
        {
            var weights = new double[set.Count * 20];
            Assert.Null(set.Sample(1, 0, weights));
            Assert.Equal(0, AllocatedBytes.Least(() => set.Sample(1, 0, weights)));
        }
    }

    [Fact]
    public void Check_RangesThatCannotBe_NamesEveryBreach()
    {
        var findings = WeightSet.Check(
            WeightRange.Of("price", 0.9m, 1.1m),
            WeightRange.Of("quality", 0.5m, 0.4m),
            WeightRange.Of("speed", -0.1m, 0.2m),
            WeightRange.Of("speed", 0, 1)
        );

        Assert.Equal(
            [
                "scoring.criterion.duplicate speed: 'speed' has more than one range.",
                "scoring.weight.range price: 'price' weighs 0.9 to 1.1; a range runs upwards and from 0 to 1.",
                "scoring.weight.range quality: 'quality' weighs 0.5 to 0.4; a range runs upwards and from 0 to 1.",
                "scoring.weight.range speed: 'speed' weighs -0.1 to 0.2; a range runs upwards and from 0 to 1.",
                "scoring.weights.ranges ranges: The least shares of 'price', 'quality', 'speed' and 'speed' sum to 1.3, which is more than 1.",
            ],
            findings.Select(finding => $"{finding.Rule} {finding.Subject}: {finding.Message}")
        );
        Assert.All(findings, finding => Assert.Equal(Severity.Error, finding.Severity));
        Assert.Equal("There is no range.", Assert.Single(WeightSet.Check()).Message);
    }

    [Fact]
    public void Check_SumOfTheLargestShares_IsAtLeastOne()
    {
        Assert.Empty(WeightSet.Check(WeightRange.Of("a", 0, 0.5m), WeightRange.Of("b", 0, 0.5m)));
        var finding = Assert.Single(
            WeightSet.Check(WeightRange.Of("a", 0, 0.5m), WeightRange.Of("b", 0, 0.499999999999999999m))
        );
        Assert.Equal(
            "The largest shares of 'a' and 'b' sum to 0.999999999999999999, which is less than 1.",
            finding.Message
        );
    }

    [Fact]
    public void Within_IllegalRanges_AreRefusedWithEveryBreach()
    {
        AssertRefused(
            () => WeightSet.All(2).Within(WeightRange.Of("a", 0.6m, 1), WeightRange.Of("b", 0.4000001m, 1)),
            "limits",
            "The least shares of 'a' and 'b' sum to 1.0000001, which is more than 1."
        );
        AssertRefused(() => WeightSet.All(2).Within(), "limits", "There are 0 ranges for 2 criteria.");
        var set = WeightSet.All(2).Within(WeightRange.Of("a", 0.6m, 1), WeightRange.Of("b", 0.4m, 1));
        var twice = Assert.Throws<InvalidOperationException>(() => set.Within(set.Ranges));
        Assert.Equal("Ranges narrow a set that is neither one point nor has ranges already.", twice.Message);
        Assert.Throws<InvalidOperationException>(() => WeightSet.Of(Weights.Equal(2)).Within(set.Ranges));
    }

    [Fact]
    public void Within_RangesAgainstTheRanking_AreRefusedByName()
    {
        AssertRefused(
            () => WeightSet.Ranked(1, 2).Within(WeightRange.Of("a", 0, 0.4m), WeightRange.Of("b", 0.5m, 1)),
            "limits",
            "'a' ranks before 'b', but weighs 0.4 at most and the other 0.5 at least."
        );
        AssertRefused(
            () =>
                WeightSet
                    .Ranked(1, 2, 3)
                    .Within(WeightRange.Of("a", 0, 0.3m), WeightRange.Of("b", 0, 0.9m), WeightRange.Of("c", 0, 0.9m)),
            "limits",
            "With the ranking the largest shares of 'a', 'b' and 'c' become 0.9 together, which is less than 1."
        );
        AssertRefused(
            () =>
                WeightSet
                    .Ranked(1, 2, 3)
                    .Within(WeightRange.Of("a", 0, 1), WeightRange.Of("b", 0, 1), WeightRange.Of("c", 0.4m, 1)),
            "limits",
            "With the ranking the least shares of 'a', 'b' and 'c' become 1.2 together, which is more than 1."
        );
    }

    [Fact]
    public void Ranked_NoRanking_IsRefused()
    {
        AssertRefused(() => WeightSet.Ranked(), "ranks", "There is no rank.");
        AssertRefused(
            () => WeightSet.Ranked(1, null, 3),
            "ranks",
            "Criterion 3 has rank 3, and 1 stand before it; ties share the lower rank, as in 1, 2, 2, 4."
        );
    }

    [Fact]
    public void Of_ARangeWithTooManyDecimals_IsRefused() =>
        AssertRefused(
            () => WeightRange.Of("a", 0, 0.1234567890123456789m),
            "max",
            "A share has 18 decimals at most, and 0.1234567890123456789 has more."
        );

    [Fact]
    public void Sample_WrongRoom_IsRefused()
    {
        AssertRefused(
            () => WeightSet.All(3).Sample(1, 0, new double[4]),
            "weights",
            "4 numbers are no whole samples of 3 weights."
        );
        Assert.Throws<ArgumentOutOfRangeException>(() => WeightSet.All(3).Sample(1, -1, new double[3]));
        Assert.Throws<ArgumentOutOfRangeException>(() => WeightSet.All(3).Sample(1, SampleRange.Most, new double[3]));
        Assert.Null(WeightSet.All(3).Sample(1, SampleRange.Most - 1, new double[3]));
    }

    [Fact]
    public void ToString_AnySet_SaysWhatIsKnown()
    {
        Assert.Equal("3 weights", WeightSet.All(3).ToString());
        Assert.Equal("60, 40 of 100", WeightSet.Of(Weights.Of(60, 40)).ToString());
        Assert.Equal(
            "2 weights ranked 1, - within a 0 to 0.5, b 0.5 to 1",
            WeightSet.Ranked(1, null).Within(WeightRange.Of("a", 0, 0.5m), WeightRange.Of("b", 0.5m, 1)).ToString()
        );
    }

    [Fact]
    public void Split_AnyParts_CoverTheRangeInOrder()
    {
        var parts = SampleRange.Of(9, 5, 11).Split(4);
        Assert.Equal(
            [SampleRange.Of(9, 5, 3), SampleRange.Of(9, 8, 3), SampleRange.Of(9, 11, 3), SampleRange.Of(9, 14, 2)],
            parts
        );
        Assert.Throws<ArgumentOutOfRangeException>(() => SampleRange.Of(9, 3).Split(4));
        Assert.Throws<ArgumentOutOfRangeException>(() => SampleRange.Of(9, 3).Split(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => SampleRange.Of(9, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => SampleRange.Of(9, SampleRange.Most, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => SampleRange.Of(9, 1, SampleRange.Most));
        Assert.Equal(SampleRange.Most, SampleRange.Of(9, SampleRange.Most).Count);
    }

    internal static List<double[]> Draw(WeightSet set, ulong seed, long first, int count)
    {
        var weights = new double[count * set.Count];
        Assert.Null(set.Sample(seed, first, weights));
        return [.. weights.Chunk(set.Count)];
    }

    private static IEnumerable<WeightRange> Legal((int, int)[] ends)
    {
        // Widths around the equal share, so that the least sum to less and the largest to more than one.
        var equal = 1m / ends.Length;
        return ends.Select(
            (end, j) =>
                WeightRange.Of(
                    Invariant.Text(j),
                    decimal.Round(equal * (1 - (end.Item1 / 40m)), 10, MidpointRounding.ToZero),
                    decimal.Round(Math.Min(equal * (1 + (end.Item2 / 10m)), 1), 10, MidpointRounding.ToPositiveInfinity)
                )
        );
    }

    /// <summary>Weights on the simplex, thrown until they keep to all; ranks 1, 2, 2, 4.</summary>
    private static List<double[]> Rejected(decimal[][] ranges, bool ranked, int count)
    {
        var numbers = new Numbers(77);
        var kept = new List<double[]>();
        while (kept.Count < count)
        {
            double[] exponentials = [.. ranges.Select(_ => -Math.Log(1 - numbers.Unit()))];
            var sum = exponentials.Sum();
            double[] weights = [.. exponentials.Select(exponential => exponential / sum)];
            var agrees = weights
                .Zip(ranges)
                .All(pair => pair.First >= (double)pair.Second[0] && pair.First <= (double)pair.Second[1]);
            var orders =
                !ranked
                || (
                    weights[0] >= weights[1]
                    && weights[0] >= weights[2]
                    && weights[1] >= weights[3]
                    && weights[2] >= weights[3]
                );
            if (agrees && orders)
            {
                kept.Add(weights);
            }
        }

        return kept;
    }

    private static void AssertMeans(IEnumerable<double> expected, List<double[]> samples)
    {
        foreach (var (mean, j) in expected.Select((mean, j) => (mean, j)))
        {
            var actual = samples.Average(weights => weights[j]);
            var variance = samples.Average(weights => Math.Pow(weights[j] - actual, 2));
            Assert.InRange(Math.Abs(actual - mean), 0, (5 * Math.Sqrt(variance / samples.Count)) + 1e-12);
        }
    }

    private static void AssertSameMean(List<double[]> one, List<double[]> other, Func<double[], double> figure)
    {
        var (a, b) = (one.Select(figure).ToList(), other.Select(figure).ToList());
        var (meanA, meanB) = (a.Average(), b.Average());
        var error =
            (a.Average(x => Math.Pow(x - meanA, 2)) / a.Count) + (b.Average(x => Math.Pow(x - meanB, 2)) / b.Count);
        Assert.InRange(Math.Abs(meanA - meanB), 0, (5 * Math.Sqrt(error)) + 1e-12);
    }

    private static void AssertShare(double expected, int count)
    {
        var error = Math.Sqrt(expected * (1 - expected) / Many);
        Assert.InRange(count / (double)Many, expected - (5 * error), expected + (5 * error));
    }

    private static void AssertRefused(Action make, string parameterName, string message)
    {
        var exception = Assert.ThrowsAny<ArgumentException>(make);
        Assert.Equal(parameterName, exception.ParamName);
        Assert.StartsWith(message, exception.Message, StringComparison.Ordinal);
    }
}
