using System.Text.Json;

namespace Outsourcing.Samples.WhoOwnsWhat.Tests;

/// <summary>The agreements that come with the program, and what it says about them.</summary>
public sealed class TemplateTests
{
    [Theory]
    [InlineData("software")]
    [InlineData("marketing")]
    public void Run_Template_ShowsWhoOwnsWhat(string name) => Golden.Check($"{name}.txt", Run.Of("--template", name));

    [Fact]
    public void Law_OfTheMarketingTemplate_IsTheOneThatCodeBuilds()
    {
        Golden.CheckTemplate("marketing/law.json", Documents.Write(SpanishLaw.Law) + "\n");

        Assert.Equal(SpanishLaw.Law, Documents.Read<IpLaw>(File.ReadAllBytes(Golden.Template("marketing/law.json"))));
    }

    /// <summary>The answers were worked out by hand: by reading the clauses, the facts and the law, and by counting days.</summary>
    [Theory]
    [InlineData("software")]
    [InlineData("marketing")]
    public void Answers_OfATemplate_AreThoseExpected(string name)
    {
        using var file = JsonDocument.Parse(Golden.TemplateText($"{name}/answers.json"));
        var expected = file.RootElement.GetProperty("ownership");
        var overview = Overview(name);

        Assert.Equal(expected.GetProperty("on").GetString(), Wording.Date(overview.View.Date));
        Assert.Equal(Pairs(expected, "owners"), overview.Pieces.Select(piece => (piece.Item.Name, Owner(piece))));
        Assert.Equal(
            Pairs(expected, "titles"),
            overview.Titles.Select(title =>
                (title.Milestone, string.Join("; ", title.Lines.Select(line => line.ToString())))
            )
        );
        Assert.Equal(
            Pairs(expected, "moralRights"),
            overview
                .Pieces.SelectMany(piece => piece.MoralRights)
                .Select(line => (line.Author, Words.Standing(line.Standing)))
                .Distinct()
        );
        Assert.Equal(
            expected
                .GetProperty("afterExit")
                .EnumerateObject()
                .SelectMany(party =>
                    Pairs(expected.GetProperty("afterExit"), party.Name).Select(own => (party.Name, own))
                ),
            overview.Exits.SelectMany(exit => exit.Lines.Select(line => (exit.Party, Uses(line))))
        );
        Assert.Equal(
            Texts(expected, "handovers"),
            overview
                .Exits[0]
                .Handovers.Select(due => $"{Wording.Date(due.On)} {due.By} {due.What}: {Words.State(due.State)}")
        );
        Assert.Equal(
            Texts(expected, "openSource"),
            overview.Components.SelectMany(line => line.Findings).Select(Finding)
        );
        Assert.Equal(
            Texts(expected, "escrows"),
            overview.Vaults.SelectMany(vault => vault.State.Findings.Select(Finding).Prepend(Words.State(vault)))
        );
        Assert.Equal(Texts(expected, "findings"), overview.Notes.Select(Finding));
    }

    [Fact]
    public void AfterExit_MusicOutsideTheUnionOrItsTwoYears_IsNotPermitted()
    {
        Assert.Equal(("yes, until 2028-05-17", "yes, until 2028-05-17"), Music("DE", "2027-08-16"));
        Assert.Equal(("no", "no"), Music("US", "2027-08-16"));
        Assert.Equal(("yes, until 2028-05-17", "yes, until 2028-05-17"), Music("DE", "2028-05-17"));
        Assert.Equal(("no", "no"), Music("DE", "2028-05-18"));
    }

    [Fact]
    public void Title_OfMilestone3_PassesWithThePayment()
    {
        var text = Golden.TemplateText("software/agreement.json");
        var agreement = Documents
            .Read<Agreement>(text)
            .Record(
                ChargePaid.Of("Y3", new LocalDate(2028, 5, 14), Instant.FromUtc(2028, 5, 14, 12, 0), "milestone 3")
            );
        var view = agreement.AsOf(new LocalDate(2028, 5, 15), Instant.FromUtc(2028, 5, 16, 0, 0));
        var engine = view.WorkItems().Single(item => item.Name is "pricing engine");

        Assert.False(view.On(new LocalDate(2028, 5, 13)).WhoOwns(engine).Value.IsWhollyOf("Northquay Retail"));
        Assert.True(view.WhoOwns(engine).Value.IsWhollyOf("Northquay Retail"));
    }

    private static (string Film, string Music) Music(string territory, string day)
    {
        var run = Run.Of("--template", "marketing", "--territory", territory, "--on", day, "--json");
        using var json = JsonDocument.Parse(run.Output);
        var lines = json.RootElement.GetProperty("exits")[0].GetProperty("work").EnumerateArray().ToList();
        return (Use("spring film"), Use("film music"));

        string Use(string name)
        {
            var use = lines.Single(line => line.GetProperty("name").ValueEquals(name)).GetProperty("uses")[0];
            return use.GetProperty("verdict").GetString() is not "Permitted" ? "no"
                : use.GetProperty("until").GetString() is { } until ? $"yes, until {until}"
                : "yes";
        }
    }

    private static Overview Overview(string name)
    {
        var problems = new List<string>();
        var request = new Request(null, name, null, null, null, null, null, null, null, [], [], Json: false, null);
        var questions = Questions.Of(request, problems)!;
        var laws = LawFiles.Read(request, problems);
        Assert.Empty(problems);
        return new Overview(
            AgreementFile.Parse(Templates.Text(name)).Value!.AsOf(questions.On, questions.Known),
            questions,
            laws
        );
    }

    private static string Owner(Piece piece) =>
        piece.Lines.Count == 0
            ? $"not known: {Finding(piece.Findings.First())}"
            : string.Join(
                "; ",
                piece.Lines.Select(line =>
                    $"{Words.Owners(line)} since {Wording.Date(line.Since)}"
                    + (line.Pending.Count == 0 ? "" : $", {Words.Pending(line)}")
                )
            );

    private static (string, string) Uses(ExitLine line) =>
        (line.Item.Name, string.Join("; ", line.Uses.Select(use => $"{use.Act} {Words.Use(use)}")));

    private static string Finding(Finding finding) => $"{finding.Rule} {finding.Subject}";

    private static IEnumerable<(string, string)> Pairs(JsonElement parent, string member) =>
        parent.GetProperty(member).EnumerateObject().Select(own => (own.Name, own.Value.GetString()!));

    private static IEnumerable<string> Texts(JsonElement parent, string list) =>
        parent.GetProperty(list).EnumerateArray().Select(own => own.GetString()!);
}
