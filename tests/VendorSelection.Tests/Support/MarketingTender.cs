namespace Outsourcing.Samples.VendorSelection.Tests;

/// <summary>Marketing for an outdoor brand: a private tender, prices of the retainer for a year.</summary>
/// <remarks>
/// By hand. Brightkite: 12 · 18,000 = 216,000. Price, 25 · (300,000 − price) / 120,000: 17.5, Nordlicht 7.5, Quell 22.5, Papaver
/// 20. Ideas, 35 · the mean of three grades / 10. Four prices are too few for the rule about low ones, which asks for five.
/// </remarks>
internal static class MarketingTender
{
    private const string Brightkite = "Brightkite";
    private const string Nordlicht = "Nordlicht Studio";
    private const string Papaver = "Papaver";
    private const string Quell = "Quell Media";
    private const string Tidewater = "Tidewater Ads";

    private const string Ideas = "ideas";
    private const string Experience = "experience";
    private const string Measurement = "measurement";
    private const string Insurance = "liability insurance";
    private const string Rivals = "no work for a rival";

    private const string Sales = "leads and sales";
    private const string Leads = "leads";
    private const string Reach = "reach";

    private static readonly GradeScale Ten = GradeScale.Of("0 to 10", worst: 0, best: 10);
    private static readonly string[] Evaluators = ["Femke Brandt", "Lukas Peters", "Petra Lorenz", "Sven Aldag"];

    public static SelectionTemplate Template { get; } =
        new(
            "marketing",
            Rules,
            Dossier,
            new Procedure(
                On: new LocalDate(2026, 1, 12),
                Frozen: SelectionTemplate.At("2025-11-03T08:00:00Z"),
                Published: Fingerprint.Of(Rules),
                Rehearsal: new Trial(Money.Of(180_000, "EUR"), Money.Of(300_000, "EUR"), Bids: 5, Seed: 20251103)
            )
        );

    private static Tender Rules =>
        Tender
            .Of(
                "Marketing for Pellworm Outdoor (retainer for a year)",
                SelectionTemplate.At("2025-12-12T11:00:00Z"),
                Currency.Eur,
                AwardCriterion.Graded(Ideas, 35, Ten).WithMinimum(5),
                AwardCriterion.Price(
                    25,
                    PriceFormula.LinearFixedBounds(Money.Of(180_000, "EUR"), Money.Of(300_000, "EUR"))
                ),
                AwardCriterion
                    .Answered(
                        Experience,
                        20,
                        AnswerValue.Experience(
                            "campaigns",
                            "outdoor",
                            size: 500_000,
                            since: new LocalDate(2022, 12, 12),
                            references: 2,
                            ExperienceWeights.Of(process: 40, industry: 40, size: 20)
                        )
                    )
                    .WhenMissing(MissingRule.Refuse),
                AwardCriterion
                    .Answered(
                        Measurement,
                        20,
                        AnswerValue.Choice(
                            (Sales, Percentage.Of(100)),
                            (Leads, Percentage.Of(75)),
                            (Reach, Percentage.Of(25))
                        )
                    )
                    .WhenMissing(MissingRule.Interval)
            )
            .WithGates(
                Gate.Declared(Rivals, askUntil: new LocalDate(2026, 1, 16)),
                Gate.Proved(Insurance, askUntil: new LocalDate(2026, 1, 16))
            )
            .Doubting(AbnormallyLowRule.BelowMean(Percentage.Of(25), fewestBids: 5))
            .BreakingTies(TieRule.LowerPrice)
            .Under(Regime.Private);

    private static Dossier Dossier
    {
        get
        {
            Bid[] bids =
            [
                Offer(Brightkite, 216_000, insured: new LocalDate(2026, 12, 31))
                    .Answer(
                        Experience,
                        Worked(Claim("Ravenna Trails", 500_000), Claim("Veloce Bikes", 500_000, "bicycles"))
                    )
                    .Answer(Measurement, BidAnswer.Choice(Leads)),
                Offer(Nordlicht, 264_000, insured: new LocalDate(2026, 6, 30))
                    .Answer(Experience, Worked(Claim("Fjell Tents", 500_000), Claim("Ravenna Trails", 0)))
                    .Answer(Measurement, BidAnswer.Choice(Sales)),
                // The policy ended with the year.
                Offer(Papaver, 204_000, insured: new LocalDate(2025, 12, 31))
                    .Answer(Experience, Worked(Claim("Fjell Tents", 500_000), Claim("Dolce Gelato", 0, "food")))
                    .Answer(Measurement, BidAnswer.Choice(Leads)),
                // It does not say how it measures.
                Offer(Quell, 192_000, insured: new LocalDate(2026, 9, 30))
                    .Answer(
                        Experience,
                        Worked(Claim("Dolce Gelato", 500_000, "food"), Claim("City Shoes", 0, "fashion"))
                    ),
                Offer(Tidewater, 150_000, insured: new LocalDate(2027, 1, 31))
                    .Answer(
                        Experience,
                        Worked(
                            Claim("Ravenna Trails", 500_000),
                            Claim("Hopfen & Co", 500_000, "beverages", "sponsoring")
                        )
                    )
                    .Answer(Measurement, BidAnswer.Choice(Reach)),
            ];
            return Dossier
                .Of(bids)
                .Declared(
                    SelectionTemplate.Declarations(
                        Evaluators,
                        bids,
                        SelectionTemplate.At("2025-12-15T08:00:00Z"),
                        (Evaluators[3], Nordlicht, "a sister is a partner there")
                    )
                )
                .Graded(
                    Sheet(0, brightkite: 9, nordlicht: 8, papaver: 7, quell: 6, tidewater: 4),
                    Sheet(1, brightkite: 8, nordlicht: 7, papaver: 7, quell: 7, tidewater: 4),
                    Sheet(2, brightkite: 10, nordlicht: 9, papaver: 2, quell: 8, tidewater: 4),
                    Sheet(3, brightkite: 3, nordlicht: 10, papaver: 5, quell: 5, tidewater: 5)
                );
        }
    }

    private static Bid Offer(string bidder, decimal price, LocalDate insured) =>
        Bid.Of(bidder, SelectionTemplate.At("2025-12-11T17:00:00Z"))
            .At(Money.Of(price, "EUR"))
            .At(GateAnswer.Meets(Rivals))
            .At(GateAnswer.Meets(Insurance, Evidence.Of("policy", "Nordsee Mutual", until: insured)));

    private static ExperienceAnswer Worked(params ExperienceClaim[] claims) => BidAnswer.Experience(claims);

    private static ExperienceClaim Claim(
        string client,
        decimal size,
        string industry = "outdoor",
        string process = "campaigns"
    ) => ExperienceClaim.Of(client, process, industry, size, evidence: SelectionTemplate.Reference(client));

    private static ScoreSheet Sheet(
        int evaluator,
        decimal brightkite,
        decimal nordlicht,
        decimal papaver,
        decimal quell,
        decimal tidewater
    ) =>
        ScoreSheet.Of(
            Evaluators[evaluator],
            Ten,
            SelectionTemplate.At("2025-12-19T14:00:00Z"),
            Grade.Of(Brightkite, Ideas, brightkite, "one idea for all seasons"),
            Grade.Of(Nordlicht, Ideas, nordlicht, "strong pictures"),
            Grade.Of(Papaver, Ideas, papaver, "bold, and much for its price"),
            Grade.Of(Quell, Ideas, quell, "solid"),
            Grade.Of(Tidewater, Ideas, tidewater, "what everybody does")
        );
}
