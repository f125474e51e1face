using System.Text.Json;
using System.Text.Json.Nodes;
using Outsourcing.Domain.Tests.Json;

namespace Outsourcing.Samples.VendorSelection.Tests;

/// <summary>The selections that come with the program, and what it says about them.</summary>
public sealed class TemplateTests
{
    [Theory]
    [MemberData(nameof(Names))]
    public void Files_OfATemplate_AreThoseThatCodeBuilds(string name)
    {
        var built = SelectionTemplate.Of(name);

        Golden.CheckTemplate($"{name}/tender.json", Documents.Write(built.Rules) + "\n");
        Golden.CheckTemplate($"{name}/dossier.json", Documents.Write(built.Dossier) + "\n");
        Golden.CheckTemplate($"{name}/selection.json", built.Procedure.Write() + "\n");
        Assert.Equal(built.Rules, Documents.Read<Tender>(Read(name, "tender.json")));
        Assert.Equal(built.Dossier, Documents.Read<Dossier>(Read(name, "dossier.json")));
        Assert.Equal(built.Procedure, Procedure.Parse(Read(name, "selection.json")).Value);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Files_OfATemplate_KeepToTheirSchemas(string name)
    {
        foreach (var document in (string[])["tender", "dossier"])
        {
            var schema = new MiniSchema(JsonNode.Parse(Golden.Schema(document))!);
            var file = JsonNode.Parse(Read(name, $"{document}.json"))!.AsObject();

            Assert.True(schema.Accepts(file), document);
            file.Add("unknown", 1);
            Assert.False(schema.Accepts(file), document);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Run_Template_ShowsTheSelection(string name) => Golden.Check($"{name}.txt", Run.Of("--template", name));

    /// <summary>The answers were worked out by hand; the arithmetic stands in the notes of the files and above the tenders.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Answers_OfATemplate_AreThoseExpected(string name)
    {
        using var file = JsonDocument.Parse(Read(name, "answers.json"));
        var expected = file.RootElement.GetProperty("selection");
        var built = SelectionTemplate.Of(name);
        var evaluation = built.On(built.Procedure.On);

        Assert.Equal(expected.GetProperty("on").GetString(), Wording.Date(built.Procedure.On));
        Assert.Equal(expected.GetProperty("recommended").GetString(), Recommended(evaluation));
        Assert.Equal(Pairs(expected, "totals"), evaluation.Ranking.Select(Total));
        Assert.Equal(Pairs(expected, "pricePoints"), evaluation.Ranking.Select(PricePoints));
        Assert.Equal(Texts(expected, "out"), Records(evaluation, StageOutcome.Failed));
        Assert.Equal(Texts(expected, "open"), Records(evaluation, StageOutcome.Open));
        Assert.Equal(Texts(expected, "closedEnvelopes"), Closed(built, evaluation));
        Assert.Equal(Texts(expected, "excluded"), evaluation.Excluded.Select(one => one.ToString()));
        Assert.Equal(
            Texts(expected, "outliers"),
            evaluation.Dispersion(Percentage.Of(30)).Outliers.Select(one => one.ToString())
        );
        Assert.Equal(
            Texts(expected, "decidingEvaluators"),
            evaluation.Dispersion(Percentage.Of(30)).Deciding.Select(one => $"{one.Evaluator}: {one.Then}")
        );
        Assert.Equal(expected.GetProperty("abnormallyLow").GetString(), Low(evaluation));
        Assert.Equal(expected.GetProperty("priceWeights").GetString(), evaluation.PriceWeights().Value.ToString());
        Assert.Equal(
            expected.GetProperty("runnerUp").GetString(),
            evaluation.WaysToWin(evaluation.Ranking[1].Name).ToString()
        );
        Assert.Equal(
            Texts(expected, "paradoxes"),
            evaluation.Reversals().Value.Paradoxes.Select(one => one.ToString())
        );
        Assert.Equal(
            Texts(expected, "findings"),
            evaluation.Findings.Select(finding => $"{finding.Rule} {finding.Subject}")
        );
    }

    /// <summary>The last day for the report of Finmere is 2026-01-20; a day later it is out, and the award is made.</summary>
    [Fact]
    public void Accounting_AfterTheLastDay_IsAwarded()
    {
        using var file = JsonDocument.Parse(Read("accounting", "answers.json"));
        var expected = file.RootElement.GetProperty("selection").GetProperty("later");
        var built = SelectionTemplate.Of("accounting");

        Assert.False(built.On(new LocalDate(2026, 1, 20)).Recommendation.IsKnown);
        var later = built.On(new LocalDate(2026, 1, 21));

        Assert.Equal("2026-01-21", expected.GetProperty("on").GetString());
        Assert.Equal(expected.GetProperty("recommended").GetString(), Recommended(later));
        Assert.Equal(Pairs(expected, "totals"), later.Ranking.Select(Total));
        Assert.Equal(Pairs(expected, "pricePoints"), later.Ranking.Select(PricePoints));
        Assert.Equal(Texts(expected, "out"), Records(later, StageOutcome.Failed));
        Assert.Empty(later.Reversals().Value.Paradoxes);
    }

    /// <summary>Sent on 2024-10-22, 10 days end on 2024-11-01: All Saints, a Friday, and so on Monday 2024-11-04.</summary>
    [Fact]
    public void CustomerService_Letter_StatesTheStandstill()
    {
        using var file = JsonDocument.Parse(Read("customer-service", "answers.json"));
        var expected = file.RootElement.GetProperty("selection");
        var run = Run.Of("--letter", "Osterby Connect");

        Assert.Equal("2024-11-04", expected.GetProperty("standstill").GetString());
        Assert.Contains(
            "The contract is not concluded before the end of 2024-11-04, the last day of the standstill.",
            run.Sentences,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("customer-service", "Halden Care")]
    [InlineData("software", "Larkfield Software")]
    [InlineData("marketing", "Brightkite")]
    [InlineData("accounting", "Ledgerworks")]
    public void Winner_OfATemplate_IsTheProviderOfItsAgreement(string name, string provider)
    {
        using var file = JsonDocument.Parse(Read(name, "agreement.json"));
        var built = SelectionTemplate.Of(name);

        Assert.Equal(provider, file.RootElement.GetProperty("parties")[1].GetProperty("name").GetString());
        Assert.Equal(provider, built.On(built.Procedure.On.PlusDays(7)).Recommendation.Value.Bidder);
    }

    public static TheoryData<string> Names => [.. Templates.Names];

    private static string Recommended(Evaluation evaluation) =>
        evaluation.Recommendation.TryGetValue(out var award)
            ? award.ToString()
            : $"nobody yet: {string.Join(" ", evaluation.Recommendation.Findings.Select(finding => finding.Message))}";

    private static (string, string) Total(EvaluatedBid bid) => (bid.Name, Words.Points(bid.LeastTotal, bid.MostTotal));

    private static (string, string) PricePoints(EvaluatedBid bid) => (bid.Name, Words.Points(bid.PricePoints));

    private static IEnumerable<string> Records(Evaluation evaluation, StageOutcome outcome) =>
        evaluation
            .Record.Where(record => record.Outcome == outcome && record.Stage != Stage.Award)
            .Select(record => $"{record.Bid}, {record.Subject}: {record.Found}");

    private static IEnumerable<string> Closed(SelectionTemplate built, Evaluation evaluation) =>
        built
            .Dossier.Bids.Where(bid => bid.Price is not null && evaluation[bid.Name].Price is null)
            .Where(bid => evaluation[bid.Name].Record.All(record => record.Stage != Stage.Commercial))
            .Select(bid => bid.Name);

    private static string Low(Evaluation evaluation) =>
        evaluation.Low!.TryGetValue(out var low) ? low.ToString() : evaluation.Low!.Findings[0].Rule.ToString();

    private static IEnumerable<(string, string)> Pairs(JsonElement parent, string member) =>
        parent.GetProperty(member).EnumerateObject().Select(own => (own.Name, own.Value.GetString()!));

    private static IEnumerable<string> Texts(JsonElement parent, string list) =>
        parent.GetProperty(list).EnumerateArray().Select(own => own.GetString()!);

    private static string Read(string name, string file) => Golden.TemplateText($"{name}/{file}");
}
