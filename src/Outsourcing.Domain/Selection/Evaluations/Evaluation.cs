using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Selection;

/// <summary>The evaluation of bids by the rules of a selection: who is out and why, who has how many points, who is recommended.</summary>
/// <remarks>
/// <para>
/// A bid that is out stays on record and has no influence on any other bid. The points are worked out at once; records,
/// comparisons and explanations when they are asked for.
/// </para>
/// <para>Two are equal when rules, dossier and day are. Immutable, and safe to read from several threads.</para>
/// </remarks>
public sealed partial class Evaluation : IEquatable<Evaluation>
{
    private readonly Dossier dossier;
    private readonly string? without;
    private readonly GradeBook book;
    private readonly QualityColumns quality;
    private readonly BidSteps steps;
    private readonly FieldRules rules;
    private readonly BidStatus[] statuses;
    private readonly Field ranked;
    private readonly Dictionary<string, int> index;
    private readonly Lazy<Answer<Recommendation>> recommendation;
    private readonly Lazy<RankSpan[]> ranks;

    private Evaluation(Tender tender, Dossier dossier, LocalDate on, bool frozen, string? without)
    {
        (Rules, this.dossier, On, IsFrozen, this.without) = (tender, dossier, on, frozen, without);
        book = new GradeBook(tender, dossier, without);
        quality = new QualityColumns(tender, dossier, book, on);
        steps = new BidSteps(tender, dossier, quality, on);
        statuses = new BidStatus[quality.Bids];
        var prices = new Money?[quality.Bids];
        index = new Dictionary<string, int>(quality.Bids, StringComparer.Ordinal);
        for (var i = 0; i < quality.Bids; i++)
        {
            index.Add(dossier.Bids[i].Name, i);
            statuses[i] = StatusOf(i);
            prices[i] = statuses[i] == BidStatus.Out ? null : steps.Price(i);
        }

        rules = new FieldRules(
            tender,
            quality,
            prices,
            [.. dossier.Bids.Select(bid => bid.Name)],
            [.. dossier.Bids.Select(bid => bid.Received)]
        );
        var first = Field.Of(rules, Admitted);
        Low = first.Low;
        ranked = Doubt(first) ? Field.Of(rules, Admitted) : first;
        recommendation = new Lazy<Answer<Recommendation>>(() => new Decision(this).Recommend());
        ranks = new Lazy<RankSpan[]>(() => RankSpans.Of(ranked, rules));
    }

    /// <summary>Gets the rules.</summary>
    public Tender Rules { get; }

    /// <summary>Gets whether the rules were frozen before the bids were opened.</summary>
    public bool IsFrozen { get; }

    /// <summary>Gets the day of the evaluation.</summary>
    public LocalDate On { get; }

    /// <summary>Gets the bids that are flagged for an abnormally low price; <see langword="null"/> when no rule asks for it.</summary>
    public Answer<LowPrices>? Low { get; }

    /// <summary>Gets all bids, in the order of the dossier.</summary>
    public IReadOnlyList<EvaluatedBid> Bids => [.. Enumerable.Range(0, quality.Bids).Select(Bid)];

    /// <summary>Gets the bids that are not out and passed, the best first.</summary>
    public IReadOnlyList<EvaluatedBid> Ranking => [.. ranked.Order.Select(Bid)];

    /// <summary>Gets who is recommended for the award, or what is missing for that.</summary>
    public Answer<Recommendation> Recommendation => recommendation.Value;

    /// <summary>Gets the scores that do not count, each with the reason.</summary>
    public IReadOnlyList<ExcludedScores> Excluded => [.. book.Excluded];

    /// <summary>Gets what was decided about each bid, stage by stage.</summary>
    public IReadOnlyList<StageRecord> Record => [.. Enumerable.Range(0, quality.Bids).SelectMany(RecordsOf)];

    /// <summary>Gets what should be looked at.</summary>
    public IReadOnlyList<Finding> Findings =>
        [
            .. IsFrozen || Rules.Regime == Regime.Internal ? Enumerable.Empty<Finding>() : [NotFrozen()],
            .. Rules.Check(),
            .. book.Findings,
            .. quality.Findings,
            .. Rounds(),
            .. Low?.IsKnown == false ? Low.Findings : [],
        ];

