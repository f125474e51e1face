using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Measurement;

namespace Outsourcing.Domain.Tests.Measurement;

public sealed class HistogramSchemeTests
{
    [Theory]
    [InlineData(1, 2)]
    [InlineData(7, 128)]
    [InlineData(12, 4096)]
    public void LogLinear_Precision_BoundsTheError(int precision, int parts)
    {
        var scheme = HistogramScheme.LogLinear(precision);

        Assert.Equal(precision, scheme.Precision);
        Assert.Equal(Ratio.Of(1, parts), scheme.ErrorBound);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(13)]
    public void LogLinear_PrecisionOutsideItsRange_IsRefused(int precision)
    {
        var refusal = Assert.Throws<ArgumentOutOfRangeException>(() => HistogramScheme.LogLinear(precision));

        Assert.Equal("precision", refusal.ParamName);
    }

    [Fact]
    public void Standard_IsBelowOnePercent()
    {
        Assert.Equal("log-linear/7", HistogramScheme.Standard.ToString());
        Assert.True(HistogramScheme.Standard.ErrorBound < Percentage.Of(1));
    }

    [Theory]
    [InlineData("log-linear/1", 1)]
    [InlineData("log-linear/12", 12)]
    public void Parse_Text_GivesTheScheme(string text, int precision)
    {
        Assert.Equal(HistogramScheme.LogLinear(precision), HistogramScheme.Parse(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("log-linear/")]
    [InlineData("log-linear/0")]
    [InlineData("log-linear/13")]
    [InlineData("log-linear/07")]
    [InlineData("log-linear/ 7")]
    [InlineData("log-linear/-7")]
    [InlineData("LOG-LINEAR/7")]
    [InlineData("linear/7")]
    public void Parse_OtherText_IsRefused(string text)
    {
        Assert.False(HistogramScheme.TryParse(text, out _));
        Assert.Equal(
            $"'{text}' is not a scheme of histograms such as 'log-linear/7', of 1 to 12.",
            Assert.Throws<FormatException>(() => HistogramScheme.Parse(text)).Message
        );
    }

    [Fact]
    public void TryParse_Null_IsNoScheme()
    {
        Assert.False(HistogramScheme.TryParse(null, out _));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(12)]
    public void Buckets_OfAScheme_TileAllValuesWithinTheErrorBound(int precision)
    {
        var scheme = HistogramScheme.LogLinear(precision);

        Assert.Equal(0, scheme.LowOf(0));
        Assert.Equal(long.MaxValue, scheme.HighOf(scheme.Buckets - 1));
        for (var bucket = 0; bucket < scheme.Buckets; bucket++)
        {
            var (low, high) = (scheme.LowOf(bucket), scheme.HighOf(bucket));
            Assert.Equal(bucket, scheme.BucketOf(low));
            Assert.Equal(bucket, scheme.BucketOf(high));
            Assert.True(bucket == 0 || scheme.HighOf(bucket - 1) + 1 == low);
            Assert.True(high - low <= low >> precision, FormattableString.Invariant($"{low} to {high}"));
            Assert.True(low >= 2L << precision || low == high, FormattableString.Invariant($"{low} to {high}"));
        }
    }
}
