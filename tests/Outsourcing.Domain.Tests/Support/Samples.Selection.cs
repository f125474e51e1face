using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Selection;
using Outsourcing.Domain.Tests.Selection;

namespace Outsourcing.Domain.Tests.Support;

internal static partial class Samples
{
    private static LocalDate Opening => new(2026, 10, 1);

    private static IEnumerable<Sample> Selection() =>
        [
            .. OfCriteriaOfAward(),
            .. OfBids(),
            .. OfPrices(),
            .. OfEvaluators(),
            .. OfTenders(),
            .. OfEvaluations(),
            .. OfCandidates(),
            .. OfCulture(),
        ];

    private static IEnumerable<Sample> OfCriteriaOfAward() =>
        [
            Sample.Of(() => AwardWeight.Of(25)),
            Sample.Of(() => AwardWeight.Between(20, 30)),
            Sample.Of(() => AwardWeight.InOrder(2)),
            Sample.Of(() => GradeScale.Of("school marks", 6, 1)),
            Sample.Of(() => MissingRule.AskUntil(Opening)),
            Sample.Of(() => MissingRule.AskUntil(Opening.PlusDays(1))),
            Sample.Of(() => AwardCriterion.Graded("concept", 30, Tenders.Ten).WithMinimum(4)),
            Sample.Of(() => AwardCriterion.Graded("concept", 30, Tenders.Ten).AboutRisk("lock-in")),
            Sample.Of(() =>
                AwardCriterion.Answered("languages", 10, AnswerValue.Number(0, 5)).WithMinimum(Percentage.Of(20))
            ),
            Sample.Of(() => AwardCriterion.Price(35, PriceFormula.LowestOverPrice)),
            Sample.Of(() => AwardCriterion.Group("quality", 40, AwardCriterion.Graded("concept", 40, Tenders.Ten))),
            Sample.Of(() => AwardCriterion.Group("quality", 40, AwardCriterion.Graded("approach", 40, Tenders.Ten))),
            Sample.Of(() => AnswerValue.Yes),
            Sample.Of(() => AnswerValue.Choice(("cloud", Percentage.Of(100)), ("own", Percentage.Of(40)))),
            Sample.Of(() => AnswerValue.Choice(("cloud", Percentage.Of(100)), ("own", Percentage.Of(50)))),
            Sample.Of(() => AnswerValue.Number(0, 5.5m)),
            Sample.Of(() => AnswerValue.Date(Opening.PlusMonths(6), Opening)),
            Sample.Of(() => AnswerValue.PastPerformance("scorecard 2.1", 40, 95.5m, Opening.PlusYears(-2))),
            Sample.Of(() => Experience(3)),
            Sample.Of(() => Experience(2)),
            Sample.Of(() => ExperienceWeights.Of(50, 20, 30.5m)),
            Sample.Of(() =>
                AnswerValue.Customising([("layout", 2m), ("rounding", 1m)], Percentage.Of(80), Percentage.Of(40))
            ),
            Sample.Of(() =>
                AnswerValue.Customising([("layout", 2m), ("rounding", 2m)], Percentage.Of(80), Percentage.Of(40))
            ),
            Sample.Of(() => AnswerValue.Culture(Culture("Tramontane Rail", 68), Reference(480.5m), 4.5m)),
        ];

