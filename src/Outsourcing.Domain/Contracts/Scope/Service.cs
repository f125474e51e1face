using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Contracts;

/// <summary>A service that a scope names: what it is, where and when it is rendered, and whether it is in scope.</summary>
/// <remarks>Two are equal when all members are equal; the order of the services on which it depends does not count. Immutable.</remarks>
public sealed record Service
{
    private string[] dependsOn = [];

    private Service(string id, ServiceStanding standing, string? description)
    {
        Id = id;
        Standing = standing;
        Description = description;
    }

    /// <summary>Gets the name by which clauses speak of it, letter by letter.</summary>
    public string Id { get; }

    /// <summary>Gets whether it is in scope.</summary>
    public ServiceStanding Standing { get; }

    /// <summary>Gets what it is, or <see langword="null"/> when nothing is said.</summary>
    public string? Description { get; }

    /// <summary>Gets where it is rendered, or <see langword="null"/> when nothing is said.</summary>
    public string? Place { get; private init; }

    /// <summary>Gets the tower under which it is grouped with others, or <see langword="null"/> for none.</summary>
    public string? Tower { get; private init; }

    /// <summary>Gets when it is open, or <see langword="null"/> when nothing is said.</summary>
    public BusinessCalendar? Calendar { get; private init; }

    /// <summary>Gets the first day, or <see langword="null"/> when it starts with the clause.</summary>
    public LocalDate? Start { get; private init; }

    /// <summary>Gets the day after the last, or <see langword="null"/> when it ends with the clause.</summary>
    public LocalDate? EndExclusive { get; private init; }

    /// <summary>Gets the services without which it cannot be rendered, in ordinal order.</summary>
    public IReadOnlyList<string> DependsOn => Array.AsReadOnly(dependsOn);

    /// <summary>Creates a service that the provider renders.</summary>
    /// <param name="id">The name by which clauses speak of it; not blank.</param>
    /// <param name="description">What it is; not blank.</param>
    /// <returns>The service.</returns>
    /// <exception cref="ArgumentException">A text is blank or no valid Unicode.</exception>
    public static Service InScope(string id, string? description = null) =>
        Of(id, ServiceStanding.InScope, description);

    /// <summary>Creates a service that the scope leaves out by name.</summary>
    /// <inheritdoc cref="InScope(string, string?)"/>
    public static Service OutOfScope(string id, string? description = null) =>
        Of(id, ServiceStanding.OutOfScope, description);

    /// <summary>Creates a service that the customer keeps.</summary>
    /// <inheritdoc cref="InScope(string, string?)"/>
    public static Service Retained(string id, string? description = null) =>
        Of(id, ServiceStanding.Retained, description);

    /// <summary>Creates a service.</summary>
    /// <param name="id">The name by which clauses speak of it; not blank.</param>
    /// <param name="standing">Whether it is in scope.</param>
    /// <param name="description">What it is; not blank.</param>
    /// <returns>The service.</returns>
    /// <exception cref="ArgumentException">A text is blank or no valid Unicode, or the standing is none of the three.</exception>
    public static Service Of(string id, ServiceStanding standing, string? description = null)
    {
        Guard.Against.OutOfRange(
            (int)standing,
            nameof(standing),
            (int)ServiceStanding.InScope,
            (int)ServiceStanding.Retained
        );
        return new Service(
            Guard.Against.NoText(id).Trim(),
            standing,
            description is null ? null : Guard.Against.NoText(description).Trim()
        );
    }

    /// <summary>Says where it is rendered.</summary>
    /// <param name="place">The place; not blank.</param>
    /// <returns>The same service at that place.</returns>
    /// <exception cref="ArgumentException">The place is blank or no valid Unicode.</exception>
    public Service At(string place) => this with { Place = Guard.Against.NoText(place).Trim() };

    /// <summary>Groups it with others under a tower, such as <c>infrastructure</c>.</summary>
    /// <param name="tower">The name of the tower; not blank.</param>
    /// <returns>The same service in that tower.</returns>
    /// <exception cref="ArgumentException">The name is blank or no valid Unicode.</exception>
    public Service InTower(string tower) => this with { Tower = Guard.Against.NoText(tower).Trim() };

