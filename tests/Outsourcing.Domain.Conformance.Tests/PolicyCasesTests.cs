namespace Outsourcing.Domain.Conformance.Tests;

/// <summary>The family of policies: one rule, a request, a state of the world, and each premise reported.</summary>
public sealed class PolicyCasesTests : IDisposable
{
    private const string Passed = "1 passed, 0 failed, 0 skipped";
    private const string Failed = "0 passed, 1 failed, 0 skipped";
    private const string Skipped = "0 passed, 0 failed, 1 skipped";
    private const string Permitted = """{ "activation": "Active", "decision": "permitted" }""";
    private const string NotPermitted = """{ "activation": "Inactive", "decision": "notPermitted" }""";

    private readonly Workbench bench = new();

    public void Dispose() => bench.Dispose();

    [Theory]
    [InlineData("eq", "2024-02-12T11:20:10.999Z", true)]
    [InlineData("eq", "2024-02-12T11:20:10.998Z", false)]
    [InlineData("neq", "2024-02-12T11:20:10.999Z", false)]
    [InlineData("neq", "2024-02-12T11:20:11Z", true)]
    [InlineData("lt", "2024-02-12T11:20:10.999Z", false)]
    [InlineData("lt", "2024-02-12T11:20:11.000Z", true)]
    [InlineData("lteq", "2024-02-12T11:20:10.999Z", true)]
    [InlineData("lteq", "2024-02-12T11:20:10.998Z", false)]
    [InlineData("gt", "2024-02-12T11:20:10.999Z", false)]
    [InlineData("gt", "2024-02-12T11:20:10.998Z", true)]
    [InlineData("gteq", "2024-02-12T11:20:10.999Z", true)]
    [InlineData("gteq", "2024-02-12T11:20:11Z", false)]
    public void Run_Constraint_HoldsOnItsSideOfTheInstant(string op, string right, bool holds)
    {
        var rule = $$"""{ "kind": "permission", "constraints": [{{Single(op, right)}}] }""";

        Assert.Equal(Passed, Run(rule, holds ? Permitted : NotPermitted).Closing);
        Assert.Equal(Failed, Run(rule, holds ? NotPermitted : Permitted).Closing);
    }

    [Fact]
    public void Run_Premises_AreComparedAsOftenAsTheyOccur()
    {
        const string rule = """
            {
              "kind": "permission", "action": "use",
              "constraints": [
                { "and": [
                  { "or": [
                    { "left": "dateTime", "op": "eq", "right": "2024-02-12T11:20:10.999Z" },
                    { "left": "dateTime", "op": "gt", "right": "2024-02-12T11:20:10.999Z" } ] },
                  { "left": "dateTime", "op": "lteq", "right": "2024-02-12T11:20:10.999Z" } ] }
              ]
            }
            """;
        const string yes = """{ "premise": "constraint", "state": "Satisfied", "left": "2024-02-12T11:20:10.999Z" }""";
        const string no = """{ "premise": "constraint", "state": "Unsatisfied", "left": "2024-02-12T11:20:10.999Z" }""";
        const string group = """{ "premise": "constraint", "state": "Satisfied" }""";
        const string action = """{ "state": "Satisfied", "premise": "action" }""";

        Assert.Equal(Passed, Run(rule, Premises(group, action, yes, no, yes, group)).Closing);
        Assert.Equal(Failed, Run(rule, Premises(group, action, yes, no, yes)).Closing);
        Assert.Equal(Failed, Run(rule, Premises(group, action, yes, no, group)).Closing);
        Assert.Equal(Failed, Run(rule, Premises(group, action, yes, no, no, group)).Closing);
    }

    [Theory]
    [InlineData("2024-02-12T11:20:10.999Z", "2024-02-12T12:00:00Z", false)]
    [InlineData("2024-02-12T11:20:10.998Z", "2024-02-12T12:00:00Z", true)]
    [InlineData("2024-02-12T11:00:00Z", "2024-02-12T11:20:10.999Z", false)]
    [InlineData("2024-02-12T11:00:00Z", "2024-02-12T11:20:11Z", true)]
    public void Run_Window_ExcludesBothEnds(string start, string end, bool holds)
    {
        var rule = $$"""
            {
              "kind": "permission",
              "constraintsCompact": {
                "orOfWindows": [["2020-01-01T00:00:00Z", "2020-01-02T00:00:00Z"], ["{{start}}", "{{end}}"]],
                "bounds": "exclusive"
              }
            }
            """;

        Assert.Equal(Passed, Run(rule, holds ? Permitted : NotPermitted).Closing);
    }

    [Theory]
    [InlineData("permission", "use", "read", "permitted")]
    [InlineData("permission", "read", "use", "notPermitted")]
    [InlineData("permission", "transfer", "sell", "permitted")]
    [InlineData("permission", "use", "sell", "notPermitted")]
    [InlineData("prohibition", "use", "write", "prohibited")]
    [InlineData("prohibition", "write", "read", "notProhibited")]
    public void Run_Action_IncludesThoseWithinIt(string kind, string named, string asked, string decision)
    {
        var rule = $$"""{ "kind": "{{kind}}", "action": "{{named}}" }""";

        Assert.Equal(Passed, Run(rule, $$"""{ "decision": "{{decision}}" }""", action: asked).Closing);
    }

