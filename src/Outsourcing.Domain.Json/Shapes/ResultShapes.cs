using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Json;

/// <summary>The results of <c>Scoring</c> as JSON; they are written only.</summary>
internal static class ResultShapes
{
    public static void AddTo(ShapeBook book)
    {
        book.Struct(
                new WordConverter<Composition>(
                    "a composition",
                    ("none", Composition.None),
                    ("sum", Composition.Sum),
                    ("product", Composition.Product),
                    ("regret", Composition.Regret),
                    ("largest", Composition.Largest)
                )
            )
            .Struct(
                new WordConverter<AggregationRule>(
                    "a rule of aggregation",
                    ("none", AggregationRule.None),
                    ("borda", AggregationRule.Borda),
                    ("copeland", AggregationRule.Copeland),
                    ("kemeny", AggregationRule.Kemeny)
                )
            )
            .Struct(
                new WordConverter<ReversalChange>(
                    "a change of the alternatives",
                    ("none", ReversalChange.None),
                    ("removed", ReversalChange.Removed),
                    ("copied", ReversalChange.Copied)
                )
            )
            .Class(ReasoningShapes.Answer<Consensus>())
            .Class(ReasoningShapes.Answer<Ranking>())
            .Struct(
                new WordConverter<PairRelation>(
                    "a relation of two",
                    ("none", PairRelation.None),
                    ("preferred", PairRelation.Preferred),
                    ("outranked", PairRelation.Outranked),
                    ("indifferent", PairRelation.Indifferent),
                    ("incomparable", PairRelation.Incomparable)
                )
            )
            .Class(ReasoningShapes.Answer<PrometheeFlows>())
            .Class(ReasoningShapes.Answer<PartialOrder>())
            .Class(ReasoningShapes.Answer<FuzzyRanking>())
            .Class(ReasoningShapes.Answer<VikorSolution>())
            .Class(ReasoningShapes.Answer<ArasSolution>())
            .Class(ReasoningShapes.Answer<MultiMooraSolution>())
            .Class(ReasoningShapes.Answer<MissingScores>())
            .Class(ReasoningShapes.Answer<Smaa2Result>())
            .Class(ReasoningShapes.Answer<WeightStability>())
            .Class(ReasoningShapes.Answer<WeightStabilities>())
            .Class(ReasoningShapes.Answer<RankReversals>())
            .Class(ReasoningShapes.Answer<ScoreFlips>())
            .Class(ReasoningShapes.Answer<Dominance>());
        AddRanking(book);
        AddPromethee(book);
        AddSamples(book);
        AddStudy(book);
        AddFuzzy(book);
        ElectreShapes.AddResults(book);
        SortingShapes.AddResults(book);
        AddConsensus(book);
        AddRobustness(book);
        AddReversals(book);
        AddSensitivity(book);
    }

    private static void AddRanking(ShapeBook book) =>
        book.Class(
                Written<Contribution>()
                    .With("criterion", contribution => contribution.Criterion.Name)
                    .With("weight", contribution => contribution.Weight)
                    .With("value", contribution => contribution.Value)
                    .With("normalized", contribution => contribution.Normalized)
                    .With("amount", contribution => contribution.Amount)
            )
            .Class(
                Written<RankedAlternative>()
                    .With("rank", alternative => alternative.Rank)
                    .With("name", alternative => alternative.Name)
                    .With("score", alternative => alternative.Score)
                    .With<Contribution[]>("contributions", alternative => [.. alternative.Contributions])
            )
            .Class(
                Written<Ranking>()
                    .With("method", ranking => ranking.Method)
                    .With("composition", ranking => ranking.Method.Composition)
                    .With<RankedAlternative[]>("alternatives", ranking => [.. ranking.Alternatives])
            )
            .Class(
                Written<VikorSolution>()
                    .With("ranking", solution => solution.Ranking)
                    .With("threshold", solution => solution.Threshold)
                    .With("acceptableAdvantage", solution => solution.AcceptableAdvantage)
                    .With("acceptableStability", solution => solution.AcceptableStability)
                    .With<string[]>("compromiseSet", solution => [.. solution.CompromiseSet])
                    .With<Regrets[]>("regrets", Regrets.Of)
            )
            .Class(
                Written<Regrets>()
                    .With("alternative", regrets => regrets.Alternative)
                    .With("s", regrets => regrets.S)
                    .With("r", regrets => regrets.R)
            )
            .Class(
                Written<ComparisonLine>()
                    .With("criterion", line => line.Criterion.Name)
                    .With("first", line => line.First)
                    .With("second", line => line.Second)
                    .With("difference", line => line.Difference)
            )
            .Class(
                Written<PairwiseComparison>()
                    .With("first", comparison => comparison.First.Name)
                    .With("second", comparison => comparison.Second.Name)
                    .With("composition", comparison => comparison.Composition)
                    .With("difference", comparison => comparison.Difference)
                    .With<ComparisonLine[]>("lines", comparison => [.. comparison.Lines])
            );