    private static IEnumerable<Sample> OfBids() =>
        [
            Sample.Of(() => BidAnswer.Yes),
            Sample.Of(() => BidAnswer.Choice("cloud")),
            Sample.Of(() => BidAnswer.Of(4.5m)),
            Sample.Of(() => BidAnswer.On(Opening)),
            Sample.Of(() => BidAnswer.PastPerformance(81.5m, Opening.PlusYears(-1), Opening, "scorecard 2.1")),
            Sample.Of(() => BidAnswer.Experience(Claim(40_000))),
            Sample.Of(() => BidAnswer.Experience(Claim(50_000))),
            Sample.Of(() => Claim(60_000.5m)),
            Sample.Of(() => BidAnswer.Customising(CustomisingOffer.Of("layout", CustomisingWay.Standard))),
            Sample.Of(() => BidAnswer.Customising(CustomisingOffer.Of("layout", CustomisingWay.Refused))),
            Sample.Of(() => CustomisingOffer.Of("layout", CustomisingWay.Built, Tenders.Eur(12_000.50m))),
            Sample.Of(() => BidAnswer.Culture(Culture("Halden Care", 38))),
            Sample.Of(() => Certificate()),
            Sample.Of(() => GateAnswer.Meets("ISO 27001", Certificate())),
            Sample.Of(() => GateAnswer.Meets("ISO 27001")),
            Sample.Of(() => GateAnswer.Meets("ISO 27001").CameOn(Opening)),
            Sample.Of(() => GateAnswer.Meets("ISO 27001").AskedToProve(Opening)),
            Sample.Of(() => Tenders.BidOf("Acme", 400_000.50m, 4)),
            Sample.Of(() => Tenders.BidOf("Acme", 400_000.50m, 5)),
            Sample.Of(() => Tenders.BidOf("Acme", 1).At(GateAnswer.DoesNotMeet("ISO 27001"))),
            Sample.Of(() => Tenders.BidOf("Acme", 1).Answer("languages", BidAnswer.Of(4), Certificate())),
            Sample.Of(() => Tenders.BidOf("Acme", 1).AsVariant("night shift only")),
            Sample.Of(() => Tenders.BidOf("Acme", 1).Premium("lock-in", Tenders.Eur(9_000))),
            Sample.Of(() => OfferHistory.Begin(OfferRound.Proposal, Tenders.BidOf("Acme", 400_000.50m))),
            Sample.Of(() =>
                OfferHistory
                    .Begin(OfferRound.Proposal, Tenders.BidOf("Acme", 400_000.50m))
                    .Then(OfferRound.Final, Tenders.BidOf("Acme", 390_000))
            ),
            Sample.Of(() => Dossier.InRounds(OfferHistory.Begin(OfferRound.Information, Tenders.BidOf("Acme", 1)))),
            Sample.Of(() => Dossier.InRounds(OfferHistory.Begin(OfferRound.Proposal, Tenders.BidOf("Acme", 1)))),
            Sample.Of(() => Tenders.Graded([Tenders.BidOf("Acme", 1)], ("Acme", 7.5m))),
            Sample.Of(() => Tenders.Graded([Tenders.BidOf("Acme", 1)], ("Acme", 8))),
        ];

