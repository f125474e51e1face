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
        html.Element(
            "ol.ranking",
            () =>
            {
                foreach (var standing in assessment.Standings)
                {
                    html.Element("li", () => Vendor(html, assessment, standing, most));
                }
            }
        );
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

    private static void Vendor(HtmlWriter html, Assessment assessment, Standing standing, double most)
    {
        html.Element("span.rank", $"Rank {Words.Ranks(standing)}");
        html.Element("strong.vendor", standing.Vendor);
        html.Element(
            "span.score",
            () =>
            {
                html.Element("span.figure", Words.Range(standing));
                if (assessment.HasBands)
                {
                    html.Element($"span.band {Band.Of(standing.Low).Name}", Words.Bands(standing));
                }
            }
        );
        html.Element(
            "span.track",
            () =>
            {
                html.Element("span.fill", "", ("style", $"width:{HtmlWriter.Share(standing.Low / most)}"));
                if (standing.IsOpen)
                {
                    html.Element(
                        "span.open",
                        "",
                        ("style", $"width:{HtmlWriter.Share((standing.High - standing.Low) / most)}")
                    );
                }
            },
            ("aria-hidden", "true")
        );
    }

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
                    html.Element("article", () => Card(html, sheet, vendor, most));
                }
            }
        );
    }

    private static void Card(HtmlWriter html, Sheet sheet, RankedAlternative vendor, double most)
    {
        html.Element("h3", vendor.Name);
        html.Element(
            "table.parts",
            () =>
            {
                html.Element(
                    "thead",
                    () =>
                        html.Element(
                            "tr",
                            () =>
                            {
                                html.Element("th", "Criterion and value", ("scope", "col"));
                                html.Element("th.number", Words.Amount(sheet.Assessment.Method), ("scope", "col"));
                            }
                        )
                );
                html.Element(
                    "tbody",
                    () =>
                    {
                        foreach (var line in vendor.Contributions)
                        {
                            html.Element("tr", () => Part(html, sheet, vendor, line, most));
                        }
                    }
                );
            }
        );
    }

    private static void Part(HtmlWriter html, Sheet sheet, RankedAlternative vendor, Contribution line, double most)
    {
        var missing = sheet.Assessment.IsMissing(vendor.Name, line.Criterion);
        html.Element(
            "th",
            () =>
            {
                html.Element("span.criterion", line.Criterion.Name);
                html.Element("span.value", missing ? $"missing; assumed {Words.Value(line)}" : Words.Value(line));
                html.Element(
                    "span.track",
                    () =>
                        html.Element(
                            "span.fill",
                            "",
                            ("style", $"width:{HtmlWriter.Share(line.Amount / Whole(line, most))}")
                        ),
                    ("style", $"width:{HtmlWriter.Share(Whole(line, most) / most)}"),
                    ("aria-hidden", "true"),
                    ("data-missing", missing ? "yes" : "no")
                );
            },
            ("scope", "row")
        );
        html.Element("td.number", Words.Score(line.Amount));
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
            [
                .. pair.Lines.Select(line =>
                    (IReadOnlyList<string>)
                        [
                            line.Criterion.Name,
                            Words.Score(line.First.Amount),
                            Words.Score(line.Second.Amount),
                            Words.Signed(line.Difference),
                        ]
                ),
                ["Score", Words.Score(pair.First.Score), Words.Score(pair.Second.Score), Words.Signed(pair.Difference)],
            ],
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
            sheet.Assessment.Standings.Select(standing =>
                (IReadOnlyList<string>)
                    [
                        standing.Vendor,
                        Words.ScoreAndRank(standing),
                        .. sheet.WhatIfs.Select(whatIf => Words.After(whatIf, standing.Vendor)),
                    ]
            )
        );
        foreach (var whatIf in sheet.WhatIfs)
        {
            html.Element("p", $"{Words.Question(whatIf)}: {Words.Verdict(whatIf.After)}");
        }

        html.Element("p.sub", "The other weights are scaled in proportion; each question is asked by itself.");
    }
}
