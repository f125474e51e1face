using System.Text.Json;
using System.Text.Json.Nodes;

namespace Outsourcing.Samples.VendorSelection.Tests;

public sealed class ProgramTests : OwnSelection
{
    private const string Day = "2025-11-24";

    [Fact]
    public void Run_NoArguments_ShowsTheUsualTemplate() =>
        Assert.Equal(Run.Of("--template", "customer-service").Output, Run.Of().Output);

    [Fact]
    public void Run_FilesOfTheTemplate_SayTheSame() => Assert.Equal(Run.Of("--template", "software"), Run.Of(Mine));

    [Fact]
    public void Run_FilesWithoutDays_AreANegotiationOnTheDayThatIsNamed()
    {
        var run = Run.Of([.. Mine[..2], "--on", Day]);

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("Larkfield Software is recommended for the award.", run.Output, StringComparison.Ordinal);
        Assert.Contains("The rules were never frozen: this is a negotiation", run.Sentences, StringComparison.Ordinal);
        Assert.Contains("only an award by frozen rules has a record", run.Sentences, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_Frozen_HasARecordThatReplays()
    {
        var run = Run.Of([.. Mine[..2], "--on", Day, "--frozen", "2025-09-08T07:00:00Z"]);

        Assert.Contains("version 1, frozen at 2025-09-08 07:00 UTC", run.Sentences, StringComparison.Ordinal);
        Assert.Contains("from rules and dossier the award is the same", run.Sentences, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_RulesThatWereChanged_AreNotThosePublished()
    {
        Write("tender.json", Rules.Replace("\"points\": 35", "\"points\": 36", StringComparison.Ordinal));

        Assert.Contains(
            "These are not the rules that were published: their fingerprint is another one. Larkfield",
            Run.Of(Mine).Sentences,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Run_FrozenAfterTheDeadline_IsRefused() =>
        Assert.Equal(
            [
                "tender.json: The rules of 'Shop software for Northquay Retail' cannot be frozen at 2025-11-01T00:00:00Z, after the deadline for bids at 2025-10-31T11:00:00Z.",
            ],
            Run.Of([.. Mine[..2], "--on", Day, "--frozen", "2025-11-01T00:00:00Z"]).Problems
        );

    [Fact]
    public void Run_PublicTenderThatWasNeverFrozen_IsRefused()
    {
        Write("tender.json", Golden.TemplateText("customer-service/tender.json"));
        Write("dossier.json", Golden.TemplateText("customer-service/dossier.json"));

        Assert.Contains(
            "its rules are frozen before bids are opened, and these are not.",
            Assert.Single(Run.Of([.. Mine[..2], "--on", "2024-10-21"]).Problems),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Run_OrderOfImportanceAlone_HasNoTotals()
    {
        Write("tender.json", Ordered());
        var run = Run.Of(Mine);

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains(
            "By the order of importance alone no bid is surely first",
            run.Sentences,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("\nTotal ", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("would have been first", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_AwardByThePriceOfAPoint_HasNoPricePoints()
    {
        var rules = JsonNode.Parse(Rules)!;
        rules["criteria"]!.AsArray().RemoveAt(2);
        rules["award"] = new JsonObject { ["kind"] = "price-per-point" };
        Write("tender.json", rules.ToJsonString());
        var run = Run.Of(Mine);

        Assert.Contains("Larkfield Software is recommended for the award.", run.Output, StringComparison.Ordinal);
        Assert.Contains("1850000 / 59.7 = 30988.2747 a point.", run.Sentences, StringComparison.Ordinal);
        Assert.Contains(
            "The price is no criterion: the award goes by lowest price of a quality point.",
            run.Sentences,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Run_LaterDay_SettlesWhatWasOpen()
    {
        var before = Run.Of("--template", "accounting");
        var after = Run.Of("--template", "accounting", "--on", "2026-01-21");

        Assert.Contains("Nobody can be recommended yet.", before.Output, StringComparison.Ordinal);
        Assert.Contains(
            "Ranking paradox: Finmere BPO does not win, and yet without it Ledgerworks would be first instead of Abacor Services.",
            before.Sentences,
            StringComparison.Ordinal
        );
        Assert.Contains("Ledgerworks is recommended for the award.", after.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_Compare_ShowsTheDifferencesThatSumToTheLead()
    {
        using var json = JsonDocument.Parse(Run.Of("--compare", "Halden Care", "Solvane Contact", "--json").Output);
        var pair = json.RootElement.GetProperty("comparisons")[0];

        Assert.Equal(5.77m, pair.GetProperty("lead").GetDecimal());
        Assert.Equal(
            5.77m,
            pair.GetProperty("differences")
                .EnumerateArray()
                .Sum(one => one.GetProperty("first").GetDecimal() - one.GetProperty("second").GetDecimal())
        );
    }

    [Fact]
    public void Run_LetterToALoser_HoldsNothingOfOthersButTheWinner()
    {
        var letter = Letter("--letter", "Solvane Contact");

        Assert.Contains("The contract is to be awarded to Halden Care.", letter, StringComparison.Ordinal);
        Assert.Contains("service concept (24 of 30 points, yours 20)", letter, StringComparison.Ordinal);
        Assert.All(
            (string[])["Osterby", "Lumera", "Quillmark", "6.40", "Agnès"],
            secret => Assert.DoesNotContain(secret, letter, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Run_LetterToABidThatIsOut_SaysWhy() =>
        Assert.Contains(
            "It was left out at 'technical threshold': asked for was at least 35 points, found was 21 points.",
            Letter("--letter", "Lumera Voice"),
            StringComparison.Ordinal
        );

    [Fact]
    public void Run_LetterSentOnAnotherDay_StatesAnotherStandstill() =>
        Assert.Contains(
            "before the end of 2024-11-12, the last day of the standstill.",
            Letter("--letter", "Halden Care", "--sent", "2024-11-01"),
            StringComparison.Ordinal
        );

    [Fact]
    public void Run_LetterBeyondTheKnownHolidays_IsNotWritten() =>
        Assert.Contains(
            "It cannot be written: ",
            Run.Of("--letter", "Halden Care", "--sent", "2025-03-25").Sentences,
            StringComparison.Ordinal
        );

    [Fact]
    public void Run_LetterWhileNobodyIsRecommended_IsNotWritten() =>
        Assert.Contains(
            "It cannot be written: Abacor Services leads; when Finmere BPO is out, Ledgerworks does.",
            Run.Of("--template", "accounting", "--letter", "Ledgerworks").Sentences,
            StringComparison.Ordinal
        );

    [Fact]
    public void Run_PublicLetterWithoutADay_IsRefused()
    {
        Write("tender.json", Golden.TemplateText("customer-service/tender.json"));
        Write("dossier.json", Golden.TemplateText("customer-service/dossier.json"));
        string[] asked = [.. Mine[..2], "--on", "2024-10-21", "--frozen", "2024-07-15T08:00:00Z"];

        Assert.Equal(
            ["Say with --sent on which day the letters are sent: a standstill runs from it."],
            Run.Of([.. asked, "--letter", "Halden Care"]).Problems
        );
    }

    [Fact]
    public void Run_Rehearse_SaysWhatReallyCounts()
    {
        using var json = JsonDocument.Parse(Run.Of("--rehearse", "--json").Output);
        var weights = json.RootElement.GetProperty("rehearsal").GetProperty("value").GetProperty("weights");

        Assert.Equal(5, weights.GetArrayLength());
        Assert.Equal(1, weights.EnumerateArray().Sum(one => one.GetProperty("share").GetDouble()), precision: 9);
    }

    [Fact]
    public void Run_RehearseRulesAlone_NeedsNoDossier()
    {
        var run = Run.Of(Mine[0], "--rehearse", "--prices", "1600000", "2400000");

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.StartsWith("Shop software for Northquay Retail\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("made-up bids with the seed 1.", run.Sentences, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_RehearseWithoutPrices_AsksForThem() =>
        Assert.Equal(
            ["Say with --prices between which prices bids are expected, such as --prices 3500000 4500000."],
            Run.Of(Mine[0], "--rehearse").Problems
        );

    [Theory]
    [InlineData("--on: 'May' is not a date such as 2028-05-15.", "--on", "May")]
    [InlineData("--on: the year 2201 is not between 1900 and 2200.", "--on", "2201-01-01")]
    [InlineData("--sent: '2024-02-30' is not a date such as 2028-05-15.", "--sent", "2024-02-30")]
    [InlineData("--frozen: '2024' is not an instant such as 2026-08-01T08:00:00Z.", "--frozen", "2024")]
    [InlineData(
        "'law' is not a value of --template: customer-service, software, marketing, accounting.",
        "--template",
        "law"
    )]
    [InlineData("report.txt: The name of a report ends in .html.", "--report", "report.txt")]
    [InlineData("nowhere.json: There is no such file.", "nowhere.json", "--rehearse")]
    [InlineData(
        "Give the dossier with the bids after the rules, or --rehearse to try the rules without any.",
        "mine.json"
    )]
    [InlineData("rules.txt: The name of a tender ends in .json.", "rules.txt", "dossier.json")]
    [InlineData("Give files or a template, not both.", "a.json", "b.json", "--template", "software")]
    [InlineData("Unrecognized command or argument 'd'.", "a", "b", "c", "d")]
    [InlineData("There is no option '--lettre'; --help lists them.", "--lettre", "Halden Care")]
    [InlineData("--prices is for a rehearsal; add --rehearse.", "--prices", "1", "2")]
    [InlineData("--prices: 'cheap' is not an amount above zero such as 3500000.", "--prices", "cheap", "1")]
    [InlineData("--prices: '-1' is not an amount above zero such as 3500000.", "--prices", "-1", "1")]
    [InlineData(
        "--letter: there is no bidder 'Halden'; there is Halden Care, Solvane Contact, Osterby Connect, Lumera Voice and Quillmark Services.",
        "--letter",
        "Halden"
    )]
    [InlineData(
        "--compare: 'Lumera Voice' did not pass and has no points to compare.",
        "--compare",
        "Halden Care",
        "Lumera Voice"
    )]
    [InlineData(
        "--compare: 'Halden Care' cannot be compared with itself; name two bidders.",
        "--compare",
        "Halden Care",
        "Halden Care"
    )]
    public void Run_WrongArgument_IsRefused(string problem, params string[] arguments)
    {
        var run = Run.Of(arguments);

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains(problem, run.Problems);
    }

    [Fact]
    public void Run_RehearsalOfPricesUpsideDown_IsRefused() =>
        Assert.Contains(
            "The rehearsal cannot be tried: ",
            Assert.Single(Run.Of("--rehearse", "--prices", "8", "4").Problems),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("tender.json", "", "line 1")]
    [InlineData("tender.json", "{}", "line 1, column 1 ($): 'name' is missing")]
    [InlineData(
        "dossier.json",
        "{}",
        "line 1, column 1 ($): A dossier has 'bids', or 'histories' of which the last offers are the bids"
    )]
    [InlineData("selection.json", "{}", "line 1, column 1 ($)")]
    [InlineData("selection.json", "[1]", "line 1, column 1 ($)")]
    public void Run_FileThatIsNone_IsRefusedWithThePlace(string file, string text, string place)
    {
        var path = Write(file, text);

        var run = Run.Of(Mine);

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.StartsWith($"{path}: {place}", run.Problems[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Run_SlipsOfThePen_AreNoted()
    {
        Write(
            "dossier.json",
            Bids.Replace("\"customising\": {", "\"customizing\": {", StringComparison.Ordinal)
                .Replace("\"gate\": \"ISO 27001\"", "\"gate\": \"ISO27001\"", StringComparison.Ordinal)
        );
        var run = Run.Of(Mine);

        Assert.Equal(0, run.Code);
        Assert.Contains("There are 10 notes below on rules, bids and scores.", run.Sentences, StringComparison.Ordinal);
        Assert.Contains(
            "'Larkfield Software' answers 'customizing', which is no criterion that bids answer",
            run.Sentences,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "'Larkfield Software' says something at 'ISO27001', which is no gate.",
            run.Sentences,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Run_ReportThatIsALinkToTheDossier_IsRefused()
    {
        var link = At("link.html");
        File.CreateSymbolicLink(link, Mine[1]);

        Assert.Equal(
            [$"{link}: The report would overwrite '{Mine[1]}'."],
            Run.Of([.. Mine, "--report", link]).Problems
        );
        Assert.Equal(Bids, File.ReadAllText(Mine[1]));
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
    [MemberData(nameof(TemplateTests.Names), MemberType = typeof(TemplateTests))]
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
                    .. Texts(result.GetProperty("because")),
                    .. Texts(result.GetProperty("waitsFor")),
                    .. Texts(result.GetProperty("price").GetProperty("abnormallyLow")),
                    result.GetProperty("record").GetProperty("rules").GetString()!,
                    result.GetProperty("record").GetProperty("dossier").GetString()!,
                    .. result
                        .GetProperty("points")
                        .EnumerateArray()
                        .SelectMany(bid => bid.GetProperty("explanation").GetString()!.Split('\n')),
                ],
            sentence => Assert.Contains(Figures.Shown(sentence.Trim(' ', '-')), text, StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData(80)]
    [InlineData(110)]
    public void Run_Width_IsKept(int width) =>
        Assert.All(Run.InWidth(width).Output.Split('\n').Skip(1), line => Assert.InRange(line.Length, 0, width));

    /// <summary>The rules with an order of importance instead of weights.</summary>
    private static string Ordered()
    {
        var rules = JsonNode.Parse(Rules)!;
        foreach (var (i, criterion) in rules["criteria"]!.AsArray().Index())
        {
            criterion!["weight"] = new JsonObject { ["importance"] = i + 1 };
        }

        rules.AsObject().Remove("threshold");
        return rules.ToJsonString();
    }

    /// <summary>The section of the letter.</summary>
    private static string Letter(params string[] arguments)
    {
        var run = Run.Of(arguments);
        Assert.Equal((0, ""), (run.Code, run.Error));
        var text = run.Output;
        var start = text.IndexOf("\nLetter\n", StringComparison.Ordinal);
        var section = text[start..text.IndexOf("\nRanking\n", StringComparison.Ordinal)];
        return string.Join(' ', section.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
    }

    private static IEnumerable<string> Texts(JsonElement list) => list.EnumerateArray().Select(own => own.GetString()!);
}
