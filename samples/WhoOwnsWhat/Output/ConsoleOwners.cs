using Spectre.Console;

namespace Outsourcing.Samples.WhoOwnsWhat;

/// <summary>Who owns what, on the console.</summary>
internal sealed class ConsoleOwners(IAnsiConsole console)
{
    private readonly ConsolePage page = new(console);

    public void Write(Overview overview)
    {
        page.Strong(Words.Title(overview));
        page.Line(Words.Headline(overview));
        page.Line(Words.Summary(overview));
        page.Line(Words.Known(overview));
        page.Line(Words.Laws(overview));
        Titles(overview);
        Pieces(overview);
        MoralRights(overview);
        Timeline(overview);
        Exits(overview);
        Components(overview);
        Escrows(overview);
        Notes(overview);
        Why(overview);
    }

    private void Titles(Overview overview)
    {
        page.Heading("Before paying");
        if (overview.Titles.Count == 0)
        {
            page.Line("No milestone delivers a piece of work.");
        }

        foreach (var title in overview.Titles)
        {
            page.Subheading($"{title.Milestone}: {Words.Paying(title)}");
            foreach (var line in title.Lines)
            {
                page.Hanging($"- {line.Item}: {Words.Standing(line.Standing)}");
                foreach (var finding in line.Findings)
                {
                    page.Hanging($"  - {Wording.Finding(finding)}");
                }
            }

            foreach (var finding in title.Report.IsKnown ? [] : title.Report.Findings)
            {
                page.Hanging($"- {Wording.Finding(finding)}");
            }
        }
    }

    private void Pieces(Overview overview)
    {
        page.Heading("Who owns what");
        page.Rows(
            [.. Rows.Short],
            overview.Pieces.SelectMany(Rows.Of).Select(row => Rows.Shortened(row)),
            [],
            "No piece of work is listed."
        );
    }

    private void MoralRights(Overview overview)
    {
        page.Heading("Moral rights");
        page.Rows([.. Rows.MoralHeadings], Rows.Moral(overview.Pieces), [], "No author is known.");
    }

    private void Timeline(Overview overview)
    {
        page.Heading("Over time");
        foreach (var piece in overview.Pieces.Where(piece => piece.Stretches.Count > 0))
        {
            page.Subheading(piece.Item.Name);
            foreach (var stretch in piece.Stretches)
            {
                page.Hanging($"- {Words.Days(stretch.First, stretch.Last)}: {stretch.Text}");
            }
        }

        page.Line();
        page.Rows(["Day", "Known since", "Kind", "What"], overview.Events.Select(Rows.Of), [], "Nothing happened.");
    }

    private void Exits(Overview overview)
    {
        page.Heading("After the exit");
        foreach (var exit in overview.Exits)
        {
            page.Subheading(exit.Party);
            page.Line(Words.Supposed(exit, overview.Territory));
            if (exit.Report.IsKnown)
            {
                page.Rows([.. Rows.Uses(exit)], exit.Lines.Select(Rows.Of), [], "No piece of work is listed.");
                page.Line();
                page.Rows(
                    [.. Rows.Handovers],
                    exit.Handovers.Select(Rows.Of),
                    [],
                    "Nothing is left to be handed over."
                );
                foreach (var finding in exit.Findings)
                {
                    page.Hanging($"- {Wording.Finding(finding)}");
                }
            }
        }
    }

    private void Components(Overview overview)
    {
        page.Heading("Open source");
        page.Rows([.. Rows.Components], overview.Components.Select(Rows.Of), [], "No component is recorded.");
        foreach (var finding in overview.Components.SelectMany(line => line.Findings))
        {
            page.Hanging($"- {Wording.Finding(finding)}");
        }
    }

    private void Escrows(Overview overview)
    {
        page.Heading("Escrow");
        if (overview.Vaults.Count == 0)
        {
            page.Line("No clause in force provides one.");
        }

        foreach (var vault in overview.Vaults)
        {
            page.Subheading(Words.State(vault));
            foreach (var (heading, text) in Words.Terms(vault))
            {
                page.Hanging($"- {heading}: {text}");
            }

            foreach (var finding in vault.State.Findings)
            {
                page.Hanging($"- {Wording.Finding(finding)}");
            }
        }
    }

    private void Notes(Overview overview)
    {
        page.Heading("Notes");
        foreach (var finding in overview.Notes)
        {
            page.Hanging($"- {Wording.Finding(finding)}");
        }

        if (overview.Notes.Count == 0)
        {
            page.Line("Nothing else was found.");
        }
    }

    private void Why(Overview overview)
    {
        page.Heading("Why");
        foreach (var reason in Reason.Of(overview))
        {
            page.Subheading(reason.About);
            page.Hanging(reason.Because.ToString());
        }
    }
}
