using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Scoring;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Guards;

/// <summary>What the guard clauses of the library say; the same wherever the other clauses come from.</summary>
public sealed class DomainGuardsTests
{
    private const string HalfACharacter = "The text holds half of a surrogate pair, which is no character.";

    // Not as data of a theory: an attribute is kept as UTF-8, which cannot hold them.
    private static readonly string[] Broken = ["\ud83d", "\ude00", "Acme \ud83d", "Acme \ude00\ud83d", "\ud83d Acme"];

    [Fact]
    public void NoText_HalfOfASurrogatePair_IsRefusedEverywhere() =>
        Assert.All(
            Broken,
            text =>
            {
                Refuses("name", () => Alternative.Of(text));
                Refuses("name", () => Criterion.Maximize(text));
                Refuses("unit", () => Criterion.Maximize("price", unit: text));
                Refuses("name", () => CriteriaGroup.Of(text, 1m, Criterion.Maximize("a")));
                Refuses("citation", () => Source.Of(text));
                Refuses("place", () => Source.Of("GDPR", text));
                Refuses("place", () => ClauseReference.Of("MSA", text));
                Refuses("statement", () => Explanation.Of(text));
                Refuses("subject", () => Finding.Of(RuleId.Of("a.b"), Severity.Info, text, "m"));
                Refuses("message", () => Finding.Of(RuleId.Of("a.b"), Severity.Info, "s", text));
                Refuses("remedy", () => Finding.Of(RuleId.Of("a.b"), Severity.Info, "s", "m", remedy: text));
            }
        );

    [Theory]
    [InlineData("\ud83d\ude00")]
    [InlineData("A\ud83d\ude00\ud83d\ude00B")]
    [InlineData("\ufffd")]
    public void NoText_WholeCharacters_AreKept(string text) => Assert.Equal(text, Alternative.Of(text).Name);

    [Fact]
    public void OutOfRange_OutsideTheRange_SaysValueAndRange()
    {
        RefusesRange("v", "v is 1.01, and must be from 0 to 1.", () => new Vikor(1.01));
        RefusesRange("v", "v is -0.5, and must be from 0 to 1.", () => new Vikor(-0.5));
        RefusesRange(
            "digits",
            "digits is 29, and must be from 0 to 28.",
            () => RoundingRule.ToDigits(29, RoundingMode.HalfUp)
        );
        RefusesRange("mode", "mode is 8, and must be from 1 to 7.", () => RoundingRule.ToMinorUnit((RoundingMode)8));
    }

    [Fact]
    public void OutOfRange_AtTheEnds_IsKept()
    {
        Assert.Equal(0.0, new Vikor(0).V);
        Assert.Equal(1.0, new Vikor(1).V);
    }

    private static void Refuses(string parameter, Func<object> make)
    {
        var refusal = Assert.Throws<ArgumentException>(parameter, make);

        Assert.Equal($"{HalfACharacter} (Parameter '{parameter}')", refusal.Message);
    }

    private static void RefusesRange(string parameter, string message, Func<object> make)
    {
        var refusal = Assert.Throws<ArgumentOutOfRangeException>(parameter, () => HostileCulture.In(make));

        Assert.Equal($"{message} (Parameter '{parameter}')", refusal.Message);
    }
}
