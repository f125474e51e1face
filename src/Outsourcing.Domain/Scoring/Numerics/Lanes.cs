using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Outsourcing.Domain.Scoring;

/// <summary>Whole blocks of rows in and out of vectors. The width is fixed, so results do not depend on the CPU.</summary>
internal static class Lanes
{
    /// <summary>Rows in one vector.</summary>
    public const int Count = 8;

    /// <summary>Loads the values of eight rows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Load(ref readonly double values, int at) =>
        Vector512.LoadUnsafe(in values, (nuint)at);

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

    /// <summary>Finds the smallest and the largest of numbers that are finite.</summary>
    public static (double Min, double Max) Range(ReadOnlySpan<double> numbers)
    {
        var low = Vector512.Create(numbers[0]);
        var high = low;
        var blocks = MemoryMarshal.Cast<double, Vector512<double>>(numbers);
        foreach (var block in blocks)
        {
            low = Vector512.ConditionalSelect(Vector512.LessThan(block, low), block, low);
            high = Vector512.ConditionalSelect(Vector512.GreaterThan(block, high), block, high);
        }

        var (min, max) = (numbers[0], numbers[0]);
        for (var lane = 0; lane < Count; lane++)
        {
            min = Math.Min(min, low[lane]);
            max = Math.Max(max, high[lane]);
        }

        foreach (var number in numbers[(blocks.Length * Count)..])
        {
            min = Math.Min(min, number);
            max = Math.Max(max, number);
        }

        return (min, max);
    }

    private static void StoreRest(Vector512<double> results, Span<double> into, int row)
    {
        for (var lane = 0; row + lane < into.Length; lane++)
        {
            into[row + lane] = results[lane];
        }
    }
}
