using NodaTime;
using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.Selection;

/// <summary>The prices of bids as they are compared: in one currency, with what the rules add to them.</summary>
/// <remarks>What is not known, for want of a rate or of a price, is never taken for zero.</remarks>
internal sealed class ComparedPrices
{
    /// <summary>Prices above it are not compared: sums and quotients of them would have more digits than there are.</summary>
    private static readonly decimal HighestPrice = 10_000_000_000_000_000m;

    private readonly Tender tender;
    private readonly Dossier dossier;
    private readonly LocalDate day;
    private readonly AnsweredCriterion[] customising;
    private readonly Dictionary<Currency, ExchangeRate> rates = [];
    private readonly Money?[] offered;
    private readonly Money?[] compared;

    public ComparedPrices(Tender tender, Dossier dossier, LocalDate day)
    {
        (this.tender, this.dossier, this.day) = (tender, dossier, day);
        customising = tender.PricesCustomising
            ? [.. tender.Leaves.OfType<AnsweredCriterion>().Where(leaf => leaf.Value is CustomisingValue)]
            : [];
        foreach (
            var rate in dossier.Rates.Where(rate => rate.To == tender.Currency && tender.Rates?.Gives(rate) != false)
        )
        {
            rates[rate.From] = rate;
        }

        offered = new Money?[dossier.Bids.Count];
        compared = new Money?[offered.Length];
        for (var i = 0; i < offered.Length; i++)
        {
            offered[i] =
                dossier.Bids[i].Price is { } price && Unpriced(i).Length == 0 ? Sum(Asked(i).Prepend(price)) : null;
            compared[i] =
                offered[i] is { } sum && Sum(Premiums(i).Prepend(sum)) is { } whole && whole.Amount <= HighestPrice
                    ? whole
                    : null;
        }
    }

    /// <summary>Gets the highest price that is compared.</summary>
    public Money Highest => Money.Of(HighestPrice, tender.Currency);

    /// <summary>Gives what a bid offers in the currency of the comparison, with its customising; nothing while that is not known.</summary>
    public Money? Offered(int bid) => offered[bid];

    /// <summary>Gives the price of a bid that is compared, with its premiums; nothing while that is not known.</summary>
    public Money? Compared(int bid) => compared[bid];

    /// <summary>Gives the currencies in which a part of the price of a bid is stated, and for which there is no rate.</summary>
    public Currency[] WithoutRate(int bid) =>
        dossier.Bids[bid].Price is { } price
            ?
            [
                .. Asked(bid)
                    .Concat(Premiums(bid))
                    .Prepend(price)
                    .Select(amount => amount.Currency)
                    .Where(currency => currency != tender.Currency && !rates.ContainsKey(currency))
                    .Distinct(),
            ]
            : [];

    /// <summary>Gives the offers to customise that count in the price of a bid: those with a price, and those that lack it.</summary>
    public IEnumerable<CustomisingOffer> Customising(int bid) => Offers(bid).Select(one => one.Offer);

    /// <summary>Gives the sum of the offers to customise; nothing while it is not known.</summary>
    public Money? OfCustomising(int bid) => Unpriced(bid).Length == 0 ? Sum(Asked(bid)) : null;

    /// <summary>Says whether what is to be customised is priced: open while the bidder is asked for what lacks.</summary>
    public StageOutcome OutcomeOfCustomising(int bid)
    {
        var unpriced = Unpriced(bid);
        return unpriced.Length == 0 ? StageOutcome.Passed
            : Array.TrueForAll(unpriced, leaf => day <= leaf.Missing.Until) ? StageOutcome.Open
            : StageOutcome.Failed;
    }

    /// <summary>Gets until when bidders are asked about customising.</summary>
    public LocalDate? AskedUntil => customising.Min(leaf => leaf.Missing.Until);

    private IEnumerable<Money> Asked(int bid) =>
        customising.Length == 0 ? [] : Customising(bid).Select(offer => offer.Price).OfType<Money>();

    private AnsweredCriterion[] Unpriced(int bid) =>
        customising.Length == 0 ? [] : [.. Offers(bid).Where(one => one.Offer.LacksPrice).Select(one => one.Leaf)];

    private IEnumerable<(AnsweredCriterion Leaf, CustomisingOffer Offer)> Offers(int bid) =>
        from leaf in customising
        let answer = leaf.Counting(dossier.Bids[bid], day) as CustomisingAnswer
        where answer is not null
        from one in ((CustomisingValue)leaf.Value).Requirements
        let offer = answer.For(one.Requirement)
        where offer is not null && (offer.Price is not null || offer.LacksPrice)
        select (leaf, offer);

    private IEnumerable<Money> Premiums(int bid) =>
        tender.Premiums.Count == 0
            ? []
            : dossier
                .Bids[bid]
                .Premiums.Where(premium => tender.Premiums.Contains(premium.Key, StringComparer.Ordinal))
                .Select(premium => premium.Value);

    private Money? Sum(IEnumerable<Money> amounts)
    {
        var sum = Money.Of(0m, tender.Currency);
        foreach (var amount in amounts)
        {
            if (Convert(amount) is not { } converted)
            {
                return null;
            }

            sum += converted;
        }

        return sum;
    }

    private Money? Convert(Money amount)
    {
        var rate =
            amount.Currency == tender.Currency ? 1m
            : rates.TryGetValue(amount.Currency, out var stated) ? stated.Rate
            : 0m;
        return rate > 0m && amount.Amount <= HighestPrice / Math.Max(1m, rate)
            ? Money.Of(amount.Amount * rate, tender.Currency)
            : null;
    }
}
