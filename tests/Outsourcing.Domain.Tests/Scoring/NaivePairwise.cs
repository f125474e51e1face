using System.Globalization;
using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Tests.Scoring;

/// <summary>The analytic hierarchy process once more, by other ways: squared matrices, and least squares item by item.</summary>
internal static class NaivePairwise
{
    /// <summary>The principal eigenvector: a column of A to the power 2⁴⁰, missing judgements by Harker.</summary>
    public static double[] Eigenvector(double?[][] cells)
    {
        var n = cells.Length;
        var a = Harker(cells);
        for (var squaring = 0; squaring < 40; squaring++)
        {
            var squared = new double[n][];
            for (var i = 0; i < n; i++)
            {
                squared[i] = new double[n];
                for (var j = 0; j < n; j++)
                {
                    squared[i][j] = Enumerable.Range(0, n).Sum(k => a[i][k] * a[k][j]);
                }
            }

            var largest = squared.Max(row => row.Max());
            a = Array.ConvertAll(squared, row => Array.ConvertAll(row, x => x / largest));
        }

        return Scaled(Array.ConvertAll(a, row => row[0]));
    }

    /// <summary>Minimises Σ (ln a − ln w_i + ln w_j)² over the judged pairs, one item after the other.</summary>
    public static double[] GeometricMean(double?[][] cells)
    {
        var n = cells.Length;
        var x = new double[n];
        (int Other, double Log)[][] judged =
        [
            .. cells.Select(
                (row, i) =>
                    Enumerable
                        .Range(0, n)
                        .Where(j => j != i && row[j] is not null)
                        .Select(j => (j, Math.Log(row[j]!.Value)))
                        .ToArray()
            ),
        ];
        var change = 1.0;
        for (var round = 0; round < 20_000 && change > 1e-15; round++)
        {
            change = 0;
            for (var i = 0; i < n; i++)
            {
                var sum = 0.0;
                foreach (var (other, log) in judged[i])
                {
                    sum += x[other] + log;
                }

                var own = judged[i].Length == 0 ? 0 : sum / judged[i].Length;
                change = Math.Max(change, Math.Abs(own - x[i]));
                x[i] = own;
            }
        }

        return Scaled(Array.ConvertAll(x, Math.Exp));
    }

    public static double[] ColumnMean(double?[][] cells)
    {
        var n = cells.Length;
        return
        [
            .. Enumerable
                .Range(0, n)
                .Select(i =>
                    Enumerable
                        .Range(0, n)
                        .Average(j => cells[i][j]!.Value / Enumerable.Range(0, n).Sum(k => cells[k][j]!.Value))
                ),
        ];
    }

    public static double LambdaMax(double?[][] cells, double[] w)
    {
        var a = Harker(cells);
        return Enumerable
            .Range(0, w.Length)
            .Average(i => Enumerable.Range(0, w.Length).Sum(j => a[i][j] * w[j]) / w[i]);
    }

    /// <summary>The definition with its two ways round.</summary>
    public static double Koczkodaj(double?[][] cells)
    {
        var worst = 0.0;
        for (var i = 0; i < cells.Length; i++)
        {
            for (var j = 0; j < cells.Length; j++)
            {
                for (var k = 0; k < cells.Length; k++)
                {
                    if (
                        i != j
                        && j != k
                        && i != k
                        && cells[i][j] is { } ij
                        && cells[i][k] is { } ik
                        && cells[k][j] is { } kj
                    )
                    {
                        worst = Math.Max(worst, Math.Min(Math.Abs(1 - (ij / (ik * kj))), Math.Abs(1 - (ik * kj / ij))));
                    }
                }
            }
        }

        return worst;
    }

    /// <summary>Says which rules judgements break for a way to priorities.</summary>
    public static string? Refusal(PriorityMethod method, RandomIndex table, double?[][] cells)
    {
        var n = cells.Length;
        var reached = new HashSet<int> { 0 };
        for (var round = 0; round < n; round++)
        {
            reached.UnionWith(Enumerable.Range(0, n).Where(j => reached.Any(i => cells[i][j] is not null)).ToList());
        }

        var most = table switch
        {
            RandomIndex.DoneganDodd1991 => 100,
            RandomIndex.AguaronMorenoJimenez2003 => 10,
            _ => 15,
        };
        return reached.Count < n ? ScoringRules.JudgementsDisconnected.ToString()
            : method == PriorityMethod.ColumnMean && cells.Any(row => row.Any(cell => cell is null))
                ? ScoringRules.JudgementsMissing.ToString()
            : n > most ? ScoringRules.RandomIndexTooShort.ToString()
            : null;
    }

    public static string[] Names(int n) =>
        [.. Enumerable.Range(0, n).Select(i => string.Create(CultureInfo.InvariantCulture, $"item{i}"))];

    private static double[][] Harker(double?[][] cells) =>
        [
            .. cells.Select(
                (row, i) =>
                    row.Select((cell, j) => i == j ? 1 + row.Count(other => other is null) : cell ?? 0.0).ToArray()
            ),
        ];

    private static double[] Scaled(double[] w) => Array.ConvertAll(w, x => x / w.Sum());
}
