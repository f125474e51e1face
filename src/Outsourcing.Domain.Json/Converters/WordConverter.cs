using System.Text.Json;
using System.Text.Json.Nodes;

namespace Outsourcing.Domain.Json;

/// <summary>An enumeration by the words of the document format.</summary>
/// <param name="what">What it is, such as <c>a direction</c>.</param>
/// <param name="words">The words; of several words for one value, the first is written.</param>
internal sealed class WordConverter<T>(string what, params (string Word, T Value)[] words) : LeafConverter<T>
    where T : struct, Enum
{
    public override string Noun => "a text";

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = Text(ref reader);
        var index = Array.FindIndex(words, pair => string.Equals(pair.Word, text, StringComparison.Ordinal));
        return index >= 0
            ? words[index].Value
            : throw new ShapeException(
                $"'{DocumentNode.Shorten(text)}' is not {what}; write {DocumentNode.OneOf(words.Select(pair => pair.Word))}."
            );
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(
            Array.Find(words, pair => EqualityComparer<T>.Default.Equals(pair.Value, value)).Word
                ?? throw new NotSupportedException($"There is no word for {value} as {what}.")
        );

    public override JsonObject Schema() =>
        new() { ["enum"] = new JsonArray([.. words.Select(pair => JsonValue.Create(pair.Word))]) };
}
