using System.Text.Json;

namespace Outsourcing.Samples.ContractTimeline.Tests;

public sealed class ProgramTests : OwnAgreement
{
    private const string Day = "2028-05-15";

    [Fact]
    public void Run_NoArguments_ShowsTheUsualTemplate() =>
        Assert.Equal(Run.Of("--template", "software").Output, Run.Of().Output);

    [Fact]
    public void Run_FileOfTheTemplate_SaysTheSame() => Assert.Equal(Run.Of(), Run.Of(Mine, "--on", Day));

    [Fact]
    public void Run_FileWithAByteOrderMark_IsRead() =>
        Assert.Equal(0, Run.Of(Write("bom.json", [0xEF, 0xBB, 0xBF, .. File.ReadAllBytes(Mine)]), "--on", Day).Code);

    [Fact]
    public void Run_AnotherDay_SaysWhatHoldsThen()
    {
        var run = Run.Of("--on", "2028-08-01", "--known", "2028-05-16T00:00:00Z");

        Assert.Equal(0, run.Code);
        // The day to stop the master agreement has passed; the order comes next.
        Assert.StartsWith(
            "Northquay Retail and Larkfield Software, on 2028-08-01\n"
                + "Notice has to be received by 2028-09-30, or SOW2 renews for 12 months after 2028-12-31.\n",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.Contains("- Bound until: 2030-01-31\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_NoticeThatCameTooEarly_LeavesTheDecisionOpen()
    {
        var run = Run.Of("--template", "accounting", "--on", "2030-09-15");

        Assert.Contains(
            "\nNotice has to be received by 2030-11-30, or BPA renews for 12 months after 2031-02-28.\n",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "\n- The notice of 2030-08-30 is too early for the end on 2031-02-28: the first day is 2030-09-01.\n",
            run.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Run_EarlierKnowledge_UsesNothingRecordedLater()
    {
        var run = Run.Of("--known", "2027-11-01T00:00:00Z");

        Assert.Equal(0, run.Code);
        Assert.DoesNotContain("A2", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("acceptance of milestone 3 (", run.Output, StringComparison.Ordinal);
        Assert.Contains(
            "60,000.00 EUR",
            Run.Of("--known", "2027-11-01T00:00:00Z", "--on", "2029-03-01").Output,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("2028-05-15", "2028-Q3")]
    [InlineData("2028-03-31", "2028-Q2")]
    [InlineData("2028-10-01", "2029-Q1")]
    public void Run_WithoutAQuarter_ListsTheNextOne(string day, string quarter) =>
        Assert.Contains($"\nDue in {quarter}\n", Run.Of("--on", day).Output, StringComparison.Ordinal);

    [Fact]
    public void Run_Quarter_ListsItsDuties()
    {
        var run = Run.Of("--quarter", "2028-q4");

        Assert.Contains("\nDue in 2028-Q4\n", run.Output, StringComparison.Ordinal);
        Assert.Contains(
            "\n2028-10-11 Larkfield Software status report (2028-10-01)",
            run.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Run_SameDayToCompare_SaysNothingIsDifferent() =>
        Assert.Contains(
            "What is different from 2028-05-15 --------------------------------- Nothing.",
            Run.Of("--compare", Day).Sentences,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("0", "2028-07-31 (post, received at once)")]
    [InlineData("10", "2028-07-21 (post, received 10 days later)")]
    public void Run_Post_MovesTheDispatch(string days, string expected) =>
        Assert.Contains($"- Notice sent: by {expected}\n", Run.Of("--post", days).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("--on: 'May' is not a date such as 2028-05-15.", "--on", "May")]
    [InlineData("--on: '2028-02-30' is not a date such as 2028-05-15.", "--on", "2028-02-30")]
    [InlineData("--on: the year 1899 is not between 1900 and 2200.", "--on", "1899-12-31")]
    [InlineData("--on: the year 2201 is not between 1900 and 2200.", "--on", "2201-01-01")]
    [InlineData("--compare: '' is not a date such as 2028-05-15.", "--compare", "")]
    [InlineData("'2028' is not an instant such as 2028-05-15T12:00:00Z.", "--known", "2028")]
    [InlineData("'2028-Q5' is not a quarter such as 2028-Q3, in the years 1900 to 2200.", "--quarter", "2028-Q5")]
    [InlineData("'+028-Q1' is not a quarter such as 2028-Q3, in the years 1900 to 2200.", "--quarter", "+028-Q1")]
    [InlineData("'2201-Q1' is not a quarter such as 2028-Q3, in the years 1900 to 2200.", "--quarter", "2201-Q1")]
    [InlineData("--post is a number of days from 0 to 60, not 61.", "--post", "61")]
    [InlineData("--post is a number of days from 0 to 60, not -1.", "--post", "-1")]
    [InlineData("'law' is not a value of --template: software, accounting, marketing.", "--template", "law")]
    [InlineData("report.txt: The name of a report ends in .html.", "--report", "report.txt")]
    [InlineData("dates.txt: The name of a calendar file ends in .ics.", "--ics", "dates.txt")]
    [InlineData("nowhere.json: There is no such file.", "nowhere.json", "--on", Day)]
    [InlineData("mine.txt: The name of an agreement ends in .json.", "mine.txt", "--on", Day)]
    [InlineData("Give a file or a template, not both.", "mine.json", "--on", Day, "--template", "software")]
    [InlineData("Say with --on of which day the agreement is asked, such as --on 2028-05-15.", "mine.json")]
    [InlineData("Unrecognized command or argument 'more'.", "some", "more")]
    public void Run_WrongArgument_IsRefused(string problem, params string[] arguments)
    {
        var run = Run.Of(arguments);

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains(problem, run.Problems);
    }

    [Fact]
    public void Run_SeveralWrongArguments_NamesAll() =>
        Assert.Equal(4, Run.Of("--on", "x", "--quarter", "y", "--known", "z", "--report", "r").Problems.Count);

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
    public void Run_Folder_IsRefused()
    {
        var folder = Directory.CreateDirectory(At("folder.json")).FullName;

        Assert.Equal([$"{folder}: This is a folder, not a file."], Run.Of(folder, "--on", Day).Problems);
    }

    [Fact]
    public void Run_ControlCharacter_IsRefusedWithItsLine()
    {
        Write("mine.json", Software.Replace("\"fx\"", "\"fx\\u001b[31m\"", StringComparison.Ordinal));

        var run = Run.Of(Mine, "--on", Day);

        Assert.Equal(2, run.Code);
        Assert.EndsWith(
            ": A text contains a control character.",
            Assert.Single(run.Problems),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Run_LargeFile_IsRefused() =>
        Assert.Equal(
            [$"{Mine}: The file is larger than 4096 KiB."],
            Run.Of(Write("mine.json", new byte[(4 * 1024 * 1024) + 1]), "--on", Day).Problems
        );

    [Theory]
    [InlineData("software")]
    [InlineData("accounting")]
    [InlineData("marketing")]
    public void Run_New_WritesAnAgreementThatCanBeShown(string template)
    {
        var path = At("fresh.json");

        var run = Run.Of("--new", path, "--template", template);

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal($"Wrote {path}. Change it, then give it as FILE with --on DATE.\n", run.Output);
        Assert.Equal(0, Run.Of(path, "--on", Day).Code);
    }

    [Fact]
    public void Run_NewOverAFile_WritesNothing()
    {
        Write("mine.json", "mine");

        Assert.Equal([$"{Mine}: The file exists already; nothing was written."], Run.Of("--new", Mine).Problems);
        Assert.Equal("mine", File.ReadAllText(Mine));
    }

    [Theory]
    [InlineData("mine.json")]
    [InlineData("--json")]
    [InlineData("--on", Day)]
    [InlineData("--known", "2028-05-15T12:00:00Z")]
    [InlineData("--compare", Day)]
    [InlineData("--quarter", "2028-Q3")]
    [InlineData("--ics", "dates.ics")]
    [InlineData("--report", "report.html")]
    public void Run_NewWithAnotherOption_IsRefused(params string[] options)
    {
        var run = Run.Of(["--new", At("fresh.json"), .. options]);

        Assert.Equal(
            ["--new only writes an agreement to start from; of the other options it knows --template alone."],
            run.Problems
        );
        Assert.False(File.Exists(At("fresh.json")));
    }

    [Fact]
    public void Run_NewOfAnotherKind_IsRefused() =>
        Assert.Equal(
            [$"{At("fresh.txt")}: The name of an agreement ends in .json."],
            Run.Of("--new", At("fresh.txt")).Problems
        );

    [Fact]
    public void Run_Ics_WritesTheDutiesOfTheQuarter()
    {
        var path = At("dates.ics");

        var run = Run.Of("--ics", path);
        var text = File.ReadAllText(path);

        Assert.EndsWith($"\nCalendar: {path}\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(7, text.Split("BEGIN:VEVENT").Length - 1);
        Assert.Contains(
            "X-WR-CALNAME:Northquay Retail and Larkfield Software\\, 2028-Q3\r\n",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains("DTSTART;VALUE=DATE:20280731\r\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--report", "nowhere/report.html")]
    [InlineData("--ics", "nowhere/dates.ics")]
    public void Run_IntoAFolderThatIsNotThere_IsRefused(string option, string name)
    {
        var path = At(name);

        var run = Run.Of(option, path);

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.StartsWith($"{path}: The file cannot be written: ", run.Problems[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--report", "link.html", "report")]
    [InlineData("--ics", "link.ics", "calendar file")]
    public void Run_OutputThatIsALinkToTheAgreement_IsRefused(string option, string name, string what)
    {
        var link = At(name);
        File.CreateSymbolicLink(link, Mine);

        var run = Run.Of(Mine, "--on", Day, option, link);

        Assert.Equal([$"{link}: The {what} would overwrite the agreement."], run.Problems);
        Assert.Equal(Software, File.ReadAllText(Mine));
    }

    [Fact]
    public void Run_Json_AgreesWithTheConsole()
    {
        var text = Run.Of().Sentences;

        using var json = JsonDocument.Parse(Run.Of("--json").Output);
        var result = json.RootElement;

        Assert.Equal(Day, result.GetProperty("on").GetString());
        Assert.Equal("2028-Q3", result.GetProperty("quarter").GetString());
        Assert.All(
            (string[])
                [
                    result.GetProperty("title").GetString()!,
                    result.GetProperty("verdict").GetString()!,
                    .. Texts(result, "timeline", "text"),
                    .. Texts(result, "overdue", "what"),
                    .. Texts(result, "due", "what"),
                    .. Texts(result, "responsibilities", "message"),
                    .. Texts(result, "notes", "message"),
                    .. Texts(result, "terms", "explanation").SelectMany(own => own.Split('\n')),
                ],
            sentence => Assert.Contains(Figures.Shown(sentence.Trim()), text, StringComparison.Ordinal)
        );
        Assert.Equal(2, result.GetProperty("parties").GetArrayLength());
    }

    [Theory]
    [InlineData(80)]
    [InlineData(110)]
    public void Run_Width_IsKept(int width) =>
        Assert.All(Run.InWidth(width).Output.Split('\n').Skip(1), line => Assert.InRange(line.Length, 0, width));

    private static IEnumerable<string> Texts(JsonElement result, string list, string member) =>
        result.GetProperty(list).EnumerateArray().Select(own => own.GetProperty(member).GetString()!);
}
