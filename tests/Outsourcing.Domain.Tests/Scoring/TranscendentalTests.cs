using System.Numerics;
using System.Runtime.Intrinsics;
using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Tests.Scoring;

/// <summary>Logarithm and exponential beside integers of a few hundred bits; errors are in units in the last place.</summary>
public sealed class TranscendentalTests
{
    private const double MostLogUlps = 0.9;
    private const double MostExpUlps = 0.9;

    [Fact]
    public void Log_AcrossTheRange_IsWithinOneUlp()
    {
        var random = new Numbers(1);
        var worst = Worst(30_000, _ => random.Positive(), LogUlps);
        Assert.InRange(worst.Ulps, 0.05, MostLogUlps);
    }

    [Fact]
    public void Log_NearOne_IsWithinOneUlp()
    {
        var random = new Numbers(2);
        var worst = Worst(20_000, _ => 0.5 + (1.5 * random.Unit()), LogUlps);
        var nearer = Worst(4_000, i => Step(1.0, i - 2_000), LogUlps);
        var nearest = Worst(20_000, i => 1 + ((random.Unit() - 0.5) * Math.ScaleB(1, -(i % 52))), LogUlps);
        Assert.InRange(worst.Ulps, 0.05, MostLogUlps);
        Assert.InRange(nearer.Ulps, 0.0, MostLogUlps);
        Assert.InRange(nearest.Ulps, 0.05, MostLogUlps);
    }

    [Fact]
    public void Log_AtBoundariesOfTheReduction_IsWithinOneUlp()
    {
        var powers = Worst(2_097 * 3, i => Step(Math.ScaleB(1, (i / 3) - 1_073), (i % 3) - 1), LogUlps);
        var roots = Worst(2_045 * 5, i => Step(Math.ScaleB(Math.Sqrt(0.5), (i / 5) - 1_021), (i % 5) - 2), LogUlps);
        var random = new Numbers(3);
        var belowNormal = Worst(
            5_000,
            i => BitConverter.UInt64BitsToDouble(1 + (random.Next() >> (12 + (i % 52)))),
            LogUlps
        );
        Assert.InRange(powers.Ulps, 0.05, MostLogUlps);
        Assert.InRange(roots.Ulps, 0.05, MostLogUlps);
        Assert.InRange(belowNormal.Ulps, 0.05, MostLogUlps);
    }

    [Fact]
    public void Log1P_SmallAndLarge_KeepsItsDigits()
    {
        var random = new Numbers(9);
        for (var i = 0; i < 2_000; i++)
        {
            // x − x²/2 + x³/3 − x⁴/4 leaves less than x⁴/5 of x, for x below 2^-14 less than the last digit.
            var x = random.Unit() * Math.ScaleB(1, -14 - (i % 60));
            var series = x * (1 - (x * (0.5 - (x * ((1 / 3.0) - (x / 4))))));
            Assert.Equal(1, Transcendental.Log1P(Vector512.Create(x))[3] / series, 1e-15);
        }

        for (var i = 0; i < 2_000; i++)
        {
            var u = 1 + (random.Unit() * Math.ScaleB(1, (i % 500) + 1));
            Assert.Equal(1, Transcendental.Log1P(Vector512.Create(u - 1))[3] / Transcendental.Log(u), 1e-15);
        }

        Assert.Equal(0, Transcendental.Log1P(Vector512<double>.Zero)[0]);
    }

    [Fact]
    public void ExpM1_SmallAndLarge_KeepsItsDigits()
    {
        var random = new Numbers(10);
        for (var i = 0; i < 2_000; i++)
        {
            // x + x²/2 + x³/6 + x⁴/24 leaves less than x⁵/119, for x below 2^-14 less than the last digit.
            var x = random.Unit() * Math.ScaleB(i % 2 == 0 ? 1 : -1, -14 - (i % 60));
            var series = x * (1 + (x * (0.5 + (x * ((1 / 6.0) + (x / 24))))));
            Assert.Equal(1, Transcendental.ExpM1(Vector512.Create(x))[3] / series, 1e-15);
        }

        for (var i = 0; i < 2_000; i++)
        {
            var x = (1 + random.Unit()) * Math.ScaleB(i % 2 == 0 ? 1 : -1, i % 9);
            Assert.Equal(1, Transcendental.ExpM1(Vector512.Create(x))[3] / (Transcendental.Exp(x) - 1), 2e-15);
        }

        Assert.Equal(0, Transcendental.ExpM1(Vector512<double>.Zero)[0]);
    }

