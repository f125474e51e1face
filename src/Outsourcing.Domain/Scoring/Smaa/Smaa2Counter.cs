using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Outsourcing.Domain.Scoring;

/// <summary>One worker: draws samples, scores and ranks the alternatives in each, and counts.</summary>
/// <remarks>
/// <para>
/// Sixteen samples at a time, eight in a vector. The scores of a sample are sums in the order of the criteria, so they do
/// not depend on its neighbours. Up to 1,024 alternatives are sorted as keys: the bits of the score, of which the last ten
/// at most make room for the number of the alternative. Keys merge scores that are closer than 2.3e-13 of their size;
/// such scores tie anyway, since <see cref="Ranking.TieTolerance"/> is 1e-9. More alternatives are sorted one sample at a time.
/// </para>
/// </remarks>
internal sealed class Smaa2Counter : ISampleCounter<Smaa2Tally>
{
    private const int Step = 2 * Lanes.Count;
    private const int Tile = Smaa2Model.Tile;
    private const int MostKeys = 1024;

    // Sums of the weights of one part of a run stay far below 2^63. Adding 1.5 × 2^52 rounds to a whole number, which then stands in the last bits; a weight is at most 1.
    private const double FixedPoint = 1099511627776.0;
    private const double RoundToWhole = 6755399441055744.0;
    private const long RoundToWholeBits = 0x4338000000000000;

    private readonly Smaa2Model model;
    private readonly int alternatives;
    private readonly int criteria;
    private readonly Smaa2Indices indices;
    private readonly SortingNetwork? network;
    private readonly long mask;
    private readonly double[] weights;
    private readonly long[] units;
    private readonly double[] scores;
    private readonly Vector512<double>[] uncertain;
    private readonly uint[] counts;
    private readonly long[] central;
    private readonly uint[] wins;
    private readonly long[] places;
    private readonly double[] keys;
    private readonly int[] order;

    public Smaa2Counter(Smaa2Model model, Smaa2Indices indices)
    {
        this.model = model;
        this.indices = indices;
        alternatives = model.Alternatives;
        criteria = model.Criteria;
        var ranks = indices == Smaa2Indices.FirstRank ? 1 : alternatives;
        var networked = indices != Smaa2Indices.FirstRank && alternatives <= MostKeys;
        network = networked ? new SortingNetwork(model.Padded) : null;
        mask = (long)BitOperations.RoundUpToPowerOf2((uint)alternatives) - 1;
        weights = new double[criteria * Step];
        units = new long[criteria * Step];
        scores = new double[model.Padded * Step];
        uncertain = model.RoomForUncertain();
        counts = new uint[checked(ranks * alternatives)];
        central = new long[checked(alternatives * criteria)];
        wins = new uint[indices == Smaa2Indices.AllRanksAndPairs ? checked(alternatives * alternatives) : 0];
        places = new long[wins.Length > 0 ? alternatives * Lanes.Count : 0];
        (keys, order) = networked || ranks == 1 ? ([], []) : (new double[alternatives], new int[alternatives]);
    }

