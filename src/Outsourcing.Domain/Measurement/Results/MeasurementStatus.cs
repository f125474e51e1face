namespace Outsourcing.Domain.Measurement;

/// <summary>How a measured number stands to its target.</summary>
public enum MeasurementStatus
{
    /// <summary>No status; no outcome has it.</summary>
    None = 0,

    /// <summary>The expected level was reached.</summary>
    Met = 1,

    /// <summary>The expected level was not reached; a minimum level, when one is agreed, was.</summary>
    Missed = 2,

    /// <summary>Not even the minimum level was reached.</summary>
    MissedMinimum = 3,

    /// <summary>There was nothing to measure, or less than the target's minimum volume: never a perfect score.</summary>
    NotMeasurable = 4,

    /// <summary>There was something to measure, and all of it is excluded.</summary>
    Excused = 5,
}
