namespace Outsourcing.Samples;

/// <summary>Texts that were read and approved.</summary>
/// <remarks>
/// Where the words changed on purpose: <c>APPROVE_GOLDEN=1 dotnet test</c> on the project of the sample, then read the
/// difference.
/// </remarks>
internal static class Golden
{
    public static void Check(string name, string actual)
    {
        var built = Path.Combine(AppContext.BaseDirectory, "Golden", name);
        if (IsApproving)
        {
            File.WriteAllText(Path.Combine(Repository(), "tests", Project, "Golden", name), actual);
            File.WriteAllText(built, actual);
        }

        Assert.Equal(File.ReadAllText(built).ReplaceLineEndings("\n"), actual);
    }

    /// <summary>Checks a file of a template; where it changed on purpose it is written anew like a golden text.</summary>
    public static void CheckTemplate(string name, string actual) => CheckFile(Template(name), actual);

    /// <summary>Checks a file of the documents, likewise.</summary>
    public static void CheckDocument(string name, string actual) =>
        CheckFile(Path.Combine(Repository(), "docs", name), actual);

    public static string Template(string name) => Path.Combine(Repository(), "samples", "templates", name);

    private static bool IsApproving =>
        string.Equals(Environment.GetEnvironmentVariable("APPROVE_GOLDEN"), "1", StringComparison.Ordinal);

    /// <summary>Gets the folder of the tests that are running.</summary>
    private static string Project => typeof(Golden).Assembly.GetName().Name!["Outsourcing.Samples.".Length..];

    private static void CheckFile(string path, string actual)
    {
        if (IsApproving)
        {
            File.WriteAllText(path, actual);
        }

        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), actual);
    }

    /// <summary>Reads the JSON Schema of a document.</summary>
    public static string Schema(string document) =>
        File.ReadAllText(Path.Combine(Repository(), "docs", "schemas", $"{document}.schema.json"));

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Outsourcing.Domain.sln")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }
}
