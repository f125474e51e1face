namespace Outsourcing.Samples.VendorSelection;

/// <summary>How the bids fared, stage by stage, and which of them are out or open, and why.</summary>
internal static class HtmlStages
{
    public static void Write(HtmlWriter html, Sheet sheet)
    {
        html.Table(
            "How each bid fared at each stage",
            Headings,
            () =>
            {
                foreach (var bid in sheet.Evaluation.Bids)
                {
                    html.Element("tr", () => Row(html, bid));
                }
            }
        );
        if (sheet.Failed.Count > 0)
        {
            Steps(html, "Out, on record and without influence on any other bid", sheet.Failed);
        }

        if (sheet.Open.Count > 0)
        {
            Steps(html, "Open: to be proved, answered or decided", sheet.Open);
        }
    }

    /// <summary>Writes what was decided, each step with what was asked for and found.</summary>
    public static void Steps(HtmlWriter html, string caption, IReadOnlyList<StageRecord> steps) =>
        html.Table(
            caption,
            ["Bidder", "Stage", "Step", "Asked for", "Found", "Outcome"],
            () =>
            {
                foreach (var step in steps)
                {
                    html.Element("tr", () => Row(html, step));
                }
            }
        );

    private static IReadOnlyList<string> Headings => ["Bidder", .. StageWords.Stages.Select(StageWords.Name), "Now"];

    private static void Row(HtmlWriter html, EvaluatedBid bid)
    {
        html.Element("th", bid.Name, ("scope", "row"));
        foreach (var stage in StageWords.Stages)
        {
            Signed(html, StageWords.Outcome(bid, stage), StageWords.Name(stage));
        }

        Signed(html, StageWords.Status(bid), "Now");
    }

    private static void Row(HtmlWriter html, StageRecord step)
    {
        html.Element("th", step.Bid, ("scope", "row"));
        html.Element("td", StageWords.Name(step.Stage), ("data-label", "Stage"));
        html.Element("td", step.Subject, ("data-label", "Step"));
        Dated(html, step.Threshold, "Asked for");
        Dated(html, step.Found, "Found");
        Signed(html, StageWords.Word(step.Outcome), "Outcome");
    }

    private static void Dated(HtmlWriter html, string text, string label) =>
        html.Element("td", () => html.Element("span", () => html.Dated(text)), ("data-label", label));

    private static void Signed(HtmlWriter html, string word, string label) =>
        html.Element("td", () => html.Element($"span.sign {Css(word)}", word), ("data-label", label));

    private static string Css(string word) =>
        word switch
        {
            "passed" or "in" or "recommended" => "good",
            "open" => "fair",
            "out" => "bad",
            _ => "none",
        };
}
