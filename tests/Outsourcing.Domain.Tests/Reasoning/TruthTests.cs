using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Reasoning;

public sealed class TruthTests
{
    [Theory]
    [InlineData("true", "true", "true", "true")]
    [InlineData("true", "unknown", "unknown", "true")]
    [InlineData("true", "false", "false", "true")]
    [InlineData("unknown", "true", "unknown", "true")]
    [InlineData("unknown", "unknown", "unknown", "unknown")]
    [InlineData("unknown", "false", "false", "unknown")]
    [InlineData("false", "true", "false", "true")]
    [InlineData("false", "unknown", "false", "unknown")]
    [InlineData("false", "false", "false", "false")]
    public void AndOr_FollowKleene(string left, string right, string and, string or)
    {
        Assert.Equal(Truth.Parse(and), Truth.Parse(left) & Truth.Parse(right));
        Assert.Equal(Truth.Parse(or), Truth.Parse(left) | Truth.Parse(right));
    }

    [Theory]
    [InlineData("true", "false")]
    [InlineData("unknown", "unknown")]
    [InlineData("false", "true")]
    public void Not_FollowsKleene(string value, string not) => Assert.Equal(Truth.Parse(not), !Truth.Parse(value));

    [Fact]
    public void Default_IsUnknown() => Assert.Equal(Truth.Unknown, default);

    [Fact]
    public void Values_AreExactlyOneOfThree()
    {
        Assert.Equal((true, false, false), (Truth.True.IsTrue, Truth.True.IsFalse, Truth.True.IsUnknown));
        Assert.Equal((false, true, false), (Truth.False.IsTrue, Truth.False.IsFalse, Truth.False.IsUnknown));
        Assert.Equal((false, false, true), (Truth.Unknown.IsTrue, Truth.Unknown.IsFalse, Truth.Unknown.IsUnknown));
    }

    [Fact]
    public void Of_BooleanOrNothing_IsTheTruthValue()
    {
        Assert.Equal(Truth.True, Truth.Of(true));
        Assert.Equal(Truth.False, Truth.Of(false));
        Assert.Equal(Truth.True, Truth.Of((bool?)true));
        Assert.Equal(Truth.False, Truth.Of((bool?)false));
        Assert.Equal(Truth.Unknown, Truth.Of(null));
    }

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    [InlineData("unknown")]
    public void Parse_ReadsBackWhatToStringWrites(string text) => Assert.Equal(text, Truth.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("True")]
    [InlineData(" true")]
    public void Parse_OtherText_Throws(string text) =>
        Assert.Equal(
            $"'{text}' is not a truth value: true, false or unknown.",
            Assert.Throws<FormatException>(() => Truth.Parse(text)).Message
        );

    [Fact]
    public void Parse_Null_Throws() =>
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => Truth.Parse(null!)).ParamName);

    [Fact]
    public void DeMorgan_Holds() =>
        Law.Holds(Any.Truths, Any.Truths, (a, b) => !(a & b) == (!a | !b) && !(a | b) == (!a & !b) && !!a == a);

    [Fact]
    public void AndOr_AreCommutativeAssociativeAndDistributive() =>
        Law.Holds(
            Any.Truths,
            Any.Truths,
            Any.Truths,
            (a, b, c) =>
                (a & b) == (b & a)
                && (a | b) == (b | a)
                && ((a & b) & c) == (a & (b & c))
                && ((a | b) | c) == (a | (b | c))
                && (a & (b | c)) == ((a & b) | (a & c))
                && (a | (b & c)) == ((a | b) & (a | c))
        );
}
