namespace Outsourcing.Domain.Selection;

/// <summary>Who is recommended for the award, and how a tie was broken.</summary>
/// <remarks>Two are equal when all members are. Immutable.</remarks>
public sealed record Recommendation
{
    internal Recommendation(string bid, string bidder, string? tieBrokenBy) =>
        (Bid, Bidder, TieBrokenBy) = (bid, bidder, tieBrokenBy);

    /// <summary>Gets the name of the bid: that of the bidder, with its variant.</summary>
    public string Bid { get; }

    /// <summary>Gets the name of the bidder, with which a contract is concluded.</summary>
    public string Bidder { get; }

    /// <summary>Gets what broke a tie; <see langword="null"/> when there was none.</summary>
    public string? TieBrokenBy { get; }

    /// <summary>Returns text such as <c>Borea, after a tie by lower price</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Bid + (TieBrokenBy is null ? "" : $", after a tie by {TieBrokenBy}");
}

public sealed partial class Evaluation
{
    /// <summary>Decides whether one bid wins whatever becomes of what is open.</summary>
    /// <param name="all">The evaluation.</param>
    private sealed class Decision(Evaluation all)
    {
        public Answer<Recommendation> Recommend()
        {
            if (all.ranked is { Order.Length: 0, Waiting.Length: 0 })
            {
                return Answer.NotApplicable<Recommendation>(
                    Error(SelectionRules.AwardNobody, all.Rules.Name, "No bid passed; there is nobody to award to.")
                );
            }

            var first = Winner(all.ranked);
            var findings = new List<Finding>(Waiting(first.Bid));
            if (first.Bid is not { } winner)
            {
                findings.AddRange(first.Why is { } why ? [why] : []);
            }
            else
            {
                findings.AddRange(all.Unproved(winner));
                findings.AddRange(Turns(winner));
            }

            return findings.Count > 0
                ? Answer.FactMissing<Recommendation>(findings)
                : Answer.Known(
                    new Recommendation(all.Name(first.Bid!.Value), all.Bidder(first.Bid.Value), first.TieBrokenBy),
                    Explanation.From(new Trace(all, first.Bid.Value), static trace => trace.All.Explain(trace.Winner))
                );
        }

        /// <summary>Names the bids without a compared price that could win, or by whose price another one would.</summary>
        private IEnumerable<Finding> Waiting(int? winner) =>
            all
                .ranked.Waiting.Where(bid =>
                    all.Rules.IsRelative
                    || all.Rules.IsInOrder
                    || winner is not { } first
                    || all.Rules.Award.Compare(all.ranked.Least(first), all.ranked.Best(bid)) >= 0
                )
                .Select(bid =>
                    Error(
                        SelectionRules.AwardOpen,
                        all.Name(bid),
                        $"{all.Name(bid)} is open, and could change who wins: {WhatIsOpen(bid)}."
                    )
                );

        private string WhatIsOpen(int bid) =>
            string.Join("; ", all.OpenStepsOf(bid).Select(record => $"{record.Subject}, {record.Found}"));

        /// <summary>Names the open bids that could win, or by whose failing another one would.</summary>
        private IEnumerable<Finding> Turns(int winner)
        {
            if (all.statuses[winner] == BidStatus.Open)
            {
                yield return Error(
                    SelectionRules.AwardOpen,
                    all.Name(winner),
                    $"{all.Name(winner)} leads and is open: {OpenOf(winner)}."
                );
            }

            var ways = Ways(
                all.ranked,
                outs => all.Settled(all.rules, all.Admitted.Except(outs)).Field,
                field => all.Deciding(field, winner),
                all.WorkOf(all.Admitted.Count())
            );
            foreach (var (outs, field) in ways)
            {
                if (field is null)
                {
                    yield return TooMany();
                    yield break;
                }

                if (outs.Length > 0 && Change(field, winner) is { } change)
                {
                    yield return Error(
                        SelectionRules.AwardOpen,
                        Names(outs),
                        $"{all.Name(winner)} leads; when {Names(outs)} is out, {change}."
                    );
                    yield break;
                }
            }
        }

        private Finding TooMany()
        {
            int[] open = [.. all.OpenIn(all.ranked)];
            return Error(
                SelectionRules.AwardOpen,
                all.Rules.Name,
                $"{Invariant.Text(open.Length)} bids are open; settle some of them first: {Names(open)}."
            );
        }

        /// <summary>Says what would keep the award from a bid if only those of a field were in; nothing when nothing would.</summary>
        private string? Change(Field field, int winner) =>
            all.Rules.IsRelative && field.Waiting.Length > 0
                ? $"{Names(field.Waiting)} {(field.Waiting.Length == 1 ? "passes" : "pass")}, and there is no price yet that can be compared"
            : Winner(field).Bid is not { } other ? "nobody surely does"
            : other != winner ? $"{all.Name(other)} does"
            : all.statuses[winner] == BidStatus.Open || !all.OpenIn(field).Contains(winner) ? null
            : field.Unsure.Contains(winner) ? "it can miss the technical threshold"
            : "its price is abnormally low and to be explained";

        private Win Winner(Field field)
        {
            if (field.Order.Length == 0)
            {
                return new Win(null, null, null);
            }

            return !field.First.IsSure ? NotKnown(field)
                : field.First.Equal.Length == 1 ? new Win(field.First.Equal[0], null, null)
                : ByPrice(field.First);
        }

