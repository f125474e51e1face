using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using NodaTime;
using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.Measurement;

/// <summary>An exact number with its unit: what was measured, or the level that was agreed.</summary>
/// <remarks>
/// <para>
/// The value is an exact ratio and is never rounded: rounding happens only in the text, which then gives both, such as
/// <c>412/435 = 94.71 %</c>. A time is a ratio of seconds, so a mean of three times is exact too.
/// </para>
/// <para>Two are equal when unit and number are equal: <c>2/4</c> equals <c>50 %</c>. Immutable.</para>
/// </remarks>
public sealed record Measured : IFingerprinted
{
    private const long NanosecondsInASecond = 1_000_000_000;

    private static readonly SearchValues<char> SignedDigits = SearchValues.Create("-.0123456789");

    private Measured(Ratio value, MeasureUnit unit)
    {
        Value = value;
        Unit = unit;
    }

    /// <summary>Gets the number: a part of one, seconds, or a number of the unit's word.</summary>
    public Ratio Value { get; }

    /// <summary>Gets the unit.</summary>
    public MeasureUnit Unit { get; }

    /// <summary>Creates a measured number.</summary>
    /// <param name="value">The number in the unit: a part of one, seconds, or a count.</param>
    /// <param name="unit">The unit.</param>
    /// <returns>The number with its unit.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is <see langword="null"/>.</exception>
    public static Measured Of(Ratio value, MeasureUnit unit) => new(value, Guard.Against.Null(unit));

    /// <summary>Creates a share.</summary>
    /// <param name="share">The share in percent.</param>
    /// <returns>The share.</returns>
    public static Measured Of(Percentage share)
    {
        var (units, scale) = Decimals.Parts(share.Points);
        return new(Ratio.Of(units, Decimals.PowerOfTen(scale + 2)), MeasureUnit.Share);
    }

    /// <summary>Creates a time.</summary>
    /// <param name="time">The time, exact to the nanosecond.</param>
    /// <returns>The time.</returns>
    public static Measured Of(Duration time)
    {
        var nanoseconds = time.ToBigIntegerNanoseconds();
        return new(
            (nanoseconds % NanosecondsInASecond).IsZero
                ? Ratio.Of(nanoseconds / NanosecondsInASecond, 1)
                : Ratio.Of(nanoseconds, NanosecondsInASecond),
            MeasureUnit.Time
        );
    }

    /// <summary>Creates a number.</summary>
    /// <param name="number">The number.</param>
    /// <param name="word">What is counted; absent for a bare number.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentException">The word cannot stand behind a number.</exception>
    public static Measured Of(decimal number, string? word = null)
    {
        var (units, scale) = Decimals.Parts(number);
        return new(Ratio.Of(units, Decimals.PowerOfTen(scale)), MeasureUnit.Number(word));
    }

    /// <summary>
    /// Reads a share (<c>95 %</c>), a time (<c>3 h 20 min</c>, <c>20 s</c>), a number with or without a word (<c>38 EUR</c>,
    /// <c>4.2</c>), or an exact ratio with its rounded text (<c>412/435 = 94.71 %</c>).
    /// </summary>
    /// <param name="text">The text.</param>
    /// <returns>The number with its unit.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is none of these, or the two sides of an equals sign differ.</exception>
    public static Measured Parse(string text) =>
        TryParse(Guard.Against.Null(text), out var value)
            ? value
            : throw new FormatException($"'{text}' is not a measure such as '95 %', '3 h 20 min', '38 EUR' or '4.2'.");

