namespace Outsourcing.Domain.Scoring;

/// <summary>Asks a method again and again who leads, without making rankings; ties as in <see cref="Ranking"/>.</summary>
internal sealed class LeadProbe(ScoringMethod method, int rows, CancellationToken cancellation)
{
    private readonly double[] scores = new double[rows];

    /// <summary>Gets why the method did not apply when it was last asked.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>Says whether an alternative leads or shares the lead; never when the method refuses.</summary>
    public bool Leads(PerformanceTable table, Weights weights, int row)
    {
        Refusal = method.Score(table, weights, scores, cancellation);
        return Refusal is null && Ranking.Ties(Best(), scores[row], Largest());
    }

    /// <summary>The name of the leader when the method was last asked; of several, the first by name.</summary>
    public string Leader(PerformanceTable table)
    {
        var (best, largest) = (Best(), Largest());
        return table.Names.Where((_, i) => Ranking.Ties(best, scores[i], largest)).Min(StringComparer.Ordinal)!;
    }

    private double Best() => method.HigherIsBetter ? scores.Max() : scores.Min();

    private double Largest() => Math.Max(Math.Abs(scores.Min()), Math.Abs(scores.Max()));
}
