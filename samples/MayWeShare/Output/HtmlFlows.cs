namespace Outsourcing.Samples.MayWeShare;

/// <summary>The picture of flows: one drawing for screens and one for phones and paper, of which a style shows one.</summary>
internal static class HtmlFlows
{
    private static readonly Verdict[] All =
    [
        Verdict.Permitted,
        Verdict.PermittedIf,
        Verdict.Forbidden,
        Verdict.NotPermitted,
        Verdict.Unknown,
    ];

    public static void Draw(HtmlWriter html, IReadOnlyList<Holder> owners)
    {
        Legend(html);
        foreach (var owner in owners)
        {
            html.Element("figure", () => Draw(html, owner));
        }
    }

    private static void Draw(HtmlWriter html, Holder owner)
    {
        var label = $"Who gets information of {owner.Name}, and on from whom; the table below says the same.";
        if (owner.Depth <= WideDrawing.MostDepth)
        {
            new WideDrawing(html, owner.Depth).Draw("wide", label, owner);
        }

        new NarrowDrawing(html).Draw(owner.Depth <= WideDrawing.MostDepth ? "narrow" : "narrow always", label, owner);
    }

    private static void Legend(HtmlWriter html) =>
        html.Element(
            "p.legend",
            () =>
            {
                foreach (var verdict in All)
                {
                    html.Element(
                        $"span.{VerdictWords.Css(verdict)}",
                        () =>
                        {
                            html.Element("span.sign-key", VerdictWords.Sign(verdict), ("aria-hidden", "true"));
                            html.Text(VerdictWords.Text(verdict));
                        }
                    );
                }
            }
        );
}
