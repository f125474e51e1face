namespace Outsourcing.Samples.MayWeShare.Tests;

/// <summary>Agreements and flows with random faults: the program answers or refuses, and never falls over.</summary>
public sealed class DamageTests : OwnFiles
{
    private static readonly string[] Pieces =
    [
        .. Damage.Json,
        "MSA § 13",
        "Northquay Retail",
        "confidentiality",
        "party",
        "unknown",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Run_DamagedFile_AnswersOrRefuses(int seed)
    {
        var random = new Random(seed);

        Assert.Contains(2, Damage.Codes(60, i => Check(text => Damage.Of(text, random, Pieces), i)));
    }

    [Fact]
    public void Run_ValuesThatChangedPlaces_AnswersOrRefuses()
    {
        var random = new Random(5);

        Assert.Equal([0, 2], Damage.Codes(80, i => Check(text => Damage.Swap(text, random), i)));
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

    /// <summary>Runs the program with its agreement changed, or its flows in turn.</summary>
    private int Check(Func<string, byte[]> change, int number)
    {
        Write("mine.json", Software);
        Write("flows.json", Flows);
        if (number % 2 == 0)
        {
            Write("mine.json", change(Software));
        }
        else
        {
            Write("flows.json", change(Flows));
        }

        string[] options =
            number % 3 == 0 ? ["--json"]
            : number % 3 == 1 ? ["--report", At("report.html")]
            : ["--item", "build tools", "--to", "TestWorks", "--purpose", "maintenance"];
        return Run.Of([Mine, "--flows", MyFlows, .. options]).AnsweredOrRefused();
    }
}
