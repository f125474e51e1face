using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Outsourcing.Domain.Json;

/// <summary>A type as a JSON object: its members go out, and its public factory makes it from the members that come in.</summary>
/// <remarks>
/// System.Text.Json's own object converter does the reading, so that repeated, unknown and missing members are refused
/// everywhere in the same way; only the creation is ours.
/// </remarks>
/// <typeparam name="T">The type.</typeparam>
/// <param name="create">The factory; <see langword="null"/> for a type that is written only.</param>
internal sealed class Shape<T>(Func<Parts, T>? create)
    where T : notnull
{
    private readonly List<string> names = [];
    private readonly List<Func<JsonSerializerOptions, JsonPropertyInfo>> members = [];
    private readonly List<JsonParameterInfoValues> parameters = [];

    /// <summary>Gets whether the type is written and never read.</summary>
    public bool IsWrittenOnly => create is null;

    /// <summary>Adds a member that is always there.</summary>
    public Shape<T> With<TMember>(string name, Func<T, TMember> get)
        where TMember : notnull => Add(name, get, optional: false, shows: null);

    /// <summary>Adds a member that may be absent or null; it is not written when it is null.</summary>
    public Shape<T> Optional<TMember>(string name, Func<T, TMember?> get) =>
        Add(name, get, optional: true, shows: value => get(value) is not null);

    /// <summary>Adds a member that is written only for some values.</summary>
    public Shape<T> When<TMember>(string name, Func<T, bool> shows, Func<T, TMember> get) =>
        Add(name, get, optional: true, shows);

    /// <summary>Describes the type to System.Text.Json.</summary>
    public JsonTypeInfo<T> Build(JsonSerializerOptions options) =>
        JsonMetadataServices.CreateObjectInfo(
            options,
            new JsonObjectInfoValues<T>
            {
                ObjectWithParameterizedConstructorCreator = create is null ? null : Create,
                ConstructorParameterMetadataInitializer = create is null ? null : () => [.. parameters],
                PropertyMetadataInitializer = _ => [.. members.Select(member => member(options))],
            }
        );

    private T Create(object?[] values)
    {
        try
        {
            return create!(new Parts(names, values));
        }
        catch (Exception refusal) when (ShapeException.IsAboutTheDocument(refusal))
        {
            throw ShapeException.From(refusal);
        }
    }

    private Shape<T> Add<TMember>(string name, Func<T, TMember> get, bool optional, Func<T, bool>? shows)
    {
        names.Add(name);
        members.Add(options => Member(options, name, get, isRequired: !optional && !IsWrittenOnly, shows));
        parameters.Add(
            new JsonParameterInfoValues
            {
                Name = name,
                ParameterType = typeof(TMember),
                Position = parameters.Count,
                HasDefaultValue = optional,
                DefaultValue = default(TMember),
                IsNullable = optional,
            }
        );
        return this;
    }

    private static JsonPropertyInfo Member<TMember>(
        JsonSerializerOptions options,
        string name,
        Func<T, TMember> get,
        bool isRequired,
        Func<T, bool>? shows
    )
    {
        var member = JsonMetadataServices.CreatePropertyInfo(
            options,
            new JsonPropertyInfoValues<TMember>
            {
                IsProperty = true,
                IsPublic = true,
                DeclaringType = typeof(T),
                PropertyName = name,
                JsonPropertyName = name,
                Getter = owner => get((T)owner),
            }
        );
        member.IsRequired = isRequired;
        member.IsGetNullable = shows is not null && default(TMember) is null;
        if (shows is not null)
        {
            member.ShouldSerialize = (owner, _) => shows((T)owner);
        }

        return member;
    }
}
