using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using Meziantou.Analyzer.Annotations;

namespace Outsourcing.Domain.Amounts;

/// <summary>What was measured, as the exact quotient of two whole numbers: 412 of 435 tickets in time is <c>412/435</c>.</summary>
/// <remarks>
/// <para>
/// Equality and order follow the value: <c>2/4</c> equals <c>1/2</c>. The terms are kept as they were measured, for
/// display, so equal ratios may have different texts. The default is <c>0/1</c>.
/// </para>
/// <para>
/// A comparison with a ratio, a <see cref="Percentage"/> or a decimal number multiplies whole numbers of any length: it
/// never rounds and never overflows. Between a ratio and a percentage there is an order but no <c>==</c>, because
/// equality belongs to one type; <see cref="CompareTo(Percentage)"/> gives 0 when they are the same number.
/// </para>
/// <para>
/// Arithmetic is that of the rational numbers: exact, without rounding and without overflow. What it gives is a number
/// that nobody measured, so it stands in lowest terms: <c>1/4 + 1/4</c> is <c>1/2</c>.
/// </para>
/// </remarks>
[CultureInsensitiveType]
public readonly record struct Ratio : IComparable<Ratio>, ISpanFormattable, IFingerprinted
{
    private const int MostDigits = 1000;

    private readonly BigInteger denominator;

    private Ratio(BigInteger numerator, BigInteger denominator)
    {
        Numerator = numerator;
        this.denominator = denominator;
    }

    /// <summary>Gets nothing of what was measured: <c>0/1</c>.</summary>
    public static Ratio Zero => default;

    /// <summary>Gets all of what was measured: <c>1/1</c>.</summary>
    public static Ratio One { get; } = new(BigInteger.One, BigInteger.One);

    /// <summary>Gets the term above the line, as measured; it may be negative.</summary>
    public BigInteger Numerator { get; }

    /// <summary>Gets the term below the line, as measured; above zero.</summary>
    public BigInteger Denominator => denominator.IsZero ? BigInteger.One : denominator;

    /// <summary>Adds two ratios exactly.</summary>
    /// <param name="left">One ratio.</param>
    /// <param name="right">The other ratio.</param>
    /// <returns>The sum, in lowest terms.</returns>
    public static Ratio operator +(Ratio left, Ratio right) =>
        Reduced(
            (left.Numerator * right.Denominator) + (right.Numerator * left.Denominator),
            left.Denominator * right.Denominator
        );

    /// <summary>Subtracts exactly.</summary>
    /// <param name="left">The ratio to take from.</param>
    /// <param name="right">The ratio to take away.</param>
    /// <returns>The difference, in lowest terms.</returns>
    public static Ratio operator -(Ratio left, Ratio right) => left + -right;

    /// <summary>Turns the sign.</summary>
    /// <param name="value">The ratio.</param>
    /// <returns>The ratio with the other sign, in lowest terms.</returns>
    public static Ratio operator -(Ratio value) => Reduced(-value.Numerator, value.Denominator);

    /// <summary>Multiplies exactly: half of two thirds is a third.</summary>
    /// <param name="left">One ratio.</param>
    /// <param name="right">The other ratio.</param>
    /// <returns>The product, in lowest terms.</returns>
    public static Ratio operator *(Ratio left, Ratio right) =>
        Reduced(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>Divides exactly.</summary>
    /// <param name="left">The ratio to divide.</param>
    /// <param name="right">The ratio to divide by; not zero.</param>
    /// <returns>The quotient, in lowest terms.</returns>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is zero.</exception>
    public static Ratio operator /(Ratio left, Ratio right) =>
        right.Numerator.IsZero
            ? throw new DivideByZeroException($"The ratio {left} cannot be divided by zero.")
            : Reduced(
                left.Numerator * right.Denominator * right.Numerator.Sign,
                left.Denominator * BigInteger.Abs(right.Numerator)
            );

    /// <summary>Compares two ratios exactly.</summary>
    /// <param name="left">One ratio.</param>
    /// <param name="right">The other ratio.</param>
    /// <returns>Whether <paramref name="left"/> is smaller.</returns>
    public static bool operator <(Ratio left, Ratio right) => left.CompareTo(right) < 0;

    /// <summary>Compares two ratios exactly.</summary>
    /// <param name="left">One ratio.</param>
    /// <param name="right">The other ratio.</param>
    /// <returns>Whether <paramref name="left"/> is larger.</returns>
    public static bool operator >(Ratio left, Ratio right) => left.CompareTo(right) > 0;

    /// <summary>Compares two ratios exactly.</summary>
    /// <param name="left">One ratio.</param>
    /// <param name="right">The other ratio.</param>
    /// <returns>Whether <paramref name="left"/> is not larger.</returns>
    public static bool operator <=(Ratio left, Ratio right) => left.CompareTo(right) <= 0;

    /// <summary>Compares two ratios exactly.</summary>
    /// <param name="left">One ratio.</param>
    /// <param name="right">The other ratio.</param>
    /// <returns>Whether <paramref name="left"/> is not smaller.</returns>
    public static bool operator >=(Ratio left, Ratio right) => left.CompareTo(right) >= 0;

    /// <summary>Compares what was measured with what was agreed, exactly.</summary>
    /// <param name="left">What was measured.</param>
    /// <param name="right">What was agreed.</param>
    /// <returns>Whether <paramref name="left"/> is smaller.</returns>
    public static bool operator <(Ratio left, Percentage right) => left.CompareTo(right) < 0;

    /// <summary>Compares what was measured with what was agreed, exactly.</summary>
    /// <param name="left">What was measured.</param>
    /// <param name="right">What was agreed.</param>
    /// <returns>Whether <paramref name="left"/> is larger.</returns>
    public static bool operator >(Ratio left, Percentage right) => left.CompareTo(right) > 0;

    /// <summary>Compares what was measured with what was agreed, exactly.</summary>
    /// <param name="left">What was measured.</param>
    /// <param name="right">What was agreed.</param>
    /// <returns>Whether <paramref name="left"/> is not larger.</returns>
    public static bool operator <=(Ratio left, Percentage right) => left.CompareTo(right) <= 0;

    /// <summary>Compares what was measured with what was agreed, exactly.</summary>
    /// <param name="left">What was measured.</param>
    /// <param name="right">What was agreed.</param>
    /// <returns>Whether <paramref name="left"/> is not smaller.</returns>
    public static bool operator >=(Ratio left, Percentage right) => left.CompareTo(right) >= 0;

    /// <summary>Compares what was agreed with what was measured, exactly.</summary>
    /// <param name="left">What was agreed.</param>
    /// <param name="right">What was measured.</param>
    /// <returns>Whether <paramref name="left"/> is smaller.</returns>
    public static bool operator <(Percentage left, Ratio right) => right.CompareTo(left) > 0;

    /// <summary>Compares what was agreed with what was measured, exactly.</summary>
    /// <param name="left">What was agreed.</param>
    /// <param name="right">What was measured.</param>
    /// <returns>Whether <paramref name="left"/> is larger.</returns>
    public static bool operator >(Percentage left, Ratio right) => right.CompareTo(left) < 0;

    /// <summary>Compares what was agreed with what was measured, exactly.</summary>
    /// <param name="left">What was agreed.</param>
    /// <param name="right">What was measured.</param>
    /// <returns>Whether <paramref name="left"/> is not larger.</returns>
    public static bool operator <=(Percentage left, Ratio right) => right.CompareTo(left) >= 0;

    /// <summary>Compares what was agreed with what was measured, exactly.</summary>
    /// <param name="left">What was agreed.</param>
    /// <param name="right">What was measured.</param>
    /// <returns>Whether <paramref name="left"/> is not smaller.</returns>
    public static bool operator >=(Percentage left, Ratio right) => right.CompareTo(left) <= 0;

    /// <summary>Creates a ratio.</summary>
    /// <param name="numerator">What counted, such as the tickets in time.</param>
    /// <param name="denominator">Of how many, such as all tickets; above zero.</param>
    /// <returns>The ratio.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="denominator"/> is zero, because then nothing was measured, or negative.
    /// </exception>
    public static Ratio Of(BigInteger numerator, BigInteger denominator) =>
        denominator.Sign switch
        {
            > 0 => new Ratio(numerator, denominator),
            0 => throw new ArgumentException(
                $"{Invariant.Text(numerator)} of 0 is no ratio: nothing was measured.",
                nameof(denominator)
            ),
            _ => throw new ArgumentException(
                $"The denominator of a ratio must be above zero, and {Invariant.Text(denominator)} is not.",
                nameof(denominator)
            ),
        };

    /// <summary>Takes a decimal number exactly, as a part of one: 0.125 is <c>1/8</c>.</summary>
    /// <param name="value">The number; a whole number up to 28 digits is one too.</param>
    /// <returns>The ratio, in lowest terms.</returns>
    public static Ratio Of(decimal value)
    {
        var (units, scale) = Decimals.Parts(value);
        return Reduced(units, Decimals.PowerOfTen(scale));
    }

    /// <summary>Takes what was agreed exactly: 95 % is <c>19/20</c>.</summary>
    /// <param name="value">What was agreed.</param>
    /// <returns>The ratio, in lowest terms.</returns>
    public static Ratio Of(Percentage value)
    {
        var (units, scale) = Decimals.Parts(value.Points);
        return Reduced(units, Decimals.PowerOfTen(scale + 2));
    }

    /// <summary>Takes a whole number of any length: 3 is <c>3/1</c>.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The ratio.</returns>
    public static Ratio OfWhole(BigInteger value) => new(value, BigInteger.One);

    /// <summary>Gives the smaller of two ratios.</summary>
    /// <param name="left">One ratio; it is taken when both are the same number.</param>
    /// <param name="right">The other ratio.</param>
    /// <returns>The smaller one, with its terms.</returns>
    public static Ratio Min(Ratio left, Ratio right) => right < left ? right : left;

    /// <summary>Gives the larger of two ratios.</summary>
    /// <param name="left">One ratio; it is taken when both are the same number.</param>
    /// <param name="right">The other ratio.</param>
    /// <returns>The larger one, with its terms.</returns>
    public static Ratio Max(Ratio left, Ratio right) => right > left ? right : left;

    /// <summary>Reads text such as <c>412/435</c>; white space around the stroke is allowed.</summary>
    /// <param name="text">Two whole numbers with a stroke between them; the first may have a minus.</param>
    /// <returns>The ratio, with these terms.</returns>
    /// <remarks>
    /// A number has 1000 digits at most, since reading and reducing longer ones takes more than linear time;
    /// <see cref="Of(BigInteger, BigInteger)"/> takes numbers of any length.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">
    /// The text is not of that form, the second number is zero, or a number has more than 1000 digits.
    /// </exception>
    public static Ratio Parse(string text)
    {
        if (TryParse(Guard.Against.Null(text).AsSpan(), out var value))
        {
            return value;
        }

        var stroke = text.IndexOf('/', StringComparison.Ordinal);
        throw new FormatException(
            IsTooLong(text.AsSpan(0, Math.Max(0, stroke))) || IsTooLong(text.AsSpan(stroke + 1))
                ? $"A ratio is read from numbers of {Invariant.Text(MostDigits)} digits at most."
                : $"'{text}' is not a ratio of two whole numbers such as '412/435'."
        );
    }

    /// <summary>Reads what <see cref="Parse"/> reads, without throwing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The ratio, or <see cref="Zero"/> when the text is none.</param>
    /// <returns>Whether the text is a ratio.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Ratio value) =>
        TryParse(text.AsSpan(), out value);

    /// <inheritdoc cref="TryParse(string?, out Ratio)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out Ratio value)
    {
        value = default;
        var stroke = text.IndexOf('/');
        if (
            stroke < 0
            || !TryParse(text[..stroke], NumberStyles.AllowLeadingSign, out var above)
            || !TryParse(text[(stroke + 1)..], NumberStyles.None, out var below)
            || below.IsZero
        )
        {
            return false;
        }

        value = new Ratio(above, below);
        return true;
    }

    /// <summary>Expresses the ratio as a percentage, rounded exactly.</summary>
    /// <param name="digits">The digits behind the point of the percentage points, from 0 to 28.</param>
    /// <param name="mode">Which neighbour is taken.</param>
    /// <returns>The percentage; compare the ratio itself with what was agreed, not this.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="digits"/> is below 0 or above 28, or <paramref name="mode"/> is none of the seven.
    /// </exception>
    /// <exception cref="OverflowException">The result has more digits than a decimal number can hold.</exception>
    public Percentage ToPercentage(int digits, RoundingMode mode) =>
        Percentage.Of(Rounded(Numerator * 100, digits, mode));

    /// <summary>Expresses the ratio as a decimal number, rounded exactly.</summary>
    /// <param name="digits">The digits behind the point, from 0 to 28.</param>
    /// <param name="mode">Which neighbour is taken.</param>
    /// <returns>The number; decide by the ratio itself, not by this.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="digits"/> is below 0 or above 28, or <paramref name="mode"/> is none of the seven.
    /// </exception>
    /// <exception cref="OverflowException">The result has more digits than a decimal number can hold.</exception>
    public decimal ToDecimal(int digits, RoundingMode mode) => Rounded(Numerator, digits, mode);

    /// <summary>Writes the number for reading, rounded half to even; one that is too large for a decimal without digits behind the point.</summary>
    internal string Shown(int digits)
    {
        var units = Rounding.Quotient(Numerator * Decimals.PowerOfTen(digits), Denominator, RoundingMode.HalfEven);
        return Decimals.TryCreate(units, digits, out var value)
            ? Invariant.Text(Decimals.Canonical(value))
            : Invariant.Text(units / Decimals.PowerOfTen(digits));
    }

    /// <summary>Gives the same number in lowest terms: <c>2/4</c> is <c>1/2</c>, and nothing of anything is <c>0/1</c>.</summary>
    /// <returns>The equal ratio whose terms have no common divisor.</returns>
    public Ratio InLowestTerms() => Reduced(Numerator, Denominator);

    /// <inheritdoc/>
    public int CompareTo(Ratio other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <summary>Compares with what was agreed, exactly.</summary>
    /// <param name="other">What was agreed.</param>
    /// <returns>Below 0 when the ratio is smaller, 0 when both are the same number, above 0 when it is larger.</returns>
    public int CompareTo(Percentage other) => CompareTo(other.Points, extraScale: 2);

    /// <summary>Compares with a decimal number, exactly: 1/2 with 0.5.</summary>
    /// <param name="other">The number, as a part of one.</param>
    /// <returns>Below 0 when the ratio is smaller, 0 when both are the same number, above 0 when it is larger.</returns>
    public int CompareTo(decimal other) => CompareTo(other, extraScale: 0);

    /// <summary>Compares the values: <c>2/4</c> equals <c>1/2</c>.</summary>
    /// <param name="other">The other ratio.</param>
    /// <returns>Whether both are the same number.</returns>
    public bool Equals(Ratio other) => CompareTo(other) == 0;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var reduced = InLowestTerms();
        return HashCode.Combine(reduced.Numerator, reduced.Denominator);
    }

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form)
    {
        Guard.Against.Null(form);
        var reduced = InLowestTerms();
        form.Text("ratio").Text(Invariant.Text(reduced.Numerator)).Text(Invariant.Text(reduced.Denominator));
    }

    /// <summary>Returns the text that <see cref="Parse"/> reads back while no term has more than 1000 digits, such as <c>412/435</c>.</summary>
    /// <returns>The terms as measured.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

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
        return destination.TryWrite(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}", out charsWritten);
    }

    private static bool TryParse(ReadOnlySpan<char> text, NumberStyles styles, out BigInteger value)
    {
        // The number reader also takes a leading plus and a trailing null; the text form has neither.
        var trimmed = text.Trim();
        value = default;
        return trimmed is [not '+', ..]
            && !IsTooLong(trimmed)
            && trimmed[^1] != '\0'
            && BigInteger.TryParse(trimmed, styles, CultureInfo.InvariantCulture, out value);
    }

    private static bool IsTooLong(ReadOnlySpan<char> number) => number.Trim().TrimStart('-').Length > MostDigits;

    private static Ratio Reduced(BigInteger numerator, BigInteger denominator)
    {
        var common = BigInteger.GreatestCommonDivisor(numerator, denominator);
        return new Ratio(numerator / common, denominator / common);
    }

    private int CompareTo(decimal other, int extraScale)
    {
        var (units, scale) = Decimals.Parts(other);
        return (Numerator * Decimals.PowerOfTen(scale + extraScale)).CompareTo(units * Denominator);
    }

    private decimal Rounded(BigInteger numerator, int digits, RoundingMode mode)
    {
        Guard.Against.OutOfRange(digits, nameof(digits), 0, Decimals.MaxScale);
        var units = Rounding.Quotient(numerator * Decimals.PowerOfTen(digits), Denominator, RoundingRule.Checked(mode));
        return Decimals.Create(units, digits);
    }
}
