namespace Outsourcing.Domain.Selection;

/// <summary>Who is recommended for the award, and how a tie was broken.</summary>
/// <remarks>Two are equal when all members are. Immutable.</remarks>
public sealed record Recommendation
{
    internal Recommendation(string bidder, string? tieBrokenBy) => (Bidder, TieBrokenBy) = (bidder, tieBrokenBy);

    /// <summary>Gets the name of the bidder.</summary>
    public string Bidder { get; }

    /// <summary>Gets what broke a tie; <see langword="null"/> when there was none.</summary>
    public string? TieBrokenBy { get; }

    /// <summary>Returns text such as <c>Borea, after a tie by lower price</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Bidder + (TieBrokenBy is null ? "" : $", after a tie by {TieBrokenBy}");
}

public sealed partial class Evaluation
{
    /// <summary>Decides whether one bid wins whatever becomes of what is open.</summary>
    /// <param name="all">The evaluation.</param>
    private sealed class Decision(Evaluation all)
    {
        /// <summary>So many bids, over all ways in which the open ones can turn out, are looked at.</summary>
        private const long MostWork = 2_000_000;

        public Answer<Recommendation> Recommend()
        {
            if (all.Rules.Criteria[0].Weight.Importance is not null)
            {
                return ByOrder();
            }

            int[] open = [.. all.ranked.Order.Where(bid => all.statuses[bid] == BidStatus.Open)];
            if (all.ranked.Order.Length == 0)
            {
                return Answer.NotApplicable<Recommendation>(
                    Error(SelectionRules.AwardNobody, all.Rules.Name, "No bid passed; there is nobody to award to.")
                );
            }

            if (open.Length > 20 || (1L << open.Length) * all.ranked.Order.Length > MostWork)
            {
                return Answer.FactMissing<Recommendation>(
                    Error(
                        SelectionRules.AwardOpen,
                        all.Rules.Name,
                        $"{Invariant.Text(open.Length)} bids are open; settle some of them first: {Names(open)}."
                    )
                );
            }

            var first = Winner(all.ranked);
            var findings = new List<Finding>();
            if (first.Bid is not { } winner)
            {
                findings.Add(first.Why!);
            }
            else
            {
                findings.AddRange(Unproved(winner));
                findings.AddRange(Turns(winner, open));
            }

            return findings.Count > 0
                ? Answer.FactMissing<Recommendation>(findings)
                : Answer.Known(
                    new Recommendation(all.Name(first.Bid!.Value), first.TieBrokenBy),
                    Explanation.From(new Trace(all, first.Bid.Value), static trace => trace.All.Explain(trace.Winner))
                );
        }

        /// <summary>Names the open bids that could win, or by whose failing another one would.</summary>
        private IEnumerable<Finding> Turns(int winner, int[] open)
        {
            if (all.statuses[winner] == BidStatus.Open)
            {
                yield return Error(
                    SelectionRules.AwardOpen,
                    all.Name(winner),
                    $"{all.Name(winner)} leads and is open: {OpenOf(winner)}."
                );
            }

            // Each open bid can come to be out; all ways together are looked at.
            var others = open.Where(bid => bid != winner).ToArray();
            for (var way = 1; way < 1 << others.Length; way++)
            {
                var outs = others.Where((_, k) => (way & (1 << k)) != 0).ToHashSet();
                var field = Field.Of(all.rules, all.Admitted.Where(bid => !outs.Contains(bid)));
                var then = Winner(field);
                if (then.Bid != winner)
                {
                    yield return Error(
                        SelectionRules.AwardOpen,
                        Names([.. outs]),
                        $"{all.Name(winner)} leads; when {Names([.. outs])} is out, {(then.Bid is { } other ? all.Name(other) + " does" : "nobody surely does")}."
                    );
                    yield break;
                }
            }
        }

        private IEnumerable<Finding> Unproved(int winner) =>
            all
                .steps.Gates(winner)
                .Where(gate => all.steps.Gate(winner, gate) == GateState.Declared)
                .Select(gate =>
                    Error(
                        SelectionRules.GateProof,
                        all.Name(winner),
                        $"{all.Name(winner)} declares '{gate.Name}' and has not proved it; the winner proves it before the award."
                    )
                );

