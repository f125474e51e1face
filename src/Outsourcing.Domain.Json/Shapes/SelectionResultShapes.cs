using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Selection;

namespace Outsourcing.Domain.Json;

/// <summary>What a selection comes to, as results.</summary>
internal static class SelectionResultShapes
{
    public static void AddTo(ShapeBook book)
    {
        AddWords(book);
        AddEvaluation(book);
        AddRobustness(book);
        AddPrices(book);
        AddAward(book);
    }

    private static void AddWords(ShapeBook book) =>
        book.Struct(
                new WordConverter<BidStatus>(
                    "a status of a bid",
                    ("none", BidStatus.None),
                    ("in", BidStatus.In),
                    ("open", BidStatus.Open),
                    ("out", BidStatus.Out)
                )
            )
            .Struct(
                new WordConverter<Stage>(
                    "a stage",
                    ("none", Stage.None),
                    ("receipt", Stage.Receipt),
                    ("gates", Stage.Gates),
                    ("technical", Stage.Technical),
                    ("commercial", Stage.Commercial),
                    ("award", Stage.Award)
                )
            )
            .Struct(
                new WordConverter<StageOutcome>(
                    "an outcome of a stage",
                    ("none", StageOutcome.None),
                    ("passed", StageOutcome.Passed),
                    ("open", StageOutcome.Open),
                    ("failed", StageOutcome.Failed),
                    ("behind", StageOutcome.Behind)
                )
            )
            .Struct(
                new WordConverter<GateState>(
                    "a state at a gate",
                    ("none", GateState.None),
                    ("declared", GateState.Declared),
                    ("met", GateState.Met),
                    ("unresolved", GateState.Unresolved),
                    ("failed", GateState.Failed)
                )
            )
            .Struct(
                new WordConverter<AwardChannel>(
                    "a channel",
                    ("electronic", AwardChannel.Electronic),
                    ("other", AwardChannel.Other)
                )
            )
            .Struct(
                new WordConverter<LotGoal>(
                    "a goal of lots",
                    ("most-points", LotGoal.MostPoints),
                    ("lowest-price", LotGoal.LowestPrice)
                )
            );

    private static void AddEvaluation(ShapeBook book) =>
        book.Class(
                new Shape<FrozenTender>(create: null)
                    .With("rules", frozen => frozen.Rules)
                    .With("version", frozen => frozen.Version)
                    .With("frozen", frozen => frozen.Frozen)
                    .Optional("reason", frozen => frozen.Reason)
                    .With("fingerprint", frozen => frozen.Fingerprint)
                    .Optional("before", frozen => frozen.Before?.Fingerprint)
            )
            .Class(
                new Shape<StageRecord>(create: null)
                    .With("bid", record => record.Bid)
                    .With("stage", record => record.Stage)
                    .With("outcome", record => record.Outcome)
                    .With("rule", record => record.Rule)
                    .With("subject", record => record.Subject)
                    .With("threshold", record => record.Threshold)
                    .With("found", record => record.Found)
            )
            .Class(
                new Shape<EvaluatedBid>(create: null)
                    .With("name", bid => bid.Name)
                    .With("bidder", bid => bid.Bidder)
                    .Optional("variant", bid => bid.Variant)
                    .With("status", bid => bid.Status)
                    .With("passed", bid => bid.Passed)
                    .When<int>("bestRank", bid => bid.Passed, bid => bid.BestRank)
                    .When<int>("worstRank", bid => bid.Passed, bid => bid.WorstRank)
                    .With("leastQuality", bid => bid.LeastQuality)
                    .With("mostQuality", bid => bid.MostQuality)
                    .Optional("price", bid => bid.Price)
                    .With("pricePoints", bid => bid.PricePoints)
                    .With<StageRecord[]>("record", bid => [.. bid.Record])
            )
            .Class(
                new Shape<ExcludedScores>(create: null)
                    .With("evaluator", one => one.Evaluator)
                    .Optional("bid", one => one.Bid)
                    .With("rule", one => one.Rule)
                    .With("reason", one => one.Reason)
            )
            .Class(
                new Shape<Recommendation>(create: null)
                    .With("bid", one => one.Bid)
                    .With("bidder", one => one.Bidder)
                    .Optional("tieBrokenBy", one => one.TieBrokenBy)
            )
            .Class(
                new Shape<Evaluation>(create: null)
                    .With("rules", evaluation => Fingerprint.Of(evaluation.Rules))
                    .With("isFrozen", evaluation => evaluation.IsFrozen)
                    .With("on", evaluation => evaluation.On)
                    .With<EvaluatedBid[]>("bids", evaluation => [.. evaluation.Bids])
                    .With<string[]>("ranking", evaluation => [.. evaluation.Ranking.Select(bid => bid.Name)])
                    .When<Recommendation?>(
                        "recommendation",
                        evaluation => evaluation.Recommendation.IsKnown,
                        evaluation => evaluation.Recommendation.TryGetValue(out var award) ? award : null
                    )
                    .When<Finding[]>(
                        "missing",
                        evaluation => !evaluation.Recommendation.IsKnown,
                        evaluation => [.. evaluation.Recommendation.Findings]
                    )
                    .With<ExcludedScores[]>("excluded", evaluation => [.. evaluation.Excluded])
                    .With<Finding[]>("findings", evaluation => [.. evaluation.Findings])
            );

