using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Json;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Selection;
using Outsourcing.Domain.Tests.Json;
using Outsourcing.Domain.Tests.Support;
using static Outsourcing.Domain.Tests.Selection.Tenders;

namespace Outsourcing.Domain.Tests.Selection;

/// <summary>Laws over selections with open gates, missing answers, doubtful prices and thresholds that depend on the others.</summary>
public sealed class OpenSelectionLawTests
{
    private const int Missing = 6;

    private static readonly Arbitrary<World> Worlds = (
        from bids in Gen.Choose(1, 4)
        from answers in Gen.Choose(0, Missing).ArrayOf(bids)
        from prices in Gen.Choose(1, 12).ArrayOf(bids)
        from gates in Gen.Frequency(
                (5, Gen.Constant(GateSays.Proved)),
                (2, Gen.Constant(GateSays.Expired)),
                (1, Gen.Constant(GateSays.Declared)),
                (1, Gen.Constant(GateSays.NotMet))
            )
            .ArrayOf(bids)
        from inquiries in Gen.Choose(0, 2).ArrayOf(bids)
        from award in Gen.Choose(0, 9)
        from threshold in Gen.Choose(0, 4)
        from low in Gen.Choose(0, 2)
        from seed in Gen.Choose(1, 1000)
        from hasVariants in Gen.Elements(true, false)
        select new World(answers, prices, gates, inquiries, award, threshold, low, seed, hasVariants)
    ).ToArbitrary();

    /// <summary>Gives up to six bids of which all is known but whether they prove a gate, and no rule for low prices.</summary>
    private static readonly Arbitrary<World> AtGates = (
        from bids in Gen.Choose(2, 6)
        from answers in Gen.Choose(0, Missing - 1).ArrayOf(bids)
        from prices in Gen.Choose(1, 8).ArrayOf(bids)
        from gates in Gen.Frequency(
                (2, Gen.Constant(GateSays.Proved)),
                (3, Gen.Constant(GateSays.Expired)),
                (1, Gen.Constant(GateSays.NotMet))
            )
            .ArrayOf(bids)
        from award in Gen.Choose(0, 9)
        from threshold in Gen.Choose(0, 4)
        from seed in Gen.Choose(1, 1000)
        select new World(answers, prices, gates, new int[bids], award, threshold, 0, seed, HasVariants: false)
    ).ToArbitrary();

    private enum GateSays
    {
        Proved,
        Expired,
        Declared,
        NotMet,
    }

    [Fact]
    public void ARecommendation_HoldsHoweverWhatIsOpenTurnsOut()
    {
        var (known, open) = (0, 0);
        Law.Holds(
            Worlds,
            world =>
            {
                var recommendation = world.Evaluate().Recommendation;
                if (!recommendation.IsKnown)
                {
                    return true;
                }

                var ways = world.Settled().ToList();
                known++;
                open += ways.Count > 1 ? 1 : 0;
                return ways.All(way =>
                    way.Evaluate().Recommendation.TryGetValue(out var then)
                    && string.Equals(then.Bid, recommendation.Value.Bid, StringComparison.Ordinal)
                );
            }
        );

        Assert.True(
            known > 40 && open > 10,
            FormattableString.Invariant($"{known} known, {open} of them with something open")
        );
    }

    [Fact]
    public void ARecommendation_IsMadeExactlyWhenItIsTheSameInEachWayInWhichGatesTurnOut()
    {
        var (made, waits) = (0, 0);
        Law.Holds(
            AtGates,
            world =>
            {
                var evaluation = world.Evaluate();
                var ways = world.Settled().Select(way => way.Evaluate()).ToList();
                var winners = ways.Select(NameOf).Distinct(StringComparer.Ordinal).ToList();
                var isMade = evaluation.Recommendation.IsKnown;
                made += isMade && ways.Count > 1 ? 1 : 0;
                waits += isMade ? 0 : 1;
                return isMade == (winners is [not null])
                    && (!isMade || string.Equals(NameOf(evaluation), winners[0], StringComparison.Ordinal))
                    && evaluation
                        .Bids.Where(bid => !bid.Passed)
                        .All(bid => bid.Status == BidStatus.Open == ways.Exists(way => way[bid.Name].Passed));
            }
        );

        Assert.True(
            made > 10 && waits > 40,
            FormattableString.Invariant($"{made} made with something open, {waits} wait")
        );

        static string? NameOf(Evaluation way) => way.Recommendation.TryGetValue(out var award) ? award.Bid : null;
    }

