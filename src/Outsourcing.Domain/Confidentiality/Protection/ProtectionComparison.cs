namespace Outsourcing.Domain.Confidentiality;

/// <summary>How terms protect the disclosing party beside other terms, part by part.</summary>
/// <remarks>
/// <para>
/// Terms are no less protective than others when they are in no part weaker or incomparable. That is a preorder: every terms
/// are no less protective than themselves, what is no less protective than terms is so than all that those are no less
/// protective than, and terms of which each is no less protective than the other are equal in every part.
/// </para>
/// <para>
/// Compared is what the terms say, not what becomes of it: purposes, levels, controls and events are compared letter by
/// letter, and who the parties are does not count. Two are equal when their parts are equal. Immutable.
/// </para>
/// </remarks>
public sealed record ProtectionComparison
{
    private readonly PartComparison[] parts;

    internal ProtectionComparison(PartComparison[] parts) => this.parts = parts;

    /// <summary>Gets the comparison of each part, in the order of their numbers.</summary>
    public IReadOnlyList<PartComparison> Parts => Array.AsReadOnly(parts);

    /// <summary>Gets the parts in which the terms are weaker than the others, or incomparable with them.</summary>
    public IReadOnlyList<PartComparison> LessProtective => [.. parts.Where(part => !part.IsNoLessProtective)];

    /// <summary>Gets how the terms protect as a whole: as in every part where these agree, otherwise incomparable.</summary>
    public ProtectionOrder Order => parts.Aggregate(ProtectionOrder.Equal, (all, part) => all.And(part.Order));

    /// <summary>Gets whether the terms are in no part weaker than the others or incomparable with them.</summary>
    public bool IsNoLessProtective => Array.TrueForAll(parts, part => part.IsNoLessProtective);

    /// <summary>Gets the reason, part by part.</summary>
    public Explanation Explanation =>
        Explanation.From(
            this,
            static own => Explanation.Of($"{own}.", own.parts.Select(part => Explanation.Of($"{part}.")))
        );

    /// <summary>Gets the comparison of a part.</summary>
    /// <param name="part">The part.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such part.</exception>
    public PartComparison this[ConfidentialityPart part] => parts[(int)ConfidentialityGuards.Known(part) - 1];

    /// <summary>Compares the parts.</summary>
    /// <param name="other">The other comparison.</param>
    /// <returns>Whether all are equal.</returns>
    public bool Equals(ProtectionComparison? other) => other is not null && parts.AsSpan().SequenceEqual(other.parts);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(parts.Length, Order);

    /// <summary>Returns text such as <c>less protective in purposes and care</c>.</summary>
    /// <returns>Whether the terms are no less protective, and if not in which parts.</returns>
    public override string ToString() =>
        IsNoLessProtective
            ? Order == ProtectionOrder.Equal
                ? "equally protective"
                : "no less protective"
            : $"less protective in {Invariant.List([.. LessProtective.Select(part => ConfidentialWords.Of(part.Part))])}";
}