    /// <summary>Reads what <see cref="Parse"/> reads, without throwing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The number with its unit, or <see langword="null"/> when the text is none.</param>
    /// <returns>Whether the text is a measure.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Measured? value)
    {
        var trimmed = (text ?? "").Trim();
        var equals = trimmed.IndexOf('=', StringComparison.Ordinal);
        value = equals < 0 ? Stated(trimmed) : Exactly(trimmed, equals);
        return value is not null;
    }

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form) => Guard.Against.Null(form).Value(Value).Value(Unit);

    /// <summary>Returns the text that <see cref="Parse"/> reads back, such as <c>95 %</c>, <c>3 h 20 min</c> or <c>412/435 = 94.71 %</c>.</summary>
    /// <returns>The number alone where its digits say it all; else the exact ratio and, after an equals sign, the rounded number.</returns>
    public override string ToString() =>
        Unit.Kind switch
        {
            MeasureKind.Share => IsPowerOfTen && ShortPercent() is { } percent ? percent : AsMeasured(),
            MeasureKind.Time => MeasureText.Time(Value) ?? AsMeasured(),
            _ => MeasureText.Exact(Value) is { } exact ? WithWord(exact) : AsMeasured(),
        };

    /// <summary>
    /// The text with the terms as they were measured, also where the denominator is a hundred, and with so many digits that
    /// it does not look like one of the levels when it is not.
    /// </summary>
    internal string AsMeasured(params IEnumerable<Measured> levels) =>
        Unit.Kind switch
        {
            MeasureKind.Share => $"{Value} = {MeasureText.Percent(Value, Values(levels))}",
            MeasureKind.Time => MeasureText.Time(Value) ?? $"{Value} s = {MeasureText.RoundedTime(Value)}",
            _ => MeasureText.Exact(Value) is { } exact
                ? WithWord(exact)
                : WithWord($"{Value} = {MeasureText.Apart(Value, Values(levels))}"),
        };

    /// <summary>The text rounded for reading, without the exact terms.</summary>
    internal string Short() =>
        Unit.Kind switch
        {
            MeasureKind.Share => MeasureText.Percent(Value),
            MeasureKind.Time => MeasureText.Time(Value) ?? MeasureText.RoundedTime(Value),
            _ => WithWord(MeasureText.Exact(Value) ?? MeasureText.Apart(Value, [Ratio.Zero])),
        };

    private bool IsPowerOfTen
    {
        get
        {
            var rest = Value.Denominator;
            while ((rest % 10).IsZero)
            {
                rest /= 10;
            }

            return rest.IsOne;
        }
    }

    private static IEnumerable<Ratio> Values(IEnumerable<Measured> levels) => levels.Select(level => level.Value);

    private static Measured? Stated(string text)
    {
        if (text is [.., '%'])
        {
            return Percentage.TryParse(text, out var share) ? Of(share) : null;
        }

        if (MeasureText.TryParseTime(text, out var seconds))
        {
            return new Measured(seconds, MeasureUnit.Time);
        }

        var word = WordOf(text);
        var number = text[..^word.Length].TrimEnd();
        return Decimals.TryParse(number, out var value) && (word.Length == 0 || MeasureUnit.IsWord(word))
            ? Of(value, word.Length == 0 ? null : word)
            : null;
    }

    /// <summary>Reads the exact ratio and its unit; the rounded text must then be the one that is written.</summary>
    private static Measured? Exactly(string text, int equals)
    {
        var exact = text[..equals].TrimEnd();
        var word = WordOf(text[(equals + 1)..].TrimStart());
        var isTime = exact.EndsWith(" s", StringComparison.Ordinal);
        var unit =
            isTime ? MeasureUnit.Time
            : word is "%" ? MeasureUnit.Share
            : word.Length == 0 ? MeasureUnit.Number()
            : MeasureUnit.IsWord(word) ? MeasureUnit.Number(word)
            : null;
        if (unit is null || !Ratio.TryParse(isTime ? exact[..^2] : exact, out var value))
        {
            return null;
        }

        var measured = new Measured(value, unit);
        return string.Equals(measured.AsMeasured(), text, StringComparison.Ordinal) ? measured : null;
    }

    /// <summary>What stands behind the digits.</summary>
    private static string WordOf(string text)
    {
        var end = text.AsSpan().IndexOfAnyExcept(SignedDigits);
        return end < 0 ? "" : text[end..].TrimStart();
    }

    private string? ShortPercent() =>
        MeasureText.Exact(Ratio.Of(Value.Numerator * 100, Value.Denominator)) is { } points ? $"{points} %" : null;

    private string WithWord(string number) => Unit.Word is { } word ? $"{number} {word}" : number;
}
