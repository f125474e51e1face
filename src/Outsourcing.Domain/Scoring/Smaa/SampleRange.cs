namespace Outsourcing.Domain.Scoring;

/// <summary>Which samples to draw: a seed, and the indices from a first one on.</summary>
/// <remarks>
/// A sample is a function of seed and index, so ranges of one seed can be computed anywhere and in any order, and their
/// results added. Two ranges are equal when seed, first index and number are equal.
/// </remarks>
public sealed record SampleRange : IFingerprinted
{
    private SampleRange(ulong seed, long first, long count)
    {
        Seed = seed;
        First = first;
        Count = count;
    }

    /// <summary>Gets the most samples that a range can reach to: 2^62.</summary>
    public static long Most => 1L << 62;

    /// <summary>Gets the seed.</summary>
    public ulong Seed { get; }

    /// <summary>Gets the index of the first sample.</summary>
    public long First { get; }

    /// <summary>Gets the number of samples.</summary>
    public long Count { get; }

    internal long End => First + Count;

    /// <summary>Takes the first samples of a seed.</summary>
    /// <param name="seed">The seed; any number. Write it down: it makes the result repeatable.</param>
    /// <param name="count">The number of samples; one or more, and 2^62 at most.</param>
    /// <returns>The range.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is out of range.</exception>
    public static SampleRange Of(ulong seed, long count) => Of(seed, 0, count);

    /// <summary>Takes samples of a seed from an index on.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="first">The index of the first sample; zero or more.</param>
    /// <param name="count">The number of samples; one or more. The range ends at 2^62 at most.</param>
    /// <returns>The range.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="first"/> or <paramref name="count"/> is out of range.</exception>
    public static SampleRange Of(ulong seed, long first, long count)
    {
        Guard.Against.OutOfRange(first, nameof(first), 0, Most - 1);
        Guard.Against.OutOfRange(count, nameof(count), 1, Most - first);
        return new SampleRange(seed, first, count);
    }

    /// <summary>Splits the range into parts of nearly the same length, in order.</summary>
    /// <param name="parts">The number of parts; from one to the number of samples.</param>
    /// <returns>The parts; the first ones have one sample more where the number does not divide.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="parts"/> is out of range.</exception>
    public IReadOnlyList<SampleRange> Split(int parts)
    {
        Guard.Against.OutOfRange(parts, nameof(parts), 1, (int)Math.Min(Count, int.MaxValue));
        var (length, longer) = (Count / parts, Count % parts);
        return
        [
            .. Enumerable
                .Range(0, parts)
                .Select(k => new SampleRange(
                    Seed,
                    First + (k * length) + Math.Min(k, longer),
                    length + (k < longer ? 1 : 0)
                )),
        ];
    }

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form) =>
        Guard.Against.Null(form).Text("sample range").Text(Invariant.Text(Seed)).Number(First).Number(Count);

    /// <summary>Returns text such as <c>samples 0 to 9999 of seed 42</c>.</summary>
    /// <returns>The text in the invariant culture.</returns>
    public override string ToString() =>
        $"samples {Invariant.Text(First)} to {Invariant.Text(End - 1)} of seed {Invariant.Text(Seed)}";
}
