namespace Outsourcing.Domain.ServiceLevels;

/// <summary>Statements in words.</summary>
internal static class StatementWords
{
    public static Explanation Explain(CreditStatement statement)
    {
        var parts = new List<Explanation> { Explanation.Of($"Gross credits add up to {statement.Gross}.") };
        if (statement.AfterSameCause != statement.Gross)
        {
            parts.Add(Explanation.Of($"After the rule for one cause: {statement.AfterSameCause}."));
        }

        if (statement.BeforeCap != statement.AfterSameCause)
        {
            parts.Add(Explanation.Of($"After multipliers: {statement.BeforeCap}."));
        }

        if (statement.AtRiskAmount is { } atRisk)
        {
            parts.Add(Explanation.Of($"The at-risk amount is {atRisk}."));
        }

        parts.AddRange(statement.CapsApplied.Select(cap => Explanation.Of($"Capped: {cap}.")));
        parts.AddRange(statement.EarnedBack.Select(earned => Explanation.Of($"{earned}.")));
        if (statement.Bonus.Amount > 0m)
        {
            parts.Add(Explanation.Of($"The provider earned a bonus of {statement.Bonus}."));
        }

        if (statement.DebtDueOn is { } due)
        {
            parts.Add(
                Explanation.Of(
                    $"No invoice follows, so the credit is a debt due on {NodaTime.Text.LocalDatePattern.Iso.Format(due)}."
                )
            );
        }

        parts.AddRange(statement.Lines.Select(line => line.Explain(statement.Clause)));
        parts.AddRange(statement.Findings.Select(Explanation.Of));
        return Explanation.Of($"{statement}.", statement.Clause, parts);
    }
}
