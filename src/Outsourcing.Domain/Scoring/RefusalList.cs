namespace Outsourcing.Domain.Scoring;

/// <summary>Gathers refusals up to a limit and counts the rest, so that a table of nothing but gaps cannot fill the memory.</summary>
internal struct RefusalList(int limit)
{
    /// <summary>How many refusals an answer lists.</summary>
    public const int Most = 100;

    private List<Refusal>? refusals;
    private long more;
    private bool notOnlyMissing;

    public readonly bool IsEmpty => refusals is null;

    public readonly Refusal? First => refusals?[0];

    /// <summary>Gets whether one refusal is enough: the caller of a span overload reads no more.</summary>
    public readonly bool IsFull => limit == 1 && refusals is not null;

    public void Add(
        RuleId rule,
        string message,
        string? criterion = null,
        string? alternative = null,
        string? remedy = null
    )
    {
        refusals ??= [];
        notOnlyMissing |= rule != ScoringRules.CellMissing;

        // Every rule that is broken is named, however many breaches of others came before.
        if (refusals.Count < limit || !refusals.Exists(refusal => refusal.Rule == rule))
        {
            refusals.Add(new Refusal(rule, message, criterion, alternative, remedy));
        }
        else
        {
            more++;
        }
    }

    /// <summary>Gives the answer without a value: facts are missing when that is all that is wrong.</summary>
    public readonly Answer<T> ToAnswer<T>()
        where T : notnull
    {
        var findings = (refusals ?? []).ConvertAll(refusal => refusal.ToFinding());
        if (more > 0)
        {
            findings.Add(
                Finding.Of(
                    ScoringRules.FindingsMore,
                    Severity.Info,
                    "table",
                    $"There are {Invariant.Text(more)} more findings of these kinds; the first {Invariant.Text(limit)} are listed."
                )
            );
        }

        return Answer.NotKnown<T>(notOnlyMissing ? AnswerStatus.NotApplicable : AnswerStatus.FactMissing, findings);
    }
}
