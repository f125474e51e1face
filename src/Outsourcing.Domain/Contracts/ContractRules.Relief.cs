namespace Outsourcing.Domain.Contracts;

public static partial class ContractRules
{
    /// <summary>Gets the rule that there is relief only while the customer's duty is late.</summary>
    public static RuleId ReliefLate { get; } = RuleId.Of("contract.relief.late");

    /// <summary>Gets the rule that there is relief only if the provider notified as the clause asks.</summary>
    public static RuleId ReliefNotice { get; } = RuleId.Of("contract.relief.notice");
}
