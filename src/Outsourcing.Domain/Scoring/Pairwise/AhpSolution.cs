namespace Outsourcing.Domain.Scoring;

/// <summary>A whole decision by <see cref="Ahp"/>: the weights of the criteria, the local priorities of the alternatives, and the ranking by both.</summary>
/// <remarks>Immutable. Two are equal when the ranking and all priorities are equal.</remarks>
public sealed class AhpSolution : IEquatable<AhpSolution>
{
    private readonly AhpPart[] criteria;
    private readonly AhpPart[] alternatives;

    internal AhpSolution(Ranking ranking, IEnumerable<AhpPart> criteria, IEnumerable<AhpPart> alternatives)
    {
        (Ranking, this.criteria, this.alternatives) = (ranking, [.. criteria], [.. alternatives]);
    }

    /// <summary>Gets the alternatives by their global priority: the sum of criterion weight × local priority. The weights are those of its problem.</summary>
    public Ranking Ranking { get; }

    /// <summary>Gets the priorities of each list of criteria of two or more, from the top, a group before its members.</summary>
    public IReadOnlyList<Priorities> Criteria => Array.AsReadOnly(Array.ConvertAll(criteria, part => part.Priorities));

    /// <summary>Gets the local priorities of the alternatives on each criterion, in the order of the criteria.</summary>
    public IReadOnlyList<Priorities> Alternatives =>
        Array.AsReadOnly(Array.ConvertAll(alternatives, part => part.Priorities));

    /// <inheritdoc/>
    public bool Equals(AhpSolution? other) =>
        other is not null
        && Ranking.Equals(other.Ranking)
        && criteria.AsSpan().SequenceEqual(other.criteria)
        && alternatives.AsSpan().SequenceEqual(other.alternatives);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AhpSolution);

    /// <inheritdoc/>
    public override int GetHashCode() => Ranking.GetHashCode();

    /// <summary>Returns rank, name and global priority of each alternative, such as <c>1. Borea 0.7; 2. Acme 0.3</c>.</summary>
    /// <returns>The text in the invariant culture.</returns>
    public override string ToString() => Ranking.ToString();

    internal static Explanation Explain(AhpSolution solution)
    {
        Priorities any = solution.Alternatives[0];
        return Explanation.Of(
            $"The global priorities of {Invariant.Text(solution.Ranking.Alternatives.Count)} alternatives are the sums of criterion weight × local priority, both by {any.Method}.",
            any.Method.Source,
            [
                .. solution.Ranking.Alternatives.Select(alternative => alternative.Explanation),
                .. solution.criteria.Select(part => part.Explanation),
                .. solution.alternatives.Select(part => part.Explanation),
            ]
        );
    }
}
