namespace Outsourcing.Domain.Conformance.Tests;

/// <summary>A folder of its own for one test, and the program run on it.</summary>
internal sealed class Workbench : IDisposable
{
    /// <summary>A case that holds: half of 2 and 4 each, by the weighted sum without scaling.</summary>
    public const string Right = """
        {
          "id": "right", "source": "arithmetic", "method": "WSM", "normalization": "none",
          "weights": [0.5, 0.5], "directions": ["max", "max"], "parameters": {},
          "matrix": [[2, 4], [1, 1]], "alternatives": ["Acme", "Borea"], "criteria": ["C1", "C2"],
          "expected": { "scores": [3, 1], "ranks": [1, 2] }, "tolerance": 1e-09
        }
        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("conformance-");

    public string Folder => folder.FullName;

    /// <summary>The cases that the repository keeps.</summary>
    public static string Cases => Path.Combine(Project(), "cases");

    /// <summary>The list of what is not built.</summary>
    public static string Skips => Path.Combine(Project(), "skips.txt");

    /// <summary>Writes a file below the folder and gives its path.</summary>
    public string Write(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public static Outcome Run(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exit = Runner.Run(args, output, error);
        return new Outcome(exit, Lines(output), Lines(error), output.ToString());
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static string[] Lines(StringWriter writer) =>
        writer.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string Project()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "Outsourcing.Domain.sln")))
        {
            at = at.Parent;
        }

        return Path.Combine(
            at?.FullName ?? throw new InvalidOperationException("The solution is not above the tests."),
            "tests",
            "Outsourcing.Domain.Conformance"
        );
    }
}

/// <summary>What a run left behind.</summary>
internal sealed record Outcome(int Exit, string[] Output, string[] Error, string Text)
{
    public string Closing => Output[^1];
}
