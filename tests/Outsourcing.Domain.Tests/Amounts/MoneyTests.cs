using System.Globalization;
using System.Numerics;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Amounts;

public sealed class MoneyTests
{
    [Fact]
    public void Default_IsNothingInNoCurrency()
    {
        Assert.Equal(Money.Of(0m, Currency.None), default);
        Assert.Equal("0 XXX", default(Money).ToString());
    }

    [Fact]
    public void Of_CodeOrCurrency_IsTheSame()
    {
        var money = Money.Of(5m, "EUR");

        Assert.Equal(Money.Of(5m, Currency.Eur), money);
        Assert.Equal(5m, money.Amount);
        Assert.Equal(Currency.Eur, money.Currency);
    }

    [Fact]
    public void Of_UnknownCode_Throws()
    {
        var error = Assert.Throws<ArgumentException>(() => Money.Of(5m, "euro"));

        Assert.Equal("'euro' is not a currency code of ISO 4217 as of 2026-01-01. (Parameter 'code')", error.Message);
        Assert.Throws<ArgumentNullException>(() => Money.Of(5m, null!));
    }

    [Fact]
    public void Equals_IgnoresTrailingZerosAndKnowsTheCurrency()
    {
        Assert.Equal(Money.Of(5.0m, "EUR"), Money.Of(5.00m, "EUR"));
        Assert.Equal(Money.Of(5.0m, "EUR").GetHashCode(), Money.Of(5.00m, "EUR").GetHashCode());
        Assert.NotEqual(Money.Of(0m, "EUR"), Money.Of(0m, "USD"));
        Assert.NotEqual(Money.Of(5m, "EUR"), Money.Of(5.01m, "EUR"));
    }

    [Fact]
    public void Arithmetic_InOneCurrency_IsThatOfTheNumbers()
    {
        var money = Money.Of(12.30m, "EUR");

        Assert.Equal(Money.Of(14.80m, "EUR"), money + Money.Of(2.5m, "EUR"));
        Assert.Equal(Money.Of(9.80m, "EUR"), money - Money.Of(2.5m, "EUR"));
        Assert.Equal(Money.Of(-12.30m, "EUR"), -money);
        Assert.Equal(Money.Of(36.90m, "EUR"), money * 3m);
        Assert.Equal(Money.Of(36.90m, "EUR"), 3m * money);
        Assert.Equal(Money.Of(4.10m, "EUR"), money / 3m);
        Assert.Equal(Money.Of(1.5375m, "EUR"), money * Percentage.Of(12.5m));
        Assert.Equal(Money.Of(1.5375m, "EUR"), Percentage.Of(12.5m) * money);
    }

    [Fact]
    public void Arithmetic_TooLarge_Throws()
    {
        var largest = Money.Of(decimal.MaxValue, "EUR");

        Assert.Throws<OverflowException>(() => largest + Money.Of(1m, "EUR"));
        Assert.Throws<OverflowException>(() => -largest - Money.Of(1m, "EUR"));
        Assert.Throws<OverflowException>(() => largest * 2m);
        Assert.Equal(
            "The result is too large for a decimal number.",
            Assert.Throws<OverflowException>(() => largest * Percentage.Of(101m)).Message
        );
        Assert.Throws<OverflowException>(() => largest / 0.5m);
        Assert.Throws<DivideByZeroException>(() => largest / 0m);
        Assert.Equal(largest, largest * Percentage.Hundred);
    }

    [Fact]
    public void Arithmetic_AcrossCurrencies_Throws()
    {
        var (euro, dollar) = (Money.Of(5m, "EUR"), Money.Of(3m, "USD"));

        Assert.All(
            new Func<object>[]
            {
                () => euro + dollar,
                () => euro - dollar,
                () => euro < dollar,
                () => euro > dollar,
                () => euro <= dollar,
                () => euro >= dollar,
                () => euro.CompareTo(dollar),
            },
            question =>
            {
                var error = Assert.Throws<ArgumentException>(question);
                Assert.Equal(
                    $"5.00 EUR and 3.00 USD are in different currencies; convert one of them first. (Parameter '{error.ParamName}')",
                    error.Message
                );
                Assert.Contains(error.ParamName, new[] { "right", "other" });
            }
        );
    }

