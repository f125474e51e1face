namespace Outsourcing.Samples.VendorSelection;

/// <summary>The report of a selection.</summary>
internal static class HtmlSelection
{
    public static string Of(Sheet sheet) =>
        HtmlPage.Of(
            Words.Title(sheet),
            HtmlScores.Css + Resource.Text(typeof(HtmlSelection), "selection.css"),
            html => Body(html, sheet)
        );

    private static void Body(HtmlWriter html, Sheet sheet)
    {
        html.Element("header", () => Verdict(html, sheet));
        if (sheet.Letter is { } letter)
        {
            html.Section("Letter", () => Letter(html, letter));
        }

        foreach (var pair in sheet.Comparisons)
        {
            html.Section($"{pair.First} against {pair.Second}", () => Compare(html, pair));
        }

        html.Section("Ranking", () => HtmlPoints.Ranking(html, sheet));
        html.Section("Stages", () => HtmlStages.Write(html, sheet));
        if (sheet.Evaluation.Ranking.Count > 0)
        {
            html.Section("Points by criterion", () => HtmlPoints.Cards(html, sheet));
        }

        html.Section("Evaluators", () => HtmlEvaluators.Write(html, sheet));
        html.Section("Price", () => HtmlPrices.Write(html, sheet));
        html.Section("How firm is it?", () => HtmlFirmness.Write(html, sheet));
        if (sheet.Rehearsal is { } rehearsal)
        {
            html.Section("Rehearsal on made-up bids", () => Rehearsed(html, rehearsal));
        }

        html.Section("Record", () => Record(html, sheet));
        html.Section("Notes", () => html.List(sheet.Notes.Select(Wording.Finding), "Nothing else was found."));
        html.Section("Why", () => Why(html, sheet));
    }

    private static void Verdict(HtmlWriter html, Sheet sheet)
    {
        html.Element("h1", () => html.Dated(Words.Title(sheet)));
        html.Element("p.verdict", VerdictWords.Headline(sheet));
        foreach (var line in VerdictWords.Because(sheet))
        {
            html.Element("p", () => html.Dated(line));
        }

        if (VerdictWords.IsFirm(sheet))
        {
            html.Element("p", VerdictWords.Firm);
        }

        foreach (
            var note in (string?[])
                [VerdictWords.NotPublished(sheet), VerdictWords.Doubts(sheet), VerdictWords.Noted(sheet)]
        )
        {
            Note(html, note);
        }

        string[] waits = [.. VerdictWords.Waits(sheet)];
        if (waits.Length > 0)
        {
            html.Element(
                "div.note",
                () =>
                {
                    html.Element("p", "It waits for:");
                    html.List(waits);
                }
            );
        }

        Note(html, VerdictWords.Standstill(sheet));
        html.Element("p.sub", () => html.Dated(Words.Procedure(sheet)));
    }

    private static void Note(HtmlWriter html, string? note)
    {
        if (note is not null)
        {
            html.Element("p.note", () => html.Dated(note));
        }
    }

    private static void Letter(HtmlWriter html, Answer<Letter> answer)
    {
        if (!answer.TryGetValue(out var letter))
        {
            html.List(LetterWords.Missing(answer));
            return;
        }

        html.Element(
            "article.letter",
            () =>
            {
                html.Element("h3", $"To {letter.To}");
                foreach (var paragraph in letter.Paragraphs)
                {
                    html.Element("p", () => html.Dated(paragraph));
                }
            }
        );
        html.Element("p.sub", () => html.Dated(LetterWords.Pack(letter)));
    }

    private static void Compare(HtmlWriter html, BidComparison pair) =>
        html.Table(PointWords.AtLeast, PointWords.Headings(pair), PointWords.Differences(pair), 1, 2, 3);

    private static void Rehearsed(HtmlWriter html, Answer<Rehearsal> answer)
    {
        if (!answer.TryGetValue(out var rehearsal))
        {
            html.List(answer.Findings.Select(Wording.Finding));
            return;
        }

        html.Element("p", answer.Explanation.Statement);
        html.Table(
            RehearsalWords.Counts,
            RehearsalWords.Headings,
            rehearsal.Weights.Select(RehearsalWords.Row),
            1,
            2,
            3
        );
        html.List(RehearsalWords.Verdict(rehearsal));
    }

    private static void Record(HtmlWriter html, Sheet sheet)
    {
        html.Facts("dl.short", RecordWords.Lines(sheet));
        html.Details(
            "Every step of every bid",
            () => HtmlStages.Steps(html, "What was asked for, and what was found", sheet.Evaluation.Record)
        );
    }

    private static void Why(HtmlWriter html, Sheet sheet)
    {
        foreach (var bid in sheet.Evaluation.Bids)
        {
            html.Details(bid.Name, () => html.Reasons(bid.Explanation));
        }
    }
}
