namespace Outsourcing.Domain.Selection;

/// <content>The rules about costs.</content>
public static partial class SelectionRules
{
    /// <summary>Gets the warning: each layer of the total cost has a line.</summary>
    public static RuleId CostLayerMissing { get; } = RuleId.Of("selection.cost.layer");

    /// <summary>Gets the rule: a total cost that is compared as a price is not below zero.</summary>
    public static RuleId CostPrice { get; } = RuleId.Of("selection.cost.price");

    /// <summary>Gets the note: what is spent is made up in the years that are given.</summary>
    public static RuleId CostPayback { get; } = RuleId.Of("selection.cost.payback");
}