    [Fact]
    public void Exp_AcrossTheRange_IsWithinOneUlp()
    {
        var random = new Numbers(4);
        var worst = Worst(30_000, _ => -745 + (1454.7 * random.Unit()), ExpUlps);
        var small = Worst(20_000, _ => (random.Unit() - 0.5) * 4, ExpUlps);
        Assert.InRange(worst.Ulps, 0.05, MostExpUlps);
        Assert.InRange(small.Ulps, 0.05, MostExpUlps);
    }

    [Fact]
    public void Exp_AtBoundariesOfTheReduction_IsWithinOneUlp()
    {
        var halves = Worst(2_097 * 5, i => Step(((i / 5) - 1_073.5) * Math.Log(2), (i % 5) - 2), ExpUlps);
        var wholes = Worst(2_097 * 5, i => Step(((i / 5) - 1_073) * Math.Log(2), (i % 5) - 2), ExpUlps);
        var tiny = Worst(2_200, i => (i % 2 == 0 ? 1 : -1) * Math.ScaleB(1.1, -(i / 2)), ExpUlps);
        Assert.InRange(halves.Ulps, 0.05, MostExpUlps);
        Assert.InRange(wholes.Ulps, 0.05, MostExpUlps);
        Assert.InRange(tiny.Ulps, 0.0, MostExpUlps);
    }

    [Fact]
    public void Exp_NearOverflowAndUnderflow_IsWithinOneUlp()
    {
        var high = Worst(2_000, i => Step(709.782712893384, -i), ExpUlps);
        var low = Worst(2_000, i => -745.1332191019411 + (i * 0.02), ExpUlps);
        Assert.InRange(high.Ulps, 0.05, MostExpUlps);
        Assert.InRange(low.Ulps, 0.05, MostExpUlps);
    }

    [Theory]
    [InlineData(0.0, 1.0)]
    [InlineData(double.Epsilon, 1.0)]
    [InlineData(709.782712893384, 1.7976931348622732E+308)]
    [InlineData(709.7827128933841, double.PositiveInfinity)]
    [InlineData(710.5, double.PositiveInfinity)]
    [InlineData(double.MaxValue, double.PositiveInfinity)]
    [InlineData(-745.1332191019411, double.Epsilon)]
    [InlineData(-745.1332191019412, 0.0)]
    [InlineData(-746.5, 0.0)]
    [InlineData(double.MinValue, 0.0)]
    public void Exp_AtTheEnds_IsExact(double x, double expected) => Assert.Equal(expected, Transcendental.Exp(x));

    [Fact]
    public void Log_OfOne_IsZero() => Assert.Equal(0.0, Transcendental.Log(1.0));

    [Fact]
    public void Lanes_WithOtherNumbersBeside_GiveTheBitsOfTheScalarForm()
    {
        var random = new Numbers(5);
        for (var i = 0; i < 2_000; i++)
        {
            // One lane in eight is below the normal range, so that both ways through the logarithm are beside each other.
            double[] numbers =
            [
                .. Enumerable.Range(0, 8).Select(lane => lane == i % 8 ? double.Epsilon * (1 + i) : random.Positive()),
            ];
            var logs = Transcendental.Log(Vector512.Create(numbers));
            var exps = Transcendental.Exp(logs * 0.37);
            for (var lane = 0; lane < 8; lane++)
            {
                var log = Transcendental.Log(numbers[lane]);
                Assert.Equal(Bits(log), Bits(logs[lane]));
                Assert.Equal(Bits(Transcendental.Exp(log * 0.37)), Bits(exps[lane]));
            }
        }
    }

    [Theory]
    [InlineData(-1000.0)]
    [InlineData(-740.0)]
    [InlineData(-708.5)]
    [InlineData(-708.0)]
    [InlineData(708.0)]
    [InlineData(709.5)]
    [InlineData(1000.0)]
    public void Exp_LaneNearTheEndsBeside_GivesTheBitsOfTheScalarForm(double far)
    {
        var random = new Numbers(11);
        for (var i = 0; i < 500; i++)
        {
            double[] numbers =
            [
                .. Enumerable.Range(0, 8).Select(lane => lane == i % 8 ? far : (random.Unit() - 0.5) * 1_416),
            ];
            var exps = Transcendental.Exp(Vector512.Create(numbers));
            for (var lane = 0; lane < 8; lane++)
            {
                Assert.Equal(Bits(Transcendental.Exp(numbers[lane])), Bits(exps[lane]));
            }
        }
    }

