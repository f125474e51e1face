using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Outsourcing.Domain.Scoring;

/// <summary>Philox 4×32-10: random numbers as a function of a seed and a counter, without a state between two draws.</summary>
/// <remarks>
/// A number depends on nothing but seed, index of the sample, draw and stream; so samples can be drawn in any order, by
/// any number of threads, and come out the same. Eight samples at a time, one in each lane. Source: Salmon, Moraes, Dror
/// &amp; Shaw 2011, Parallel random numbers: as easy as 1, 2, 3, SC '11.
/// </remarks>
internal static class Philox
{
    private const int Rounds = 10;
    private const ulong FirstMultiplier = 0xD2511F53;
    private const ulong SecondMultiplier = 0xCD9E8D57;
    private const uint FirstStep = 0x9E3779B9;
    private const uint SecondStep = 0xBB67AE85;
    private const ulong LowWord = 0xFFFFFFFF;

    // 1 − 2^-53, and the bits of 1.0.
    private const double BelowOne = 0.99999999999999988898;
    private const ulong OneBits = 0x3FF0000000000000;

    /// <summary>Draws two numbers above 0 and below 1 for each of eight samples: odd multiples of 2^-53, each with the same chance.</summary>
    /// <param name="seed">The seed: the key of the generator.</param>
    /// <param name="index">The numbers of the samples: the low half of the counter.</param>
    /// <param name="draw">Which pair of numbers of the sample: the third word of the counter.</param>
    /// <param name="stream">What the numbers are for: the fourth word of the counter.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (Vector512<double> First, Vector512<double> Second) Units(
        ulong seed,
        Vector512<ulong> index,
        uint draw,
        uint stream
    )
    {
        var (c0, c1) = (index & Vector512.Create(LowWord), Vector512.ShiftRightLogical(index, 32));
        var (c2, c3) = (Vector512.Create((ulong)draw), Vector512.Create((ulong)stream));
        Encrypt(seed, ref c0, ref c1, ref c2, ref c3);
        return (Unit(c0 | Vector512.ShiftLeft(c1, 32)), Unit(c2 | Vector512.ShiftLeft(c3, 32)));
    }

    /// <summary>Runs the ten rounds on counters whose four words lie in the low halves of the lanes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Encrypt(
        ulong key,
        ref Vector512<ulong> c0,
        ref Vector512<ulong> c1,
        ref Vector512<ulong> c2,
        ref Vector512<ulong> c3
    )
    {
        unchecked
        {
            var low = Vector512.Create(LowWord);
            var (k0, k1) = ((uint)key, (uint)(key >> 32));
            for (var round = 0; round < Rounds; round++)
            {
                var first = c0 * Vector512.Create(FirstMultiplier);
                var second = c2 * Vector512.Create(SecondMultiplier);
                c0 = Vector512.ShiftRightLogical(second, 32) ^ c1 ^ Vector512.Create((ulong)k0);
                c1 = second & low;
                c2 = Vector512.ShiftRightLogical(first, 32) ^ c3 ^ Vector512.Create((ulong)k1);
                c3 = first & low;
                k0 += FirstStep;
                k1 += SecondStep;
            }
        }
    }

    /// <summary>The upper 52 bits as a number between 0 and 1, in the middle of its step.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Unit(Vector512<ulong> word) =>
        (Vector512.ShiftRightLogical(word, 12) | Vector512.Create(OneBits)).AsDouble() - Vector512.Create(BelowOne);
}
