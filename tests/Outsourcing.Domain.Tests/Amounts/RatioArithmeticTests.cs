using System.Numerics;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Amounts;

public sealed class RatioArithmeticTests
{
    [Fact]
    public void Operators_GiveLowestTerms()
    {
        Assert.Equal("1/2", (Ratio.Of(1, 4) + Ratio.Of(2, 8)).ToString());
        Assert.Equal("-1/4", (Ratio.Of(1, 4) - Ratio.Of(1, 2)).ToString());
        Assert.Equal("1/3", (Ratio.Of(1, 2) * Ratio.Of(2, 3)).ToString());
        Assert.Equal("-3/4", (Ratio.Of(1, 2) / Ratio.Of(-4, 6)).ToString());
        Assert.Equal("-1/2", (-Ratio.Of(2, 4)).ToString());
        Assert.Equal("0/1", (Ratio.Of(3, 7) - Ratio.Of(6, 14)).ToString());
        Assert.Equal("0/1", (default(Ratio) * Ratio.Of(3, 7)).ToString());
    }

    [Fact]
    public void Division_ByZero_Throws() =>
        Assert.Equal(
            "The ratio 3/7 cannot be divided by zero.",
            Assert.Throws<DivideByZeroException>(() => Ratio.Of(3, 7) / Ratio.Of(0, 9)).Message
        );

    [Fact]
    public void Of_DecimalOrPercentage_IsExact()
    {
        Assert.Equal("1/8", Ratio.Of(0.1250m).ToString());
        Assert.Equal("-3/1", Ratio.Of(-3).ToString());
        Assert.Equal("0/1", Ratio.Of(-0.00m).ToString());
        Assert.Equal("19/20", Ratio.Of(Percentage.Of(95m)).ToString());
        Assert.Equal("1999/2000", Ratio.Of(Percentage.Of(99.950m)).ToString());
        Assert.Equal(Ratio.Of(BigInteger.Pow(10, 40), 1), Ratio.OfWhole(BigInteger.Pow(10, 40)));
        Assert.Equal("1/1", Ratio.One.ToString());
        Law.Holds(Any.Decimals, value => Ratio.Of(value).CompareTo(value) == 0);
        Law.Holds(Any.Percentages, value => Ratio.Of(value).CompareTo(value) == 0);
    }

    [Fact]
    public void MinAndMax_TakeTheFirstOfEqualNumbers()
    {
        var (half, twoQuarters, third) = (Ratio.Of(1, 2), Ratio.Of(2, 4), Ratio.Of(1, 3));

        Assert.Equal("1/3", Ratio.Min(half, third).ToString());
        Assert.Equal("1/3", Ratio.Min(third, half).ToString());
        Assert.Equal("1/2", Ratio.Max(half, third).ToString());
        Assert.Equal("1/2", Ratio.Max(third, half).ToString());
        Assert.Equal("2/4", Ratio.Min(twoQuarters, half).ToString());
        Assert.Equal("2/4", Ratio.Max(twoQuarters, half).ToString());
    }

    [Fact]
    public void InLowestTerms_DropsTheCommonDivisor()
    {
        Assert.Equal("-1/2", Ratio.Of(-217, 434).InLowestTerms().ToString());
        Assert.Equal("0/1", Ratio.Of(0, 9).InLowestTerms().ToString());
        Assert.Equal("0/1", default(Ratio).InLowestTerms().ToString());
        Law.Holds(
            Any.Ratios,
            value =>
            {
                var reduced = value.InLowestTerms();
                return reduced == value
                    && BigInteger.GreatestCommonDivisor(reduced.Numerator, reduced.Denominator).IsOne;
            }
        );
    }

    [Theory]
    [InlineData(1, 8, 2, RoundingMode.HalfEven, "0.12")]
    [InlineData(3, 8, 2, RoundingMode.HalfEven, "0.38")]
    [InlineData(-1, 8, 2, RoundingMode.HalfUp, "-0.13")]
    [InlineData(1_010_000, 1_000_000, 6, RoundingMode.HalfEven, "1.010000")]
    [InlineData(5, 2, 0, RoundingMode.HalfEven, "2")]
    public void ToDecimal_IsRoundedExactly(int above, int below, int digits, RoundingMode mode, string expected) =>
        Assert.Equal(
            expected,
            Ratio.Of(above, below).ToDecimal(digits, mode).ToString(System.Globalization.CultureInfo.InvariantCulture)
        );

    [Fact]
    public void ToDecimal_OutsideTheRanges_Throws()
    {
        var half = Ratio.Of(1, 2);

        Assert.Equal("digits", Refused(-1, RoundingMode.Up));
        Assert.Equal("digits", Refused(29, RoundingMode.Up));
        Assert.Equal("mode", Refused(2, RoundingMode.None));
        Assert.Throws<OverflowException>(() => Ratio.Of(BigInteger.Pow(10, 40), 1).ToDecimal(0, RoundingMode.Up));

        string? Refused(int digits, RoundingMode mode) =>
            Assert.Throws<ArgumentOutOfRangeException>(() => half.ToDecimal(digits, mode)).ParamName;
    }

    [Fact]
    public void Operators_AnyTwoRatios_AgreeWithTheCrossProduct() =>
        Law.Holds(
            Any.Ratios,
            Any.Ratios,
            (a, b) =>
                Is(a + b, (a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator)
                && Is(
                    a - b,
                    (a.Numerator * b.Denominator) - (b.Numerator * a.Denominator),
                    a.Denominator * b.Denominator
                )
                && Is(a * b, a.Numerator * b.Numerator, a.Denominator * b.Denominator)
                && Is(-a, -a.Numerator, a.Denominator)
                && (b == Ratio.Zero || Is(a / b, a.Numerator * b.Denominator, a.Denominator * b.Numerator))
        );

    [Fact]
    public void Operators_AnyThreeRatios_FormAField() =>
        Law.Holds(
            Any.Ratios,
            Any.Ratios,
            Any.Ratios,
            (a, b, c) =>
                a + b == b + a
                && a * b == b * a
                && a + b + c == a + (b + c)
                && a * b * c == a * (b * c)
                && a * (b + c) == (a * b) + (a * c)
                && a + Ratio.Zero == a
                && a * Ratio.One == a
                && a + -a == Ratio.Zero
                && a - b == a + -b
                && (b == Ratio.Zero || a / b * b == a)
        );

    [Fact]
    public void Order_AnyThreeRatios_GoesWithTheArithmetic() =>
        Law.Holds(
            Any.Ratios,
            Any.Ratios,
            Any.Ratios,
            (a, b, c) =>
                a < b == (a + c < b + c)
                && (c <= Ratio.Zero || a < b == (a * c < b * c))
                && Ratio.Min(a, b) + Ratio.Max(a, b) == a + b
                && Ratio.Min(a, b) <= Ratio.Max(a, b)
        );

    // The oracle: equal fractions have equal cross products, whatever the sign of the terms below the line.
    private static bool Is(Ratio value, BigInteger above, BigInteger below) =>
        value.Denominator.Sign > 0
        && value.Numerator * below == above * value.Denominator
        && BigInteger.GreatestCommonDivisor(value.Numerator, value.Denominator).IsOne;
}
