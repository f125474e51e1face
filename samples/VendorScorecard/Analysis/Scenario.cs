namespace Outsourcing.Samples.VendorScorecard;

/// <summary>A ranking, and what was assumed to get it.</summary>
/// <param name="Label">What was assumed, such as "missing values at their worst".</param>
/// <param name="Ranking">The ranking under that assumption.</param>
internal sealed record Scenario(string Label, Ranking Ranking);

/// <summary>The cells of a scorecard that count and that nobody knows.</summary>
internal static class Gaps
{
    /// <summary>The vendors with a missing value on a criterion that has weight.</summary>
    public static IReadOnlyList<string> Vendors(DecisionProblem scorecard) =>
        [.. scorecard.Alternatives.Where(vendor => Open(scorecard, vendor).Any()).Select(vendor => vendor.Name)];

    /// <summary>The missing cells that count, each as vendor and criterion.</summary>
    public static IReadOnlyList<(string Vendor, Criterion Criterion)> Cells(DecisionProblem scorecard) =>
        [
            .. scorecard.Alternatives.SelectMany(vendor =>
                Open(scorecard, vendor).Select(criterion => (vendor.Name, criterion))
            ),
        ];

    /// <summary>The vendors whose values are all known, as a scorecard of their own; <see langword="null"/> when there is none.</summary>
    public static DecisionProblem? Without(DecisionProblem scorecard)
    {
        var open = Vendors(scorecard);
        return open.Count == scorecard.Alternatives.Count
            ? null
            : open.Aggregate(scorecard, (rest, vendor) => rest.Without(vendor));
    }

    /// <summary>The scorecard with every gap at one end of its declared scale; <see langword="null"/> where a scale is not declared.</summary>
    public static DecisionProblem? Filled(DecisionProblem scorecard, bool atBest)
    {
        if (Cells(scorecard).Any(cell => cell.Criterion.Scale is null))
        {
            return null;
        }

        var vendors = scorecard.Alternatives.Select(vendor =>
            Alternative.Of(
                vendor.Name,
                [
                    .. scorecard.Criteria.Zip(
                        vendor.Cells,
                        (criterion, cell) =>
                            cell.IsKnown || criterion.Scale is not { } scale ? cell
                            : atBest == (criterion.Direction == Direction.Maximize) ? scale.High
                            : scale.Low
                    ),
                ]
            )
        );
        return DecisionProblem.Of(scorecard.Tree, vendors, scorecard.Weights);
    }

    private static IEnumerable<Criterion> Open(DecisionProblem scorecard, Alternative vendor) =>
        scorecard.Criteria.Where((_, j) => scorecard.Weights.Shares[j] > 0 && !vendor.Cells[j].IsKnown);
}
