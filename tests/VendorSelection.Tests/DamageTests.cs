using System.Text;

namespace Outsourcing.Samples.VendorSelection.Tests;

/// <summary>Files with random faults: the program answers or refuses, and never falls over.</summary>
public sealed class DamageTests : OwnSelection
{
    private static readonly string[] Names = ["tender.json", "dossier.json", "selection.json"];

    private static readonly string[] Pieces =
    [
        .. Damage.Json,
        "0.0000000000000000000000000001",
        "2025-02-29",
        "2025-10-31T11:00:00Z",
        "150 %",
        "GBP",
        "XXX",
        "price",
        "approach",
        "Larkfield Software",
        "eu",
    ];

    /// <summary>Values that stand in a whole file, with others that are as well formed.</summary>
    private static readonly (string File, string From, string To)[] Swaps =
    [
        ("tender.json", "\"private\"", "\"eu\""),
        ("tender.json", "\"private\"", "\"internal\""),
        ("tender.json", "\"private\"", "\"uk-procurement-act\""),
        ("tender.json", "\"points\": 25", "\"points\": 0"),
        ("tender.json", "\"points\": 25", "\"points\": 79228162514264337593543950335"),
        ("tender.json", "\"points\": 25", "\"points\": 0.0000000000000000000000000001"),
        ("tender.json", "\"points\": 25", "\"importance\": 1"),
        ("tender.json", "\"median\"", "\"mean\""),
        ("tender.json", "\"most-points\"", "\"lowest-price\""),
        ("tender.json", "\"most-points\"", "\"price-per-point\""),
        ("tender.json", "\"2025-10-31T11:00:00Z\"", "\"2025-10-30T00:00:00Z\""),
        ("tender.json", "\"2025-10-31T11:00:00Z\"", "\"1900-01-01T00:00:00Z\""),
        ("tender.json", "\"currency\": \"EUR\"", "\"currency\": \"GBP\""),
        ("tender.json", "\"approach\"", "\"security\""),
        ("tender.json", "\"ISO 27001\"", "\"ISO 9001\""),
        ("tender.json", "\"points\": 35", "\"points\": 75"),
        ("tender.json", "\"points\": 35", "\"points\": 76"),
        ("dossier.json", "\"amount\": 1600000", "\"amount\": 0"),
        ("dossier.json", "\"amount\": 1600000", "\"amount\": -1"),
        ("dossier.json", "\"amount\": 1600000", "\"amount\": 79228162514264337593543950335"),
        ("dossier.json", "\"rate\": 1.15625", "\"rate\": 0"),
        ("dossier.json", "\"rate\": 1.15625", "\"rate\": 79228162514264337593543950335"),
        ("dossier.json", "\"from\": \"GBP\"", "\"from\": \"USD\""),
        ("dossier.json", "\"value\": 4", "\"value\": 400"),
        ("dossier.json", "\"value\": 4", "\"value\": -4"),
        ("dossier.json", "Osmund Digital", "Larkfield Software"),
        ("dossier.json", "\"evaluator\": \"Mara Vogt\"", "\"evaluator\": \"Nils Oster\""),
        ("dossier.json", "2025-11-03T08:00:00Z", "2025-12-03T08:00:00Z"),
        ("dossier.json", "2025-10-30T09:15:00Z", "2025-10-31T11:00:01Z"),
        ("dossier.json", "\"rejected\"", "\"accepted\""),
        ("dossier.json", "\"rejected\"", "\"asked\""),
        ("dossier.json", "\"size\": 1850000", "\"size\": 79228162514264337593543950335"),
        ("selection.json", "2025-11-24", "1900-01-01"),
        ("selection.json", "2025-11-24", "2300-12-31"),
        ("selection.json", "2025-09-08T07:00:00Z", "2025-12-08T07:00:00Z"),
        ("selection.json", "\"bids\": 5", "\"bids\": 1"),
        ("selection.json", "\"bids\": 5", "\"bids\": 2000000000"),
        ("selection.json", "\"rounds\": 500", "\"rounds\": 2000000000"),
        ("selection.json", "\"amount\": 1600000", "\"amount\": -1"),
        ("selection.json", "\"currency\": \"EUR\"", "\"currency\": \"GBP\""),
        ("selection.json", "\"seed\": 20250908", "\"seed\": -1"),
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Run_DamagedFile_AnswersOrRefuses(int seed)
    {
        var random = new Random(seed);

        Assert.Contains(2, Damage.Codes(60, i => Check(Names[i % 3], text => Damage.Of(text, random, Pieces), i)));
    }

    [Fact]
    public void Run_ValuesThatChangedPlaces_AnswersOrRefuses()
    {
        var random = new Random(5);

        Assert.Equal([0, 2], Damage.Codes(60, i => Check(Names[i % 2], text => Damage.Swap(text, random), i)));
    }

    [Fact]
    public void Run_OtherValuesInAWholeFile_AnswersOrRefuses()
    {
        var codes = Damage.Codes(
            Swaps.Length,
            i =>
            {
                var (file, from, to) = Swaps[i];
                Assert.Contains(from, Whole(file), StringComparison.Ordinal);
                return Check(file, text => Encoding.UTF8.GetBytes(text.Replace(from, to, StringComparison.Ordinal)), i);
            }
        );

        Assert.Equal([0, 2], codes);
    }

    [Theory]
    [InlineData("1900-01-01")]
    [InlineData("2026-01-31")]
    [InlineData("2200-12-31")]
    public void Run_DayFarAway_AnswersOrRefuses(string day)
    {
        foreach (var template in Templates.Names)
        {
            var run = Run.Of("--template", template, "--on", day, "--sent", day, "--report", At("report.html"));

            run.AnsweredOrRefused();
        }
    }

    private int Check(string file, Func<string, byte[]> change, int number)
    {
        Write("tender.json", Rules);
        Write("dossier.json", Bids);
        Write("selection.json", Days);
        Write(file, change(Whole(file)));
        string[] options = (number % 3) switch
        {
            0 => ["--json"],
            1 => ["--rehearse"],
            _ => ["--report", At("report.html")],
        };
        return Run.Of([.. Mine, .. options]).AnsweredOrRefused();
    }

    private static string Whole(string file) =>
        file switch
        {
            "tender.json" => Rules,
            "dossier.json" => Bids,
            _ => Days,
        };
}
