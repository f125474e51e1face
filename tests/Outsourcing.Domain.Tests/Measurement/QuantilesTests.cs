using FsCheck.Fluent;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Measurement;
using Outsourcing.Domain.Tests.Scoring;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Measurement;

public sealed class QuantilesTests
{
    private static readonly Percentage[] Shares =
    [
        Percentage.Of(95),
        Percentage.Of(0.0001m),
        Percentage.Hundred,
        Percentage.Of(50),
        Percentage.Of(7),
        Percentage.Of(95),
        Percentage.Of(99.9m),
    ];

    public static TheoryData<string> Kinds =>
        [
            "even",
            "any sign and size",
            "two values",
            "one value",
            "an outlier",
            "heavy at the ends",
            "sorted",
            "extremes",
        ];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void NearestRank_AnyLength_AgreesWithSorting(string kind)
    {
        foreach (var count in (int[])[1, 2, 3, 100, 1_023, 1_024, 1_025, 20_000])
        {
            var random = new Numbers((ulong)count);
            long[] whole = [.. Enumerable.Range(0, count).Select(i => Value(kind, i, count, random))];
            var given = whole.ToArray();
            double[] real = Array.ConvertAll(whole, BitConverter.Int64BitsToDouble);
            real = Array.ConvertAll(real, number => double.IsNaN(number) ? 0 : number);
            var (results, realResults) = (new long[Shares.Length], new double[Shares.Length]);

            Assert.Null(Quantiles.NearestRank(whole, Shares, results));
            Assert.Null(Quantiles.NearestRank(real, Shares, realResults));

            Assert.Equal(given, whole);
            Array.Sort(whole);
            Array.Sort(real);
            Assert.Equal(Array.ConvertAll(Shares, share => whole[Index(share, count)]), results);
            Assert.Equal(Array.ConvertAll(Shares, share => real[Index(share, count)]), realResults);
        }
    }

    [Fact]
    public void NearestRank_FewValues_AgreesWithTheDefinition() =>
        Law.Holds(
            Gen.Choose(-9, 9)
                .Select(number => (long)number)
                .NonEmptyListOf()
                .Select(list => list.ToArray())
                .ToArbitrary(),
            Gen.Choose(1, 1000).Select(number => Percentage.Of(number / 10m)).ToArbitrary(),
            (values, share) =>
            {
                var result = new long[1];
                var isFound = Quantiles.NearestRank(values, [share], result) is null;
                return isFound
                    && result[0]
                        == values
                            .Order()
                            .First(value => Ratio.Of(values.Count(other => other <= value), values.Length) >= share);
            }
        );

    [Fact]
    public void NearestRank_ShareThatBinaryFractionsMiss_IsExact()
    {
        // 7 % of 100 is 7, and 0.07 × 100 is above 7 in binary.
        var result = new long[1];

        Quantiles.NearestRank([.. Enumerable.Range(1, 100).Select(i => (long)i)], [Percentage.Of(7)], result);

        Assert.Equal(7, result[0]);
    }

    [Fact]
    public void NearestRank_NoShares_FindsNothing()
    {
        Assert.Null(Quantiles.NearestRank(new long[5], [], []));
        Assert.Null(Quantiles.NearestRank(new long[5000], [], []));
    }

    [Fact]
    public void NearestRank_ZerosOfBothSigns_GivesZero()
    {
        var result = new double[1];

        Quantiles.NearestRank([-0.0, -0.0], [Percentage.Of(50)], result);

        Assert.False(double.IsNegative(result[0]));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-7)]
    [InlineData(long.MinValue)]
    [InlineData(long.MinValue + 1)]
    [InlineData(long.MaxValue / 2)]
    public void NearestRank_ManyJustBelowTheGreatestNumber_AreFound(long least)
    {
        const long Below = long.MaxValue - (1L << 40);
        long[] values = [least, .. Enumerable.Repeat(Below, 1_500), .. Enumerable.Repeat(long.MaxValue, 1_500)];
        Percentage[] shares = [Percentage.Of(0.01m), Percentage.Of(50), Percentage.Hundred];
        var results = new long[3];

        Assert.Null(Quantiles.NearestRank(values, shares, results));

        Assert.Equal([least, Below, long.MaxValue], results);
    }

    [Fact]
    public void NearestRank_Infinities_AreValues()
    {
        var results = new double[2];

        Quantiles.NearestRank(
            [double.PositiveInfinity, 1, double.NegativeInfinity],
            [Percentage.Of(1), Percentage.Hundred],
            results
        );

        Assert.Equal([double.NegativeInfinity, double.PositiveInfinity], results);
    }

    [Theory]
    [InlineData(1, 0x7FF8_0000_0000_0000)]
    [InlineData(3_000, 0x7FF0_0000_0000_0001)]
    [InlineData(2, -1)]
    public void NearestRank_NotANumber_IsRefusedByItsRow(int row, long bits)
    {
        var values = new double[3_000];
        values[row - 1] = BitConverter.Int64BitsToDouble(bits);

        var finding = Quantiles.NearestRank(values, [Percentage.Of(50)], new double[1]);

        Assert.Equal(
            FormattableString.Invariant(
                $"error measurement.value.not-a-number [row {row}]: The value of row {row} is not a number."
            ),
            finding!.ToString()
        );
    }

    [Fact]
    public void NearestRank_NoValues_IsRefused()
    {
        const string Expected = "error measurement.values.none [values]: There are no values, so there is no quantile.";

        Assert.Equal(Expected, Quantiles.NearestRank((long[])[], Shares, new long[Shares.Length])!.ToString());
        Assert.Equal(Expected, Quantiles.NearestRank((double[])[], Shares, new double[Shares.Length])!.ToString());
    }

    [Fact]
    public void NearestRank_BadArguments_AreRefused()
    {
        var length = Assert.Throws<ArgumentException>(() => Quantiles.NearestRank([1L], Shares, new long[1]));
        var share = Assert.Throws<ArgumentOutOfRangeException>(() =>
            Quantiles.NearestRank([1.0], [Percentage.Zero], new double[1])
        );

        Assert.Equal("The columns have the same number of rows, not 7 and 1. (Parameter 'results')", length.Message);
        Assert.Equal("shares", share.ParamName);
    }

    [Fact]
    public void NearestRank_AfterTheFirstCalls_AllocatesNothing()
    {
        var random = new Numbers(8);
        double[] values = [.. Enumerable.Range(0, 30_000).Select(_ => random.Score())];
        var results = new double[Shares.Length];

        const int Enough = 7 * 400;
        Assert.InRange(AllocatedBytes.Least(() => Quantiles.NearestRank(values, Shares, results), Enough), 0, Enough);
    }

    private static int Index(Percentage share, int count) => (int)Math.Ceiling(share.Points * count / 100) - 1;

    private static long Value(string kind, int i, int count, Numbers random) =>
        kind switch
        {
            "even" => (long)(random.Unit() * 1e6),
            "any sign and size" => unchecked((long)random.Next()) >> (int)(random.Next() % 64),
            "two values" => random.Next() % 3 == 0 ? -7 : 5,
            "one value" => 42,
            "an outlier" => i == count / 2 ? long.MaxValue : (long)(random.Next() % 1000),
            "heavy at the ends" => (random.Next() % 4) switch
            {
                0 => 0,
                1 => 1L << 60,
                2 => (1L << 60) + (long)(random.Next() % 100_000),
                _ => (long)(random.Next() >> 4),
            },
            "sorted" => i * 1_000L,
            _ => i % 2 == 0 ? long.MinValue : long.MaxValue,
        };
}
