namespace Outsourcing.Samples.VendorScorecard;

/// <summary>The method that the user asked for, or the one that suits the scorecard.</summary>
internal static class MethodChoice
{
    public static readonly string[] Names = ["weighted-sum", "weighted-product", "topsis", "vikor"];

    public static readonly string[] Scalings = ["bounds", "minmax", "linear", "max", "sum", "vector", "none"];

    /// <summary>Makes the method; its usual scaling where none is named.</summary>
    public static ScoringMethod Of(string? method, string? scaling, DecisionProblem scorecard) =>
        method switch
        {
            "weighted-product" => new WeightedProduct(Scaling(scaling) ?? Normalization.Linear),
            "topsis" => new Topsis(Scaling(scaling) ?? Normalization.Vector),
            "vikor" => new Vikor(),
            _ => new WeightedSum(Scaling(scaling) ?? Suitable(scorecard)),
        };

    /// <summary>The weighted sum that answers what only a weighted sum can: the method itself where it is one.</summary>
    public static WeightedSum Additive(ScoringMethod method, DecisionProblem scorecard) =>
        method as WeightedSum ?? new WeightedSum(Suitable(scorecard));

    /// <summary>Between the ends of the declared scales, so that no vendor moves another's score; without scales, between the best and the worst offer.</summary>
    private static Normalization Suitable(DecisionProblem scorecard) =>
        Unbounded(scorecard).Count == 0 ? Normalization.Bounds : Normalization.MinMax;

    /// <summary>The criteria that count and have no declared scale.</summary>
    public static IReadOnlyList<string> Unbounded(DecisionProblem scorecard) =>
        [
            .. scorecard
                .Criteria.Zip(scorecard.Weights.Shares)
                .Where(pair => pair.First.Scale is null && pair.Second > 0)
                .Select(pair => pair.First.Name),
        ];

    private static Normalization? Scaling(string? name) =>
        name is null ? null : Enum.Parse<Normalization>(name, ignoreCase: true);
}
