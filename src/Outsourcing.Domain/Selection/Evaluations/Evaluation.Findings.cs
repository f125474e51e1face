using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Selection;

/// <content>What should be looked at.</content>
public sealed partial class Evaluation
{
    private Finding[] Find() =>
        [
            .. IsFrozen || Rules.Regime == Regime.Internal ? Enumerable.Empty<Finding>() : [NotFrozen()],
            .. Rules.Check(),
            .. book.Findings,
            .. BidCheck.Of(Rules, dossier),
            .. quality.Findings,
            .. Rounds(),
            .. Inquiries(),
            .. Zeros(),
            .. StateAid(),
            .. Astray(),
            .. Rates(),
            .. RateSources(),
            .. Low?.IsKnown == false ? Low.Findings : [],
        ];

    private static IEnumerable<Finding> Wide(Tender tender) =>
        tender
            .Leaves.Where(leaf => leaf.Weight.Importance is null && !leaf.Weight.IsStated)
            .Select(leaf =>
                Finding.Of(
                    SelectionRules.WeightRange,
                    Severity.Error,
                    leaf.Name,
                    $"'{leaf.Name}' still weighs {leaf.Weight}: it is narrowed to one weight before the bids are opened."
                )
            );

    /// <summary>Frozen rules can be replaced until the deadline, and so nobody looks into a bid before it.</summary>
    private static IEnumerable<Finding> Early(Tender tender, LocalDate on)
    {
        // The day begins in one place when it is the day before in another.
        if (on < tender.Deadline.InUtc().Date.PlusDays(-1))
        {
            yield return Finding.Of(
                SelectionRules.BidsOpened,
                Severity.Error,
                tender.Name,
                $"'{tender.Name}' cannot be evaluated on {CivilDay.Text(on)}: bids are opened after their deadline at {InstantText.Of(tender.Deadline)}."
            );
        }
    }

    private Finding NotFrozen() =>
        Finding.Of(
            SelectionRules.RulesFrozen,
            Severity.Warning,
            Rules.Name,
            $"'{Rules.Name}' is evaluated by rules that are not frozen: a negotiation, not a tender."
        );

    private IEnumerable<Finding> Rounds()
    {
        foreach (var history in dossier.Histories)
        {
            var name = history.Current.Name;
            if (!history.HasOffer)
            {
                yield return Finding.Of(
                    SelectionRules.RoundInformation,
                    Severity.Info,
                    name,
                    $"{name} answered the request for information and made no offer: there is nothing to award."
                );
            }
            else if (history.Round >= OfferRound.Revised && Rules.Regime is Regime.Eu or Regime.UkProcurementAct)
            {
                yield return Finding.Of(
                    SelectionRules.RoundRevised,
                    Severity.Warning,
                    name,
                    $"{name} revised its offer: a public buyer negotiates only in a procedure that provides for it."
                );
            }
        }
    }

    /// <summary>Names the exchange rates of a day that was still to come.</summary>
    private IEnumerable<Finding> Rates() =>
        dossier
            .Rates.Where(rate => rate.To == Rules.Currency && rate.On > On)
            .Select(rate =>
                Finding.Of(
                    SelectionRules.PriceRate,
                    Severity.Warning,
                    rate.From.ToString(),
                    $"The rate '{rate}' is of a day after the evaluation of {CivilDay.Text(On)}."
                )
            );

    /// <summary>Names exchange rates that are not those of the rules, or of which the rules do not say which they are.</summary>
    private IEnumerable<Finding> RateSources()
    {
        foreach (var rate in dossier.Rates.Where(rate => rate.To == Rules.Currency))
        {
            if (Rules.Rates is { } stated && !stated.Gives(rate))
            {
                yield return Error(
                    SelectionRules.PriceRateSource,
                    rate.From.ToString(),
                    $"By the rules prices are converted by the rates of {stated}; '{rate}' does not count."
                );
            }
            else if (Rules.Rates is null && Rules.Regime != Regime.Internal)
            {
                yield return Finding.Of(
                    SelectionRules.PriceRateSource,
                    Severity.Warning,
                    rate.From.ToString(),
                    $"The rules do not say by which rates prices are converted, and '{rate}' was chosen when bids could be known.",
                    remedy: "State source and day of the rates in the rules (ConvertingBy)."
                );
            }
        }
    }

    /// <summary>Names the bids with a price of zero that is still to be explained.</summary>
    private IEnumerable<Finding> Zeros() =>
        Enumerable
            .Range(0, quality.Bids)
            .Where(bid =>
                Passed(bid)
                && steps.NeedsPrice
                && rules.Offered[bid] is { Amount: 0m }
                && steps.LowPrice(bid) != LowPriceState.Accepted
            )
            .Select(bid =>
                Finding.Of(
                    SelectionRules.PriceZero,
                    Severity.Warning,
                    Name(bid),
                    $"'{Name(bid)}' is priced at zero, and open until its price is explained and that is decided."
                )
            );

    /// <summary>Names the bids whose rejection for state aid is to be told to the Commission.</summary>
    private IEnumerable<Finding> StateAid() =>
        Enumerable
            .Range(0, quality.Bids)
            .Where(bid =>
                Rules.Regime == Regime.Eu
                && statuses[bid] == BidStatus.Out
                && steps.LowPrice(bid) == LowPriceState.RejectedForStateAid
            )
            .Select(bid =>
                Finding.Of(
                    SelectionRules.LowStateAid,
                    Severity.Warning,
                    Name(bid),
                    $"'{Name(bid)}' is rejected for state aid, of which the Commission is informed (Directive 2014/24/EU, Article 69(4))."
                )
            );

    /// <summary>Names decisions about prices that no rule flags.</summary>
    private IEnumerable<Finding> Inquiries() =>
        dossier
            .Inquiries.Select(inquiry => inquiry.Bidder)
            .Distinct(StringComparer.Ordinal)
            .Where(bidder => index.TryGetValue(bidder, out var bid) && Passed(bid) && !doubted.Contains(bid))
            .Select(bidder => (Bidder: bidder, State: steps.LowPrice(index[bidder])))
            .Where(one => LowPriceInquiry.IsRejection(one.State))
            .Select(one =>
                Finding.Of(
                    SelectionRules.LowUnflagged,
                    Severity.Error,
                    one.Bidder,
                    $"The price of '{one.Bidder}' is {LowPriceInquiry.Word(one.State)}, and no rule flags it: that changes nothing.",
                    remedy: "Where the law rejects the bid whatever its price, record it at a gate."
                )
            );

    /// <summary>Names questions about prices to somebody who did not bid: a name that is written otherwise would leave a bid unasked.</summary>
    private IEnumerable<Finding> Astray() =>
        dossier
            .Inquiries.Select(inquiry => inquiry.Bidder)
            .Distinct(StringComparer.Ordinal)
            .Where(bidder => !index.ContainsKey(bidder))
            .Select(bidder =>
                Finding.Of(
                    SelectionRules.LowBidder,
                    Severity.Warning,
                    bidder,
                    $"'{bidder}' was asked about its price and did not bid: the name may be that of a bid."
                )
            );
}
