using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.Tests.Contracts;

public sealed class ParticipationTests
{
    [Theory]
    [InlineData("A", "A")]
    [InlineData("RA", "AR")]
    [InlineData("ICRA", "ARCI")]
    [InlineData("", "-")]
    [InlineData("-", "-")]
    public void Parse_Letters_InAnyOrder(string text, string written)
    {
        Assert.Equal(written, Participation.Parse(text).ToString());
        Assert.Equal(Participation.Parse(written), Participation.Parse(text));
        Assert.True(Participation.TryParse(text, out var part));
        Assert.Equal(Participation.Parse(text), part);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("AA")]
    [InlineData("A R")]
    [InlineData("X")]
    [InlineData("A-")]
    [InlineData("--")]
    public void Parse_OtherText_Throws(string text)
    {
        Assert.Equal(
            $"'{text}' is no part in an activity: the letters R, A, C and I, each once.",
            Assert.Throws<FormatException>(() => Participation.Parse(text)).Message
        );
        Assert.False(Participation.TryParse(text, out var part));
        Assert.Equal(Participation.None, part);
    }

    [Fact]
    public void Parse_Null_Throws()
    {
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => Participation.Parse(null!)).ParamName);
        Assert.False(Participation.TryParse(null, out _));
    }

    [Fact]
    public void Letters_SayWhatTheyAre()
    {
        var part = Participation.Accountable | Participation.Informed;

        Assert.True(part.IsAccountable);
        Assert.False(part.IsResponsible);
        Assert.False(part.IsConsulted);
        Assert.True(part.IsInformed);
        Assert.True(Participation.Responsible.IsResponsible);
        Assert.True(Participation.Consulted.IsConsulted);
        Assert.Equal(Participation.None, default);
        Assert.Equal("-", default(Participation).ToString());
    }
}
