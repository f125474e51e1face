using System.Text;

namespace Outsourcing.Samples.MayWeShare.Tests;

/// <summary>Agreements and flows with random faults: the program answers or refuses, and never falls over.</summary>
public sealed class DamageTests : OwnFiles
{
    private static readonly string[] Pieces =
    [
        "",
        ",",
        "\"",
        "\n",
        "\0",
        "{",
        "]",
        "-",
        "0",
        "9999",
        "null",
        "1e999",
        "2026-02-29",
        "9999-12-31",
        "-9998-01-01",
        "P9999Y",
        "P1D",
        "MSA § 13",
        "Northquay Retail",
        "confidentiality",
        "party",
        "unknown",
        "é",
        "\ud83d\ude80",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Run_DamagedFile_AnswersOrRefuses(int seed)
    {
        var random = new Random(seed);
        var codes = new HashSet<int>();
        for (var i = 0; i < 60; i++)
        {
            Write("mine.json", i % 2 == 0 ? Damage.Of(Software, random, Pieces) : Encoding.UTF8.GetBytes(Software));
            Write("flows.json", i % 2 == 0 ? Encoding.UTF8.GetBytes(Flows) : Damage.Of(Flows, random, Pieces));
            codes.Add(Check(i));
        }

        Assert.Contains(2, codes);
    }

    [Fact]
    public void Run_ValuesThatChangedPlaces_AnswersOrRefuses()
    {
        var random = new Random(5);
        var codes = new HashSet<int>();
        for (var i = 0; i < 80; i++)
        {
            var isAgreement = i % 2 == 0;
            var text = isAgreement ? Software : Flows;
            var changed = Damage.Swap(text, random);
            Write("mine.json", isAgreement ? changed : Software);
            Write("flows.json", isAgreement ? Flows : changed);
            codes.Add(Check(i));
        }

        Assert.Equal([0, 2], codes.Order());
    }

    [Theory]
    [InlineData("1900-01-01")]
    [InlineData("2026-01-31")]
    [InlineData("2031-02-01")]
    [InlineData("2200-12-31")]
    public void Run_DayFarAway_Answers(string day)
    {
        foreach (var template in Templates.Names)
        {
            var run = Run.Of("--template", template, "--on", day, "--report", At("report.html"));

            Assert.Equal((0, ""), (run.Code, run.Error));
        }
    }

    private int Check(int number)
    {
        string[] options =
            number % 3 == 0 ? ["--json"]
            : number % 3 == 1 ? ["--report", At("report.html")]
            : ["--item", "build tools", "--to", "TestWorks", "--purpose", "maintenance"];
        var run = Run.Of([Mine, "--flows", MyFlows, .. options]);

        Assert.True(run.Code is 0 or 2, run.Error);
        Assert.True(run.Code == 0 == (run.Error.Length == 0), run.Error);
        Assert.DoesNotContain("Parameter", run.Output + run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(run.Output + run.Error, letter => char.IsControl(letter) && letter != '\n');
        return run.Code;
    }
}
