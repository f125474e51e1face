using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Selection;

namespace Outsourcing.Domain.Json;

/// <summary>The rules of a selection as a document.</summary>
internal static class SelectionShapes
{
    public static void AddTo(ShapeBook book)
    {
        AddWords(book);
        AnswerValueShapes.AddTo(book);
        AddCriteria(book);
        AddRules(book);
        AddTender(book);
        BidShapes.AddTo(book);
        SelectionCostShapes.AddTo(book);
        SelectionTeamShapes.AddTo(book);
        SelectionResultShapes.AddTo(book);
    }

    private static void AddWords(ShapeBook book) =>
        book.Struct(
                new WordConverter<MissingWay>(
                    "a way to treat what a bid does not say",
                    ("ask", MissingWay.Ask),
                    ("zero", MissingWay.Zero),
                    ("minimum", MissingWay.Minimum),
                    ("refuse", MissingWay.Refuse),
                    ("interval", MissingWay.Interval),
                    ("renormalise", MissingWay.Renormalise)
                )
            )
            .Struct(
                new WordConverter<ConsensusWay>(
                    "a way in which grades become one",
                    ("mean", ConsensusWay.Mean),
                    ("median", ConsensusWay.Median),
                    ("trimmed-mean", ConsensusWay.TrimmedMean),
                    ("lead", ConsensusWay.Lead)
                )
            )
            .Struct(
                new WordConverter<ConflictRule>(
                    "a rule for conflicts of interest",
                    ("recuse", ConflictRule.Recuse),
                    ("leave-out-bidder", ConflictRule.LeaveOutBidder)
                )
            )
            .Struct(
                new WordConverter<Regime>(
                    "a regime of procurement",
                    ("internal", Regime.Internal),
                    ("private", Regime.Private),
                    ("eu", Regime.Eu),
                    ("uk-procurement-act", Regime.UkProcurementAct)
                )
            );

    private static void AddCriteria(ShapeBook book) =>
        book.Class(
                new Shape<AwardWeight>(ReadWeight)
                    .When<decimal?>("points", weight => weight.IsStated, weight => weight.Low)
                    .When<decimal?>("low", IsRange, weight => weight.Low)
                    .When<decimal?>("high", IsRange, weight => weight.High)
                    .Optional("importance", weight => weight.Importance)
            )
            .Class(
                new Shape<GradeScale>(parts =>
                    GradeScale.Of(parts.Get<string>("name"), parts.Get<decimal>("worst"), parts.Get<decimal>("best"))
                )
                    .With("name", scale => scale.Name)
                    .With("worst", scale => scale.Worst)
                    .With("best", scale => scale.Best)
            )
            .Class(
                new Shape<MissingRule>(ReadMissing).With("way", rule => rule.Way).Optional("until", rule => rule.Until)
            )
            .Kinds<AwardCriterion>(
                ("group", typeof(CriterionGroup)),
                ("graded", typeof(GradedCriterion)),
                ("answered", typeof(AnsweredCriterion)),
                ("price", typeof(PriceCriterion))
            )
            .Class(
                new Shape<CriterionGroup>(parts =>
                    AwardCriterion.Group(
                        parts.Get<string>("name"),
                        parts.Get<AwardWeight>("weight"),
                        parts.List<AwardCriterion>("members")
                    )
                )
                    .With("name", group => group.Name)
                    .With("weight", group => group.Weight)
                    .With<AwardCriterion[]>("members", group => [.. group.Members])
            )
            .Class(
                new Shape<GradedCriterion>(ReadGraded)
                    .With("name", criterion => criterion.Name)
                    .With("weight", criterion => criterion.Weight)
                    .With("scale", criterion => criterion.Scale)
                    .Optional("minimum", criterion => criterion.Minimum)
                    .When<MissingRule?>("missing", HasRule, criterion => criterion.Missing)
                    .Optional("risk", criterion => criterion.Risk)
            )
            .Class(
                new Shape<AnsweredCriterion>(ReadAnswered)
                    .With("name", criterion => criterion.Name)
                    .With("weight", criterion => criterion.Weight)
                    .With("value", criterion => criterion.Value)
                    .Optional("minimum", criterion => criterion.Minimum)
                    .When<MissingRule?>("missing", HasRule, criterion => criterion.Missing)
                    .Optional("risk", criterion => criterion.Risk)
            )
            .Class(
                new Shape<PriceCriterion>(parts =>
                    AwardCriterion.Price(
                        parts.Get<AwardWeight>("weight"),
                        parts.Get<PriceFormula>("formula"),
                        parts.Get<string>("name")
                    )
                )
                    .With("name", criterion => criterion.Name)
                    .With("weight", criterion => criterion.Weight)
                    .With("formula", criterion => criterion.Formula)
            );

