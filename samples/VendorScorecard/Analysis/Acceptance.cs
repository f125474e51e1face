namespace Outsourcing.Samples.VendorScorecard;

/// <summary>Which ranks the vendors take when the weights are drawn at random from a set, by SMAA-2.</summary>
internal sealed class Acceptance
{
    /// <summary>The seed of all draws: the same scorecard gives the same figures.</summary>
    public const ulong Seed = 1;

    public const int Samples = 10_000;

    private Acceptance(DecisionProblem scorecard, bool keepsOrder, Smaa2 method)
    {
        Scorecard = scorecard;
        KeepsOrder = keepsOrder;
        Method = method;
        Answer = method.Run(
            scorecard.Table,
            keepsOrder ? WeightSet.Ranked(Order(scorecard.Weights)) : WeightSet.All(scorecard.Weights.Count),
            SampleRange.Of(Seed, Samples)
        );
        if (Answer.TryGetValue(out var result))
        {
            Vendors =
            [
                .. result
                    .Alternatives.Zip(
                        result.ConfidenceFactors(),
                        (vendor, confidence) => new VendorChances(vendor, confidence)
                    )
                    .OrderByDescending(chances => chances.Ranks.Counts[0])
                    .ThenBy(chances => chances.MeanRank)
                    .ThenBy(chances => chances.Vendor, StringComparer.Ordinal),
            ];
        }
    }

    /// <summary>Gets the vendors and criteria that take part.</summary>
    public DecisionProblem Scorecard { get; }

    /// <summary>Gets whether the weights keep the order of importance of the scorecard; else they are any.</summary>
    public bool KeepsOrder { get; }

    /// <summary>Gets the method, with the values that are drawn too.</summary>
    public Smaa2 Method { get; }

    public Answer<Smaa2Result> Answer { get; }

    /// <summary>Gets the vendors, the one that is first most often before the others; empty when the method does not apply.</summary>
    public IReadOnlyList<VendorChances> Vendors { get; } = [];

    /// <summary>Gets the vendors that are first with some weights.</summary>
    public IReadOnlyList<VendorChances> Possible => [.. Vendors.Where(vendor => vendor.Ranks.Counts[0] > 0)];

    /// <summary>Draws from all weights and, where the weights differ, from those that keep their order.</summary>
    /// <remarks>
    /// A missing value is drawn from its declared scale, so that no vendor is left out. Without a scale, or with a scaling
    /// that cannot take it, only the vendors with every value known take part.
    /// </remarks>
    /// <returns>One for each set of weights; none when fewer than two vendors take part.</returns>
    public static IReadOnlyList<Acceptance> Of(Assessment assessment)
    {
        var scaling = assessment.Additive.Normalization;
        var gaps = Gaps.Cells(assessment.Scorecard);
        var isDrawn =
            scaling is Normalization.None or Normalization.Bounds or Normalization.MinMax
            && gaps.All(gap => gap.Criterion.Scale is not null);
        if ((isDrawn ? assessment.Scorecard : assessment.Known) is not { Alternatives.Count: > 1 } drawn)
        {
            return [];
        }

        var method = new Smaa2(
            scaling,
            isDrawn
                ? gaps.Select(gap =>
                {
                    var scale = gap.Criterion.Scale!.Value;
                    var between = ScoreDistribution.Uniform(scale.Low, scale.High);
                    return UncertainScore.Of(gap.Vendor, gap.Criterion.Name, between);
                })
                : []
        );
        var counting = Counting.Of(drawn);
        bool[] sets = counting.Weights.Shares.Distinct().Skip(1).Any() ? [false, true] : [false];
        return [.. sets.Select(keepsOrder => new Acceptance(counting, keepsOrder, method))];
    }

    /// <summary>The ranks of the criteria by weight; equal weights share a rank.</summary>
    private static IEnumerable<int?> Order(Weights weights) =>
        weights.Shares.Select(share => (int?)(1 + weights.Shares.Count(other => other > share)));
}

/// <summary>The ranks that a vendor takes.</summary>
/// <param name="Ranks">How often it takes each, and the weights with which it is first.</param>
/// <param name="Confidence">How often it is first with the mean of those weights; <see langword="null"/> when it is first with none.</param>
internal sealed record VendorChances(AlternativeAcceptability Ranks, double? Confidence)
{
    public string Vendor => Ranks.Name;

    public double MeanRank => Ranks.Acceptabilities.Select((share, i) => share * (i + 1)).Sum();
}
