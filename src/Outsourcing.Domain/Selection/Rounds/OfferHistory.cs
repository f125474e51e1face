namespace Outsourcing.Domain.Selection;

/// <summary>The rounds of a negotiation, in their order.</summary>
/// <remarks>The numbers are stable.</remarks>
public enum OfferRound
{
    /// <summary>No round; never used.</summary>
    None = 0,

    /// <summary>The answer to a request for information: no offer, and nothing to award.</summary>
    Information = 1,

    /// <summary>The answer to a request for proposals.</summary>
    Proposal = 2,

    /// <summary>The proposal after questions were answered: what was said at gates, answered later or proved, and no other offer.</summary>
    Clarified = 3,

    /// <summary>An offer that was revised in negotiation.</summary>
    Revised = 4,

    /// <summary>The best and final offer.</summary>
    Final = 5,
}

/// <summary>The offers of one bidder, round by round; the last counts, and the earlier stay on record.</summary>
/// <remarks>Two are equal when all offers are, in order. Immutable.</remarks>
public sealed record OfferHistory
{
    private readonly (OfferRound Round, Bid Offer)[] offers;

    private OfferHistory((OfferRound Round, Bid Offer)[] offers) => this.offers = offers;

    /// <summary>Gets the bidder.</summary>
    public string Bidder => offers[0].Offer.Bidder;

    /// <summary>Gets the offers, the first first.</summary>
    public IReadOnlyList<(OfferRound Round, Bid Offer)> Offers => Array.AsReadOnly(offers);

    /// <summary>Gets the round of the offer that counts.</summary>
    public OfferRound Round => offers[^1].Round;

    /// <summary>Gets whether there is an offer to award to; an answer to a request for information is none.</summary>
    public bool HasOffer => Round != OfferRound.Information;

    /// <summary>Gets the offer that counts: the last one.</summary>
    public Bid Current => offers[^1].Offer;

    /// <summary>Begins the history of a bidder.</summary>
    /// <param name="round">The round.</param>
    /// <param name="offer">The offer.</param>
    /// <returns>The history.</returns>
    /// <exception cref="ArgumentException">The round is none, or a clarification, which needs a proposal before it.</exception>
    public static OfferHistory Begin(OfferRound round, Bid offer) =>
        Known(round) == OfferRound.Clarified
            ? throw new ArgumentException("Before a proposal there is nothing to clarify.", nameof(round))
            : new OfferHistory([(round, Guard.Against.Null(offer))]);

    /// <summary>Adds an offer.</summary>
    /// <param name="round">The round: not before that of the last offer, and nothing after the final one.</param>
    /// <param name="offer">The offer, of the same bidder and not received before the last one.</param>
    /// <returns>The history with the offer.</returns>
    /// <exception cref="ArgumentException">The round or the receipt lies before the last one, the last one was final, the
    /// bidder is another, or a clarification changes price, answers or premiums.</exception>
    public OfferHistory Then(OfferRound round, Bid offer)
    {
        Guard.Against.Null(offer);
        return !string.Equals(offer.Name, Current.Name, StringComparison.Ordinal)
                ? throw new ArgumentException(
                    $"This is the history of '{Current.Name}', not of '{offer.Name}'.",
                    nameof(offer)
                )
            : Round == OfferRound.Final
                ? throw new ArgumentException($"'{Bidder}' has made its final offer.", nameof(round))
            : Known(round) < Round || offer.Received < Current.Received
                ? throw new ArgumentException(
                    $"An offer of '{Bidder}' does not go back behind its last one, {Current}.",
                    nameof(round)
                )
            : round == OfferRound.Clarified && !HasOffer
                ? throw new ArgumentException("Before a proposal there is nothing to clarify.", nameof(round))
            : round == OfferRound.Clarified && !offer.OffersTheSameAs(Current)
                ? throw new ArgumentException(
                    $"A clarification changes no offer: what '{Current.Name}' offers otherwise is a revised offer.",
                    nameof(offer)
                )
            : new OfferHistory([.. offers, (round, offer)]);
    }

    /// <summary>Compares all offers.</summary>
    /// <param name="other">The other history.</param>
    /// <returns>Whether they are equal, in order.</returns>
    public bool Equals(OfferHistory? other) => other is not null && offers.AsSpan().SequenceEqual(other.offers);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(offers.Length, offers[0]);

    /// <summary>Returns text such as <c>Borea, 3 offers, the last in the round Final at 385000.00 EUR</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{Bidder}, {Invariant.Text(offers.Length)} {(offers.Length == 1 ? "offer" : "offers")}, the last in the round {Round}"
        + (Current.Price is { } price ? $" at {price}" : "");

    private static OfferRound Known(OfferRound round) =>
        (OfferRound)
            Guard.Against.OutOfRange((int)round, nameof(round), (int)OfferRound.Information, (int)OfferRound.Final);
}
