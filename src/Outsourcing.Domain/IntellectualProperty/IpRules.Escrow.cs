namespace Outsourcing.Domain.IntellectualProperty;

/// <content>Escrow and royalties.</content>
public static partial class IpRules
{
    /// <summary>Gets the rule: the beneficiary asks for a release on a release condition that has occurred.</summary>
    public static RuleId EscrowCondition { get; } = RuleId.Of("ip.escrow.condition");

    /// <summary>Gets the rule: deposits are made by their day.</summary>
    public static RuleId EscrowDeposit { get; } = RuleId.Of("ip.escrow.deposit");

    /// <summary>Gets the rule: a deposit holds all that the terms name.</summary>
    public static RuleId EscrowMaterials { get; } = RuleId.Of("ip.escrow.materials");

    /// <summary>Gets the rule: one clause provides an escrow.</summary>
    public static RuleId EscrowOnce { get; } = RuleId.Of("ip.escrow.once");

    /// <summary>Gets the rule: what happens to an escrow follows its order: deposit, claim, objection, settlement, release.</summary>
    public static RuleId EscrowOrder { get; } = RuleId.Of("ip.escrow.order");

    /// <summary>Gets the rule: the material is used as the terms allow.</summary>
    public static RuleId EscrowUse { get; } = RuleId.Of("ip.escrow.use");

    /// <summary>Gets the rule: a deposit that was verified is good.</summary>
    public static RuleId EscrowVerification { get; } = RuleId.Of("ip.escrow.verification");

    /// <summary>Gets the rule: it is known until when the depositor can object.</summary>
    public static RuleId EscrowWindow { get; } = RuleId.Of("ip.escrow.window");

    /// <summary>Gets the rule: one clause provides a royalty.</summary>
    public static RuleId RoyaltyOnce { get; } = RuleId.Of("ip.royalty.once");

    /// <summary>Gets the rule: a royalty is asked about for one of its periods, and bands lie in one calendar year.</summary>
    public static RuleId RoyaltyPeriod { get; } = RuleId.Of("ip.royalty.period");

    /// <summary>Gets the rule: the base of a royalty is reported for each day.</summary>
    public static RuleId RoyaltyReport { get; } = RuleId.Of("ip.royalty.report");

    /// <summary>Gets the rule: no two reports of a base have days in common.</summary>
    public static RuleId RoyaltyOverlap { get; } = RuleId.Of("ip.royalty.overlap");
}