    [Fact]
    public void Operators_InOneCurrency_AgreeWithTheAmounts() =>
        Law.Holds(
            Any.Decimals,
            Any.Decimals,
            Any.Currencies,
            (a, b, currency) =>
            {
                var (x, y) = (Money.Of(a, currency), Money.Of(b, currency));
                return x.CompareTo(y) == a.CompareTo(b)
                    && (x < y) == (a < b)
                    && (x > y) == (a > b)
                    && (x <= y) == (a <= b)
                    && (x >= y) == (a >= b)
                    && (x == y) == (a == b);
            }
        );

    [Fact]
    public void Operators_OfEqualValues_AreNeitherSmallerNorLarger()
    {
        var (a, b) = (Money.Of(5m, "EUR"), Money.Of(5.00m, "EUR"));

        Assert.False(a < b);
        Assert.False(a > b);
        Assert.True(a <= b);
        Assert.True(a >= b);
    }

    [Theory]
    [InlineData("1234.5 EUR", "1234.50 EUR")]
    [InlineData(" 1234.5000   EUR ", "1234.50 EUR")]
    [InlineData("0.005 EUR", "0.005 EUR")]
    [InlineData("-3 EUR", "-3.00 EUR")]
    [InlineData("-0 EUR", "0.00 EUR")]
    [InlineData("100\u00a0JPY", "100 JPY")]
    [InlineData("100.0 JPY", "100 JPY")]
    [InlineData("1 BHD", "1.000 BHD")]
    [InlineData("1.50 XAU", "1.5 XAU")]
    public void Parse_Text_GivesTheCanonicalText(string text, string canonical) =>
        Assert.Equal(canonical, Money.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("EUR")]
    [InlineData(" EUR")]
    [InlineData("5")]
    [InlineData("5EUR")]
    [InlineData("EUR 5")]
    [InlineData("5 eur")]
    [InlineData("5 EURO")]
    [InlineData("5 AAA")]
    [InlineData("1,000 EUR")]
    [InlineData("1 000 EUR")]
    [InlineData("x EUR")]
    [InlineData("79228162514264337593543950336 EUR")]
    public void Parse_OtherText_Throws(string text)
    {
        Assert.False(Money.TryParse(text, out var value));
        Assert.Equal(default, value);
        Assert.Equal(
            $"'{text}' is not an amount of money such as '1234.50 EUR'.",
            Assert.Throws<FormatException>(() => Money.Parse(text)).Message
        );
    }

