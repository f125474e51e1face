using System.Globalization;
using System.Text.RegularExpressions;

namespace Outsourcing.Domain.Tests.House;

/// <summary>C# in the documents is compiled: each block is a region of a sample, named in a comment above the block.</summary>
public sealed partial class DocumentSnippetsTests
{
    private static readonly string[] Paths =
    [
        .. RepositoryFiles.Under("docs").Where(path => path.EndsWith(".md", StringComparison.Ordinal)),
        "README.md",
    ];

    public static TheoryData<string> Documents => [.. Paths];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Blocks_OfADocument_AreRegionsOfTheSamples(string document)
    {
        var regions = SampleRegions();

        Assert.Equal([], Problems(RepositoryFiles.Read(document), regions));
    }

    public static TheoryData<string> Markdown =>
        [.. RepositoryFiles.Under("").Where(path => path.EndsWith(".md", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Markdown))]
    public void Fences_OfADocument_AreBalanced(string document) =>
        Assert.Equal([], FenceProblems(RepositoryFiles.Read(document)));

    [Theory]
    [InlineData("```bash\nls\n```\n```csharp\nf();\n```\n")]
    [InlineData("- item\n  ```text\n  a\n  ```\n")]
    [InlineData("```csharp\nf();\n", "line 1: the block is never closed")]
    [InlineData("text\n```csharp\nf();\n```bash\nls\n```\n", "line 4: a block opens inside of the block of line 2")]
    public void FenceProblems_OfABlockThatEndsElsewhere_AreTold(string text, params string[] problems) =>
        Assert.Equal(problems, FenceProblems(text));

    [Fact]
    public void Problems_OfABlockThatRunsIntoAnother_AreTold() =>
        Assert.Equal(
            ["sum: the block differs from the region:\nvar sum = 1 + 2;"],
            Problems(
                "<!-- snippet: sum -->\n```csharp\nvar sum = 1 + 2;\n```bash\nls\n```\n",
                new Dictionary<string, string> { ["sum"] = "var sum = 1 + 2;" }
            )
        );

    [Fact]
    public void SampleRegions_HaveNamesOfTheirOwn_AndStandInADocument()
    {
        var used = Paths
            .SelectMany(document => Blocks(RepositoryFiles.Read(document)))
            .Select(block => block.Name)
            .ToHashSet();

        Assert.NotEmpty(SampleRegions());
        Assert.DoesNotContain(SampleRegions().Keys, name => !used.Contains(name));
    }

    [Fact]
    public void Problems_OfAStaleUnknownOrUnnamedBlock_AreTold()
    {
        var regions = new Dictionary<string, string> { ["sum"] = "var sum = 1 + 2;" };
        const string text = """
            <!-- snippet: sum -->
            ```csharp
            var sum = 1 + 2;
            ```
            <!-- snippet: sum -->
            ```csharp
            var sum = 1 + 1;
            ```
            <!-- snippet: other -->
            ```csharp
            var other = 1;
            ```

            ```csharp
            var nameless = 1;
            ```
            """;

        Assert.Equal(
            [
                "sum: the block differs from the region:\nvar sum = 1 + 2;",
                "other: no sample has a region of this name",
                "a block names no region: var nameless = 1;",
            ],
            Problems(text, regions)
        );
    }

    [Fact]
    public void Regions_OfASource_AreFreedOfTheirIndentation()
    {
        const string source = """
            class A
            {
                #region one
                int a;

                    int b;
                #endregion
            }
            """;

        Assert.Equal([("one", "int a;\n\n    int b;")], Regions(source));
    }

    private static IEnumerable<string> Problems(string markdown, Dictionary<string, string> regions)
    {
        foreach (var (name, code) in Blocks(markdown))
        {
            if (name.Length == 0)
            {
                yield return $"a block names no region: {code}";
            }
            else if (!regions.TryGetValue(name, out var region))
            {
                yield return $"{name}: no sample has a region of this name";
            }
            else if (!string.Equals(code, region, StringComparison.Ordinal))
            {
                yield return $"{name}: the block differs from the region:\n{region}";
            }
        }
    }

    private static IEnumerable<string> FenceProblems(string markdown)
    {
        var open = 0;
        foreach (var (line, index) in markdown.Split('\n').Select((line, index) => (line, index)))
        {
            var text = line.Trim();
            if (!text.StartsWith("```", StringComparison.Ordinal))
            {
                continue;
            }

            if (open > 0 && text.Length > 3)
            {
                yield return string.Create(
                    CultureInfo.InvariantCulture,
                    $"line {index + 1}: a block opens inside of the block of line {open}"
                );
            }
            else
            {
                open = open > 0 ? 0 : index + 1;
            }
        }

        if (open > 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"line {open}: the block is never closed");
        }
    }

    private static IEnumerable<(string Name, string Code)> Blocks(string markdown) =>
        Block()
            .Matches(markdown)
            .Select(match => (match.Groups["name"].Value, WithoutIndentation(match.Groups["code"].Value)));

    private static Dictionary<string, string> SampleRegions() =>
        RepositoryFiles
            .Under("samples")
            .Where(path => path.EndsWith(".cs", StringComparison.Ordinal))
            .SelectMany(path => Regions(RepositoryFiles.Read(path)))
            .ToDictionary(region => region.Name, region => region.Code);

    private static IEnumerable<(string Name, string Code)> Regions(string source) =>
        Region()
            .Matches(source)
            .Select(match => (match.Groups["name"].Value, WithoutIndentation(match.Groups["code"].Value)));

    private static string WithoutIndentation(string code)
    {
        var lines = code.Split('\n').Select(line => line.TrimEnd()).ToList();
        var indentation = lines
            .Where(line => line.Length > 0)
            .Select(line => line.Length - line.TrimStart().Length)
            .DefaultIfEmpty(0)
            .Min();
        return string.Join('\n', lines.Select(line => line.Length == 0 ? line : line[indentation..])).Trim('\n');
    }

    [GeneratedRegex(
        @"(<!-- snippet: (?<name>[a-z0-9-]+) -->\n)?^[ ]*```(csharp|cs|c#)[^\n]*\n(?<code>.*?)^[ ]*```[ ]*$",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        60_000
    )]
    private static partial Regex Block();

    [GeneratedRegex(
        @"^[ ]*#region (?<name>[a-z0-9-]+)\n(?<code>.*?)^[ ]*#endregion",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        60_000
    )]
    private static partial Regex Region();
}
