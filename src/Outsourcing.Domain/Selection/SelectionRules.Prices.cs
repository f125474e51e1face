namespace Outsourcing.Domain.Selection;

/// <summary>The rules by which a selection refuses or warns. <c>docs/rules.md</c> defines each.</summary>
public static partial class SelectionRules
{
    /// <summary>Gets the rule: prices that are compared are in one currency.</summary>
    public static RuleId PriceCurrency { get; } = RuleId.Of("selection.price.currency");

    /// <summary>Gets the warning: all prices are equal, and the formula cannot tell them apart.</summary>
    public static RuleId PriceEqual { get; } = RuleId.Of("selection.price.equal");

    /// <summary>Gets the rule: a price is converted by a rate of a day that is not after the evaluation.</summary>
    public static RuleId PriceRate { get; } = RuleId.Of("selection.price.rate");

    /// <summary>Gets the warning: the points of a bid depend on the prices of other bids.</summary>
    public static RuleId PriceRelative { get; } = RuleId.Of("selection.price.relative");

    /// <summary>Gets the rule: a formula that divides by prices has none of zero.</summary>
    public static RuleId PriceZero { get; } = RuleId.Of("selection.price.zero");

    /// <summary>Gets the rule: enough bids are there to tell whether one is abnormally low.</summary>
    public static RuleId LowTooFew { get; } = RuleId.Of("selection.low.too-few");
}