    [Fact]
    public void ABidThatIsOut_ChangesNothingOfTheOthers()
    {
        var outs = 0;
        Law.Holds(
            Worlds,
            world =>
            {
                // A variant says whether there is a main bid beside it.
                var evaluation = (world with { HasVariants = false }).Evaluate();

                var kept = evaluation
                    .Bids.Select((bid, place) => (bid, place))
                    .Where(one => one.bid.Status != BidStatus.Out)
                    .Select(one => one.place)
                    .ToArray();
                outs += evaluation.Bids.Count - kept.Length;
                var without = (world with { HasVariants = false }).Evaluate(kept);
                return Shown(evaluation).SequenceEqual(Shown(without))
                    && evaluation.Recommendation.Equals(without.Recommendation);
            }
        );

        Assert.True(outs > 40, $"{Invariant.Text(outs)} bids out");

        static IEnumerable<object> Shown(Evaluation evaluation) =>
            evaluation.Ranking.Select(bid =>
                (object)
                    (
                        bid.Name,
                        bid.Status,
                        bid.LeastTotal,
                        bid.MostTotal,
                        bid.BestRank,
                        bid.WorstRank,
                        string.Join('|', bid.Record)
                    )
            );
    }

    [Fact]
    public void Reversals_AreThoseOfEvaluatingAgainWithoutEachBidAndWithEachGateMet()
    {
        var (removed, paradoxes, letIn, changes) = (0, 0, 0, 0);
        Law.Holds(
            Worlds.Generator.Select(world => world with { HasVariants = false }).ToArbitrary(),
            world =>
            {
                var evaluation = world.Evaluate();
                var reversals = evaluation.Reversals().Value;
                var first = evaluation.Recommendation.TryGetValue(out var award)
                    ? award.Bid
                    : world.Leading(evaluation).FirstOrDefault();
                var naive = evaluation
                    .Ranking.Select(bid => bid.Name)
                    .Where(bidder => first is not null && !string.Equals(bidder, first, StringComparison.Ordinal))
                    .Select(bidder =>
                        (
                            Bidder: bidder,
                            Then: world.Leading(
                                world.Evaluate([
                                    .. Enumerable
                                        .Range(0, world.Count)
                                        .Where(place =>
                                            !string.Equals(
                                                $"b{Invariant.Text(place)}",
                                                bidder,
                                                StringComparison.Ordinal
                                            )
                                        ),
                                ])
                            )
                        )
                    )
                    .ToList();
                var changed = naive.Where(one => !one.Then.Contains(first!)).ToList();
                (removed, paradoxes) = (removed + naive.Count, paradoxes + changed.Count);
                return string.Equals(reversals.First, first, StringComparison.Ordinal)
                    && reversals.RemovedCount == naive.Count
                    && reversals.NotTriedCount == 0
                    && (reversals.Certificate is null || changed.Count == 0)
                    && reversals
                        .Paradoxes.Select(one => (one.Removed, one.Then))
                        .SequenceEqual(changed.Select(one => (one.Bidder, one.Then.FirstOrDefault())))
                    && Enumerable.Range(0, world.Count).All(place => AtGate(world, place, reversals));
            }
        );

        Assert.True(
            removed > 100 && paradoxes > 5 && letIn > 20 && changes > 10,
            FormattableString.Invariant($"{removed} removed, {paradoxes} paradoxes, {letIn} let in, {changes} changes")
        );

        bool AtGate(World world, int place, BidReversals reversals)
        {
            var found = reversals.GateReversals.SingleOrDefault(one =>
                string.Equals(one.LetIn, $"b{Invariant.Text(place)}", StringComparison.Ordinal)
            );
            var met = world with { Gates = [.. world.Gates.Select((says, k) => k == place ? GateSays.Proved : says)] };
            var with = met.Evaluate();
            if (world.Gates[place] != GateSays.NotMet)
            {
                return found is null;
            }

            letIn++;
            changes += found is null ? 0 : 1;
            var then = world.Leading(with);
            var isChanged = reversals.First is { } first ? !then.Contains(first) : then.Count > 0;
            if (isChanged)
            {
                return found is not null && string.Equals(found.Then, then.FirstOrDefault(), StringComparison.Ordinal);
            }

            // What is not known of the bid could change it all the same.
            return world.Answers[place] != Missing
                ? found is null
                : found is { IsCertain: false }
                    || Enumerable
                        .Range(0, Missing)
                        .All(answer =>
                            reversals.First is null
                            || world
                                .Leading(
                                    (
                                        met with
                                        {
                                            Answers = [.. met.Answers.Select((one, k) => k == place ? answer : one)],
                                        }
                                    ).Evaluate()
                                )
                                .Contains(reversals.First)
                        );
        }
    }

