using System.Text;

namespace Outsourcing.Samples.VendorSelection.Tests;

/// <summary>A folder with the files of a template as files of one's own, to change them; removed afterwards.</summary>
public abstract class OwnSelection : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("selection-");

    protected OwnSelection()
    {
        Write("tender.json", Rules);
        Write("dossier.json", Bids);
        Write("selection.json", Days);
    }

    protected static string Rules { get; } = Text("software/tender.json");

    protected static string Bids { get; } = Text("software/dossier.json");

    protected static string Days { get; } = Text("software/selection.json");

    /// <summary>Gets rules, dossier and days, as they are given to the program.</summary>
    protected string[] Mine => [At("tender.json"), At("dossier.json"), At("selection.json")];

    protected static string Text(string name) => File.ReadAllText(Golden.Template(name));

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
