using System.Buffers;
using System.Runtime.CompilerServices;

namespace Outsourcing.Domain.Scoring;

/// <summary>Sorts the values of a long column together with their places, several times as fast as by comparisons.</summary>
/// <remarks>
/// A radix sort by the 33 leading bits (sign, exponent and 21 bits of the fraction), in three passes of 11 bits; the few
/// values that agree in them are then sorted by comparison. Source: Knuth 1998, The Art of Computer Programming 3, § 5.2.5.
/// </remarks>
internal static class ColumnSort
{
    private const int DigitBits = 11;
    private const int Digits = 1 << DigitBits;
    private const int Passes = 3;
    private const int LowestBit = 64 - (Passes * DigitBits);

    /// <summary>Below this many values comparing them is as fast.</summary>
    private const int Long = 1_000;

    /// <summary>Sorts finite values from the lowest to the highest, and moves the places with them.</summary>
    public static void Sort(Span<double> values, Span<int> places)
    {
        if (values.Length < Long)
        {
            values.Sort(places);
            return;
        }

        var keys = ArrayPool<ulong>.Shared.Rent(2 * values.Length);
        var moved = ArrayPool<int>.Shared.Rent(values.Length);
        ByLeadingBits(values, places, keys, moved);
        ArrayPool<ulong>.Shared.Return(keys);
        ArrayPool<int>.Shared.Return(moved);
        SortAlike(values, places);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void ByLeadingBits(Span<double> values, Span<int> places, Span<ulong> keys, Span<int> moved)
    {
        var count = values.Length;
        var one = keys[..count];
        var other = keys.Slice(count, count);
        Span<int> starts = stackalloc int[Passes * Digits];
        starts.Clear();
        for (var i = 0; i < count; i++)
        {
            var key = Key(values[i]);
            one[i] = key;
            for (var pass = 0; pass < Passes; pass++)
            {
                starts[(pass * Digits) + Digit(key, pass)]++;
            }
        }

        Distribute(one, places, other, moved, starts, 0);
        Distribute(other, moved, one, places, starts, 1);
        Distribute(one, places, other, moved, starts, 2);
        for (var i = 0; i < count; i++)
        {
            values[i] = Value(other[i]);
        }

        moved[..count].CopyTo(places);
    }

    /// <summary>Puts keys and places in the order of one digit, equal digits as they came.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Distribute(
        ReadOnlySpan<ulong> from,
        ReadOnlySpan<int> fromPlaces,
        Span<ulong> into,
        Span<int> intoPlaces,
        Span<int> starts,
        int pass
    )
    {
        var next = starts.Slice(pass * Digits, Digits);
        var sum = 0;
        foreach (ref var start in next)
        {
            (start, sum) = (sum, sum + start);
        }

        for (var i = 0; i < from.Length; i++)
        {
            var to = next[Digit(from[i], pass)]++;
            into[to] = from[i];
            intoPlaces[to] = fromPlaces[i];
        }
    }

    /// <summary>Sorts the runs of values that agree in their leading bits, where they are not in order yet.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void SortAlike(Span<double> values, Span<int> places)
    {
        for (var i = 1; i < values.Length; i++)
        {
            if (values[i] < values[i - 1])
            {
                var leading = Key(values[i]) >> LowestBit;
                var (start, end) = (i - 1, i + 1);
                while (start > 0 && Key(values[start - 1]) >> LowestBit == leading)
                {
                    start--;
                }

                while (end < values.Length && Key(values[end]) >> LowestBit == leading)
                {
                    end++;
                }

                values[start..end].Sort(places[start..end]);
                i = end;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Digit(ulong key, int pass) => (int)((key >> (LowestBit + (pass * DigitBits))) & (Digits - 1));

    /// <summary>A whole number that orders as the value does: the sign turned for numbers above zero, all bits for those below.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Key(double value)
    {
        var bits = BitConverter.DoubleToInt64Bits(value);
        return unchecked((ulong)(bits ^ ((bits >> 63) | long.MinValue)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double Value(ulong key)
    {
        var bits = unchecked((long)key);
        return BitConverter.Int64BitsToDouble(bits ^ (((~bits) >> 63) | long.MinValue));
    }
}
