using Spectre.Console;

namespace Outsourcing.Samples.ContractTimeline;

/// <summary>The agreement on the console.</summary>
internal sealed class ConsoleContract(IAnsiConsole console)
{
    private readonly ConsolePage page = new(console);

    public void Write(Overview overview)
    {
        page.Strong(Words.Title(overview));
        page.Line(Words.Verdict(overview));
        page.Line(Words.Summary(overview));
        page.Line(Words.Known(overview));
        Terms(overview);
        Timeline(overview);
        Dues("Overdue", "Nothing is overdue.", overview.Overdue);
        Late(overview.Late);
        Dues(
            $"Due in {Words.Quarter(overview.Quarter)}",
            $"Nothing is due from {Words.Days(overview.Quarter.First, overview.Quarter.Last)}.",
            overview.Dues
        );
        foreach (var side in overview.Sides)
        {
            Exits(side, overview.View.Date);
            Powers(side);
        }

        Changes(overview);
        Findings("Responsibilities", "No gap was found.", overview.Responsibilities.Findings);
        Findings("Notes", "Nothing else was found.", overview.Findings);
        Why(overview);
    }

    private void Terms(Overview overview)
    {
        page.Heading("Terms and decisions");
        if (overview.Terms.Count == 0)
        {
            page.Line("No clause gives a term.");
        }

        foreach (var sheet in overview.Terms)
        {
            page.Subheading(sheet.Document);
            foreach (var (heading, text) in Words.Term(sheet, overview.Delivery))
            {
                page.Hanging($"- {heading}: {text}");
            }

            foreach (var warning in Words.Warnings(sheet))
            {
                page.Hanging($"- {warning}");
            }
        }

        var terminations = Words.Terminations(overview.View).ToList();
        if (terminations.Count > 0)
        {
            page.Subheading("Terminated");
            terminations.ForEach(own => page.Hanging($"- {own}"));
        }
    }

    private void Timeline(Overview overview)
    {
        page.Heading("Timeline");
        foreach (var stretch in overview.Documents.Concat(overview.Services).SelectMany(own => own.Stretches))
        {
            page.Hanging($"- {stretch.Text}");
        }

        page.Line();
        page.Rows(
            ["Day", "Known since", "Kind", "What"],
            overview.Happenings.Select(own =>
                new[] { Wording.Date(own.On), Wording.Day(own.Known), Words.Kind(own.Kind), own.Text }
            ),
            [0, 1]
        );
    }

    private void Dues(string heading, string none, IReadOnlyList<Due> dues)
    {
        page.Heading(heading);
        page.Rows(
            ["Last day", "Who", "What", "State", "Clause"],
            Words
                .Grouped(dues)
                .Select(own =>
                    new[]
                    {
                        Wording.Date(own.Due.On),
                        own.By,
                        own.Due.What,
                        Words.State(own.Due.State),
                        own.Due.Clause.ToString(),
                    }
                ),
            [0],
            none
        );
    }

    private void Late(IReadOnlyList<ObligationInstance> late)
    {
        page.Heading("Done late");
        page.Rows(
            ["Last day", "Done", "Who", "What", "Clause"],
            late.Select(own =>
                new[]
                {
                    Wording.Date(own.LastDay),
                    Wording.Date(own.History[^1].On),
                    own.Obligation.By,
                    Words.Late(own),
                    own.Clause.Reference.ToString(),
                }
            ),
            [0, 1],
            "Nothing was done late."
        );
    }

    private void Exits(Side side, LocalDate today)
    {
        page.Heading($"Ways out of {side.Party}");
        page.Rows(
            ["Last day", "What", "To do", "Fee", "Clause"],
            side.Exits.Select(exit =>
                new[]
                {
                    Wording.Date(exit.LastDay),
                    Words.What(exit),
                    Words.Act(exit, today),
                    Words.Fee(exit.Fee),
                    exit.Clause.ToString(),
                }
            ),
            [0],
            "There is none."
        );
    }

    private void Powers(Side side)
    {
        page.Heading($"Powers of {side.Party}");
        page.Rows(
            ["Power", "Can be used", "Effect or reason", "Clause"],
            side.Powers.Select(power =>
                new[] { power.What, Words.When(power), Words.Why(power), power.Clause.ToString() }
            ),
            [],
            "There is none."
        );
    }

    private void Changes(Overview overview)
    {
        page.Heading($"What is different from {Wording.Date(overview.Before.Date)}");
        foreach (var change in overview.Changes.Where(own => !Words.IsFact(own)))
        {
            var (before, now) = Parts.ThatDiffer(change);
            page.Hanging($"- {Words.Change(change)}");
            page.Hanging($"  was: {before}");
            page.Hanging($"  is: {now}");
        }

        foreach (var change in overview.Changes.Where(Words.IsFact))
        {
            page.Hanging($"- {Words.Fact(change)}");
        }

        if (overview.Changes.Count == 0)
        {
            page.Line("Nothing.");
        }
    }

    private void Findings(string heading, string none, IReadOnlyList<Finding> findings)
    {
        page.Heading(heading);
        foreach (var finding in findings)
        {
            page.Hanging($"- {Wording.Finding(finding)}");
        }

        if (findings.Count == 0)
        {
            page.Line(none);
        }
    }

    private void Why(Overview overview)
    {
        page.Heading("Why");
        foreach (var reason in Reason.Of(overview))
        {
            page.Subheading(reason.About);
            foreach (var explanation in reason.Because)
            {
                page.Hanging(explanation.ToString());
            }
        }
    }
}
