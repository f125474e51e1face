using System.Text.Json.Nodes;

namespace Outsourcing.Domain.Conformance.Tests;

/// <summary>The families of error budgets and uptimes: every key is compared, and exactly.</summary>
public sealed class ServiceLevelCasesTests : IDisposable
{
    private const string Pass = "1 passed, 0 failed, 0 skipped";
    private const string Fail = "0 passed, 1 failed, 0 skipped";

    private const string Ladder = """
        {"severity":"page","longWindow":"1h","shortWindow":"5m","budgetConsumedPercent":"2","burnRate":"14.4"}
        """;

    private const string Exhaustion = """{"burnRate":1000,"exhaustsIn":"2592 s","errorRatioAt999":"1"}""";

    private const string Budget = """
        {"id":"e","target":"0.9995","windowDays":7,"total":43200,"bad":21,"observedHours":72,"allowedBadInTotal":"108/5",
         "burnRate":"35/36","burnRate6":"0.972222","budgetConsumedIfObservedOverHours":"41.666667",
         "remainingIfTotalIsWholeWindow":"2.777778","downtimeBudgetSeconds":"1512/5"}
        """;

    private const string Composite = """
        {"id":"k","kind":"parallel","parts":["0.9","0.95"],"exact":"199/200","percent6":"99.500000"}
        """;

    private readonly Workbench bench = new();

    public void Dispose() => bench.Dispose();

    [Theory]
    [InlineData("alertLadder", Ladder)]
    [InlineData("exhaustion", Exhaustion)]
    [InlineData("cases", Budget)]
    [InlineData("composite", Composite)]
    public void Run_RightCase_Passes(string list, string text) => Assert.Equal(Pass, Closing(Document(list, text)));

    [Theory]
    [InlineData("alertLadder", Ladder, "severity", "\"ticket\"")]
    [InlineData("alertLadder", Ladder, "budgetConsumedPercent", "\"2.0000000001\"")]
    [InlineData("alertLadder", Ladder, "burnRate", "\"14.40001\"")]
    [InlineData("alertLadder", Ladder, "onlyIn", "\"slok/sloth\"")]
    [InlineData("alertLadder", Ladder, "shortWindow", "\"6m\"")]
    [InlineData("exhaustion", Exhaustion, "exhaustsIn", "\"2593 s\"")]
    [InlineData("exhaustion", Exhaustion, "errorRatioAt999", "\"999/1000\"")]
    [InlineData("cases", Budget, "allowedBadInTotal", "\"21\"")]
    [InlineData("cases", Budget, "burnRate", "\"70/72\"")]
    [InlineData("cases", Budget, "burnRate6", "\"0.9722220\"")]
    [InlineData("cases", Budget, "budgetConsumedIfObservedOverHours", "\"41.666666\"")]
    [InlineData("cases", Budget, "remainingIfTotalIsWholeWindow", "\"2.777777\"")]
    [InlineData("cases", Budget, "downtimeBudgetSeconds", "\"302\"")]
    [InlineData("cases", Budget, "target", "\"1\"")]
    [InlineData("cases", Budget, "bad", "43201")]
    [InlineData("cases", Budget, "total", "\"many\"")]
    [InlineData("composite", Composite, "exact", "\"398/400\"")]
    [InlineData("composite", Composite, "percent6", "\"99.500001\"")]
    [InlineData("composite", Composite, "kind", "\"serial\"")]
    [InlineData("composite", Composite, "parts", "[\"a\"]")]
    public void Run_PlantedWrongValue_Fails(string list, string text, string key, string value)
    {
        var one = JsonNode.Parse(text)!.AsObject();
        one[key] = JsonNode.Parse(value);

        Assert.Equal(Fail, Closing(Document(list, one.ToJsonString())));
    }

    [Fact]
    public void Run_RuleOfAnotherLadder_SaysWhichItIs()
    {
        const string Ticket = """
            {"severity":"ticket","longWindow":"1d","shortWindow":"2h","budgetConsumedPercent":"10","burnRate":"3.0"
            """;

        Assert.Equal(Pass, Closing(Document("alertLadder", Ticket + ",\"onlyIn\":\"slok/sloth\"}")));
        Assert.Equal(Fail, Closing(Document("alertLadder", Ticket + "}")));
    }