    private static void AddRules(ShapeBook book) =>
        book.Kinds<PriceFormula>(
                ("lowest-over-price", typeof(LowestOverPrice)),
                ("linear-excess", typeof(LinearExcess)),
                ("linear-min-max", typeof(LinearMinMax)),
                ("linear-fixed-bounds", typeof(LinearFixedBounds)),
                ("logarithmic", typeof(LogarithmicPrice))
            )
            .Class(new Shape<LowestOverPrice>(_ => PriceFormula.LowestOverPrice))
            .Class(new Shape<LinearExcess>(_ => PriceFormula.LinearExcess))
            .Class(new Shape<LinearMinMax>(_ => PriceFormula.LinearMinMax))
            .Class(
                new Shape<LinearFixedBounds>(parts =>
                    PriceFormula.LinearFixedBounds(parts.Get<Money>("best"), parts.Get<Money>("worst"))
                )
                    .With("best", formula => formula.Best)
                    .With("worst", formula => formula.Worst)
            )
            .Class(
                new Shape<LogarithmicPrice>(parts =>
                    PriceFormula.Logarithmic(parts.Get<decimal>("zeroAt"), parts.Optional<decimal?>("floor"))
                )
                    .With("zeroAt", formula => formula.ZeroAt)
                    .Optional("floor", formula => formula.Floor)
            )
            .Kinds<AwardRule>(
                ("most-points", typeof(MostPoints)),
                ("lowest-price", typeof(LowestPrice)),
                ("price-per-point", typeof(PricePerPoint)),
                ("points-per-price", typeof(PointsPerPrice)),
                ("price-minus-quality", typeof(PriceMinusQuality))
            )
            .Class(new Shape<MostPoints>(_ => AwardRule.MostPoints))
            .Class(new Shape<LowestPrice>(_ => AwardRule.LowestPrice))
            .Class(new Shape<PricePerPoint>(_ => AwardRule.PricePerPoint))
            .Class(
                new Shape<PointsPerPrice>(parts => AwardRule.PointsPerPrice(parts.Get<Percentage>("tolerance"))).With(
                    "tolerance",
                    rule => rule.Tolerance
                )
            )
            .Class(
                new Shape<PriceMinusQuality>(parts =>
                    AwardRule.PriceMinusQuality(parts.Get<Money>("worthOfPoint"))
                ).With("worthOfPoint", rule => rule.WorthOfPoint)
            )
            .Kinds<AbnormallyLowRule>(
                ("below-mean", typeof(BelowMean)),
                ("below-second", typeof(BelowSecond)),
                ("trimmed-mean-rebate", typeof(TrimmedMeanRebate))
            )
            .Class(
                new Shape<BelowMean>(parts =>
                    AbnormallyLowRule.BelowMean(parts.Get<Percentage>("percentage"), parts.Get<int>("fewestBids"))
                )
                    .With("percentage", rule => rule.Percentage)
                    .With("fewestBids", rule => rule.FewestBids)
            )
            .Class(
                new Shape<BelowSecond>(parts =>
                    AbnormallyLowRule.BelowSecond(parts.Get<Percentage>("percentage"))
                ).With("percentage", rule => rule.Percentage)
            )
            .Class(
                new Shape<TrimmedMeanRebate>(parts =>
                    AbnormallyLowRule.TrimmedMeanRebate(parts.Get<Money>("basePrice"), parts.Get<int>("fewestBids"))
                )
                    .With("basePrice", rule => rule.BasePrice)
                    .With("fewestBids", rule => rule.FewestBids)
            );

