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
    [InlineData(2_674_800, "[371, 743]", "49.932705", true, "25.00", Pass)]
    [InlineData(2_678_400, "[371, 743]", "49.932705", true, "25.00", Fail)]
    [InlineData(2_674_800, "[372, 743]", "49.932705", true, "25.00", Fail)]
    [InlineData(2_674_800, "[742, 1486]", "49.932705", true, "25.00", Fail)]
    [InlineData(2_674_800, "[371, 743]", "49.932706", true, "25.00", Fail)]
    [InlineData(2_674_800, "[371, 743]", "49.932705", false, "25.00", Fail)]
    [InlineData(2_674_800, "[371, 743]", "49.932705", true, "25.01", Fail)]
    public void Run_UptimeAndCreditOfAShortMonth_AreCompared(
        int seconds,
        string uptime,
        string percent,
        bool breached,
        string credit,
        string closing
    )
    {
        var one = JsonNode
            .Parse(
                """
                {"sla":"one","window":{"months":1,"zone":"America/New_York","from":"2024-03-01"},
                 "downtimeSeconds":1339200,"fee":"249.99","creditPercent":"10"}
                """
            )!
            .AsObject();
        one["totalSeconds"] = seconds;
        one["uptime"] = JsonNode.Parse(uptime);
        one["uptimePercent6"] = percent;
        one["breached"] = breached;
        one["credit"] = credit;

        Assert.Equal(closing, Closing(Published(one.ToJsonString())));
    }

    [Theory]
    [InlineData("creditPercent", "\"11\"")]
    [InlineData("roundedTo2dpWouldGive", "\"11\"")]
    [InlineData("creditDays", "\"1\"")]
    public void Run_PlantedWrongCredit_Fails(string key, string value) =>
        Assert.Equal(
            Fail,
            Closing(
                Published(
                    $$"""
                    {"sla":"one","window":{"months":1,"zone":"Etc/UTC","from":"2024-03-01"},"downtimeSeconds":1339200,
                     "{{key}}":{{value}}}
                    """
                )
            )
        );

    [Theory]
    [InlineData("credit", "\"48000.00\"", true)]
    [InlineData("credit", "\"48000.01\"", false)]
    [InlineData("atRiskAmount", "\"47999.99\"", false)]
    [InlineData("sumBeforeCap", "\"96000.01\"", false)]
    [InlineData("capped", "false", false)]
    [InlineData("credits", "[]", false)]
    public void Run_Pool_IsCompared(string key, string value, bool passes)
    {
        var one = JsonNode
            .Parse(
                """
                {"invoice":"400000","atRiskPercent":"12","poolPercent":"200",
                 "categories":[{"category":"A","percent":"60"},{"category":"T","percent":"40"}],
                 "serviceLevels":[
                  {"serviceLevel":"A1","category":"A","allocationPercent":"50","missed":true,"consecutiveMonthsMissed":2},
                  {"serviceLevel":"A2","category":"A","allocationPercent":"50","missed":true,"consecutiveMonthsMissed":1},
                  {"serviceLevel":"T1","category":"T","allocationPercent":"100","missed":true,"consecutiveMonthsMissed":1}],
                 "multiplier":{"secondConsecutive":"1.5","thirdAndLater":"2"},
                 "credits":[{"serviceLevel":"A1","credit":"43200"},{"serviceLevel":"A2","credit":"28800"},
                  {"serviceLevel":"T1","credit":"38400"}],
                 "atRiskAmount":"48000","sumBeforeCap":"110400","capped":true,"credit":"48000"}
                """
            )!
            .AsObject();
        one[key] = JsonNode.Parse(value);

        Assert.Equal(
            passes ? Pass : Fail,
            Closing($$"""{"schema":"outsourcing-credits/1","cases":[{{one.ToJsonString()}}]}""")
        );
    }

    [Theory]
    [InlineData("""{"creditPoints":10,"steps":[[5,0],[10,2]]}""", """{"percentOfNextBill":2}""", Pass)]
    [InlineData("""{"creditPoints":10,"steps":[[5,0],[10,2]]}""", """{"percentOfNextBill":3}""", Fail)]
    [InlineData(
        """{"expected":95,"minimum":90,"monthly":[89,89]}""",
        """{"creditMonths":[1,2],"escalatedMonths":[2]}""",
        Pass
    )]
    [InlineData("""{"expected":95,"minimum":90,"monthly":[89,89]}""", """{"escalatedMonths":[1]}""", Fail)]
    [InlineData(
        """{"tiers":[{"from":99,"to":100,"credit":0},{"at":98,"credit":10}],"measured":98.5}""",
        """{"undefined":true}""",
        Pass
    )]
    [InlineData(
        """{"tiers":[{"from":99,"to":100,"credit":0},{"at":98,"credit":10}],"measured":98}""",
        """{"undefined":true}""",
        Fail
    )]
    public void Run_Practice_IsCompared(string given, string expect, string closing) =>
        Assert.Equal(
            closing,
            Closing($$"""{"about":"x","cases":[{"id":"a","given":{{given}},"expect":{{expect}}}]}""")
        );

    [Theory]
    [InlineData("97", """{"response":{"monthlyCredit":0.3}}""", Pass)]
    [InlineData("97", """{"response":{"monthlyCredit":0.31}}""", Fail)]
    [InlineData("98", """{"response":{"monthlyCredit":0.2}}""", Pass)]
    [InlineData("101", """{"rejected":true}""", Pass)]
    [InlineData("97", """{"rejected":true}""", Fail)]
    [InlineData(
        "97",
        """{"obligations":[{"amount":{"doubleValue":0.3,"currencyCode":"GBP"},"promisor":"P","promisee":"C"}]}""",
        Pass
    )]
    [InlineData(
        "97",
        """{"obligations":[{"amount":{"doubleValue":0.3,"currencyCode":"GBP"},"promisor":"C","promisee":"P"}]}""",
        Fail
    )]
    [InlineData("97", """{"obligations":[]}""", Fail)]
    public void Run_Template_IsCompared(string level, string expected, string closing) =>
        Assert.Equal(
            closing,
            Closing(
                $$$"""
                {"template":"servicelevelagreement","cases":[{"id":"a","parameters":{"serviceProvider":"P","serviceConsumer":"C",
                 "monthlyCapPercentage":10,"yearlyCapPercentage":10,"availability1":99.8,"serviceCredit1":{"amount":"2.0","currency":"GBP"},
                 "availability2":98.0,"serviceCredit2":{"amount":"3.0","currency":"GBP"}},
                 "request":{"monthlyServiceLevel":{{{level}}},"monthlyCharge":10,"last11MonthCredit":0,"last11MonthCharge":0},
                 "expected":{{{expected}}}}]}
                """
            )
        );

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

    private static string Published(string one) =>
        $$"""
            {"schema":"sla-credits/1","slas":[{"id":"one","commitment":"99.9","tiers":[{"below":"99.9","atLeast":null,"credit":"10"}]}],
             "cases":[{{one}}]}
            """;

    private string Closing(string text) => Workbench.Run(bench.Write("a.json", text)).Closing;
}
