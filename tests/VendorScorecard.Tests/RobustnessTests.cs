using System.Text.Json;

namespace Outsourcing.Samples.VendorScorecard.Tests;

/// <summary>The section that <c>--robustness</c> adds to console, report and JSON.</summary>
public sealed class RobustnessTests : OwnFolder
{
    private const string Heading = "How firm is the ranking?";

    private const string Small =
        "criterion;weight;direction;scale;Acme;Borea;Cirrus\n"
        + "quality;60;max;points 0-10;8;6;4\nprice;40;min;EUR 100-200;150;130;110\n";

    private const string Unbounded =
        "criterion;weight;direction;scale;A;B;C;D\nq;60;max;points;4;5;7;\nprice;40;min;EUR;100;87;145;90\n";

    [Fact]
    public void Run_Example_ShowsTheGoldenText() => Golden.Check("robustness.txt", Run.Of("--robustness"));

    [Fact]
    public void Run_WithoutTheOption_HasNoSuchSection()
    {
        var path = At("plain.html");
        var run = Run.Of("--report", path);

        Assert.DoesNotContain(Heading, run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Heading, File.ReadAllText(path), StringComparison.Ordinal);
        Assert.DoesNotContain("\"robustness\"", Run.Of("--json").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_NarrowConsole_KeepsWithinItAndDropsNothing()
    {
        var run = Run.InWidth(48, "--robustness");

        Assert.Equal(0, run.Code);
        Assert.All(run.Output.Split('\n'), line => Assert.True(line.Length <= 48, line));
        Assert.Contains("Rank                  1    2  3–5", run.Output, StringComparison.Ordinal);
        Assert.Contains("VIKOR (v = 0.5)           C A B B C B\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("Weights: 1 as stated, 2 entropy,", run.Sentences, StringComparison.Ordinal);
        Assert.Contains("4 more can be first, less often;", run.Sentences, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_OneVendor_SaysThatThereIsNothingToShake()
    {
        var run = Run.Of(
            Write("one.csv", "criterion;weight;direction;scale;Acme\nq;100;max;points 0-10;8\n"),
            "--robustness",
            "--report",
            At("one.html")
        );

        const string sentence = "Acme is the only vendor, so there is no ranking to shake.";
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains(
            $"{Heading}\n{new string('-', Heading.Length)}\n{sentence}\n",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            $"<p class=\"note\">{sentence}</p>",
            File.ReadAllText(At("one.html")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Run_OneKnownVendor_StillDrawsTheOthersFromTheirScales()
    {
        var run = Run.Of(
            Write(
                "gap.csv",
                "criterion;weight;direction;scale;Acme;Borea\nq;60;max;points 0-10;8;\nprice;40;min;EUR 100-200;150;130\n"
            ),
            "--robustness"
        );

        Assert.Contains(
            "All but the draws of weights: only Acme has every value known, so nothing can be said.",
            run.Sentences,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "No vendor is left out. Each missing value is drawn too, every value of its scale alike: Borea, q: 0 to 10.",
            run.Sentences,
            StringComparison.Ordinal
        );
        Assert.Contains("Borea, q settles who leads:", run.Sentences, StringComparison.Ordinal);
        Assert.DoesNotContain(FirmWords.NeededHeading, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_GapsWithoutScale_DrawAmongTheKnownAndSaySo()
    {
        var run = Run.Of(Write("open.csv", Unbounded), "--robustness");
        var section = run.Output.Split(Heading)[1];

        Assert.Contains(
            "Only among the vendors with every value known: without D, which may be the winner.",
            section.Replace('\n', ' '),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Missing values are not drawn, since not all have a declared scale.",
            run.Sentences,
            StringComparison.Ordinal
        );
        Assert.Contains("'q' declares no scale", run.Sentences, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_GapsWithAScalingOfRatios_AreNotDrawn() =>
        Assert.Contains(
            "Missing values are not drawn: the scaling Linear cannot take them.",
            Run.Of("--robustness", "--scaling", "linear").Sentences,
            StringComparison.Ordinal
        );

    [Fact]
    public void Run_OtherMethod_SaysWhatIsForWeightedSumsAndHowExactItIs()
    {
        var run = Run.Of(Write("small.csv", Small), "--robustness", "--method", "topsis");

        Assert.Contains(
            "Such draws are for weighted sums alone, so they say nothing of TOPSIS (Vector).",
            run.Sentences,
            StringComparison.Ordinal
        );
        Assert.Contains("stays first by TOPSIS (Vector), each changed alone", run.Sentences, StringComparison.Ordinal);
        Assert.Contains("Found by looking at steps of 0.5 %;", run.Sentences, StringComparison.Ordinal);
        Assert.Contains("Found by looking at 200 steps of the range;", run.Sentences, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "depends on its own values and the weights only",
            run.Sentences,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Run_EqualWeights_HaveNoOrderToKeep()
    {
        var run = Run.Of(
            Write(
                "equal.csv",
                Small.Replace("60", "50", StringComparison.Ordinal).Replace(";40;", ";50;", StringComparison.Ordinal)
            ),
            "--robustness"
        );

        Assert.Contains(
            "All weights are equal, so there is no order of importance to keep.",
            run.Sentences,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("Weights in the same order", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_CriterionWithoutWeight_TakesNoPartInAnyWeights()
    {
        var run = Run.Of(Write("zero.csv", $"{Small}colour;0;max;points 0-10;0;10;\n"), "--robustness", "--json");
        using var result = JsonDocument.Parse(run.Output);
        using var without = JsonDocument.Parse(Run.Of(Write("without.csv", Small), "--robustness", "--json").Output);

        Assert.Equal(
            without.RootElement.GetProperty("robustness").GetProperty("acceptabilities").GetRawText(),
            result.RootElement.GetProperty("robustness").GetProperty("acceptabilities").GetRawText()
        );
        Assert.Equal(
            without.RootElement.GetProperty("robustness").GetProperty("agreement").GetRawText(),
            result.RootElement.GetProperty("robustness").GetProperty("agreement").GetRawText()
        );
        Assert.Contains(
            "Criteria without weight take no part.",
            Run.Of(At("zero.csv"), "--robustness").Sentences,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Run_LeaderOfEverything_IsNamedOnceForBothSetsOfWeights() =>
        Assert.Contains(
            "- All weights: Acme is first with 100 % of all possible weights and 100 % of those that keep the order of importance, more often than any other.",
            Run.Of(
                Write(
                    "best.csv",
                    "criterion;weight;direction;scale;Acme;Borea\nq;60;max;points 0-10;8;6\ns;40;max;points 0-10;9;8\n"
                ),
                "--robustness"
            ).Sentences,
            StringComparison.Ordinal
        );

    [Fact]
    public void Run_SharedLead_SaysWhyNothingCanBeReplaced()
    {
        var run = Run.Of(
            Write(
                "tie.csv",
                "criterion;weight;direction;scale;Acme;Borea\nq;50;max;points 0-10;8;6\ns;50;max;points 0-10;6;8\n"
            ),
            "--robustness"
        );

        Assert.Equal(0, run.Code);
        Assert.Contains(
            "- One weight: Acme and Borea share the lead, so there is no leader to replace.",
            run.Sentences,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Run_Json_CarriesTheSameFacts()
    {
        using var result = JsonDocument.Parse(Run.Of("--robustness", "--json").Output);
        var firm = result.RootElement.GetProperty("robustness");
        var any = firm.GetProperty("acceptabilities")[0];
        var vendors = any.GetProperty("vendors").EnumerateArray().ToList();

        Assert.Equal(5, firm.GetProperty("weights").GetProperty("criteria").GetArrayLength());
        Assert.Equal((1, 10_000), (any.GetProperty("seed").GetInt32(), any.GetProperty("samples").GetInt32()));
        Assert.Equal("any", any.GetProperty("weights").GetString());
        Assert.Equal(
            "same order of importance",
            firm.GetProperty("acceptabilities")[1].GetProperty("weights").GetString()
        );
        Assert.Equal("Quillmark Services, culture: 0 to 10", any.GetProperty("drawnValues")[0].GetString());
        Assert.Equal(5, vendors.Count);
        Assert.All(
            vendors,
            vendor => Assert.Equal(1, vendor.GetProperty("ranks").EnumerateArray().Sum(share => share.GetDouble()), 9)
        );
        Assert.All(
            Enumerable.Range(0, 5),
            rank => Assert.Equal(1, vendors.Sum(vendor => vendor.GetProperty("ranks")[rank].GetDouble()), 9)
        );
        Assert.Equal(150, firm.GetProperty("agreement").GetProperty("combinations").GetArrayLength());
        Assert.Equal(15, firm.GetProperty("agreement").GetProperty("kendall").GetArrayLength());
        Assert.Equal("Solvane Contact", firm.GetProperty("runnerUp").GetProperty("vendor").GetString());
        Assert.Equal(10, firm.GetProperty("runnerUp").GetProperty("values").GetArrayLength());
        Assert.Equal(8, firm.GetProperty("reversals").GetProperty("trials").GetArrayLength());
        Assert.NotEqual(JsonValueKind.Null, firm.GetProperty("reversals").GetProperty("certificate").ValueKind);
        Assert.Equal("Quillmark Services", firm.GetProperty("facts")[0].GetProperty("vendor").GetString());
    }

    [Fact]
    public void Run_JsonOfNothing_HasTheNoteAlone()
    {
        using var result = JsonDocument.Parse(
            Run.Of(
                Write("one.csv", "criterion;weight;direction;scale;Acme\nq;100;max;points 0-10;8\n"),
                "--robustness",
                "--json"
            ).Output
        );
        var firm = result.RootElement.GetProperty("robustness");

        Assert.Equal("Acme is the only vendor, so there is no ranking to shake.", firm.GetProperty("note").GetString());
        Assert.False(firm.TryGetProperty("agreement", out _));
        Assert.Equal(0, firm.GetProperty("acceptabilities").GetArrayLength());
    }

    [Theory]
    [InlineData("weighted-sum")]
    [InlineData("weighted-product")]
    [InlineData("topsis")]
    [InlineData("vikor")]
    public void Report_OfTwelveByFifteen_IsWholeAndTakesRanksTogetherNowhere(string method)
    {
        var page = FirmReport(Write("big.csv", Big(12, 15)), "--method", method);

        Assert.Contains($"<h2>{Heading}</h2>", page, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"col\">12</th>", page, StringComparison.Ordinal);
        Assert.Equal(15, Page.Count(page, "span", "range"));
        Page.AssertWellFormed(page);
    }

    [Fact]
    public void Report_OfManyVendors_TakesTheLastRanksTogether()
    {
        var page = FirmReport(Write("many.csv", Big(15, 3)));

        Assert.Contains("<th scope=\"col\">12–15</th>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_OfNamesThatAreMarkup_IsText()
    {
        var page = FirmReport(
            Write(
                "evil.csv",
                "criterion,weight,direction,scale,<script>alert(1)</script>,\"&\"\"'<b>\",[red]x[/]\n"
                    + "\"<img src=x onerror=alert(1)>\",60,max,\"\"\"><i> 0-10\",5,6,7\nprice,40,min,EUR,5,4,3\n"
            )
        );

        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<b>", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<i>", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("http", page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", page.Split(Heading)[1], StringComparison.Ordinal);
        Page.AssertWellFormed(page);
    }

    [Fact]
    public void Report_OfTheExample_ShowsTheHeatMapTheBarsAndOneTableOfWeights()
    {
        var page = FirmReport();

        Assert.Contains("<td style=\"--share:50.76%\">51&#xA0;%</td>", page, StringComparison.Ordinal);
        Assert.Contains(
            "<span class=\"hold\" style=\"left:23.17%;width:15.49%\"></span>\n<span class=\"now\" style=\"left:35%\"></span>",
            page,
            StringComparison.Ordinal
        );
        Assert.Contains("<td class=\"none\" style=\"--share:0%\">0&#xA0;%</td>", page, StringComparison.Ordinal);
        Assert.Contains("<li>SMAA-2: Lahdelma &amp; Salminen 2001, ", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Which change of a weight", page, StringComparison.Ordinal);
        Assert.Equal(FirmReport(), page);
    }

    private static string Big(int vendors, int criteria)
    {
        var header = string.Join(';', Enumerable.Range(1, vendors).Select(i => Wording.Invariant($"Vendor {i}")));
        var rows = Enumerable
            .Range(1, criteria)
            .Select(j =>
            {
                var weight = j == 1 ? 100 - (4 * (criteria - 1)) : 4;
                var values = Enumerable.Range(1, vendors).Select(i => Wording.Invariant($"{1 + (i * j * 7 % 9)}"));
                return Wording.Invariant(
                    $"c{j};{weight};{(j % 3 == 0 ? "min" : "max")};points 0-10;{string.Join(';', values)}"
                );
            });
        return $"criterion;weight;direction;scale;{header}\n{string.Join('\n', rows)}\n";
    }

    private string FirmReport(params string[] arguments) => Report([.. arguments, "--robustness"]);
}
