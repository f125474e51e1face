namespace Outsourcing.Domain.Contracts;

/// <summary>What laws ask of the parties beside the terms, and what is to be said of the laws that ask for nothing.</summary>
/// <remarks>Two are equal when duties and findings are, in order.</remarks>
public sealed record LawDuties
{
    private readonly Due[] duties;
    private readonly Finding[] findings;

    internal LawDuties(Due[] duties, Finding[] findings)
    {
        this.duties = duties;
        this.findings = findings;
    }

    /// <summary>Gets the duties by their last day; each names the clause that makes the law apply, and its explanation names the law.</summary>
    public IReadOnlyList<Due> Duties => Array.AsReadOnly(duties);

    /// <summary>Gets which laws do not apply and why, of which it is not known, and what should be looked at.</summary>
    public IReadOnlyList<Finding> Findings => Array.AsReadOnly(findings);

    /// <summary>Compares duties and findings, in order.</summary>
    /// <param name="other">The others.</param>
    /// <returns>Whether all are equal.</returns>
    public bool Equals(LawDuties? other) =>
        other is not null
        && duties.AsSpan().SequenceEqual(other.duties)
        && findings.AsSpan().SequenceEqual(other.findings);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(duties.Length, findings.Length, duties.FirstOrDefault());

    /// <summary>Returns the duties and findings, one a line.</summary>
    /// <returns>The text; empty when there are none.</returns>
    public override string ToString() =>
        string.Join('\n', duties.Select(due => due.ToString()).Concat(findings.Select(finding => finding.ToString())));
}
