using System.Text;

namespace Outsourcing.Samples;

/// <summary>A folder of its own for one test, removed afterwards.</summary>
public abstract class OwnFolder : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("sample-");

    protected string At(string name) => Path.Combine(root.FullName, name);

    protected string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    protected string Write(string name, byte[] bytes)
    {
        var path = At(name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>Runs the program with a report, and reads that.</summary>
    protected string Report(params string[] arguments)
    {
        var path = At("report.html");
        var run = Run.Of([.. arguments, "--report", path]);
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.EndsWith($"\nReport: {path}\n", run.Output, StringComparison.Ordinal);
        return File.ReadAllText(path);
    }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing) => root.Delete(recursive: true);
}