    [Fact]
    public void ABidThatDidNotPass_IsOpenWhenItPassesInAWayInWhichTheOthersTurnOut()
    {
        var (open, outs) = (0, 0);
        Law.Holds(
            Worlds,
            world =>
            {
                var evaluation = world.Evaluate();
                EvaluatedBid[] left = [.. evaluation.Bids.Where(bid => !bid.Passed)];
                var ways = left.Length == 0 ? [] : world.Settled().Select(way => way.Evaluate()).ToList();
                return Array.TrueForAll(
                    left,
                    bid =>
                    {
                        var isOpen = bid.Status == BidStatus.Open;
                        open += isOpen ? 1 : 0;
                        outs += isOpen ? 0 : 1;
                        var canPass = ways.Exists(way => way[bid.Name].Passed);

                        // A price that is still to be explained is settled in none of the ways, and points that are not known
                        // are taken to put a bid out of the measure of the others.
                        return world.Low == 0 && !world.Answers.Contains(Missing)
                            ? isOpen == canPass
                            : isOpen || !canPass;
                    }
                );
            }
        );

        Assert.True(open > 2 && outs > 40, FormattableString.Invariant($"{open} open, {outs} out"));
    }

    [Fact]
    public void TheOrderOfTheBids_ChangesNothing()
    {
        Law.Holds(
            Worlds,
            world =>
            {
                var (evaluation, turned) = (
                    world.Evaluate(),
                    world.Evaluate([.. Enumerable.Range(0, world.Count).Reverse()])
                );
                return evaluation.Recommendation.IsKnown == turned.Recommendation.IsKnown
                    && (
                        !evaluation.Recommendation.IsKnown
                        || string.Equals(
                            evaluation.Recommendation.Value.Bid,
                            turned.Recommendation.Value.Bid,
                            StringComparison.Ordinal
                        )
                    )
                    && evaluation.Bids.All(bid =>
                        (bid.Status, bid.LeastTotal, bid.BestRank, bid.WorstRank)
                        == (
                            turned[bid.Name].Status,
                            turned[bid.Name].LeastTotal,
                            turned[bid.Name].BestRank,
                            turned[bid.Name].WorstRank
                        )
                    );
            }
        );
    }

