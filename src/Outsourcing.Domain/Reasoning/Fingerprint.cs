using System.Security.Cryptography;

namespace Outsourcing.Domain.Reasoning;

/// <summary>The SHA-256 of the canonical form of a value: equal values have equal fingerprints, on every machine.</summary>
/// <remarks>
/// The canonical form is written by the value itself (<see cref="IFingerprinted"/>), not by a text format, so it does
/// not change with spacing, member order or trailing zeros. Two fingerprints are equal when their digits are equal.
/// </remarks>
public sealed record Fingerprint
{
    private const int Digits = 64;

    private Fingerprint(string text) => Text = text;

    /// <summary>Gets the 64 lower-case hexadecimal digits.</summary>
    public string Text { get; }

    /// <summary>Takes the fingerprint of a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The fingerprint.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <see langword="null"/>.</exception>
    public static Fingerprint Of(IFingerprinted value)
    {
        Guard.Against.Null(value);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        new CanonicalForm(hash).Value(value);
        return new Fingerprint(Convert.ToHexString(hash.GetHashAndReset()).ToLowerInvariant());
    }

    /// <summary>Reads 64 hexadecimal digits.</summary>
    /// <param name="text">The digits, in lower or upper case.</param>
    /// <returns>The fingerprint.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is not 64 hexadecimal digits.</exception>
    public static Fingerprint Parse(string text) =>
        Guard.Against.Null(text).Length == Digits && text.All(char.IsAsciiHexDigit)
            ? new Fingerprint(text.ToLowerInvariant())
            : throw new FormatException($"'{text}' is not a fingerprint of 64 hexadecimal digits.");

    /// <summary>Returns the 64 digits.</summary>
    /// <returns>The text that <see cref="Parse"/> reads back.</returns>
    public override string ToString() => Text;
}
