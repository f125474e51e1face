using System.Globalization;
using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Benchmarks;

/// <summary>The priorities of judgements by the eigenvector, and the same as a tidy loop.</summary>
/// <remarks>Judgements on Saaty's scale: shares of 1 to 9 and their ratios rounded to whole numbers, every seventh turned by one step.</remarks>
internal sealed class PairwiseContest
{
    public const string Key = "ahp";

    private readonly double[][] rows;
    private readonly PairwiseMatrix matrix;
    private readonly Ahp method = new(PriorityMethod.Eigenvector, RandomIndex.DoneganDodd1991);

    private PairwiseContest(int items)
    {
        rows = Judgements(items);
        matrix = PairwiseMatrix.FromRows(
            Enumerable.Range(1, items).Select(i => string.Create(CultureInfo.InvariantCulture, $"c{i}")),
            rows.Select(row => Array.ConvertAll(row, times => (double?)times))
        );
        Priorities = new double[items];
    }

    public static IReadOnlyList<int> Sizes { get; } = [5, 9, 15];

    public double[] Priorities { get; }

    public static PairwiseContest Of(int items) => new(items);

    public void Library()
    {
        if (method.Prioritize(matrix, Priorities) is { } refusal)
        {
            throw new InvalidOperationException(refusal.ToString());
        }
    }

    /// <summary>Multiplies until no priority changes by more than the 14th digit.</summary>
    public double[] Plain()
    {
        var n = rows.Length;
        var w = new double[n];
        Array.Fill(w, 1.0 / n);
        for (var step = 0; step < 1000; step++)
        {
            var next = new double[n];
            var sum = 0.0;
            for (var i = 0; i < n; i++)
            {
                for (var j = 0; j < n; j++)
                {
                    next[i] += rows[i][j] * w[j];
                }

                sum += next[i];
            }

            var change = 0.0;
            for (var i = 0; i < n; i++)
            {
                next[i] /= sum;
                change = Math.Max(change, Math.Abs(next[i] - w[i]) / next[i]);
            }

            w = next;
            if (change <= 1e-14)
            {
                break;
            }
        }

        return w;
    }

    private static double[][] Judgements(int items)
    {
        double[][] cells = [.. Enumerable.Range(0, items).Select(_ => new double[items])];
        for (var i = 0; i < items; i++)
        {
            cells[i][i] = 1;
            for (var j = i + 1; j < items; j++)
            {
                var (one, other) = (1 + (i * 5 % 9), 1 + (j * 5 % 9));
                var times = Math.Max(1, Math.Round((double)Math.Max(one, other) / Math.Min(one, other)));
                times = (i + j) % 7 == 0 ? times + 1 : times;
                (cells[i][j], cells[j][i]) = one >= other ? (times, 1 / times) : (1 / times, times);
            }
        }

        return cells;
    }
}
