using Spectre.Console;

namespace Outsourcing.Samples.VendorSelection;

/// <summary>A selection on the console.</summary>
internal sealed class ConsoleSelection(IAnsiConsole console)
{
    /// <summary>The width of a column of points.</summary>
    private const int PointsColumn = 16;

    private readonly ConsolePage page = new(console);

    public void Write(Sheet sheet)
    {
        Verdict(sheet);
        Letter(sheet);
        Comparisons(sheet);
        Ranking(sheet);
        Stages(sheet);
        Scores(sheet);
        Evaluators(sheet);
        Prices(sheet);
        Firmness(sheet);
        if (sheet.Rehearsal is { } rehearsal)
        {
            new ConsoleRehearsal(page).Write(rehearsal);
        }

        Record(sheet);
        Notes(sheet);
        Why(sheet);
    }

    private void Verdict(Sheet sheet)
    {
        page.Strong(Words.Title(sheet));
        page.Line(Words.Procedure(sheet));
        page.Line();
        if (VerdictWords.NotPublished(sheet) is { } warning)
        {
            page.Strong(warning);
        }

        page.Strong(VerdictWords.Headline(sheet));
        foreach (var line in VerdictWords.Because(sheet))
        {
            page.Line(line);
        }

        Lines(VerdictWords.Waits(sheet), "It waits for:");
        page.Optional(VerdictWords.IsFirm(sheet) ? VerdictWords.Firm : VerdictWords.Doubts(sheet));
        page.Optional(VerdictWords.Standstill(sheet));
        page.Optional(VerdictWords.Noted(sheet));
    }

    private void Letter(Sheet sheet)
    {
        if (sheet.Letter is not { } answer)
        {
            return;
        }

        page.Heading("Letter");
        if (!answer.TryGetValue(out var letter))
        {
            Lines(LetterWords.Missing(answer));
            return;
        }

        page.Line($"To {letter.To}");
        foreach (var paragraph in letter.Paragraphs)
        {
            page.Line();
            page.Line(paragraph);
        }

        page.Line();
        page.Line(LetterWords.Pack(letter));
    }

    private void Comparisons(Sheet sheet)
    {
        foreach (var pair in sheet.Comparisons)
        {
            page.Heading($"{pair.First} against {pair.Second}");
            page.Rows(PointWords.Headings(pair), PointWords.Differences(pair), [1, 2, 3]);
            page.Line(PointWords.AtLeast);
        }
    }

    private void Ranking(Sheet sheet)
    {
        page.Heading("Ranking");
        if (sheet.Evaluation.Ranking.Count == 0)
        {
            page.Line("No bid passed.");
            return;
        }

        var table = page.Table(
            ["Rank", "Bidder", "Points", "Quality", "Price", "Compared price", "", ""],
            [0, 2, 3, 4, 5]
        );
        var most = (double)sheet.Criteria.Sum(Sheet.Most);
        foreach (var bid in sheet.Evaluation.Ranking)
        {
            ConsolePage.Row(
                table,
                [
                    Words.Points(bid.BestRank, bid.WorstRank),
                    bid.Name + (bid.Status == BidStatus.Open ? " (open)" : ""),
                    Words.Total(sheet, bid),
                    Words.Points(bid.LeastQuality, bid.MostQuality),
                    sheet.HasPricePoints ? Words.Points(bid.PricePoints) : "-",
                    Words.Price(bid.Price),
                    page.Bar((double)bid.LeastQuality, (double)bid.MostQuality, most),
                    page.Bar((double)bid.PricePoints, (double)bid.PricePoints, most),
                ]
            );
        }

        page.Write(table);
        page.Line("The bars: points for quality, and points for the price.");
        if (sheet.Evaluation.Ranking.Any(bid => bid.LeastQuality != bid.MostQuality))
        {
            page.Line("Where something is not known, points and ranks lie between two ends.");
        }
    }

    private void Stages(Sheet sheet)
    {
        page.Heading("Stages");
        var table = page.Table(["Bidder", .. StageWords.Stages.Select(StageWords.Name), "Now"], []);
        foreach (var bid in sheet.Evaluation.Bids)
        {
            ConsolePage.Row(
                table,
                [bid.Name, .. StageWords.Stages.Select(stage => StageWords.Outcome(bid, stage)), StageWords.Status(bid)]
            );
        }

        page.Write(table);
        Lines(sheet.Failed.Select(StageWords.Sentence), "Out, on record and without influence on any other bid:");
        Lines(sheet.Open.Select(StageWords.Sentence), "Open:");
    }

