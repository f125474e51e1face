using System.Text;

namespace Outsourcing.Samples.VendorScorecard.Tests;

/// <summary>Files with random faults: the program answers or refuses, and never falls over.</summary>
public sealed class MutationTests : Folder
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
        var codes = new HashSet<int>();

        for (var i = 0; i < times; i++)
        {
            var mutant = new StringBuilder(text);
            for (var changes = random.Next(1, 4); changes > 0; changes--)
            {
                var at = random.Next(mutant.Length);
                mutant
                    .Remove(at, Math.Min(random.Next(0, 4), mutant.Length - at))
                    .Insert(at, Pieces[random.Next(Pieces.Length)]);
            }

            var run = Run.Of([Write(name, mutant.ToString()), .. options, "--report", At("report.html")]);
            codes.Add(run.Code);
            Assert.True(run.Code == 0 == (run.Error.Length == 0), mutant.ToString());
        }

        Assert.Equal([0, 2], codes.Order());
    }
}
