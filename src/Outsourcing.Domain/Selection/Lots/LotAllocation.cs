using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.Selection;

/// <summary>By what the best combination of lots and bidders goes; stated beforehand.</summary>
/// <remarks>The numbers are stable.</remarks>
public enum LotGoal
{
    /// <summary>No goal; never used.</summary>
    None = 0,

    /// <summary>The most points over all lots.</summary>
    MostPoints = 1,

    /// <summary>The lowest sum of prices over all lots.</summary>
    LowestPrice = 2,
}

/// <summary>What a bidder offers for a lot, after its evaluation.</summary>
/// <remarks>Two are equal when all members are. Immutable.</remarks>
public sealed record LotOffer
{
    private LotOffer(string lot, string bidder, decimal points, Money price) =>
        (Lot, Bidder, Points, Price) = (lot, bidder, points, price);

    /// <summary>Gets the name of the lot.</summary>
    public string Lot { get; }

    /// <summary>Gets the name of the bidder.</summary>
    public string Bidder { get; }

    /// <summary>Gets the points in the evaluation of the lot.</summary>
    public decimal Points { get; }

    /// <summary>Gets the price.</summary>
    public Money Price { get; }

    /// <summary>Creates it.</summary>
    /// <param name="lot">The name of the lot.</param>
    /// <param name="bidder">The name of the bidder.</param>
    /// <param name="points">The points in the evaluation of the lot.</param>
    /// <param name="price">The price.</param>
    /// <returns>The offer.</returns>
    /// <exception cref="ArgumentException">A name is blank or no valid Unicode, or the price is negative.</exception>
    public static LotOffer Of(string lot, string bidder, decimal points, Money price) =>
        new(
            Guard.Against.NoText(lot).Trim(),
            Guard.Against.NoText(bidder).Trim(),
            points,
            PricedBid.Of(bidder, price).Price
        );

    /// <summary>Returns text such as <c>north to Borea: 82.5 points at 120000.00 EUR</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Lot} to {Bidder}: {Invariant.Text(Points)} points at {Price}";
}

/// <summary>Which bidder gets which lot, when no bidder gets more than so many.</summary>
/// <remarks>Two are equal when all members are, the offers in order. Immutable.</remarks>
public sealed record LotAllocation
{
    private const int MostOffers = 20_000;

    private readonly LotOffer[] awarded;
    private readonly string[] open;

    private LotAllocation(LotGoal goal, int mostLots, LotOffer[] awarded, string[] open)
    {
        (Goal, MostLots) = (goal, mostLots);
        this.awarded = awarded;
        this.open = open;
    }

    /// <summary>Gets by what it goes.</summary>
    public LotGoal Goal { get; }

    /// <summary>Gets how many lots a bidder gets at most.</summary>
    public int MostLots { get; }

    /// <summary>Gets the offers that are awarded, in the order of the lots.</summary>
    public IReadOnlyList<LotOffer> Awarded => Array.AsReadOnly(awarded);

    /// <summary>Gets the lots for which no bidder is left, in their order.</summary>
    public IReadOnlyList<string> Open => Array.AsReadOnly(open);

    /// <summary>Finds the best combination: as many lots as can be awarded, and among these the best by the goal.</summary>
    /// <param name="offers">The offers, at most one of a bidder for a lot and 20,000 in all; prices in one currency.</param>
    /// <param name="mostLots">How many lots a bidder gets at most, at least 1.</param>
    /// <param name="goal">By what it goes.</param>
    /// <returns>The combination. Of several that are equally good the one that an earlier offer makes possible.</returns>
    /// <exception cref="ArgumentException">There is no offer or too many, one is there twice, or prices are in different currencies.</exception>
    /// <remarks>
    /// Exact: cheapest augmenting paths, one lot after another (Bellman 1958, Ford and Fulkerson 1962), in decimals.
    /// </remarks>
    public static LotAllocation Best(IEnumerable<LotOffer> offers, int mostLots, LotGoal goal)
    {
        var copy = Guard.Against.NullElement(offers);
        Guard.Against.OutOfRange(mostLots, nameof(mostLots), 1, int.MaxValue);
        Guard.Against.OutOfRange((int)goal, nameof(goal), (int)LotGoal.MostPoints, (int)LotGoal.LowestPrice);
        if (copy.Length is 0 or > MostOffers)
        {
            throw new ArgumentException(
                $"There are 1 to {Invariant.Text(MostOffers)} offers, not {Invariant.Text(copy.Length)}.",
                nameof(offers)
            );
        }

        if (copy.GroupBy(one => (one.Lot, one.Bidder)).FirstOrDefault(group => group.Skip(1).Any()) is { } twice)
        {
            throw new ArgumentException($"'{twice.Key.Bidder}' offers twice for '{twice.Key.Lot}'.", nameof(offers));
        }

        return Array.Find(copy, one => one.Price.Currency != copy[0].Price.Currency) is { } other
            ? throw new ArgumentException(
                $"Prices are in one currency, and '{other}' is not in {copy[0].Price.Currency}.",
                nameof(offers)
            )
            : new LotSearch(copy, mostLots, goal).Best();
    }

