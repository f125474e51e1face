using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Conformance.Scoring;

/// <summary>What cases may ask of scoring, by the name that they use; a new method is a line here.</summary>
internal static class ScoringMethods
{
    private static readonly Dictionary<string, Func<ScoringInput, Actuals>> Built = new(StringComparer.Ordinal)
    {
        ["WSM"] = input => Rankings.Of(Rankings.Method("WSM", input), input.Problem()),
        ["MAVT"] = input => Rankings.Of(Rankings.Method("MAVT", input), input.Problem()),
        ["WPM"] = input => Rankings.Of(Rankings.Method("WPM", input), input.Problem()),
        ["TOPSIS"] = input => Rankings.Of(Rankings.Method("TOPSIS", input), input.Problem()),
        ["WASPAS"] = input => Rankings.Of(Rankings.Method("WASPAS", input), input.Problem()),
        ["VIKOR"] = input => Rankings.Of(Rankings.Method("VIKOR", input), input.Problem()),
        ["PROMETHEE_II"] = input => Rankings.Of(Rankings.Method("PROMETHEE_II", input), input.Problem()),
        ["EDAS"] = input => Rankings.Of(Rankings.Method("EDAS", input), input.Problem()),
        ["MARCOS"] = input => Rankings.Of(Rankings.Method("MARCOS", input), input.Problem()),
        ["SPOTIS"] = input => Rankings.Of(Rankings.Method("SPOTIS", input), input.Problem()),
        ["MOORA"] = input => Rankings.Of(Rankings.Method("MOORA", input), input.Problem()),
        ["MOORA_REFERENCE_POINT"] = input =>
            Rankings.Of(Rankings.Method("MOORA_REFERENCE_POINT", input), input.Problem()),
        ["COPRAS"] = input => Rankings.Of(Rankings.Method("COPRAS", input), input.Problem()),
        ["MULTIMOORA"] = MultiMooras.Of,
        ["ARAS"] = input => Rankings.Of(Rankings.Method("ARAS", input), input.Problem()),
        ["OCRA"] = input => Rankings.Of(Rankings.Method("OCRA", input), input.Problem()),
        ["MAIRCA"] = input => Rankings.Of(Rankings.Method("MAIRCA", input), input.Problem()),
        ["MABAC"] = input => Rankings.Of(Rankings.Method("MABAC", input), input.Problem()),
        ["CODAS"] = input => Rankings.Of(Rankings.Method("CODAS", input), input.Problem()),
        ["COCOSO"] = input => Rankings.Of(Rankings.Method("COCOSO", input), input.Problem()),
        ["RIM"] = input => Rankings.Of(Rankings.Method("RIM", input), input.Problem()),
        ["FUZZY_TOPSIS"] = FuzzyRankings.Of,
        ["ELECTRE_I"] = Outrankings.ElectreI,
        ["ELECTRE_II"] = input => Rankings.Of(Outrankings.ElectreII(input), input.Problem()),
        ["ELECTRE_III"] = Outrankings.ElectreIII,
        ["ELECTRE_TRI_MR_SORT"] = Sortings.MajorityRule,
        ["ELECTRE_TRI_B"] = Sortings.ElectreTriB,
        ["RANK_REVERSAL"] = RankReversals.Of,
        ["SMAA_2"] = Acceptabilities.Of,
        ["BORDA"] = PositionSums.Of,
        ["DOMINANCE"] = Dominances.Of,
        ["PRICE_SCORE"] = PriceScores.Points,
        ["PRICE_QUALITY"] = PriceScores.Quality,
        ["ABNORMALLY_LOW"] = PriceScores.AbnormallyLow,
        ["HIERARCHY_WEIGHTS"] = HierarchyWeights.Of,
        ["AHP"] = PairwiseJudgements.Priorities,
        ["AHP_CONSISTENCY"] = PairwiseJudgements.Priorities,
        ["AHP_HIERARCHY"] = PairwiseJudgements.Hierarchy,
        ["AHP_GROUP"] = PairwiseJudgements.Group,
        ["BWM"] = PairwiseJudgements.BestAndWorst,
        ["WEIGHTS_RANK_ORDER"] = WeightSets.RankOrder,
        ["WEIGHTS_SWING"] = WeightSets.Swing,
        ["WEIGHTS_ENTROPY"] = input => WeightSets.Derived(new EntropyWeighting(), input),
        ["WEIGHTS_CRITIC"] = WeightSets.Critic,
        ["WEIGHTS_MEREC"] = input => WeightSets.Derived(new MerecWeighting(), input),
        ["WEIGHTS_STD"] = input => WeightSets.Derived(new DeviationWeighting(), input),
        ["WEIGHTS_GINI"] = input => WeightSets.Derived(new GiniWeighting(), input),
    };

    /// <summary>Finds the way to an answer.</summary>
    /// <exception cref="NotBuiltException">The method is not built.</exception>
    public static Func<ScoringInput, Actuals> Find(string method) =>
        Built.TryGetValue(method, out var answer) ? answer : throw new NotBuiltException("method not built");
}
