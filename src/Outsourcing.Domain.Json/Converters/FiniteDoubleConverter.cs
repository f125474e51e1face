using System.Text.Json;
using System.Text.Json.Nodes;

namespace Outsourcing.Domain.Json;

/// <summary>A binary floating-point number; one that is too large is refused instead of becoming infinite.</summary>
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
        reader.TryGetDouble(out var value) && double.IsFinite(value)
            ? value
            : throw new ShapeException("The number is too large.");
}
