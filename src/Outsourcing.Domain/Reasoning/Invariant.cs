using System.Globalization;

namespace Outsourcing.Domain.Reasoning;

/// <summary>Values as text that is the same in every culture.</summary>
internal static class Invariant
{
    /// <summary>Formats a value in the invariant culture.</summary>
    public static string Text<T>(T value) =>
        value is IFormattable formattable
            ? formattable.ToString(null, CultureInfo.InvariantCulture)
            : value?.ToString() ?? "";
}
