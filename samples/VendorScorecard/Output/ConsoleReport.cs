using Spectre.Console;

namespace Outsourcing.Samples.VendorScorecard;

/// <summary>Shows a sheet on a terminal; as plain text when the output is not one.</summary>
internal sealed class ConsoleReport(IAnsiConsole console)
{
    private const int MostContributions = 5;

    private readonly ConsolePage page = new(console);

    public void Write(Sheet sheet)
    {
        Opening(sheet);
        Standings(sheet.Assessment);
        Contributions(sheet);
        MissingValues(sheet.Assessment);
        if (sheet.Firmness is null)
        {
            Flips(sheet.Assessment);
        }

        Methods(sheet.Assessment);
        if (sheet.Firmness is { } firmness)
        {
            new ConsoleFirmness(page).Write(sheet.Assessment, firmness);
        }

        WhatIfs(sheet);
        Comparisons(sheet);
    }

    private void Opening(Sheet sheet)
    {
        page.Line($"{sheet.Name}: {Words.Subject(sheet.Assessment)}");
        page.Line(Words.Plain(sheet.Assessment));
        page.Line();
        page.Strong(Words.Verdict(sheet.Assessment));
        page.Optional(Words.Advice(sheet.Assessment));
        foreach (var note in sheet.Notes)
        {
            page.Line($"Note: {note}");
        }
    }

    private void Standings(Assessment assessment)
    {
        if (assessment.Standings.Count == 0)
        {
            return;
        }

        page.Heading(Words.RankingHeading(assessment));
        var table = page.Table(
            ["Rank", "Vendor", "Score", .. assessment.HasBands ? ["Band"] : Array.Empty<string>(), ""],
            [0]
        );
        var most = assessment.Standings.Max(standing => standing.High);
        foreach (var standing in assessment.Standings)
        {
            var bar = page.Bar(standing.Low, standing.High, assessment.HasBands ? 1 : most);
            string[] cells =
            [
                Words.Ranks(standing),
                standing.Vendor,
                Words.Range(standing),
                .. assessment.HasBands ? [Words.Bands(standing)] : Array.Empty<string>(),
                bar,
            ];
            ConsolePage.Row(table, cells);
        }

        page.Write(table);
        page.Line(
            assessment.HasBands
                ? $"Bands: {string.Join("; ", Band.All.Select(Words.Legend))}."
                : Words.NoBands(assessment)
        );
        page.Optional(Words.Spans(assessment));
    }

    private void Contributions(Sheet sheet)
    {
        if (sheet.Shown is not { } shown)
        {
            return;
        }

        var vendors = shown.Ranking.Alternatives;
        page.Heading("Contributions");
        page.Line(Words.Composition(shown.Ranking.Method));
        if (sheet.Assessment.HasGaps)
        {
            page.Line($"Shown for: {shown.Label}.");
        }

        var most = vendors.SelectMany(vendor => vendor.Contributions).Max(line => Math.Max(line.Amount, line.Weight));
        foreach (var vendor in vendors.Take(MostContributions))
        {
            var table = page.Table([vendor.Name, "Value", "Weight", Words.Amount(shown.Ranking.Method), ""], [2, 3]);
            foreach (var line in vendor.Contributions)
            {
                ConsolePage.Row(
                    table,
                    [
                        line.Criterion.Name,
                        Value(sheet, vendor, line),
                        Wording.Percent(line.Weight),
                        Words.Score(line.Amount),
                        page.Bar(line.Amount, line.Amount, most),
                    ]
                );
            }

            page.Line();
            page.Write(table);
        }

        if (vendors.Count > MostContributions)
        {
            page.Line(
                Wording.Invariant($"{vendors.Count - MostContributions} more vendors: see the report (--report).")
            );
        }
    }

    private static string Value(Sheet sheet, RankedAlternative vendor, Contribution line) =>
        sheet.Assessment.IsMissing(vendor.Name, line.Criterion)
            ? $"missing, assumed {Words.Value(line)}"
            : Words.Value(line);

    private void MissingValues(Assessment assessment)
    {
        if (!assessment.HasGaps)
        {
            return;
        }

        page.Heading("What the missing values could change");
        foreach (var (vendor, criterion) in Gaps.Cells(assessment.Scorecard))
        {
            page.Line($"Missing: {vendor}, {criterion.Name} ({Words.Possible(criterion)}).");
        }

        foreach (var sentence in Words.MissingVerdict(assessment))
        {
            page.Line(sentence);
        }

        if (assessment.Scenarios.Count < 2)
        {
            return;
        }

        page.Rows(
            Words.MissingHeadings(assessment),
            assessment.Standings.Select(standing => Words.MissingRow(assessment, standing)),
            [2, 3]
        );
        page.Line(Words.MissingNote);
    }

    private void Flips(Assessment assessment)
    {
        if (!assessment.CanVary && !assessment.HasGaps)
        {
            return;
        }

        page.Heading("Which change of a weight gives another leader");
        page.Optional(Words.KnownOnly(assessment));
        if (!assessment.CanVary)
        {
            return;
        }

        page.Line(Words.NearestFlip(assessment));
        if (!assessment.Flips.Any(flip => flip.IsKnown))
        {
            return;
        }

        page.Line($"By {assessment.Additive}; the other weights keep their proportions.");
        page.Intervals(assessment.Flips.Where(flip => flip.IsKnown).Select(flip => WeightInterval.Of(flip.Value)));
    }

    private void Methods(Assessment assessment)
    {
        if (assessment.Comparison is not { } comparison)
        {
            return;
        }

        page.Heading("What other methods say");
        page.Optional(Words.KnownOnly(assessment));
        page.Line(Words.Agreement(comparison));
        page.Rows(
            ["Method", "First"],
            comparison.Results.Select(result => (IReadOnlyList<string>)[result.Method.Name, Words.Says(result)]),
            []
        );
        foreach (var reason in comparison.Results.Select(result => result.Disagreement).OfType<Explanation>())
        {
            page.Line(reason.ToString());
        }

        foreach (var sentence in Words.Glossary(assessment))
        {
            page.Line(sentence);
        }
    }

    private void WhatIfs(Sheet sheet)
    {
        if (sheet.WhatIfs.Count == 0)
        {
            return;
        }

        page.Heading("What if");
        page.Rows(["Vendor", "Now", .. sheet.WhatIfs.Select(Words.Question)], Words.WhatIfRows(sheet), []);
        foreach (var whatIf in sheet.WhatIfs)
        {
            page.Line($"{Words.Question(whatIf)}: {Words.Verdict(whatIf.After)}");
        }

        page.Line("The other weights are scaled in proportion; each question is asked by itself.");
    }

    private void Comparisons(Sheet sheet)
    {
        foreach (var (label, pair) in sheet.Comparisons)
        {
            page.Heading($"{pair.First.Name} against {pair.Second.Name}");
            if (sheet.Assessment.HasGaps)
            {
                page.Line($"Shown for: {label}.");
            }

            page.Rows(["Criterion", pair.First.Name, pair.Second.Name, "Difference"], Words.PairRows(pair), [1, 2, 3]);
        }
    }
}
