namespace Outsourcing.Domain.Confidentiality;

/// <summary>How information came from its owner to a holder, link by link, and whether each is bound as strictly as the one before.</summary>
/// <remarks>A chain is as strict as its weakest link. Two are equal when item and links are equal, in order. Immutable.</remarks>
public sealed record HolderChain
{
    private readonly HolderLink[] links;

    internal HolderChain(ConfidentialItem item, HolderLink[] links)
    {
        Item = item;
        this.links = links;
    }

    /// <summary>Gets the information.</summary>
    public ConfidentialItem Item { get; }

    /// <summary>Gets the links from the owner to the holder; at least one.</summary>
    public IReadOnlyList<HolderLink> Links => Array.AsReadOnly(links);

    /// <summary>Gets the name of the holder.</summary>
    public string Holder => links[^1].To;

    /// <summary>Gets whether everybody in it is bound at least as strictly as who gave the information.</summary>
    public Truth IsUnbroken => links.Aggregate(Truth.True, (all, link) => all & link.IsBound);

    /// <summary>Gets the links that are not known to bind as strictly as those before them.</summary>
    public IReadOnlyList<HolderLink> Broken => [.. links.Where(link => !link.IsBound.IsTrue)];

    /// <summary>Gets the reason, link by link.</summary>
    public Explanation Explanation =>
        Explanation.From(
            this,
            static own => Explanation.Of($"{own}.", own.links.Select(link => Explanation.Of($"{link}.")))
        );

    /// <summary>Says whether the whole chain protects the owner at least as well as terms do: whether each link does.</summary>
    /// <param name="terms">The terms.</param>
    /// <returns>True, false where a link does not, or unknown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="terms"/> is <see langword="null"/>.</exception>
    public Truth IsNoLessProtectiveThan(ConfidentialityTerms terms)
    {
        Guard.Against.Null(terms);
        return links.Aggregate(Truth.True, (all, link) => all & Protects(link, terms));
    }

    /// <summary>Compares item and links.</summary>
    /// <param name="other">The other chain.</param>
    /// <returns>Whether both are equal.</returns>
    public bool Equals(HolderChain? other) =>
        other is not null && Item == other.Item && links.AsSpan().SequenceEqual(other.links);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Item, links.Length, Holder);

    /// <summary>Returns text such as <c>design docs: Northquay, Larkfield, TestWorks (unbroken)</c>.</summary>
    /// <returns>The information, its way, and whether everybody is bound.</returns>
    public override string ToString() =>
        $"{Item.Name}: {string.Join(", ", links.Select(link => link.To).Prepend(Item.Owner))} ("
        + (
            IsUnbroken.IsTrue ? "unbroken)"
            : IsUnbroken.IsFalse ? "broken)"
            : "not known to be unbroken)"
        );

    private static Truth Protects(HolderLink link, ConfidentialityTerms terms) =>
        link.Bond == LinkBond.None ? Truth.False
        : link.Terms is null ? Truth.Unknown
        : link.Terms.IsNoLessProtectiveThan(terms) ? Truth.True
        : link.HasOwnTerms ? Truth.False
        : Truth.Unknown;
}
