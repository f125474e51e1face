using System.Text.Json;

namespace Outsourcing.Samples.WhoOwnsWhat.Tests;

public sealed class ProgramTests : OwnAgreement
{
    private const string Day = "2028-05-15";

    [Fact]
    public void Run_NoArguments_ShowsTheUsualTemplate() =>
        Assert.Equal(Run.Of("--template", "software").Output, Run.Of().Output);

    [Fact]
    public void Run_FileOfTheTemplate_SaysTheSame() => Assert.Equal(Run.Of(), Run.Of(Mine, "--on", Day));

    [Fact]
    public void Run_BeforeAPayment_TheWorkIsTheProviders()
    {
        var before = Run.Of("--on", "2026-08-02", "--item", "shop core");
        var after = Run.Of("--on", "2026-08-03", "--item", "shop core");

        Assert.Contains(
            "shop core foreground copyright Larkfield Software 2026-06-19",
            before.Sentences,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "shop core foreground copyright Northquay Retail 2026-08-03",
            after.Sentences,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Run_EarlierKnowledge_UsesNothingRecordedLater() =>
        Assert.Contains(
            "shop core foreground copyright Larkfield Software 2026-06-19",
            Run.Of("--on", Day, "--known-at", "2026-08-01T00:00:00Z", "--item", "shop core").Sentences,
            StringComparison.Ordinal
        );

    [Fact]
    public void Run_Item_ShowsNoOther()
    {
        var run = Run.Of("--item", "fx module", "--json");

        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal("fx module", Assert.Single(Texts(json.RootElement, "work", "name")));
        Assert.Equal("milestone 2", Assert.Single(Texts(json.RootElement, "milestones", "milestone")));
        Assert.All(
            json.RootElement.GetProperty("exits").EnumerateArray(),
            exit => Assert.Equal("fx module", Assert.Single(Texts(exit, "work", "name")))
        );
    }

    [Fact]
    public void Run_BeforeAnythingWasMade_AsksNobodyToMendIt()
    {
        var run = Run.Of("--on", "2026-08-02");

        Assert.Contains(
            "on 2026-08-02 The title to shop core passes with the payment of milestone 1. The chart library",
            run.Sentences,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "\nmilestone 3: nobody is known to have made any of it yet\n",
            run.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Run_Milestone_ChecksNoOther()
    {
        var run = Run.Of("--milestone", "milestone 3", "--json");

        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal("milestone 3", Assert.Single(Texts(json.RootElement, "milestones", "milestone")));
    }

    [Fact]
    public void Run_Party_ShowsNoOtherExit()
    {
        var run = Run.Of("--party", "Northquay Retail", "--json");

        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal("Northquay Retail", Assert.Single(Texts(json.RootElement, "exits", "party")));
    }

    [Theory]
    [InlineData("--on: 'May' is not a date such as 2028-05-15.", "--on", "May")]
    [InlineData("--on: '2028-02-30' is not a date such as 2028-05-15.", "--on", "2028-02-30")]
    [InlineData("--on: the year 1899 is not between 1900 and 2200.", "--on", "1899-12-31")]
    [InlineData("--on: the year 2201 is not between 1900 and 2200.", "--on", "2201-01-01")]
    [InlineData("--known-at: '2028' is not an instant such as 2028-05-15T12:00:00Z.", "--known-at", "2028")]
    [InlineData("'law' is not a value of --template: software, marketing.", "--template", "law")]
    [InlineData("report.txt: The name of a report ends in .html.", "--report", "report.txt")]
    [InlineData("nowhere.json: There is no such file.", "nowhere.json", "--on", Day)]
    [InlineData("mine.txt: The name of an agreement ends in .json.", "mine.txt", "--on", Day)]
    [InlineData("Give a file or a template, not both.", "mine.json", "--on", Day, "--template", "software")]
    [InlineData("Say with --on of which day the agreement is asked, such as --on 2028-05-15.", "mine.json")]
    [InlineData("Unrecognized command or argument 'more'.", "some", "more")]
    [InlineData("There is no option '--reprot'; --help lists them.", "--reprot", "report.html")]
    [InlineData(
        "--party: there is no party 'Larkfield'; there is Northquay Retail and Larkfield Software.",
        "--party",
        "Larkfield"
    )]
    [InlineData(
        "--milestone: there is no milestone with work 'milestone 4'; there is milestone 1, milestone 2 and milestone 3.",
        "--milestone",
        "milestone 4"
    )]
    [InlineData(
        "--item: there is no piece of work 'film'; there is shop core, tax tables, checkout, fx module, pricing engine, product texts, rules library and order data.",
        "--item",
        "film"
    )]
    [InlineData("--exit: 'never' is not a date such as 2028-05-15.", "--exit", "never")]
    [InlineData("--act: ' ' is not a name.", "--act", "use", "--act", " ")]
    [InlineData("--territory: '' is not a name.", "--territory", "")]
    [InlineData("nowhere.json: There is no such file.", "--law", "nowhere.json")]
    [InlineData("law.txt: The name of a law ends in .json.", "--law", "law.txt")]
    public void Run_WrongArgument_IsRefused(string problem, params string[] arguments)
    {
        var run = Run.Of(arguments);

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains(problem, run.Problems);
    }

    [Fact]
    public void Run_SeveralWrongArguments_NamesAll() =>
        Assert.Equal(3, Run.Of("--on", "x", "--known-at", "z", "--report", "r").Problems.Count);

    [Fact]
    public void Run_SeveralUnknownNames_NamesAll() =>
        Assert.Equal(3, Run.Of("--item", "x", "--milestone", "y", "--party", "z").Problems.Count);

    [Theory]
    [InlineData("", "line 1")]
    [InlineData("{}", "line 1, column 1 ($): 'parties' is missing")]
    [InlineData("[1]", "line 1, column 1 ($)")]
    public void Run_FileThatIsNoAgreement_IsRefusedWithThePlace(string text, string place)
    {
        var run = Run.Of(Write("mine.json", text), "--on", Day);

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.StartsWith($"{Mine}: {place}", run.Problems[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Run_AgreementWithoutWork_SaysSo()
    {
        var run = Run.Of(
            Write(
                "mine.json",
                """
                {
                  "parties": [{ "name": "One", "role": "customer" }, { "name": "Other", "role": "provider" }],
                  "documents": [{ "name": "MSA", "kind": "master-agreement" }],
                  "clauses": []
                }
                """
            ),
            "--on",
            Day,
            "--report",
            At("report.html")
        );

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("\nNo clause in force lists a piece of work.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_FileWithoutTheLawOfItsCountry_SaysThatTheLawIsSilent()
    {
        var file = Golden.Template("marketing/agreement.json");
        var law = Golden.Template("marketing/law.json");

        Assert.Contains(
            "No law of ES that was given says",
            Run.Of(file, "--on", "2027-08-16").Sentences,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            "No law of ES that was given says",
            Run.Of(file, "--on", "2027-08-16", "--law", law).Sentences,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Run_TwoLawsOfACountry_AreRefused()
    {
        var law = Golden.Template("marketing/law.json");

        Assert.Equal(
            [$"{law}: There is another file with the law of ES."],
            Run.Of("--law", law, "--law", law).Problems
        );
    }

    [Fact]
    public void Run_LawThatIsNone_IsRefusedWithThePlace() =>
        Assert.StartsWith(
            $"{Mine}: line 1, column 1 ($): 'jurisdiction' is missing.",
            Run.Of("--law", Mine).Problems[0],
            StringComparison.Ordinal
        );

    [Fact]
    public void Run_ReportOverALaw_IsRefused()
    {
        var link = At("link.html");
        File.CreateSymbolicLink(link, Write("law.json", "{}"));

        Assert.Contains(
            $"{link}: The report would overwrite the law.",
            Run.Of("--law", At("law.json"), "--report", link).Problems
        );
        Assert.Equal("{}", File.ReadAllText(link));
    }

    [Fact]
    public void Run_Exit_SupposesAnotherLastDay() =>
        Assert.Contains("After 2028-06-30, in DE", Run.Of("--exit", "2028-06-30").Sentences, StringComparison.Ordinal);

    [Fact]
    public void Run_Act_AsksAboutIt()
    {
        var run = Run.Of("--act", "modify", "--json", "--party", "Northquay Retail");

        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(
            ["modify"],
            json.RootElement.GetProperty("exits")[0]
                .GetProperty("work")[0]
                .GetProperty("uses")
                .EnumerateArray()
                .Select(own => own.GetProperty("act").GetString())
        );
    }

    [Fact]
    public void Run_ReportThatIsALinkToTheAgreement_IsRefused()
    {
        var link = At("link.html");
        File.CreateSymbolicLink(link, Mine);

        var run = Run.Of(Mine, "--on", Day, "--report", link);

        Assert.Equal([$"{link}: The report would overwrite the agreement."], run.Problems);
        Assert.Equal(Software, File.ReadAllText(Mine));
    }

    [Fact]
    public void Run_IntoAFolderThatIsNotThere_IsRefused()
    {
        var path = At("nowhere/report.html");

        var run = Run.Of("--report", path);

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.StartsWith($"{path}: The file cannot be written: ", run.Problems[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("software")]
    [InlineData("marketing")]
    public void Run_Json_AgreesWithTheConsole(string template)
    {
        var text = Run.Of("--template", template).Sentences;

        using var json = JsonDocument.Parse(Run.Of("--json", "--template", template).Output);
        var result = json.RootElement;

        Assert.All(
            (string[])
                [
                    result.GetProperty("title").GetString()!,
                    result.GetProperty("verdict").GetString()!,
                    .. Texts(result, "events", "text"),
                    .. Texts(result, "escrows", "state"),
                    .. Texts(result, "notes", "message"),
                    .. Texts(result, "work", "explanation").SelectMany(own => own.Split('\n')),
                    .. Texts(result, "milestones", "explanation").SelectMany(own => own.Split('\n')),
                    .. Texts(result, "exits", "explanation").SelectMany(own => own.Split('\n')),
                ],
            sentence => Assert.Contains(Figures.Shown(sentence.Trim()), text, StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData(80)]
    [InlineData(110)]
    public void Run_Width_IsKept(int width) =>
        Assert.All(Run.InWidth(width).Output.Split('\n').Skip(1), line => Assert.InRange(line.Length, 0, width));

    private static IEnumerable<string> Texts(JsonElement result, string list, string member) =>
        result.GetProperty(list).EnumerateArray().Select(own => own.GetProperty(member).GetString()!);
}
