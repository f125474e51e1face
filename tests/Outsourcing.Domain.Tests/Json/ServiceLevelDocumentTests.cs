using Outsourcing.Domain.Json;
using Outsourcing.Domain.ServiceLevels;
using Outsourcing.Domain.Tests.ServiceLevels;

namespace Outsourcing.Domain.Tests.Json;

public sealed class ServiceLevelDocumentTests
{
    [Theory]
    [InlineData("""{"credit":"10%","atLeast":"99 %","above":"99 %"}""", "A tier has 'atLeast' or 'above', not both.")]
    [InlineData("""{"credit":"10%","atMost":"99 %","below":"99 %"}""", "A tier has 'atMost' or 'below', not both.")]
    public void Read_TierWithAnEndTwice_IsRefused(string json, string message) =>
        Assert.Equal(message, Problem(() => Documents.Read<CreditTier>(json)));

    [Theory]
    [InlineData("""{"span":"window"}""")]
    [InlineData("""{"span":"window","share":"1%","amount":{"amount":1,"currency":"EUR"}}""")]
    [InlineData("""{"span":"window","share":"1%","months":1}""")]
    [InlineData("""{"span":"contract-year","share":"1%"}""")]
    [InlineData("""{"span":"rolling-months","share":"1%"}""")]
    [InlineData("""{"span":"rolling-months","amount":{"amount":1,"currency":"EUR"},"months":1}""")]
    public void Read_CapWithPartsThatDoNotFit_IsRefused(string json) =>
        Assert.Equal(
            "A cap has a 'share' or an 'amount', a 'start' over contract years, and a 'share' and 'months' over rolling months.",
            Problem(() => Documents.Read<CreditCap>(json))
        );

    [Fact]
    public void Read_EveryMissThatRestarts_IsRefused()
    {
        Assert.Equal(
            CreditTrigger.EveryMiss,
            Documents.Read<CreditTrigger>("""{"inARow":1,"restartsAfterCredit":false}""")
        );
        Assert.Equal(
            "Where every miss gives a credit, nothing restarts after one.",
            Problem(() => Documents.Read<CreditTrigger>("""{"inARow":1,"restartsAfterCredit":true}"""))
        );
    }

    [Fact]
    public void Write_OfALine_ShowsItsSteps()
    {
        var json = Documents.Write(Worked.Terms.Settle(Worked.AllMissed()).Lines[0]);

        Assert.Contains("\"multiplier\": 1.5", json, StringComparison.Ordinal);
        Assert.Contains("\"amount\": 18782.61", json, StringComparison.Ordinal);
        Assert.DoesNotContain("\"points\"", json, StringComparison.Ordinal);
    }

    private static string Problem(Action read) =>
        Assert.Single(Assert.Throws<DocumentException>(read).Problems).Message;
}
