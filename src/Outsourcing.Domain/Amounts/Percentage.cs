using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Meziantou.Analyzer.Annotations;

namespace Outsourcing.Domain.Amounts;

/// <summary>An agreed or stated number of parts in a hundred, such as <c>12.5%</c>.</summary>
/// <remarks>
/// <para>
/// Any decimal number of points: a margin may be negative and a mark-up above one hundred. A place that needs 0 % to
/// 100 % says so. What was measured is a <see cref="Ratio"/>; the two compare exactly.
/// </para>
/// <para>Equality and order follow the number, so <c>12.5%</c> and <c>12.50%</c> are equal. The default is <see cref="Zero"/>.</para>
/// <para>
/// Arithmetic is that of <see cref="decimal"/>: exact up to 28 significant digits and 28 digits behind the point, digits
/// beyond them are rounded half to even, once, and a result that is too large throws <see cref="OverflowException"/>.
/// </para>
/// </remarks>
[CultureInsensitiveType]
public readonly record struct Percentage : IComparable<Percentage>, ISpanFormattable, IFingerprinted
{
    private const decimal Whole = 100m;

    private Percentage(decimal points) => Points = points;

    /// <summary>Gets nothing: 0 %.</summary>
    public static Percentage Zero => default;

    /// <summary>Gets the whole: 100 %.</summary>
    public static Percentage Hundred => new(Whole);

    /// <summary>Gets the value in percentage points: 12.5 for 12.5 %.</summary>
    public decimal Points { get; }

    /// <summary>Gets the value as a part of one: 0.125 for 12.5 %.</summary>
    public decimal Fraction => Points / Whole;

    /// <summary>Adds percentage points: 10 % and 2.5 % are 12.5 %.</summary>
    /// <param name="left">One percentage.</param>
    /// <param name="right">The other percentage, of the same whole.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="OverflowException">The sum is too large.</exception>
    public static Percentage operator +(Percentage left, Percentage right) => new(left.Points + right.Points);

    /// <summary>Subtracts percentage points: what 12.5 % leaves of 100 % is 87.5 %.</summary>
    /// <param name="left">The percentage to take from.</param>
    /// <param name="right">The percentage to take away, of the same whole.</param>
    /// <returns>The difference.</returns>
    /// <exception cref="OverflowException">The difference is too large.</exception>
    public static Percentage operator -(Percentage left, Percentage right) => new(left.Points - right.Points);

    /// <summary>Turns the sign.</summary>
    /// <param name="value">The percentage.</param>
    /// <returns>The percentage with the other sign.</returns>
    public static Percentage operator -(Percentage value) => new(-value.Points);

    /// <summary>Takes a share of a share: 20 % of 75 % is 15 %.</summary>
    /// <param name="left">One share.</param>
    /// <param name="right">The other share.</param>
    /// <returns>The share of the whole.</returns>
    /// <exception cref="OverflowException">The product is too large.</exception>
    public static Percentage operator *(Percentage left, Percentage right) =>
        new(Decimals.PercentOf(left.Points, right.Points));

    /// <summary>Multiplies: 0.5 % for each of 10 days is 5 %.</summary>
    /// <param name="left">The percentage.</param>
    /// <param name="right">How many times.</param>
    /// <returns>The product.</returns>
    /// <exception cref="OverflowException">The product is too large.</exception>
    public static Percentage operator *(Percentage left, decimal right) => new(left.Points * right);

    /// <summary>Compares two percentages.</summary>
    /// <param name="left">One percentage.</param>
    /// <param name="right">The other percentage.</param>
    /// <returns>Whether <paramref name="left"/> is smaller.</returns>
    public static bool operator <(Percentage left, Percentage right) => left.CompareTo(right) < 0;

    /// <summary>Compares two percentages.</summary>
    /// <param name="left">One percentage.</param>
    /// <param name="right">The other percentage.</param>
    /// <returns>Whether <paramref name="left"/> is larger.</returns>
    public static bool operator >(Percentage left, Percentage right) => left.CompareTo(right) > 0;

    /// <summary>Compares two percentages.</summary>
    /// <param name="left">One percentage.</param>
    /// <param name="right">The other percentage.</param>
    /// <returns>Whether <paramref name="left"/> is not larger.</returns>
    public static bool operator <=(Percentage left, Percentage right) => left.CompareTo(right) <= 0;

    /// <summary>Compares two percentages.</summary>
    /// <param name="left">One percentage.</param>
    /// <param name="right">The other percentage.</param>
    /// <returns>Whether <paramref name="left"/> is not smaller.</returns>
    public static bool operator >=(Percentage left, Percentage right) => left.CompareTo(right) >= 0;

    /// <summary>Creates a percentage from percentage points.</summary>
    /// <param name="points">The points: 12.5 for 12.5 %; any decimal number.</param>
    /// <returns>The percentage.</returns>
    public static Percentage Of(decimal points) => new(points);

    /// <summary>Creates a percentage from a part of one.</summary>
    /// <param name="fraction">The part: 0.125 for 12.5 %.</param>
    /// <returns>The percentage.</returns>
    /// <exception cref="OverflowException">A hundred times the part is too large for a decimal number.</exception>
    public static Percentage OfFraction(decimal fraction) => new(fraction * Whole);

    /// <summary>Reads text such as <c>12.5%</c> or <c>12.5 %</c>.</summary>
    /// <param name="text">A number with a decimal point, then the percent sign, which must not be left out.</param>
    /// <returns>The percentage.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is not a percentage, or has more digits than can be held exactly.</exception>
    public static Percentage Parse(string text) =>
        TryParse(Guard.Against.Null(text).AsSpan(), out var value)
            ? value
            : throw new FormatException($"'{text}' is not a percentage such as '12.5%'.");

    /// <summary>Reads what <see cref="Parse"/> reads, without throwing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The percentage, or <see cref="Zero"/> when the text is none.</param>
    /// <returns>Whether the text is a percentage.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Percentage value) =>
        TryParse(text.AsSpan(), out value);

    /// <inheritdoc cref="TryParse(string?, out Percentage)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out Percentage value)
    {
        value = default;
        var trimmed = text.Trim();
        if (trimmed is not [.., '%'] || !Decimals.TryParse(trimmed[..^1].TrimEnd(), out var points))
        {
            return false;
        }

        value = new Percentage(points);
        return true;
    }

    /// <summary>Rounds the percentage points.</summary>
    /// <param name="rule">To what and how; not to the minor unit.</param>
    /// <returns>The rounded percentage.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">The rule rounds to the minor unit, which only money has.</exception>
    /// <exception cref="OverflowException">The result has more digits than a decimal number can hold.</exception>
    public Percentage Round(RoundingRule rule) => new(Guard.Against.Null(rule).Round(Points));

    /// <inheritdoc/>
    public int CompareTo(Percentage other) => Points.CompareTo(other.Points);

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form) => Guard.Against.Null(form).Text("percentage").Number(Points);

    /// <summary>Returns the text that <see cref="Parse"/> reads back, such as <c>12.5%</c>; equal values give equal texts.</summary>
    /// <returns>The shortest text of the number, and the percent sign.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Decimals.Canonical(Points)}%");

    /// <inheritdoc/>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider)
    {
        OnlyText.Refuse(format);
        return ToString();
    }

    /// <inheritdoc/>
    bool ISpanFormattable.TryFormat(
        Span<char> destination,
        out int charsWritten,
        ReadOnlySpan<char> format,
        IFormatProvider? provider
    )
    {
        OnlyText.Refuse(format);
        return destination.TryWrite(CultureInfo.InvariantCulture, $"{Decimals.Canonical(Points)}%", out charsWritten);
    }
}