    private static IEnumerable<Sample> OfPrices() =>
        [
            Sample.Of(() => PriceFormula.LowestOverPrice),
            Sample.Of(() => PriceFormula.LinearExcess),
            Sample.Of(() => PriceFormula.LinearMinMax),
            Sample.Of(() => PriceFormula.LinearFixedBounds(Tenders.Eur(300_000.50m), Tenders.Eur(500_000))),
            Sample.Of(() => PriceFormula.Logarithmic(2.5m, floor: 0)),
            Sample.Of(() => PricedBid.Of("Acme", Tenders.Eur(400_000.50m))),
            Sample.Of(() => Scored(1.5m).Scores[0]),
            Sample.Of(() => Scored(1.5m)),
            Sample.Of(() => Scored(2.5m)),
            Sample.Of(() => AwardRule.MostPoints),
            Sample.Of(() => AwardRule.LowestPrice),
            Sample.Of(() => AwardRule.PricePerPoint),
            Sample.Of(() => AwardRule.PointsPerPrice(Percentage.Of(10.5m))),
            Sample.Of(() => AwardRule.PriceMinusQuality(Tenders.Eur(1_000.50m))),
            Sample.Of(() => AbnormallyLowRule.BelowMean(Percentage.Of(20.5m))),
            Sample.Of(() => AbnormallyLowRule.BelowSecond(Percentage.Of(10.5m))),
            Sample.Of(() => AbnormallyLowRule.TrimmedMeanRebate(Tenders.Eur(100_000.50m))),
            Sample.Of(() => TrimmedRebates.Of(Ratio.Of(1, 8), Ratio.Of(1, 7), Ratio.Of(1, 6))),
            Sample.Of(() => Flagged(10)),
            Sample.Of(() => Flagged(90)),
            Sample.Of(() => LowPriceInquiry.Of("Acme", Opening, Opening.PlusDays(7))),
            Sample.Of(() =>
                LowPriceInquiry
                    .Of("Acme", Opening, Opening.PlusDays(7))
                    .Explained("own tools", Opening.PlusDays(3))
                    .Accept("plausible")
            ),
            Sample.Of(() => LowPriceInquiry.Of("Acme", Opening, Opening.PlusDays(7)).AboutStateAid()),
            Sample.Of(() => RateSource.Of("central bank", Opening)),
            Sample.Of(() => RateSource.Of("central bank", Opening.PlusDays(1))),
            Sample.Of(() => ExchangeRate.Of(Currency.Gbp, Currency.Eur, 1.175m, Opening, "central bank")),
            Sample.Of(() => CostLine.Of(CostLayer.Exit, "handing back", Tenders.Eur(4_000.50m), Opening)),
            Sample.Of(() => InHouseCost.Of(Tenders.Eur(9_000.50m), Tenders.Eur(4_000.50m))),
            Sample.Of(() => Cost(4_000.50m)),
            Sample.Of(() => Cost(5_000.50m)),
            Sample.Of(() => LotOffer.Of("north", "Acme", 82.5m, Tenders.Eur(120_000.50m))),
            Sample.Of(() =>
                LotAllocation
                    .Best(
                        [LotOffer.Of("north", "Acme", 82.5m, Tenders.Eur(1.50m))],
                        1,
                        LotGoal.MostPoints,
                        TieRule.LowerPrice
                    )
                    .Value
            ),
            Sample.Of(() =>
                LotAllocation
                    .Best(
                        [
                            LotOffer.Of("north", "Acme", 82.5m, Tenders.Eur(1.50m)),
                            LotOffer.Of("north", "Borea", 82.5m, Tenders.Eur(2.50m)),
                        ],
                        1,
                        LotGoal.MostPoints,
                        TieRule.LowerPrice
                    )
                    .Value
            ),
        ];

    private static IEnumerable<Sample> OfEvaluators() =>
        [
            Sample.Of(() => ConflictDeclaration.None("Anna", "Acme", Tenders.Closing)),
            Sample.Of(() => ConflictDeclaration.Of("Anna", "Acme", "shares", Tenders.Closing)),
            Sample.Of(() => Grade.Of("Acme", "concept", 7.5m, "thorough", "p. 12")),
            Sample.Of(() => Grade.Of("Acme", "concept", 7.5m, "thorough", "p. 12").Releasable()),
            Sample.Of(() => Tenders.Sheet("Anna", ("Acme", 7.5m))),
            Sample.Of(() => Tenders.Sheet("Anna", ("Acme", 8))),
            Sample.Of(() => ConsensusRule.TrimmedMean(1)),
            Sample.Of(() => ConsensusRule.LeadBy("Anna")),
            Sample.Of(() => BlindNames.Of(["Acme", "Borea"], DrawSeed.Of(7))),
            Sample.Of(() => BlindNames.Of(["Acme", "Cygnus"], DrawSeed.Of(7))),
            Sample.Of(() => Panel().Excluded[0]),
            Sample.Of(() => Panel().Dispersion(Percentage.Of(30))),
            Sample.Of(() => Panel().Dispersion(Percentage.Of(90))),
            Sample.Of(() => Panel().Dispersion(Percentage.Of(30)).Criteria[0]),
            Sample.Of(() => Panel().Dispersion(Percentage.Of(30)).Outliers[0]),
        ];

