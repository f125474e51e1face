using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Conformance.Scoring;

/// <summary>Which alternatives are at least as good on every criterion and better on one.</summary>
internal static class Dominances
{
    public static Actuals Of(ScoringInput input)
    {
        input.KnowsParameters();
        var table = input.Table();
        var dominance = Rankings.Known(Dominance.Of(table));
        return new Actuals()
            .Numbers("dominates_count", table.Names.Select(dominance.DominatesCount))
            .Labels("non_dominated", dominance.NonDominated);
    }
}
