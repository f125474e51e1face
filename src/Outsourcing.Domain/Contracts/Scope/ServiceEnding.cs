namespace Outsourcing.Domain.Contracts;

/// <summary>What the end of one service does to the rest of an agreement.</summary>
/// <remarks>Two are equal when all members are equal, in order. Immutable.</remarks>
public sealed record ServiceEnding
{
    private readonly Clause[] fallsAway;
    private readonly Clause[] goesOn;
    private readonly RaciActivity[] activities;
    private readonly Service[] dependents;
    private readonly Exercisable[] powers;

    internal ServiceEnding(
        Service service,
        Clause[] fallsAway,
        Clause[] goesOn,
        RaciActivity[] activities,
        Service[] dependents,
        Exercisable[] powers
    )
    {
        Service = service;
        this.fallsAway = fallsAway;
        this.goesOn = goesOn;
        this.activities = activities;
        this.dependents = dependents;
        this.powers = powers;
    }

    /// <summary>Gets the service that ends.</summary>
    public Service Service { get; }

    /// <summary>Gets the clauses that concern only this service, in the order of the agreement: they fall away with it.</summary>
    public IReadOnlyList<Clause> FallsAway => Array.AsReadOnly(fallsAway);

    /// <summary>Gets the clauses that name it among others, in the order of the agreement: they go on, and name a service that is gone.</summary>
    public IReadOnlyList<Clause> GoesOn => Array.AsReadOnly(goesOn);

    /// <summary>Gets the activities of responsibility matrices that are about it, in the order of the agreement: their roles lose that work.</summary>
    public IReadOnlyList<RaciActivity> Activities => Array.AsReadOnly(activities);

    /// <summary>Gets the services that are in force and depend on it, directly or through others, in the order of the scope.</summary>
    public IReadOnlyList<Service> Dependents => Array.AsReadOnly(dependents);

    /// <summary>
    /// Gets the powers to terminate that name the service, of all parties, each with its state and fee; a power to end the whole
    /// agreement is none of them.
    /// </summary>
    public IReadOnlyList<Exercisable> Powers => Array.AsReadOnly(powers);

    /// <summary>Compares all members.</summary>
    /// <param name="other">The other ending.</param>
    /// <returns>Whether all of them are equal, in order.</returns>
    public bool Equals(ServiceEnding? other) =>
        other is not null
        && Service == other.Service
        && fallsAway.AsSpan().SequenceEqual(other.fallsAway)
        && goesOn.AsSpan().SequenceEqual(other.goesOn)
        && activities.AsSpan().SequenceEqual(other.activities)
        && dependents.AsSpan().SequenceEqual(other.dependents)
        && powers.AsSpan().SequenceEqual(other.powers);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(Service, fallsAway.Length, goesOn.Length, activities.Length, dependents.Length, powers.Length);

    /// <summary>Returns text such as <c>the end of helpdesk: MSA § 8 falls away; MSA § 9 goes on</c>.</summary>
    /// <returns>What falls away, what goes on and what depends on the service.</returns>
    public override string ToString()
    {
        string?[] parts =
        [
            Says(fallsAway, clause => clause.Reference.ToString(), "falls away", "fall away"),
            Says(goesOn, clause => clause.Reference.ToString(), "goes on", "go on"),
            Says(activities, activity => activity.Name, "loses its service", "lose their service"),
            Says(dependents, service => service.Id, "depends on it", "depend on it"),
            Says(powers, power => $"{power.Holder}'s power to {power.What}", "allows it", "allow it"),
        ];
        var stated = string.Join("; ", parts.Where(part => part is not null));
        return $"the end of {Service.Id}: {(stated.Length == 0 ? "nothing else changes" : stated)}";
    }

    private static string? Says<T>(T[] items, Func<T, string> name, string one, string several) =>
        items.Length == 0 ? null : $"{Invariant.List([.. items.Select(name)])} {(items.Length == 1 ? one : several)}";
}
