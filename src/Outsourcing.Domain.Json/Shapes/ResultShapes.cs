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
            .Class(ReasoningShapes.Answer<SmaaTriResult>())
            .Class(ReasoningShapes.Answer<WeightStability>())
            .Class(ReasoningShapes.Answer<WeightStabilities>())
            .Class(ReasoningShapes.Answer<RankReversals>())
            .Class(ReasoningShapes.Answer<ScoreFlips>())
            .Class(ReasoningShapes.Answer<Dominance>());
        AddRanking(book);
        PrometheeShapes.AddResults(book);
        SampleShapes.AddResults(book);
        StudyShapes.AddResults(book);
        ElectreShapes.AddResults(book);
        SortingShapes.AddResults(book);
        AddConsensus(book);
        RobustnessShapes.AddResults(book);
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

    /// <summary>A shape that is written and not read.</summary>
    internal static Shape<T> Written<T>()
        where T : notnull => new(create: null);

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
