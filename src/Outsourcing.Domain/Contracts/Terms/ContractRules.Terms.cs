namespace Outsourcing.Domain.Contracts;

public static partial class ContractRules
{
    /// <summary>Gets the rule: the circumstance on which a renewal depends is known at the end of the term.</summary>
    public static RuleId RenewalCondition { get; } = RuleId.Of("contract.renewal.condition");

    /// <summary>Gets the warning: the last day to stop a renewal is not after the first day of the term, so that it cannot be avoided.</summary>
    public static RuleId RenewalUnavoidable { get; } = RuleId.Of("contract.renewal.unavoidable");

    /// <summary>Gets the rule: what is decided about a term is decided before it has ended, and while something is left to decide.</summary>
    public static RuleId TermDecided { get; } = RuleId.Of("contract.term.decided");

    /// <summary>Gets the note: a term, or what may follow it, has no end.</summary>
    public static RuleId TermOpen { get; } = RuleId.Of("contract.term.open");

    /// <summary>Gets the rule: a term ends after it begins.</summary>
    public static RuleId TermOrder { get; } = RuleId.Of("contract.term.order");
}
