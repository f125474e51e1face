namespace Outsourcing.Samples.VendorScorecard;

/// <summary>The part of a scorecard that counts: a criterion without weight takes no part, whatever weights are tried.</summary>
internal static class Counting
{
    /// <summary>The scorecard without the criteria that have no weight; the scorecard itself where all have some.</summary>
    public static DecisionProblem Of(DecisionProblem scorecard)
    {
        var weights = scorecard.Weights;
        int[] counting = [.. Enumerable.Range(0, weights.Count).Where(j => weights.Shares[j] > 0)];
        return counting.Length == weights.Count
            ? scorecard
            : DecisionProblem.Of(
                counting.Select(j => scorecard.Criteria[j]),
                scorecard.Alternatives.Select(vendor =>
                    Alternative.Of(vendor.Name, [.. counting.Select(j => vendor.Cells[j])])
                ),
                weights.IsStated
                    ? Weights.Of(counting.Select(j => weights.Stated[j]), weights.Whole)
                    : Weights.Derived([.. counting.Select(j => weights.Shares[j])])
            );
    }
}