    /// <summary>Says when it is open.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <returns>The same service with that calendar.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is <see langword="null"/>.</exception>
    public Service Open(BusinessCalendar calendar) => this with { Calendar = Guard.Against.Null(calendar) };

    /// <summary>Says between which days it is rendered.</summary>
    /// <param name="start">The first day; none when it starts with the clause.</param>
    /// <param name="endExclusive">The day after the last; none when it ends with the clause.</param>
    /// <returns>The same service between these days.</returns>
    /// <exception cref="ArgumentException">It does not end after it starts.</exception>
    public Service Between(LocalDate? start, LocalDate? endExclusive)
    {
        var first = start?.WithCalendar(CalendarSystem.Iso);
        var end = endExclusive?.WithCalendar(CalendarSystem.Iso);
        return end <= first
            ? throw new ArgumentException(
                $"A service ends after it starts, not from {CivilDay.Text(first.Value)} until before {CivilDay.Text(end.Value)}.",
                nameof(endExclusive)
            )
            : this with
            {
                Start = first,
                EndExclusive = end,
            };
    }

    /// <summary>Names the services without which it cannot be rendered.</summary>
    /// <param name="services">Their names; none when it depends on no other.</param>
    /// <returns>The same service with these dependencies.</returns>
    /// <exception cref="ArgumentException">A name is blank, or is its own.</exception>
    public Service DependingOn(params IEnumerable<string> services)
    {
        var names = NameList.Of(services);
        return names.Contains(Id, StringComparer.Ordinal)
            ? throw new ArgumentException($"'{Id}' cannot depend on itself.", nameof(services))
            : this with
            {
                dependsOn = names,
            };
    }

    /// <summary>Says whether the service is in scope and rendered on a day.</summary>
    /// <param name="date">The day; one of another calendar system is taken as the same day of the ISO calendar.</param>
    /// <returns>Whether it is.</returns>
    public bool IsInForce(LocalDate date)
    {
        var day = date.WithCalendar(CalendarSystem.Iso);
        return Standing == ServiceStanding.InScope && !(day < Start) && !(day >= EndExclusive);
    }

    /// <summary>Compares all members.</summary>
    /// <param name="other">The other service.</param>
    /// <returns>Whether all of them are equal.</returns>
    public bool Equals(Service? other) =>
        other is not null
        && string.Equals(Id, other.Id, StringComparison.Ordinal)
        && Standing == other.Standing
        && string.Equals(Description, other.Description, StringComparison.Ordinal)
        && string.Equals(Place, other.Place, StringComparison.Ordinal)
        && string.Equals(Tower, other.Tower, StringComparison.Ordinal)
        && Equals(Calendar, other.Calendar)
        && Start == other.Start
        && EndExclusive == other.EndExclusive
        && dependsOn.AsSpan().SequenceEqual(other.dependsOn);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Standing, Place, Tower, Start, EndExclusive);

    /// <summary>Returns text such as <c>helpdesk (in scope, tower user services, from 2026-01-01)</c>.</summary>
    /// <returns>The name and what is said of it.</returns>
    public override string ToString()
    {
        string?[] parts =
        [
            Standing switch
            {
                ServiceStanding.InScope => "in scope",
                ServiceStanding.OutOfScope => "out of scope",
                _ => "retained",
            },
            Description,
            Place is null ? null : $"at {Place}",
            Tower is null ? null : $"tower {Tower}",
            Calendar is null ? null : $"open {Calendar}",
            Start is { } first ? $"from {CivilDay.Text(first)}" : null,
            EndExclusive is { } end ? $"until {CivilDay.Text(end.PlusDays(-1))}" : null,
            dependsOn.Length == 0 ? null : $"depends on {Invariant.List(dependsOn)}",
        ];
        return $"{Id} ({string.Join(", ", parts.Where(part => part is not null))})";
    }
}
