using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>Puts a report on the time after an agreement in words.</summary>
internal static class ExitWords
{
    public static Explanation Explain(ExitReport report) =>
        Explanation.Of(
            $"The agreement ends with {CivilDay.Text(report.LastDay)}; this is how {report.Party} stands after it.",
            [
                .. report.Lines.Select(line =>
                    Explanation.Of(
                        $"{line.Item.Name}:",
                        line.Uses.Select(use =>
                            Explanation.Of(
                                use.Until is { } last
                                    ? $"{use.Act}: {use.Decision} Until {CivilDay.Text(last)}."
                                    : $"{use.Act}: {use.Decision}",
                                use.Decision.Explanation.Parts
                            )
                        )
                    )
                ),
                .. report.Handovers.Select(due => Explanation.Of($"{due}.", due.Clause)),
            ]
        );
}
