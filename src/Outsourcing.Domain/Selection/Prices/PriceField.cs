using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.Selection;

/// <summary>The prices that are compared, and the most points.</summary>
internal sealed record PriceField(decimal Lowest, decimal Highest, decimal Maximum, Currency Currency)
{
    public static PriceField Of(PricedBid[] bids, decimal maximum) =>
        new(bids.Min(bid => bid.Price.Amount), bids.Max(bid => bid.Price.Amount), maximum, bids[0].Price.Currency);

    public string Low => Money.Of(Lowest, Currency).ToString();

    public string High => Money.Of(Highest, Currency).ToString();
}
