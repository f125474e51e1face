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
        foreach (var sheet in Sheet.Of(overview))
        {
            page.Heading(sheet.Heading);
            page.Rows([.. sheet.Columns], sheet.Rows.Select(row => row.ToArray()), [], sheet.None);
        }

        Findings(overview.Findings);
        Why(overview);
    }

    private void Flows(Overview overview)
    {
        page.Heading("Flows");
        page.Rows(
            ["", "Flow", "Verdict", "Because", "What would mend it"],
            overview.Flows.Select(flow =>
                new[]
                {
                    FormattableString.Invariant($"{flow.Number}"),
                    Words.Way(flow),
                    VerdictWords.Text(flow.Verdict),
                    Words.Because(flow),
                    string.Join(", or ", Words.Mends(flow)),
                }
            ),
            [0],
            "No flow is asked about."
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
}
