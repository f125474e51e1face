namespace Outsourcing.Domain.Performance;

/// <summary>A point at which a rule says that performance changed beyond noise.</summary>
/// <remarks>Two are equal when all members are.</remarks>
public sealed record ControlSignal
{
    internal ControlSignal(ControlRule rule, PerformancePoint point, PerformanceTrend meaning)
    {
        Rule = rule;
        Point = point;
        Meaning = meaning;
    }

    /// <summary>Gets the rule.</summary>
    public ControlRule Rule { get; }

    /// <summary>Gets the point with which the pattern of the rule is complete.</summary>
    public PerformancePoint Point { get; }

    /// <summary>Gets whether it is a change for the better, for the worse, or neither.</summary>
    public PerformanceTrend Meaning { get; }

    /// <summary>Returns text such as <c>nelson-2 at 2026-09-01/2026-10-01: worse</c>.</summary>
    /// <returns>The rule, the period and the meaning.</returns>
    public override string ToString() => $"{Rule} at {Point.Period}: {Word(Meaning)}";

    internal static string Word(PerformanceTrend trend) =>
        trend switch
        {
            PerformanceTrend.Better => "better",
            PerformanceTrend.Worse => "worse",
            PerformanceTrend.Stable => "stable",
            _ => "unsteady",
        };
}