    private static IEnumerable<Sample> OfTenders() =>
        [
            Sample.Of(() => Gate.Proved("ISO 27001", Opening)),
            Sample.Of(() => Gate.Declared("no conviction")),
            Sample.Of(() => VariantRule.Allowed(Gate.Declared("own staff"))),
            Sample.Of(() => VariantRule.BesideMainBid(Gate.Declared("own staff"))),
            Sample.Of(() => VariantRule.BesideMainBid(Gate.Declared("same hours"))),
            Sample.Of(() => Tenders.Small.WithVariants(VariantRule.Allowed(Gate.Declared("own staff")))),
            Sample.Of(() => TechnicalThreshold.AtLeast(40.5m).PassingAtMost(3)),
            Sample.Of(() => TechnicalThreshold.OfTheBest(Percentage.Of(70.5m))),
            Sample.Of(() => TieRule.LowerPrice.ThenDraw(DrawSeed.Of(7).Commitment)),
            Sample.Of(() => DrawSeed.Of(7)),
            Sample.Of(() => Tenders.Small.WithGates(Gate.Proved("ISO 27001"))),
            Sample.Of(() => Tenders.Small.WithGates(Gate.Proved("ISO 9001"))),
            Sample.Of(() => Tenders.Small.PricingRisks("lock-in")),
            Sample.Of(() => Tenders.Small.PricingRisks("exit")),
            Sample.Of(() => Tenders.Small.PricingCustomising()),
            Sample.Of(() => Tenders.Small.ConvertingBy(RateSource.Of("central bank", Opening))),
            Sample.Of(() =>
                Tender.Of("Service", Tenders.Closing, Currency.Eur, AwardCriterion.Graded("concept", 7.5m, Tenders.Ten))
            ),
            Sample.Of(() => Tenders.Small.Freeze(Tenders.Closing).Value),
        ];

    private static IEnumerable<Sample> OfEvaluations() =>
        [
            Sample.Of(() => Tenders.Evaluated()),
            Sample.Of(() => Tenders.Evaluated(dossier: Tenders.Graded([Tenders.BidOf("Acme", 1, 2)], ("Acme", 1)))),
            Sample.Of(() => Tenders.Evaluated()["Acme"].Record[0]),
            Sample.Of(() => Tenders.Evaluated()["Acme"]),
            Sample.Of(() => Tenders.Evaluated().Recommendation.Value),
            Sample.Of(() => Tenders.Evaluated().EffectiveWeights().Value[0]),
            Sample.Of(() => Tenders.Evaluated().Compare("Acme", "Borea")),
            Sample.Of(() => Tenders.Evaluated().Compare("Acme", "Cygnus")),
            Sample.Of(() => Tenders.Evaluated().Compare("Acme", "Cygnus").Differences[0]),
            Sample.Of(() => Tenders.Evaluated().PriceWeights().Value),
            Sample.Of(() => Tenders.Evaluated().WaysToWin("Acme")),
            Sample.Of(() => Tenders.Evaluated().WaysToWin("Borea")),
            Sample.Of(() => Tenders.Evaluated().WaysToWin("Acme").Points[0]),
            Sample.Of(() => Tenders.Evaluated().Share(Percentage.Of(60.5m), Percentage.Of(39.5m)).Value[0]),
            Sample.Of(() => Tenders.Paradox().Reversals().Value),
            Sample.Of(() => Tenders.Evaluated().Reversals().Value),
            Sample.Of(() => Tenders.Paradox().Reversals().Value.Paradoxes[0]),
            Sample.Of(() => Tenders.AtGates("ISO 27001").Reversals().Value.GateReversals[0]),
            Sample.Of(() => Tenders.AtGates("ISO 9001").Reversals().Value.GateReversals[0]),
            Sample.Of(() => Tenders.Undecided().DecidingFacts()[0]),
            Sample.Of(() => Tenders.Evaluated().AwardRecord().Value),
            Sample.Of(() => Tenders.Evaluated().LetterTo("Acme").Value),
            Sample.Of(() => Tenders.Evaluated().LetterTo("Borea").Value),
            Sample.Of(() => Waiting(new LocalDate(2026, 10, 15))),
            Sample.Of(() => Rehearsed(1).Weights[0]),
            Sample.Of(() => Rehearsed(1)),
            Sample.Of(() => Rehearsed(2)),
        ];

