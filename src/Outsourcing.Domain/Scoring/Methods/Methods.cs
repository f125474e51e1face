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

    /// <summary>Gives the methods that work with any scaling once for each of several scalings, and VIKOR, which has its own.</summary>
    /// <param name="normalizations">The scalings.</param>
    /// <returns>Weighted sum, weighted product, WASPAS with λ = 0.5 and TOPSIS for each scaling, and VIKOR.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A scaling is not one of the enumeration.</exception>
    public static IReadOnlyList<ScoringMethod> Over(params IEnumerable<Normalization> normalizations) =>
        [
            .. Guard
                .Against.Null(normalizations)
                .SelectMany(scaling =>
                    new ScoringMethod[]
                    {
                        new WeightedSum(scaling),
                        new WeightedProduct(scaling),
                        new Waspas(0.5, scaling),
                        new Topsis(scaling),
                    }
                ),
            new Vikor(),
        ];
}
