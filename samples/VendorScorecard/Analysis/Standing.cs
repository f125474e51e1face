namespace Outsourcing.Samples.VendorScorecard;

/// <summary>Where a vendor stands: with every value known one rank and score, with gaps the ranks and scores it could have.</summary>
/// <param name="Vendor">The name.</param>
/// <param name="BestRank">The best rank that it could have.</param>
/// <param name="WorstRank">The worst rank that it could have.</param>
/// <param name="Low">The lowest score that it could have.</param>
/// <param name="High">The highest score that it could have.</param>
/// <param name="CanLead">Whether it is not ruled out as leader: by ranges, no single vendor is certain to beat it; by scenarios, it leads in one.</param>
internal sealed record Standing(string Vendor, int BestRank, int WorstRank, double Low, double High, bool CanLead)
{
    /// <summary>As many digits as the tolerance within which scores tie.</summary>
    private const int TieDigits = 9;

    /// <summary>Gets whether a missing value leaves the score open.</summary>
    public bool IsOpen => High - Low > Ranking.TieTolerance;

    /// <summary>Where everybody stands by the totals that missing values leave open, best first by the total that is certain.</summary>
    public static IReadOnlyList<Standing> Of(MissingScores scores) =>
        [
            .. scores
                .Totals.Select(total => new Standing(
                    total.Alternative,
                    1 + scores.Totals.Count(other => other.Low > total.High + Ranking.TieTolerance),
                    1 + scores.Totals.Count(other => other != total && other.High > total.Low + Ranking.TieTolerance),
                    total.Low,
                    total.High,
                    scores.Contenders.Contains(total.Alternative, StringComparer.Ordinal)
                ))
                .OrderByDescending(standing => Math.Round(standing.Low, TieDigits))
                .ThenBy(standing => standing.WorstRank)
                .ThenByDescending(standing => Math.Round(standing.High, TieDigits))
                .ThenBy(standing => standing.Vendor, StringComparer.Ordinal),
        ];

    /// <summary>Where everybody stands in the rankings of the given scenarios, in the order of the first.</summary>
    public static IReadOnlyList<Standing> Of(IReadOnlyList<Scenario> scenarios) =>
        scenarios.Count == 0
            ? []
            :
            [
                .. scenarios[0]
                    .Ranking.Alternatives.Select(vendor =>
                    {
                        List<RankedAlternative> places =
                        [
                            .. scenarios.Select(scenario => scenario.Ranking[vendor.Name]),
                        ];
                        return new Standing(
                            vendor.Name,
                            places.Min(place => place.Rank),
                            places.Max(place => place.Rank),
                            places.Min(place => place.Score),
                            places.Max(place => place.Score),
                            places.Exists(place => place.Rank == 1)
                        );
                    }),
            ];
}
