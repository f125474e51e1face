using FsCheck.Fluent;
using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Selection;
using static Outsourcing.Domain.Tests.Selection.Tenders;

namespace Outsourcing.Domain.Tests.Selection;

public sealed class AwardTests
{
    [Theory]
    [InlineData("points-per-price", "C")]
    [InlineData("tolerance", "A")]
    [InlineData("price-per-point", "C")]
    [InlineData("price-minus-quality", "A")]
    [InlineData("lowest-price", "C")]
    public void Award_ByQualityAndPrice_GoesByTheRule(string rule, string expected)
    {
        // A 90 points at 100, B 60 at 80, C 50 at 50.
        AwardRule award = rule switch
        {
            "points-per-price" => AwardRule.PointsPerPrice(),
            "tolerance" => AwardRule.PointsPerPrice(Percentage.Of(10)),
            "price-per-point" => AwardRule.PricePerPoint,
            "price-minus-quality" => AwardRule.PriceMinusQuality(Eur(2)),
            _ => AwardRule.LowestPrice,
        };
        var tender = Tender
            .Of("Service", Closing, Currency.Eur, AwardCriterion.Answered("quality", 100, AnswerValue.Number(0, 100)))
            .AwardedBy(award);

        var evaluation = Evaluated(tender, Dossier.Of(Of("A", 90, 100), Of("B", 60, 80), Of("C", 50, 50)));

        Assert.Equal(expected, evaluation.Recommendation.Value.Bid);
        Assert.Equal((1, 1), (evaluation[expected].BestRank, evaluation[expected].WorstRank));
        Assert.StartsWith(
            $"{expected} has rank 1 with ",
            evaluation[expected].Explanation.Statement,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Threshold_ThatDependsOnTheBest_IsMetAtThePercentage()
    {
        var tender = Small.WithThreshold(TechnicalThreshold.OfTheBest(Percentage.Of(98)));

        // Acme 52, Borea 51, Cygnus 49: 98 % of 52 is 50.96.
        var evaluation = Evaluated(tender);

        Assert.Equal(["Acme", "Borea"], evaluation.Ranking.Select(bid => bid.Name));
        Assert.Equal(
            "Cygnus, technical threshold: out; asked for at least 98% of the best, found 49 points",
            evaluation["Cygnus"].Record[^1].ToString()
        );
        Assert.Null(evaluation["Cygnus"].Price);
    }

    [Fact]
    public void Threshold_OfTheBestFew_LetsTiesPass()
    {
        var dossier = Graded(
            [BidOf("Acme", 400_000, 4), BidOf("Borea", 420_000, 4), BidOf("Cygnus", 350_000, 4)],
            ("Acme", 8),
            ("Borea", 7),
            ("Cygnus", 7)
        );

        Assert.Equal(
            3,
            Evaluated(Small.WithThreshold(TechnicalThreshold.None.PassingAtMost(2)), dossier).Ranking.Count
        );
        Assert.Equal(
            ["Acme"],
            Evaluated(Small.WithThreshold(TechnicalThreshold.None.PassingAtMost(1)), dossier)
                .Ranking.Select(bid => bid.Name)
        );
    }

    [Theory]
    [InlineData("ask", "2026-10-14", BidStatus.Open)]
    [InlineData("ask", "2026-10-13", BidStatus.Out)]
    [InlineData("refuse", "", BidStatus.Out)]
    [InlineData("zero", "", BidStatus.In)]
    [InlineData("minimum", "", BidStatus.In)]
    [InlineData("interval", "", BidStatus.Open)]
    public void Missing_AnAnswer_GoesByTheRule(string way, string until, BidStatus expected)
    {
        var rule = way switch
        {
            "ask" => MissingRule.AskUntil(NodaTime.Text.LocalDatePattern.Iso.Parse(until).Value),
            "zero" => MissingRule.Zero,
            "minimum" => MissingRule.Minimum,
            "interval" => MissingRule.Interval,
            _ => MissingRule.Refuse,
        };
        var criterion = AwardCriterion.Answered("languages", 50, AnswerValue.Number(0, 5)).WhenMissing(rule);
        var tender = Tender.Of(
            "Service",
            Closing,
            Currency.Eur,
            AwardCriterion.Graded("concept", 50, Ten),
            way is "zero" ? criterion : criterion.WithMinimum(Percentage.Of(40))
        );

        var bid = Evaluated(tender, Graded([BidOf("Acme", 1)], ("Acme", 5)))["Acme"];

        Assert.Equal(expected, bid.Status);
        Assert.Equal(
            way switch
            {
                "minimum" => (45m, 45m),
                "zero" => (25m, 25m),
                "refuse" => (25m, 25m),
                _ when expected == BidStatus.Out => (25m, 25m),
                _ => (25m, 75m),
            },
            (bid.LeastQuality, bid.MostQuality)
        );
    }

    [Theory]
    [InlineData("ask")]
    [InlineData("zero")]
    [InlineData("refuse")]
    [InlineData("interval")]
    public void Missing_AGradeThatNobodyGave_IsNoReasonToBeOut(string way)
    {
        var concept = AwardCriterion
            .Graded("concept", 50, Ten)
            .WithMinimum(5)
            .WhenMissing(
                way switch
                {
                    "ask" => MissingRule.AskUntil(Day.PlusDays(-1)),
                    "zero" => MissingRule.Zero,
                    "interval" => MissingRule.Interval,
                    _ => MissingRule.Refuse,
                }
            );

        var bid = Evaluated(Tender.Of("Service", Closing, Currency.Eur, concept), Graded([BidOf("Acme", 1)]))["Acme"];

        Assert.Equal((BidStatus.Open, 0m, 50m), (bid.Status, bid.LeastQuality, bid.MostQuality));
    }

    [Fact]
    public void Missing_InAnInternalScorecard_CanBeTakenOverByTheOthers()
    {
        var tender = Tender
            .Of(
                "Card",
                Closing,
                Currency.Eur,
                AwardCriterion.Graded("concept", 40, Ten),
                AwardCriterion.Answered("languages", 60, AnswerValue.Number(0, 5)).WhenMissing(MissingRule.Renormalise)
            )
            .Under(Regime.Internal);

        var bid = tender.Evaluate(Graded([BidOf("Acme", 1)], ("Acme", 5)), Day).Value["Acme"];

        Assert.Equal(50m, bid.LeastQuality);
        Assert.Equal(
            AnswerStatus.NotApplicable,
            Small.Under(Regime.Internal).Evaluate(Three, Day).Value.LetterTo("Acme").Status
        );
    }

    [Fact]
    public void Price_InAnotherCurrency_IsConvertedByAStatedRateOnly()
    {
        var pounds = Bid.Of("Acme", Closing)
            .At(Money.Of(300_000, "GBP"))
            .Answer("languages", BidAnswer.Of(4))
            .Premium("lock-in", Eur(1_000))
            .Premium("unnamed", Eur(50_000));
        var dossier = Graded([pounds], ("Acme", 8));
        var rate = ExchangeRate.Of(Currency.Gbp, Currency.Eur, 1.2m, Day, "central bank");
        var tender = Small.PricingRisks("lock-in");

        Assert.Equal(
            "Acme, price: open; asked for a price in EUR, or in a currency with a stated rate, found 300000.00 GBP, and no rate from GBP to EUR",
            Evaluated(tender, dossier)["Acme"].Record[^1].ToString()
        );
        Assert.Equal(Eur(361_000), Evaluated(tender, dossier.Converted(rate))["Acme"].Price);
        Assert.Equal(
            "added",
            Assert.Throws<ArgumentException>(() => dossier.Converted(rate).Converted(rate)).ParamName
        );
    }

    [Fact]
    public void LowPrice_UntilItIsExplained_HoldsTheAwardUp()
    {
        var tender = Small.Doubting(AbnormallyLowRule.BelowSecond(Percentage.Of(10)));
        var inquiry = LowPriceInquiry.Of("Cygnus", Day.PlusDays(-7), Day);

        string Record(Dossier dossier, LocalDate? on = null) =>
            tender
                .Freeze(Closing)
                .Value.Evaluate(dossier, on ?? Day)
                .Value["Cygnus"]
                .Record.Single(record => record.Subject is "abnormally low price")
                .ToString();

        Assert.Equal(
            "Cygnus, abnormally low price: open; asked for an explanation, since the price is flagged by '10% below the second lowest', found to be asked",
            Record(Three)
        );
        Assert.Contains("open", Record(Three.Asked(inquiry)), StringComparison.Ordinal);
        Assert.Contains("open", Record(Three.Asked(inquiry), Day.PlusDays(1)), StringComparison.Ordinal);
        Assert.Contains("open", Record(Three.Asked(inquiry.Explained("own tools", Day))), StringComparison.Ordinal);
        Assert.Contains(
            "passed",
            Record(Three.Asked(inquiry.Explained("own tools", Day).Accept("plausible"))),
            StringComparison.Ordinal
        );
        Assert.Equal(
            "Cygnus",
            Evaluated(
                tender,
                Three.Asked(inquiry.Explained("own tools", Day).Accept("plausible"))
            ).Recommendation.Value.Bid
        );
        Assert.Equal(
            "Acme",
            Evaluated(
                tender,
                Three.Asked(inquiry.Explained("own tools", Day).Reject("not plausible"))
            ).Recommendation.Value.Bid
        );
        Assert.Equal(
            "Acme",
            Evaluated(
                tender,
                Three.Asked(inquiry.Explained("own tools", Day).MustReject("labour law"))
            ).Recommendation.Value.Bid
        );
    }

    [Fact]
    public void LowPriceInquiry_BeforeTheAnswerIsDue_RejectsNobody()
    {
        var inquiry = LowPriceInquiry.Of("Acme", Day, Day.PlusDays(7));

        Assert.Equal(LowPriceState.Asked, inquiry.Reject("no answer").StateOn(Day.PlusDays(7)));
        Assert.Equal(LowPriceState.Rejected, inquiry.Reject("no answer").StateOn(Day.PlusDays(8)));
        Assert.Equal(LowPriceState.Unanswered, inquiry.StateOn(Day.PlusDays(8)));
        Assert.Equal("reason", Assert.Throws<ArgumentException>(() => inquiry.Accept("why not")).ParamName);
        Assert.Equal(
            "answerBy",
            Assert.Throws<ArgumentException>(() => LowPriceInquiry.Of("Acme", Day, Day.PlusDays(-1))).ParamName
        );
    }

    [Fact]
    public void AbnormallyLow_WithTooFewBids_IsNotKnown()
    {
        var answer = AbnormallyLowRule
            .BelowMean(Percentage.Of(20))
            .Flag([PricedBid.Of("Acme", Eur(1)), PricedBid.Of("Borea", Eur(9))]);

        Assert.Equal(AnswerStatus.NotApplicable, answer.Status);
        Assert.Equal(
            ["'20% below the mean' needs 3 bids, and there are 2: whether a price is abnormally low is not known."],
            answer.Findings.Select(finding => finding.Message)
        );
    }

    [Theory]
    [InlineData(8000, true)]
    [InlineData(8001, false)]
    public void AbnormallyLow_BelowSecond_IsFlaggedAtTheThreshold(int cents, bool expected)
    {
        var answer = AbnormallyLowRule
            .BelowSecond(Percentage.Of(20))
            .Flag([
                PricedBid.Of("Acme", Eur(cents / 100m)),
                PricedBid.Of("Borea", Eur(100)),
                PricedBid.Of("Cygnus", Eur(200)),
            ]);

        Assert.Equal(expected ? ["Acme"] : [], answer.Value.Flagged);
    }

    [Fact]
    public void AbnormallyLow_BelowMean_ExplainsTheMean()
    {
        var answer = AbnormallyLowRule
            .BelowMean(Percentage.Of(40))
            .Flag([PricedBid.Of("Acme", Eur(60)), PricedBid.Of("Borea", Eur(120)), PricedBid.Of("Cygnus", Eur(120))]);

        Assert.Equal(
            "40% below the mean of 100.00 EUR = 60.00 EUR; a price of that or less is asked to be explained: Acme.",
            answer.Explanation.Statement
        );
    }

    [Fact]
    public void Standstill_OfThePublishedExamples_EndsOnTheirDays()
    {
        var easter = BusinessDays.MondayToFriday(
            Holidays.Of([new LocalDate(2010, 4, 2), new LocalDate(2010, 4, 5)], new LocalDate(2010, 12, 31))
        );
        var plain = BusinessDays.MondayToFriday(Holidays.Of(Array.Empty<Holiday>(), new LocalDate(2026, 12, 31)));

        var eu = Standstill.After(Regime.Eu, new LocalDate(2010, 3, 23), AwardChannel.Electronic, easter);
        var post = Standstill.After(Regime.Eu, new LocalDate(2010, 3, 23), AwardChannel.Other, easter);
        var uk = Standstill.After(Regime.UkProcurementAct, new LocalDate(2026, 3, 2), AwardChannel.Electronic, plain);

        Assert.Equal(new LocalDate(2010, 4, 6), eu.Value.Last);
        Assert.Equal(
            "10 calendar days from the day after 2010-03-23 end on 2010-04-02, no working day, and so on 2010-04-06.",
            eu.Explanation.Statement
        );
        Assert.Equal(new LocalDate(2010, 4, 7), post.Value.Last);
        Assert.Equal(new LocalDate(2026, 3, 11), uk.Value.Last);
        Assert.Equal(
            AnswerStatus.NotApplicable,
            Standstill.After(Regime.Private, new LocalDate(2026, 3, 2), AwardChannel.Other, plain).Status
        );
        Assert.False(Standstill.After(Regime.Eu, new LocalDate(2026, 12, 28), AwardChannel.Other, plain).IsKnown);
    }

    [Theory]
    [InlineData(Regime.Eu)]
    [InlineData(Regime.UkProcurementAct)]
    [InlineData(Regime.Private)]
    public void Letter_HoldsNothingOfAnotherBidderButTheWinner(Regime regime)
    {
        var plain = BusinessDays.MondayToFriday(Holidays.Of(Array.Empty<Holiday>(), new LocalDate(2026, 12, 31)));
        var standstill =
            regime == Regime.Private ? null : Standstill.After(regime, Day, AwardChannel.Electronic, plain).Value;
        var evaluation = Evaluated(Small.Under(regime));

        foreach (var to in new[] { "Acme", "Borea", "Cygnus" })
        {
            var text = evaluation.LetterTo(to, standstill).Value.ToString();

            Assert.All(
                evaluation.Bids.Where(bid =>
                    bid.Name is not "Cygnus" && !string.Equals(bid.Name, to, StringComparison.Ordinal)
                ),
                other => Assert.DoesNotContain(other.Name, text, StringComparison.Ordinal)
            );
            Assert.All(
                evaluation.Bids.Where(bid => !string.Equals(bid.Name, to, StringComparison.Ordinal)),
                other => Assert.DoesNotContain(other.Price.ToString()!, text, StringComparison.Ordinal)
            );
            Assert.Equal(regime != Regime.Private || to is "Cygnus", text.Contains("Cygnus", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Letter_ToABidderThatIsOut_GivesTheReason()
    {
        var late = Bid.Of("Delphi", Closing + Duration.FromHours(1)).At(Eur(1));
        var evaluation = Evaluated(dossier: Graded([BidOf("Acme", 400_000, 4), late], ("Acme", 8)));

        Assert.Equal(
            """
            To Delphi

            Your bid for 'Customer service' was not successful.

            It was left out at 'receipt': asked for was receipt until 2026-09-30T10:00:00Z, found was 2026-09-30T11:00:00Z.
            """.ReplaceLineEndings("\n"),
            evaluation.LetterTo("Delphi").Value.ToString()
        );
        Assert.Equal(AnswerStatus.NotApplicable, Evaluated(Small.Under(Regime.Eu)).LetterTo("Acme").Status);
    }

    [Fact]
    public void Replay_WithAnotherDossier_SaysWhatDiffers()
    {
        var tender = Small.Freeze(Closing).Value;
        var record = tender.Evaluate(Three, Day).Value.AwardRecord().Value;
        var other = Graded([BidOf("Acme", 400_000, 4)], ("Acme", 8));

        Assert.Empty(record.Replay(tender, Three));
        Assert.Equal(["dossier", "Cygnus"], record.Replay(tender, other).Select(finding => finding.Subject));
        Assert.Equal(
            ["rules"],
            record.Replay(Small.PricingRisks("exit").Freeze(Closing).Value, Three).Select(finding => finding.Subject)
        );
    }

    [Fact]
    public void Share_AmongTheFirst_NeedsThemToBeSure()
    {
        Assert.Equal(
            ["Cygnus 60%", "Acme 40%"],
            Evaluated().Share(Percentage.Of(60), Percentage.Of(40)).Value.Select(one => one.ToString())
        );
        Assert.Equal(
            ["4 shares need as many bids, and 3 passed."],
            Evaluated()
                .Share(Percentage.Of(25), Percentage.Of(25), Percentage.Of(25), Percentage.Of(25))
                .Findings.Select(finding => finding.Message)
        );
        Assert.Equal("shares", Assert.Throws<ArgumentException>(() => Evaluated().Share(Percentage.Of(60))).ParamName);
        Assert.Equal(AnswerStatus.FactMissing, Undecided().Share(Percentage.Of(60), Percentage.Of(40)).Status);
    }

    [Fact]
    public void Importance_Alone_GivesRankSpans()
    {
        var tender = Tender.Of(
            "Service",
            Closing,
            Currency.Eur,
            AwardCriterion.Answered("first", AwardWeight.InOrder(1), AnswerValue.Number(0, 10)),
            AwardCriterion.Answered("second", AwardWeight.InOrder(2), AnswerValue.Number(0, 10))
        );

        Bid Of(string name, decimal first, decimal second) =>
            Bid.Of(name, Closing).Answer("first", BidAnswer.Of(first)).Answer("second", BidAnswer.Of(second));

        // A leads on the first, B on both together; C is behind both.
        var open = Evaluated(tender, Dossier.Of(Of("A", 8, 2), Of("B", 7, 9), Of("C", 1, 1)));
        var sure = Evaluated(tender, Dossier.Of(Of("A", 8, 9), Of("B", 7, 9), Of("C", 1, 1)));

        Assert.Equal([(1, 2), (1, 2), (3, 3)], open.Bids.Select(bid => (bid.BestRank, bid.WorstRank)));
        Assert.Equal(
            "By the order of importance alone no bid is surely first; first can be B and A.",
            open.Recommendation.Findings.Single().Message
        );
        Assert.Equal("A", sure.Recommendation.Value.Bid);
    }

    private static Bid Of(string name, decimal quality, decimal price) =>
        BidOf(name, price).Answer("quality", BidAnswer.Of(quality));
}
