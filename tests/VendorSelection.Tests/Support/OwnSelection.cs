namespace Outsourcing.Samples.VendorSelection.Tests;

/// <summary>A folder with the files of a template as files of one's own, to change them; removed afterwards.</summary>
public abstract class OwnSelection : OwnFolder
{
    protected OwnSelection()
    {
        Write("tender.json", Rules);
        Write("dossier.json", Bids);
        Write("selection.json", Days);
    }

    protected static string Rules { get; } = Golden.TemplateText("software/tender.json");

    protected static string Bids { get; } = Golden.TemplateText("software/dossier.json");

    protected static string Days { get; } = Golden.TemplateText("software/selection.json");

    /// <summary>Gets rules, dossier and days, as they are given to the program.</summary>
    protected string[] Mine => [At("tender.json"), At("dossier.json"), At("selection.json")];
}
