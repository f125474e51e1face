using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.Measurement;

/// <summary>How many values lay in each bucket of a fixed scheme: all that is needed of a distribution, in little room.</summary>
/// <remarks>
/// <para>
/// The values are whole numbers of zero or more in a unit that the caller chooses, such as milliseconds. What a bucket
/// holds is told apart no further: a quantile is known to within the error bound of the scheme, and what lies inside
/// that band is never decided.
/// </para>
/// <para>
/// A histogram that has counted nothing is <see cref="Zero"/>, has no scheme and merges with every one. Immutable. Two
/// histograms are equal when schemes and counts are equal.
/// </para>
/// </remarks>
public sealed class Histogram : IMergeable<Histogram>, IEquatable<Histogram>
{
    private readonly HistogramBucket[] buckets;

    private Histogram(HistogramScheme? scheme, HistogramBucket[] buckets)
    {
        Scheme = scheme;
        this.buckets = buckets;
        foreach (var bucket in buckets)
        {
            Total += bucket.Count;
        }
    }

    /// <summary>Gets what has counted nothing.</summary>
    public static Histogram Zero { get; } = new(null, []);

    /// <summary>Gets the scheme of the buckets; <see langword="null"/> when nothing was counted.</summary>
    public HistogramScheme? Scheme { get; }

    /// <summary>Gets how many values were counted.</summary>
    public long Total { get; }

    /// <summary>Gets the buckets that are not empty, in ascending order.</summary>
    public IReadOnlyList<HistogramBucket> Buckets => Array.AsReadOnly(buckets);

    /// <summary>Counts values.</summary>
    /// <param name="scheme">The scheme of the buckets.</param>
    /// <param name="values">The values, in any order; each zero or more.</param>
    /// <returns>The histogram.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scheme"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A value is negative.</exception>
    public static Histogram Of(HistogramScheme scheme, params ReadOnlySpan<long> values)
    {
        Guard.Against.Null(scheme);
        var counts = new long[scheme.Buckets];
        if (BucketCounts.Add(scheme, values, counts))
        {
            return FromCounts(scheme, counts);
        }

        foreach (var value in values)
        {
            Guard.Against.OutOfRange(value, nameof(values), 0, long.MaxValue);
        }

        throw new System.Diagnostics.UnreachableException();
    }

    /// <summary>Puts a histogram back together from its buckets.</summary>
    /// <param name="scheme">The scheme of the buckets.</param>
    /// <param name="buckets">The buckets, in any order; each one of the scheme, and none twice.</param>
    /// <returns>The histogram.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// A bucket is none of the scheme, stands there twice, or has a count below 0.
    /// </exception>
    public static Histogram OfBuckets(HistogramScheme scheme, IEnumerable<HistogramBucket> buckets)
    {
        Guard.Against.Null(scheme);
        HistogramBucket[] sorted = [.. Guard.Against.Null(buckets).OrderBy(bucket => bucket.Low)];
        for (var i = 0; i < sorted.Length; i++)
        {
            var (low, high, count) = (sorted[i].Low, sorted[i].High, sorted[i].Count);
            if (low < 0 || scheme.LowOf(scheme.BucketOf(low)) != low || scheme.HighOf(scheme.BucketOf(low)) != high)
            {
                throw new ArgumentException($"The scheme {scheme} has no bucket {sorted[i]}.", nameof(buckets));
            }

            if (count < 0 || (i > 0 && sorted[i - 1].Low == low))
            {
                throw new ArgumentException($"The bucket {sorted[i]} is there twice or below 0.", nameof(buckets));
            }
        }

        return Trimmed(scheme, sorted);
    }

    /// <summary>Adds the counts of two parts.</summary>
    /// <param name="first">One part.</param>
    /// <param name="second">The other part, of the same scheme unless one of them has counted nothing.</param>
    /// <returns>The whole.</returns>
    /// <exception cref="ArgumentNullException">A part is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The schemes differ.</exception>
    /// <exception cref="OverflowException">The number of values is above 9,223,372,036,854,775,807.</exception>
    public static Histogram Merge(Histogram first, Histogram second)
    {
        Guard.Against.Null(first);
        Guard.Against.Null(second);
        if (first.Scheme is null || second.Scheme is null)
        {
            return first.Scheme is null ? second : first;
        }

        return first.Scheme == second.Scheme
            ? new Histogram(first.Scheme, Merged(first.buckets, second.buckets))
            : throw new ArgumentException(
                $"Histograms of the schemes {first.Scheme} and {second.Scheme} cannot be merged.",
                nameof(second)
            );
    }

