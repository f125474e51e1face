using System.Text.Json;
using System.Text.Json.Nodes;
using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Json;

/// <summary>A cell: a number, or null for what nobody knows.</summary>
internal sealed class CellConverter : LeafConverter<Cell>
{
    public override bool HandleNull => true;

    public override string Noun => "a number or null";

    public override Cell Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType switch
        {
            JsonTokenType.Null => Cell.Missing,
            JsonTokenType.Number => Cell.Known(FiniteDoubleConverter.Finite(ref reader)),
            var other => throw Unexpected(other),
        };

    public override void Write(Utf8JsonWriter writer, Cell value, JsonSerializerOptions options)
    {
        if (value.IsKnown)
        {
            writer.WriteNumberValue(value.Value);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    public override JsonObject Schema() => new() { ["type"] = new JsonArray("number", "null") };
}
