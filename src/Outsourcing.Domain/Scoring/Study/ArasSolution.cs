namespace Outsourcing.Domain.Scoring;

/// <summary>What ARAS says beyond the ranking: S of each alternative and of the ideal.</summary>
/// <remarks>Immutable. Two solutions are equal when their rankings and ideals are equal.</remarks>
public sealed class ArasSolution : IEquatable<ArasSolution>
{
    internal ArasSolution(Ranking ranking, double idealOptimality)
    {
        Ranking = ranking;
        IdealOptimality = idealOptimality;
    }

    /// <summary>Gets the ranking by S / S₀.</summary>
    public Ranking Ranking { get; }

    /// <summary>Gets S₀, the optimality of the ideal.</summary>
    public double IdealOptimality { get; }

    /// <summary>Gets S of an alternative, its optimality.</summary>
    /// <param name="alternative">The name of the alternative.</param>
    /// <returns>S; higher is better.</returns>
    /// <exception cref="ArgumentException">There is no such alternative.</exception>
    public double Optimality(string alternative) => Ranking[alternative].Score * IdealOptimality;

    /// <inheritdoc/>
    public bool Equals(ArasSolution? other) =>
        other is not null && Ranking.Equals(other.Ranking) && IdealOptimality.Equals(other.IdealOptimality);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ArasSolution);

    /// <inheritdoc/>
    public override int GetHashCode() => Ranking.GetHashCode();

    /// <summary>Returns the ranking.</summary>
    /// <returns>The text in the invariant culture.</returns>
    public override string ToString() => Ranking.ToString();
}
