using System.Text.RegularExpressions;

namespace Outsourcing.Domain.Tests.House;

/// <summary>The files work on any machine: they name no package host and no folder of somebody's computer.</summary>
public sealed partial class TextFilesTests
{
    private static readonly string[] Kinds =
    [
        ".cs",
        ".csproj",
        ".props",
        ".targets",
        ".sln",
        ".config",
        ".json",
        ".md",
        ".txt",
        ".yml",
        ".yaml",
        ".editorconfig",
        ".csv",
        ".html",
        ".css",
        ".svg",
        ".sh",
        ".proj",
        ".runsettings",
    ];

    [Fact]
    public void Files_NameNoPackageHostAndNoFolderOfAMachine()
    {
        var files = RepositoryFiles.Under(".").Where(IsText).ToList();

        Assert.Contains("nuget.config", files);
        Assert.Equal(
            [],
            files.SelectMany(path => Offences(RepositoryFiles.Read(path)).Select(text => $"{path}: {text}"))
        );
    }

    [Theory]
    [InlineData("https://api.nu" + "get.org/v3/index.json", true)]
    [InlineData("registry.np" + "mjs.org", true)]
    [InlineData("see /home" + "/anna/notes.txt", true)]
    [InlineData("see \"/root" + "/x\"", true)]
    [InlineData(@"see C:\Users" + @"\anna", true)]
    [InlineData("https://example.org/home/page and and/or, src/work/ and ./tmp/x", false)]
    public void Offences_OfAText_AreHostsAndMachineFolders(string text, bool isOffence)
    {
        Assert.Equal(isOffence, Offences(text).Any());
    }

    private static bool IsText(string path) =>
        Kinds.Contains(Path.GetExtension(path)) || path.StartsWith(".ci/", StringComparison.Ordinal);

    private static IEnumerable<string> Offences(string text) => Offence().Matches(text).Select(match => match.Value);

    [GeneratedRegex(
        @"(?<![\w.-])((api|www)\.nuget\.org|nuget\.pkg\.[a-z]+\.[a-z]+|registry\.npmjs\.org|pypi\.org)|(?<![\w.~}-])/(home|root|work|tmp|Users)/\w|\b[A-Za-z]:\\Users\\",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        60_000
    )]
    private static partial Regex Offence();
}
