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
            .. Astray(),
            .. Rates(),
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

    /// <summary>Names decisions about prices that no rule flags.</summary>
    private IEnumerable<Finding> Inquiries() =>
        dossier
            .Inquiries.Select(inquiry => inquiry.Bidder)
            .Distinct(StringComparer.Ordinal)
            .Where(bidder => index.TryGetValue(bidder, out var bid) && Passed(bid) && !doubted.Contains(bid))
            .Select(bidder => (Bidder: bidder, State: steps.LowPrice(index[bidder])))
            .Where(one => one.State is LowPriceState.Rejected or LowPriceState.MustReject)
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
