namespace Outsourcing.Domain.Scoring;

/// <summary>One of the classes into which alternatives are sorted, with the profile that just belongs to it.</summary>
/// <remarks>
/// The lowest category has no lower profile. Vetoes are for <see cref="MrSort"/>: a value as bad as the veto value, or worse,
/// keeps an alternative out, whatever the other criteria say. Immutable. Two are equal when name, profile and vetoes are equal.
/// </remarks>
public sealed class Category : IEquatable<Category>
{
    private readonly double[] profile;
    private readonly Cell[] vetoes;

    private Category(string name, double[] profile, Cell[] vetoes)
    {
        Name = Guard.Against.NoText(name);
        this.profile = profile;
        this.vetoes = vetoes;
    }

    /// <summary>Gets the name.</summary>
    public string Name { get; }

    /// <summary>Gets the lower profile: a value for each criterion; empty for the lowest category.</summary>
    public IReadOnlyList<double> LowerProfile => Array.AsReadOnly(profile);

    /// <summary>Gets the veto value of each criterion, missing where there is none; empty when there is none at all.</summary>
    public IReadOnlyList<Cell> Vetoes => Array.AsReadOnly(vetoes);

    internal ReadOnlySpan<double> Profile => profile;

    /// <summary>Creates a category with a lower profile.</summary>
    /// <param name="name">The name; never blank.</param>
    /// <param name="lowerProfile">A value for each criterion, in their order: what just belongs to the category.</param>
    /// <param name="vetoes">A veto value for each criterion, <see cref="Cell.Missing"/> for none; absent when there is none at all.</param>
    /// <returns>The category.</returns>
    /// <exception cref="ArgumentException">The name is blank, the profile is empty or not finite, or there is another number of vetoes.</exception>
    public static Category Of(string name, IEnumerable<double> lowerProfile, IEnumerable<Cell>? vetoes = null)
    {
        double[] values = [.. Guard.Against.Null(lowerProfile).Select(value => 0.0 + Guard.Against.NotFinite(value))];
        if (values.Length == 0)
        {
            throw new ArgumentException($"The lower profile of '{name}' has no value.", nameof(lowerProfile));
        }

        Cell[] limits = [.. vetoes ?? []];
        if (limits.Length != 0 && limits.Length != values.Length)
        {
            throw new ArgumentException(
                $"'{name}' has {Invariant.Text(limits.Length)} vetoes and a profile of {Invariant.Text(values.Length)} values.",
                nameof(vetoes)
            );
        }

        return new Category(name, values, Array.Exists(limits, limit => limit.IsKnown) ? limits : []);
    }

    /// <summary>Creates the lowest category, to which everything belongs that reaches no other.</summary>
    /// <param name="name">The name; never blank.</param>
    /// <returns>The category.</returns>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public static Category Lowest(string name) => new(name, [], []);

    /// <inheritdoc/>
    public bool Equals(Category? other) =>
        other is not null
        && string.Equals(Name, other.Name, StringComparison.Ordinal)
        && profile.AsSpan().SequenceEqual(other.profile)
        && vetoes.AsSpan().SequenceEqual(other.vetoes);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Category);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(StringComparer.Ordinal.GetHashCode(Name), profile.Length, vetoes.Length);

    /// <summary>Returns the name with the lower profile, such as <c>Good (3, 11, 3)</c>.</summary>
    /// <returns>The text in the invariant culture.</returns>
    public override string ToString() =>
        profile.Length == 0 ? Name : $"{Name} ({string.Join(", ", profile.Select(Invariant.Text))})";

    /// <summary>Gets the veto value of a criterion.</summary>
    internal Cell Veto(int criterion) => vetoes.Length == 0 ? Cell.Missing : vetoes[criterion];
}
