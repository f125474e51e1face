using System.Text.Json.Nodes;

namespace Outsourcing.Domain.Conformance.Tests;

/// <summary>The family of examples that agreements compute themselves: every key is compared, and exactly.</summary>
public sealed class ContractClauseTests : IDisposable
{
    private const string Remaining = """
        {"id":"r","clause":"whole months left (seven years from commencement)",
         "inputs":{"commencement":"2007-01-01","noticeGiven":"2009-07-15","terminationEffective":"2010-01-15"},
         "expectedByTheContractItself":{"unexpiredWholeMonths":47,"feeAveragingYear":2009}}
        """;

    private const string Share = """
        {"id":"s","clause":"units × margin × 50 %","inputs":{"units":2000,"marginPerUnit":"36.50","sharePercent":50},
         "expectedByTheContractItself":{"fee":"36500.00","currency":"USD"}}
        """;

    private readonly Workbench bench = new();

    public void Dispose() => bench.Dispose();

    [Theory]
    [InlineData(Remaining)]
    [InlineData(Share)]
    public void Run_RightCase_Passes(string text) => Assert.Equal("1 passed, 0 failed, 0 skipped", Closing(text));

    [Theory]
    [InlineData(Remaining, "expectedByTheContractItself", "unexpiredWholeMonths", "48")]
    [InlineData(Remaining, "expectedByTheContractItself", "feeAveragingYear", "2008")]
    [InlineData(Remaining, "inputs", "terminationEffective", "\"2010-02-01\"")]
    [InlineData(Remaining, "inputs", "termYears", "6")]
    [InlineData(Share, "expectedByTheContractItself", "fee", "\"36500.01\"")]
    [InlineData(Share, "inputs", "units", "1999")]
    public void Run_PlantedWrongValue_Fails(string text, string member, string key, string value)
    {
        Assert.Equal("0 passed, 1 failed, 0 skipped", Closing(With(text, member, key, value)));
    }

    [Theory]
    [InlineData(Remaining, "inputs", "discount", "1")]
    [InlineData(Share, "expectedByTheContractItself", "tax", "1")]
    public void Run_KeyThatNobodyReads_IsASkip(string text, string member, string key, string value)
    {
        Assert.Equal("0 passed, 0 failed, 1 skipped", Closing(With(text, member, key, value)));
    }

    [Fact]
    public void Run_TermWithoutYears_IsASkip()
    {
        Assert.Equal(
            "0 passed, 0 failed, 1 skipped",
            Closing(Remaining.Replace("seven years", "as agreed", StringComparison.Ordinal))
        );
    }

    private static string With(string text, string member, string key, string value)
    {
        var one = JsonNode.Parse(text)!.AsObject();
        one[member]![key] = JsonNode.Parse(value);
        return one.ToJsonString();
    }

    private string Closing(string one) =>
        Workbench.Run(bench.Write("a.json", $$"""{"attribution":"ours","cases":[{{one}}]}""")).Output[^1];
}
