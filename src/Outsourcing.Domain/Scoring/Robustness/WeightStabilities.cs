namespace Outsourcing.Domain.Scoring;

/// <summary>How firm the lead is against a change of each single weight.</summary>
/// <remarks>Immutable. Two are equal when they are of equal rankings.</remarks>
public sealed class WeightStabilities : IEquatable<WeightStabilities>
{
    private readonly WeightStability[] criteria;
    private readonly Finding[] undefined;

    internal WeightStabilities(Ranking ranking, WeightStability[] criteria, Finding[] undefined)
    {
        Ranking = ranking;
        this.criteria = criteria;
        this.undefined = undefined;
    }

    /// <summary>Gets the ranking whose leader is asked about.</summary>
    public Ranking Ranking { get; }

    /// <summary>Gets an interval for each criterion that has one, in the order of the criteria.</summary>
    public IReadOnlyList<WeightStability> Criteria => Array.AsReadOnly(criteria);

    /// <summary>Gets why the other criteria have none.</summary>
    public IReadOnlyList<Finding> Undefined => Array.AsReadOnly(undefined);

    /// <summary>Gets the criterion with the smallest change of a weight that brings another alternative level; of several, the first. <see langword="null"/> when no single weight does.</summary>
    public WeightStability? MostSensitive =>
        criteria.Where(one => one.Smallest is not null).MinBy(one => Math.Abs(one.Smallest!.Change));

    /// <inheritdoc/>
    public bool Equals(WeightStabilities? other) =>
        other is not null
        && Ranking.Equals(other.Ranking)
        && criteria.AsSpan().SequenceEqual(other.criteria)
        && undefined.AsSpan().SequenceEqual(other.undefined);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as WeightStabilities);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Ranking, criteria.Length);

    /// <summary>Returns the sentence about the most sensitive weight.</summary>
    /// <returns>The text in the invariant culture.</returns>
    public override string ToString() =>
        MostSensitive is { Smallest: { } flip } most
            ? $"The smallest change of one weight that makes another lead is {Invariant.Percent(Math.Abs(flip.Change) / most.Total)} of the whole: {most}"
        : undefined.Length == 0 ? $"{Ranking.Best.Name} leads whatever any single criterion weighs."
        : criteria.Length == 0 ? $"No weight can be changed alone; {Ranking.Best.Name} leads."
        : $"{Ranking.Best.Name} leads whatever {Invariant.List([.. criteria.Select(one => one.Criterion.Name)])} {(criteria.Length == 1 ? "weighs" : "weigh")}, each changed alone.";

    internal static Explanation Explain(WeightStabilities stabilities) =>
        Explanation.Of(
            stabilities.ToString(),
            [
                .. stabilities.criteria.Select(WeightStability.Explain),
                .. stabilities.undefined.Select(finding => Explanation.Of(finding.Message)),
            ]
        );
}
