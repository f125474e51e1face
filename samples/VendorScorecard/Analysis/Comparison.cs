namespace Outsourcing.Samples.VendorScorecard;

/// <summary>Two vendors side by side, once for each assumption about missing values.</summary>
internal static class Comparison
{
    /// <summary>Compares two vendors, or names those that cannot be compared.</summary>
    public static (IReadOnlyList<(string Label, PairwiseComparison Pair)> Pairs, IReadOnlyList<string> Problems) Of(
        IReadOnlyList<string> vendors,
        Assessment assessment
    )
    {
        var all = assessment.Scorecard.Alternatives.Select(vendor => vendor.Name).ToList();
        var ranked = assessment.Standings.Select(standing => standing.Vendor).ToList();
        List<string> problems =
        [
            .. vendors
                .Where(vendor => !ranked.Contains(vendor, StringComparer.Ordinal))
                .Select(vendor =>
                    all.Contains(vendor, StringComparer.Ordinal)
                        ? $"'{vendor}' cannot be compared: a value is missing that has no declared scale."
                        : $"There is no vendor '{vendor}'; there are {string.Join(", ", all)}."
                ),
        ];
        if (vendors.Count == 0 || problems.Count > 0)
        {
            return ([], problems);
        }

        return (
            [
                .. assessment.Scenarios.Select(scenario =>
                    (scenario.Label, scenario.Ranking.Compare(vendors[0], vendors[1]))
                ),
            ],
            []
        );
    }
}
