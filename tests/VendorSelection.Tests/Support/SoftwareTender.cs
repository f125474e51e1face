namespace Outsourcing.Samples.VendorSelection.Tests;

/// <summary>Software for a retailer: a private tender with fixed bounds for the price, and a bid in pounds.</summary>
/// <remarks>
/// By hand. Larkfield: 1,600,000 GBP · 1.15625 = 1,850,000 EUR. Price, 25 · (2,400,000 − price) / 800,000: 17.1875, Osmund
/// 21.25, Veltra 10.9375, Corvane 25 (beyond the better bound). The second lowest price is 1,720,000, less 20 % = 1,376,000:
/// Corvane is flagged at 1,240,000. Grades by the median of three.
/// </remarks>
internal static class SoftwareTender
{
    private const string Larkfield = "Larkfield Software";
    private const string Osmund = "Osmund Digital";
    private const string Veltra = "Veltra Systems";
    private const string Corvane = "Corvane Labs";
    private const string Tallis = "Tallis Code";

    private const string Experience = "experience";
    private const string Approach = "approach";
    private const string Customising = "customising";
    private const string Security = "security";
    private const string Cooperation = "cooperation";
    private const string Certificate = "ISO 27001";

    private const string Taxes = "own tax tables";
    private const string Pickup = "pick-up in the store";
    private const string Loyalty = "loyalty card";

    private static readonly GradeScale Five = GradeScale.Of("0 to 5", worst: 0, best: 5);
    private static readonly string[] Evaluators = ["Birte Hansen", "Jonas Kehl", "Mara Vogt", "Nils Oster"];

    public static SelectionTemplate Template { get; } =
        new(
            "software",
            Rules,
            Dossier,
            new Procedure(
                On: new LocalDate(2025, 11, 24),
                Frozen: SelectionTemplate.At("2025-09-08T07:00:00Z"),
                Published: Fingerprint.Of(Rules),
                Rehearsal: new Trial(Money.Of(1_600_000, "EUR"), Money.Of(2_400_000, "EUR"), Bids: 5, Seed: 20250908)
            )
        );

    private static Tender Rules =>
        Tender
            .Of(
                "Shop software for Northquay Retail",
                SelectionTemplate.At("2025-10-31T11:00:00Z"),
                Currency.Eur,
                AwardCriterion
                    .Answered(
                        Experience,
                        25,
                        AnswerValue.Experience(
                            "web shop",
                            "retail",
                            size: 1_850_000,
                            since: new LocalDate(2020, 10, 31),
                            references: 2,
                            ExperienceWeights.Of(process: 50, industry: 30, size: 20)
                        )
                    )
                    .WhenMissing(MissingRule.Zero),
                AwardCriterion.Graded(Approach, 20, Five),
                AwardCriterion.Price(
                    25,
                    PriceFormula.LinearFixedBounds(Money.Of(1_600_000, "EUR"), Money.Of(2_400_000, "EUR"))
                ),
                AwardCriterion
                    .Answered(
                        Customising,
                        10,
                        AnswerValue.Customising(
                            [(Taxes, 3), (Pickup, 4), (Loyalty, 3)],
                            configured: Percentage.Of(80),
                            built: Percentage.Of(50)
                        )
                    )
                    .WhenMissing(MissingRule.AskUntil(new LocalDate(2025, 12, 5))),
                AwardCriterion.Graded(Security, 10, Five),
                AwardCriterion.Graded(Cooperation, 10, Five)
            )
            .WithGates(Gate.Proved(Certificate, askUntil: new LocalDate(2025, 12, 5)))
            .WithThreshold(TechnicalThreshold.AtLeast(35))
            .AgreedBy(ConsensusRule.Median)
            .ConvertingBy(RateSource.Of("central bank", new LocalDate(2025, 10, 31)))
            .Doubting(AbnormallyLowRule.BelowSecond(Percentage.Of(20)))
            .BreakingTies(TieRule.LowerPrice)
            .Under(Regime.Private);

