using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.Selection;

/// <summary>The share of the work that a winner gets.</summary>
/// <remarks>Two are equal when both members are.</remarks>
public sealed record SharedAward
{
    internal SharedAward(string bid, Percentage share) => (Bid, Share) = (bid, share);

    /// <summary>Gets the name of the bid: that of the bidder, with its variant.</summary>
    public string Bid { get; }

    /// <summary>Gets the share of the work.</summary>
    public Percentage Share { get; }

    /// <summary>Returns text such as <c>Borea 60%</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Bid} {Share}";
}

public sealed partial class Evaluation
{
    /// <summary>Shares the work among the first bids.</summary>
    /// <param name="shares">The shares, of the first bid first; above zero, 100 % in all, stated beforehand.</param>
    /// <returns>
    /// The winners with their shares; a missing fact when something is open or tied that could change who of them gets what, or
    /// when fewer bids passed than there are shares.
    /// </returns>
    /// <exception cref="ArgumentException">There is no share, one is not above zero, or they do not sum to 100 %.</exception>
    public Answer<IReadOnlyList<SharedAward>> Share(params IEnumerable<Percentage> shares)
    {
        Percentage[] copy = [.. Guard.Against.Null(shares)];
        if (
            copy.Length == 0
            || Array.Exists(copy, share => share <= Percentage.Zero)
            || copy.Aggregate(Percentage.Zero, (sum, share) => sum + share) != Percentage.Hundred
        )
        {
            throw new ArgumentException(
                $"Shares are above zero and sum to 100%; they are {Invariant.List([.. copy.Select(share => share.ToString())])}.",
                nameof(shares)
            );
        }

        if (ranked.Order.Length < copy.Length)
        {
            return Missing(
                $"{Invariant.Text(copy.Length)} shares need as many bids, and {Invariant.Text(ranked.Order.Length)} passed."
            );
        }

        var open = ranked.Order.Concat(ranked.Waiting).FirstOrDefault(bid => statuses[bid] == BidStatus.Open, -1);
        if (open >= 0)
        {
            return Missing($"{Name(open)} is open, and could change who gets which share.");
        }

        for (var place = 0; place < copy.Length; place++)
        {
            var bid = ranked.Order[place];
            if (Rules.IsInOrder ? Ranks(bid) != new RankSpan(place + 1, place + 1) : !IsBeforeAll(place))
            {
                return Missing(
                    $"{Name(bid)} has rank {Ranks(bid)} or ties with another, so who gets which share is not known."
                );
            }
        }

        if (
            ranked
                .Order.Take(copy.Length)
                .GroupBy(bid => dossier.Bids[bid].Bidder, StringComparer.Ordinal)
                .FirstOrDefault(own => own.Skip(1).Any()) is
            { } twice
        )
        {
            return Missing($"{twice.Key} has more than one of the first bids, and shares go to several bidders.");
        }

        Finding[] unproved = [.. ranked.Order.Take(copy.Length).SelectMany(Unproved)];
        if (unproved.Length > 0)
        {
            return Answer.FactMissing<IReadOnlyList<SharedAward>>(unproved);
        }

        return Answer.Known<IReadOnlyList<SharedAward>>(
            [.. copy.Select((share, place) => new SharedAward(Name(ranked.Order[place]), share))],
            Explanation.Of("The first bids share the work.", ranked.Order.Take(copy.Length).Select(ExplainBid))
        );

        Answer<IReadOnlyList<SharedAward>> Missing(string message) =>
            Answer.FactMissing<IReadOnlyList<SharedAward>>(
                Finding.Of(SelectionRules.AwardOpen, Severity.Error, Rules.Name, message)
            );
    }

    /// <summary>Says whether the bid at a place is surely before all behind it, by the rule of award or by its price after a tie.</summary>
    private bool IsBeforeAll(int place)
    {
        var bid = ranked.Order[place];
        return ranked
            .Order.Skip(place + 1)
            .All(other =>
                ranked.Leads(bid, other)
                && !ranked.Ties(bid, other)
                && !(ranked.AreEqual(bid, other) && (Price(bid) is null || Price(other) is null))
            );
    }
}
