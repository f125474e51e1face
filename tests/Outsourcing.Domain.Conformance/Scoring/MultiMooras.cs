using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Conformance.Scoring;

/// <summary>MULTIMOORA: three rankings and the one that dominance makes of them.</summary>
internal static class MultiMooras
{
    public static Actuals Of(ScoringInput input)
    {
        input.KnowsParameters();
        var solution = Rankings.Known(new MultiMoora(input.Plain).Solve(input.Problem()));
        var names = solution.RatioSystem.Problem.Alternatives.Select(alternative => alternative.Name).ToList();
        return new Actuals()
            .Figures("ratio_system", Rankings.Scores(solution.RatioSystem))
            .Figures("reference_point", Rankings.Scores(solution.ReferencePoint))
            .RelativeFigures("full_multiplicative_form", Rankings.Scores(solution.MultiplicativeForm))
            .NumberLists(
                "ranks_by_part",
                Rankings.Ranks(solution.RatioSystem),
                Rankings.Ranks(solution.ReferencePoint),
                Rankings.Ranks(solution.MultiplicativeForm)
            )
            .Numbers("ranks", names.Select(name => solution.Final[name].Rank));
    }
}
