using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Outsourcing.Domain.Amounts;

/// <summary>A named way to round: to what (a currency's minor unit, a number of digits, a step) and how.</summary>
/// <remarks>
/// <para>
/// Two rules are equal when they do the same: <c>half-up to 2 digits</c> and <c>half-up to 0.01</c> are one rule. To the
/// minor unit is a rule of its own, since what it rounds to depends on the currency.
/// </para>
/// <para>Rounding is exact: it decides on the number itself, never on a binary or shortened copy. Immutable.</para>
/// </remarks>
public sealed record RoundingRule : IFingerprinted
{
    private const string Link = " to ";
    private const string MinorUnit = "minor unit";

    private static readonly string[] Names = ["half-even", "half-up", "half-down", "up", "down", "ceiling", "floor"];

    private RoundingRule(decimal? step, RoundingMode mode)
    {
        Step = step;
        Mode = mode;
    }

    /// <summary>Gets which neighbour is taken.</summary>
    public RoundingMode Mode { get; }

    /// <summary>Gets the step, such as 0.01 or 0.05; <see langword="null"/> when it is the currency's minor unit.</summary>
    public decimal? Step { get; }

    /// <summary>Gets the digits behind the point (0 to 28) when the step is one unit of the last of them, else <see langword="null"/>.</summary>
    public int? Digits => Step is { } step && step == UnitOf(step.Scale) ? step.Scale : null;

    /// <summary>Creates a rule that rounds money to the minor unit of its currency, such as the cent.</summary>
    /// <param name="mode">Which neighbour is taken.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mode"/> is none of the seven.</exception>
    public static RoundingRule ToMinorUnit(RoundingMode mode) => new(null, Checked(mode));

    /// <summary>Creates a rule that rounds to a number of digits behind the point.</summary>
    /// <param name="digits">The digits, from 0 to 28.</param>
    /// <param name="mode">Which neighbour is taken.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="digits"/> is below 0 or above 28, or <paramref name="mode"/> is none of the seven.
    /// </exception>
    public static RoundingRule ToDigits(int digits, RoundingMode mode) =>
        new(UnitOf(Guard.Against.OutOfRange(digits, nameof(digits), 0, Decimals.MaxScale)), Checked(mode));

    /// <summary>Creates a rule that rounds to a whole multiple of a step, such as 0.05 where the smallest coin is five cents.</summary>
    /// <param name="step">The step; above zero.</param>
    /// <param name="mode">Which neighbour is taken.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException"><paramref name="step"/> is zero or negative.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mode"/> is none of the seven.</exception>
    public static RoundingRule ToStep(decimal step, RoundingMode mode) =>
        step > 0m
            ? new RoundingRule(Decimals.Canonical(step), Checked(mode))
            : throw new ArgumentException(
                $"A rounding step must be above zero, and {Invariant.Text(step)} is not.",
                nameof(step)
            );

    /// <summary>Reads text such as <c>half-even to minor unit</c>, <c>half-up to 2 digits</c> or <c>ceiling to 0.05</c>.</summary>
    /// <param name="text">The text, in lower case.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is not a rounding rule.</exception>
    public static RoundingRule Parse(string text) =>
        TryParse(Guard.Against.Null(text), out var rule)
            ? rule
            : throw new FormatException(
                $"'{text}' is not a rounding rule; write it like 'half-even to minor unit', 'half-up to 2 digits' or "
                    + "'ceiling to 0.05'."
            );

    /// <summary>Reads what <see cref="Parse"/> reads, without throwing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="rule">The rule, or <see langword="null"/> when the text is none.</param>
    /// <returns>Whether the text is a rounding rule.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out RoundingRule? rule)
    {
        rule = null;
        var trimmed = (text ?? "").Trim();
        var link = trimmed.IndexOf(Link, StringComparison.Ordinal);
        if (link < 0)
        {
            return false;
        }

        var mode = (RoundingMode)(Array.IndexOf(Names, trimmed[..link]) + 1);
        if (mode == RoundingMode.None)
        {
            return false;
        }

        var target = trimmed[(link + Link.Length)..];
        if (string.Equals(target, MinorUnit, StringComparison.Ordinal))
        {
            rule = ToMinorUnit(mode);
        }
        else if (TryReadDigits(target, out var digits))
        {
            rule = ToDigits(digits, mode);
        }
        else if (Decimals.TryParse(target, out var step) && step > 0m)
        {
            rule = ToStep(step, mode);
        }

        return rule is not null;
    }

    /// <summary>Rounds a plain number, such as points of a tender.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The rounded number.</returns>
    /// <exception cref="InvalidOperationException">The rule rounds to the minor unit, which only money has.</exception>
    /// <exception cref="OverflowException">The result has more digits than a decimal number can hold.</exception>
    public decimal Round(decimal value) =>
        Step is { } step
            ? Rounding.ToStep(value, step, Mode)
            : throw new InvalidOperationException(
                $"'{this}' rounds money only; {Invariant.Text(value)} has no currency."
            );

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form) => Guard.Against.Null(form).Text("rounding").Number(Step).Number((int)Mode);

    /// <summary>Returns the text that <see cref="Parse"/> reads back.</summary>
    /// <returns>The mode and what is rounded to.</returns>
    public override string ToString()
    {
        var target = (Step, Digits) switch
        {
            (null, _) => MinorUnit,
            (_, 1) => "1 digit",
            (_, { } digits) => $"{Invariant.Text(digits)} digits",
            _ => Invariant.Text(Step),
        };
        return $"{Names[(int)Mode - 1]}{Link}{target}";
    }

    /// <summary>Gives the unit of the last of some digits behind the point: 0.01 for two.</summary>
    internal static decimal UnitOf(int digits) => new(1, 0, 0, false, (byte)digits);

    internal static RoundingMode Checked(RoundingMode mode)
    {
        Guard.Against.OutOfRange((int)mode, nameof(mode), (int)RoundingMode.HalfEven, (int)RoundingMode.Floor);
        return mode;
    }

    private static bool TryReadDigits(string target, out int digits)
    {
        digits = 0;
        var gap = target.IndexOf(' ', StringComparison.Ordinal);
        return gap > 0
            && target[(gap + 1)..] is "digit" or "digits"
            && int.TryParse(target.AsSpan(0, gap), NumberStyles.None, CultureInfo.InvariantCulture, out digits)
            && digits <= Decimals.MaxScale;
    }
}
