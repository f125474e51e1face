namespace Outsourcing.Domain.Scoring;

/// <summary>What is known of the weights, as the set of all weights that agree with it: any, ranked, within ranges, or one point.</summary>
/// <remarks>
/// <para>
/// Samples are uniform on the set: no weights in it are preferred to others. A sample is a function of seed and index
/// alone, with the same bits on every machine. Weights of all kinds and of a ranking are combinations of the corners of
/// a simplex; ranges are drawn by truncated exponentials of which the sum is held, and thrown again until it fits; a
/// ranking with ranges is thrown again until both hold.
/// </para>
/// <para>
/// Two sets are equal when number, weights, ranks and ranges are equal. Immutable; safe to use from any thread. Sources:
/// Lahdelma &amp; Salminen 2001, SMAA-2, Operations Research 49(3), 444-454; Rubinstein 1982, Generating random vectors
/// uniformly distributed inside and on the surface of different regions, EJOR 10, 205-209.
/// </para>
/// </remarks>
public sealed class WeightSet : IEquatable<WeightSet>, IFingerprinted
{
    /// <summary>How far the shares of one point may sum from the whole: rounding and published digits.</summary>
    private const double WholeTolerance = 1e-9;

    private readonly Weights? exact;
    private readonly int?[]? ranks;
    private readonly WeightRange[]? ranges;
    private readonly Lazy<WeightSampler> sampler;

    private WeightSet(int count, Weights? exact, int?[]? ranks, WeightRange[]? ranges)
    {
        Count = count;
        this.exact = exact;
        this.ranks = ranks;
        this.ranges = ranges;
        sampler = new Lazy<WeightSampler>(() => WeightSampler.Of(count, exact, ranks, ranges));
    }

    /// <summary>Gets the number of criteria.</summary>
    public int Count { get; }

    /// <summary>Gets the only weights of the set; <see langword="null"/> when there are more.</summary>
    public Weights? Exact => exact;

    /// <summary>Gets the rank of each criterion, <see langword="null"/> for one that is not ranked; empty without a ranking.</summary>
    public IReadOnlyList<int?> Ranks => Array.AsReadOnly(ranks ?? []);

    /// <summary>Gets the range of each criterion; empty without ranges.</summary>
    public IReadOnlyList<WeightRange> Ranges => Array.AsReadOnly(ranges ?? []);

    internal WeightSampler Sampler => sampler.Value;

    /// <summary>Takes all weights of zero or more that sum to 1: nothing is known.</summary>
    /// <param name="count">The number of criteria; one or more.</param>
    /// <returns>The set.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below one.</exception>
    public static WeightSet All(int count) =>
        new(Guard.Against.OutOfRange(count, nameof(count), 1, int.MaxValue), null, null, null);

    /// <summary>Takes one point: the weights are known.</summary>
    /// <param name="weights">The weights; their shares sum to 1, but for rounding.</param>
    /// <returns>The set.</returns>
    /// <exception cref="ArgumentException">The shares do not sum to 1.</exception>
    public static WeightSet Of(Weights weights)
    {
        var sum = Guard.Against.Null(weights).Shares.Sum();
        return Math.Abs(sum - 1) <= WholeTolerance
            ? new WeightSet(weights.Count, weights, null, null)
            : throw new ArgumentException(
                $"The shares of one point sum to 1, not to {Invariant.Text(sum)}.",
                nameof(weights)
            );
    }

    /// <summary>Takes all weights that agree with a ranking: a criterion of a better rank weighs at least as much.</summary>
    /// <param name="ranks">
    /// The rank of each criterion, in the order of the criteria: 1 for the most important, <see langword="null"/> for one
    /// of which nothing is known. Criteria that are not told apart share the lower rank: 1, 2, 2, 4; either may weigh more.
    /// </param>
    /// <returns>The set; its centre is that of <see cref="StatedWeights.RankOrderCentroid"/> when all are ranked.</returns>
    /// <exception cref="ArgumentException">There is none, or the numbers are no ranking.</exception>
    public static WeightSet Ranked(params IEnumerable<int?> ranks)
    {
        int?[] copy = [.. Guard.Against.Null(ranks)];
        if (copy.Length == 0)
        {
            throw new ArgumentException("There is no rank.", nameof(ranks));
        }

        for (var i = 0; i < copy.Length; i++)
        {
            if (copy[i] is { } rank && copy.Count(other => other < rank) + 1 is var expected && rank != expected)
            {
                throw new ArgumentException(
                    $"Criterion {Invariant.Text(i + 1)} has rank {Invariant.Text(rank)}, and {Invariant.Text(expected - 1)} stand before it; ties share the lower rank, as in 1, 2, 2, 4.",
                    nameof(ranks)
                );
            }
        }

        return new WeightSet(copy.Length, null, copy, null);
    }

