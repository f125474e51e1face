namespace Outsourcing.Samples.MayWeShare.Tests;

public sealed class WrappedTests
{
    [Fact]
    public void Lines_TextThatFits_IsOneLine() => Assert.Equal(["source code"], Wrapped.Lines("source code", 100, 10));

    [Fact]
    public void Lines_LongerText_BreaksBetweenWords() =>
        // 57 wide at 10 high are 10 letters.
        Assert.Equal(["source", "code of", "the shop"], Wrapped.Lines("source code of the shop", 57, 10));

    [Fact]
    public void Lines_BoldText_BreaksEarlier() =>
        Assert.Equal(["load", "test now"], Wrapped.Lines("load test now", 56, 10, isBold: true));

    [Fact]
    public void Lines_WordThatIsTooLong_IsCut() =>
        Assert.Equal(["Donaudampf", "schiff"], Wrapped.Lines("Donaudampfschiff", 57, 10));

    [Fact]
    public void Lines_NoRoom_StillHasSomeLetters() => Assert.Equal(["sour", "ce"], Wrapped.Lines("source", 0, 10));

    [Fact]
    public void Lines_Nothing_IsNoLine() => Assert.Empty(Wrapped.Lines("  ", 100, 10));
}
