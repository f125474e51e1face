namespace Outsourcing.Domain.ServiceLevels;

/// <summary>The rules of service levels and their settlement.</summary>
public static class ServiceLevelRules
{
    /// <summary>Gets the rule: the amounts of a settlement are no larger than an amount of money can be.</summary>
    public static RuleId AmountSize { get; } = RuleId.Of("service-level.amount.size");

    /// <summary>Gets the rule: every value that misses the target falls in a tier.</summary>
    public static RuleId TierHole { get; } = RuleId.Of("service-level.tier.hole");

    /// <summary>Gets the rule: no value falls in two tiers.</summary>
    public static RuleId TierOverlap { get; } = RuleId.Of("service-level.tier.overlap");

    /// <summary>Gets the rule: a worse value gives no smaller credit.</summary>
    public static RuleId TierOrder { get; } = RuleId.Of("service-level.tier.order");

    /// <summary>Gets the rule: a value that meets the target gives no credit.</summary>
    public static RuleId TierMet { get; } = RuleId.Of("service-level.tier.met");

    /// <summary>Gets the rule: a schedule fits the unit and direction of its target.</summary>
    public static RuleId ScheduleUnit { get; } = RuleId.Of("service-level.schedule.unit");

    /// <summary>Gets the rule: an allocation stands in a category of the at-risk terms.</summary>
    public static RuleId CategoryKnown { get; } = RuleId.Of("service-level.category.known");

    /// <summary>Gets the rule: category shares, and the allocations within a category, add up to 100 % at most.</summary>
    public static RuleId AllocationAbovePool { get; } = RuleId.Of("service-level.allocation.above-pool");

    /// <summary>Gets the rule: service points have a scale that turns them into money.</summary>
    public static RuleId PointScale { get; } = RuleId.Of("service-level.points.scale");

    /// <summary>Gets the rule: a critical service level has a consequence.</summary>
    public static RuleId Consequence { get; } = RuleId.Of("service-level.level.consequence");

    /// <summary>Gets the rule: a service level names the source of its data.</summary>
    public static RuleId DataSource { get; } = RuleId.Of("service-level.level.source");

    /// <summary>Gets the rule: a service level is not stricter than what it depends on allows.</summary>
    public static RuleId Underpinning { get; } = RuleId.Of("service-level.level.underpinning");

    /// <summary>Gets the rule: what a level depends on is a level of the agreement.</summary>
    public static RuleId DependencyKnown { get; } = RuleId.Of("service-level.level.dependency");

    /// <summary>Gets the rule: a credit is worth more than claiming it costs.</summary>
    public static RuleId ClaimCost { get; } = RuleId.Of("service-level.claim.cost");

    /// <summary>Gets the rule: a credit can be reached.</summary>
    public static RuleId CreditReachable { get; } = RuleId.Of("service-level.credit.reachable");

    /// <summary>Gets the note: what the worst possible month costs.</summary>
    public static RuleId WorstMonth { get; } = RuleId.Of("service-level.credit.worst-month");

    /// <summary>Gets the warning: credits are the sole remedy, so that their cap is the cap of the liability.</summary>
    public static RuleId SoleRemedy { get; } = RuleId.Of("service-level.remedy.sole");

    /// <summary>Gets the rule: every level that gives credits has a result for the window.</summary>
    public static RuleId ResultMissing { get; } = RuleId.Of("service-level.result.missing");

    /// <summary>Gets the rule: a level has one result for a period.</summary>
    public static RuleId ResultTwice { get; } = RuleId.Of("service-level.result.twice");

    /// <summary>Gets the rule: a result was judged by the target that is in force.</summary>
    public static RuleId ResultTarget { get; } = RuleId.Of("service-level.result.target");

    /// <summary>Gets the warning: a result names a level of the agreement.</summary>
    public static RuleId ResultLevel { get; } = RuleId.Of("service-level.result.level");

    /// <summary>Gets the rule: the charges of the fee base are known.</summary>
    public static RuleId ChargeMissing { get; } = RuleId.Of("service-level.charge.missing");

    /// <summary>Gets the rule: all amounts of a settlement are in one currency.</summary>
    public static RuleId ChargeCurrency { get; } = RuleId.Of("service-level.charge.currency");

    /// <summary>Gets the rule: a charge lies in the window or outside, not both.</summary>
    public static RuleId ChargeStraddles { get; } = RuleId.Of("service-level.charge.straddles");

    /// <summary>Gets the rule: a miss has one cause.</summary>
    public static RuleId CauseOne { get; } = RuleId.Of("service-level.cause.one");

    /// <summary>Gets the note: of credits with the same cause the customer may choose one.</summary>
    public static RuleId ChoiceOpen { get; } = RuleId.Of("service-level.cause.choice-open");

    /// <summary>Gets the reason: a credit is refused, since another one with the same cause counts.</summary>
    public static RuleId SameCause { get; } = RuleId.Of("service-level.cause.same");

    /// <summary>Gets the reason: a credit is refused, since the period began before the end of the burn-in.</summary>
    public static RuleId BurnIn { get; } = RuleId.Of("service-level.credit.burn-in");

    /// <summary>Gets the reason: a credit is refused, since the miss alone does not trigger one.</summary>
    public static RuleId Trigger { get; } = RuleId.Of("service-level.credit.trigger");

    /// <summary>Gets the reason: a credit is refused, since it was not claimed in time.</summary>
    public static RuleId NotClaimed { get; } = RuleId.Of("service-level.credit.not-claimed");

    /// <summary>Gets the reason: a credit is refused, since all credits together are below the minimum payout.</summary>
    public static RuleId MinimumPayout { get; } = RuleId.Of("service-level.credit.minimum-payout");

    /// <summary>Gets the warning: a measured value that misses the target falls in no tier.</summary>
    public static RuleId InNoTier { get; } = RuleId.Of("service-level.credit.in-no-tier");

    /// <summary>Gets the rule: what an unknown result can cost has a bound.</summary>
    public static RuleId Unbounded { get; } = RuleId.Of("service-level.credit.unbounded");

    /// <summary>Gets the rule: the terms do not change within a window that is settled.</summary>
    public static RuleId TermsChanged { get; } = RuleId.Of("service-level.terms.changed");

    /// <summary>Gets the rule: a shift of allocations is announced as long before as the terms ask.</summary>
    public static RuleId ShiftNotice { get; } = RuleId.Of("service-level.shift.notice");

    /// <summary>Gets the rule: allocations are shifted no more often in a year than the terms allow.</summary>
    public static RuleId ShiftTimes { get; } = RuleId.Of("service-level.shift.times");

    /// <summary>Gets the rule: a shift of allocations is agreed, and names levels of the agreement.</summary>
    public static RuleId ShiftAgreed { get; } = RuleId.Of("service-level.shift.agreed");

    /// <summary>Gets the rule: a level is reset from as many measured periods as the terms ask.</summary>
    public static RuleId ResetData { get; } = RuleId.Of("service-level.reset.data");

    /// <summary>Gets the rule: what was billed is units times price less credits.</summary>
    public static RuleId InvoiceDifference { get; } = RuleId.Of("service-level.invoice.difference");
}
