namespace Outsourcing.Domain.Contracts;

/// <summary>A clause: where it stands, what it provides, and which services it concerns.</summary>
/// <remarks>Two clauses are equal when reference, provision and services are equal; the order of the services does not count.</remarks>
public sealed record Clause
{
    private readonly string[] services;

    private Clause(ClauseReference reference, Provision provision, string[] services)
    {
        Reference = reference;
        Provision = provision;
        this.services = services;
    }

    /// <summary>Gets where it stands, such as <c>MSA § 9</c>.</summary>
    public ClauseReference Reference { get; }

    /// <summary>Gets what it provides.</summary>
    public Provision Provision { get; }

    /// <summary>Gets the services that it concerns, in ordinal order; empty for all of them.</summary>
    public IReadOnlyList<string> Services => Array.AsReadOnly(services);

    /// <summary>Creates a clause.</summary>
    /// <param name="reference">Where it stands.</param>
    /// <param name="provision">What it provides.</param>
    /// <param name="services">The services that it concerns; none for all of them.</param>
    /// <returns>The clause.</returns>
    /// <exception cref="ArgumentException">The name of a service is blank, or an argument is <see langword="null"/>.</exception>
    public static Clause Of(ClauseReference reference, Provision provision, params IEnumerable<string> services) =>
        new(Guard.Against.Null(reference), Guard.Against.Null(provision), NameList.Of(services));

    /// <summary>Compares reference, provision and services.</summary>
    /// <param name="other">The other clause.</param>
    /// <returns>Whether all of them are equal.</returns>
    public bool Equals(Clause? other) =>
        other is not null
        && Reference == other.Reference
        && Provision == other.Provision
        && services.AsSpan().SequenceEqual(other.services);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Reference, Provision, services.Length);

    /// <summary>Returns text such as <c>MSA § 9: …</c>.</summary>
    /// <returns>Where it stands, what it provides and for which services.</returns>
    public override string ToString() =>
        $"{Reference}: {Invariant.Text(Provision)}"
        + (services.Length == 0 ? "" : $" (for {Invariant.List(services)})");
}
