namespace Outsourcing.Domain.Scoring;

/// <summary>Finds, criterion by criterion, the weights for which a leader stays the leader: in closed form where scores are sums or products over the criteria, else by bisection.</summary>
internal sealed class WeightFlipSearch
{
    /// <summary>Weights closer than this, as a share of the total, are one weight.</summary>
    private const double Level = 1e-12;

    private readonly Ranking ranking;
    private readonly DecisionProblem problem;
    private readonly CancellationToken cancellation;
    private readonly LeadProbe probe;
    private readonly double[]?[] terms;
    private readonly double total;
    private readonly int leader;

    public WeightFlipSearch(Ranking ranking, CancellationToken cancellation)
    {
        this.ranking = ranking;
        this.cancellation = cancellation;
        problem = ranking.Problem;
        probe = new LeadProbe(ranking.Method, problem.Table.RowCount, cancellation);
        total = problem.Weights.Shares.Sum();
        leader = problem.Table.RowOf(ranking.Best.Name);
        terms = ranking.Method.RanksAs is { WeightForm: not Composition.None } method
            ? [.. Enumerable.Range(0, problem.Criteria.Count).Select(j => method.Terms(problem.Table, j))]
            : [];
    }

    /// <summary>Gives the interval of one criterion.</summary>
    public Answer<WeightStability> Of(int column)
    {
        var criterion = problem.Criteria[column].Name;
        var rest = problem.Weights.Shares.Where((_, j) => j != column).Sum();
        if (ranking.Leaders.Count > 1)
        {
            return Undefined(criterion, WinnerFlip.SharedLead(ranking));
        }

        if (rest <= 0)
        {
            return Undefined(
                criterion,
                $"'{criterion}' has all the weight, so no other weight can grow in proportion."
            );
        }

        // A criterion without weight took no part in the ranking; it must be one that the method can handle.
        if (problem.Weights.Shares[column] == 0)
        {
            var tried = ranking.Method.Rank(problem.With(At(column, total / WinnerFlip.Steps, rest)), cancellation);
            if (!tried.IsKnown)
            {
                return Answer.NotKnown<WeightStability>(tried.Status, tried.Findings);
            }
        }

        var isClosed = Enumerable
            .Range(0, problem.Criteria.Count)
            .All(j => (j != column && problem.Weights.Shares[j] == 0) || terms.ElementAtOrDefault(j) is not null);
        return isClosed ? Known(Interval(column, rest)) : Searched(column, rest);
    }

    private static Answer<WeightStability> Known(WeightStability stability) =>
        Answer.Known(stability, Explanation.From(stability, WeightStability.Explain));

    private static Answer<WeightStability> Undefined(string criterion, string message) =>
        Answer.NotApplicable<WeightStability>(
            Finding.Of(ScoringRules.FlipUndefined, Severity.Error, criterion, message)
        );

    /// <summary>The weights when one has a given value and the others share what is left in proportion.</summary>
    private Weights At(int column, double weight, double rest)
    {
        var factor = (total - weight) / rest;
        return Weights.Derived([
            .. problem
                .Weights.Shares.Select((share, j) => j == column ? weight : share * factor)
                .Select(share => share < Magnitude.SmallestWeight ? 0 : share),
        ]);
    }

    /// <summary>In closed form: every other alternative draws level at one weight at most.</summary>
    private WeightStability Interval(int column, double rest)
    {
        var weight = problem.Weights.Shares[column];
        var own = terms[column]!;
        var remaining = new double[own.Length];
        for (var j = 0; j < terms.Length; j++)
        {
            for (var i = 0; j != column && problem.Weights.Span[j] > 0 && i < own.Length; i++)
            {
                remaining[i] += problem.Weights.Span[j] * terms[j]![i];
            }
        }

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
            (below?.Flip ?? 0, below?.Name),
            (above?.Flip ?? total, above?.Name),
            tolerance: 0
        );
    }

    /// <summary>The nearest flip inside the range; at the very end of it, a rival only draws level. Where several draw level at once, the one that gains fastest leads beyond.</summary>
    private Rival? Beyond(IEnumerable<Rival> candidates, bool last)
    {
        var inside = candidates.Where(rival => rival.Flip > Level * total && rival.Flip < (1 - Level) * total).ToList();
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

    private Answer<WeightStability> Searched(int column, double rest)
    {
        var weight = problem.Weights.Shares[column];
        var below = Walk(column, rest, Enumerable.Range(0, WinnerFlip.Steps + 1).Select(k => WinnerFlip.Steps - k));
        var above = below.Refused is null ? Walk(column, rest, Enumerable.Range(0, WinnerFlip.Steps + 1)) : below;
        return above.Refused is { } refused
            ? Answer.NotApplicable<WeightStability>(refused.ToFinding())
            : Known(
                new WeightStability(
                    problem.Criteria[column],
                    ranking.Best.Name,
                    weight,
                    total,
                    (below.At, below.Leader),
                    (above.At, above.Leader),
                    WinnerFlip.Tolerance * total
                )
            );
    }

    /// <summary>Goes from the weight of now in steps to one end of the range, and bisects the first step in which the lead is lost.</summary>
    private (double At, string? Leader, Refusal? Refused) Walk(int column, double rest, IEnumerable<int> steps)
    {
        var good = problem.Weights.Shares[column];
        var down = steps.First() > 0;
        foreach (
            var point in steps
                .Select(k => k == WinnerFlip.Steps ? total : total * k / WinnerFlip.Steps)
                .Where(t => down ? t < good : t > good)
                .ToList()
        )
        {
            cancellation.ThrowIfCancellationRequested();
            if (Leads(point, out var leaderThere) || IsRefusedEnd(point))
            {
                good = point;
                continue;
            }

            var bad = point;
            while (probe.Refusal is null && Math.Abs(bad - good) > WinnerFlip.Tolerance * total)
            {
                var middle = (good + bad) / 2;
                if (Leads(middle, out var leaderInTheMiddle))
                {
                    good = middle;
                }
                else
                {
                    (bad, leaderThere) = (middle, leaderInTheMiddle);
                }
            }

            return (good, leaderThere, probe.Refusal);
        }

        return (down ? 0 : total, null, null);

        // At the very end one criterion is all that counts, or is left out: who else would lead there is no flip.
        bool IsRefusedEnd(double point) => probe.Refusal is not null && (point == 0 || point == total);

        bool Leads(double t, out string? leaderThere)
        {
            var leads = probe.Leads(problem.Table, At(column, t, rest), leader);
            leaderThere = leads || probe.Refusal is not null ? null : probe.Leader(problem.Table);
            return leads;
        }
    }

    /// <summary>One alternative, by how much the leader is ahead of it on the criterion and on the rest, and at which weight they draw level.</summary>
    private sealed record Rival(string Name, double OnCriterion, double OnRest, double Total)
    {
        public double Flip { get; } = Total * OnRest / (OnRest - OnCriterion);
    }
}
