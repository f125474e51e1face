using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Measurement;

namespace Outsourcing.Domain.Tests.Measurement;

public sealed class CountTallyTests
{
    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(5, 5, 0)]
    [InlineData(0, 5, long.MaxValue)]
    public void Of_NumbersInTheirRange_KeepsThem(long good, long total, long excluded)
    {
        var tally = CountTally.Of(good, total, excluded);

        Assert.Equal((good, total, excluded), (tally.Good, tally.Total, tally.Excluded));
    }

    [Theory]
    [InlineData(-1, 5, 0, "good")]
    [InlineData(6, 5, 0, "good")]
    [InlineData(0, -1, 0, "total")]
    [InlineData(0, 5, -1, "excluded")]
    public void Of_NumberOutsideItsRange_IsRefused(long good, long total, long excluded, string parameter)
    {
        var refusal = Assert.Throws<ArgumentOutOfRangeException>(() => CountTally.Of(good, total, excluded));

        Assert.Equal(parameter, refusal.ParamName);
    }

    [Fact]
    public void Share_OfTheGood_IsExact()
    {
        Assert.Equal(Ratio.Of(412, 435), CountTally.Of(412, 435, 3).Share);
    }

    [Fact]
    public void Share_NothingCounted_IsNone()
    {
        Assert.Null(CountTally.Of(0, 0, 3).Share);
    }

    [Fact]
    public void Merge_TwoParts_AddsEachNumber()
    {
        Assert.Equal(CountTally.Of(5, 12, 9), CountTally.Merge(CountTally.Of(2, 5, 1), CountTally.Of(3, 7, 8)));
    }

    [Fact]
    public void Merge_TooMany_Overflows()
    {
        Assert.Throws<OverflowException>(() => CountTally.Merge(CountTally.Of(0, long.MaxValue), CountTally.Of(0, 1)));
    }

    [Fact]
    public void ToString_Tally_GivesTheNumbers()
    {
        Assert.Equal("412 of 435, 3 left out", CountTally.Of(412, 435, 3).ToString());
    }
}
