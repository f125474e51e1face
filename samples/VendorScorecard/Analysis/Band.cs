namespace Outsourcing.Samples.VendorScorecard;

/// <summary>What a score between 0 and 1 means for a vendor: a half-open range of scores with a name.</summary>
/// <param name="Name">The name that people act on.</param>
/// <param name="From">The lowest score; included, also when it is missed by no more than the tie tolerance.</param>
/// <param name="To">Where the next better band begins; not included, but for the best score of all, 1.</param>
internal sealed record Band(string Name, double From, double To)
{
    /// <summary>Gets the bands, best first: each begins where the one below ends, from 0 to 1.</summary>
    public static IReadOnlyList<Band> All { get; } =
    [new("preferred", 0.65, 1), new("approved", 0.5, 0.65), new("conditional", 0.35, 0.5), new("blocked", 0, 0.35)];

    /// <summary>Finds the band of a score from 0 to 1.</summary>
    public static Band Of(double score) =>
        All.FirstOrDefault(band => score >= band.From - Ranking.TieTolerance) ?? All[^1];

    /// <summary>Says whether a score stands for itself: between 0 and 1, and no vendor moves another's.</summary>
    /// <remarks>Any other score only compares the vendors: of two that are all but equal one may have 1 and the other 0.</remarks>
    public static bool Fit(ScoringMethod method, DecisionProblem scorecard) =>
        method is WeightedSum { Normalization: Normalization.Bounds }
        && Math.Abs(scorecard.Weights.Shares.Sum() - 1) <= Ranking.TieTolerance;
}
