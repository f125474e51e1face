namespace Outsourcing.Domain.Scoring;

/// <summary>Which way a criterion is better.</summary>
public enum Direction
{
    /// <summary>No direction; no criterion has it.</summary>
    None = 0,

    /// <summary>More is better: a benefit.</summary>
    Maximize = 1,

    /// <summary>Less is better: a cost.</summary>
    Minimize = 2,
}
