using NodaTime;

namespace Outsourcing.Domain.Calendars;

/// <summary>Shifts that start on one civil date: the hours that replace the weekly ones there, or a break.</summary>
/// <remarks>Two are equal when date and shifts are equal; overlapping shifts are united. Immutable.</remarks>
public sealed record DateShifts : IFingerprinted
{
    private readonly Shift[] shifts;

    internal DateShifts(LocalDate date, IEnumerable<Shift> shifts)
    {
        Date = date.WithCalendar(CalendarSystem.Iso);
        this.shifts = ShiftList.Unite(shifts);
    }

    /// <summary>Gets the date.</summary>
    public LocalDate Date { get; }

    /// <summary>Gets the shifts in the order of their start; none when the date is closed.</summary>
    public IReadOnlyList<Shift> Shifts => Array.AsReadOnly(shifts);

    /// <summary>Compares date and shifts.</summary>
    /// <param name="other">The other date.</param>
    /// <returns>Whether both are equal.</returns>
    public bool Equals(DateShifts? other) =>
        other is not null && Date == other.Date && shifts.AsSpan().SequenceEqual(other.shifts);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Date, shifts.Length, shifts.FirstOrDefault());

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form)
    {
        Guard.Against.Null(form).Date(Date);
        ShiftList.Write(form, shifts);
    }

    /// <summary>Returns text such as <c>2026-12-24 08:00-12:00</c>.</summary>
    /// <returns>The date and the shifts, or <c>closed</c>.</returns>
    public override string ToString() =>
        $"{CivilDay.Text(Date)} {(shifts.Length == 0 ? "closed" : string.Join(", ", shifts))}";
}
