using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Outsourcing.Domain.Scoring;

/// <summary>Draws weights uniformly from a set, eight samples at a time: proposals, thrown again until they lie in the set.</summary>
/// <remarks>
/// The numbers of a proposal depend on seed, index and attempt; a sample is the first proposal that is accepted, so it
/// depends on seed and index only, whatever happens to its neighbours.
/// </remarks>
internal abstract class WeightSampler
{
    /// <summary>The stream of the generator that weights are drawn from; the upper bits count the attempts.</summary>
    private const uint Stream = 0;

    private const int AttemptShift = 2;

    /// <summary>Attempts before a sample counts as not to be found.</summary>
    private const int MostAttempts = 1 << 20;

    private const int OnStack = 128;

    private static readonly Vector512<ulong> Steps = Vector512.Create(0UL, 1, 2, 3, 4, 5, 6, 7);

    /// <summary>Gets whether weights of the set are frequent enough among the proposals.</summary>
    public virtual bool IsAble => true;

    /// <summary>Gets the number of weights.</summary>
    protected abstract int Count { get; }

    /// <summary>Chooses how to draw from a set that is not empty.</summary>
    public static WeightSampler Of(int count, Weights? exact, int?[]? ranks, WeightRange[]? ranges)
    {
        if (exact is not null)
        {
            return new PointWeights([.. exact.Shares]);
        }

        if (ranges is null)
        {
            return new OrderedWeights(ranks ?? new int?[count], new double[count], 1);
        }

        var (low, high) = WeightRanges.Tightened(ranks, ranges);
        var least = Array.ConvertAll(low, share => (double)share);
        var most = Array.ConvertAll(high, share => (double)share);
        if (low.AsSpan().SequenceEqual(high))
        {
            return new PointWeights(least);
        }

        var rest = 1 - low.Sum();
        var bounded = Enumerable.Range(0, count).Any(j => high[j] < low[j] + rest);
        return (ranks, bounded) switch
        {
            (null, false) => new OrderedWeights(new int?[count], least, (double)rest),
            (null, true) => new BoundedWeights(least, most, (double)rest),
            _ => ChosenWeights.Of(ranks, least, most, (double)rest),
        };
    }

    /// <summary>The numbers of eight samples from one on.</summary>
    public static Vector512<ulong> Indices(long first) => Vector512.Create((ulong)first) + Steps;

    /// <summary>Refuses a set whose weights are too rare among the proposals.</summary>
    public static void TooNarrow(ref RefusalList refusals) =>
        refusals.Add(
            ScoringRules.WeightsNarrow,
            "Weights that keep to the ranking and to all ranges are too rare to be found by throwing again.",
            remedy: "Widen the ranges, or state the ranking or the ranges alone."
        );

    /// <summary>Draws the samples first … first + 7; weight j of lane l goes to j × stride + l.</summary>
    /// <returns>Whether all were found.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool Sample(ulong seed, long first, Span<double> into, int stride)
    {
        Span<Vector512<double>> proposal =
            Count <= OnStack ? stackalloc Vector512<double>[Count] : new Vector512<double>[Count];
        var index = Indices(first);
        ref var start = ref MemoryMarshal.GetReference(into);
        var open = Vector512<double>.AllBitsSet;
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            var accepted = Propose(seed, index, attempt, proposal) & open;
            for (var j = 0; j < proposal.Length; j++)
            {
                ref var here = ref Unsafe.Add(ref start, j * stride);
                Vector512.ConditionalSelect(accepted, proposal[j], Vector512.LoadUnsafe(in here)).StoreUnsafe(ref here);
            }

            open = Vector512.AndNot(open, accepted);
            if (open.AsInt64() == Vector512<long>.Zero)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Makes one attempt for each of eight samples.</summary>
    /// <returns>All bits set in the lanes of proposals that lie in the set.</returns>
    public abstract Vector512<double> Propose(
        ulong seed,
        Vector512<ulong> index,
        int attempt,
        Span<Vector512<double>> into
    );

    /// <summary>Draws numbers between 0 and 1: as many as there is room for.</summary>
    [MethodImpl(Lanes.OutOfLine)]
    protected static void Units(ulong seed, Vector512<ulong> index, int attempt, Span<Vector512<double>> into)
    {
        var stream = unchecked(Stream | ((uint)attempt << AttemptShift));
        for (var k = 0; k < into.Length; k += 2)
        {
            var (first, second) = Philox.Units(seed, index, unchecked((uint)(k >> 1)), stream);
            into[k] = first;
            if (k + 1 < into.Length)
            {
                into[k + 1] = second;
            }
        }
    }
}

/// <summary>The one sample of a set that is a point.</summary>
internal sealed class PointWeights(double[] weights) : WeightSampler
{
    protected override int Count => weights.Length;

    public override Vector512<double> Propose(
        ulong seed,
        Vector512<ulong> index,
        int attempt,
        Span<Vector512<double>> into
    )
    {
        for (var j = 0; j < weights.Length; j++)
        {
            into[j] = Vector512.Create(weights[j]);
        }

        return Vector512<double>.AllBitsSet;
    }
}
