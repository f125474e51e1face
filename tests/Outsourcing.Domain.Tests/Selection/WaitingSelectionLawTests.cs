using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Selection;
using Outsourcing.Domain.Tests.Support;
using static Outsourcing.Domain.Tests.Selection.Tenders;

namespace Outsourcing.Domain.Tests.Selection;

/// <summary>Laws over selections in which prices wait for a rate, beside open gates, missing answers, prices of zero and low ones.</summary>
public sealed class WaitingSelectionLawTests
{
    private const int Missing = 6;
    private const int Ways = 12;

    private static readonly Arbitrary<World> Worlds = (
        from bids in Gen.Choose(2, 4)
        from answers in Gen.Frequency((8, Gen.Choose(0, 5)), (1, Gen.Constant(Missing))).ArrayOf(bids)
        from prices in Gen.Frequency((1, Gen.Constant(0)), (9, Gen.Choose(1, 12))).ArrayOf(bids)
        from pounds in Gen.Frequency((1, Gen.Constant(true)), (4, Gen.Constant(false))).ArrayOf(bids)
        from gates in Gen.Frequency(
                (7, Gen.Constant(GateSays.Proved)),
                (2, Gen.Constant(GateSays.Expired)),
                (1, Gen.Constant(GateSays.NotMet))
            )
            .ArrayOf(bids)
        from inquiries in Gen.Frequency(
                (3, Gen.Constant(LowPriceState.Accepted)),
                (1, Gen.Constant(LowPriceState.Rejected)),
                (2, Gen.Constant(LowPriceState.Asked))
            )
            .ArrayOf(bids)
        from award in Gen.Choose(0, 9)
        from threshold in Gen.Choose(0, 4)
        from low in Gen.Choose(0, 2)
        from settling in Gen.Choose(0, 999).ArrayOf(Ways * 13)
        select new World(answers, prices, pounds, gates, inquiries, award, threshold, low, null, settling)
    ).ToArbitrary();

    private enum GateSays
    {
        Proved,
        Expired,
        NotMet,
    }

    [Fact]
    public void ARecommendation_HoldsHoweverWhatIsOpenTurnsOut()
    {
        var (known, waiting) = (0, 0);
        Law.Holds(
            Worlds,
            world =>
            {
                var evaluation = world.Evaluate();
                if (!evaluation.Recommendation.TryGetValue(out var award))
                {
                    return true;
                }

                known++;
                waiting += evaluation.Bids.Any(bid => bid.Status == BidStatus.Open) ? 1 : 0;
                return world
                    .Settled()
                    .All(way =>
                        way.Evaluate().Recommendation.TryGetValue(out var then)
                        && string.Equals(then.Bid, award.Bid, StringComparison.Ordinal)
                    );
            }
        );

        Assert.True(
            known > 40 && waiting > 5,
            FormattableString.Invariant($"{known} known, {waiting} of them with open bids")
        );
    }

    [Fact]
    public void ABidThatIsOut_NeverComesBack_AndRecordsTellOneStory()
    {
        var (outs, open) = (0, 0);
        Law.Holds(
            Worlds,
            world =>
            {
                var evaluation = world.Evaluate();
                var ways = world.Settled().Select(way => way.Evaluate()).ToList();
                outs += evaluation.Bids.Count(bid => bid.Status == BidStatus.Out);
                open += evaluation.Bids.Count(bid => bid.Status == BidStatus.Open);
                return evaluation.Bids.All(bid =>
                    IsOneStory(bid)
                    && (bid.Status != BidStatus.Out || ways.TrueForAll(way => way[bid.Name].Status == BidStatus.Out))
                    && ways.TrueForAll(way => IsOneStory(way[bid.Name]) && way[bid.Name].Status != BidStatus.Open)
                );
            }
        );

        Assert.True(outs > 40 && open > 40, FormattableString.Invariant($"{outs} out, {open} open"));

        static bool IsOneStory(EvaluatedBid bid)
        {
            var steps = bid.Record.Where(record => record.Stage != Stage.Award).ToList();
            return bid.Passed == (steps.Count < bid.Record.Count)
                && steps.Select(record => record.Stage).SequenceEqual(steps.Select(record => record.Stage).Order())
                && bid.Status
                    == (
                        steps[^1].Outcome == StageOutcome.Failed ? BidStatus.Out
                        : steps.Exists(record => record.Outcome == StageOutcome.Open) ? BidStatus.Open
                        : BidStatus.In
                    )
                && steps.SkipLast(1).All(record => record.Outcome != StageOutcome.Failed);
        }
    }