    private static void AddSamples(ShapeBook book) =>
        book.Class(
                Written<AlternativeAcceptability>()
                    .With("alternative", acceptability => acceptability.Name)
                    .With("samples", acceptability => (decimal)acceptability.Samples)
                    .With<decimal[]>(
                        "counts",
                        acceptability => [.. acceptability.Counts.Select(count => (decimal)count)]
                    )
                    .With<double[]>("acceptabilities", acceptability => [.. acceptability.Acceptabilities])
                    .With<double[]>("centralWeights", acceptability => [.. acceptability.CentralWeights])
            )
            .Class(
                Written<Smaa2Result>()
                    .With("method", result => result.Method.Name)
                    .With("weights", result => result.Weights.ToString())
                    .With<string[]>("drawn", result => [.. result.Ranges.Select(range => range.ToString())])
                    .With("samples", result => (decimal)result.Samples)
                    .With("leader", result => result.Leader.Name)
                    .With<AlternativeAcceptability[]>("alternatives", result => [.. result.Alternatives])
                    .With("fingerprint", result => Fingerprint.Of(result))
            );

    private static void AddPromethee(ShapeBook book) =>
        book.Class(
                Written<Flow>()
                    .With("alternative", flow => flow.Alternative)
                    .With("plus", flow => flow.Plus)
                    .With("minus", flow => flow.Minus)
            )
            .Class(Written<PrometheeFlows>().With("ranking", flows => flows.Ranking).With<Flow[]>("flows", Flow.Of))
            .Class(
                Written<PartialOrder>()
                    .With<string[]>("nonDominated", order => [.. order.NonDominated])
                    .With<Flow[]>("flows", order => Flow.Of(order.Flows))
            );

    private static void AddStudy(ShapeBook book) =>
        book.Class(
                Written<ArasSolution>()
                    .With("ranking", solution => solution.Ranking)
                    .With("idealOptimality", solution => solution.IdealOptimality)
            )
            .Class(
                Written<MultiMooraSolution>()
                    .With("final", solution => solution.Final)
                    .With("ratioSystem", solution => solution.RatioSystem)
                    .With("referencePoint", solution => solution.ReferencePoint)
                    .With("multiplicativeForm", solution => solution.MultiplicativeForm)
            );

    private static void AddFuzzy(ShapeBook book) =>
        book.Class(
                Written<FuzzyContribution>()
                    .With("criterion", contribution => contribution.Criterion.Name)
                    .With("weight", contribution => contribution.Weight)
                    .With("value", contribution => contribution.Value)
                    .With("weighted", contribution => contribution.Weighted)
                    .With("amount", contribution => contribution.Amount)
            )
            .Class(
                Written<FuzzyScore>()
                    .With("rank", alternative => alternative.Rank)
                    .With("name", alternative => alternative.Name)
                    .With("score", alternative => alternative.Score)
                    .With<FuzzyContribution[]>("contributions", alternative => [.. alternative.Contributions])
            )
            .Class(Written<FuzzyRanking>().With<FuzzyScore[]>("alternatives", ranking => [.. ranking.Alternatives]));

