namespace Outsourcing.Domain.Parties;

/// <summary>What people call one company: a name, and the legal entities through which it acts.</summary>
/// <remarks>
/// The law knows only the entities; a side of an agreement is a <see cref="Party"/>, and who belongs together on a day is
/// said by <see cref="Affiliates"/>. Two are equal when name and entities (in order) are equal. Immutable.
/// </remarks>
public sealed record Organisation
{
    private readonly LegalEntity[] entities;

    private Organisation(string name, LegalEntity[] entities)
    {
        Name = name;
        this.entities = entities;
    }

    /// <summary>Gets the name by which people know it.</summary>
    public string Name { get; }

    /// <summary>Gets the legal entities, in the order in which they were given.</summary>
    public IReadOnlyList<LegalEntity> Entities => Array.AsReadOnly(entities);

    /// <summary>Creates an organisation.</summary>
    /// <param name="name">The name by which people know it; not blank.</param>
    /// <param name="entities">The legal entities; none when they are not recorded.</param>
    /// <returns>The organisation.</returns>
    /// <exception cref="ArgumentException">
    /// The name is blank or no valid Unicode, or an entity is <see langword="null"/> or stands there twice.
    /// </exception>
    public static Organisation Of(string name, params IEnumerable<LegalEntity> entities) =>
        new(Guard.Against.NoText(name).Trim(), Guard.Against.EntityTwice(entities, name));

    /// <summary>Compares name and entities, in order.</summary>
    /// <param name="other">The other organisation.</param>
    /// <returns>Whether both are equal.</returns>
    public bool Equals(Organisation? other) =>
        other is not null
        && string.Equals(Name, other.Name, StringComparison.Ordinal)
        && entities.AsSpan().SequenceEqual(other.entities);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(StringComparer.Ordinal.GetHashCode(Name), entities.Length, entities.FirstOrDefault());

    /// <summary>Returns text such as <c>Halden: Halden Ltd (GB) and Halden Inc (US)</c>.</summary>
    /// <returns>Name and entities.</returns>
    public override string ToString() =>
        entities.Length == 0 ? Name : $"{Name}: {Invariant.List([.. entities.Select(entity => entity.ToString())])}";
}
