namespace Outsourcing.Domain.Scoring;

/// <summary>Asks how much a weight must change before another alternative leads.</summary>
public static class WinnerFlip
{
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
        if (method.Score(problem.Table, Weights.Derived(alone), own) is { } refusal)
        {
            return Answer.NotApplicable<WeightStability>(refusal.ToFinding());
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
        var names = problem.Table.Names;
        var leader = Enumerable
            .Range(0, names.Count)
            .First(i => string.Equals(names[i], ranking.Best.Name, StringComparison.Ordinal));
        var (low, below) = (0.0, (string?)null);
        var (high, above) = (total, (string?)null);

        // Where several draw level at once, the one that gains fastest leads beyond.
        var rivals = Enumerable
            .Range(0, names.Count)
            .Select(i => (Name: names[i], A: own[leader] - own[i], B: (remaining[leader] - remaining[i]) / rest))
            .OrderByDescending(rival => Math.Abs(rival.A - rival.B))
            .ThenBy(rival => rival.Name, StringComparer.Ordinal);
        foreach (var (name, a, b) in rivals)
        {
            // The leader itself, and whoever is as far behind on the criterion as on the rest, never draws level.
            var flip = a == b ? double.NaN : total * b / (b - a);
            if (a > b && flip >= 0 && flip <= weight && (flip > low || below is null))
            {
                (low, below) = (flip, name);
            }
            else if (a < b && flip <= total && flip >= weight && (flip < high || above is null))
            {
                (high, above) = (flip, name);
            }
        }

        return new WeightStability(problem.Criteria[column], ranking.Best.Name, weight, total, low, below, high, above);
    }

    private static Answer<WeightStability> Undefined(string criterion, string message) =>
        Answer.NotApplicable<WeightStability>(
            Finding.Of(ScoringRules.FlipUndefined, Severity.Error, criterion, message)
        );
}
