using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.Selection;

public sealed partial class Evaluation
{
    /// <summary>Gives how much each criterion really counted: its share of the ranges of points among the bids that passed.</summary>
    /// <returns>
    /// The criteria with their published and effective weights, in their order; not applicable when only an order of importance
    /// is stated, fewer than two bids passed or no points differ.
    /// </returns>
    /// <remarks>
    /// <c>w·range / Σ w·range</c>: a criterion in which all bids are alike decides nothing, whatever its weight. Points that are
    /// not known count at their least.
    /// </remarks>
    public Answer<IReadOnlyList<EffectiveWeight>> EffectiveWeights()
    {
        var leaves = Rules.Leaves.ToList();
        var ranges = leaves.ConvertAll(leaf => RangeOf(leaf));
        var (sum, whole) = (ranges.Sum(), leaves.Sum(QualityColumns.Weight));
        return ranked.Order.Length < 2 || sum == 0m || Rules.IsInOrder
            ? Answer.NotApplicable<IReadOnlyList<EffectiveWeight>>(
                Finding.Of(
                    SelectionRules.WeightEffective,
                    Severity.Warning,
                    Rules.Name,
                    "Effective weights need stated weights, two bids that passed and points that differ."
                )
            )
            : Answer.Known<IReadOnlyList<EffectiveWeight>>(
                [
                    .. leaves.Select(
                        (leaf, j) =>
                            new EffectiveWeight(
                                leaf.Name,
                                Ratio.Of(QualityColumns.Weight(leaf)) / Ratio.Of(whole),
                                Ratio.Of(ranges[j]) / Ratio.Of(sum)
                            )
                    ),
                ],
                Explanation.Of(
                    "Effective weight: the range of a criterion's points among the bids that passed, over the sum of all ranges.",
                    leaves.Select(
                        (leaf, j) =>
                            Explanation.Of($"{leaf.Name}: range {PointText.Of(ranges[j])} of {PointText.Of(sum)}.")
                    )
                )
            );
    }

    /// <summary>Says why one bid is before another, criterion by criterion.</summary>
    /// <param name="first">The name of a bid that passed.</param>
    /// <param name="second">The name of another one that passed.</param>
    /// <returns>The difference in points on each criterion and in total, at their least; no total by an order of importance alone.</returns>
    /// <exception cref="ArgumentException">No bid of that name passed.</exception>
    public BidComparison Compare(string first, string second)
    {
        var (one, other) = (PassedIndex(first, nameof(first)), PassedIndex(second, nameof(second)));
        return new BidComparison(
            first,
            second,
            [
                .. Rules.Leaves.Select(leaf => new PointDifference(
                    leaf.Name,
                    PointsOf(leaf, one),
                    PointsOf(leaf, other)
                )),
            ],
            hasTotals: !Rules.IsInOrder
        );
    }

    /// <summary>Gives between which weights of the price the first bid stays first, the other weights kept in proportion.</summary>
    /// <returns>
    /// The range, from 0 to 100 % of all weights; not applicable without a price among the criteria, or when fewer than two bids
    /// passed.
    /// </returns>
    /// <remarks>Exact from the points of the bids at their least, which are scaled and not rounded again.</remarks>
    public Answer<PriceWeightRange> PriceWeights()
    {
        if (
            Rules.Leaves.OfType<PriceCriterion>().FirstOrDefault() is not { } price
            || Rules.IsInOrder
            || ranked.Order.Length < 2
            || !Rules.Leaves.OfType<QualityCriterion>().Any()
        )
        {
            return Answer.NotApplicable<PriceWeightRange>(
                Finding.Of(
                    SelectionRules.WeightEffective,
                    Severity.Info,
                    Rules.Name,
                    "The weight of the price can be varied where it is a stated criterion beside others, and two bids passed."
                )
            );
        }

        var whole = Rules.Leaves.Sum(QualityColumns.Weight);
        var weight = QualityColumns.Weight(price);
        var (low, high) = (Ratio.Zero, Ratio.One);
        var (below, above) = ((int?)null, (int?)null);
        var first = First ?? ranked.Order[0];
        foreach (var bid in ranked.Order.Where(bid => bid != first))
        {
            // The lead at a share p of the price: p · a + (1 − p) · b, with what each point of weight brings.
            var (a, b) = LeadOver(bid);
            if (
                a > Ratio.Zero
                && b < Ratio.Zero
                && -b / (a - b) is var least
                && (least > low || (least == low && b < LeadOver(below!.Value).Quality))
            )
            {
                (low, below) = (least, bid);
            }
            else if (
                a < Ratio.Zero
                && b > Ratio.Zero
                && b / (b - a) is var most
                && (most < high || (most == high && a < LeadOver(above!.Value).Price))
            )
            {
                (high, above) = (most, bid);
            }
        }

        var range = new PriceWeightRange(
            Name(first),
            Ratio.Of(weight) / Ratio.Of(whole),
            low,
            high,
            below is { } under ? Name(under) : null,
            above is { } over ? Name(over) : null
        );
        return Answer.Known(range, Explanation.Of($"{range}."));

        (Ratio Price, Ratio Quality) LeadOver(int bid) =>
            (
                Ratio.Of(ranked.PricePoints[first] - ranked.PricePoints[bid]) / Ratio.Of(weight),
                Ratio.Of(quality.Low[first] - quality.Low[bid]) / Ratio.Of(whole - weight)
            );
    }

