namespace Outsourcing.Domain.Scoring;

/// <summary>Asks how much a weight must change before another alternative leads.</summary>
public static class WinnerFlip
{
    /// <summary>Weights closer than this, as a share of the total, are one weight.</summary>
    private const double Level = 1e-12;

    /// <summary>Finds the weights of one criterion for which the leader of a weighted sum stays the leader.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="method">The weighted sum with its scaling.</param>
    /// <param name="criterion">The name of the criterion whose weight changes; the others keep their proportions and the total.</param>
    /// <returns>
    /// The interval of weights and who leads beyond its ends; refused when the method refuses, when several alternatives
    /// share the lead, or when no other criterion has weight.
    /// </returns>
    /// <remarks>
    /// In closed form: with weight t of a total W, the lead over another alternative is t a + (W − t) b, where a is the
    /// lead on the criterion and b the lead on the rest; it is zero at t = W b / (b − a).
    /// </remarks>
    /// <exception cref="ArgumentException">There is no such criterion.</exception>
    public static Answer<WeightStability> ByWeight(DecisionProblem problem, WeightedSum method, string criterion)
    {
        Guard.Against.Null(problem);
        var column = problem.IndexOf(criterion);
        var answer = Guard.Against.Null(method).Rank(problem);
        if (!answer.TryGetValue(out var ranking))
        {
            return Answer.NotKnown<WeightStability>(answer.Status, answer.Findings);
        }

        var total = problem.Weights.Shares.Sum();
        var rest = problem.Weights.Shares.Where((_, j) => j != column).Sum();
        if (ranking.Leaders.Count > 1)
        {
            return Undefined(
                criterion,
                $"{Invariant.List([.. ranking.Leaders.Select(leader => leader.Name)])} share the lead, so there is no leader to replace."
            );
        }

        if (rest <= 0)
        {
            return Undefined(
                criterion,
                $"'{criterion}' has all the weight, so no other weight can grow in proportion."
            );
        }

        // A weight of one shows what the criterion itself is worth to each alternative, also when its weight is zero.
        var alone = new double[problem.Criteria.Count];
        alone[column] = 1;
        var own = new double[problem.Table.RowCount];
        if (method.Score(problem.Table, Weights.Derived(alone), own) is not null)
        {
            var refused = method.Rank(problem.With(Weights.Derived(alone)));
            return Answer.NotKnown<WeightStability>(refused.Status, refused.Findings);
        }

        var others = problem.Weights.Shares.ToArray();
        others[column] = 0;
        var remaining = new double[own.Length];
        method.Score(problem.Table, Weights.Derived(others), remaining);
        var stability = Interval(ranking, problem.Weights.Shares[column], total, column, own, remaining, rest);
        return Answer.Known(stability, Explanation.From(stability, WeightStability.Explain), answer.Findings);
    }

    private static WeightStability Interval(
        Ranking ranking,
        double weight,
        double total,
        int column,
        double[] own,
        double[] remaining,
        double rest
    )
    {
        var problem = ranking.Problem;
        var leader = problem.Table.RowOf(ranking.Best.Name);
        var rivals = problem
            .Table.Names.Select(
                (name, i) => new Rival(name, own[leader] - own[i], (remaining[leader] - remaining[i]) / rest, total)
            )
            .ToList();
        var below = Beyond(rivals.Where(rival => rival.OnCriterion > rival.OnRest && rival.Flip <= weight), last: true);
        var above = Beyond(
            rivals.Where(rival => rival.OnCriterion < rival.OnRest && rival.Flip >= weight),
            last: false
        );
        return new WeightStability(
            problem.Criteria[column],
            ranking.Best.Name,
            weight,
            total,
            below?.Flip ?? 0,
            below?.Name,
            above?.Flip ?? total,
            above?.Name
        );

        // The nearest flip inside the range; at the very end of it, a rival only draws level. Where several draw level at
        // once, the one that gains fastest leads beyond.
        Rival? Beyond(IEnumerable<Rival> candidates, bool last)
        {
            var inside = candidates
                .Where(rival => rival.Flip > Level * total && rival.Flip < (1 - Level) * total)
                .ToList();
            if (inside.Count == 0)
            {
                return null;
            }

            var nearest = last ? inside.Max(rival => rival.Flip) : inside.Min(rival => rival.Flip);
            return inside
                .Where(rival => Math.Abs(rival.Flip - nearest) <= Level * total)
                .OrderByDescending(rival => Math.Abs(rival.OnCriterion - rival.OnRest))
                .ThenBy(rival => rival.Name, StringComparer.Ordinal)
                .First();
        }
    }

    private static Answer<WeightStability> Undefined(string criterion, string message) =>
        Answer.NotApplicable<WeightStability>(
            Finding.Of(ScoringRules.FlipUndefined, Severity.Error, criterion, message)
        );

    /// <summary>One alternative, by how much the leader is ahead of it on the criterion and on the rest, and at which weight they draw level.</summary>
    private sealed record Rival(string Name, double OnCriterion, double OnRest, double Total)
    {
        public double Flip { get; } = Total * OnRest / (OnRest - OnCriterion);
    }
}
