namespace Outsourcing.Domain.Performance;

/// <summary>What a control chart says of where performance goes.</summary>
public enum PerformanceTrend
{
    /// <summary>Nothing was said.</summary>
    None = 0,

    /// <summary>No rule gives a signal: what varies is noise.</summary>
    Stable = 1,

    /// <summary>Better than the baseline, beyond noise.</summary>
    Better = 2,

    /// <summary>Worse than the baseline, beyond noise.</summary>
    Worse = 3,

    /// <summary>Not noise, and neither better nor worse: it swings, is too even, or signals contradict each other.</summary>
    Unsteady = 4,
}
