using Outsourcing.Domain.Conformance.Families;

namespace Outsourcing.Domain.Conformance.Scoring;

/// <summary>What a method says of all alternatives, and what it says when one of them is left out.</summary>
internal static class RankReversals
{
    public static Actuals Of(ScoringInput input)
    {
        var removed = Removed(input);
        var name = input.Parameters.TextOr("method", "");
        if (name.Length == 0)
        {
            throw new MalformedCaseException("no method is named");
        }

        var method = Rankings.Method(name, input, "method", "removed");
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

    private static string Removed(ScoringInput input)
    {
        var expected = input.Expected.TextOr("removed", "");
        var removed = input.Parameters.TextOr("removed", expected);
        if (removed.Length == 0)
        {
            throw new MalformedCaseException("no alternative is named as removed");
        }

        return expected.Length == 0 || string.Equals(expected, removed, StringComparison.Ordinal)
            ? removed
            : throw new MalformedCaseException($"'{removed}' and '{expected}' are named as removed");
    }
}
