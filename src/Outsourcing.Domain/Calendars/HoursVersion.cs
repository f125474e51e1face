using NodaTime;

namespace Outsourcing.Domain.Calendars;

/// <summary>Weekly hours that hold from a date on, until the next version.</summary>
/// <remarks>Two are equal when date and hours are equal. Immutable.</remarks>
public sealed record HoursVersion : IFingerprinted
{
    internal HoursVersion(LocalDate from, WeeklyHours hours)
    {
        From = from;
        Hours = hours;
    }

    /// <summary>Gets the first date on which the hours hold.</summary>
    public LocalDate From { get; }

    /// <summary>Gets the hours.</summary>
    public WeeklyHours Hours { get; }

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form) => Guard.Against.Null(form).Date(From).Value(Hours);

    /// <summary>Returns text such as <c>from 2026-07-01: Mon-Fri 08:00-18:00</c>.</summary>
    /// <returns>The date and the hours.</returns>
    public override string ToString() => $"from {CivilDay.Text(From)}: {Hours}";
}
