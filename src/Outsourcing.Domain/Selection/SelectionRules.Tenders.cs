namespace Outsourcing.Domain.Selection;

/// <content>The rules about the rules of a selection.</content>
public static partial class SelectionRules
{
    /// <summary>Gets the warning: an evaluator with a conflict still scores other bidders.</summary>
    public static RuleId ConflictLeftOut { get; } = RuleId.Of("selection.conflict.left-out");

    /// <summary>Gets the rule: each criterion has a name of its own.</summary>
    public static RuleId CriterionName { get; } = RuleId.Of("selection.criterion.name");

    /// <summary>Gets the rule: silence is not rewarded by other criteria that take over the weight.</summary>
    public static RuleId MissingRenormalised { get; } = RuleId.Of("selection.missing.renormalised");

    /// <summary>Gets the rule: the price counts once, in the criteria or in the rule of award.</summary>
    public static RuleId PriceOnce { get; } = RuleId.Of("selection.price.once");

    /// <summary>Gets the rule: a risk counts once, as a criterion or as a premium on the price.</summary>
    public static RuleId RiskTwice { get; } = RuleId.Of("selection.risk.twice");

    /// <summary>Gets the rule: rules are frozen before the bids are opened.</summary>
    public static RuleId RulesFrozen { get; } = RuleId.Of("selection.rules.frozen");

    /// <summary>Gets the rule: rules are frozen and replaced before the deadline for bids, and never after it.</summary>
    public static RuleId RulesLate { get; } = RuleId.Of("selection.rules.late");

    /// <summary>Gets the rule: a technical threshold can be reached.</summary>
    public static RuleId ThresholdReachable { get; } = RuleId.Of("selection.threshold.reachable");

    /// <summary>Gets the warning: a tie can remain without a winner.</summary>
    public static RuleId TieOpen { get; } = RuleId.Of("selection.tie.open");

    /// <summary>Gets the rule: an order of importance names each criterion once, and nothing goes by total points then.</summary>
    public static RuleId WeightOrder { get; } = RuleId.Of("selection.weight.order");

    /// <summary>Gets the warning: a range of weights is narrowed to one weight before the bids are opened.</summary>
    public static RuleId WeightRange { get; } = RuleId.Of("selection.weight.range");

    /// <summary>Gets the rule: the weights of the members of a group sum to the weight of the group.</summary>
    public static RuleId WeightsSum { get; } = RuleId.Of("selection.weight.sum");

    /// <summary>Gets the rule: no bid is rejected for its culture.</summary>
    public static RuleId CultureRejects { get; } = RuleId.Of("selection.culture.rejects");

    /// <summary>Gets the warning: one criterion decides everything.</summary>
    public static RuleId RehearsalDecides { get; } = RuleId.Of("selection.rehearsal.decides");

    /// <summary>Gets the warning: a criterion counts far more, or less, than published.</summary>
    public static RuleId RehearsalWeight { get; } = RuleId.Of("selection.rehearsal.weight");
}
