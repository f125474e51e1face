using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.ServiceLevels;

/// <summary>The at-risk terms: how much of the charges the provider puts at risk, and how a pool of it is shared out.</summary>
/// <remarks>
/// <para>
/// The credit of a missed level is fee base × at-risk percentage × pool percentage × category share × allocation within the
/// category × multiplier. All credits together are capped at fee base × at-risk percentage. A pool above 100 % is
/// over-allocation: misses of several levels reach the cap sooner.
/// </para>
/// <para>Two are equal when percentages and categories (in order) are equal. Immutable.</para>
/// </remarks>
public sealed record AtRisk
{
    private AtRisk(Percentage share) => Share = share;

    /// <summary>Gets the at-risk percentage of the fee base.</summary>
    public Percentage Share { get; }

    /// <summary>Gets the pool percentage that is available for allocation; 100 % unless stated.</summary>
    public Percentage Pool { get; private init; } = Percentage.Hundred;

    /// <summary>Gets the categories; empty for one category that has the whole pool.</summary>
    public IReadOnlyList<PoolCategory> Categories { get; private init; } = ValueList<PoolCategory>.Empty;

    /// <summary>Creates the terms.</summary>
    /// <param name="share">The at-risk percentage of the fee base, zero or more, such as <c>12 %</c>.</param>
    /// <returns>The terms, with a pool of 100 % and one category.</returns>
    /// <exception cref="ArgumentException">The percentage is below zero or above 10,000 %.</exception>
    public static AtRisk Of(Percentage share) => new(ServiceLevelGuards.NotNegative(share));

    /// <inheritdoc cref="Of(Percentage)"/>
    /// <exception cref="FormatException">The text is not a percentage.</exception>
    public static AtRisk Of(string share) => Of(Percentage.Parse(share));

    /// <summary>Sets the pool percentage.</summary>
    /// <param name="pool">The percentage of the at-risk amount that can be allocated, zero or more; 200 % is usual.</param>
    /// <returns>The same terms with this pool.</returns>
    /// <exception cref="ArgumentException">The percentage is below zero or above 10,000 %.</exception>
    public AtRisk WithPool(Percentage pool) => this with { Pool = ServiceLevelGuards.NotNegative(pool) };

    /// <inheritdoc cref="WithPool(Percentage)"/>
    /// <exception cref="FormatException">The text is not a percentage.</exception>
    public AtRisk WithPool(string pool) => WithPool(Percentage.Parse(pool));

    /// <summary>Adds a category.</summary>
    /// <param name="name">The name, once among the categories.</param>
    /// <param name="share">Its share of the pool, zero or more; the rest of the pool stays unallocated.</param>
    /// <returns>The same terms with this category too.</returns>
    /// <exception cref="ArgumentException">The name is blank or taken, or the share is below zero.</exception>
    public AtRisk WithCategory(string name, Percentage share)
    {
        var added = PoolCategory.Of(name, share);
        return Find(added.Name) is null
            ? this with
            {
                Categories = ValueList.Of(Categories.Append(added)),
            }
            : throw new ArgumentException($"A category is named '{added.Name}' already.", nameof(name));
    }

    /// <inheritdoc cref="WithCategory(string, Percentage)"/>
    /// <exception cref="FormatException">The text is not a percentage.</exception>
    public AtRisk WithCategory(string name, string share) => WithCategory(name, Percentage.Parse(share));

    /// <summary>Returns the terms in words, such as <c>12% at risk, pool 200%: Availability 60%, Timeliness 40%</c>.</summary>
    /// <returns>The percentages and the categories.</returns>
    public override string ToString()
    {
        var categories = string.Join(", ", Categories.Select(category => category.ToString()));
        return $"{Share} at risk, pool {Pool}{(categories.Length == 0 ? "" : $": {categories}")}";
    }

    /// <summary>The share of a category; all of the pool where there are no categories; null where the name is none of them.</summary>
    internal Percentage? ShareOf(string? category) =>
        Categories.Count == 0 ? Percentage.Hundred : Find(category)?.Share;

    private PoolCategory? Find(string? name) =>
        Categories.FirstOrDefault(category => string.Equals(category.Name, name, StringComparison.Ordinal));
}

/// <summary>A category of service levels with its share of the pool.</summary>
/// <remarks>Two are equal when name and share are equal. Immutable.</remarks>
public sealed record PoolCategory
{
    private PoolCategory(string name, Percentage share)
    {
        Name = name;
        Share = share;
    }

    /// <summary>Gets the name, such as <c>Availability</c>.</summary>
    public string Name { get; }

    /// <summary>Gets the share of the pool.</summary>
    public Percentage Share { get; }

    /// <summary>Creates a category.</summary>
    /// <param name="name">The name; not blank.</param>
    /// <param name="share">The share of the pool, zero or more.</param>
    /// <returns>The category.</returns>
    /// <exception cref="ArgumentException">The name is blank, or the share is below zero.</exception>
    public static PoolCategory Of(string name, Percentage share) =>
        new(Guard.Against.NoText(name).Trim(), ServiceLevelGuards.NotNegative(share));

    /// <summary>Returns text such as <c>Availability 60%</c>.</summary>
    /// <returns>Name and share.</returns>
    public override string ToString() => $"{Name} {Share}";
}

/// <summary>Over which lines a cap is spread that the credits together exceed.</summary>
public enum CapSpread
{
    /// <summary>Not said; no agreement has it.</summary>
    None = 0,

    /// <summary>Every line is cut by the same part.</summary>
    ProRata = 1,

    /// <summary>The lines are filled in the order of severity, 1 first, until the cap is used up; of equal severity in the order of the agreement.</summary>
    BySeverity = 2,
}