    /// <summary>Gets a bid.</summary>
    /// <param name="bidder">The name of the bid: that of the bidder, with its variant.</param>
    /// <returns>The evaluated bid.</returns>
    /// <exception cref="ArgumentException">Nobody of that name bid.</exception>
    public EvaluatedBid this[string bidder] => Bid(IndexOf(bidder));

    /// <summary>Gives the points of a bid on a criterion.</summary>
    /// <param name="bidder">The name of the bidder.</param>
    /// <param name="criterion">The name of a criterion other than the price.</param>
    /// <returns>The least and the most points: equal when they are known.</returns>
    /// <exception cref="ArgumentException">Nobody of that name bid, or there is no such criterion.</exception>
    public (decimal Low, decimal High) Points(string bidder, string criterion) =>
        quality.Points(LeafOf(criterion), IndexOf(bidder));

    /// <summary>Gives the single grades that count for a bid on a criterion.</summary>
    /// <param name="bidder">The name of the bidder.</param>
    /// <param name="criterion">The name of a graded criterion.</param>
    /// <returns>Each evaluator with the grade, in ordinal order.</returns>
    /// <exception cref="ArgumentException">Nobody of that name bid, or the criterion is not graded.</exception>
    public IReadOnlyList<(string Evaluator, decimal Grade)> Grades(string bidder, string criterion) =>
        quality.Leaves[LeafOf(criterion)] is GradedCriterion graded
            ? book.Single(graded, IndexOf(bidder))
            : throw new ArgumentException($"'{criterion}' is not graded by people.", nameof(criterion));

