namespace Outsourcing.Samples.VendorScorecard;

/// <summary>The part of the report on who stands where, and why: ranking, contributions, and what the user asked beside.</summary>
internal static class HtmlRanking
{
    public static void Write(HtmlWriter html, Sheet sheet)
    {
        if (sheet.Shown is not { } shown)
        {
            return;
        }

        html.Element("section", () => Ranking(html, sheet.Assessment));
        html.Element("section", () => Contributions(html, sheet, shown));
        foreach (var (label, pair) in sheet.Comparisons)
        {
            html.Element("section", () => Pair(html, sheet.Assessment.Method, label, pair));
        }

        if (sheet.WhatIfs.Count > 0)
        {
            html.Element("section", () => WhatIfs(html, sheet));
        }
    }

    private static void Ranking(HtmlWriter html, Assessment assessment)
    {
        html.Element("h2", Words.RankingHeading(assessment));
        var most = assessment.HasBands ? 1 : assessment.Standings.Max(standing => standing.High);
        HtmlScores.Ranking(html, assessment.Standings.Select(standing => Line(assessment, standing, most)));
        if (Words.Spans(assessment) is { } spans)
        {
            html.Element("p.sub", spans);
        }

        if (!assessment.HasBands)
        {
            html.Element("p.sub", Words.NoBands(assessment));
            return;
        }

        html.Element(
            "p.legend",
            () =>
            {
                foreach (var band in Band.All)
                {
                    html.Element($"span.band {band.Name}", Words.Legend(band));
                }
            }
        );
    }

    private static RankedLine Line(Assessment assessment, Standing standing, double most) =>
        new(
            $"Rank {Words.Ranks(standing)}",
            standing.Vendor,
            Words.Range(standing),
            assessment.HasBands ? ($"band {Band.Of(standing.Low).Name}", Words.Bands(standing)) : null,
            [
                new BarPart("fill", standing.Low / most),
                .. standing.IsOpen
                    ? [new BarPart("open", (standing.High - standing.Low) / most)]
                    : Array.Empty<BarPart>(),
            ]
        );

    private static void Contributions(HtmlWriter html, Sheet sheet, Scenario shown)
    {
        html.Element("h2", "Contributions");
        html.Element("p", Words.Composition(shown.Ranking.Method));
        if (sheet.Assessment.HasGaps)
        {
            html.Element("p.note", $"Shown for: {shown.Label}.");
        }

        var most = shown
            .Ranking.Alternatives.SelectMany(vendor => vendor.Contributions)
            .Max(line => Math.Max(line.Amount, line.Weight));
        html.Element(
            "div.cards",
            () =>
            {
                foreach (var vendor in shown.Ranking.Alternatives)
                {
                    html.Element(
                        "article",
                        () =>
                            HtmlScores.Card(
                                html,
                                vendor.Name,
                                Words.Amount(sheet.Assessment.Method),
                                vendor.Contributions.Select(line => Part(sheet, vendor, line, most))
                            )
                    );
                }
            }
        );
    }

    private static ScorePart Part(Sheet sheet, RankedAlternative vendor, Contribution line, double most)
    {
        var missing = sheet.Assessment.IsMissing(vendor.Name, line.Criterion);
        return new ScorePart(
            line.Criterion.Name,
            missing ? $"missing; assumed {Words.Value(line)}" : Words.Value(line),
            Words.Score(line.Amount),
            Whole(line, most) / most,
            [new BarPart("fill", line.Amount / Whole(line, most))],
            missing
        );
    }

    /// <summary>The length of the empty track: what the criterion could add at most, its weight, or the amount where that is more.</summary>
    private static double Whole(Contribution line, double most) =>
        Math.Max(line.Weight, line.Amount) is var whole and > 0 ? whole : most;

    private static void Pair(HtmlWriter html, ScoringMethod method, string label, PairwiseComparison pair)
    {
        html.Element("h2", $"{pair.First.Name} against {pair.Second.Name}");
        html.Table(
            $"{Words.Amount(method)}, criterion by criterion: {label}",
            ["Criterion", pair.First.Name, pair.Second.Name, "Difference"],
            Words.PairRows(pair),
            1,
            2,
            3
        );
    }

    private static void WhatIfs(HtmlWriter html, Sheet sheet)
    {
        html.Element("h2", "What if");
        html.Table(
            "Score and rank now, and with another weight",
            ["Vendor", "Now", .. sheet.WhatIfs.Select(Words.Question)],
            Words.WhatIfRows(sheet)
        );
        foreach (var whatIf in sheet.WhatIfs)
        {
            html.Element("p", $"{Words.Question(whatIf)}: {Words.Verdict(whatIf.After)}");
        }

        html.Element("p.sub", "The other weights are scaled in proportion; each question is asked by itself.");
    }
}
