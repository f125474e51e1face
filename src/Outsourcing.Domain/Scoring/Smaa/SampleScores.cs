using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Outsourcing.Domain.Scoring;

/// <summary>The weights of sixteen samples, eight in a vector, and what they score.</summary>
/// <remarks>The scores of a sample are sums in the order of the criteria, so they do not depend on its neighbours.</remarks>
internal sealed class SampleScores
{
    /// <summary>How many samples there are at a time.</summary>
    public const int Step = 2 * Lanes.Count;

    private const int Tile = Smaa2Model.Tile;

    // Sums of the weights of one part of a run stay far below 2^63. Adding 1.5 × 2^52 rounds to a whole number, which then stands in the last bits; a weight is at most 1.
    private const double FixedPoint = 1099511627776.0;
    private const double RoundToWhole = 6755399441055744.0;
    private const long RoundToWholeBits = 0x4338000000000000;

    private readonly Smaa2Model model;
    private readonly int criteria;
    private readonly double[] weights;
    private readonly long[] units;
    private readonly double[] scores;
    private readonly Vector512<double>[] uncertain;

    public SampleScores(Smaa2Model model)
    {
        this.model = model;
        criteria = model.Criteria;
        weights = new double[criteria * Step];
        units = new long[criteria * Step];
        scores = new double[model.Padded * Step];
        uncertain = model.RoomForUncertain();
    }

    /// <summary>Gets the weights as whole numbers of 2^-40: criterion by criterion, a sample in each place.</summary>
    public long[] Units => units;

    /// <summary>Gets the scores: those of the first eight samples, alternative by alternative, then those of the others.</summary>
    public double[] Scores => scores;

    /// <summary>Draws the weights of eight or sixteen samples and scores the alternatives; says whether weights could be drawn.</summary>
    public bool Draw(ulong seed, long start, bool two)
    {
        if (
            !model.Sampler.Sample(seed, start, weights, Step)
            || (two && !model.Sampler.Sample(seed, start + Lanes.Count, weights.AsSpan(Lanes.Count), Step))
        )
        {
            return false;
        }

        ToUnits();
        if (Vector512.IsHardwareAccelerated)
        {
            Multiply();
        }
        else
        {
            MultiplyHalf(0);
            MultiplyHalf(1);
        }

        model.AddUncertain(seed, start, uncertain, weights, scores);
        return true;
    }

    /// <summary>The weights as whole numbers of 2^-40.</summary>
    private void ToUnits()
    {
        ref var from = ref MemoryMarshal.GetArrayDataReference(weights);
        ref var to = ref MemoryMarshal.GetArrayDataReference(units);
        for (var k = 0; k < weights.Length; k += Lanes.Count)
        {
            var shifted = (Vector512.LoadUnsafe(in from, (nuint)k) * FixedPoint) + Vector512.Create(RoundToWhole);
            (shifted.AsInt64() - Vector512.Create(RoundToWholeBits)).StoreUnsafe(ref to, (nuint)k);
        }
    }

    /// <summary>The scores of eight of the sixteen samples, for a CPU whose registers hold half as much; the same sums in the same order.</summary>
    [MethodImpl(Lanes.OutOfLine)]
    private void MultiplyHalf(int half)
    {
        unchecked
        {
            ref var weight = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(weights), half * Lanes.Count);
            ref var value = ref MemoryMarshal.GetArrayDataReference(model.Values);
            ref var sums = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(scores), half * (scores.Length / 2));
            for (var i = 0; i < scores.Length / 2; i += Tile * Lanes.Count)
            {
                var (s0, s1, s2, s3) = (
                    Vector512<double>.Zero,
                    Vector512<double>.Zero,
                    Vector512<double>.Zero,
                    Vector512<double>.Zero
                );
                ref var w = ref weight;
                for (var j = 0; j < criteria; j++)
                {
                    var own = Vector512.LoadUnsafe(in w);
                    s0 += own * Vector512.Create(value);
                    s1 += own * Vector512.Create(Unsafe.Add(ref value, 1));
                    s2 += own * Vector512.Create(Unsafe.Add(ref value, 2));
                    s3 += own * Vector512.Create(Unsafe.Add(ref value, 3));
                    value = ref Unsafe.Add(ref value, Tile);
                    w = ref Unsafe.Add(ref w, Step);
                }

                s0.StoreUnsafe(ref sums, (nuint)i);
                s1.StoreUnsafe(ref sums, (nuint)(i + Lanes.Count));
                s2.StoreUnsafe(ref sums, (nuint)(i + (2 * Lanes.Count)));
                s3.StoreUnsafe(ref sums, (nuint)(i + (3 * Lanes.Count)));
            }
        }
    }

    /// <summary>The scores of sixteen samples: four alternatives at a time stay in registers.</summary>
    [MethodImpl(Lanes.OutOfLine)]
    private void Multiply()
    {
        unchecked
        {
            ref var weight = ref MemoryMarshal.GetArrayDataReference(weights);
            ref var value = ref MemoryMarshal.GetArrayDataReference(model.Values);
            ref var one = ref MemoryMarshal.GetArrayDataReference(scores);
            ref var two = ref Unsafe.Add(ref one, scores.Length / 2);
            for (var i = 0; i < scores.Length / 2; i += Tile * Lanes.Count)
            {
                var (a0, a1, a2, a3) = (
                    Vector512<double>.Zero,
                    Vector512<double>.Zero,
                    Vector512<double>.Zero,
                    Vector512<double>.Zero
                );
                var (b0, b1, b2, b3) = (
                    Vector512<double>.Zero,
                    Vector512<double>.Zero,
                    Vector512<double>.Zero,
                    Vector512<double>.Zero
                );
                ref var w = ref weight;
                for (var j = 0; j < criteria; j++)
                {
                    var (wa, wb) = (Vector512.LoadUnsafe(in w), Vector512.LoadUnsafe(in w, Lanes.Count));
                    var v = Vector512.Create(value);
                    a0 += wa * v;
                    b0 += wb * v;
                    v = Vector512.Create(Unsafe.Add(ref value, 1));
                    a1 += wa * v;
                    b1 += wb * v;
                    v = Vector512.Create(Unsafe.Add(ref value, 2));
                    a2 += wa * v;
                    b2 += wb * v;
                    v = Vector512.Create(Unsafe.Add(ref value, 3));
                    a3 += wa * v;
                    b3 += wb * v;
                    value = ref Unsafe.Add(ref value, Tile);
                    w = ref Unsafe.Add(ref w, Step);
                }

                a0.StoreUnsafe(ref one, (nuint)i);
                a1.StoreUnsafe(ref one, (nuint)(i + Lanes.Count));
                a2.StoreUnsafe(ref one, (nuint)(i + (2 * Lanes.Count)));
                a3.StoreUnsafe(ref one, (nuint)(i + (3 * Lanes.Count)));
                b0.StoreUnsafe(ref two, (nuint)i);
                b1.StoreUnsafe(ref two, (nuint)(i + Lanes.Count));
                b2.StoreUnsafe(ref two, (nuint)(i + (2 * Lanes.Count)));
                b3.StoreUnsafe(ref two, (nuint)(i + (3 * Lanes.Count)));
            }
        }
    }
}
