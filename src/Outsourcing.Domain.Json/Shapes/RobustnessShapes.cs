using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Scoring;
using static Outsourcing.Domain.Json.ResultShapes;

namespace Outsourcing.Domain.Json;

/// <summary>How firm a ranking is as JSON.</summary>
internal static class RobustnessShapes
{
    public static void AddResults(ShapeBook book)
    {
        AddRobustness(book);
        AddReversals(book);
        AddSensitivity(book);
    }

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

    private static void AddSensitivity(ShapeBook book) =>
        book.Class(Written<NamedWeights>().With("name", named => named.Name).With("weights", named => named.Weights))
            .Class(
                Written<SensitivityCell>()
                    .Optional("weighting", cell => cell.Weighting?.Name)
                    .Optional("stated", cell => cell.Stated)
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
}