    [Theory]
    [InlineData("cases", Budget, "median", "error-budget/cases expected key 'median' not built")]
    [InlineData("composite", Composite, "median", "error-budget/composite expected key 'median' not built")]
    public void Run_KeyThatNobodyReads_IsASkip(string list, string text, string key, string skip)
    {
        var one = JsonNode.Parse(text)!.AsObject();
        one[key] = 1;

        Assert.Equal(
            [$"skip {skip}: 1", "0 passed, 0 failed, 1 skipped"],
            Workbench.Run(bench.Write("a.json", Document(list, one.ToJsonString()))).Output
        );
    }

    [Fact]
    public void Run_OtherKindOfComposite_IsASkip() =>
        Assert.Equal(
            ["skip error-budget/composite composite 'ring' not built: 1", "0 passed, 0 failed, 1 skipped"],
            Workbench
                .Run(
                    bench.Write(
                        "a.json",
                        Document("composite", Composite.Replace("parallel", "ring", StringComparison.Ordinal))
                    )
                )
                .Output
        );

    /// <summary>March 2024 in New York has 743 hours; 372 of them were down.</summary>
    [Theory]
    [InlineData(2_674_800, "[371, 743]", "49.932705", true, "0 passed, 0 failed, 1 skipped")]
    [InlineData(2_678_400, "[371, 743]", "49.932705", true, Fail)]
    [InlineData(2_674_800, "[372, 743]", "49.932705", true, Fail)]
    [InlineData(2_674_800, "[742, 1486]", "49.932705", true, Fail)]
    [InlineData(2_674_800, "[371, 743]", "49.932706", true, Fail)]
    [InlineData(2_674_800, "[371, 743]", "49.932705", false, Fail)]
    public void Run_UptimeOfAShortMonth_IsComparedThoughTheCreditIsNotBuilt(
        int seconds,
        string uptime,
        string percent,
        bool breached,
        string closing
    )
    {
        var one = JsonNode
            .Parse(
                """
                {"sla":"one","window":{"months":1,"zone":"America/New_York","from":"2024-03-01"},
                 "downtimeSeconds":1339200,"credit":"1.00"}
                """
            )!
            .AsObject();
        one["totalSeconds"] = seconds;
        one["uptime"] = JsonNode.Parse(uptime);
        one["uptimePercent6"] = percent;
        one["breached"] = breached;

        Assert.Equal(
            closing,
            Closing(
                $$"""{"schema":"sla-credits/1","slas":[{"id":"one","commitment":"99.9"}],"cases":[{{one.ToJsonString()}}]}"""
            )
        );
    }

    [Theory]
    [InlineData("""{"schema":"sla-credits/1","cases":7}""")]
    [InlineData("""{"schema":"sla-credits/1","cases":[7]}""")]
    [InlineData(
        """{"schema":"sla-credits/1","slas":[],"cases":[{"sla":"x","window":{"months":1,"zone":"Etc/UTC","from":"2024-03-01"},"downtimeSeconds":1,"credit":"1"}]}"""
    )]
    [InlineData(
        """{"schema":"sla-credits/1","slas":[],"cases":[{"sla":"x","window":{"months":1,"zone":"Nowhere","from":"2024-03-01"},"downtimeSeconds":1,"credit":"1"}]}"""
    )]
    [InlineData("""{"schema":"error-budget/1","cases":7}""")]
    [InlineData("""{"schema":"error-budget/1","cases":[7]}""")]
    public void Run_MalformedCase_Fails(string text) => Assert.Equal(Fail, Closing(text));

    private static string Document(string list, string one) => $$"""{"schema":"error-budget/1","{{list}}":[{{one}}]}""";

    private string Closing(string text) => Workbench.Run(bench.Write("a.json", text)).Closing;
}
