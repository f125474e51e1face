using System.Globalization;

namespace Outsourcing.Domain.Reasoning;

/// <summary>Values as text that is the same in every culture.</summary>
internal static class Invariant
{
    /// <summary>Formats a value in the invariant culture; a civil date as in <c>2026-12-24</c>.</summary>
    public static string Text<T>(T value) =>
        value is IFormattable formattable
            ? formattable.ToString(Format(formattable), CultureInfo.InvariantCulture)
            : value?.ToString() ?? "";

    /// <summary>Lists names as a sentence does: <c>A</c>, <c>A and B</c>, <c>A, B and C</c>.</summary>
    public static string List(IReadOnlyList<string> names) =>
        names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names.Take(names.Count - 1))} and {names[^1]}";

    /// <summary>Formats a number for reading: four decimals at most, and three digits when it is smaller than that.</summary>
    public static string Short(double value) =>
        value != 0 && Math.Abs(value) < 0.001
            ? value.ToString("G3", CultureInfo.InvariantCulture)
            : value.ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>Formats a difference for reading, with its sign.</summary>
    public static string Signed(double value) => value > 0 ? $"+{Short(value)}" : Short(value);

    /// <summary>Formats a share of one as a percentage for reading: 0.126 is 12.6 %.</summary>
    public static string Percent(double share) => (share * 100).ToString("0.##", CultureInfo.InvariantCulture) + " %";

    /// <summary>Gives the format of a civil date, which else is written with the name of its day; its library is not known here.</summary>
    private static string? Format(IFormattable value) =>
        string.Equals(value.GetType().FullName, "NodaTime.LocalDate", StringComparison.Ordinal) ? "R" : null;
}
