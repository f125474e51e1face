namespace Outsourcing.Domain.Scoring;

/// <summary>What PROMETHEE II says beyond the ranking: φ⁺ and φ⁻ of each alternative.</summary>
/// <remarks>Immutable. Two are equal when their rankings and all flows are equal.</remarks>
public sealed class PrometheeFlows : IEquatable<PrometheeFlows>
{
    private readonly double[] plus;
    private readonly double[] minus;

    internal PrometheeFlows(Ranking ranking, double[] plus, double[] minus)
    {
        Ranking = ranking;
        this.plus = plus;
        this.minus = minus;
        Largest = Math.Max(plus.Max(), minus.Max());
    }

    /// <summary>Gets the ranking by φ.</summary>
    public Ranking Ranking { get; }

    /// <summary>The largest flow of all, by which flows count as equal or not.</summary>
    internal double Largest { get; }

    /// <summary>Gets φ⁺ of an alternative: how much it is preferred to the others.</summary>
    /// <param name="alternative">The name of the alternative.</param>
    /// <returns>φ⁺, from 0 to the sum of the weights; higher is better.</returns>
    /// <exception cref="ArgumentException">There is no such alternative.</exception>
    public double Plus(string alternative) => plus[RowOf(alternative)];

    /// <summary>Gets φ⁻ of an alternative: how much the others are preferred to it.</summary>
    /// <param name="alternative">The name of the alternative.</param>
    /// <returns>φ⁻, from 0 to the sum of the weights; lower is better.</returns>
    /// <exception cref="ArgumentException">There is no such alternative.</exception>
    public double Minus(string alternative) => minus[RowOf(alternative)];

    /// <inheritdoc/>
    public bool Equals(PrometheeFlows? other) =>
        other is not null
        && Ranking.Equals(other.Ranking)
        && plus.AsSpan().SequenceEqual(other.plus)
        && minus.AsSpan().SequenceEqual(other.minus);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PrometheeFlows);

    /// <inheritdoc/>
    public override int GetHashCode() => Ranking.GetHashCode();

    /// <summary>Returns the ranking.</summary>
    /// <returns>The text in the invariant culture.</returns>
    public override string ToString() => Ranking.ToString();

    private int RowOf(string alternative)
    {
        Guard.Against.Null(alternative);
        var names = Ranking.Problem.Table.Names;
        for (var i = 0; i < names.Count; i++)
        {
            if (string.Equals(names[i], alternative, StringComparison.Ordinal))
            {
                return i;
            }
        }

        throw new ArgumentException($"There is no alternative '{alternative}'.", nameof(alternative));
    }
}
