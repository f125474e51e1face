using System.Globalization;

namespace Outsourcing.Samples.VendorScorecard;

/// <summary>Reads numbers with a decimal point or a decimal comma; thousands separators are refused, for nobody can tell them apart.</summary>
internal sealed class NumberText
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
}
