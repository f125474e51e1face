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
        @"(<!-- snippet: (?<name>[a-z0-9-]+) -->\n)?^[ ]*```(csharp|cs|c#)[^\n]*\n(?<code>.*?)^[ ]*```",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Block();

    [GeneratedRegex(
        @"^[ ]*#region (?<name>[a-z0-9-]+)\n(?<code>.*?)^[ ]*#endregion",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Region();
}
