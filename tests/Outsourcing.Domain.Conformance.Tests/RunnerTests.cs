using System.Globalization;
using System.Text.Json;

namespace Outsourcing.Domain.Conformance.Tests;

public sealed class RunnerTests : IDisposable
{
    private readonly Workbench bench = new();

    public void Dispose() => bench.Dispose();

    [Fact]
    public void Run_CommittedCases_AllPassAndTheSkipsAreTheCommittedOnes()
    {
        var outcome = Workbench.Run(Workbench.Cases, "--expect-skips", Workbench.Skips);

        Assert.DoesNotContain(outcome.Output, line => line.StartsWith("FAIL", StringComparison.Ordinal));
        Assert.Equal("5326 passed, 0 failed, 3 skipped", outcome.Closing);
        Assert.Equal(0, outcome.Exit);
        Assert.Empty(outcome.Error);
    }

    [Theory]
    [InlineData("WSM", "103")]
    [InlineData("WPM", "102")]
    [InlineData("topsis", "104")]
    [InlineData("VIKOR", "107")]
    [InlineData("MAVT", "1")]
    [InlineData("RANK_REVERSAL", "1")]
    [InlineData("DOMINANCE", "1")]
    [InlineData("HIERARCHY_WEIGHTS", "1")]
    [InlineData("scoring-oracle", "2500")]
    [InlineData("AHP", "101")]
    [InlineData("AHP_CONSISTENCY", "1")]
    [InlineData("AHP_HIERARCHY", "2")]
    [InlineData("AHP_GROUP", "1")]
    [InlineData("BWM", "1")]
    [InlineData("sla-business-time", "1555")]
    [InlineData("elapsed", "583")]
    [InlineData("contract-dates", "67")]
    [InlineData("error-budget", "128")]
    [InlineData("alertLadder", "4")]
    [InlineData("policies", "34")]
    [InlineData("nda-clauses", "19")]
    [InlineData("nda-questions", "17")]
    public void Run_Family_RunsOnlyThatFamilyOrMethod(string family, string passed)
    {
        var outcome = Workbench.Run(Workbench.Cases, "--family", family);

        Assert.Equal($"{passed} passed, 0 failed, 0 skipped", outcome.Closing);
        Assert.Equal(0, outcome.Exit);
    }

    [Fact]
    public void Run_FamilyByItsFirstWord_RunsAllThatBeginWithIt() =>
        Assert.Equal("2587 passed, 0 failed, 0 skipped", Workbench.Run(Workbench.Cases, "--family", "scoring").Closing);

    [Fact]
    public void Run_FileElsewhereWithAnotherName_Runs()
    {
        var file = bench.Write("deep/below/no-matter.txt", Workbench.Right);

        var outcome = Workbench.Run(file);

        Assert.Equal(["1 passed, 0 failed, 0 skipped"], outcome.Output);
        Assert.Equal(0, outcome.Exit);
    }

    [Fact]
    public void Run_SameFileTwice_CountsOnce()
    {
        var file = bench.Write("a.json", Workbench.Right);

        Assert.Equal("1 passed, 0 failed, 0 skipped", Workbench.Run(file, bench.Folder).Closing);
    }

    [Fact]
    public void Run_PlantedWrongScore_FailsWithExpectedAndActual()
    {
        var file = bench.Write("a.json", Workbench.Right.Replace("[3, 1]", "[3, 1.5]", StringComparison.Ordinal));

        var outcome = Workbench.Run(file);

        Assert.Equal(
            [
                $"FAIL {file} [right] scoring/WSM scores[1]: expected 1.5, actual 1 (tolerance 1E-09)",
                "0 passed, 1 failed, 0 skipped",
            ],
            outcome.Output
        );
        Assert.Equal(1, outcome.Exit);
    }

    [Fact]
    public void Run_OneWrongAmongRight_ExitsWithOne()
    {
        bench.Write("a.json", Workbench.Right);
        bench.Write("b.json", Workbench.Right.Replace("[1, 2]", "[2, 1]", StringComparison.Ordinal));

        var outcome = Workbench.Run(bench.Folder);

        Assert.Contains("ranks[0]: expected 2, actual 1", outcome.Output[0], StringComparison.Ordinal);
        Assert.Equal("1 passed, 1 failed, 0 skipped", outcome.Closing);
        Assert.Equal(1, outcome.Exit);
    }

