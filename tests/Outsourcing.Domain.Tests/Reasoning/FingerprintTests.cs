using System.Globalization;
using System.Security.Cryptography;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Reasoning;

public sealed class FingerprintTests
{
    [Fact]
    public void Of_KnownForm_IsTheShaOfItsBytes()
    {
        // ( t 3 "abc" i 258 d 12.5 f 1.5 y n - [ 2 ( t 0 ) - )
        byte[] bytes =
        [
            (byte)'(',
            (byte)'t',
            0,
            0,
            0,
            3,
            (byte)'a',
            (byte)'b',
            (byte)'c',
            (byte)'i',
            0,
            0,
            0,
            0,
            0,
            0,
            1,
            2,
            (byte)'d',
            0,
            0,
            0,
            125,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            1,
            0,
            0,
            (byte)'f',
            0x3F,
            0xF8,
            0,
            0,
            0,
            0,
            0,
            0,
            (byte)'y',
            (byte)'n',
            (byte)'-',
            (byte)'[',
            0,
            0,
            0,
            2,
            (byte)'(',
            (byte)'t',
            0,
            0,
            0,
            0,
            (byte)')',
            (byte)'-',
            (byte)')',
        ];
        var expected = Convert.ToHexString(SHA256.HashData(bytes)).ToLowerInvariant();

        var actual = Of(form =>
            form.Text("abc")
                .Number(258)
                .Number(12.50m)
                .Number(1.5)
                .Flag(true)
                .Flag(false)
                .Text(null)
                .Values([new Written(inner => inner.Text("")), null!])
        );

        Assert.Equal(expected, actual.Text);
    }

    [Fact]
    public void Of_SameDecimalWithOtherZeros_IsEqual() =>
        Assert.Equal(Of(form => form.Number(12.5m)), Of(form => form.Number(12.50m)));

    [Fact]
    public void Of_Zeros_AreEqualWithinTheirKind()
    {
        Assert.Equal(Of(form => form.Number(0m)), Of(form => form.Number(new decimal(0, 0, 0, isNegative: true, 5))));
        Assert.Equal(Of(form => form.Number(0.0)), Of(form => form.Number(-0.0)));
        Assert.NotEqual(Of(form => form.Number(0.0)), Of(form => form.Number(0m)));
        Assert.NotEqual(Of(form => form.Number(0L)), Of(form => form.Number(0m)));
    }

    [Fact]
    public void Of_AnyTwoDecimals_IsEqualExactlyWhenTheyAre() =>
        Law.Holds(
            Any.Decimals,
            Any.Decimals,
            (a, b) =>
                (Of(form => form.Number(a)) == Of(form => form.Number(b))) == (a == b)
                && Of(form => form.Number(a))
                    == Of(form =>
                        form.Number(
                            decimal.Parse(a.ToString("F28", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
                        )
                    )
        );

    [Fact]
    public void Of_AnyTwoTexts_IsEqualExactlyWhenTheyAre() =>
        Law.Holds(
            Any.Texts,
            Any.Texts,
            (a, b) =>
                (Of(form => form.Text(a)) == Of(form => form.Text(b))) == string.Equals(a, b, StringComparison.Ordinal)
        );

    [Fact]
    public void Of_AnyTwoPairsOfTexts_IsEqualExactlyWhenTheyAre() =>
        Law.Holds(
            Any.Texts,
            Any.Texts,
            Any.Texts,
            (a, b, c) =>
                (Of(form => form.Text(a + b).Text(c)) == Of(form => form.Text(a).Text(b + c))) == (b.Length == 0)
        );

    [Fact]
    public void Of_OtherSequencesOfParts_Differ()
    {
        Fingerprint[] prints =
        [
            Of(form => form),
            Of(form => form.Text("ab").Text("c")),
            Of(form => form.Text("a").Text("bc")),
            Of(form => form.Text("abc")),
            Of(form => form.Text("")),
            Of(form => form.Text(null)),
            Of(form => form.Text("\uFFFD")),
            Of(form => form.Text("\uD83D")),
            Of(form => form.Text("\uDE00")),
            Of(form => form.Text("\uD83D\uDE00")),
            Of(form => form.Number(1)),
            Of(form => form.Number(-1)),
            Of(form => form.Number(1L << 32)),
            Of(form => form.Number(1m)),
            Of(form => form.Number(-1m)),
            Of(form => form.Number(0.1m)),
            Of(form => form.Number(1.0)),
            Of(form => form.Flag(true)),
            Of(form => form.Flag(false)),
            Of(form => form.Value(new Written(inner => inner))),
            Of(form => form.Value(new Written(inner => inner.Flag(true))).Flag(true)),
            Of(form => form.Value(new Written(inner => inner.Flag(true).Flag(true)))),
            Of(form => form.Values([])),
            Of(form => form.Values([new Written(inner => inner)])),
            Of(form => form.Values([null!, new Written(inner => inner)])),
            Of(form => form.Values([new Written(inner => inner), null!])),
        ];

        Assert.Equal(prints.Length, prints.Distinct().Count());
    }

    [Fact]
    public void Of_Nothing_IsTheSameForEveryKindOfPart()
    {
        Assert.Equal(Of(form => form.Text(null)), Of(form => form.Value(null)));
        Assert.Equal(Of(form => form.Text(null)), Of(form => form.Number(null)));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void Number_NotFinite_Throws(double value)
    {
        var error = Assert.Throws<ArgumentException>(() => Of(form => form.Number(value)));

        Assert.Equal("value", error.ParamName);
        Assert.Equal("Only a finite number has a canonical form. (Parameter 'value')", error.Message);
    }

    [Fact]
    public void Null_IsRefused()
    {
        Assert.Equal("value", Assert.Throws<ArgumentNullException>(() => Fingerprint.Of(null!)).ParamName);
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => Fingerprint.Parse(null!)).ParamName);
        Assert.Equal("values", Assert.Throws<ArgumentNullException>(() => Of(form => form.Values(null!))).ParamName);
    }

    [Fact]
    public void Parse_ReadsBackWhatToStringWritesInEitherCase()
    {
        var print = Of(form => form.Text("a"));

        Assert.Equal(print, Fingerprint.Parse(print.ToString()));
        Assert.Equal(print, Fingerprint.Parse(print.ToString().ToUpperInvariant()));
        Assert.Equal(64, print.Text.Length);
        Assert.Matches("^[0-9a-f]{64}$", print.Text);
    }

    [Theory]
    [InlineData(63, 'a')]
    [InlineData(65, 'a')]
    [InlineData(0, 'a')]
    [InlineData(64, 'g')]
    public void Parse_OtherText_Throws(int length, char letter)
    {
        var text = new string(letter, length);

        Assert.Equal(
            $"'{text}' is not a fingerprint of 64 hexadecimal digits.",
            Assert.Throws<FormatException>(() => Fingerprint.Parse(text)).Message
        );
    }

    [Theory]
    [InlineData(0)]
    [InlineData(63)]
    public void Parse_OneOtherLetter_Throws(int at)
    {
        var text = new string('a', at) + 'g' + new string('a', 63 - at);

        Assert.Throws<FormatException>(() => Fingerprint.Parse(text));
    }

    private static Fingerprint Of(Func<CanonicalForm, CanonicalForm> write) => Fingerprint.Of(new Written(write));

    private sealed class Written(Func<CanonicalForm, CanonicalForm> write) : IFingerprinted
    {
        public void WriteTo(CanonicalForm form) => Assert.Same(form, write(form));
    }
}