    /// <summary>Compares rules, dossier and day.</summary>
    /// <param name="other">The other evaluation.</param>
    /// <returns>Whether all are equal.</returns>
    public bool Equals(Evaluation? other) =>
        other is not null
        && Rules == other.Rules
        && On == other.On
        && IsFrozen == other.IsFrozen
        && string.Equals(without, other.without, StringComparison.Ordinal)
        && dossier.Equals(other.dossier);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Evaluation);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rules, On, IsFrozen, dossier);

    /// <summary>Returns text such as <c>Customer service 24/7 on 2026-10-14: 3 of 4 bids passed</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{Rules.Name} on {CivilDay.Text(On)}: {Invariant.Text(ranked.Order.Length)} of {Invariant.Text(quality.Bids)} bids passed";

    internal static Answer<Evaluation> Of(
        Tender tender,
        Dossier dossier,
        LocalDate on,
        bool frozen,
        string? without = null
    )
    {
        var day = on.WithCalendar(CalendarSystem.Iso);
        var errors = tender.Check().Where(finding => finding.Severity == Severity.Error).Concat(Wide(tender)).ToList();
        if (errors.Count > 0)
        {
            return Answer.NotApplicable<Evaluation>(errors);
        }

        var evaluation = new Evaluation(tender, dossier, day, frozen, without);
        return evaluation.ranked.Prices is { IsKnown: false } refused
            ? Answer.NotApplicable<Evaluation>(refused.Findings)
            : Answer.Known(evaluation, Explanation.From(evaluation, static all => Explain(all)), evaluation.Findings);
    }

    internal Evaluation? Without(string evaluator) =>
        Of(Rules, dossier, On, IsFrozen, evaluator).TryGetValue(out var other) ? other : null;

    private IEnumerable<int> Admitted => Enumerable.Range(0, quality.Bids).Where(bid => statuses[bid] != BidStatus.Out);

    private static IEnumerable<Finding> Wide(Tender tender) =>
        tender
            .Leaves.Where(leaf => leaf.Weight.Importance is null && !leaf.Weight.IsStated)
            .Select(leaf =>
                Finding.Of(
                    SelectionRules.WeightRange,
                    Severity.Error,
                    leaf.Name,
                    $"'{leaf.Name}' still weighs {leaf.Weight}: it is narrowed to one weight before the bids are opened."
                )
            );

    private Finding NotFrozen() =>
        Finding.Of(
            SelectionRules.RulesFrozen,
            Severity.Warning,
            Rules.Name,
            $"'{Rules.Name}' is evaluated by rules that are not frozen: a negotiation, not a tender."
        );

    private IEnumerable<Finding> Rounds()
    {
        foreach (var history in dossier.Histories)
        {
            var name = history.Current.Name;
            if (!history.HasOffer)
            {
                yield return Finding.Of(
                    SelectionRules.RoundInformation,
                    Severity.Info,
                    name,
                    $"{name} answered the request for information and made no offer: there is nothing to award."
                );
            }
            else if (history.Round >= OfferRound.Revised && Rules.Regime is Regime.Eu or Regime.UkProcurementAct)
            {
                yield return Finding.Of(
                    SelectionRules.RoundRevised,
                    Severity.Warning,
                    name,
                    $"{name} revised its offer: a public buyer negotiates only in a procedure that provides for it."
                );
            }
        }
    }

    private BidStatus StatusOf(int bid)
    {
        var status = BidStatus.In;
        foreach (var step in steps.Of(bid))
        {
            if (step.Outcome == StageOutcome.Failed)
            {
                return BidStatus.Out;
            }

            status = step.Outcome == StageOutcome.Open ? BidStatus.Open : status;
        }

        return status;
    }

    /// <summary>Settles the bids with doubtful prices; says whether one is out for it.</summary>
    private bool Doubt(Field first)
    {
        var rejected = false;
        if (first.Low is not null && first.Low.TryGetValue(out var low))
        {
            foreach (var bidder in low.Flagged)
            {
                var bid = index[bidder];
                switch (steps.LowPrice(bid))
                {
                    case LowPriceState.Accepted:
                        break;
                    case LowPriceState.Rejected or LowPriceState.MustReject:
                        statuses[bid] = BidStatus.Out;
                        rejected = true;
                        break;
                    default:
                        statuses[bid] = BidStatus.Open;
                        break;
                }
            }
        }

        return rejected;
    }

    private bool IsFlagged(int bid) =>
        Low is not null && Low.TryGetValue(out var low) && low.Flagged.Contains(Name(bid), StringComparer.Ordinal);

    private IEnumerable<StageRecord> RecordsOf(int bid)
    {
        var failed = false;
        foreach (var step in steps.Of(bid))
        {
            failed |= step.Outcome == StageOutcome.Failed;
            yield return steps.Words(bid, step);
        }

        if (failed)
        {
            yield break;
        }

        if (Array.IndexOf(ranked.Below, bid) >= 0)
        {
            yield return new StageRecord(
                rules.Names[bid],
                Stage.Technical,
                StageOutcome.Failed,
                SelectionRules.ThresholdMissed,
                "technical threshold",
                Rules.Threshold.ToString(),
                $"{BidSteps.Interval(quality.Low[bid], quality.High[bid])} points"
            );
        }

        if (IsFlagged(bid))
        {
            var state = steps.LowPrice(bid);
            yield return new StageRecord(
                rules.Names[bid],
                Stage.Commercial,
                state == LowPriceState.Accepted ? StageOutcome.Passed
                    : statuses[bid] == BidStatus.Out ? StageOutcome.Failed
                    : StageOutcome.Open,
                SelectionRules.LowExplained,
                "abnormally low price",
                $"an explanation, since the price is flagged by '{Rules.Low}'",
                steps.Inquiry(bid)?.ToString() ?? LowPriceInquiry.Word(state)
            );
        }
    }

    private EvaluatedBid Bid(int bid) => new(this, bid);

    private int IndexOf(string bidder) =>
        index.TryGetValue(Guard.Against.Null(bidder), out var bid)
            ? bid
            : throw new ArgumentException($"'{bidder}' did not bid.", nameof(bidder));

    private int LeafOf(string criterion)
    {
        for (var j = 0; j < quality.Leaves.Count; j++)
        {
            if (string.Equals(quality.Leaves[j].Name, criterion, StringComparison.Ordinal))
            {
                return j;
            }
        }

        throw new ArgumentException($"There is no criterion '{criterion}' beside the price.", nameof(criterion));
    }

    private static Explanation Explain(Evaluation all)
    {
        var ranking = all.Ranking;
        var shown = ranking.Take(MostExplained).Select(bid => bid.Explanation).ToList();
        if (ranking.Count > MostExplained)
        {
            shown.Add(Explanation.Of($"{Invariant.Text(ranking.Count - MostExplained)} more bids follow."));
        }

        var outs = all
            .Record.Where(record => record.Outcome == StageOutcome.Failed)
            .Take(MostExplained)
            .Select(record => Explanation.Of($"{record}."));
        return Explanation.Of($"{all}, awarded by {all.Rules.Award}.", [.. shown, .. outs]);
    }

    private const int MostExplained = 10;
}
