using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Outsourcing.Domain.Json;

/// <summary>A binary floating-point number; one that is too large is refused instead of becoming infinite, and one that is too small instead of becoming zero.</summary>
internal sealed class FiniteDoubleConverter : LeafConverter<double>
{
    public override string Noun => "a number";

    public override double Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number ? Finite(ref reader) : throw Unexpected(reader.TokenType);

    public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value);

    public override JsonObject Schema() => new() { ["type"] = "number" };

    /// <summary>The number of a token that is one.</summary>
    public static double Finite(ref Utf8JsonReader reader) =>
        !reader.TryGetDouble(out var value) || !double.IsFinite(value)
            ? throw new ShapeException("The number is too large.")
        : value == 0 && !IsZero(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan)
            ? throw new ShapeException("The number is too close to zero.")
        : value;

    /// <summary>Says whether the digits in front of the exponent are all zero.</summary>
    private static bool IsZero(ReadOnlySpan<byte> number)
    {
        var exponent = number.IndexOfAny((byte)'e', (byte)'E');
        return !(exponent < 0 ? number : number[..exponent]).ContainsAnyInRange((byte)'1', (byte)'9');
    }
}
