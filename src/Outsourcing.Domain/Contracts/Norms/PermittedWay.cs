namespace Outsourcing.Domain.Contracts;

/// <summary>A way in which an action may be done: the norms that permit it, and what they need first.</summary>
/// <remarks>Two are equal when norms and needs are equal.</remarks>
public sealed record PermittedWay
{
    private readonly string[] norms;
    private readonly string[] needs;

    internal PermittedWay(IEnumerable<string> norms, IEnumerable<string> needs)
    {
        this.norms = NameList.Of(norms);
        this.needs = NameList.Of(needs);
    }

    /// <summary>Gets the names of the norms that permit it, in ordinal order.</summary>
    public IReadOnlyList<string> Norms => Array.AsReadOnly(norms);

    /// <summary>Gets what still has to be done or obtained first, in ordinal order; none when it may be done now.</summary>
    public IReadOnlyList<string> Needs => Array.AsReadOnly(needs);

    /// <summary>Compares norms and needs.</summary>
    /// <param name="other">The other permission.</param>
    /// <returns>Whether both are equal.</returns>
    public bool Equals(PermittedWay? other) =>
        other is not null && norms.AsSpan().SequenceEqual(other.norms) && needs.AsSpan().SequenceEqual(other.needs);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(norms.Length, needs.Length, norms.FirstOrDefault());

    /// <summary>Returns text such as <c>MSA § 14 with consent of customer to assign</c>.</summary>
    /// <returns>The norms, and what they need.</returns>
    public override string ToString() =>
        needs.Length == 0 ? Invariant.List(norms) : $"{Invariant.List(norms)} with {Invariant.List(needs)}";
}
