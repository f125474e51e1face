namespace Outsourcing.Domain.Scoring;

/// <summary>How an alternative stands to the lower profile of a category: what is for it, what against, what vetoes.</summary>
/// <remarks>Immutable. Two are equal when all parts are equal.</remarks>
public sealed class ProfileComparison : IEquatable<ProfileComparison>
{
    private readonly CriterionSides sides;

    internal ProfileComparison(
        string category,
        double support,
        double needed,
        bool isMet,
        double? reverse,
        CriterionSides sides
    )
    {
        Category = category;
        Support = support;
        Needed = needed;
        IsMet = isMet;
        Reverse = reverse;
        this.sides = sides;
    }

    /// <summary>Gets the name of the category.</summary>
    public string Category { get; }

    /// <summary>Gets what supports the alternative: the weight of the criteria for it (MR-Sort), or the credibility that it outranks the profile (ELECTRE TRI-B).</summary>
    public double Support { get; }

    /// <summary>Gets the support that is needed: the majority or the cutting level.</summary>
    public double Needed { get; }

    /// <summary>Gets whether the profile is met: enough support and no veto.</summary>
    public bool IsMet { get; }

    /// <summary>Gets the credibility that the profile outranks the alternative; <see langword="null"/> for MR-Sort.</summary>
    public double? Reverse { get; }

    /// <summary>Gets the names of the criteria that are fully for it.</summary>
    public IReadOnlyList<string> For => sides.For;

    /// <summary>Gets the names of the criteria that are for it in part: worse than the profile by more than indifference and less than preference.</summary>
    public IReadOnlyList<string> Partly => sides.Partly;

    /// <summary>Gets the names of the criteria that are against it, with those that veto.</summary>
    public IReadOnlyList<string> Against => sides.Against;

    /// <summary>Gets the names of the criteria that veto.</summary>
    public IReadOnlyList<string> Vetoes => sides.Vetoes;

    /// <inheritdoc/>
    public bool Equals(ProfileComparison? other) =>
        other is not null
        && string.Equals(Category, other.Category, StringComparison.Ordinal)
        && Support.Equals(other.Support)
        && Needed.Equals(other.Needed)
        && IsMet == other.IsMet
        && Reverse.Equals(other.Reverse)
        && Same(For, other.For)
        && Same(Partly, other.Partly)
        && Same(Against, other.Against)
        && Same(Vetoes, other.Vetoes);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ProfileComparison);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(StringComparer.Ordinal.GetHashCode(Category), Support, Needed, IsMet, Reverse);

    /// <summary>Returns the comparison as a sentence.</summary>
    /// <returns>The text in the invariant culture.</returns>
    public override string ToString()
    {
        var reverse = Reverse is { } back ? $"; the profile outranks it with {Invariant.Short(back)}" : "";
        return $"The lower profile of {Category} is {(IsMet ? "met" : "not met")}: support {Invariant.Short(Support)}, needed {Invariant.Short(Needed)}{reverse}"
            + Part("for it", For)
            + Part("in part", Partly)
            + Part("against it", Against)
            + Part("veto by", Vetoes)
            + ".";

        static string Part(string words, IReadOnlyList<string> names) =>
            names.Count == 0 ? "" : $"; {words} {Invariant.List(names)}";
    }

    private static bool Same(IReadOnlyList<string> names, IReadOnlyList<string> others) =>
        names.SequenceEqual(others, StringComparer.Ordinal);
}