    /// <summary>Says between which values a quantile lies, by the nearest rank: the least value that at least such a share of all does not exceed.</summary>
    /// <param name="share">The share, above 0 % and up to 100 %.</param>
    /// <returns>The bounds, of which the higher is at most 1 + <see cref="HistogramScheme.ErrorBound"/> times the lower; not known when nothing was counted.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="share"/> is outside its range.</exception>
    public Answer<QuantileBounds> Quantile(Percentage share)
    {
        NearestRank.Checked(share, nameof(share));
        return Total == 0 ? Answer.FactMissing<QuantileBounds>(NothingCounted) : Known(Found(share));
    }

    /// <summary>Says whether a quantile is at most a limit: whether at least such a share of all values keeps to it.</summary>
    /// <param name="share">The share, above 0 % and up to 100 %.</param>
    /// <param name="limit">The limit, included, in the unit of the values.</param>
    /// <returns>
    /// The answer; not known when the limit lies inside the band in which the quantile does
    /// (<see cref="MeasurementRules.HistogramUndecided"/>), or nothing was counted.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="share"/> is outside its range.</exception>
    public Answer<bool> IsQuantileWithin(Percentage share, long limit)
    {
        NearestRank.Checked(share, nameof(share));
        if (Total == 0)
        {
            return Answer.FactMissing<bool>(NothingCounted);
        }

        var found = Found(share);
        var isWithin = found.Bounds.High <= limit;
        return isWithin || found.Bounds.Low > limit
            ? Answer.Known(
                isWithin,
                Explanation.Of(
                    $"{found} {(isWithin ? "and so is at most" : "and so is above")} {Invariant.Text(limit)}."
                )
            )
            : Answer.FactMissing<bool>(
                Finding.Of(
                    MeasurementRules.HistogramUndecided,
                    Severity.Error,
                    $"{share} quantile",
                    $"{found}; so does the limit {Invariant.Text(limit)}, and a histogram does not decide within its buckets.",
                    remedy: "Take the quantile of the values themselves."
                )
            );
    }

    /// <inheritdoc/>
    public bool Equals(Histogram? other) =>
        other is not null && Scheme == other.Scheme && buckets.AsSpan().SequenceEqual(other.buckets);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Histogram);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Scheme, buckets.Length, Total);

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form)
    {
        Guard.Against.Null(form).Text("histogram").Value(Scheme).Number(buckets.Length);
        foreach (var bucket in buckets)
        {
            form.Number(bucket.Low).Number(bucket.Count);
        }
    }

    /// <summary>Returns scheme, number of values and number of buckets in use.</summary>
    /// <returns>The text, such as <c>435 values in 12 buckets of log-linear/7</c>.</returns>
    public override string ToString() =>
        Scheme is null
            ? "no values"
            : $"{Invariant.Text(Total)} values in {Invariant.Text(buckets.Length)} buckets of {Scheme}";

    private static Finding NothingCounted =>
        Finding.Of(
            MeasurementRules.ValuesNone,
            Severity.Error,
            "histogram",
            "Nothing was counted, so there is no quantile."
        );

    private static Answer<QuantileBounds> Known(FoundQuantile found) =>
        Answer.Known(found.Bounds, Explanation.From(found, static one => Explanation.Of($"{one}.")));

    private static Histogram FromCounts(HistogramScheme scheme, long[] counts) =>
        Trimmed(scheme, counts.Select((count, i) => new HistogramBucket(scheme.LowOf(i), scheme.HighOf(i), count)));

    private static Histogram Trimmed(HistogramScheme scheme, IEnumerable<HistogramBucket> buckets)
    {
        HistogramBucket[] used = [.. buckets.Where(bucket => bucket.Count > 0)];
        return used.Length == 0 ? Zero : new Histogram(scheme, used);
    }

    private static HistogramBucket[] Merged(HistogramBucket[] first, HistogramBucket[] second)
    {
        var merged = new List<HistogramBucket>(first.Length + second.Length);
        var (i, j) = (0, 0);
        while (i < first.Length || j < second.Length)
        {
            if (j == second.Length || (i < first.Length && first[i].Low < second[j].Low))
            {
                merged.Add(first[i++]);
            }
            else if (i == first.Length || second[j].Low < first[i].Low)
            {
                merged.Add(second[j++]);
            }
            else
            {
                merged.Add(new(first[i].Low, first[i].High, first[i++].Count + second[j++].Count));
            }
        }

        return [.. merged];
    }

    private FoundQuantile Found(Percentage share)
    {
        var rank = NearestRank.Of(share, Total);
        var below = 0L;
        var i = 0;
        while (below + buckets[i].Count < rank)
        {
            below += buckets[i++].Count;
        }

        return new(share, rank, Total, QuantileBounds.Of(buckets[i].Low, buckets[i].High));
    }

    private sealed record FoundQuantile(Percentage Share, long Rank, long Total, QuantileBounds Bounds)
    {
        public override string ToString() =>
            $"The {Share} quantile, value {Invariant.Text(Rank)} of {Invariant.Text(Total)}, "
            + (Bounds.IsExact ? $"is {Bounds}" : $"lies from {Bounds}");
    }
}
