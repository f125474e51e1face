using NodaTime;

namespace Outsourcing.Domain.Calendars;

/// <summary>Civil dates on which a calendar is closed, and the dates between which they are known.</summary>
/// <remarks>
/// Beyond the known dates nobody can say whether a date is a holiday, so a calendar refuses to answer there. A date may
/// have several names. Two are equal when the dates, the names and the known range are equal; the order in which they
/// were given does not count. Immutable.
/// </remarks>
public sealed record Holidays : IFingerprinted
{
    private readonly Holiday[] dates;

    private Holidays(Holiday[] dates, LocalDate? knownFrom, LocalDate knownUntil)
    {
        this.dates = dates;
        KnownFrom = knownFrom;
        KnownUntil = knownUntil;
    }

    /// <summary>Gets the holidays in the order of their dates, then of their names.</summary>
    public IReadOnlyList<Holiday> Dates => Array.AsReadOnly(dates);

    /// <summary>Gets the first date of which it is known whether it is a holiday; <see langword="null"/> when that holds for all dates before.</summary>
    public LocalDate? KnownFrom { get; }

    /// <summary>Gets the last date, included, of which it is known whether it is a holiday.</summary>
    public LocalDate KnownUntil { get; }

    /// <summary>Creates holidays.</summary>
    /// <param name="dates">The holidays; the same one given twice counts once.</param>
    /// <param name="knownUntil">The last date, included, up to which all holidays are given.</param>
    /// <param name="knownFrom">The first date from which all are given; none for all dates before as well.</param>
    /// <returns>The holidays.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dates"/> is or holds <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The known range ends before it starts, or a holiday lies outside it.</exception>
    public static Holidays Of(IEnumerable<Holiday> dates, LocalDate knownUntil, LocalDate? knownFrom = null)
    {
        var until = knownUntil.WithCalendar(CalendarSystem.Iso);
        var from = knownFrom?.WithCalendar(CalendarSystem.Iso);
        if (from > until)
        {
            throw new ArgumentException(
                $"Holidays are known from an earlier to a later date, not from {CivilDay.Text(from.Value)} until {CivilDay.Text(until)}.",
                nameof(knownFrom)
            );
        }

        var sorted = Guard
            .Against.NullElement(dates)
            .Distinct()
            .OrderBy(holiday => holiday.Date)
            .ThenBy(holiday => holiday.Name, StringComparer.Ordinal)
            .ToArray();
        return Array.Find(sorted, holiday => holiday.Date < from || holiday.Date > until) is { } outside
            ? throw new ArgumentException(
                $"The holiday {outside} lies outside the dates between which holidays are known.",
                nameof(dates)
            )
            : new Holidays(sorted, from, until);
    }

    /// <inheritdoc cref="Of(IEnumerable{Holiday}, LocalDate, LocalDate?)"/>
    public static Holidays Of(IEnumerable<LocalDate> dates, LocalDate knownUntil, LocalDate? knownFrom = null) =>
        Of(Guard.Against.Null(dates).Select(date => Holiday.On(date)), knownUntil, knownFrom);

    /// <summary>Adds other holidays, such as those of the company to those of the state.</summary>
    /// <param name="other">The other holidays.</param>
    /// <returns>The holidays of both, known where both are known; holidays outside that range are left out.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no date at which both are known.</exception>
    public Holidays And(Holidays other)
    {
        Guard.Against.Null(other);
        var from =
            KnownFrom is { } own && other.KnownFrom is { } its ? LocalDate.Max(own, its) : KnownFrom ?? other.KnownFrom;
        var until = LocalDate.Min(KnownUntil, other.KnownUntil);
        return from > until
            ? throw new ArgumentException(
                $"Holidays known until {CivilDay.Text(until)} and holidays known from {CivilDay.Text(from.Value)} have no date in common.",
                nameof(other)
            )
            : Of(
                dates.Concat(other.dates).Where(holiday => holiday.Date <= until && !(holiday.Date < from)),
                until,
                from
            );
    }

    /// <summary>Compares dates, names and known range.</summary>
    /// <param name="other">The other holidays.</param>
    /// <returns>Whether all of them are equal.</returns>
    public bool Equals(Holidays? other) =>
        other is not null
        && KnownFrom == other.KnownFrom
        && KnownUntil == other.KnownUntil
        && dates.AsSpan().SequenceEqual(other.dates);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(KnownFrom, KnownUntil, dates.Length, dates.FirstOrDefault(), dates.LastOrDefault());

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form)
    {
        Guard.Against.Null(form).Text("holidays").Flag(KnownFrom is not null);
        if (KnownFrom is { } from)
        {
            form.Date(from);
        }

        form.Date(KnownUntil).Values(dates);
    }

    /// <summary>Returns text such as <c>10 holidays known until 2026-12-31</c>.</summary>
    /// <returns>How many there are, and where they are known.</returns>
    public override string ToString()
    {
        var from = KnownFrom is { } first ? $"from {CivilDay.Text(first)} " : "";
        var noun = dates.Length == 1 ? "holiday" : "holidays";
        return $"{Invariant.Text(dates.Length)} {noun} known {from}until {CivilDay.Text(KnownUntil)}";
    }
}
