namespace Outsourcing.Domain.Scoring;

/// <summary>Sets of methods to compare.</summary>
public static class Methods
{
    /// <summary>Gets the methods that people commonly reach for, each with its usual scaling.</summary>
    public static IReadOnlyList<ScoringMethod> Common { get; } =
    [
        new WeightedSum(Normalization.MinMax),
        new WeightedSum(Normalization.Linear),
        new WeightedProduct(Normalization.Linear),
        new Topsis(Normalization.Vector),
        new Vikor(),
    ];
}