        private Win Winner(Field field)
        {
            if (field.Order.Length == 0)
            {
                return new Win(null, null, null);
            }

            var first = field.Order[0];
            int[] tied =
            [
                .. field.Order.TakeWhile(bid => bid == first || (Exact(first) && Exact(bid) && field.Ties(first, bid))),
            ];
            foreach (var bid in field.Order.Skip(tied.Length))
            {
                if (!field.Leads(first, bid) && !(Exact(first) && Exact(bid)))
                {
                    return new Win(
                        null,
                        null,
                        Error(
                            SelectionRules.AwardOpen,
                            all.Name(bid),
                            $"{all.Name(first)} has {Points(field, first)} and {all.Name(bid)} {Points(field, bid)} points: which is first is not known."
                        )
                    );
                }
            }

            return tied.Length > 1 ? Broken(tied)
                : field.Order.Length > 1
                && all.Rules.Ties.ByPrice
                && Exact(first)
                && Exact(field.Order[1])
                && field.Compare(first, field.Order[1]) == 0
                    ? new Win(first, "lower price", null)
                : new Win(first, null, null);
        }

        private Win Broken(int[] tied)
        {
            if (all.Rules.Ties.Commitment is not { } commitment)
            {
                return new Win(
                    null,
                    null,
                    Error(
                        SelectionRules.AwardTie,
                        Names(tied),
                        $"{Names(tied)} tie, and the rules do not break the tie further: {all.Rules.Ties}."
                    )
                );
            }

            return all.dossier.Seed is not { } seed
                    ? NoSeed($"the seed of the draw, with the fingerprint {commitment}, is not revealed")
                : seed.Commitment != commitment
                    ? NoSeed($"the seed that was revealed has another fingerprint than the one published, {commitment}")
                : new Win(tied[seed.Draw(tied.Length)], $"a draw among {Names(tied)}", null);

            Win NoSeed(string why) =>
                new(null, null, Error(SelectionRules.TieSeed, Names(tied), $"{Names(tied)} tie, and {why}."));
        }

        private Answer<Recommendation> ByOrder()
        {
            int[] sure = [.. all.ranked.Order.Where(bid => all.Ranks(bid) is { Best: 1, Worst: 1 })];
            return
                sure.Length == 1
                && all.statuses[sure[0]] == BidStatus.In
                && all.ranked.Order.Length <= ByImportance.MostBids
                ? Answer.Known(
                    new Recommendation(all.Name(sure[0]), null),
                    Explanation.Of(
                        $"{all.Name(sure[0])} is first for every set of weights that keeps the order of importance."
                    )
                )
                : Answer.FactMissing<Recommendation>(
                    Error(
                        SelectionRules.AwardOrder,
                        all.Rules.Name,
                        $"By the order of importance alone no bid is surely first; first can be {Names([.. all.ranked.Order.Where(bid => all.Ranks(bid).Best == 1)])}."
                    )
                );
        }

        private bool Exact(int bid) => all.quality.Low[bid] == all.quality.High[bid];

        private string OpenOf(int bid) =>
            Invariant.List([
                .. all.RecordsOf(bid)
                    .Where(record => record.Outcome == StageOutcome.Open)
                    .Select(record => record.Subject),
            ]);

        private string Names(int[] bids) => Invariant.List([.. bids.Select(all.Name)]);

        private static string Points(Field field, int bid) =>
            BidSteps.Interval(field.Least(bid).Total, field.Most(bid).Total);

        private static Finding Error(RuleId rule, string subject, string message) =>
            Finding.Of(rule, Severity.Error, subject, message);

        private sealed record Win(int? Bid, string? TieBrokenBy, Finding? Why);

        private sealed record Trace(Evaluation All, int Winner);
    }

    private Explanation Explain(int winner) =>
        Explanation.Of(
            $"{Name(winner)} is recommended: {Rules.Award} of {Invariant.Text(ranked.Order.Length)} bids that passed.",
            ranked.Order.Take(2).Select(ExplainBid)
        );
}
