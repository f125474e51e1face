namespace Outsourcing.Samples.ContractTimeline;

/// <summary>The report of an agreement.</summary>
internal static class HtmlContract
{
    public static string Of(Overview overview) =>
        HtmlPage.Of(
            Words.Title(overview),
            Resource.Text(typeof(HtmlContract), "timeline.css"),
            html => Body(html, overview)
        );

    private static void Body(HtmlWriter html, Overview overview)
    {
        html.Element(
            "header",
            () =>
            {
                html.Element("h1", Words.Title(overview));
                html.Element("p.verdict", Words.Verdict(overview));
                html.Element("p.sub", Words.Summary(overview));
            }
        );
        Section(html, "Terms and decisions", () => Terms(html, overview));
        Section(html, "Timeline", () => Timeline(html, overview));
        Section(html, "Overdue", () => Dues(html, overview.Overdue, "Duties that were not done in time", "Nothing is overdue."));
        Section(
            html,
            $"Due in {Words.Quarter(overview.Quarter)}",
            () =>
                Dues(
                    html,
                    overview.Dues,
                    Words.Days(overview.Quarter.First, overview.Quarter.Last),
                    "Nothing is due in the quarter."
                )
        );
        Section(html, "Ways out", () => Each(html, overview, Exits));
        Section(html, "Powers", () => Each(html, overview, Powers));
        Section(html, $"What is different from {Words.Date(overview.Before.Date)}", () => Changes(html, overview));
        Section(html, "Responsibilities", () => Findings(html, overview.Responsibilities.Findings, "No gap was found."));
        Section(html, "Notes", () => Findings(html, overview.Findings, "Nothing else was found."));
        Section(html, "Why", () => Why(html, overview));
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

    private static void Terms(HtmlWriter html, Overview overview)
    {
        if (overview.Terms.Count == 0)
        {
            html.Element("p", "No clause gives a term.");
            return;
        }

        html.Element(
            "div.cards.wide",
            () =>
            {
                foreach (var sheet in overview.Terms)
                {
                    html.Element("article", () => Card(html, overview, sheet));
                }
            }
        );
    }

    private static void Card(HtmlWriter html, Overview overview, TermSheet sheet)
    {
        html.Element("h3", sheet.Document);
        if (sheet.Decision is not null)
        {
            html.Element("p.note", Words.Decision(sheet));
        }

        html.Element(
            "dl.facts",
            () =>
            {
                foreach (var (heading, text) in Words.Term(sheet, overview.Delivery))
                {
                    html.Element("dt", heading);
                    html.Element("dd", text);
                }
            }
        );
    }

    private static void Timeline(HtmlWriter html, Overview overview)
    {
        HtmlTimeline.Draw(html, overview);
        html.Element(
            "details",
            () =>
            {
                html.Element("summary", Words.Count(overview.Happenings.Count, "entry", "entries"));
                html.Table(
                    "What happened, and since when it is known",
                    ["Day", "Known since", "Kind", "What"],
                    overview.Happenings.Select(own =>
                        (IReadOnlyList<string>)
                            [Words.Date(own.On), Words.Day(own.Known), Words.Kind(own.Kind), own.Text]
                    )
                );
            }
        );
    }

    private static void Dues(HtmlWriter html, IReadOnlyList<Due> dues, string caption, string none)
    {
        if (dues.Count == 0)
        {
            html.Element("p", none);
            return;
        }

        html.Table(
            caption,
            ["Last day", "Who", "What", "State", "Clause"],
            dues.Select(due =>
                (IReadOnlyList<string>)
                    [Words.Date(due.On), due.By, due.What, Words.State(due.State), due.Clause.ToString()]
            )
        );
    }

    private static void Each(HtmlWriter html, Overview overview, Action<HtmlWriter, Side> write)
    {
        foreach (var side in overview.Sides)
        {
            write(html, side);
        }
    }

    private static void Exits(HtmlWriter html, Side side)
    {
        if (side.Exits.Count == 0)
        {
            html.Element("p", $"{side.Party} has none.");
            return;
        }

        html.Table(
            side.Party,
            ["Last day", "What", "To do", "Fee", "Clause"],
            side.Exits.Select(exit =>
                (IReadOnlyList<string>)
                    [
                        Words.Date(exit.LastDay),
                        Words.What(exit),
                        Words.Act(exit),
                        Words.Fee(exit.Fee),
                        exit.Clause.ToString(),
                    ]
            )
        );
    }

    private static void Powers(HtmlWriter html, Side side)
    {
        if (side.Powers.Count == 0)
        {
            html.Element("p", $"{side.Party} has none.");
            return;
        }

        html.Table(
            side.Party,
            ["Power", "Can be used", "Services", "Clause"],
            side.Powers.Select(power =>
                (IReadOnlyList<string>)
                    [power.What, Words.When(power), Words.Services(power.Services), power.Clause.ToString()]
            )
        );
    }

    private static void Changes(HtmlWriter html, Overview overview)
    {
        if (overview.Changes.Count == 0)
        {
            html.Element("p", "Nothing.");
            return;
        }

        html.Table(
            $"From {Words.Date(overview.Before.Date)} to {Words.Date(overview.View.Date)}, with what is known now",
            ["What", "Before", "Now"],
            overview.Changes.Select(change =>
                (IReadOnlyList<string>)[Words.Change(change), change.Before ?? "–", change.After ?? "–"]
            )
        );
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
                    html.Element(
                        "ul.why",
                        () =>
                        {
                            foreach (var explanation in reason.Because)
                            {
                                Sentence(html, explanation);
                            }
                        }
                    );
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
}
