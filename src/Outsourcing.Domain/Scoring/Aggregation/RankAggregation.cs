namespace Outsourcing.Domain.Scoring;

/// <summary>Makes one order of several rankings.</summary>
/// <remarks>
/// No rule is without fault (Arrow 1951). Borda lets the number of those in between count, so an irrelevant alternative can
/// turn two others round. Copeland elects whoever wins every comparison of two, but ties often. Kemeny is the order that
/// disagrees least with the rankings; it too puts a winner of all comparisons first, and takes exponential time.
/// </remarks>
public static class RankAggregation
{
    /// <summary>Gets the largest number of alternatives for which <see cref="Kemeny"/> searches all orders: 20.</summary>
    public static int KemenyLimit => 20;

    /// <summary>Ranks by the sum of positions; the lowest is best.</summary>
    /// <param name="rankings">The rankings.</param>
    /// <returns>The order; alternatives that tie in a ranking share the mean of their positions.</returns>
    /// <remarks>Source: Borda 1781, Mémoire sur les élections au scrutin; ties as in Kendall 1962, Rank Correlation Methods, ch. 3.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="rankings"/> is <see langword="null"/>.</exception>
    public static Answer<Consensus> Borda(RankTable rankings)
    {
        var positions = Each(rankings, rankings.Positions);
        return Scored(
            rankings,
            AggregationRule.Borda,
            Array.ConvertAll(positions, own => own.Sum()),
            lowerIsBetter: true,
            i =>
                $"its positions {Invariant.List(Array.ConvertAll(positions[i], Invariant.Short))} sum to {Invariant.Short(positions[i].Sum())}"
        );
    }

    /// <summary>Ranks by wins less losses in all comparisons of two; the highest is best.</summary>
    /// <param name="rankings">The rankings; of two alternatives the one wins that more rankings put before the other.</param>
    /// <returns>The order.</returns>
    /// <remarks>Source: Copeland 1951, A "reasonable" social welfare function, University of Michigan.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="rankings"/> is <see langword="null"/>.</exception>
    public static Answer<Consensus> Copeland(RankTable rankings)
    {
        var outcomes = Each(
            rankings,
            one =>
                Enumerable
                    .Range(0, rankings.Names.Count)
                    .Where(other => other != one)
                    .Select(other => rankings.Before(one, other).CompareTo(rankings.Before(other, one)))
                    .ToList()
        );
        return Scored(
            rankings,
            AggregationRule.Copeland,
            Array.ConvertAll(outcomes, own => (double)own.Sum()),
            lowerIsBetter: false,
            i =>
                $"of {Invariant.Text(outcomes[i].Count)} comparisons it wins {Count(outcomes[i], 1)}, loses {Count(outcomes[i], -1)} and draws {Count(outcomes[i], 0)}"
        );

        static string Count(List<int> outcomes, int kind) =>
            Invariant.Text(outcomes.Count(outcome => Math.Sign(outcome) == kind));
    }

    /// <summary>Finds the order with the least disagreement, exactly.</summary>
    /// <param name="rankings">The rankings, of at most <see cref="KemenyLimit"/> alternatives.</param>
    /// <returns>
    /// The order; of several that disagree as little, the first by name, and <see cref="Consensus.OptimalOrders"/> counts
    /// them. NotApplicable for more alternatives.
    /// </returns>
    /// <remarks>
    /// Searched by dynamic programming over the sets of alternatives: n 2ⁿ steps. Source: Kemeny 1959, Mathematics without
    /// numbers, Daedalus 88, 577-591.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="rankings"/> is <see langword="null"/>.</exception>
    public static Answer<Consensus> Kemeny(RankTable rankings)
    {
        Guard.Against.Null(rankings);
        var names = rankings.Names;
        if (names.Count > KemenyLimit)
        {
            return Answer.NotApplicable<Consensus>(
                Finding.Of(
                    ScoringRules.KemenyTooMany,
                    Severity.Error,
                    "rankings",
                    $"There are {Invariant.Text(names.Count)} alternatives, and all orders are searched for {Invariant.Text(KemenyLimit)} at most.",
                    remedy: "Rank a shortlist, or use Borda or Copeland."
                )
            );
        }

        var (order, optimal) = KemenySearch.Run(rankings);
        var rows = new ConsensusRank[names.Count];
        for (var place = 0; place < order.Length; place++)
        {
            var own = order[place];
            rows[own] = new ConsensusRank(place + 1, names[own], place + 1, Why(place));
        }

        return Known(new Consensus(rankings, AggregationRule.Kemeny, rows, optimal));

        string Why(int place)
        {
            if (place + 1 == order.Length)
            {
                return "it stands after all others in the order that disagrees least with the rankings";
            }

            var (own, next) = (order[place], order[place + 1]);
            return $"rankings that put it before {names[next]}, the next: {Invariant.Text(rankings.Before(own, next))}; after it: {Invariant.Text(rankings.Before(next, own))}";
        }
    }

    internal static Source SourceOf(AggregationRule rule) =>
        rule switch
        {
            AggregationRule.Borda => Source.Of("Borda 1781, Mémoire sur les élections au scrutin"),
            AggregationRule.Copeland => Source.Of("Copeland 1951, A \"reasonable\" social welfare function"),
            _ => Source.Of("Kemeny 1959, Mathematics without numbers, Daedalus 88, 577-591"),
        };

    private static T[] Each<T>(RankTable rankings, Func<int, T> of) =>
        [.. Enumerable.Range(0, Guard.Against.Null(rankings).Names.Count).Select(of)];

    private static Answer<Consensus> Scored(
        RankTable rankings,
        AggregationRule rule,
        double[] scores,
        bool lowerIsBetter,
        Func<int, string> why
    )
    {
        // Sums of halves are exact, so that equal scores are equal numbers.
        var rows = scores.Select(
            (score, i) =>
                new ConsensusRank(
                    1 + scores.Count(other => lowerIsBetter ? other < score : other > score),
                    rankings.Names[i],
                    score,
                    why(i)
                )
        );
        return Known(new Consensus(rankings, rule, [.. rows], orders: null));
    }

    private static Answer<Consensus> Known(Consensus consensus) =>
        Answer.Known(consensus, Explanation.From(consensus, Consensus.Explain));
}
