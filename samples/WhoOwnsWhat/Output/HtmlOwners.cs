using System.Text.RegularExpressions;

namespace Outsourcing.Samples.WhoOwnsWhat;

/// <summary>The report of who owns what.</summary>
internal static partial class HtmlOwners
{
    public static string Of(Overview overview) =>
        HtmlPage.Of(
            Words.Title(overview),
            Resource.Text(typeof(HtmlOwners), "owners.css"),
            html => Body(html, overview)
        );

    private static void Body(HtmlWriter html, Overview overview)
    {
        html.Element(
            "header",
            () =>
            {
                html.Element("h1", Words.Title(overview));
                html.Element("p.verdict", () => Dated(html, Words.Headline(overview)));
                html.Element("p", Words.Summary(overview));
                html.Element("p.sub", Words.Known(overview));
                html.Element("p.sub", Words.Laws(overview));
            }
        );
        Section(html, "Before paying", () => Titles(html, overview));
        Section(html, "Over time", () => Timeline(html, overview));
        Section(html, "Who owns what", () => Pieces(html, overview));
        Section(html, "After the exit", () => Exits(html, overview));
        Section(html, "Open source", () => Components(html, overview));
        Section(html, "Escrow", () => Escrows(html, overview));
        Section(html, "Notes", () => Findings(html, overview.Notes, "Nothing else was found."));
        Section(html, "Why", () => Why(html, overview));
    }

    /// <summary>Writes a text whose dates stay on one line.</summary>
    private static void Dated(HtmlWriter html, string text)
    {
        var start = 0;
        foreach (var date in Dates().EnumerateMatches(text))
        {
            html.Text(text[start..date.Index]);
            html.Whole(text.Substring(date.Index, date.Length));
            start = date.Index + date.Length;
        }

        html.Text(text[start..]);
    }

    private static void Section(HtmlWriter html, string heading, Action content) =>
        html.Element(
            "section",
            () =>
            {
                html.Element("h2", heading);
                content();
            }
        );

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
            () => html.Element($"span.sign {(title.IsClean ? "good" : "bad")}", () => Dated(html, Words.Paying(title)))
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
                            html.List(line.Findings.Select(Words.Finding));
                        }
                    );
                }

                foreach (var finding in title.Report.IsKnown ? [] : title.Report.Findings)
                {
                    html.Element("li", Words.Finding(finding));
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
        html.Element(
            "details",
            () =>
            {
                html.Element("summary", "Owners one after the other");
                html.Table(
                    "Who owned what, and when",
                    ["Work", "Days", "Owner"],
                    overview.Pieces.SelectMany(piece =>
                        piece.Stretches.Select(own =>
                            (IReadOnlyList<string>)[piece.Item.Name, Words.Days(own.First, own.Last), own.Text]
                        )
                    )
                );
            }
        );
        html.Element(
            "details",
            () =>
            {
                html.Element("summary", Words.Count(overview.Events.Count, "event", "events"));
                html.Table(
                    "What happened, and since when it is known",
                    ["Day", "Known since", "Kind", "What"],
                    overview.Events.Select(Rows.Of)
                );
            }
        );
    }

    private static void Pieces(HtmlWriter html, Overview overview)
    {
        html.Table(
            $"On {Words.Date(overview.View.Date)}",
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
                html.Element("p", () => Dated(html, Words.Supposed(exit, overview.Territory)));
                continue;
            }

            html.Table(Words.Supposed(exit, overview.Territory), Rows.Uses(exit), exit.Lines.Select(Rows.Of));
            if (exit.Handovers.Count > 0)
            {
                html.Table("To be handed over", Rows.Handovers, exit.Handovers.Select(Rows.Of));
            }

            if (exit.Findings.Count > 0)
            {
                html.Element(
                    "details",
                    () =>
                    {
                        html.Element("summary", Words.Count(exit.Findings.Count, "finding", "findings"));
                        html.List(exit.Findings.Select(Words.Finding));
                    }
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
        html.List(overview.Components.SelectMany(line => line.Findings).Select(Words.Finding));
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
                    html.Element("h3", () => Dated(html, Words.State(vault)));
                    foreach (var finding in vault.State.Findings)
                    {
                        html.Element("p.note", () => Dated(html, Words.Finding(finding)));
                    }

                    html.Element(
                        "dl.short",
                        () =>
                        {
                            foreach (var (heading, text) in Words.Terms(vault))
                            {
                                html.Element("dt", heading);
                                html.Element("dd", () => Dated(html, text));
                            }
                        }
                    );
                }
            );
        }
    }

    private static void Findings(HtmlWriter html, IReadOnlyList<Finding> findings, string none)
    {
        if (findings.Count == 0)
        {
            html.Element("p", none);
        }

        html.List(findings.Select(Words.Finding));
    }

    private static void Why(HtmlWriter html, Overview overview)
    {
        foreach (var reason in Reason.Of(overview))
        {
            html.Element(
                "details",
                () =>
                {
                    html.Element("summary", reason.About);
                    html.Element("ul.why", () => Sentence(html, reason.Because));
                }
            );
        }
    }

    private static void Sentence(HtmlWriter html, Explanation explanation) =>
        html.Element(
            "li",
            () =>
            {
                html.Text(explanation.Statement);
                if (explanation.Basis is { } basis)
                {
                    html.Text(" ");
                    html.Element("span.basis", basis.ToString()!);
                }

                if (explanation.Parts.Count > 0)
                {
                    html.Element(
                        "ul",
                        () =>
                        {
                            foreach (var part in explanation.Parts)
                            {
                                Sentence(html, part);
                            }
                        }
                    );
                }
            }
        );

    [GeneratedRegex("[0-9]{4}-[0-9]{2}-[0-9]{2}", RegexOptions.None, 1000)]
    private static partial Regex Dates();
}
