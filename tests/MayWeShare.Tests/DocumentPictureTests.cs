using System.Xml.Linq;

namespace Outsourcing.Samples.MayWeShare.Tests;

/// <summary>The picture in the document on confidentiality is what the sample draws of the software template.</summary>
public sealed class DocumentPictureTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void Picture_OfTheDocument_IsTheOneOfTheReport()
    {
        var owner = new Overview(Templates.Asking("software")).Owners[0];
        var html = new HtmlWriter();
        new WideDrawing(html, owner.Depth).Draw(
            "wide",
            $"Who gets information of {owner.Name}, and on from whom",
            owner
        );
        var page = html.ToString();
        var drawing = XElement.Parse(page[page.IndexOf("<svg", StringComparison.Ordinal)..]);

        drawing.AddFirst(new XElement("style", $"\n{Style()}"));
        foreach (var element in drawing.DescendantsAndSelf())
        {
            element.Name = Svg + element.Name.LocalName;
        }

        Golden.CheckDocument("confidentiality/flows.svg", $"{drawing}\n".ReplaceLineEndings("\n"));
    }

    /// <summary>The colours of the page and the style of its drawings, with a ground of its own.</summary>
    private static string Style()
    {
        var page = Resource.Text(typeof(HtmlPage), "page.css");
        return page[..page.IndexOf("* {", StringComparison.Ordinal)]
            + Resource.Text(typeof(HtmlSharing), "drawing.css")
            + "svg { background: var(--paper); font-family: system-ui, sans-serif; }\n";
    }
}