    [Fact]
    public void WaysToWin_AreEnough_AndADigitLessIsNot()
    {
        var (prices, points) = (0, 0);
        Law.Holds(
            Worlds.Generator.Select(world => world with { Low = 0 }).ToArbitrary(),
            world =>
            {
                var evaluation = world.Evaluate();
                return Enumerable
                    .Range(0, world.Answers.Length)
                    .Where(place => evaluation.Bids[place].Passed)
                    .All(place => AreEnough(world, evaluation, place));
            }
        );

        Assert.True(prices > 30 && points > 10, FormattableString.Invariant($"{prices} prices, {points} of points"));

        bool AreEnough(World world, Evaluation evaluation, int place)
        {
            if (
                string.Equals(evaluation.Ranking[0].Name, evaluation.Bids[place].Name, StringComparison.Ordinal)
                || (
                    evaluation.Recommendation.TryGetValue(out var award)
                    && string.Equals(award.Bid, evaluation.Bids[place].Name, StringComparison.Ordinal)
                )
            )
            {
                return true;
            }

            var way = evaluation.WaysToWin(evaluation.Bids[place].Name);
            var isEnough = true;
            if (way.Price is { } price && world.Award != 9)
            {
                prices++;
                isEnough =
                    IsFirst(world.Priced(place, price.Amount), place)
                    && (
                        price.Amount + 0.01m >= evaluation.Bids[place].Price!.Value.Amount
                        || !IsFirst(world.Priced(place, price.Amount + 0.01m), place)
                    );
            }

            foreach (var more in way.Points.Where(_ => world.Answers[place] != Missing))
            {
                points++;
                isEnough =
                    isEnough
                    && IsFirst(world.Answering(place, more.Points), place)
                    && (more.Points == 0.01m || !IsFirst(world.Answering(place, more.Points - 0.01m), place));
            }

            return isEnough;
        }

        static bool IsFirst(World world, int place)
        {
            var evaluation = world.Evaluate();
            var (bid, first) = (evaluation.Bids[place], evaluation.Ranking[0]);
            return string.Equals(bid.Name, first.Name, StringComparison.Ordinal)
                && evaluation
                    .Ranking.Skip(1)
                    .All(other =>
                        other.Price != first.Price
                        || (world.Award != 4 && other.LeastQuality != first.LeastQuality)
                        || other.LeastQuality != other.MostQuality
                        || first.LeastQuality != first.MostQuality
                    );
        }
    }