    private static Dossier Dossier
    {
        get
        {
            Bid[] bids =
            [
                Offer(Larkfield, Money.Of(1_600_000, "GBP"), certified: new LocalDate(2027, 1, 31))
                    .Answer(
                        Experience,
                        Worked(Claim("Fennick Outfitters", 1_850_000), Claim("Sail & Sun", 925_000, "travel"))
                    )
                    .Answer(
                        Customising,
                        Offers(CustomisingWay.Standard, CustomisingWay.Configured, CustomisingWay.Built)
                    ),
                // It does not say how it meets the third requirement.
                Offer(Osmund, Money.Of(1_720_000, "EUR"), certified: new LocalDate(2026, 9, 30))
                    .Answer(
                        Experience,
                        Worked(Claim("Hartwig Home", 925_000), Claim("Alba Insurance", 925_000, "insurance"))
                    )
                    .Answer(Customising, Offers(CustomisingWay.Standard, CustomisingWay.Built)),
                // Its certificate ran out with the deadline.
                Offer(Veltra, Money.Of(2_050_000, "EUR"), certified: new LocalDate(2025, 10, 31))
                    .Answer(Experience, Worked(Claim("Mondial Markets", 1_850_000), Claim("Hartwig Home", 925_000)))
                    .Answer(
                        Customising,
                        Offers(CustomisingWay.Configured, CustomisingWay.Configured, CustomisingWay.Configured)
                    ),
                Offer(Corvane, Money.Of(1_240_000, "EUR"), certified: new LocalDate(2026, 6, 30))
                    .Answer(
                        Experience,
                        Worked(
                            Claim("Pim Toys", 370_000),
                            Claim("Kiosk 24", 1_850_000, until: new LocalDate(2019, 12, 31))
                        )
                    )
                    .Answer(Customising, Offers(CustomisingWay.Standard, CustomisingWay.Refused, CustomisingWay.Built)),
                Offer(Tallis, Money.Of(1_900_000, "EUR"), certified: new LocalDate(2026, 3, 31))
                    .Answer(
                        Experience,
                        Worked(
                            Claim("Pim Toys", 925_000, process: "loyalty app"),
                            ExperienceClaim.Of("a grocer", "web shop", "retail", 1_850_000)
                        )
                    )
                    .Answer(Customising, Offers(CustomisingWay.Built, CustomisingWay.Built, CustomisingWay.Built)),
            ];
            return Dossier
                .Of(bids)
                .Declared(
                    SelectionTemplate.Declarations(
                        Evaluators,
                        bids,
                        SelectionTemplate.At("2025-11-03T08:00:00Z"),
                        (Evaluators[3], Veltra, "holds shares of it")
                    )
                )
                .Graded(
                    // Each row: approach, security, cooperation.
                    Sheet(
                        0,
                        (Larkfield, 4, 4, 5),
                        (Osmund, 3, 3, 4),
                        (Veltra, 4, 5, 3),
                        (Corvane, 3, 3, 3),
                        (Tallis, 2, 2, 3)
                    ),
                    Sheet(
                        1,
                        (Larkfield, 4, 4, 4),
                        (Osmund, 3, 4, 4),
                        (Veltra, 5, 4, 3),
                        (Corvane, 3, 3, 3),
                        (Tallis, 2, 2, 3)
                    ),
                    Sheet(
                        2,
                        (Larkfield, 5, 4, 4),
                        (Osmund, 4, 3, 2),
                        (Veltra, 4, 5, 3),
                        (Corvane, 3, 3, 3),
                        (Tallis, 2, 2, 3)
                    ),
                    Sheet(
                        3,
                        (Larkfield, 1, 1, 1),
                        (Osmund, 1, 1, 1),
                        (Veltra, 5, 5, 5),
                        (Corvane, 1, 1, 1),
                        (Tallis, 1, 1, 1)
                    )
                )
                .Converted(
                    ExchangeRate.Of(Currency.Gbp, Currency.Eur, 1.15625m, new LocalDate(2025, 10, 31), "central bank")
                )
                .Asked(
                    LowPriceInquiry
                        .Of(Corvane, asked: new LocalDate(2025, 11, 5), answerBy: new LocalDate(2025, 11, 14))
                        .Explained("the team would start with three trainees", new LocalDate(2025, 11, 13))
                        .Reject("the roles that the rules ask for cannot be staffed at this price")
                );
        }
    }

    private static Bid Offer(string bidder, Money price, LocalDate certified) =>
        Bid.Of(bidder, SelectionTemplate.At("2025-10-30T09:15:00Z"))
            .At(price)
            .At(GateAnswer.Meets(Certificate, Evidence.Of("certificate", "Certiva", until: certified)));

    private static ExperienceAnswer Worked(params ExperienceClaim[] claims) => BidAnswer.Experience(claims);

    private static ExperienceClaim Claim(
        string client,
        decimal size,
        string industry = "retail",
        string process = "web shop",
        LocalDate? until = null
    ) => ExperienceClaim.Of(client, process, industry, size, until, SelectionTemplate.Reference(client));

    private static CustomisingAnswer Offers(params CustomisingWay[] ways) =>
        BidAnswer.Customising(
            new[] { Taxes, Pickup, Loyalty }.Zip(ways, (requirement, way) => CustomisingOffer.Of(requirement, way))
        );

    private static ScoreSheet Sheet(
        int evaluator,
        params (string Bidder, decimal Approach, decimal Security, decimal Cooperation)[] rows
    ) =>
        ScoreSheet.Of(
            Evaluators[evaluator],
            Five,
            SelectionTemplate.At("2025-11-10T15:00:00Z"),
            rows.SelectMany(row =>
                new[]
                {
                    Grade.Of(row.Bidder, Approach, row.Approach),
                    Grade.Of(row.Bidder, Security, row.Security),
                    Grade.Of(row.Bidder, Cooperation, row.Cooperation),
                }
            )
        );
}
