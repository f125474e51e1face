namespace Outsourcing.Domain.Measurement;

/// <summary>The rules by which measurement refuses or warns. <c>docs/rules.md</c> defines each.</summary>
public static partial class MeasurementRules
{
    /// <summary>Gets the rule: a quantile is asked of at least one value.</summary>
    public static RuleId ValuesNone { get; } = RuleId.Of("measurement.values.none");

    /// <summary>Gets the rule: every value of a column is a number.</summary>
    public static RuleId ValueNotANumber { get; } = RuleId.Of("measurement.value.not-a-number");

    /// <summary>Gets the rule: in a column of outages, none ends before it starts.</summary>
    public static RuleId OutageBackwards { get; } = RuleId.Of("measurement.outage.backwards");

    /// <summary>Gets the rule: a histogram decides only outside its error band.</summary>
    public static RuleId HistogramUndecided { get; } = RuleId.Of("measurement.histogram.undecided");

    /// <summary>Gets the rule: a histogram gives percentiles by the nearest rank, and none by interpolation.</summary>
    public static RuleId HistogramMethod { get; } = RuleId.Of("measurement.histogram.method");

    /// <summary>Gets the rule: the group of every row is one of those for which there is a limit.</summary>
    public static RuleId GroupUnknown { get; } = RuleId.Of("measurement.group.unknown");
}