    /// <summary>Gives the shortest ways in which a bid would have been first.</summary>
    /// <param name="bid">The name of a bid that passed and is not first.</param>
    /// <returns>The price at which it would have led, and for each criterion the points that it lacked.</returns>
    /// <exception cref="ArgumentException">No bid of that name passed, or it is first.</exception>
    /// <remarks>
    /// Both are found by evaluating again, with all that depends on them: the price to the smallest unit of the currency, the
    /// points to the digit to which they are rounded, and only as far as the criterion has them.
    /// </remarks>
    public WayToWin WaysToWin(string bid)
    {
        var own = PassedIndex(bid, nameof(bid));
        var first = First ?? ranked.Order[0];
        if (own == first)
        {
            throw new ArgumentException($"'{bid}' is first.", nameof(bid));
        }

        return new WayToWin(
            bid,
            Name(first),
            PriceToLead(own),
            [
                .. quality
                    .Leaves.Select((leaf, j) => (leaf.Name, Points: PointsToLead(own, first, j)))
                    .Where(way => way.Points is not null)
                    .Select(way => new PointsToWin(way.Name, way.Points!.Value)),
            ]
        );
    }

    /// <summary>Gives which single open fact would change who is first.</summary>
    /// <returns>The facts, by bid and criterion, gate or price; empty when none alone does.</returns>
    /// <remarks>
    /// Points that are not known are taken at their most, an open bid as out, and a price that waits for a rate at the smallest unit
    /// of the currency.
    /// </remarks>
    public IReadOnlyList<DecidingFact> DecidingFacts()
    {
        var facts = new List<DecidingFact>();
        foreach (var bid in ranked.Order)
        {
            for (var j = 0; j < quality.Leaves.Count; j++)
            {
                var (low, high) = quality.Points(j, bid);
                if (low != high && First is { } first && bid != first && LeadsWith(bid, j, high, first))
                {
                    facts.Add(new DecidingFact(Name(bid), quality.Leaves[j].Name, Name(bid)));
                }
            }

            if (statuses[bid] == BidStatus.Open && Other(rules, Entrants.Where(one => one != bid)) is { } other)
            {
                facts.AddRange(
                    OpenStepsOf(bid).Select(record => new DecidingFact(Name(bid), record.Subject, Name(other)))
                );
            }
        }

        foreach (var bid in ranked.Waiting)
        {
            StageRecord[] awaited =
            [
                .. OpenStepsOf(bid)
                    .Where(record =>
                        record.Rule == SelectionRules.PriceRateMissing || record.Rule == SelectionRules.CustomisingPrice
                    ),
            ];
            if (awaited is [var only] && Other(Priced(bid, LeastOf(Rules.Currency)), Entrants) is { } other)
            {
                facts.Add(new DecidingFact(Name(bid), only.Subject, Name(other)));
            }
        }

        return facts;
    }

