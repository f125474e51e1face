namespace Outsourcing.Samples;

/// <summary>A report: one HTML page that needs no network, no script and no other file.</summary>
internal static class HtmlPage
{
    /// <summary>Writes the page around its content, in the style that all reports share and in <paramref name="css"/>.</summary>
    public static string Of(string title, string css, Action<HtmlWriter> content)
    {
        var html = new HtmlWriter();
        html.Element(
            "html",
            () =>
            {
                html.Element("head", () => Head(html, title, css));
                html.Element("body", () => html.Element("main", () => content(html)));
            },
            ("lang", "en")
        );
        return html.ToString();
    }

    private static void Head(HtmlWriter html, string title, string css)
    {
        html.Void("meta", ("charset", "utf-8"));
        html.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        html.Void("meta", ("name", "color-scheme"), ("content", "light dark"));
        html.Element("title", title);
        html.Style(Resource.Text(typeof(HtmlPage), "page.css"));
        html.Style(css);
    }
}
