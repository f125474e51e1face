using System.Globalization;
using System.Text.RegularExpressions;

namespace Outsourcing.Samples.VendorScorecard;

/// <summary>Reads numbers with a decimal point or a decimal comma; thousands separators are refused, for nobody can tell them apart.</summary>
internal sealed partial class NumberText
{
    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    private readonly NumberFormatInfo format;
    private readonly string hint;

    private NumberText(string mark, string hint)
    {
        this.hint = hint;
        format = new NumberFormatInfo
        {
            NumberDecimalSeparator = mark,
            // Never allowed by the styles in use; it must only differ from the decimal mark.
            NumberGroupSeparator = "'",
        };
    }

    public static NumberText WithPoint { get; } =
        new(".", " with a decimal point; for a decimal comma use --decimal comma");

    public static NumberText WithComma { get; } =
        new(",", " with a decimal comma; for a decimal point use --decimal point");

    /// <summary>Reads a value; <see langword="null"/> when the text is not a finite number.</summary>
    public double? Value(string text) =>
        double.TryParse(text, Plain | NumberStyles.AllowExponent, format, out var value) && double.IsFinite(value)
            ? value
            : null;

    /// <summary>Reads a weight, exactly, with or without a percent sign.</summary>
    public decimal? Weight(string text) =>
        decimal.TryParse(text.EndsWith('%') ? text[..^1].TrimEnd() : text, Plain, format, out var weight)
            ? weight
            : null;

    /// <summary>Says whether a text is a number to one reader and a thousandfold number to another: 1.450 and 1,450, but not 0.450.</summary>
    public static bool CouldBeThousands(string text) => Thousands().IsMatch(text);

    /// <summary>Says in words why a text is not a number.</summary>
    public string WhyNot(string text)
    {
        if (
            double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            && !double.IsFinite(value)
        )
        {
            return $"'{text}' is not a finite number.";
        }

        var other = ReferenceEquals(this, WithPoint) ? WithComma : WithPoint;
        return $"'{text}' is not a number{(other.Value(text) is null ? "" : hint)}.";
    }

    [GeneratedRegex(@"\A[+-]?[1-9][0-9]{0,2}[.,][0-9]{3}\z", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Thousands();
}