    /// <summary>Gets who is first instead of the bid that is; nothing when that one stays, or nobody surely is.</summary>
    private int? Other(FieldRules by, IEnumerable<int> competing)
    {
        var then = Settled(by, competing, ahead: true).Field.First;
        return First is { } first && then.Leading.Contains(first) ? null : then.Bid;
    }

    /// <summary>Says whether points would do; by an order of importance alone there are no points that add up.</summary>
    private bool LeadsWith(int bid, int leaf, decimal points, int first)
    {
        if (Rules.IsInOrder)
        {
            return false;
        }

        if (Rules.Threshold.IsRelative || Rules.Award.IsRelative)
        {
            return Leads(bid, rules with { Quality = quality.With(leaf, bid, points) });
        }

        // The points of one bid change nothing of the others, so it is enough to look at the first.
        var least = ranked.Least(bid);
        var order = Rules.Award.Compare(
            least with
            {
                Quality = least.Quality + points - quality.Points(leaf, bid).Low,
            },
            ranked.Least(first)
        );
        return order < 0
            || (order == 0 && Rules.Ties.ByPrice && rules.Prices[bid]?.Amount < rules.Prices[first]?.Amount);
    }

    /// <summary>Says whether a bid, and no other one, is first when something is otherwise.</summary>
    private bool Leads(int bid, FieldRules by) => Field.Of(by, Admitted).First.Leading is [var only] && only == bid;

    private decimal? PointsToLead(int bid, int first, int leaf)
    {
        var unit = Rules.Rounding.Step!.Value;
        var least = quality.Points(leaf, bid).Low;
        var room = QualityColumns.Weight(quality.Leaves[leaf]) - least;
        return Fewest(Math.Floor(room / unit), more => LeadsWith(bid, leaf, least + (more * unit), first)) * unit;
    }

    /// <summary>Finds the highest price at which a bid is first, in smallest units; nothing when not even a price of one unit is enough.</summary>
    private Money? PriceToLead(int bid)
    {
        if (rules.Prices[bid] is not { } price)
        {
            return null;
        }

        var unit = LeastOf(price.Currency).Amount;
        var above = Math.Floor(price.Amount / unit) + 1m;
        return Fewest(above - 1m, less => Leads(bid, Priced(bid, At(less)))) is { } enough ? At(enough) : null;

        Money At(decimal less) => Money.Of((above - less) * unit, price.Currency);
    }

    private FieldRules Priced(int bid, Money price)
    {
        Money?[] prices = [.. rules.Prices];
        Money?[] offered = [.. rules.Offered];
        (prices[bid], offered[bid]) = (price, offered[bid] ?? price);
        return rules with { Prices = prices, Offered = offered };
    }

    /// <summary>Gives the smallest price above zero.</summary>
    private static Money LeastOf(Currency currency) =>
        Money.Of(new decimal(1, 0, 0, isNegative: false, (byte)(currency.MinorDigits ?? 0)), currency);

    /// <summary>Finds the fewest units, from one up to a limit, that are enough, where more are too; nothing when not even the limit is.</summary>
    private static decimal? Fewest(decimal limit, Func<decimal, bool> isEnough)
    {
        var (fewest, most) = (1m, limit);
        if (most < 1m || !isEnough(most))
        {
            return null;
        }

        while (fewest < most)
        {
            var middle = Math.Floor((fewest + most) / 2m);
            (fewest, most) = isEnough(middle) ? (fewest, middle) : (middle + 1m, most);
        }

        return most;
    }

    private decimal RangeOf(AwardCriterion leaf)
    {
        decimal[] points = [.. ranked.Order.Select(bid => PointsOf(leaf, bid))];
        return points.Length == 0 ? 0m : points.Max() - points.Min();
    }

    private decimal PointsOf(AwardCriterion leaf, int bid) =>
        leaf is PriceCriterion ? ranked.PricePoints[bid] : quality.Points(LeafOf(leaf.Name), bid).Low;

    private int PassedIndex(string bid, string parameterName)
    {
        var own = IndexOf(bid);
        return Passed(own) ? own : throw new ArgumentException($"'{bid}' did not pass.", parameterName);
    }
}
