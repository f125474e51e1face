using NodaTime;
using Outsourcing.Domain.Json;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Selection;
using Outsourcing.Domain.Tests.House;
using Outsourcing.Domain.Tests.Selection;

namespace Outsourcing.Domain.Tests.Json;

/// <summary>A tender and a dossier as documents. To write their schemas anew, run these tests with <c>OUTSOURCING_UPDATE_SCHEMAS=1</c>.</summary>
public sealed class SelectionDocumentTests
{
    public static TheoryData<string, string> Schemas =>
        new() { { "tender", Documents.Schema<Tender>() }, { "dossier", Documents.Schema<Dossier>() } };

    [Theory]
    [MemberData(nameof(Schemas))]
    public void Schema_IsTheOneInTheDocuments(string name, string schema)
    {
        var path = RepositoryFiles.PathOf($"docs/schemas/{name}.schema.json");
        if (Environment.GetEnvironmentVariable("OUTSOURCING_UPDATE_SCHEMAS") is { Length: > 0 })
        {
            File.WriteAllText(path, schema + "\n");
        }

        Assert.Equal(File.ReadAllText(path), schema + "\n");
    }

    [Fact]
    public void Evaluation_WithoutARecommendation_SaysWhatIsMissing()
    {
        var json = Documents.Write(Tenders.Undecided());

        Assert.DoesNotContain("\"recommendation\"", json, StringComparison.Ordinal);
        Assert.Contains("\"missing\"", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Fingerprint_OfATender_SurvivesTheDocument()
    {
        var tender = Documents.Read<Tender>(Documents.Write(Tenders.Small));

        Assert.Equal(Fingerprint.Of(Tenders.Small), Fingerprint.Of(tender));
    }

    [Theory]
    [InlineData("\"way\": \"ask\"", "Who is asked is asked 'until' a day.")]
    [InlineData("\"way\": \"zero\", \"until\": \"2026-10-01\"", "Only who is asked has a day 'until' which.")]
    public void MissingRule_WithAPartTooFewOrTooMany_IsRefused(string members, string expected)
    {
        Assert.False(Documents.TryRead<MissingRule>($"{{ {members} }}", out _, out var problems));

        Assert.Equal([expected], problems.Select(problem => problem.Message));
    }

    [Theory]
    [InlineData("null", "The evidence for 'languages' is null, or holds null.")]
    [InlineData("[null]", "The evidence for 'languages' is null, or holds null.")]
    [InlineData("[]", null)]
    public void Evidence_ThatIsNull_IsRefused(string evidence, string? expected)
    {
        var json = $$"""
            {
              "bidder": "Acme",
              "received": "2026-09-30T09:00:00Z",
              "answers": { "languages": { "kind": "number", "number": 4 } },
              "evidence": { "languages": {{evidence}} }
            }
            """;

        Assert.Equal(expected is null, Documents.TryRead<Bid>(json, out _, out var problems));
        Assert.Equal(expected is null ? [] : [expected], problems.Select(problem => problem.Message));
    }

    [Theory]
    [InlineData("\"explanation\": \"own tools\"")]
    [InlineData("\"explainedOn\": \"2026-10-01\"")]
    public void Explanation_WithoutADay_OrADayWithoutOne_IsRefused(string part)
    {
        var json = $$"""{ "bidder": "Acme", "asked": "2026-10-01", "answerBy": "2026-10-08", {{part}} }""";

        Assert.False(Documents.TryRead<LowPriceInquiry>(json, out _, out var problems));
        Assert.Equal(
            ["An 'explanation' has the day on which it came, 'explainedOn'."],
            problems.Select(problem => problem.Message)
        );
    }

    [Theory]
    [InlineData("\"points\": 40, \"importance\": 2")]
    [InlineData("\"points\": 40, \"low\": 20, \"high\": 30")]
    [InlineData("\"low\": 20, \"high\": 30, \"importance\": 1")]
    [InlineData("\"low\": 20")]
    [InlineData("")]
    public void AwardWeight_OfNoneOrOfTwoForms_IsRefused(string members)
    {
        Assert.False(Documents.TryRead<AwardWeight>($"{{ {members} }}", out _, out var problems));

        Assert.Equal(
            ["A weight is 'points', a range from 'low' to 'high', or an 'importance'."],
            problems.Select(problem => problem.Message)
        );
    }

    [Fact]
    public void ScoreSheet_WithBlanks_SurvivesTheDocument()
    {
        ScoreSheet[] sheets =
        [
            ScoreSheet.Of(
                "Anna",
                Tenders.Ten,
                Tenders.Closing,
                Grade.Of("Acme", "concept", 1),
                Grade.Of("Borea", "service", 2, "thin"),
                Grade.Of("Cygnus", "concept", 3),
                Grade.Of("Cygnus", "service", 4)
            ),
            ScoreSheet.FromColumns(
                "Carl",
                Tenders.Ten,
                Tenders.Closing,
                ["Nobody", "Acme", "Borea"],
                ("concept", new decimal?[] { null, null, 5 }),
                ("blank", new decimal?[] { null, null, null }),
                ("service", new decimal?[] { null, 6, 7 })
            ),
        ];
        var dossier = Dossier.Of(Tenders.BidOf("Acme", 1)).Graded(sheets);

        var read = Documents.Read<Dossier>(Documents.Write(dossier));

        Assert.Equal(sheets, read.Sheets);
        Assert.Equal(Fingerprint.Of(dossier), Fingerprint.Of(read));
        Assert.Equal((string[])["Borea", "Acme"], sheets[1].Bidders);
        Assert.Equal((string[])["concept", "service"], sheets[1].Criteria);
    }

    [Fact]
    public void LowPriceInquiry_ToBeAnsweredByTheLastDayThereIs_IsWritten()
    {
        var inquiry = LowPriceInquiry.Of("Acme", Tenders.Day, LocalDate.MaxIsoValue).Reject("not plausible");

        Assert.Equal(inquiry, Documents.Read<LowPriceInquiry>(Documents.Write(inquiry)));
    }

    [Theory]
    [InlineData(
        "\"languages\": {",
        "\" languages\": { \"kind\": \"number\", \"number\": 5 }, ",
        "'languages' is twice among the 'answers'."
    )]
    [InlineData(
        "\"lock-in\": {",
        "\"lock-in \": { \"amount\": 5, \"currency\": \"EUR\" }, ",
        "'lock-in' is twice among the 'premiums'."
    )]
    [InlineData(
        "{\n      \"gate\"",
        "{ \"gate\": \"ISO 27001 \", \"isMet\": true }, ",
        "'ISO 27001' is twice among the 'gates'."
    )]
    public void Bid_ThatSaysSomethingTwice_IsRefused(string before, string again, string expected)
    {
        var json = Documents
            .Write(
                Tenders.BidOf("Acme", 1, 3).Premium("lock-in", Tenders.Eur(1)).At(GateAnswer.DoesNotMeet("ISO 27001"))
            )
            .ReplaceLineEndings("\n");

        Assert.Contains(before, json, StringComparison.Ordinal);
        Assert.False(
            Documents.TryRead<Bid>(
                json.Replace(before, again + before, StringComparison.Ordinal),
                out _,
                out var problems
            )
        );
        Assert.Equal([("$", expected)], problems.Select(problem => (problem.Path, problem.Message)));
    }

    [Fact]
    public void Tender_WithAnImpossibleWeight_NamesThePlace()
    {
        var json = Documents.Write(Tenders.Small).Replace("\"points\": 40", "\"points\": 0", StringComparison.Ordinal);

        Assert.False(Documents.TryRead<Tender>(json, out _, out var problems));

        Assert.Equal("$.criteria[0].members[0].weight", problems[0].Path);
        Assert.Equal(
            "A criterion that is not to count is left out: a weight is above zero, and 0 is not.",
            problems[0].Message
        );
    }
}
