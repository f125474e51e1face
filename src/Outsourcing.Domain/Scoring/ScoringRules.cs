namespace Outsourcing.Domain.Scoring;

/// <summary>The rules by which the scoring part refuses or warns. <c>docs/rules.md</c> defines each.</summary>
public static class ScoringRules
{
    /// <summary>Gets the rule: every cell that counts is known.</summary>
    public static RuleId CellMissing { get; } = RuleId.Of("scoring.cell.missing");

    /// <summary>Gets the rule: a proportional scaling or weighting needs values of zero or more.</summary>
    public static RuleId CellNegative { get; } = RuleId.Of("scoring.cell.negative");

    /// <summary>Gets the rule: a scaling or weighting that divides by the value, or a product, needs values above zero.</summary>
    public static RuleId CellNotPositive { get; } = RuleId.Of("scoring.cell.not-positive");

    /// <summary>Gets the rule: a value lies on the declared scale of its criterion.</summary>
    public static RuleId CellOutsideScale { get; } = RuleId.Of("scoring.cell.outside-scale");

    /// <summary>Gets the rule: the value function of a criterion says what every value is worth; nothing is extrapolated.</summary>
    public static RuleId CellWithoutWorth { get; } = RuleId.Of("scoring.cell.without-worth");

    /// <summary>Gets the rule: a proportional scaling or weighting needs a value above zero somewhere in the column.</summary>
    public static RuleId CriterionAllZero { get; } = RuleId.Of("scoring.criterion.all-zero");

    /// <summary>Gets the note: all alternatives are equal on a criterion, so it does not tell them apart.</summary>
    public static RuleId CriterionConstant { get; } = RuleId.Of("scoring.criterion.constant");

    /// <summary>Gets the rule: the scaling or the value function of a criterion follows its direction.</summary>
    public static RuleId CriterionDirection { get; } = RuleId.Of("scoring.criterion.direction");

    /// <summary>Gets the rule: no two criteria share a name.</summary>
    public static RuleId CriterionDuplicate { get; } = RuleId.Of("scoring.criterion.duplicate");

    /// <summary>Gets the rule: every criterion has the preference or value function that the method needs.</summary>
    public static RuleId CriterionFunction { get; } = RuleId.Of("scoring.criterion.function");

    /// <summary>Gets the rule: a method that measures by references has one for every criterion, on its declared scale.</summary>
    public static RuleId CriterionReference { get; } = RuleId.Of("scoring.criterion.reference");

    /// <summary>Gets the rule: scaling by bounds, and a method that measures by the ends of a scale, need a declared one.</summary>
    public static RuleId CriterionScale { get; } = RuleId.Of("scoring.criterion.scale");

    /// <summary>Gets the rule: every criterion has thresholds.</summary>
    public static RuleId CriterionThresholds { get; } = RuleId.Of("scoring.criterion.thresholds");

    /// <summary>Gets the rule: indifference, preference and veto are in order at every value, from zero up.</summary>
    public static RuleId ThresholdOrder { get; } = RuleId.Of("scoring.threshold.order");

    /// <summary>Gets the rule: a profile has a value for each criterion.</summary>
    public static RuleId CategoryProfile { get; } = RuleId.Of("scoring.category.profile");

    /// <summary>Gets the rule: the profile of a better category is at least as good on every criterion.</summary>
    public static RuleId CategoryOrder { get; } = RuleId.Of("scoring.category.order");

    /// <summary>Gets the rule: a veto value is worse than the profile of its category.</summary>
    public static RuleId CategoryVeto { get; } = RuleId.Of("scoring.category.veto");

    /// <summary>Gets the rule: all criteria together reach the majority.</summary>
    public static RuleId SortingMajority { get; } = RuleId.Of("scoring.sorting.majority");

    /// <summary>Gets the rule: numbers must be small enough to be computed with.</summary>
    public static RuleId NumberRange { get; } = RuleId.Of("scoring.number.range");

    /// <summary>Gets the rule: there is at least one criterion.</summary>
    public static RuleId CriteriaNone { get; } = RuleId.Of("scoring.criteria.none");

    /// <summary>Gets the rule: there is at least one alternative.</summary>
    public static RuleId AlternativesNone { get; } = RuleId.Of("scoring.alternatives.none");

    /// <summary>Gets the rule: a method of comparison needs at least two alternatives.</summary>
    public static RuleId AlternativesTooFew { get; } = RuleId.Of("scoring.alternatives.too-few");

    /// <summary>Gets the rule: a method that divides by the score of the worst needs one above zero.</summary>
    public static RuleId AlternativesWorstZero { get; } = RuleId.Of("scoring.alternatives.worst-zero");

    /// <summary>Gets the rule: a method that keeps something for every pair compares a stated number of alternatives at most.</summary>
    public static RuleId AlternativesTooMany { get; } = RuleId.Of("scoring.alternatives.too-many");

    /// <summary>Gets the warning: alternatives outrank each other in a circle.</summary>
    public static RuleId OutrankingCircuit { get; } = RuleId.Of("scoring.outranking.circuit");

    /// <summary>Gets the warning: nothing that counts tells the alternatives apart.</summary>
    public static RuleId AlternativesIndistinct { get; } = RuleId.Of("scoring.alternatives.indistinct");

