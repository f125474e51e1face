using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Outsourcing.Domain.Scoring;

/// <summary>Whole blocks of rows in and out of vectors. The width is fixed, so results do not depend on the CPU.</summary>
internal static class Lanes
{
    /// <summary>Rows in one vector.</summary>
    public const int Count = 8;

    /// <summary>How a loop of many vector operations is compiled: fully at once, and never into its caller.</summary>
    /// <remarks>
    /// Where the CPU has no vectors of 512 bits, each operation is a method of several. The compiler inlines only so many
    /// of them into one method, and a profile may make it spend them on the loop of a callee, whose operations are then calls.
    /// </remarks>
    public const MethodImplOptions OutOfLine = MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining;

    /// <summary>The number of rows, up to whole vectors.</summary>
    public static int Padded(int rows) => (rows + Count - 1) / Count * Count;

    /// <summary>How far ahead of a load its column is asked for: four cache lines, about as long as the memory takes.</summary>
    private const uint RowsAhead = 32;

    /// <summary>Loads eight rows of a column that starts at an index; a table has room for whole blocks of rows.</summary>
    /// <remarks>
    /// The columns of a table are more streams than a CPU foresees, so what comes soon is asked for ahead. That computes
    /// nothing, and beyond the end of the table it does nothing (docs/decisions/0008-prefetch.md).
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe Vector512<double> Load(ref readonly double values, int start, int row)
    {
        unchecked
        {
            var index = (uint)(start + row);
#pragma warning disable RS0030 // The one raw instruction: it changes when a number arrives, never which number.
            if (System.Runtime.Intrinsics.X86.Sse.IsSupported)
            {
                System.Runtime.Intrinsics.X86.Sse.Prefetch0(
                    (double*)Unsafe.AsPointer(ref Unsafe.AsRef(in values)) + index + RowsAhead
                );
            }
#pragma warning restore RS0030

            return Vector512.LoadUnsafe(in values, index);
        }
    }

    /// <summary>The smaller of each pair of finite numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Least(Vector512<double> a, Vector512<double> b) =>
        Vector512.ConditionalSelect(Vector512.LessThan(a, b), a, b);

    /// <summary>The larger of each pair of finite numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Most(Vector512<double> a, Vector512<double> b) =>
        Vector512.ConditionalSelect(Vector512.GreaterThan(a, b), a, b);

    /// <summary>Stores the results of eight rows; rows past the end are padding and dropped.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector512<double> results, Span<double> into, int row)
    {
        if (row + Count <= into.Length)
        {
            results.StoreUnsafe(ref MemoryMarshal.GetReference(into), (nuint)row);
        }
        else
        {
            StoreRest(results, into, row);
        }
    }

    /// <summary>Says whether every number is finite.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static bool AllFinite(ReadOnlySpan<double> numbers)
    {
        // A finite number times zero is zero; infinity and NaN give NaN, which stays.
        var sum = Vector512<double>.Zero;
        var blocks = MemoryMarshal.Cast<double, Vector512<double>>(numbers);
        foreach (var block in blocks)
        {
            sum += block * 0.0;
        }

        var rest = 0.0;
        foreach (var number in numbers[(blocks.Length * Count)..])
        {
            rest += number * 0.0;
        }

        return Vector512.EqualsAll(sum, Vector512<double>.Zero) && rest == 0;
    }

    /// <summary>Keeps the first lanes and makes the rest zero; for the last block of a column, whose padding does not count.</summary>
    public static Vector512<double> Keep(Vector512<double> numbers, int count) =>
        Vector512.ConditionalSelect(
            Vector512.LessThan(Vector512.Create(0.0, 1, 2, 3, 4, 5, 6, 7), Vector512.Create((double)count)),
            numbers,
            Vector512<double>.Zero
        );

    /// <summary>Adds the lanes in their order, so that the sum has the same bits everywhere.</summary>
    public static double Sum(Vector512<double> numbers)
    {
        var sum = numbers[0];
        for (var lane = 1; lane < Count; lane++)
        {
            sum += numbers[lane];
        }

        return sum;
    }

    /// <summary>The smallest lane of finite numbers.</summary>
    public static double Least(Vector512<double> numbers)
    {
        var least = numbers[0];
        for (var lane = 1; lane < Count; lane++)
        {
            least = Math.Min(least, numbers[lane]);
        }

        return least;
    }

    /// <summary>The largest lane of finite numbers.</summary>
    public static double Most(Vector512<double> numbers)
    {
        var most = numbers[0];
        for (var lane = 1; lane < Count; lane++)
        {
            most = Math.Max(most, numbers[lane]);
        }

        return most;
    }

    private static void StoreRest(Vector512<double> results, Span<double> into, int row)
    {
        for (var lane = 0; row + lane < into.Length; lane++)
        {
            into[row + lane] = results[lane];
        }
    }
}
