using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Contracts;

/// <summary>The stretch of time before a date whose charges a fee looks at.</summary>
/// <remarks>
/// Before the receipt of a notice it ends with the day before; before a last day (the effect of a termination, the end of a
/// term) it ends with that day. Two are equal when all members are equal.
/// </remarks>
public sealed record FeeWindow
{
    private const int MostMonths = 1_200;
    private const int MostDays = 36_525;
    private const int MonthsPerYear = 12;
    private const int DaysPerWeek = 7;

    private FeeWindow(FeeWindowKind kind, int length, FeeDate before, bool prorated)
    {
        Kind = kind;
        Length = length;
        Before = before;
        Prorated = prorated;
    }

    /// <summary>Gets the kind.</summary>
    public FeeWindowKind Kind { get; }

    /// <summary>Gets the number of days or months.</summary>
    public int Length { get; }

    /// <summary>Gets the date before which it lies.</summary>
    public FeeDate Before { get; }

    /// <summary>Gets whether a charge that reaches over an edge counts by its days; otherwise no fee is computed from it.</summary>
    public bool Prorated { get; }

    /// <summary>Creates a window of days.</summary>
    /// <param name="days">How many, from 1 to 36,525.</param>
    /// <param name="before">The date before which it lies.</param>
    /// <param name="prorated">Whether a charge that reaches over an edge counts by its days.</param>
    /// <returns>The window.</returns>
    /// <exception cref="ArgumentException">A number is out of its range, or the date is none of the list.</exception>
    public static FeeWindow Days(int days, FeeDate before, bool prorated = false) =>
        new(
            FeeWindowKind.Days,
            Guard.Against.OutOfRange(days, nameof(days), 1, MostDays),
            FeeWords.Known(before, nameof(before)),
            prorated
        );

    /// <summary>Creates a window of months from day to corresponding day.</summary>
    /// <param name="months">How many, from 1 to 1,200.</param>
    /// <param name="before">The date before which it lies.</param>
    /// <param name="prorated">Whether a charge that reaches over an edge counts by its days.</param>
    /// <returns>The window.</returns>
    /// <exception cref="ArgumentException">A number is out of its range, or the date is none of the list.</exception>
    public static FeeWindow Months(int months, FeeDate before, bool prorated = false) =>
        new(
            FeeWindowKind.Months,
            Guard.Against.OutOfRange(months, nameof(months), 1, MostMonths),
            FeeWords.Known(before, nameof(before)),
            prorated
        );

    /// <summary>Creates a window of the last calendar months that are over.</summary>
    /// <param name="months">How many, from 1 to 1,200.</param>
    /// <param name="before">The date before which they lie.</param>
    /// <returns>The window.</returns>
    /// <exception cref="ArgumentException">A number is out of its range, or the date is none of the list.</exception>
    public static FeeWindow WholeMonths(int months, FeeDate before) =>
        new(
            FeeWindowKind.WholeMonths,
            Guard.Against.OutOfRange(months, nameof(months), 1, MostMonths),
            FeeWords.Known(before, nameof(before)),
            prorated: false
        );

    /// <summary>Creates a window of the last calendar year that is over.</summary>
    /// <param name="before">The date before which it lies.</param>
    /// <returns>The window.</returns>
    /// <exception cref="ArgumentException">The date is none of the list.</exception>
    public static FeeWindow CalendarYear(FeeDate before) =>
        new(FeeWindowKind.CalendarYear, MonthsPerYear, FeeWords.Known(before, nameof(before)), prorated: false);

    /// <summary>Returns text such as <c>6 months before the receipt of the notice</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        var length = Invariant.Text(Length);
        var (one, what) = Kind switch
        {
            FeeWindowKind.Days => (Length == 1, "day"),
            FeeWindowKind.Months => (Length == 1, "month"),
            FeeWindowKind.WholeMonths => (Length == 1, "calendar month"),
            _ => (true, "calendar year"),
        };
        var number = Kind == FeeWindowKind.CalendarYear ? "the" : length;
        return $"{number} {what}{(one ? "" : "s")} before the {FeeWords.Name(Before)}";
    }

    /// <summary>Gives the days of the window.</summary>
    internal DateRange Range(LocalDate date)
    {
        var end = FeeWords.IsLastDay(Before) ? date.PlusDays(1) : date;
        return Kind switch
        {
            FeeWindowKind.Days => DateRange.Of(end.PlusDays(-Length), end),
            FeeWindowKind.Months => DateRange.Of(end.PlusMonths(-Length), end),
            FeeWindowKind.WholeMonths => WholeBefore(new LocalDate(end.Year, end.Month, 1)),
            _ => WholeBefore(new LocalDate(end.Year, 1, 1)),
        };
    }

    /// <summary>Gives how many days or months an average over the window divides by; weeks are seven days.</summary>
    internal Ratio Divisor(DateRange range, FeeUnit unit) =>
        unit switch
        {
            FeeUnit.Day => Ratio.Of(range.Days, 1),
            FeeUnit.Week => Ratio.Of(range.Days, DaysPerWeek),
            _ => Ratio.Of(Length, 1),
        };

    private DateRange WholeBefore(LocalDate end) => DateRange.Of(end.PlusMonths(-Length), end);
}

/// <summary>The kinds of <see cref="FeeWindow"/>.</summary>
/// <remarks>The numbers are stable.</remarks>
public enum FeeWindowKind
{
    /// <summary>No kind; no window has it.</summary>
    None = 0,

    /// <summary>Days.</summary>
    Days = 1,

    /// <summary>Months from day to corresponding day.</summary>
    Months = 2,

    /// <summary>Calendar months that are over.</summary>
    WholeMonths = 3,

    /// <summary>A calendar year that is over.</summary>
    CalendarYear = 4,
}
