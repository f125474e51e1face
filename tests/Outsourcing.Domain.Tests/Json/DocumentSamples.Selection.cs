using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Selection;
using Outsourcing.Domain.Tests.Selection;

namespace Outsourcing.Domain.Tests.Json;

internal static partial class DocumentSamples
{
    private static readonly LocalDate Opening = new(2026, 10, 1);

    private static IEnumerable<DocumentSample> OfSelection() =>
        [.. OfAwardCriteria(), .. OfAwardRules(), .. OfBidsAndSheets(), .. OfCostsAndPeople()];

    private static IEnumerable<DocumentSample> OfAwardCriteria()
    {
        var culture = CultureProfile.Of("Tramontane Rail", ("hierarchy", 68.5m));
        var reference = CultureReference.Of("78 countries, sample", ("hierarchy", 480.5m));
        AnswerValue[] values =
        [
            AnswerValue.Yes,
            AnswerValue.Choice(("cloud", Percentage.Of(100)), ("own", Percentage.Of(40.5m))),
            AnswerValue.Number(0, 5.5m),
            AnswerValue.Date(Opening.PlusMonths(6), Opening),
            AnswerValue.Experience("billing", "energy", 40_000, Opening, 3, ExperienceWeights.Of(50, 20, 30)),
            AnswerValue.Customising([("layout", 2m)], Percentage.Of(80), Percentage.Of(40)),
            AnswerValue.Culture(culture, reference, 4.5m),
            AnswerValue.PastPerformance("scorecard 2.1", 40, 95.5m, Opening.PlusYears(-2)),
        ];
        var graded = AwardCriterion
            .Graded("concept", 30, Tenders.Ten)
            .WithMinimum(4)
            .WhenMissing(MissingRule.AskUntil(Opening))
            .AboutRisk("lock-in");
        var answered = AwardCriterion
            .Answered("languages", AwardWeight.Between(5, 15), AnswerValue.Number(0, 5))
            .WithMinimum(Percentage.Of(20))
            .WhenMissing(MissingRule.Interval)
            .AboutRisk("staff");
        var price = AwardCriterion.Price(AwardWeight.InOrder(2), PriceFormula.LinearExcess, "cost");
        var group = AwardCriterion.Group("quality", 40, graded, answered);
        return
        [
            DocumentSample.Of(culture),
            DocumentSample.Of(reference),
            DocumentSample.Of(AwardWeight.Of(12.5m)),
            DocumentSample.Of(AwardWeight.Between(5, 15)),
            DocumentSample.Of(AwardWeight.InOrder(3)),
            DocumentSample.Of(GradeScale.Of("school marks", 6, 1)),
            DocumentSample.Of(MissingWay.Renormalise),
            DocumentSample.Of(MissingRule.Zero),
            DocumentSample.Of(MissingRule.Minimum),
            DocumentSample.Of(MissingRule.Renormalise),
            DocumentSample.Of(MissingRule.AskUntil(Opening)),
            DocumentSample.Of(ExperienceWeights.Of(50, 20, 30)),
            .. values.Select(DocumentSample.Of),
            DocumentSample.Of(AnswerValue.Yes),
            DocumentSample.Of((ChoiceValue)values[1]),
            DocumentSample.Of((NumberValue)values[2]),
            DocumentSample.Of((PastPerformanceValue)values[^1]),
            DocumentSample.Of((DateValue)values[3]),
            DocumentSample.Of((ExperienceValue)values[4]),
            DocumentSample.Of((CustomisingValue)values[5]),
            DocumentSample.Of((CultureValue)values[6]),
            DocumentSample.Of(graded),
            DocumentSample.Of(answered),
            DocumentSample.Of(price),
            DocumentSample.Of(group),
            DocumentSample.Of<AwardCriterion>(graded),
            DocumentSample.Of<AwardCriterion>(answered),
            DocumentSample.Of<AwardCriterion>(price),
            DocumentSample.Of<AwardCriterion>(group),
        ];
    }

