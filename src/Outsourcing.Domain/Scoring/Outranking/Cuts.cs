namespace Outsourcing.Domain.Scoring;

/// <summary>Comparisons of sums of weights with thresholds that people state: 0.1 + 0.7 reaches 0.8, rounding or not.</summary>
internal static class Cuts
{
    /// <summary>How much of rounding a comparison leaves.</summary>
    public const double Tolerance = 1e-9;

    /// <summary>Says whether a value is at least as large as a threshold, but for rounding.</summary>
    public static bool Reaches(double value, double threshold) => value >= threshold - Tolerance;
}