    [Fact]
    public void Run_SeveralWrongKeys_PrintsOneLineAndCountsTheRest()
    {
        var text = Workbench
            .Right.Replace("[3, 1]", "[3, 1, 0]", StringComparison.Ordinal)
            .Replace("[1, 2]", "[1]", StringComparison.Ordinal);
        var file = bench.Write("a.json", text);

        Assert.Equal(
            $"FAIL {file} [right] scoring/WSM scores: expected 3 figures, actual 2 (and 1 more)",
            Workbench.Run(file).Output[0]
        );
    }

    [Fact]
    public void Run_UnknownExpectedKey_SkipsAndNamesIt()
    {
        var file = bench.Write(
            "a.json",
            Workbench.Right.Replace("\"ranks\"", "\"median\": 2, \"ranks\"", StringComparison.Ordinal)
        );

        var outcome = Workbench.Run(file);

        Assert.Equal(
            ["skip scoring/WSM expected key 'median' not built: 1", "0 passed, 0 failed, 1 skipped"],
            outcome.Output
        );
        Assert.Equal(1, outcome.Exit);
    }

    [Fact]
    public void Run_UnknownExpectedKeyBesideAWrongOne_Fails()
    {
        var text = Workbench.Right.Replace("[3, 1]", "[4, 1], \"median\": 2", StringComparison.Ordinal);

        Assert.Equal("0 passed, 1 failed, 0 skipped", Workbench.Run(bench.Write("a.json", text)).Closing);
    }

    [Theory]
    [InlineData("\"WSM\"", "\"KEMENY\"", "scoring/KEMENY method not built: 1")]
    [InlineData("\"none\"", "\"softmax\"", "scoring/WSM normalization 'softmax' not built: 1")]
    [InlineData("{},", "{ \"p\": 2 },", "scoring/WSM parameter 'p' not built: 1")]
    public void Run_NotBuilt_SkipsAndNamesIt(string old, string text, string skip)
    {
        bench.Write("right.json", Workbench.Right);
        bench.Write("other.json", Workbench.Right.Replace(old, text, StringComparison.Ordinal));

        var outcome = Workbench.Run(bench.Folder);

        Assert.Equal([$"skip {skip}", "1 passed, 0 failed, 1 skipped"], outcome.Output);
        Assert.Equal(0, outcome.Exit);
    }

    [Theory]
    [InlineData("""{ "schema": "sla-credits/2", "cases": [{}, {}] }""", "sla-credits family not built: 2")]
    [InlineData("""{ "cases": [{ "given": 1, "expect": 2 }] }""", "practice family not built: 1")]
    [InlineData("""{ "cases": [1] }""", "unknown family not built: 1")]
    public void Run_FamilyNotBuilt_CountsItsCases(string text, string skip) =>
        Assert.Equal($"skip {skip}", Workbench.Run(bench.Write("a.json", text)).Output[0]);

    [Fact]
    public void Run_NothingPassed_ExitsWithOne()
    {
        bench.Write("README.md", Workbench.Right);

        var outcome = Workbench.Run(bench.Folder);

        Assert.Equal(["0 passed, 0 failed, 0 skipped"], outcome.Output);
        Assert.Equal(1, outcome.Exit);
    }

    [Theory]
    [InlineData("""{ "name": "manifest", "files": ["a.json"] }""", "no family of cases has this shape")]
    [InlineData("[1, 2]", "no family of cases has this shape")]
    [InlineData("7", "no family of cases has this shape")]
    public void Run_FilesThatAreNoCases_AreLeftAsideWithANote(string text, string why)
    {
        bench.Write("right.json", Workbench.Right);
        bench.Write("notes.md", "# Notes");
        var file = bench.Write("other.json", text);

        var outcome = Workbench.Run(bench.Folder);

        Assert.Equal(["1 passed, 0 failed, 0 skipped"], outcome.Output);
        Assert.Equal([$"note: {file} is not a case: {why}"], outcome.Error);
        Assert.Equal(0, outcome.Exit);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{ \"method\": \"WSM\", ")]
    [InlineData("notes: none")]
    public void Run_FileThatIsNoJson_Fails(string text)
    {
        bench.Write("right.json", Workbench.Right);
        var file = bench.Write("broken.json", text);

        var outcome = Workbench.Run(bench.Folder, "--family", "WSM");

        Assert.StartsWith(
            $"FAIL {file} [?] unreadable/? expected a case, actual a malformed one: it is not JSON: ",
            outcome.Output[0],
            StringComparison.Ordinal
        );
        Assert.Equal("1 passed, 1 failed, 0 skipped", outcome.Closing);
        Assert.Empty(outcome.Error);
        Assert.Equal(1, outcome.Exit);
    }