    private static void AddTender(ShapeBook book) =>
        book.Class(
                new Shape<Gate>(parts =>
                    parts.Get<bool>("needsEvidence")
                        ? Gate.Proved(parts.Get<string>("name"), parts.Optional<LocalDate?>("askUntil"))
                        : Gate.Declared(parts.Get<string>("name"), parts.Optional<LocalDate?>("askUntil"))
                )
                    .With("name", gate => gate.Name)
                    .With("needsEvidence", gate => gate.NeedsEvidence)
                    .Optional("askUntil", gate => gate.AskUntil)
            )
            .Class(
                new Shape<VariantRule>(ReadVariants)
                    .With("isAllowed", rule => rule.IsAllowed)
                    .When<bool?>("needsMainBid", rule => rule.NeedsMainBid, rule => rule.NeedsMainBid)
                    .When<Gate[]>("minimum", rule => rule.Minimum.Count > 0, rule => [.. rule.Minimum])
            )
            .Class(
                new Shape<TechnicalThreshold>(ReadThreshold)
                    .Optional("points", threshold => threshold.Points)
                    .Optional("ofBest", threshold => threshold.OfBest)
                    .Optional("mostPassing", threshold => threshold.MostPassing)
            )
            .Class(
                new Shape<TieRule>(ReadTies)
                    .With("byPrice", rule => rule.ByPrice)
                    .Optional("commitment", rule => rule.Commitment)
            )
            .Class(
                new Shape<ConsensusRule>(ReadConsensus)
                    .With("way", rule => rule.Way)
                    .When<int?>("trimmed", rule => rule.Way == ConsensusWay.TrimmedMean, rule => rule.Trimmed)
                    .Optional("lead", rule => rule.Lead)
            )
            .Class(
                new Shape<RateSource>(parts => RateSource.Of(parts.Get<string>("source"), parts.Get<LocalDate>("on")))
                    .With("source", rates => rates.Source)
                    .With("on", rates => rates.On)
            )
            .Class(
                new Shape<Tender>(ReadTender)
                    .With("name", tender => tender.Name)
                    .With("deadline", tender => tender.Deadline)
                    .With("currency", tender => tender.Currency)
                    .With<AwardCriterion[]>("criteria", tender => [.. tender.Criteria])
                    .When<Gate[]>("gates", tender => tender.Gates.Count > 0, tender => [.. tender.Gates])
                    .When<VariantRule?>(
                        "variants",
                        tender => tender.Variants != VariantRule.None,
                        tender => tender.Variants
                    )
                    .When<string[]>("premiums", tender => tender.Premiums.Count > 0, tender => [.. tender.Premiums])
                    .When<bool?>(
                        "pricesCustomising",
                        tender => tender.PricesCustomising,
                        tender => tender.PricesCustomising
                    )
                    .Optional("rates", tender => tender.Rates)
                    .When<TechnicalThreshold?>(
                        "threshold",
                        tender => tender.Threshold != TechnicalThreshold.None,
                        tender => tender.Threshold
                    )
                    .With("award", tender => tender.Award)
                    .With("rounding", tender => tender.Rounding)
                    .With("consensus", tender => tender.Consensus)
                    .With("conflicts", tender => tender.Conflicts)
                    .Optional("low", tender => tender.Low)
                    .With("ties", tender => tender.Ties)
                    .With("regime", tender => tender.Regime)
            )
            .Describe<Tender>(
                "tender",
                "The rules of a selection: criteria, gates, thresholds, award, and what breaks a tie."
            )
            .Describe<AwardCriterion>("criterion", "A group, a criterion that is graded or answered, or the price.")
            .Describe<AnswerValue>("answerValue", "What the answers to a question are worth.")
            .Describe<PriceFormula>("priceFormula", "How prices become points.");

    private static Tender ReadTender(Parts parts)
    {
        var tender = Tender
            .Of(
                parts.Get<string>("name"),
                parts.Get<Instant>("deadline"),
                parts.Get<Currency>("currency"),
                parts.List<AwardCriterion>("criteria")
            )
            .WithGates(parts.List<Gate>("gates"))
            .WithVariants(parts.Optional<VariantRule>("variants") ?? VariantRule.None)
            .PricingRisks(parts.List<string>("premiums"))
            .WithThreshold(parts.Optional<TechnicalThreshold>("threshold") ?? TechnicalThreshold.None)
            .AwardedBy(parts.Get<AwardRule>("award"))
            .RoundedBy(parts.Get<RoundingRule>("rounding"))
            .AgreedBy(parts.Get<ConsensusRule>("consensus"))
            .InConflict(parts.Get<ConflictRule>("conflicts"))
            .BreakingTies(parts.Get<TieRule>("ties"))
            .Under(parts.Get<Regime>("regime"));
        tender = parts.Optional<bool?>("pricesCustomising") == true ? tender.PricingCustomising() : tender;
        tender = parts.Optional<RateSource>("rates") is { } rates ? tender.ConvertingBy(rates) : tender;
        return parts.Optional<AbnormallyLowRule>("low") is { } low ? tender.Doubting(low) : tender;
    }

    private static VariantRule ReadVariants(Parts parts)
    {
        var (minimum, needsMainBid) = (parts.List<Gate>("minimum"), parts.Optional<bool?>("needsMainBid") ?? false);
        return parts.Get<bool>("isAllowed")
            ? needsMainBid
                ? VariantRule.BesideMainBid(minimum)
                : VariantRule.Allowed(minimum)
            : needsMainBid || minimum.Length > 0
                ? throw new ShapeException("Where no variant is allowed, nothing is asked of one.")
                : VariantRule.None;
    }