    /// <summary>A random selection, with the numbers by which what is open is settled.</summary>
    private sealed record World(
        int[] Answers,
        int[] Prices,
        bool[] Pounds,
        GateSays[] Gates,
        LowPriceState[] Inquiries,
        int Award,
        int Threshold,
        int Low,
        decimal? Rate,
        int[] Settling
    )
    {
        private (int Place, decimal? Price, decimal More)? Changed { get; init; }

        public override string ToString() =>
            $"answers {string.Join(',', Answers)}; prices {string.Join(',', Prices)}; pounds {string.Join(',', Pounds)}; gates {string.Join(',', Gates)}; inquiries {string.Join(',', Inquiries)}; award {Award}, threshold {Threshold}, low {Low}, rate {Rate}, changed {Changed}";

        public Evaluation Evaluate() =>
            Rules
                .Freeze(Closing)
                .Value.Evaluate(
                    (
                        Rate is { } rate
                            ? Bids.Converted(ExchangeRate.Of(Currency.Gbp, Currency.Eur, rate, Day, "central bank"))
                            : Bids
                    ),
                    Day
                )
                .Value;

        public World Priced(int place, decimal price) => this with { Changed = (place, price, 0m) };

        public World Answering(int place, decimal more) => this with { Changed = (place, null, more) };

        /// <summary>Gives some ways in which all that is open is settled.</summary>
        public IEnumerable<World> Settled() =>
            Enumerable
                .Range(0, Ways)
                .Select(way =>
                {
                    int Next(int part, int place) => Settling[(way * 13) + (part * 4) + place];
                    decimal[] rates = [0.01m, 0.2m, 1m, 3m, 1000m];
                    return this with
                    {
                        Rate = rates[Settling[(way * 13) + 12] % rates.Length],
                        Answers = [.. Answers.Select((one, place) => one == Missing ? Next(0, place) % Missing : one)],
                        Gates =
                        [
                            .. Gates.Select(
                                (one, place) =>
                                    one != GateSays.Expired ? one
                                    : Next(1, place) % 2 == 0 ? GateSays.Proved
                                    : GateSays.NotMet
                            ),
                        ],
                        Inquiries =
                        [
                            .. Inquiries.Select(
                                (one, place) =>
                                    one != LowPriceState.Asked ? one
                                    : Next(2, place) % 2 == 0 ? LowPriceState.Accepted
                                    : LowPriceState.Rejected
                            ),
                        ],
                    };
                });

        private Dossier Bids =>
            Dossier
                .Of(Enumerable.Range(0, Answers.Length).Select(BidAt))
                .Asked(
                    Inquiries.Select(
                        (state, place) =>
                        {
                            var asked = LowPriceInquiry.Of(Name(place), Day, Day);
                            return state == LowPriceState.Asked ? asked
                                : state == LowPriceState.Accepted
                                    ? asked.Explained("own tools", Day).Accept("plausible")
                                : asked.Explained("own tools", Day).Reject("not plausible");
                        }
                    )
                );

        private Tender Rules
        {
            get
            {
                AwardCriterion quality =
                    Award == 9
                        ? AwardCriterion
                            .Answered("quality", AwardWeight.InOrder(1), AnswerValue.Number(0, 5))
                            .WhenMissing(MissingRule.Interval)
                        : AwardCriterion
                            .Answered("quality", 60, AnswerValue.Number(0, 5))
                            .WhenMissing(MissingRule.Interval);
                AwardCriterion[] price = Award switch
                {
                    0 => [AwardCriterion.Price(40, PriceFormula.LowestOverPrice)],
                    1 => [AwardCriterion.Price(40, PriceFormula.LinearExcess)],
                    2 => [AwardCriterion.Price(40, PriceFormula.LinearMinMax)],
                    3 => [AwardCriterion.Price(40, PriceFormula.LinearFixedBounds(Eur(1), Eur(12)))],
                    9 => [AwardCriterion.Price(AwardWeight.InOrder(2), PriceFormula.LinearMinMax)],
                    _ => [],
                };
                var tender = Tender
                    .Of("World", Closing, Currency.Eur, price.Prepend(quality))
                    .AwardedBy(
                        Award switch
                        {
                            4 => AwardRule.LowestPrice,
                            5 => AwardRule.PricePerPoint,
                            6 => AwardRule.PointsPerPrice(),
                            7 => AwardRule.PointsPerPrice(Percentage.Of(30)),
                            8 => AwardRule.PriceMinusQuality(Eur(0.1m)),
                            _ => AwardRule.MostPoints,
                        }
                    )
                    .WithGates(Gate.Proved("ISO 27001", askUntil: Day))
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
                    .BreakingTies(TieRule.LowerPrice)
                    .ConvertingBy(RateSource.Of("central bank", Day));
                return Low switch
                {
                    0 => tender,
                    1 => tender.Doubting(AbnormallyLowRule.BelowSecond(Percentage.Of(30))),
                    _ => tender.Doubting(AbnormallyLowRule.BelowMean(Percentage.Of(30))),
                };
            }
        }

        private static string Name(int place) => FormattableString.Invariant($"b{place}");

        private Bid BidAt(int place)
        {
            var changed = Changed is { } change && change.Place == place ? change : default;
            var bid = Bid.Of(Name(place), Closing - Duration.FromHours(place + 1))
                .At(changed.Price is { } price ? Eur(price) : Money.Of(Prices[place], Pounds[place] ? "GBP" : "EUR"))
                .At(
                    Gates[place] switch
                    {
                        GateSays.NotMet => GateAnswer.DoesNotMeet("ISO 27001"),
                        GateSays.Expired => GateAnswer.Meets(
                            "ISO 27001",
                            Evidence.Of("certificate", "TestCert", until: Day.PlusDays(-1))
                        ),
                        _ => GateAnswer.Meets("ISO 27001", Evidence.Of("certificate", "TestCert")),
                    }
                );
            return Answers[place] == Missing
                ? bid
                : bid.Answer("quality", BidAnswer.Of(Answers[place] + (changed.More / 12m)));
        }
    }
}
