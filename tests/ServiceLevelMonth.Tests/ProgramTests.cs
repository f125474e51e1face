using System.Text.Json;

namespace Outsourcing.Samples.ServiceLevelMonth.Tests;

public sealed class ProgramTests : SmallMonth
{
    [Fact]
    public void Run_Folder_MeasuresItsFiles()
    {
        var run = Run.Of(Month);

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("contacts.csv: 4 rows, all read.", run.Output, StringComparison.Ordinal);
        Assert.Contains(
            "Missed: 2671200/2674800 = 99.87 %, 15 min 25.2 s short",
            Run.Of(WithoutExclusions()).Output,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("'2026-13' is not a month such as 2026-03.", "--month", "2026-13")]
    [InlineData("'March' is not a month such as 2026-03.", "--month", "March")]
    [InlineData("'9999-12': the year 9999 is not between 1900 and 2200.", "--month", "9999-12")]
    [InlineData("'-9998-01': the year -9998 is not between 1900 and 2200.", "--month=-9998-01")]
    [InlineData(
        "'Europe/Atlantis' is no zone of the time zone database, such as Europe/Paris.",
        "--zone",
        "Europe/Atlantis"
    )]
    [InlineData("'' is no zone of the time zone database, such as Europe/Paris.", "--zone", "")]
    [InlineData("report.txt: The name of a report ends in .html.", "--report", "report.txt")]
    [InlineData("nowhere: There is no such folder.", "nowhere")]
    [InlineData(
        "--what-if 'power': A question is LEVEL=VALUE, one of at-risk, pool, same-cause, repeat, earn-back, volume with =VALUE, or outage:2026-03-14T02:00/04:30.",
        "--what-if",
        "power"
    )]
    [InlineData("--billed 'much' is no amount such as 360800.00 EUR.", "--billed", "much")]
    [InlineData("--billed '1.00 USD' is no amount such as 360800.00 EUR.", "--billed", "1.00 USD")]
    [InlineData("'marketing' is not a value of --template: customer-service, accounting.", "--template", "marketing")]
    [InlineData("Unrecognized command or argument 'more'.", "some", "more")]
    [InlineData("There is no option '--loud'; --help lists them.", "--loud")]
    public void Run_WrongArgument_IsRefused(string problem, params string[] arguments)
    {
        var run = Run.Of(arguments);

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains(problem, run.Problems);
    }

    [Fact]
    public void Run_SeveralWrongArguments_NamesAll() =>
        Assert.Equal(3, Run.Of("nowhere", "--zone", "x", "--month", "y").Problems.Count);

    [Fact]
    public void Run_SimulateWithAFolder_IsRefused() =>
        Assert.Equal(
            ["--simulate draws a month of its own; leave it out with a folder."],
            Run.Of(Month, "--simulate", "3").Problems
        );

    [Fact]
    public void Run_FolderWithoutFiles_IsRefused()
    {
        var empty = Directory.CreateDirectory(At("empty")).FullName;

        var run = Run.Of(empty);

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Equal(
            [
                $"{empty}: There is none of the files contacts.csv, mails.csv, answers.csv, outages.csv, exclusions.csv, causes.csv.",
            ],
            run.Problems
        );
    }

    [Fact]
    public void Run_MissingFile_IsDeemedNotReportedAndSaid()
    {
        File.Delete(At("outages.csv"));

        var run = Run.Of(Month, "--what-if", "outage:2026-03-14T02:00/04:30");

        Assert.Equal(0, run.Code);
        Assert.Equal(2, Count(run.Output, "outages.csv: not there, so nothing was reported."));
        Assert.Contains(
            "was not reported, which is deemed to miss the minimum level.",
            run.Sentences,
            StringComparison.Ordinal
        );
        // One outage more than an unknown number of them is still unknown.
        Assert.Contains("as it was – minimum missed with it – minimum missed", run.Sentences, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_WithoutAVolume_HasNoCreditAndSaysWhy()
    {
        File.Delete(At("contacts.csv"));

        var run = Run.Of(Month, "--what-if", "satisfaction=4.9");

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains(
            "No credit: No charge of all services is known for 2026-03-01/2026-04-01, and credits are a part of the",
            run.Sentences,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "The volume was not reported, so the charge is not known.",
            run.Sentences,
            StringComparison.Ordinal
        );
        Assert.Contains("With it: No credit: No charge", run.Sentences, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_MonthBeforeTheAgreement_HasNoCreditAndSaysSo()
    {
        var run = Run.Of(Month, "--month", "2024-11");

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("No credit: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("is too short", run.Sentences, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_MonthAfterAGap_GivesTheCreditBetweenBounds()
    {
        var run = Run.Of("--simulate", "7", "--month", "2026-05");

        Assert.Contains(", up to ", run.Output, StringComparison.Ordinal);
        Assert.Contains("as not all is known", run.Output, StringComparison.Ordinal);
        Assert.Contains("2026-04 is not known", run.Sentences, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_MonthWithoutData_MeasuresNothing()
    {
        var run = Run.Of(Month, "--month", "2026-07");

        Assert.Equal(0, run.Code);
        Assert.Contains("not measurable", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_New_WritesFilesThatCanBeMeasured()
    {
        var folder = At("fresh/one");

        var run = Run.Of("--new", folder, "--simulate", "5");

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal(
            MonthPlans.Simulated(Template.Named(null), new YearMonth(2026, 3), 5)["mails.csv"],
            File.ReadAllText(Path.Combine(folder, "mails.csv"))
        );
        Assert.Equal(
            $"Wrote contacts.csv, mails.csv, answers.csv, outages.csv, exclusions.csv, causes.csv to {folder}. Change them, then give the folder.\n",
            run.Output
        );
    }

    [Theory]
    [InlineData("customer-service")]
    [InlineData("accounting")]
    public void Run_FilesThatNewWrote_GiveTheMonthOfTheTemplate(string template)
    {
        var folder = At("fresh");
        Assert.Equal(0, Run.Of("--template", template, "--new", folder).Code);

        var own = Run.Of(folder, "--template", template, "--billed", $"{Template.Named(template).Facts.Billed}");

        Assert.Equal(Run.Of("--template", template).Output.Split('\n').Skip(1), own.Output.Split('\n').Skip(1));
    }

    [Fact]
    public void Run_NewOverAFile_WritesNothingAtAll()
    {
        var folder = Directory.CreateDirectory(At("own")).FullName;
        File.WriteAllText(Path.Combine(folder, "mails.csv"), "mine");

        var run = Run.Of("--new", folder);

        Assert.Equal(2, run.Code);
        Assert.Equal(
            [$"{Path.Combine(folder, "mails.csv")}: The file exists already; nothing was written."],
            run.Problems
        );
        Assert.Equal("mine", File.ReadAllText(Assert.Single(Directory.GetFiles(folder))));
    }

    [Theory]
    [InlineData("--json")]
    [InlineData("--month", "2026-03")]
    [InlineData("--zone", "Asia/Manila")]
    [InlineData("--what-if", "outage:2026-03-14T02:00/04:30")]
    [InlineData("--report", "report.html")]
    public void Run_NewWithAnotherOption_IsRefused(params string[] options)
    {
        var run = Run.Of(["--new", At("fresh"), .. options]);

        Assert.Equal(2, run.Code);
        Assert.Equal(
            ["--new only writes data; of the other options it knows --template, --simulate and, with that, --month."],
            run.Problems
        );
        Assert.False(Directory.Exists(At("fresh")));
    }

    [Fact]
    public void Run_NewWhereAFileStands_IsRefused() => Assert.Equal(2, Run.Of("--new", At("mails.csv")).Code);

    [Fact]
    public void Run_NewWithoutAName_IsRefused() => Assert.Equal(2, Run.Of("--new", "").Code);

    [Fact]
    public void Run_ReportIntoAFolderThatIsNotThere_IsRefused()
    {
        var path = At("nowhere/report.html");

        var run = Run.Of(Month, "--report", path);

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.StartsWith($"{path}: The file cannot be written: ", run.Problems[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Run_ReportThatIsALinkToTheData_IsRefused()
    {
        var link = At("report.html");
        File.CreateSymbolicLink(link, At("mails.csv"));

        var run = Run.Of(Month, "--report", link);

        Assert.Equal([$"{link}: The report would overwrite the data."], run.Problems);
        Assert.Equal(Files["mails.csv"], File.ReadAllText(At("mails.csv")));
    }

    [Fact]
    public void Run_Progress_IsShownApartFromTheResult()
    {
        var silent = Run.Of(Month);

        var run = Run.WithProgress(Month);

        Assert.Equal((silent.Output, ""), (run.Output, silent.Error));
        Assert.Contains("contacts.csv", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_Json_AgreesWithTheConsole()
    {
        Write("answers.csv", Answers + "A1,2026-03-05T10:00:00Z,4\nA2,soon,5\n");
        File.Delete(At("mails.csv"));
        string[] arguments = [Month, "--what-if", "outage:2026-03-14T02:00/04:30"];
        var text = Run.Of(arguments).Sentences;

        using var json = JsonDocument.Parse(Run.Of([.. arguments, "--json"]).Output);
        var result = json.RootElement;
        var asked = Assert.Single(result.GetProperty("whatIf").EnumerateArray());
        var level = Assert.Single(asked.GetProperty("levels").EnumerateArray());
        var files = result.GetProperty("files").EnumerateArray().ToList();

        Assert.Equal(6, result.GetProperty("levels").GetArrayLength());
        Assert.All(
            (string[])
                [
                    result.GetProperty("title").GetString()!,
                    result.GetProperty("verdict").GetString()!,
                    level.GetProperty("before").GetProperty("outcome").GetProperty("text").GetString()!,
                    level.GetProperty("before").GetProperty("ifDisputedAccepted").GetProperty("text").GetString()!,
                    level.GetProperty("after").GetProperty("outcome").GetProperty("text").GetString()!,
                    level.GetProperty("after").GetProperty("outcome").GetProperty("headroom").GetString()!,
                    .. result
                        .GetProperty("levels")
                        .EnumerateArray()
                        .SelectMany(level => level.GetProperty("explanation").GetString()!.Split('\n')),
                ],
            sentence => Assert.Contains(Figures.Shown(sentence.Trim()), text, StringComparison.Ordinal)
        );
        Assert.Equal(
            MonthFiles.Names(Template.Named(null)).SkipLast(1),
            files.Select(file => file.GetProperty("file").GetString()!)
        );
        Assert.Equal([true, false, true, true, true], files.Select(file => file.GetProperty("isThere").GetBoolean()));
        Assert.Equal([0, 0, 1, 0, 0], files.Select(file => file.GetProperty("leftOut").GetInt32()));
        Assert.Equal(
            (3, 2, "'soon' is not a time such as 2026-03-29T01:50:00+01:00 or 2026-03-29T01:50."),
            (
                files[2].GetProperty("problems")[0].GetProperty("line").GetInt32(),
                files[2].GetProperty("problems")[0].GetProperty("column").GetInt32(),
                files[2].GetProperty("problems")[0].GetProperty("message").GetString()
            )
        );
    }

    [Theory]
    [InlineData(80)]
    [InlineData(110)]
    public void Run_Width_IsKept(int width)
    {
        Write("outages.csv", Outages + "O1,a reading that nobody can read and that goes on for more than one line,\n");

        var run = Run.InWidth(width, Month, "--what-if", "outage:2026-03-14T02:00/04:30");

        Assert.All(run.Output.Split('\n').Skip(1), line => Assert.InRange(line.Length, 0, width));
    }

    [Fact]
    public void Run_LongSentence_GoesOnBelowItsFirstWord() =>
        Assert.Contains(
            "\n- Share of offered contacts answered within 20 s or abandoned within 5 s, at\n  least 80 %, minimum 75 %; ",
            Run.InWidth(80, Month).Output,
            StringComparison.Ordinal
        );

    [Fact]
    public void Run_AnotherZone_ReadsTimesWithoutOneThere()
    {
        Write("outages.csv", Outages + "O1,2026-03-10T10:00,2026-03-10T11:00\n");
        Write("exclusions.csv", Exclusions + "E1,force majeure,claimed,2026-03-10T10:00,2026-03-10T11:00,,,\n");

        var run = Run.Of(Month, "--zone", "Asia/Manila");

        Assert.Contains("2026-03-10 02:00 to 2026-03-10 03:00 UTC", run.Sentences, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_MonthThatSkipsADay_HasNoCallsOnIt()
    {
        // Samoa went from the 29th to the 31st of December 2011.
        Write("contacts.csv", Contacts + "C1,T1,2011-12-29T23:59,5,\nC2,T2,2011-12-31T00:00,25,\n");

        var run = Run.Of(Month, "--zone", "Pacific/Apia", "--month", "2011-12", "--report", At("report.html"));

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("720 h of service were agreed.", run.Output, StringComparison.Ordinal);
        Assert.Contains(
            "title=\"2011-12-30: no calls\"",
            File.ReadAllText(At("report.html")),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("1900-01")]
    [InlineData("2200-12")]
    public void Run_FirstAndLastMonth_AreMeasured(string month)
    {
        Write("outages.csv", Outages + "O1,1900-01-01T00:00,2200-12-31T23:59:59.999999999\n");
        Write("mails.csv", Mails + "M1,1900-01-01T00:00,2200-12-31T23:59:59\nM2,1900-01-01T00:00,\n");

        var run = Run.Of(Month, "--month", month);

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("outages.csv: 1 row, all read.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_HugeScore_LeavesTheTableReadable()
    {
        Write(
            "answers.csv",
            Answers
                + string.Concat(
                    Enumerable
                        .Range(1, 200)
                        .Select(i =>
                            FormattableString.Invariant(
                                $"A{i},2026-03-05T10:00:00Z,7922816251426433759354395033{i % 2}\n"
                            )
                        )
                )
        );

        var run = Run.Of(Month);

        Assert.Equal(0, run.Code);
        Assert.Contains("Satisfaction ", run.Output, StringComparison.Ordinal);
        Assert.Contains("Calls answered", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_OutageThatBeginsAfterTheMonthAndLasts_ChangesNothing()
    {
        Write("exclusions.csv", Exclusions);
        Write("outages.csv", Outages + "O1,2026-04-05T10:00:00Z,\n");

        var run = Run.Of(Month, "--report", At("report.html"));

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("Met: 2674800/2674800 = 100 %", run.Output, StringComparison.Ordinal);
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    private string WithoutExclusions()
    {
        Write("exclusions.csv", Exclusions);
        Write("outages.csv", Outages + "O1,2026-03-10T10:00:00Z,2026-03-10T11:00:00Z\n");
        return Month;
    }
}
