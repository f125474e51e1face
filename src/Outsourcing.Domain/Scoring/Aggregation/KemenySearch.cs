namespace Outsourcing.Domain.Scoring;

/// <summary>The search for the order with the least disagreement, set by set.</summary>
/// <remarks>
/// least(S) = the smallest disagreement of an order of the set S = min over its first a of cost(a before the rest) +
/// least(S without a). Alternatives are numbered in the ordinal order of their names, a set is a number with a bit for each.
/// </remarks>
internal static class KemenySearch
{
    private const int HalfBits = 10;
    private const int HalfSets = 1 << HalfBits;

    /// <summary>Finds the first order by name with the least disagreement, and how many have it.</summary>
    public static (int[] Order, long Optimal) Run(RankTable rankings)
    {
        var names = rankings.Names;
        int[] byName = [.. Enumerable.Range(0, names.Count).OrderBy(i => names[i], StringComparer.Ordinal)];
        var costs = Array.ConvertAll(byName, one => new Costs(rankings, byName, one));
        var sets = 1 << byName.Length;
        var least = new long[sets];
        var orders = new long[sets];
        orders[0] = 1;
        for (var set = 1; set < sets; set++)
        {
            least[set] = long.MaxValue;
            for (var first = 0; first < costs.Length; first++)
            {
                var rest = set & ~(1 << first);
                if (rest == set)
                {
                    continue;
                }

                var cost = costs[first].Before(rest) + least[rest];
                if (cost < least[set])
                {
                    (least[set], orders[set]) = (cost, orders[rest]);
                }
                else if (cost == least[set])
                {
                    orders[set] += orders[rest];
                }
            }
        }

        var order = new int[byName.Length];
        var left = sets - 1;
        for (var place = 0; place < order.Length; place++)
        {
            var first = Array.FindIndex(
                costs,
                cost => (left & cost.Bit) != 0 && cost.Before(left & ~cost.Bit) + least[left & ~cost.Bit] == least[left]
            );
            order[place] = byName[first];
            left &= ~(1 << first);
        }

        return (order, orders[sets - 1]);
    }

    /// <summary>What it costs to put one alternative before a set of others, in halves: 2 for each ranking against it, 1 for each tie.</summary>
    private sealed class Costs
    {
        private readonly long[] low = new long[HalfSets];
        private readonly long[] high = new long[HalfSets];

        public Costs(RankTable rankings, int[] byName, int one)
        {
            Bit = 1 << Array.IndexOf(byName, one);
            for (var set = 1; set < HalfSets; set++)
            {
                var other = System.Numerics.BitOperations.TrailingZeroCount(set);
                var rest = set & (set - 1);
                low[set] = low[rest] + Single(other);
                high[set] = high[rest] + Single(other + HalfBits);
            }

            long Single(int other) =>
                other < byName.Length
                    ? rankings.Rankings.Count
                        + rankings.Before(byName[other], one)
                        - rankings.Before(one, byName[other])
                    : 0;
        }

        public int Bit { get; }

        public long Before(int set) => low[set & (HalfSets - 1)] + high[set >> HalfBits];
    }
}
