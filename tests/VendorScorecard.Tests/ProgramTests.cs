using System.Text;
using System.Text.Json;

namespace Outsourcing.Samples.VendorScorecard.Tests;

public sealed class ProgramTests : OwnFolder
{
    private const string Small =
        "criterion;weight;direction;scale;Acme;Borea\nquality;60;max;points 0-10;8;6\nprice;40;min;EUR 100-200;150;130\n";

    [Fact]
    public void Run_NoArguments_ShowsTheExample() => Golden.Check("example.txt", Run.Of());

    [Theory]
    [InlineData("weighted-sum", "weighted sum (Bounds)")]
    [InlineData("weighted-product", "weighted product (Linear)")]
    [InlineData("topsis", "TOPSIS (Vector)")]
    [InlineData("vikor", "VIKOR (v = 0.5)")]
    public void Run_Method_RanksByIt(string method, string name)
    {
        var run = Run.Of(Write("small.csv", Small), "--method", method);

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains($" first of 2 by {name} with ", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "topsis",
        "By TOPSIS (Vector) the lead is with Halden Care when the missing values are at their worst, with Quillmark Services when they are at their best."
    )]
    [InlineData(
        "vikor",
        "By VIKOR (v = 0.5) the lead is with Solvane Contact, with the missing values at their worst and at their best."
    )]
    public void Run_MethodWithoutRanges_ShowsTheTwoScenarios(string method, string verdict)
    {
        var run = Run.Of("--method", method);

        Assert.Equal(0, run.Code);
        Assert.Contains(verdict, run.Sentences, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_SharedLead_NamesBothAndHasNoFlip()
    {
        var output = Run.Of(
            Write(
                "tie.csv",
                "criterion;weight;direction;scale;Acme;Borea\nquality;50;max;points 0-10;8;6\nspeed;50;max;points 0-10;6;8\n"
            )
        ).Output;

        Assert.Contains(
            "Acme and Borea share the first rank of 2 by weighted sum (Bounds) with 0.7.",
            output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Acme and Borea share the lead, so there is no leader to replace.",
            output,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("weighted-sum")]
    [InlineData("topsis")]
    public void Run_NearEqualVendorsWithoutBounds_HaveNoBandsAndSayWhy(string method)
    {
        var path = Write(
            "near.csv",
            "criterion;weight;direction;scale;Acme;Borea\nprice;50;min;EUR;100000;100010\nquality;50;max;points;8.01;8\n"
        );
        var run = Run.Of(path, "--method", method, "--report", At("near.html"));

        Assert.Contains(
            "No bands: these scores only compare the vendors, and two that are all but equal can stand far apart. Bands need the weighted sum between declared bounds.",
            run.Sentences,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("blocked", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("band blocked", File.ReadAllText(At("near.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_SomeCriteriaWithoutBounds_NamesThem() =>
        Assert.Contains(
            "It is not Bounds because no lowest and highest possible value is declared for price and speed.",
            Run.Of(
                Write(
                    "part.csv",
                    "criterion;weight;direction;scale;A;B\nprice;50;min;EUR;3;2\nspeed;30;max;;1;2\nquality;20;max;points 0-10;8;7\n"
                )
            ).Sentences,
            StringComparison.Ordinal
        );

    [Fact]
    public void Run_GapsByTopsis_SpeakOfTopsisAlone()
    {
        var run = Run.Of(
            Write(
                "three.csv",
                "criterion;weight;direction;scale;A;B;C\nq;50;max;points 0-10;4;5;\ns;50;max;points 0-100;100;87;45\n"
            ),
            "--method",
            "topsis"
        );
        var section = run.Output.Split("What the missing values could change")[1].Split("Which change")[0];

        Assert.DoesNotContain("eighted sum", section, StringComparison.Ordinal);
        Assert.Contains("By TOPSIS (Vector) the lead is with", section, StringComparison.Ordinal);
        Assert.Contains("These are the two ends only", section, StringComparison.Ordinal);
        Assert.Contains("First at an end", section, StringComparison.Ordinal);
        Assert.DoesNotContain("ruled out", section, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_OneVendor_OmitsWhatNeedsTwo()
    {
        var run = Run.Of(Write("one.csv", "criterion;weight;direction;scale;Acme\nq;100;max;points 0-10;8\n"));

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.DoesNotContain("Which change of a weight", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("What other methods say", run.Output, StringComparison.Ordinal);
        Assert.Contains("Note: 'Acme' is the only alternative", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_OneKnownVendorOfTwo_SaysSoWithoutTheNote()
    {
        var run = Run.Of(Write("known.csv", "criterion;weight;direction;scale;Acme;Borea\nq;100;max;points 0-10;8;\n"));

        Assert.Contains(
            "Only Acme has every value known, so nothing can be said.",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("only alternative", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_ManyGaps_NamesFiveUnderTheVerdict() =>
        Assert.Contains(
            "Missing: V1, q; V2, q; V3, q; V4, q; V5, q; and 2 more. Find out before you award.",
            Run.Of(
                Write(
                    "gaps.csv",
                    "criterion;weight;direction;scale;V1;V2;V3;V4;V5;V6;V7;V8\nq;60;max;points 0-10;;;;;;;;5\np;40;max;points 0-10;1;2;3;4;5;6;7;8\n"
                )
            ).Output,
            StringComparison.Ordinal
        );

    [Fact]
    public void Run_LikelyWinnerWithAGap_IsNamedAsLeftOut() =>
        Assert.Contains(
            "Only among the vendors with every value known: without Quillmark Services, which may be the winner.",
            Run.Of().Sentences,
            StringComparison.Ordinal
        );

    [Fact]
    public void Run_EqualLowEnds_OrderByWorstRankThenByHighEnd()
    {
        using var result = JsonDocument.Parse(
            Run.Of(
                Write(
                    "ends.csv",
                    "criterion;weight;direction;scale;A;B;C\nq;50;max;points 0-10;6;6;\ns;40;max;points 0-10;0;0;7.5\nt;10;max;points 0-10;;0;0\n"
                ),
                "--json"
            ).Output
        );

        Assert.Equal(
            ["C", "A", "B"],
            result
                .RootElement.GetProperty("standings")
                .EnumerateArray()
                .Select(standing => standing.GetProperty("vendor").GetString())
        );
    }

    [Fact]
    public void Run_CompareVendorsWithoutGaps_ShowsOneTable()
    {
        var output = Run.Of("--compare", "Halden Care", "Solvane Contact").Output;

        Assert.Equal(2, output.Split("Halden Care against Solvane Contact").Length);
        Assert.Contains("Shown for: whatever the missing values are assumed to be.", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_Vikor_SaysThatBandsDoNotFit()
    {
        var output = Run.Of("--method", "vikor").Output;

        Assert.Contains(
            "No bands: a lower score is better, and 0 is only the best of these vendors.",
            output,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("preferred", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_MissingWithoutScale_RanksTheOthersAndSaysSo()
    {
        var file = Write(
            "gap.csv",
            "criterion;weight;direction;scale;Acme;Borea;Cygnus\nquality;60;max;;8;6;7\nprice;40;min;EUR;150;120;\n"
        );

        var run = Run.Of(file);

        Assert.Equal(0, run.Code);
        Assert.Contains(
            "Without the vendors that miss a value: Acme is first of 2 by weighted sum (MinMax) with 0.6",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "A value is missing on 'price', and without a declared scale it could be anything. Declare the scale of the criterion.",
            run.Sentences,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Run_EveryVendorMissesAValue_StillAnswers()
    {
        var run = Run.Of(
            Write(
                "gaps.csv",
                "criterion;weight;direction;scale;Acme;Borea\nquality;60;max;points 0-10;;6\nprice;40;min;EUR;150;\n"
            )
        );

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains(
            "No vendor can be ranked: each misses a value that counts.",
            run.Output,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("topsis")]
    [InlineData("vikor")]
    public void Run_OneKnownVendorOnly_StillShowsTheScenarios(string method)
    {
        var run = Run.Of(
            Write(
                "two.csv",
                "criterion;weight;direction;scale;Acme;Borea\nquality;60;max;points 0-10;8;\nprice;40;min;EUR;150;120\n"
            ),
            "--method",
            method
        );

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("Ranking: missing values at their worst", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_MissingThatCannotMatter_SaysThatTheLeadHolds()
    {
        var run = Run.Of(
            Write(
                "safe.csv",
                "criterion;weight;direction;scale;Acme;Borea\nquality;90;max;points 0-10;9;2\nprice;10;min;EUR 100-200;150;\n"
            )
        );

        Assert.Contains(
            "Acme leads whatever the missing values are.\nMissing: Borea, price. The lead does not hang on it.",
            run.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Run_WhatIfs_ShowsEachByItself()
    {
        var output = Run.Of(
            Write("small.csv", Small),
            "--what-if",
            "weight price=60",
            "--what-if",
            "weight quality = 90 %"
        ).Output;

        Assert.Contains("Vendor Now           price weighs 60 quality weighs 90", output, StringComparison.Ordinal);
        Assert.Contains("Acme   0.680, rank 1 0.620, rank 2   0.770, rank 1", output, StringComparison.Ordinal);
        Assert.Contains("Borea  0.640, rank 2 0.660, rank 1   0.610, rank 2", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_Compare_ShowsTheDifferences()
    {
        var output = Run.Of("--compare", "Halden Care", "Osterby Connect").Output;

        Assert.Contains("Halden Care against Osterby Connect", output, StringComparison.Ordinal);
        Assert.Contains("price                 0.182           0.063     +0.119", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_CompareBeforeTheFile_TakesTwoNamesOnly() =>
        Assert.Contains(
            "Acme against Borea",
            Run.Of("--compare", "Acme", "Borea", Write("small.csv", Small)).Output,
            StringComparison.Ordinal
        );

    [Fact]
    public void Run_Json_IsOneObjectWithAScorecardThatReadsBack()
    {
        var run = Run.Of("--json", "--what-if", "weight price=50", "--compare", "Halden Care", "Lumera Voice");
        using var result = JsonDocument.Parse(run.Output);
        var root = result.RootElement;
        var again = ScorecardFile.Read(
            Write("again.json", root.GetProperty("scorecard").GetRawText()),
            NumberText.WithPoint
        );

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal(ScorecardFile.Example().Scorecard, again.Scorecard);
        Assert.Equal(Fingerprint.Of(again.Scorecard!).Text, root.GetProperty("fingerprint").GetString());
        Assert.Equal("Halden Care", root.GetProperty("standings")[0].GetProperty("vendor").GetString());
        Assert.Equal(
            ["Halden Care", "Quillmark Services"],
            root.GetProperty("missing").GetProperty("notRuledOut").EnumerateArray().Select(name => name.GetString())
        );
        Assert.Equal(5, root.GetProperty("weights").GetArrayLength());
        Assert.Equal(6, root.GetProperty("methods").GetArrayLength());
        Assert.Equal(1, root.GetProperty("whatIf").GetArrayLength());
        Assert.Equal(1, root.GetProperty("compare").GetArrayLength());
    }

    [Fact]
    public void Run_Json_RoundsAwayTheNoiseOfTheArithmetic()
    {
        using var result = JsonDocument.Parse(Run.Of("--json", "--compare", "Halden Care", "Solvane Contact").Output);
        var differences = result.RootElement.GetProperty("compare")[0].GetProperty("differences");

        Assert.Equal("0.03", differences.GetProperty("service concept").GetRawText());
        Assert.Equal("-0.084", differences.GetProperty("price").GetRawText());
        Assert.Equal("0.015", differences.GetProperty("experience").GetRawText());
    }

    [Fact]
    public void Run_New_WritesAScorecardThatRuns()
    {
        var path = At("new.csv");

        Assert.Equal(new Run(0, $"Wrote {path}. Fill it in, then give it as FILE.\n", ""), Run.Of("--new", path));
        Assert.Equal((0, ""), (Run.Of(path).Code, Run.Of(path).Error));
        Assert.Equal((0, ""), (Run.Of(path, "--decimal", "comma").Code, Run.Of(path, "--decimal", "comma").Error));
    }

    [Fact]
    public void Run_NewThroughACommaSpreadsheet_StillRuns()
    {
        Assert.DoesNotContain(
            Resource.Text(typeof(ScorecardProgram), "starter.csv").Split('\n'),
            line => line.StartsWith('#') && line.AsSpan().ContainsAny(",;\t\"")
        );
        var padded = string.Join(
            '\n',
            Resource
                .Text(typeof(ScorecardProgram), "starter.csv")
                .Split('\n')
                .Select(line => line.StartsWith('#') ? line + ",,,,,," : line)
        );

        Assert.Equal(0, Run.Of(Write("padded.csv", padded.Replace(';', ','))).Code);
    }

    [Fact]
    public void Run_NewOverAFile_WritesNothing()
    {
        var path = Write("mine.csv", Small);

        Assert.Equal(new Run(2, "", $"{path}: The file exists already; nothing was written.\n"), Run.Of("--new", path));
        Assert.Equal(Small, File.ReadAllText(path));
    }

    [Fact]
    public void Run_Report_WritesOneFileAndSaysWhere()
    {
        var path = At("report.html");
        var run = Run.Of("--report", path);

        Assert.Equal(0, run.Code);
        Assert.EndsWith($"\nReport: {path}\n", run.Output, StringComparison.Ordinal);
        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"en\">", File.ReadAllText(path), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_DecimalComma_ReadsCommas() =>
        Assert.Equal(
            0,
            Run.Of(
                Write("comma.csv", "criterion;weight;direction;scale;A;B\nq;100,0;max;points 0-10;7,5;8"),
                "--decimal",
                "comma"
            ).Code
        );

    [Fact]
    public void Run_Help_NamesEveryOption()
    {
        var run = Run.Of("--help");

        Assert.Equal(0, run.Code);
        Assert.All(
            new[]
            {
                "FILE",
                "--method",
                "--scaling",
                "--compare",
                "--what-if",
                "--robustness",
                "--new",
                "--json",
                "--report",
                "--decimal",
                "--help",
            },
            option => Assert.Contains(option, run.Output, StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("The weight of 'price' is from 0 to 100, not 100.5.", "--what-if", "weight price=100.5")]
    [InlineData("'price=50' is not a what-if; write it like \"weight price=50\".", "--what-if", "price=50")]
    [InlineData(
        "The weight 0.0000000000000000000000000001 has too many digits for the others to be scaled exactly.",
        "--what-if",
        "weight price=0.0000000000000000000000000001"
    )]
    [InlineData("'half' is not a number.", "--what-if", "weight price=half")]
    [InlineData(
        "There is no criterion 'speed'; there are service concept, price, languages, experience, culture.",
        "--what-if",
        "weight speed=5"
    )]
    [InlineData(
        "'Halden Care' cannot be compared with itself; name two vendors.",
        "--compare",
        "Halden Care",
        "Halden Care"
    )]
    [InlineData("VIKOR has a scaling of its own; leave out --scaling.", "--method", "vikor", "--scaling", "linear")]
    [InlineData("report.txt: The name of a report ends in .html.", "--report", "report.txt")]
    [InlineData(
        "--new only writes a scorecard to fill in; leave out every other option.",
        "--new",
        "b.csv",
        "--report",
        "b.html"
    )]
    [InlineData(
        "--new only writes a scorecard to fill in; leave out every other option.",
        "--new",
        "b.csv",
        "--robustness"
    )]
    [InlineData("'guess' is not a value of --decimal: point, comma.", "--decimal", "guess")]
    [InlineData("start.txt: The name of a new scorecard ends in .csv.", "--new", "start.txt")]
    [InlineData("--new writes a scorecard and reads none; leave out 'a.csv'.", "--new", "b.csv", "a.csv")]
    [InlineData(
        "There is no vendor 'Nobody'; there are Halden Care, Solvane Contact, Osterby Connect, Lumera Voice, Quillmark Services.",
        "--compare",
        "Halden Care",
        "Nobody"
    )]
    public void Run_BadRequest_SaysWhy(string problem, params string[] arguments) =>
        Assert.Equal(new Run(2, "", problem + "\n"), Run.Of(arguments));

    [Theory]
    [InlineData("--method", "guess")]
    [InlineData("--scaling", "guess")]
    [InlineData("--decimal", "dot")]
    [InlineData("--compare", "Halden Care")]
    [InlineData("--unknown")]
    [InlineData("a.csv", "b.csv")]
    [InlineData("--report")]
    public void Run_BadArguments_ExitsWithTwo(params string[] arguments)
    {
        var run = Run.Of(arguments);

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.NotEmpty(run.Problems);
    }

    [Theory]
    [InlineData("none.csv", "There is no such file.")]
    [InlineData("none.json", "There is no such file.")]
    [InlineData("none/none.csv", "There is no such file.")]
    [InlineData("none.xls", "The name of a scorecard ends in .csv or .json.")]
    public void Run_NoFile_SaysSo(string name, string problem) =>
        Assert.Equal(new Run(2, "", $"{At(name)}: {problem}\n"), Run.Of(At(name)));

    [Fact]
    public void Run_Folder_SaysSo()
    {
        Directory.CreateDirectory(At("folder.csv"));

        Assert.Equal([$"{At("folder.csv")}: This is a folder, not a file."], Run.Of(At("folder.csv")).Problems);
    }

    [Theory]
    [InlineData("empty.csv", "")]
    [InlineData("empty.json", " \n")]
    public void Run_EmptyFile_SaysSo(string name, string text)
    {
        var path = Write(name, text);

        Assert.Equal(new Run(2, "", $"{path}: The file is empty.\n"), Run.Of(path));
    }

    [Theory]
    [InlineData(new byte[] { 0x61, 0x0a, 0x4b, 0xf6, 0x6c, 0x6e }, 2)]
    [InlineData(new byte[] { 0xff, 0xfe, 0x61, 0x00 }, 1)]
    public void Run_NotUtf8_SaysWhere(byte[] bytes, int line)
    {
        var path = Write("old.csv", bytes);

        Assert.Equal(
            [Wording.Invariant($"{path}: line {line}: The text is not UTF-8; save the file as CSV UTF-8.")],
            Run.Of(path).Problems
        );
    }

    [Theory]
    [InlineData("zero.csv", "CSV UTF-8")]
    [InlineData("zero.json", "UTF-8")]
    public void Run_ZeroByte_SaysThatItIsNoText(string name, string form)
    {
        var path = Write(name, [0x61, 0x0a, 0x00]);

        Assert.Equal(
            [$"{path}: line 2: The file has a zero byte, as no text has; save the file as {form}."],
            Run.Of(path).Problems
        );
    }

    [Theory]
    [InlineData()]
    [InlineData("--json")]
    [InlineData("--help")]
    public void Run_OutputThatCannotBeWritten_ExitsWithOne(params string[] arguments)
    {
        using var output = new Closed();
        using var error = new StringWriter { NewLine = "\n" };

        var code = new ScorecardProgram(output, error, () => Screen.Of(output, isRedirected: true)).Run(arguments);

        Assert.Equal((1, "The result cannot be written: closed\n"), (code, error.ToString()));
    }

    [Fact]
    public void Run_ProblemsThatCannotBeWritten_ExitsWithOne()
    {
        using var closed = new Closed();

        var code = new ScorecardProgram(closed, closed, () => Screen.Of(closed, isRedirected: true)).Run("none.csv");

        Assert.Equal(1, code);
    }

    [Fact]
    public void Run_ReportThatIsALinkToTheScorecard_IsRefused()
    {
        var path = Write("mine.csv", Small);
        var link = At("link.html");
        File.CreateSymbolicLink(link, path);

        Assert.Equal(
            new Run(2, "", $"{link}: The report would overwrite the scorecard.\n"),
            Run.Of(path, "--report", link)
        );
        Assert.Equal(Small, File.ReadAllText(path));
    }

    [Fact]
    public void Run_ReportThroughALinkedFolder_IsRefused()
    {
        Directory.CreateDirectory(At("real"));
        var path = Write("real/mine.csv", Small);
        File.CreateSymbolicLink(At("real/link.html"), "mine.csv");
        Directory.CreateSymbolicLink(At("other"), At("real"));

        Assert.Equal(2, Run.Of(path, "--report", At("other/link.html")).Code);
        Assert.Equal(0, Run.Of(path, "--report", At("other/report.html")).Code);
    }

    [Fact]
    public void Run_NumberThatCouldBeThousands_IsNotedUnlessTheMarkIsNamed()
    {
        var path = Write("mark.csv", "criterion;weight;direction;scale;Acme;Borea\nprice;100;min;EUR;950;1.450\n");
        const string Note = "Note: line 2, column 6 (Borea, price): '1.450' was read as 1.45; if it means thousands";

        Assert.Contains(Note, Run.Of(path).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Note: line", Run.Of(path, "--decimal", "point").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_WhatIfOnAGroup_NamesItsCriteria()
    {
        var path = Write(
            "tree.json",
            """
            {"criteria":[{"name":"price","weight":40,"direction":"min"},{"name":"service","weight":60,"criteria":[
            {"name":"quality","weight":50,"direction":"max"},{"name":"speed","weight":50,"direction":"max"}]}],
            "alternatives":[{"name":"A","values":{"price":1,"quality":2,"speed":3}},{"name":"B","values":{"price":2,"quality":3,"speed":4}}]}
            """
        );

        Assert.Equal(
            new Run(
                2,
                "",
                "'service' is a group, whose weight cannot be changed; its criteria are quality and speed.\n"
            ),
            Run.Of(path, "--what-if", "weight service=50")
        );
    }

    [Fact]
    public void Run_WhatIfInPercentOfAScorecardOfOne_IsAShare()
    {
        var path = Write("one.csv", "criterion;weight;direction;scale;A;B\nq;0.6;max;;1;2\np;0.4;min;;1;2\n");

        Assert.Contains("q weighs 0.5:", Run.Of(path, "--what-if", "weight q=50 %").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--method", "TOPSIS")]
    [InlineData("--scaling", "MinMax")]
    [InlineData("--decimal", "Point")]
    public void Run_ValueInAnyLetterCase_IsTaken(params string[] arguments) =>
        Assert.Equal((0, ""), (Run.Of(arguments).Code, Run.Of(arguments).Error));

    /// <summary>An output that takes nothing.</summary>
    private sealed class Closed : StringWriter
    {
        public override void Write(char value) => throw new IOException("closed");

        public override void Write(char[] buffer, int index, int count) => throw new IOException("closed");

        public override void Write(string? value) => throw new IOException("closed");
    }

    [Fact]
    public void Run_ByteOrderMark_IsSkipped() =>
        Assert.Equal(0, Run.Of(Write("bom.csv", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Small)])).Code);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 2)]
    public void Run_Size_IsLimited(int above, int code)
    {
        var comment = "#" + new string('x', (256 * 1024) - Small.Length - 2 + above) + "\n";

        Assert.Equal(code, Run.Of(Write("large.csv", comment + Small)).Code);
    }

    [Fact]
    public void Run_BadJson_ListsEveryProblemWithItsPath()
    {
        var path = Write(
            "bad.json",
            "{\"criteria\":[{\"name\":\"a\",\"weight\":\"x\",\"direction\":\"max\"}],\"alternatives\":[],\"extra\":1}"
        );
        var run = Run.Of(path);

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains(run.Problems, problem => problem.Contains("$.criteria[0].weight", StringComparison.Ordinal));
        Assert.Contains(run.Problems, problem => problem.Contains("$.extra", StringComparison.Ordinal));
        Assert.All(run.Problems, problem => Assert.StartsWith($"{path}: line ", problem, StringComparison.Ordinal));
    }

    [Fact]
    public void Run_JsonWithControlCharacters_IsRefused()
    {
        var path = Write(
            "esc.json",
            "{\"criteria\":[{\"name\":\"a\\u001b[31m\",\"weight\":1,\"direction\":\"max\"}],\"alternatives\":[{\"name\":\"A\",\"values\":{\"a\\u001b[31m\":1}}]}"
        );

        Assert.Equal(new Run(2, "", $"{path}: A name or a unit contains a control character.\n"), Run.Of(path));
    }

    [Fact]
    public void Run_MethodThatDoesNotApply_SaysWhy()
    {
        var path = Write("free.csv", "criterion;weight;direction;scale;Acme;Borea\nprice;100;min;EUR;0;5\n");
        var run = Run.Of(path, "--method", "weighted-product");

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.StartsWith(
            $"{path}: weighted product (Linear) does not apply: ",
            Assert.Single(run.Problems),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Run_ProblemThatQuotesAControlCharacter_DoesNotSendItToTheTerminal()
    {
        var run = Run.Of(Write("mine.csv", "criterion;weight;direction;scale;A;B\nq\u001b[31m;much;max;;1;2\n"));

        Assert.Equal(2, run.Code);
        Assert.Contains("(q\uFFFD[31m, weight)", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Error);
    }
}
