using System.Buffers;
using System.Buffers.Text;
using System.Numerics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Outsourcing.Domain.Json;

/// <summary>A decimal number with its scale (<c>12.50</c> stays <c>12.50</c>); one that a decimal cannot hold exactly is refused.</summary>
internal sealed class ExactDecimalConverter : LeafConverter<decimal>
{
    private const int MostDigits = 29;
    private const int MostPlaces = 28;

    // The first whole number that needs more than the 96 bits of a decimal.
    private static readonly BigInteger Limit = BigInteger.One << 96;

    public override string Noun => "a number";

    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            throw Unexpected(reader.TokenType);
        }

        var digits = reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;
        return IsExact(digits) && reader.TryGetDecimal(out var value)
            ? value
            : throw new ShapeException("The number has more digits than can be held exactly.");
    }

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value);

    public override JsonObject Schema() => new() { ["type"] = "number" };

    /// <summary>Says whether a decimal can hold a JSON number without rounding it.</summary>
    private static bool IsExact(ReadOnlySpan<byte> number)
    {
        var at = number.IndexOfAny((byte)'e', (byte)'E');
        var mantissa = at < 0 ? number : number[..at];
        var point = mantissa.IndexOf((byte)'.');
        var digits = Encoding.ASCII.GetString(mantissa).Replace(".", "", StringComparison.Ordinal).TrimStart('-', '0');
        var shortest = digits.TrimEnd('0');
        if (shortest.Length == 0)
        {
            return true;
        }

        if (shortest.Length > MostDigits || !TryReadExponent(at < 0 ? "0"u8 : number[(at + 1)..], out var exponent))
        {
            return false;
        }

        var places = point < 0 ? 0 : mantissa.Length - point - 1;
        var power = exponent - places + (digits.Length - shortest.Length);
        if (power is < -MostPlaces or > MostDigits)
        {
            return false;
        }

        var units = BigInteger.Zero;
        foreach (var digit in shortest)
        {
            units = (units * 10) + (digit - '0');
        }

        return units * BigInteger.Pow(10, Math.Max(0, power)) < Limit;
    }

    // An exponent of more digits belongs to no number that a decimal could hold.
    private static bool TryReadExponent(ReadOnlySpan<byte> text, out int exponent)
    {
        var digits = text is [(byte)'+', ..] ? text[1..] : text;
        return Utf8Parser.TryParse(digits, out exponent, out var read)
            && read == digits.Length
            && exponent is > -100_000_000 and < 100_000_000;
    }
}
