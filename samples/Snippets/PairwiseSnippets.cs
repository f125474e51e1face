using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Samples.Snippets;

/// <summary>Weights and priorities out of judgements of two at a time.</summary>
internal static class PairwiseSnippets
{
    public static void Run()
    {
        #region ahp
        PairwiseMatrix judgements = PairwiseMatrix.Of(
            ["experience", "customisation", "culture", "price"],
            Judgement.Of("experience", "customisation", 2),
            Judgement.Of("experience", "culture", 5),
            Judgement.Of("price", "experience", 2),
            Judgement.Of("customisation", "culture", 2),
            Judgement.Of("price", "customisation", 3)
        );
        var ahp = new Ahp(PriorityMethod.Eigenvector, RandomIndex.Saaty1980);
        Answer<Priorities> priorities = ahp.Prioritize(judgements);

        // experience 0.2872, customisation 0.146, culture 0.0647, price 0.5021
        Console.WriteLine(priorities.Value);
        Weights weights = priorities.Value.ToWeights();
        #endregion
        Console.WriteLine(weights);

        #region ahp-rank
        Answer<AhpSolution> decision = ahp.Rank(
            [Criterion.Maximize("culture"), Criterion.Minimize("price")],
            [PairwiseMatrix.Of(["culture", "price"], Judgement.Of("price", "culture", 3))],
            new Dictionary<string, PairwiseMatrix>
            {
                ["culture"] = PairwiseMatrix.Of(["Acme", "Borea"], Judgement.Of("Acme", "Borea", 4)),
                ["price"] = PairwiseMatrix.Of(["Acme", "Borea"], Judgement.Of("Borea", "Acme", 2)),
            }
        );

        // 1. Borea 0.55; 2. Acme 0.45
        Console.WriteLine(decision.Value);
        #endregion

        #region group
        PairwiseMatrix buyer = PairwiseMatrix.Of(["culture", "price"], Judgement.Of("price", "culture", 8));
        PairwiseMatrix user = PairwiseMatrix.Of(["culture", "price"], Judgement.Of("price", "culture", 2));

        // price 4 times culture
        Console.WriteLine(GroupJudgements.Combine(buyer, user).Value);
        #endregion

        #region best-worst
        BestWorstJudgements bestWorst = BestWorstJudgements.Of(
            ["culture", "experience", "price"],
            best: "price",
            worst: "culture",
            bestToOthers: [8, 2, 1],
            othersToWorst: [1, 5, 8]
        );

        // culture 0.0714, experience 0.3214, price 0.6071
        Console.WriteLine(BestWorst.Linear.Weigh(bestWorst).Value);
        #endregion
    }
}
