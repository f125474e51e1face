namespace Outsourcing.Samples.VendorSelection;

/// <summary>The wording that console, page and JSON share.</summary>
internal static class Words
{
    public static string Title(Sheet sheet) => sheet.Rules.Name;
}
