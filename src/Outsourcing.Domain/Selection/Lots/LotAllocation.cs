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
    private static readonly decimal MostPoints = 1_000_000_000m;
    private static readonly decimal HighestPrice = 10_000_000_000_000_000m;
    private const int PointDigits = 12;
    private const int PriceDigits = 8;

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
    /// <param name="points">The points in the evaluation of the lot, up to 1,000,000,000 above or below zero, with 12 decimals.</param>
    /// <param name="price">The price, up to 10,000,000,000,000,000, with 8 decimals.</param>
    /// <returns>The offer.</returns>
    /// <exception cref="ArgumentException">A name is blank or no valid Unicode, or the price is negative.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Points or price are larger than that or have more decimals: sums would not be exact.</exception>
    public static LotOffer Of(string lot, string bidder, decimal points, Money price)
    {
        var checkedPrice = PricedBid.Of(bidder, price).Price;
        return Math.Abs(points) > MostPoints || points != decimal.Round(points, PointDigits)
                ? throw new ArgumentOutOfRangeException(
                    nameof(points),
                    $"Points are at most {Invariant.Text(MostPoints)} above or below zero, with {Invariant.Text(PointDigits)} decimals, and {Invariant.Text(points)} are not."
                )
            : price.Amount > HighestPrice || price.Amount != decimal.Round(price.Amount, PriceDigits)
                ? throw new ArgumentOutOfRangeException(
                    nameof(price),
                    $"A price is at most {Invariant.Text(HighestPrice)}, with {Invariant.Text(PriceDigits)} decimals, and {price} is not."
                )
            : new LotOffer(Guard.Against.NoText(lot).Trim(), Guard.Against.NoText(bidder).Trim(), points, checkedPrice);
    }

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
    private readonly LotOffer[] equallyGood;

    internal LotAllocation(
        LotGoal goal,
        int mostLots,
        (LotOffer[] Awarded, string[] Open) found,
        string? tieBrokenBy,
        LotOffer[] equallyGood
    )
    {
        (Goal, MostLots, TieBrokenBy) = (goal, mostLots, tieBrokenBy);
        (awarded, open) = found;
        this.equallyGood = equallyGood;
    }

    /// <summary>Gets by what it goes.</summary>
    public LotGoal Goal { get; }

    /// <summary>Gets how many lots a bidder gets at most.</summary>
    public int MostLots { get; }

    /// <summary>Gets the offers that are awarded, in the order of the lots.</summary>
    public IReadOnlyList<LotOffer> Awarded => Array.AsReadOnly(awarded);

    /// <summary>Gets the lots for which no bidder is left, in their order.</summary>
    public IReadOnlyList<string> Open => Array.AsReadOnly(open);

    /// <summary>Gets what broke a tie between combinations that are equally good by the goal; <see langword="null"/> when there was none.</summary>
    public string? TieBrokenBy { get; }

    /// <summary>Gets the offers of another combination that is equally good by the goal, in the order of the lots; empty when there is none.</summary>
    public IReadOnlyList<LotOffer> EquallyGood => Array.AsReadOnly(equallyGood);

    /// <summary>Finds the best combination: as many lots as can be awarded, and among these the best by the goal.</summary>
    /// <param name="offers">The offers, at most one of a bidder for a lot and 20,000 in all; prices in one currency.</param>
    /// <param name="mostLots">How many lots a bidder gets at most, at least 1.</param>
    /// <param name="goal">By what it goes.</param>
    /// <param name="ties">How a tie between combinations is broken, stated beforehand: the lowest sum of prices, then the draw.</param>
    /// <param name="seed">The seed of the draw, once it is revealed.</param>
    /// <returns>
    /// The combination; a missing fact, which names two combinations, when several are equally good and the rule does not break the
    /// tie. The order of the offers never decides.
    /// </returns>
    /// <exception cref="ArgumentException">There is no offer or too many, one is there twice, or prices are in different currencies.</exception>
    /// <remarks>
    /// <para>
    /// Exact: cheapest augmenting paths, one lot after another (Bellman 1958, Ford and Fulkerson 1962), in decimals. A tie is found
    /// by searching once more for a combination that is as good and has as few of the same offers as can be.
    /// </para>
    /// <para>
    /// In the draw each offer, ordered by lot and bidder, gets a number from the seed, and the combination with the lowest sum
    /// wins.
    /// </para>
    /// </remarks>
    public static Answer<LotAllocation> Best(
        IEnumerable<LotOffer> offers,
        int mostLots,
        LotGoal goal,
        TieRule ties,
        DrawSeed? seed = null
    )
    {
        var copy = Guard.Against.NullElement(offers);
        Guard.Against.OutOfRange(mostLots, nameof(mostLots), 1, int.MaxValue);
        Guard.Against.OutOfRange((int)goal, nameof(goal), (int)LotGoal.MostPoints, (int)LotGoal.LowestPrice);
        Guard.Against.Null(ties);
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
            : new LotTies(copy, mostLots, goal).Break(ties, seed);
    }

    /// <summary>Compares all members.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Whether all are equal.</returns>
    public bool Equals(LotAllocation? other) =>
        other is not null
        && Goal == other.Goal
        && MostLots == other.MostLots
        && string.Equals(TieBrokenBy, other.TieBrokenBy, StringComparison.Ordinal)
        && awarded.AsSpan().SequenceEqual(other.awarded)
        && open.AsSpan().SequenceEqual(other.open)
        && equallyGood.AsSpan().SequenceEqual(other.equallyGood);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Goal, MostLots, TieBrokenBy, awarded.Length, open.Length);

    /// <summary>Returns the awarded offers, the lots that stay open, and what broke a tie.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        string.Join("; ", awarded.Select(offer => offer.ToString()).Concat(open.Select(lot => $"{lot} to nobody")))
        + (TieBrokenBy is null ? "" : $"; after a tie by {TieBrokenBy}");
}
