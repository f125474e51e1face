using System.Text.Json;

namespace Outsourcing.Samples.MayWeShare.Tests;

public sealed class ProgramTests : OwnFiles
{
    [Fact]
    public void Run_Nothing_ShowsTheSoftwareTemplate() => Assert.Equal(Run.Of("--template", "software"), Run.Of());

    [Fact]
    public void Run_TemplateInOtherLetterCase_IsKnown() =>
        Assert.Equal(Run.Of("--template", "accounting"), Run.Of("--template", "ACCOUNTING"));

    [Fact]
    public void Run_OwnFiles_AreReadLikeTheTemplate() =>
        Assert.Equal(Run.Of("--template", "software"), Run.Of(Mine, "--flows", MyFlows));

    [Fact]
    public void Run_Help_NamesTheOptions()
    {
        var run = Run.Of("--help");

        Assert.Equal(0, run.Code);
        Assert.All(
            (string[])
                [
                    "--flows",
                    "--template",
                    "--on",
                    "--known",
                    "--item",
                    "--to",
                    "--purpose",
                    "--act",
                    "--new",
                    "--json",
                    "--report",
                ],
            option => Assert.Contains(option, run.Output, StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("--template 'logistics' is not", "--template", "logistics")]
    [InlineData(
        "'sell' is not a value of --act: disclose, train-models, reverse-engineer, copy, solicit.",
        "--act",
        "sell"
    )]
    [InlineData("--on: 'soon' is not a date such as 2028-05-15.", "--on", "soon")]
    [InlineData("--on: '2028-02-30' is not a date such as 2028-05-15.", "--on", "2028-02-30")]
    [InlineData("--on: the year 1066 is not between 1900 and 2200.", "--on", "1066-10-14")]
    [InlineData("--known: 'now' is not an instant such as 2028-05-15T12:00:00Z.", "--known", "now")]
    [InlineData("report.txt: The name of a report ends in .html.", "--report", "report.txt")]
    [InlineData("One question needs --item, --to and --purpose.", "--item", "build tools")]
    [InlineData("One question needs --item, --to and --purpose.", "--act", "copy")]
    [InlineData("An agreement of your own needs its flows: give FILE and --flows FILE.", "mine.json")]
    [InlineData("An agreement of your own needs its flows: give FILE and --flows FILE.", "--flows", "flows.json")]
    [InlineData("Give files or a template, not both.", "mine.json", "--template", "software")]
    public void Run_BadOption_IsRefused(string problem, params string[] options)
    {
        var run = Run.Of(options);

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains(
            problem.Replace("--template '", "'", StringComparison.Ordinal),
            run.Problems[0],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Run_SeveralProblems_AreAllNamed() =>
        Assert.Equal(
            [
                "report.txt: The name of a report ends in .html.",
                "--on: 'soon' is not a date such as 2028-05-15.",
                "--known: 'now' is not an instant such as 2028-05-15T12:00:00Z.",
            ],
            Run.Of("--on", "soon", "--known", "now", "--report", "report.txt").Problems
        );

    [Fact]
    public void Run_OneQuestion_IsAnswered()
    {
        var run = Run.Of("--item", "build tools", "--to", "orrin partners", "--purpose", "comparison of suppliers");

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.StartsWith(
            """
            May build tools (of Larkfield Software) go to Orrin Partners (advisers of Northquay Retail) for comparison of
            suppliers, on 2028-05-15?
            forbidden: by MSA § 13 (purpose)
            """.ReplaceLineEndings("\n"),
            run.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Run_OneQuestionAsJson_HasTheDecision()
    {
        using var json = JsonDocument.Parse(
            Run.Of(
                "--item",
                "webshop source code",
                "--to",
                "Iva Marsh",
                "--purpose",
                "load testing",
                "--act",
                "copy",
                "--json"
            ).Output
        );

        Assert.Equal("copy", json.RootElement.GetProperty("act").GetString());
        Assert.Equal("NotPermitted", json.RootElement.GetProperty("decision").GetProperty("verdict").GetString());
    }

    [Fact]
    public void Run_OneQuestionOfUnknownNames_NamesThoseThatThereAre() =>
        Assert.Equal(
            [
                "There is no item 'plan': webshop source code, order history, pricing algorithm, build tools.",
                "There is no recipient 'me': Northquay Retail, Larkfield Software, Larkfield engineers, TestWorks, Iva Marsh, Quaycloud, Modelforge, Landgericht Hamburg, Orrin Partners.",
                "--purpose is blank.",
            ],
            Run.Of("--item", "plan", "--to", "me", "--purpose", " ").Problems
        );

    [Fact]
    public void Run_OneQuestionWithAReport_IsRefused() =>
        Assert.Equal(
            ["A report shows all flows; it is not written for one question."],
            Run.Of("--item", "a", "--to", "b", "--purpose", "c", "--report", At("report.html")).Problems
        );

    [Fact]
    public void Run_EarlierDay_KnowsLess()
    {
        // On the last day of April 2028 the proof of TestWorks still counted.
        Assert.Contains("permitted: by MSA § 13 (subcontractors)", Of("2028-04-30"), StringComparison.Ordinal);
        Assert.Contains(
            "needs proof of access by named people by TestWorks",
            Of("2028-05-01"),
            StringComparison.Ordinal
        );

        static string Of(string day) =>
            Run.Of(
                "--item",
                "webshop source code",
                "--to",
                "TestWorks",
                "--purpose",
                "load testing",
                "--on",
                day
            ).Output;
    }

    [Fact]
    public void Run_Known_LeavesOutWhatWasRecordedLater()
    {
        string[] question = ["--item", "order history", "--to", "Landgericht Hamburg", "--purpose", "order 12 O 34/28"];

        Assert.Contains("needs notice to Northquay Retail", Run.Of(question).Sentences, StringComparison.Ordinal);
        Assert.Contains(
            "forbidden:",
            Run.Of([.. question, "--known", "2028-05-08T15:59:59Z"]).Output,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("{", "line 1, column 2 ($)")]
    [InlineData("{}", "line 1, column 1 ($): 'parties' is missing")]
    [InlineData("[1]", "line 1, column 1 ($)")]
    public void Run_FileThatIsNoAgreement_IsRefusedWithThePlace(string text, string place)
    {
        var run = Run.Of(Write("mine.json", text), "--flows", MyFlows);

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.StartsWith($"{Mine}: {place}", run.Problems[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Run_BadAgreementAndBadFlows_AreBothNamed()
    {
        Write("flows.json", "{}");

        Assert.Equal(
            [true, true],
            [
                .. Run.Of(Write("mine.json", "{"), "--flows", MyFlows)
                    .Problems.Select(own => own.Contains(".json: line 1", StringComparison.Ordinal))
                    .Distinct()
                    .Append(true),
            ]
        );
    }

    [Theory]
    [InlineData("missing.json", "There is no such file.")]
    [InlineData("flows.csv", "The name of a file of flows ends in .json.")]
    public void Run_FlowsThatCannotBeRead_AreRefused(string name, string problem) =>
        Assert.Equal([$"{At(name)}: {problem}"], Run.Of(Mine, "--flows", At(name)).Problems);

    [Fact]
    public void Run_Folder_IsRefused()
    {
        var folder = Directory.CreateDirectory(At("folder.json")).FullName;

        Assert.Equal([$"{folder}: This is a folder, not a file."], Run.Of(folder, "--flows", MyFlows).Problems);
    }

    [Theory]
    [InlineData("software")]
    [InlineData("customer-service")]
    [InlineData("marketing")]
    [InlineData("accounting")]
    public void Run_New_WritesFilesThatCanBeShown(string template)
    {
        var folder = At("fresh");

        var run = Run.Of("--new", folder, "--template", template);

        var (agreement, flows) = (Path.Combine(folder, "agreement.json"), Path.Combine(folder, "flows.json"));
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal(
            $"Wrote {agreement} and {flows}. Change them, then give them as FILE and --flows FILE.\n",
            run.Output
        );
        Assert.Equal(Run.Of("--template", template), Run.Of(agreement, "--flows", flows));
    }

    [Fact]
    public void Run_NewOverAFile_WritesNothing()
    {
        Write("flows.json", "mine");

        Assert.Equal(
            [$"{MyFlows}: The file exists already; nothing was written."],
            Run.Of("--new", Path.GetDirectoryName(Mine)!).Problems
        );
        Assert.Equal("mine", File.ReadAllText(MyFlows));
        Assert.False(File.Exists(At("agreement.json")));
    }

    [Fact]
    public void Run_NewWhereAFileIs_IsRefused()
    {
        var run = Run.Of("--new", Mine);

        Assert.Equal(2, run.Code);
        Assert.StartsWith($"{Mine}: The folder cannot be made: ", run.Problems[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mine.json")]
    [InlineData("--json")]
    [InlineData("--on", "2028-05-15")]
    [InlineData("--item", "build tools")]
    [InlineData("--report", "report.html")]
    public void Run_NewWithAnotherOption_IsRefused(params string[] options)
    {
        var run = Run.Of(["--new", At("fresh"), .. options]);

        Assert.Equal(
            ["--new only writes files to start from; of the other options it knows --template alone."],
            run.Problems
        );
        Assert.False(Directory.Exists(At("fresh")));
    }

    [Fact]
    public void Run_ReportIntoAFolderThatIsNotThere_IsRefused()
    {
        var path = At("nowhere/report.html");

        var run = Run.Of("--report", path);

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.StartsWith($"{path}: The file cannot be written: ", run.Problems[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mine.json", "agreement")]
    [InlineData("flows.json", "flows")]
    public void Run_ReportThatIsALinkToAnInput_IsRefused(string input, string what)
    {
        var link = At("link.html");
        File.CreateSymbolicLink(link, At(input));

        var run = Run.Of(Mine, "--flows", MyFlows, "--report", link);

        Assert.Equal([$"{link}: The report would overwrite the {what}."], run.Problems);
        Assert.Equal(Software, File.ReadAllText(Mine));
    }

    [Fact]
    public void Run_Json_AgreesWithTheConsole()
    {
        var text = Run.Of().Sentences;

        using var json = JsonDocument.Parse(Run.Of("--json").Output);
        var result = json.RootElement;

        Assert.Equal("2028-05-15", result.GetProperty("on").GetString());
        Assert.All(
            (string[])
                [
                    result.GetProperty("title").GetString()!,
                    result.GetProperty("verdict").GetString()!,
                    .. Texts(result, "notes", "message"),
                    .. result
                        .GetProperty("flows")
                        .EnumerateArray()
                        .SelectMany(flow =>
                            flow.GetProperty("decision").GetProperty("explanation").GetString()!.Split('\n')
                        ),
                ],
            sentence => Assert.Contains(Figures.Shown(sentence.Trim()), text, StringComparison.Ordinal)
        );
        Assert.Equal(11, result.GetProperty("flows").GetArrayLength());
    }

    [Theory]
    [InlineData(80)]
    [InlineData(110)]
    public void Run_Width_IsKept(int width) =>
        Assert.All(Run.InWidth(width).Output.Split('\n'), line => Assert.InRange(line.Length, 0, width));

    private static IEnumerable<string> Texts(JsonElement result, string list, string member) =>
        result.GetProperty(list).EnumerateArray().Select(own => own.GetProperty(member).GetString()!);
}
