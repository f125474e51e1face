namespace Outsourcing.Domain.Scoring;

/// <summary>How far two points are apart, made of the differences d of their coordinates.</summary>
public enum DistanceMetric
{
    /// <summary>No metric; no method has it.</summary>
    None = 0,

    /// <summary>√Σ d²: the straight way; large differences count more than their share.</summary>
    Euclidean = 1,

    /// <summary>Σ |d|: the way along the axes; every difference counts in proportion.</summary>
    Manhattan = 2,

    /// <summary>max |d|: the largest difference alone counts.</summary>
    Chebyshev = 3,
}
