using Spectre.Console;

namespace Outsourcing.Samples.VendorScorecard;

/// <summary>Shows a sheet on a terminal; as plain text when the output is not one.</summary>
internal sealed class ConsoleReport(IAnsiConsole console)
{
    private const int MostContributions = 5;

    /// <summary>A bar leaves most of the line to the words.</summary>
    private readonly int barLength = Math.Clamp((console.Profile.Width / 5) - 4, 6, 24);

    private readonly bool plain = !console.Profile.Capabilities.Interactive && !console.Profile.Capabilities.Ansi;

    public void Write(Sheet sheet)
    {
        Opening(sheet);
        Standings(sheet.Assessment);
        Contributions(sheet);
        MissingValues(sheet.Assessment);
        Flips(sheet.Assessment);
        Methods(sheet.Assessment);
        WhatIfs(sheet);
        Comparisons(sheet);
    }

    private void Opening(Sheet sheet)
    {
        Line($"{sheet.Name}: {Words.Subject(sheet.Assessment)}");
        Line(Words.Plain(sheet.Assessment));
        console.WriteLine();
        console.Write(new Text(Words.Verdict(sheet.Assessment), new Style(decoration: Decoration.Bold)));
        console.WriteLine();
        Optional(Words.Advice(sheet.Assessment));
        foreach (var note in sheet.Notes)
        {
            Line($"Note: {note}");
        }
    }

    private void Standings(Assessment assessment)
    {
        if (assessment.Standings.Count == 0)
        {
            return;
        }

        Heading(Words.RankingHeading(assessment));
        var table = Table(
            ["Rank", "Vendor", "Score", .. assessment.HasBands ? ["Band"] : Array.Empty<string>(), ""],
            [0]
        );
        var most = assessment.Standings.Max(standing => standing.High);
        foreach (var standing in assessment.Standings)
        {
            var bar = Bar(standing.Low, standing.High, assessment.HasBands ? 1 : most);
            string[] cells =
            [
                Words.Ranks(standing),
                standing.Vendor,
                Words.Range(standing),
                .. assessment.HasBands ? [Words.Bands(standing)] : Array.Empty<string>(),
                bar,
            ];
            Row(table, cells);
        }

        console.Write(table);
        Line(
            assessment.HasBands
                ? $"Bands: {string.Join("; ", Band.All.Select(Words.Legend))}."
                : Words.NoBands(assessment)
        );
        Optional(Words.Spans(assessment));
    }

