using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Parties;

namespace Outsourcing.Domain.Performance;

/// <summary>The scores of a period: each line, the total, and the bands in which the total can lie.</summary>
/// <remarks>What the lines add is the total, exactly. Two are equal when scorecard and lines are.</remarks>
public sealed record ScorecardResult
{
    private readonly LineScore[] lines;

    internal ScorecardResult(Scorecard scorecard, LineScore[] lines)
    {
        Scorecard = scorecard;
        this.lines = lines;
        Total = Mean(lines)!;
    }

    /// <summary>Gets the scorecard.</summary>
    public Scorecard Scorecard { get; }

    /// <summary>Gets the lines, in the order of the scorecard.</summary>
    public IReadOnlyList<LineScore> Lines => Array.AsReadOnly(lines);

    /// <summary>Gets the total: the mean of the scored lines by their weights.</summary>
    public ScoreInterval Total { get; }

    /// <summary>Gets the bands in which the total can lie, by rising score; one unless something unknown decides.</summary>
    public IReadOnlyList<ScoreBand> PossibleBands => Array.AsReadOnly(Scorecard.Bands.Possible(Total));

    /// <summary>Gives the band of the total.</summary>
    /// <returns>The band; a missing fact when something unknown decides between several.</returns>
    public Answer<ScoreBand> Band()
    {
        var possible = Scorecard.Bands.Possible(Total);
        var open = lines.Where(line => line.Score is { IsExact: false }).Select(line => line.Line.Name).ToList();
        return possible.Length == 1
            ? Answer.Known(possible[0], Explanation.Of($"A total of {Total} lies in the band '{possible[0].Name}'."))
            : Answer.FactMissing<ScoreBand>(
                Finding.Of(
                    PerformanceRules.ScorecardBand,
                    Severity.Warning,
                    Scorecard.Name,
                    $"The total is {Total}, which is '{possible[0].Name}' to '{possible[^1].Name}', as long as "
                        + $"{Invariant.List(open)} {(open.Count == 1 ? "is" : "are")} open."
                )
            );
    }

    /// <summary>Gives the mean of the lines of a side by their weights.</summary>
    /// <param name="side">The side.</param>
    /// <returns>The score; <see langword="null"/> when no line of the side was scored.</returns>
    public ScoreInterval? OfSide(PartyRole side) => Mean(lines.Where(line => line.Line.Side == side));

    /// <summary>Gives the mean of the lines of a quadrant by their weights.</summary>
    /// <param name="quadrant">The quadrant.</param>
    /// <returns>The score; <see langword="null"/> when no line of the quadrant was scored.</returns>
    /// <exception cref="ArgumentException">No line stands in such a quadrant.</exception>
    public ScoreInterval? OfQuadrant(string quadrant)
    {
        var own = lines.Where(line => string.Equals(line.Line.Quadrant, quadrant, StringComparison.Ordinal)).ToList();
        return own.Count == 0
            ? throw new ArgumentException($"No line stands in a quadrant '{quadrant}'.", nameof(quadrant))
            : Mean(own);
    }

    /// <summary>Compares scorecard and lines.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(ScorecardResult? other) =>
        other is not null && Scorecard == other.Scorecard && lines.AsSpan().SequenceEqual(other.lines);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Scorecard, Total);

    /// <summary>Returns text such as <c>helpdesk: 62.5 to 82.5, average to good</c>.</summary>
    /// <returns>The name, the total and the band or bands.</returns>
    public override string ToString()
    {
        var bands = Scorecard.Bands.Possible(Total);
        return $"{Scorecard.Name}: {Total}, {bands[0].Name}" + (bands.Length == 1 ? "" : $" to {bands[^1].Name}");
    }

    private static ScoreInterval? Mean(IEnumerable<LineScore> lines)
    {
        var (low, open, share) = (Ratio.Zero, Ratio.Zero, Ratio.Zero);
        foreach (var line in lines)
        {
            if (line.Score is not { } score)
            {
                continue;
            }

            low += score.Low * line.Share;
            share += line.Share;
            if (!score.IsExact)
            {
                open += (score.High - score.Low) * line.Share;
            }
        }

        return share == Ratio.Zero ? null
            : share == Ratio.One ? ScoreInterval.Of(low, low + open)
            : ScoreInterval.Of(low / share, (low + open) / share);
    }
}
