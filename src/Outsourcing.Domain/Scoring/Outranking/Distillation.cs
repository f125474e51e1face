using System.Buffers;

namespace Outsourcing.Domain.Scoring;

/// <summary>The distillation of ELECTRE III: positions from the credibilities of all pairs, from above or from below.</summary>
/// <remarks>
/// <para>
/// Let R be those without a position, D = R, and λ the largest σ(a, b) of two different members. While D has more than one
/// member and λ is above 0: λ' is the largest σ(a, b) in D below λ − s(λ), or 0, with s(λ) = 0.30 − 0.15 λ; a outranks b when
/// σ(a, b) &gt; λ' and σ(a, b) &gt; σ(b, a) + s(σ(a, b)); the qualification of a is the number of members of D that it outranks
/// less the number that outrank it; D keeps those of the largest qualification from above, of the smallest from below; λ
/// becomes λ'. What D then holds shares the next position and leaves R. Comparisons leave 1e-9 for rounding.
/// </para>
/// <para>Source: Roy &amp; Bouyssou 1993, Aide multicritère à la décision, Economica; s(λ) by Vallée &amp; Zielniewicz 1994.</para>
/// </remarks>
internal static class Distillation
{
    /// <summary>Writes the position of each alternative, from 1; from below, positions count from the end.</summary>
    public static void Of(
        ReadOnlySpan<double> credibility,
        bool fromAbove,
        Span<int> positions,
        CancellationToken cancellation
    )
    {
        var count = positions.Length;
        var rented = ArrayPool<int>.Shared.Rent(3 * count);
        var left = rented.AsSpan(0, count);
        var members = rented.AsSpan(count, count);
        var qualifications = rented.AsSpan(2 * count, count);
        for (var i = 0; i < count; i++)
        {
            left[i] = i;
        }

        positions.Clear();
        var position = 0;
        while (left.Length > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            position++;
            left.CopyTo(members);
            var kept = Best(credibility, count, members[..left.Length], qualifications, fromAbove);
            foreach (var member in kept)
            {
                positions[member] = position;
            }

            left = left[..Keep(left, positions, 0)];
        }

        ArrayPool<int>.Shared.Return(rented);
        foreach (ref var own in positions)
        {
            own = fromAbove ? own : position + 1 - own;
        }
    }

    /// <summary>The discrimination threshold.</summary>
    private static double Discrimination(double credibility) => 0.30 - (0.15 * credibility);

    private static Span<int> Best(
        ReadOnlySpan<double> credibility,
        int count,
        Span<int> members,
        Span<int> qualifications,
        bool fromAbove
    )
    {
        var level = Largest(credibility, count, members, double.PositiveInfinity);
        while (members.Length > 1 && level > 0)
        {
            level = Largest(credibility, count, members, level - Discrimination(level));
            var best = Qualify(credibility, count, members, level, qualifications, fromAbove ? 1 : -1);
            members = members[..Keep(members, qualifications, best)];
        }

        return members;
    }

    /// <summary>The largest credibility below a cut; 0 when there is none.</summary>
    private static double Largest(ReadOnlySpan<double> credibility, int count, ReadOnlySpan<int> members, double cut)
    {
        var largest = 0.0;
        foreach (var a in members)
        {
            var row = credibility.Slice(a * count, count);
            foreach (var b in members)
            {
                if (a != b && row[b] > largest && row[b] < cut - Cuts.Tolerance)
                {
                    largest = row[b];
                }
            }
        }

        return largest;
    }

    /// <summary>Writes the qualification of each member, by alternative, times the sign, and gives the largest.</summary>
    private static int Qualify(
        ReadOnlySpan<double> credibility,
        int count,
        ReadOnlySpan<int> members,
        double level,
        Span<int> qualifications,
        int sign
    )
    {
        qualifications.Clear();
        foreach (var a in members)
        {
            foreach (var b in members)
            {
                var (own, other) = (credibility[(a * count) + b], credibility[(b * count) + a]);
                if (a != b && own > level + Cuts.Tolerance && own > other + Discrimination(own) + Cuts.Tolerance)
                {
                    qualifications[a] += sign;
                    qualifications[b] -= sign;
                }
            }
        }

        var best = int.MinValue;
        foreach (var member in members)
        {
            best = Math.Max(best, qualifications[member]);
        }

        return best;
    }

    /// <summary>Moves those with a value to the front and gives their number.</summary>
    private static int Keep(Span<int> members, ReadOnlySpan<int> values, int value)
    {
        var kept = 0;
        foreach (var member in members)
        {
            if (values[member] == value)
            {
                members[kept++] = member;
            }
        }

        return kept;
    }
}
