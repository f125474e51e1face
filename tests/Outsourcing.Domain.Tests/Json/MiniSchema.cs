using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Outsourcing.Domain.Tests.Json;

/// <summary>Judges JSON by the part of JSON Schema that the library writes; another keyword is a failure.</summary>
internal sealed class MiniSchema(JsonNode root)
{
    public bool Accepts(JsonNode? value) => Accepts(root, value);

    private bool Accepts(JsonNode? schema, JsonNode? value) =>
        schema is not JsonObject keywords
            ? (bool)schema!
            : keywords.All(pair => Holds(pair.Key, pair.Value!, keywords, value));

    private bool Holds(string keyword, JsonNode rule, JsonObject schema, JsonNode? value) =>
        keyword switch
        {
            "$schema" or "$defs" or "title" or "description" => true,
            "$ref" => Accepts(PartAt(root, (string)rule!), value),
            "type" => rule is JsonArray types ? types.Any(type => Is((string)type!, value)) : Is((string)rule!, value),
            "enum" => rule.AsArray().Any(choice => JsonNode.DeepEquals(choice, value)),
            "const" => JsonNode.DeepEquals(rule, value),
            "anyOf" => rule.AsArray().Any(choice => Accepts(choice, value)),
            "pattern" => value?.GetValueKind() != JsonValueKind.String
                || Regex.IsMatch((string)value!, (string)rule!, RegexOptions.ECMAScript, TimeSpan.FromMinutes(1)),
            "properties" => value is not JsonObject owner
                || rule.AsObject()
                    .All(member => !owner.TryGetPropertyValue(member.Key, out var part) || Accepts(member.Value, part)),
            "required" => value is not JsonObject owner || rule.AsArray().All(name => owner.ContainsKey((string)name!)),
            "items" => value is not JsonArray list || list.All(item => Accepts(rule, item)),
            "additionalProperties" => value is not JsonObject owner
                || owner.All(member => schema["properties"]?[member.Key] is not null || Accepts(rule, member.Value)),
            _ => throw new NotSupportedException(keyword),
        };

    /// <summary>Gives the part to which a reference points; nothing when there is none.</summary>
    public static JsonNode? PartAt(JsonNode root, string reference) =>
        reference
            .TrimStart('#')
            .Split('/', StringSplitOptions.RemoveEmptyEntries)
            .Aggregate(
                (JsonNode?)root,
                (node, step) =>
                    node is JsonArray list
                        ? list.ElementAtOrDefault(int.Parse(step, CultureInfo.InvariantCulture))
                        : node?[step]
            );

    private static bool Is(string type, JsonNode? value) =>
        (type, value?.GetValueKind() ?? JsonValueKind.Null) switch
        {
            ("object", JsonValueKind.Object) => true,
            ("array", JsonValueKind.Array) => true,
            ("string", JsonValueKind.String) => true,
            ("number", JsonValueKind.Number) => true,
            ("integer", JsonValueKind.Number) => true,
            ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
            ("null", JsonValueKind.Null) => true,
            _ => false,
        };
}