    private static void AddConsensus(ShapeBook book) =>
        book.Class(
                Written<ConsensusRank>()
                    .With("rank", row => row.Rank)
                    .With("name", row => row.Name)
                    .With("score", row => row.Score)
            )
            .Class(
                Written<Consensus>()
                    .With("rule", consensus => consensus.Rule)
                    .With("disagreement", consensus => consensus.Disagreement)
                    .Optional("optimalOrders", consensus => (decimal?)consensus.OptimalOrders)
                    .With<ConsensusRank[]>("alternatives", consensus => [.. consensus.Alternatives])
            );

    private static void AddRobustness(ShapeBook book) =>
        book.Class(
                Written<WeightFlip>()
                    .With("weight", flip => flip.Weight)
                    .With("change", flip => flip.Change)
                    .With("leader", flip => flip.Leader)
            )
            .Class(
                Written<WeightStability>()
                    .With("criterion", stability => stability.Criterion.Name)
                    .With("leader", stability => stability.Leader)
                    .With("weight", stability => stability.Weight)
                    .With("total", stability => stability.Total)
                    .With("low", stability => stability.Low)
                    .Optional("leaderBelow", stability => stability.LeaderBelow)
                    .With("high", stability => stability.High)
                    .Optional("leaderAbove", stability => stability.LeaderAbove)
                    .With("tolerance", stability => stability.Tolerance)
                    .Optional("smallest", stability => stability.Smallest)
            )
            .Class(
                Written<WeightStabilities>()
                    .With("method", stabilities => stabilities.Ranking.Method)
                    .With("leader", stabilities => stabilities.Ranking.Best.Name)
                    .With<WeightStability[]>("criteria", stabilities => [.. stabilities.Criteria])
                    .With<Finding[]>("undefined", stabilities => [.. stabilities.Undefined])
            )
            .Class(
                Written<ScoreFlip>()
                    .With("alternative", flip => flip.Alternative)
                    .With("criterion", flip => flip.Criterion.Name)
                    .With("value", flip => flip.Value)
                    .Optional("level", flip => flip.Level)
                    .Optional("change", flip => flip.Change)
                    .Optional("low", flip => flip.Low)
                    .Optional("high", flip => flip.High)
                    .With("tolerance", flip => flip.Tolerance)
            )
            .Class(
                Written<ScoreFlips>()
                    .With("method", flips => flips.Ranking.Method)
                    .With("leader", flips => flips.Ranking.Best.Name)
                    .With("rival", flips => flips.Rival)
                    .With<ScoreFlip[]>("values", flips => [.. flips.Values])
            )
            .Class(
                Written<TotalRange>()
                    .With("alternative", total => total.Alternative)
                    .With("low", total => total.Low)
                    .With("high", total => total.High)
            )
            .Class(
                Written<MissingCell>()
                    .With("alternative", cell => cell.Alternative)
                    .With("criterion", cell => cell.Criterion)
            )
            .Class(
                Written<MissingFact>()
                    .With("cell", fact => fact.Cell)
                    .Optional("leadsFrom", fact => fact.LeadsFrom)
                    .Optional("rival", fact => fact.Rival)
                    .Optional("rivalLeadsTo", fact => fact.RivalLeadsTo)
                    .With("settles", fact => fact.Settles)
            )
            .Class(
                Written<MissingScores>()
                    .With<MissingCell[]>("missing", scores => [.. scores.Missing])
                    .With("isExact", scores => scores.IsExact)
                    .With<MissingFact[]>("facts", scores => [.. scores.Facts])
                    .With<TotalRange[]>("totals", scores => [.. scores.Totals])
                    .Optional("leader", scores => scores.Leader)
                    .With<string[]>("contenders", scores => [.. scores.Contenders])
            )
            .Class(
                Written<MethodResult>()
                    .With("method", result => result.Method)
                    .With("answer", result => result.Answer)
                    .Optional("disagreement", result => result.Disagreement)
            )
            .Class(
                Written<MethodComparison>()
                    .With("agree", comparison => comparison.Agree)
                    .With<string[]>("leaders", comparison => [.. comparison.Leaders])
                    .With<MethodResult[]>("results", comparison => [.. comparison.Results])
            )
            .Class(Written<Dominance>().With<string[]>("nonDominated", dominance => [.. dominance.NonDominated]))
            .Class(
                Written<Refusal>()
                    .With("rule", refusal => refusal.Rule)
                    .Optional("criterion", refusal => refusal.Criterion)
                    .Optional("alternative", refusal => refusal.Alternative)
                    .With("message", refusal => refusal.Message)
                    .Optional("remedy", refusal => refusal.Remedy)
            );

