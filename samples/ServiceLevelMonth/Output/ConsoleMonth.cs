using Spectre.Console;

namespace Outsourcing.Samples.ServiceLevelMonth;

/// <summary>The month on the console.</summary>
internal sealed class ConsoleMonth(IAnsiConsole console)
{
    private readonly ConsolePage page = new(console);

    public void Write(Sheet sheet)
    {
        page.Strong(sheet.Title);
        page.Line(MonthWords.Verdict(sheet.Levels));
        page.Line(MoneyWords.Credit(sheet.Settled));
        foreach (var intake in sheet.Intakes.Where(intake => !intake.IsWhole))
        {
            page.Line(MonthWords.Intake(intake));
        }

        Levels(sheet.Levels);
        new ConsoleMoney(page).Write(sheet);
        foreach (var whatIf in sheet.WhatIf)
        {
            WhatIf(whatIf);
        }

        page.Heading("Why");
        foreach (var level in sheet.Levels)
        {
            page.Subheading(level.Name);
            page.Hanging(level.Answer.Explanation.ToString());
        }

        page.Heading("What was read");
        foreach (var intake in sheet.Intakes)
        {
            page.Line(MonthWords.Intake(intake));
            foreach (var problem in MonthWords.Problems(intake))
            {
                page.Hanging($"  {problem}");
            }
        }
    }

    private void Levels(IReadOnlyList<Level> levels)
    {
        page.Heading("Service levels");
        var table = page.Table(
            ["Service level", "Target", "Measured", "Result", "Headroom", "If disputed is accepted"],
            []
        );
        foreach (var level in levels)
        {
            ConsolePage.Row(
                table,
                [
                    level.Name,
                    level.Target.ToString(),
                    MonthWords.Value(level),
                    MonthWords.Status(level),
                    MonthWords.Headroom(level),
                    MonthWords.Disputed(level),
                ]
            );
        }

        page.Write(table);
    }

    private void WhatIf(WhatIf whatIf)
    {
        page.Heading($"What if {whatIf.Question}");
        foreach (var (before, after) in whatIf.Levels)
        {
            var table = page.Table([before.Name, "Measured", "Result", "Headroom", "If disputed is accepted"], []);
            foreach (var (when, level) in (ReadOnlySpan<(string, Level)>)[("as it was", before), ("with it", after)])
            {
                ConsolePage.Row(
                    table,
                    [
                        when,
                        MonthWords.Value(level),
                        MonthWords.Status(level),
                        MonthWords.Headroom(level),
                        MonthWords.Disputed(level),
                    ]
                );
            }

            page.Write(table);
        }

        new ConsoleMoney(page).Compare(whatIf);
    }
}
