namespace Outsourcing.Domain.Scoring;

/// <summary>What a rival of the leader lacked: for each single value, the nearest one that would have made it lead.</summary>
/// <remarks>Immutable. Two are equal when ranking, rival and all values are equal.</remarks>
public sealed class ScoreFlips : IEquatable<ScoreFlips>
{
    private readonly ScoreFlip[] values;

    internal ScoreFlips(Ranking ranking, string rival, ScoreFlip[] values)
    {
        Ranking = ranking;
        Rival = rival;
        this.values = values;
    }

    /// <summary>Gets the ranking whose leader is asked about.</summary>
    public Ranking Ranking { get; }

    /// <summary>Gets the name of the rival.</summary>
    public string Rival { get; }

    /// <summary>Gets a line for each criterion that has weight: first for the values of the rival, then for those of the leader.</summary>
    public IReadOnlyList<ScoreFlip> Values => Array.AsReadOnly(values);

    /// <inheritdoc/>
    public bool Equals(ScoreFlips? other) =>
        other is not null
        && Ranking.Equals(other.Ranking)
        && string.Equals(Rival, other.Rival, StringComparison.Ordinal)
        && values.AsSpan().SequenceEqual(other.values);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ScoreFlips);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Ranking, Rival, values.Length);

    /// <summary>Returns the scores of both, and how many single values would have made the rival lead.</summary>
    /// <returns>The text in the invariant culture.</returns>
    public override string ToString()
    {
        var (leader, rival) = (Ranking.Best, Ranking[Rival]);
        return $"{leader.Name} leads with {Invariant.Short(leader.Score)}, {rival.Name} has {Invariant.Short(rival.Score)}; {Invariant.Text(values.Count(value => value.Level is not null))} of {Invariant.Text(values.Length)} values, each changed alone, can make {rival.Name} lead.";
    }

    internal static Explanation Explain(ScoreFlips flips)
    {
        var parts = flips.values.Select(value => Explanation.Of(value.ToString())).ToList();
        if (Array.Exists(flips.values, value => value.Tolerance > 0))
        {
            parts.Add(
                Explanation.Of(
                    $"Found by bisection to a share of {Invariant.Short(WinnerFlip.Tolerance)} of the values, after {Invariant.Text(WinnerFlip.Steps)} steps; a change within a step would not show, and further out {flips.Rival} may lose the lead again."
                )
            );
        }

        return Explanation.Of(flips.ToString(), parts);
    }
}
