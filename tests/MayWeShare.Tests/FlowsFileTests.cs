using System.Text.Json.Nodes;
using Outsourcing.Domain.Tests.Json;

namespace Outsourcing.Samples.MayWeShare.Tests;

public sealed class FlowsFileTests : OwnFiles
{
    [Theory]
    [InlineData("{", "line 1, column 2 ($)")]
    [InlineData("{}", "line 1, column 1 ($)")]
    [InlineData("""{ "on": "soon", "items": [], "recipients": [], "flows": [] }""", "line 1, column 9 ($.on)")]
    [InlineData(
        """{ "on": "2028-05-15", "items": [], "recipients": [], "flows": [], "more": 1 }""",
        "line 1, column 67 ($.more)"
    )]
    [InlineData(
        """{ "on": "2028-05-15", "items": [{ "name": " ", "owner": "One" }], "recipients": [], "flows": [] }""",
        "line 1, column 43 ($.items[0].name)"
    )]
    [InlineData(
        """{ "on": "2028-05-15", "items": [], "recipients": [{ "name": "One", "kind": "friends" }], "flows": [] }""",
        "line 1, column 76 ($.recipients[0].kind)"
    )]
    [InlineData(
        """{ "on": "2028-05-15", "items": [], "recipients": [], "flows": [{ "item": "plan" }] }""",
        "line 1, column 64 ($.flows[0])"
    )]
    public void Run_FlowsThatAreNone_AreRefusedWithThePlace(string text, string place)
    {
        var run = Run.Of(Mine, "--flows", Write("flows.json", text));

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.StartsWith($"{MyFlows}: {place}", run.Problems[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Schema_OfFlows_IsThatOfTheDocuments() =>
        Golden.CheckDocument("schemas/flows.schema.json", FlowsFile.Schema + "\n");

    [Fact]
    public void Schema_OfFlows_AcceptsThoseOfTheTemplatesAndNoOthers()
    {
        var schema = new MiniSchema(JsonNode.Parse(Golden.Schema("flows"))!);
        Assert.All(
            Templates.Names,
            name =>
            {
                var file = JsonNode.Parse(Templates.Flows(name))!.AsObject();
                Assert.True(schema.Accepts(file), name);
                file.Add("unknown", 1);
                Assert.False(schema.Accepts(file), name);
            }
        );
        Assert.False(
            schema.Accepts(
                JsonNode.Parse(
                    """{ "on": "2028-05-15", "items": [], "recipients": [], "flows": [{ "item": "plan" }] }"""
                )
            )
        );
    }

    [Theory]
    [InlineData("items")]
    [InlineData("recipients")]
    [InlineData("flows")]
    public void Run_NullInAList_IsRefused(string list)
    {
        const string Nothing = """{ "on": "2028-05-15", "items": [], "recipients": [], "flows": [] }""";
        Write("flows.json", Nothing.Replace($"\"{list}\": []", $"\"{list}\": [null]", StringComparison.Ordinal));

        Assert.Equal(
            [$"{MyFlows}: $.{list}[0]: Expected an object, found null."],
            Run.Of(Mine, "--flows", MyFlows).Problems
        );
    }

    [Fact]
    public void Run_NamesThatNothingHas_AreNamed()
    {
        Write(
            "flows.json",
            """
            {
              "on": "2028-05-15",
              "items": [{ "name": "plan", "owner": "Northquay Retail" }, { "name": "plan", "owner": "Northquay Retail" }],
              "recipients": [{ "name": "TestWorks", "kind": "others" }, { "name": "TestWorks", "kind": "agents" }],
              "flows": [
                { "item": "plan", "from": "Northquay Retail", "to": "TestWorks", "purpose": "development" },
                { "item": "list", "from": "Nobody", "to": "Somebody", "purpose": " " }
              ]
            }
            """
        );

        Assert.Equal(
            [
                $"{MyFlows}: $.items: Two items are named 'plan'.",
                $"{MyFlows}: $.recipients: Two recipients are named 'TestWorks'.",
                $"{MyFlows}: $.flows[1].item: No item is named 'list'.",
                $"{MyFlows}: $.flows[1].from: No party and no recipient is named 'Nobody'.",
                $"{MyFlows}: $.flows[1].to: No party and no recipient is named 'Somebody'.",
                $"{MyFlows}: $.flows[1].purpose: A flow has a purpose.",
            ],
            Run.Of(Mine, "--flows", MyFlows).Problems
        );
    }

    [Fact]
    public void With_PartyThatTheFileDescribes_StaysAsItIs()
    {
        var file = FlowsFile.Parse(Templates.Flows("accounting")).Value!;

        var recipients = file.With(AgreementFile.Parse(Templates.Agreement("accounting")).Value!.Parties);

        Assert.Equal("Kestrel Foods", recipients[0].Name);
        Assert.Null(recipients[0].Country);
        Assert.Equal(
            "PL",
            Assert.Single(recipients, own => own.Name.Equals("Ledgerworks", StringComparison.Ordinal)).Country!.Code
        );
    }

    [Theory]
    [InlineData("disclose", ConfidentialAct.Disclose)]
    [InlineData("train-models", ConfidentialAct.TrainModels)]
    [InlineData("reverse-engineer", ConfidentialAct.ReverseEngineer)]
    [InlineData("copy", ConfidentialAct.Copy)]
    [InlineData("solicit", ConfidentialAct.Solicit)]
    public void Acts_HaveTheNamesOfTheDocuments(string name, ConfidentialAct act)
    {
        Assert.Equal(act, Acts.Of(name.ToUpperInvariant()));
        Assert.Equal(name, Acts.Name(act));
        Assert.Equal($"\"{name}\"", Documents.Write(act));
    }
}
