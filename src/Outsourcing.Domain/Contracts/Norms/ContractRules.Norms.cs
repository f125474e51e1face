namespace Outsourcing.Domain.Contracts;

public static partial class ContractRules
{
    /// <summary>Gets the rule: exceptions do not run in a circle.</summary>
    public static RuleId NormCircle { get; } = RuleId.Of("contract.norm.circle");

    /// <summary>Gets the warning: what one norm forbids another one permits, and nothing says which prevails.</summary>
    public static RuleId NormConflict { get; } = RuleId.Of("contract.norm.conflict");

    /// <summary>Gets the warning: a consent that must not be unreasonably withheld was refused.</summary>
    public static RuleId NormConsentWithheld { get; } = RuleId.Of("contract.norm.consent-withheld");

    /// <summary>Gets the warning: it is not known whether a norm applies.</summary>
    public static RuleId NormUnknown { get; } = RuleId.Of("contract.norm.unknown");
}
