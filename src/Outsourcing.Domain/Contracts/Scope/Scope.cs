namespace Outsourcing.Domain.Contracts;

/// <summary>Which services an agreement is about, which it leaves out, and which the customer keeps.</summary>
/// <remarks>Two are equal when the services (in order) and the inherent-services clause are equal. Immutable.</remarks>
public sealed record Scope : Provision
{
    private readonly Service[] services;

    private Scope(Service[] services, bool includesInherentServices)
    {
        this.services = services;
        IncludesInherentServices = includesInherentServices;
    }

    /// <summary>Gets the services that it names, in the order in which they were given.</summary>
    public IReadOnlyList<Service> Services => Array.AsReadOnly(services);

    /// <summary>Gets whether what is an inherent part of a service in scope is in scope too, though the scope does not name it.</summary>
    public bool IncludesInherentServices { get; }

    /// <summary>Creates a scope.</summary>
    /// <param name="services">The services that it names.</param>
    /// <returns>The scope, without an inherent-services clause.</returns>
    /// <exception cref="ArgumentException">A service is <see langword="null"/>, or two have one name.</exception>
    public static Scope Of(params IEnumerable<Service> services)
    {
        var copy = Guard.Against.NullElement(services);
        var twice = copy.GroupBy(service => service.Id, StringComparer.Ordinal)
            .FirstOrDefault(group => group.Skip(1).Any());
        return twice is null
            ? new Scope(copy, includesInherentServices: false)
            : throw new ArgumentException($"Two services are named '{twice.Key}'.", nameof(services));
    }

    /// <summary>Adds the inherent-services clause: what is an inherent part of a service in scope is in scope too.</summary>
    /// <returns>The same scope with that clause.</returns>
    public Scope WithInherentServices() => new(services, includesInherentServices: true);

    /// <summary>Finds a service by its name.</summary>
    /// <param name="id">The name, letter by letter.</param>
    /// <returns>The service, or <see langword="null"/> when the scope does not name it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    public Service? Find(string id)
    {
        Guard.Against.Null(id);
        return Array.Find(services, service => string.Equals(service.Id, id, StringComparison.Ordinal));
    }

    /// <summary>Compares the services, in order, and the inherent-services clause.</summary>
    /// <param name="other">The other scope.</param>
    /// <returns>Whether both are equal.</returns>
    public bool Equals(Scope? other) =>
        other is not null
        && IncludesInherentServices == other.IncludesInherentServices
        && services.AsSpan().SequenceEqual(other.services);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(IncludesInherentServices, services.Length, services.FirstOrDefault());

    /// <summary>Returns the services in words.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        var named = services.Length == 0 ? "no services" : string.Join<Service>("; ", services);
        return IncludesInherentServices ? $"{named}; and what is an inherent part of them" : named;
    }
}
