using System.Collections.ObjectModel;

namespace Outsourcing.Domain.Scoring;

/// <summary>An alternative with its category.</summary>
/// <remarks>Immutable; safe to use from any thread. Two are equal when name, category and comparisons are equal.</remarks>
public sealed class SortedAlternative : IEquatable<SortedAlternative>
{
    private readonly SortingMethod method;
    private readonly DecisionProblem problem;
    private readonly int row;
    private ReadOnlyCollection<ProfileComparison>? comparisons;

    internal SortedAlternative(SortingMethod method, DecisionProblem problem, int row, int place)
    {
        this.method = method;
        this.problem = problem;
        this.row = row;
        Category = method.Categories[place];
    }

    /// <summary>Gets the name.</summary>
    public string Name => problem.Table.Names[row];

    /// <summary>Gets the category.</summary>
    public Category Category { get; }

    /// <summary>Gets how it stands to the lower profile of each category but the lowest, best first.</summary>
    public IReadOnlyList<ProfileComparison> Comparisons => comparisons ??= Compare();

    /// <summary>Gets why it belongs to the category.</summary>
    public Explanation Explanation =>
        Explanation.Of(
            $"{Name} belongs to {Category.Name}.",
            [.. Comparisons.Select(comparison => Explanation.Of(comparison.ToString()))]
        );

    /// <inheritdoc/>
    public bool Equals(SortedAlternative? other) =>
        other is not null
        && string.Equals(Name, other.Name, StringComparison.Ordinal)
        && Category.Equals(other.Category)
        && Comparisons.SequenceEqual(other.Comparisons);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SortedAlternative);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(StringComparer.Ordinal.GetHashCode(Name), Category);

    /// <summary>Returns name and category, such as <c>RER: Good</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Name}: {Category.Name}";

    private ReadOnlyCollection<ProfileComparison> Compare()
    {
        var measures = new double[method.MeasureCount(problem.Table.ColumnCount)];
        method.Measure(problem.Table, row, measures);
        var all = new ProfileComparison[method.Categories.Count - 1];
        for (var h = 0; h < all.Length; h++)
        {
            all[h] = method.Compare(problem, measures, h);
        }

        return Array.AsReadOnly(all);
    }
}
