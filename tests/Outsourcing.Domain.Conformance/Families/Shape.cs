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

    /// <summary>Gives a text; <paramref name="otherwise"/> when it is not there or null.</summary>
    /// <exception cref="MalformedCaseException">It is something else.</exception>
    public static string TextOr(this JsonElement element, string key, string otherwise) =>
        element.Optional(key) is { ValueKind: not JsonValueKind.Undefined } value
            ? value.ValueKind == JsonValueKind.String
                ? value.GetString()!
                : throw new MalformedCaseException($"'{key}' is not a text")
            : otherwise;

    /// <summary>Gives a text that is only printed; <paramref name="otherwise"/> when it is anything else.</summary>
    public static string Printed(this JsonElement element, string key, string otherwise) =>
        element.Optional(key) is { ValueKind: JsonValueKind.String } text ? text.GetString()! : otherwise;

    /// <summary>Gives an object; undefined when it is not there or null.</summary>
    /// <exception cref="MalformedCaseException">It is something else.</exception>
    public static JsonElement Members(this JsonElement element, string key) =>
        element.Optional(key) is { ValueKind: JsonValueKind.Undefined or JsonValueKind.Object } members
            ? members
            : throw new MalformedCaseException($"'{key}' is not an object");

    /// <summary>Gives a list of texts; an empty one when it is not there or null.</summary>
    /// <exception cref="MalformedCaseException">It is something else.</exception>
    public static string[] Texts(this JsonElement element, string key)
    {
        var list = element.Optional(key);
        return list.ValueKind switch
        {
            JsonValueKind.Undefined => [],
            JsonValueKind.Array when list.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String) =>
            [
                .. list.EnumerateArray().Select(item => item.GetString()!),
            ],
            _ => throw new MalformedCaseException($"'{key}' is not a list of texts"),
        };
    }

    /// <summary>Gives the method that a document is about.</summary>
    /// <exception cref="MalformedCaseException">It is not named by a text.</exception>
    public static string Method(this JsonElement root) =>
        root.Optional("method") is { ValueKind: JsonValueKind.String } text
            ? text.GetString()!
            : throw new MalformedCaseException("'method' is not a text");
}