    /// <inheritdoc/>
    public bool Run(ulong seed, long first, int count)
    {
        for (var done = 0; done < count; done += Step)
        {
            var start = first + done;
            if (!model.Sampler.Sample(seed, start, weights, Step))
            {
                return false;
            }

            var two = count - done > Lanes.Count;
            if (two && !model.Sampler.Sample(seed, start + Lanes.Count, weights.AsSpan(Lanes.Count), Step))
            {
                return false;
            }

            ToUnits();
            Multiply();
            model.AddUncertain(seed, start, uncertain, weights, scores);
            Rank(0, Math.Min(count - done, Lanes.Count));
            if (two)
            {
                Rank(1, Math.Min(count - done - Lanes.Count, Lanes.Count));
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public void MoveTo(Smaa2Tally tally)
    {
        Move(counts, tally.Counts);
        Move(wins, tally.Wins);
        for (var k = 0; k < central.Length; k++)
        {
            tally.Central[k] += (UInt128)central[k];
        }

        Array.Clear(central);
    }

    private static void Move(uint[] from, long[] to)
    {
        for (var k = 0; k < from.Length; k++)
        {
            to[k] += from[k];
        }

        Array.Clear(from);
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

    /// <summary>The scores of sixteen samples: four alternatives at a time stay in registers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
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

    /// <summary>Ranks the alternatives in the first lanes of one of the two vectors of samples.</summary>
    private void Rank(int half, int lanes)
    {
        ref var own = ref scores[half * (scores.Length / 2)];
        if (indices == Smaa2Indices.FirstRank)
        {
            Lead(ref own, half, lanes);
        }
        else if (network is null)
        {
            for (var lane = 0; lane < lanes; lane++)
            {
                Sort(ref own, half, lane);
            }
        }
        else
        {
            ref var packed = ref Unsafe.As<double, long>(ref own);
            Pack(ref packed);
            network.Sort(ref packed);
            if (wins.Length == 0 && lanes == Lanes.Count && AreDistinct(ref packed))
            {
                Distinct(ref packed, half);
            }
            else
            {
                Tied(ref packed, half, lanes);
            }
        }

        if (wins.Length > 0)
        {
            Pairs(lanes);
        }
    }

    /// <summary>Counts who is first, without ranking the rest.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Lead(ref double own, int half, int lanes)
    {
        unchecked
        {
            var (best, least) = Ends(ref own);
            var tolerance = Ranking.Tolerance(best, Lanes.Most(Vector512.Abs(best), Vector512.Abs(least)));

            // Whoever is far below the best is passed over, four at a time; the room behind the last is whole tiles.
            var far = best - (tolerance + tolerance);
            for (var i = 0; i < alternatives; i += Tile)
            {
                ref var four = ref Unsafe.Add(ref own, i * Lanes.Count);
                var near =
                    Vector512.GreaterThanOrEqual(Vector512.LoadUnsafe(in four), far)
                    | Vector512.GreaterThanOrEqual(Vector512.LoadUnsafe(in four, Lanes.Count), far)
                    | Vector512.GreaterThanOrEqual(Vector512.LoadUnsafe(in four, 2 * Lanes.Count), far)
                    | Vector512.GreaterThanOrEqual(Vector512.LoadUnsafe(in four, 3 * Lanes.Count), far);
                if (near.AsInt64() != Vector512<long>.Zero)
                {
                    for (var k = i; k < Math.Min(i + Tile, alternatives); k++)
                    {
                        var score = Vector512.LoadUnsafe(in own, (nuint)(k * Lanes.Count));
                        var first = Vector512.LessThanOrEqual(best - score, tolerance).ExtractMostSignificantBits();
                        for (; first != 0; first &= first - 1)
                        {
                            var lane = BitOperations.TrailingZeroCount(first);
                            if (lane < lanes)
                            {
                                counts[k]++;
                                AddWeights(k, half, lane);
                            }
                        }
                    }
                }
            }
        }
    }

    /// <summary>The best and the worst score of each lane; two at a time, so that one comparison need not wait for the other.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private (Vector512<double> Best, Vector512<double> Least) Ends(ref double own)
    {
        unchecked
        {
            var best = Vector512.LoadUnsafe(in own);
            var (least, otherBest, otherLeast) = (best, best, best);
            var i = 1;
            for (; i + 1 < alternatives; i += 2)
            {
                var one = Vector512.LoadUnsafe(in own, (nuint)(i * Lanes.Count));
                var other = Vector512.LoadUnsafe(in own, (nuint)((i + 1) * Lanes.Count));
                best = Lanes.Most(one, best);
                least = Lanes.Least(one, least);
                otherBest = Lanes.Most(other, otherBest);
                otherLeast = Lanes.Least(other, otherLeast);
            }

            if (i < alternatives)
            {
                var last = Vector512.LoadUnsafe(in own, (nuint)(i * Lanes.Count));
                best = Lanes.Most(last, best);
                least = Lanes.Least(last, least);
            }

            return (Lanes.Most(best, otherBest), Lanes.Least(least, otherLeast));
        }
    }

    /// <summary>Turns scores into keys of which the larger is the better, with the number of the alternative in the last bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Pack(ref long packed)
    {
        unchecked
        {
            var keep = Vector512.Create(~mask);
            for (var i = 0; i < alternatives; i++)
            {
                var bits = Vector512.LoadUnsafe(in packed, (nuint)(i * Lanes.Count));
                if (model.IsSigned)
                {
                    bits = Turned(bits);
                }

                ((bits & keep) | Vector512.Create((long)i)).StoreUnsafe(ref packed, (nuint)(i * Lanes.Count));
            }

            // What fills the last block goes behind all keys.
            for (var i = alternatives; i < model.Padded; i++)
            {
                Vector512.Create(long.MinValue).StoreUnsafe(ref packed, (nuint)(i * Lanes.Count));
            }
        }
    }

    /// <summary>Says whether no two neighbours tie in any lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool AreDistinct(ref long packed)
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

    /// <summary>Counts eight samples without ties: the place is the rank.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Distinct(ref long packed, int half)
    {
        unchecked
        {
            ref var row = ref MemoryMarshal.GetArrayDataReference(counts);
            for (var lane = 0; lane < Lanes.Count; lane++)
            {
                AddWeights((int)(Unsafe.Add(ref packed, lane) & mask), half, lane);
            }

            for (var place = 0; place < alternatives; place++)
            {
                Unsafe.Add(ref row, (nint)(packed & mask))++;
                Unsafe.Add(ref row, (nint)(Unsafe.Add(ref packed, 1) & mask))++;
                Unsafe.Add(ref row, (nint)(Unsafe.Add(ref packed, 2) & mask))++;
                Unsafe.Add(ref row, (nint)(Unsafe.Add(ref packed, 3) & mask))++;
                Unsafe.Add(ref row, (nint)(Unsafe.Add(ref packed, 4) & mask))++;
                Unsafe.Add(ref row, (nint)(Unsafe.Add(ref packed, 5) & mask))++;
                Unsafe.Add(ref row, (nint)(Unsafe.Add(ref packed, 6) & mask))++;
                Unsafe.Add(ref row, (nint)(Unsafe.Add(ref packed, 7) & mask))++;
                packed = ref Unsafe.Add(ref packed, Lanes.Count);
                row = ref Unsafe.Add(ref row, alternatives);
            }
        }
    }

    /// <summary>Counts samples with ties: those that tie with the first of their group share its rank.</summary>
    private void Tied(ref long packed, int half, int lanes)
    {
        for (var lane = 0; lane < lanes; lane++)
        {
            var group = new TieGroup(
                ScoreAt(Unsafe.Add(ref packed, lane)),
                ScoreAt(Unsafe.Add(ref packed, ((alternatives - 1) * Lanes.Count) + lane))
            );
            for (var place = 0; place < alternatives; place++)
            {
                var key = Unsafe.Add(ref packed, (place * Lanes.Count) + lane);
                Count((int)(key & mask), group.RankOf(ScoreAt(key), place), half, lane);
            }
        }
    }

    /// <summary>Counts one sample of more alternatives than keys have room for.</summary>
    private void Sort(ref double own, int half, int lane)
    {
        for (var i = 0; i < alternatives; i++)
        {
            keys[i] = -Unsafe.Add(ref own, (i * Lanes.Count) + lane);
            order[i] = i;
        }

        Array.Sort(keys, order);
        var group = new TieGroup(-keys[0], -keys[^1]);
        for (var place = 0; place < alternatives; place++)
        {
            Count(order[place], group.RankOf(-keys[place], place), half, lane);
        }
    }

    private void Count(int alternative, int rank, int half, int lane)
    {
        counts[(rank * alternatives) + alternative]++;
        if (rank == 0)
        {
            AddWeights(alternative, half, lane);
        }

        if (places.Length > 0)
        {
            places[(alternative * Lanes.Count) + lane] = rank;
        }
    }

    /// <summary>Counts who ranks before whom.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Pairs(int lanes)
    {
        unchecked
        {
            var counting = (1UL << lanes) - 1;
            ref var start = ref MemoryMarshal.GetArrayDataReference(places);
            for (var i = 0; i < alternatives; i++)
            {
                var one = Vector512.LoadUnsafe(in start, (nuint)(i * Lanes.Count));
                for (var k = 0; k < alternatives; k++)
                {
                    var other = Vector512.LoadUnsafe(in start, (nuint)(k * Lanes.Count));
                    var before = Vector512.LessThan(one, other).ExtractMostSignificantBits() & counting;
                    wins[(i * alternatives) + k] += (uint)BitOperations.PopCount(before);
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AddWeights(int alternative, int half, int lane)
    {
        unchecked
        {
            ref var sum = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(central), alternative * criteria);
            ref var unit = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(units), (half * Lanes.Count) + lane);
            for (var j = 0; j < criteria; j++)
            {
                Unsafe.Add(ref sum, j) += Unsafe.Add(ref unit, j * Step);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector512<double> Score(ref long packed, int place)
    {
        var bits = Vector512.LoadUnsafe(in packed, unchecked((nuint)(place * Lanes.Count))) & Vector512.Create(~mask);
        return (model.IsSigned ? Turned(bits) : bits).AsDouble();
    }

    private double ScoreAt(long key)
    {
        var bits = key & ~mask;
        return BitConverter.Int64BitsToDouble(model.IsSigned ? bits ^ ((bits >> 63) & long.MaxValue) : bits);
    }

    /// <summary>Negative numbers count backwards as bits; turned they do not. Twice turned is not turned.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<long> Turned(Vector512<long> bits) =>
        bits ^ (Vector512.ShiftRightArithmetic(bits, 63) & Vector512.Create(long.MaxValue));

    /// <summary>Goes down the scores of a sample, the best first, as a ranking does: ties share the rank of the first of their group.</summary>
    private struct TieGroup(double best, double least)
    {
        private readonly double largest = Math.Max(Math.Abs(best), Math.Abs(least));
        private double first = best;
        private int rank;

        public int RankOf(double score, int place)
        {
            if (!Ranking.Ties(first, score, largest))
            {
                (first, rank) = (score, place);
            }

            return rank;
        }
    }
}
