using NodaTime;

namespace Outsourcing.Domain.Contracts;

/// <summary>A party used a power: it gave the notice of termination, asked for the audit, stepped in.</summary>
/// <remarks>Two are equal when all parts are equal; the order of the services does not count. Immutable.</remarks>
public sealed record PowerExercised : Fact
{
    private readonly string[] services;

    private PowerExercised(string id, LocalDate on, Instant recorded, string power, string by, string[] services)
        : base(id, on, recorded)
    {
        Power = Guard.Against.NoText(power).Trim();
        By = Guard.Against.NoText(by).Trim();
        this.services = services;
    }

    /// <summary>Gets the name of the power.</summary>
    public string Power { get; }

    /// <summary>Gets the name of the party that used it.</summary>
    public string By { get; }

    /// <summary>Gets the services that it concerns, in ordinal order; empty for all that its clause concerns.</summary>
    public IReadOnlyList<string> Services => Array.AsReadOnly(services);

    /// <summary>Creates the fact.</summary>
    /// <param name="id">The name of the fact.</param>
    /// <param name="on">The day from which its notice counts; of receipt unless the clause says otherwise.</param>
    /// <param name="recorded">When it became known.</param>
    /// <param name="power">The name of the power.</param>
    /// <param name="by">The name of the party that used it.</param>
    /// <param name="services">The services that it concerns; none for all that its clause concerns.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public static PowerExercised Of(
        string id,
        LocalDate on,
        Instant recorded,
        string power,
        string by,
        params IEnumerable<string> services
    ) => new(id, on, recorded, power, by, NameList.Of(services));

    /// <summary>Compares all parts.</summary>
    /// <param name="other">The other fact.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(PowerExercised? other) =>
        base.Equals(other)
        && string.Equals(Power, other.Power, StringComparison.Ordinal)
        && string.Equals(By, other.By, StringComparison.Ordinal)
        && services.AsSpan().SequenceEqual(other.services);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), Power, By);

    /// <inheritdoc/>
    protected override string Describe() =>
        $"{By} used the power '{Power}'{(services.Length == 0 ? "" : $" for {Invariant.List(services)}")}";
}
