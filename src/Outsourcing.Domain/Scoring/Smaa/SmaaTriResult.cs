namespace Outsourcing.Domain.Scoring;

/// <summary>What SMAA-TRI counted: how often each alternative belongs to each category.</summary>
/// <remarks>
/// Whole numbers throughout, so results of parts of a range, added in any order, equal the result of the whole, and have
/// its fingerprint. Two results are equal when method, table, weights, seed, samples and all counts are equal. Immutable.
/// </remarks>
public sealed class SmaaTriResult : IEquatable<SmaaTriResult>, IFingerprinted
{
    private readonly SmaaTriSetup setup;
    private readonly SampleRange[] ranges;
    private readonly long[] counts;
    private readonly CategoryAcceptability[] alternatives;

    internal SmaaTriResult(SmaaTriSetup setup, SampleRange[] ranges, long[] counts)
    {
        this.setup = setup;
        this.ranges = ranges;
        this.counts = counts;
        Samples = ranges.Sum(range => range.Count);
        string[] categories = [.. setup.Method.Method.Categories.Select(category => category.Name)];
        alternatives =
        [
            .. counts
                .Chunk(categories.Length)
                .Select((own, i) => new CategoryAcceptability(setup.Table.Names[i], categories, own)),
        ];
    }

    /// <summary>Gets the method.</summary>
    public SmaaTri Method => setup.Method;

    /// <summary>Gets the values that were sorted.</summary>
    public PerformanceTable Table => setup.Table;

    /// <summary>Gets what was known of the weights.</summary>
    public WeightSet Weights => setup.Weights;

    /// <summary>Gets the seed.</summary>
    public ulong Seed => setup.Seed;

    /// <summary>Gets the samples: ranges in order, of which no two touch.</summary>
    public IReadOnlyList<SampleRange> Ranges => Array.AsReadOnly(ranges);

    /// <summary>Gets the number of samples.</summary>
    public long Samples { get; }

    /// <summary>Gets the alternatives, in the order of the table.</summary>
    public IReadOnlyList<CategoryAcceptability> Alternatives => Array.AsReadOnly(alternatives);

    /// <summary>Finds an alternative by its name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>Its acceptabilities.</returns>
    /// <exception cref="ArgumentException">There is no such alternative.</exception>
    public CategoryAcceptability this[string name] => alternatives[Table.RowOf(name)];

    /// <summary>Adds the result of other samples of the same seed.</summary>
    /// <param name="other">The result.</param>
    /// <returns>The result of all samples; refused when method, table, weights or seed differ, or a sample is in both.</returns>
    public Answer<SmaaTriResult> With(SmaaTriResult other)
    {
        Guard.Against.Null(other);
        return SampleRanges.Add(
            setup.SameAs(other.setup),
            ranges,
            other.ranges,
            all => new SmaaTriResult(setup, all, [.. counts.Zip(other.counts, (one, more) => one + more)]).ToAnswer()
        );
    }

    /// <inheritdoc/>
    public bool Equals(SmaaTriResult? other) =>
        other is not null
        && setup.SameAs(other.setup)
        && ranges.AsSpan().SequenceEqual(other.ranges)
        && counts.AsSpan().SequenceEqual(other.counts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SmaaTriResult);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Seed, Samples, counts[0]);

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form)
    {
        Guard.Against.Null(form).Text("smaa-tri result").Value(setup).Values(ranges);
        foreach (var count in counts)
        {
            form.Number(count);
        }
    }

    /// <summary>Returns the most likely category of each alternative, such as <c>Acme: Good 62.35 %; Borea: Poor 100 %</c>.</summary>
    /// <returns>The text in the invariant culture.</returns>
    public override string ToString() =>
        string.Join(
            "; ",
            alternatives.Select(own => $"{own.Name}: {own.MostLikely} {Invariant.Percent(own[own.MostLikely])}")
        );

    internal Answer<SmaaTriResult> ToAnswer() => Answer.Known(this, Explanation.From(this, SmaaTriWords.Of));
}
