using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Outsourcing.Domain.Json;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Scoring;

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

    internal sealed record Unknown(string Text);

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
    [JsonSerializable(typeof(Note))]
    internal sealed partial class Notes : JsonSerializerContext;
}
