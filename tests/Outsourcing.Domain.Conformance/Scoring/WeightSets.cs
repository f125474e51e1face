using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Conformance.Scoring;

/// <summary>Ways to weights: from a ranking of the criteria, from points, from the values of a table.</summary>
internal static class WeightSets
{
    /// <summary>The three rank-order weights of so many criteria in falling importance.</summary>
    public static Actuals RankOrder(ScoringInput input)
    {
        input.KnowsParameters("n");
        int[] ranks = [.. Enumerable.Range(1, (int)input.NumberOr("n", 0))];
        return new Actuals()
            .Figures("roc", StatedWeights.RankOrderCentroid(ranks).Shares)
            .Figures("rank_sum", StatedWeights.RankSum(ranks).Shares)
            .Figures("rank_reciprocal", StatedWeights.RankReciprocal(ranks).Shares);
    }

    /// <summary>Swing points over their sum.</summary>
    public static Actuals Swing(ScoringInput input)
    {
        input.KnowsParameters("points");
        return new Actuals().Figures("weights", StatedWeights.Swing(input.Decimals("points")).Shares);
    }

    /// <summary>Weights derived from the values of a table.</summary>
    public static Actuals Derived(DataWeighting weighting, ScoringInput input)
    {
        input.KnowsParameters();
        return Weighed(weighting, input);
    }

    /// <summary>Weights by CRITIC, which may be told to ignore directions.</summary>
    public static Actuals Critic(ScoringInput input)
    {
        input.KnowsParameters("respect_directions");
        return Weighed(new CriticWeighting(input.FlagOr("respect_directions", otherwise: true)), input);
    }

    private static Actuals Weighed(DataWeighting weighting, ScoringInput input)
    {
        if (!string.Equals(input.NormalizationName, "none", StringComparison.Ordinal))
        {
            throw new NotBuiltException($"normalization '{input.NormalizationName}' not built");
        }

        var shares = Rankings.Known(weighting.Weigh(input.Table())).Shares;
        return new Actuals().Figures("weights", shares).Figures("scores", shares);
    }
}
