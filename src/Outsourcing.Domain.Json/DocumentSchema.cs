using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Json;

/// <summary>The JSON Schema of a document, made from the same descriptions that read it.</summary>
internal sealed class DocumentSchema
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    private const string Ref = "$ref";
    private const string Definitions = "#/$defs/";

    private readonly JsonSerializerOptions options;
    private readonly SortedDictionary<string, JsonNode?> definitions = new(StringComparer.Ordinal);

    private DocumentSchema(JsonSerializerOptions options) => this.options = options;

    /// <summary>Writes the schema of a type.</summary>
    public static string Of(JsonTypeInfo type)
    {
        var schema = new DocumentSchema(type.Options);
        var root = schema.Export(type.Type).AsObject();
        root.Insert(0, "$schema", Dialect);
        if (schema.definitions.Count > 0)
        {
            root["$defs"] = new JsonObject(schema.definitions);
        }

        Exchange(root, reference => Follow(root, reference).Path);

        return root.ToJsonString(type.Options);
    }

    /// <summary>Exports one type; the described types in it become references to definitions.</summary>
    private JsonNode Export(Type type)
    {
        var exporting = new JsonSchemaExporterOptions
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = (context, node) =>
                context.Path.Length == 0
                    ? Titled(type, Completed(context.TypeInfo, node))
                    : Part(context.TypeInfo, node),
        };
        return options.GetJsonSchemaAsNode(type, exporting);
    }

    private JsonNode Part(JsonTypeInfo info, JsonNode node)
    {
        var type = Nullable.GetUnderlyingType(info.Type) ?? info.Type;
        if (type == typeof(CriteriaNode))
        {
            return AnyOf(Reference(typeof(Criterion)), Reference(typeof(CriteriaGroup)));
        }

        return ShapeBook.OfTheLibrary.DescriptionOf(type) is not null
            ? Reference(type)
            : Completed(options.GetTypeInfo(type), node);
    }

    /// <summary>Fills in what the exporter leaves open: it knows nothing of values with a converter of their own.</summary>
    private JsonNode Completed(JsonTypeInfo info, JsonNode node)
    {
        if (info.Converter is ILeaf leaf)
        {
            return leaf.Schema();
        }

        if (node is not JsonObject schema)
        {
            return node;
        }

        if (info.ElementType is { } element && !schema.ContainsKey(Ref))
        {
            var items = info.Kind == JsonTypeInfoKind.Dictionary ? "additionalProperties" : "items";
            schema["type"] ??= "array";
            schema[items] ??= Part(options.GetTypeInfo(element), new JsonObject());
        }

        foreach (var member in info.Properties)
        {
            if (schema["properties"]?[member.Name] is JsonObject part)
            {
                schema["properties"]![member.Name] = Member(member, part);
            }
        }

        return schema;
    }

    private JsonNode Member(JsonPropertyInfo member, JsonObject part)
    {
        part.Remove("default");
        var schema = part.Count == 0 ? Part(options.GetTypeInfo(member.PropertyType), part) : part.DeepClone();
        if (member.AssociatedParameter is not { IsNullable: true })
        {
            return schema;
        }

        if (schema["type"] is JsonValue type)
        {
            schema["type"] = new JsonArray(type.DeepClone(), "null");
        }

        return schema["type"] is null ? AnyOf(schema, new JsonObject { ["type"] = "null" }) : schema;
    }

    private JsonObject Reference(Type type)
    {
        var name = ShapeBook.OfTheLibrary.DescriptionOf(type)!.Value.Title;
        if (definitions.TryAdd(name, null))
        {
            var definition = Export(type);
            Exchange(
                definition,
                own => own.StartsWith(Definitions, StringComparison.Ordinal) ? own : $"{Definitions}{name}{own[1..]}"
            );
            definitions[name] = definition;
        }

        return new JsonObject { [Ref] = $"{Definitions}{name}" };
    }

    /// <summary>Exchanges each reference in a schema.</summary>
    private static void Exchange(JsonNode? node, Func<string, string> other)
    {
        if (node is JsonArray choices)
        {
            foreach (var choice in choices)
            {
                Exchange(choice, other);
            }
        }
        else if (node is JsonObject schema)
        {
            foreach (var (keyword, part) in schema.ToList())
            {
                if (keyword == Ref)
                {
                    schema[keyword] = other((string)part!);
                }
                else
                {
                    Exchange(part, other);
                }
            }
        }
    }

    /// <summary>Follows a reference; where a part on its way has become a reference itself, goes on from there.</summary>
    private static (string Path, JsonNode Part) Follow(JsonObject root, string reference)
    {
        var (path, part) = ("#", (JsonNode)root);
        foreach (var step in reference.Split('/').Skip(1))
        {
            while (part is JsonObject && part[Ref] is { } other)
            {
                (path, part) = Follow(root, (string)other!);
            }

            (path, part) = (
                $"{path}/{step}",
                part is JsonArray choices ? choices[int.Parse(step, CultureInfo.InvariantCulture)]! : part[step]!
            );
        }

        return (path, part);
    }

    private static JsonObject AnyOf(params JsonNode?[] choices) => new() { ["anyOf"] = new JsonArray(choices) };

    private static JsonNode Titled(Type type, JsonNode node)
    {
        if (node is JsonObject schema && ShapeBook.OfTheLibrary.DescriptionOf(type) is { } description)
        {
            schema.Insert(0, "title", description.Title);
            schema.Insert(1, "description", description.Description);
        }

        return node;
    }
}
