using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.Contracts;

/// <summary>A fee that was computed: the amount, the exact steps to it, and how it was rounded at the end.</summary>
/// <remarks>Two are equal when all members are equal.</remarks>
public sealed record FeeResult
{
    internal FeeResult(Money amount, FeeStep steps, RoundingRule rounding)
    {
        Amount = amount;
        Steps = steps;
        Rounding = rounding;
    }

    /// <summary>Gets the amount, rounded once.</summary>
    public Money Amount { get; }

    /// <summary>Gets how the amount came about, before it was rounded.</summary>
    public FeeStep Steps { get; }

    /// <summary>Gets how the exact amount was rounded.</summary>
    public RoundingRule Rounding { get; }

    /// <summary>Computes the amount again, from the steps and the rounding alone.</summary>
    /// <returns>The amount; equal to <see cref="Amount"/>.</returns>
    public Money Recompute() => Round(Steps.Recompute(), Steps.Currency, Rounding)!.Value;

    /// <summary>Returns the amount.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Amount.ToString();

    /// <summary>Rounds an exact amount; nothing when no decimal number can hold the result.</summary>
    internal static Money? Round(Ratio amount, Currency currency, RoundingRule rule)
    {
        if ((rule.Step ?? (currency.MinorDigits is { } digits ? RoundingRule.UnitOf(digits) : null)) is not { } step)
        {
            // A currency without a minor unit is not rounded to one.
            return
                Decimals.TryCreate(amount.Numerator, 0, out var above)
                && Decimals.TryCreate(amount.Denominator, 0, out var below)
                && Ratio.Of(above / below) == amount
                ? Money.Of(above / below, currency)
                : null;
        }

        var (units, scale) = Decimals.Parts(step);
        var multiple = Amounts.Rounding.Quotient(
            amount.Numerator * Decimals.PowerOfTen(scale),
            amount.Denominator * units,
            rule.Mode
        );
        return Decimals.TryCreate(multiple * units, scale, out var rounded) ? Money.Of(rounded, currency) : null;
    }
}
