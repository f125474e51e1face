namespace Outsourcing.Samples.VendorSelection;

/// <summary>The report of a selection.</summary>
internal static class HtmlSelection
{
    public static string Of(Sheet sheet) =>
        HtmlPage.Of(Words.Title(sheet), "", html => html.Element("h1", Words.Title(sheet)));
}
