namespace Outsourcing.Domain.Scoring;

/// <summary>Linear equations whose matrix has a positive diagonal and no positive number beside it (an M-matrix).</summary>
/// <remarks>Such a matrix needs no exchange of rows. Scalar operations in a fixed order: the same bits everywhere.</remarks>
internal static class DiagonalSystem
{
    /// <summary>Solves in place; what was the right side is the solution.</summary>
    /// <param name="matrix">Row by row; overwritten.</param>
    /// <param name="right">The right side; overwritten by the solution.</param>
    /// <param name="smallest">What stands for a pivot that rounding took away.</param>
    public static void Solve(Span<double> matrix, Span<double> right, double smallest)
    {
        var n = right.Length;
        for (var k = 0; k < n; k++)
        {
            ref var pivot = ref matrix[(k * n) + k];
            pivot = Math.Max(pivot, smallest);
            for (var i = k + 1; i < n; i++)
            {
                var factor = matrix[(i * n) + k] / pivot;
                if (factor == 0)
                {
                    continue;
                }

                for (var j = k + 1; j < n; j++)
                {
                    matrix[(i * n) + j] -= factor * matrix[(k * n) + j];
                }

                right[i] -= factor * right[k];
            }
        }

        for (var k = n - 1; k >= 0; k--)
        {
            var sum = right[k];
            for (var j = k + 1; j < n; j++)
            {
                sum -= matrix[(k * n) + j] * right[j];
            }

            right[k] = sum / matrix[(k * n) + k];
        }
    }
}
