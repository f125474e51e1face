using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Tests.Scoring;

public sealed class ColumnStatisticsTests
{
    [Fact]
    public void Of_ColumnsOfAllLengths_EqualsTheNaiveSums()
    {
        var random = new Numbers(11);
        for (var length = 1; length <= 70; length++)
        {
            double[] column = [.. Enumerable.Range(0, length).Select(_ => random.Score() - 20)];
            AssertNear(column, ColumnStatistics.Of(column), missing: 0);
        }
    }

    [Fact]
    public void Of_ExtremeAtAnyRow_IsFound()
    {
        for (var row = 0; row < 37; row++)
        {
            var column = new double[37];
            Array.Fill(column, 5);
            column[row] = 9;
            Assert.Equal((5.0, 9.0), (ColumnStatistics.Of(column).Min, ColumnStatistics.Of(column).Max));
            column[row] = 2;
            Assert.Equal((2.0, 5.0), (ColumnStatistics.Of(column).Min, ColumnStatistics.Of(column).Max));
        }
    }

    [Fact]
    public void Of_MissingCells_TakesTheKnownOnes()
    {
        var random = new Numbers(12);
        for (var length = 1; length <= 40; length++)
        {
            double[] column = [.. Enumerable.Range(0, length).Select(_ => random.Score())];
            bool[] missing = [.. Enumerable.Range(0, length).Select(i => i % 3 == 1)];
            double[] known = [.. column.Where((_, i) => !missing[i])];
            AssertNear(known, ColumnStatistics.Of(column, missing), missing.Count(gap => gap));
        }
    }

    [Fact]
    public void Of_NothingMissing_HasTheSameBitsWithAndWithoutTheMask()
    {
        var random = new Numbers(13);
        double[] column = [.. Enumerable.Range(0, 53).Select(_ => random.Score())];
        Assert.Equal(ColumnStatistics.Of(column), ColumnStatistics.Of(column, new bool[53]));
    }

    [Theory]
    [InlineData(3.0, 3.0, true)]
    [InlineData(1.0, 1.0000000000000018, true)]
    [InlineData(1.0, 1.0000000000000022, false)]
    [InlineData(-1.0, -1.0000000000000018, true)]
    [InlineData(1.0, 0.9999999999999982, true)]
    [InlineData(1.0, 0.9999999999999981, false)]
    [InlineData(0.0, double.Epsilon, false)]
    public void IsConstant_EightUlps_IsRounding(double one, double other, bool expected) =>
        Assert.Equal(expected, ColumnStatistics.Of([one, other, one]).IsConstant);

    private static void AssertNear(double[] known, in ColumnStatistics statistics, int missing)
    {
        Assert.Equal(known.Min(), statistics.Min);
        Assert.Equal(known.Max(), statistics.Max);
        Assert.Equal(missing, statistics.Missing);
        AssertClose(known.Sum(), statistics.Sum, known.Sum(Math.Abs));
        AssertClose(known.Sum(x => x * x), statistics.SumOfSquares, known.Sum(x => x * x));
        AssertClose(known.Sum(x => 1 / x), statistics.SumOfReciprocals, known.Sum(x => Math.Abs(1 / x)));
        AssertClose(Math.Sqrt(known.Sum(x => x * x)), statistics.Norm, known.Sum(Math.Abs));
    }

    private static void AssertClose(double expected, double actual, double size) =>
        Assert.InRange(actual, expected - (1e-14 * size), expected + (1e-14 * size));
}
