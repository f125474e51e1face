using NodaTime;
using NodaTime.Text;

namespace Outsourcing.Domain.Calendars;

/// <summary>A civil date on which a calendar is closed, with the name by which people know it.</summary>
/// <remarks>Two holidays are equal when date and name are equal. Immutable.</remarks>
public sealed record Holiday : IFingerprinted
{
    private Holiday(LocalDate date, string? name)
    {
        Date = date;
        Name = name;
    }

    /// <summary>Gets the date.</summary>
    public LocalDate Date { get; }

    /// <summary>Gets the name, or <see langword="null"/> when none was given.</summary>
    public string? Name { get; }

    /// <summary>Creates a holiday.</summary>
    /// <param name="date">The date; one of another calendar system is taken as the same day of the ISO calendar.</param>
    /// <param name="name">The name; not blank.</param>
    /// <returns>The holiday.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank or no valid Unicode.</exception>
    public static Holiday On(LocalDate date, string? name = null) =>
        new(date.WithCalendar(CalendarSystem.Iso), name is null ? null : Guard.Against.NoText(name));

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form) => Guard.Against.Null(form).Date(Date).Text(Name);

    /// <summary>Returns text such as <c>2026-12-25 Christmas Day</c>.</summary>
    /// <returns>The date and the name.</returns>
    public override string ToString() =>
        Name is null ? LocalDatePattern.Iso.Format(Date) : $"{LocalDatePattern.Iso.Format(Date)} {Name}";
}
