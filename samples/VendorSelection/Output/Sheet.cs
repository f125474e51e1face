using Outsourcing.Domain.Scoring;

namespace Outsourcing.Samples.VendorSelection;

/// <summary>What is shown: the evaluation, and the answers to what the user asked beside it.</summary>
/// <param name="Name">What the selection is called: the name of its template, or the file of its rules.</param>
/// <param name="Evaluation">The evaluation of the bids.</param>
/// <param name="Dossier">The bids, grades and declarations that were evaluated.</param>
/// <param name="Frozen">The rules as they were published; <see langword="null"/> when they were never frozen.</param>
/// <param name="Published">The fingerprint of the rules that was published; <see langword="null"/> when none is stated.</param>
/// <param name="Comparisons">Two bids side by side, when asked for.</param>
/// <param name="Letter">The letter to a bidder, or why none can be written yet; <see langword="null"/> unless asked for.</param>
/// <param name="Rehearsal">The rules tried on made-up bids; <see langword="null"/> unless asked for.</param>
/// <param name="Standstill">How long no contract is concluded; <see langword="null"/> while no day of sending is stated.</param>
/// <param name="Notes">What should be looked at in rules, grades and prices.</param>
internal sealed record Sheet(
    string Name,
    Evaluation Evaluation,
    Dossier Dossier,
    FrozenTender? Frozen,
    Fingerprint? Published,
    IReadOnlyList<BidComparison> Comparisons,
    Answer<Letter>? Letter,
    Answer<Rehearsal>? Rehearsal,
    Answer<Standstill>? Standstill,
    IReadOnlyList<Finding> Notes
)
{
    private const decimal InOrder = 100m;

    /// <summary>The seed of all drawn weights: the same files give the same figures.</summary>
    private const ulong Seed = 1;

    /// <summary>A grade so far from those of the others is named: a part of the scale.</summary>
    private static readonly Percentage Outlying = Percentage.Of(30);

    /// <summary>Gets the rules.</summary>
    public Tender Rules => Evaluation.Rules;

    /// <summary>Gets who is recommended, or what is still missing.</summary>
    public Answer<Recommendation> Recommendation => Evaluation.Recommendation;

    /// <summary>Gets how far the evaluators are apart.</summary>
    public Dispersion Dispersion { get; } = Evaluation.Dispersion(Outlying);

    /// <summary>Gets how often each bid takes each rank over the weights that keep the order of those that were published.</summary>
    public Answer<Smaa2Result> AcceptabilityInOrder { get; } = Evaluation.RankAcceptabilityInOrder(Seed);

    /// <summary>Gets how often each bid takes each rank over any weights.</summary>
    public Answer<Smaa2Result> Acceptability { get; } = Evaluation.RankAcceptability(Seed);

    /// <summary>Gets what is open: to be proved, answered or decided.</summary>
    public IReadOnlyList<StageRecord> Open =>
        [.. Evaluation.Record.Where(record => record.Outcome == StageOutcome.Open && record.Stage != Stage.Award)];

    /// <summary>Gets why bids are out.</summary>
    public IReadOnlyList<StageRecord> Failed =>
        [.. Evaluation.Record.Where(record => record.Outcome == StageOutcome.Failed)];

    /// <summary>Gets what differs when the award is made again from rules and dossier; <see langword="null"/> while there is none.</summary>
    public IReadOnlyList<Finding>? Replayed =>
        Frozen is not null && Evaluation.AwardRecord().TryGetValue(out var record)
            ? record.Replay(Frozen, Dossier)
            : null;

    /// <summary>Gets the criteria without the groups, in their order.</summary>
    public IReadOnlyList<AwardCriterion> Criteria => [.. Leaves(Rules.Criteria)];

    /// <summary>Gets whether points sum to totals: not when only an order of importance is stated.</summary>
    public bool HasTotals => Criteria.All(leaf => leaf.Weight.Importance is null);

    /// <summary>Gets whether the price is a criterion that gets points.</summary>
    public bool HasPricePoints => Criteria.Any(leaf => leaf is PriceCriterion);

    /// <summary>Gets the most points on a criterion: its weight, or 100 in an order of importance.</summary>
    public static decimal Most(AwardCriterion criterion) =>
        criterion.Weight.Importance is null ? criterion.Weight.High : InOrder;

    /// <summary>Gets the points of a bid on a criterion, the least and the most.</summary>
    public (decimal Low, decimal High) Points(EvaluatedBid bid, AwardCriterion criterion) =>
        criterion is PriceCriterion ? (bid.PricePoints, bid.PricePoints) : Evaluation.Points(bid.Name, criterion.Name);

    private static IEnumerable<AwardCriterion> Leaves(IEnumerable<AwardCriterion> criteria) =>
        criteria.SelectMany(node => node is CriterionGroup group ? Leaves(group.Members) : [node]);
}
