namespace Outsourcing.Domain.Scoring;

/// <summary>The rules by which the scoring part refuses or warns. <c>docs/scoring.md</c> defines each.</summary>
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

    /// <summary>Gets the note: there are more findings than are listed.</summary>
    public static RuleId FindingsMore { get; } = RuleId.Of("scoring.findings.more");
}
