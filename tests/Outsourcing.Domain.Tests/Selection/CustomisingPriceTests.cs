using FsCheck.Fluent;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Selection;
using Outsourcing.Domain.Tests.Support;
using static Outsourcing.Domain.Tests.Selection.Tenders;

namespace Outsourcing.Domain.Tests.Selection;

/// <summary>Acme asks 400,000 and offers a layout and an export.</summary>
public sealed class CustomisingPriceTests
{
    private static readonly Tender Priced = Rules(MissingRule.AskUntil(Day)).PricingCustomising();

    [Fact]
    public void Price_WithCustomising_IsTheSumAndHasALineOfItsOwn()
    {
        var evaluation = Of(
            Priced,
            CustomisingOffer.Of("layout", CustomisingWay.Built, Eur(12_000)),
            CustomisingOffer.Of("export", CustomisingWay.Configured, Money.Of(500.01m, "GBP"))
        );

        Assert.Equal(Eur(412_600.012m), evaluation["Acme"].Price);
        Assert.Equal(
            [
                "Acme, customising: passed; asked for a price for what has to be built, asked until 2026-10-14, found layout: built for 12000.00 EUR; export: configured for 500.01 GBP, together 12600.012 EUR",
                "Acme, price: passed; asked for a price in EUR, or in a currency with a stated rate, found 400000.00 EUR, compared as 412600.012 EUR",
            ],
            Commercial(evaluation)
        );
        Assert.Empty(Findings(evaluation));
    }

    [Fact]
    public void Price_WithoutTheRule_LeavesCustomisingOutAndSaysSo()
    {
        var evaluation = Of(
            Rules(MissingRule.Refuse),
            CustomisingOffer.Of("layout", CustomisingWay.Built, Eur(12_000)),
            CustomisingOffer.Of("export", CustomisingWay.Built)
        );

        Assert.Equal(Eur(400_000), evaluation["Acme"].Price);
        Assert.Equal(
            ["'Acme' asks 12000.00 EUR for 'layout', which the rules do not add to prices: it counts nowhere."],
            Findings(evaluation)
        );
    }

    [Fact]
    public void Price_ForWhatNobodyAsks_CountsNowhereAndSaysSo()
    {
        var evaluation = Of(
            Priced,
            CustomisingOffer.Of("layout", CustomisingWay.Standard),
            CustomisingOffer.Of("export", CustomisingWay.Refused),
            CustomisingOffer.Of("archive", CustomisingWay.Built, Eur(1))
        );

        Assert.Equal(Eur(400_000), evaluation["Acme"].Price);
        Assert.Contains(
            "found nothing beside the price of the bid",
            Commercial(evaluation)[0],
            StringComparison.Ordinal
        );
        Assert.Equal(
            ["'Acme' asks 1.00 EUR for 'archive', which the rules do not add to prices: it counts nowhere."],
            Findings(evaluation)
        );
    }

    [Theory]
    [InlineData(0, BidStatus.Open, "open")]
    [InlineData(1, BidStatus.Out, "out")]
    public void Built_WithoutAPrice_IsUnknownWhileTheBidderIsAskedAndThenOut(
        int daysAfter,
        BidStatus status,
        string outcome
    )
    {
        var evaluation = Priced
            .Freeze(Closing)
            .Value.Evaluate(
                Bids(
                    CustomisingOffer.Of("layout", CustomisingWay.Built),
                    CustomisingOffer.Of("export", CustomisingWay.Standard)
                ),
                Day.PlusDays(daysAfter)
            )
            .Value;

        Assert.Equal(status, evaluation["Acme"].Status);
        Assert.Equal(
            $"Acme, customising: {outcome}; asked for a price for what has to be built, asked until 2026-10-14, found layout: built",
            evaluation["Acme"].Record.Single(record => record.Rule == SelectionRules.CustomisingPrice).ToString()
        );
        Assert.False(evaluation.Recommendation.IsKnown);
        Assert.Null(evaluation["Acme"].Price);
    }

    [Fact]
    public void Built_WithoutAPriceAndNotAsked_IsOutLikeABidWithoutAPrice() =>
        Assert.Equal(
            BidStatus.Out,
            Of(
                Rules(MissingRule.Interval).PricingCustomising(),
                CustomisingOffer.Of("layout", CustomisingWay.Built),
                CustomisingOffer.Of("export", CustomisingWay.Standard)
            )["Acme"].Status
        );

    [Fact]
    public void Built_ForNothing_CostsNothing() =>
        Assert.Equal(
            Eur(400_000),
            Of(
                Priced,
                CustomisingOffer.Of("layout", CustomisingWay.Built, Eur(0)),
                CustomisingOffer.Of("export", CustomisingWay.Configured)
            )["Acme"].Price
        );

    [Fact]
    public void AnAnswerThatCameTooLate_AddsNothing()
    {
        var bid = BidOf("Acme", 400_000)
            .AnswerLater(
                "customising",
                BidAnswer.Customising(
                    CustomisingOffer.Of("layout", CustomisingWay.Built, Eur(1)),
                    CustomisingOffer.Of("export", CustomisingWay.Built, Eur(1))
                ),
                Day
            );

        Assert.Equal(
            Eur(400_000),
            Evaluated(Rules(MissingRule.Zero).PricingCustomising(), Dossier.Of(bid))["Acme"].Price
        );
    }

