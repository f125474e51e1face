using System.Numerics;

namespace Outsourcing.Domain.Scoring;

/// <summary>A yes or no for each ordered pair of alternatives, one bit each.</summary>
internal readonly ref struct PairBits(Span<ulong> words, int count)
{
    /// <summary>How many alternatives the methods compare that keep something for every pair.</summary>
    public const int MostAlternatives = 2_000;

    private readonly Span<ulong> words = words;
    private readonly int width = (count + 63) / 64;

    /// <summary>Gets the number of alternatives.</summary>
    public int Count => count;

    public bool this[int a, int b] => (words[(a * width) + (b >> 6)] >> (b & 63) & 1) != 0;

    /// <summary>How many words hold the pairs of so many alternatives.</summary>
    public static int Words(int count) => count * ((count + 63) / 64);

    public void Set(int a, int b) => words[(a * width) + (b >> 6)] |= 1UL << (b & 63);

    /// <summary>Gets the bits of the pairs that start with an alternative.</summary>
    public ReadOnlySpan<ulong> Row(int a) => words.Slice(a * width, width);

    /// <summary>Finds the next alternative from a place on that is set in a row; −1 when there is none.</summary>
    public static int Next(ReadOnlySpan<ulong> row, int from)
    {
        for (var word = from >> 6; word < row.Length; word++)
        {
            var bits = word == from >> 6 ? row[word] >> (from & 63) << (from & 63) : row[word];
            if (bits != 0)
            {
                return (word * 64) + BitOperations.TrailingZeroCount(bits);
            }
        }

        return -1;
    }

    /// <summary>Refuses more alternatives than a method compares.</summary>
    public static void Fit(string method, PerformanceTable table, int most, ref RefusalList refusals)
    {
        if (table.RowCount > most && !refusals.IsFull)
        {
            refusals.Add(
                ScoringRules.AlternativesTooMany,
                $"There are {Invariant.Text(table.RowCount)} alternatives, and {method} compares {Invariant.Text(most)} at most, each with every other.",
                remedy: "Leave out those that cannot win, or choose a method that scores each alternative."
            );
        }
    }
}
