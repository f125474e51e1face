using Outsourcing.Domain.Scoring;
using static Outsourcing.Domain.Json.ResultShapes;

namespace Outsourcing.Domain.Json;

/// <summary>Judgements of two at a time as JSON, and what is made of them.</summary>
internal static class PairwiseShapes
{
    public static void AddTo(ShapeBook book)
    {
        AddInputs(book);
        AddResults(book);
        AddBestWorst(book);
    }

    private static void AddInputs(ShapeBook book) =>
        book.Struct(
                new WordConverter<PriorityMethod>(
                    "a way to priorities",
                    ("none", PriorityMethod.None),
                    ("eigenvector", PriorityMethod.Eigenvector),
                    ("geometric-mean", PriorityMethod.GeometricMean),
                    ("column-mean", PriorityMethod.ColumnMean)
                )
            )
            .Struct(
                new WordConverter<RandomIndex>(
                    "a table of random indexes",
                    ("none", RandomIndex.None),
                    ("saaty-1980", RandomIndex.Saaty1980),
                    ("saaty-2005", RandomIndex.Saaty2005),
                    ("donegan-dodd-1991", RandomIndex.DoneganDodd1991),
                    ("aguaron-moreno-jimenez-2003", RandomIndex.AguaronMorenoJimenez2003),
                    ("alonso-lamata-2006", RandomIndex.AlonsoLamata2006)
                )
            )
            .Class(
                new Shape<Judgement>(parts =>
                    Judgement.Of(parts.Get<string>("first"), parts.Get<string>("second"), parts.Get<double>("times"))
                )
                    .With("first", judgement => judgement.First)
                    .With("second", judgement => judgement.Second)
                    .With("times", judgement => judgement.Times)
            )
            .Describe<Judgement>("judgement", "The first counts so many times as much as the second.")
            .Class(
                new Shape<PairwiseMatrix>(parts =>
                    PairwiseMatrix.Of(parts.List<string>("items"), parts.List<Judgement>("judgements"))
                )
                    .With<string[]>("items", matrix => [.. matrix.Items])
                    .With<Judgement[]>("judgements", matrix => [.. matrix.Judgements])
            )
            .Describe<PairwiseMatrix>(
                "pairwise matrix",
                "Judgements about items, two by two; each pair is judged once or not at all."
            )
            .Class(
                new Shape<Ahp>(parts => new Ahp(
                    parts.Get<PriorityMethod>("priorities"),
                    parts.Get<RandomIndex>("randomIndex")
                ))
                    .With("priorities", method => method.PriorityMethod)
                    .With("randomIndex", method => method.RandomIndex)
            )
            .Struct(
                new WordConverter<PriorityMean>(
                    "a mean of priorities",
                    ("none", PriorityMean.None),
                    ("geometric", PriorityMean.Geometric),
                    ("arithmetic", PriorityMean.Arithmetic)
                )
            );

    private static void AddBestWorst(ShapeBook book) =>
        book.Class(
                new Shape<BestWorstJudgements>(parts =>
                    BestWorstJudgements.Of(
                        parts.List<string>("items"),
                        parts.Get<string>("best"),
                        parts.Get<string>("worst"),
                        parts.List<decimal>("bestToOthers"),
                        parts.List<decimal>("othersToWorst")
                    )
                )
                    .With<string[]>("items", judgements => [.. judgements.Items])
                    .With("best", judgements => judgements.Best)
                    .With("worst", judgements => judgements.Worst)
                    .With<decimal[]>("bestToOthers", judgements => [.. judgements.BestToOthers])
                    .With<decimal[]>("othersToWorst", judgements => [.. judgements.OthersToWorst])
            )
            .Describe<BestWorstJudgements>(
                "best-worst judgements",
                "How many times as much the best counts as each item, and each item as the worst; 1 for itself."
            )
            .Class(
                new Shape<BestWorst>(parts => parts.Get<bool>("linear") ? BestWorst.Linear : BestWorst.Nonlinear).With(
                    "linear",
                    method => method.IsLinear
                )
            )
            .Class(
                Written<BestWorstWeights>()
                    .With("linear", weights => weights.Method.IsLinear)
                    .With<WeightRange[]>("weights", WeightRange.Of)
                    .With("unique", weights => weights.IsUnique)
                    .With("xi", weights => weights.Xi)
                    .With("consistencyIndex", weights => weights.ConsistencyIndex)
                    .Optional("consistencyRatio", weights => weights.ConsistencyRatio)
                    .Optional("inputConsistencyRatio", weights => weights.InputConsistencyRatio)
            )
            .Class(
                Written<WeightRange>()
                    .With("item", range => range.Item)
                    .With("weight", range => range.Weight)
                    .With("low", range => range.Low)
                    .With("high", range => range.High)
            )
            .Class(ReasoningShapes.Answer<BestWorstWeights>());

    private static void AddResults(ShapeBook book) =>
        book.Class(
                Written<Contradiction>()
                    .With("judgement", contradiction => contradiction.Judgement)
                    .Optional("through", contradiction => contradiction.Through)
                    .With("consistent", contradiction => contradiction.Consistent)
            )
            .Class(
                Written<Priorities>()
                    .With("method", priorities => priorities.Method)
                    .With<Priority[]>("priorities", Priority.Of)
                    .With("lambdaMax", priorities => priorities.LambdaMax)
                    .With("consistencyIndex", priorities => priorities.ConsistencyIndex)
                    .With("randomIndex", priorities => priorities.RandomIndex)
                    .With("consistencyRatio", priorities => priorities.ConsistencyRatio)
                    .With("koczkodajIndex", priorities => priorities.KoczkodajIndex)
                    .Optional("worstJudgement", priorities => priorities.WorstJudgement)
                    .Optional("worstTriad", priorities => priorities.WorstTriad)
            )
            .Class(
                Written<Priority>().With("item", priority => priority.Item).With("priority", priority => priority.Value)
            )
            .Class(
                Written<AhpSolution>()
                    .With("ranking", solution => solution.Ranking)
                    .With<Priorities[]>("criteria", solution => [.. solution.Criteria])
                    .With<Priorities[]>("alternatives", solution => [.. solution.Alternatives])
            )
            .Class(ReasoningShapes.Answer<AhpSolution>())
            .Class(ReasoningShapes.Answer<Priorities>());

    /// <summary>The weight of an item with its interval, as it is written.</summary>
    private sealed record WeightRange(string Item, double Weight, double Low, double High)
    {
        public static WeightRange[] Of(BestWorstWeights weights) =>
            [
                .. weights.Judgements.Items.Select(
                    (item, i) => new WeightRange(item, weights.Values[i], weights.Low[i], weights.High[i])
                ),
            ];
    }

    /// <summary>The priority of an item, as it is written.</summary>
    private sealed record Priority(string Item, double Value)
    {
        public static Priority[] Of(Priorities priorities) =>
            [.. priorities.Matrix.Items.Zip(priorities.Values, (item, value) => new Priority(item, value))];
    }
}
