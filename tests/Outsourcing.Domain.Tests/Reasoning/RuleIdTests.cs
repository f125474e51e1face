using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Tests.Reasoning;

public sealed class RuleIdTests
{
    [Theory]
    [InlineData("contract.notice.in-time")]
    [InlineData("a.b")]
    [InlineData("iso9001.part-2.x-1-y")]
    public void Of_RuleName_IsKept(string text)
    {
        Assert.Equal(text, RuleId.Of(text).Text);
        Assert.Equal(text, RuleId.Of(text).ToString());
        Assert.Equal(RuleId.Of(text), RuleId.Parse(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("contract")]
    [InlineData("Contract.notice")]
    [InlineData("contract.")]
    [InlineData(".contract")]
    [InlineData("contract..notice")]
    [InlineData("contract.-notice")]
    [InlineData("contract.notice-")]
    [InlineData("contract.in--time")]
    [InlineData("contract-.time")]
    [InlineData("contract.in time")]
    [InlineData("contract.notice\n")]
    [InlineData(" contract.notice")]
    [InlineData("contract.nötice")]
    [InlineData("contract,notice")]
    public void Of_OtherText_Throws(string text)
    {
        var error = Assert.Throws<ArgumentException>(() => RuleId.Of(text));

        Assert.Equal("text", error.ParamName);
        Assert.Equal(
            $"'{text}' is not a rule name: lower-case words joined by dots, such as 'contract.notice.in-time'. "
                + "(Parameter 'text')",
            error.Message
        );
    }

    [Fact]
    public void Of_Null_Throws() =>
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => RuleId.Of(null!)).ParamName);

    [Fact]
    public void Equality_FollowsTheText()
    {
        Assert.Equal(RuleId.Of("a.b"), RuleId.Of("a.b"));
        Assert.NotEqual(RuleId.Of("a.b"), RuleId.Of("a.c"));
    }
}
