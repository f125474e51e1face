using FsCheck;
using FsCheck.Fluent;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Measurement;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Measurement;

public sealed class HistogramTests
{
    private static readonly HistogramScheme Coarse = HistogramScheme.LogLinear(2);
    private static readonly Percentage Half = Percentage.Of(50);

    /// <summary>Values of every size, with those around the powers of two, from one to thirty of them.</summary>
    private static readonly Arbitrary<long[]> Values = (
        from exponent in Gen.Choose(0, 62)
        from offset in Gen.Choose(-2, 2)
        select Math.Max(0, (1L << exponent) + offset)
    )
        .NonEmptyListOf()
        .Select(list => list.ToArray())
        .ToArbitrary();

    private static readonly Arbitrary<Percentage> Shares = Gen.Choose(1, 10_000)
        .Select(number => Percentage.Of(number / 100m))
        .ToArbitrary();

    [Fact]
    public void Zero_HasCountedNothing()
    {
        Assert.Null(Histogram.Zero.Scheme);
        Assert.Equal(0, Histogram.Zero.Total);
        Assert.Empty(Histogram.Zero.Buckets);
        Assert.Equal("no values", Histogram.Zero.ToString());
        Assert.Equal(Histogram.Zero, Histogram.Of(Coarse));
    }

    [Fact]
    public void Of_Values_CountsThemInBuckets()
    {
        var histogram = Histogram.Of(Coarse, 0, 7, 8, 9, 9, 1000);

        Assert.Equal([new HistogramBucket(0, 0, 1), new(7, 7, 1), new(8, 9, 3), new(896, 1023, 1)], histogram.Buckets);
        Assert.Equal(6, histogram.Total);
        Assert.Equal("6 values in 4 buckets of log-linear/2", histogram.ToString());
        Assert.Equal("896 to 1023: 1", histogram.Buckets[3].ToString());
    }

    [Theory]
    [InlineData(-1, 0, 0, 0, 0)]
    [InlineData(0, 0, 0, long.MinValue, 0)]
    [InlineData(0, 0, 0, 0, -1)]
    public void Of_NegativeValue_IsRefused(long a, long b, long c, long d, long e)
    {
        var refusal = Assert.Throws<ArgumentOutOfRangeException>(() => Histogram.Of(Coarse, a, b, c, d, e));

        Assert.Equal("values", refusal.ParamName);
    }

    [Fact]
    public void Of_AnyValues_CountsAsOneByOne() =>
        Law.Holds(
            Values,
            Gen.Choose(1, 12).Select(HistogramScheme.LogLinear).ToArbitrary(),
            (values, scheme) =>
                Histogram
                    .Of(scheme, values)
                    .Buckets.SequenceEqual(
                        values
                            .GroupBy(scheme.BucketOf)
                            .OrderBy(group => group.Key)
                            .Select(group => new HistogramBucket(
                                scheme.LowOf(group.Key),
                                scheme.HighOf(group.Key),
                                group.Count()
                            ))
                    )
        );

    [Fact]
    public void OfBuckets_TheBucketsOfAnother_GivesItBack() =>
        Law.Holds(
            Values,
            values =>
            {
                var histogram = Histogram.Of(Coarse, values);
                return histogram.Equals(Histogram.OfBuckets(Coarse, histogram.Buckets.Reverse()));
            }
        );

    [Theory]
    [InlineData(9, 10, 1, "The scheme log-linear/2 has no bucket 9 to 10: 1.")]
    [InlineData(8, 10, 1, "The scheme log-linear/2 has no bucket 8 to 10: 1.")]
    [InlineData(-1, -1, 1, "The scheme log-linear/2 has no bucket -1 to -1: 1.")]
    [InlineData(8, 9, -1, "The bucket 8 to 9: -1 is there twice or below 0.")]
    [InlineData(7, 7, 1, "The bucket 7 to 7: 1 is there twice or below 0.")]
    public void OfBuckets_NoneOfTheScheme_IsRefused(long low, long high, long count, string message)
    {
        var refusal = Assert.Throws<ArgumentException>(() =>
            Histogram.OfBuckets(Coarse, [new(7, 7, 1), new(low, high, count)])
        );

        Assert.Equal($"{message} (Parameter 'buckets')", refusal.Message);
    }

    [Fact]
    public void Merge_AnotherScheme_IsRefused()
    {
        var refusal = Assert.Throws<ArgumentException>(() =>
            Histogram.Merge(Histogram.Of(Coarse, 1), Histogram.Of(HistogramScheme.Standard, 1))
        );

        Assert.Equal(
            "Histograms of the schemes log-linear/2 and log-linear/7 cannot be merged. (Parameter 'second')",
            refusal.Message
        );
    }