    [Theory]
    [InlineData("""{ "collection": "team" }""", "permitted")]
    [InlineData("""{ "collection": "others" }""", "notPermitted")]
    [InlineData("\"alice\"", "permitted")]
    [InlineData("\"team\"", "notPermitted")]
    public void Run_Assignee_IsNamedOrBelongsToTheCollection(string assignee, string decision)
    {
        var rule = $$"""{ "kind": "permission", "assignee": {{assignee}}, "target": "x" }""";
        const string world =
            """, "memberships": [{ "member": "alice", "of": "team" }, { "member": "bob", "of": "others" }]""";

        Assert.Equal(Passed, Run(rule, $$"""{ "decision": "{{decision}}" }""", world).Closing);
    }

    [Theory]
    [InlineData("permission", """, "duties": [{ "duty": "d", "deontic": "NonSet" }]""", "permitted")]
    [InlineData("permission", """, "duties": [{ "duty": "d", "deontic": "Fulfilled" }]""", "permitted")]
    [InlineData("permission", """, "duties": [{ "duty": "d", "deontic": "Violated" }]""", "notPermitted")]
    [InlineData(
        "permission",
        """, "duties": [{ "duty": "d", "deontic": "Violated" }, { "duty": "e", "deontic": "Fulfilled" }]""",
        "notPermitted"
    )]
    [InlineData("permission", "", "permitted")]
    [InlineData("prohibition", """, "duties": [{ "duty": "d", "deontic": "NonSet" }]""", "prohibited")]
    [InlineData("prohibition", """, "duties": [{ "duty": "d", "deontic": "Violated" }]""", "notProhibited")]
    public void Run_Duty_BlocksOnlyWhenViolated(string kind, string duties, string decision)
    {
        var rule = $$"""{ "kind": "{{kind}}", "duties": [{ "kind": "duty", "action": "compensate" }] }""";

        Assert.Equal(Passed, Run(rule, $$"""{ "decision": "{{decision}}", "premises": [] }""", duties).Closing);
    }

    [Fact]
    public void Run_ViolatedDutyOfAnother_DoesNotBlock() =>
        Assert.Equal(
            Passed,
            Run(
                """{ "kind": "permission" }""",
                Permitted,
                """, "duties": [{ "duty": "d", "deontic": "Violated" }]"""
            ).Closing
        );

    [Theory]
    [InlineData("""{ "kind": "permission", "remedy": 1 }""", "policies/policies rule key 'remedy' not built")]
    [InlineData(
        """{ "kind": "permission", "constraints": [{ "left": "dateTime", "op": "isA", "right": "2024-01-01T00:00:00Z" }] }""",
        "policies/policies operator 'isA' not built"
    )]
    [InlineData(
        """{ "kind": "permission", "constraints": [{ "left": "count", "op": "lt", "right": "2024-01-01T00:00:00Z" }] }""",
        "policies/policies left operand 'count' not built"
    )]
    [InlineData(
        """{ "kind": "permission", "constraints": [{ "xone": [] }] }""",
        "policies/policies constraint { \"xone\": [] } not built"
    )]
    [InlineData(
        """{ "kind": "permission", "constraintsCompact": { "orOfWindows": [], "bounds": "inclusive" } }""",
        "policies/policies bounds 'inclusive' not built"
    )]
    [InlineData(
        """{ "kind": "permission" }, { "kind": "permission" }""",
        "policies/policies policy of several rules not built"
    )]
    public void Run_NotBuilt_IsSkippedByName(string rule, string skip)
    {
        var outcome = Run(rule, Permitted);

        Assert.Equal(Skipped, outcome.Closing);
        Assert.Equal($"skip {skip}: 1", outcome.Output[0]);
    }

    [Theory]
    [InlineData("""{ "kind": "obligation" }""")]
    [InlineData("""{ "kind": "permission", "constraints": [{ "and": [] }] }""")]
    [InlineData("""{ "kind": "permission", "constraints": [1] }""")]
    [InlineData("""{ "kind": "permission", "assignee": 1 }""")]
    public void Run_Malformed_Fails(string rule) => Assert.Equal(Failed, Run(rule, Permitted).Closing);

    private static string Single(string op, string right) =>
        $$"""{ "left": "dateTime", "op": "{{op}}", "right": "{{right}}" }""";

    private static string Premises(params string[] premises) =>
        $$"""{ "ruleKind": "permission", "premises": [{{string.Join(", ", premises)}}] }""";

    private Outcome Run(string rule, string expected, string world = "", string action = "read") =>
        Workbench.Run(
            bench.Write(
                "a.json",
                $$"""
                {
                  "cases": [
                    {
                      "policy": { "rules": [{{rule}}] },
                      "request": { "assignee": "alice", "action": "{{action}}", "target": "x" },
                      "world": { "now": "2024-02-12T11:20:10.999Z"{{world}} },
                      "expected": {{expected}}
                    }
                  ]
                }
                """
            )
        );
}
