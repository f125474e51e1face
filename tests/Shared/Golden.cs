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

    /// <summary>Checks all that a run wrote into a file or pipe: as approved, in plain letters, and no wider than a page.</summary>
    public static void Check(string name, Run run)
    {
        Assert.Equal((0, ""), (run.Code, run.Error));
        Check(name, run.Output);
        Assert.DoesNotContain(run.Output, letter => letter is '\u001b' or (>= '\u2500' and <= '\u259f'));
        Assert.All(run.Output.Split('\n'), line => Assert.InRange(line.Length, 0, 110));
    }

    /// <summary>Checks a file of a template; where it changed on purpose it is written anew like a golden text.</summary>
    public static void CheckTemplate(string name, string actual) => CheckFile(Template(name), actual);

    /// <summary>Checks a file of the documents, likewise.</summary>
    public static void CheckDocument(string name, string actual) =>
        CheckFile(Path.Combine(Repository(), "docs", name), actual);

    public static string Template(string name) => Path.Combine(Repository(), "samples", "templates", name);

    /// <summary>Reads a file of a template.</summary>
    public static string TemplateText(string name) => File.ReadAllText(Template(name)).ReplaceLineEndings("\n");

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
