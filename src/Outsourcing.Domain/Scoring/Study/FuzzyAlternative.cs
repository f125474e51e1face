namespace Outsourcing.Domain.Scoring;

/// <summary>One of the things to choose between, with a fuzzy number for every criterion.</summary>
/// <remarks>Two are equal when the name and all numbers (in order) are equal.</remarks>
public sealed record FuzzyAlternative
{
    private readonly TriangularNumber[] cells;

    private FuzzyAlternative(string name, TriangularNumber[] cells)
    {
        Name = name;
        this.cells = cells;
    }

    /// <summary>Gets the name; unique in its table.</summary>
    public string Name { get; }

    /// <summary>Gets the numbers in the order of the criteria.</summary>
    public IReadOnlyList<TriangularNumber> Cells => Array.AsReadOnly(cells);

    /// <summary>Creates an alternative.</summary>
    /// <param name="name">The name; unique in its table.</param>
    /// <param name="cells">The numbers in the order of the criteria. What nobody knows is as vague as the scale is long.</param>
    /// <returns>The alternative.</returns>
    /// <exception cref="ArgumentException">The name is blank or no valid Unicode.</exception>
    public static FuzzyAlternative Of(string name, params ReadOnlySpan<TriangularNumber> cells) =>
        new(Guard.Against.NoText(name).Trim(), cells.ToArray());

    /// <inheritdoc/>
    public bool Equals(FuzzyAlternative? other) =>
        other is not null
        && string.Equals(Name, other.Name, StringComparison.Ordinal)
        && cells.AsSpan().SequenceEqual(other.cells);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(StringComparer.Ordinal.GetHashCode(Name), cells.Length);

    /// <summary>Returns the name and the numbers.</summary>
    /// <returns>The text in the invariant culture.</returns>
    public override string ToString() => $"{Name}: {string.Join(", ", cells)}";
}
