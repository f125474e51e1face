namespace Outsourcing.Samples.ContractTimeline;

/// <summary>The report of an agreement.</summary>
internal static class HtmlContract
{
    public static string Of(Overview overview) =>
        HtmlPage.Of(
            Words.Title(overview),
            TimeAxis.Css + Resource.Text(typeof(HtmlContract), "contract.css"),
            html => Body(html, overview)
        );

    private static void Body(HtmlWriter html, Overview overview)
    {
        html.Element(
            "header",
            () =>
            {
                html.Element("h1", Words.Title(overview));
                html.Element("p.verdict", () => html.Dated(Words.Verdict(overview)));
                html.Element("p", Words.Summary(overview));
                html.Element("p.sub", Words.Known(overview));
            }
        );
        html.Section(
            "Terms and decisions",
            () =>
            {
                Terms(html, overview);
                Terminations(html, overview);
            }
        );
        html.Section("Timeline", () => Timeline(html, overview));
        html.Section(
            "Overdue and late",
            () =>
            {
                Dues(html, overview.Overdue, "Not done", "Nothing is overdue.");
                Late(html, overview.Late);
            }
        );
        html.Section(
            $"Due in {Words.Quarter(overview.Quarter)}",
            () =>
                Dues(
                    html,
                    overview.Dues,
                    Words.Days(overview.Quarter.First, overview.Quarter.Last),
                    "Nothing is due in the quarter."
                )
        );
        html.Section("Ways out", () => Each(html, overview, (page, side) => Exits(page, side, overview.View.Date)));
        html.Section("Powers", () => Each(html, overview, Powers));
        html.Section($"What is different from {Wording.Date(overview.Before.Date)}", () => Changes(html, overview));
        html.Section(
            "Responsibilities",
            () => html.List(overview.Responsibilities.Findings.Select(Wording.Finding), "No gap was found.")
        );
        html.Section("Notes", () => html.List(overview.Findings.Select(Wording.Finding), "Nothing else was found."));
        html.Section("Why", () => Why(html, overview));
    }

    private static void Terms(HtmlWriter html, Overview overview)
    {
        if (overview.Terms.Count == 0)
        {
            html.Element("p", "No clause gives a term.");
            return;
        }

        html.Element(
            "div.cards wide",
            () =>
            {
                foreach (var sheet in overview.Terms)
                {
                    html.Element("article", () => Card(html, overview, sheet));
                }
            }
        );
    }

    private static void Terminations(HtmlWriter html, Overview overview)
    {
        var all = Words.Terminations(overview.View).ToList();
        if (all.Count > 0)
        {
            html.Element("h3", "Terminated");
            html.List(all);
        }
    }

    private static void Card(HtmlWriter html, Overview overview, TermSheet sheet)
    {
        html.Element("h3", sheet.Document);
        if (sheet.Decision is not null)
        {
            html.Element("p.note", () => html.Dated(Words.Decision(sheet)));
        }

        foreach (var warning in Words.Warnings(sheet))
        {
            html.Element("p.note", () => html.Dated(warning));
        }

        html.Facts("dl.facts", Words.Term(sheet, overview.Delivery));
    }

    private static void Timeline(HtmlWriter html, Overview overview)
    {
        HtmlTimeline.Draw(html, overview);
        html.Details(
            Wording.Count(overview.Happenings.Count, "entry", "entries"),
            () =>
                html.Table(
                    "What happened, and since when it is known",
                    ["Day", "Known since", "Kind", "What"],
                    overview.Happenings.Select(own =>
                        (IReadOnlyList<string>)
                            [Wording.Date(own.On), Wording.Day(own.Known), Words.Kind(own.Kind), own.Text]
                    )
                )
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
            Words
                .Grouped(dues)
                .Select(own =>
                    (IReadOnlyList<string>)
                        [
                            Wording.Date(own.Due.On),
                            own.By,
                            own.Due.What,
                            Words.State(own.Due.State),
                            own.Due.Clause.ToString(),
                        ]
                )
        );
    }

    private static void Late(HtmlWriter html, IReadOnlyList<ObligationInstance> late)
    {
        if (late.Count == 0)
        {
            html.Element("p", "Nothing was done late.");
            return;
        }

        html.Table(
            "Done late",
            ["Last day", "Done", "Who", "What", "Clause"],
            late.Select(own =>
                (IReadOnlyList<string>)
                    [
                        Wording.Date(own.LastDay),
                        Wording.Date(own.History[^1].On),
                        own.Obligation.By,
                        Words.Late(own),
                        own.Clause.Reference.ToString(),
                    ]
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

    private static void Exits(HtmlWriter html, Side side, LocalDate today)
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
                        Wording.Date(exit.LastDay),
                        Words.What(exit),
                        Words.Act(exit, today),
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
            ["Power", "Can be used", "Effect or reason", "Clause"],
            side.Powers.Select(power =>
                (IReadOnlyList<string>)[power.What, Words.When(power), Words.Why(power), power.Clause.ToString()]
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

        var clauses = overview.Changes.Where(own => !Words.IsFact(own)).ToList();
        if (clauses.Count > 0)
        {
            html.Table(
                "Clauses, in the parts that differ",
                ["What", "Before", "Now"],
                clauses.Select(change =>
                {
                    var (before, now) = Parts.ThatDiffer(change);
                    return (IReadOnlyList<string>)[Words.Change(change), before, now];
                })
            );
        }

        var facts = overview.Changes.Where(Words.IsFact).ToList();
        if (facts.Count > 0)
        {
            html.Details(Wording.Count(facts.Count, "fact", "facts"), () => html.List(facts.Select(Words.Fact)));
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
