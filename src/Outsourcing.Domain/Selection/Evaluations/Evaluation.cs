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
    private readonly BidStatus[] admissions;
    private readonly BidStatus[] statuses;
    private readonly Field ranked;
    private readonly Dictionary<string, int> index;
    private readonly HashSet<int> rejected;
    private readonly SortedSet<int> doubted = [];
    private readonly Lazy<Answer<Recommendation>> recommendation;
    private readonly Lazy<HashSet<int>> returning;
    private readonly Lazy<Finding[]> findings;

    private Evaluation(Tender tender, Dossier dossier, LocalDate on, bool frozen, string? without)
    {
        (Rules, this.dossier, On, IsFrozen, this.without) = (tender, dossier, on, frozen, without);
        book = new GradeBook(tender, dossier, without);
        quality = new QualityColumns(tender, dossier, book, on);
        steps = new BidSteps(tender, dossier, quality, on);
        admissions = new BidStatus[quality.Bids];
        var prices = new Money?[quality.Bids];
        var offered = new Money?[quality.Bids];
        index = new Dictionary<string, int>(quality.Bids, StringComparer.Ordinal);
        for (var i = 0; i < quality.Bids; i++)
        {
            index.Add(dossier.Bids[i].Name, i);
            admissions[i] = StatusOf(i);
            prices[i] = admissions[i] == BidStatus.Out ? null : steps.Prices.Compared(i);
            offered[i] = prices[i] is null ? null : steps.Prices.Offered(i);
        }

        rules = new FieldRules(
            tender,
            quality,
            prices,
            offered,
            [.. dossier.Bids.Select(bid => bid.Name)],
            [.. dossier.Bids.Select(bid => bid.Received)]
        );
        (ranked, rejected) = Settled(rules, Entrants, ahead: true);
        doubted.UnionWith(rejected);
        doubted.UnionWith(Flagged(ranked));
        statuses = [.. admissions];
        foreach (var bid in rejected)
        {
            statuses[bid] = BidStatus.Out;
        }

        foreach (var bid in OpenIn(ranked))
        {
            statuses[bid] = BidStatus.Open;
        }

        recommendation = new Lazy<Answer<Recommendation>>(() => new Decision(this).Recommend());
        returning = new Lazy<HashSet<int>>(() => Returning());
        findings = new Lazy<Finding[]>(Find);
    }

    /// <summary>Gets the rules.</summary>
    public Tender Rules { get; }

    /// <summary>Gets whether the rules were frozen before the bids were opened.</summary>
    public bool IsFrozen { get; }

    /// <summary>Gets the day of the evaluation.</summary>
    public LocalDate On { get; }

    /// <summary>
    /// Gets the bids that are flagged for an abnormally low price, among those that were not rejected for theirs;
    /// <see langword="null"/> when no rule asks for it or there is no price.
    /// </summary>
    public Answer<LowPrices>? Low => ranked.Low;

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
    public IReadOnlyList<Finding> Findings => Array.AsReadOnly(findings.Value);

    /// <summary>Gets a bid.</summary>
    /// <param name="bid">The name of the bid: that of the bidder, with its variant.</param>
    /// <returns>The evaluated bid.</returns>
    /// <exception cref="ArgumentException">There is no bid of that name.</exception>
    public EvaluatedBid this[string bid] => Bid(IndexOf(bid));

    /// <summary>Gives the points of a bid on a criterion.</summary>
    /// <param name="bid">The name of the bid.</param>
    /// <param name="criterion">The name of a criterion other than the price.</param>
    /// <returns>The least and the most points: equal when they are known.</returns>
    /// <exception cref="ArgumentException">There is no bid of that name, or there is no such criterion.</exception>
    public (decimal Low, decimal High) Points(string bid, string criterion) =>
        quality.Points(LeafOf(criterion), IndexOf(bid));

    /// <summary>Gives the single grades that count for a bid on a criterion.</summary>
    /// <param name="bid">The name of the bid.</param>
    /// <param name="criterion">The name of a graded criterion.</param>
    /// <returns>Each evaluator with the grade, in ordinal order.</returns>
    /// <exception cref="ArgumentException">There is no bid of that name, or the criterion is not graded.</exception>
    public IReadOnlyList<(string Evaluator, decimal Grade)> Grades(string bid, string criterion) =>
        quality.Leaves[LeafOf(criterion)] is GradedCriterion graded
            ? book.Single(graded, IndexOf(bid))
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
        var errors = tender
            .Check()
            .Where(finding => finding.Severity == Severity.Error)
            .Concat(Wide(tender))
            .Concat(frozen ? Early(tender, day) : [])
            .ToList();
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

    /// <summary>Gets the bid that is recommended, or else first in the ranking; nothing when none surely is.</summary>
    private int? First => Recommendation.TryGetValue(out var award) ? index[award.Bid] : ranked.First.Bid;

    private EvaluatedBid Bid(int bid) => new(this, bid);

    private int IndexOf(string bid) =>
        index.TryGetValue(Guard.Against.Null(bid), out var place)
            ? place
            : throw new ArgumentException($"There is no bid '{bid}'.", nameof(bid));

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
            .Bids.Where(bid => bid.Status == BidStatus.Out)
            .SelectMany(bid => bid.Record)
            .Where(record => record.Outcome == StageOutcome.Failed)
            .Take(MostExplained)
            .Select(record => Explanation.Of($"{record}."));
        return Explanation.Of($"{all}, awarded by {all.Rules.Award}.", [.. shown, .. outs]);
    }

    private const int MostExplained = 10;
}
