namespace Outsourcing.Domain.Scoring;

/// <summary>Why one alternative stands before another: a line for each criterion, with the difference it makes.</summary>
/// <remarks>
/// Where contributions sum to the score, the differences sum to the difference of the scores; where they multiply to it,
/// the ratios multiply to the ratio of the scores. Two comparisons are equal when they compare equal alternatives in the
/// same order.
/// </remarks>
public sealed class PairwiseComparison : IEquatable<PairwiseComparison>
{
    private readonly ComparisonLine[] lines;

    internal PairwiseComparison(Ranking ranking, RankedAlternative first, RankedAlternative second)
    {
        First = first;
        Second = second;
        Composition = ranking.Method.Composition;
        lines = [.. first.Contributions.Zip(second.Contributions, (one, other) => new ComparisonLine(one, other))];
    }

    /// <summary>Gets the one alternative.</summary>
    public RankedAlternative First { get; }

    /// <summary>Gets the other alternative.</summary>
    public RankedAlternative Second { get; }

    /// <summary>Gets how the amounts make the scores.</summary>
    public Composition Composition { get; }

    /// <summary>Gets a line for each criterion, in the order of the criteria.</summary>
    public IReadOnlyList<ComparisonLine> Lines => Array.AsReadOnly(lines);

    /// <summary>Gets by how much the score of the first is above that of the second.</summary>
    public double Difference => First.Score - Second.Score;

    /// <inheritdoc/>
    public bool Equals(PairwiseComparison? other) =>
        other is not null
        && Composition == other.Composition
        && First.Equals(other.First)
        && Second.Equals(other.Second);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PairwiseComparison);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(First, Second);

    /// <summary>Returns the comparison as text, such as <c>Borea 0.7, Acme 0.5313: experience +0.1</c>.</summary>
    /// <returns>The text in the invariant culture.</returns>
    public override string ToString() =>
        $"{First.Name} {Invariant.Short(First.Score)}, {Second.Name} {Invariant.Short(Second.Score)}: "
        + string.Join(", ", lines.Select(Words));

    /// <summary>What a line comes to, in the sense of the method: a difference, or a ratio where amounts multiply.</summary>
    internal string Words(ComparisonLine line) =>
        Composition == Composition.Product
            ? $"{line.Criterion.Name} ×{Invariant.Short(line.Ratio)}"
            : $"{line.Criterion.Name} {Invariant.Signed(line.Difference)}";
}

/// <summary>One line of a <see cref="PairwiseComparison"/>.</summary>
public sealed record ComparisonLine
{
    internal ComparisonLine(Contribution first, Contribution second)
    {
        First = first;
        Second = second;
    }

    /// <summary>Gets what the criterion adds to the one alternative.</summary>
    public Contribution First { get; }

    /// <summary>Gets what it adds to the other.</summary>
    public Contribution Second { get; }

    /// <summary>Gets the criterion.</summary>
    public Criterion Criterion => First.Criterion;

    /// <summary>Gets by how much the amount of the first is above that of the second.</summary>
    public double Difference => First.Amount - Second.Amount;

    /// <summary>Gets how many times the amount of the first is that of the second; what counts where amounts multiply to the score.</summary>
    public double Ratio => First.Amount / Second.Amount;

    /// <summary>Returns criterion and difference.</summary>
    /// <returns>The text in the invariant culture.</returns>
    public override string ToString() => $"{Criterion.Name} {Invariant.Signed(Difference)}";
}
