namespace Outsourcing.Domain.Selection;

/// <summary>The best and the worst rank that a bid can have.</summary>
internal readonly record struct RankSpan(int Best, int Worst)
{
    public override string ToString() =>
        Best == Worst ? Invariant.Text(Best) : $"{Invariant.Text(Best)} to {Invariant.Text(Worst)}";
}

/// <summary>Works out between which ranks the bids of a field are.</summary>
/// <remarks>
/// Competition ranks: 1 and the number of bids that are before it. A bid is surely before another when its least is better than
/// the most of the other, and can be before it when its most is better than the least of the other. So a rank never lies
/// outside its span; with ranges in several bids not each rank inside it need occur.
/// </remarks>
internal static class RankSpans
{
    public static RankSpan[] Of(Field field, FieldRules rules)
    {
        var spans = new RankSpan[rules.Quality.Bids];
        if (rules.Tender.IsInOrder)
        {
            return ByImportance.Ranks(field, rules, spans);
        }

        if (rules.Tender.Award.IsRelative)
        {
            return ByPosition(field, rules, spans);
        }

        var award = rules.Tender.Award;
        Standing[] least = [.. field.Order.Select(field.Least)];
        Standing[] most = [.. field.Order.Select(field.Most)];
        var byLeast = Comparer<Standing>.Create((one, other) => award.Compare(one, other));
        Array.Sort(least, byLeast);
        Array.Sort(most, byLeast);
        foreach (var bid in field.Order)
        {
            spans[bid] = new RankSpan(
                1 + Before(least, field.Most(bid), award),
                1 + Before(most, field.Least(bid), award) - BeforeItself(field, bid, award)
            );
        }

        return spans;
    }

    /// <summary>With a range of points the most of a bid is before its own least, and counts as no other bid.</summary>
    private static int BeforeItself(Field field, int bid, AwardRule award) =>
        award.Compare(field.Most(bid), field.Least(bid)) < 0 ? 1 : 0;

    /// <summary>Counts how many of a sorted list are better than a bid.</summary>
    private static int Before(Standing[] sorted, Standing bid, AwardRule award)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (award.Compare(sorted[middle], bid) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>Where the best bid decides how others compare, the places count; with something unknown every rank is possible.</summary>
    private static RankSpan[] ByPosition(Field field, FieldRules rules, RankSpan[] spans)
    {
        var known = field.Order.All(bid => rules.Quality.Low[bid] == rules.Quality.High[bid]);
        for (var place = 0; place < field.Order.Length; place++)
        {
            var bid = field.Order[place];
            var tied = place > 0 && field.Ties(field.Order[place - 1], bid);
            spans[bid] =
                !known ? new RankSpan(1, field.Order.Length)
                : tied ? spans[field.Order[place - 1]]
                : new RankSpan(place + 1, place + 1);
        }

        return spans;
    }
}

/// <summary>Ranks when only the order of importance of the criteria is stated.</summary>
/// <remarks>
/// The weights that keep an order of importance are mixtures of those that spread evenly over the first k criteria
/// (Stillwell, Seaver and Edwards 1981), each with a part of its own where no two criteria weigh the same. So one bid is before
/// another for all of them when its mean over the first k criteria is not worse for any k and better for one.
/// </remarks>
internal static class ByImportance
{
    /// <summary>Each pair is compared.</summary>
    public const int MostBids = 2_000;

    public static RankSpan[] Ranks(Field field, FieldRules rules, RankSpan[] spans)
    {
        var order = field.Order;
        var sums = Array.ConvertAll(order, bid => Sums(field, rules, bid));
        for (var i = 0; i < order.Length; i++)
        {
            var (better, possible) = (0, 0);
            for (var j = 0; j < order.Length && order.Length <= MostBids; j++)
            {
                if (i != j)
                {
                    better += Surely(sums[j], sums[i]) ? 1 : 0;
                    possible += Possibly(sums[j], sums[i]) ? 1 : 0;
                }
            }

            spans[order[i]] =
                order.Length <= MostBids ? new RankSpan(1 + better, 1 + possible) : new RankSpan(1, order.Length);
        }

        return spans;
    }

    /// <summary>Gives the least and the most points over the first k criteria, for each k.</summary>
    private static (decimal Low, decimal High)[] Sums(Field field, FieldRules rules, int bid)
    {
        var (low, high) = (0m, 0m);
        var sums = new List<(decimal Low, decimal High)>();
        foreach (var node in rules.Tender.Criteria.OrderBy(node => node.Weight.Importance))
        {
            var points =
                node is PriceCriterion
                    ? (field.PricePoints[bid], field.PricePoints[bid])
                    : rules.Quality.Points(IndexOf(rules.Quality, node), bid);
            low += points.Item1;
            high += points.Item2;
            sums.Add((low, high));
        }

        return [.. sums];
    }

    private static int IndexOf(QualityColumns quality, AwardCriterion node)
    {
        for (var j = 0; j < quality.Leaves.Count; j++)
        {
            if (ReferenceEquals(quality.Leaves[j], node))
            {
                return j;
            }
        }

        return -1;
    }

    private static bool Surely((decimal Low, decimal High)[] one, (decimal Low, decimal High)[] other) =>
        one.Zip(other).All(pair => pair.First.Low >= pair.Second.High)
        && one.Zip(other).Any(pair => pair.First.Low > pair.Second.High);

    private static bool Possibly((decimal Low, decimal High)[] one, (decimal Low, decimal High)[] other) =>
        one.Zip(other).Any(pair => pair.First.High > pair.Second.Low);
}
