using System.Text;

namespace Outsourcing.Samples.WhoOwnsWhat.Tests;

/// <summary>A folder with the agreement of a template as a file of one's own, to change it; removed afterwards.</summary>
public abstract class OwnAgreement : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("agreement-");

    protected OwnAgreement() => Write("mine.json", Software);

    protected static string Software { get; } = File.ReadAllText(Golden.Template("software/agreement.json"));

    protected static string Marketing { get; } = File.ReadAllText(Golden.Template("marketing/agreement.json"));

    protected string Mine => At("mine.json");

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
