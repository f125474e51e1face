using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Outsourcing.Domain.Json;

/// <summary>All types that a format knows, each described once.</summary>
internal sealed class ShapeBook : IJsonTypeInfoResolver
{
    private readonly Dictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>> makers = [];
    private readonly Dictionary<Type, Func<DocumentNode, Type>> variants = [];
    private readonly Dictionary<Type, Action<Diagnosis, DocumentNode>> checks = [];
    private readonly Dictionary<Type, (string Title, string Description)> descriptions = [];
    private readonly HashSet<Type> writtenOnly = [];
    private readonly Dictionary<Type, List<JsonDerivedType>> openKinds = [];

    private ShapeBook() { }

    /// <summary>Gets the types of the library.</summary>
    public static ShapeBook OfTheLibrary { get; } = MakeLibrary();

    /// <summary>Gets every type that is read and written.</summary>
    public IEnumerable<Type> ReadTypes => makers.Keys.Where(type => !writtenOnly.Contains(type));

    /// <summary>Gets every type that is written only.</summary>
    public IEnumerable<Type> WrittenOnlyTypes => writtenOnly;

    /// <inheritdoc/>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        makers.TryGetValue(type, out var make) ? make(options) : null;

    /// <summary>Says whether callers may add kinds to a type.</summary>
    public bool IsOpen(Type type) => openKinds.ContainsKey(type);

    public bool IsWrittenOnly(Type type) => writtenOnly.Contains(type);

    /// <summary>Finds which of several shapes a node has, where no discriminator says it.</summary>
    public Type VariantOf(Type type, DocumentNode node) =>
        variants.TryGetValue(type, out var choose) ? choose(node) : type;

    /// <summary>Finds the check that looks at a document as a whole, whatever its parts are.</summary>
    public Action<Diagnosis, DocumentNode>? CheckOf(Type type) => checks.GetValueOrDefault(type);

    /// <summary>Finds title and description of a type for a schema.</summary>
    public (string Title, string Description)? DescriptionOf(Type type) =>
        descriptions.TryGetValue(type, out var description) ? description : null;

    /// <summary>Adds a class that is one JSON value, and lists of it.</summary>
    public ShapeBook Class<T>(JsonConverter<T> converter)
        where T : class => Value(converter);

    /// <summary>Adds a struct that is one JSON value, its nullable form, and lists of it.</summary>
    public ShapeBook Struct<T>(JsonConverter<T> converter)
        where T : struct => Value(converter).NullableOf<T>();

    /// <summary>Adds a class that is a JSON object, and lists of it.</summary>
    public ShapeBook Class<T>(Shape<T> shape)
        where T : class => Object(shape);

    /// <summary>Adds a struct that is a JSON object, its nullable form, and lists of it.</summary>
    public ShapeBook Struct<T>(Shape<T> shape)
        where T : struct => Object(shape).NullableOf<T>();

    /// <summary>Adds the base of a closed set whose members are told apart by the member <c>kind</c>.</summary>
    public ShapeBook Kinds<T>(params (string Kind, Type Type)[] kinds)
        where T : class
    {
        makers[typeof(T)] = options =>
        {
            var info = new Shape<T>(create: null).Build(options);
            info.PolymorphismOptions = new JsonPolymorphismOptions
            {
                TypeDiscriminatorPropertyName = "kind",
                UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FailSerialization,
            };
            foreach (var (kind, type) in kinds)
            {
                info.PolymorphismOptions.DerivedTypes.Add(new JsonDerivedType(type, kind));
            }

            return info;
        };
        return ListOf<T>();
    }

    /// <summary>Adds the base of an open set, whose members are told apart by the member <c>kind</c>; callers add more with <see cref="DocumentFormat.WithKind{TBase, T}"/>.</summary>
    public ShapeBook Open<TBase>()
        where TBase : class
    {
        List<JsonDerivedType> kinds = [];
        openKinds.Add(typeof(TBase), kinds);
        makers[typeof(TBase)] = options =>
        {
            var info = new Shape<TBase>(create: null).Build(options);
            info.PolymorphismOptions = new JsonPolymorphismOptions
            {
                TypeDiscriminatorPropertyName = "kind",
                UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FailSerialization,
            };
            foreach (var known in kinds)
            {
                info.PolymorphismOptions.DerivedTypes.Add(known);
            }

            return info;
        };
        return ListOf<TBase>();
    }

