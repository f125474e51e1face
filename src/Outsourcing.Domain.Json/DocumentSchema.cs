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

        return root.ToJsonString(type.Options);
    }

    /// <summary>Exports one type; the described types in it become references to definitions.</summary>
    private JsonNode Export(Type type)
    {
        var exporting = new JsonSchemaExporterOptions
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = (context, node) =>
                context.Path.Length == 0 ? Titled(type, Leaf(context.TypeInfo) ?? node) : Part(context.TypeInfo, node),
        };
        return options.GetJsonSchemaAsNode(type, exporting);
    }

    private JsonNode Part(JsonTypeInfo info, JsonNode node)
    {
        var type = Nullable.GetUnderlyingType(info.Type) ?? info.Type;
        if (type == typeof(CriteriaNode))
        {
            return new JsonObject
            {
                ["anyOf"] = new JsonArray(Reference(typeof(Criterion)), Reference(typeof(CriteriaGroup))),
            };
        }

        return ShapeBook.OfTheLibrary.DescriptionOf(type) is not null
            ? Reference(type)
            : Leaf(options.GetTypeInfo(type)) ?? node;
    }

    private JsonObject Reference(Type type)
    {
        var name = ShapeBook.OfTheLibrary.DescriptionOf(type)!.Value.Title;
        if (definitions.TryAdd(name, null))
        {
            definitions[name] = Export(type);
        }

        return new JsonObject { ["$ref"] = $"#/$defs/{name}" };
    }

    private static JsonObject? Leaf(JsonTypeInfo info) => (info.Converter as ILeafSchema)?.Schema();

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
