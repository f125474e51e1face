namespace Outsourcing.Samples.VendorScorecard;

/// <summary>The part of the report on all weights at once: the ranks as a heat map, and the weights that suit each vendor.</summary>
internal static class HtmlAcceptance
{
    private const int MostVendors = 6;

    public static void Write(HtmlWriter html, Assessment assessment, Firmness firmness)
    {
        if (firmness.Acceptances.Count == 0)
        {
            return;
        }

        html.Element("h3", FirmWords.AcceptanceHeading);
        html.Element("p", string.Join(' ', FirmWords.Drawn(assessment, firmness)));
        foreach (var acceptance in firmness.Acceptances)
        {
            if (acceptance.Vendors.Count == 0)
            {
                html.Element("p", $"{FirmWords.Set(acceptance)}: {FirmWords.Statement(acceptance.Answer)}");
                continue;
            }

            HtmlRankMap.Write(
                html,
                $"{FirmWords.Set(acceptance)}: how often each vendor takes each rank",
                "Vendor",
                FirmWords.Ranks(acceptance)
            );
        }

        HtmlRankMap.Legend(html);
        foreach (var acceptance in firmness.Acceptances.Where(acceptance => acceptance.Possible.Count > 0))
        {
            Central(html, acceptance);
        }

        html.Element("p.sub", FirmWords.CentralNote);
    }

    private static void Central(HtmlWriter html, Acceptance acceptance)
    {
        var (headings, rows, more) = FirmWords.Central(acceptance, MostVendors);
        html.Table(
            $"{FirmWords.Set(acceptance)}: central weights of those that can be first",
            headings,
            rows,
            [.. Enumerable.Range(1, headings.Count - 1)]
        );
        if (more is not null)
        {
            html.Element("p.sub", more);
        }
    }
}
