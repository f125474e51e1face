using System.Globalization;
using System.Numerics;
using Outsourcing.Domain.Tests.Support;
using Exact = Outsourcing.Domain.Amounts.Decimals;

namespace Outsourcing.Domain.Tests.Amounts;

public sealed class DecimalsTests
{
    [Fact]
    public void Create_OfTheParts_IsTheNumberWithItsScale() =>
        Law.Holds(
            Any.Decimals,
            value =>
            {
                var (units, scale) = Exact.Parts(value);
                var again = Exact.Create(units, scale);
                return again == value && again.Scale == value.Scale && units.Sign == decimal.Sign(value);
            }
        );

    [Theory]
    [InlineData("79228162514264337593543950335", 0, true)]
    [InlineData("79228162514264337593543950336", 0, false)]
    [InlineData("-79228162514264337593543950335", 0, true)]
    [InlineData("-79228162514264337593543950336", 0, false)]
    [InlineData("79228162514264337593543950335", 28, true)]
    [InlineData("79228162514264337593543950336", 1, false)]
    [InlineData("700000000000000000000000000000", 0, false)]
    [InlineData("792281625142643375935439503350", 1, true)]
    [InlineData("792281625142643375935439503360", 1, false)]
    [InlineData("1", 28, true)]
    [InlineData("1", 29, false)]
    [InlineData("10", 29, true)]
    [InlineData("0", 40, true)]
    public void TryCreate_SaysWhetherADecimalCanHoldIt(string units, int scale, bool expected)
    {
        var whole = BigInteger.Parse(units, CultureInfo.InvariantCulture);

        Assert.Equal(expected, Exact.TryCreate(whole, scale, out var value));
        var (back, backScale) = Exact.Parts(value);
        Assert.Equal(expected ? whole : BigInteger.Zero, back * BigInteger.Pow(10, expected ? scale - backScale : 0));
    }

    [Theory]
    [InlineData("12.50", 0, "12.5")]
    [InlineData("12.00", 0, "12")]
    [InlineData("1200", 0, "1200")]
    [InlineData("12.5", 2, "12.50")]
    [InlineData("12.500", 2, "12.50")]
    [InlineData("12.505", 2, "12.505")]
    [InlineData("0.000", 0, "0")]
    [InlineData("0", 2, "0.00")]
    [InlineData("7.9228162514264337593543950335", 2, "7.9228162514264337593543950335")]
    [InlineData("79228162514264337593543950335", 2, "79228162514264337593543950335")]
    public void Canonical_Number_HasTheFewestDigitsAllowed(string value, int least, string expected) =>
        Assert.Equal(
            expected,
            Exact
                .Canonical(decimal.Parse(value, CultureInfo.InvariantCulture), least)
                .ToString(CultureInfo.InvariantCulture)
        );

    [Fact]
    public void Canonical_MinusZero_IsZero() =>
        Assert.False(decimal.IsNegative(Exact.Canonical(new decimal(0, 0, 0, isNegative: true, 2))));

    [Fact]
    public void Canonical_AnyNumber_KeepsItsValueAndDropsItsZeros() =>
        Law.Holds(
            Any.Decimals,
            value =>
            {
                var shortest = Exact.Canonical(value);
                return shortest == value && (shortest.Scale == 0 || !(Exact.Parts(shortest).Units % 10).IsZero);
            }
        );

    [Theory]
    [InlineData("0", "0")]
    [InlineData("007", "7")]
    [InlineData("-1.50", "-1.5")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("0.00000000000000000000000000010000", "0.0000000000000000000000000001")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData(
        "00000000000000000000000000000000000000079228162514264337593543950335.000",
        "79228162514264337593543950335"
    )]
    [InlineData("-0", "0")]
    public void TryParse_Number_IsExact(string text, string expected)
    {
        Assert.True(Exact.TryParse(text, out var value));
        Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData(".")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("+5")]
    [InlineData("--5")]
    [InlineData("1 000")]
    [InlineData("1,000")]
    [InlineData("1.0.0")]
    [InlineData("1e5")]
    [InlineData(" 1")]
    [InlineData("1/")]
    [InlineData("1:")]
    [InlineData("١")]
    [InlineData("0.00000000000000000000000000001")]
    [InlineData("79228162514264337593543950336")]
    [InlineData("100000000000000000000000000000")]
    [InlineData("1.79228162514264337593543950335")]
    public void TryParse_OtherText_IsRefused(string text)
    {
        Assert.False(Exact.TryParse(text, out var value));
        Assert.Equal(0m, value);
    }

    [Fact]
    public void TryParse_VeryLongText_IsRefusedAtOnce() =>
        Assert.False(Exact.TryParse(new string('9', 1_000_000), out _));
}