    private static void AddRobustness(ShapeBook book) =>
        book.Class(
                new Shape<EffectiveWeight>(create: null)
                    .With("criterion", one => one.Criterion)
                    .With("published", one => one.Published)
                    .With("effective", one => one.Effective)
            )
            .Class(
                new Shape<PointDifference>(create: null)
                    .With("criterion", one => one.Criterion)
                    .With("first", one => one.First)
                    .With("second", one => one.Second)
            )
            .Class(
                new Shape<BidComparison>(create: null)
                    .With("first", one => one.First)
                    .With("second", one => one.Second)
                    .Optional("lead", one => one.Lead)
                    .With<PointDifference[]>("differences", one => [.. one.Differences])
            )
            .Class(
                new Shape<RankingParadox>(create: null)
                    .With("removed", one => one.Removed)
                    .With("first", one => one.First)
                    .Optional("then", one => one.Then)
            )
            .Class(
                new Shape<GateReversal>(create: null)
                    .With("letIn", one => one.LetIn)
                    .With<string[]>("gates", one => [.. one.Gates])
                    .Optional("first", one => one.First)
                    .Optional("then", one => one.Then)
                    .With("isCertain", one => one.IsCertain)
            )
            .Class(
                new Shape<BidReversals>(create: null)
                    .Optional("first", one => one.First)
                    .Optional("certificate", one => one.Certificate)
                    .With("removedCount", one => one.RemovedCount)
                    .With("letInCount", one => one.LetInCount)
                    .With("keptOutCount", one => one.KeptOutCount)
                    .With("notTriedCount", one => one.NotTriedCount)
                    .With<RankingParadox[]>("paradoxes", one => [.. one.Paradoxes])
                    .With<GateReversal[]>("gateReversals", one => [.. one.GateReversals])
            )
            .Class(
                new Shape<PriceWeightRange>(create: null)
                    .With("first", one => one.First)
                    .With("published", one => one.Published)
                    .With("low", one => one.Low)
                    .With("high", one => one.High)
                    .Optional("leadsBelow", one => one.LeadsBelow)
                    .Optional("leadsAbove", one => one.LeadsAbove)
            )
            .Class(
                new Shape<PointsToWin>(create: null)
                    .With("criterion", one => one.Criterion)
                    .With("points", one => one.Points)
            )
            .Class(
                new Shape<WayToWin>(create: null)
                    .With("bid", one => one.Bid)
                    .With("first", one => one.First)
                    .Optional("price", one => one.Price)
                    .With<PointsToWin[]>("points", one => [.. one.Points])
            )
            .Class(
                new Shape<DecidingFact>(create: null)
                    .With("bid", one => one.Bid)
                    .With("subject", one => one.Subject)
                    .With("then", one => one.Then)
            )
            .Class(
                new Shape<CriterionDispersion>(create: null)
                    .With("criterion", one => one.Criterion)
                    .With("widestRange", one => one.WidestRange)
                    .Optional("widestFor", one => one.WidestFor)
                    .Optional("agreement", one => one.Agreement)
            )
            .Class(
                new Shape<OutlyingGrade>(create: null)
                    .With("evaluator", one => one.Evaluator)
                    .With("bid", one => one.Bid)
                    .With("criterion", one => one.Criterion)
                    .With("grade", one => one.Grade)
                    .With("medianOfOthers", one => one.MedianOfOthers)
            )
            .Class(
                new Shape<DecidingEvaluator>(create: null)
                    .With("evaluator", one => one.Evaluator)
                    .With("then", one => one.Then)
            )
            .Class(
                new Shape<Dispersion>(create: null)
                    .With<CriterionDispersion[]>("criteria", one => [.. one.Criteria])
                    .With<OutlyingGrade[]>("outliers", one => [.. one.Outliers])
                    .With<DecidingEvaluator[]>(
                        "deciding",
                        one => [.. one.Deciding.Select(pair => new DecidingEvaluator(pair.Evaluator, pair.Then))]
                    )
            )
            .Class(
                new Shape<RehearsedWeight>(create: null)
                    .With("criterion", one => one.Criterion)
                    .With("published", one => one.Published)
                    .With("share", one => one.Share)
                    .With("decides", one => one.Decides)
            )
            .Class(
                new Shape<Rehearsal>(create: null)
                    .With<RehearsedWeight[]>("weights", one => [.. one.Weights])
                    .With<Finding[]>("findings", one => [.. one.Findings])
            );

