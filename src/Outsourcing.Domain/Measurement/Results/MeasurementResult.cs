using System.Collections.ObjectModel;

namespace Outsourcing.Domain.Measurement;

/// <summary>What was measured in a period, and how it stands to the target: with the accepted exclusions, and with the open ones too.</summary>
/// <remarks>Two are equal when all members are equal. Immutable.</remarks>
public sealed class MeasurementResult : IEquatable<MeasurementResult>
{
    private readonly ReadOnlyCollection<ExclusionDecision> exclusions;

    internal MeasurementResult(
        Indicator indicator,
        Target target,
        MeasurementPeriod period,
        Outcome undisputed,
        Outcome? ifDisputedAccepted,
        IEnumerable<ExclusionDecision> exclusions,
        bool isProvisional
    )
    {
        Indicator = indicator;
        Target = target;
        Period = period;
        Undisputed = undisputed;
        IfDisputedAccepted = ifDisputedAccepted;
        this.exclusions = Array.AsReadOnly<ExclusionDecision>([.. exclusions]);
        IsProvisional = isProvisional;
    }

    /// <summary>Gets what was measured.</summary>
    public Indicator Indicator { get; }

    /// <summary>Gets the level that was agreed.</summary>
    public Target Target { get; }

    /// <summary>Gets the period.</summary>
    public MeasurementPeriod Period { get; }

    /// <summary>Gets the outcome when only accepted exclusions count.</summary>
    public Outcome Undisputed { get; }

    /// <summary>Gets the outcome when claimed and disputed exclusions count as well, or <see langword="null"/> when that changes nothing.</summary>
    public Outcome? IfDisputedAccepted { get; }

    /// <summary>Gets what became of each exclusion, in the order of time.</summary>
    public IReadOnlyList<ExclusionDecision> Exclusions => exclusions;

    /// <summary>Gets whether the number may still change, since something goes on beyond the end of the period.</summary>
    public bool IsProvisional { get; }

    /// <inheritdoc/>
    public bool Equals(MeasurementResult? other) =>
        other is not null
        && Indicator == other.Indicator
        && Target == other.Target
        && Period.Equals(other.Period)
        && Undisputed == other.Undisputed
        && IfDisputedAccepted == other.IfDisputedAccepted
        && IsProvisional == other.IsProvisional
        && exclusions.SequenceEqual(other.exclusions);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as MeasurementResult);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Target, Period, Undisputed, IfDisputedAccepted);

    /// <summary>
    /// Returns the result on one line, such as <c>Missed: 412/435 = 94.71 %, 2 tickets short; with the 3 disputed exclusions
    /// Met: 412/432 = 95.37 %, 1 ticket left</c>.
    /// </summary>
    /// <returns>The outcome, the other one where open exclusions change it, and whether it is provisional.</returns>
    public override string ToString()
    {
        var other = IfDisputedAccepted is null ? "" : $"; {WithOpen()} {IfDisputedAccepted}";
        return $"{Undisputed}{other}{(IsProvisional ? " (provisional)" : "")}";
    }

    /// <summary>Names the exclusions that would count if they were accepted.</summary>
    internal string WithOpen()
    {
        ExclusionDecision[] open =
        [
            .. exclusions.Where(decision => decision.Effect == ExclusionEffect.CountedIfAccepted && Touches(decision)),
        ];
        var states = open.Select(decision => decision.Exclusion.State).Distinct().ToList();
        var word = states.Count == 1 ? states[0].Word() : "claimed or disputed";
        return open.Length switch
        {
            0 => "with the open exclusions",
            1 => $"with the {word} exclusion",
            _ => $"with the {Invariant.Text(open.Length)} {word} exclusions",
        };
    }

    private bool Touches(ExclusionDecision decision) =>
        decision.Exclusion.Time is null || !decision.Time.Clip(Period.Instants).IsEmpty;
}