    [Fact]
    public void Null_IsRefused()
    {
        Assert.False(Money.TryParse(null, out _));
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => Money.Parse(null!)).ParamName);
        Assert.Equal("rule", Assert.Throws<ArgumentNullException>(() => default(Money).Round(null!)).ParamName);
        Assert.Equal("ratios", Assert.Throws<ArgumentNullException>(() => default(Money).Allocate(null!)).ParamName);
        Assert.Equal("form", Assert.Throws<ArgumentNullException>(() => default(Money).WriteTo(null!)).ParamName);
    }

    [Fact]
    public void Format_WritesTheOneText()
    {
        var value = Money.Of(-1234.5m, "EUR");
        Span<char> exact = stackalloc char[12];
        Span<char> tight = stackalloc char[11];

        Assert.Equal("-1234.50 EUR", HostileCulture.In(() => value.ToString()));
        Assert.Equal("-1234.50 EUR", HostileCulture.In(() => $"{value}"));
        Assert.Equal("-1234.50 EUR", ((IFormattable)value).ToString("G", new CultureInfo("de")));
        Assert.True(((ISpanFormattable)value).TryFormat(exact, out var written, "", null));
        Assert.Equal("-1234.50 EUR", exact[..written].ToString());
        Assert.False(((ISpanFormattable)value).TryFormat(tight, out _, "", null));
        Assert.Throws<FormatException>(() => $"{value:N2}");
        Assert.Throws<FormatException>(() => ((IFormattable)value).ToString("N2", null));
    }

    [Fact]
    public void Parse_ReadsBackWhatToStringWrites() =>
        Law.Holds(
            Any.Amounts,
            value =>
                Money.Parse(value.ToString()) == value
                && Money.Parse(HostileCulture.In(() => value.ToString())) == value
        );

    [Fact]
    public void ToString_OfEqualAmounts_IsEqual() =>
        Law.Holds(
            Any.SmallDecimals,
            Any.Currencies,
            (amount, currency) =>
                string.Equals(
                    Money.Of(amount, currency).ToString(),
                    Money.Of(amount * 1.0000m, currency).ToString(),
                    StringComparison.Ordinal
                )
        );

    [Fact]
    public void Fingerprint_IsEqualExactlyWhenTheAmountIs()
    {
        Assert.Equal(Fingerprint.Of(Money.Of(12.5m, "EUR")), Fingerprint.Of(Money.Of(12.50m, "EUR")));
        Assert.NotEqual(Fingerprint.Of(Money.Of(12.5m, "EUR")), Fingerprint.Of(Money.Of(12.5m, "USD")));
        Assert.NotEqual(Fingerprint.Of(Money.Of(12.5m, "EUR")), Fingerprint.Of(Money.Of(12.6m, "EUR")));
        Law.Holds(Any.Amounts, Any.Amounts, (a, b) => (Fingerprint.Of(a) == Fingerprint.Of(b)) == (a == b));
    }

    [Fact]
    public void Fingerprint_OfDifferentTypes_Differs() =>
        Assert.Equal(
            4,
            new[]
            {
                Fingerprint.Of(Percentage.Of(0m)),
                Fingerprint.Of(default(Money)),
                Fingerprint.Of(default(Ratio)),
                Fingerprint.Of(default(Currency)),
            }
                .Distinct()
                .Count()
        );

    [Theory]
    [InlineData("1.005 EUR", "half-up to minor unit", "1.01 EUR")]
    [InlineData("1.005 EUR", "half-even to minor unit", "1.00 EUR")]
    [InlineData("1.5 JPY", "half-even to minor unit", "2 JPY")]
    [InlineData("1.0005 BHD", "up to minor unit", "1.001 BHD")]
    [InlineData("1.02 CHF", "half-up to 0.05", "1.00 CHF")]
    [InlineData("1.23456 EUR", "down to 4 digits", "1.2345 EUR")]
    [InlineData("1.23456 XAU", "down to 4 digits", "1.2345 XAU")]
    public void Round_ByRule_GivesTheNamedMultiple(string money, string rule, string expected) =>
        Assert.Equal(expected, Money.Parse(money).Round(RoundingRule.Parse(rule)).ToString());

    [Fact]
    public void Round_ToAMinorUnitThatIsNotThere_Throws()
    {
        var error = Assert.Throws<ArgumentException>(() =>
            Money.Of(1.5m, "XAU").Round(RoundingRule.ToMinorUnit(RoundingMode.HalfEven))
        );

        Assert.Equal("rule", error.ParamName);
        Assert.Equal(
            "'half-even to minor unit' cannot round 1.5 XAU: XAU has no minor unit. Round to digits or to a step. "
                + "(Parameter 'rule')",
            error.Message
        );
    }

    [Theory]
    [InlineData("100.00 EUR", "1 1 1", "33.34 33.33 33.33")]
    [InlineData("-100.00 EUR", "1 1 1", "-33.34 -33.33 -33.33")]
    [InlineData("0.05 EUR", "3 7", "0.02 0.03")]
    [InlineData("0.05 EUR", "7 3", "0.04 0.01")]
    [InlineData("0.01 EUR", "0 1 1", "0 0.01 0")]
    [InlineData("0.01 EUR", "1 2", "0 0.01")]
    [InlineData("0.02 EUR", "1 1 1", "0.01 0.01 0")]
    [InlineData("100 JPY", "0.5 0.25 0.25", "50 25 25")]
    [InlineData("0 EUR", "1 2", "0 0")]
    [InlineData("10.00 EUR", "5", "10")]
    [InlineData("10.000 EUR", "0.1 0.10", "5 5")]
    public void Allocate_ByRatios_GivesTheRestsInTheStatedOrder(string money, string ratios, string expected) =>
        Assert.Equal(Numbers(expected), Money.Parse(money).Allocate(Numbers(ratios)).Select(share => share.Amount));

    [Fact]
    public void Allocate_VeryLargeAmount_IsExact()
    {
        var whole = Money.Of(decimal.MaxValue, "JPY");

        Assert.Equal(
            ["26409387504754779197847983445 JPY", "52818775009509558395695966890 JPY"],
            whole.Allocate(1m, 2m).Select(share => share.ToString())
        );
    }

    [Fact]
    public void Allocate_VeryUnevenRatios_IsExact()
    {
        var shares = Money.Of(0.02m, "EUR").Allocate(decimal.MaxValue, 1e-28m);

        Assert.Equal(["0.02 EUR", "0.00 EUR"], shares.Select(share => share.ToString()));
    }

    [Fact]
    public void Allocate_KeepsTheLawsOfTheLargestRemainder() =>
        Law.Holds(
            Any.SharableAmounts,
            Any.ShareRatios,
            (whole, ratios) =>
            {
                var shares = whole.Allocate(ratios);
                var unit = (decimal)Math.Pow(10, whole.Currency.MinorDigits!.Value);
                var given = shares.Select(share => (BigInteger)Math.Abs(share.Amount * unit)).ToArray();
                var units = (BigInteger)Math.Abs(whole.Amount * unit);
                var weights = ratios.Select(ratio => (BigInteger)(ratio * 1000m)).ToArray();
                var sum = weights.Aggregate(BigInteger.Add);
                var extra = given.Select((share, i) => share - (units * weights[i] / sum)).ToArray();
                var rests = weights.Select(weight => units * weight % sum).ToArray();
                var places = Enumerable.Range(0, ratios.Length).ToArray();

                return shares.Aggregate((a, b) => a + b) == whole
                    && shares.All(share => share.Currency == whole.Currency)
                    && shares.All(share =>
                        share.Amount == 0m || decimal.Sign(share.Amount) == decimal.Sign(whole.Amount)
                    )
                    && extra.All(more => more == 0 || more == 1)
                    && places.All(i => ratios[i] != 0m || given[i] == 0)
                    && places.All(i =>
                        places.All(j => extra[i] <= extra[j] || rests[i] > rests[j] || (rests[i] == rests[j] && i < j))
                    );
            }
        );

    [Fact]
    public void Allocate_NegativeAmount_MirrorsThePositiveOne() =>
        Law.Holds(
            Any.SharableAmounts,
            Any.ShareRatios,
            (whole, ratios) => (-whole).Allocate(ratios).SequenceEqual(whole.Allocate(ratios).Select(share => -share))
        );

    [Fact]
    public void Allocate_ScaledRatios_GivesTheSame() =>
        Law.Holds(
            Any.SharableAmounts,
            Any.ShareRatios,
            (whole, ratios) =>
                whole.Allocate(ratios).SequenceEqual(whole.Allocate(ratios.Select(ratio => ratio * 2.50m)))
        );

    [Fact]
    public void Allocate_AmountBetweenTwoUnits_Throws() =>
        Assert.Equal(
            "10.005 EUR cannot be shared out: it is not a multiple of 0.01 EUR; round first.",
            Assert.Throws<InvalidOperationException>(() => Money.Of(10.005m, "EUR").Allocate(1m, 1m)).Message
        );

    [Fact]
    public void Allocate_NoMinorUnit_Throws() =>
        Assert.Equal(
            "3 XAU cannot be shared out: XAU has no minor unit.",
            Assert.Throws<InvalidOperationException>(() => Money.Of(3m, "XAU").Allocate(1m, 2m)).Message
        );

    [Theory]
    [InlineData("", "An allocation needs at least one ratio above zero. (Parameter 'ratios')")]
    [InlineData("0 0.00", "An allocation needs at least one ratio above zero. (Parameter 'ratios')")]
    [InlineData("1 -0.5", "Ratio 2 is -0.5; a ratio must not be negative. (Parameter 'ratios')")]
    public void Allocate_RatiosThatShareNothing_Throw(string ratios, string message)
    {
        var error = Assert.Throws<ArgumentException>(() => Money.Of(1m, "EUR").Allocate(Numbers(ratios)));

        Assert.Equal("ratios", error.ParamName);
        Assert.Equal(message, error.Message);
    }

    [Fact]
    public void Allocate_Shares_CannotBeChanged() =>
        Assert.Throws<NotSupportedException>(() => ((IList<Money>)Money.Of(1m, "EUR").Allocate(1m))[0] = default);

    [Fact]
    public void Split_GivesEqualPartsWithTheLargerFirst() =>
        Assert.Equal(
            ["3.34 EUR", "3.33 EUR", "3.33 EUR"],
            Money.Of(10m, "EUR").Split(3).Select(part => part.ToString())
        );

    [Fact]
    public void Split_OnePart_IsTheWhole() => Assert.Equal([Money.Of(10m, "EUR")], Money.Of(10m, "EUR").Split(1));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Split_NoPart_Throws(int parts) =>
        Assert.Equal(
            "parts",
            Assert.Throws<ArgumentOutOfRangeException>(() => Money.Of(10m, "EUR").Split(parts)).ParamName
        );

    private static decimal[] Numbers(string text) =>
        [
            .. text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(number => decimal.Parse(number, CultureInfo.InvariantCulture)),
        ];
}
