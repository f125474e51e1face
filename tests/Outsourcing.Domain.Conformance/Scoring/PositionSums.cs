using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Conformance.Scoring;

/// <summary>One order of several rankings, by the sum of positions.</summary>
internal static class PositionSums
{
    public static Actuals Of(ScoringInput input)
    {
        // "input" says in words how the matrix is to be read.
        input.KnowsParameters("input");
        var ranks = input.Ranks();
        var consensus = Rankings.Known(RankAggregation.Borda(ranks));
        return new Actuals()
            .Figures("position_sums", ranks.Names.Select(name => consensus[name].Score))
            .Numbers("ranks", ranks.Names.Select(name => consensus[name].Rank));
    }
}
