using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Outsourcing.Domain.Reasoning;

/// <summary>Takes down the canonical form of a value, member by member.</summary>
/// <remarks>
/// Every part is written with a tag and, where its length varies, with its length, so that no two different sequences
/// of parts give the same bytes. Numbers are big-endian.
/// </remarks>
public sealed class CanonicalForm
{
    private readonly IncrementalHash hash;

    internal CanonicalForm(IncrementalHash hash) => this.hash = hash;

    /// <summary>Writes a text, letter by letter; no text (<see langword="null"/>) differs from the empty one.</summary>
    /// <param name="value">The text.</param>
    /// <returns>The same form.</returns>
    public CanonicalForm Text(string? value)
    {
        if (value is null)
        {
            return Tag('-');
        }

        var bytes = Encoding.UTF8.GetBytes(value);
        if (string.Equals(Encoding.UTF8.GetString(bytes), value, StringComparison.Ordinal))
        {
            Tag('t').Raw(bytes.Length);
            hash.AppendData(bytes);
            return this;
        }

        // Half a surrogate pair has no UTF-8 form, and two such texts must not fall together.
        Tag('u').Raw(value.Length);
        foreach (var letter in value)
        {
            Raw((int)letter);
        }

        return this;
    }

    /// <summary>Writes a whole number.</summary>
    /// <param name="value">The number; a date is its day number, an enum its number.</param>
    /// <returns>The same form.</returns>
    public CanonicalForm Number(long value) => Tag('i').Raw(value);

    /// <summary>Writes a decimal number by its value: <c>12.5</c> and <c>12.50</c> are the same.</summary>
    /// <param name="value">The number, or <see langword="null"/> for none.</param>
    /// <returns>The same form.</returns>
    public CanonicalForm Number(decimal? value)
    {
        if (value is not { } number)
        {
            return Tag('-');
        }

        // Dividing by one with 28 zeros drops the trailing zeros of the scale; minus zero is zero.
        var normal = number == 0m ? 0m : number / 1.0000000000000000000000000000m;
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(normal, parts);
        Tag('d');
        foreach (var part in parts)
        {
            Raw(part);
        }

        return this;
    }

    /// <summary>Writes a binary floating-point number by its bits; minus zero is zero.</summary>
    /// <param name="value">The number; finite.</param>
    /// <returns>The same form.</returns>
    /// <exception cref="ArgumentException">The number is not finite.</exception>
    public CanonicalForm Number(double value) =>
        double.IsFinite(value)
            ? Tag('f').Raw(BitConverter.DoubleToInt64Bits(value == 0 ? 0 : value))
            : throw new ArgumentException("Only a finite number has a canonical form.", nameof(value));

    /// <summary>Writes yes or no.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The same form.</returns>
    public CanonicalForm Flag(bool value) => Tag(value ? 'y' : 'n');

    /// <summary>Writes a part with members of its own; no part (<see langword="null"/>) can be told from every part.</summary>
    /// <param name="value">The part.</param>
    /// <returns>The same form.</returns>
    public CanonicalForm Value(IFingerprinted? value)
    {
        if (value is null)
        {
            return Tag('-');
        }

        Tag('(');
        value.WriteTo(this);
        return Tag(')');
    }

    /// <summary>Writes parts in their order, with their number.</summary>
    /// <param name="values">The parts.</param>
    /// <returns>The same form.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is <see langword="null"/>.</exception>
    public CanonicalForm Values(IReadOnlyCollection<IFingerprinted> values)
    {
        Tag('[').Raw(Guard.Against.Null(values).Count);
        foreach (var value in values)
        {
            Value(value);
        }

        return this;
    }

    private CanonicalForm Tag(char tag)
    {
        Span<byte> bytes = [(byte)tag];
        hash.AppendData(bytes);
        return this;
    }

    private CanonicalForm Raw(int value)
    {
        Span<byte> bytes = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        hash.AppendData(bytes);
        return this;
    }

    private CanonicalForm Raw(long value)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, value);
        hash.AppendData(bytes);
        return this;
    }
}
