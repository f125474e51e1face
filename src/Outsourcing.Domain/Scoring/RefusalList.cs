namespace Outsourcing.Domain.Scoring;

/// <summary>Gathers refusals up to a limit and counts the rest, so that a table of nothing but gaps cannot fill the memory.</summary>
internal struct RefusalList(int limit)
{
    private List<Refusal>? refusals;
    private long more;

    public readonly bool IsEmpty => refusals is null;

    public readonly Refusal? First => refusals?[0];

    /// <summary>Gets whether one refusal is enough: the caller of a span overload reads no more.</summary>
    public readonly bool IsFull => limit == 1 && refusals is not null;

    public readonly bool OnlyMissing =>
        refusals is not null && refusals.TrueForAll(refusal => refusal.Rule == ScoringRules.CellMissing);

    public void Add(
        RuleId rule,
        string message,
        string? criterion = null,
        string? alternative = null,
        string? remedy = null
    )
    {
        refusals ??= [];
        if (refusals.Count < limit)
        {
            refusals.Add(new Refusal(rule, message, criterion, alternative, remedy));
        }
        else
        {
            more++;
        }
    }

    public readonly IEnumerable<Finding> Findings()
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

        return findings;
    }
}