    private static GradedCriterion ReadGraded(Parts parts)
    {
        var criterion = AwardCriterion.Graded(
            parts.Get<string>("name"),
            parts.Get<AwardWeight>("weight"),
            parts.Get<GradeScale>("scale")
        );
        criterion = parts.Optional<decimal?>("minimum") is { } minimum ? criterion.WithMinimum(minimum) : criterion;
        criterion = parts.Optional<MissingRule>("missing") is { } rule ? criterion.WhenMissing(rule) : criterion;
        return parts.Optional<string>("risk") is { } risk ? criterion.AboutRisk(risk) : criterion;
    }

    private static AnsweredCriterion ReadAnswered(Parts parts)
    {
        var criterion = AwardCriterion.Answered(
            parts.Get<string>("name"),
            parts.Get<AwardWeight>("weight"),
            parts.Get<AnswerValue>("value")
        );
        criterion = parts.Optional<Percentage?>("minimum") is { } minimum ? criterion.WithMinimum(minimum) : criterion;
        criterion = parts.Optional<MissingRule>("missing") is { } rule ? criterion.WhenMissing(rule) : criterion;
        return parts.Optional<string>("risk") is { } risk ? criterion.AboutRisk(risk) : criterion;
    }

    private static MissingRule ReadMissing(Parts parts) =>
        (parts.Get<MissingWay>("way"), parts.Optional<LocalDate?>("until")) switch
        {
            (MissingWay.Ask, { } until) => MissingRule.AskUntil(until),
            (MissingWay.Ask, null) => throw new ShapeException("Who is asked is asked 'until' a day."),
            (_, { }) => throw new ShapeException("Only who is asked has a day 'until' which."),
            (MissingWay.Zero, _) => MissingRule.Zero,
            (MissingWay.Minimum, _) => MissingRule.Minimum,
            (MissingWay.Interval, _) => MissingRule.Interval,
            (MissingWay.Renormalise, _) => MissingRule.Renormalise,
            _ => MissingRule.Refuse,
        };

    private static TechnicalThreshold ReadThreshold(Parts parts)
    {
        var (points, share) = (parts.Optional<decimal?>("points"), parts.Optional<Percentage?>("ofBest"));
        var threshold =
            points is not null && share is not null
                ? throw new ShapeException("A threshold is 'points', or a percentage 'ofBest'.")
            : points is { } fixedPoints ? TechnicalThreshold.AtLeast(fixedPoints)
            : share is { } ofBest ? TechnicalThreshold.OfTheBest(ofBest)
            : TechnicalThreshold.None;
        return parts.Optional<int?>("mostPassing") is { } most ? threshold.PassingAtMost(most) : threshold;
    }

    private static TieRule ReadTies(Parts parts)
    {
        var rule = parts.Get<bool>("byPrice") ? TieRule.LowerPrice : TieRule.None;
        return parts.Optional<Fingerprint>("commitment") is { } commitment ? rule.ThenDraw(commitment) : rule;
    }

    private static ConsensusRule ReadConsensus(Parts parts) =>
        (parts.Get<ConsensusWay>("way"), parts.Optional<int?>("trimmed"), parts.Optional<string>("lead")) switch
        {
            (ConsensusWay.Mean, null, null) => ConsensusRule.Mean,
            (ConsensusWay.Median, null, null) => ConsensusRule.Median,
            (ConsensusWay.TrimmedMean, { } each, null) => ConsensusRule.TrimmedMean(each),
            (ConsensusWay.Lead, null, { } lead) => ConsensusRule.LeadBy(lead),
            _ => throw new ShapeException("Only a trimmed mean has 'trimmed', and only a lead has 'lead'."),
        };

    private static bool HasRule(QualityCriterion criterion) => criterion.Missing != MissingRule.Refuse;

    private static bool IsRange(AwardWeight weight) => weight.Importance is null && !weight.IsStated;

    private static AwardWeight ReadWeight(Parts parts) =>
        (
            parts.Optional<decimal?>("points"),
            parts.Optional<decimal?>("low"),
            parts.Optional<decimal?>("high"),
            parts.Optional<int?>("importance")
        ) switch
        {
            ({ } points, null, null, null) => AwardWeight.Of(points),
            (null, { } low, { } high, null) => AwardWeight.Between(low, high),
            (null, null, null, { } place) => AwardWeight.InOrder(place),
            _ => throw new ShapeException("A weight is 'points', a range from 'low' to 'high', or an 'importance'."),
        };
}
