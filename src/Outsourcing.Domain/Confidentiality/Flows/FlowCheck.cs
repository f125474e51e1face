using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.Confidentiality;

/// <summary>Whether a flow breaks a rule, by which clause, and what would mend it.</summary>
/// <remarks>Two are equal when flow, decision, findings and repairs are equal. Immutable.</remarks>
public sealed record FlowCheck
{
    private readonly Finding[] findings;
    private readonly FlowRepair[] repairs;

    internal FlowCheck(Flow flow, Decision decision, Finding[] findings, FlowRepair[] repairs)
    {
        Flow = flow;
        Decision = decision;
        this.findings = findings;
        this.repairs = repairs;
    }

    /// <summary>Gets the flow.</summary>
    public Flow Flow { get; }

    /// <summary>Gets the decision on the disclosure, whoever gives it; no terms bind an owner that gives its own to somebody who is not on the side of a party that they bind.</summary>
    public Decision Decision { get; }

    /// <summary>Gets what is wrong with who gives it: that it is not bound for it by an unbroken chain, or got it by no fact.</summary>
    public IReadOnlyList<Finding> Findings => Array.AsReadOnly(findings);

    /// <summary>
    /// Gets what would make it permitted, each of them by itself, those with the fewest steps first; empty when it is permitted,
    /// and when nothing that was looked for would.
    /// </summary>
    public IReadOnlyList<FlowRepair> Repairs => Array.AsReadOnly(repairs);

    /// <summary>Gets whether it is permitted as it is, by who may give it.</summary>
    public bool IsPermitted => Decision.Verdict == Verdict.Permitted && findings.Length == 0;

    /// <summary>Compares flow, decision, findings and repairs.</summary>
    /// <param name="other">The other check.</param>
    /// <returns>Whether all are equal.</returns>
    public bool Equals(FlowCheck? other) =>
        other is not null
        && Flow == other.Flow
        && Decision.Equals(other.Decision)
        && findings.AsSpan().SequenceEqual(other.findings)
        && repairs.AsSpan().SequenceEqual(other.repairs);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Flow, Decision, findings.Length, repairs.Length);

    /// <summary>Returns text such as <c>design docs from Larkfield to TestWorks for load testing: Forbidden by MSA § 9 (recipients).</c>.</summary>
    /// <returns>The flow and the decision.</returns>
    public override string ToString() => $"{Flow}: {Decision}";
}
