using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.Selection;

/// <summary>Checks that the formulas share.</summary>
internal static class PriceGuards
{
    public static PricedBid[] Bids(IEnumerable<PricedBid> bids)
    {
        var copy = Guard.Against.NullElement(bids);
        if (copy.Length == 0)
        {
            throw new ArgumentException("There is no bid.", nameof(bids));
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        return Array.Find(copy, bid => !names.Add(bid.Bid)) is { } twice
            ? throw new ArgumentException($"'{twice.Bid}' is there twice.", nameof(bids))
            : copy;
    }

    public static int Digits(RoundingRule rounding) =>
        Guard.Against.Null(rounding).Digits
        ?? throw new ArgumentException(
            $"Points are rounded to a number of digits, and '{rounding}' does not.",
            nameof(rounding)
        );

    public static IEnumerable<Finding> OneCurrency(PricedBid[] bids, Currency? of)
    {
        var currency = of ?? bids[0].Price.Currency;
        return bids.Where(bid => bid.Price.Currency != currency)
            .Select(bid =>
                Finding.Of(
                    SelectionRules.PriceCurrency,
                    Severity.Error,
                    bid.Bid,
                    $"'{bid.Bid}' is priced in {bid.Price.Currency}, and the comparison is in {currency}.",
                    remedy: "Convert the price by a stated rate of a stated day."
                )
            );
    }
}
