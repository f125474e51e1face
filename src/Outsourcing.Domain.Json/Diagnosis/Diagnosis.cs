using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Outsourcing.Domain.Json;

/// <summary>Finds every problem of a document that could not be read.</summary>
/// <remarks>
/// Walks through the document and the description of its type side by side. A part that can be read by itself is in order
/// and is not looked into; so each value is read at most once for each level above it.
/// </remarks>
internal sealed class Diagnosis
{
    private readonly byte[] utf8;
    private readonly JsonSerializerOptions options;

    private Diagnosis(byte[] utf8, JsonSerializerOptions options)
    {
        this.utf8 = utf8;
        this.options = options;
    }

    /// <summary>Gets what was found so far.</summary>
    public ProblemList Problems { get; } = new();

    /// <summary>Finds the problems of a text that is no document of a type.</summary>
    public static IReadOnlyList<DocumentProblem> Of(byte[] utf8, JsonTypeInfo type)
    {
        var diagnosis = new Diagnosis(utf8, type.Options);
        if (new DocumentTree(utf8, diagnosis.Problems).Read() is { } document)
        {
            diagnosis.Inspect(document, type, nullable: false);
        }

        return diagnosis.Problems.InOrder(utf8);
    }

    /// <summary>Reads a part of the document by itself.</summary>
    public bool TryRead<T>(DocumentNode? node, [NotNullWhen(true)] out T? value)
        where T : notnull
    {
        value = default;
        if (node is null || Read(node, options.GetTypeInfo(typeof(T)), out var read) is not null || read is null)
        {
            return false;
        }

        value = (T)read;
        return true;
    }

    private Exception? Read(DocumentNode node, JsonTypeInfo type, out object? value)
    {
        try
        {
            value = JsonSerializer.Deserialize(utf8.AsSpan(node.Start, node.End - node.Start), type);
            return null;
        }
        catch (Exception failure) when (ShapeException.IsAboutTheDocument(failure))
        {
            value = null;
            return failure;
        }
    }

    private void Inspect(DocumentNode node, JsonTypeInfo type, bool nullable)
    {
        if (Problems.IsFull)
        {
            return;
        }

        if (Nullable.GetUnderlyingType(type.Type) is { } underlying)
        {
            type = options.GetTypeInfo(underlying);
        }

        var failure =
            node.Kind == JsonTokenType.Null && nullable
                ? null
                : Read(node, type, out var value) ?? (IsOrHoldsNull(value) ? new JsonException() : null);
        if (failure is null)
        {
            return;
        }

        var before = Problems.Count;
        InspectParts(node, type);
        ShapeBook.OfTheLibrary.CheckOf(type.Type)?.Invoke(this, node);
        if (Problems.Count == before)
        {
            Refuse(node, type, failure);
        }
    }

    /// <summary>Says whether a value that was read is null or holds null.</summary>
    /// <remarks>The serializer lets null into lists, where no value of the library is null.</remarks>
    public static bool IsOrHoldsNull([NotNullWhen(false)] object? value) =>
        value is null || (value is object?[] items && Array.IndexOf(items, null) >= 0);

    private void InspectParts(DocumentNode node, JsonTypeInfo type)
    {
        switch (type.Kind)
        {
            case JsonTypeInfoKind.Object when node.IsObject:
                InspectObject(node, type);
                break;
            case JsonTypeInfoKind.Dictionary when node.IsObject:
                ReportRepeated(node);
                InspectAll(node, type);
                break;
            case JsonTypeInfoKind.Enumerable when node.IsList:
                InspectAll(node, type);
                break;
            default:
                break;
        }
    }

    private void InspectAll(DocumentNode node, JsonTypeInfo type)
    {
        var element = type.ElementType!;
        var items = options.GetTypeInfo(element);
        foreach (var child in node.Children)
        {
            Inspect(child, items, nullable: Nullable.GetUnderlyingType(element) is not null);
        }
    }

    private void InspectObject(DocumentNode node, JsonTypeInfo type)
    {
        var discriminator = type.PolymorphismOptions?.TypeDiscriminatorPropertyName;
        ReportRepeated(node);
        if (discriminator is not null)
        {
            if (KindOf(node, type.PolymorphismOptions!) is not { } kind)
            {
                return;
            }

            type = options.GetTypeInfo(kind);
        }

        var whole = type;
        type = options.GetTypeInfo(ShapeBook.OfTheLibrary.VariantOf(type.Type, node));
        foreach (var child in node.Children)
        {
            // A member of another variant may stand there as null: that is as if it were absent.
            var isAbsent = child.Kind == JsonTokenType.Null && Has(whole, child) && !Has(type, child);
            if (!isAbsent && !string.Equals(child.Name, discriminator, StringComparison.Ordinal))
            {
                InspectMember(child, type);
            }
        }

        foreach (var member in type.Properties.Where(IsRequired))
        {
            if (node.Find(member.Name) is null)
            {
                Problems.Add(node, $"'{member.Name}' is missing.");
            }
        }
    }

