using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Outsourcing.Domain.Scoring;

/// <summary>One worker: draws samples, scores and ranks the alternatives in each, and counts.</summary>
/// <remarks>
/// Sixteen samples at a time, eight in a vector (<see cref="SampleScores"/>). Up to <see cref="ScoreKeys.Most"/> alternatives
/// are sorted as <see cref="ScoreKeys"/>, more of them one sample at a time.
/// </remarks>
internal sealed class Smaa2Counter : ISampleCounter<Smaa2Tally>
{
    private const int Step = SampleScores.Step;
    private const int Tile = Smaa2Model.Tile;

    private readonly SampleScores drawn;
    private readonly int alternatives;
    private readonly int criteria;
    private readonly Smaa2Indices indices;
    private readonly SortingNetwork? network;
    private readonly ScoreKeys packing;
    private readonly long[] units;
    private readonly double[] scores;
    private readonly uint[] counts;
    private readonly long[] central;
    private readonly uint[] wins;
    private readonly long[] places;
    private readonly double[] keys;
    private readonly int[] order;

    public Smaa2Counter(Smaa2Model model, Smaa2Indices indices)
    {
        drawn = new SampleScores(model);
        this.indices = indices;
        alternatives = model.Alternatives;
        criteria = model.Criteria;
        var ranks = indices == Smaa2Indices.FirstRank ? 1 : alternatives;
        var networked = indices != Smaa2Indices.FirstRank && alternatives <= ScoreKeys.Most;
        network = networked ? new SortingNetwork(model.Padded) : null;
        packing = new ScoreKeys(alternatives, model.Padded, model.IsSigned);
        (units, scores) = (drawn.Units, drawn.Scores);
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
            var two = count - done > Lanes.Count;
            if (!drawn.Draw(seed, first + done, two))
            {
                return false;
            }

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
            packing.Pack(ref packed);
            network.Sort(ref packed);
            if (wins.Length == 0 && lanes == Lanes.Count && packing.AreDistinct(ref packed))
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
    [MethodImpl(Lanes.OutOfLine)]
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

    /// <summary>Counts eight samples without ties: the place is the rank.</summary>
    [MethodImpl(Lanes.OutOfLine)]
    private void Distinct(ref long packed, int half)
    {
        unchecked
        {
            var mask = packing.Mask;
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
                packing.ScoreOf(Unsafe.Add(ref packed, lane)),
                packing.ScoreOf(Unsafe.Add(ref packed, ((alternatives - 1) * Lanes.Count) + lane))
            );
            for (var place = 0; place < alternatives; place++)
            {
                var key = Unsafe.Add(ref packed, (place * Lanes.Count) + lane);
                Count((int)(key & packing.Mask), group.RankOf(packing.ScoreOf(key), place), half, lane);
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
    [MethodImpl(Lanes.OutOfLine)]
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
}
