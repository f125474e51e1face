using NodaTime;
using NodaTime.Text;

namespace Outsourcing.Domain.Calendars;

/// <summary>Civil dates from a first one up to, and without, an end: a term, a quarter, a window.</summary>
/// <remarks>
/// Half-open, so that ranges that follow each other neither overlap nor leave a gap; the last day is for reading. Dates of
/// another calendar system are taken as the same day of the ISO calendar. Two ranges are equal when both dates are.
/// </remarks>
public sealed record DateRange : IFingerprinted
{
    private const int MonthsPerQuarter = 3;
    private const int QuartersPerYear = 4;

    private DateRange(LocalDate first, LocalDate endExclusive)
    {
        First = first;
        EndExclusive = endExclusive;
    }

    /// <summary>Gets the first day, which belongs to the range.</summary>
    public LocalDate First { get; }

    /// <summary>Gets the day after the last one; it does not belong to the range.</summary>
    public LocalDate EndExclusive { get; }

    /// <summary>Gets the last day that belongs to the range.</summary>
    public LocalDate Last => EndExclusive.PlusDays(-1);

    /// <summary>Gets the number of days; at least 1.</summary>
    public int Days => Period.DaysBetween(First, EndExclusive);

    /// <summary>Creates a range from its half-open bounds.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="endExclusive">The day after the last one.</param>
    /// <returns>The range.</returns>
    /// <exception cref="ArgumentException">The end does not lie after the first day.</exception>
    public static DateRange Of(LocalDate first, LocalDate endExclusive)
    {
        var (from, end) = (first.WithCalendar(CalendarSystem.Iso), endExclusive.WithCalendar(CalendarSystem.Iso));
        return from < end
            ? new DateRange(from, end)
            : throw new ArgumentException(
                $"A range ends after its first day, and {CivilDay.Text(end)} does not lie after {CivilDay.Text(from)}.",
                nameof(endExclusive)
            );
    }

    /// <summary>Creates a range from its first and its last day, as people write it.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day, which belongs to the range; before 9999-12-31.</param>
    /// <returns>The range.</returns>
    /// <exception cref="ArgumentException">The last day lies before the first one, or is the last one that there is.</exception>
    public static DateRange Through(LocalDate first, LocalDate last)
    {
        var (from, until) = (first.WithCalendar(CalendarSystem.Iso), last.WithCalendar(CalendarSystem.Iso));
        return from <= until && until < LocalDate.MaxIsoValue
            ? new DateRange(from, until.PlusDays(1))
            : throw new ArgumentException(
                $"A range has its last day on or after its first one and before 9999-12-31, not from {CivilDay.Text(from)} through {CivilDay.Text(until)}.",
                nameof(last)
            );
    }

    /// <summary>Creates a calendar month.</summary>
    /// <param name="year">The year, from 1 to 9998.</param>
    /// <param name="month">The month, from 1 to 12.</param>
    /// <returns>The range.</returns>
    /// <exception cref="ArgumentException">A number is out of its range.</exception>
    public static DateRange Month(int year, int month) =>
        FromMonths(year, Guard.Against.OutOfRange(month, nameof(month), 1, MonthsPerQuarter * QuartersPerYear), 1);

    /// <summary>Creates a calendar quarter.</summary>
    /// <param name="year">The year, from 1 to 9998.</param>
    /// <param name="quarter">The quarter, from 1 to 4.</param>
    /// <returns>The range.</returns>
    /// <exception cref="ArgumentException">A number is out of its range.</exception>
    public static DateRange Quarter(int year, int quarter) =>
        FromMonths(
            year,
            ((Guard.Against.OutOfRange(quarter, nameof(quarter), 1, QuartersPerYear) - 1) * MonthsPerQuarter) + 1,
            MonthsPerQuarter
        );

    /// <summary>Creates a calendar year.</summary>
    /// <param name="year">The year, from 1 to 9998.</param>
    /// <returns>The range.</returns>
    /// <exception cref="ArgumentException">The year is out of its range.</exception>
    public static DateRange Year(int year) => FromMonths(year, 1, MonthsPerQuarter * QuartersPerYear);

    /// <summary>Reads text such as <c>2027-01-01/2027-04-01</c>: the first day and the day after the last one.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The range.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is no such range.</exception>
    public static DateRange Parse(string text)
    {
        var parts = Guard.Against.Null(text).Trim().Split('/');
        return
            parts.Length == 2
            && LocalDatePattern.Iso.Parse(parts[0]).TryGetValue(default, out var first)
            && LocalDatePattern.Iso.Parse(parts[1]).TryGetValue(default, out var end)
            && first < end
            ? new DateRange(first, end)
            : throw new FormatException(
                $"'{text}' is no range of dates; write its first day and the day after its last one, like '2027-01-01/2027-04-01'."
            );
    }

    /// <summary>Says whether a day belongs to the range.</summary>
    /// <param name="date">The day.</param>
    /// <returns>Whether it does.</returns>
    public bool Contains(LocalDate date)
    {
        var day = date.WithCalendar(CalendarSystem.Iso);
        return First <= day && day < EndExclusive;
    }

    /// <summary>Gives the days that two ranges share.</summary>
    /// <param name="other">The other range.</param>
    /// <returns>The common range, or <see langword="null"/> when they share no day.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public DateRange? Intersect(DateRange other)
    {
        Guard.Against.Null(other);
        var (first, end) = (LocalDate.Max(First, other.First), LocalDate.Min(EndExclusive, other.EndExclusive));
        return first < end ? new DateRange(first, end) : null;
    }

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form) => Guard.Against.Null(form).Text("dates").Date(First).Date(EndExclusive);

    /// <summary>Returns the text that <see cref="Parse"/> reads back.</summary>
    /// <returns>The first day and the day after the last one.</returns>
    public override string ToString() => $"{CivilDay.Text(First)}/{CivilDay.Text(EndExclusive)}";

    private static DateRange FromMonths(int year, int month, int months)
    {
        var first = new LocalDate(
            Guard.Against.OutOfRange(year, nameof(year), 1, LocalDate.MaxIsoValue.Year - 1),
            month,
            1
        );
        return new DateRange(first, first.PlusMonths(months));
    }
}
