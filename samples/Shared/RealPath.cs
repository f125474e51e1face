namespace Outsourcing.Samples;

/// <summary>Tells whether two paths are one file, by whatever links they go.</summary>
internal static class RealPath
{
    public static bool AreSame(string one, string other) => string.Equals(Of(one), Of(other), StringComparison.Ordinal);

    /// <summary>The full path with every link on the way followed; the path as far as it can be followed.</summary>
    private static string Of(string path)
    {
        var full = Path.GetFullPath(path);
        if (Path.GetDirectoryName(full) is not { } folder)
        {
            return full;
        }

        var here = Path.Combine(Of(folder), Path.GetFileName(full));
        try
        {
            FileSystemInfo entry = Directory.Exists(here) ? new DirectoryInfo(here) : new FileInfo(here);
            return entry.ResolveLinkTarget(returnFinalTarget: true) is { } target ? Of(target.FullName) : here;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return here;
        }
    }
}
