namespace Outsourcing.Domain.Contracts;

/// <summary>What is known about the case that a norm is asked about: circumstances and events by name.</summary>
/// <remarks>
/// Names are compared letter by letter. What is not named is unknown, never false. Two are equal when they know the same;
/// the order in which it was said does not count. Immutable.
/// </remarks>
public sealed record Circumstances
{
    private readonly SortedDictionary<string, Truth> known;

    private Circumstances(SortedDictionary<string, Truth> known) => this.known = known;

    /// <summary>Gets the circumstances of a case about which nothing is known.</summary>
    public static Circumstances None { get; } = new(new SortedDictionary<string, Truth>(StringComparer.Ordinal));

    /// <summary>Gets the names of what was said, in ordinal order.</summary>
    public IReadOnlyList<string> Names => [.. known.Keys];

    /// <summary>Gets whether something holds or has happened; unknown when nobody said.</summary>
    /// <param name="name">The name of the circumstance or event.</param>
    /// <returns>The truth value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public Truth this[string name] => known.GetValueOrDefault(Guard.Against.Null(name));

    /// <summary>Creates the circumstances of a case by what is known to hold.</summary>
    /// <param name="names">The names of what holds or has happened.</param>
    /// <returns>The circumstances.</returns>
    /// <exception cref="ArgumentException">A name is blank or no valid Unicode.</exception>
    public static Circumstances Of(params IEnumerable<string> names) =>
        Guard.Against.Null(names).Aggregate(None, (all, name) => all.With(name, Truth.True));

    /// <summary>Adds what is known about one circumstance; what was said of it before no longer counts.</summary>
    /// <param name="name">The name of the circumstance or event.</param>
    /// <param name="holds">Whether it holds or has happened.</param>
    /// <returns>The circumstances.</returns>
    /// <exception cref="ArgumentException">The name is blank or no valid Unicode.</exception>
    public Circumstances With(string name, Truth holds)
    {
        var copy = new SortedDictionary<string, Truth>(known, StringComparer.Ordinal)
        {
            [Guard.Against.NoText(name).Trim()] = holds,
        };
        return new Circumstances(copy);
    }

    /// <summary>Takes what was said in its order; the later word on a circumstance counts.</summary>
    internal static Circumstances Said(IEnumerable<(string Name, Truth Holds)> words)
    {
        var said = new SortedDictionary<string, Truth>(StringComparer.Ordinal);
        foreach (var (name, holds) in words)
        {
            said[name] = holds;
        }

        return new Circumstances(said);
    }

    /// <summary>Compares what is known.</summary>
    /// <param name="other">The other circumstances.</param>
    /// <returns>Whether the same is known.</returns>
    public bool Equals(Circumstances? other) => other is not null && known.SequenceEqual(other.known);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(known.Count, known.FirstOrDefault());

    /// <summary>Returns text such as <c>assignee is an affiliate: true; consent of customer to assign: unknown</c>.</summary>
    /// <returns>Each name with its truth value, in ordinal order.</returns>
    public override string ToString() => string.Join("; ", known.Select(entry => $"{entry.Key}: {entry.Value}"));
}