    [Fact]
    public void Run_CaseCutAnywhere_Fails()
    {
        var cuts = Workbench.Right.Length;
        for (var length = 0; length < cuts; length++)
        {
            bench.Write(string.Create(CultureInfo.InvariantCulture, $"{length}.json"), Workbench.Right[..length]);
        }

        Assert.Equal(
            string.Create(CultureInfo.InvariantCulture, $"0 passed, {cuts} failed, 0 skipped"),
            Workbench.Run(bench.Folder).Closing
        );
    }

    [Theory]
    [InlineData(0xFF)]
    [InlineData(0xC3)]
    public void Run_ByteThatIsNoUtf8_Fails(byte wrong)
    {
        var file = Path.Combine(bench.Folder, "a.json");
        var bytes = System.Text.Encoding.UTF8.GetBytes(Workbench.Right);
        bytes[Workbench.Right.IndexOf("WSM", StringComparison.Ordinal)] = wrong;
        File.WriteAllBytes(file, bytes);

        Assert.Equal("0 passed, 1 failed, 0 skipped", Workbench.Run(file).Closing);
    }

    [Theory]
    [InlineData("expectd", "{ \"scores\": [9, 9] }")]
    [InlineData("criterion_weights", "[9, 9]")]
    public void Run_KeyThatNobodyReads_SkipsAndNamesIt(string key, string value)
    {
        var text = Workbench.Right.Replace("\"id\"", $"\"{key}\": {value}, \"id\"", StringComparison.Ordinal);

        Assert.Equal(
            [$"skip scoring/WSM key '{key}' not built: 1", "0 passed, 0 failed, 1 skipped"],
            Workbench.Run(bench.Write("a.json", text)).Output
        );
    }

    [Fact]
    public void Run_ProvenanceAndNotes_ChangeNothing()
    {
        var text = Workbench.Right.Replace(
            "\"id\"",
            "\"notes\": \"n\", \"checked_with\": [\"c\"], \"by\": [\"b\"], \"tags\": [], \"seed\": 1, \"best\": \"highest\", \"keys\": {}, \"count\": 1, \"id\"",
            StringComparison.Ordinal
        );

        Assert.Equal(["1 passed, 0 failed, 0 skipped"], Workbench.Run(bench.Write("a.json", text)).Output);
    }

    [Theory]
    [InlineData("[[2, 4], [1, 1]]", "null", "the matrix should be a list")]
    [InlineData("[[2, 4], [1, 1]]", "[2, 4]", "a row should be a list")]
    [InlineData("[[2, 4], [1, 1]]", "[[\"2\", 4], [1, 1]]", "\"2\" should be a number")]
    [InlineData("[0.5, 0.5]", "null", "the weights should be a list")]
    [InlineData("[\"max\", \"max\"]", "[\"max\", \"up\"]", "'up' is no direction")]
    [InlineData("\"WSM\"", "3", "'method' is not a text")]
    [InlineData(
        "\"WSM\"",
        "\"\\ud800\"",
        "Cannot read incomplete UTF-16 JSON text as string with missing low surrogate."
    )]
    [InlineData("\"none\"", "5", "'normalization' is not a text")]
    [InlineData("{},", "\"v=1\",", "'parameters' is not an object")]
    [InlineData("[\"Acme\", \"Borea\"]", "[\"Acme\"]", "'alternatives' names 1, and there are 2")]
    [InlineData(
        "[\"Acme\", \"Borea\"]",
        "[\"Acme\", \"Borea\", \"Cygnus\"]",
        "'alternatives' names 3, and there are 2"
    )]
    [InlineData("[\"Acme\", \"Borea\"]", "[\"Acme\", 2]", "'alternatives' is not a list of texts")]
    [InlineData("[\"Acme\", \"Borea\"]", "\"Acme, Borea\"", "'alternatives' is not a list of texts")]
    [InlineData("[\"C1\", \"C2\"]", "[\"C1\"]", "'criteria' names 1, and there are 2")]
    [InlineData("[\"C1\", \"C2\"]", "{}", "'criteria' is not a list of texts")]
    [InlineData("1e-09", "\"1e-09\"", "'tolerance' is \"1e-09\"")]
    [InlineData("1e-09", "-1", "'tolerance' is -1")]
    [InlineData("1e-09", "1e999", "'tolerance' is 1e999")]
    [InlineData("{ \"scores\": [3, 1], \"ranks\": [1, 2] }", "{}", "nothing is expected")]
    [InlineData("{ \"scores\": [3, 1], \"ranks\": [1, 2] }", "[3, 1]", "'expected' is not an object")]
    public void Run_MalformedCase_FailsWithItsPath(string old, string text, string why)
    {
        var file = bench.Write("a.json", Workbench.Right.Replace(old, text, StringComparison.Ordinal));

        var outcome = Workbench.Run(file);

        Assert.StartsWith($"FAIL {file} [", outcome.Output[0], StringComparison.Ordinal);
        Assert.EndsWith(
            $" expected a case, actual a malformed one: {why}",
            outcome.Output[0],
            StringComparison.Ordinal
        );
        Assert.Equal("0 passed, 1 failed, 0 skipped", outcome.Closing);
        Assert.Equal(1, outcome.Exit);
    }