    private void InspectMember(DocumentNode child, JsonTypeInfo type)
    {
        var member = type.Properties.FirstOrDefault(property =>
            string.Equals(property.Name, child.Name, StringComparison.Ordinal)
        );
        if (member is not null)
        {
            if (member.CustomConverter is null && options.TryGetTypeInfo(member.PropertyType, out var memberType))
            {
                Inspect(child, memberType, member.AssociatedParameter?.IsNullable ?? member.IsSetNullable);
            }
        }
        else if (type.UnmappedMemberHandling != JsonUnmappedMemberHandling.Skip && !Problems.IsFull)
        {
            var known = string.Join(", ", type.Properties.Select(property => property.Name));
            Problems.Add(
                child.NameStart,
                child.Path,
                $"'{DocumentNode.Shorten(child.Name!)}' is not known here; known are {known}."
            );
        }
    }

    private static bool Has(JsonTypeInfo type, DocumentNode child) =>
        type.Properties.Any(member => string.Equals(member.Name, child.Name, StringComparison.Ordinal));

    private static bool IsRequired(JsonPropertyInfo member) =>
        member.IsRequired || member.AssociatedParameter is { HasDefaultValue: false };

    private void ReportRepeated(DocumentNode node)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var child in node.Children)
        {
            if (!names.Add(child.Name!) && !Problems.IsFull)
            {
                Problems.Add(
                    child.NameStart,
                    child.Path,
                    $"'{DocumentNode.Shorten(child.Name!)}' stands there more than once."
                );
            }
        }
    }

    /// <summary>Finds the type that the discriminator names; reports when it names none.</summary>
    private Type? KindOf(DocumentNode node, JsonPolymorphismOptions kinds)
    {
        var name = kinds.TypeDiscriminatorPropertyName;
        var words = DocumentNode.OneOf(kinds.DerivedTypes.Select(kind => $"{kind.TypeDiscriminator}"));
        if (node.Find(name) is not { } discriminator)
        {
            Problems.Add(node, $"'{name}' is missing; write {words}.");
            return null;
        }

        if (!TryRead<string>(discriminator, out var text))
        {
            Problems.Add(discriminator, $"Expected a text, found {DocumentNode.Describe(discriminator.Kind)}.");
            return null;
        }

        var found = kinds.DerivedTypes.FirstOrDefault(kind => Equals(kind.TypeDiscriminator, text)).DerivedType;
        if (found is null)
        {
            Problems.Add(discriminator, $"'{DocumentNode.Shorten(text)}' is not one of the kinds; write {words}.");
        }

        return found;
    }

    /// <summary>Reports what the factory or the converter of a value says, where its parts are in order.</summary>
    private void Refuse(DocumentNode node, JsonTypeInfo type, Exception failure)
    {
        if (node.Kind == JsonTokenType.Null && type.Converter is ILeaf leaf)
        {
            Problems.Add(node, $"Expected {leaf.Noun}, found null.");
            return;
        }

        if (failure is not ShapeException refusal)
        {
            Problems.Add(node, Expectation(node, type) ?? WithoutPath(failure.Message));
            return;
        }

        var place = refusal.Member is { } member && node.IsObject ? node.Find(member) ?? node : node;
        foreach (var line in refusal.Message.Split('\n'))
        {
            Problems.Add(place, line);
        }
    }

    private static string? Expectation(DocumentNode node, JsonTypeInfo type)
    {
        var expected = type.Kind switch
        {
            JsonTypeInfoKind.Object or JsonTypeInfoKind.Dictionary => JsonTokenType.StartObject,
            JsonTypeInfoKind.Enumerable => JsonTokenType.StartArray,
            _ when type.Type == typeof(string) => JsonTokenType.String,
            _ when IsNumber(type.Type) && node.Kind != JsonTokenType.Number => JsonTokenType.Number,
            _ => JsonTokenType.None,
        };
        return expected == JsonTokenType.None ? null
            : expected != node.Kind
                ? $"Expected {DocumentNode.Describe(expected)}, found {DocumentNode.Describe(node.Kind)}."
            : expected == JsonTokenType.String ? "The text is not valid Unicode."
            : null;
    }

    private static bool IsNumber(Type type) =>
        !type.IsEnum && Type.GetTypeCode(type) is >= TypeCode.SByte and <= TypeCode.Decimal;

    private static string WithoutPath(string message)
    {
        var path = message.IndexOf(" Path: ", StringComparison.Ordinal);
        return path < 0 ? message : message[..path];
    }
}