        private Win NotKnown(Field field)
        {
            if (all.Rules.IsInOrder)
            {
                int[] can = [.. field.Order.Where(bid => field.Ranks[bid].Best == 1)];
                return No(
                    SelectionRules.AwardOrder,
                    all.Rules.Name,
                    $"By the order of importance alone no bid is surely first; first can be {Names(can)}."
                );
            }

            var (first, rival) = (field.Order[0], field.First.Rival!.Value);
            return No(
                SelectionRules.AwardOpen,
                all.Name(rival),
                $"{all.Name(first)} has {Points(field, first)} and {all.Name(rival)} {Points(field, rival)} points: which is first is not known."
            );
        }

        private Win ByPrice(FirstPlace first)
        {
            if (!all.Rules.Ties.ByPrice)
            {
                return Broken(first.Leading);
            }

            int[] silent = [.. first.Equal.Where(bid => all.rules.Prices[bid] is null)];
            if (silent.Length > 0)
            {
                return No(
                    SelectionRules.AwardTie,
                    Names(first.Equal),
                    $"{Names(first.Equal)} tie, and {Names(silent)} {(silent.Length == 1 ? "states" : "state")} no price that could break the tie."
                );
            }

            return first.Leading.Length == 1 ? new Win(first.Leading[0], "lower price", null) : Broken(first.Leading);
        }

        private Win Broken(int[] tied)
        {
            if (all.Rules.Ties.Commitment is not { } commitment)
            {
                return No(
                    SelectionRules.AwardTie,
                    Names(tied),
                    $"{Names(tied)} tie, and the rules do not break the tie further: {all.Rules.Ties}."
                );
            }

            return all.dossier.Seed is not { } seed
                    ? NoSeed($"the seed of the draw, with the fingerprint {commitment}, is not revealed")
                : seed.Commitment != commitment
                    ? NoSeed($"the seed that was revealed has another fingerprint than the one published, {commitment}")
                : Drawn(tied, seed);

            Win NoSeed(string why) => No(SelectionRules.TieSeed, Names(tied), $"{Names(tied)} tie, and {why}.");
        }

        /// <summary>Draws among bids in an order that hangs on what was received and when, and not on how they are listed or named.</summary>
        private Win Drawn(int[] tied, DrawSeed seed)
        {
            int[] places =
            [
                .. tied.OrderBy(bid => all.dossier.Bids[bid].Received)
                    .ThenBy(bid => Fingerprint.Of(new BidContent(all.dossier.Bids[bid])).Text, StringComparer.Ordinal)
                    .ThenBy(bid => bid),
            ];
            return new Win(places[seed.Draw(places.Length)], $"a draw among {Names(places)}", null);
        }

        private string OpenOf(int bid) => Invariant.List([.. all.OpenStepsOf(bid).Select(record => record.Subject)]);

        private string Names(int[] bids) => Invariant.List([.. bids.Select(all.Name)]);

        private static string Points(Field field, int bid) =>
            BidSteps.Interval(field.Least(bid).Total, field.Most(bid).Total);

        private static Win No(RuleId rule, string subject, string why) => new(null, null, Error(rule, subject, why));

        private sealed record Win(int? Bid, string? TieBrokenBy, Finding? Why);

        private sealed record Trace(Evaluation All, int Winner);
    }

    /// <summary>Gives what was decided about a bid at the award: how a tie was broken, and whether it is recommended.</summary>
    private IEnumerable<StageRecord> AwardOf(int bid)
    {
        var award = Recommendation;
        var outcome =
            !award.IsKnown ? StageOutcome.Open
            : string.Equals(award.Value.Bid, Name(bid), StringComparison.Ordinal) ? StageOutcome.Passed
            : StageOutcome.Behind;
        string[] figure = Rules.IsInOrder
            ? []
            : [Rules.Award.Figure(ranked.Least(bid)) + (ranked.IsExact(bid) ? "" : " at least")];
        if (ranked.First is { IsSure: true, Equal: [_, _, ..] equal } && equal.Contains(bid))
        {
            string[] price = Price(bid) is { } stated ? [$"a price of {stated}"] : [];
            var decided = award.IsKnown ? $"decided by {award.Value.TieBrokenBy}" : "not decided";
            yield return OfAward(SelectionRules.AwardTie, "tie", Rules.Ties.ToString(), [.. figure, .. price, decided]);
        }

        yield return OfAward(
            SelectionRules.AwardFirst,
            "award",
            Rules.IsInOrder ? "the first rank for all weights that keep the order" : Rules.Award.ToString(),
            [.. figure, $"rank {Ranks(bid)}"]
        );

        StageRecord OfAward(RuleId rule, string subject, string threshold, string[] found) =>
            new(Name(bid), Stage.Award, outcome, rule, subject, threshold, string.Join(", ", found));
    }

    /// <summary>Names the gates that a bid only declared, which has to prove them before an award.</summary>
    private IEnumerable<Finding> Unproved(int bid) =>
        steps
            .Gates(bid)
            .Where(gate => steps.Gate(bid, gate) == GateState.Declared)
            .Select(gate =>
                Finding.Of(
                    SelectionRules.GateProof,
                    Severity.Error,
                    Name(bid),
                    $"{Name(bid)} declares '{gate.Name}' and has not proved it; the winner proves it before the award.",
                    remedy: "Ask for the proof by a day, and record that at its answer (AskedToProve): without the proof it is out after that day."
                )
            );

    private static Finding Error(RuleId rule, string subject, string message) =>
        Finding.Of(rule, Severity.Error, subject, message);

    private Explanation Explain(int winner) =>
        Explanation.Of(
            Rules.IsInOrder
                ? $"{Name(winner)} is first for every set of weights that keeps the order of importance."
                : $"{Name(winner)} is recommended: {Rules.Award} of {Invariant.Text(ranked.Order.Length)} bids that passed.",
            ranked.Order.Where(bid => bid != winner).Take(1).Prepend(winner).Select(ExplainBid)
        );
}
