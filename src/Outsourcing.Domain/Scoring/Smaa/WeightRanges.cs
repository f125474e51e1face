namespace Outsourcing.Domain.Scoring;

/// <summary>What must hold before ranges, alone or with a ranking, leave any weights; all sums are exact.</summary>
internal static class WeightRanges
{
    /// <summary>Checks the ranges by themselves.</summary>
    public static IReadOnlyList<Finding> Check(WeightRange[] ranges)
    {
        if (ranges.Length == 0)
        {
            return [ProblemCheck.Error(ScoringRules.CriteriaNone, "ranges", "There is no range.")];
        }

        var findings = new List<Finding>();
        foreach (var name in ProblemCheck.Repeated(ranges.Select(range => range.Criterion)))
        {
            findings.Add(
                ProblemCheck.Error(ScoringRules.CriterionDuplicate, name, $"'{name}' has more than one range.")
            );
        }

        foreach (var range in ranges.Where(range => range.Min < 0 || range.Max > 1 || range.Min > range.Max))
        {
            findings.Add(
                ProblemCheck.Error(
                    ScoringRules.WeightRange,
                    range.Criterion,
                    $"'{range.Criterion}' weighs {Invariant.Text(range.Min)} to {Invariant.Text(range.Max)}; a range runs upwards and from 0 to 1."
                )
            );
        }

        var (least, most) = (ranges.Sum(range => range.Min), ranges.Sum(range => range.Max));
        if (least > 1)
        {
            findings.Add(
                ProblemCheck.Error(
                    ScoringRules.WeightsRanges,
                    "ranges",
                    $"The least shares of {Names(ranges)} sum to {Invariant.Text(least)}, which is more than 1."
                )
            );
        }

        if (most < 1)
        {
            findings.Add(
                ProblemCheck.Error(
                    ScoringRules.WeightsRanges,
                    "ranges",
                    $"The largest shares of {Names(ranges)} sum to {Invariant.Text(most)}, which is less than 1."
                )
            );
        }

        return findings;
    }

    /// <summary>Checks legal ranges with a ranking: a more important criterion can weigh as much as each less important one.</summary>
    public static IReadOnlyList<Finding> CheckAgainst(int?[]? ranks, WeightRange[] ranges)
    {
        var findings = new List<Finding>();
        for (var i = 0; ranks is not null && i < ranges.Length; i++)
        {
            for (var j = 0; j < ranges.Length; j++)
            {
                if (ranks[i] < ranks[j] && ranges[i].Max < ranges[j].Min)
                {
                    findings.Add(
                        ProblemCheck.Error(
                            ScoringRules.WeightsRanking,
                            ranges[i].Criterion,
                            $"'{ranges[i].Criterion}' ranks before '{ranges[j].Criterion}', but weighs {Invariant.Text(ranges[i].Max)} at most and the other {Invariant.Text(ranges[j].Min)} at least."
                        )
                    );
                }
            }
        }

        if (ranks is null || findings.Count > 0)
        {
            return findings;
        }

        var (low, high) = Ranked(ranks, ranges);
        if (low.Sum() > 1 || high.Sum() < 1)
        {
            findings.Add(
                ProblemCheck.Error(
                    ScoringRules.WeightsRanking,
                    "ranges",
                    low.Sum() > 1
                        ? $"With the ranking the least shares of {Names(ranges)} become {Invariant.Text(low.Sum())} together, which is more than 1."
                        : $"With the ranking the largest shares of {Names(ranges)} become {Invariant.Text(high.Sum())} together, which is less than 1."
                )
            );
        }

        return findings;
    }

    /// <summary>The ends that ranges, ranking and the sum of 1 leave to each criterion; the set is not empty.</summary>
    public static (decimal[] Low, decimal[] High) Tightened(int?[]? ranks, WeightRange[] ranges)
    {
        var (low, high) = Ranked(ranks, ranges);
        var (least, most) = (low.Sum(), high.Sum());
        return (
            [.. low.Zip(high, (l, h) => Math.Max(l, 1 - (most - h)))],
            [.. low.Zip(high, (l, h) => Math.Min(h, 1 - (least - l)))]
        );
    }

    /// <summary>Nobody weighs less than the least of a less important criterion, or more than the most of a more important one.</summary>
    private static (decimal[] Low, decimal[] High) Ranked(int?[]? ranks, WeightRange[] ranges)
    {
        return (
            [
                .. ranges.Select(
                    (range, i) =>
                        ranges
                            .Where((_, j) => ranks?[i] < ranks?[j])
                            .Aggregate(range.Min, (min, other) => Math.Max(min, other.Min))
                ),
            ],
            [
                .. ranges.Select(
                    (range, i) =>
                        ranges
                            .Where((_, j) => ranks?[j] < ranks?[i])
                            .Aggregate(range.Max, (max, other) => Math.Min(max, other.Max))
                ),
            ]
        );
    }

    private static string Names(WeightRange[] ranges) =>
        Invariant.List([.. ranges.Select(range => $"'{range.Criterion}'")]);
}
