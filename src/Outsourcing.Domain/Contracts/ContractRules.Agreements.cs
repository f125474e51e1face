namespace Outsourcing.Domain.Contracts;

/// <summary>The rules of <c>Contracts</c>.</summary>
public static partial class ContractRules
{
    /// <summary>Gets the rule that an amendment has effect when every party has approved it.</summary>
    public static RuleId AmendmentApproval { get; } = RuleId.Of("contract.amendment.approval");

    /// <summary>Gets the rule that amendments of one clause take effect in the order in which they became known, or say what they supersede.</summary>
    public static RuleId AmendmentOrder { get; } = RuleId.Of("contract.amendment.order");

    /// <summary>Gets the rule that an amendment changes a clause that is there, and adds one that is not.</summary>
    public static RuleId AmendmentTarget { get; } = RuleId.Of("contract.amendment.target");

    /// <summary>Gets the rule that one clause says what applies, or a declared precedence decides between several.</summary>
    public static RuleId OneClause { get; } = RuleId.Of("contract.clause.one");

    /// <summary>Gets the rule that the agreement says something on what is asked.</summary>
    public static RuleId Silent { get; } = RuleId.Of("contract.clause.silent");

    /// <summary>Gets the rule that the first day of a document's effect is recorded.</summary>
    public static RuleId DocumentEffective { get; } = RuleId.Of("contract.document.effective");

    /// <summary>Gets the rule that duties and powers name parties of the agreement.</summary>
    public static RuleId PartyKnown { get; } = RuleId.Of("contract.party.known");

    /// <summary>Gets the rule that a value is needed of which only a part is stated.</summary>
    public static RuleId ValuePartial { get; } = RuleId.Of("contract.value.partial");

    /// <summary>Gets the rule that a value is needed that is not recorded.</summary>
    public static RuleId ValueUnknown { get; } = RuleId.Of("contract.value.unknown");

    /// <summary>Gets the rule that a value is needed that the text withholds.</summary>
    public static RuleId ValueWithheld { get; } = RuleId.Of("contract.value.withheld");
}
