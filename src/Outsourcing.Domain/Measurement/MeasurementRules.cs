namespace Outsourcing.Domain.Measurement;

/// <summary>The rules by which measurement refuses or warns. <c>docs/rules.md</c> defines each.</summary>
public static partial class MeasurementRules
{
    /// <summary>Gets the rule: one identifier stands for one observation; for an observation that is there twice, the warning that it counts once.</summary>
    public static RuleId ObservationDuplicate { get; } = RuleId.Of("measurement.observation.duplicate");

    /// <summary>Gets the rule: the target states its levels in the unit of the indicator.</summary>
    public static RuleId TargetUnit { get; } = RuleId.Of("measurement.target.unit");

    /// <summary>Gets the rule: misses are allowed only where single observations can miss.</summary>
    public static RuleId TargetMisses { get; } = RuleId.Of("measurement.target.misses");

    /// <summary>Gets the rule: a minimum volume is asked only of what counts observations.</summary>
    public static RuleId TargetVolume { get; } = RuleId.Of("measurement.target.volume");

    /// <summary>Gets the rule: what must be measured and reported was; for what was not and makes no difference, the note.</summary>
    public static RuleId DataMissing { get; } = RuleId.Of("measurement.data.missing");

    /// <summary>Gets the note: an outage or something else still goes on, so the number may change.</summary>
    public static RuleId Provisional { get; } = RuleId.Of("measurement.result.provisional");

    /// <summary>Gets the rule: one identifier stands for one exclusion; for an exclusion that is there twice, the warning that it counts once.</summary>
    public static RuleId ExclusionDuplicate { get; } = RuleId.Of("measurement.exclusion.duplicate");

    /// <summary>Gets the rule: an exclusion counts only when the terms know its category.</summary>
    public static RuleId ExclusionCategory { get; } = RuleId.Of("measurement.exclusion.category");

    /// <summary>Gets the rule: an exclusion is announced so long before it begins as the terms ask.</summary>
    public static RuleId ExclusionAnnounced { get; } = RuleId.Of("measurement.exclusion.announced");

    /// <summary>Gets the rule: the other side is notified of an exclusion within the time of the terms.</summary>
    public static RuleId ExclusionNotified { get; } = RuleId.Of("measurement.exclusion.notified");

    /// <summary>Gets the rule: an exclusion has evidence when the terms ask for it.</summary>
    public static RuleId ExclusionEvidence { get; } = RuleId.Of("measurement.exclusion.evidence");

    /// <summary>Gets the rule: the exclusions of a category take no more time in a month than its quota.</summary>
    public static RuleId ExclusionQuota { get; } = RuleId.Of("measurement.exclusion.quota");

    /// <summary>Gets the warning: an exclusion names an observation that is not there.</summary>
    public static RuleId ExclusionUnmatched { get; } = RuleId.Of("measurement.exclusion.unmatched");

    /// <summary>Gets the rule: a policy of alerts has the burn rate over every window that its rules name.</summary>
    public static RuleId BurnRateMissing { get; } = RuleId.Of("measurement.burn-rate.missing");

    /// <summary>Gets the rule: only a target below 100 % has an error budget.</summary>
    public static RuleId ErrorBudgetNone { get; } = RuleId.Of("measurement.error-budget.none");

    /// <summary>Gets the rule: first-contact resolution is asked of answered contacts whose matter is known.</summary>
    public static RuleId ContactMatter { get; } = RuleId.Of("measurement.contact.matter");

    /// <summary>Gets the note: a level of the target lies inside the error band of a mean score.</summary>
    public static RuleId SatisfactionBand { get; } = RuleId.Of("measurement.satisfaction.band");
}
