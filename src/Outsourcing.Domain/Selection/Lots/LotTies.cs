namespace Outsourcing.Domain.Selection;

/// <summary>Finds the best combination, another one that is as good, and what breaks the tie between them.</summary>
internal sealed class LotTies
{
    /// <summary>How many lots a finding names.</summary>
    private const int Named = 5;

    private readonly LotOffer[] offers;
    private readonly string[] lots;
    private readonly int mostLots;
    private readonly LotGoal goal;
    private readonly LotSearch search;

    public LotTies(LotOffer[] given, int mostLots, LotGoal goal)
    {
        (this.mostLots, this.goal) = (mostLots, goal);
        lots = [.. given.Select(offer => offer.Lot).Distinct(StringComparer.Ordinal)];

        // In an order of their own, so that how they are listed decides nothing.
        offers =
        [
            .. given
                .OrderBy(offer => offer.Lot, StringComparer.Ordinal)
                .ThenBy(offer => offer.Bidder, StringComparer.Ordinal),
        ];
        search = new LotSearch(offers, mostLots);
    }

    public Answer<LotAllocation> Break(TieRule ties, DrawSeed? seed)
    {
        var best = search.Best(k => new LotCost(Goal(k), 0m, 0m));
        var other = OtherThan(best, byPrice: false);
        if (other is null)
        {
            return Known(best, null, null);
        }

        if (ties.ByPrice)
        {
            best = search.Best(k => new LotCost(Goal(k), Price(k), 0m));
            if (OtherThan(best, byPrice: true) is not { } asCheap)
            {
                return Known(best, "lower price", OtherThan(best, byPrice: false));
            }

            other = asCheap;
        }

        if (ties.Commitment is not { } commitment)
        {
            return No(SelectionRules.AwardTie, best, other, $"the rules do not break the tie further: {ties}");
        }

        return seed is null
                ? No(
                    SelectionRules.TieSeed,
                    best,
                    other,
                    $"the seed of the draw, with the fingerprint {commitment}, is not revealed"
                )
            : seed.Commitment != commitment
                ? No(
                    SelectionRules.TieSeed,
                    best,
                    other,
                    $"the seed that was revealed has another fingerprint than the one published, {commitment}"
                )
            : Drawn(seed, ties.ByPrice);
    }

    private decimal Goal(int offer) => goal == LotGoal.MostPoints ? -offers[offer].Points : offers[offer].Price.Amount;

    private decimal Price(int offer) => offers[offer].Price.Amount;

    /// <summary>Gives the combination that is as good and has the fewest of the same offers; nothing when there is none but itself.</summary>
    private bool[]? OtherThan(bool[] best, bool byPrice)
    {
        var other = search.Best(k => new LotCost(Goal(k), byPrice ? Price(k) : 0m, best[k] ? 1m : 0m));
        return other.AsSpan().SequenceEqual(best) ? null : other;
    }

    private Answer<LotAllocation> Drawn(DrawSeed seed, bool byPrice)
    {
        decimal[] drawn = [.. offers.Select((_, k) => (decimal)seed.Draw(int.MaxValue, (ulong)k))];
        var best = search.Best(k => new LotCost(Goal(k), byPrice ? Price(k) : 0m, drawn[k]));
        return Known(best, "a draw", OtherThan(best, byPrice));
    }

    private Answer<LotAllocation> Known(bool[] best, string? by, bool[]? other)
    {
        var awarded = Awarded(best);
        var given = awarded.Select(offer => offer.Lot).ToHashSet(StringComparer.Ordinal);
        var allocation = new LotAllocation(
            goal,
            mostLots,
            (awarded, [.. lots.Where(lot => !given.Contains(lot))]),
            by,
            other is null ? [] : Awarded(other)
        );
        return Answer.Known(
            allocation,
            Explanation.Of(
                other is null
                    ? $"{Size(awarded)}: no other combination is as good."
                    : $"{Size(awarded)}: {Differing(best, other)} is as good as {Differing(other, best)}, and won by {by}.",
                awarded.Select(offer => Explanation.Of($"{offer}."))
            )
        );
    }

    private Answer<LotAllocation> No(RuleId rule, bool[] best, bool[] other, string why)
    {
        return Answer.FactMissing<LotAllocation>(
            Finding.Of(
                rule,
                Severity.Error,
                "lots",
                $"'{Differing(best, other)}' and '{Differing(other, best)}' are equally good, with {Size(Awarded(best))}, and {why}."
            )
        );
    }

    private string Size(LotOffer[] awarded) =>
        $"{Invariant.Text(awarded.Length)} of {Invariant.Text(lots.Length)} lots and "
        + (
            goal == LotGoal.MostPoints
                ? $"{PointText.Of(awarded.Sum(offer => offer.Points))} points"
                : $"a price of {PointText.Of(awarded.Sum(offer => offer.Price.Amount))}"
        );

    private LotOffer[] Awarded(bool[] taken) =>
        [.. offers.Where((_, k) => taken[k]).OrderBy(offer => Array.IndexOf(lots, offer.Lot))];

    /// <summary>Names what one combination has and another has not.</summary>
    private string Differing(bool[] one, bool[] other)
    {
        string[] own =
        [
            .. offers.Where((_, k) => one[k] && !other[k]).Select(offer => $"{offer.Lot} to {offer.Bidder}"),
        ];
        return own.Length > Named
            ? $"{string.Join(", ", own.Take(Named))} and {Invariant.Text(own.Length - Named)} more"
            : Invariant.List(own);
    }
}