    [Fact]
    public void RenamingBidders_ChangesNothing()
    {
        Law.Holds(
            Worlds,
            world =>
            {
                string New(int place) => $"z{Invariant.Text(9 - place)}";
                var (evaluation, renamed) = (world.Evaluate(), world.Evaluate(name: New));
                return evaluation
                        .Bids.Select(bid => (bid.Status, bid.LeastTotal, bid.BestRank, bid.WorstRank))
                        .SequenceEqual(
                            renamed.Bids.Select(bid => (bid.Status, bid.LeastTotal, bid.BestRank, bid.WorstRank))
                        )
                    && (evaluation.Recommendation.TryGetValue(out var award) ? PlaceOf(evaluation, award.Bid) : -1)
                        == (renamed.Recommendation.TryGetValue(out var other) ? PlaceOf(renamed, other.Bid) : -1);
            }
        );

        static int PlaceOf(Evaluation evaluation, string bidder) =>
            evaluation.Bids.Select(bid => bid.Name).ToList().IndexOf(bidder);
    }

    [Fact]
    public void AnAward_IsRecordedAndReplays()
    {
        var known = 0;
        Law.Holds(
            Worlds,
            world =>
            {
                var evaluation = world.Evaluate();
                var passed = evaluation.Record.Where(record =>
                    record is { Stage: Stage.Award, Subject: "award", Outcome: StageOutcome.Passed }
                );
                if (!evaluation.AwardRecord().TryGetValue(out var record))
                {
                    return !passed.Any();
                }

                known++;
                return string.Equals(passed.Single().Bid, record.Bid, StringComparison.Ordinal)
                    && record.Replay(world.Tender.Freeze(Closing).Value, world.Dossier()).Count == 0;
            }
        );

        Assert.True(known > 40, $"{Invariant.Text(known)} known");
    }

    [Fact]
    public void ASelectionReadFromDocuments_IsTheSame()
    {
        var rules = new MiniSchema(JsonNode.Parse(Documents.Schema<Tender>())!);
        var offers = new MiniSchema(JsonNode.Parse(Documents.Schema<Dossier>())!);
        Law.Holds(
            Worlds,
            world =>
            {
                var (tender, dossier) = (Documents.Write(world.Tender), Documents.Write(world.Dossier()));
                var read = Documents.Read<Tender>(tender).Freeze(Closing).Value;
                var evaluation = read.Evaluate(Documents.Read<Dossier>(dossier), Day).Value;
                return rules.Accepts(JsonNode.Parse(tender))
                    && offers.Accepts(JsonNode.Parse(dossier))
                    && evaluation.Equals(world.Evaluate())
                    && string.Equals(
                        Documents.Write(evaluation),
                        Documents.Write(world.Evaluate()),
                        StringComparison.Ordinal
                    )
                    && (
                        !evaluation.AwardRecord().TryGetValue(out var record)
                        || Documents
                            .Read<AwardRecord>(Documents.Write(record))
                            .Replay(world.Tender.Freeze(Closing).Value, world.Dossier())
                            .Count == 0
                    );
            }
        );
    }

    [Fact]
    public void Fingerprint_IsEqualExactlyWhenTheRulesAre()
    {
        var pairs = (
            from one in Worlds.Generator
            from award in Gen.Choose(0, 8)
            from threshold in Gen.Choose(0, 4)
            from low in Gen.Choose(0, 2)
            from seed in Gen.Choose(1, 2)
            select (
                One: one with
                {
                    Seed = 1,
                },
                Other: one with
                {
                    Award = award % 2 == 0 ? one.Award : award,
                    Threshold = threshold % 2 == 0 ? one.Threshold : threshold,
                    Low = low == 0 ? one.Low : low,
                    Seed = seed,
                }
            )
        ).ToArbitrary();
        var (equal, different) = (0, 0);

        Law.Holds(
            pairs,
            pair =>
            {
                var isSame = pair.One.Tender == pair.Other.Tender;
                equal += isSame ? 1 : 0;
                different += isSame ? 0 : 1;
                return isSame
                    == (
                        pair.One.Tender.Freeze(Closing).Value.Fingerprint
                        == pair.Other.Tender.Freeze(Closing).Value.Fingerprint
                    );
            }
        );

        Assert.True(equal > 10 && different > 40, FormattableString.Invariant($"{equal} equal, {different} different"));
    }