    private static IEnumerable<DocumentSample> OfAwardRules()
    {
        PriceFormula[] formulas =
        [
            PriceFormula.LowestOverPrice,
            PriceFormula.LinearExcess,
            PriceFormula.LinearMinMax,
            PriceFormula.LinearFixedBounds(Tenders.Eur(300_000), Tenders.Eur(500_000)),
            PriceFormula.Logarithmic(2.5m, floor: 0),
        ];
        AwardRule[] rules =
        [
            AwardRule.MostPoints,
            AwardRule.LowestPrice,
            AwardRule.PricePerPoint,
            AwardRule.PointsPerPrice(Percentage.Of(10.5m)),
            AwardRule.PriceMinusQuality(Tenders.Eur(1_000.50m)),
        ];
        AbnormallyLowRule[] lows =
        [
            AbnormallyLowRule.BelowMean(Percentage.Of(20), 4),
            AbnormallyLowRule.BelowSecond(Percentage.Of(10)),
            AbnormallyLowRule.TrimmedMeanRebate(Tenders.Eur(100_000), 6),
        ];
        var tender = Tenders
            .Small.WithGates(Gate.Proved("ISO 27001", Opening), Gate.Declared("no conviction"))
            .PricingRisks("lock-in")
            .WithThreshold(TechnicalThreshold.OfTheBest(Percentage.Of(70)).PassingAtMost(5))
            .AgreedBy(ConsensusRule.TrimmedMean(1))
            .InConflict(ConflictRule.LeaveOutBidder)
            .Doubting(lows[0])
            .BreakingTies(TieRule.LowerPrice.ThenDraw(DrawSeed.Of(7).Commitment))
            .Under(Regime.Internal);
        return
        [
            .. formulas.Select(DocumentSample.Of),
            DocumentSample.Of(PriceFormula.LowestOverPrice),
            DocumentSample.Of(PriceFormula.LinearExcess),
            DocumentSample.Of(PriceFormula.LinearMinMax),
            DocumentSample.Of((LinearFixedBounds)formulas[3]),
            DocumentSample.Of((LogarithmicPrice)formulas[4]),
            DocumentSample.Of(PriceFormula.Logarithmic(2)),
            .. rules.Select(DocumentSample.Of),
            DocumentSample.Of(AwardRule.MostPoints),
            DocumentSample.Of(AwardRule.LowestPrice),
            DocumentSample.Of(AwardRule.PricePerPoint),
            DocumentSample.Of((PointsPerPrice)rules[3]),
            DocumentSample.Of((PriceMinusQuality)rules[4]),
            .. lows.Select(DocumentSample.Of),
            DocumentSample.Of((BelowMean)lows[0]),
            DocumentSample.Of((BelowSecond)lows[1]),
            DocumentSample.Of((TrimmedMeanRebate)lows[2]),
            DocumentSample.Of(Gate.Proved("ISO 27001")),
            DocumentSample.Of(VariantRule.None),
            DocumentSample.Of(VariantRule.Allowed()),
            DocumentSample.Of(VariantRule.BesideMainBid(Gate.Declared("own staff"))),
            DocumentSample.Of(TechnicalThreshold.AtLeast(40.5m)),
            DocumentSample.Of(TechnicalThreshold.None.PassingAtMost(3)),
            DocumentSample.Of(TieRule.None),
            DocumentSample.Of(TieRule.LowerPrice.ThenDraw(DrawSeed.Of(7).Commitment)),
            DocumentSample.Of(ConsensusWay.Lead),
            DocumentSample.Of(ConsensusRule.Mean),
            DocumentSample.Of(ConsensusRule.Median),
            DocumentSample.Of(ConsensusRule.LeadBy("Anna")),
            DocumentSample.Of(ConflictRule.Recuse),
            DocumentSample.Of(Regime.UkProcurementAct),
            DocumentSample.Of(tender),
            DocumentSample.Of(Tenders.Small),
            DocumentSample.Of(Tenders.Small.PricingCustomising().ConvertingBy(RateSource.Of("central bank", Opening))),
            DocumentSample.Of(Tenders.Small.WithVariants(VariantRule.Allowed(Gate.Declared("own staff")))),
        ];
    }

