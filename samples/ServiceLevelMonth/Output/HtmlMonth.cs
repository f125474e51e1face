using System.Globalization;

namespace Outsourcing.Samples.ServiceLevelMonth;

/// <summary>The report of a month.</summary>
internal static class HtmlMonth
{
    public static string Of(Sheet sheet) =>
        HtmlPage.Of(sheet.Title, Resource.Text(typeof(HtmlMonth), "month.css"), html => Body(html, sheet));

    private static void Body(HtmlWriter html, Sheet sheet)
    {
        html.Element(
            "header",
            () =>
            {
                html.Element("h1", sheet.Title);
                html.Element("p.verdict", MonthWords.Verdict(sheet.Levels));
                html.Element("p.verdict", MoneyWords.Credit(sheet.Settled));
                foreach (var intake in sheet.Intakes.Where(intake => !intake.IsWhole))
                {
                    html.Element("p.note", MonthWords.Intake(intake));
                }
            }
        );
        html.Section("Service levels", () => Levels(html, sheet.Levels));
        html.Section("Credits", () => HtmlMoney.Credits(html, sheet.Settled));
        html.Section("Charge and invoice", () => HtmlMoney.Invoice(html, sheet.Settled));
        html.Section("Scorecard of the quarter", () => HtmlMoney.Scorecard(html, sheet.Quarter));
        html.Section("Trend", () => HtmlTrend.Charts(html, sheet.Trends));
        html.Section("Share within target", () => HtmlCharts.Shares(html, sheet));
        if (sheet.HasOutages)
        {
            html.Section("Telephony", () => HtmlCharts.Telephony(html, sheet));
        }

        foreach (var whatIf in sheet.WhatIf)
        {
            html.Section($"What if {whatIf.Question}", () => WhatIf(html, whatIf));
        }

        html.Section("Why the levels stand so", () => Why(html, sheet.Levels));
        if (sheet.Settled.Credits is { } credits)
        {
            html.Section("Why the credit is as it is", () => html.Reasons(credits.Explanation));
        }

        html.Section("What was read", () => Intakes(html, sheet.Intakes));
    }

    private static void Levels(HtmlWriter html, IReadOnlyList<Level> levels) =>
        html.Element(
            "div.cards",
            () =>
            {
                foreach (var level in levels)
                {
                    html.Element("article", () => Card(html, level));
                }
            }
        );

    private static void Card(HtmlWriter html, Level level)
    {
        html.Element("h3", level.Name);
        html.Element(
            "p",
            () =>
            {
                Chip(
                    html,
                    level.Result?.Undisputed.Status ?? MeasurementStatus.NotMeasurable,
                    MonthWords.Status(level)
                );
                html.Text(" ");
                html.Element("strong", level.Result?.Undisputed.Headroom?.ToString() ?? "");
            }
        );
        html.Element("p.figure", MonthWords.Value(level));
        html.Element("p.sub", $"Target: {level.Target}.");
        if (level.Result?.IfDisputedAccepted is { } other)
        {
            html.Element(
                "p.note",
                () =>
                {
                    html.Text("If what is disputed is accepted: ");
                    Chip(html, other.Status, MonthWords.Status(other.Status));
                    html.Text($" {other.Value}{(other.Headroom is { } left ? $", {left}" : "")}");
                }
            );
        }
    }

    private static void Chip(HtmlWriter html, MeasurementStatus status, string text) =>
        html.Element($"span.chip {status.ToString().ToLowerInvariant()}", text);

    private static void WhatIf(HtmlWriter html, WhatIf whatIf)
    {
        foreach (var (before, after) in whatIf.Levels)
        {
            html.Table(
                before.Name,
                ["", "Measured", "Result", "Headroom", "If disputed is accepted"],
                new (string When, Level Level)[] { ("As it was", before), ("With it", after) }.Select(row =>
                    (IReadOnlyList<string>)
                        [
                            row.When,
                            MonthWords.Value(row.Level),
                            MonthWords.Status(row.Level),
                            MonthWords.Headroom(row.Level),
                            MonthWords.Disputed(row.Level),
                        ]
                )
            );
        }

        HtmlMoney.Compare(html, whatIf);
    }

    private static void Why(HtmlWriter html, IReadOnlyList<Level> levels)
    {
        foreach (var level in levels)
        {
            html.Details(level.Name, () => html.Reasons(level.Answer.Explanation), ("open", ""));
        }
    }

    private static void Intakes(HtmlWriter html, IReadOnlyList<Intake> intakes)
    {
        html.List(intakes.Select(MonthWords.Intake));
        foreach (var intake in intakes.Where(intake => intake.Problems.Count > 0))
        {
            html.Table(
                MonthWords.Listed(intake),
                ["Line", "Column", "What is wrong"],
                intake.Problems.Select(problem =>
                    (IReadOnlyList<string>)
                        [
                            problem.Line?.ToString(CultureInfo.InvariantCulture) ?? "",
                            problem.Place ?? "",
                            problem.Message,
                        ]
                )
            );
        }
    }
}