    /// <summary>Finds everything that keeps ranges from being legal: each runs from a least to a largest share of the whole, and the least sum to no more than it, the largest to no less.</summary>
    /// <param name="ranges">A range for each criterion.</param>
    /// <returns>The findings: each range first, then the sums; empty when weights within the ranges exist.</returns>
    public static IReadOnlyList<Finding> Check(params IEnumerable<WeightRange> ranges) =>
        WeightRanges.Check(Guard.Against.NullElement(ranges));

    /// <summary>Keeps only the weights within ranges.</summary>
    /// <param name="limits">A range for each criterion, in the order of the criteria.</param>
    /// <returns>The smaller set.</returns>
    /// <exception cref="ArgumentException">The number differs, <see cref="Check"/> finds something, or no weights of the set lie within the ranges; the message lists every problem.</exception>
    /// <exception cref="InvalidOperationException">The set is one point or has ranges already.</exception>
    public WeightSet Within(params IEnumerable<WeightRange> limits)
    {
        WeightRange[] copy = Guard.Against.NullElement(limits);
        if (exact is not null || ranges is not null)
        {
            throw new InvalidOperationException(
                "Ranges narrow a set that is neither one point nor has ranges already."
            );
        }

        if (copy.Length != Count)
        {
            throw new ArgumentException(
                $"There are {Invariant.Text(copy.Length)} ranges for {Invariant.Text(Count)} criteria.",
                nameof(limits)
            );
        }

        ProblemCheck.ThrowIfAny(WeightRanges.Check(copy), nameof(limits));
        ProblemCheck.ThrowIfAny(WeightRanges.CheckAgainst(ranks, copy), nameof(limits));
        return new WeightSet(Count, null, ranks, copy);
    }

    /// <summary>Draws samples; each depends on seed and index only.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="first">The index of the first sample; zero or more.</param>
    /// <param name="weights">Where they go: the weights of one sample, then those of the next; whole samples.</param>
    /// <returns><see langword="null"/> when the samples were written; a refusal when weights that keep to all that is known are too rare to be found.</returns>
    /// <exception cref="ArgumentException">The index is negative, or the length is no multiple of the number of criteria.</exception>
    public Refusal? Sample(ulong seed, long first, Span<double> weights)
    {
        Guard.Against.OutOfRange(first, nameof(first), 0, SampleRange.Most - (weights.Length / Count));
        if (weights.Length % Count != 0)
        {
            throw new ArgumentException(
                $"{Invariant.Text(weights.Length)} numbers are no whole samples of {Invariant.Text(Count)} weights.",
                nameof(weights)
            );
        }

        var drawn = Sampler;
        if (!drawn.IsAble)
        {
            return TooNarrow();
        }

        Span<double> eight = Count <= 128 ? stackalloc double[Count * Lanes.Count] : new double[Count * Lanes.Count];
        var samples = weights.Length / Count;
        for (var start = 0; start < samples; start += Lanes.Count)
        {
            if (!drawn.Sample(seed, first + start, eight, Lanes.Count))
            {
                return TooNarrow();
            }

            for (var lane = 0; lane < Math.Min(Lanes.Count, samples - start); lane++)
            {
                for (var j = 0; j < Count; j++)
                {
                    weights[((start + lane) * Count) + j] = eight[(j * Lanes.Count) + lane];
                }
            }
        }

        return null;
    }

    private static Refusal? TooNarrow()
    {
        var refusals = new RefusalList(1);
        WeightSampler.TooNarrow(ref refusals);
        return refusals.First;
    }

    /// <summary>A weight above zero for each criterion that can have any, zero for the others.</summary>
    internal Weights TakingPart()
    {
        var high = ranges is null ? null : WeightRanges.Tightened(ranks, ranges).High;
        var part = new double[Count];
        for (var j = 0; j < Count; j++)
        {
            part[j] = exact?.Span[j] > 0 || (exact is null && high?[j] != 0) ? 1 : 0;
        }

        return Weights.Derived(part);
    }

    /// <inheritdoc/>
    public bool Equals(WeightSet? other) =>
        other is not null
        && Count == other.Count
        && Equals(exact, other.exact)
        && Ranks.SequenceEqual(other.Ranks)
        && Ranges.SequenceEqual(other.Ranges);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as WeightSet);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Count, exact, Ranks.Count, Ranges.Count);

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form)
    {
        Guard.Against.Null(form).Text("weight set").Number((long)Count).Value(exact).Flag(ranks is not null);
        foreach (var rank in ranks ?? [])
        {
            form.Number((long)(rank ?? 0));
        }

        form.Values(ranges ?? []);
    }

    /// <summary>Returns what is known, such as <c>3 weights ranked 1, 2, - within price 0.3 to 0.5, …</c>.</summary>
    /// <returns>The text in the invariant culture.</returns>
    public override string ToString() =>
        exact is not null
            ? exact.ToString()
            : $"{Invariant.Text(Count)} weights{(ranks is null ? "" : $" ranked {string.Join(", ", ranks.Select(rank => rank is null ? "-" : Invariant.Text(rank)))}")}{(ranges is null ? "" : $" within {string.Join(", ", ranges.AsEnumerable())}")}";
}
