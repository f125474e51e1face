namespace Outsourcing.Domain.Scoring;

/// <summary>Makes one of what several people judged.</summary>
/// <remarks>
/// Two ways (Forman &amp; Peniwati 1998): a group that acts as one combines its judgements (AIJ); people who keep their own
/// views have their priorities combined (AIP). Everybody counts the same. Source: Forman &amp; Peniwati 1998, Aggregating
/// individual judgments and priorities with the analytic hierarchy process, European Journal of Operational Research 108,
/// 165-169.
/// </remarks>
public static class GroupJudgements
{
    private static readonly Source Origin = Source.Of(
        "Forman & Peniwati 1998, Aggregating individual judgments and priorities with the analytic hierarchy process, European Journal of Operational Research 108",
        "165-169"
    );

    /// <summary>Combines judgements: each is the geometric mean of those who gave it, which alone keeps the matrix reciprocal (AIJ).</summary>
    /// <param name="matrices">A matrix for each person, about the same items in any order; at least one.</param>
    /// <returns>The matrix, with the items in the order of the first; NotApplicable when the items differ. A pair that nobody judged stays missing.</returns>
    /// <exception cref="ArgumentException">There is no matrix.</exception>
    public static Answer<PairwiseMatrix> Combine(params IEnumerable<PairwiseMatrix> matrices)
    {
        var all = Guard.Against.NullElement(matrices);
        Some(all.Length, nameof(matrices));
        if (Differing(Array.ConvertAll(all, matrix => matrix.Items)) is { } refusal)
        {
            return Answer.NotApplicable<PairwiseMatrix>(refusal);
        }

        string[] items = [.. all[0].Items];
        var orders = Array.ConvertAll(
            all,
            matrix => Array.ConvertAll(items, item => matrix.Items.ToList().IndexOf(item))
        );
        var combined = PairwiseMatrix.Of(items, Mean);
        return Answer.Known(
            combined,
            Explanation.Of(
                $"{Invariant.Text(combined.Judgements.Count)} judgements are the geometric means of those of {Invariant.Text(all.Length)} people.",
                Origin,
                combined.Judgements.Select(judgement =>
                    Explanation.Of(
                        $"{judgement.First} {Invariant.Short(judgement.Times)} times {judgement.Second}: the mean of {Invariant.List([.. all.Select(matrix => matrix[judgement.First, judgement.Second]).OfType<double>().Select(Invariant.Short)])}."
                    )
                )
            )
        );

        double Mean(int i, int j)
        {
            // By its number of 1 or more, so that the mean of reciprocals is the reciprocal of the mean.
            var (sum, judged) = (0.0, new List<double>());
            for (var k = 0; k < all.Length; k++)
            {
                var (own, other) = (all[k][orders[k][i], orders[k][j]], all[k][orders[k][j], orders[k][i]]);
                if (own != 0)
                {
                    judged.Add(own);
                    sum += own >= 1 ? Transcendental.Log(own) : -Transcendental.Log(other);
                }
            }

            return judged.Count == 0 ? 0
                : judged.TrueForAll(times => times == judged[0]) ? judged[0]
                : sum >= 0 ? Transcendental.Exp(sum / judged.Count)
                : 1 / Transcendental.Exp(-sum / judged.Count);
        }
    }

    /// <summary>Combines priorities by their mean (AIP).</summary>
    /// <param name="mean">The geometric mean, scaled to sum 1, or the arithmetic mean.</param>
    /// <param name="priorities">The priorities of each person, about the same items in any order; at least one.</param>
    /// <returns>The mean for each item, in the order of the first, as derived weights; NotApplicable when the items differ.</returns>
    /// <exception cref="ArgumentException">There are no priorities, or the mean is none of both.</exception>
    public static Answer<Weights> Combine(PriorityMean mean, params IEnumerable<Priorities> priorities)
    {
        Guard.Against.OutOfRange((int)mean, nameof(mean), (int)PriorityMean.Geometric, (int)PriorityMean.Arithmetic);
        var all = Guard.Against.NullElement(priorities);
        Some(all.Length, nameof(priorities));
        if (Differing(Array.ConvertAll(all, one => one.Matrix.Items)) is { } refusal)
        {
            return Answer.NotApplicable<Weights>(refusal);
        }

        string[] items = [.. all[0].Matrix.Items];
        var rows = Array.ConvertAll(items, item => Array.ConvertAll(all, one => one[item]));
        var weights = Array.ConvertAll(rows, row => Mean(row, mean));
        var sum = weights.Sum();
        weights = Array.ConvertAll(weights, weight => weight / sum);
        return Answer.Known(
            Weights.Derived(weights),
            Explanation.Of(
                $"The priorities are the {(mean == PriorityMean.Geometric ? "geometric means, scaled to sum 1," : "arithmetic means")} of those of {Invariant.Text(all.Length)} people.",
                Origin,
                items.Select(
                    (item, i) =>
                        Explanation.Of(
                            $"'{item}' has {Invariant.List([.. rows[i].Select(Invariant.Percent)])}, and so {Invariant.Percent(weights[i])}."
                        )
                )
            )
        );
    }

    private static double Mean(double[] own, PriorityMean mean)
    {
        var sum = 0.0;
        foreach (var priority in own)
        {
            sum += mean == PriorityMean.Geometric ? Transcendental.Log(priority) : priority;
        }

        return mean == PriorityMean.Geometric ? Transcendental.Exp(sum / own.Length) : sum / own.Length;
    }

    private static Finding? Differing(IReadOnlyList<string>[] items)
    {
        var first = items[0].Order(StringComparer.Ordinal).ToList();
        var other = Array.Find(
            items,
            own => !own.Order(StringComparer.Ordinal).SequenceEqual(first, StringComparer.Ordinal)
        );
        return other is null
            ? null
            : Finding.Of(
                ScoringRules.JudgementsUnmatched,
                Severity.Error,
                "judgements",
                $"One person judged {AhpTree.Names(items[0])}, another {AhpTree.Names(other)}.",
                remedy: "Combine judgements about the same items."
            );
    }

    private static void Some(int count, string parameterName)
    {
        if (count == 0)
        {
            throw new ArgumentException("There is nothing to combine.", parameterName);
        }
    }
}

/// <summary>How the priorities of several people become one.</summary>
public enum PriorityMean
{
    /// <summary>No mean; nothing is combined by it.</summary>
    None = 0,

    /// <summary>The geometric mean, scaled to sum 1: it goes with ratios.</summary>
    Geometric = 1,

    /// <summary>The arithmetic mean.</summary>
    Arithmetic = 2,
}
