using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Measurement;

/// <summary>What an indicator is to read: the period, and what does not count.</summary>
/// <param name="Period">The period.</param>
/// <param name="ExcludedTime">The time that does not count.</param>
/// <param name="UnavailableTime">The part of it that also leaves the available time.</param>
/// <param name="ExcludedIds">The observations that are out.</param>
internal sealed record MeasurementScope(
    MeasurementPeriod Period,
    IntervalSet ExcludedTime,
    IntervalSet UnavailableTime,
    IReadOnlySet<string> ExcludedIds
)
{
    /// <summary>A scope in which everything counts.</summary>
    public static MeasurementScope Whole(MeasurementPeriod period) =>
        new(period, IntervalSet.Empty, IntervalSet.Empty, new HashSet<string>(StringComparer.Ordinal));

    /// <summary>Whether an observation is out altogether: it is named, or happened at an instant that is excluded.</summary>
    public bool Excludes(Observation observation) =>
        ExcludedIds.Contains(observation.Id) || (observation.Moment is { } moment && ExcludedTime.Contains(moment));

    /// <summary>The observations of one instant that lie in the period and count.</summary>
    public IEnumerable<T> Counted<T>(IEnumerable<T> observations)
        where T : Observation =>
        observations.Where(observation =>
            observation.Moment is { } moment && Period.Instants.Contains(moment) && !Excludes(observation)
        );
}
