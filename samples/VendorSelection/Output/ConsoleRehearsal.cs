namespace Outsourcing.Samples.VendorSelection;

/// <summary>The rehearsal on the console: as a section, or alone before there are bids.</summary>
internal sealed class ConsoleRehearsal(ConsolePage page)
{
    public void WriteAlone(Tender rules, Answer<Rehearsal> rehearsal)
    {
        page.Strong(rules.Name);
        foreach (var finding in rules.Check())
        {
            page.Hanging($"- {Wording.Finding(finding)}");
        }

        Write(rehearsal);
    }

    public void Write(Answer<Rehearsal> rehearsal)
    {
        page.Heading("Rehearsal on made-up bids");
        if (!rehearsal.TryGetValue(out var known))
        {
            foreach (var finding in rehearsal.Findings)
            {
                page.Hanging($"- {Wording.Finding(finding)}");
            }

            return;
        }

        page.Line(rehearsal.Explanation.Statement);
        page.Rows(RehearsalWords.Headings, known.Weights.Select(RehearsalWords.Row), [1, 2, 3]);
        page.Line(RehearsalWords.Counts);
        foreach (var line in RehearsalWords.Verdict(known))
        {
            page.Hanging($"- {line}");
        }
    }
}
