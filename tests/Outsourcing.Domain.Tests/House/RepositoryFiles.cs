namespace Outsourcing.Domain.Tests.House;

/// <summary>The files of the repository that the tests were built from.</summary>
internal static class RepositoryFiles
{
    private const string Solution = "Outsourcing.Domain.sln";

    private static readonly string[] NotOurs = [".git", "artifacts", "bin", "obj", "TestResults", "StrykerOutput"];

    /// <summary>Gets the folder of the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Gets the full path of a file or folder of the repository.</summary>
    public static string PathOf(string relative) => Path.Combine(Root, relative);

    /// <summary>Reads a file with line feeds, whatever the checkout made of them.</summary>
    public static string Read(string relative) => File.ReadAllText(PathOf(relative)).ReplaceLineEndings("\n");

    /// <summary>Lists the files below a folder as paths from the root, without what builds leave behind.</summary>
    public static IEnumerable<string> Under(string folder) =>
        Directory.Exists(PathOf(folder))
            ? Walk(new DirectoryInfo(PathOf(folder)))
                .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
                .Order(StringComparer.Ordinal)
            : [];

    private static IEnumerable<string> Walk(DirectoryInfo folder) =>
        folder
            .EnumerateFiles()
            .Select(file => file.FullName)
            .Concat(
                folder
                    .EnumerateDirectories()
                    .Where(sub => !NotOurs.Contains(sub.Name, StringComparer.Ordinal))
                    .SelectMany(Walk)
            );

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Solution)))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException(
            $"No folder above {AppContext.BaseDirectory} holds {Solution}; build inside of the repository."
        );
    }
}
