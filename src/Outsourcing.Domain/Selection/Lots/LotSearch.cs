namespace Outsourcing.Domain.Selection;

/// <summary>The search for a combination of lots and bidders: a flow from lots to bidders, each lot with one unit.</summary>
internal sealed class LotSearch
{
    private readonly (int Lot, int Bidder)[] edges;
    private readonly int lots;
    private readonly int bidders;
    private readonly int mostLots;

    public LotSearch(LotOffer[] offers, int mostLots)
    {
        this.mostLots = mostLots;
        var (ofLots, ofBidders) = (Numbers(offers, one => one.Lot), Numbers(offers, one => one.Bidder));
        edges = Array.ConvertAll(offers, offer => (ofLots[offer.Lot], ofBidders[offer.Bidder]));
        (lots, bidders) = (ofLots.Count, ofBidders.Count);

        static Dictionary<string, int> Numbers(LotOffer[] offers, Func<LotOffer, string> name)
        {
            var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var offer in offers)
            {
                numbers.TryAdd(name(offer), numbers.Count);
            }

            return numbers;
        }
    }

    /// <summary>Gives which offers are taken: as many lots as can be awarded, at the lowest cost.</summary>
    public bool[] Best(Func<int, LotCost> cost)
    {
        LotCost[] costs = [.. Enumerable.Range(0, edges.Length).Select(cost)];
        var taken = new bool[edges.Length];
        while (Augment(costs, taken)) { }

        return taken;
    }

    /// <summary>Awards one lot more by the cheapest change of the awards so far; says whether there is one.</summary>
    private bool Augment(LotCost[] costs, bool[] taken)
    {
        var (lotCost, bidderCost) = (new LotCost?[lots], new LotCost?[bidders]);
        var (lotFrom, bidderFrom) = (new int[lots], new int[bidders]);
        var has = new bool[lots];
        var count = new int[bidders];
        for (var k = 0; k < edges.Length; k++)
        {
            if (taken[k])
            {
                has[edges[k].Lot] = true;
                count[edges[k].Bidder]++;
            }
        }

        for (var lot = 0; lot < lots; lot++)
        {
            lotCost[lot] = has[lot] ? null : default(LotCost);
            lotFrom[lot] = -1;
        }

        // At most as many rounds as there are nodes: without negative circles every cheapest path is found by then.
        for (var round = 0; round < lots + bidders; round++)
        {
            var changed = false;
            for (var k = 0; k < edges.Length; k++)
            {
                var (lot, bidder) = edges[k];
                if (!taken[k] && lotCost[lot] is { } at && (at + costs[k]).IsBelow(bidderCost[bidder]))
                {
                    (bidderCost[bidder], bidderFrom[bidder], changed) = (at + costs[k], k, true);
                }

                if (taken[k] && bidderCost[bidder] is { } from && (from - costs[k]).IsBelow(lotCost[lot]))
                {
                    (lotCost[lot], lotFrom[lot], changed) = (from - costs[k], k, true);
                }
            }

            if (!changed)
            {
                break;
            }
        }

        var end = -1;
        for (var bidder = 0; bidder < bidders; bidder++)
        {
            if (
                count[bidder] < mostLots
                && bidderCost[bidder] is { } cost
                && (end < 0 || cost.IsBelow(bidderCost[end]))
            )
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

/// <summary>What an offer costs by the goal; where that is equal, by its price and then by what else tells combinations apart.</summary>
internal readonly record struct LotCost(decimal Goal, decimal Price, decimal Last)
{
    public static LotCost operator +(LotCost one, LotCost other) =>
        new(one.Goal + other.Goal, one.Price + other.Price, one.Last + other.Last);

    public static LotCost operator -(LotCost one, LotCost other) =>
        new(one.Goal - other.Goal, one.Price - other.Price, one.Last - other.Last);

    /// <summary>Says whether it is lower than another one; any is lower than none.</summary>
    public bool IsBelow(LotCost? other) =>
        other is not { } known || (Goal, Price, Last).CompareTo((known.Goal, known.Price, known.Last)) < 0;
}
