using FsCheck.Fluent;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Measurement;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Measurement;

public sealed class SumTallyTests
{
    [Fact]
    public void Of_Numbers_AddsThemAndTheirSquares()
    {
        var tally = SumTally.Of(-3, 4, 5);

        Assert.Equal((3, 6, 50), (tally.Count, tally.Sum, tally.SumOfSquares));
        Assert.Equal(Ratio.Of(2, 1), tally.Mean);
        Assert.Equal(Ratio.Of(38, 3), tally.Variance);
        Assert.Equal("3 values, sum 6, sum of squares 50", tally.ToString());
    }

    [Fact]
    public void Mean_NoNumber_IsNone()
    {
        Assert.Null(SumTally.Zero.Mean);
        Assert.Null(SumTally.Zero.Variance);
    }

    [Fact]
    public void Of_TheFurthestNumbers_IsExact()
    {
        var tally = SumTally.Of(long.MinValue);

        Assert.Equal((Int128)long.MinValue, tally.Sum);
        Assert.Equal(Int128.One << 126, tally.SumOfSquares);
    }

    [Fact]
    public void Of_SquaresBeyond127Bits_Overflows()
    {
        Assert.Throws<OverflowException>(() => SumTally.Of(long.MinValue, long.MinValue));
        Assert.Throws<OverflowException>(() => SumTally.Merge(SumTally.Of(long.MinValue), SumTally.Of(long.MinValue)));
    }

    [Fact]
    public void OfSums_OfTheSumsOfATally_GivesItBack()
    {
        Assert.Equal(SumTally.Of(-3, 4, 5), SumTally.OfSums(3, 6, 50));
        Assert.Equal(SumTally.Zero, SumTally.OfSums(0, 0, 0));
        Assert.Equal(SumTally.Of(7, 7), SumTally.OfSums(2, 14, 98));
    }

    [Theory]
    [InlineData(-1, 0, 0, "count")]
    [InlineData(2, 14, 97, "sumOfSquares")]
    [InlineData(2, 0, -1, "sumOfSquares")]
    [InlineData(0, 0, 1, "sumOfSquares")]
    [InlineData(0, 1, 0, "sumOfSquares")]
    public void OfSums_ThatNoNumbersHave_IsRefused(long count, long sum, long squares, string parameter)
    {
        var refusal = Assert.ThrowsAny<ArgumentException>(() => SumTally.OfSums(count, sum, squares));

        Assert.Equal(parameter, refusal.ParamName);
    }

    [Fact]
    public void Variance_AnyNumbers_IsTheMeanSquareDistance() =>
        Law.Holds(
            Gen.Choose(-1000, 1000)
                .Select(number => (long)number)
                .NonEmptyListOf()
                .Select(list => list.ToArray())
                .ToArbitrary(),
            values =>
            {
                // Times n³, so that everything stays whole.
                var (n, sum) = (values.Length, values.Sum());
                var distance = values.Sum(value => ((value * n) - sum) * ((value * n) - sum));
                return SumTally.Of(values).Variance == Ratio.Of(distance, (long)n * n * n);
            }
        );
}
