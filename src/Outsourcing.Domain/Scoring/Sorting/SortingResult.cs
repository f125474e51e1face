namespace Outsourcing.Domain.Scoring;

/// <summary>The category of each alternative, with the comparisons that led there.</summary>
/// <remarks>Immutable. Two are equal when method, problem and places are equal.</remarks>
public sealed class SortingResult : IEquatable<SortingResult>
{
    private const int MostExplained = 10;

    private readonly SortedAlternative[] alternatives;

    internal SortingResult(SortingMethod method, DecisionProblem problem, int[] places)
    {
        Method = method;
        Problem = problem;
        alternatives = [.. places.Select((place, row) => new SortedAlternative(method, problem, row, place))];
    }

    /// <summary>Gets the method.</summary>
    public SortingMethod Method { get; }

    /// <summary>Gets the problem.</summary>
    public DecisionProblem Problem { get; }

    /// <summary>Gets the alternatives, in the order of the problem.</summary>
    public IReadOnlyList<SortedAlternative> Alternatives => Array.AsReadOnly(alternatives);

    /// <summary>Finds an alternative by its name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The alternative with its category.</returns>
    /// <exception cref="ArgumentException">There is no such alternative.</exception>
    public SortedAlternative this[string name] => alternatives[Problem.Table.RowOf(name)];

    /// <summary>Gets the names of the alternatives of a category.</summary>
    /// <param name="category">The name of the category.</param>
    /// <returns>The names, in the order of the problem.</returns>
    /// <exception cref="ArgumentException">There is no such category.</exception>
    public IReadOnlyList<string> In(string category)
    {
        Guard.Against.Null(category);
        return Method.Categories.Any(own => string.Equals(own.Name, category, StringComparison.Ordinal))
            ?
            [
                .. alternatives
                    .Where(own => string.Equals(own.Category.Name, category, StringComparison.Ordinal))
                    .Select(own => own.Name),
            ]
            : throw new ArgumentException($"There is no category '{category}'.", nameof(category));
    }

    /// <inheritdoc/>
    public bool Equals(SortingResult? other) =>
        other is not null && Method.Equals(other.Method) && Problem.Equals(other.Problem);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SortingResult);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Method, Problem);

    /// <summary>Returns each category with its alternatives, such as <c>Good: RER; Medium: METRO1; Bad: none</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        string.Join(
            "; ",
            Method.Categories.Select(category =>
                In(category.Name) is { Count: > 0 } names
                    ? $"{category.Name}: {string.Join(", ", names)}"
                    : $"{category.Name}: none"
            )
        );

    internal static Explanation Explain(SortingResult result)
    {
        var parts = result.alternatives.Take(MostExplained).Select(own => own.Explanation).ToList();
        var more = result.alternatives.Length - parts.Count;
        if (more > 0)
        {
            parts.Add(Explanation.Of($"{Invariant.Text(more)} more alternatives follow."));
        }

        return Explanation.Of($"By {result.Method}: {result}.", result.Method.Source, parts);
    }
}
