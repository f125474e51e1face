using System.Diagnostics;
using System.Numerics;

namespace Outsourcing.Domain.Amounts;

/// <summary>The one home of rounding: whole numbers only, so nothing is lost on the way to the decision.</summary>
internal static class Rounding
{
    /// <summary>Rounds to a whole multiple of a positive step.</summary>
    /// <exception cref="OverflowException">No decimal can hold the result.</exception>
    public static decimal ToStep(decimal value, decimal step, RoundingMode mode)
    {
        var (valueUnits, valueScale) = Decimals.Parts(value);
        var (stepUnits, stepScale) = Decimals.Parts(step);
        var multiple = Quotient(
            valueUnits * Decimals.PowerOfTen(stepScale),
            stepUnits * Decimals.PowerOfTen(valueScale),
            mode
        );
        return Decimals.Create(multiple * stepUnits, stepScale);
    }

    /// <summary>Divides by a positive number and rounds the quotient to a whole number.</summary>
    public static BigInteger Quotient(BigInteger dividend, BigInteger divisor, RoundingMode mode)
    {
        var towardsZero = BigInteger.DivRem(dividend, divisor, out var rest);
        var half = (BigInteger.Abs(rest) * 2).CompareTo(divisor);
        var away = mode switch
        {
            RoundingMode.HalfEven => half > 0 || (half == 0 && !towardsZero.IsEven),
            RoundingMode.HalfUp => half >= 0,
            RoundingMode.HalfDown => half > 0,
            RoundingMode.Up => !rest.IsZero,
            RoundingMode.Down => false,
            RoundingMode.Ceiling => rest.Sign > 0,
            RoundingMode.Floor => rest.Sign < 0,
            _ => throw new UnreachableException($"No rounding mode has the number {Invariant.Text((int)mode)}."),
        };
        return away ? towardsZero + dividend.Sign : towardsZero;
    }
}
