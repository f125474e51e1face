using System.Globalization;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Parties;

public sealed class LeiTests
{
    private const string Digits = "0123456789";
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private static readonly Arbitrary<string> Starts = (
        from letters in Gen.Elements<char>(Digits + Letters).ListOf(18)
        select string.Concat(letters)
    ).ToArbitrary();

    [Theory]
    [InlineData("529900T8BM49AURSDO55")]
    [InlineData("213800D1EI4B9WTWWD28")]
    public void Of_IdentifierInUse_IsRead(string text)
    {
        Assert.Equal(text, Lei.Of(text).Text);
        Assert.Equal(Lei.Of(text), Lei.Parse(text));
        Assert.True(Lei.TryParse(text, out var lei));
        Assert.Equal(text, lei.ToString());
        Assert.Equal(Lei.Of(text), Lei.WithCheckDigits(text[..18]));
    }

    [Theory]
    [InlineData("529900T8BM49AURSDO56", "its check digits are wrong.")]
    [InlineData("529900t8bm49aursdo55", "eighteen digits and capital letters, and two check digits.")]
    [InlineData("529900T8BM49AURSDO5", "eighteen digits and capital letters, and two check digits.")]
    [InlineData("529900T8BM49AURSDO555", "eighteen digits and capital letters, and two check digits.")]
    [InlineData("529900T8BM49AURSDO5A", "eighteen digits and capital letters, and two check digits.")]
    [InlineData("529900T8BM49AURSDÖ55", "eighteen digits and capital letters, and two check digits.")]
    [InlineData("529900T8BM49AURSDO٥٥", "eighteen digits and capital letters, and two check digits.")]
    [InlineData("", "eighteen digits and capital letters, and two check digits.")]
    public void Of_OtherText_Throws(string text, string why)
    {
        var error = Assert.Throws<ArgumentException>(() => Lei.Of(text));

        Assert.Equal($"'{text}' is not an LEI: {why} (Parameter 'text')", error.Message);
        Assert.Equal($"'{text}' is not an LEI: {why}", Assert.Throws<FormatException>(() => Lei.Parse(text)).Message);
        Assert.False(Lei.TryParse(text, out var lei));
        Assert.Null(lei);
    }

    [Theory]
    [InlineData("529900T8BM49AURSD")]
    [InlineData("529900T8BM49AURSDO5")]
    [InlineData("529900T8BM49AURSDo")]
    public void WithCheckDigits_OtherText_Throws(string start)
    {
        var error = Assert.Throws<ArgumentException>(() => Lei.WithCheckDigits(start));

        Assert.Equal(
            $"'{start}' does not begin an LEI: eighteen digits and capital letters do. (Parameter 'start')",
            error.Message
        );
    }

    [Fact]
    public void OfAndParse_Null_Throw()
    {
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => Lei.Of(null!)).ParamName);
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => Lei.Parse(null!)).ParamName);
        Assert.Equal("start", Assert.Throws<ArgumentNullException>(() => Lei.WithCheckDigits(null!)).ParamName);
        Assert.False(Lei.TryParse(null, out _));
    }

    [Fact]
    public void Parse_AnyText_AgreesWithTheWholeNumber() =>
        Law.Holds(
            Starts,
            Gen.Choose(0, 99).ToArbitrary(),
            (start, check) =>
            {
                var text = start + check.ToString("00", CultureInfo.InvariantCulture);
                return Lei.TryParse(text, out _) == (Number(text) % 97 == 1);
            }
        );

    [Fact]
    public void WithCheckDigits_AnyStart_IsRead() =>
        Law.Holds(Starts, start => Lei.TryParse(Lei.WithCheckDigits(start).Text, out _));

    [Fact]
    public void Parse_DigitForDigitOrLetterForLetter_IsRefused() =>
        Law.Holds(
            Starts,
            start =>
            {
                var text = Lei.WithCheckDigits(start).Text;
                return Enumerable
                    .Range(0, text.Length)
                    .SelectMany(place =>
                        (char.IsAsciiDigit(text[place]) ? Digits : Letters)
                            .Where(other => other != text[place])
                            .Select(other => $"{text[..place]}{other}{text[(place + 1)..]}")
                    )
                    .All(changed => !Lei.TryParse(changed, out _));
            }
        );

    [Fact]
    public void Parse_NeighboursThatChangedPlaces_AreRefusedUnlessTheyReadAlike() =>
        Law.Holds(
            Starts,
            start =>
            {
                var text = Lei.WithCheckDigits(start).Text;
                return Enumerable
                    .Range(0, 17)
                    .Where(place => text[place] != text[place + 1])
                    .All(place =>
                    {
                        var pair = text.Substring(place, 2);
                        var changed = $"{text[..place]}{pair[1]}{pair[0]}{text[(place + 2)..]}";
                        return Lei.TryParse(changed, out _) == (pair is "1B" or "B1" or "2M" or "M2" or "3X" or "X3");
                    });
            }
        );

    [Theory]
    [InlineData("1B")]
    [InlineData("2M")]
    [InlineData("3X")]
    public void Parse_NeighboursThatReadAlike_AreNotFound(string pair)
    {
        var text = Lei.WithCheckDigits($"529900{pair}BM49AURSDO").Text;

        Assert.True(Lei.TryParse($"529900{pair[1]}{pair[0]}{text[8..]}", out _));
    }

    [Fact]
    public void Parse_LetterForADigit_IsNotAlwaysFound()
    {
        // 90 times what stands before, and the letter less the digit, can be a multiple of 97: 90 * 28 + 10 - 8 = 26 * 97.
        var text = Lei.WithCheckDigits("28800000000000000000"[..18]).Text;

        Assert.Contains(Letters, letter => Lei.TryParse($"28{letter}{text[3..]}", out _));
    }

    private static BigInteger Number(string text) =>
        BigInteger.Parse(
            string.Concat(
                text.Select(letter =>
                    char.IsAsciiDigit(letter) ? $"{letter}" : (letter - 'A' + 10).ToString(CultureInfo.InvariantCulture)
                )
            ),
            CultureInfo.InvariantCulture
        );
}
