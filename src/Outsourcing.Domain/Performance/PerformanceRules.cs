namespace Outsourcing.Domain.Performance;

/// <summary>The rules of <c>Performance</c>.</summary>
public static class PerformanceRules
{
    /// <summary>Gets the rule that a fact about a corrective action names one whose plan is known.</summary>
    public static RuleId ActionKnown { get; } = RuleId.Of("performance.action.known");

    /// <summary>Gets the rule that a corrective action is verified once, until it is opened again.</summary>
    public static RuleId ActionSequence { get; } = RuleId.Of("performance.action.sequence");

    /// <summary>Gets the rule that something follows from a criterion.</summary>
    public static RuleId CriterionConsequence { get; } = RuleId.Of("performance.criterion.consequence");

    /// <summary>Gets the rule that a criterion says which duties of the customer it depends on, or that there are none.</summary>
    public static RuleId CriterionCustomerDuties { get; } = RuleId.Of("performance.criterion.customer-duties");

    /// <summary>Gets the rule that a criterion is defined in words.</summary>
    public static RuleId CriterionDefinition { get; } = RuleId.Of("performance.criterion.definition");

    /// <summary>Gets the rule that it is said which way a criterion is better.</summary>
    public static RuleId CriterionDirection { get; } = RuleId.Of("performance.criterion.direction");

    /// <summary>Gets the rule that a criterion has a formula over measures.</summary>
    public static RuleId CriterionFormula { get; } = RuleId.Of("performance.criterion.formula");

    /// <summary>Gets the rule that something tells in time where a criterion is heading.</summary>
    public static RuleId CriterionLagging { get; } = RuleId.Of("performance.criterion.lagging");

    /// <summary>Gets the rule that somebody measures a criterion.</summary>
    public static RuleId CriterionMeasured { get; } = RuleId.Of("performance.criterion.measured");

    /// <summary>Gets the rule that the minimum is not better than the target.</summary>
    public static RuleId CriterionMinimum { get; } = RuleId.Of("performance.criterion.minimum");

    /// <summary>Gets the rule that a criterion has an owner on each side.</summary>
    public static RuleId CriterionOwner { get; } = RuleId.Of("performance.criterion.owner");

    /// <summary>Gets the rule that the target can be reached at the stated volume.</summary>
    public static RuleId CriterionReachable { get; } = RuleId.Of("performance.criterion.reachable");

    /// <summary>Gets the rule that a criterion has a source of data.</summary>
    public static RuleId CriterionSource { get; } = RuleId.Of("performance.criterion.source");

    /// <summary>Gets the rule that a criterion has a target.</summary>
    public static RuleId CriterionTarget { get; } = RuleId.Of("performance.criterion.target");

    /// <summary>Gets the rule that a criterion has a unit, in which its levels are stated.</summary>
    public static RuleId CriterionUnit { get; } = RuleId.Of("performance.criterion.unit");

    /// <summary>Gets the rule that a criterion has a window over which it is measured.</summary>
    public static RuleId CriterionWindow { get; } = RuleId.Of("performance.criterion.window");

    /// <summary>Gets the rule that what a formula divides by is not zero.</summary>
    public static RuleId FormulaDivisor { get; } = RuleId.Of("performance.formula.divisor");

    /// <summary>Gets the rule that every measure of a formula is known.</summary>
    public static RuleId FormulaMeasure { get; } = RuleId.Of("performance.formula.measure");

    /// <summary>Gets the rule that limits from a baseline that did not vary call every change a signal.</summary>
    public static RuleId HistoryConstant { get; } = RuleId.Of("performance.history.constant");

    /// <summary>Gets the rule that numbers of two versions of the method are never joined.</summary>
    public static RuleId HistoryMethod { get; } = RuleId.Of("performance.history.method");

    /// <summary>Gets the rule that a period without activity is not scored.</summary>
    public static RuleId HistoryNoActivity { get; } = RuleId.Of("performance.history.no-activity");

    /// <summary>Gets the rule that a period without data is never good: nothing is said across it.</summary>
    public static RuleId HistoryNoData { get; } = RuleId.Of("performance.history.no-data");

    /// <summary>Gets the rule that limits come from a baseline of at least eight points.</summary>
    public static RuleId HistoryTooShort { get; } = RuleId.Of("performance.history.too-short");

    /// <summary>Gets the rule that a mean over periods has a period that counts.</summary>
    public static RuleId MeanPeriods { get; } = RuleId.Of("performance.mean.periods");

    /// <summary>Gets the rule that an acceptable quality limit is one of the table.</summary>
    public static RuleId SamplingLimit { get; } = RuleId.Of("performance.sampling.limit");

    /// <summary>Gets the rule that a lot has at least two items.</summary>
    public static RuleId SamplingLot { get; } = RuleId.Of("performance.sampling.lot");

    /// <summary>Gets the rule that a lot that is no larger than the sample is inspected as a whole.</summary>
    public static RuleId SamplingWhole { get; } = RuleId.Of("performance.sampling.whole");

    /// <summary>Gets the rule that a total lies in one band whatever is unknown.</summary>
    public static RuleId ScorecardBand { get; } = RuleId.Of("performance.scorecard.band");

    /// <summary>Gets the rule that a scorecard has a criterion that tells in time where performance is heading.</summary>
    public static RuleId ScorecardLagging { get; } = RuleId.Of("performance.scorecard.lagging");

    /// <summary>Gets the rule that a line without activity is not scored.</summary>
    public static RuleId ScorecardNoActivity { get; } = RuleId.Of("performance.scorecard.no-activity");

    /// <summary>Gets the rule that a value is one that the rating of its line can read.</summary>
    public static RuleId ScorecardRating { get; } = RuleId.Of("performance.scorecard.rating");

    /// <summary>Gets the rule that a scorecard scores both sides.</summary>
    public static RuleId ScorecardSides { get; } = RuleId.Of("performance.scorecard.sides");

    /// <summary>Gets the rule that a value that is not known counts as anything from worst to best.</summary>
    public static RuleId ScorecardUnknown { get; } = RuleId.Of("performance.scorecard.unknown");

    /// <summary>Gets the rule that a standing is kept until the score leaves it by more than the margin.</summary>
    public static RuleId StandingKept { get; } = RuleId.Of("performance.standing.kept");

    /// <summary>Gets the rule that a standing changes only when every score that is possible says so.</summary>
    public static RuleId StandingUndecided { get; } = RuleId.Of("performance.standing.undecided");
}