    [Theory]
    [InlineData("[3, 1]", "[3, 1e999]", "scores[1]: expected Infinity, actual 1 (tolerance 1E-09)")]
    [InlineData("[3, 1]", "null", "scores: malformed: a list is expected, not null")]
    [InlineData("[3, 1]", "[3, null]", "scores: malformed: a number is expected, not null")]
    public void Run_MalformedExpectation_Fails(string old, string text, string why)
    {
        var file = bench.Write("a.json", Workbench.Right.Replace(old, text, StringComparison.Ordinal));

        Assert.Equal($"FAIL {file} [right] scoring/WSM {why}", Workbench.Run(file).Output[0]);
    }

    [Fact]
    public void Run_KeyThatStandsTwice_Fails()
    {
        var text = Workbench.Right.Replace(
            "\"scores\": [3, 1]",
            "\"scores\": [9, 9], \"scores\": [3, 1]",
            StringComparison.Ordinal
        );

        Assert.Equal("0 passed, 1 failed, 0 skipped", Workbench.Run(bench.Write("a.json", text)).Closing);
    }

    [Fact]
    public void Run_CaseThatTheLibraryRefuses_FailsWithTheRefusal()
    {
        var file = bench.Write("a.json", Workbench.Right.Replace("[[2, 4]", "[[null, 4]", StringComparison.Ordinal));

        var outcome = Workbench.Run(file);

        Assert.Equal(
            $"FAIL {file} [right] scoring/WSM expected an answer, actual a refusal: FactMissing: error scoring.cell.missing [Acme, C1]: 'Acme' has no value on 'C1'. Find the value, or ask what it could change.",
            outcome.Output[0]
        );
        Assert.Equal(1, outcome.Exit);
    }