    private static void AddPrices(ShapeBook book) =>
        book.Class(
                new Shape<PriceScore>(create: null)
                    .With("bid", score => score.Bid)
                    .With("price", score => score.Price)
                    .With("points", score => score.Points)
            )
            .Class(
                new Shape<PriceScores>(create: null)
                    .With("formula", scores => scores.Formula)
                    .With<PriceScore[]>("scores", scores => [.. scores.Scores])
            )
            .Class(
                new Shape<TrimmedRebates>(create: null)
                    .With("cutEachSide", one => one.CutEachSide)
                    .With("mean", one => one.Mean)
                    .With("meanExcess", one => one.MeanExcess)
                    .With("threshold", one => one.Threshold)
            )
            .Class(
                new Shape<LowPrices>(create: null)
                    .With("rule", one => one.Rule)
                    .With("threshold", one => one.Threshold)
                    .With<string[]>("flagged", one => [.. one.Flagged])
            )
            .Class(
                new Shape<LotAllocation>(create: null)
                    .With("goal", one => one.Goal)
                    .With("mostLots", one => one.MostLots)
                    .With<LotOffer[]>("awarded", one => [.. one.Awarded])
                    .With<string[]>("open", one => [.. one.Open])
                    .Optional("tieBrokenBy", one => one.TieBrokenBy)
                    .With<LotOffer[]>("equallyGood", one => [.. one.EquallyGood])
            )
            .Class(new Shape<SharedAward>(create: null).With("bid", one => one.Bid).With("share", one => one.Share));

    private static void AddAward(ShapeBook book) =>
        book.Class(
                new Shape<Standstill>(create: null)
                    .With("regime", one => one.Regime)
                    .With("sent", one => one.Sent)
                    .With("last", one => one.Last)
            )
            .Class(
                new Shape<Letter>(create: null)
                    .With("to", letter => letter.To)
                    .With("pack", letter => letter.Pack)
                    .Optional("source", letter => letter.Source)
                    .With("asOf", letter => letter.AsOf)
                    .With<string[]>("paragraphs", letter => [.. letter.Paragraphs])
            )
            .Class(
                new Shape<AwardRecord>(parts =>
                    AwardRecord.Of(
                        parts.Get<Fingerprint>("rules"),
                        parts.Get<Fingerprint>("dossier"),
                        parts.Get<NodaTime.LocalDate>("on"),
                        parts.Get<string>("bid")
                    )
                )
                    .With("rules", record => record.Rules)
                    .With("dossier", record => record.Dossier)
                    .With("on", record => record.On)
                    .With("bid", record => record.Bid)
            )
            .Describe<AwardRecord>("awardRecord", "An award as it was made, which can be made again from its parts.");
}

/// <summary>An evaluator who decides who is first.</summary>
internal sealed record DecidingEvaluator(string Evaluator, string Then);
