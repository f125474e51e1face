using System.Globalization;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Amounts;

public sealed class PercentageTests
{
    [Fact]
    public void Default_IsZero()
    {
        Assert.Equal(Percentage.Zero, default);
        Assert.Equal("0%", default(Percentage).ToString());
    }

    [Fact]
    public void Hundred_IsTheWhole()
    {
        Assert.Equal(100m, Percentage.Hundred.Points);
        Assert.Equal(1m, Percentage.Hundred.Fraction);
    }

    [Theory]
    [InlineData("-0.01")]
    [InlineData("100.01")]
    [InlineData("79228162514264337593543950335")]
    public void Of_AnyPoints_AreKept(string points)
    {
        var number = decimal.Parse(points, CultureInfo.InvariantCulture);

        Assert.Equal(number, Percentage.Of(number).Points);
    }

    [Fact]
    public void OfFraction_IsAHundredTimesThePart()
    {
        Assert.Equal(Percentage.Of(12.5m), Percentage.OfFraction(0.125m));
        Assert.Equal(0.125m, Percentage.Of(12.5m).Fraction);
        Assert.Throws<OverflowException>(() => Percentage.OfFraction(decimal.MaxValue));
    }

    [Fact]
    public void Equals_IgnoresTrailingZeros()
    {
        Assert.Equal(Percentage.Of(12.5m), Percentage.Of(12.50m));
        Assert.Equal(Percentage.Of(12.5m).GetHashCode(), Percentage.Of(12.50m).GetHashCode());
        Assert.NotEqual(Percentage.Of(12.5m), Percentage.Of(12.51m));
    }

    [Fact]
    public void Arithmetic_HasTheMeaningOfShares()
    {
        Assert.Equal(Percentage.Of(12.5m), Percentage.Of(10m) + Percentage.Of(2.5m));
        Assert.Equal(Percentage.Of(87.5m), Percentage.Hundred - Percentage.Of(12.5m));
        Assert.Equal(Percentage.Of(-3m), -Percentage.Of(3m));
        Assert.Equal(Percentage.Of(15m), Percentage.Of(75m) * Percentage.Of(20m));
        Assert.Equal(Percentage.Of(5m), Percentage.Of(0.5m) * 10m);
    }

    [Theory]
    [InlineData("300", "3.333333333333333333333333333", "9.999999999999999999999999999")]
    [InlineData("100", "0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("0.0000000000000000000000000001", "50", "0")]
    [InlineData("0.0000000000000000000000000003", "50", "0.0000000000000000000000000002")]
    [InlineData("-0.0000000000000000000000000003", "50", "-0.0000000000000000000000000002")]
    [InlineData("0.0000000000000000000000000001", "50.1", "0.0000000000000000000000000001")]
    [InlineData("79228162514264337593543950335", "99.99999999999999999999999999", "79228162514264337593543950327")]
    public void Share_IsRoundedOnceAndOnlyWhereNoDecimalHoldsIt(string whole, string points, string share)
    {
        var (number, percentage, expected) = (Number(whole), Percentage.Of(Number(points)), Number(share));

        Assert.Equal(Money.Of(expected, "EUR"), Money.Of(number, "EUR") * percentage);
        Assert.Equal(Money.Of(expected, "EUR"), percentage * Money.Of(number, "EUR"));
        Assert.Equal(Percentage.Of(expected), Percentage.Of(number) * percentage);
        Assert.Equal(Percentage.Of(expected), percentage * Percentage.Of(number));
    }

    [Theory]
    [InlineData("100.00", "20", "20.000")]
    [InlineData("100.00", "100", "100.00")]
    [InlineData("80", "12.5", "10.000")]
    [InlineData("80", "0", "0")]
    public void Share_HasTheDigitsOfItsTerms(string whole, string points, string share) =>
        Assert.Equal(
            share,
            (Money.Of(Number(whole), "EUR") * Percentage.Of(Number(points))).Amount.ToString(
                CultureInfo.InvariantCulture
            )
        );

    [Fact]
    public void Arithmetic_TooLarge_Throws()
    {
        var largest = Percentage.Of(decimal.MaxValue);

        Assert.Throws<OverflowException>(() => largest + Percentage.Hundred);
        Assert.Throws<OverflowException>(() => -largest - Percentage.Hundred);
        Assert.Throws<OverflowException>(() => largest * 2m);
        Assert.Throws<OverflowException>(() => largest * Percentage.Of(200m));
        Assert.Equal(largest, largest * Percentage.Hundred);
    }

    [Theory]
    [InlineData("12.5%", "12.5%")]
    [InlineData(" 12.50 % ", "12.5%")]
    [InlineData("12.5\u00a0%", "12.5%")]
    [InlineData("-3%", "-3%")]
    [InlineData("250%", "250%")]
    [InlineData("100%", "100%")]
    [InlineData("-0.00%", "0%")]
    public void Parse_Text_GivesTheCanonicalText(string text, string canonical) =>
        Assert.Equal(canonical, Percentage.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("%")]
    [InlineData("12.5")]
    [InlineData("5%%")]
    [InlineData("5,5%")]
    [InlineData("1,000%")]
    [InlineData("% 5")]
    [InlineData("NaN%")]
    public void Parse_OtherText_Throws(string text)
    {
        Assert.False(Percentage.TryParse(text, out var value));
        Assert.Equal(Percentage.Zero, value);
        Assert.Equal(
            $"'{text}' is not a percentage such as '12.5%'.",
            Assert.Throws<FormatException>(() => Percentage.Parse(text)).Message
        );
    }

    [Fact]
    public void Null_IsRefused()
    {
        Assert.False(Percentage.TryParse(null, out _));
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => Percentage.Parse(null!)).ParamName);
        Assert.Equal("rule", Assert.Throws<ArgumentNullException>(() => Percentage.Zero.Round(null!)).ParamName);
        Assert.Equal("form", Assert.Throws<ArgumentNullException>(() => Percentage.Zero.WriteTo(null!)).ParamName);
    }

