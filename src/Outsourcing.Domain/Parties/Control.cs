using NodaTime;
using NodaTime.Text;

namespace Outsourcing.Domain.Parties;

/// <summary>Who controls a legal entity between two dates: all that control it directly, or nobody.</summary>
/// <remarks>
/// <para>
/// A record is whole: whoever it does not name does not control the entity directly on its dates. On dates without a record
/// it is unknown who does. What control means (more than half of the votes, the right to appoint the board) is for the
/// agreement to say.
/// </para>
/// <para>Two are equal when all members are equal; the order of the controllers does not count. Immutable.</para>
/// </remarks>
public sealed record Control
{
    private readonly LegalEntity[] controllers;

    private Control(LegalEntity entity, LegalEntity[] controllers, LocalDate? from, LocalDate? endExclusive)
    {
        Entity = entity;
        this.controllers = controllers;
        From = from;
        EndExclusive = endExclusive;
    }

    /// <summary>Gets the entity that is controlled.</summary>
    public LegalEntity Entity { get; }

    /// <summary>Gets all that control it directly, in the order of their names; none when nobody does.</summary>
    public IReadOnlyList<LegalEntity> Controllers => Array.AsReadOnly(controllers);

    /// <summary>Gets the first day, or <see langword="null"/> when the record holds for all days before its end.</summary>
    public LocalDate? From { get; }

    /// <summary>Gets the day after the last, or <see langword="null"/> while no end is known.</summary>
    public LocalDate? EndExclusive { get; }

    /// <summary>Creates the record of an entity that others control.</summary>
    /// <param name="entity">The entity that is controlled.</param>
    /// <param name="by">All that control it directly; at least one.</param>
    /// <param name="from">The first day; none for all days before the end.</param>
    /// <param name="endExclusive">The day after the last; none while no end is known.</param>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentException">
    /// There is no controller, one is there twice or is the entity itself, or the record does not end after it starts.
    /// </exception>
    public static Control Of(
        LegalEntity entity,
        IEnumerable<LegalEntity> by,
        LocalDate? from = null,
        LocalDate? endExclusive = null
    )
    {
        Guard.Against.Null(entity);
        var copy = Guard.Against.EntityTwice(by, $"those that control {entity.Name}");
        return copy.Length == 0
                ? throw new ArgumentException($"Nobody is named that controls {entity.Name}.", nameof(by))
            : copy.Contains(entity) ? throw new ArgumentException($"{entity.Name} cannot control itself.", nameof(by))
            : Create(entity, copy, from, endExclusive);
    }

    /// <inheritdoc cref="Of(LegalEntity, IEnumerable{LegalEntity}, LocalDate?, LocalDate?)"/>
    public static Control Of(
        LegalEntity entity,
        LegalEntity by,
        LocalDate? from = null,
        LocalDate? endExclusive = null
    ) => Of(entity, [by], from, endExclusive);

    /// <summary>Creates the record of an entity that nobody controls, such as the parent of a group.</summary>
    /// <inheritdoc cref="Of(LegalEntity, IEnumerable{LegalEntity}, LocalDate?, LocalDate?)"/>
    public static Control ByNobody(LegalEntity entity, LocalDate? from = null, LocalDate? endExclusive = null) =>
        Create(Guard.Against.Null(entity), [], from, endExclusive);

    /// <summary>Compares entity, controllers and dates.</summary>
    /// <param name="other">The other record.</param>
    /// <returns>Whether all of them are equal.</returns>
    public bool Equals(Control? other) =>
        other is not null
        && Entity == other.Entity
        && From == other.From
        && EndExclusive == other.EndExclusive
        && controllers.AsSpan().SequenceEqual(other.controllers);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Entity, From, EndExclusive, controllers.Length);

    /// <summary>Returns text such as <c>Halden Group plc controls Halden Ltd from 2024-01-01 until before 2026-01-01</c>.</summary>
    /// <returns>Who controls whom, and when.</returns>
    public override string ToString()
    {
        var verb = controllers.Length > 1 ? "control" : "controls";
        var who = controllers.Length == 0 ? "nobody" : Invariant.List([.. controllers.Select(one => one.Name)]);
        var from = From is { } first ? $" from {LocalDatePattern.Iso.Format(first)}" : "";
        var end = EndExclusive is { } after ? $" until before {LocalDatePattern.Iso.Format(after)}" : "";
        return $"{who} {verb} {Entity.Name}{from}{end}";
    }

    /// <summary>Says whether the record holds on a day.</summary>
    internal bool Covers(LocalDate day) => !(day < From) && !(day >= EndExclusive);

    /// <summary>Says whether the record reaches into a later one, that does not start before it.</summary>
    internal bool ReachesInto(Control later) => !(EndExclusive <= later.From);

    private static Control Create(LegalEntity entity, LegalEntity[] by, LocalDate? from, LocalDate? endExclusive)
    {
        var first = from?.WithCalendar(CalendarSystem.Iso);
        var end = endExclusive?.WithCalendar(CalendarSystem.Iso);
        return end <= first
            ? throw new ArgumentException(
                $"A record ends after it starts, not from {LocalDatePattern.Iso.Format(first.Value)} until before {LocalDatePattern.Iso.Format(end.Value)}.",
                nameof(endExclusive)
            )
            : new Control(entity, [.. by.OrderBy(one => one.ToString(), StringComparer.Ordinal)], first, end);
    }
}
