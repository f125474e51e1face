using System.Text.Json.Nodes;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Json;
using Outsourcing.Domain.Measurement;
using Outsourcing.Domain.Performance;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Scoring;
using Outsourcing.Domain.ServiceLevels;
using Outsourcing.Domain.Tests.House;

namespace Outsourcing.Domain.Tests.Json;

/// <summary>The schema says what is read. To write the file anew, run these tests with <c>OUTSOURCING_UPDATE_SCHEMAS=1</c>.</summary>
public sealed class DocumentSchemaTests
{
    private const string SchemaFile = "docs/schemas/scorecard.schema.json";

    private static readonly MiniSchema Scorecard = new(JsonNode.Parse(Documents.Schema<DecisionProblem>())!);

    [Fact]
    public void File_EqualsTheSchemaOfTheCode()
    {
        var schema = Documents.Schema<DecisionProblem>() + "\n";
        if (Environment.GetEnvironmentVariable("OUTSOURCING_UPDATE_SCHEMAS") is { Length: > 0 })
        {
            File.WriteAllText(RepositoryFiles.PathOf(SchemaFile), schema);
        }

        Assert.Equal(RepositoryFiles.Read(SchemaFile), schema);
    }

    [Fact]
    public void References_OfEveryFile_LeadToWhatIsThere()
    {
        var files = Directory.GetFiles(RepositoryFiles.PathOf("docs/schemas"));

        Assert.True(files.Length > 10, $"{files.Length} files");
        Assert.All(files, file => Assert.Empty(new MiniSchema(JsonNode.Parse(File.ReadAllText(file))!).Dangling()));
        Assert.Equal(["#/a"], new MiniSchema(JsonNode.Parse("""{ "anyOf": [{ "$ref": "#/a" }] }""")!).Dangling());
    }

    [Theory]
    [InlineData("indicator")]
    [InlineData("target")]
    [InlineData("measurement-window")]
    [InlineData("exclusion")]
    [InlineData("exclusion-terms")]
    [InlineData("performance-criterion")]
    [InlineData("performance-scorecard")]
    [InlineData("performance-history")]
    [InlineData("service-level-agreement")]
    [InlineData("agreement")]
    public void File_OfAnotherDocument_EqualsTheSchemaOfTheCode(string name)
    {
        var file = $"docs/schemas/{name}.schema.json";
        var schema =
            name switch
            {
                "indicator" => Documents.Schema<Indicator>(),
                "target" => Documents.Schema<Target>(),
                "measurement-window" => Documents.Schema<MeasurementWindow>(),
                "exclusion" => Documents.Schema<Exclusion>(),
                "exclusion-terms" => Documents.Schema<ExclusionTerms>(),
                "performance-criterion" => Documents.Schema<PerformanceCriterion>(),
                "performance-scorecard" => Documents.Schema<Outsourcing.Domain.Performance.Scorecard>(),
                "service-level-agreement" => Documents.Schema<ServiceLevelAgreement>(),
                "agreement" => Documents.Schema<Agreement>(),
                _ => Documents.Schema<PerformanceHistory>(),
            } + "\n";
        if (Environment.GetEnvironmentVariable("OUTSOURCING_UPDATE_SCHEMAS") is { Length: > 0 })
        {
            File.WriteAllText(RepositoryFiles.PathOf(file), schema);
        }

        Assert.Equal(RepositoryFiles.Read(file), schema);
    }

    [Fact]
    public void Schema_AcceptsEveryScorecard() =>
        Assert.All(
            DocumentSamples.All.Where(sample => sample.Type == typeof(DecisionProblem)),
            sample => Assert.True(Scorecard.Accepts(JsonNode.Parse(sample.Write())))
        );

