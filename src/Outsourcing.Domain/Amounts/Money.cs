using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Meziantou.Analyzer.Annotations;

namespace Outsourcing.Domain.Amounts;

/// <summary>An amount of money in a currency, such as <c>1234.50 EUR</c>.</summary>
/// <remarks>
/// <para>
/// Two amounts are equal when number and currency are equal: <c>5.0 EUR</c> equals <c>5.00 EUR</c>, and <c>0 EUR</c> does
/// not equal <c>0 USD</c>. There is an order within a currency and none between currencies. The default is
/// <c>0 XXX</c>: nothing, in no currency.
/// </para>
/// <para>
/// An amount may have more digits than the minor unit of its currency, as unit prices do; nothing rounds but
/// <see cref="Round"/>. Arithmetic is that of <see cref="decimal"/>: exact up to 28 significant digits and 28 digits
/// behind the point, digits beyond them are rounded half to even, once, and a result that is too large throws <see cref="OverflowException"/>.
/// </para>
/// </remarks>
[CultureInsensitiveType]
public readonly record struct Money : IComparable<Money>, ISpanFormattable, IFingerprinted
{
    private Money(decimal amount, Currency currency)
    {
        Amount = amount;
        Currency = currency;
    }

    /// <summary>Gets the number of currency units.</summary>
    public decimal Amount { get; }

    /// <summary>Gets the currency.</summary>
    public Currency Currency { get; }

    private decimal TextAmount => Decimals.Canonical(Amount, Currency.MinorDigits ?? 0);

    /// <summary>Adds two amounts of one currency.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other amount.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="ArgumentException">The currencies differ.</exception>
    /// <exception cref="OverflowException">The sum is too large.</exception>
    public static Money operator +(Money left, Money right)
    {
        RefuseOtherCurrency(left, right, nameof(right));
        return new Money(left.Amount + right.Amount, left.Currency);
    }

    /// <summary>Subtracts an amount from another of the same currency.</summary>
    /// <param name="left">The amount to take from.</param>
    /// <param name="right">The amount to take away.</param>
    /// <returns>The difference.</returns>
    /// <exception cref="ArgumentException">The currencies differ.</exception>
    /// <exception cref="OverflowException">The difference is too large.</exception>
    public static Money operator -(Money left, Money right)
    {
        RefuseOtherCurrency(left, right, nameof(right));
        return new Money(left.Amount - right.Amount, left.Currency);
    }

    /// <summary>Turns the sign: what one side owes is what the other is owed.</summary>
    /// <param name="value">The amount.</param>
    /// <returns>The amount with the other sign.</returns>
    public static Money operator -(Money value) => new(-value.Amount, value.Currency);

    /// <summary>Multiplies, as a price by a quantity; not rounded to the minor unit.</summary>
    /// <param name="left">The amount.</param>
    /// <param name="right">How many times.</param>
    /// <returns>The product.</returns>
    /// <exception cref="OverflowException">The product is too large.</exception>
    public static Money operator *(Money left, decimal right) => new(left.Amount * right, left.Currency);

    /// <inheritdoc cref="op_Multiply(Money, decimal)"/>
    /// <param name="left">How many times.</param>
    /// <param name="right">The amount.</param>
    public static Money operator *(decimal left, Money right) => right * left;

    /// <summary>Takes a percentage of an amount; not rounded to the minor unit.</summary>
    /// <param name="left">The amount.</param>
    /// <param name="right">The percentage.</param>
    /// <returns>The share.</returns>
    /// <exception cref="OverflowException">The share is too large.</exception>
    public static Money operator *(Money left, Percentage right) =>
        new(Decimals.PercentOf(left.Amount, right.Points), left.Currency);

    /// <inheritdoc cref="op_Multiply(Money, Percentage)"/>
    /// <param name="left">The percentage.</param>
    /// <param name="right">The amount.</param>
    public static Money operator *(Percentage left, Money right) => right * left;

    /// <summary>Divides; not rounded to the minor unit. To share an amount out, use <see cref="Allocate"/>.</summary>
    /// <param name="left">The amount.</param>
    /// <param name="right">By how much.</param>
    /// <returns>The quotient, to 28 significant digits.</returns>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is zero.</exception>
    /// <exception cref="OverflowException">The quotient is too large.</exception>
    public static Money operator /(Money left, decimal right) => new(left.Amount / right, left.Currency);

    /// <summary>Compares two amounts of one currency.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other amount.</param>
    /// <returns>Whether <paramref name="left"/> is smaller.</returns>
    /// <exception cref="ArgumentException">The currencies differ.</exception>
    public static bool operator <(Money left, Money right) => left.CompareTo(right) < 0;

    /// <summary>Compares two amounts of one currency.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other amount.</param>
    /// <returns>Whether <paramref name="left"/> is larger.</returns>
    /// <exception cref="ArgumentException">The currencies differ.</exception>
    public static bool operator >(Money left, Money right) => left.CompareTo(right) > 0;

    /// <summary>Compares two amounts of one currency.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other amount.</param>
    /// <returns>Whether <paramref name="left"/> is not larger.</returns>
    /// <exception cref="ArgumentException">The currencies differ.</exception>
    public static bool operator <=(Money left, Money right) => left.CompareTo(right) <= 0;

    /// <summary>Compares two amounts of one currency.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other amount.</param>
    /// <returns>Whether <paramref name="left"/> is not smaller.</returns>
    /// <exception cref="ArgumentException">The currencies differ.</exception>
    public static bool operator >=(Money left, Money right) => left.CompareTo(right) >= 0;

    /// <summary>Creates an amount.</summary>
    /// <param name="amount">The number of currency units; any decimal number.</param>
    /// <param name="currency">The currency.</param>
    /// <returns>The amount.</returns>
    public static Money Of(decimal amount, Currency currency) => new(amount, currency);

    /// <summary>Creates an amount.</summary>
    /// <param name="amount">The number of currency units; any decimal number.</param>
    /// <param name="currency">The code of the currency, such as <c>EUR</c>.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="currency"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="currency"/> is not a code of the list.</exception>
    public static Money Of(decimal amount, string currency) => new(amount, Currency.Of(currency));

    /// <summary>Reads text such as <c>1234.50 EUR</c>.</summary>
    /// <param name="text">A number with a decimal point and without group separators, white space, and a currency code.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is not an amount, or has more digits than can be held exactly.</exception>
    public static Money Parse(string text) =>
        TryParse(Guard.Against.Null(text).AsSpan(), out var value)
            ? value
            : throw new FormatException($"'{text}' is not an amount of money such as '1234.50 EUR'.");

    /// <summary>Reads what <see cref="Parse"/> reads, without throwing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The amount, or the default when the text is none.</param>
    /// <returns>Whether the text is an amount.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Money value) =>
        TryParse(text.AsSpan(), out value);

    /// <inheritdoc cref="TryParse(string?, out Money)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out Money value)
    {
        value = default;
        var trimmed = text.Trim();
        var codeAt = trimmed.Length - Currency.CodeLength;
        if (
            codeAt < 1
            || !char.IsWhiteSpace(trimmed[codeAt - 1])
            || !Currency.TryParse(trimmed[codeAt..], out var currency)
            || !Decimals.TryParse(trimmed[..codeAt].TrimEnd(), out var amount)
        )
        {
            return false;
        }

        value = new Money(amount, currency);
        return true;
    }

    /// <summary>Rounds the amount.</summary>
    /// <param name="rule">To what and how.</param>
    /// <returns>The rounded amount.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The rule rounds to the minor unit and the currency has none.</exception>
    /// <exception cref="OverflowException">The result has more digits than a decimal number can hold.</exception>
    public Money Round(RoundingRule rule)
    {
        var step = Guard.Against.Null(rule).Step;
        if (step is null && Currency.MinorDigits is null)
        {
            throw new ArgumentException(
                $"'{rule}' cannot round {this}: {Currency} has no minor unit. Round to digits or to a step.",
                nameof(rule)
            );
        }

        var unit = step ?? RoundingRule.UnitOf(Currency.MinorDigits.GetValueOrDefault());
        return new Money(Rounding.ToStep(Amount, unit, rule.Mode), Currency);
    }

    /// <summary>Shares the amount out by ratios, in whole minor units, so that the shares add up to it exactly.</summary>
    /// <param name="ratios">The ratios, such as 50, 30, 20; any scale, none negative, not all zero.</param>
    /// <returns>One share for each ratio, in the same order.</returns>
    /// <remarks>
    /// The method of the largest remainder: everybody gets the whole units of the exact share, then one more unit each in
    /// the order of the largest rests; of equal rests the earlier share comes first. A ratio of zero gets nothing.
    /// The shares of a negative amount are those of the positive one with the sign turned.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="ratios"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no ratio, one is negative, or all are zero.</exception>
    /// <exception cref="InvalidOperationException">
    /// The amount is not a whole number of minor units, or the currency has no minor unit.
    /// </exception>
    public IReadOnlyList<Money> Allocate(params IEnumerable<decimal> ratios)
    {
        var copy = Guard.Against.Null(ratios).ToArray();
        if (Currency.MinorDigits is not { } digits)
        {
            throw new InvalidOperationException($"{this} cannot be shared out: {Currency} has no minor unit.");
        }

        var (units, scale) = Decimals.Parts(Decimals.Canonical(Amount));
        if (scale > digits)
        {
            throw new InvalidOperationException(
                $"{this} cannot be shared out: it is not a multiple of {Of(RoundingRule.UnitOf(digits), Currency)}; round first."
            );
        }

        var currency = Currency;
        var shares = Allocation.Share(units * Decimals.PowerOfTen(digits - scale), copy);
        return Array.AsReadOnly(Array.ConvertAll(shares, share => new Money(Decimals.Create(share, digits), currency)));
    }

    /// <summary>Shares the amount out in equal parts, as <see cref="Allocate"/> does with equal ratios.</summary>
    /// <param name="parts">How many parts; at least one.</param>
    /// <returns>The parts; the earlier ones are the larger ones, by at most one minor unit.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="parts"/> is below one.</exception>
    /// <exception cref="InvalidOperationException">
    /// The amount is not a whole number of minor units, or the currency has no minor unit.
    /// </exception>
    public IReadOnlyList<Money> Split(int parts) =>
        Allocate(Enumerable.Repeat(1m, Guard.Against.OutOfRange(parts, nameof(parts), 1, int.MaxValue)));

    /// <summary>Compares with another amount of the same currency.</summary>
    /// <param name="other">The other amount.</param>
    /// <returns>Below 0 when this is smaller, 0 when both are equal, above 0 when this is larger.</returns>
    /// <exception cref="ArgumentException">The currencies differ.</exception>
    public int CompareTo(Money other)
    {
        RefuseOtherCurrency(this, other, nameof(other));
        return Amount.CompareTo(other.Amount);
    }

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form) =>
        Guard.Against.Null(form).Text("money").Number(Amount).Text(Currency.Code);

    /// <summary>Returns the text that <see cref="Parse"/> reads back, such as <c>1234.50 EUR</c>; equal amounts give equal texts.</summary>
    /// <returns>The number with the digits of the minor unit, or more where it has more, and the currency code.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{TextAmount} {Currency}");

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
        return destination.TryWrite(CultureInfo.InvariantCulture, $"{TextAmount} {Currency}", out charsWritten);
    }

    private static void RefuseOtherCurrency(Money left, Money right, string parameterName)
    {
        if (left.Currency != right.Currency)
        {
            throw new ArgumentException(
                $"{left} and {right} are in different currencies; convert one of them first.",
                parameterName
            );
        }
    }
}
