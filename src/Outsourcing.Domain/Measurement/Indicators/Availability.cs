using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Measurement;

/// <content>Availability by time.</content>
public abstract partial record Indicator
{
    /// <summary>Creates the share of the available time in which there was service.</summary>
    /// <param name="serviceHours">When there should be service; absent for always.</param>
    /// <param name="countedFrom">
    /// How long an outage lasts at least to count; absent when every outage counts. Overlapping and touching outages are one.
    /// Its whole length decides, also what lies outside the period or the service hours; exactly so long counts.
    /// </param>
    /// <returns>The indicator.</returns>
    /// <exception cref="ArgumentException"><paramref name="countedFrom"/> is not above zero.</exception>
    public static AvailabilityByTime Availability(
        BusinessCalendar? serviceHours = null,
        Duration? countedFrom = null
    ) => new(serviceHours, countedFrom is { } least ? MeasurementGuards.Positive(least, nameof(countedFrom)) : null);
}

/// <summary>The share of the available time in which there was service: 1 − lost time / available time.</summary>
/// <remarks>
/// <para>
/// The available time is the part of the period that lies in the service hours, without exclusions that leave it. The lost
/// time is the part of it that any outage covers, without all exclusions: outages that overlap count once, each counts with
/// what lies in the period, and one that still goes on counts up to the period's end, with the note that the number is
/// provisional.
/// </para>
/// <para>Without available time it is not measurable; when all of it is excluded the period is excused.</para>
/// </remarks>
public sealed record AvailabilityByTime : Indicator<Outage>
{
    internal AvailabilityByTime(BusinessCalendar? serviceHours, Duration? countedFrom)
    {
        ServiceHours = serviceHours;
        CountedFrom = countedFrom;
    }

    /// <summary>Gets when there should be service, or <see langword="null"/> for always.</summary>
    public BusinessCalendar? ServiceHours { get; }

    /// <summary>Gets how long an outage lasts at least to count, or <see langword="null"/> when every outage counts.</summary>
    public Duration? CountedFrom { get; }

    /// <inheritdoc/>
    public override string Name
    {
        get
        {
            var hours = ServiceHours is null ? "" : $" in {ServiceHours.Name ?? "the service hours"}";
            var least = CountedFrom is { } from ? $", outages from {Measured.Of(from)} on" : "";
            return $"availability{hours}{least}";
        }
    }

    /// <inheritdoc/>
    public override MeasureUnit Unit => MeasureUnit.Share;

    /// <inheritdoc/>
    public override void WriteTo(CanonicalForm form) =>
        Guard.Against.Null(form).Text("availability").Value(ServiceHours).MaybeTime(CountedFrom);

    /// <summary>Unites the outages of a part.</summary>
    /// <param name="period">The period; an outage that still goes on counts up to its end.</param>
    /// <param name="observations">The outages, in any order; also in several parts.</param>
    /// <returns>The downtime, not cut to the period.</returns>
    /// <exception cref="ArgumentNullException">An argument, or an element, is <see langword="null"/>.</exception>
    public Downtime Tally(MeasurementPeriod period, IEnumerable<Outage> observations)
    {
        var end = Guard.Against.Null(period).Instants.End;
        return DowntimeOf(Guard.Against.NullElement(observations), end);
    }

    /// <summary>Judges the downtime of a period, however many parts it was united of.</summary>
    /// <param name="target">The level that was agreed.</param>
    /// <param name="period">The period.</param>
    /// <param name="downtime">All downtime, with what is excluded; it is cut to the period here.</param>
    /// <param name="exclusions">What may not count; absent for nothing. One that names an outage is refused, since none has a name any more.</param>
    /// <param name="terms">The conditions of exclusions; absent for <see cref="ExclusionTerms.Unconditional"/>.</param>
    /// <returns>
    /// The result, as <see cref="Indicator{TObservation}.Measure"/> gives it of the outages; but never marked as
    /// provisional, since a downtime does not tell whether an outage still went on.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument that must be there, or an element, is <see langword="null"/>.</exception>
    public Answer<MeasurementResult> Judge(
        Target target,
        MeasurementPeriod period,
        Downtime downtime,
        IEnumerable<Exclusion>? exclusions = null,
        ExclusionTerms? terms = null
    )
    {
        Guard.Against.Null(downtime);
        return Judge(target, period, scope => Read(downtime, scope), exclusions, terms);
    }

    internal override Reading Read(IReadOnlyList<Outage> observations, MeasurementScope scope)
    {
        var end = scope.Period.Instants.End;
        Outage[] counted = [.. observations.Where(outage => !scope.Excludes(outage))];
        string[] ongoing =
        [
            .. counted.Where(outage => outage.End is null && outage.Start < end).Select(outage => outage.Id),
        ];
        return Read(DowntimeOf(counted, end), scope) with
        {
            Provisional =
                ongoing.Length == 0
                    ? null
                    : $"{Invariant.List(ongoing)} still went on at the end of the data "
                        + "and counts up to the end of the period, so the number is provisional.",
        };
    }

    private Reading Read(Downtime downtime, MeasurementScope scope)
    {
        var instants = scope.Period.Instants;
        IntervalSet? service = IntervalSet.Of(instants);
        if (ServiceHours is not null && !ServiceHours.TryOpenIntervals(instants, out service, out var finding))
        {
            return NoReading.Of(finding);
        }

        var qualified = CountedFrom is { } least
            ? IntervalSet.Of(downtime.Intervals.Intervals.Where(outage => outage.Duration >= least))
            : downtime.Intervals;
        var down = qualified & service;
        var lost = (down - scope.ExcludedTime).Total;
        var agreed = (service - scope.UnavailableTime).Total;
        var isExcused = (service - scope.ExcludedTime).IsEmpty;
        return new TimeReading(
            lost,
            isExcused ? Duration.Zero : agreed,
            Sentences(service.Total, agreed, down.Total, lost)
        );
    }

    private static Downtime DowntimeOf(Outage[] outages, Instant periodEnd) =>
        Downtime.Of(
            IntervalSet.Of(
                outages.Select(outage => new Interval(outage.Start, outage.End ?? Instant.Max(outage.Start, periodEnd)))
            )
        );

    private static IReadOnlyList<string> Sentences(Duration service, Duration agreed, Duration down, Duration lost)
    {
        var available = $"{Measured.Of(service)} of service were agreed.";
        var left = $"{Measured.Of(service - agreed)} of it left the available time: {Measured.Of(agreed)} remain.";
        var outages = $"{Measured.Of(down)} of it were without service";
        var excluded = $"{outages}, {Measured.Of(down - lost)} of which are excluded: {Measured.Of(lost)} lost.";
        return
        [
            available,
            .. agreed == service ? Array.Empty<string>() : [left],
            lost == down ? $"{outages}." : excluded,
        ];
    }
}
