using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.Selection;

/// <summary>Bids that compete with each other, taken as admitted: who passes, what their prices get, and in which order they come.</summary>
/// <remarks>
/// Everything that depends on other bids is computed here, from the competing bids alone; a bid that is out is not among
/// them. Which bids compete is given, so that the same computation answers what would be if one dropped out.
/// </remarks>
internal sealed class Field
{
    private readonly FieldRules rules;
    private readonly bool[] passes;
    private readonly Lazy<RankSpan[]> ranks;
    private readonly Lazy<FirstPlace> first;
    private readonly HashSet<int> waiting;
    private readonly bool[] near;

    private Field(FieldRules rules, Passing passing)
    {
        this.rules = rules;
        Waiting = rules.Tender.NeedsPrice ? Array.FindAll(passing.Can, bid => rules.Prices[bid] is null) : [];
        waiting = [.. Waiting];
        Order = Array.FindAll(passing.Can, bid => !waiting.Contains(bid));
        (Unsure, Below) = (passing.Unsure, passing.Below);
        PricePoints = new decimal[rules.Quality.Bids];
        passes = new bool[rules.Quality.Bids];
        near = new bool[rules.Quality.Bids];
        foreach (var bid in Order)
        {
            passes[bid] = true;
        }

        Thresholds = passing.Measures;
        ranks = new Lazy<RankSpan[]>(() => RankSpans.Of(this, rules));
        first = new Lazy<FirstPlace>(() => FirstPlace.Of(this, rules.Tender));
    }

    /// <summary>Gets the bids that passed, the best first; of those that tie the earlier received first.</summary>
    public int[] Order { get; private set; }

    /// <summary>Gets the bids, ranked or waiting, that miss a threshold which depends on the others, if what is unknown turns out badly for them.</summary>
    public int[] Unsure { get; }

    /// <summary>Gets the bids that passed and are not ranked yet: what their price is compared as is not known.</summary>
    public int[] Waiting { get; }

    /// <summary>Gets the bids that missed a threshold which depends on the others.</summary>
    public int[] Below { get; }

    /// <summary>Gets what the thresholds that depend on the others are measured by.</summary>
    public Measure[] Thresholds { get; }

    /// <summary>Gets between which ranks each bid that passed is.</summary>
    public RankSpan[] Ranks => ranks.Value;

    /// <summary>Gets who is first.</summary>
    public FirstPlace First => first.Value;

    /// <summary>Gets the price points of each bid that passed.</summary>
    public decimal[] PricePoints { get; }

    /// <summary>Gets the points for prices, or why there are none.</summary>
    public Answer<PriceScores>? Prices { get; private set; }

    /// <summary>Gets the bids whose prices are to be explained.</summary>
    public Answer<LowPrices>? Low { get; private set; }

    public static Field Of(FieldRules rules, IEnumerable<int> competing)
    {
        var field = new Field(rules, rules.Pass([.. competing]));
        field.Score();
        field.Sort();
        return field;
    }

    public bool Passes(int bid) => passes[bid];

    public bool Waits(int bid) => waiting.Contains(bid);

    public Standing Least(int bid) => new(rules.Quality.Low[bid], PricePoints[bid], rules.Prices[bid]?.Amount ?? 0m);

    public Standing Most(int bid) => new(rules.Quality.High[bid], PricePoints[bid], rules.Prices[bid]?.Amount ?? 0m);

    /// <summary>Gives the best that a bid without a compared price can come to.</summary>
    public Standing Best(int bid) =>
        new(
            rules.Quality.High[bid],
            rules.Tender.Leaves.OfType<PriceCriterion>().Sum(price => QualityColumns.Weight(price)),
            0m
        );

    /// <summary>Compares two bids by the rule of award, both at their least.</summary>
    public int Compare(int first, int second) => rules.Tender.Award.Compare(Least(first), Least(second));

    /// <summary>Says whether one bid comes before another, where no rule is relative.</summary>
    public bool IsBefore(int bid, int other) => CompareWithTies(bid, other) < 0;

    /// <summary>Says whether the first of the order is before a bid whatever becomes known of both.</summary>
    public bool Leads(int first, int other) =>
        IsExact(first) && IsExact(other)
        || (!rules.Tender.Award.IsRelative && rules.Tender.Award.Compare(Least(first), Most(other)) < 0);

    /// <summary>Says whether the points of a bid without its price are known.</summary>
    public bool IsExact(int bid) => rules.Quality.Low[bid] == rules.Quality.High[bid];

    /// <summary>Says whether two bids of which all is known cannot be told apart by the rule of award.</summary>
    public bool AreEqual(int first, int second) =>
        IsExact(first)
        && IsExact(second)
        && near[first] == near[second]
        && (near[first] ? rules.Quality.Low[first] == rules.Quality.Low[second] : Compare(first, second) == 0);

    /// <summary>Says whether two bids cannot be told apart by the rule of award and the price.</summary>
    public bool Ties(int first, int second) =>
        AreEqual(first, second) && (!rules.Tender.Ties.ByPrice || rules.Prices[first] == rules.Prices[second]);

    /// <summary>Gives those of several equal bids that have the lowest price.</summary>
    public int[] Cheapest(int[] equal)
    {
        var lowest = equal.Min(bid => rules.Prices[bid]?.Amount);
        return [.. equal.Where(bid => rules.Prices[bid]?.Amount == lowest)];
    }

