namespace Outsourcing.Domain.Selection;

/// <summary>Whether bidders may offer another way to do the work than the one that is asked for, and what such a variant meets at least.</summary>
/// <remarks>
/// Directive 2014/24/EU, Article 45: variants only where the notice allows them, with stated minimum requirements, and by the
/// same criteria as other bids. Two are equal when all members are, the requirements in order. Immutable.
/// </remarks>
public sealed record VariantRule : IFingerprinted
{
    private readonly Gate[] minimum;

    private VariantRule(bool isAllowed, bool needsMainBid, Gate[] minimum)
    {
        (IsAllowed, NeedsMainBid) = (isAllowed, needsMainBid);
        this.minimum = minimum;
    }

    /// <summary>Gets the rule by which no variant is allowed.</summary>
    public static VariantRule None { get; } = new(isAllowed: false, needsMainBid: false, []);

    /// <summary>Gets whether variants are allowed.</summary>
    public bool IsAllowed { get; }

    /// <summary>Gets whether a variant counts only beside a main bid of the same bidder that was received in time.</summary>
    public bool NeedsMainBid { get; }

    /// <summary>Gets the minimum requirements, in their order: gates that variants pass beside those of all bids.</summary>
    public IReadOnlyList<Gate> Minimum => Array.AsReadOnly(minimum);

    /// <summary>Allows variants, beside a main bid or without one.</summary>
    /// <param name="minimum">The minimum requirements, each with a name of its own.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">Two requirements have one name.</exception>
    public static VariantRule Allowed(params IEnumerable<Gate> minimum) => new(true, false, Once(minimum));

    /// <summary>Allows variants beside a main bid only.</summary>
    /// <param name="minimum">The minimum requirements, each with a name of its own.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">Two requirements have one name.</exception>
    public static VariantRule BesideMainBid(params IEnumerable<Gate> minimum) => new(true, true, Once(minimum));

    /// <summary>Compares all members, the requirements in order.</summary>
    /// <param name="other">The other rule.</param>
    /// <returns>Whether all are equal.</returns>
    public bool Equals(VariantRule? other) =>
        other is not null
        && IsAllowed == other.IsAllowed
        && NeedsMainBid == other.NeedsMainBid
        && minimum.AsSpan().SequenceEqual(other.minimum);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(IsAllowed, NeedsMainBid, minimum.Length);

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form) =>
        Guard.Against.Null(form).Text("variants").Flag(IsAllowed).Flag(NeedsMainBid).Values(minimum);

    /// <summary>Returns text such as <c>a variant beside a main bid</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        !IsAllowed ? "no variant" : $"a variant{(NeedsMainBid ? " beside a main bid" : "")}";

    internal bool Allows(bool hasMainBid) => IsAllowed && (hasMainBid || !NeedsMainBid);

    private static Gate[] Once(IEnumerable<Gate> minimum)
    {
        var copy = Guard.Against.NullElement(minimum);
        return
            copy.GroupBy(gate => gate.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Skip(1).Any())
                is { } twice
            ? throw new ArgumentException($"Two gates are named '{twice.Key}'.", nameof(minimum))
            : copy;
    }
}