    private static void AddSensitivity(ShapeBook book) =>
        book.Class(
                Written<SensitivityCell>()
                    .Optional("weighting", cell => cell.Weighting?.Name)
                    .With("method", cell => cell.Method)
                    .With("answer", cell => cell.Answer)
            )
            .Class(
                Written<LeadCount>()
                    .With("alternative", lead => lead.Alternative)
                    .With("alone", lead => lead.Alone)
                    .With("shared", lead => lead.Shared)
            )
            .Class(
                Written<RankAgreement>()
                    .With("one", pair => pair.One.Name)
                    .With("other", pair => pair.Other.Name)
                    .Optional("kendallTauB", pair => pair.KendallTauB)
                    .Optional("spearman", pair => pair.Spearman)
                    .Optional("weighted", pair => pair.Weighted)
            )
            .Class(
                Written<CombinatorialSensitivity>()
                    .With<LeadCount[]>("leads", sensitivity => [.. sensitivity.Leads])
                    .With<RankAgreement[]>("agreements", sensitivity => [.. sensitivity.Agreements])
                    .With<SensitivityCell[]>("cells", sensitivity => [.. sensitivity.Cells])
                    .With("explanation", sensitivity => sensitivity.Explanation)
            );

    private static void AddReversals(ShapeBook book) =>
        book.Class(Written<ReversedPair>().With("first", pair => pair.First).With("second", pair => pair.Second))
            .Class(
                Written<ReversalTrial>()
                    .With("alternative", trial => trial.Alternative)
                    .With("change", trial => trial.Change)
                    .With<string[]>("leaders", trial => [.. trial.Leaders])
                    .With("leadChanges", trial => trial.LeadChanges)
                    .With("pairCount", trial => (decimal)trial.PairCount)
                    .With<ReversedPair[]>("pairs", trial => [.. trial.Pairs])
                    .With<Finding[]>("refused", trial => [.. trial.Refused])
            )
            .Class(
                Written<RankReversals>()
                    .With("method", reversals => reversals.Ranking.Method)
                    .Optional("certificate", reversals => reversals.Certificate)
                    .With<ReversalTrial[]>("trials", reversals => [.. reversals.Trials])
            );

    private static Shape<T> Written<T>()
        where T : notnull => new(create: null);

    /// <summary>Both flows of one alternative.</summary>
    private sealed record Flow(string Alternative, double Plus, double Minus)
    {
        public static Flow[] Of(PrometheeFlows flows) =>
            [
                .. flows.Ranking.Alternatives.Select(alternative => new Flow(
                    alternative.Name,
                    flows.Plus(alternative.Name),
                    flows.Minus(alternative.Name)
                )),
            ];
    }

    /// <summary>S and R of one alternative.</summary>
    private sealed record Regrets(string Alternative, double S, double R)
    {
        public static Regrets[] Of(VikorSolution solution) =>
            [
                .. solution.Ranking.Alternatives.Select(alternative => new Regrets(
                    alternative.Name,
                    solution.S(alternative.Name),
                    solution.R(alternative.Name)
                )),
            ];
    }
}
