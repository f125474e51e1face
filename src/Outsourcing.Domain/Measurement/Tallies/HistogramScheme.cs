using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.Measurement;

/// <summary>How a histogram forms its buckets: evenly within each power of two.</summary>
/// <remarks>
/// With precision k the whole numbers below 2^(k+1) have a bucket each, and every further power of two is cut into 2^k
/// buckets of equal width. So a bucket is narrower than 2^-k of any value in it. The text is <c>log-linear/7</c>. Two
/// schemes are equal when their precision is.
/// </remarks>
public sealed record HistogramScheme : IFingerprinted
{
    private const string Prefix = "log-linear/";
    private const int LeastPrecision = 1;
    private const int MostPrecision = 12;
    private const int ValueBits = 63;

    private HistogramScheme(int precision) => Precision = precision;

    /// <summary>Gets the scheme of precision 7: values are known to within 1/128, below one percent.</summary>
    public static HistogramScheme Standard { get; } = new(7);

    /// <summary>Gets k, 1 to 12: the number of bits of a value, after the first, that a bucket keeps.</summary>
    public int Precision { get; }

    /// <summary>Gets the bound of the error, 2^-k: the share of a value by which the ends of its bucket differ at most.</summary>
    public Ratio ErrorBound => Ratio.Of(1, 1 << Precision);

    /// <summary>Gets the number of buckets for all values up to <see cref="long.MaxValue"/>.</summary>
    internal int Buckets => (ValueBits - Precision + 1) << Precision;

    /// <summary>Creates a scheme.</summary>
    /// <param name="precision">k, from 1 to 12.</param>
    /// <returns>The scheme.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="precision"/> is outside its range.</exception>
    public static HistogramScheme LogLinear(int precision) =>
        new(Guard.Against.OutOfRange(precision, nameof(precision), LeastPrecision, MostPrecision));

    /// <summary>Reads text such as <c>log-linear/7</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The scheme.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is not of that form, or the precision is not from 1 to 12.</exception>
    public static HistogramScheme Parse(string text) =>
        TryParse(Guard.Against.Null(text), out var scheme)
            ? scheme
            : throw new FormatException($"'{text}' is not a scheme of histograms such as 'log-linear/7', of 1 to 12.");

    /// <summary>Reads what <see cref="Parse"/> reads, without throwing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="scheme">The scheme, or <see langword="null"/> when the text is none.</param>
    /// <returns>Whether the text is a scheme.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out HistogramScheme? scheme)
    {
        scheme =
            text is not null
            && text.StartsWith(Prefix, StringComparison.Ordinal)
            && int.TryParse(text.AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var bits)
            && bits is >= LeastPrecision and <= MostPrecision
            && text[Prefix.Length] != '0'
                ? new HistogramScheme(bits)
                : null;
        return scheme is not null;
    }

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form) => Guard.Against.Null(form).Text(ToString());

    /// <summary>Returns the text that <see cref="Parse"/> reads back.</summary>
    /// <returns>The text, such as <c>log-linear/7</c>.</returns>
    public override string ToString() => Prefix + Invariant.Text(Precision);

    /// <summary>The bucket of a value of zero or more.</summary>
    internal int BucketOf(long value)
    {
        var cut = CutOf(value);
        return (cut << Precision) + (int)(value >> cut);
    }

    /// <summary>The least value of a bucket.</summary>
    internal long LowOf(int bucket)
    {
        var cut = Math.Max(0, (bucket >> Precision) - 1);
        return (bucket - ((long)cut << Precision)) << cut;
    }

    /// <summary>The greatest value of a bucket.</summary>
    internal long HighOf(int bucket)
    {
        var low = LowOf(bucket);
        return low + ((1L << CutOf(low)) - 1);
    }

    /// <summary>The number of low bits that a bucket does not tell apart.</summary>
    private int CutOf(long value) => Math.Max(0, BitOperations.Log2((ulong)value) - Precision);
}
