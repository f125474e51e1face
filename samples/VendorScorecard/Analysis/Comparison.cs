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
        if (vendors.Count > 1 && string.Equals(vendors[0], vendors[1], StringComparison.Ordinal))
        {
            problems.Add($"'{vendors[0]}' cannot be compared with itself; name two vendors.");
        }

        return vendors.Count == 0 || problems.Count > 0
            ? ([], problems)
            : (Differing(assessment.Scenarios, vendors[0], vendors[1]), []);
    }

    /// <summary>One comparison a scenario; a single one where the missing values do not touch the two vendors.</summary>
    private static List<(string Label, PairwiseComparison Pair)> Differing(
        IReadOnlyList<Scenario> scenarios,
        string first,
        string second
    )
    {
        List<(string Label, PairwiseComparison Pair)> pairs =
        [
            .. scenarios.Select(scenario => (scenario.Label, scenario.Ranking.Compare(first, second))),
        ];
        return pairs.Count == 2 && AreAlike(pairs[0].Pair, pairs[1].Pair)
            ? [("whatever the missing values are assumed to be", pairs[0].Pair)]
            : pairs;
    }

    private static bool AreAlike(PairwiseComparison one, PairwiseComparison other) =>
        one
            .Lines.Zip(other.Lines)
            .All(pair =>
                Math.Abs(pair.First.First.Amount - pair.Second.First.Amount) <= Ranking.TieTolerance
                && Math.Abs(pair.First.Second.Amount - pair.Second.Second.Amount) <= Ranking.TieTolerance
            );
}
