using Spectre.Console;

namespace Outsourcing.Samples.MayWeShare;

/// <summary>All flows of an agreement on the console.</summary>
internal sealed class ConsoleSharing(IAnsiConsole console)
{
    private readonly ConsolePage page = new(console);

    public void Write(Overview overview)
    {
        page.Strong(Words.Title(overview.View));
        page.Line(Words.Verdict(overview));
        page.Line(Words.Known(overview.View));
        Flows(overview);
        NotBound(overview.NotBound);
        Findings(overview.Findings);
        Why(overview);
    }

    private void Flows(Overview overview)
    {
        page.Heading("Flows");
        Table(
            ["", "Flow", "Verdict", "Because"],
            overview.Flows.Select(flow =>
                new[]
                {
                    FormattableString.Invariant($"{flow.Number}"),
                    Words.Way(flow),
                    VerdictWords.Text(flow.Verdict),
                    Words.Because(flow.Decision),
                }
            ),
            [0],
            "No flow is asked about."
        );
    }

    private void NotBound(IReadOnlyList<UnboundHolder> holders)
    {
        page.Heading("Holders not bound");
        Table(
            ["Holder", "Has", "Why", "What would mend it"],
            holders.Select(own => new[] { own.Holder, own.Item.Name, own.Finding.Message, own.Finding.Remedy ?? "" }),
            [],
            "Everybody who has something is bound."
        );
    }

    private void Findings(IReadOnlyList<Finding> findings)
    {
        page.Heading("Notes");
        foreach (var finding in findings)
        {
            page.Hanging($"- {Words.Finding(finding)}");
        }

        if (findings.Count == 0)
        {
            page.Line("Nothing else was found.");
        }
    }

    private void Why(Overview overview)
    {
        page.Heading("Why");
        foreach (var flow in overview.Flows)
        {
            page.Subheading(FormattableString.Invariant($"{flow.Number} {Words.Flow(flow)}"));
            page.Hanging(flow.Decision.Explanation.ToString());
        }
    }

    private void Table(string[] headings, IEnumerable<string[]> rows, int[] numbers, string none)
    {
        var all = rows.ToList();
        if (all.Count == 0)
        {
            page.Line(none);
            return;
        }

        var table = page.Table(headings, numbers);
        foreach (var row in all)
        {
            ConsolePage.Row(table, row);
        }

        page.Write(table);
    }
}
