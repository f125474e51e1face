using System.Text.Json;

namespace Outsourcing.Samples.VendorScorecard.Tests;

public sealed class TemplateTests : OwnFolder
{
    [Fact]
    public void CustomerService_Assessed_GivesTheAnswersOfItsFile()
    {
        using var file = JsonDocument.Parse(Golden.TemplateText("customer-service/answers.json"));
        var expected = file.RootElement.GetProperty("scorecard");
        var scorecard = ScorecardFile
            .Read(Golden.Template("customer-service/scorecard.csv"), NumberText.WithPoint)
            .Scorecard!;
        var assessment = Assessment.Of(scorecard, MethodChoice.Of(null, null, scorecard)).Value;
        var missing = assessment.Missing!.Value;
        var flip = assessment.NearestFlip!;

        Assert.Equal(expected.GetProperty("method").GetString(), assessment.Method.Name);
        Assert.All(
            missing.Totals,
            total => Assert.Equal(Range(expected, total), (Math.Round(total.Low, 10), Math.Round(total.High, 10)))
        );
        Assert.Equal(Names(expected, "rankingAtWorst"), Order(assessment.Scenarios[0]));
        Assert.Equal(Names(expected, "rankingAtBest"), Order(assessment.Scenarios[1]));
        Assert.Equal(Names(expected, "missing"), missing.Missing.Select(cell => cell.ToString()));
        Assert.Equal(Names(expected, "contenders"), missing.Contenders);
        Assert.Equal(expected.GetProperty("leaderWhateverIsMissing").GetString(), missing.Leader);
        Assert.Equal(expected.GetProperty("nearestFlip").GetProperty("criterion").GetString(), flip.Criterion.Name);
        Assert.Equal(expected.GetProperty("nearestFlip").GetProperty("weight").GetDouble(), flip.Smallest!.Weight, 10);
        Assert.Equal(expected.GetProperty("nearestFlip").GetProperty("leader").GetString(), flip.Smallest.Leader);
        Assert.Equal(
            expected
                .GetProperty("leadersByMethod")
                .EnumerateObject()
                .Select(method => (method.Name, method.Value[0].GetString()!)),
            assessment.Comparison!.Results.Select(result => (result.Method.Name, Assert.Single(result.Leaders)))
        );
    }

    [Fact]
    public void CustomerService_ComesWithTheProgram() =>
        Assert.Equal(
            ScorecardFile.Read(Golden.Template("customer-service/scorecard.csv"), NumberText.WithPoint).Scorecard,
            ScorecardFile.Example().Scorecard
        );

    [Theory]
    [InlineData("published/suppliers-badi-2017.csv", "A1 is first of 6 by weighted sum (MinMax)")]
    [InlineData("published/software-tus-2019.csv", "A5 is first of 5 by weighted sum (MinMax)")]
    public void Published_Ranked_NamesTheLeader(string file, string verdict)
    {
        var run = Run.Of(Golden.Template(file));

        Assert.Equal(0, run.Code);
        Assert.Contains(verdict, run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("customer-service/scorecard.csv")]
    [InlineData("published/suppliers-badi-2017.csv")]
    [InlineData("published/software-tus-2019.csv")]
    public void AnyTemplate_AsJson_IsTheSameScorecard(string file)
    {
        var scorecard = ScorecardFile.Read(Golden.Template(file), NumberText.WithPoint).Scorecard!;
        var path = Write("same.json", JsonScorecard.Write(scorecard));

        Assert.Equal(scorecard, ScorecardFile.Read(path, NumberText.WithPoint).Scorecard);
    }

    private static (double, double) Range(JsonElement expected, TotalRange total)
    {
        var range = expected.GetProperty("totals").GetProperty(total.Alternative);
        return (range[0].GetDouble(), range[1].GetDouble());
    }

    private static IEnumerable<string> Names(JsonElement expected, string list) =>
        expected.GetProperty(list).EnumerateArray().Select(name => name.GetString()!);

    private static IEnumerable<string> Order(Scenario scenario) =>
        scenario.Ranking.Alternatives.Select(vendor => vendor.Name);
}
