using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Json;

/// <summary>How documents are read and written: the strict rules, and the types that are known.</summary>
/// <remarks>Immutable; safe to use from any thread. Make one and keep it, since it learns each type once.</remarks>
public sealed class DocumentFormat
{
    internal const int DeepestRead = 32;
    private const int DeepestWritten = 1000;

    private static readonly UTF8Encoding StrictUtf8 = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    private readonly IJsonTypeInfoResolver resolver;
    private readonly JsonSerializerOptions writing;

    private DocumentFormat(IJsonTypeInfoResolver resolver)
    {
        this.resolver = resolver;
        Options = MakeOptions(resolver, DeepestRead);
        writing = MakeOptions(resolver, DeepestWritten);
    }

    /// <summary>Gets the format that knows the types of the library.</summary>
    public static DocumentFormat Default { get; } = new(ShapeBook.OfTheLibrary);

    /// <summary>Gets the options for reading, for a host that wants to read by itself; they cannot be changed.</summary>
    public JsonSerializerOptions Options { get; }

    /// <summary>Adds types of the caller.</summary>
    /// <param name="types">Describes the types, such as a source-generated context; it is asked after the library, whose types keep their form.</param>
    /// <returns>A format that also knows these types.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="types"/> is <see langword="null"/>.</exception>
    public DocumentFormat With(IJsonTypeInfoResolver types)
    {
        ArgumentNullException.ThrowIfNull(types);
        return new DocumentFormat(JsonTypeInfoResolver.Combine(resolver, types));
    }

    /// <summary>Adds a kind of provision or fact of the caller.</summary>
    /// <typeparam name="TBase"><see cref="Contracts.Provision"/> or <see cref="Contracts.Fact"/>.</typeparam>
    /// <typeparam name="T">The type of the caller.</typeparam>
    /// <param name="kind">The word that stands in the member <c>kind</c>, such as <c>acme.parking</c>.</param>
    /// <param name="types">Describes the type, such as a source-generated context.</param>
    /// <returns>A format that also knows this kind.</returns>
    /// <exception cref="ArgumentException">The word is blank, or the base is no open set.</exception>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public DocumentFormat WithKind<TBase, T>(string kind, IJsonTypeInfoResolver types)
        where TBase : class
        where T : TBase
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(kind);
        ArgumentNullException.ThrowIfNull(types);
        return ShapeBook.OfTheLibrary.IsOpen(typeof(TBase))
            ? new DocumentFormat(
                JsonTypeInfoResolver
                    .Combine(resolver, types)
                    .WithAddedModifier(info =>
                    {
                        if (info.Type == typeof(TBase))
                        {
                            info.PolymorphismOptions!.DerivedTypes.Add(new JsonDerivedType(typeof(T), kind));
                        }
                    })
            )
            : throw new ArgumentException($"{typeof(TBase).Name} is no open set.", nameof(types));
    }

    /// <inheritdoc cref="Documents.Read{T}(string)"/>
    public T Read<T>(string json)
        where T : notnull =>
        TryRead<T>(json, out var value, out var problems) ? value : throw new DocumentException(problems);

    /// <inheritdoc cref="Documents.Read{T}(ReadOnlySpan{byte})"/>
    public T Read<T>(ReadOnlySpan<byte> utf8)
        where T : notnull =>
        TryRead<T>(utf8, out var value, out var problems) ? value : throw new DocumentException(problems);

    /// <inheritdoc cref="Documents.TryRead{T}"/>
    public bool TryRead<T>(string json, [MaybeNullWhen(false)] out T value, out IReadOnlyList<DocumentProblem> problems)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(json);
        byte[] utf8;
        try
        {
            utf8 = StrictUtf8.GetBytes(json);
        }
        catch (EncoderFallbackException)
        {
            value = default;
            problems = [new DocumentProblem("$", "The text holds half of a surrogate pair, which is no character.")];
            return false;
        }

        return TryRead(utf8, out value, out problems);
    }

    /// <inheritdoc cref="Documents.Write{T}(T)"/>
    public string Write<T>(T value)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(value);
        // What is read again must not be deeper than what is read.
        return Written(
            value,
            TypeOf<T>(writing),
            ShapeBook.OfTheLibrary.IsWrittenOnly(typeof(T)) ? DeepestWritten : DeepestRead,
            nameof(value)
        );
    }

    /// <inheritdoc cref="Documents.Write{T}(Answer{T})"/>
    public string Write<T>(Answer<T> answer)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(answer);
        return Written(answer, ReasoningShapes.Answer<T>().Build(writing), DeepestWritten, nameof(answer));
    }

    /// <inheritdoc cref="Documents.Schema{T}"/>
    public string Schema<T>()
        where T : notnull =>
        // The exporter walks through every type below, which is deeper than any document may be.
        DocumentSchema.Of(TypeToRead<T>(writing));

    private bool TryRead<T>(
        ReadOnlySpan<byte> utf8,
        [MaybeNullWhen(false)] out T value,
        out IReadOnlyList<DocumentProblem> problems
    )
        where T : notnull
    {
        var type = TypeToRead<T>(Options);
        var text = utf8.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8;
        try
        {
            value = JsonSerializer.Deserialize(text, type);
            if (!Diagnosis.IsOrHoldsNull(value))
            {
                problems = [];
                return true;
            }
        }
        catch (Exception failure) when (ShapeException.IsAboutTheDocument(failure))
        {
            // Its problems are looked for below.
        }

        value = default;
        problems = Diagnosis.Of(text.ToArray(), type);
        return false;
    }

    private static JsonTypeInfo<T> TypeToRead<T>(JsonSerializerOptions options)
        where T : notnull =>
        ShapeBook.OfTheLibrary.IsWrittenOnly(typeof(T))
            ? throw new NotSupportedException($"{typeof(T)} is a result: it is written and never read.")
            : TypeOf<T>(options);

    private static string Written<T>(T value, JsonTypeInfo<T> type, int deepest, string parameterName)
    {
        var text = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(
            text,
            new JsonWriterOptions
            {
                Indented = type.Options.WriteIndented,
                IndentSize = type.Options.IndentSize,
                NewLine = type.Options.NewLine,
                Encoder = type.Options.Encoder,
                MaxDepth = deepest,
            }
        );
        try
        {
            JsonSerializer.Serialize(writer, value, type);
        }
        catch (Exception failure) when (IsTooDeep(failure, writer, deepest))
        {
            throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The value is nested deeper than {deepest} levels of JSON."
                ),
                parameterName,
                failure
            );
        }

        return Encoding.UTF8.GetString(text.WrittenSpan);
    }

    private static bool IsTooDeep(Exception failure, Utf8JsonWriter writer, int deepest) =>
        failure is JsonException or InvalidOperationException && writer.CurrentDepth >= deepest;

    private static JsonTypeInfo<T> TypeOf<T>(JsonSerializerOptions options) =>
        (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));

    private static JsonSerializerOptions MakeOptions(IJsonTypeInfoResolver resolver, int deepest)
    {
        var options = new JsonSerializerOptions
        {
            TypeInfoResolver = resolver,
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            PropertyNameCaseInsensitive = false,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            AllowDuplicateProperties = false,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            // A database may hand members back in another order than they were written.
            AllowOutOfOrderMetadataProperties = true,
            ReadCommentHandling = JsonCommentHandling.Disallow,
            AllowTrailingCommas = false,
            NumberHandling = JsonNumberHandling.Strict,
            MaxDepth = deepest,
            WriteIndented = true,
            IndentSize = 2,
            NewLine = "\n",
            // Letters such as § and € stay readable.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        options.MakeReadOnly();
        return options;
    }
}
