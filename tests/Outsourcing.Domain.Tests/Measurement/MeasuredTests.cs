using FsCheck.Fluent;
using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Measurement;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Measurement;

public sealed class MeasuredTests
{
    [Theory]
    [InlineData("95 %")]
    [InlineData("99.95 %")]
    [InlineData("-12.5 %")]
    [InlineData("412/435 = 94.71 %")]
    [InlineData("434999/435000 = 99.9998 %")]
    [InlineData("3 h 20 min")]
    [InlineData("20 s")]
    [InlineData("0 s")]
    [InlineData("25 h 1 min 0.5 s")]
    [InlineData("-4 min 0.000000001 s")]
    [InlineData("4801/3 s = 26 min 40.333 s")]
    [InlineData("38 EUR")]
    [InlineData("4.2")]
    [InlineData("-0.5 defects per 100 points")]
    [InlineData("100/3 = 33.33 EUR")]
    [InlineData("-1/3 = -0.33")]
    public void ToString_OfWhatIsRead_GivesTheTextBack(string text)
    {
        Assert.Equal(text, Measured.Parse(text).ToString());
    }

    [Theory]
    [InlineData("95%", "95 %")]
    [InlineData(" 95.50 % ", "95.5 %")]
    [InlineData("95/100 = 95 %", "95 %")]
    [InlineData("90min", "1 h 30 min")]
    [InlineData("1.5 h 0.5 min", "1 h 30 min 30 s")]
    [InlineData("38.00 EUR", "38 EUR")]
    [InlineData("38EUR", "38 EUR")]
    [InlineData("3 s per call", "3 s per call")]
    public void Parse_OfOtherSpellings_ReadsTheSame(string text, string expected)
    {
        Assert.Equal(expected, Measured.Parse(text).ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("%")]
    [InlineData("EUR")]
    [InlineData("1/2")]
    [InlineData("412/435 = 94.70 %")]
    [InlineData("412/0 = 94.71 %")]
    [InlineData("4801/3 = 26 min 40.333 s")]
    [InlineData("1/3 s = 0.33")]
    [InlineData("= 5 %")]
    [InlineData("5 = ")]
    [InlineData("20 min 3 h")]
    [InlineData("-")]
    [InlineData("5 % EUR = 3")]
    [InlineData("5 share")]
    [InlineData("5 /x")]
    public void Parse_OfSomethingElse_Refuses(string text)
    {
        var refusal = Assert.Throws<FormatException>(() => Measured.Parse(text));

        Assert.Equal($"'{text}' is not a measure such as '95 %', '3 h 20 min', '38 EUR' or '4.2'.", refusal.Message);
        Assert.False(Measured.TryParse(text, out var value));
        Assert.Null(value);
    }

    [Fact]
    public void Parse_OfNull_Refuses()
    {
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => Measured.Parse(null!)).ParamName);
        Assert.False(Measured.TryParse(null, out _));
    }

    [Fact]
    public void Equals_OfTheSameNumberInOtherTerms_IsTrue()
    {
        Assert.Equal(Measured.Parse("50 %"), Measured.Of(Ratio.Of(2, 4), MeasureUnit.Share));
        Assert.NotEqual(
            Measured.Of(Ratio.Of(1, 2), MeasureUnit.Number()),
            Measured.Of(Ratio.Of(1, 2), MeasureUnit.Share)
        );
    }

    [Fact]
    public void Of_ATimeBelowTheSecond_IsExact()
    {
        Assert.Equal(
            Ratio.Of(3_000_000_001, 1_000_000_000),
            Measured.Of(Duration.FromNanoseconds(3_000_000_001)).Value
        );
        Assert.Equal("3", Measured.Of(Duration.FromSeconds(3)).Value.Numerator.ToString(null, null));
    }

    [Theory]
    [InlineData(99_999_999, 100_000_000, "99.999999 %")]
    [InlineData(99_995, 100_000, "99.995 %")]
    [InlineData(1, 3_000_000, "0.00003 %")]
    [InlineData(-1, 3_000_000, "-0.00003 %")]
    [InlineData(2_999_999, 3_000_000, "99.99997 %")]
    [InlineData(3_000_001, 3_000_000, "100.00003 %")]
    [InlineData(999_999_999_999_999_999, 1_000_000_000_000_000_000, "99.9999999999999999 %")]
    [InlineData(0, 7, "0 %")]
    [InlineData(7, 7, "100 %")]
    [InlineData(1, 8, "12.5 %")]
    [InlineData(1, 7, "14.29 %")]
    public void Short_OfAShare_NeverSaysNothingOrAllOfWhatIsNeither(long above, long below, string expected)
    {
        Assert.Equal(expected, Measured.Of(Ratio.Of(above, below), MeasureUnit.Share).Short());
    }

    [Fact]
    public void Parse_OfToString_GivesAnyNumberBack() =>
        Law.Holds(
            Any.Ratios,
            Gen.Elements(MeasureUnit.Share, MeasureUnit.Time, MeasureUnit.Number(), MeasureUnit.Number("EUR"))
                .ToArbitrary(),
            (ratio, unit) =>
                Measured.Parse(Measured.Of(ratio, unit).ToString()) == Measured.Of(ratio, unit)
                && Measured.Parse(Measured.Of(ratio, unit).AsMeasured()) == Measured.Of(ratio, unit)
        );

    [Theory]
    [InlineData("min")]
    [InlineData("s")]
    [InlineData("h 20 min")]
    [InlineData("share")]
    [InlineData("time")]
    [InlineData("number")]
    [InlineData("5 EUR")]
    [InlineData("-EUR")]
    [InlineData("/EUR")]
    [InlineData(".EUR")]
    [InlineData("%")]
    [InlineData(" EUR")]
    [InlineData("EUR ")]
    [InlineData("a = b")]
    public void Number_WithAWordThatCouldBeReadOtherwise_Refuses(string word)
    {
        var refusal = Assert.Throws<ArgumentException>(() => MeasureUnit.Number(word));

        Assert.Equal($"'{word}' cannot stand behind a number as its unit. (Parameter 'word')", refusal.Message);
    }

    [Theory]
    [InlineData("share")]
    [InlineData("time")]
    [InlineData("number")]
    [InlineData("EUR")]
    [InlineData("hours")]
    public void Unit_OfItsText_IsReadBack(string text)
    {
        Assert.Equal(text, MeasureUnit.Parse(text).ToString());
    }

    [Fact]
    public void Rounded_IsHalfToEven()
    {
        Assert.Equal(
            ["0.12", "0.14", "-0.12", "1.00"],
            [
                MeasureText.Rounded(Ratio.Of(125, 1000), 2),
                MeasureText.Rounded(Ratio.Of(135, 1000), 2),
                MeasureText.Rounded(Ratio.Of(-125, 1000), 2),
                MeasureText.Rounded(Ratio.Of(999, 1000), 2),
            ]
        );
    }
}