    private void Contributions(Sheet sheet)
    {
        if (sheet.Shown is not { } shown)
        {
            return;
        }

        var vendors = shown.Ranking.Alternatives;
        Heading("Contributions");
        Line(Words.Composition(shown.Ranking.Method));
        if (sheet.Assessment.HasGaps)
        {
            Line($"Shown for: {shown.Label}.");
        }

        var most = vendors.SelectMany(vendor => vendor.Contributions).Max(line => Math.Max(line.Amount, line.Weight));
        foreach (var vendor in vendors.Take(MostContributions))
        {
            var table = Table([vendor.Name, "Value", "Weight", Words.Amount(shown.Ranking.Method), ""], [2, 3]);
            foreach (var line in vendor.Contributions)
            {
                Row(
                    table,
                    [
                        line.Criterion.Name,
                        Value(sheet, vendor, line),
                        Words.Percent(line.Weight),
                        Words.Score(line.Amount),
                        Bar(line.Amount, line.Amount, most),
                    ]
                );
            }

            console.WriteLine();
            console.Write(table);
        }

        if (vendors.Count > MostContributions)
        {
            Line(Words.Invariant($"{vendors.Count - MostContributions} more vendors: see the report (--report)."));
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

        Heading("What the missing values could change");
        foreach (var (vendor, criterion) in Gaps.Cells(assessment.Scorecard))
        {
            Line($"Missing: {vendor}, {criterion.Name} ({Words.Possible(criterion)}).");
        }

        foreach (var sentence in Words.MissingVerdict(assessment))
        {
            Line(sentence);
        }

        if (assessment.Scenarios.Count < 2)
        {
            return;
        }

        var table = Table([.. Words.MissingHeadings(assessment)], [2, 3]);
        foreach (var standing in assessment.Standings)
        {
            Row(table, [.. Words.MissingRow(assessment, standing)]);
        }

        console.Write(table);
        Line(Words.MissingNote);
    }

    private void Flips(Assessment assessment)
    {
        if (!assessment.CanVary && !assessment.HasGaps)
        {
            return;
        }

        Heading("Which change of a weight gives another leader");
        Optional(Words.KnownOnly(assessment));
        if (!assessment.CanVary)
        {
            return;
        }

        Line(Words.NearestFlip(assessment));
        if (!assessment.Flips.Any(flip => flip.IsKnown))
        {
            return;
        }

        Line($"By {assessment.Additive}; the other weights keep their proportions.");
        var table = Table(["Criterion", "Weight now", "Leader holds", "Below", "Above"], [1]);
        foreach (var flip in assessment.Flips.Where(flip => flip.IsKnown).Select(flip => flip.Value))
        {
            Row(
                table,
                [
                    flip.Criterion.Name,
                    Words.Percent(flip.Weight / flip.Total),
                    Words.Holds(flip),
                    flip.LeaderBelow ?? "-",
                    flip.LeaderAbove ?? "-",
                ]
            );
        }

        console.Write(table);
    }

    private void Methods(Assessment assessment)
    {
        if (assessment.Comparison is not { } comparison)
        {
            return;
        }

        Heading("What other methods say");
        Optional(Words.KnownOnly(assessment));
        Line(Words.Agreement(comparison));
        var table = Table(["Method", "First"], []);
        foreach (var result in comparison.Results)
        {
            Row(table, [result.Method.Name, Words.Says(result)]);
        }

        console.Write(table);
        foreach (var reason in comparison.Results.Select(result => result.Disagreement).OfType<Explanation>())
        {
            Line(reason.ToString());
        }

        foreach (var sentence in Words.Glossary(assessment))
        {
            Line(sentence);
        }
    }

    private void WhatIfs(Sheet sheet)
    {
        if (sheet.WhatIfs.Count == 0)
        {
            return;
        }

        Heading("What if");
        var table = Table(["Vendor", "Now", .. sheet.WhatIfs.Select(Words.Question)], []);
        foreach (var standing in sheet.Assessment.Standings)
        {
            Row(
                table,
                [
                    standing.Vendor,
                    Words.ScoreAndRank(standing),
                    .. sheet.WhatIfs.Select(whatIf => Words.After(whatIf, standing.Vendor)),
                ]
            );
        }

        console.Write(table);
        foreach (var whatIf in sheet.WhatIfs)
        {
            Line($"{Words.Question(whatIf)}: {Words.Verdict(whatIf.After)}");
        }

        Line("The other weights are scaled in proportion; each question is asked by itself.");
    }

    private void Comparisons(Sheet sheet)
    {
        foreach (var (label, pair) in sheet.Comparisons)
        {
            Heading($"{pair.First.Name} against {pair.Second.Name}");
            if (sheet.Assessment.HasGaps)
            {
                Line($"Shown for: {label}.");
            }

            var table = Table(["Criterion", pair.First.Name, pair.Second.Name, "Difference"], [1, 2, 3]);
            foreach (var line in pair.Lines)
            {
                Row(
                    table,
                    [
                        line.Criterion.Name,
                        Words.Score(line.First.Amount),
                        Words.Score(line.Second.Amount),
                        Words.Signed(line.Difference),
                    ]
                );
            }

            Row(
                table,
                ["Score", Words.Score(pair.First.Score), Words.Score(pair.Second.Score), Words.Signed(pair.Difference)]
            );
            console.Write(table);
        }
    }

    private void Heading(string text)
    {
        console.WriteLine();
        if (plain)
        {
            console.WriteLine(text);
            console.WriteLine(new string('-', text.Length));
        }
        else
        {
            console.Write(new Rule(Markup.Escape(text)) { Justification = Justify.Left });
        }
    }

    private void Line(string text)
    {
        console.Write(new Text(text));
        console.WriteLine();
    }

    private void Optional(string? text)
    {
        if (text is not null)
        {
            Line(text);
        }
    }

    private Table Table(string[] headings, int[] numbers)
    {
        var table = new Table { Border = plain ? TableBorder.None : TableBorder.Rounded };
        for (var i = 0; i < headings.Length; i++)
        {
            var column = new TableColumn(new Text(headings[i], new Style(decoration: Decoration.Bold)));
            table.AddColumn(
                numbers.Contains(i) ? column.RightAligned().NoWrap()
                : headings[i].Length == 0 ? column.NoWrap()
                : column
            );
        }

        return table;
    }

    private static void Row(Table table, string[] cells) =>
        table.AddRow(cells.Select(cell => new Text(cell, IsBar(cell) ? new Style(Color.DodgerBlue1) : Style.Plain)));

    private static bool IsBar(string cell) => cell.StartsWith('█');

    /// <summary>A bar up to the low end, and a lighter one on to the high end.</summary>
    private string Bar(double low, double high, double most)
    {
        var (solid, open) = (Length(low, most), Length(high, most));
        return new string(plain ? '#' : '█', solid) + new string(plain ? '.' : '░', open - solid);
    }

    private int Length(double value, double most) =>
        most > 0 ? (int)Math.Round(Math.Clamp(value / most, 0, 1) * barLength) : 0;
}
