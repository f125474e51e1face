using System.Buffers;
using System.Globalization;
using System.Numerics;
using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.Measurement;

/// <summary>Exact numbers as text: whole where they can be, rounded for reading where they cannot.</summary>
internal static class MeasureText
{
    private const int MinuteSeconds = 60;
    private const int HourSeconds = 3600;
    private const int MostPlaces = 28;
    private const int MostDigits = 20;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789.");

    /// <summary>Longer times, of millions of years, are written as a ratio, since their hours are not read back.</summary>
    private static readonly BigInteger LongestExact = BigInteger.Pow(10, 27);

    /// <summary>Writes a number with all its digits, when a decimal number can hold it.</summary>
    public static string? Exact(Ratio value)
    {
        var (units, divisor) = (value.Numerator, value.Denominator);
        for (var scale = 0; scale <= MostPlaces; scale++)
        {
            if ((units % divisor).IsZero)
            {
                return Decimals.TryCreate(units / divisor, scale, out var number)
                    ? Decimals.Canonical(number).ToString(CultureInfo.InvariantCulture)
                    : null;
            }

            units *= 10;
        }

        return null;
    }

    /// <summary>Writes a number rounded half to even.</summary>
    public static string Rounded(Ratio value, int digits)
    {
        var units = Rounding.Quotient(
            value.Numerator * Decimals.PowerOfTen(digits),
            value.Denominator,
            RoundingMode.HalfEven
        );
        var text = BigInteger.Abs(units).ToString(CultureInfo.InvariantCulture).PadLeft(digits + 1, '0');
        var sign = value.Numerator.Sign < 0 && !units.IsZero ? "-" : "";
        return digits == 0 ? sign + text : $"{sign}{text[..^digits]}.{text[^digits..]}";
    }

    /// <summary>Writes a share in percent: exact with four digits at most, else rounded, and never like 0 % or 100 % when it is neither.</summary>
    public static string Percent(Ratio share, params IEnumerable<Ratio> levels)
    {
        var points = Points(share);
        return Exact(points) is { } exact && IsShort(exact)
            ? $"{exact} %"
            : $"{Apart(points, levels.Append(Ratio.Zero).Append(Ratio.One).Select(Points))} %";

        static Ratio Points(Ratio share) => Ratio.Of(share.Numerator * 100, share.Denominator);
    }

    /// <summary>Rounds to two digits, or to as many more as it takes that the text is not that of another level.</summary>
    public static string Apart(Ratio value, IEnumerable<Ratio> levels)
    {
        Ratio[] others = [.. levels.Where(level => level != value)];
        for (var digits = 2; ; digits++)
        {
            var text = Rounded(value, digits);
            if (
                digits == MostDigits
                || !Array.Exists(others, level => string.Equals(Rounded(level, digits), text, StringComparison.Ordinal))
            )
            {
                return text;
            }
        }
    }

    /// <summary>Writes a time in hours, minutes and seconds, such as <c>3 h 20 min</c>; <see langword="null"/> below the nanosecond.</summary>
    public static string? Time(Ratio seconds)
    {
        var nanoseconds = BigInteger.DivRem(
            BigInteger.Abs(seconds.Numerator) * 1_000_000_000,
            seconds.Denominator,
            out var rest
        );
        return rest.IsZero && nanoseconds < LongestExact ? Time(nanoseconds, seconds.Numerator.Sign < 0) : null;
    }

    /// <summary>Writes a time rounded to milliseconds.</summary>
    public static string RoundedTime(Ratio seconds)
    {
        var milliseconds = Rounding.Quotient(
            BigInteger.Abs(seconds.Numerator) * 1000,
            seconds.Denominator,
            RoundingMode.HalfEven
        );
        return Time(milliseconds * 1_000_000, seconds.Numerator.Sign < 0);
    }

    /// <summary>Reads a time such as <c>3 h 20 min</c> or <c>20.5 s</c>: hours, minutes and seconds in this order, each at most once.</summary>
    public static bool TryParseTime(ReadOnlySpan<char> text, out Ratio seconds)
    {
        seconds = default;
        var rest = text.Trim();
        var negative = rest is ['-', ..];
        rest = negative ? rest[1..] : rest;
        if (rest.IsEmpty)
        {
            return false;
        }

        var (sum, last) = (Ratio.Zero, int.MaxValue);
        while (!rest.IsEmpty)
        {
            var digits = rest.IndexOfAnyExcept(Digits);
            if (digits <= 0 || !Decimals.TryParse(rest[..digits], out var count))
            {
                return false;
            }

            rest = rest[digits..].TrimStart();
            var size = UnitSeconds(ref rest);
            if (size == 0 || size >= last)
            {
                return false;
            }

            var (units, scale) = Decimals.Parts(count);
            var power = Decimals.PowerOfTen(scale);
            sum = Ratio.Of((sum.Numerator * power) + (units * size * sum.Denominator), sum.Denominator * power);
            last = size;
            rest = rest.TrimStart();
        }

        seconds = negative ? Ratio.Of(-sum.Numerator, sum.Denominator) : sum;
        return true;
    }

    private static int UnitSeconds(ref ReadOnlySpan<char> text)
    {
        var letters = text.IndexOfAnyExceptInRange('a', 'z');
        var word = letters < 0 ? text : text[..letters];
        text = text[word.Length..];
        return word switch
        {
            "h" => HourSeconds,
            "min" => MinuteSeconds,
            "s" => 1,
            _ => 0,
        };
    }

    private static string Time(BigInteger nanoseconds, bool negative)
    {
        var whole = BigInteger.DivRem(nanoseconds, 1_000_000_000, out var fraction);
        var hours = BigInteger.DivRem(whole, HourSeconds, out var inHour);
        var minutes = BigInteger.DivRem(inHour, MinuteSeconds, out var seconds);
        var places = fraction.ToString("D9", CultureInfo.InvariantCulture).TrimEnd('0');
        var parts = new List<string>();
        if (!hours.IsZero)
        {
            parts.Add($"{Invariant.Text(hours)} h");
        }

        if (!minutes.IsZero)
        {
            parts.Add($"{Invariant.Text(minutes)} min");
        }

        if (!seconds.IsZero || places.Length > 0 || parts.Count == 0)
        {
            parts.Add($"{Invariant.Text(seconds)}{(places.Length > 0 ? "." : "")}{places} s");
        }

        return $"{(negative && !nanoseconds.IsZero ? "-" : "")}{string.Join(' ', parts)}";
    }

    private static bool IsShort(string exact)
    {
        var point = exact.IndexOf('.', StringComparison.Ordinal);
        return point < 0 || exact.Length - point <= 5;
    }
}