    /// <summary>Adds a member of an open set.</summary>
    public ShapeBook Kind<TBase, T>(string kind, Shape<T> shape)
        where TBase : class
        where T : class, TBase
    {
        openKinds[typeof(TBase)].Add(new JsonDerivedType(typeof(T), kind));
        return Class(shape);
    }

    /// <summary>Adds a dictionary by name.</summary>
    public ShapeBook ByName<T>()
    {
        makers[typeof(Dictionary<string, T>)] = options =>
            JsonMetadataServices.CreateDictionaryInfo<Dictionary<string, T>, string, T>(
                options,
                new JsonCollectionInfoValues<Dictionary<string, T>> { ObjectCreator = () => [] }
            );
        return this;
    }

    /// <summary>Says which shape a node has when no discriminator says it.</summary>
    public ShapeBook Variants<T>(Func<DocumentNode, Type> choose)
    {
        variants[typeof(T)] = choose;
        return this;
    }

    /// <summary>Adds a check that looks at a document as a whole.</summary>
    public ShapeBook Check<T>(Action<Diagnosis, DocumentNode> check)
    {
        checks[typeof(T)] = check;
        return this;
    }

    /// <summary>Says in a schema what a type is.</summary>
    public ShapeBook Describe<T>(string title, string description)
    {
        descriptions[typeof(T)] = (title, description);
        return this;
    }

    private static ShapeBook MakeLibrary()
    {
        var book = new ShapeBook()
            .Class<string>(JsonMetadataServices.StringConverter!)
            .Struct(JsonMetadataServices.BooleanConverter)
            .Struct(JsonMetadataServices.Int32Converter)
            .Struct(JsonMetadataServices.Int64Converter)
            .Struct(new ExactDecimalConverter())
            .Struct(new FiniteDoubleConverter());
        ReasoningShapes.AddTo(book);
        AmountsShapes.AddTo(book);
        TimeShapes.AddTo(book);
        CalendarShapes.AddTo(book);
        ContactShapes.AddTo(book);
        MeasurementShapes.AddTo(book);
        TallyShapes.AddTo(book);
        ScoringShapes.AddTo(book);
        ResultShapes.AddTo(book);
        PairwiseShapes.AddTo(book);
        ClockShapes.AddTo(book);
        PartyShapes.AddTo(book);
        AgreementShapes.AddTo(book);
        NoticeShapes.AddTo(book);
        TermShapes.AddTo(book);
        ViewShapes.AddTo(book);
        NormShapes.AddTo(book);
        FeeShapes.AddTo(book);
        ObligationShapes.AddTo(book);
        PowerShapes.AddTo(book);
        PerformanceShapes.AddTo(book);
        ResponsibilityShapes.AddTo(book);
        ScopeShapes.AddTo(book);
        ReliefShapes.AddTo(book);
        LawShapes.AddTo(book);
        ServiceLevelShapes.AddTo(book);
        ConfidentialityShapes.AddTo(book);
        OpenSourceShapes.AddTo(book);
        LicenceShapes.AddTo(book);
        EscrowShapes.AddTo(book);
        RoyaltyShapes.AddTo(book);
        OwnershipShapes.AddTo(book);
        IpLawShapes.AddTo(book);
        return book;
    }

    private ShapeBook Value<T>(JsonConverter<T> converter)
        where T : notnull
    {
        makers[typeof(T)] = options => JsonMetadataServices.CreateValueInfo<T>(options, converter);
        return ListOf<T>();
    }

    private ShapeBook Object<T>(Shape<T> shape)
        where T : notnull
    {
        makers[typeof(T)] = shape.Build;
        if (shape.IsWrittenOnly)
        {
            writtenOnly.Add(typeof(T));
            writtenOnly.Add(typeof(T[]));
        }

        return ListOf<T>();
    }

    private ShapeBook NullableOf<T>()
        where T : struct
    {
        makers[typeof(T?)] = options =>
            JsonMetadataServices.CreateValueInfo<T?>(options, JsonMetadataServices.GetNullableConverter<T>(options));
        return this;
    }

    /// <summary>Adds lists of a type.</summary>
    public ShapeBook ListOf<T>()
    {
        makers[typeof(T[])] = options =>
            JsonMetadataServices.CreateArrayInfo<T>(options, new JsonCollectionInfoValues<T[]>());
        return this;
    }
}