    /// <summary>Gives all that bids are measured by, low prices aside: while those who hold it are in, each other bid keeps its place.</summary>
    public IEnumerable<Measure> Measures()
    {
        foreach (var threshold in Thresholds)
        {
            yield return threshold;
        }

        if (Order.Length == 0)
        {
            yield break;
        }

        if (rules.Tender.Award.IsRelative)
        {
            var best = Order.Aggregate((best, bid) => Compare(bid, best) < 0 ? bid : best);
            yield return new Measure([.. Order.Where(bid => Compare(bid, best) == 0)], 1);
        }

        var formula = rules.Tender.Leaves.OfType<PriceCriterion>().FirstOrDefault()?.Formula;
        if (formula?.IsRelative == true)
        {
            yield return Measure.Highest(Order, bid => -rules.Prices[bid]!.Value.Amount);
        }

        if (formula?.NeedsHighest == true)
        {
            yield return Measure.Highest(Order, bid => rules.Prices[bid]!.Value.Amount);
        }
    }

    private void Score()
    {
        var price = rules.Tender.Leaves.OfType<PriceCriterion>().FirstOrDefault();
        PricedBid[] priced =
        [
            .. Order
                .Where(bid => rules.Prices[bid] is not null)
                .Select(bid => PricedBid.Of(rules.Names[bid], rules.Prices[bid]!.Value)),
        ];
        if (priced.Length == 0)
        {
            return;
        }

        Low = rules.Tender.Low?.Flag([
            .. Order
                .Where(bid => rules.Offered[bid] is not null)
                .Select(bid => PricedBid.Of(rules.Names[bid], rules.Offered[bid]!.Value)),
        ]);
        if (price is null)
        {
            return;
        }

        Prices = price.Formula.Score(priced, QualityColumns.Weight(price), rules.Tender.Rounding);
        if (Prices.TryGetValue(out var scores))
        {
            for (var k = 0; k < scores.Scores.Count; k++)
            {
                PricePoints[Order[k]] = scores.Scores[k].Points;
            }
        }
    }

    private void Sort()
    {
        int[] sorted = [.. Order.Order(Comparer<int>.Create(CompareWithTies))];
        if (sorted.Length > 0 && rules.Tender.Award.IsRelative)
        {
            // Near the best figure the quality decides; all others stay behind in their order.
            var best = Least(sorted[0]);
            foreach (var bid in sorted)
            {
                near[bid] = rules.Tender.Award.IsNear(best, Least(bid));
            }

            sorted =
            [
                .. sorted
                    .Where(bid => near[bid])
                    .OrderByDescending(bid => rules.Quality.Low[bid])
                    .ThenBy(bid => bid, Comparer<int>.Create(CompareEqual)),
                .. sorted.Where(bid => !near[bid]),
            ];
        }

        Order = sorted;
    }

    private int CompareWithTies(int first, int second)
    {
        var order = Compare(first, second);
        return order != 0 ? order : CompareEqual(first, second);
    }

    /// <summary>Compares by price where the rules say so, and then by receipt; a bid without a price comes after those with one.</summary>
    private int CompareEqual(int first, int second)
    {
        var order = rules.Tender.Ties.ByPrice
            ? (rules.Prices[first]?.Amount ?? decimal.MaxValue).CompareTo(
                rules.Prices[second]?.Amount ?? decimal.MaxValue
            )
            : 0;
        order = order != 0 ? order : rules.Received[first].CompareTo(rules.Received[second]);
        return order != 0 ? order : first.CompareTo(second);
    }
}

/// <summary>What a field is computed from: prices as they are compared, with the premiums for risks, and as they were offered.</summary>
internal sealed record FieldRules(
    Tender Tender,
    QualityColumns Quality,
    Money?[] Prices,
    Money?[] Offered,
    string[] Names,
    NodaTime.Instant[] Received
)
{
    /// <summary>Parts the competing bids by the thresholds that depend on the others.</summary>
    /// <remarks>
    /// A bid can pass when its most is enough against the least of the others, and surely passes when its least is enough against
    /// their most.
    /// </remarks>
    public Passing Pass(int[] competing)
    {
        if (competing.Length == 0 || !Tender.Threshold.IsRelative)
        {
            return new Passing(competing, [], [], []);
        }

        var can = competing;
        var sure = competing.ToHashSet();
        var measures = new List<Measure>();
        if (Tender.Threshold.OfBest is { } share)
        {
            // Exactly: a bid at the percentage of the best one passes. None is measured by what it can have itself.
            var best = MostOf(competing, Quality.Low, 1);
            var (first, second) = (MostOf(competing, Quality.High, 1), MostOf(competing, Quality.High, 2));
            var needed = Quality.Low[best.At] * share.Fraction;
            can = [.. competing.Where(bid => Quality.High[bid] >= needed)];
            sure.RemoveWhere(bid =>
                competing.Length > 1
                && Quality.Low[bid] < Quality.High[bid == first.At ? second.At : first.At] * share.Fraction
            );
            measures.AddRange([best, first, second]);
        }

        if (Tender.Threshold.MostPassing is { } most && can.Length > most)
        {
            var last = MostOf(can, Quality.Low, most);
            var (highest, next) = (MostOf(can, Quality.High, most), MostOf(can, Quality.High, most + 1));
            sure.RemoveWhere(bid =>
                Quality.Low[bid] < Quality.High[Quality.High[bid] > Quality.Low[bid] ? next.At : highest.At]
            );
            can = [.. can.Where(bid => Quality.High[bid] >= Quality.Low[last.At])];
            measures.AddRange([last, highest, next]);
        }

        return new Passing(can, [.. can.Where(bid => !sure.Contains(bid))], [.. competing.Except(can)], [.. measures]);
    }

    private static Measure MostOf(int[] bids, decimal[] points, int needed) =>
        Measure.Highest(bids, bid => points[bid], needed);
}

/// <summary>Which bids can pass the thresholds that depend on the others, for which of them that is not sure, which miss them, and by what they are measured.</summary>
internal sealed record Passing(int[] Can, int[] Unsure, int[] Below, Measure[] Measures);
