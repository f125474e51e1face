using System.Text.Json;

namespace Outsourcing.Domain.Conformance.Families;

/// <summary>Questions about the shape of a document.</summary>
internal static class Shape
{
    public static bool Has(this JsonElement element, string key) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(key, out _);

    /// <summary>Gives a member; undefined when it is not there or null.</summary>
    public static JsonElement Optional(this JsonElement element, string key) =>
        element.ValueKind == JsonValueKind.Object
        && element.TryGetProperty(key, out var value)
        && value.ValueKind != JsonValueKind.Null
            ? value
            : default;

    public static string TextOr(this JsonElement element, string key, string otherwise) =>
        element.Optional(key) is { ValueKind: JsonValueKind.String } text ? text.GetString()! : otherwise;

    /// <summary>Gives the method that a document is about.</summary>
    /// <exception cref="MalformedCaseException">It is not named by a text.</exception>
    public static string Method(this JsonElement root) =>
        root.Optional("method") is { ValueKind: JsonValueKind.String } text
            ? text.GetString()!
            : throw new MalformedCaseException("'method' is not a text");
}
