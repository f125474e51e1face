using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Amounts;

public sealed class CurrencyTests
{
    public static TheoryData<string, string, int?, string> Samples =>
        new()
        {
            { "AED", "784", 2, "UAE Dirham" },
            { "ALL", "008", 2, "Lek" },
            { "BHD", "048", 3, "Bahraini Dinar" },
            { "CLF", "990", 4, "Unidad de Fomento" },
            { "EUR", "978", 2, "Euro" },
            { "JPY", "392", 0, "Yen" },
            { "KMF", "174", 0, "Comorian Franc" },
            { "XAD", "396", 2, "Arab Accounting Dinar" },
            { "XAU", "959", null, "Gold" },
            { "XCG", "532", 2, "Caribbean Guilder" },
            { "XXX", "999", null, "The codes assigned for transactions where no currency is involved" },
            { "ZWG", "924", 2, "Zimbabwe Gold" },
        };

    [Fact]
    public void Default_IsNoCurrency()
    {
        Assert.Equal(Currency.None, default);
        Assert.Equal("XXX", default(Currency).Code);
        Assert.Equal(Currency.Of("XXX"), default);
        Assert.Null(default(Currency).MinorDigits);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Of_CodeOfTheList_HasItsData(string code, string numeric, int? digits, string name)
    {
        var currency = Currency.Of(code);

        Assert.Equal(code, currency.Code);
        Assert.Equal(numeric, currency.NumericCode);
        Assert.Equal(digits, currency.MinorDigits);
        Assert.Equal(name, currency.Name);
        Assert.Null(currency.WithdrawnIn);
    }

    [Theory]
    [InlineData("ANG", 2025, 3)]
    [InlineData("BGN", 2026, 1)]
    [InlineData("CUC", 2021, 6)]
    public void WithdrawnIn_WithdrawnCode_IsItsMonth(string code, int year, int month) =>
        Assert.Equal(new YearMonth(year, month), Currency.Of(code).WithdrawnIn);

    [Fact]
    public void WithdrawnIn_OfAll_IsSetForThreeCodes() =>
        Assert.Equal(["ANG", "BGN", "CUC"], Currency.All.Where(c => c.WithdrawnIn is not null).Select(c => c.Code));

    [Fact]
    public void MinorDigits_OfSpecialCodes_AreNotApplicable() =>
        Assert.Equal(
            ["XAG", "XAU", "XBA", "XBB", "XBC", "XBD", "XDR", "XPD", "XPT", "XSU", "XTS", "XUA", "XXX"],
            Currency.All.Where(currency => currency.MinorDigits is null).Select(currency => currency.Code)
        );

    [Theory]
    [InlineData(0, "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF")]
    [InlineData(3, "BHD IQD JOD KWD LYD OMR TND")]
    [InlineData(4, "CLF UYW")]
    public void MinorDigits_OtherThanTwo_AreOfTheseCodes(int digits, string codes) =>
        Assert.Equal(
            codes.Split(' '),
            Currency.All.Where(currency => currency.MinorDigits == digits).Select(currency => currency.Code)
        );

    [Fact]
    public void ListDate_IsTheFirstDayOf2026() => Assert.Equal(new LocalDate(2026, 1, 1), Currency.ListDate);

    [Fact]
    public void All_IsTheWholeListInTheOrderOfTheCodes()
    {
        var codes = Currency.All.Select(currency => currency.Code).ToArray();

        Assert.Equal(181, codes.Length);
        Assert.Equal(codes.Distinct().Order(StringComparer.Ordinal), codes);
        Assert.Equal("AED", codes[0]);
        Assert.Equal("ZWG", codes[^1]);
    }

    [Fact]
    public void All_EveryCode_IsReadBackAndWellFormed() =>
        Assert.All(
            Currency.All,
            currency =>
            {
                Assert.Equal(currency, Currency.Of(currency.Code));
                Assert.Equal(currency, Currency.Parse(currency.ToString()));
                Assert.Matches("^[A-Z]{3}$", currency.Code);
                Assert.Matches("^[0-9]{3}$", currency.NumericCode);
                Assert.Equal(currency.Name.Trim(), currency.Name);
                Assert.NotEmpty(currency.Name);
            }
        );

    [Fact]
    public void NumericCode_OfAll_IsUniqueButForTheGuilders() =>
        Assert.Equal(
            ["ANG", "XCG"],
            Currency
                .All.GroupBy(currency => currency.NumericCode, StringComparer.Ordinal)
                .Where(group => group.Count() > 1)
                .SelectMany(group => group)
                .Select(currency => currency.Code)
        );

    [Fact]
    public void Statics_AreTheirCodes() =>
        Assert.Equal(
            ["EUR", "USD", "GBP", "CHF", "JPY", "INR", "XXX"],
            new[]
            {
                Currency.Eur,
                Currency.Usd,
                Currency.Gbp,
                Currency.Chf,
                Currency.Jpy,
                Currency.Inr,
                Currency.None,
            }.Select(currency => currency.Code)
        );

    [Theory]
    [InlineData("")]
    [InlineData("EU")]
    [InlineData("EURO")]
    [InlineData("eur")]
    [InlineData(" EUR")]
    [InlineData("AAA")]
    [InlineData("ZZZ")]
    [InlineData("DEM")]
    public void Of_OtherText_Throws(string code)
    {
        var error = Assert.Throws<ArgumentException>(() => Currency.Of(code));

        Assert.Equal("code", error.ParamName);
        Assert.Equal(
            $"'{code}' is not a currency code of ISO 4217 as of 2026-01-01. (Parameter 'code')",
            error.Message
        );
    }

    [Fact]
    public void Parse_OtherText_Throws() =>
        Assert.Equal(
            "'eur' is not a currency code of ISO 4217 as of 2026-01-01.",
            Assert.Throws<FormatException>(() => Currency.Parse("eur")).Message
        );

    [Fact]
    public void OfAndParse_Null_Throw()
    {
        Assert.Equal("code", Assert.Throws<ArgumentNullException>(() => Currency.Of(null!)).ParamName);
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => Currency.Parse(null!)).ParamName);
        Assert.Equal("form", Assert.Throws<ArgumentNullException>(() => Currency.Eur.WriteTo(null!)).ParamName);
    }

    [Fact]
    public void TryParse_SaysWhetherItIsACode()
    {
        Assert.True(Currency.TryParse("USD", out var dollar));
        Assert.Equal(Currency.Usd, dollar);
        Assert.False(Currency.TryParse("usd", out var none));
        Assert.Equal(Currency.None, none);
        Assert.False(Currency.TryParse(null, out _));
    }

    [Fact]
    public void Fingerprint_DiffersForEveryCode() =>
        Assert.Equal(Currency.All.Count, Currency.All.Select(currency => Fingerprint.Of(currency)).Distinct().Count());

    [Fact]
    public void Equality_FollowsTheCode() =>
        Law.Holds(
            Any.Currencies,
            Any.Currencies,
            (a, b) =>
                (a == b) == string.Equals(a.Code, b.Code, StringComparison.Ordinal)
                && (a != b || a.GetHashCode() == b.GetHashCode())
        );
}
