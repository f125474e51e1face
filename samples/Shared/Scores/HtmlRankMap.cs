namespace Outsourcing.Samples;

/// <summary>How often each takes each rank, as a heat map.</summary>
internal static class HtmlRankMap
{
    private const int MostRanks = 12;

    /// <summary>Writes the map.</summary>
    /// <param name="html">The page.</param>
    /// <param name="caption">What was drawn.</param>
    /// <param name="who">What those who are ranked are called.</param>
    /// <param name="rows">Their ranks; the first one takes as many as any.</param>
    public static void Write(HtmlWriter html, string caption, string who, IReadOnlyList<RankShares> rows)
    {
        var columns = RankShares.Columns(rows[0].Shares.Count, MostRanks);
        html.Grid(
            caption,
            [who, .. columns.Select(column => column.Heading)],
            rows.Select(row => (row.Name, row.Cells(columns)))
        );
    }

    /// <summary>Writes what the shades stand for.</summary>
    public static void Legend(HtmlWriter html) =>
        html.Element(
            "p.legend",
            () =>
            {
                html.Element("span", "Share of the draws:");
                foreach (var share in new[] { 0, 0.25, 0.5, 0.75, 1 })
                {
                    html.Element(
                        "span.key heat",
                        Wording.Chance(share),
                        ("style", $"--share:{HtmlWriter.Share(share)}")
                    );
                }
            }
        );
}
