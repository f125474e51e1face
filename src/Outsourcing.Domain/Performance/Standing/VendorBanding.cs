using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Performance;

/// <summary>From which score on a vendor is preferred, approved or conditional, and by which margin a standing is left.</summary>
/// <remarks>
/// A standing is left only when the score passes its threshold by the margin, up or down, so that a score that wavers around a
/// threshold does not change the standing each time. Two are equal when all members are. Immutable.
/// </remarks>
public sealed record VendorBanding : IFingerprinted
{
    private VendorBanding(
        ScoreScale scale,
        decimal preferredFrom,
        decimal approvedFrom,
        decimal conditionalFrom,
        decimal margin
    )
    {
        Scale = scale;
        PreferredFrom = preferredFrom;
        ApprovedFrom = approvedFrom;
        ConditionalFrom = conditionalFrom;
        Margin = margin;
    }

    /// <summary>Gets the scale of the scores; higher is better on it.</summary>
    public ScoreScale Scale { get; }

    /// <summary>Gets the lowest score of a preferred vendor.</summary>
    public decimal PreferredFrom { get; }

    /// <summary>Gets the lowest score of an approved vendor.</summary>
    public decimal ApprovedFrom { get; }

    /// <summary>Gets the lowest score of a conditional vendor; below it a vendor is blocked.</summary>
    public decimal ConditionalFrom { get; }

    /// <summary>Gets by how much a threshold must be passed before a standing changes.</summary>
    public decimal Margin { get; }

    /// <summary>Creates a banding.</summary>
    /// <param name="scale">The scale of the scores; higher is better on it.</param>
    /// <param name="preferredFrom">The lowest score of a preferred vendor.</param>
    /// <param name="approvedFrom">The lowest score of an approved vendor.</param>
    /// <param name="conditionalFrom">The lowest score of a conditional vendor.</param>
    /// <param name="margin">By how much a threshold must be passed before a standing changes; zero for not at all.</param>
    /// <returns>The banding.</returns>
    /// <exception cref="ArgumentException">
    /// Higher is worse on the scale, the thresholds do not fall from the scale's highest score to above its lowest, the margin
    /// is negative, or it puts a standing out of reach.
    /// </exception>
    public static VendorBanding Of(
        ScoreScale scale,
        decimal preferredFrom,
        decimal approvedFrom,
        decimal conditionalFrom,
        decimal margin = 0m
    )
    {
        Guard.Against.Null(scale);
        if (scale.Direction != Direction.Maximize)
        {
            throw new ArgumentException(
                $"Vendors are banded by scores of which higher is better, not on {scale}.",
                nameof(scale)
            );
        }

        if (
            preferredFrom > scale.Highest
            || approvedFrom >= preferredFrom
            || conditionalFrom >= approvedFrom
            || conditionalFrom <= scale.Lowest
        )
        {
            throw new ArgumentException(
                $"The thresholds {Invariant.Text(preferredFrom)}, {Invariant.Text(approvedFrom)} and "
                    + $"{Invariant.Text(conditionalFrom)} do not fall within {scale}.",
                nameof(preferredFrom)
            );
        }

        var most = Ratio.Min(
            Ratio.Of(scale.Highest) - Ratio.Of(preferredFrom),
            Ratio.Of(conditionalFrom) - Ratio.Of(scale.Lowest)
        );
        return margin >= 0m && most.CompareTo(margin) >= 0
            ? new VendorBanding(scale, preferredFrom, approvedFrom, conditionalFrom, margin)
            : throw new ArgumentException(
                $"The margin {Invariant.Text(margin)} is negative, or puts a standing out of reach; it is at most "
                    + $"{ScoreInterval.Of(most)}.",
                nameof(margin)
            );
    }

    /// <summary>Decides how a vendor stands after a score.</summary>
    /// <param name="before">How it stood before; none when it has not been decided, and then the thresholds decide alone.</param>
    /// <param name="score">The score, or the scores that are possible.</param>
    /// <returns>
    /// The standing, with a note when it is kept only by the margin. A missing fact when the scores that are possible lead to
    /// different standings.
    /// </returns>
    /// <exception cref="ArgumentException">The standing is none of the five, or the score lies outside the scale.</exception>
    public Answer<StandingDecision> Decide(VendorStanding before, ScoreInterval score) => Decide(before, score, []);

