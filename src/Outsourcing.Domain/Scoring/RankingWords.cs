namespace Outsourcing.Domain.Scoring;

/// <summary>Puts rankings into words.</summary>
internal static class RankingWords
{
    /// <summary>A ranking of thousands is explained by its first; every other alternative explains itself.</summary>
    private const int MostExplained = 10;

    public static Explanation Of(Ranking ranking)
    {
        var parts = ranking
            .Alternatives.Take(MostExplained)
            .Select(alternative => Of(ranking.Method, alternative))
            .ToList();
        var more = ranking.Alternatives.Count - parts.Count;
        if (more > 0)
        {
            parts.Add(Explanation.Of($"{Invariant.Text(more)} more alternatives follow."));
        }

        return Explanation.Of(Headline(ranking), ranking.Method.Source, parts);
    }

    public static Explanation Of(ScoringMethod method, RankedAlternative alternative)
    {
        var lines = alternative.Contributions.Select(line => Line(method, line));
        return Explanation.Of(
            $"{alternative.Name} has rank {Invariant.Text(alternative.Rank)} with {Invariant.Short(alternative.Score)}.",
            [.. alternative.Details, .. lines]
        );
    }

    private static string Headline(Ranking ranking)
    {
        var leaders = ranking.Leaders;
        var of = Invariant.Text(ranking.Alternatives.Count);
        if (leaders.Count > 1)
        {
            return $"{Invariant.List([.. leaders.Select(leader => leader.Name)])} share the first rank of {of} by {ranking.Method} with {Invariant.Short(ranking.Best.Score)}.";
        }

        var behind =
            ranking.Alternatives.Count == 1
                ? ""
                : $", before {ranking.Alternatives[1].Name} with {Invariant.Short(ranking.Alternatives[1].Score)}";
        return $"{ranking.Best.Name} is first of {of} by {ranking.Method} with {Invariant.Short(ranking.Best.Score)}{behind}.";
    }

    private static Explanation Line(ScoringMethod method, Contribution line)
    {
        if (!line.Normalized.IsKnown)
        {
            return Explanation.Of($"{line.Criterion.Name}: weight 0, takes no part.");
        }

        var unit = line.Criterion.Unit is { } named ? $" {named}" : "";
        var what = method.Composition switch
        {
            Composition.Product => "factor",
            Composition.Regret or Composition.Largest => "regret",
            Composition.None => "speaks for it by",
            _ => "adds",
        };
        return Explanation.Of(
            $"{line.Criterion.Name}: {line.Value}{unit} {method.Scales} {Invariant.Short(line.Normalized.Value)}, weight {Invariant.Short(line.Weight)}, {what} {Invariant.Short(line.Amount)}."
        );
    }
}
