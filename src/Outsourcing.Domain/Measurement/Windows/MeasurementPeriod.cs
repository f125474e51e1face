using NodaTime;
using NodaTime.Text;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Measurement;

/// <summary>The days over which one number is measured, in a zone; also a part of a longer period, which then says so.</summary>
/// <remarks>Two are equal when days, full days and zone (by its id) are equal. Immutable.</remarks>
public sealed class MeasurementPeriod : IEquatable<MeasurementPeriod>, IFingerprinted
{
    private MeasurementPeriod(
        LocalDate first,
        LocalDate endExclusive,
        LocalDate fullFirst,
        LocalDate fullEndExclusive,
        DateTimeZone zone
    )
    {
        First = first;
        EndExclusive = endExclusive;
        FullFirst = fullFirst;
        FullEndExclusive = fullEndExclusive;
        Zone = zone;
        Instants = new Interval(StartOf(first, zone), StartOf(endExclusive, zone));
    }

    /// <summary>Gets the first day.</summary>
    public LocalDate First { get; }

    /// <summary>Gets the day after the last one.</summary>
    public LocalDate EndExclusive { get; }

    /// <summary>Gets the first day of the whole period of which this is a part; <see cref="First"/> for a whole one.</summary>
    public LocalDate FullFirst { get; }

    /// <summary>Gets the day after the last one of the whole period of which this is a part.</summary>
    public LocalDate FullEndExclusive { get; }

    /// <summary>Gets the zone in which the days begin and end.</summary>
    public DateTimeZone Zone { get; }

    /// <summary>Gets the same as instants, from the first one of the first day up to the first one after the last day.</summary>
    public Interval Instants { get; }

    /// <summary>Gets whether days of the whole period are missing, as in the month in which a contract begins.</summary>
    public bool IsPartial => First != FullFirst || EndExclusive != FullEndExclusive;

    /// <summary>Creates a whole period of any length.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="endExclusive">The day after the last one.</param>
    /// <param name="zone">The zone in which the days begin and end.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentException">The period has no day, or none that exists in the zone.</exception>
    public static MeasurementPeriod Of(LocalDate first, LocalDate endExclusive, DateTimeZone zone)
    {
        var (from, end) = (first.WithCalendar(CalendarSystem.Iso), endExclusive.WithCalendar(CalendarSystem.Iso));
        return Part(from, end, from, end, zone);
    }

    /// <inheritdoc cref="Of(LocalDate, LocalDate, DateTimeZone)"/>
    /// <param name="first">The first day.</param>
    /// <param name="endExclusive">The day after the last one.</param>
    /// <param name="zone">The id of the zone in the TZDB, such as <c>Europe/Berlin</c>.</param>
    public static MeasurementPeriod Of(LocalDate first, LocalDate endExclusive, string zone) =>
        Of(first, endExclusive, MeasurementGuards.Zone(zone));

    /// <inheritdoc/>
    public bool Equals(MeasurementPeriod? other) =>
        other is not null
        && First == other.First
        && EndExclusive == other.EndExclusive
        && FullFirst == other.FullFirst
        && FullEndExclusive == other.FullEndExclusive
        && string.Equals(Zone.Id, other.Zone.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as MeasurementPeriod);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(First, EndExclusive, FullFirst, FullEndExclusive);

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form) =>
        Guard.Against.Null(form).Date(First).Date(EndExclusive).Date(FullFirst).Date(FullEndExclusive).Text(Zone.Id);

    /// <summary>Returns the days and the zone, such as <c>2026-03-01 to 2026-03-31 (Europe/Berlin)</c>; a part says of what.</summary>
    /// <returns>The text; the last day is the last one that belongs to the period.</returns>
    public override string ToString() =>
        IsPartial
            ? $"{Days(First, EndExclusive)}, part of {Days(FullFirst, FullEndExclusive)} ({Zone.Id})"
            : $"{Days(First, EndExclusive)} ({Zone.Id})";

    /// <summary>Creates a part of a whole period.</summary>
    internal static MeasurementPeriod Part(
        LocalDate first,
        LocalDate endExclusive,
        LocalDate fullFirst,
        LocalDate fullEndExclusive,
        DateTimeZone zone
    )
    {
        Guard.Against.Null(zone);
        var period =
            first < endExclusive ? new MeasurementPeriod(first, endExclusive, fullFirst, fullEndExclusive, zone) : null;
        return period is null || period.Instants.Duration == Duration.Zero
            ? throw new ArgumentException(
                $"A period from {Iso(first)} up to, but without, {Iso(endExclusive)} has no day.",
                nameof(endExclusive)
            )
            : period;
    }

    private static string Days(LocalDate first, LocalDate endExclusive) =>
        $"{Iso(first)} to {Iso(endExclusive.PlusDays(-1))}";

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    /// <summary>The first instant of a day; where the zone skipped the whole day, the first instant after it.</summary>
    private static Instant StartOf(LocalDate date, DateTimeZone zone)
    {
        var midnight = zone.MapLocal(date.AtMidnight());
        return midnight.Count == 0 ? midnight.LateInterval.Start : midnight.First().ToInstant();
    }
}
