using System.Diagnostics.CodeAnalysis;

namespace Outsourcing.Domain.Parties;

/// <summary>A country, dependency or area of ISO 3166-1, such as <c>GB</c>.</summary>
/// <remarks>
/// The officially assigned codes as of 2023. Two are equal when their codes are equal. There is no order.
/// <para>Source: ISO 3166-1.</para>
/// </remarks>
public sealed record Country
{
    internal Country(string code, string alpha3Code, string numericCode, string name)
    {
        Code = code;
        Alpha3Code = alpha3Code;
        NumericCode = numericCode;
        Name = name;
    }

    /// <summary>Gets every country of the list, in the order of the codes.</summary>
    public static IReadOnlyList<Country> All => Array.AsReadOnly(CountryTable.Rows);

    /// <summary>Gets the two capital letters (alpha-2), such as <c>GB</c>.</summary>
    public string Code { get; }

    /// <summary>Gets the three capital letters (alpha-3), such as <c>GBR</c>.</summary>
    public string Alpha3Code { get; }

    /// <summary>Gets the three digits, such as <c>826</c> or <c>008</c>; text, because leading zeros count.</summary>
    public string NumericCode { get; }

    /// <summary>Gets the English name.</summary>
    public string Name { get; }

    /// <summary>Finds a country by its alpha-2 code.</summary>
    /// <param name="code">The two capital letters.</param>
    /// <returns>The country.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="code"/> is not on the list.</exception>
    public static Country Of(string code) =>
        Find(Guard.Against.Null(code)) ?? throw new ArgumentException(Refusal(code), nameof(code));

    /// <summary>Reads the alpha-2 code of a country.</summary>
    /// <param name="text">The two capital letters.</param>
    /// <returns>The country.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is not a code of the list.</exception>
    public static Country Parse(string text) =>
        Find(Guard.Against.Null(text)) ?? throw new FormatException(Refusal(text));

    /// <summary>Reads what <see cref="Parse"/> reads, without throwing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="country">The country, or <see langword="null"/> when the text is no code.</param>
    /// <returns>Whether the text is a code of the list.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Country? country)
    {
        country = text is null ? null : Find(text);
        return country is not null;
    }

    /// <inheritdoc/>
    public bool Equals(Country? other) =>
        other is not null && string.Equals(Code, other.Code, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    /// <summary>Returns the text that <see cref="Parse"/> reads back.</summary>
    /// <returns>The alpha-2 code.</returns>
    public override string ToString() => Code;

    private static Country? Find(string code) =>
        Array.Find(CountryTable.Rows, country => string.Equals(country.Code, code, StringComparison.Ordinal));

    private static string Refusal(string code) => $"'{code}' is not an alpha-2 country code of ISO 3166-1 as of 2023.";
}
