using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Outsourcing.Domain.Scoring;

/// <summary>Priorities without an eigenvector: by the geometric means of the rows, and by the means of the scaled columns.</summary>
internal static class RowMeans
{
    /// <summary>Writes the row geometric means, scaled to sum 1; with missing judgements the least squares of the logarithms.</summary>
    public static void Geometric(PairwiseMatrix matrix, Span<double> priorities)
    {
        var stride = matrix.Stride;
        Span<double> logs = stackalloc double[PairwiseMatrix.Limit + Lanes.Count];
        ref readonly var cells = ref MemoryMarshal.GetReference(matrix.Values);
        for (var row = 0; row < matrix.Count; row += Lanes.Count)
        {
            var sum = Vector512<double>.Zero;
            for (var column = 0; column < matrix.Count; column++)
            {
                var times = Lanes.Load(in cells, column * stride, row);
                var known = Vector512.ConditionalSelect(
                    Vector512.Equals(times, Vector512<double>.Zero),
                    Vector512<double>.One,
                    times
                );
                sum += Transcendental.Log(known);
            }

            Lanes.Store(sum, logs, row);
        }

        logs = logs[..matrix.Count];
        if (matrix.Missing == 0)
        {
            foreach (ref var log in logs)
            {
                log /= matrix.Count;
            }
        }
        else
        {
            LeastSquares(matrix, logs);
        }

        Powers(logs, priorities);
    }

    /// <summary>Writes the means of the columns, each scaled to sum 1, of a complete matrix.</summary>
    public static void OfColumns(PairwiseMatrix matrix, Span<double> priorities)
    {
        priorities.Clear();
        for (var column = 0; column < matrix.Count; column++)
        {
            var own = matrix.Values.Slice(column * matrix.Stride, matrix.Count);
            var sum = 0.0;
            foreach (var times in own)
            {
                sum += times;
            }

            for (var row = 0; row < own.Length; row++)
            {
                priorities[row] += own[row] / sum / own.Length;
            }
        }
    }

    /// <summary>Solves Σ (x_i − x_j) = Σ ln a_ij over the judged j, for every i, with the last x being 0.</summary>
    private static void LeastSquares(PairwiseMatrix matrix, Span<double> logs)
    {
        var n = matrix.Count - 1;
        var laplacian = new double[n * n];
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < matrix.Count; j++)
            {
                if (i != j && matrix[i, j] != 0)
                {
                    laplacian[(i * n) + i]++;
                    if (j < n)
                    {
                        laplacian[(i * n) + j] = -1;
                    }
                }
            }
        }

        DiagonalSystem.Solve(laplacian, logs[..n], double.Epsilon);
        logs[n] = 0;
    }

    /// <summary>e to the numbers, scaled to sum 1; the largest is taken out first, so that nothing overflows.</summary>
    private static void Powers(ReadOnlySpan<double> logs, Span<double> priorities)
    {
        var largest = logs[0];
        foreach (var log in logs)
        {
            largest = Math.Max(largest, log);
        }

        var sum = 0.0;
        for (var i = 0; i < logs.Length; i++)
        {
            priorities[i] = Transcendental.Exp(logs[i] - largest);
            sum += priorities[i];
        }

        foreach (ref var priority in priorities)
        {
            priority /= sum;
        }
    }
}
