namespace Outsourcing.Domain.Tests.Scoring;

/// <summary>The best-worst method once more: every corner of the linear model, and bisection of the nonlinear one.</summary>
internal static class NaiveBestWorst
{
    private const double Close = 1e-9;

    /// <summary>
    /// All corners, where as many limits hold exactly as there are unknowns. The least ξ stands in one of them, and so do
    /// the least and the largest of every weight among the solutions with that ξ.
    /// </summary>
    public static (double Xi, (double Low, double High)[] Ranges) Linear(
        int best,
        int worst,
        double[] down,
        double[] up
    )
    {
        var n = down.Length;
        var limits = new List<double[]>();
        for (var j = 0; j < n; j++)
        {
            Add(best, j, down[j], j != best);
            Add(j, worst, up[j], j != best && j != worst);
            var positive = new double[n + 1];
            positive[j] = -1;
            limits.Add(positive);
        }

        return Corners(limits, n + 1, n);

        void Add(int first, int second, double times, bool counts)
        {
            foreach (var sign in counts ? (int[])[1, -1] : [])
            {
                var limit = new double[n + 1];
                limit[first] += sign;
                limit[second] -= sign * times;
                limit[n] = -1;
                limits.Add(limit);
            }
        }
    }

    /// <summary>The least ξ by halving, and the ends of the weights at the corners of what ξ leaves.</summary>
    public static (double Xi, (double Low, double High)[] Ranges) Nonlinear(
        int best,
        int worst,
        double[] down,
        double[] up
    )
    {
        var (low, high) = (0.0, 2000.0);
        for (var halving = 0; halving < 80; halving++)
        {
            var middle = (low + high) / 2;
            (low, high) = Feasible(best, worst, down, up, middle) ? (low, middle) : (middle, high);
        }

        // A little more than the least, so that what is one point stays a region with corners.
        var xi = high + 1e-8;
        var limits = new List<double[]>();
        for (var j = 0; j < down.Length; j++)
        {
            Add(best, j, down[j], j != best);
            Add(j, worst, up[j], j != best && j != worst);
        }

        return (high, Corners(limits, down.Length, minimised: -1).Ranges);

        void Add(int first, int second, double times, bool counts)
        {
            if (counts)
            {
                var most = new double[down.Length];
                (most[first], most[second]) = (1, -(times + xi));
                var least = new double[down.Length];
                (least[first], least[second]) = (-1, times - xi);
                limits.AddRange([most, least]);
            }
        }
    }

    /// <summary>Whether logarithms of weights exist: no cycle of limits on their differences is below zero (Floyd and Warshall).</summary>
    private static bool Feasible(int best, int worst, double[] down, double[] up, double xi)
    {
        var n = down.Length;
        var most = new double[n, n];
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < n; j++)
            {
                most[i, j] = i == j ? 0 : double.PositiveInfinity;
            }
        }

        for (var j = 0; j < n; j++)
        {
            Add(best, j, down[j]);
            Add(j, worst, up[j]);
        }

        for (var k = 0; k < n; k++)
        {
            for (var i = 0; i < n; i++)
            {
                for (var j = 0; j < n; j++)
                {
                    most[i, j] = Math.Min(most[i, j], most[i, k] + most[k, j]);
                }
            }
        }

        return Enumerable.Range(0, n).All(i => most[i, i] >= -1e-15);

        void Add(int first, int second, double times)
        {
            if (first != second)
            {
                most[first, second] = Math.Min(most[first, second], Math.Log(times + xi));
                most[second, first] = Math.Min(
                    most[second, first],
                    times > xi ? -Math.Log(times - xi) : double.PositiveInfinity
                );
            }
        }
    }

    /// <summary>The corners of limits · x ≤ 0 with the weights summing to 1; of those with the least of one unknown, if any.</summary>
    private static (double Least, (double Low, double High)[] Ranges) Corners(
        List<double[]> limits,
        int unknowns,
        int minimised
    )
    {
        var weights = minimised < 0 ? unknowns : minimised;
        var corners = new List<double[]>();
        foreach (var chosen in Choices(limits.Count, unknowns - 1))
        {
            double[][] rows =
            [
                [.. Enumerable.Range(0, unknowns).Select(k => k < weights ? 1.0 : 0), 1],
                .. chosen.Select(k => (double[])[.. limits[k], 0]),
            ];
            if (
                Solve(rows) is { } x
                && limits.TrueForAll(limit => limit.Zip(x).Sum(pair => pair.First * pair.Second) <= Close)
                && (minimised < 0 || x[minimised] >= -Close)
            )
            {
                corners.Add(x);
            }
        }

        var least = minimised < 0 ? 0 : corners.Min(corner => corner[minimised]);
        var best = corners.FindAll(corner => minimised < 0 || corner[minimised] <= least + Close);
        return (
            least,
            [
                .. Enumerable
                    .Range(0, weights)
                    .Select(j => (best.Min(corner => corner[j]), best.Max(corner => corner[j]))),
            ]
        );
    }

    private static IEnumerable<int[]> Choices(int from, int count)
    {
        var chosen = Enumerable.Range(0, count).ToArray();
        while (true)
        {
            yield return [.. chosen];
            var k = count - 1;
            while (k >= 0 && chosen[k] == from - count + k)
            {
                k--;
            }

            if (k < 0)
            {
                yield break;
            }

            chosen[k]++;
            for (var next = k + 1; next < count; next++)
            {
                chosen[next] = chosen[next - 1] + 1;
            }
        }
    }

    /// <summary>Gauss with exchange of rows; null when the rows depend on each other.</summary>
    private static double[]? Solve(double[][] rows)
    {
        var n = rows.Length;
        for (var k = 0; k < n; k++)
        {
            var pivot = Enumerable.Range(k, n - k).MaxBy(i => Math.Abs(rows[i][k]));
            if (Math.Abs(rows[pivot][k]) < 1e-10)
            {
                return null;
            }

            (rows[k], rows[pivot]) = (rows[pivot], rows[k]);
            for (var i = 0; i < n; i++)
            {
                var factor = i == k ? 0 : rows[i][k] / rows[k][k];
                for (var j = k; j <= n && factor != 0; j++)
                {
                    rows[i][j] -= factor * rows[k][j];
                }
            }
        }

        return [.. rows.Select((row, k) => row[n] / row[k])];
    }
}
