using System.Numerics;

namespace Outsourcing.Domain.Amounts;

/// <summary>Decimal numbers taken apart into a whole number and a power of ten, and put together again without rounding.</summary>
internal static class Decimals
{
    /// <summary>The most digits behind the point that a decimal number can have.</summary>
    public const int MaxScale = 28;

    private const int MaxWholeDigits = 29;

    // The first whole number that needs more than the 96 bits of a decimal.
    private static readonly BigInteger Limit = BigInteger.One << 96;

    /// <summary>Takes a number apart: <c>value = Units / 10^Scale</c>.</summary>
    public static (BigInteger Units, int Scale) Parts(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        return (new BigInteger(new decimal(bits[0], bits[1], bits[2], decimal.IsNegative(value), 0)), value.Scale);
    }

    /// <summary>Gives a power of ten.</summary>
    public static BigInteger PowerOfTen(int exponent) => BigInteger.Pow(10, exponent);

    /// <summary>Puts <c>units / 10^scale</c> together.</summary>
    /// <returns>Whether a decimal can hold that number exactly.</returns>
    public static bool TryCreate(BigInteger units, int scale, out decimal value)
    {
        value = default;
        while (scale > 0 && (scale > MaxScale || BigInteger.Abs(units) >= Limit))
        {
            units = BigInteger.DivRem(units, 10, out var rest);
            if (!rest.IsZero)
            {
                return false;
            }

            scale--;
        }

        if (BigInteger.Abs(units) >= Limit)
        {
            return false;
        }

        Span<int> bits = stackalloc int[4];
        decimal.GetBits((decimal)BigInteger.Abs(units), bits);
        value = new decimal(bits[0], bits[1], bits[2], units.Sign < 0, (byte)scale);
        return true;
    }

    /// <summary>Puts <c>units / 10^scale</c> together.</summary>
    /// <exception cref="OverflowException">No decimal can hold that number.</exception>
    public static decimal Create(BigInteger units, int scale) =>
        TryCreate(units, scale, out var value)
            ? value
            : throw new OverflowException("The result has more digits than a decimal number can hold.");

    /// <summary>Takes <c>points / 100</c> of a number and rounds once, half to even, where a decimal cannot hold the result.</summary>
    /// <exception cref="OverflowException">The result is too large.</exception>
    public static decimal PercentOf(decimal value, decimal points)
    {
        var (valueUnits, valueScale) = Parts(value);
        var (pointUnits, pointScale) = Parts(points);
        var hundredth = 2;
        while (hundredth > 0 && pointUnits % 10 == 0)
        {
            pointUnits /= 10;
            hundredth--;
        }

        return Rounded(valueUnits * pointUnits, valueScale + pointScale + hundredth);
    }

    /// <summary>Drops the trailing zeros behind the point, down to a least number of digits; minus zero becomes zero.</summary>
    public static decimal Canonical(decimal value, int leastDigits = 0)
    {
        // Dividing by one with 28 zeros drops trailing zeros; adding a zero with digits brings as many back.
        var shortest = value == 0m ? 0m : value / 1.0000000000000000000000000000m;
        return shortest.Scale < leastDigits ? shortest + new decimal(0, 0, 0, false, (byte)leastDigits) : shortest;
    }

    /// <summary>
    /// Reads digits with an optional minus and an optional point that has digits on both sides. Text that a decimal
    /// cannot hold exactly is refused, never rounded.
    /// </summary>
    public static bool TryParse(ReadOnlySpan<char> text, out decimal value)
    {
        value = default;
        var negative = text is ['-', ..];
        var digits = negative ? text[1..] : text;
        var point = digits.IndexOf('.');
        var whole = point < 0 ? digits : digits[..point];
        var places = point < 0 ? "0" : digits[(point + 1)..];
        if (!AreDigits(whole) || !AreDigits(places))
        {
            return false;
        }

        // Zeros at the outer ends carry nothing; what is left bounds the work.
        whole = whole.TrimStart('0');
        places = places.TrimEnd('0');
        if (whole.Length > MaxWholeDigits || places.Length > MaxScale)
        {
            return false;
        }

        var units = BigInteger.Zero;
        foreach (var digit in string.Concat(whole, places))
        {
            units = (units * 10) + (digit - '0');
        }

        return TryCreate(negative ? -units : units, places.Length, out value);
    }

    /// <summary>Puts <c>units / 10^scale</c> together with as many digits as fit; what goes beyond them is rounded half to even.</summary>
    private static decimal Rounded(BigInteger units, int scale)
    {
        for (var drop = Math.Max(0, scale - MaxScale); drop <= scale; drop++)
        {
            // From the number itself each time: rounding what is rounded could go the other way.
            var kept = Rounding.Quotient(units, PowerOfTen(drop), RoundingMode.HalfEven);
            if (TryCreate(kept, scale - drop, out var value))
            {
                return value;
            }
        }

        throw new OverflowException("The result is too large for a decimal number.");
    }

    private static bool AreDigits(ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAnyExceptInRange('0', '9');
}
