using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Tests.Support;

internal static partial class Samples
{
    private static IEnumerable<Sample> PairwiseJudgements() =>
        [
            Sample.Of(() => Judgement.Of("price", "quality", 2.5)),
            Sample.Of(() => Judgement.Of("quality", "price", 2.5)),
            Sample.Of(() => Judged(5)),
            Sample.Of(() => Judged(0.2)),
            Sample.Of(() => PairwiseMatrix.Of(["price", "service", "quality"])),
            Sample.Of(() => new Ahp(PriorityMethod.Eigenvector, RandomIndex.Saaty1980)),
            Sample.Of(() => new Ahp(PriorityMethod.ColumnMean, RandomIndex.Saaty1980)),
            Sample.Of(() => new Ahp(PriorityMethod.Eigenvector, RandomIndex.DoneganDodd1991)),
            Sample.Of(() => Prioritized(5)),
            Sample.Of(() => Prioritized(0.2)),
            Sample.Of(() => Prioritized(5).WorstJudgement!),
            Sample.Of(() => Prioritized(5).WorstTriad!),
            Sample.Of(() => Decided(2)),
            Sample.Of(() => Decided(3)),
            Sample.Of(() => BestAndWorst(4)),
            Sample.Of(() => BestAndWorst(4.5m)),
            Sample.Of(() => BestWorst.Linear),
            Sample.Of(() => BestWorst.Nonlinear),
            Sample.Of(() => BestWorst.Linear.Weigh(BestAndWorst(4.5m)).Value),
            Sample.Of(() => BestWorst.Nonlinear.Weigh(BestAndWorst(4.5m)).Value),
        ];

    private static AhpSolution Decided(double times) =>
        new Ahp(PriorityMethod.Eigenvector, RandomIndex.Saaty1980)
            .Rank(
                [Criterion.Minimize("price")],
                [],
                new Dictionary<string, PairwiseMatrix>(StringComparer.Ordinal)
                {
                    ["price"] = PairwiseMatrix.Of(["Acme", "Borea"], Judgement.Of("Acme", "Borea", times)),
                }
            )
            .Value;

    private static BestWorstJudgements BestAndWorst(decimal quality) =>
        BestWorstJudgements.Of(["price", "quality", "service"], "price", "service", [1, 2, 8], [8, quality, 1]);

    private static PairwiseMatrix Judged(double priceToService) =>
        PairwiseMatrix.Of(
            ["price", "quality", "service"],
            Judgement.Of("price", "quality", 2.5),
            Judgement.Of("quality", "service", 4),
            Judgement.Of("price", "service", priceToService)
        );

    private static Priorities Prioritized(double priceToService) =>
        new Ahp(PriorityMethod.Eigenvector, RandomIndex.Saaty1980).Prioritize(Judged(priceToService)).Value;
}
