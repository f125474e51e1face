namespace Outsourcing.Domain.Scoring;

/// <summary>Into which categories one alternative falls, and how often.</summary>
/// <remarks>Two are equal when name, categories and counts are equal. Immutable.</remarks>
public sealed class CategoryAcceptability : IEquatable<CategoryAcceptability>
{
    private readonly string[] categories;
    private readonly long[] counts;

    internal CategoryAcceptability(string name, string[] categories, long[] counts)
    {
        Name = name;
        this.categories = categories;
        this.counts = counts;
        Samples = counts.Sum();
    }

    /// <summary>Gets the name of the alternative.</summary>
    public string Name { get; }

    /// <summary>Gets the number of samples.</summary>
    public long Samples { get; }

    /// <summary>Gets the names of the categories, best first.</summary>
    public IReadOnlyList<string> Categories => Array.AsReadOnly(categories);

    /// <summary>Gets in how many samples it belongs to each category.</summary>
    public IReadOnlyList<long> Counts => Array.AsReadOnly(counts);

    /// <summary>Gets the category acceptabilities: the shares of the samples in which it belongs to each category; they sum to 1.</summary>
    public IReadOnlyList<double> Acceptabilities =>
        Array.AsReadOnly(Array.ConvertAll(counts, count => (double)count / Samples));

    /// <summary>Gets the name of the category to which it belongs most often; of several, the best.</summary>
    public string MostLikely => categories[Array.IndexOf(counts, counts.Max())];

    /// <summary>Gets the acceptability of a category.</summary>
    /// <param name="category">The name of the category.</param>
    /// <returns>The share of the samples, from 0 to 1.</returns>
    /// <exception cref="ArgumentException">There is no such category.</exception>
    public double this[string category] => (double)CountOf(category) / Samples;

    /// <summary>Gets the standard error of the acceptability of a category: √(b (1 − b) / samples).</summary>
    /// <param name="category">The name of the category.</param>
    /// <returns>The standard error. Of an acceptability of 0 or 1 it is 0; then the true one is within 3 / samples of it, with a chance of 95 %.</returns>
    /// <exception cref="ArgumentException">There is no such category.</exception>
    public double StandardError(string category) => SampleRanges.StandardError(CountOf(category), Samples);

    /// <inheritdoc/>
    public bool Equals(CategoryAcceptability? other) =>
        other is not null
        && string.Equals(Name, other.Name, StringComparison.Ordinal)
        && categories.SequenceEqual(other.categories, StringComparer.Ordinal)
        && counts.AsSpan().SequenceEqual(other.counts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CategoryAcceptability);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Samples, counts[0]);

    /// <summary>Returns the name and the acceptabilities, such as <c>Acme: Good 62.35 %, Fair 37.65 %, Poor 0 %</c>.</summary>
    /// <returns>The text in the invariant culture.</returns>
    public override string ToString() =>
        $"{Name}: {string.Join(", ", categories.Zip(Acceptabilities, (category, share) => $"{category} {Invariant.Percent(share)}"))}";

    private long CountOf(string category)
    {
        var place = Array.IndexOf(categories, Guard.Against.Null(category));
        return place >= 0
            ? counts[place]
            : throw new ArgumentException($"There is no category '{category}'.", nameof(category));
    }
}
