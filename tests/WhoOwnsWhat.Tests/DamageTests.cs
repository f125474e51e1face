using System.Text;

namespace Outsourcing.Samples.WhoOwnsWhat.Tests;

/// <summary>Agreements with random faults: the program answers or refuses, and never falls over.</summary>
public sealed class DamageTests : OwnAgreement
{
    private static readonly string[] Pieces = [.. Damage.Json, "fx", "MSA § 3", "Northquay Retail", "term"];

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

        Assert.Contains(2, Damage.Codes(60, i => Check(Damage.Of(Template(i), random, Pieces), i)));
    }

    [Fact]
    public void Run_ValuesThatChangedPlaces_AnswersOrRefuses()
    {
        var random = new Random(5);

        Assert.Equal([0, 2], Damage.Codes(80, i => Check(Damage.Swap(Template(i), random), i)));
    }

    [Fact]
    public void Run_OtherValuesInAWholeFile_AnswersOrRefuses()
    {
        var codes = Damage.Codes(
            Swaps.Length,
            i =>
            {
                var (from, to) = Swaps[i];
                Assert.Contains(from, Software, StringComparison.Ordinal);
                return Check(Encoding.UTF8.GetBytes(Software.Replace(from, to, StringComparison.Ordinal)), i);
            }
        );

        Assert.Equal([0, 2], codes);
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
        return Run.Of([Mine, "--on", number % 5 == 0 ? "2027-08-16" : "2028-05-15", .. options]).AnsweredOrRefused();
    }

    private static string Template(int number) =>
        number % 2 == 0 ? Software : Golden.TemplateText("marketing/agreement.json");
}
