using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.Selection;

/// <summary>The price of a bid, as a price formula compares it.</summary>
/// <remarks>Two are equal when bid and price are. Immutable.</remarks>
public sealed record PricedBid
{
    private PricedBid(string bid, Money price) => (Bid, Price) = (bid, price);

    /// <summary>Gets the name of the bid.</summary>
    public string Bid { get; }

    /// <summary>Gets its price; never negative.</summary>
    public Money Price { get; }

    /// <summary>Creates it.</summary>
    /// <param name="bid">The name of the bid.</param>
    /// <param name="price">Its price, zero or above.</param>
    /// <returns>The priced bid.</returns>
    /// <exception cref="ArgumentException">The name is blank or no valid Unicode, or the price is negative.</exception>
    public static PricedBid Of(string bid, Money price)
    {
        var name = Guard.Against.NoText(bid).Trim();
        return price.Amount >= 0m
            ? new PricedBid(name, price)
            : throw new ArgumentOutOfRangeException(nameof(price), $"The price of '{name}' is negative: {price}.");
    }

    /// <summary>Returns text such as <c>Borea at 385000.00 EUR</c>.</summary>
    /// <returns>Bid and price.</returns>
    public override string ToString() => $"{Bid} at {Price}";
}