    /// <summary>Decides how a vendor stands after a scorecard, and names the lines that cost it most.</summary>
    /// <param name="before">How it stood before; none when it has not been decided.</param>
    /// <param name="result">The result of a scorecard on the same scale.</param>
    /// <inheritdoc cref="Decide(VendorStanding, ScoreInterval)"/>
    /// <exception cref="ArgumentException">The standing is none of the five, or the scorecard has another scale.</exception>
    public Answer<StandingDecision> Decide(VendorStanding before, ScorecardResult result)
    {
        Guard.Against.Null(result);
        return result.Scorecard.Scale == Scale
            ? Decide(before, result.Total, Costs(result))
            : throw new ArgumentException(
                $"The scorecard scores on {result.Scorecard.Scale}, and the banding on {Scale}.",
                nameof(result)
            );
    }

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form) =>
        Guard
            .Against.Null(form)
            .Value(Scale)
            .Number(PreferredFrom)
            .Number(ApprovedFrom)
            .Number(ConditionalFrom)
            .Number(Margin);

    /// <summary>Returns text such as <c>preferred from 85, approved from 70, conditional from 50, margin 3</c>.</summary>
    /// <returns>The thresholds and the margin.</returns>
    public override string ToString() =>
        $"preferred from {Text(PreferredFrom)}, approved from {Text(ApprovedFrom)}, conditional from {Text(ConditionalFrom)}, "
        + $"margin {Text(Margin)}";

    private Answer<StandingDecision> Decide(
        VendorStanding before,
        ScoreInterval score,
        IReadOnlyList<Explanation> reasons
    )
    {
        Guard.Against.OutOfRange((int)before, nameof(before), (int)VendorStanding.None, (int)VendorStanding.Preferred);
        Guard.Against.Null(score);
        if (score.Low < Ratio.Of(Scale.Lowest) || score.High > Ratio.Of(Scale.Highest))
        {
            throw new ArgumentException($"The score {score} lies outside {Scale}.", nameof(score));
        }

        var (low, high) = (After(before, score.Low), After(before, score.High));
        if (low != high)
        {
            return Answer.FactMissing<StandingDecision>(
                Finding.Of(
                    PerformanceRules.StandingUndecided,
                    Severity.Warning,
                    "standing",
                    $"A score of {score} leads to {StandingDecision.Word(low)} or {StandingDecision.Word(high)}, as long as "
                        + "something is unknown."
                )
            );
        }

        var decision = new StandingDecision(low, before, score);
        var explanation = Explanation.Of($"{decision}: {this}.", reasons);
        var (plainLow, plainHigh) = (Plain(score.Low, 0m), Plain(score.High, 0m));
        return plainLow == low && plainHigh == low
            ? Answer.Known(decision, explanation)
            : Answer.Known(
                decision,
                explanation,
                Finding.Of(
                    PerformanceRules.StandingKept,
                    Severity.Info,
                    "standing",
                    (
                        low == before
                            ? $"A score of {score} keeps {StandingDecision.Word(low)}, since it passes no threshold by the margin of {Text(Margin)}; "
                            : $"A score of {score} leads no further than {StandingDecision.Word(low)}, since it passes no threshold beyond by the margin of {Text(Margin)}; "
                    )
                        + $"by the thresholds alone it would be {StandingDecision.Word(plainLow == low ? plainHigh : plainLow)}."
                )
            );
    }

    private VendorStanding After(VendorStanding before, Ratio score)
    {
        var (least, most) = (Plain(score, Margin), Plain(score, -Margin));
        return before == VendorStanding.None ? Plain(score, 0m)
            : before < least ? least
            : before > most ? most
            : before;
    }

    /// <summary>The standing when every threshold is moved by an amount.</summary>
    private VendorStanding Plain(Ratio score, decimal moved) =>
        score.CompareTo(PreferredFrom + moved) >= 0 ? VendorStanding.Preferred
        : score.CompareTo(ApprovedFrom + moved) >= 0 ? VendorStanding.Approved
        : score.CompareTo(ConditionalFrom + moved) >= 0 ? VendorStanding.Conditional
        : VendorStanding.Blocked;

    /// <summary>What each line keeps the total from the full score, the most expensive first.</summary>
    private static List<Explanation> Costs(ScorecardResult result)
    {
        var best = Ratio.Of(result.Scorecard.Scale.Best);
        return
        [
            .. result
                .Lines.Where(line => line.Score is not null)
                .Select(line => (Line: line, Cost: (best - line.Score!.Low) * line.Share))
                .Where(cost => cost.Cost > Ratio.Zero)
                .OrderByDescending(cost => cost.Cost)
                .Select(cost =>
                    Explanation.Of(
                        $"{cost.Line.Line.Name} costs {(cost.Line.Score!.IsExact ? "" : "up to ")}{ScoreInterval.Of(cost.Cost)}."
                    )
                ),
        ];
    }

    private static string Text(decimal value) => Invariant.Text(Decimals.Canonical(value));
}
