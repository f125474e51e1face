using Outsourcing.Domain.Conformance.Families;

namespace Outsourcing.Domain.Conformance.Scoring;

/// <summary>What a method says of all alternatives, and what it says when one of them is left out.</summary>
internal static class RankReversals
{
    public static Actuals Of(ScoringInput input)
    {
        var removed = input.Expected.TextOr("removed", input.Parameters.TextOr("removed", ""));
        if (removed.Length == 0)
        {
            throw new MalformedCaseException("no alternative is named as removed");
        }

        var method = Rankings.Method(input.Parameters.TextOr("method", "?"), input, "method", "removed");
        var problem = input.Problem();
        var before = Rankings.Rank(method, problem);
        var after = Rankings.Rank(method, problem.Without(removed));
        return new Actuals()
            .Input("removed")
            .Figures("scores", Rankings.Scores(before))
            .Numbers("ranks", Rankings.Ranks(before))
            .Label("winner_before", before.Best.Name)
            .Labels("alternatives_after_removal", after.Problem.Alternatives.Select(alternative => alternative.Name))
            .Figures("scores_after_removal", Rankings.Scores(after))
            .Numbers("ranks_after_removal", Rankings.Ranks(after))
            .Label("winner_after", after.Best.Name);
    }
}
