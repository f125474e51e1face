namespace Outsourcing.Samples.WhoOwnsWhat;

/// <summary>The report of who owns what.</summary>
internal static class HtmlOwners
{
    public static string Of(Overview overview) =>
        HtmlPage.Of(
            Words.Title(overview),
            TimeAxis.Css + Resource.Text(typeof(HtmlOwners), "owners.css"),
            html => Body(html, overview)
        );

    private static void Body(HtmlWriter html, Overview overview)
    {
        html.Element(
            "header",
            () =>
            {
                html.Element("h1", Words.Title(overview));
                html.Element("p.verdict", () => html.Dated(Words.Headline(overview)));
                html.Element("p", Words.Summary(overview));
                html.Element("p.sub", Words.Known(overview));
                html.Element("p.sub", Words.Laws(overview));
            }
        );
        html.Section("Before paying", () => Titles(html, overview));
        html.Section("Over time", () => Timeline(html, overview));
        html.Section("Who owns what", () => Pieces(html, overview));
        html.Section("After the exit", () => Exits(html, overview));
        html.Section("Open source", () => Components(html, overview));
        html.Section("Escrow", () => Escrows(html, overview));
        html.Section("Notes", () => html.List(overview.Notes.Select(Wording.Finding), "Nothing else was found."));
        html.Section("Why", () => Why(html, overview));
    }

    private static void Titles(HtmlWriter html, Overview overview)
    {
        if (overview.Titles.Count == 0)
        {
            html.Element("p", "No milestone delivers a piece of work.");
            return;
        }

        html.Element(
            "div.cards wide",
            () =>
            {
                foreach (var title in overview.Titles)
                {
                    html.Element("article", () => Card(html, title));
                }
            }
        );
    }

    private static void Card(HtmlWriter html, Title title)
    {
        html.Element("h3", title.Milestone);
        html.Element(
            "p",
            () => html.Element($"span.sign {(title.IsClean ? "good" : "bad")}", () => html.Dated(Words.Paying(title)))
        );
        html.Element(
            "ul",
            () =>
            {
                foreach (var line in title.Lines)
                {
                    html.Element(
                        "li",
                        () =>
                        {
                            html.Text($"{line.Item}: {Words.Standing(line.Standing)}");
                            html.List(line.Findings.Select(Wording.Finding));
                        }
                    );
                }

                foreach (var finding in title.Report.IsKnown ? [] : title.Report.Findings)
                {
                    html.Element("li", Wording.Finding(finding));
                }
            }
        );
    }

    private static void Timeline(HtmlWriter html, Overview overview)
    {
        if (overview.Pieces.Count == 0)
        {
            html.Element("p", "No piece of work is listed.");
            return;
        }

        HtmlTimeline.Draw(html, overview);
        html.Details(
            "Owners one after the other",
            () =>
                html.Table(
                    "Who owned what, and when",
                    ["Work", "Days", "Owner"],
                    overview.Pieces.SelectMany(piece =>
                        piece.Stretches.Select(own =>
                            (IReadOnlyList<string>)[piece.Item.Name, Words.Days(own.First, own.Last), own.Text]
                        )
                    )
                )
        );
        html.Details(
            Wording.Count(overview.Events.Count, "event", "events"),
            () =>
                html.Table(
                    "What happened, and since when it is known",
                    ["Day", "Known since", "Kind", "What"],
                    overview.Events.Select(Rows.Of)
                )
        );
    }

    private static void Pieces(HtmlWriter html, Overview overview)
    {
        html.Table(
            $"On {Wording.Date(overview.View.Date)}",
            Rows.Headings,
            overview.Pieces.SelectMany(Rows.Of),
            Rows.Since
        );
        var moral = Rows.Moral(overview.Pieces).ToList();
        if (moral.Count > 0)
        {
            html.Table("Moral rights of the authors", Rows.MoralHeadings, moral);
        }
    }

    private static void Exits(HtmlWriter html, Overview overview)
    {
        foreach (var exit in overview.Exits)
        {
            html.Element("h3", exit.Party);
            if (!exit.Report.IsKnown)
            {
                html.Element("p", () => html.Dated(Words.Supposed(exit, overview.Territory)));
                continue;
            }

            html.Table(Words.Supposed(exit, overview.Territory), Rows.Uses(exit), exit.Lines.Select(Rows.Of));
            if (exit.Handovers.Count > 0)
            {
                html.Table("To be handed over", Rows.Handovers, exit.Handovers.Select(Rows.Of));
            }

            if (exit.Findings.Count > 0)
            {
                html.Details(
                    Wording.Count(exit.Findings.Count, "finding", "findings"),
                    () => html.List(exit.Findings.Select(Wording.Finding))
                );
            }
        }
    }

    private static void Components(HtmlWriter html, Overview overview)
    {
        if (overview.Components.Count == 0)
        {
            html.Element("p", "No component is recorded.");
            return;
        }

        html.Table("Components in the work", Rows.Components, overview.Components.Select(Rows.Of));
        html.List(overview.Components.SelectMany(line => line.Findings).Select(Wording.Finding));
    }

    private static void Escrows(HtmlWriter html, Overview overview)
    {
        if (overview.Vaults.Count == 0)
        {
            html.Element("p", "No clause in force provides one.");
        }

        foreach (var vault in overview.Vaults)
        {
            html.Element(
                "article",
                () =>
                {
                    html.Element("h3", () => html.Dated(Words.State(vault)));
                    foreach (var finding in vault.State.Findings)
                    {
                        html.Element("p.note", () => html.Dated(Wording.Finding(finding)));
                    }

                    html.Facts("dl.short", Words.Terms(vault));
                }
            );
        }
    }

    private static void Why(HtmlWriter html, Overview overview)
    {
        foreach (var reason in Reason.Of(overview))
        {
            html.Details(reason.About, () => html.Reasons(reason.Because));
        }
    }
}