    [Fact]
    public void Run_CaseThatIsNoProblem_FailsWithTheReason()
    {
        var file = bench.Write("a.json", Workbench.Right.Replace("[0.5, 0.5]", "[1]", StringComparison.Ordinal));

        Assert.StartsWith(
            $"FAIL {file} [right] scoring/WSM expected an answer, actual an exception: ArgumentException: There are 1 weights for 2 criteria.",
            Workbench.Run(file).Output[0],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Run_List_NamesCasesWithoutRunningThem()
    {
        var file = bench.Write("a.json", Workbench.Right.Replace("[3, 1]", "[9, 9]", StringComparison.Ordinal));

        var outcome = Workbench.Run(file, "--list");

        Assert.Equal([$"scoring  WSM  right  {file}", "1 cases"], outcome.Output);
        Assert.Equal(0, outcome.Exit);
    }

    [Fact]
    public void Run_ListAsJson_IsADocumentOfTheCases()
    {
        var outcome = Workbench.Run(Workbench.Cases, "--list", "--json", "--family", "VIKOR");

        using var document = JsonDocument.Parse(outcome.Text);
        var cases = document.RootElement.GetProperty("cases").EnumerateArray().ToList();
        Assert.Equal(107, cases.Count);
        Assert.All(cases, one => Assert.Equal("VIKOR", one.GetProperty("method").GetString()));
    }

    [Fact]
    public void Run_Json_IsOneDocumentWithEveryCaseAndReason()
    {
        var right = bench.Write("a.json", Workbench.Right);
        bench.Write("b.json", Workbench.Right.Replace("[3, 1]", "[3, 2]", StringComparison.Ordinal));
        bench.Write("c.json", Workbench.Right.Replace("WSM", "KEMENY", StringComparison.Ordinal));
        var other = bench.Write("d.json", "{}");

        var outcome = Workbench.Run(bench.Folder, "--json");

        using var document = JsonDocument.Parse(outcome.Text);
        var root = document.RootElement;
        Assert.Equal(1, root.GetProperty("passed").GetInt32());
        Assert.Equal(1, root.GetProperty("failed").GetInt32());
        Assert.Equal(1, root.GetProperty("skipped").GetInt32());
        Assert.Equal(right, root.GetProperty("cases")[0].GetProperty("file").GetString());
        Assert.Equal("passed", root.GetProperty("cases")[0].GetProperty("status").GetString());
        Assert.Equal(
            "scores[1]: expected 2, actual 1 (tolerance 1E-09)",
            root.GetProperty("cases")[1].GetProperty("failures")[0].GetString()
        );
        Assert.Equal("skipped", root.GetProperty("cases")[2].GetProperty("status").GetString());
        Assert.Equal("scoring/KEMENY method not built: 1", root.GetProperty("skips")[0].GetString());
        Assert.Equal(other, root.GetProperty("ignored")[0].GetProperty("file").GetString());
        Assert.Equal("1 passed, 1 failed, 1 skipped", outcome.Error[^1]);
        Assert.Equal(1, outcome.Exit);
    }

    [Fact]
    public void Run_Skips_PrintsTheListThatExpectSkipsReads()
    {
        bench.Write("a.json", Workbench.Right);
        bench.Write("z.json", Workbench.Right.Replace("WSM", "KEMENY", StringComparison.Ordinal));
        bench.Write("b.json", Workbench.Right.Replace("WSM", "ZETA", StringComparison.Ordinal));
        bench.Write("c.json", Workbench.Right.Replace("WSM", "KEMENY", StringComparison.Ordinal));

        var outcome = Workbench.Run(bench.Folder, "--skips");

        Assert.Equal(["scoring/KEMENY method not built: 2", "scoring/ZETA method not built: 1"], outcome.Output);
        Assert.Equal(0, outcome.Exit);
        var list = bench.Write("skips.txt", "# not built yet\n\n" + outcome.Text);
        Assert.Equal(0, Workbench.Run(bench.Folder, "--expect-skips", list).Exit);
    }

    [Fact]
    public void Run_SkipsThatDifferFromTheList_FailAndAreNamed()
    {
        bench.Write("a.json", Workbench.Right);
        bench.Write("b.json", Workbench.Right.Replace("WSM", "KEMENY", StringComparison.Ordinal));
        var list = bench.Write("skips.txt", "scoring/ZETA method not built: 1\n");

        var outcome = Workbench.Run(bench.Folder, "--expect-skips", list);

        Assert.Equal(
            [
                "skip scoring/KEMENY method not built: 1",
                "FAIL expected skip is not there: scoring/ZETA method not built: 1",
                "FAIL skip is not expected: scoring/KEMENY method not built: 1",
                "1 passed, 0 failed, 1 skipped",
            ],
            outcome.Output
        );
        Assert.Equal(1, outcome.Exit);
    }

    [Theory]
    [InlineData("There is no file or folder.")]
    [InlineData("There is no option --fast.", "--fast")]
    [InlineData("The option --family needs a value.", "a", "--family")]
    [InlineData("There is no file or folder does-not-exist.", "does-not-exist")]
    public void Run_WrongArguments_SaysWhatIsWrong(string message, params string[] args)
    {
        var outcome = Workbench.Run(args);

        Assert.StartsWith(message, outcome.Error[0], StringComparison.Ordinal);
        Assert.Empty(outcome.Output);
        Assert.Equal(2, outcome.Exit);
    }

    [Fact]
    public void Run_Help_NamesEveryOption()
    {
        var outcome = Workbench.Run("--help");

        Assert.All(
            ["--family", "--list", "--json", "--skips", "--expect-skips"],
            option => Assert.Contains(option, outcome.Text, StringComparison.Ordinal)
        );
        Assert.Equal(0, outcome.Exit);
    }

    [Fact]
    public void Run_ControlSignsInAFile_StayOnOneLine()
    {
        var text = Workbench.Right.Replace("\"WSM\"", "\"KEM\\nFAIL\"", StringComparison.Ordinal);

        Assert.Equal(
            ["skip scoring/KEM FAIL method not built: 1", "0 passed, 0 failed, 1 skipped"],
            Workbench.Run(bench.Write("a.json", text)).Output
        );
    }

    [Fact]
    public void Run_ByteOrderMark_IsRead()
    {
        var file = Path.Combine(bench.Folder, "a.json");
        File.WriteAllText(file, Workbench.Right, new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: true));

        Assert.Equal(0, Workbench.Run(file).Exit);
    }
}
