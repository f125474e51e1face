using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Outsourcing.Domain.Parties;

/// <summary>A legal entity identifier of ISO 17442, such as <c>529900T8BM49AURSDO55</c>.</summary>
/// <remarks>
/// <para>
/// Eighteen digits or capital letters and two check digits. Read with the letters as 10 (A) to 35 (Z), the number leaves
/// the remainder 1 when it is divided by 97. The check finds every digit in the place of another digit, every letter in the
/// place of another letter, and every two neighbours that changed places, except a digit and a letter that read alike in both
/// orders: <c>1B</c>, <c>2M</c> and <c>3X</c>. A letter in the place of a digit it misses about once in 97 times.
/// </para>
/// <para>
/// Whether the register lists an identifier, and as what, is a fact with a date that the caller brings
/// (<see cref="LeiRegistration"/>); the check digits do not say it.
/// </para>
/// <para>Two are equal when their text is equal. There is no order.</para>
/// <para>Source: ISO 17442-1; ISO/IEC 7064, MOD 97-10.</para>
/// </remarks>
public sealed record Lei
{
    private const int Length = 20;
    private const int CheckDigits = 2;
    private const int Modulus = 97;

    private Lei(string text) => Text = text;

    /// <summary>Gets the twenty characters.</summary>
    public string Text { get; }

    /// <summary>Creates an identifier.</summary>
    /// <param name="text">Twenty characters: digits and capital letters, the last two the check digits.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The text has another form, or its check digits are wrong.</exception>
    public static Lei Of(string text) =>
        Refusal(Guard.Against.Null(text)) is { } refusal
            ? throw new ArgumentException(refusal, nameof(text))
            : new Lei(text);

    /// <summary>Computes the check digits of an identifier.</summary>
    /// <param name="start">The first eighteen characters: digits and capital letters.</param>
    /// <returns>The whole identifier; its check digits are from 02 to 98.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="start"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The text has another form.</exception>
    public static Lei WithCheckDigits(string start)
    {
        Guard.Against.Null(start);
        return start.Length == Length - CheckDigits && start.All(IsAllowed)
            ? new Lei(string.Create(CultureInfo.InvariantCulture, $"{start}{Modulus + 1 - Remainder($"{start}00"):00}"))
            : throw new ArgumentException(
                $"'{start}' does not begin an LEI: eighteen digits and capital letters do.",
                nameof(start)
            );
    }

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">Twenty characters: digits and capital letters, the last two the check digits.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text has another form, or its check digits are wrong.</exception>
    public static Lei Parse(string text) =>
        Refusal(Guard.Against.Null(text)) is { } refusal ? throw new FormatException(refusal) : new Lei(text);

    /// <summary>Reads what <see cref="Parse"/> reads, without throwing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lei">The identifier, or <see langword="null"/> when the text is none.</param>
    /// <returns>Whether the text is an identifier.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Lei? lei)
    {
        lei = text is not null && Refusal(text) is null ? new Lei(text) : null;
        return lei is not null;
    }

    /// <summary>Returns the text that <see cref="Parse"/> reads back.</summary>
    /// <returns>The twenty characters.</returns>
    public override string ToString() => Text;

    private static string? Refusal(string text) =>
        text.Length != Length || !text.All(IsAllowed) || !text[^CheckDigits..].All(char.IsAsciiDigit)
            ? $"'{text}' is not an LEI: eighteen digits and capital letters, and two check digits."
        : Remainder(text) != 1 ? $"'{text}' is not an LEI: its check digits are wrong."
        : null;

    private static bool IsAllowed(char letter) => char.IsAsciiDigit(letter) || char.IsAsciiLetterUpper(letter);

    /// <summary>The remainder of the number that the text reads as; letters take two digits.</summary>
    private static int Remainder(string text) =>
        text.Aggregate(
            0,
            (remainder, letter) =>
                char.IsAsciiDigit(letter)
                    ? ((remainder * 10) + (letter - '0')) % Modulus
                    : ((remainder * 100) + (letter - 'A' + 10)) % Modulus
        );
}
