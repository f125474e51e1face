using System.Text;
using System.Text.RegularExpressions;

namespace Outsourcing.Samples;

/// <summary>Random faults in a file.</summary>
internal static partial class Damage
{
    /// <summary>Gets pieces of JSON, numbers and dates at their ends, and letters that not every program expects.</summary>
    public static IReadOnlyList<string> Json { get; } =
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
        "é",
        "\ud83d\ude80",
    ];

    /// <summary>Runs a program many times, each time with its number; the exit codes that came of it.</summary>
    public static IReadOnlyList<int> Codes(int times, Func<int, int> run) =>
        [.. Enumerable.Range(0, times).Select(run).Distinct().Order()];

    /// <summary>Puts a few pieces at random places, each instead of some letters; now and then a byte that is no text.</summary>
    public static byte[] Of(string text, Random random, IReadOnlyList<string> pieces)
    {
        var damaged = new StringBuilder(text);
        for (var changes = random.Next(1, 4); changes > 0; changes--)
        {
            var at = random.Next(damaged.Length);
            damaged
                .Remove(at, Math.Min(random.Next(0, 24), damaged.Length - at))
                .Insert(at, pieces[random.Next(pieces.Count)]);
        }

        var bytes = Encoding.UTF8.GetBytes(damaged.ToString());
        if (random.Next(20) == 0)
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        }

        return bytes;
    }

    /// <summary>Puts a value in the place of another that begins alike, so that whole documents are among the results.</summary>
    public static byte[] Swap(string text, Random random)
    {
        List<string> values = [.. Values().Matches(text).Select(own => own.Value)];
        var from = values[random.Next(values.Count)];
        List<string> alike = [.. values.Where(own => own[..2].Equals(from[..2], StringComparison.Ordinal))];
        return Encoding.UTF8.GetBytes(text.Replace(from, alike[random.Next(alike.Count)], StringComparison.Ordinal));
    }

    /// <summary>The texts that are no names of members.</summary>
    [GeneratedRegex("\"[^\"]+\"(?!:)", RegexOptions.None, 60_000)]
    private static partial Regex Values();
}
