using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Json;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Scoring;
using Outsourcing.Domain.Tests.Contracts;

namespace Outsourcing.Domain.Tests.Json;

public sealed partial class DocumentFormatTests
{
    private static readonly DocumentFormat Extended = DocumentFormat.Default.With(Notes.Default);

    [Fact]
    public void With_TypesOfTheCaller_ReadsThemAsStrictly()
    {
        var note = new Note("Call back.", RuleId.Of("notes.call"), new Level(3));

        Assert.Equal(note, Extended.Read<Note>(Extended.Write(note)));
        Assert.False(
            Extended.TryRead<Note>(
                """{"text":null,"rule":"X","level":{},"from":"Anna","Text":"a"}""",
                out _,
                out var problems
            )
        );
        Assert.Equal(
            [
                "$.text: Expected a text, found null.",
                "$.rule: 'X' is not a rule name: lower-case words joined by dots, such as 'contract.notice.in-time'.",
                "$.level: 'depth' is missing.",
                "$.from: 'from' is not known here; known are text, rule, level.",
                "$.Text: 'Text' is not known here; known are text, rule, level.",
            ],
            problems.Select(problem => $"{problem.Path}: {problem.Message}")
        );
    }

    [Fact]
    public void With_AStructOfTheCaller_RefusesAMissingMember()
    {
        Assert.False(Extended.TryRead<Level>("{}", out _, out var problems));

        Assert.Equal("line 1, column 1, $: 'depth' is missing.", Assert.Single(problems).ToString());
    }

    [Fact]
    public void With_AConverterOfTheCaller_ReportsItsWordsWithThePath()
    {
        Assert.False(Extended.TryRead<Ticket>("""{"tag":"urgent","counts":[1,"2",1.5]}""", out _, out var problems));

        Assert.Equal(
            [
                "line 1, column 8, $.tag: A tag is in capital letters.",
                "line 1, column 29, $.counts[1]: Expected a number, found a text.",
                "line 1, column 33, $.counts[2]: The JSON value could not be converted to System.Int32.",
            ],
            problems.Select(problem => problem.ToString())
        );
    }

    [Fact]
    public void Schema_OfATypeOfTheCaller_LeavesItsConvertersOpen()
    {
        var schema = JsonNode.Parse(Extended.Schema<Ticket>())!;

        Assert.Equal(JsonValueKind.True, schema["properties"]!["tag"]!.GetValueKind());
        Assert.Equal("integer", (string?)schema["properties"]!["counts"]!["items"]!["type"]);
    }

    [Fact]
    public void With_ATypeOfTheCaller_WritesAnAnswerOfIt() =>
        Assert.Contains(
            "\"depth\": 3",
            Extended.Write(Answer.Known(new Level(3), Explanation.Of("So."))),
            StringComparison.Ordinal
        );

    [Fact]
    public void With_TypesOfTheCaller_LeavesTheLibraryAsItIs()
    {
        Assert.Equal(Documents.Write(DocumentSamples.Scorecard), Extended.Write(DocumentSamples.Scorecard));
        Assert.Throws<NotSupportedException>(() => Documents.Read<Note>("{}"));
        Assert.Throws<ArgumentNullException>("types", () => DocumentFormat.Default.With(null!));
    }

    [Fact]
    public void WithKind_AProvisionOfTheCaller_TakesPartInDocuments()
    {
        var parking = Clause.Of(ClauseReference.Of("MSA", "§ 9"), new Parking(2));

        Assert.Contains("\"kind\": \"acme.parking\"", HouseFormat.Of.Write(parking), StringComparison.Ordinal);
        Assert.Throws<NotSupportedException>(() => Documents.Write(parking));
        Assert.False(Documents.TryRead<Clause>(HouseFormat.Of.Write(parking), out _, out var problems));
        Assert.StartsWith(
            "line 4, column 13, $.provision.kind: 'acme.parking' is not one of the kinds; write ",
            Assert.Single(problems).ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void WithKind_OfAClosedSet_IsRefused()
    {
        Assert.Equal(
            "Note is no open set. (Parameter 'types')",
            Assert
                .Throws<ArgumentException>(
                    "types",
                    () => DocumentFormat.Default.WithKind<Note, Note>("a", Notes.Default)
                )
                .Message
        );
        Assert.Throws<ArgumentException>(
            "kind",
            () => DocumentFormat.Default.WithKind<Provision, Parking>(" ", Notes.Default)
        );
        Assert.Throws<ArgumentNullException>(
            "types",
            () => DocumentFormat.Default.WithKind<Provision, Parking>("a", null!)
        );
    }

    [Fact]
    public void Options_AreStrictAndCannotBeChanged()
    {
        var options = DocumentFormat.Default.Options;

        Assert.True(options.IsReadOnly);
        Assert.Equal(JsonUnmappedMemberHandling.Disallow, options.UnmappedMemberHandling);
        Assert.Equal(JsonNumberHandling.Strict, options.NumberHandling);
        Assert.Equal(JsonCommentHandling.Disallow, options.ReadCommentHandling);
        Assert.False(options.AllowDuplicateProperties);
        Assert.False(options.AllowTrailingCommas);
        Assert.False(options.PropertyNameCaseInsensitive);
        Assert.True(options.RespectNullableAnnotations);
        Assert.True(options.RespectRequiredConstructorParameters);
        Assert.True(options.AllowOutOfOrderMetadataProperties);
        Assert.Equal(32, options.MaxDepth);
    }

    [Fact]
    public void Options_UseNoReflection()
    {
        Assert.False(JsonSerializer.IsReflectionEnabledByDefault);
        Assert.IsNotType<DefaultJsonTypeInfoResolver>(DocumentFormat.Default.Options.TypeInfoResolver);
        Assert.Throws<NotSupportedException>(() => DocumentFormat.Default.Options.GetTypeInfo(typeof(Unknown)));
    }

    [Fact]
    public void Options_ReadForAHost_AsTheFormatDoes()
    {
        using var stream = new MemoryStream("{\"low\":0,\"high\":1.5}"u8.ToArray());
        var type = (JsonTypeInfo<Scale>)DocumentFormat.Default.Options.GetTypeInfo(typeof(Scale));

        Assert.Equal(Scale.Of(0, 1.5), JsonSerializer.Deserialize(stream, type));
    }

    internal sealed record Note(string Text, RuleId Rule, Level Level);

    [method: JsonConstructor]
    internal readonly record struct Level(int Depth);

    [JsonConverter(typeof(TagConverter))]
    internal sealed record Tag(string Text);

    internal sealed record Ticket(Tag Tag, int[] Counts);

    internal sealed class TagConverter : JsonConverter<Tag>
    {
        public override Tag Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.GetString() is { } text && text.All(char.IsAsciiLetterUpper)
                ? new Tag(text)
                : throw new JsonException("A tag is in capital letters.");

        public override void Write(Utf8JsonWriter writer, Tag value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Text);
    }

    internal sealed record Unknown(string Text);

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
    [JsonSerializable(typeof(Note))]
    [JsonSerializable(typeof(Ticket))]
    internal sealed partial class Notes : JsonSerializerContext;
}
