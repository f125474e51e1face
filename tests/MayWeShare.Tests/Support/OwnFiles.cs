using System.Text;

namespace Outsourcing.Samples.MayWeShare.Tests;

/// <summary>A folder with the files of a template as files of one's own, to change them; removed afterwards.</summary>
public abstract class OwnFiles : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("sharing-");

    protected OwnFiles()
    {
        Write("mine.json", Software);
        Write("flows.json", Flows);
    }

    protected static string Software { get; } = File.ReadAllText(Golden.Template("software/agreement.json"));

    protected static string Flows { get; } = File.ReadAllText(Golden.Template("software/flows.json"));

    protected string Mine => At("mine.json");

    protected string MyFlows => At("flows.json");

    protected string At(string name) => Path.Combine(root.FullName, name);

    protected string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    protected string Write(string name, byte[] bytes)
    {
        var path = At(name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing) => root.Delete(recursive: true);
}
