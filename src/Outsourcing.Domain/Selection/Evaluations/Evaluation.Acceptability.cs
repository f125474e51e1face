using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Selection;

public sealed partial class Evaluation
{
    private const int MostSamples = 1_000_000;

    /// <summary>Gives how often each bid takes each rank when nothing is known of the weights.</summary>
    /// <param name="seed">The seed of the samples; any number. Write it down: it makes the result repeatable, bit for bit.</param>
    /// <param name="samples">The number of samples, from 1 to 1,000,000.</param>
    /// <returns>
    /// The shares of the ranks by SMAA-2, with the bids that passed in the order of <see cref="Ranking"/>; not applicable when
    /// the award does not go by points, no bid passed, more than 4,096 did, or a criterion is left out for a bid.
    /// </returns>
    /// <remarks>
    /// <para>
    /// What varies: the weights of all criteria, the price's among them, uniformly over all that sum to 1; and each fact that is
    /// open, uniformly over its interval and for itself.
    /// </para>
    /// <para>
    /// What does not: the shares of the points that the bids have on each criterion (price points too), which are taken as they
    /// were rounded and scaled by the weights; which bids passed; who is open. Bids that tie share the better rank, and
    /// what breaks a tie is not looked at; so with bids that are alike the shares of a rank sum to more than 1.
    /// </para>
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The number of samples is out of its range.</exception>
    public Answer<Smaa2Result> RankAcceptability(ulong seed, int samples = 10_000) =>
        Sampled(static leaves => WeightSet.All(leaves.Count), seed, samples);

    /// <summary>Gives how often each bid takes each rank over the weights that keep the order of those that were published.</summary>
    /// <param name="seed">The seed of the samples; any number. Write it down: it makes the result repeatable, bit for bit.</param>
    /// <param name="samples">The number of samples, from 1 to 1,000,000.</param>
    /// <returns>As <see cref="RankAcceptability"/>.</returns>
    /// <remarks>
    /// As <see cref="RankAcceptability"/>, but a criterion that was published to weigh more than another one does so in each
    /// sample; of two that weigh the same, either may weigh more. An order of importance is kept as it was stated.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The number of samples is out of its range.</exception>
    public Answer<Smaa2Result> RankAcceptabilityInOrder(ulong seed, int samples = 10_000) =>
        Sampled(static leaves => WeightSet.Ranked(leaves.Select(leaf => PlaceOf(leaf, leaves))), seed, samples);

    private Answer<Smaa2Result> Sampled(Func<IReadOnlyList<AwardCriterion>, WeightSet> weights, ulong seed, int samples)
    {
        Guard.Against.OutOfRange(samples, nameof(samples), 1, MostSamples);
        AwardCriterion[] leaves = [.. Rules.Leaves];
        if (WhyNotSampled() is { } why)
        {
            return Answer.NotApplicable<Smaa2Result>(
                Finding.Of(SelectionRules.WeightAcceptability, Severity.Info, Rules.Name, why)
            );
        }

        var table = PerformanceTable.FromRows(
            leaves.Select(leaf => Criterion.Maximize(leaf.Name)),
            ranked.Order.Select(bid =>
                Alternative.Of(Name(bid), [.. leaves.Select(leaf => Cell.Known(SharesOf(leaf, bid).Low))])
            )
        );
        var open =
            from bid in ranked.Order
            from leaf in leaves
            let shares = SharesOf(leaf, bid)
            where shares.Low != shares.High
            select UncertainScore.Of(Name(bid), leaf.Name, ScoreDistribution.Uniform(shares.Low, shares.High));
        return new Smaa2(Normalization.None, open).Run(table, weights(leaves), SampleRange.Of(seed, samples));
    }

    private string? WhyNotSampled() =>
        Rules.Award != AwardRule.MostPoints
            ? $"The award goes by {Rules.Award}, in which no weights are set against each other."
        : ranked.Order.Length == 0 ? "No bid passed; there is nobody to rank."
        : ranked.Order.Any(bid =>
            Enumerable.Range(0, quality.Leaves.Count).Any(leaf => quality.State(leaf, bid) == CellState.LeftOut)
        )
            ? "A criterion is left out for a bid, and its other criteria take over the weight: there is no share of points to weigh."
        : null;

    /// <summary>Gives the least and the greatest share of the points of a criterion that a bid has.</summary>
    private (double Low, double High) SharesOf(AwardCriterion leaf, int bid)
    {
        var weight = QualityColumns.Weight(leaf);
        var (low, high) =
            leaf is PriceCriterion
                ? (ranked.PricePoints[bid], ranked.PricePoints[bid])
                : quality.Points(LeafOf(leaf.Name), bid);
        return ((double)(low / weight), (double)(high / weight));
    }

    /// <summary>Gives the place of a criterion in the order of the published weights; those that weigh the same share the better one.</summary>
    private static int? PlaceOf(AwardCriterion leaf, IReadOnlyList<AwardCriterion> leaves) =>
        leaf.Weight.Importance ?? (1 + leaves.Count(other => other.Weight.High > leaf.Weight.High));
}
