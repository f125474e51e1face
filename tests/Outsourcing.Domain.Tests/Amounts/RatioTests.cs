using System.Globalization;
using System.Numerics;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Amounts;

public sealed class RatioTests
{
    [Fact]
    public void Default_IsNothingOfOne()
    {
        Assert.Equal(Ratio.Zero, default);
        Assert.Equal("0/1", default(Ratio).ToString());
        Assert.Equal(Ratio.Of(0, 1), default);
        Assert.Equal(BigInteger.One, default(Ratio).Denominator);
        Assert.Equal(Ratio.Of(0, 435).GetHashCode(), default(Ratio).GetHashCode());
    }

    [Fact]
    public void Of_KeepsTheTermsAsMeasured()
    {
        var ratio = Ratio.Of(412, 435);

        Assert.Equal(412, ratio.Numerator);
        Assert.Equal(435, ratio.Denominator);
        Assert.Equal("2/4", Ratio.Of(2, 4).ToString());
        Assert.Equal("-3/7", Ratio.Of(-3, 7).ToString());
    }

    [Fact]
    public void Of_NothingMeasured_Throws()
    {
        var error = Assert.Throws<ArgumentException>(() => Ratio.Of(3, 0));

        Assert.Equal("denominator", error.ParamName);
        Assert.Equal("3 of 0 is no ratio: nothing was measured. (Parameter 'denominator')", error.Message);
    }

    [Fact]
    public void Of_NegativeDenominator_Throws()
    {
        var error = Assert.Throws<ArgumentException>(() => Ratio.Of(3, -1));

        Assert.Equal("denominator", error.ParamName);
        Assert.Equal(
            "The denominator of a ratio must be above zero, and -1 is not. (Parameter 'denominator')",
            error.Message
        );
    }

    [Fact]
    public void Parse_TermOf1000Digits_IsRead()
    {
        var longest = new string('7', 1000);

        Assert.Equal($"-{longest}/{longest}", Ratio.Parse($" -{longest} / {longest} ").ToString());
    }

    [Theory]
    [InlineData(1001, 1)]
    [InlineData(1, 1001)]
    [InlineData(1_000_000, 1_000_000)]
    public void Parse_TermOfMoreDigits_IsRefused(int above, int below)
    {
        var text = $"{new string('7', above)}/{new string('7', below)}";

        Assert.False(Ratio.TryParse(text, out var value));
        Assert.Equal(Ratio.Zero, value);
        Assert.Equal(
            "A ratio is read from numbers of 1000 digits at most.",
            Assert.Throws<FormatException>(() => Ratio.Parse(text)).Message
        );
    }

    [Fact]
    public void Of_MoreDigitsThanAreRead_IsKept() =>
        Assert.Equal(BigInteger.Pow(10, 1000), Ratio.Of(BigInteger.Pow(10, 1000), 1).Numerator);

    [Fact]
    public void Equals_FollowsTheValue()
    {
        Assert.Equal(Ratio.Of(1, 2), Ratio.Of(2, 4));
        Assert.True(Ratio.Of(1, 2) == Ratio.Of(2, 4));
        Assert.Equal(Ratio.Of(1, 2).GetHashCode(), Ratio.Of(2, 4).GetHashCode());
        Assert.NotEqual(Ratio.Of(1, 2), Ratio.Of(2, 5));
        Assert.NotEqual(Ratio.Of(1, 2), Ratio.Of(-1, 2));
    }

    [Fact]
    public void GetHashCode_KnowsBothTerms() =>
        Assert.Equal(
            100,
            Enumerable
                .Range(1, 10)
                .SelectMany(i => new[] { 11, 13, 17, 19, 23, 29, 31, 37, 41, 43 }.Select(d => Ratio.Of(i, d)))
                .Select(ratio => ratio.GetHashCode())
                .Distinct()
                .Count()
        );

    [Fact]
    public void Comparison_JustUnderTheAgreedLevel_IsNotRounded()
    {
        // 99.95 % of 435,000 is 434,782.5: one more or less decides, although both round to 99.95 %.
        var agreed = Percentage.Of(99.95m);

        Assert.True(Ratio.Of(434_782, 435_000) < agreed);
        Assert.True(Ratio.Of(434_783, 435_000) > agreed);
        Assert.True(Ratio.Of(9995, 10_000) >= agreed);
        Assert.True(Ratio.Of(9995, 10_000) <= agreed);
        Assert.False(Ratio.Of(9995, 10_000) > agreed);
        Assert.False(Ratio.Of(9995, 10_000) < agreed);
        Assert.Equal(0, Ratio.Of(9995, 10_000).CompareTo(agreed));
        Assert.Equal(0, Ratio.Of(1, 2).CompareTo(0.5m));
        Assert.True(Ratio.Of(1, 3).CompareTo(0.3333333333333333333333333333m) > 0);
        Assert.True(Ratio.Of(1, 3).CompareTo(0.3333333333333333333333333334m) < 0);
    }

