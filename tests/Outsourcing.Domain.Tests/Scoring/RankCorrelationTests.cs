using FsCheck;
using FsCheck.Fluent;
using Outsourcing.Domain.Scoring;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Scoring;

public sealed class RankCorrelationTests
{
    private static readonly Arbitrary<(int[] One, int[] Other)> Pairs = (
        from n in Gen.Choose(2, 8)
        from one in Gen.Choose(1, n).ArrayOf(n)
        from other in Gen.Choose(1, n).ArrayOf(n)
        select (one, other)
    ).ToArbitrary();

    [Fact]
    public void All_ByHand()
    {
        // 1 2 3 4 against 2 1 3 4: five pairs agree, one does not; d² = 1, 1; (2n + 2 − R − Q) = 7 for both.
        int[] one = [1, 2, 3, 4];
        int[] other = [2, 1, 3, 4];

        Assert.Equal(4.0 / 6, RankCorrelation.KendallTauB(one, other));
        Assert.Equal(0.8, RankCorrelation.Spearman(one, other)!.Value, 15);
        Assert.Equal(1 - (6 * 14 / 300.0), RankCorrelation.Weighted(one, other)!.Value, 15);

        // The same swap at the end counts for less: 1 − 6 (3 + 3)/300.
        Assert.Equal(1 - (6 * 6 / 300.0), RankCorrelation.Weighted(one, [1, 2, 4, 3])!.Value, 15);
    }

    [Fact]
    public void KendallTauB_Ties_ByHand()
    {
        // Pairs: 1-2 agree, 1-3 agree, 2-3 tied by the second: C = 2, n0 = 3, n2 = 1.
        Assert.Equal(2 / Math.Sqrt(6), RankCorrelation.KendallTauB([1, 2, 3], [1, 2, 2])!.Value, 15);

        // Positions 1, 2, 3 and 1, 2.5, 2.5: 1.5 / √(2 × 1.5).
        Assert.Equal(1.5 / Math.Sqrt(3), RankCorrelation.Spearman([1, 2, 3], [1, 2, 2])!.Value, 15);
    }

    [Fact]
    public void NoOrder_IsUndefined()
    {
        Assert.Null(RankCorrelation.KendallTauB([1, 1, 1], [1, 2, 3]));
        Assert.Null(RankCorrelation.Spearman([1, 2, 3], [4, 4, 4]));
        Assert.Null(RankCorrelation.KendallTauB([1], [1]));
        Assert.Null(RankCorrelation.Weighted([1], [1]));
        Assert.Equal(1, RankCorrelation.Weighted([1, 1], [1, 1]));
    }

    [Fact]
    public void ManyRanks_LeaveNoRange()
    {
        int[] one = [.. Enumerable.Range(1, 60_000)];
        int[] other = [.. Enumerable.Range(1, 60_000).Select(rank => 60_001 - rank)];

        Assert.Equal(-1, RankCorrelation.Weighted(one, other)!.Value, 14);
        Assert.Equal(-1, RankCorrelation.Spearman(one, other));
    }

    [Fact]
    public void Ranks_ThatDoNotFit_AreRefused()
    {
        Assert.Equal(
            "other",
            Assert.Throws<ArgumentException>(() => RankCorrelation.KendallTauB([1, 2], [1])).ParamName
        );
        Assert.Equal("one", Assert.Throws<ArgumentException>(() => RankCorrelation.Spearman([1, 0], [1, 2])).ParamName);
        Assert.Equal("one", Assert.Throws<ArgumentException>(() => RankCorrelation.Weighted([1, 1], [1, 0])).ParamName);
    }

    [Fact]
    public void All_EqualIsOne_TurnedRoundIsMinusOne() =>
        Law.Holds(
            Pairs,
            pair =>
            {
                var order = pair.One.Select((rank, i) => (rank, i)).OrderBy(x => x).Select(x => x.i).ToList();
                int[] plain = [.. Enumerable.Range(0, pair.One.Length).Select(i => order.IndexOf(i) + 1)];
                var turned = Array.ConvertAll(plain, rank => plain.Length + 1 - rank);
                return RankCorrelation.KendallTauB(plain, plain) == 1
                    && RankCorrelation.Spearman(plain, plain) == 1
                    && RankCorrelation.Weighted(plain, plain) == 1
                    && RankCorrelation.KendallTauB(plain, turned) == -1
                    && RankCorrelation.Spearman(plain, turned) == -1
                    && Math.Abs(RankCorrelation.Weighted(plain, turned)!.Value + 1) < 1e-12;
            }
        );

    /// <summary>The second implementation: plain formulas on mean positions.</summary>
    [Fact]
    public void All_AgreeWithPlainFormulas() =>
        Law.Holds(
            Pairs,
            pair =>
            {
                var (r, q, n) = (Positions(pair.One), Positions(pair.Other), (double)pair.One.Length);
                var rw =
                    1
                    - (
                        6
                        * r.Zip(q, (x, y) => Math.Pow(x - y, 2) * ((2 * n) + 2 - x - y)).Sum()
                        / (Math.Pow(n, 4) + Math.Pow(n, 3) - (n * n) - n)
                    );
                return Near(RankCorrelation.Spearman(pair.One, pair.Other), Pearson(r, q))
                    && Near(RankCorrelation.KendallTauB(pair.One, pair.Other), TauB(r, q))
                    && Near(RankCorrelation.Weighted(pair.One, pair.Other), rw);
            }
        );

    private static double[] Positions(int[] ranks)
    {
        var sorted = ranks.Order().ToList();
        return Array.ConvertAll(
            ranks,
            rank => sorted.Select((other, i) => (other, i)).Where(x => x.other == rank).Average(x => x.i + 1.0)
        );
    }

    private static double Pearson(double[] x, double[] y)
    {
        var (mx, my) = (x.Average(), y.Average());
        return x.Zip(y, (a, b) => (a - mx) * (b - my)).Sum()
            / Math.Sqrt(x.Sum(a => (a - mx) * (a - mx)) * y.Sum(b => (b - my) * (b - my)));
    }

    private static double TauB(double[] x, double[] y)
    {
        var pairs = (
            from i in Enumerable.Range(0, x.Length)
            from j in Enumerable.Range(0, i)
            select (X: Math.Sign(x[i] - x[j]), Y: Math.Sign(y[i] - y[j]))
        ).ToList();
        return pairs.Sum(pair => pair.X * pair.Y)
            / Math.Sqrt((double)pairs.Count(pair => pair.X != 0) * pairs.Count(pair => pair.Y != 0));
    }

    private static bool Near(double? actual, double expected) =>
        actual is { } value ? Math.Abs(value - expected) < 1e-12 : double.IsNaN(expected);
}
