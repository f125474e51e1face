namespace Outsourcing.Samples.VendorScorecard.Tests;

/// <summary>A folder of its own for one test, and the files of the templates.</summary>
public abstract class Folder : OwnFolder
{
    protected static string Template(string name) => Path.Combine(AppContext.BaseDirectory, "templates", name);
}