    /// <summary>Gets the rule: no two alternatives share a name.</summary>
    public static RuleId AlternativeDuplicate { get; } = RuleId.Of("scoring.alternative.duplicate");

    /// <summary>Gets the rule: an alternative has one cell for each criterion.</summary>
    public static RuleId AlternativeCells { get; } = RuleId.Of("scoring.alternative.cells");

    /// <summary>Gets the rule: every criterion states a weight, or none does and weights are given apart.</summary>
    public static RuleId WeightMissing { get; } = RuleId.Of("scoring.weight.missing");

    /// <summary>Gets the rule: stated weights sum to their whole, exactly.</summary>
    public static RuleId WeightsSum { get; } = RuleId.Of("scoring.weights.sum");

    /// <summary>Gets the rule: the range of a weight runs upwards, from 0 to 1.</summary>
    public static RuleId WeightRange { get; } = RuleId.Of("scoring.weight.range");

    /// <summary>Gets the rule: the least shares of all weights sum to no more than the whole, the largest to no less.</summary>
    public static RuleId WeightsRanges { get; } = RuleId.Of("scoring.weights.ranges");

    /// <summary>Gets the rule: a ranking of the criteria and the ranges of their weights can hold together.</summary>
    public static RuleId WeightsRanking { get; } = RuleId.Of("scoring.weights.ranking");

    /// <summary>Gets the rule: weights that keep to all that is known are frequent enough to be found by throwing again.</summary>
    public static RuleId WeightsNarrow { get; } = RuleId.Of("scoring.weights.narrow");

    /// <summary>Gets the rule: weights multiply exactly along a tree.</summary>
    public static RuleId WeightsExact { get; } = RuleId.Of("scoring.weights.exact");

    /// <summary>Gets the rule: weights are derived from values only while some criterion tells the alternatives apart in the way that is measured.</summary>
    public static RuleId WeightsUnderivable { get; } = RuleId.Of("scoring.weights.underivable");

    /// <summary>Gets the rule: a change of the lead is asked only while one of several alternatives leads, and of a weight only while another criterion has weight.</summary>
    public static RuleId FlipUndefined { get; } = RuleId.Of("scoring.flip.undefined");

    /// <summary>Gets the note: the value function of a criterion both rises and falls.</summary>
    public static RuleId FunctionTurns { get; } = RuleId.Of("scoring.function.turns");

    /// <summary>Gets the rule: a missing value can be bounded only with a declared scale and a scaling by the ends of a column.</summary>
    public static RuleId MissingUnbounded { get; } = RuleId.Of("scoring.missing.unbounded");

    /// <summary>Gets the rule: the exact order of Kemeny is searched for up to a stated number of alternatives.</summary>
    public static RuleId KemenyTooMany { get; } = RuleId.Of("scoring.kemeny.too-many");

    /// <summary>Gets the rule: judgements connect all items, directly or through others.</summary>
    public static RuleId JudgementsDisconnected { get; } = RuleId.Of("scoring.judgements.disconnected");

    /// <summary>Gets the note: one or two items cannot contradict each other.</summary>
    public static RuleId JudgementsFew { get; } = RuleId.Of("scoring.judgements.few");

    /// <summary>Gets the warning: the consistency ratio is above 0.10.</summary>
    public static RuleId JudgementsInconsistent { get; } = RuleId.Of("scoring.judgements.inconsistent");

    /// <summary>Gets the rule: a method that needs all judgements has them; for others the note that some are missing.</summary>
    public static RuleId JudgementsMissing { get; } = RuleId.Of("scoring.judgements.missing");

    /// <summary>Gets the rule: judgements belong to the criteria, alternatives and people that they are given for.</summary>
    public static RuleId JudgementsUnmatched { get; } = RuleId.Of("scoring.judgements.unmatched");

    /// <summary>Gets the note: several weights agree equally well with a best and a worst.</summary>
    public static RuleId BestWorstInterval { get; } = RuleId.Of("scoring.best-worst.interval");

    /// <summary>Gets the rule: the table of random indexes knows as many items as there are.</summary>
    public static RuleId RandomIndexTooShort { get; } = RuleId.Of("scoring.random-index.too-short");

    /// <summary>Gets the rule: taking out and copying each alternative is tried for up to a stated number of them.</summary>
    public static RuleId ReversalTooMany { get; } = RuleId.Of("scoring.reversal.too-many");

    /// <summary>Gets the rule: an uncertain score needs a scaling that works without the values of the others.</summary>
    public static RuleId ScoreUncertain { get; } = RuleId.Of("scoring.score.uncertain");

    /// <summary>Gets the rule: all ranks are counted up to a stated number of alternatives.</summary>
    public static RuleId SamplesAlternatives { get; } = RuleId.Of("scoring.samples.alternatives");

    /// <summary>Gets the rule: results of samples are added only when all that decides a sample is the same.</summary>
    public static RuleId SamplesDiffer { get; } = RuleId.Of("scoring.samples.differ");

    /// <summary>Gets the rule: no sample counts twice.</summary>
    public static RuleId SamplesOverlap { get; } = RuleId.Of("scoring.samples.overlap");

    /// <summary>Gets the note: there are more findings than are listed.</summary>
    public static RuleId FindingsMore { get; } = RuleId.Of("scoring.findings.more");
}
