namespace Outsourcing.Samples.VendorScorecard.Tests;

/// <summary>Files with random faults: the program answers or refuses, and never falls over.</summary>
public sealed class DamageTests : OwnFolder
{
    private static readonly string[] Pieces =
    [
        "",
        ";",
        ",",
        "\"",
        "\n",
        "-",
        "1e999",
        "NaN",
        "0",
        "9999999999999999999999999999",
        "1e308",
        "-1e308",
        "%",
        "#",
        "\u0001",
        "é",
        "null",
        "{",
        "}",
        "[",
        "]",
        ":",
        "0-10",
        "max",
    ];

    [Theory]
    [InlineData("file.csv", 1, 300)]
    [InlineData("file.json", 2, 300)]
    [InlineData("file.csv", 3, 100, "--robustness")]
    public void Run_FaultyFile_AnswersOrRefuses(string name, int seed, int times, params string[] options)
    {
        var random = new Random(seed);
        var example = ScorecardFile.Example().Scorecard!;
        var text = name.EndsWith(".json", StringComparison.Ordinal)
            ? JsonScorecard.Write(example)
            : Resource.Text(typeof(ScorecardProgram), "scorecard.csv");

        var codes = Damage.Codes(
            times,
            _ =>
                Run.Of([Write(name, Damage.Of(text, random, Pieces)), .. options, "--report", At("report.html")])
                    .AnsweredOrRefused()
        );

        Assert.Equal([0, 2], codes);
    }
}
