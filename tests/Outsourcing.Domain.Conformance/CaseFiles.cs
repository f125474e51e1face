namespace Outsourcing.Domain.Conformance;

/// <summary>Finds the files to read.</summary>
internal static class CaseFiles
{
    /// <summary>Gives the named files, and every JSON file below the named folders; each once, in a stable order.</summary>
    /// <exception cref="FileNotFoundException">A path does not exist.</exception>
    public static IEnumerable<string> In(IReadOnlyList<string> paths)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return paths.SelectMany(Below).Where(file => seen.Add(Path.GetFullPath(file)));
    }

    private static IEnumerable<string> Below(string path)
    {
        if (File.Exists(path))
        {
            return [path];
        }

        return Directory.Exists(path)
            ? Directory
                .EnumerateFiles(path, "*", SearchOption.AllDirectories)
                .Where(file => file.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
                .Order(StringComparer.Ordinal)
            : throw new FileNotFoundException($"There is no file or folder {path}.", path);
    }
}
