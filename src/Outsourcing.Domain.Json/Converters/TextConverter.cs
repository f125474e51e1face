using System.Text.Json;
using System.Text.Json.Nodes;

namespace Outsourcing.Domain.Json;

/// <summary>A value by its text form: what <c>ToString</c> writes and <c>Parse</c> reads.</summary>
/// <param name="parse">The parser of the type.</param>
/// <param name="pattern">What the text looks like, for the schema; the parser decides.</param>
/// <param name="write">Writes the text where <c>ToString</c> does not write what is read, or follows the culture.</param>
internal sealed class TextConverter<T>(Func<string, T> parse, string? pattern = null, Func<T, string>? write = null)
    : LeafConverter<T>
    where T : notnull
{
    public override string Noun => "a text";

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var read = Text(ref reader);
        try
        {
            return parse(read);
        }
        catch (Exception refusal) when (refusal is FormatException or ArgumentException or OverflowException)
        {
            throw ShapeException.From(refusal);
        }
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(write is null ? value.ToString() : write(value));

    public override JsonObject Schema() =>
        pattern is null
            ? new JsonObject { ["type"] = "string" }
            : new JsonObject { ["type"] = "string", ["pattern"] = pattern };
}