    [Theory]
    [InlineData("""{"criteria":[{"name":"a","weight":1,"direction":"lower"}],"alternatives":[]}""", true)]
    [InlineData("""{"criteria":[{"name":"g","criteria":[{"name":"a","direction":"max"}]}],"alternatives":[]}""", true)]
    [InlineData("""{"criteria":[{"name":"a","direction":"max","unit":null}],"alternatives":[]}""", true)]
    [InlineData("""{"criteria":[{"name":"a","direction":"up"}],"alternatives":[]}""", false)]
    [InlineData("""{"criteria":[{"name":"a"}],"alternatives":[]}""", false)]
    [InlineData("""{"criteria":[{"name":"g","criteria":[{"name":"a"}]}],"alternatives":[]}""", false)]
    [InlineData("""{"criteria":[{"name":"a","direction":"max","weight":"1"}],"alternatives":[]}""", false)]
    [InlineData("""{"criteria":[{"name":"a","direction":"max","scale":{"low":1}}],"alternatives":[]}""", false)]
    [InlineData("""{"criteria":[null],"alternatives":[]}""", false)]
    [InlineData("""{"criteria":[],"alternatives":[{"name":"a","values":{"x":1,"y":null}}]}""", true)]
    [InlineData("""{"criteria":[],"alternatives":[{"name":"a","values":{"x":"1"}}]}""", false)]
    [InlineData("""{"criteria":[],"alternatives":[{"name":"a"}]}""", false)]
    [InlineData("""{"criteria":[],"alternatives":[],"weights":{"derived":[1]}}""", true)]
    [InlineData("""{"criteria":[],"alternatives":[],"weights":{"derived":["1"]}}""", false)]
    [InlineData("""{"criteria":[],"alternatives":[],"note":"x"}""", false)]
    [InlineData("""{"criteria":[]}""", false)]
    [InlineData("[]", false)]
    public void Schema_OfAScorecard_KnowsItsForm(string json, bool isAccepted) =>
        Assert.Equal(isAccepted, Scorecard.Accepts(JsonNode.Parse(json)));

    [Fact]
    public void Schema_OfEveryTypeThatIsRead_AcceptsItsSamples()
    {
        AssertAccepted<Finding>();
        AssertAccepted<Explanation>();
        AssertAccepted<Basis>();
        AssertAccepted<ScoringMethod>();
        AssertAccepted<DataWeighting>();
        AssertAccepted<Money>();
        AssertAccepted<Percentage>();
        AssertAccepted<Ratio>();
        AssertAccepted<Currency>();
        AssertAccepted<RuleId>();
        AssertAccepted<Fingerprint>();
        AssertAccepted<Truth>();
        AssertAccepted<RoundingRule>();
        AssertAccepted<CriteriaNode>();
        AssertAccepted<Criterion>();
        AssertAccepted<CriteriaGroup>();
        AssertAccepted<Alternative>();
        AssertAccepted<Weights>();
        AssertAccepted<Shift>();
        AssertAccepted<WeeklyHours>();
        AssertAccepted<RollConvention>();
        AssertAccepted<IntervalSet>();
        AssertAccepted<Holidays>();
        AssertAccepted<BusinessDays>();
        AssertAccepted<BusinessCalendar>();
        AssertAccepted<ZonedCalendar>();
        AssertAccepted<CombinedCalendar>();
        AssertAccepted<Indicator>();
        AssertAccepted<Target>();
        AssertAccepted<MeasurementWindow>();
        AssertAccepted<Exclusion>();
        AssertAccepted<ExclusionTerms>();
        AssertAccepted<Outage>();
        AssertAccepted<Ticket>();
        AssertAccepted<EventCount>();
        AssertAccepted<DefectCount>();
        AssertAccepted<PerformanceCriterion>();
        AssertAccepted<Outsourcing.Domain.Performance.Scorecard>();
        AssertAccepted<PerformanceHistory>();
        AssertAccepted<CriterionValue>();
        AssertAccepted<VendorBanding>();
    }

    [Theory]
    [InlineData("\"a.b\"", true)]
    [InlineData("\"A.b\"", false)]
    [InlineData("\"a\"", false)]
    [InlineData("7", false)]
    public void Schema_OfAText_HasItsPattern(string json, bool isAccepted) =>
        Assert.Equal(
            isAccepted,
            new MiniSchema(JsonNode.Parse(Documents.Schema<RuleId>())!).Accepts(JsonNode.Parse(json))
        );

    [Fact]
    public void Schema_OfAResult_IsRefused() => Assert.Throws<NotSupportedException>(() => Documents.Schema<Ranking>());

    private static void AssertAccepted<T>()
        where T : notnull
    {
        var schema = new MiniSchema(JsonNode.Parse(Documents.Schema<T>())!);
        var samples = DocumentSamples.All.Where(sample => sample.Type == typeof(T)).ToList();

        Assert.NotEmpty(samples);
        Assert.All(samples, sample => Assert.True(schema.Accepts(JsonNode.Parse(sample.Write())), sample.ToString()));
    }
}