    [Fact]
    public void AnAbnormallyLowPrice_IsMeasuredWithCustomising()
    {
        var tender = Priced.Doubting(AbnormallyLowRule.BelowSecond(Percentage.Of(20)));
        CustomisingOffer[] standard =
        [
            CustomisingOffer.Of("layout", CustomisingWay.Standard),
            CustomisingOffer.Of("export", CustomisingWay.Standard),
        ];
        CustomisingOffer[] built =
        [
            CustomisingOffer.Of("layout", CustomisingWay.Built, Eur(150_000)),
            CustomisingOffer.Of("export", CustomisingWay.Standard),
        ];

        IReadOnlyList<string> Flagged(CustomisingOffer[] offers) =>
            Evaluated(
                tender,
                Dossier.Of(Asking("Acme", 300_000, offers), Asking("Borea", 420_000, standard))
            ).Low!.Value.Flagged;

        Assert.Equal(["Acme"], Flagged(standard));
        Assert.Empty(Flagged(built));
    }

    [Theory]
    [InlineData(false, "What customising costs is added to prices, and no criterion asks for customising.")]
    [InlineData(true, "What customising costs is added to prices, and no price counts.")]
    public void Check_CustomisingThatCannotBeAdded_IsAnError(bool asks, string expected)
    {
        var tender = asks ? Tender.Of("Software", Closing, Currency.Eur, Customising(MissingRule.Refuse)) : Small;

        Assert.Equal(
            [expected],
            tender
                .PricingCustomising()
                .Check()
                .Where(finding => finding.Rule == SelectionRules.CustomisingPrice)
                .Select(finding => finding.Message)
        );
        Assert.DoesNotContain(tender.Check(), finding => finding.Rule == SelectionRules.CustomisingPrice);
    }

    [Fact]
    public void PricingCustomising_IsInTheFingerprint() =>
        Assert.NotEqual(
            Rules(MissingRule.Refuse).Freeze(Closing).Value.Fingerprint,
            Rules(MissingRule.Refuse).PricingCustomising().Freeze(Closing).Value.Fingerprint
        );

    /// <summary>The compared price is that of a bid that asks for all of it at once, to the last digit.</summary>
    [Fact]
    public void Price_WithCustomising_IsThatOfTheSameSumInThePrice() =>
        Law.Holds(
            (
                from price in Gen.Choose(1, 1_000_000)
                from layout in Gen.Choose(0, 1_000_000)
                from export in Gen.Choose(0, 1_000_000)
                select (price, layout, export)
            ).ToArbitrary(),
            one =>
            {
                Bid[] bids =
                [
                    Asking(
                        "Apart",
                        one.price / 100m,
                        [
                            CustomisingOffer.Of("layout", CustomisingWay.Built, Eur(one.layout / 100m)),
                            CustomisingOffer.Of("export", CustomisingWay.Built, Eur(one.export / 100m)),
                        ]
                    ),
                    Asking(
                        "AtOnce",
                        (one.price + one.layout + one.export) / 100m,
                        [
                            CustomisingOffer.Of("layout", CustomisingWay.Built, Eur(0)),
                            CustomisingOffer.Of("export", CustomisingWay.Built, Eur(0)),
                        ]
                    ),
                ];
                var evaluation = Evaluated(Priced, Dossier.Of(bids));
                return evaluation["Apart"].Price == evaluation["AtOnce"].Price
                    && evaluation["Apart"].LeastTotal == evaluation["AtOnce"].LeastTotal;
            }
        );

    [Fact]
    public void Rehearsal_DrawsWholePrices()
    {
        Rehearsal Of(Tender tender) => Rehearsal.Of(tender, 3, Eur(300_000), Eur(500_000), 7, rounds: 20).Value;

        Assert.Equal(
            Of(Rules(MissingRule.AskUntil(Day))).Weights.Select(weight => weight.ToString()),
            Of(Priced).Weights.Select(weight => weight.ToString())
        );
    }

    private static AnsweredCriterion Customising(MissingRule missing) =>
        AwardCriterion
            .Answered(
                "customising",
                65,
                AnswerValue.Customising([("layout", 2m), ("export", 1m)], Percentage.Of(80), Percentage.Of(40))
            )
            .WhenMissing(missing);

    private static Tender Rules(MissingRule missing) =>
        Tender.Of(
            "Software",
            Closing,
            Currency.Eur,
            Customising(missing),
            AwardCriterion.Price(35, PriceFormula.LinearFixedBounds(Eur(300_000), Eur(500_000)))
        );

    private static Bid Asking(string bidder, decimal price, CustomisingOffer[] offers) =>
        BidOf(bidder, price).Answer("customising", BidAnswer.Customising(offers));

    private static Dossier Bids(params CustomisingOffer[] offers) =>
        Dossier
            .Of(Asking("Acme", 400_000, offers))
            .Converted(ExchangeRate.Of(Currency.Gbp, Currency.Eur, 1.2m, Day, "central bank"));

    private static Evaluation Of(Tender tender, params CustomisingOffer[] offers) => Evaluated(tender, Bids(offers));

    private static string[] Commercial(Evaluation evaluation) =>
        [
            .. evaluation["Acme"]
                .Record.Where(record => record.Stage == Stage.Commercial)
                .Select(record => record.ToString()),
        ];

    private static IEnumerable<string> Findings(Evaluation evaluation) =>
        evaluation
            .Findings.Where(finding => finding.Rule == SelectionRules.CustomisingPrice)
            .Select(finding => finding.Message);
}