    private void Scores(Sheet sheet)
    {
        if (sheet.Evaluation.Ranking.Count == 0)
        {
            return;
        }

        page.Heading("Points by criterion");
        var first = sheet.Criteria.Max(leaf => leaf.Name.Length) + PointsColumn;
        var shown = sheet.Evaluation.Ranking.Take(Math.Max(2, page.Columns(first, PointsColumn))).ToList();
        var table = page.Table(
            ["Criterion", "Most", .. shown.Select(bid => bid.Name)],
            [1, .. Enumerable.Range(2, shown.Count)]
        );
        foreach (var leaf in sheet.Criteria)
        {
            ConsolePage.Row(
                table,
                [
                    leaf.Name,
                    Words.Points(Sheet.Most(leaf)),
                    .. shown.Select(bid => sheet.Points(bid, leaf)).Select(one => Words.Points(one.Low, one.High)),
                ]
            );
        }

        if (sheet.HasTotals)
        {
            ConsolePage.Row(
                table,
                ["Total", Words.Points(sheet.Criteria.Sum(Sheet.Most)), .. shown.Select(bid => Words.Total(sheet, bid))]
            );
        }

        page.Write(table);
        if (sheet.Evaluation.Ranking.Count > shown.Count)
        {
            page.Line(
                $"{Words.Number(sheet.Evaluation.Ranking.Count - shown.Count)} more bids: see the report (--report)."
            );
        }
    }

    private void Evaluators(Sheet sheet)
    {
        page.Heading("Evaluators");
        if (sheet.Dispersion.Criteria.Count == 0)
        {
            page.Line("No criterion is graded by people.");
            return;
        }

        page.Line(EvaluatorWords.Consensus(sheet));
        Lines(sheet.Evaluation.Excluded.Select(EvaluatorWords.Excluded));
        Lines(EvaluatorWords.FullRecusal(sheet));
        page.Rows(EvaluatorWords.Headings, sheet.Dispersion.Criteria.Select(EvaluatorWords.Row), [1, 3]);
        page.Line(EvaluatorWords.Agreement);
        Lines([.. sheet.Dispersion.Outliers.Select(EvaluatorWords.Outlier), .. EvaluatorWords.Deciding(sheet)]);
    }

    private void Prices(Sheet sheet)
    {
        page.Heading("Price");
        page.Line(PriceWords.Formula(sheet));
        Lines([.. PriceWords.Compared(sheet), .. PriceWords.Points(sheet)]);
        Lines(PriceWords.Low(sheet));
        page.Line();
        page.Rows(
            PriceWords.WeightHeadings,
            PriceWords.Weights(sheet).Select(PriceWords.Row),
            [1, 2],
            PriceWords.NoWeights
        );
        page.Line(PriceWords.Effective);
    }

    private void Firmness(Sheet sheet)
    {
        page.Heading("How firm is it?");
        Lines([
            FirmWords.PriceWeights(sheet),
            .. FirmWords.WaysToWin(sheet),
            .. FirmWords.Compared(sheet),
            .. FirmWords.DecidingFacts(sheet),
            .. FirmWords.Paradoxes(sheet),
        ]);
        page.Subheading(FirmWords.AcceptabilityHeading);
        if (!sheet.Acceptability.TryGetValue(out var drawn))
        {
            page.Line(Wording.Finding(sheet.Acceptability.Findings[0]));
            return;
        }

        page.Line(FirmWords.Drawn(drawn));
        foreach (var (weights, rows) in FirmWords.Acceptabilities(sheet))
        {
            page.Line();
            page.Strong(weights);
            page.Ranks(rows);
        }
    }

    private void Record(Sheet sheet)
    {
        page.Heading("Record");
        page.Rows(
            ["What", "As it stands"],
            RecordWords.Lines(sheet).Select(line => (string[])[line.Heading, line.Text]),
            []
        );
    }

    private void Notes(Sheet sheet)
    {
        page.Heading("Notes");
        if (sheet.Notes.Count == 0)
        {
            page.Line("Nothing else was found.");
        }

        Lines(sheet.Notes.Select(Wording.Finding));
    }

    private void Why(Sheet sheet)
    {
        page.Heading("Why");
        foreach (var bid in sheet.Evaluation.Ranking)
        {
            page.Subheading(bid.Name);
            page.Hanging(bid.Explanation.ToString());
        }
    }

    private void Lines(IEnumerable<string> lines, string? lead = null)
    {
        foreach (var (i, line) in lines.Index())
        {
            if (i == 0 && lead is not null)
            {
                page.Line(lead);
            }

            page.Hanging($"- {line}");
        }
    }
}
