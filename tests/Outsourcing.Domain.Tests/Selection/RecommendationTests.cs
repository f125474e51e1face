using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Selection;
using static Outsourcing.Domain.Tests.Selection.Tenders;

namespace Outsourcing.Domain.Tests.Selection;

public sealed class RecommendationTests
{
    private static readonly Gate Certificate = Gate.Proved("ISO 27001", askUntil: Day);

    private static readonly Evidence Valid = Evidence.Of("certificate", "TestCert");

    [Theory]
    [InlineData(5400, true)]
    [InlineData(5399, false)]
    public void Recommendation_BelowAShareOfWhatTheBestCanStillReach_IsOpen(int hundredths, bool expected)
    {
        var quality = hundredths / 100m;

        // Borea can still reach 60 points, of which 90 % are 54.
        var tender = WithIntervals().WithThreshold(TechnicalThreshold.OfTheBest(Percentage.Of(90)));
        var evaluation = Evaluated(tender, Dossier.Of(Offer("Acme", 1, quality), Offer("Borea", 100, null)));

        Assert.Equal(expected ? BidStatus.In : BidStatus.Open, evaluation["Acme"].Status);
        Assert.Equal(BidStatus.Open, evaluation["Borea"].Status);
        Assert.Equal(
            expected ? "Acme" : "Acme leads and is open: technical threshold.",
            expected ? evaluation.Recommendation.Value.Bid : evaluation.Recommendation.Findings[0].Message
        );
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void Recommendation_WhereTheLastPlaceCanBeTaken_IsOpen(int most, bool expected)
    {
        var tender = WithIntervals().WithThreshold(TechnicalThreshold.None.PassingAtMost(most));
        var evaluation = Evaluated(
            tender,
            Dossier.Of(Offer("Acme", 1, 50), Offer("Borea", 100, null), Offer("Cygnus", 100, 40))
        );

        Assert.Equal(expected, evaluation.Recommendation.IsKnown);
        Assert.Equal(expected ? BidStatus.In : BidStatus.Open, evaluation["Acme"].Status);
    }

    [Fact]
    public void Recommendation_ByOrderOfImportance_AsksForProof()
    {
        var tender = InOrder().WithGates(Certificate);
        var dossier = Dossier.Of(
            Ordered("Acme", 8, 9).At(GateAnswer.Meets("ISO 27001")),
            Ordered("Borea", 7, 9).At(GateAnswer.Meets("ISO 27001", Valid))
        );

        Assert.Equal(
            ["Acme declares 'ISO 27001' and has not proved it; the winner proves it before the award."],
            Evaluated(tender, dossier).Recommendation.Findings.Select(finding => finding.Message)
        );
    }

    [Fact]
    public void Recommendation_ByOrderOfImportance_WaitsForABidByWhichPricesAreMeasured()
    {
        var tender = Tender
            .Of(
                "Service",
                Closing,
                Currency.Eur,
                AwardCriterion.Answered("first", AwardWeight.InOrder(1), AnswerValue.Number(0, 100)),
                AwardCriterion.Price(AwardWeight.InOrder(2), PriceFormula.LinearMinMax)
            )
            .WithGates(Certificate);

        Bid Of(string name, decimal first, decimal price, bool proved = true) =>
            BidOf(name, price)
                .Answer("first", BidAnswer.Of(first))
                .At(
                    proved
                        ? GateAnswer.Meets("ISO 27001", Valid)
                        : GateAnswer.Meets("ISO 27001", Evidence.Of("old", "TestCert", until: Day.PlusDays(-1)))
                );

        // Without Cygnus, the highest price, Acme gets no points for its price.
        var open = Dossier.Of(Of("Acme", 60, 110), Of("Borea", 55, 100), Of("Cygnus", 0, 1000, proved: false));
        var settled = Dossier.Of(Of("Acme", 60, 110), Of("Borea", 55, 100), Of("Cygnus", 0, 1000));

        Assert.Equal("Acme", Evaluated(tender, settled).Recommendation.Value.Bid);
        Assert.Equal(
            ["Acme leads; when Cygnus is out, nobody surely does."],
            Evaluated(tender, open).Recommendation.Findings.Select(finding => finding.Message)
        );
    }

    [Fact]
    public void Recommendation_ByOrderOfImportance_BreaksATieByTheRules()
    {
        var dossier = Dossier.Of(Ordered("Acme", 8, 9).At(Eur(11)), Ordered("Borea", 8, 9).At(Eur(10)));

        Assert.Equal(
            "Borea, after a tie by lower price",
            Evaluated(InOrder().BreakingTies(TieRule.LowerPrice), dossier).Recommendation.Value.ToString()
        );
        Assert.Equal(
            ["Acme and Borea tie, and the rules do not break the tie further: not broken."],
            Evaluated(InOrder(), dossier).Recommendation.Findings.Select(finding => finding.Message)
        );
    }

    [Fact]
    public void Recommendation_ByOrderOfImportanceWithoutABid_SaysThatNobodyPassed()
    {
        Assert.Equal(
            ["No bid passed; there is nobody to award to."],
            Evaluated(InOrder(), Dossier.Of()).Recommendation.Findings.Select(finding => finding.Message)
        );
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Recommendation_WithAWorthlessGift_IsTheSameInEveryOrderOfTheBids(bool perPoint)
    {
        var tender = Tender
            .Of("Service", Closing, Currency.Eur, AwardCriterion.Answered("quality", 100, AnswerValue.Number(0, 100)))
            .AwardedBy(perPoint ? AwardRule.PricePerPoint : AwardRule.PointsPerPrice());
        Bid[] bids = [Offer("Gift", 0, 0), Offer("Borea", 10, 20), Offer("Cygnus", 10, 10)];
        int[][] orders =
        [
            [0, 1, 2],
            [0, 2, 1],
            [1, 0, 2],
            [1, 2, 0],
            [2, 0, 1],
            [2, 1, 0],
        ];

        Assert.All(
            orders,
            order =>
                Assert.Equal(
                    ["Borea", "Cygnus", "Gift"],
                    Evaluated(tender, Dossier.Of(order.Select(place => bids[place]))).Ranking.Select(bid => bid.Name)
                )
        );
        Assert.Equal("Borea", Evaluated(tender, Dossier.Of(bids)).Recommendation.Value.Bid);
    }

    [Fact]
    public void Recommendation_WithinATolerance_WaitsForWhatIsUnknown()
    {
        // Borea lies within 10 % of Acme's figure with 100 points, and would then win by its quality.
        var tender = Tender
            .Of(
                "Service",
                Closing,
                Currency.Eur,
                AwardCriterion.Answered("quality", 100, AnswerValue.Number(0, 100)).WhenMissing(MissingRule.Interval)
            )
            .AwardedBy(AwardRule.PointsPerPrice(Percentage.Of(10)));

        Assert.Equal(
            "Borea",
            Evaluated(tender, Dossier.Of(Offer("Acme", 90, 90), Offer("Borea", 105, 100))).Recommendation.Value.Bid
        );
        Assert.Equal(
            ["Acme has 90 and Borea 0 to 100 points: which is first is not known."],
            Evaluated(tender, Dossier.Of(Offer("Acme", 90, 90), Offer("Borea", 105, null)))
                .Recommendation.Findings.Select(finding => finding.Message)
        );
    }

    [Fact]
    public void Recommendation_AfterATieWithABidWithoutAPrice_IsNotKnown()
    {
        var tender = Tender
            .Of("Service", Closing, Currency.Eur, AwardCriterion.Answered("quality", 100, AnswerValue.Number(0, 100)))
            .BreakingTies(TieRule.LowerPrice);
        var silent = Bid.Of("Borea", Closing).Answer("quality", BidAnswer.Of(50));

        Assert.Equal(
            ["Acme and Borea tie, and Borea states no price that could break the tie."],
            Evaluated(tender, Dossier.Of(silent, Offer("Acme", 10, 50)))
                .Recommendation.Findings.Select(finding => finding.Message)
        );
        Assert.Equal(
            "Acme",
            Evaluated(tender, Dossier.Of(silent, Offer("Acme", 10, 51))).Recommendation.Value.ToString()
        );
    }

    [Fact]
    public void Recommendation_AfterARejectedLowPrice_DoubtsTheNextOne()
    {
        // 250,000 lies 50 % below 500,000, which 100,000 hid.
        var tender = Small.Doubting(AbnormallyLowRule.BelowSecond(Percentage.Of(20)));
        var inquiry = LowPriceInquiry
            .Of("Acme", Day.PlusDays(-7), Day)
            .Explained("own tools", Day)
            .Reject("not plausible");
        var dossier = Graded(
                [BidOf("Acme", 100_000, 4), BidOf("Borea", 250_000, 4), BidOf("Cygnus", 500_000, 4)],
                ("Acme", 8),
                ("Borea", 8),
                ("Cygnus", 8)
            )
            .Asked(inquiry);

        Assert.Equal(
            ["Borea leads and is open: abnormally low price."],
            Evaluated(tender, dossier).Recommendation.Findings.Select(finding => finding.Message)
        );
        Assert.Equal(["Borea"], Evaluated(tender, dossier).Low!.Value.Flagged);
        Assert.Equal(
            "Acme, abnormally low price: out; asked for an explanation, since the price is flagged by '20% below the second lowest', found asked 2026-10-07, answer by 2026-10-14, explained 2026-10-14: rejected, not plausible",
            Evaluated(tender, dossier)["Acme"].Record[^1].ToString()
        );
    }

    [Fact]
    public void Recommendation_WhenAnOpenBidHidesALowPrice_Waits()
    {
        var tender = Small.Doubting(AbnormallyLowRule.BelowSecond(Percentage.Of(20))).WithGates(Certificate);
        var old = Evidence.Of("old", "TestCert", until: Day.PlusDays(-1));
        var dossier = Graded(
            [
                BidOf("Acme", 250_000, 5).At(GateAnswer.Meets("ISO 27001", Valid)),
                BidOf("Borea", 260_000, 1).At(GateAnswer.Meets("ISO 27001", old)),
                BidOf("Cygnus", 500_000, 1).At(GateAnswer.Meets("ISO 27001", Valid)),
            ],
            ("Acme", 8),
            ("Borea", 8),
            ("Cygnus", 8)
        );

        Assert.Equal(
            ["Acme leads; when Borea is out, its price is abnormally low and to be explained."],
            Evaluated(tender, dossier).Recommendation.Findings.Select(finding => finding.Message)
        );
        Assert.Equal(
            "Acme",
            Evaluated(
                tender,
                dossier.Asked(LowPriceInquiry.Of("Acme", Day, Day).Explained("own tools", Day).Accept("plausible"))
            ).Recommendation.Value.Bid
        );
    }

    [Fact]
    public void Recommendation_WithoutAGradeThatCounts_IsOpenAndRefusesNobody()
    {
        var dossier = Graded([BidOf("Acme", 400_000, 4), BidOf("Borea", 420_000, 4)], ("Borea", 9));

        var acme = Evaluated(dossier: dossier)["Acme"];

        Assert.Equal(BidStatus.Open, acme.Status);
        Assert.Equal((20m, 60m), (acme.LeastQuality, acme.MostQuality));
        Assert.Equal(
            "Acme, concept: open; asked for a grade, found no grade that counts, 0 to 40 points",
            acme.Record.Single(record => record.Subject is "concept").ToString()
        );
        Assert.False(Evaluated(dossier: dossier).Recommendation.IsKnown);
    }

    [Fact]
    public void Draw_InAnotherOrderOfTheBids_GivesTheSameWinner()
    {
        var seeds = Enumerable.Range(1, 20).Select(seed => DrawSeed.Of((ulong)seed)).ToList();
        var winners = new HashSet<string>(StringComparer.Ordinal);

        foreach (var seed in seeds)
        {
            var tender = Tender
                .Of(
                    "Service",
                    Closing,
                    Currency.Eur,
                    AwardCriterion.Answered("first", 50, AnswerValue.Number(0, 10)),
                    AwardCriterion.Answered("second", 50, AnswerValue.Number(0, 10))
                )
                .BreakingTies(TieRule.None.ThenDraw(seed.Commitment));
            Bid[] bids = [Ordered("Acme", 3, 5), Ordered("Borea", 5, 3), Ordered("Cygnus", 4, 4)];
            var winner = Evaluated(tender, Dossier.Of(bids).Revealed(seed)).Recommendation.Value;

            Assert.Equal(
                winner,
                Evaluated(tender, Dossier.Of(Enumerable.Reverse(bids)).Revealed(seed)).Recommendation.Value
            );
            winners.Add(winner.Bid);
        }

        Assert.Equal(3, winners.Count);
    }

    [Fact]
    public void Evaluate_BeforeTheDeadline_IsRefused()
    {
        var frozen = Small.Freeze(Closing - Duration.FromDays(30)).Value;

        Assert.Equal(
            [
                "'Customer service' cannot be evaluated on 2026-09-28: bids are opened after their deadline at 2026-09-30T10:00:00Z.",
            ],
            frozen.Evaluate(Three, new LocalDate(2026, 9, 28)).Findings.Select(finding => finding.Message)
        );

        // Somewhere on earth it is still the day before when the deadline passes.
        Assert.True(frozen.Evaluate(Three, new LocalDate(2026, 9, 29)).IsKnown);
    }

    [Fact]
    public void Record_OfABidBelowARelativeThreshold_DoesNotOpenItsPrice()
    {
        var evaluation = Evaluated(Small.WithThreshold(TechnicalThreshold.OfTheBest(Percentage.Of(98))));

        Assert.Equal(BidStatus.Out, evaluation["Cygnus"].Status);
        Assert.DoesNotContain(evaluation["Cygnus"].Record, record => record.Stage == Stage.Commercial);
        Assert.Equal(
            "Borea, technical threshold: passed; asked for at least 98% of the best, found 51 points",
            evaluation["Borea"].Record.Single(record => record.Subject is "technical threshold").ToString()
        );
    }

    [Fact]
    public void Record_OfTheAward_SaysByWhichRuleAndFigures()
    {
        var evaluation = Evaluated();

        Assert.Equal(
            [
                "Acme, award: behind; asked for most points, found 69.5 points, rank 2",
                "Borea, award: behind; asked for most points, found 65 points, rank 3",
                "Cygnus, award: passed; asked for most points, found 75.25 points, rank 1",
            ],
            evaluation.Record.Where(record => record.Stage == Stage.Award).Select(record => record.ToString())
        );
    }

    [Fact]
    public void Record_OfATie_SaysWhatBrokeIt()
    {
        var tender = Tender
            .Of("Service", Closing, Currency.Eur, AwardCriterion.Answered("quality", 100, AnswerValue.Number(0, 100)))
            .BreakingTies(TieRule.LowerPrice);
        var dossier = Dossier.Of(Offer("Acme", 11, 50), Offer("Borea", 10, 50), Offer("Cygnus", 1, 49));
        var equal = Dossier.Of(Offer("Acme", 10, 50), Offer("Borea", 10, 50), Offer("Cygnus", 1, 49));

        Assert.Equal(
            [
                "Acme, tie: behind; asked for lower price, found 50 points, a price of 11.00 EUR, decided by lower price",
                "Acme, award: behind; asked for most points, found 50 points, rank 1",
                "Borea, tie: passed; asked for lower price, found 50 points, a price of 10.00 EUR, decided by lower price",
                "Borea, award: passed; asked for most points, found 50 points, rank 1",
                "Cygnus, award: behind; asked for most points, found 49 points, rank 3",
            ],
            Awards(Evaluated(tender, dossier))
        );
        Assert.Equal(
            [
                "Acme, tie: open; asked for lower price, found 50 points, a price of 10.00 EUR, not decided",
                "Acme, award: open; asked for most points, found 50 points, rank 1",
                "Borea, tie: open; asked for lower price, found 50 points, a price of 10.00 EUR, not decided",
                "Borea, award: open; asked for most points, found 50 points, rank 1",
                "Cygnus, award: open; asked for most points, found 49 points, rank 3",
            ],
            Awards(Evaluated(tender, equal))
        );

        static IEnumerable<string> Awards(Evaluation evaluation) =>
            evaluation.Record.Where(record => record.Stage == Stage.Award).Select(record => record.ToString());
    }

    [Fact]
    public void Share_WithAGateThatIsOnlyDeclared_AsksForProof()
    {
        var tender = Small.WithGates(Gate.Proved("ISO 27001"));
        var dossier = Graded(
            [
                BidOf("Acme", 400_000, 4).At(GateAnswer.Meets("ISO 27001", Valid)),
                BidOf("Borea", 420_000, 3).At(GateAnswer.Meets("ISO 27001")),
            ],
            ("Acme", 8),
            ("Borea", 9)
        );

        Assert.Equal(
            ["Borea declares 'ISO 27001' and has not proved it; the winner proves it before the award."],
            Evaluated(tender, dossier)
                .Share(Percentage.Of(60), Percentage.Of(40))
                .Findings.Select(finding => finding.Message)
        );
    }

    [Fact]
    public void Share_AfterATieByPrice_GoesByTheRule()
    {
        var tender = Tender
            .Of("Service", Closing, Currency.Eur, AwardCriterion.Answered("quality", 100, AnswerValue.Number(0, 100)))
            .BreakingTies(TieRule.LowerPrice);

        Assert.Equal(
            ["Borea 60%", "Acme 40%"],
            Evaluated(tender, Dossier.Of(Offer("Acme", 11, 50), Offer("Borea", 10, 50)))
                .Share(Percentage.Of(60), Percentage.Of(40))
                .Value.Select(one => one.ToString())
        );
        Assert.False(
            Evaluated(tender, Dossier.Of(Offer("Acme", 10, 50), Offer("Borea", 10, 50)))
                .Share(Percentage.Of(60), Percentage.Of(40))
                .IsKnown
        );
    }

    [Fact]
    public void WaysToWin_WithATieThatNothingBreaks_GivesAPriceThatIsSurelyFirst()
    {
        var tender = Tender.Of(
            "Service",
            Closing,
            Currency.Eur,
            AwardCriterion.Answered("quality", 60, AnswerValue.Number(0, 60)),
            AwardCriterion.Price(40, PriceFormula.LinearFixedBounds(Eur(0), Eur(100)))
        );
        var early = Bid.Of("Early", Closing - Duration.FromDays(9)).At(Eur(60)).Answer("quality", BidAnswer.Of(50));

        // At 49.99 both have 70 points; at 49.98 the price gets 20.01.
        Assert.Equal(
            Eur(49.98m),
            Evaluated(tender, Dossier.Of(early, Offer("First", 50, 50))).WaysToWin("Early").Price
        );
    }

    [Fact]
    public void WaysToWin_WithATieThatALowerPriceBreaks_TakesNoMorePoints()
    {
        var tender = Tender.Of(
            "Service",
            Closing,
            Currency.Eur,
            AwardCriterion.Answered("quality", 60, AnswerValue.Number(0, 60)),
            AwardCriterion.Price(40, PriceFormula.LinearFixedBounds(Eur(0), Eur(100)))
        );
        var dossier = Dossier.Of(Offer("Cheap", 40, 40), Offer("First", 50, 50));

        // 40 and 24 points against 50 and 20.
        Assert.Equal(
            ["6 more points on quality"],
            Points(tender.BreakingTies(TieRule.LowerPrice)).Select(way => way.ToString())
        );
        Assert.Equal(["6.01 more points on quality"], Points(tender).Select(way => way.ToString()));

        IEnumerable<PointsToWin> Points(Tender rules) => Evaluated(rules, dossier).WaysToWin("Cheap").Points;
    }

    [Fact]
    public void WaysToWin_WhereMorePointsLeaveTheFirstBelowAThreshold_TakesThose()
    {
        var tender = Tender
            .Of("Service", Closing, Currency.Eur, AwardCriterion.Answered("quality", 100, AnswerValue.Number(0, 100)))
            .AwardedBy(AwardRule.LowestPrice)
            .WithThreshold(TechnicalThreshold.OfTheBest(Percentage.Of(80)));

        // 64 points are 80% of 80, and less than 80% of 80.01.
        Assert.Equal(
            ["10.01 more points on quality"],
            Evaluated(tender, Dossier.Of(Offer("Good", 20, 70), Offer("First", 10, 64)))
                .WaysToWin("Good")
                .Points.Select(way => way.ToString())
        );
    }

    [Fact]
    public void PriceWeights_WhereTwoBidsDrawLevelAtOnce_NamesTheOneThatThenLeads()
    {
        var tender = Tender.Of(
            "Service",
            Closing,
            Currency.Eur,
            AwardCriterion.Answered("quality", 60, AnswerValue.Number(0, 60)),
            AwardCriterion.Price(40, PriceFormula.LinearFixedBounds(Eur(100), Eur(200)))
        );

        Assert.Equal(
            "First is first for a weight of the price from 33.3% to 100% (published 40%); below it Best is",
            Evaluated(tender, Dossier.Of(Offer("First", 100, 30), Offer("Good", 125, 37.5m), Offer("Best", 150, 45)))
                .PriceWeights()
                .Value.ToString()
        );
    }

    [Fact]
    public void Recommendation_ByOrderOfImportance_WaitsForAnAnswerThatCanTie()
    {
        var tender = Tender.Of(
            "Service",
            Closing,
            Currency.Eur,
            AwardCriterion
                .Answered("quality", AwardWeight.InOrder(1), AnswerValue.Number(0, 5))
                .WhenMissing(MissingRule.Interval),
            AwardCriterion.Price(AwardWeight.InOrder(2), PriceFormula.LinearFixedBounds(Eur(0), Eur(100)))
        );

        Assert.Equal(
            ["By the order of importance alone no bid is surely first; first can be Acme and Borea."],
            Evaluated(tender, Dossier.Of(Offer("Acme", 10, 5), BidOf("Borea", 10)))
                .Recommendation.Findings.Select(finding => finding.Message)
        );
        Assert.Equal(
            "Acme",
            Evaluated(tender, Dossier.Of(Offer("Acme", 10, 5), BidOf("Borea", 11))).Recommendation.Value.Bid
        );
    }

    [Fact]
    public void Price_TooLargeToCompare_IsOutAndThrowsNothing()
    {
        var rate = ExchangeRate.Of(Currency.Gbp, Currency.Eur, 1.2m, Day, "central bank");
        var huge = Bid.Of("Huge", Closing).At(Money.Of(decimal.MaxValue, "GBP")).Answer("languages", BidAnswer.Of(4));
        var dossier = Graded([BidOf("Acme", 400_000, 4), huge], ("Acme", 8), ("Huge", 8)).Converted(rate);

        Assert.Equal(BidStatus.Out, Evaluated(dossier: dossier)["Huge"].Status);
        Assert.Equal("Acme", Evaluated(dossier: dossier).Recommendation.Value.Bid);
    }

    [Fact]
    public void WaysToWinAndReversals_ByOrderOfImportance_GoByTheRanks()
    {
        var tender = InOrder();
        var evaluation = Evaluated(tender, Dossier.Of(Ordered("Acme", 8, 9), Ordered("Borea", 7, 9)));

        Assert.Empty(evaluation.Reversals().Value.Paradoxes);
        Assert.Equal("Borea would not have been first by one change", evaluation.WaysToWin("Borea").ToString());
        Assert.Empty(
            Evaluated(tender, Dossier.Of(Ordered("Acme", 8, 2), Ordered("Borea", 7, 9))).Reversals().Value.Paradoxes
        );
    }

    [Fact]
    public void LotOffer_WithANegativePrice_Throws()
    {
        Assert.Equal(
            "price",
            Assert
                .Throws<ArgumentOutOfRangeException>(() => LotOffer.Of("north", "Acme", 1, Money.Of(-1, "EUR")))
                .ParamName
        );
    }

    [Fact]
    public void Recommendation_BesideManyOpenBidsOnWhichNothingDepends_IsKnown()
    {
        var tender = WithIntervals().WithGates(Certificate);
        var proved = GateAnswer.Meets(Certificate.Name, Evidence.Of("certificate", "TestCert"));
        var bids = Enumerable.Range(0, 30).Select(k => Offer($"open {Invariant.Text(k)}", 50, 10));

        var evaluation = Evaluated(tender, Dossier.Of([Offer("Acme", 40, 60).At(proved), .. bids]));

        Assert.Equal(30, evaluation.Bids.Count(bid => bid.Status == BidStatus.Open));
        Assert.Equal("Acme", evaluation.Recommendation.Value.ToString());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Recommendation_BesideManyOpenBidsByRelativeRules_WaitsOnlyForThoseThatDecide(bool isDearIn)
    {
        // Acme has 8 points more than Borea, and 800 / (highest price − 20) less for its price: too few only without all dear bids.
        var tender = Tender
            .Of(
                "Service",
                Closing,
                Currency.Eur,
                AwardCriterion.Answered("quality", 60, AnswerValue.Number(0, 60)),
                AwardCriterion.Price(40, PriceFormula.LinearMinMax)
            )
            .WithGates(Certificate)
            .WithThreshold(TechnicalThreshold.OfTheBest(Percentage.Of(50)));
        var proved = GateAnswer.Meets(Certificate.Name, Evidence.Of("certificate", "TestCert"));
        var dear = Offer("Dear", 300, 30);
        var evaluation = Evaluated(
            tender,
            Dossier.Of([
                Offer("Acme", 40, 58).At(proved),
                Offer("Borea", 20, 50).At(proved),
                Offer("Best", 500, 60),
                isDearIn ? dear.At(proved) : dear,
                .. Enumerable.Range(0, 40).Select(k => Offer($"open {Invariant.Text(k)}", 200 + k, 30 + (k % 3))),
            ])
        );

        Assert.Equal("Acme", evaluation.Ranking[0].Name);
        Assert.Equal(isDearIn, evaluation.Recommendation.IsKnown);
        Assert.Equal(
            isDearIn ? [] : ["Borea does."],
            evaluation.Recommendation.Findings.Select(finding => finding.Message.Split(", ")[^1])
        );
    }

    [Fact]
    public void Recommendation_BesideTooManyWaysForAllThatCompete_AsksToSettleSomeFirst()
    {
        // Thirteen bids pass, and each way takes all 513 that compete; a rule for low prices can hang on any of the open ones.
        var tender = WithIntervals()
            .WithGates(Certificate)
            .WithThreshold(TechnicalThreshold.None.PassingAtMost(13))
            .Doubting(AbnormallyLowRule.BelowMean(Percentage.Of(50)));
        var proved = GateAnswer.Meets(Certificate.Name, Evidence.Of("certificate", "TestCert"));
        var evaluation = Evaluated(
            tender,
            Dossier.Of([
                Offer("Acme", 40, 60).At(proved),
                .. Enumerable.Range(0, 12).Select(k => Offer($"open {Invariant.Text(k)}", 50, 30)),
                .. Enumerable.Range(0, 500).Select(k => Offer($"in {Invariant.Text(k)}", 50, 20).At(proved)),
            ])
        );

        Assert.StartsWith(
            "12 bids are open; settle some of them first: open 0, open 1,",
            evaluation.Recommendation.Findings.Single().Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Recommendation_BesideAnOpenBidOnWhichTheDrawDepends_IsNotKnown()
    {
        var proved = GateAnswer.Meets(Certificate.Name, Evidence.Of("certificate", "TestCert"));
        var bids = Enumerable.Range(0, 30).Select(k => Offer($"tied {Invariant.Text(k)}", 50, 10).At(proved)).ToList();

        var messages = Enumerable
            .Range(1, 20)
            .Select(seed => DrawSeed.Of((ulong)seed))
            .SelectMany(seed =>
                Evaluated(
                    WithIntervals().WithGates(Certificate).BreakingTies(TieRule.None.ThenDraw(seed.Commitment)),
                    Dossier.Of([.. bids, Offer("open", 50, 10)]).Revealed(seed)
                ).Recommendation.Findings
            )
            .Select(finding => finding.Message);

        Assert.Contains(messages, message => message.Contains("when open is out", StringComparison.Ordinal));
    }

    private static Tender WithIntervals() =>
        Tender.Of(
            "Service",
            Closing,
            Currency.Eur,
            AwardCriterion.Answered("quality", 60, AnswerValue.Number(0, 60)).WhenMissing(MissingRule.Interval),
            AwardCriterion.Price(40, PriceFormula.LinearFixedBounds(Eur(0), Eur(100)))
        );

    private static Bid Offer(string name, decimal price, decimal? quality) =>
        quality is { } points ? BidOf(name, price).Answer("quality", BidAnswer.Of(points)) : BidOf(name, price);

    private static Tender InOrder() =>
        Tender.Of(
            "Service",
            Closing,
            Currency.Eur,
            AwardCriterion.Answered("first", AwardWeight.InOrder(1), AnswerValue.Number(0, 10)),
            AwardCriterion.Answered("second", AwardWeight.InOrder(2), AnswerValue.Number(0, 10))
        );

    private static Bid Ordered(string name, decimal first, decimal second) =>
        Bid.Of(name, Closing).Answer("first", BidAnswer.Of(first)).Answer("second", BidAnswer.Of(second));
}
