namespace Outsourcing.Domain.Contracts;

/// <summary>A role of a responsibility matrix, and the side to which it belongs.</summary>
/// <remarks>Two are equal when role and side are equal, letter by letter. Immutable.</remarks>
public sealed record RaciRole
{
    private RaciRole(string name, string? party)
    {
        Name = name;
        Party = party;
    }

    /// <summary>Gets the name of the role, such as <c>service delivery manager</c>.</summary>
    public string Name { get; }

    /// <summary>Gets the name of the party to whose organisation it belongs; <see langword="null"/> when that is not recorded.</summary>
    public string? Party { get; }

    /// <summary>Creates a role.</summary>
    /// <param name="name">The name of the role; not blank.</param>
    /// <param name="party">The name of the party to whose organisation it belongs.</param>
    /// <returns>The role.</returns>
    /// <exception cref="ArgumentException">A name is blank or no valid Unicode.</exception>
    public static RaciRole Of(string name, string? party = null) =>
        new(Guard.Against.NoText(name).Trim(), party is null ? null : Guard.Against.NoText(party).Trim());

    /// <summary>Returns text such as <c>VendorLead (provider)</c>.</summary>
    /// <returns>The role and its side.</returns>
    public override string ToString() => Party is null ? Name : $"{Name} ({Party})";
}
