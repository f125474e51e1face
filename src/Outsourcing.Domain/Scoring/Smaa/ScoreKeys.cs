using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Outsourcing.Domain.Scoring;

/// <summary>Scores as whole numbers that can be sorted: the bits of the score, of which the last ten at most make room for the number of the alternative.</summary>
/// <remarks>
/// Keys merge scores that are closer than 2.3e-13 of their size; such scores tie anyway, since
/// <see cref="Ranking.TieTolerance"/> is 1e-9.
/// </remarks>
internal sealed class ScoreKeys(int alternatives, int padded, bool isSigned)
{
    /// <summary>The most alternatives that a key has room for.</summary>
    public const int Most = 1024;

    private readonly long mask = (long)BitOperations.RoundUpToPowerOf2((uint)alternatives) - 1;

    /// <summary>Gets the bits of a key that hold the alternative.</summary>
    public long Mask => mask;

    /// <summary>Turns scores into keys of which the larger is the better, with the number of the alternative in the last bits.</summary>
    [MethodImpl(Lanes.OutOfLine)]
    public void Pack(ref long packed)
    {
        unchecked
        {
            var keep = Vector512.Create(~mask);
            for (var i = 0; i < alternatives; i++)
            {
                var bits = Vector512.LoadUnsafe(in packed, (nuint)(i * Lanes.Count));
                if (isSigned)
                {
                    bits = Turned(bits);
                }

                ((bits & keep) | Vector512.Create((long)i)).StoreUnsafe(ref packed, (nuint)(i * Lanes.Count));
            }

            // What fills the last block goes behind all keys.
            for (var i = alternatives; i < padded; i++)
            {
                Vector512.Create(long.MinValue).StoreUnsafe(ref packed, (nuint)(i * Lanes.Count));
            }
        }
    }

    /// <summary>Says whether no two neighbours tie in any lane.</summary>
    [MethodImpl(Lanes.OutOfLine)]
    public bool AreDistinct(ref long packed)
    {
        unchecked
        {
            var before = Score(ref packed, 0);
            var rounding = Ranking.Tolerance(
                Vector512<double>.Zero,
                Lanes.Most(Vector512.Abs(before), Vector512.Abs(Score(ref packed, alternatives - 1)))
            );
            var ties = Vector512<double>.Zero;
            for (var place = 1; place < alternatives; place++)
            {
                var score = Score(ref packed, place);
                var tolerance = Lanes.Most(Vector512.Abs(before) * Ranking.TieTolerance, rounding);
                ties |= Vector512.LessThanOrEqual(before - score, tolerance);
                before = score;
            }

            return ties.AsInt64() == Vector512<long>.Zero;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector512<double> Score(ref long packed, int place)
    {
        var bits = Vector512.LoadUnsafe(in packed, unchecked((nuint)(place * Lanes.Count))) & Vector512.Create(~mask);
        return (isSigned ? Turned(bits) : bits).AsDouble();
    }

    /// <summary>The score of a key.</summary>
    public double ScoreOf(long key)
    {
        var bits = key & ~mask;
        return BitConverter.Int64BitsToDouble(isSigned ? bits ^ ((bits >> 63) & long.MaxValue) : bits);
    }

    /// <summary>Negative numbers count backwards as bits; turned they do not. Twice turned is not turned.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<long> Turned(Vector512<long> bits) =>
        bits ^ (Vector512.ShiftRightArithmetic(bits, 63) & Vector512.Create(long.MaxValue));
}
