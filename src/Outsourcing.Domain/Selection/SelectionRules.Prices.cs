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

    /// <summary>Gets the rule: a price that counts is converted by a rate that is stated.</summary>
    public static RuleId PriceRateMissing { get; } = RuleId.Of("selection.price.rate-missing");

    /// <summary>Gets the rule: source and day of exchange rates are stated in the rules, and rates are those.</summary>
    public static RuleId PriceRateSource { get; } = RuleId.Of("selection.price.rate-source");

    /// <summary>Gets the rule: a price of zero is explained before it counts.</summary>
    public static RuleId PriceZero { get; } = RuleId.Of("selection.price.zero");

    /// <summary>Gets the rule: who rejects a bid for state aid informs the Commission.</summary>
    public static RuleId LowStateAid { get; } = RuleId.Of("selection.low.state-aid");

    /// <summary>Gets the rule: enough bids are there to tell whether one is abnormally low.</summary>
    public static RuleId LowTooFew { get; } = RuleId.Of("selection.low.too-few");
}
