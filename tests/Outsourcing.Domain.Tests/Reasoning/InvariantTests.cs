using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Tests.Reasoning;

public sealed class InvariantTests
{
    [Theory]
    [InlineData("")]
    [InlineData("A", "A")]
    [InlineData("A and B", "A", "B")]
    [InlineData("A, B and C", "A", "B", "C")]
    [InlineData("A, B, C and D", "A", "B", "C", "D")]
    public void List_ReadsAsASentence(string expected, params string[] names) =>
        Assert.Equal(expected, Invariant.List(names));

    [Theory]
    [InlineData(0, "0")]
    [InlineData(0.001, "0.001")]
    [InlineData(-0.001, "-0.001")]
    [InlineData(0.00099996, "0.001")]
    [InlineData(0.00012345, "0.000123")]
    [InlineData(-0.00012345, "-0.000123")]
    [InlineData(0.12345, "0.1235")]
    [InlineData(1234.5, "1234.5")]
    public void Short_HasFourDecimals_OrThreeDigitsBelowAThousandth(double value, string expected) =>
        Assert.Equal(expected, Invariant.Short(value));

    [Theory]
    [InlineData(0.25, "+0.25")]
    [InlineData(0, "0")]
    [InlineData(-0.25, "-0.25")]
    public void Signed_OfMoreThanZero_HasAPlus(double value, string expected) =>
        Assert.Equal(expected, Invariant.Signed(value));

    [Theory]
    [InlineData(0.126, "12.6 %")]
    [InlineData(1, "100 %")]
    [InlineData(0.00125, "0.13 %")]
    public void Percent_OfAShare_IsAHundredTimesAsMuch(double share, string expected) =>
        Assert.Equal(expected, Invariant.Percent(share));

    [Fact]
    public void Text_OfNothing_IsEmpty()
    {
        Assert.Equal("", Invariant.Text<string?>(null));
        Assert.Equal("1.5", Invariant.Text(1.5m));
        Assert.Equal("Warning", Invariant.Text(Severity.Warning));
        Assert.Equal("price", Invariant.Text("price"));
    }
}