    [Fact]
    public void Merge_Parts_IsTheHistogramOfAll() =>
        Law.Holds(
            Values,
            Values,
            (one, other) =>
                Histogram
                    .Merge(Histogram.Of(Coarse, one), Histogram.Of(Coarse, other))
                    .Equals(Histogram.Of(Coarse, [.. one, .. other]))
        );

    [Fact]
    public void Quantile_AnyValues_LiesBetweenTheBounds() =>
        Law.Holds(
            Values,
            Shares,
            (values, share) =>
            {
                var exact = Exact(values, share);
                var bounds = Histogram.Of(Coarse, values).Quantile(share).Value;
                return bounds.Low <= exact && exact <= bounds.High && bounds.High - bounds.Low <= bounds.Low >> 2;
            }
        );

    [Fact]
    public void Quantile_Found_IsExplained()
    {
        var histogram = Histogram.Of(Coarse, 1, 9, 9);

        Assert.Equal(
            "The 50% quantile, value 2 of 3, lies from 8 to 9.",
            histogram.Quantile(Half).Explanation.ToString()
        );
        Assert.Equal(
            "The 10% quantile, value 1 of 3, is 1.",
            histogram.Quantile(Percentage.Of(10)).Explanation.ToString()
        );
    }

    [Fact]
    public void Quantile_NothingCounted_IsNotKnown()
    {
        var answer = Histogram.Zero.Quantile(Half);

        Assert.Equal(AnswerStatus.FactMissing, answer.Status);
        Assert.Equal(
            "error measurement.values.none [histogram]: Nothing was counted, so there is no quantile.",
            Assert.Single(answer.Findings).ToString()
        );
        Assert.Equal(answer.Findings, Histogram.Zero.IsQuantileWithin(Half, 5).Findings);
    }

    [Theory]
    [InlineData("0%")]
    [InlineData("-1%")]
    [InlineData("100.01%")]
    public void Quantile_ShareOutsideItsRange_IsRefused(string text)
    {
        var share = Percentage.Parse(text);

        var refusal = Assert.Throws<ArgumentOutOfRangeException>(() => Histogram.Zero.Quantile(share));

        Assert.Equal(
            $"A quantile is asked for a share above 0 % and up to 100 %, and {text} is not. (Parameter 'share')",
            refusal.Message
        );
        Assert.Throws<ArgumentOutOfRangeException>(() => Histogram.Zero.IsQuantileWithin(share, 5));
    }

    [Theory]
    [InlineData(7, false, "The 50% quantile, value 2 of 3, lies from 8 to 9 and so is above 7.")]
    [InlineData(9, true, "The 50% quantile, value 2 of 3, lies from 8 to 9 and so is at most 9.")]
    public void IsQuantileWithin_LimitOutsideTheBand_Decides(long limit, bool expected, string because)
    {
        var answer = Histogram.Of(Coarse, 1, 9, 9).IsQuantileWithin(Half, limit);

        Assert.Equal(expected, answer.Value);
        Assert.Equal(because, answer.Explanation.ToString());
    }

    [Fact]
    public void IsQuantileWithin_LimitInsideTheBand_IsNotDecided()
    {
        var answer = Histogram.Of(Coarse, 1, 9, 9).IsQuantileWithin(Half, 8);

        Assert.Equal(AnswerStatus.FactMissing, answer.Status);
        Assert.Equal(
            "error measurement.histogram.undecided [50% quantile]: The 50% quantile, value 2 of 3, lies from 8 to 9; so "
                + "does the limit 8, and a histogram does not decide within its buckets. Take the quantile of the values themselves.",
            Assert.Single(answer.Findings).ToString()
        );
    }

    [Fact]
    public void IsQuantileWithin_AnyLimit_NeverContradictsTheValues() =>
        Law.Holds(
            Values,
            Shares,
            Values,
            (values, share, limits) =>
            {
                var histogram = Histogram.Of(Coarse, values);
                var exact = Exact(values, share);
                var bounds = histogram.Quantile(share).Value;
                return limits
                    .Append(exact)
                    .Append(exact - 1)
                    .All(limit =>
                        histogram.IsQuantileWithin(share, limit).TryGetValue(out var isWithin)
                            ? isWithin == exact <= limit
                            : bounds.Low <= limit && limit < bounds.High
                    );
            }
        );

    [Fact]
    public void QuantileBounds_Backwards_AreRefused()
    {
        Assert.Equal("high", Assert.Throws<ArgumentOutOfRangeException>(() => QuantileBounds.Of(2, 1)).ParamName);
        Assert.True(QuantileBounds.Of(2, 2).IsExact);
        Assert.Equal("2", QuantileBounds.Of(2, 2).ToString());
        Assert.Equal("2 to 3", QuantileBounds.Of(2, 3).ToString());
    }

    private static long Exact(long[] values, Percentage share) =>
        values.Order().First(value => Ratio.Of(values.Count(other => other <= value), values.Length) >= share);
}
