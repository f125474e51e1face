namespace Outsourcing.Samples.ServiceLevelMonth;

/// <summary>When the telephony was out, what of it counts, and how the error budget went.</summary>
/// <param name="Month">The month.</param>
/// <param name="Budget">The downtime that the target allows.</param>
/// <param name="Outages">All outages of the month.</param>
/// <param name="Accepted">What is excluded without dispute.</param>
/// <param name="Disputed">What would be excluded as well if what is claimed and disputed were accepted.</param>
/// <param name="Refused">What is claimed and does not count by the terms.</param>
internal sealed record DowntimeMonth(
    Interval Month,
    ErrorBudget Budget,
    IntervalSet Outages,
    IntervalSet Accepted,
    IntervalSet Disputed,
    IntervalSet Refused
)
{
    /// <summary>Gets the downtime that counts when only accepted exclusions do.</summary>
    public IntervalSet Counted => Outages - Accepted;

    /// <summary>Gets the downtime that counts when the disputed exclusions do as well.</summary>
    public IntervalSet CountedIfAccepted => Counted - Disputed;

    /// <summary>The budget that is left at the beginning, at each turn of the downtime, and at the end.</summary>
    public IReadOnlyList<(Instant At, Ratio Left)> BurnDown(IntervalSet downtime)
    {
        var points = new List<(Instant, Ratio)> { (Month.Start, Ratio.One) };
        var used = Duration.Zero;
        foreach (var outage in downtime.Intervals)
        {
            points.Add((outage.Start, Left(used)));
            used += outage.Duration;
            points.Add((outage.End, Left(used)));
        }

        points.Add((Month.End, Left(used)));
        return points;
    }

    private Ratio Left(Duration used) => Budget.ReadDowntime(used, Budget.Window).Remaining;

    /// <summary>Draws the month from the outages and from what the measurement decided on each exclusion.</summary>
    public static DowntimeMonth Of(
        MeasurementPeriod period,
        Percentage target,
        IEnumerable<Outage> outages,
        IReadOnlyList<ExclusionDecision> decisions,
        ExclusionTerms terms
    )
    {
        var leaves = terms.Rules.Where(rule => rule.LeavesAvailable).Select(rule => rule.Category).ToHashSet();
        var agreed = period.Instants.Duration - Time(ExclusionEffect.Counted, leaves.Contains).Total;
        return new DowntimeMonth(
            period.Instants,
            ErrorBudget.Of(target, agreed),
            IntervalSet
                .Of(
                    outages
                        .Where(outage => outage.Start < period.Instants.End)
                        .Select(outage => new Interval(outage.Start, outage.End ?? period.Instants.End))
                )
                .Clip(period.Instants),
            Time(ExclusionEffect.Counted, Any),
            Time(ExclusionEffect.CountedIfAccepted, Any),
            IntervalSet
                .Of(decisions.Select(decision => decision.Exclusion.Time).OfType<Interval>())
                .Clip(period.Instants)
                - Time(ExclusionEffect.Counted, Any)
                - Time(ExclusionEffect.CountedIfAccepted, Any)
        );

        static bool Any(ExclusionCategory category) => true;

        IntervalSet Time(ExclusionEffect effect, Func<ExclusionCategory, bool> isMeant) =>
            IntervalSet
                .Of(
                    decisions
                        .Where(decision => decision.Effect == effect && isMeant(decision.Exclusion.Category))
                        .SelectMany(decision => decision.Time.Intervals)
                )
                .Clip(period.Instants);
    }
}
