using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Outsourcing.Domain.Scoring;

/// <summary>The principal eigenvector of a pairwise matrix, all of whose parts are connected.</summary>
/// <remarks>
/// <para>
/// Missing judgements by Harker: the cell is 0 and the diagonal of the row grows by 1 for each. Whatever w is, the largest
/// eigenvalue lies between the smallest and the largest of (A w) / w (Collatz and Wielandt); the search ends when these meet.
/// </para>
/// <para>
/// First w ← A w (von Mises), which takes 10 to 30 steps for what people judge. Judgements that contradict each other
/// wildly, or are sparse, can take thousands; then Noda's steps w ← (λ I − A)⁻¹ w with λ the upper bound, which
/// converge quadratically from any start. Sources: Harker 1987, Incomplete pairwise comparisons in the analytic hierarchy
/// process, Mathematical Modelling 9(11), 837-848; Noda 1971, Note on the computation of the maximal eigenvalue of a
/// non-negative irreducible matrix, Numerische Mathematik 17, 382-386.
/// </para>
/// </remarks>
internal static class PrincipalEigenvector
{
    /// <summary>How near the bounds of the eigenvalue come, as a part of it.</summary>
    private const double Met = 1e-14;

    /// <summary>How near they must come at least: rounding can keep them apart.</summary>
    private const double MetAtLeast = 1e-9;

    private const int MostPowerSteps = 300;
    private const int MostNodaSteps = 60;

    /// <summary>Vectors that 100 items need.</summary>
    private const int MostBlocks = 13;

    /// <summary>Writes the eigenvector, scaled to sum 1.</summary>
    /// <returns>Whether it was found within the tolerance.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static bool Run(PairwiseMatrix matrix, Span<double> priorities)
    {
        var blocks = matrix.Stride / Lanes.Count;
        Span<Vector512<double>> scratch = stackalloc Vector512<double>[3 * MostBlocks];
        var w = scratch[..blocks];
        var product = scratch.Slice(MostBlocks, blocks);
        var diagonal = scratch.Slice(2 * MostBlocks, blocks);
        w.Fill(Vector512.Create(1.0 / matrix.Count));
        Diagonal(matrix, diagonal);
        var apart = double.PositiveInfinity;
        for (var step = 0; step < MostPowerSteps && !(apart <= Met); step++)
        {
            Multiply(matrix, diagonal, w, product);
            (apart, _) = Bounds(w, product);
            Scale(product, w, matrix.Count);
        }

        if (!(apart <= Met))
        {
            apart = Noda(matrix, diagonal, w, product);
        }

        for (var row = 0; row < priorities.Length; row += Lanes.Count)
        {
            Lanes.Store(w[row / Lanes.Count], priorities, row);
        }

        return apart <= MetAtLeast;
    }

    /// <summary>The mean of (A w) / w over the items, A being the matrix with missing judgements by Harker.</summary>
    public static double Eigenvalue(PairwiseMatrix matrix, ReadOnlySpan<double> w)
    {
        var sum = 0.0;
        for (var i = 0; i < w.Length; i++)
        {
            var own = 0.0;
            for (var j = 0; j < w.Length; j++)
            {
                own += matrix[i, j] == 0 ? 1 : matrix[i, j] * (w[j] / w[i]);
            }

            sum += own;
        }

        return sum / w.Length;
    }

    private static double Noda(
        PairwiseMatrix matrix,
        Span<Vector512<double>> diagonal,
        Span<Vector512<double>> w,
        Span<Vector512<double>> product
    )
    {
        var n = matrix.Count;
        var shifted = new double[n * n];
        var solution = new double[n];
        var best = double.PositiveInfinity;
        for (var step = 0; step < MostNodaSteps; step++)
        {
            Multiply(matrix, diagonal, w, product);
            var (apart, high) = Bounds(w, product);
            if (apart <= Met || !(apart < best || apart > MetAtLeast))
            {
                return apart;
            }

            best = apart;
            var start = MemoryMarshal.Cast<Vector512<double>, double>(w);
            var own = MemoryMarshal.Cast<Vector512<double>, double>(diagonal);
            for (var i = 0; i < n; i++)
            {
                solution[i] = start[i];
                for (var j = 0; j < n; j++)
                {
                    shifted[(i * n) + j] = i == j ? high - own[i] : -matrix[i, j];
                }
            }

            DiagonalSystem.Solve(shifted, solution, high * Met);
            for (var i = 0; i < start.Length; i++)
            {
                start[i] = solution[Math.Min(i, n - 1)];
            }

            w.CopyTo(product);
            Scale(product, w, n);
        }

        return best;
    }

    /// <summary>1 and the missing judgements of each row.</summary>
    private static void Diagonal(PairwiseMatrix matrix, Span<Vector512<double>> diagonal)
    {
        diagonal.Fill(Vector512<double>.One);
        if (matrix.Missing == 0)
        {
            return;
        }

        ref readonly var cells = ref MemoryMarshal.GetReference(matrix.Values);
        for (var column = 0; column < matrix.Count; column++)
        {
            for (var block = 0; block < diagonal.Length; block++)
            {
                var column8 = Lanes.Load(in cells, column * matrix.Stride, block * Lanes.Count);
                diagonal[block] += Vector512.ConditionalSelect(
                    Vector512.Equals(column8, Vector512<double>.Zero),
                    Vector512<double>.One,
                    Vector512<double>.Zero
                );
            }
        }
    }

    /// <summary>A w: column by column, so that no sum runs across lanes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Multiply(
        PairwiseMatrix matrix,
        Span<Vector512<double>> diagonal,
        Span<Vector512<double>> w,
        Span<Vector512<double>> product
    )
    {
        // The matrix holds 1 on its diagonal.
        for (var block = 0; block < product.Length; block++)
        {
            product[block] = (diagonal[block] - Vector512<double>.One) * w[block];
        }

        ref readonly var cells = ref MemoryMarshal.GetReference(matrix.Values);
        var numbers = MemoryMarshal.Cast<Vector512<double>, double>(w);
        for (var column = 0; column < matrix.Count; column++)
        {
            var own = Vector512.Create(numbers[column]);
            for (var block = 0; block < product.Length; block++)
            {
                product[block] += Lanes.Load(in cells, column * matrix.Stride, block * Lanes.Count) * own;
            }
        }
    }

    /// <summary>How far the bounds of the eigenvalue are apart, as a part of the upper one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (double Apart, double High) Bounds(Span<Vector512<double>> w, Span<Vector512<double>> product)
    {
        // Rows past the end repeat the last one and change no bound.
        var least = product[0] / w[0];
        var most = least;
        for (var block = 1; block < w.Length; block++)
        {
            var ratio = product[block] / w[block];
            least = Lanes.Least(least, ratio);
            most = Lanes.Most(most, ratio);
        }

        var (low, high) = (Lanes.Least(least), Lanes.Most(most));
        return ((high - low) / high, high);
    }

    /// <summary>Scales to sum 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Scale(Span<Vector512<double>> product, Span<Vector512<double>> w, int count)
    {
        var sum = Lanes.Keep(product[^1], count - ((product.Length - 1) * Lanes.Count));
        for (var block = 0; block < product.Length - 1; block++)
        {
            sum += product[block];
        }

        var divisor = Vector512.Create(Lanes.Sum(sum));
        for (var block = 0; block < product.Length; block++)
        {
            w[block] = product[block] / divisor;
        }
    }
}
