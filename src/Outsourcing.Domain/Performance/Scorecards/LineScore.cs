using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.Performance;

/// <summary>What became of a line of a scorecard.</summary>
/// <remarks>Two are equal when all members are.</remarks>
public sealed record LineScore
{
    internal LineScore(ScorecardLine line, CriterionValue value, ScoreInterval? score, Ratio share)
    {
        Line = line;
        Value = value;
        Score = score;
        Share = share;
    }

    /// <summary>Gets the line.</summary>
    public ScorecardLine Line { get; }

    /// <summary>Gets what is known of it.</summary>
    public CriterionValue Value { get; }

    /// <summary>Gets its score; <see langword="null"/> when there was no activity to score.</summary>
    public ScoreInterval? Score { get; }

    /// <summary>Gets its part of the total: its weight among the lines that were scored; zero when it was not.</summary>
    public Ratio Share { get; }

    /// <summary>Gets what it adds to the total: its score by its share; <see langword="null"/> when it was not scored.</summary>
    public ScoreInterval? Contribution =>
        Score is null ? null : ScoreInterval.Of(Score.Low * Share, Score.High * Share);

    /// <summary>Returns text such as <c>calls in 20 s (provider, 20%): 60, from 78 %</c>.</summary>
    /// <returns>The line, its score and the value behind it.</returns>
    public override string ToString() =>
        Score is null ? $"{Line}: not scored, {Value}" : $"{Line}: {Score}, from {Value}";
}
