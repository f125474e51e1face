using System.Text;

namespace Outsourcing.Samples.WhoOwnsWhat.Tests;

/// <summary>Agreements with random faults: the program answers or refuses, and never falls over.</summary>
public sealed class DamageTests : OwnAgreement
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
        "79228162514264337593543950335",
        "2026-02-29",
        "9999-12-31",
        "-9998-01-01",
        "0001-01-01",
        "P9999Y",
        "P1D",
        "2026-03-31T22:00:00Z",
        "fx",
        "MSA § 3",
        "Northquay Retail",
        "term",
        "é",
        "\ud83d\ude80",
    ];

    /// <summary>Values that stand in a whole document, with others that are as well formed.</summary>
    private static readonly (string From, string To)[] Swaps =
    [
        ("2026-02-01", "9999-12-31"),
        ("2026-02-01", "1900-01-01"),
        ("2026-02-01", "2026"),
        ("2026-08-03", "1900-01-01"),
        ("2026-08-03", "2300-12-31"),
        ("2026-04-24", "-9998-01-01"),
        ("2026-04-24", "2027-04-24"),
        ("2026-09-18", "2300-12-31"),
        ("\"P12M\"", "\"P1D\""),
        ("\"P12M\"", "\"P9000Y\""),
        ("\"P10D\"", "\"P9000Y\""),
        ("\"fx module\"", "\"shop core\""),
        ("\"rules library\"", "\"no such thing\""),
        ("\"shop core\"", "\"rules library\""),
        ("\"GB\"", "\"US\""),
        ("\"GB\"", "\"FR\""),
        ("\"GB\"", "\"ES\""),
        ("\"DE\"", "\"GB\""),
        ("Larkfield Software", "Northquay Retail"),
        ("Dunmere Code", "Larkfield Software"),
        ("Dunmere Code", "Northquay Retail"),
        ("milestone 3", "milestone 2"),
        ("source code", "code"),
        ("foreground", "background"),
        ("background", "foreground"),
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
            codes.Add(Check(Damage.Of(i % 2 == 0 ? Software : Marketing, random, Pieces), i));
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
            var text = i % 2 == 0 ? Software : Marketing;
            codes.Add(Check(Encoding.UTF8.GetBytes(Damage.Swap(text, random)), i));
        }

        Assert.Equal([0, 2], codes.Order());
    }

    [Fact]
    public void Run_OtherValuesInAWholeFile_AnswersOrRefuses()
    {
        var codes = new HashSet<int>();
        foreach (var (i, (from, to)) in Swaps.Index())
        {
            Assert.Contains(from, Software, StringComparison.Ordinal);
            codes.Add(Check(Encoding.UTF8.GetBytes(Software.Replace(from, to, StringComparison.Ordinal)), i));
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

    private int Check(byte[] bytes, int number)
    {
        Write("mine.json", bytes);
        string[] options = number % 3 == 0 ? ["--json"] : ["--report", At("report.html")];
        var run = Run.Of([Mine, "--on", number % 5 == 0 ? "2027-08-16" : "2028-05-15", .. options]);

        Assert.True(run.Code is 0 or 2, run.Error);
        Assert.True(run.Code == 0 == (run.Error.Length == 0), run.Error);
        Assert.DoesNotContain("Parameter", run.Output + run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(run.Output + run.Error, letter => char.IsControl(letter) && letter != '\n');
        return run.Code;
    }
}
