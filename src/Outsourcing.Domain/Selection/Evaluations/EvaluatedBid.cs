using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.Selection;

/// <summary>Whether a bid is still in the selection.</summary>
/// <remarks>The numbers are stable.</remarks>
public enum BidStatus
{
    /// <summary>No status; never used.</summary>
    None = 0,

    /// <summary>It is admitted.</summary>
    In = 1,

    /// <summary>It is not settled: something is to be answered, proved or decided, and the bid can still come to be out, or in again.</summary>
    Open = 2,

    /// <summary>It is out, and stays on record.</summary>
    Out = 3,
}

public sealed partial class Evaluation
{
    /// <summary>Says whether a bid is still in: below a threshold that depends on the others it is open while it can come back.</summary>
    internal BidStatus Status(int bid) =>
        !IsBelow(bid) ? statuses[bid]
        : returning.Value.Contains(bid) ? BidStatus.Open
        : BidStatus.Out;

    internal (decimal Low, decimal High) Quality(int bid) => (quality.Low[bid], quality.High[bid]);

    internal string Name(int bid) => rules.Names[bid];

    internal string Bidder(int bid) => dossier.Bids[bid].Bidder;

    internal string? Variant(int bid) => dossier.Bids[bid].Variant;

    internal Money? Price(int bid) => rules.Prices[bid];

    internal bool Passed(int bid) => ranked.Passes(bid);

    /// <summary>Says whether a bid that was admitted missed a threshold which depends on the others.</summary>
    private bool IsBelow(int bid) => statuses[bid] != BidStatus.Out && !ranked.Passes(bid) && !Waits(bid);

    /// <summary>Says whether a bid passed and is not ranked yet, since what its price is compared as is not known.</summary>
    internal bool Waits(int bid) => ranked.Waits(bid);

    internal decimal PricePoints(int bid) => ranked.PricePoints[bid];

    internal RankSpan Ranks(int bid) => ranked.Ranks[bid];

    internal IReadOnlyList<StageRecord> Records(int bid) => [.. RecordsOf(bid)];

    internal Explanation ExplainBid(int bid)
    {
        if (!Passed(bid))
        {
            return Explanation.Of($"{Obstacle(bid)}.");
        }

        var parts = new List<Explanation>();
        for (var j = 0; j < quality.Leaves.Count; j++)
        {
            parts.Add(Explain(j, bid));
        }

        if (ranked.Prices is not null && ranked.Prices.TryGetValue(out var prices))
        {
            var price = Rules.Leaves.OfType<PriceCriterion>().First();
            var score = prices.Scores.First(one => string.Equals(one.Bid, Name(bid), StringComparison.Ordinal));
            parts.Add(
                Explanation.Of(
                    $"{price.Name}: {PointText.Of(score.Points)} of {PointText.Of(QualityColumns.Weight(price))} points.",
                    score.Explanation
                )
            );
        }

        var span = Ranks(bid);
        return Explanation.Of(
            Rules.IsInOrder
                ? $"{Name(bid)} has rank {span}."
                : $"{Name(bid)} has rank {span} with {Rules.Award.Figure(ranked.Least(bid))}{(ranked.IsExact(bid) ? "" : " at least")}.",
            parts
        );
    }

    private BidAnswer Held(Bid bid, AwardCriterion criterion) =>
        bid.Held(criterion.Name, bid.AnswerTo(criterion.Name)!, On, ((QualityCriterion)criterion).Missing.Until)!;

    private Explanation Explain(int leaf, int bid)
    {
        var criterion = quality.Leaves[leaf];
        var (low, high) = quality.Points(leaf, bid);
        var head =
            $"{criterion.Name}: {BidSteps.Interval(low, high)} of {PointText.Of(QualityColumns.Weight(criterion))} points";
        return quality.State(leaf, bid) switch
        {
            CellState.Known or CellState.BelowMinimum when criterion is GradedCriterion graded => Explanation.Of(
                $"{head}, {Rules.Consensus} of {string.Join(", ", book.Single(graded, bid).Select(one => $"{one.Evaluator} {PointText.Of(one.Grade)}"))}."
            ),
            CellState.Known or CellState.BelowMinimum => Explanation.Of(
                $"{head}.",
                ((AnsweredCriterion)criterion).Value.ShareOf(Held(dossier.Bids[bid], criterion)).Explanation
            ),
            CellState.Ungraded => Explanation.Of($"{head}, since there is {steps.Silence(leaf, bid)}."),
            _ => Explanation.Of($"{head}, since there is {steps.Silence(leaf, bid)}: {criterion.Missing}."),
        };
    }
}

/// <summary>One bid as it was evaluated.</summary>
/// <remarks>A view of the evaluation; nothing is worked out until it is asked for. Two are equal when evaluation and bid are.</remarks>
public sealed record EvaluatedBid
{
    private readonly Evaluation evaluation;
    private readonly int bid;

    internal EvaluatedBid(Evaluation evaluation, int bid) => (this.evaluation, this.bid) = (evaluation, bid);

    /// <summary>Gets the name of the bid: that of the bidder, with the variant, such as <c>Acme (night shift only)</c>.</summary>
    public string Name => evaluation.Name(bid);

    /// <summary>Gets the name of the bidder, which may have other bids too.</summary>
    public string Bidder => evaluation.Bidder(bid);

    /// <summary>Gets what is different in a variant; <see langword="null"/> for the main bid.</summary>
    public string? Variant => evaluation.Variant(bid);

    /// <summary>Gets whether the bid is still in the selection.</summary>
    public BidStatus Status => evaluation.Status(bid);

    /// <summary>Gets whether it passed all thresholds and its price can be compared, so that it is ranked.</summary>
    public bool Passed => evaluation.Passed(bid);

    /// <summary>Gets the least points without the price.</summary>
    public decimal LeastQuality => evaluation.Quality(bid).Low;

    /// <summary>Gets the most points without the price; equal to the least when all is known.</summary>
    public decimal MostQuality => evaluation.Quality(bid).High;

    /// <summary>Gets the price that is compared, in the currency of the comparison; <see langword="null"/> when its envelope stays closed.</summary>
    public Money? Price => Passed ? evaluation.Price(bid) : null;

    /// <summary>Gets the points for the price; 0 when it did not pass.</summary>
    public decimal PricePoints => evaluation.PricePoints(bid);

    /// <summary>Gets the least total.</summary>
    public decimal LeastTotal => LeastQuality + PricePoints;

    /// <summary>Gets the greatest total; equal to the least when all is known.</summary>
    public decimal MostTotal => MostQuality + PricePoints;

    /// <summary>Gets the best rank that it can have; 0 when it did not pass.</summary>
    public int BestRank => evaluation.Ranks(bid).Best;

    /// <summary>Gets the worst rank that it can have; equal to the best when all is known; 0 when it did not pass.</summary>
    public int WorstRank => evaluation.Ranks(bid).Worst;

    /// <summary>Gets what was decided about it, stage by stage.</summary>
    public IReadOnlyList<StageRecord> Record => evaluation.Records(bid);

    /// <summary>Gets how its points come about, or why it is out.</summary>
    public Explanation Explanation => evaluation.ExplainBid(bid);

    /// <summary>Returns text such as <c>Borea: rank 1, 82.5 points</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        Passed ? $"{Name}: rank {evaluation.Ranks(bid)}, {BidSteps.Interval(LeastTotal, MostTotal)} points"
        : evaluation.Waits(bid) ? $"{Name}: open, without a price that can be compared"
        : Status == BidStatus.Open ? $"{Name}: open, below the technical threshold"
        : $"{Name}: out";
}
