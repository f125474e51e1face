using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.Text;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Contracts;

/// <summary>A date as a document states it: a day, or only a month or a year where the rest was left blank.</summary>
/// <remarks>No rule fills in what is missing. Two are equal when the same parts are stated and equal.</remarks>
public sealed record PartialDate
{
    private static readonly LocalDatePattern MonthPattern = LocalDatePattern.CreateWithInvariantCulture("uuuu'-'MM");
    private static readonly LocalDatePattern YearPattern = LocalDatePattern.CreateWithInvariantCulture("uuuu");

    private PartialDate(int year, int? month, int? day)
    {
        Year = year;
        MonthNumber = month;
        DayNumber = day;
    }

    /// <summary>Gets the year.</summary>
    public int Year { get; }

    /// <summary>Gets the month from 1 to 12, or <see langword="null"/> when it is left blank.</summary>
    public int? MonthNumber { get; }

    /// <summary>Gets the day of the month, or <see langword="null"/> when it is left blank.</summary>
    public int? DayNumber { get; }

    /// <summary>Gets the date when its day is stated; <see langword="null"/> otherwise.</summary>
    public LocalDate? Date => DayNumber is null ? null : Earliest;

    /// <summary>Gets the first day that it can be.</summary>
    public LocalDate Earliest => new(Year, MonthNumber ?? 1, DayNumber ?? 1);

    /// <summary>Gets the last day that it can be.</summary>
    public LocalDate Latest =>
        DayNumber is not null ? Earliest
        : MonthNumber is not null ? Earliest.With(DateAdjusters.EndOfMonth)
        : new LocalDate(Year, 12, 31);

    /// <summary>Creates a whole date.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The date.</returns>
    public static PartialDate Of(LocalDate date)
    {
        var day = date.WithCalendar(CalendarSystem.Iso);
        return new PartialDate(day.Year, day.Month, day.Day);
    }

    /// <summary>Creates a date of which only the month is stated.</summary>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <param name="month">The month, from 1 to 12.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentException">A number is out of its range.</exception>
    public static PartialDate Of(int year, int month) =>
        new(CheckedYear(year), Guard.Against.OutOfRange(month, nameof(month), 1, 12), day: null);

    /// <summary>Creates a date of which only the year is stated.</summary>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentException">The year is out of its range.</exception>
    public static PartialDate Of(int year) => new(CheckedYear(year), month: null, day: null);

    /// <summary>Reads text such as <c>2000-07-31</c>, <c>2000-07</c> or <c>2000</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is no such date.</exception>
    public static PartialDate Parse(string text) =>
        TryParse(Guard.Against.Null(text), out var date)
            ? date
            : throw new FormatException(
                $"'{text}' is no date; write it like '2000-07-31', or '2000-07' when the day is left blank."
            );

    /// <summary>Reads a text without throwing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="date">The date, or <see langword="null"/>.</param>
    /// <returns>Whether the text is such a date.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out PartialDate? date)
    {
        var trimmed = text?.Trim() ?? "";
        date =
            LocalDatePattern.Iso.Parse(trimmed).TryGetValue(default, out var day) ? Of(day)
            : MonthPattern.Parse(trimmed).TryGetValue(default, out var month)
                ? new PartialDate(month.Year, month.Month, day: null)
            : YearPattern.Parse(trimmed).TryGetValue(default, out var year)
                ? new PartialDate(year.Year, month: null, day: null)
            : null;
        return date is not null;
    }

    /// <summary>Returns the text that <see cref="Parse"/> reads back.</summary>
    /// <returns>The parts that are stated.</returns>
    public override string ToString() =>
        DayNumber is not null ? CivilDay.Text(Earliest)
        : MonthNumber is not null ? MonthPattern.Format(Earliest)
        : YearPattern.Format(Earliest);

    private static int CheckedYear(int year) =>
        Guard.Against.OutOfRange(year, nameof(year), 1, LocalDate.MaxIsoValue.Year);
}
