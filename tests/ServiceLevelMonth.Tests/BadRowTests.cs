using System.Text;
using System.Text.Json;

namespace Outsourcing.Samples.ServiceLevelMonth.Tests;

/// <summary>What is wrong with a file is listed with its place and counted, and never dropped in silence.</summary>
public sealed class BadRowTests : SmallMonth
{
    private const string NoTime = "is not a time such as 2026-03-29T01:50:00+01:00 or 2026-03-29T01:50.";
    private const string Seconds = "is not a number of seconds, from 0 to 1000000 and with at most nine decimals.";

    [Theory]
    [InlineData("contacts.csv", "C9,T,soon,5,", $"line 2, column 3 (offered): 'soon' {NoTime}")]
    [InlineData("contacts.csv", "C9,T,?,5,", $"line 2, column 3 (offered): '?' {NoTime}")]
    [InlineData("contacts.csv", "C9,T,2026-02-30T10:00,5,", $"line 2, column 3 (offered): '2026-02-30T10:00' {NoTime}")]
    [InlineData("contacts.csv", "C9,T,02/03/2026,5,", $"line 2, column 3 (offered): '02/03/2026' {NoTime}")]
    [InlineData("contacts.csv", "C9,T,,5,", "line 2, column 3 (offered): The cell is empty.")]
    [InlineData("contacts.csv", ",T,2026-03-02T10:00,5,", "line 2, column 1 (id): The cell is empty.")]
    [InlineData(
        "contacts.csv",
        "C9,T,2026-03-29T02:30,5,",
        "line 2, column 3 (offered): The reading '2026-03-29T02:30' does not exist in Europe/Paris; add the difference from UTC, such as +01:00."
    )]
    [InlineData(
        "contacts.csv",
        "C9,T,2026-10-25 02:30:00,5,",
        "line 2, column 3 (offered): The reading '2026-10-25 02:30:00' stands twice in Europe/Paris; add the difference from UTC, such as +01:00."
    )]
    [InlineData(
        "contacts.csv",
        "C9,T,9999-12-31T23:59:59-18:00,5,",
        "line 2, column 3 (offered): '9999-12-31T23:59:59-18:00': the year 9999 is not between 1900 and 2200."
    )]
    [InlineData(
        "contacts.csv",
        "C9,T,-9998-01-01T00:00,5,",
        "line 2, column 3 (offered): '-9998-01-01T00:00': the year -9998 is not between 1900 and 2200."
    )]
    [InlineData("contacts.csv", "C9,T,2026-03-02T10:00,-1,", $"line 2, column 4 (answered_after): '-1' {Seconds}")]
    [InlineData("contacts.csv", "C9,T,2026-03-02T10:00,,1e3", $"line 2, column 5 (abandoned_after): '1e3' {Seconds}")]
    [InlineData(
        "contacts.csv",
        "C9,T,2026-03-02T10:00,20.0000000001,",
        $"line 2, column 4 (answered_after): '20.0000000001' {Seconds}"
    )]
    [InlineData(
        "contacts.csv",
        "C9,T,2026-03-02T10:00,1000000.1,",
        $"line 2, column 4 (answered_after): '1000000.1' {Seconds}"
    )]
    [InlineData(
        "contacts.csv",
        "C9,T,2026-03-02T10:00,5,6",
        "line 2, column 5 (abandoned_after): A contact is answered or abandoned, not both."
    )]
    [InlineData("contacts.csv", "C9,T,2026-03-02T10:00,12,5,", "line 2: The row has 6 cells; the header has 5.")]
    [InlineData("contacts.csv", "C9,T,2026-03-02T10:00", "line 2: The row has 3 cells; the header has 5.")]
    [InlineData(
        "contacts.csv",
        "\"C9,T,2026-03-02T10:00,5,",
        "line 2: A quote stands inside a cell, or a closing quote is missing."
    )]
    [InlineData(
        "contacts.csv",
        "C\"9,T,2026-03-02T10:00,5,",
        "line 2: A quote stands inside a cell, or a closing quote is missing."
    )]
    [InlineData("contacts.csv", "C\u001b[31m9,T,2026-03-02T10:00,5,", "line 2: A cell contains a control character.")]
    [InlineData("contacts.csv", "C\09,T,2026-03-02T10:00,5,", "line 2: A cell contains a control character.")]
    [InlineData(
        "mails.csv",
        "M9,2026-03-02T10:00,2026-03-02T09:59",
        "line 2, column 3 (resolved): The time is before that in the column 'opened'."
    )]
    [InlineData("answers.csv", "A9,2026-03-02T10:00,good", "line 2, column 3 (score): 'good' is not a number.")]
    [InlineData("answers.csv", "A9,2026-03-02T10:00,", "line 2, column 3 (score): The cell is empty.")]
    [InlineData("answers.csv", "A9,2026-03-02T10:00,4,5", "line 2: The row has 4 cells; the header has 3.")]
    [InlineData(
        "outages.csv",
        "O9,2026-03-02T10:00,2026-03-02T09:59",
        "line 2, column 3 (end): The time is before that in the column 'start'."
    )]
    [InlineData(
        "exclusions.csv",
        "E9,bad luck,accepted,2026-03-02T10:00,2026-03-02T11:00,,,",
        "line 2, column 2 (category): 'bad luck' is none of: planned maintenance, force majeure, customer-caused, excused failure."
    )]
    [InlineData(
        "exclusions.csv",
        "E9,force majeure,maybe,2026-03-02T10:00,2026-03-02T11:00,,,",
        "line 2, column 3 (state): 'maybe' is none of: claimed, accepted, disputed."
    )]
    [InlineData(
        "exclusions.csv",
        "E9,force majeure,claimed,2026-03-02T10:00,2026-03-02T10:00,,,",
        "line 2, column 5 (end): The time is not after that in the column 'start'."
    )]
    [InlineData(
        "exclusions.csv",
        "E9,force majeure,claimed,2026-03-02T10:00,2026-03-02T11:00,soon,,",
        $"line 2, column 6 (announced): 'soon' {NoTime}"
    )]
    public void Run_BadRow_IsLeftOutListedAndCounted(string file, string row, string problem)
    {
        Write(file, Header(file) + row + "\n");

        var intake = Read(file);

        Assert.Equal((1, 1), (intake.Rows, intake.LeftOut));
        Assert.Equal([problem], intake.Problems.Select(found => found.ToString()));
        var run = Run.Of(Month);
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal(3, run.Sentences.Split($"{file}: 1 row, 1 of them left out.").Length);
        Assert.Contains(problem, run.Sentences, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("I1,2031-03-03T10:00,1.5,10", "line 2, column 3 (good): '1.5' is not a count, from 0 to 1000000000.")]
    [InlineData("I1,2031-03-03T10:00,-1,10", "line 2, column 3 (good): '-1' is not a count, from 0 to 1000000000.")]
    [InlineData(
        "I1,2031-03-03T10:00,1,1000000001",
        "line 2, column 4 (total): '1000000001' is not a count, from 0 to 1000000000."
    )]
    [InlineData(
        "I1,2031-03-03T10:00,11,10",
        "line 2, column 3 (good): There are more good ones than there are at all."
    )]
    [InlineData("I1,2031-03-03T10:00,,10", "line 2, column 3 (good): The cell is empty.")]
    public void Run_BadCount_IsLeftOutListedAndCounted(string row, string problem)
    {
        Write("invoices.csv", $"id,at,good,total\n{row}\n");

        var run = Run.Of(Month, "--template", "accounting");

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains($"invoices.csv: {problem}", run.Sentences, StringComparison.Ordinal);
        // A file without a row that counts is there, and its volume is nothing: the minimum is charged.
        Assert.Contains("Charge 25,000.00 EUR.", run.Sentences, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "Fax,power",
        "line 2, column 1 (level): 'Fax' is none of: Calls answered within 20 s, Calls abandoned,"
    )]
    [InlineData(",power", "line 2, column 1 (level): The cell is empty.")]
    [InlineData("Satisfaction,", "line 2, column 2 (cause): The cell is empty.")]
    [InlineData(
        "Satisfaction,power\nSatisfaction,storm",
        "line 3, column 1 (level): 'Satisfaction' stands in line 2 already, with other content; the first counts."
    )]
    public void Run_BadCause_IsLeftOutListedAndCounted(string rows, string problem)
    {
        Write("causes.csv", $"level,cause\n{rows}\n");

        var run = Run.Of(Month);

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains($"causes.csv: {problem}", run.Sentences, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_SeveralFaultsInARow_ListsEachAndCountsTheRowOnce()
    {
        Write("contacts.csv", Contacts + ",T,soon,-1,\n");

        var intake = Read("contacts.csv");

        Assert.Equal((1, 1, 3), (intake.Rows, intake.LeftOut, intake.ProblemCount));
        Assert.Equal([1, 3, 4], intake.Problems.Select(problem => problem.Column).Order());
    }

    [Theory]
    [InlineData("2026-03-29T02:59:59+01:00")]
    [InlineData("2026-10-25T02:30:00+02:00")]
    [InlineData("2026-10-25T02:30+01:00")]
    [InlineData("2026-03-29T01:59")]
    [InlineData("2026-03-29 03:00")]
    [InlineData("2026-03-29 03:00:00")]
    [InlineData("2026-03-29T03:00:00.25")]
    [InlineData("2026-03-29T03:00:00Z")]
    public void Read_FormsOfATime_AreRead(string time)
    {
        Write("outages.csv", Outages + $"O9,{time},\n");

        Assert.Equal((1, 0), (Read("outages.csv").Rows, Read("outages.csv").LeftOut));
    }

    [Theory]
    [InlineData("5", "just the same")]
    [InlineData("6", "with other content")]
    public void Read_IdThatStandsTwice_CountsOnceAndSaysSo(string seconds, string content)
    {
        Write("contacts.csv", Contacts + $"C9,T,2026-03-02T10:00,5,\n\n# again\nC9,T,2026-03-02T10:00,{seconds},\n");

        var intake = Read("contacts.csv");

        Assert.Equal((2, 1), (intake.Rows, intake.LeftOut));
        Assert.Equal(
            $"line 5, column 1 (id): 'C9' stands in line 2 already, {content}; the first counts.",
            Assert.Single(intake.Problems).ToString()
        );
    }

    [Fact]
    public void Read_VeryLongLine_IsLeftOutAndTheNextIsRead()
    {
        Write(
            "contacts.csv",
            Contacts + $"C8,{new string('T', 1_000_000)},2026-03-02T10:00,5,\nC9,T,2026-03-02T10:00,5,\n"
        );

        var intake = Read("contacts.csv");

        Assert.Equal((2, 1), (intake.Rows, intake.LeftOut));
        Assert.Equal("line 2: The line is longer than 100,000 letters.", Assert.Single(intake.Problems).ToString());
    }

    [Fact]
    public void Run_MoreBadRowsThanAreListed_CountsAll()
    {
        Write(
            "answers.csv",
            Answers
                + string.Concat(Enumerable.Range(1, 1001).Select(i => FormattableString.Invariant($"A{i},never,5\n")))
        );

        var run = Run.Of(Month, "--report", At("report.html"));
        using var json = JsonDocument.Parse(Run.Of(Month, "--json").Output);
        var file = json.RootElement.GetProperty("files")[2];

        Assert.Equal(0, run.Code);
        Assert.Contains("answers.csv: 1,001 rows, 1,001 of them left out.", run.Output, StringComparison.Ordinal);
        Assert.Contains(
            "answers.csv: and 991 more problems; --report and --json list up to 1,000.",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Rows of answers.csv that were left out: the first 1,000 of 1,001 problems",
            File.ReadAllText(At("report.html")),
            StringComparison.Ordinal
        );
        Assert.Equal(
            (1001, 1001, 1000),
            (
                file.GetProperty("leftOut").GetInt32(),
                file.GetProperty("problemCount").GetInt32(),
                file.GetProperty("problems").GetArrayLength()
            )
        );
    }

    public static TheoryData<string, byte[], string> Unusable =>
        new()
        {
            { "empty", [], "answers.csv: There is no header line with: id, at, score." },
            {
                "comments only",
                "# nothing\n\n"u8.ToArray(),
                "answers.csv: There is no header line with: id, at, score."
            },
            {
                "a missing column",
                "id,at,points\nA1,2026-03-02T10:00,5\n"u8.ToArray(),
                "answers.csv: line 1: The column 'score' is missing."
            },
            {
                "a column twice",
                "id,at,score,AT\nA1,2026-03-02T10:00,5,\n"u8.ToArray(),
                "answers.csv: line 1, column 4: The column 'AT' stands there more than once."
            },
            {
                "a quote in the header",
                "id,\"at,score\nA1,2026-03-02T10:00,5\n"u8.ToArray(),
                "answers.csv: line 1: A quote stands inside a cell, or a closing quote is missing."
            },
            { "zeros", new byte[40], "answers.csv: line 1: A cell contains a control character." },
            {
                "not UTF-8",
                [.. "id,at,score\nA1,2026-03-02T10:00,5\nA"u8, 0xE9, .. ",2026-03-02T10:00,5\n"u8],
                "answers.csv: The text is not UTF-8; save the file as CSV UTF-8."
            },
        };

    [Theory]
    [MemberData(nameof(Unusable))]
    public void Run_FileThatCannotBeRead_IsRefused(string what, byte[] bytes, string problem)
    {
        Assert.NotEmpty(what);
        Write("answers.csv", bytes);

        var run = Run.Of(Month);

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Equal([problem], run.Problems);
    }

    [Fact]
    public void Run_SeveralFilesThatCannotBeRead_NamesAll()
    {
        Write("answers.csv", "");
        Write("outages.csv", "id,start\n");

        Assert.Equal(
            [
                "answers.csv: There is no header line with: id, at, score.",
                "outages.csv: line 1: The column 'end' is missing.",
            ],
            Run.Of(Month).Problems
        );
    }

    public static TheoryData<string, byte[]> Forms =>
        new()
        {
            { "semicolons", "id;at;score\nA1;2026-03-02T10:00;4.5\n"u8.ToArray() },
            { "tabs and carriage returns", "id\tat\tscore\r\nA1\t2026-03-02T10:00\t4.5\r\n"u8.ToArray() },
            { "a named delimiter", "sep=|\nid|at|score\nA1|2026-03-02T10:00|4.5"u8.ToArray() },
            { "a byte order mark", [0xEF, 0xBB, 0xBF, .. "id,at,score\nA1,2026-03-02T10:00,4.5\n"u8] },
            {
                "UTF-16 with a mark",
                [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("id,at,score\nA1,2026-03-02T10:00,4.5\n")]
            },
            { "another order and more columns", "note,Score,AT,id\n\"a, b\",4.5,2026-03-02 10:00,A1\n"u8.ToArray() },
        };

    [Theory]
    [MemberData(nameof(Forms))]
    public void Read_FormsOfAFile_GiveTheSameRows(string form, byte[] bytes)
    {
        Write("answers.csv", bytes);

        var data = Read();

        Assert.True(data.Intakes[2] is { Rows: 1, IsWhole: true }, form);
        Assert.Equal(
            [SurveyAnswer.Of("A1", Instant.FromUtc(2026, 3, 2, 9, 0), 4.5m)],
            data.Of<SurveyAnswer>("answers")!
        );
    }

    private static string Header(string file) => Files[file].Split('\n')[0] + "\n";

    private MonthData Read() =>
        MonthFiles.OfFolder(Template.Named(null), Month, DateTimeZoneProviders.Tzdb["Europe/Paris"], (_, _) => { });

    private Intake Read(string file) =>
        Read().Intakes.Single(intake => string.Equals(intake.File, file, StringComparison.Ordinal));
}