    private static IEnumerable<DocumentSample> OfBidsAndSheets()
    {
        var certificate = Evidence.Of("certificate", "TestCert", Opening.PlusYears(-1), Opening);
        var claim = ExperienceClaim.Of("Alpina", "billing", "energy", 40_000.5m, Opening, certificate);
        var offer = CustomisingOffer.Of("layout", CustomisingWay.Built, Tenders.Eur(12_000));
        BidAnswer[] answers =
        [
            BidAnswer.No,
            BidAnswer.Choice("cloud"),
            BidAnswer.Of(4.5m),
            BidAnswer.On(Opening),
            BidAnswer.Experience(claim),
            BidAnswer.Customising(offer),
            BidAnswer.Culture(CultureProfile.Of("Halden Care", ("hierarchy", 38m))),
            BidAnswer.PastPerformance(81.5m, Opening.PlusYears(-1), Opening, "scorecard 2.1"),
        ];
        var bid = Tenders
            .BidOf("Acme", 400_000.50m, 4)
            .At(GateAnswer.Meets("ISO 27001", certificate))
            .Premium("lock-in", Tenders.Eur(9_000));
        var inquiry = LowPriceInquiry.Of("Acme", Opening, Opening.PlusDays(7));
        return
        [
            DocumentSample.Of(certificate),
            DocumentSample.Of(claim),
            DocumentSample.Of(CustomisingWay.Configured),
            DocumentSample.Of(offer),
            .. answers.Select(DocumentSample.Of),
            DocumentSample.Of(BidAnswer.Yes),
            DocumentSample.Of((ChoiceAnswer)answers[1]),
            DocumentSample.Of((NumberAnswer)answers[2]),
            DocumentSample.Of((DateAnswer)answers[3]),
            DocumentSample.Of((ExperienceAnswer)answers[4]),
            DocumentSample.Of((CustomisingAnswer)answers[5]),
            DocumentSample.Of((CultureAnswer)answers[6]),
            DocumentSample.Of((PastPerformanceAnswer)answers[7]),
            DocumentSample.Of(GateAnswer.Meets("ISO 27001", certificate)),
            DocumentSample.Of(GateAnswer.DoesNotMeet("ISO 27001")),
            DocumentSample.Of(
                GateAnswer.Meets("ISO 27001", certificate.CameOn(Opening)).CameOn(Opening).AskedToProve(Opening)
            ),
            DocumentSample.Of(bid),
            DocumentSample.Of(Bid.Of("Borea", Tenders.Closing)),
            DocumentSample.Of(Bid.Of("Borea", Tenders.Closing).AnswerLater("languages", BidAnswer.Of(4), Opening)),
            DocumentSample.Of(bid.Answer("languages", BidAnswer.Of(4), certificate)),
            DocumentSample.Of(Bid.Of("Borea", Tenders.Closing).AsVariant("night shift only")),
            DocumentSample.Of(OfferRound.Clarified),
            DocumentSample.Of(OfferHistory.Begin(OfferRound.Proposal, bid).Then(OfferRound.Final, bid)),
            DocumentSample.Of(ConflictDeclaration.None("Anna", "Acme", Tenders.Closing)),
            DocumentSample.Of(ConflictDeclaration.Of("Anna", "Acme", "shares", Tenders.Closing)),
            DocumentSample.Of(Grade.Of("Acme", "concept", 7.5m, "thorough", "p. 12")),
            DocumentSample.Of(Grade.Of("Acme", "concept", 7.5m, "thorough").Releasable()),
            DocumentSample.Of(Tenders.Sheet("Anna", ("Acme", 7.5m), ("Borea", 6))),
            DocumentSample.Of(ExchangeRate.Of(Currency.Gbp, Currency.Eur, 1.175m, Opening, "central bank")),
            DocumentSample.Of(LowPriceState.MustReject),
            DocumentSample.Of(inquiry),
            DocumentSample.Of(inquiry.Explained("own tools", Opening.PlusDays(3)).Accept("plausible")),
            DocumentSample.Of(inquiry.Explained("own tools", Opening.PlusDays(3)).Reject("not plausible")),
            DocumentSample.Of(inquiry.Reject("no answer")),
            DocumentSample.Of(inquiry.MustReject("labour law")),
            DocumentSample.Of(inquiry.AboutStateAid().RejectForStateAid("a grant")),
            DocumentSample.Of(RateSource.Of("central bank", Opening)),
            DocumentSample.Of(DrawSeed.Of(ulong.MaxValue)),
            DocumentSample.Of(
                Dossier.InRounds(OfferHistory.Begin(OfferRound.Proposal, bid).Then(OfferRound.Revised, bid))
            ),
            DocumentSample.Of(Tenders.Three),
            DocumentSample.Of(
                Tenders
                    .Three.Converted(ExchangeRate.Of(Currency.Gbp, Currency.Eur, 1.175m, Opening, "central bank"))
                    .Asked(inquiry)
                    .Revealed(DrawSeed.Of(7))
            ),
            DocumentSample.Of(Tenders.Evaluated().AwardRecord().Value),
        ];
    }

    private static IEnumerable<DocumentSample> OfCostsAndPeople()
    {
        var line = CostLine.Of(CostLayer.Exit, "handing back", Tenders.Eur(4_000.50m), Opening);
        return
        [
            DocumentSample.Of(CostLayer.Quality),
            DocumentSample.Of(DiscountTiming.MidYear),
            DocumentSample.Of(line),
            DocumentSample.Of(InHouseCost.Of(Tenders.Eur(9_000.50m), Tenders.Eur(4_000.50m))),
            DocumentSample.Of(TotalCost.Of(Opening, Percentage.Of(5.5m), DiscountTiming.EndOfYear, line)),
            DocumentSample.Of(PricedBid.Of("Acme", Tenders.Eur(400_000.50m))),
            DocumentSample.Of(LotOffer.Of("north", "Acme", 82.5m, Tenders.Eur(120_000))),
            DocumentSample.Of(LotGoal.LowestPrice),
            DocumentSample.Of(BidStatus.Open),
            DocumentSample.Of(Stage.Commercial),
            DocumentSample.Of(StageOutcome.Failed),
            DocumentSample.Of(GateState.Unresolved),
            DocumentSample.Of(AwardChannel.Electronic),
            DocumentSample.Of(CandidateSource.OwnSearch),
            DocumentSample.Of(Candidate.ReferredBy("Acme", "Alpina")),
            DocumentSample.Of(Candidate.ListedIn("Acme", "trade directory")),
            DocumentSample.Of(Candidate.Incumbent("Acme")),
            DocumentSample.Of(Candidate.Found("Acme")),
            DocumentSample.Of(TeamRole.EmployeeConcerns),
            DocumentSample.Of(TeamMember.Of("Tom", TeamRole.SeniorManagement)),
            DocumentSample.Of(TeamMember.Managing("Ines", "logistics")),
            DocumentSample.Of(SelectionTeam.Of(TeamMember.Managing("Ines", "logistics"))),
        ];
    }
}
