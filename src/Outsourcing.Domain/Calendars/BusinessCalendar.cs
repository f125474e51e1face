using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Outsourcing.Domain.Calendars;

/// <summary>When a service is open: the time in which work is done and clocks run.</summary>
/// <remarks>
/// <para>
/// An instant is open exactly when its local reading lies in the hours, each of them half-open: the instant that reads
/// 08:00 is open, the one that reads 18:00 is not. Open time is the measure of the open instants. So an hour that a
/// zone's clocks skip does not count, one that they show twice counts twice, and a date that a zone skipped has no hours.
/// </para>
/// <para>
/// Immutable and safe to share between threads: what was compiled is kept for later questions, and never shows in an
/// answer. Two calendars are equal when they are made of equal parts in the same way, name included; two that are open at
/// the same time need not be equal. There is no order.
/// </para>
/// <para>
/// A calendar answers for the years 1 to 9998 of UTC, and only where its holidays are known. What it cannot answer is
/// refused by name (<see cref="CalendarException"/>, or the finding of the doors that begin with <c>Try</c>).
/// </para>
/// </remarks>
public abstract partial record BusinessCalendar : IFingerprinted
{
    private Timeline? timeline;

    private protected BusinessCalendar() { }

    /// <summary>Copies the name; what was compiled stays behind, since a copy may differ.</summary>
    /// <param name="original">The calendar to copy.</param>
    protected BusinessCalendar(BusinessCalendar original) => Name = original.Name;

    /// <summary>Gets the name for people, such as <c>support hours</c>, or <see langword="null"/>.</summary>
    public string? Name { get; private protected init; }

    /// <summary>Gets the compiled time.</summary>
    internal Timeline Timeline =>
        Volatile.Read(ref timeline) ?? Interlocked.CompareExchange(ref timeline, NewTimeline(), null) ?? timeline;

    /// <summary>Unites two calendars: open when one of them is open.</summary>
    /// <param name="left">One calendar.</param>
    /// <param name="right">The other calendar, in the same zone or another.</param>
    /// <returns>The calendar.</returns>
    /// <exception cref="ArgumentNullException">A calendar is <see langword="null"/>.</exception>
    public static BusinessCalendar operator |(BusinessCalendar left, BusinessCalendar right) =>
        Combine(CalendarOperation.Union, left, right);

    /// <summary>Intersects two calendars: open when both are open.</summary>
    /// <param name="left">One calendar.</param>
    /// <param name="right">The other calendar, in the same zone or another.</param>
    /// <returns>The calendar.</returns>
    /// <exception cref="ArgumentNullException">A calendar is <see langword="null"/>.</exception>
    public static BusinessCalendar operator &(BusinessCalendar left, BusinessCalendar right) =>
        Combine(CalendarOperation.Intersection, left, right);

    /// <summary>Takes one calendar out of another: open when the first is open and the second is not.</summary>
    /// <param name="left">The calendar to take from.</param>
    /// <param name="right">The calendar to take away, in the same zone or another.</param>
    /// <returns>The calendar.</returns>
    /// <exception cref="ArgumentNullException">A calendar is <see langword="null"/>.</exception>
    public static BusinessCalendar operator -(BusinessCalendar left, BusinessCalendar right) =>
        Combine(CalendarOperation.Difference, left, right);

    /// <summary>Creates a calendar in a zone; closed until it is given hours.</summary>
    /// <param name="zone">The zone whose clocks count.</param>
    /// <returns>The calendar.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is <see langword="null"/>.</exception>
    public static ZonedCalendar In(DateTimeZone zone) => new(Guard.Against.Null(zone));

    /// <summary>Creates a calendar in a zone; closed until it is given hours.</summary>
    /// <param name="zone">The id of the zone in the TZDB that NodaTime carries, such as <c>Europe/Berlin</c>.</param>
    /// <returns>The calendar.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The TZDB has no such zone.</exception>
    public static ZonedCalendar In(string zone) =>
        DateTimeZoneProviders.Tzdb.GetZoneOrNull(Guard.Against.Null(zone)) is { } found
            ? new ZonedCalendar(found)
            : throw new ArgumentException(
                $"The time zone database {DateTimeZoneProviders.Tzdb.VersionId} has no zone '{zone}'.",
                nameof(zone)
            );

    /// <summary>Creates a calendar that is always open, 24 hours on each day.</summary>
    /// <param name="zone">The zone whose clocks count; UTC when none is given. It decides only what is added later.</param>
    /// <returns>The calendar.</returns>
    public static ZonedCalendar Always(DateTimeZone? zone = null) =>
        In(zone ?? DateTimeZone.Utc).Hours(WeeklyHours.Always);

    /// <summary>Gives the calendar a name.</summary>
    /// <param name="name">The name, not blank; <see langword="null"/> for none.</param>
    /// <returns>The same calendar with the name.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank or no valid Unicode.</exception>
    public abstract BusinessCalendar Named(string? name);

    /// <inheritdoc/>
    public abstract void WriteTo(CanonicalForm form);

    /// <summary>Compares kind and name.</summary>
    /// <param name="other">The other calendar.</param>
    /// <returns>Whether both are equal; each kind compares its parts too.</returns>
    public virtual bool Equals([NotNullWhen(true)] BusinessCalendar? other) =>
        other is not null
        && EqualityContract == other.EqualityContract
        && string.Equals(Name, other.Name, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(EqualityContract, Name);

    /// <summary>Makes the timeline of the calendar, with nothing compiled.</summary>
    private protected abstract Timeline NewTimeline();

    private protected static string? Checked(string? name) => name is null ? null : Guard.Against.NoText(name);

    private protected string Titled(string text) => Name is null ? text : $"{Name}: {text}";

    private static CombinedCalendar Combine(
        CalendarOperation operation,
        BusinessCalendar left,
        BusinessCalendar right
    ) => new(operation, Guard.Against.Null(left), Guard.Against.Null(right));
}