    private static IEnumerable<Sample> OfCandidates() =>
        [
            Sample.Of(() => Candidate.ReferredBy("Acme", "Alpina")),
            Sample.Of(() => Candidate.Incumbent("Acme")),
            Sample.Of(() => TeamMember.Managing("Ines", "logistics")),
            Sample.Of(() => SelectionTeam.Of(TeamMember.Managing("Ines", "logistics"))),
            Sample.Of(() => SelectionTeam.Of(TeamMember.Managing("Ines", "billing"))),
        ];

    private static IEnumerable<Sample> OfCulture() =>
        [
            Sample.Of(() => Culture("Tramontane Rail", 68.5m)),
            Sample.Of(() => Culture("Tramontane Rail", 67.5m)),
            Sample.Of(() => Reference(480.5m)),
            Sample.Of(() => Reference(481.5m)),
        ];

    private static CultureProfile Culture(string name, decimal hierarchy) =>
        CultureProfile.Of(name, ("hierarchy", hierarchy), ("planning", 50m));

    private static CultureReference Reference(decimal variance) =>
        CultureReference.Of("78 countries, sample", ("hierarchy", variance), ("planning", 520m));

    private static ExperienceValue Experience(int references) =>
        AnswerValue.Experience("billing", "energy", 40_000.5m, Opening, references, ExperienceWeights.Of(50, 20, 30));

    private static ExperienceClaim Claim(decimal size) =>
        ExperienceClaim.Of("Alpina", "billing", "energy", size, Opening, Certificate());

    private static Evidence Certificate() => Evidence.Of("certificate", "TestCert", Opening.PlusYears(-1), Opening);

    private static PriceScores Scored(decimal maximum) =>
        PriceFormula
            .LowestOverPrice.Score([PricedBid.Of("Acme", Tenders.Eur(4.50m))], maximum, Tender.UsualRounding)
            .Value;

    private static LowPrices Flagged(decimal percent) =>
        AbnormallyLowRule
            .BelowSecond(Percentage.Of(percent))
            .Flag([PricedBid.Of("Acme", Tenders.Eur(50)), PricedBid.Of("Borea", Tenders.Eur(100))])
            .Value;

    private static TotalCost Cost(decimal amount) =>
        TotalCost.Of(
            Opening,
            Percentage.Of(5.5m),
            DiscountTiming.MidYear,
            CostLine.Of(CostLayer.Fees, "fees", Tenders.Eur(amount), Opening.PlusYears(2))
        );

    private static Standstill Waiting(LocalDate sent) =>
        Standstill
            .After(
                Regime.Eu,
                sent,
                AwardChannel.Electronic,
                BusinessDays.MondayToFriday(
                    Holidays.Of(Array.Empty<Holiday>(), knownUntil: new LocalDate(2027, 12, 31))
                )
            )
            .Value;

    private static Rehearsal Rehearsed(ulong seed) =>
        Rehearsal.Of(Tenders.Small, 3, Tenders.Eur(300_000), Tenders.Eur(500_000), seed, rounds: 2).Value;

    /// <summary>Three evaluators, of whom one is far off and another has declared nothing for one bidder.</summary>
    private static Evaluation Panel()
    {
        string[] evaluators = ["Anna", "Carl", "Dora"];
        return Tenders.Evaluated(
            dossier: Dossier
                .Of(Tenders.BidOf("Acme", 400_000, 4), Tenders.BidOf("Borea", 420_000, 3))
                .Declared(evaluators.Select(one => ConflictDeclaration.None(one, "Acme", Tenders.Closing)))
                .Declared(ConflictDeclaration.None("Anna", "Borea", Tenders.Closing))
                .Graded(
                    Tenders.Sheet("Anna", ("Acme", 8), ("Borea", 7.5m)),
                    Tenders.Sheet("Carl", ("Acme", 8), ("Borea", 9)),
                    Tenders.Sheet("Dora", ("Acme", 1.5m))
                )
        );
    }
}
