namespace Outsourcing.Domain.Scoring;

/// <summary>How far two rankings of the same alternatives agree: 1 when they are equal, −1 when one is the other turned round.</summary>
/// <remarks>
/// Ranks are as in <see cref="RankTable"/>: whole numbers from 1, 1 is best, equal numbers tie, and only their order counts.
/// All sums are of whole numbers and exact; n² steps for n alternatives.
/// </remarks>
public static class RankCorrelation
{
    /// <summary>Kendall's τ-b: pairs in the same order less pairs in the opposite order, as a share of those that neither ranking ties.</summary>
    /// <param name="one">A rank for each alternative.</param>
    /// <param name="other">The ranks of the same alternatives by the other ranking.</param>
    /// <returns>(C − D) / √((n₀ − n₁)(n₀ − n₂)), from −1 to 1; <see langword="null"/> when a ranking ties all, so that it has no order to agree with.</returns>
    /// <remarks>n₀ counts all pairs, n₁ and n₂ those that the one and the other ranking tie. Source: Kendall 1945, The treatment of ties in ranking problems, Biometrika 33, 239-251.</remarks>
    /// <exception cref="ArgumentException">The rankings differ in length, or a rank is below 1.</exception>
    public static double? KendallTauB(IReadOnlyList<int> one, IReadOnlyList<int> other)
    {
        var (first, second) = Checked(one, other);
        var (agreement, orderedByOne, orderedByOther) = (0L, 0L, 0L);
        for (var a = 0; a < first.Length; a++)
        {
            for (var b = a + 1; b < first.Length; b++)
            {
                var (byOne, byOther) = (Math.Sign(first[a] - first[b]), Math.Sign(second[a] - second[b]));
                agreement += byOne * byOther;
                orderedByOne += Math.Abs(byOne);
                orderedByOther += Math.Abs(byOther);
            }
        }

        return Ratio(agreement, orderedByOne, orderedByOther);
    }

    /// <summary>Spearman's ρ: the correlation of the positions; alternatives that tie share the mean of theirs.</summary>
    /// <param name="one">A rank for each alternative.</param>
    /// <param name="other">The ranks of the same alternatives by the other ranking.</param>
    /// <returns>ρ, from −1 to 1; <see langword="null"/> when a ranking ties all.</returns>
    /// <remarks>Source: Spearman 1904, The proof and measurement of association between two things, American Journal of Psychology 15, 72-101; ties as in Kendall 1962, Rank Correlation Methods, ch. 3.</remarks>
    /// <exception cref="ArgumentException">The rankings differ in length, or a rank is below 1.</exception>
    public static double? Spearman(IReadOnlyList<int> one, IReadOnlyList<int> other)
    {
        var (ranksOfOne, ranksOfOther) = Checked(one, other);
        var (first, second) = (TwicePositions(ranksOfOne), TwicePositions(ranksOfOther));
        var (product, ofOne, ofOther) = (Int128.Zero, Int128.Zero, Int128.Zero);
        for (var i = 0; i < first.Length; i++)
        {
            var (x, y) = (first[i] - (first.Length + 1), second[i] - (first.Length + 1));
            product += x * y;
            ofOne += x * x;
            ofOther += y * y;
        }

        return Ratio(product, ofOne, ofOther);
    }

    /// <summary>The weighted rank measure r_w, in which a difference counts for more the nearer to the top it is.</summary>
    /// <param name="one">A rank for each alternative.</param>
    /// <param name="other">The ranks of the same alternatives by the other ranking.</param>
    /// <returns>1 − 6 Σ (R − Q)² (2n + 2 − R − Q) / (n⁴ + n³ − n² − n) with R and Q the positions, from −1 to 1; <see langword="null"/> for fewer than two alternatives.</returns>
    /// <remarks>
    /// Made for rankings without ties; alternatives that tie share the mean of their positions here, and the divisor stays.
    /// Source: Pinto da Costa &amp; Soares 2005, A weighted rank measure of correlation, Australian &amp; New Zealand Journal of
    /// Statistics 47, 515-529.
    /// </remarks>
    /// <exception cref="ArgumentException">The rankings differ in length, or a rank is below 1.</exception>
    public static double? Weighted(IReadOnlyList<int> one, IReadOnlyList<int> other)
    {
        var (ranksOfOne, ranksOfOther) = Checked(one, other);
        var (first, second) = (TwicePositions(ranksOfOne), TwicePositions(ranksOfOther));
        double n = first.Length;

        // With positions doubled, every term is eight times as large.
        var sum = Int128.Zero;
        for (var i = 0; i < first.Length; i++)
        {
            var (x, y) = (first[i], second[i]);
            sum += (Int128)((x - y) * (x - y)) * ((4L * (first.Length + 1)) - x - y);
        }

        return first.Length < 2 ? null : 1 - (0.75 * (double)sum / (n * (n + 1) * ((n * n) - 1)));
    }

    private static (int[] One, int[] Other) Checked(IReadOnlyList<int> one, IReadOnlyList<int> other)
    {
        Guard.Against.Null(one);
        Guard.Against.Null(other);
        if (one.Count != other.Count)
        {
            throw new ArgumentException(
                $"The one ranking has {Invariant.Text(one.Count)} ranks, the other {Invariant.Text(other.Count)}.",
                nameof(other)
            );
        }

        if (one.Concat(other).Any(rank => rank < 1))
        {
            throw new ArgumentException("A rank is 1 or more.", nameof(one));
        }

        return ([.. one], [.. other]);
    }

    private static long[] TwicePositions(int[] ranks)
    {
        var order = new int[ranks.Length];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort([.. ranks], order);
        var positions = new long[ranks.Length];
        for (var start = 0; start < order.Length; )
        {
            var end = start + 1;
            while (end < order.Length && ranks[order[end]] == ranks[order[start]])
            {
                end++;
            }

            foreach (var i in order.AsSpan(start, end - start))
            {
                positions[i] = start + 1L + end;
            }

            start = end;
        }

        return positions;
    }

    /// <summary>Exactly 1 or −1 where both spreads are equal to the common part.</summary>
    private static double? Ratio(Int128 common, Int128 ofOne, Int128 ofOther) =>
        ofOne == 0 || ofOther == 0 ? null : (double)common / Math.Sqrt((double)ofOne * (double)ofOther);
}