    /// <summary>A random selection.</summary>
    private sealed record World(
        int[] Answers,
        int[] Prices,
        GateSays[] Gates,
        int[] Inquiries,
        int Award,
        int Threshold,
        int Low,
        int Seed,
        bool HasVariants
    )
    {
        public int Count => Answers.Length;

        public override string ToString() =>
            $"answers {string.Join(',', Answers)}; prices {string.Join(',', Prices)}; gates {string.Join(',', Gates)}; inquiries {string.Join(',', Inquiries)}; award {Award}, threshold {Threshold}, low {Low}, seed {Seed}, variants {HasVariants}";

        public Tender Tender
        {
            get
            {
                var quality = AwardCriterion
                    .Answered("quality", 60, AnswerValue.Number(0, 5))
                    .WhenMissing(MissingRule.Interval);
                var formula = Award switch
                {
                    0 => PriceFormula.LowestOverPrice,
                    1 => PriceFormula.LinearExcess,
                    2 => PriceFormula.LinearMinMax,
                    _ => (PriceFormula)PriceFormula.LinearFixedBounds(Eur(1), Eur(12)),
                };
                var tender =
                    Award <= 3
                        ? Domain.Selection.Tender.Of(
                            "World",
                            Closing,
                            Currency.Eur,
                            quality,
                            AwardCriterion.Price(40, formula)
                        )
                        : Domain
                            .Selection.Tender.Of("World", Closing, Currency.Eur, quality)
                            .AwardedBy(
                                Award switch
                                {
                                    4 => AwardRule.LowestPrice,
                                    5 => AwardRule.PricePerPoint,
                                    6 => AwardRule.PointsPerPrice(),
                                    7 => AwardRule.PointsPerPrice(Percentage.Of(30)),
                                    _ => AwardRule.PriceMinusQuality(Eur(0.1m)),
                                }
                            );
                if (Award == 9)
                {
                    tender = Domain.Selection.Tender.Of(
                        "World",
                        Closing,
                        Currency.Eur,
                        AwardCriterion
                            .Answered("quality", AwardWeight.InOrder(1), AnswerValue.Number(0, 5))
                            .WhenMissing(MissingRule.Interval),
                        AwardCriterion.Price(AwardWeight.InOrder(2), PriceFormula.LinearMinMax)
                    );
                }

                tender = tender
                    .WithGates(Gate.Proved("ISO 27001", askUntil: Day))
                    .WithVariants(HasVariants ? VariantRule.Allowed(Gate.Declared("own staff")) : VariantRule.None)
                    .WithThreshold(
                        Threshold switch
                        {
                            _ when Award == 9 => TechnicalThreshold.None,
                            0 => TechnicalThreshold.None,
                            1 => TechnicalThreshold.AtLeast(24),
                            2 => TechnicalThreshold.OfTheBest(Percentage.Of(60)),
                            3 => TechnicalThreshold.None.PassingAtMost(2),
                            _ => TechnicalThreshold.OfTheBest(Percentage.Of(50)).PassingAtMost(1),
                        }
                    )
                    .BreakingTies(TieRule.LowerPrice.ThenDraw(DrawSeed.Of((ulong)Seed).Commitment));
                return Low switch
                {
                    0 => tender,
                    1 => tender.Doubting(AbnormallyLowRule.BelowSecond(Percentage.Of(30))),
                    _ => tender.Doubting(AbnormallyLowRule.BelowMean(Percentage.Of(30))),
                };
            }
        }

        public Evaluation Evaluate(int[]? kept = null, Func<int, string>? name = null) =>
            Tender.Freeze(Closing).Value.Evaluate(Dossier(kept, name), Day).Value;

        public Dossier Dossier(int[]? kept = null, Func<int, string>? name = null)
        {
            int[] places = kept ?? [.. Enumerable.Range(0, Count)];
            Bid Own(int place) => BidAt(place, name ?? (one => $"b{Invariant.Text(one)}"));
            return Domain
                .Selection.Dossier.Of(places.Select(Own))
                .Asked(
                    places
                        .Where(place => Inquiries[place] > 0)
                        .Select(place =>
                        {
                            var inquiry = LowPriceInquiry.Of(Own(place).Name, Day, Day).Explained("own tools", Day);
                            return Inquiries[place] == 1
                                ? inquiry.Accept("plausible")
                                : inquiry.Reject("not plausible");
                        })
                )
                .Revealed(DrawSeed.Of((ulong)Seed));
        }

        /// <summary>Gives the bids that are first, more than one when a draw would take one of them.</summary>
        public List<string> Leading(Evaluation evaluation)
        {
            if (evaluation.Ranking.Count == 0)
            {
                return [];
            }

            var surely = evaluation.Ranking.Where(bid => bid is { BestRank: 1, WorstRank: 1 }).ToList();
            var leader = evaluation.Ranking[0];
            return
            [
                .. (
                    Award == 9
                        ? surely.Where(bid => bid.Price!.Value.Amount == surely.Min(one => one.Price!.Value.Amount))
                        : evaluation.Ranking.Where(bid =>
                            bid == leader
                            || (
                                bid.LeastQuality == bid.MostQuality
                                && leader.LeastQuality == leader.MostQuality
                                && bid.Price == leader.Price
                                && (Award == 4 || bid.LeastQuality == leader.LeastQuality)
                            )
                        )
                ).Select(bid => bid.Name),
            ];
        }

        /// <summary>Gives each way in which all that is open can be settled.</summary>
        public IEnumerable<World> Settled()
        {
            for (var place = 0; place < Count; place++)
            {
                var (at, answers, gates) = (place, Answers, Gates);
                if (answers[at] == Missing)
                {
                    return Enumerable
                        .Range(0, Missing)
                        .SelectMany(answer =>
                            (this with { Answers = [.. answers.Select((one, k) => k == at ? answer : one)] }).Settled()
                        );
                }

                if (gates[at] == GateSays.Expired)
                {
                    GateSays[] ways = [GateSays.Proved, GateSays.NotMet];
                    return ways.SelectMany(way =>
                        (this with { Gates = [.. gates.Select((one, k) => k == at ? way : one)] }).Settled()
                    );
                }
            }

            return [this];
        }

        /// <summary>Gives a bid; where there are variants each second one is a variant of the one before.</summary>
        private Bid BidAt(int place, Func<int, string> name)
        {
            var isVariant = HasVariants && place % 2 == 1;

            // A place in the receipt of its own keeps the content of each bid its own.
            var bid = Bid.Of(name(isVariant ? place - 1 : place), Closing - NodaTime.Duration.FromHours(place + 1))
                .At(Eur(Prices[place]));
            bid = isVariant ? bid.AsVariant("night").At(GateAnswer.Meets("own staff")) : bid;
            bid = Answers[place] == Missing ? bid : bid.Answer("quality", BidAnswer.Of(Answers[place]));
            return bid.At(
                Gates[place] switch
                {
                    GateSays.Proved => GateAnswer.Meets("ISO 27001", Evidence.Of("certificate", "TestCert")),
                    GateSays.Expired => GateAnswer.Meets(
                        "ISO 27001",
                        Evidence.Of("certificate", "TestCert", until: Day.PlusDays(-1))
                    ),
                    GateSays.Declared => GateAnswer.Meets("ISO 27001"),
                    _ => GateAnswer.DoesNotMeet("ISO 27001"),
                }
            );
        }
    }
}
