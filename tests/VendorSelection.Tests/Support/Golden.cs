namespace Outsourcing.Samples.VendorSelection.Tests;

/// <summary>Texts that were read and approved.</summary>
/// <remarks>
/// Where the words changed on purpose:
/// <c>APPROVE_GOLDEN=1 dotnet test tests/VendorSelection.Tests --filter TemplateTests</c>, then read the difference.
/// </remarks>
internal static class Golden
{
    public static void Check(string name, string actual)
    {
        var built = Path.Combine(AppContext.BaseDirectory, "Golden", name);
        if (string.Equals(Environment.GetEnvironmentVariable("APPROVE_GOLDEN"), "1", StringComparison.Ordinal))
        {
            File.WriteAllText(Path.Combine(Repository(), "tests", "VendorSelection.Tests", "Golden", name), actual);
            File.WriteAllText(built, actual);
        }

        Assert.Equal(File.ReadAllText(built).ReplaceLineEndings("\n"), actual);
    }

    /// <summary>Checks a file of a template; where it changed on purpose it is written anew like a golden text.</summary>
    public static void CheckTemplate(string name, string actual)
    {
        var path = Template(name);
        if (string.Equals(Environment.GetEnvironmentVariable("APPROVE_GOLDEN"), "1", StringComparison.Ordinal))
        {
            File.WriteAllText(path, actual);
        }

        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), actual);
    }

    public static string Template(string name) => Path.Combine(Repository(), "samples", "templates", name);

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
