using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Outsourcing.Domain.Measurement;

/// <summary>Counts a column of values into the buckets of a histogram.</summary>
/// <remarks>
/// A value below 2^52 plus one half, as a binary floating-point number, keeps exponent and leading bits of the value
/// (the half stands for the zero, which has none): its leading bits are the number of its bucket in another numbering,
/// which is turned back at the end. Four tables take turns, so that equal values in a row do not wait for each other.
/// </remarks>
internal static class BucketCounts
{
    private const int Lanes = 4;
    private const int FractionBits = 52;
    private const int ExponentOfHalf = 1022;

    // The exponents of one half to 2^51.
    private const int Exponents = 53;

    // The bits of 2^52: a whole number below it, put in its fraction, is added to it.
    private const long TwoTo52 = 0x4330_0000_0000_0000;
    private const double TwoTo52LessHalf = 4_503_599_627_370_495.5;
    private const long AboveTwoTo52 = ~((1L << FractionBits) - 1);

    /// <summary>Adds the counts of all values; says whether none of them is negative.</summary>
    public static bool Add(HistogramScheme scheme, ReadOnlySpan<long> values, Span<long> counts)
    {
        var size = Exponents << scheme.Precision;
        var table = ArrayPool<int>.Shared.Rent(Lanes * size);
        table.AsSpan(0, Lanes * size).Clear();
        var (isValid, row) = (true, 0);
        while (isValid && row < values.Length)
        {
            row = CountSmall(values, row, table, size, scheme.Precision);
            var next = Math.Min(values.Length, row + Lanes);
            isValid = CountEach(scheme, values[row..next], counts);
            row = next;
        }

        for (var bucket = 0; bucket < counts.Length; bucket++)
        {
            var place = PlaceOf(scheme.LowOf(bucket), scheme.Precision);
            for (var lane = 0; lane < Lanes && place < size; lane++)
            {
                counts[bucket] += table[(lane * size) + place];
            }
        }

        ArrayPool<int>.Shared.Return(table);
        return isValid;
    }

    /// <summary>Counts from a row on, by fours, while all four are below 2^52; gives the row at which that ends.</summary>
    /// <remarks>It calls nothing, so that all stays in registers.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int CountSmall(ReadOnlySpan<long> values, int row, int[] table, int size, int precision)
    {
        unchecked
        {
            ref readonly var value = ref MemoryMarshal.GetReference(values);
            ref var first = ref MemoryMarshal.GetArrayDataReference(table);
            ref var second = ref Unsafe.Add(ref first, size);
            ref var third = ref Unsafe.Add(ref second, size);
            ref var fourth = ref Unsafe.Add(ref third, size);
            var origin = Vector256.Create((long)ExponentOfHalf << precision);
            var cut = FractionBits - precision;
            var last = values.Length - Lanes;
            for (; row <= last; row += Lanes)
            {
                var block = Vector256.LoadUnsafe(in value, (nuint)row);
                if ((block & Vector256.Create(AboveTwoTo52)) != Vector256<long>.Zero)
                {
                    break;
                }

                var halves = (block | Vector256.Create(TwoTo52)).AsDouble() - Vector256.Create(TwoTo52LessHalf);
                var places = Vector256.ShiftRightLogical(halves.AsInt64(), cut) - origin;
                Unsafe.Add(ref first, (nint)places[0])++;
                Unsafe.Add(ref second, (nint)places[1])++;
                Unsafe.Add(ref third, (nint)places[2])++;
                Unsafe.Add(ref fourth, (nint)places[3])++;
            }

            return row;
        }
    }

    private static bool CountEach(HistogramScheme scheme, ReadOnlySpan<long> values, Span<long> counts)
    {
        foreach (var value in values)
        {
            if (value < 0)
            {
                return false;
            }

            counts[scheme.BucketOf(value)]++;
        }

        return true;
    }

    /// <summary>The place of a value in the tables; beyond their end for values of 2^52 and more.</summary>
    private static int PlaceOf(long value, int precision) =>
        (int)(BitConverter.DoubleToInt64Bits(value + 0.5) >> (FractionBits - precision))
        - (ExponentOfHalf << precision);
}
