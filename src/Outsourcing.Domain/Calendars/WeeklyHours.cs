using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Outsourcing.Domain.Calendars;

/// <summary>The opening hours of a week that repeats: the shifts that start on each day.</summary>
/// <remarks>
/// Shifts of one day that overlap or touch are united; what starts on two days is never united, since holidays may tell
/// them apart. Two are equal when the same shifts start on each day. Immutable.
/// </remarks>
public sealed record WeeklyHours : IFingerprinted
{
    private const int Days = 7;

    private readonly Shift[][] shifts;

    private WeeklyHours(Shift[][] shifts) => this.shifts = shifts;

    /// <summary>Gets the hours without any shift.</summary>
    public static WeeklyHours Closed { get; } = new(NoShifts());

    /// <summary>Gets the hours that never end: each day from 00:00 to 24:00.</summary>
    public static WeeklyHours Always { get; } = On(IsoDayOfWeek.Monday, IsoDayOfWeek.Sunday, [Shift.WholeDay]);

    /// <summary>Creates hours with the same shifts on a run of days, such as Monday to Friday.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day, included; Saturday to Tuesday runs over the end of the week.</param>
    /// <param name="shifts">Shifts such as <c>08:00-18:00</c>.</param>
    /// <returns>The hours.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A day is none of the seven.</exception>
    /// <exception cref="FormatException">A text is not a shift.</exception>
    public static WeeklyHours On(IsoDayOfWeek from, IsoDayOfWeek to, params string[] shifts) =>
        Closed.And(from, to, shifts);

    /// <inheritdoc cref="On(IsoDayOfWeek, IsoDayOfWeek, string[])"/>
    public static WeeklyHours On(IsoDayOfWeek from, IsoDayOfWeek to, IEnumerable<Shift> shifts) =>
        Closed.And(from, to, shifts);

    /// <summary>Reads text such as <c>Mon-Fri 08:00-12:00, 13:00-18:00; Sat 10:00-14:00</c>.</summary>
    /// <param name="text">Days, by the first three letters of their English names, each run of them with its shifts; <c>closed</c> for none.</param>
    /// <returns>The hours.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is not of that form.</exception>
    public static WeeklyHours Parse(string text) =>
        TryParse(Guard.Against.Null(text), out var hours)
            ? hours
            : throw new FormatException(
                $"'{text}' are no weekly hours such as 'Mon-Fri 08:00-12:00, 13:00-18:00; Sat 10:00-14:00' or 'closed'."
            );

    /// <summary>Reads what <see cref="Parse"/> reads, without throwing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="hours">The hours, or <see langword="null"/> when the text is none.</param>
    /// <returns>Whether the text is of that form.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out WeeklyHours? hours) =>
        WeeklyHoursText.TryRead(text, out hours);

    /// <summary>Adds shifts on a run of days.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day, included; Saturday to Tuesday runs over the end of the week.</param>
    /// <param name="shifts">Shifts such as <c>08:00-18:00</c>.</param>
    /// <returns>The hours with those of before.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A day is none of the seven.</exception>
    /// <exception cref="FormatException">A text is not a shift.</exception>
    public WeeklyHours And(IsoDayOfWeek from, IsoDayOfWeek to, params string[] shifts) =>
        And(from, to, ShiftList.Read(shifts));

    /// <inheritdoc cref="And(IsoDayOfWeek, IsoDayOfWeek, string[])"/>
    public WeeklyHours And(IsoDayOfWeek from, IsoDayOfWeek to, IEnumerable<Shift> shifts)
    {
        var first = IndexOf(from, nameof(from));
        var last = IndexOf(to, nameof(to));
        Shift[] added = [.. Guard.Against.Null(shifts)];
        var united = (Shift[][])this.shifts.Clone();
        for (var day = first; ; day = (day + 1) % Days)
        {
            united[day] = ShiftList.Unite([.. united[day], .. added]);
            if (day == last)
            {
                return new WeeklyHours(united);
            }
        }
    }

    /// <summary>Adds all shifts of other hours.</summary>
    /// <param name="other">The other hours.</param>
    /// <returns>The hours with the shifts of both.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public WeeklyHours And(WeeklyHours other)
    {
        Guard.Against.Null(other);
        return new WeeklyHours([.. shifts.Select((own, day) => ShiftList.Unite([.. own, .. other.shifts[day]]))]);
    }

    /// <summary>Lists the shifts that start on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The shifts in the order of their start; none of them overlap or touch, unless together they last more than 24 hours.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="day"/> is none of the seven.</exception>
    public IReadOnlyList<Shift> ShiftsOn(IsoDayOfWeek day) => Array.AsReadOnly(shifts[IndexOf(day, nameof(day))]);

    /// <summary>Compares shift by shift.</summary>
    /// <param name="other">The other hours.</param>
    /// <returns>Whether the same shifts start on each day.</returns>
    public bool Equals(WeeklyHours? other) =>
        other is not null && shifts.Zip(other.shifts).All(pair => pair.First.AsSpan().SequenceEqual(pair.Second));

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var day in shifts)
        {
            hash.Add(day.Length);
            foreach (var shift in day)
            {
                hash.Add(shift);
            }
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form)
    {
        Guard.Against.Null(form).Text("weekly-hours");
        foreach (var day in shifts)
        {
            ShiftList.Write(form, day);
        }
    }

    /// <summary>Returns the text that <see cref="Parse"/> reads back.</summary>
    /// <returns>The runs of days with equal shifts, from Monday on; <c>closed</c> when there is no shift.</returns>
    public override string ToString() => WeeklyHoursText.Write(this);

    private static Shift[][] NoShifts()
    {
        var none = new Shift[Days][];
        Array.Fill(none, []);
        return none;
    }

    private static int IndexOf(IsoDayOfWeek day, string name) =>
        Guard.Against.OutOfRange((int)day, name, (int)IsoDayOfWeek.Monday, (int)IsoDayOfWeek.Sunday) - 1;
}
