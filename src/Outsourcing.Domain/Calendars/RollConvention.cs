using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Meziantou.Analyzer.Annotations;
using NodaTime;

namespace Outsourcing.Domain.Calendars;

/// <summary>The day of the month that dates of a schedule keep: a fixed day, the end of the month, or none.</summary>
/// <remarks>
/// <para>
/// A fixed day is the last day of a month that lacks it, and the day itself again in a month that has it: <c>DOM 30</c>
/// goes from 28 February to 30 March. The names are those of the ISDA definitions.
/// </para>
/// <para>
/// Two are equal when they are written alike: <c>EOM</c> and <c>DOM 31</c> name the same days, and are not equal. There
/// is no order. The default is <see cref="None"/>.
/// </para>
/// </remarks>
[CultureInsensitiveType]
public readonly record struct RollConvention : IFingerprinted
{
    private const int MostDays = 31;
    private const string NoneText = "none";
    private const string EndText = "EOM";
    private const string DayText = "DOM ";

    // 0 for none, 1 to 31 for a day, 32 for the end of the month.
    private readonly int code;

    private RollConvention(int code) => this.code = code;

    /// <summary>Gets the convention that leaves dates as they are; the default.</summary>
    public static RollConvention None => default;

    /// <summary>Gets the convention that takes the last day of each month, <c>EOM</c>.</summary>
    public static RollConvention EndOfMonth { get; } = new(MostDays + 1);

    /// <summary>Gets the day of the month, or <see langword="null"/> when no day is fixed.</summary>
    public int? Day => code is > 0 and <= MostDays ? code : null;

    /// <summary>Creates the convention that keeps a day of the month, such as <c>DOM 30</c>.</summary>
    /// <param name="day">The day, from 1 to 31.</param>
    /// <returns>The convention.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="day"/> is below 1 or above 31.</exception>
    public static RollConvention DayOfMonth(int day) => new(Guard.Against.OutOfRange(day, nameof(day), 1, MostDays));

    /// <summary>Reads <c>none</c>, <c>EOM</c> or text such as <c>DOM 30</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The convention.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is not of that form.</exception>
    public static RollConvention Parse(string text) =>
        TryParse(Guard.Against.Null(text), out var convention)
            ? convention
            : throw new FormatException($"'{text}' is not a roll convention: 'none', 'EOM' or one such as 'DOM 30'.");

    /// <summary>Reads what <see cref="Parse"/> reads, without throwing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="convention">The convention, or <see cref="None"/> when the text is none.</param>
    /// <returns>Whether the text is a convention.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out RollConvention convention)
    {
        convention = default;
        switch (text)
        {
            case NoneText:
                return true;
            case EndText:
                convention = EndOfMonth;
                return true;
            case not null
                when text.StartsWith(DayText, StringComparison.Ordinal)
                    && int.TryParse(
                        text.AsSpan(DayText.Length),
                        NumberStyles.None,
                        CultureInfo.InvariantCulture,
                        out var day
                    )
                    && day is >= 1 and <= MostDays:
                convention = new RollConvention(day);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Moves a date within its month.</summary>
    /// <param name="date">The date; one of another calendar system is taken as the same day of the ISO calendar.</param>
    /// <returns>The day of that month that the convention keeps.</returns>
    public LocalDate Adjust(LocalDate date)
    {
        var own = date.WithCalendar(CalendarSystem.Iso);
        return code == 0
            ? own
            : new LocalDate(own.Year, own.Month, Math.Min(code, own.Calendar.GetDaysInMonth(own.Year, own.Month)));
    }

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form) => Guard.Against.Null(form).Text("roll").Number(code);

    /// <summary>Returns the text that <see cref="Parse"/> reads back.</summary>
    /// <returns><c>none</c>, <c>EOM</c> or a day such as <c>DOM 30</c>.</returns>
    public override string ToString() =>
        code switch
        {
            0 => NoneText,
            > MostDays => EndText,
            _ => DayText + Invariant.Text(code),
        };
}