    [Fact]
    public void Round_RoundsThePoints()
    {
        Assert.Equal(
            Percentage.Of(98.99m),
            Percentage.Of(98.985m).Round(RoundingRule.ToDigits(2, RoundingMode.HalfUp))
        );
        Assert.Throws<InvalidOperationException>(() =>
            Percentage.Zero.Round(RoundingRule.ToMinorUnit(RoundingMode.HalfUp))
        );
    }

    [Fact]
    public void Format_WritesTheOneText()
    {
        var value = Percentage.Of(-1234.50m);
        Span<char> exact = stackalloc char[8];
        Span<char> tight = stackalloc char[7];

        Assert.Equal("-1234.5%", HostileCulture.In(() => value.ToString()));
        Assert.Equal("-1234.5%", HostileCulture.In(() => $"{value}"));
        Assert.Equal("-1234.5%", ((IFormattable)value).ToString("G", new CultureInfo("de")));
        Assert.Equal("-1234.5%", ((IFormattable)value).ToString(null, null));
        Assert.True(((ISpanFormattable)value).TryFormat(exact, out var written, "", null));
        Assert.Equal("-1234.5%", exact[..written].ToString());
        Assert.False(((ISpanFormattable)value).TryFormat(tight, out written, "G", null));
        Assert.Equal(0, written);
    }

    [Fact]
    public void Format_AnotherFormat_IsRefused()
    {
        const string Message = "An amount has one text; there is no format 'P1' for it.";

        Assert.Equal(Message, Assert.Throws<FormatException>(() => $"{Percentage.Zero:P1}").Message);
        Assert.Equal(
            Message,
            Assert.Throws<FormatException>(() => ((IFormattable)Percentage.Zero).ToString("P1", null)).Message
        );
    }

    [Fact]
    public void Parse_ReadsBackWhatToStringWrites() =>
        Law.Holds(
            Any.Percentages,
            value =>
                Percentage.Parse(value.ToString()) == value
                && Percentage.Parse(HostileCulture.In(() => value.ToString())) == value
        );

    [Fact]
    public void ToString_IsEqualExactlyWhenTheValueIs() =>
        Law.Holds(
            Any.Percentages,
            Any.Percentages,
            (a, b) => (a == b) == string.Equals(a.ToString(), b.ToString(), StringComparison.Ordinal)
        );

    [Fact]
    public void Operators_AgreeWithThePoints() =>
        Law.Holds(
            Any.Percentages,
            Any.Percentages,
            (a, b) =>
                a.CompareTo(b) == a.Points.CompareTo(b.Points)
                && (a < b) == (a.Points < b.Points)
                && (a > b) == (a.Points > b.Points)
                && (a <= b) == (a.Points <= b.Points)
                && (a >= b) == (a.Points >= b.Points)
        );

    [Fact]
    public void Operators_OfEqualValues_AreNeitherSmallerNorLarger()
    {
        var (a, b) = (Percentage.Of(12.5m), Percentage.Of(12.50m));

        Assert.False(a < b);
        Assert.False(a > b);
        Assert.True(a <= b);
        Assert.True(a >= b);
    }

    [Fact]
    public void Fingerprint_IsEqualExactlyWhenTheValueIs()
    {
        Assert.Equal(Fingerprint.Of(Percentage.Of(12.5m)), Fingerprint.Of(Percentage.Of(12.50m)));
        Law.Holds(Any.Percentages, Any.Percentages, (a, b) => (Fingerprint.Of(a) == Fingerprint.Of(b)) == (a == b));
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
