using System.Text.Json;

namespace Outsourcing.Samples.ContractTimeline.Tests;

/// <summary>The agreements that come with the program, and what it says about them.</summary>
public sealed class TemplateTests
{
    [Theory]
    [InlineData("software")]
    [InlineData("accounting")]
    [InlineData("marketing")]
    public void Document_OfATemplate_IsTheAgreementThatCodeBuilds(string name)
    {
        Golden.CheckTemplate($"{name}/agreement.json", Documents.Write(Built(name)) + "\n");

        Assert.Equal(Built(name), Documents.Read<Agreement>(Golden.TemplateText($"{name}/agreement.json")));
    }

    [Theory]
    [InlineData("software")]
    [InlineData("accounting")]
    [InlineData("marketing")]
    public void Run_Template_ShowsTheAgreement(string name) => Golden.Check($"{name}.txt", Run.Of("--template", name));

    /// <summary>The answers were worked out by hand: dates by counting months and days, fees from the clauses.</summary>
    [Theory]
    [InlineData("software")]
    [InlineData("accounting")]
    [InlineData("marketing")]
    public void Answers_OfATemplate_AreThoseExpected(string name)
    {
        using var file = JsonDocument.Parse(Golden.TemplateText($"{name}/answers.json"));
        var expected = file.RootElement.GetProperty("agreement");
        var overview = Overview(name, expected.GetProperty("on").GetString()!);

        Assert.Equal(Templates.Day(name), overview.View.Date);
        Assert.Equal(
            expected.GetProperty("terms").EnumerateArray().Select(term => term.EnumerateObject().Select(Text)),
            overview.Terms.Select(Term)
        );
        Assert.Equal(
            expected.GetProperty("terminated").EnumerateObject().Select(own => (own.Name, own.Value.GetString())),
            overview
                .View.Terminations()
                .Select(own => (own.Services is [var service] ? service : "all", (string?)Wording.Date(own.LastDay)))
        );
        Assert.Equal(Texts(expected, "overdue"), overview.Overdue.Select(Due));
        Assert.Equal(
            Texts(expected, "late"),
            overview.Late.Select(own =>
                $"{own.Obligation.Name}{(own.Key is null ? "" : $" ({own.Key})")}: {Wording.Date(own.LastDay)}, done {Wording.Date(own.History[^1].On)}"
            )
        );
        Assert.Equal(Texts(expected, "due"), overview.Dues.Select(Due));
        Assert.Equal(
            expected
                .GetProperty("exits")
                .EnumerateObject()
                .SelectMany(side => Texts(expected.GetProperty("exits"), side.Name).Select(exit => (side.Name, exit))),
            overview.Sides.SelectMany(side =>
                side.Exits.Select(exit =>
                    (side.Party, $"{Wording.Date(exit.LastDay)} {exit.What}, fee {Figures.Shown(Words.Fee(exit.Fee))}")
                )
            )
        );
        Assert.Equal(
            Texts(expected, "findings"),
            overview.Responsibilities.Findings.Concat(overview.Findings).Select(own => $"{own.Rule} {own.Subject}")
        );
    }

    [Theory]
    [InlineData("software")]
    [InlineData("accounting")]
    public void Template_HasTwoAmendmentsARenewalAndAPartialTermination(string name)
    {
        var overview = Overview(name, Wording.Date(Templates.Day(name)));

        Assert.Equal(2, overview.View.Knowledge.Amendments.Count);
        Assert.Contains(overview.Terms, term => term.State is { Renewals: 1 });
        Assert.Equal(
            (true, PowerScope.Service),
            (
                Assert.Single(overview.View.Terminations()).IsEffective.IsTrue,
                Assert.Single(overview.View.Terminations()).Scope
            )
        );
    }

    private static Overview Overview(string name, string day)
    {
        var request = new Request(null, name, day, null, null, null, 3, null, null, Json: false, null);
        return new Overview(Built(name), Questions.Of(request, [])!);
    }

    private static IEnumerable<string> Term(TermSheet sheet) =>
        [
            $"document: {sheet.Document}",
            $"first: {Wording.Date(sheet.State!.First)}",
            $"last: {Wording.Date(sheet.State.LastDay)}",
            FormattableString.Invariant($"renewals: {sheet.State.Renewals}"),
            $"latestReceipt: {Wording.Date(sheet.Notice?.LatestReceipt)}",
            $"latestDispatch: {Wording.Date(sheet.Dispatch?.Value)}",
            $"committedUntil: {Wording.Date(sheet.State.CommittedUntil.Value)}",
            $"latestPossibleEnd: {(sheet.State.LatestPossibleEnd.TryGetValue(out var end) ? Wording.Date(end) : "")}",
        ];

    private static string Text(JsonProperty member) => $"{member.Name}: {member.Value}";

    private static string Due(Due due) => $"{Wording.Date(due.On)} {due.By} {due.What}";

    private static IEnumerable<string> Texts(JsonElement parent, string list) =>
        parent.GetProperty(list).EnumerateArray().Select(own => own.GetString()!);

    private static Agreement Built(string name) =>
        name switch
        {
            "software" => SoftwareTemplate.Agreement,
            "accounting" => AccountingTemplate.Agreement,
            _ => MarketingTemplate.Agreement,
        };
}