    /// <summary>Compares all members, the offers in order.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Whether all are equal.</returns>
    public bool Equals(LotAllocation? other) =>
        other is not null
        && Goal == other.Goal
        && MostLots == other.MostLots
        && awarded.AsSpan().SequenceEqual(other.awarded)
        && open.AsSpan().SequenceEqual(other.open);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Goal, MostLots, awarded.Length, open.Length);

    /// <summary>Returns the awarded offers, and the lots that stay open.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        string.Join("; ", awarded.Select(offer => offer.ToString()).Concat(open.Select(lot => $"{lot} to nobody")));

    /// <summary>The search: a flow from lots to bidders, each lot with one unit.</summary>
    private sealed class LotSearch(LotOffer[] offers, int mostLots, LotGoal goal)
    {
        private readonly string[] lots = [.. offers.Select(offer => offer.Lot).Distinct(StringComparer.Ordinal)];
        private readonly string[] bidders = [.. offers.Select(offer => offer.Bidder).Distinct(StringComparer.Ordinal)];
        private readonly bool[] taken = new bool[offers.Length];

        public LotAllocation Best()
        {
            var edges = offers
                .Select(offer => (Lot: Array.IndexOf(lots, offer.Lot), Bidder: Array.IndexOf(bidders, offer.Bidder)))
                .ToArray();
            while (Augment(edges)) { }

            var awarded = offers.Where((_, k) => taken[k]).OrderBy(offer => Array.IndexOf(lots, offer.Lot));
            var given = awarded.Select(offer => offer.Lot).ToHashSet(StringComparer.Ordinal);
            return new LotAllocation(goal, mostLots, [.. awarded], [.. lots.Where(lot => !given.Contains(lot))]);
        }

        private decimal CostOf(int offer) =>
            goal == LotGoal.MostPoints ? -offers[offer].Points : offers[offer].Price.Amount;

        /// <summary>Awards one lot more by the cheapest change of the awards so far; says whether there is one.</summary>
        private bool Augment((int Lot, int Bidder)[] edges)
        {
            var (lotCost, bidderCost) = (new decimal?[lots.Length], new decimal?[bidders.Length]);
            var (lotFrom, bidderFrom) = (new int[lots.Length], new int[bidders.Length]);
            var has = new bool[lots.Length];
            var count = new int[bidders.Length];
            for (var k = 0; k < edges.Length; k++)
            {
                if (taken[k])
                {
                    has[edges[k].Lot] = true;
                    count[edges[k].Bidder]++;
                }
            }

            for (var lot = 0; lot < lots.Length; lot++)
            {
                lotCost[lot] = has[lot] ? null : 0m;
                lotFrom[lot] = -1;
            }

            // At most as many rounds as there are nodes: without negative circles every cheapest path is found by then.
            for (var round = 0; round < lots.Length + bidders.Length; round++)
            {
                var changed = false;
                for (var k = 0; k < edges.Length; k++)
                {
                    var (lot, bidder) = edges[k];
                    if (!taken[k] && lotCost[lot] + CostOf(k) is { } to && !(to >= bidderCost[bidder]))
                    {
                        (bidderCost[bidder], bidderFrom[bidder], changed) = (to, k, true);
                    }

                    if (taken[k] && bidderCost[bidder] - CostOf(k) is { } back && !(back >= lotCost[lot]))
                    {
                        (lotCost[lot], lotFrom[lot], changed) = (back, k, true);
                    }
                }

                if (!changed)
                {
                    break;
                }
            }

            var end = -1;
            for (var bidder = 0; bidder < bidders.Length; bidder++)
            {
                if (count[bidder] < mostLots && bidderCost[bidder] is { } cost && (end < 0 || cost < bidderCost[end]))
                {
                    end = bidder;
                }
            }

            if (end < 0)
            {
                return false;
            }

            for (var bidder = end; ; )
            {
                var offer = bidderFrom[bidder];
                taken[offer] = true;
                var back = lotFrom[edges[offer].Lot];
                if (back < 0)
                {
                    return true;
                }

                taken[back] = false;
                bidder = edges[back].Bidder;
            }
        }
    }
}
