using System.Text.RegularExpressions;

namespace Outsourcing.Domain.Tests.House;

/// <summary>Links between the documents lead somewhere, and the list of documents names them all.</summary>
public sealed partial class DocumentLinksTests
{
    private const string List = "docs/README.md";

    public static TheoryData<string> Markdown => [.. RepositoryFiles.Under("").Where(IsMarkdown)];

    [Theory]
    [MemberData(nameof(Markdown))]
    public void Links_OfADocument_LeadToAFileOrFolder(string document) =>
        Assert.Equal([], Targets(document, RepositoryFiles.Read(document)).Where(IsNowhere));

    [Fact]
    public void List_OfTheDocuments_NamesAll() =>
        Assert.Equal(
            RepositoryFiles
                .Under("docs")
                .Where(IsMarkdown)
                .Where(path => !string.Equals(path, List, StringComparison.Ordinal)),
            Targets(List, RepositoryFiles.Read(List)).Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Targets_OfAText_AreFilesBesideIt()
    {
        const string text = "[a](b.md), [c](../README.md#use-it), [d](https://example.org), [e](nowhere/f.md)";

        Assert.Equal(["docs/b.md", "README.md", "docs/nowhere/f.md"], Targets("docs/a.md", text));
        Assert.True(IsNowhere("docs/nowhere/f.md"));
        Assert.False(IsNowhere("docs"));
        Assert.False(IsNowhere("README.md"));
    }

    private static bool IsMarkdown(string path) => path.EndsWith(".md", StringComparison.Ordinal);

    private static bool IsNowhere(string path) => !Path.Exists(RepositoryFiles.PathOf(path));

    /// <summary>Gives the targets of relative links as paths from the root.</summary>
    private static IEnumerable<string> Targets(string document, string text) =>
        Link()
            .Matches(text)
            .Select(match => match.Groups["target"].Value)
            .Where(target => !target.Contains("://", StringComparison.Ordinal))
            .Select(target => Path.Combine(Path.GetDirectoryName(RepositoryFiles.PathOf(document))!, target))
            .Select(path => Path.GetRelativePath(RepositoryFiles.Root, Path.GetFullPath(path)).Replace('\\', '/'));

    [GeneratedRegex(@"\]\((?<target>[^)#\s]+)[^)]*\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();
}
