using System.Numerics;
using System.Runtime.CompilerServices;

namespace Outsourcing.Domain.Measurement;

/// <summary>Ranges of equal width, a power of two, from a least key on.</summary>
/// <param name="Least">The least key of the first range.</param>
/// <param name="Shift">The width of a range as a power of two.</param>
/// <param name="Count">How many ranges.</param>
internal readonly record struct KeyRanges(long Least, int Shift, int Count)
{
    /// <summary>Divides the keys from one to another into at most 2^bits ranges.</summary>
    public static KeyRanges Of(long least, long greatest, int bits)
    {
        var span = unchecked((ulong)(greatest - least));
        var shift = Math.Max(0, 64 - BitOperations.LeadingZeroCount(span) - bits);
        return new(least, shift, (int)(span >> shift) + 1);
    }

    /// <summary>The number of the range of a key; <see cref="Count"/> or more when it lies in none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong IndexOf(long key) => unchecked((ulong)(key - Least)) >> Shift;

    /// <summary>The least key of a range.</summary>
    public long StartOf(int range) => unchecked(Least + (long)((ulong)range << Shift));

    /// <summary>The greatest key of a range; the last range may reach beyond the greatest number, and ends there.</summary>
    public long EndOf(int range)
    {
        var start = StartOf(range);
        return unchecked(start + (long)Math.Min((1UL << Shift) - 1, (ulong)(long.MaxValue - start)));
    }
}