    private static long Bits(double x) => BitConverter.DoubleToInt64Bits(x);

    private static double Step(double x, int ulps)
    {
        for (var i = 0; i < Math.Abs(ulps); i++)
        {
            x = ulps > 0 ? Math.BitIncrement(x) : Math.BitDecrement(x);
        }

        return x;
    }

    private static (double Ulps, double At) Worst(int count, Func<int, double> number, Func<double, double> ulps)
    {
        var worst = (Ulps: 0.0, At: double.NaN);
        for (var i = 0; i < count; i++)
        {
            var x = number(i);
            var error = ulps(x);
            if (error > worst.Ulps)
            {
                worst = (error, x);
            }
        }

        return worst;
    }

    private static double LogUlps(double x)
    {
        var result = Transcendental.Log(x);
        var exact = FixedPoint.Log(x);
        return exact.IsZero ? (result == 0 ? 0 : double.PositiveInfinity) : FixedPoint.Ulps(result, exact, 0);
    }

    private static double ExpUlps(double x)
    {
        var (exact, exponent) = FixedPoint.Exp(x);
        return FixedPoint.Ulps(Transcendental.Exp(x), exact, exponent);
    }

    /// <summary>Numbers as integers times 2^-300.</summary>
    private static class FixedPoint
    {
        private const int Bits = 300;
        private static readonly BigInteger One = BigInteger.One << Bits;
        private static readonly BigInteger Ln2 = 2 * Artanh(One / 3);

        public static BigInteger Log(double x)
        {
            var (mantissa, exponent) = Split(x);
            var k = (int)mantissa.GetBitLength() + exponent;
            var t = Shift(mantissa, exponent - k + Bits);
            if (t < One * 7 / 10)
            {
                (t, k) = (t * 2, k - 1);
            }

            return (2 * Artanh(((t - One) << Bits) / (t + One))) + (k * Ln2);
        }

        /// <summary>The exponential as a number times a power of two.</summary>
        public static (BigInteger Number, int Exponent) Exp(double x)
        {
            var (mantissa, exponent) = Split(x);
            var whole = Shift(mantissa, exponent + Bits);
            var k = (int)(((2 * whole) + Ln2) / (2 * Ln2));
            var r = whole - (k * Ln2);
            var (sum, term) = (One, One);
            for (var i = 1; !term.IsZero && term != BigInteger.MinusOne; i++)
            {
                term = (term * r >> Bits) / i;
                sum += term;
            }

            return (sum, k);
        }

        public static double Ulps(double result, BigInteger exact, int exponent)
        {
            var (mantissa, power) = Split(result);
            var given = Shift(mantissa, power - exponent + Bits);
            var top = (int)BigInteger.Abs(exact).GetBitLength() - 1 - Bits + exponent;
            var ulp = Math.Max(top - 52, -1074) - exponent + Bits;
            return (double)(BigInteger.Abs(given - exact) >> (ulp - 30)) / (1 << 30);
        }

        private static BigInteger Artanh(BigInteger s)
        {
            var square = s * s >> Bits;
            var (sum, power) = (s, s);
            for (var i = 3; !power.IsZero && power != BigInteger.MinusOne; i += 2)
            {
                power = power * square >> Bits;
                sum += power / i;
            }

            return sum;
        }

        private static (BigInteger Mantissa, int Exponent) Split(double x)
        {
            var bits = BitConverter.DoubleToInt64Bits(x);
            var exponent = (int)((bits >> 52) & 0x7FF);
            var mantissa = bits & 0xFFFFFFFFFFFFF;
            BigInteger number = exponent == 0 ? mantissa : mantissa | (1L << 52);
            return (bits < 0 ? -number : number, Math.Max(exponent, 1) - 1075);
        }

        private static BigInteger Shift(BigInteger number, int left) => left >= 0 ? number << left : number >> -left;
    }
}
