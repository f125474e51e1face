using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.Parties;

/// <summary>Scores of an organisation on named dimensions of culture, as the caller measured or looked them up.</summary>
/// <remarks>
/// The library ships no table of scores. National averages say nothing about the people of a provider: a distance is a reason to
/// talk and to plan, never one to reject. Two are equal when name and scores are; the order of the dimensions does not count.
/// Immutable.
/// </remarks>
public sealed record CultureProfile
{
    private readonly SortedDictionary<string, decimal> scores;

    private CultureProfile(string name, SortedDictionary<string, decimal> scores)
    {
        Name = name;
        this.scores = scores;
    }

    /// <summary>Gets whose profile it is.</summary>
    public string Name { get; }

    /// <summary>Gets the dimensions with their scores, in ordinal order.</summary>
    public IReadOnlyList<KeyValuePair<string, decimal>> Scores => [.. scores];

    /// <summary>Creates a profile.</summary>
    /// <param name="name">Whose profile it is.</param>
    /// <param name="scores">The dimensions, each once, with their scores; a dimension without a score is left out.</param>
    /// <returns>The profile.</returns>
    /// <exception cref="ArgumentException">A name is blank, or a dimension is there twice.</exception>
    public static CultureProfile Of(string name, params IEnumerable<(string Dimension, decimal Score)> scores)
    {
        var all = new SortedDictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var (dimension, score) in Guard.Against.Null(scores))
        {
            if (!all.TryAdd(Guard.Against.NoText(dimension, nameof(scores)).Trim(), score))
            {
                throw new ArgumentException($"The dimension '{dimension}' is there twice.", nameof(scores));
            }
        }

        return new CultureProfile(Guard.Against.NoText(name).Trim(), all);
    }

    /// <summary>Works out the distance to another profile by Kogut and Singh: the mean of the squared differences, each over the variance of its dimension.</summary>
    /// <param name="other">The other profile.</param>
    /// <param name="reference">The variances, with the set from which they come.</param>
    /// <returns>The distance, exact and never negative; a missing fact, by name, when a profile lacks a dimension of the reference.</returns>
    /// <remarks>Kogut and Singh 1988, The effect of national culture on the choice of entry mode, Journal of International Business Studies 19(3).</remarks>
    public Answer<Ratio> DistanceTo(CultureProfile other, CultureReference reference)
    {
        Guard.Against.Null(other);
        Guard.Against.Null(reference);
        var missing = reference
            .Variances.SelectMany(one =>
                new[] { this, other }
                    .Where(profile => !profile.scores.ContainsKey(one.Key))
                    .Select(profile => (one.Key, profile.Name))
            )
            .ToList();
        if (missing.Count > 0)
        {
            return Answer.FactMissing<Ratio>(
                missing.Select(one =>
                    Finding.Of(
                        PartyRules.CultureDimension,
                        Severity.Error,
                        one.Name,
                        $"The profile of {one.Name} has no score for '{one.Key}', which {reference.Name} asks for."
                    )
                )
            );
        }

        var terms = reference
            .Variances.Select(one =>
            {
                var difference = Ratio.Of(scores[one.Key]) - Ratio.Of(other.scores[one.Key]);
                return (one.Key, one.Value, Term: difference * difference / Ratio.Of(one.Value));
            })
            .ToList();
        var distance = terms.Aggregate(Ratio.Zero, (sum, one) => sum + one.Term) / Ratio.OfWhole(terms.Count);
        return Answer.Known(
            distance,
            Explanation.Of(
                $"{Name} and {other.Name} are {Shown(distance)} apart, over the {Invariant.Text(terms.Count)} dimensions of {reference.Name}.",
                terms.Select(one =>
                    Explanation.Of(
                        $"{one.Key}: ({Invariant.Text(scores[one.Key])} − {Invariant.Text(other.scores[one.Key])})² / {Invariant.Text(one.Value)} = {Shown(one.Term)}."
                    )
                )
            )
        );
    }

    /// <summary>Compares name and scores.</summary>
    /// <param name="other">The other profile.</param>
    /// <returns>Whether all are equal.</returns>
    public bool Equals(CultureProfile? other) =>
        other is not null
        && string.Equals(Name, other.Name, StringComparison.Ordinal)
        && scores.SequenceEqual(other.scores);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, scores.Count, scores.FirstOrDefault());

    /// <summary>Returns text such as <c>Halden Care: hierarchy 38, planning 53</c>.</summary>
    /// <returns>Name and scores.</returns>
    public override string ToString() =>
        $"{Name}: {string.Join(", ", scores.Select(one => $"{one.Key} {Invariant.Text(one.Value)}"))}";

    private static string Shown(Ratio value) => value.Shown(4);
}

/// <summary>The variances of dimensions of culture over a stated set of profiles.</summary>
/// <remarks>
/// A distance depends on the set and on whether its variances are those of a sample or of a population; so both are part of the
/// name. Two are equal when name and variances are. Immutable.
/// </remarks>
public sealed record CultureReference
{
    private readonly SortedDictionary<string, decimal> variances;

    private CultureReference(string name, SortedDictionary<string, decimal> variances)
    {
        Name = name;
        this.variances = variances;
    }

    /// <summary>Gets the name of the set, such as <c>78 countries of 2015, sample variances</c>.</summary>
    public string Name { get; }

    /// <summary>Gets the dimensions with their variances, in ordinal order.</summary>
    public IReadOnlyList<KeyValuePair<string, decimal>> Variances => [.. variances];

    /// <summary>Creates a reference.</summary>
    /// <param name="name">The name of the set, with the kind of its variances.</param>
    /// <param name="variances">The dimensions, at least one and each once, with variances above zero.</param>
    /// <returns>The reference.</returns>
    /// <exception cref="ArgumentException">A name is blank, there is no dimension or one twice, or a variance is not above zero.</exception>
    public static CultureReference Of(string name, params IEnumerable<(string Dimension, decimal Variance)> variances)
    {
        var all = new SortedDictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var (dimension, variance) in Guard.Against.Null(variances))
        {
            if (variance <= 0m || !all.TryAdd(Guard.Against.NoText(dimension, nameof(variances)).Trim(), variance))
            {
                throw new ArgumentException(
                    $"Each dimension is there once with a variance above zero; '{dimension}' has {Invariant.Text(variance)}.",
                    nameof(variances)
                );
            }
        }

        return all.Count > 0
            ? new CultureReference(Guard.Against.NoText(name).Trim(), all)
            : throw new ArgumentException("There is no dimension.", nameof(variances));
    }

    /// <summary>Compares name and variances.</summary>
    /// <param name="other">The other reference.</param>
    /// <returns>Whether all are equal.</returns>
    public bool Equals(CultureReference? other) =>
        other is not null
        && string.Equals(Name, other.Name, StringComparison.Ordinal)
        && variances.SequenceEqual(other.variances);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, variances.Count, variances.First());

    /// <summary>Returns text such as <c>78 countries, sample variances: 4 dimensions</c>.</summary>
    /// <returns>Name and number of dimensions.</returns>
    public override string ToString() => $"{Name}: {Invariant.Text(variances.Count)} dimensions";
}
