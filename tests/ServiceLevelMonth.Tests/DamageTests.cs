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
        var codes = new HashSet<int>();
        for (var i = 0; i < 100; i++)
        {
            foreach (var (name, text) in Files)
            {
                Write(name, Damaged(text, random));
            }

            string[] options = i % 2 == 0 ? ["--report", At("report.html")] : ["--json", "--zone", "Asia/Manila"];
            var run = Run.Of([Month, .. options, "--what-if", "outage:2026-03-14T02:00/04:30"]);

            codes.Add(run.Code);
            Assert.True(run.Code == 0 == (run.Error.Length == 0), run.Error);
            Assert.DoesNotContain("Parameter", run.Output + run.Error, StringComparison.Ordinal);
            Assert.DoesNotContain(run.Output + run.Error, letter => char.IsControl(letter) && letter != '\n');
        }

        Assert.Equal([0, 2], codes.Order());
    }

    private static byte[] Damaged(string text, Random random)
    {
        var damaged = new StringBuilder(text);
        for (var changes = random.Next(0, 3); changes > 0; changes--)
        {
            var at = random.Next(damaged.Length);
            damaged
                .Remove(at, Math.Min(random.Next(0, 24), damaged.Length - at))
                .Insert(at, Pieces[random.Next(Pieces.Length)]);
        }

        var bytes = Encoding.UTF8.GetBytes(damaged.ToString());
        if (random.Next(20) == 0 && bytes.Length > 0)
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        }

        return bytes;
    }
}
