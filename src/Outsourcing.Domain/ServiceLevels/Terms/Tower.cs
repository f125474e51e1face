namespace Outsourcing.Domain.ServiceLevels;

/// <summary>A service tower: services that are priced and settled together.</summary>
/// <remarks>Two are equal when name and services (in order) are equal. Immutable.</remarks>
public sealed record Tower
{
    private Tower(string name, ValueList<string> services)
    {
        Name = name;
        Services = services;
    }

    /// <summary>Gets the name, such as <c>Workplace</c>.</summary>
    public string Name { get; }

    /// <summary>Gets the services.</summary>
    public IReadOnlyList<string> Services { get; }

    /// <summary>Creates a tower.</summary>
    /// <param name="name">The name; not blank.</param>
    /// <param name="services">The services, each once.</param>
    /// <returns>The tower.</returns>
    /// <exception cref="ArgumentException">A name is blank or stands there twice.</exception>
    public static Tower Of(string name, params IEnumerable<string> services) =>
        new(Guard.Against.NoText(name).Trim(), ServiceLevelGuards.Names(services));

    /// <summary>Returns text such as <c>Workplace: devices and service desk</c>.</summary>
    /// <returns>Name and services.</returns>
    public override string ToString() => $"{Name}: {Invariant.List(Services)}";
}
