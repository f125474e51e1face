namespace Outsourcing.Domain.Parties;

/// <summary>A side of an agreement: the name by which the agreement speaks of it, its role, and the legal entities that stand on it.</summary>
/// <remarks>
/// <para>
/// Several entities may be one side ("A and B, collectively the Suppliers"), and an entity may stand on several sides. A
/// side whose entities are not recorded has none.
/// </para>
/// <para>Two are equal when name, role and entities (in order) are equal; names are compared letter by letter. Immutable.</para>
/// </remarks>
public sealed record Party
{
    private readonly LegalEntity[] entities;

    private Party(PartyRole role, string name, LegalEntity[] entities)
    {
        Role = role;
        Name = name;
        this.entities = entities;
    }

    /// <summary>Gets the name by which the agreement speaks of the party, such as <c>Customer</c> or <c>Northquay</c>.</summary>
    public string Name { get; }

    /// <summary>Gets the capacity in which it stands in the agreement.</summary>
    public PartyRole Role { get; }

    /// <summary>Gets the legal entities of the side, in the order in which they were given.</summary>
    public IReadOnlyList<LegalEntity> Entities => Array.AsReadOnly(entities);

    /// <summary>Creates a side.</summary>
    /// <param name="role">The capacity in which it stands in the agreement.</param>
    /// <param name="name">The name by which the agreement speaks of it; not blank.</param>
    /// <param name="entities">The legal entities of the side; none when they are not recorded.</param>
    /// <returns>The side.</returns>
    /// <exception cref="ArgumentException">
    /// The role is none of the five, the name is blank or no valid Unicode, or an entity is <see langword="null"/> or stands
    /// there twice.
    /// </exception>
    public static Party Of(PartyRole role, string name, params IEnumerable<LegalEntity> entities)
    {
        Guard.Against.OutOfRange((int)role, nameof(role), (int)PartyRole.Customer, (int)PartyRole.Beneficiary);
        return new Party(role, Guard.Against.NoText(name).Trim(), Guard.Against.EntityTwice(entities, name));
    }

    /// <summary>Creates the side that receives the services.</summary>
    /// <inheritdoc cref="Of(PartyRole, string, IEnumerable{LegalEntity})"/>
    public static Party Customer(string name, params IEnumerable<LegalEntity> entities) =>
        Of(PartyRole.Customer, name, entities);

    /// <summary>Creates the side that owes the services.</summary>
    /// <inheritdoc cref="Of(PartyRole, string, IEnumerable{LegalEntity})"/>
    public static Party Provider(string name, params IEnumerable<LegalEntity> entities) =>
        Of(PartyRole.Provider, name, entities);

    /// <summary>Compares name, role and entities, in order.</summary>
    /// <param name="other">The other side.</param>
    /// <returns>Whether all of them are equal.</returns>
    public bool Equals(Party? other) =>
        other is not null
        && Role == other.Role
        && string.Equals(Name, other.Name, StringComparison.Ordinal)
        && entities.AsSpan().SequenceEqual(other.entities);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(Role, StringComparer.Ordinal.GetHashCode(Name), entities.Length, entities.FirstOrDefault());

    /// <summary>Returns text such as <c>Suppliers (provider): Halden Ltd (GB) and Halden Inc (US)</c>.</summary>
    /// <returns>Name, role and entities.</returns>
    public override string ToString()
    {
        var side = $"{Name} ({Role.Words()})";
        return entities.Length == 0
            ? side
            : $"{side}: {Invariant.List([.. entities.Select(entity => entity.ToString())])}";
    }
}
