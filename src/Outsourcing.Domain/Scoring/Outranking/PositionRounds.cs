using System.Buffers;

namespace Outsourcing.Domain.Scoring;

/// <summary>Positions from a relation: round by round those are taken out that no remaining one outranks.</summary>
internal static class PositionRounds
{
    /// <summary>Writes the round in which each alternative goes, from 1, and returns the number of rounds.</summary>
    /// <remarks>
    /// When every remaining one is outranked by a remaining one, all that remain go together. On the reversed relation the
    /// rounds count from the end.
    /// </remarks>
    public static int Of(PairBits outranks, bool reversed, Span<int> rounds)
    {
        var rented = ArrayPool<int>.Shared.Rent(2 * rounds.Length);
        var above = rented.AsSpan(0, rounds.Length);
        var leaving = rented.AsSpan(rounds.Length, rounds.Length);
        above.Clear();
        rounds.Clear();
        for (var a = 0; a < rounds.Length; a++)
        {
            for (var b = PairBits.Next(outranks.Row(a), 0); b >= 0; b = PairBits.Next(outranks.Row(a), b + 1))
            {
                above[reversed ? a : b]++;
            }
        }

        var (round, left) = (0, rounds.Length);
        while (left > 0)
        {
            round++;
            var count = 0;
            for (var i = 0; i < rounds.Length; i++)
            {
                if (rounds[i] == 0 && above[i] == 0)
                {
                    leaving[count++] = i;
                }
            }

            left = count == 0 ? TakeAll(rounds, round) : left - count;
            foreach (var gone in leaving[..count])
            {
                rounds[gone] = round;
                for (var i = 0; i < rounds.Length; i++)
                {
                    if (reversed ? outranks[i, gone] : outranks[gone, i])
                    {
                        above[i]--;
                    }
                }
            }
        }

        ArrayPool<int>.Shared.Return(rented);
        return round;
    }

    private static int TakeAll(Span<int> rounds, int round)
    {
        foreach (ref var own in rounds)
        {
            own = own == 0 ? round : own;
        }

        return 0;
    }
}
