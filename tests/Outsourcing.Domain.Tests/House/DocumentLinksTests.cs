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

    [Theory]
    [MemberData(nameof(Markdown))]
    public void Anchors_OfADocument_AreHeadings(string document) =>
        Assert.Equal(
            [],
            Anchors(document, RepositoryFiles.Read(document))
                .Where(link => !Headings(RepositoryFiles.Read(link.Document)).Contains(link.Anchor))
        );

    [Fact]
    public void Anchors_OfAText_PointIntoItselfOrAnother()
    {
        const string text = "[a](#one-weight), [b](../README.md#use-it), [c](b.md), [d](https://example.org/a.md#e)";

        Assert.Equal([("docs/a.md", "one-weight"), ("README.md", "use-it")], Anchors("docs/a.md", text));
        Assert.Equal(
            ["use-it", "all-weights-at-once-smaa-2", "electre-i-and-ii"],
            Headings("# Use it\n## All weights at once: SMAA-2\n```bash\n# no heading\n```\n### ELECTRE `I` and II\n")
        );
    }

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

    /// <summary>Gives the anchors of relative links, each with the document that should have it.</summary>
    private static IEnumerable<(string Document, string Anchor)> Anchors(string document, string text) =>
        Anchor()
            .Matches(text)
            .Select(match => (Target: match.Groups["target"].Value, Anchor: match.Groups["anchor"].Value))
            .Where(link => !link.Target.Contains("://", StringComparison.Ordinal))
            .Select(link =>
                (link.Target.Length == 0 ? document : Targets(document, $"]({link.Target})").Single(), link.Anchor)
            );

    /// <summary>Gives the anchors of the headings: small letters, hyphens for spaces, no other signs.</summary>
    private static IEnumerable<string> Headings(string text) =>
        text.Split("```")
            .Where((_, index) => index % 2 == 0)
            .SelectMany(part => Heading().Matches(part))
            .Select(match =>
                string.Concat(
                    match
                        .Groups["title"]
                        .Value.ToLowerInvariant()
                        .Where(sign => char.IsLetterOrDigit(sign) || sign is ' ' or '-')
                        .Select(sign => sign == ' ' ? '-' : sign)
                )
            );

    [GeneratedRegex(@"\]\((?<target>[^)#\s]*)#(?<anchor>[^)\s]+)\)", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Anchor();

    [GeneratedRegex(@"^#+ (?<title>[^\n]+)$", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 60_000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\]\((?<target>[^)#\s]+)[^)]*\)", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Link();
}
