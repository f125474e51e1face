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
    }
}
