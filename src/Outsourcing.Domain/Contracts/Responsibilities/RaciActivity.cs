using System.Collections.ObjectModel;

namespace Outsourcing.Domain.Contracts;

/// <summary>A row of a responsibility matrix: an activity, and which part each role has in it.</summary>
/// <remarks>
/// Two are equal when all members are equal; the order of roles and services does not count, and a role without a part is the
/// same as none. Immutable.
/// </remarks>
public sealed record RaciActivity
{
    private readonly RaciPart[] parts;
    private readonly string[] services;

    private RaciActivity(string name, RaciPart[] parts, string[] services, string? retainedBy, string? counterpart)
    {
        Name = name;
        this.parts = parts;
        this.services = services;
        RetainedBy = retainedBy;
        Counterpart = counterpart;
    }

    /// <summary>Gets the name of the activity.</summary>
    public string Name { get; }

    /// <summary>Gets the roles that have a part in it, in ordinal order.</summary>
    public IReadOnlyList<RaciPart> Parts => Array.AsReadOnly(parts);

    /// <summary>Gets the services that it is about, in ordinal order; empty when it is about none in particular.</summary>
    public IReadOnlyList<string> Services => Array.AsReadOnly(services);

    /// <summary>Gets the name of the party that keeps the activity, and with it the accountability; <see langword="null"/> when none does.</summary>
    public string? RetainedBy { get; }

    /// <summary>
    /// Gets the role that is the counterpart of the accountable role on the other side, where the work passes from one
    /// organisation to another; <see langword="null"/> when none is named.
    /// </summary>
    public string? Counterpart { get; }

    /// <summary>Gets the roles that answer for it, in ordinal order; one, when all is well.</summary>
    public IReadOnlyList<string> Accountable => RolesWith(part => part.IsAccountable);

    /// <summary>Gets the roles that do the work, in ordinal order.</summary>
    public IReadOnlyList<string> Responsible => RolesWith(part => part.IsResponsible);

    /// <summary>Gets the roles that are asked before, in ordinal order.</summary>
    public IReadOnlyList<string> Consulted => RolesWith(part => part.IsConsulted);

    /// <summary>Gets the roles that are told after, in ordinal order.</summary>
    public IReadOnlyList<string> Informed => RolesWith(part => part.IsInformed);

    /// <summary>Creates a row.</summary>
    /// <param name="name">The name of the activity; not blank.</param>
    /// <param name="parts">Which part each role has; roles without a part may be left out.</param>
    /// <returns>The row.</returns>
    /// <exception cref="ArgumentException">The name is blank, or a part is <see langword="null"/> or a role has two.</exception>
    public static RaciActivity Of(string name, params IEnumerable<RaciPart> parts)
    {
        Guard.Against.NoText(name);
        var copy = Guard.Against.NullElement(parts);
        var twice = copy.GroupBy(part => part.Role, StringComparer.Ordinal)
            .FirstOrDefault(group => group.Skip(1).Any());
        return twice is null
            ? new RaciActivity(
                name.Trim(),
                [
                    .. copy.Where(part => part.Letters != Participation.None)
                        .OrderBy(part => part.Role, StringComparer.Ordinal),
                ],
                [],
                retainedBy: null,
                counterpart: null
            )
            : throw new ArgumentException($"The role '{twice.Key}' has two parts in '{name}'.", nameof(parts));
    }

    /// <summary>Says which services the activity is about.</summary>
    /// <param name="names">The services; none when it is about none in particular.</param>
    /// <returns>The same row, about these services.</returns>
    /// <exception cref="ArgumentException">The name of a service is blank.</exception>
    public RaciActivity About(params IEnumerable<string> names) =>
        new(Name, parts, NameList.Of(names), RetainedBy, Counterpart);

    /// <summary>Says that a party keeps the activity: who answers for it belongs to that party.</summary>
    /// <param name="party">The name of the party.</param>
    /// <returns>The same row, retained.</returns>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public RaciActivity Retained(string party) =>
        new(Name, parts, services, Guard.Against.NoText(party).Trim(), Counterpart);

    /// <summary>Names the counterpart of the accountable role on the other side.</summary>
    /// <param name="role">The name of the role.</param>
    /// <returns>The same row with that counterpart.</returns>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public RaciActivity WithCounterpart(string role) =>
        new(Name, parts, services, RetainedBy, Guard.Against.NoText(role).Trim());

    /// <summary>Gives the part of a role.</summary>
    /// <param name="role">The name of the role.</param>
    /// <returns>The part; none when it has none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="role"/> is <see langword="null"/>.</exception>
    public Participation PartOf(string role)
    {
        Guard.Against.Null(role);
        return Array.Find(parts, part => string.Equals(part.Role, role, StringComparison.Ordinal))?.Letters
            ?? Participation.None;
    }

    /// <summary>Compares all members.</summary>
    /// <param name="other">The other row.</param>
    /// <returns>Whether all of them are equal.</returns>
    public bool Equals(RaciActivity? other) =>
        other is not null
        && string.Equals(Name, other.Name, StringComparison.Ordinal)
        && parts.AsSpan().SequenceEqual(other.parts)
        && services.AsSpan().SequenceEqual(other.services)
        && string.Equals(RetainedBy, other.RetainedBy, StringComparison.Ordinal)
        && string.Equals(Counterpart, other.Counterpart, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, parts.Length, parts.FirstOrDefault(), services.Length);

    /// <summary>Returns text such as <c>run service: ClientOwner I, VendorLead AR</c>.</summary>
    /// <returns>The activity and the parts of the roles, and what else is stated.</returns>
    public override string ToString()
    {
        string?[] more =
        [
            services.Length == 0 ? null : $"about {Invariant.List(services)}",
            RetainedBy is null ? null : $"retained by {RetainedBy}",
            Counterpart is null ? null : $"counterpart {Counterpart}",
        ];
        var cells = parts.Length == 0 ? "nobody" : string.Join<RaciPart>(", ", parts);
        return string.Join("; ", more.Where(one => one is not null).Prepend($"{Name}: {cells}"));
    }

    private ReadOnlyCollection<string> RolesWith(Func<Participation, bool> asked) =>
        Array.AsReadOnly<string>([.. parts.Where(part => asked(part.Letters)).Select(part => part.Role)]);
}
