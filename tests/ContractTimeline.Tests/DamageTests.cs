using System.Text;

namespace Outsourcing.Samples.ContractTimeline.Tests;

/// <summary>Agreements with random faults: the program answers or refuses, and never falls over.</summary>
public sealed class DamageTests : OwnAgreement
{
    private static readonly string[] Pieces = [.. Damage.Json, "fx", "MSA § 3", "Northquay Retail", "term"];

    /// <summary>Values that stand in a whole document, with others that are as well formed.</summary>
    private static readonly (string From, string To)[] Swaps =
    [
        ("2026-02-01", "9999-12-31"),
        ("2026-02-01", "2300-12-31"),
        ("2026-02-01", "1900-01-01"),
        ("2028-01-01", "2300-12-31"),
        ("2026-04-01", "1900-01-01"),
        ("2026-02-01", "-9998-01-01"),
        ("2026-02-01", "2026"),
        ("2026-02-01", "2026-02"),
        ("2028-01-01", "9999-12-31"),
        ("2028-01-01", "0001-01-01"),
        ("2027-09-20", "2026-01-01"),
        ("2026-04-01", "-9998-01-01"),
        ("2028-07-31", "9999-12-31"),
        ("2027-01-01", "9999-12-31"),
        ("2026-12-10T16:00:00Z", "9998-12-10T16:00:00Z"),
        ("\"P3M\"", "\"P1D\""),
        ("\"P12M\"", "\"P1D\""),
        ("\"P3Y\"", "\"P9000Y\""),
        ("\"P3Y\"", "\"P1000Y\""),
        ("\"fx\"", "\"webshop\""),
        ("end a service", "terminate for convenience"),
        ("Larkfield Software", "Northquay Retail"),
        ("\"EUR\"", "\"JPY\""),
        ("milestone 3", "milestone 2"),
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
            var run = Run.Of(
                "--template",
                template,
                "--on",
                day,
                "--report",
                At("report.html"),
                "--ics",
                At("dates.ics")
            );

            Assert.Equal((0, ""), (run.Code, run.Error));
        }
    }

    private int Check(byte[] bytes, int number)
    {
        Write("mine.json", bytes);
        string[] options = number % 3 == 0 ? ["--json"] : ["--report", At("report.html"), "--ics", At("dates.ics")];
        return Run.Of([Mine, "--on", number % 5 == 0 ? "2031-07-10" : "2028-05-15", .. options]).AnsweredOrRefused();
    }

    private static string Template(int number) =>
        number % 2 == 0 ? Software : Golden.TemplateText("accounting/agreement.json");
}
