using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.Selection;

/// <content>Whether a bid that does not win, or a gate, decides who does.</content>
public sealed partial class Evaluation
{
    /// <summary>So many bids are looked at, over all fields without one of them, and as many over those with one more.</summary>
    private const long MostTried = 200_000;

    /// <summary>With more open bids there are so many ways that none can be tried.</summary>
    private const int MostDoublings = 20;

    /// <summary>Takes out each bid that is not first in turn, and lets in each that is out at gates alone, and says who is first then.</summary>
    /// <returns>
    /// The changes of who is first, with a certificate where no bid can change how others compare; a warning when there is too
    /// much to try each bid.
    /// </returns>
    /// <remarks>
    /// <para>
    /// A bid that is taken out is out as if at a gate: declarations of interest in it stand, and a variant stays when its main bid
    /// goes. Only bids on which others depend are worked out again: the lowest and the highest price, the most quality points, the
    /// best figure, those that keep others from passing, and each bid where a price was rejected. So 10,000 bids take a few
    /// evaluations; all in all about 400,000 bids are looked at, and those that are left are counted as not tried.
    /// </para>
    /// <para>
    /// A bid that is let in is judged by what is on record, as if it met the gates; the price of one that is still closed is not
    /// known, and so it stays out.
    /// </para>
    /// </remarks>
    public Answer<BidReversals> Reversals()
    {
        var first = First;
        int[] removed = first is null ? [] : [.. ranked.Order.Where(bid => bid != first)];
        int[] influential = first is null ? [] : [.. Influential().Where(bid => bid != first)];
        var excluded = Excluding();
        var letIn = excluded.Where(one => one.Alone).Select(one => one.Bid).ToArray();
        var trials = MostTrials(letIn.Length);
        var isEach = !Rules.IsRelative && !Rules.IsInOrder;
        var removals = Math.Min(influential.Length, trials);
        var admitted = isEach ? letIn.Length : Math.Min(letIn.Length, trials);
        var notTried = influential.Length - removals + letIn.Length - admitted;
        var reversals = new BidReversals(
            first is { } winner ? Name(winner) : null,
            !Rules.IsRelative
                ? "Each bid is judged by its own answers, grades and price alone, without regard to the others; so no bid that is taken out can change the order of the others, a draw among equals aside."
                : null,
            (removed.Length - influential.Length + removals, admitted, excluded.Count - letIn.Length, notTried),
            first is null
                ? []
                : [.. influential.Take(removals).Select(bid => Removing(bid, first.Value)).OfType<RankingParadox>()],
            [.. LettingIn(letIn, admitted, first)]
        );
        return Answer.Known(
            reversals,
            Explanation.From(reversals, static all => all.Explain()),
            notTried == 0
                ? []
                :
                [
                    Finding.Of(
                        SelectionRules.ReversalUntried,
                        Severity.Warning,
                        Rules.Name,
                        $"Whether {Invariant.Text(notTried)} bids decide who is first was not tried: there is too much to work out."
                    ),
                ]
        );
    }

    /// <summary>Gets whether the price of a bid that competes is rejected, as soon as a rule flags it.</summary>
    private bool HasRejections =>
        Rules.Low is not null
        && dossier
            .Inquiries.Select(inquiry => inquiry.Bidder)
            .Where(index.ContainsKey)
            .Select(bidder => index[bidder])
            .Any(bid => LowPriceInquiry.IsRejection(steps.LowPrice(bid)));

    private RankingParadox? Removing(int bid, int first)
    {
        var then = Settled(rules, Entrants.Where(other => other != bid), ahead: true).Field.First;
        return then.Leading.Contains(first)
            ? null
            : new RankingParadox(Name(bid), Name(first), then.Bid is { } other ? Name(other) : null);
    }

    /// <summary>Gives the bids that are out at a gate, and whether nothing else keeps them out.</summary>
    private List<(int Bid, bool Alone)> Excluding() =>
        [
            .. Enumerable
                .Range(0, quality.Bids)
                .Where(bid => admissions[bid] == BidStatus.Out)
                .Select(bid => (Bid: bid, Failed: steps.Failed(bid)))
                .Where(one => one.Failed.Exists(step => step.Kind == StepKind.Gate))
                .Select(one => (one.Bid, one.Failed.TrueForAll(step => step.Kind == StepKind.Gate))),
        ];

    private IEnumerable<GateReversal> LettingIn(int[] letIn, int most, int? first)
    {
        if (letIn.Length == 0)
        {
            yield break;
        }

        Money?[] prices = [.. rules.Prices];
        Money?[] offered = [.. rules.Offered];
        foreach (var bid in letIn)
        {
            (prices[bid], offered[bid]) = (steps.Prices.Compared(bid), steps.Prices.Offered(bid));
        }

        var opened = rules with { Prices = prices, Offered = offered };

        // Where no bid changes how others compare, one field tells about each of them.
        var all = !Rules.IsRelative && !Rules.IsInOrder ? Field.Of(opened, Entrants.Concat(letIn)) : null;
        foreach (var bid in letIn.Take(most))
        {
            var field = all ?? Settled(opened, Entrants.Append(bid), ahead: true).Field;
            int[] leading =
                all is null ? field.First.Leading
                : all.Waits(bid) ? ranked.First.Leading
                : first is null || (all.IsBefore(bid, first.Value) && !all.Ties(bid, first.Value)) ? [bid]
                : [first.Value];
            if (Change(field, bid, first, leading) is { } change)
            {
                yield return change;
            }
        }
    }

    private GateReversal? Change(Field field, int bid, int? first, int[] leading)
    {
        var isKnown = field.IsExact(bid);
        int? then = leading.Length > 0 ? leading[0] : null;
        var stays = first is { } winner ? leading.Contains(winner) : then is null;
        if (
            stays
            && !isKnown
            && field.Passes(bid)
            && first is { } before
            && (!field.Leads(before, bid) || field.Unsure.Contains(before) || IsDoubted(field, before))
        )
        {
            (stays, then) = (false, bid);
        }

        return stays
            ? null
            : new GateReversal(
                Name(bid),
                [.. steps.Failed(bid).Select(step => steps.GateOf(step).Name)],
                first is { } name ? Name(name) : null,
                then is { } other ? Name(other) : null,
                isKnown
            );
    }

    /// <summary>Says whether the price of a bid is flagged in a field and not accepted.</summary>
    private bool IsDoubted(Field field, int bid) =>
        steps.LowPrice(bid) != LowPriceState.Accepted && Flagged(field).Contains(bid);

    /// <summary>Says how many fields can be worked out, each from all bids that compete, whether they pass or not.</summary>
    private int MostTrials(int letIn)
    {
        var work = WorkOf(Math.Max(1, Entrants.Count() + (letIn > 0 ? 1 : 0)));
        var ways = HasRejections ? 1L << Math.Min(MostDoublings, OpenIn(ranked).Count()) : 1L;
        return (int)(MostTried / work / ways);
    }

    /// <summary>Gives the bids, by rank, without which others may pass, get other points or be flagged.</summary>
    private IEnumerable<int> Influential() =>
        HasRejections
            ? ranked.Order
            : ranked.Order.Where(
                ranked
                    .Measures()
                    .Where(measure => measure.IsOfEach)
                    .SelectMany(measure => measure.Holders)
                    .ToHashSet()
                    .Contains
            );
}