    [Fact]
    public void Comparison_AnyTwoRatios_AgreesWithTheCrossProduct() =>
        Law.Holds(
            Any.Ratios,
            Any.Ratios,
            (a, b) =>
            {
                var sign = ((a.Numerator * b.Denominator) - (b.Numerator * a.Denominator)).Sign;
                return Math.Sign(a.CompareTo(b)) == sign
                    && (a < b) == sign < 0
                    && (a > b) == sign > 0
                    && (a <= b) == sign <= 0
                    && (a >= b) == sign >= 0
                    && (a == b) == (sign == 0)
                    && (a != b || a.GetHashCode() == b.GetHashCode());
            }
        );

    [Fact]
    public void Comparison_AnyRatioAndPercentage_AgreesWithWholeNumbers() =>
        Law.Holds(
            Any.Ratios,
            Any.Percentages,
            (ratio, percentage) =>
            {
                // Both sides times 100 · 10^28, where the percentage is a whole number.
                var scale = BigInteger.Pow(10, 28);
                var points = BigInteger.Parse(
                    percentage
                        .Points.ToString("F28", CultureInfo.InvariantCulture)
                        .Replace(".", "", StringComparison.Ordinal),
                    CultureInfo.InvariantCulture
                );
                var sign = ((ratio.Numerator * 100 * scale) - (points * ratio.Denominator)).Sign;
                return Math.Sign(ratio.CompareTo(percentage)) == sign
                    && (ratio < percentage) == sign < 0
                    && (ratio > percentage) == sign > 0
                    && (ratio <= percentage) == sign <= 0
                    && (ratio >= percentage) == sign >= 0
                    && (percentage < ratio) == sign > 0
                    && (percentage > ratio) == sign < 0
                    && (percentage <= ratio) == sign >= 0
                    && (percentage >= ratio) == sign <= 0
                    && Math.Sign(ratio.CompareTo(percentage.Points))
                        == ((ratio.Numerator * scale) - (points * ratio.Denominator)).Sign;
            }
        );

    [Fact]
    public void Comparison_EqualPercentage_HoldsFromBothSides()
    {
        var (half, fifty) = (Ratio.Of(217, 434), Percentage.Of(50m));

        Assert.True(fifty <= half);
        Assert.True(fifty >= half);
        Assert.False(fifty < half);
        Assert.False(fifty > half);
    }

    [Theory]
    [InlineData(412, 435, 2, RoundingMode.HalfEven, "94.71%")]
    [InlineData(412, 435, 0, RoundingMode.Down, "94%")]
    [InlineData(1, 8, 1, RoundingMode.HalfEven, "12.5%")]
    [InlineData(1, 8, 0, RoundingMode.HalfEven, "12%")]
    [InlineData(1, 8, 0, RoundingMode.HalfUp, "13%")]
    [InlineData(-1, 8, 0, RoundingMode.HalfUp, "-13%")]
    [InlineData(1, 3, 28, RoundingMode.Down, "33.3333333333333333333333333333%", true)]
    [InlineData(1, 3, 27, RoundingMode.Up, "33.333333333333333333333333334%")]
    [InlineData(1, 300, 28, RoundingMode.Up, "0.3333333333333333333333333334%")]
    public void ToPercentage_IsRoundedExactly(
        int above,
        int below,
        int digits,
        RoundingMode mode,
        string expected,
        bool tooLong = false
    )
    {
        if (tooLong)
        {
            Assert.Throws<OverflowException>(() => Ratio.Of(above, below).ToPercentage(digits, mode));
            return;
        }

        Assert.Equal(expected, Ratio.Of(above, below).ToPercentage(digits, mode).ToString());
    }

