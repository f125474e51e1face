using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;

namespace Outsourcing.Domain.Json;

/// <summary>A length of time in hours, minutes and seconds: <c>8:30:00</c>.</summary>
internal sealed class DurationConverter : LeafConverter<Duration>
{
    public override string Noun => "a text";

    public override Duration Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = Text(ref reader);
        return DurationPattern.JsonRoundtrip.Parse(text) is { Success: true } read
            ? read.Value
            : throw new ShapeException(
                $"'{DocumentNode.Shorten(text)}' is not a length of time such as '8:30:00' for 8 hours and 30 minutes."
            );
    }

    public override void Write(Utf8JsonWriter writer, Duration value, JsonSerializerOptions options) =>
        writer.WriteStringValue(DurationPattern.JsonRoundtrip.Format(value));

    public override JsonObject Schema() =>
        new() { ["type"] = "string", ["pattern"] = @"^-?[0-9]{1,9}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,9})?$" };
}
