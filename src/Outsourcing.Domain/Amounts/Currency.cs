using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.Text;

namespace Outsourcing.Domain.Amounts;

/// <summary>A currency, fund or metal of ISO 4217, such as <c>EUR</c>.</summary>
/// <remarks>
/// <para>
/// The codes are data as of <see cref="ListDate"/>. A code withdrawn after 25 June 2024 stays readable, because old
/// contracts carry it, and says so in <see cref="WithdrawnIn"/>; codes withdrawn before that are not on the list.
/// </para>
/// <para>
/// Two currencies are equal when their codes are equal. There is no order. The default is <see cref="None"/>, the code
/// <c>XXX</c> of the standard for what involves no currency. There is no look-up by numeric code: the standard reused 532.
/// </para>
/// <para>Source: ISO 4217 list one, and its amendments up to number 180.</para>
/// </remarks>
public readonly record struct Currency : IFingerprinted
{
    /// <summary>The letters of a code.</summary>
    internal const int CodeLength = 3;

    // Where in the table the currency stands; the first is XXX.
    private readonly short index;

    private Currency(int index) => this.index = (short)index;

    /// <summary>Gets the day as of which the list of codes is complete.</summary>
    public static LocalDate ListDate { get; } = new(2026, 1, 1);

    /// <summary>Gets every currency, fund, metal and special code of the list in the order of the codes, withdrawn ones included.</summary>
    public static IReadOnlyList<Currency> All { get; } =
        Array.AsReadOnly(
            Enumerable
                .Range(0, CurrencyTable.Rows.Length)
                .Select(index => new Currency(index))
                .OrderBy(currency => currency.Code, StringComparer.Ordinal)
                .ToArray()
        );

    /// <summary>Gets no currency (XXX), the default.</summary>
    public static Currency None => default;

    /// <summary>Gets the euro.</summary>
    public static Currency Eur { get; } = Of("EUR");

    /// <summary>Gets the US dollar.</summary>
    public static Currency Usd { get; } = Of("USD");

    /// <summary>Gets the pound sterling.</summary>
    public static Currency Gbp { get; } = Of("GBP");

    /// <summary>Gets the Swiss franc.</summary>
    public static Currency Chf { get; } = Of("CHF");

    /// <summary>Gets the yen, which has no smaller unit in use: its minor digits are 0.</summary>
    public static Currency Jpy { get; } = Of("JPY");

    /// <summary>Gets the Indian rupee.</summary>
    public static Currency Inr { get; } = Of("INR");

    /// <summary>Gets the three capital letters.</summary>
    public string Code => Row.Code;

    /// <summary>Gets the three digits, such as <c>978</c> or <c>008</c>; text, because leading zeros count.</summary>
    public string NumericCode => Row.NumericCode;

    /// <summary>
    /// Gets the digits behind the point of the minor unit: 2 for cents, 0 for yen; <see langword="null"/> where the
    /// standard says that none applies, as for gold or no currency.
    /// </summary>
    public int? MinorDigits => Row.MinorDigits;

    /// <summary>Gets the English name of the list.</summary>
    public string Name => Row.Name;

    /// <summary>Gets the month in which the code was withdrawn, or <see langword="null"/> while it is in use. The standard gives no day.</summary>
    public YearMonth? WithdrawnIn => Row.WithdrawnIn;

    private CurrencyRow Row => CurrencyTable.Rows[index];

    /// <summary>Finds a currency by its code.</summary>
    /// <param name="code">The three capital letters.</param>
    /// <returns>The currency.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="code"/> is not on the list.</exception>
    public static Currency Of(string code) =>
        TryParse(Guard.Against.Null(code).AsSpan(), out var currency)
            ? currency
            : throw new ArgumentException(Refusal(code), nameof(code));

    /// <summary>Reads the code of a currency.</summary>
    /// <param name="text">The three capital letters.</param>
    /// <returns>The currency.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is not a code of the list.</exception>
    public static Currency Parse(string text) =>
        TryParse(Guard.Against.Null(text).AsSpan(), out var currency)
            ? currency
            : throw new FormatException(Refusal(text));

    /// <summary>Reads what <see cref="Parse"/> reads, without throwing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="currency">The currency, or <see cref="None"/> when the text is no code.</param>
    /// <returns>Whether the text is a code of the list.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Currency currency) =>
        TryParse(text.AsSpan(), out currency);

    /// <inheritdoc cref="TryParse(string?, out Currency)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out Currency currency)
    {
        var line = CurrencyTable.IndexOf(text);
        currency = line < 0 ? None : new Currency(line);
        return line >= 0;
    }

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form) => Guard.Against.Null(form).Text("currency").Text(Code);

    /// <summary>Returns the text that <see cref="Parse"/> reads back.</summary>
    /// <returns>The code.</returns>
    public override string ToString() => Code;

    private static string Refusal(string code) =>
        $"'{code}' is not a currency code of ISO 4217 as of {LocalDatePattern.Iso.Format(ListDate)}.";
}
