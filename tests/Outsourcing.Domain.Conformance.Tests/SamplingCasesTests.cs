using System.Globalization;
using System.Text.Json.Nodes;

namespace Outsourcing.Domain.Conformance.Tests;

/// <summary>The families of acceptance sampling: every key and every cell is compared.</summary>
public sealed class SamplingCasesTests : IDisposable
{
    private const string Example = """
        {"lotSize":6156,"level":"II","aql":"10","codeLetter":"L","planLetter":"K","sampleSize":125,"inspectAll":false,
         "ac":21,"re":22,"nonconforming":19,"accept":true}
        """;

    private readonly Workbench bench = new();

    public void Dispose() => bench.Dispose();

    [Fact]
    public void Run_Example_Passes() => Assert.Equal("1 passed, 0 failed, 0 skipped", Run(JsonNode.Parse(Example)!));

    [Theory]
    [InlineData("codeLetter", "\"K\"")]
    [InlineData("planLetter", "\"L\"")]
    [InlineData("sampleSize", "200")]
    [InlineData("inspectAll", "true")]
    [InlineData("ac", "20")]
    [InlineData("re", "23")]
    [InlineData("accept", "false")]
    [InlineData("nonconforming", "22")]
    [InlineData("lotSize", "1")]
    [InlineData("level", "\"IV\"")]
    [InlineData("aql", "\"9\"")]
    public void Run_PlantedWrongValue_Fails(string key, string value)
    {
        var one = JsonNode.Parse(Example)!;
        one[key] = JsonNode.Parse(value);

        Assert.Equal("0 passed, 1 failed, 0 skipped", Run(one));
    }

    [Fact]
    public void Run_Tables_Pass() => Assert.Equal("63 passed, 0 failed, 0 skipped", RunTables(_ => { }));

    [Theory]
    [InlineData("codeLetters", "14", "S-1", "\"E\"")]
    [InlineData("masterTable", "A", "0", "\"up\"")]
    [InlineData("masterTable", "A", "14", "[0, 2]")]
    [InlineData("masterTable", "R", "2", "[2, 3]")]
    [InlineData("resolved", "L", "15", "[125, \"K\", 22, 23]")]
    public void Run_TableWithAWrongCell_Fails(string table, string row, string cell, string value) =>
        Assert.Equal(
            "62 passed, 1 failed, 0 skipped",
            RunTables(root =>
            {
                var cells = int.TryParse(row, CultureInfo.InvariantCulture, out var index)
                    ? root[table]![index]!
                    : root[table]![row]!;
                if (int.TryParse(cell, CultureInfo.InvariantCulture, out var column))
                {
                    cells[column] = JsonNode.Parse(value);
                }
                else
                {
                    cells[cell] = JsonNode.Parse(value);
                }
            })
        );

    private string Run(JsonNode one) =>
        Workbench
            .Run(bench.Write("a.json", $$"""{ "schema": "aql-examples/1", "cases": [{{one.ToJsonString()}}] }"""))
            .Closing;

    private string RunTables(Action<JsonNode> change)
    {
        var root = JsonNode.Parse(File.ReadAllText(Path.Combine(Workbench.Cases, "sla", "aql-single-normal.json")))!;
        change(root);
        return Workbench.Run(bench.Write("a.json", root.ToJsonString())).Closing;
    }
}
