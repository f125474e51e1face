namespace Outsourcing.Domain.Scoring;

/// <summary>What ELECTRE II says beyond the ranking: the relation, and both positions of each alternative.</summary>
/// <remarks>Immutable. Two are equal when their rankings are equal, and made of equal tables and weights.</remarks>
public sealed class ElectreIISolution : IEquatable<ElectreIISolution>
{
    private readonly ElectreII method;
    private readonly int[] above;
    private readonly int[] below;

    internal ElectreIISolution(ElectreII method, Ranking ranking, int[] above, int[] below)
    {
        this.method = method;
        this.above = above;
        this.below = below;
        Ranking = ranking;
    }

    /// <summary>Gets the ranking by the mean of both positions.</summary>
    public Ranking Ranking { get; }

    /// <summary>Gets the position from above: the round in which an alternative goes when the best are taken out first.</summary>
    /// <param name="alternative">The name of the alternative.</param>
    /// <returns>The position, from 1.</returns>
    /// <exception cref="ArgumentException">There is no such alternative.</exception>
    public int FromAbove(string alternative) => above[Ranking.Problem.Table.RowOf(alternative)];

    /// <summary>Gets the position from below: the round, counted from the end, in which an alternative goes when the worst are taken out first.</summary>
    /// <param name="alternative">The name of the alternative.</param>
    /// <returns>The position, from 1.</returns>
    /// <exception cref="ArgumentException">There is no such alternative.</exception>
    public int FromBelow(string alternative) => below[Ranking.Problem.Table.RowOf(alternative)];

    /// <summary>Says how one alternative outranks another.</summary>
    /// <param name="first">The name of one alternative.</param>
    /// <param name="second">The name of the other.</param>
    /// <returns>Strongly, weakly or not.</returns>
    /// <exception cref="ArgumentException">There is no such alternative.</exception>
    public OutrankingStrength Strength(string first, string second)
    {
        var table = Ranking.Problem.Table;
        var axes = ConcordanceAxes.Of(
            method.Normalization,
            table,
            Ranking.Problem.Weights,
            new ConcordanceAxes.Axis[table.ColumnCount]
        );
        return method.Strength(in axes, table.RowOf(first), table.RowOf(second));
    }

    /// <inheritdoc/>
    public bool Equals(ElectreIISolution? other) =>
        other is not null && Ranking.Equals(other.Ranking) && Ranking.Problem.Equals(other.Ranking.Problem);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ElectreIISolution);

    /// <inheritdoc/>
    public override int GetHashCode() => Ranking.GetHashCode();

    /// <summary>Returns the ranking.</summary>
    /// <returns>The text in the invariant culture.</returns>
    public override string ToString() => Ranking.ToString();
}

/// <summary>How one alternative outranks another by <see cref="ElectreII"/>.</summary>
public enum OutrankingStrength
{
    /// <summary>It does not.</summary>
    None = 0,

    /// <summary>Weakly: with low concordance, or with high discordance.</summary>
    Weak = 1,

    /// <summary>Strongly.</summary>
    Strong = 2,
}
