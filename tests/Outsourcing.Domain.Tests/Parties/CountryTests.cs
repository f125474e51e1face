using Outsourcing.Domain.Parties;

namespace Outsourcing.Domain.Tests.Parties;

public sealed class CountryTests
{
    [Theory]
    [InlineData("AD", "AND", "020", "Andorra")]
    [InlineData("AX", "ALA", "248", "Åland Islands")]
    [InlineData("DE", "DEU", "276", "Germany")]
    [InlineData("IN", "IND", "356", "India")]
    [InlineData("US", "USA", "840", "United States")]
    [InlineData("ZW", "ZWE", "716", "Zimbabwe")]
    public void Of_CodeOfTheList_HasItsData(string code, string alpha3, string numeric, string name)
    {
        var country = Country.Of(code);

        Assert.Equal(code, country.Code);
        Assert.Equal(alpha3, country.Alpha3Code);
        Assert.Equal(numeric, country.NumericCode);
        Assert.Equal(name, country.Name);
        Assert.Equal(country, Country.Parse(code));
        Assert.Equal(code, country.ToString());
    }

    [Fact]
    public void All_IsTheWholeListInTheOrderOfTheCodes()
    {
        var codes = Country.All.Select(country => country.Code).ToArray();

        Assert.Equal(249, codes.Length);
        Assert.Equal(codes.Distinct().Order(StringComparer.Ordinal), codes);
        Assert.Equal(249, Country.All.Select(country => country.Alpha3Code).Distinct().Count());
        Assert.Equal(249, Country.All.Select(country => country.NumericCode).Distinct().Count());
        Assert.All(
            Country.All,
            country =>
            {
                Assert.Equal(country, Country.Of(country.Code));
                Assert.Matches("^[A-Z]{2}$", country.Code);
                Assert.Matches("^[A-Z]{3}$", country.Alpha3Code);
                Assert.Matches("^[0-9]{3}$", country.NumericCode);
                Assert.Equal(country.Name.Trim(), country.Name);
                Assert.NotEmpty(country.Name);
            }
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("gb")]
    [InlineData("GBR")]
    [InlineData("UK")]
    [InlineData("ZZ")]
    public void Of_OtherText_Throws(string code)
    {
        var refusal = $"'{code}' is not an alpha-2 country code of ISO 3166-1 as of 2023.";

        Assert.Equal($"{refusal} (Parameter 'code')", Assert.Throws<ArgumentException>(() => Country.Of(code)).Message);
        Assert.Equal(refusal, Assert.Throws<FormatException>(() => Country.Parse(code)).Message);
        Assert.False(Country.TryParse(code, out var country));
        Assert.Null(country);
    }

    [Fact]
    public void OfAndParse_Null_Throw()
    {
        Assert.Equal("code", Assert.Throws<ArgumentNullException>(() => Country.Of(null!)).ParamName);
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => Country.Parse(null!)).ParamName);
        Assert.False(Country.TryParse(null, out _));
    }

    [Fact]
    public void TryParse_CodeOfTheList_GivesTheCountry()
    {
        Assert.True(Country.TryParse("GB", out var country));
        Assert.Equal(Country.Of("GB"), country);
    }
}