    [Fact]
    public void ToPercentage_OutsideTheRanges_Throws()
    {
        var half = Ratio.Of(1, 2);

        Assert.Equal("digits", Refused(-1, RoundingMode.Up));
        Assert.Equal("digits", Refused(29, RoundingMode.Up));
        Assert.Equal("mode", Refused(2, RoundingMode.None));
        Assert.Equal("mode", Refused(2, (RoundingMode)8));
        Assert.Throws<OverflowException>(() => Ratio.Of(BigInteger.Pow(10, 40), 1).ToPercentage(0, RoundingMode.Up));

        string? Refused(int digits, RoundingMode mode) =>
            Assert.Throws<ArgumentOutOfRangeException>(() => half.ToPercentage(digits, mode)).ParamName;
    }

    [Theory]
    [InlineData("412/435", "412/435")]
    [InlineData(" -2 / 4 ", "-2/4")]
    [InlineData("0/7", "0/7")]
    [InlineData("123456789012345678901234567890/7", "123456789012345678901234567890/7")]
    public void Parse_Text_KeepsTheTerms(string text, string canonical) =>
        Assert.Equal(canonical, Ratio.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("5")]
    [InlineData("/")]
    [InlineData("/5")]
    [InlineData("5/")]
    [InlineData("5/0")]
    [InlineData("5/-1")]
    [InlineData("+5/1")]
    [InlineData("5/+1")]
    [InlineData("5\0/1")]
    [InlineData("5/1\0")]
    [InlineData("1.5/2")]
    [InlineData("1/2/3")]
    [InlineData("1,000/2")]
    [InlineData("a/b")]
    public void Parse_OtherText_Throws(string text)
    {
        Assert.False(Ratio.TryParse(text, out var value));
        Assert.Equal("0/1", value.ToString());
        Assert.Equal(
            $"'{text}' is not a ratio of two whole numbers such as '412/435'.",
            Assert.Throws<FormatException>(() => Ratio.Parse(text)).Message
        );
    }

    [Fact]
    public void Null_IsRefused()
    {
        Assert.False(Ratio.TryParse(null, out _));
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => Ratio.Parse(null!)).ParamName);
        Assert.Equal("form", Assert.Throws<ArgumentNullException>(() => Ratio.Zero.WriteTo(null!)).ParamName);
    }

    [Fact]
    public void Format_WritesTheOneText()
    {
        var value = Ratio.Of(-412, 435);
        Span<char> exact = stackalloc char[8];
        Span<char> tight = stackalloc char[7];

        Assert.Equal("-412/435", HostileCulture.In(() => value.ToString()));
        Assert.Equal("-412/435", HostileCulture.In(() => $"{value}"));
        Assert.Equal("-412/435", ((IFormattable)value).ToString("G", new CultureInfo("de")));
        Assert.True(((ISpanFormattable)value).TryFormat(exact, out var written, "", null));
        Assert.Equal("-412/435", exact[..written].ToString());
        Assert.False(((ISpanFormattable)value).TryFormat(tight, out _, "", null));
        Assert.Throws<FormatException>(() => $"{value:N}");
        Assert.Throws<FormatException>(() => ((IFormattable)value).ToString("N", null));
    }

    [Fact]
    public void Parse_ReadsBackWhatToStringWrites() =>
        Law.Holds(
            Any.Ratios,
            value =>
            {
                var again = Ratio.Parse(value.ToString());
                return again == value && again.Numerator == value.Numerator && again.Denominator == value.Denominator;
            }
        );

    [Fact]
    public void Fingerprint_IsEqualExactlyWhenTheValueIs()
    {
        Assert.Equal(Fingerprint.Of(Ratio.Of(1, 2)), Fingerprint.Of(Ratio.Of(2, 4)));
        Assert.NotEqual(Fingerprint.Of(Ratio.Of(1, 2)), Fingerprint.Of(Ratio.Of(1, 3)));
        Assert.NotEqual(Fingerprint.Of(Ratio.Of(1, 3)), Fingerprint.Of(Ratio.Of(2, 3)));
        Assert.Equal(Fingerprint.Of(Ratio.Of(0, 9)), Fingerprint.Of(default(Ratio)));
        Law.Holds(Any.Ratios, Any.Ratios, (a, b) => (Fingerprint.Of(a) == Fingerprint.Of(b)) == (a == b));
    }

    [Fact]
    public void Operators_OnEqualRatiosInOtherTerms_TellNoDifference()
    {
        var (half, twoQuarters) = (Ratio.Of(1, 2), Ratio.Of(2, 4));

        Assert.False(half < twoQuarters);
        Assert.False(half > twoQuarters);
        Assert.True(half <= twoQuarters);
        Assert.True(half >= twoQuarters);
    }
}
