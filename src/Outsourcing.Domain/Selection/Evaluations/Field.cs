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

    private Field(FieldRules rules, int[] passing, int[] below)
    {
        this.rules = rules;
        Below = below;
        Order = passing;
        PricePoints = new decimal[rules.Quality.Bids];
    }

    /// <summary>Gets the bids that passed, the best first; of those that tie the earlier received first.</summary>
    public int[] Order { get; private set; }

    /// <summary>Gets the bids that missed a threshold which depends on the others.</summary>
    public int[] Below { get; }

    /// <summary>Gets the price points of each bid that passed.</summary>
    public decimal[] PricePoints { get; }

    /// <summary>Gets the points for prices, or why there are none.</summary>
    public Answer<PriceScores>? Prices { get; private set; }

    /// <summary>Gets the bids whose prices are to be explained.</summary>
    public Answer<LowPrices>? Low { get; private set; }

    public static Field Of(FieldRules rules, IEnumerable<int> competing)
    {
        var (passing, below) = rules.Pass([.. competing]);
        var field = new Field(rules, passing, below);
        field.Score();
        field.Sort();
        return field;
    }

    public Standing Least(int bid) => new(rules.Quality.Low[bid], PricePoints[bid], rules.Prices[bid]?.Amount ?? 0m);

    public Standing Most(int bid) => new(rules.Quality.High[bid], PricePoints[bid], rules.Prices[bid]?.Amount ?? 0m);

    /// <summary>Compares two bids by the rule of award, both at their least.</summary>
    public int Compare(int first, int second) => rules.Tender.Award.Compare(Least(first), Least(second));

    /// <summary>Says whether the first of the order is before a bid whatever becomes known of both.</summary>
    public bool Leads(int first, int other) => rules.Tender.Award.Compare(Least(first), Most(other)) < 0;

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

        Low = rules.Tender.Low?.Flag(priced);
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
            var near = sorted.ToLookup(bid => rules.Tender.Award.IsNear(best, Least(bid)));
            sorted = [.. near[true].OrderByDescending(bid => rules.Quality.Low[bid]), .. near[false]];
        }

        Order = sorted;
    }

    private int CompareWithTies(int first, int second)
    {
        var order = Compare(first, second);
        if (order == 0 && rules.Tender.Ties.ByPrice)
        {
            order = (rules.Prices[first]?.Amount ?? 0m).CompareTo(rules.Prices[second]?.Amount ?? 0m);
        }

        order = order != 0 ? order : rules.Received[first].CompareTo(rules.Received[second]);
        return order != 0 ? order : first.CompareTo(second);
    }

    /// <summary>Says whether two bids cannot be told apart by the rule of award and the price.</summary>
    public bool Ties(int first, int second) =>
        (
            rules.Tender.Award.IsRelative
            && rules.Tender.Award.IsNear(Least(first), Least(second))
            && rules.Tender.Award.IsNear(Least(second), Least(first))
                ? rules.Quality.Low[first] == rules.Quality.Low[second]
                : Compare(first, second) == 0
        ) && (!rules.Tender.Ties.ByPrice || rules.Prices[first] == rules.Prices[second]);
}

/// <summary>What a field is computed from.</summary>
internal sealed record FieldRules(
    Tender Tender,
    QualityColumns Quality,
    Money?[] Prices,
    string[] Names,
    NodaTime.Instant[] Received
)
{
    /// <summary>Parts the competing bids into those that pass the thresholds that depend on the others, and the rest.</summary>
    public (int[] Passing, int[] Below) Pass(int[] competing)
    {
        if (competing.Length == 0)
        {
            return ([], []);
        }

        var needed = 0m;
        if (Tender.Threshold.OfBest is { } share)
        {
            // Exactly: a bid at the percentage of the best one passes.
            needed = competing.Max(bid => Quality.Low[bid]) * share.Fraction;
        }

        int[] passing = [.. competing.Where(bid => Quality.High[bid] >= needed)];
        if (Tender.Threshold.MostPassing is { } most && passing.Length > most)
        {
            var last = passing.Select(bid => Quality.Low[bid]).OrderDescending().ElementAt(most - 1);
            passing = [.. passing.Where(bid => Quality.High[bid] >= last)];
        }

        return (passing, [.. competing.Except(passing)]);
    }
}
