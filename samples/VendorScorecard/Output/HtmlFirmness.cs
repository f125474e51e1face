namespace Outsourcing.Samples.VendorScorecard;

/// <summary>The section of the report that says how firm the ranking is: in short, then part by part.</summary>
internal static class HtmlFirmness
{
    private const int MostReversals = 20;

    public static void Write(HtmlWriter html, Assessment assessment, Firmness firmness)
    {
        html.Element("h2", FirmWords.Heading);
        if (FirmWords.Nothing(assessment, firmness) is { } nothing)
        {
            html.Element("p.note", nothing);
            return;
        }

        if (FirmWords.Whom(assessment, firmness) is { } whom)
        {
            html.Element("p.note", whom);
        }

        html.Facts("dl.short", FirmWords.Summary(assessment, firmness));
        Facts(html, firmness);
        if (firmness.Stability is { } stability)
        {
            HtmlStability.Write(html, stability);
        }

        HtmlAcceptance.Write(html, assessment, firmness);
        if (firmness.Agreement is { } agreement)
        {
            HtmlAgreement.Write(html, agreement);
        }

        if (firmness is { Needed: { } needed, Reversals: { } reversals })
        {
            Needed(html, needed);
            Reversed(html, reversals);
        }
    }

    private static void Facts(HtmlWriter html, Firmness firmness)
    {
        if (firmness.Facts.Count > 0)
        {
            html.Element("h3", FirmWords.FactsHeading);
            html.List(firmness.Facts.Select(fact => fact.ToString()));
        }
    }

    private static void Needed(HtmlWriter html, Answer<ScoreFlips> answer)
    {
        html.Element("h3", FirmWords.NeededHeading);
        html.Element("p", FirmWords.Statement(answer));
        if (!answer.TryGetValue(out var flips))
        {
            return;
        }

        html.Table(
            "Each value changed alone, all else as it is",
            ["Value", "Now", $"{flips.Rival} would lead with"],
            FirmWords.Needed(flips)
        );
        if (FirmWords.NeededNote(flips) is { } note)
        {
            html.Element("p.sub", note);
        }
    }

    private static void Reversed(HtmlWriter html, Answer<RankReversals> answer)
    {
        html.Element("h3", FirmWords.ReversalHeading);
        html.Element("p", FirmWords.Statement(answer));
        if (answer.TryGetValue(out var reversals))
        {
            html.List(FirmWords.Reversals(reversals, MostReversals));
        }
    }
}
