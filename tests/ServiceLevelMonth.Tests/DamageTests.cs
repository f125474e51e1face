using System.Text;

namespace Outsourcing.Samples.ServiceLevelMonth.Tests;

/// <summary>Files with random faults: the program answers or refuses, and never falls over.</summary>
public sealed class DamageTests : SmallMonth
{
    private static readonly string[] Pieces =
    [
        "",
        ",",
        "\"",
        "\n",
        "\r",
        "\0",
        "#",
        "-",
        ":",
        "?",
        "0",
        "9999",
        "-9998",
        "1e999",
        "79228162514264337593543950335",
        "2026-03-29T02:30",
        "9999-12-31T23:59:59-18:00",
        "-9998-01-01T00:00:00+18:00",
        "2026-03-31T22:00:00Z",
        "accepted",
        "customer-caused",
        "id",
        "C1",
        "é",
        "\ud83d\ude80",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Run_DamagedFiles_AnswersOrRefuses(int seed)
    {
        var random = new Random(seed);
        var codes = Damage.Codes(100, Check);

        Assert.Equal([0, 2], codes);

        int Check(int number)
        {
            foreach (var (name, text) in Files)
            {
                Write(name, random.Next(2) == 0 ? Encoding.UTF8.GetBytes(text) : Damage.Of(text, random, Pieces));
            }

            string[] options = number % 2 == 0 ? ["--report", At("report.html")] : ["--json", "--zone", "Asia/Manila"];
            return Run.Of([Month, .. options, "--what-if", "outage:2026-03-14T02:00/04:30"]).AnsweredOrRefused();
        }
    }
}
