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
/// <para>
/// Time that was not measured is given apart, with the rule of the contract for it: it counts as an outage, leaves the
/// available time, or is unknown. As far as an outage is known in it, it is measured.
/// </para>
/// <para>Without available time it is not measurable; when all of it is excluded the period is excused.</para>
/// </remarks>
public sealed record AvailabilityByTime : Indicator<Outage>
{
    /// <summary>So many spans are named in an explanation; of the others it says how many there are.</summary>
    private const int MostNamed = 10;

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

    /// <summary>Measures a period in a part of which nothing was measured, and judges the number.</summary>
    /// <param name="target">The level that was agreed.</param>
    /// <param name="period">The period.</param>
    /// <param name="observations">All outages, in any order, as <see cref="Indicator{TObservation}.Measure"/> takes them.</param>
    /// <param name="unmeasured">The time that was not measured; what lies outside the period or the service hours changes nothing.</param>
    /// <param name="rule">
    /// What it means under the contract, as far as no outage is known in it. Deemed missed: it counts as an outage. Left out:
    /// it leaves the available time. Unknown: it may have been either.
    /// </param>
    /// <param name="exclusions">What may not count; absent for nothing.</param>
    /// <param name="terms">The conditions of exclusions; absent for <see cref="ExclusionTerms.Unconditional"/>.</param>
    /// <returns>
    /// The result. When the time is unknown and the target stands the same whether it was up or down, the result says how,
    /// without number and headroom and with a note (<see cref="MeasurementRules.DataMissing"/>); otherwise a missing fact
    /// that names the time.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// An argument that must be there, or an element, is <see langword="null"/>, or the rule is none of the three.
    /// </exception>
    public Answer<MeasurementResult> Measure(
        Target target,
        MeasurementPeriod period,
        IEnumerable<Outage> observations,
        IntervalSet unmeasured,
        MissingDataRule rule,
        IEnumerable<Exclusion>? exclusions = null,
        ExclusionTerms? terms = null
    )
    {
        Guard.Against.Null(target);
        Guard.Against.Null(period);
        Guard.Against.Null(unmeasured);
        var known = MeasurementGuards.Known(rule, nameof(rule));
        var given = Guard.Against.NullElement(observations);
        var claimed = Guard.Against.NullElement(exclusions ?? []);
        return new Inquiry(this, target, period, terms ?? ExclusionTerms.Unconditional).Of(
            given,
            claimed,
            (outages, scope) => OfOutages(outages, scope, downtime => Read(downtime, scope, unmeasured, known))
        );
    }

    /// <summary>Unites the outages of a part.</summary>
    /// <param name="period">The period; an outage that still goes on counts up to its end.</param>
    /// <param name="observations">The outages, in any order; also in several parts.</param>
    /// <returns>The downtime, not cut to the period.</returns>
    /// <exception cref="ArgumentNullException">An argument, or an element, is <see langword="null"/>.</exception>
#pragma warning disable CA1822 // It is asked of an indicator, as the tallies of the others are.
    public Downtime Tally(MeasurementPeriod period, IEnumerable<Outage> observations)
    {
        var end = Guard.Against.Null(period).Instants.End;
        return DowntimeOf(Guard.Against.NullElement(observations), end);
    }
#pragma warning restore CA1822

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

    /// <summary>Judges the downtime of a period in a part of which nothing was measured.</summary>
    /// <param name="target">The level that was agreed.</param>
    /// <param name="period">The period.</param>
    /// <param name="downtime">All downtime, with what is excluded.</param>
    /// <param name="unmeasured">The time that was not measured.</param>
    /// <param name="rule">What it means under the contract, as when outages are measured.</param>
    /// <param name="exclusions">What may not count; absent for nothing.</param>
    /// <param name="terms">The conditions of exclusions; absent for <see cref="ExclusionTerms.Unconditional"/>.</param>
    /// <returns>The result, as it is given of the outages, but never marked as provisional.</returns>
    /// <exception cref="ArgumentException">
    /// An argument that must be there, or an element, is <see langword="null"/>, or the rule is none of the three.
    /// </exception>
    public Answer<MeasurementResult> Judge(
        Target target,
        MeasurementPeriod period,
        Downtime downtime,
        IntervalSet unmeasured,
        MissingDataRule rule,
        IEnumerable<Exclusion>? exclusions = null,
        ExclusionTerms? terms = null
    )
    {
        Guard.Against.Null(downtime);
        Guard.Against.Null(unmeasured);
        var known = MeasurementGuards.Known(rule, nameof(rule));
        return Judge(target, period, scope => Read(downtime, scope, unmeasured, known), exclusions, terms);
    }

    internal override Reading Read(IReadOnlyList<Outage> observations, MeasurementScope scope) =>
        OfOutages(observations, scope, downtime => Read(downtime, scope));

    private static Reading OfOutages(
        IReadOnlyList<Outage> outages,
        MeasurementScope scope,
        Func<Downtime, Reading> read
    )
    {
        var end = scope.Period.Instants.End;
        Outage[] counted = [.. outages.Where(outage => !scope.Excludes(outage))];
        string[] ongoing =
        [
            .. counted.Where(outage => outage.End is null && outage.Start < end).Select(outage => outage.Id),
        ];
        return read(DowntimeOf(counted, end)) with
        {
            Provisional =
                ongoing.Length == 0
                    ? null
                    : $"{Invariant.List(ongoing)} still went on at the end of the data "
                        + "and counts up to the end of the period, so the number is provisional.",
        };
    }

    private Reading Read(Downtime downtime, MeasurementScope scope) =>
        Read(downtime, scope, IntervalSet.Empty, MissingDataRule.LeftOut);

    /// <summary>Reads the downtime of a time of which a part, less what is known to be down, was not measured.</summary>
    private Reading Read(Downtime downtime, MeasurementScope scope, IntervalSet unmeasured, MissingDataRule rule)
    {
        var instants = scope.Period.Instants;
        IntervalSet? service = IntervalSet.Of(instants);
        if (ServiceHours is not null && !ServiceHours.TryOpenIntervals(instants, out service, out var finding))
        {
            return NoReading.Of(finding);
        }

        var known = downtime.Intervals;
        var gap = unmeasured - known;
        return rule switch
        {
            MissingDataRule.LeftOut => Read(
                known,
                service,
                scope with
                {
                    UnavailableTime = scope.UnavailableTime | gap,
                }
            ),
            MissingDataRule.DeemedMissedAtMinimum => Deemed(Read(known | gap, service, scope), (gap & service).Total),
            _ => Either(
                Read(known | gap, service, scope),
                Read(known, service, scope),
                (gap & service) - scope.ExcludedTime
            ),
        };
    }

    private TimeReading Read(IntervalSet outages, IntervalSet service, MeasurementScope scope)
    {
        var qualified = CountedFrom is { } least
            ? IntervalSet.Of(outages.Intervals.Where(outage => outage.Duration >= least))
            : outages;
        var down = qualified & service;
        var lost = down - scope.ExcludedTime;
        var agreed = (service - scope.UnavailableTime).Total;
        var isExcused = (service - scope.ExcludedTime - scope.UnavailableTime).IsEmpty;
        return new TimeReading(
            lost.Total,
            isExcused ? Duration.Zero : agreed,
            Sentences(service.Total, agreed, down.Total, lost)
        );
    }

    private static TimeReading Deemed(TimeReading down, Duration gap) =>
        gap == Duration.Zero
            ? down
            : down with
            {
                Sentences = [.. down.Sentences, $"{Measured.Of(gap)} were not measured and are deemed an outage."],
            };

    /// <summary>Reads what is the one number if the gap was down, and the other if it was up.</summary>
    private Reading Either(TimeReading down, TimeReading up, IntervalSet gap)
    {
        if (down.Value is not { } low || up.Value is not { } high || low == high)
        {
            return up;
        }

        var missing = $"{Measured.Of(gap.Total)} of the service time were not measured ({gap})";
        return new BoundedReading(
            low,
            high,
            null,
            Finding.Of(
                MeasurementRules.DataMissing,
                Severity.Error,
                Name,
                $"{missing}, and whether there was service then decides how the target stands: {low.Short()} without, {high.Short()} with it."
            ),
            Finding.Of(
                MeasurementRules.DataMissing,
                Severity.Info,
                Name,
                $"{missing}, and the target stands the same whether there was service then or not."
            ),
            [
                .. up.Sentences,
                $"Without service in the {Measured.Of(gap.Total)} that were not measured it would be {low.Short()}, else {high.Short()}.",
            ]
        );
    }

    private static Downtime DowntimeOf(Outage[] outages, Instant periodEnd) =>
        Downtime.Of(
            IntervalSet.Of(
                outages.Select(outage => new Interval(outage.Start, outage.End ?? Instant.Max(outage.Start, periodEnd)))
            )
        );

    private static IReadOnlyList<string> Sentences(Duration service, Duration agreed, Duration down, IntervalSet lost)
    {
        var available = $"{Measured.Of(service)} of service were agreed.";
        var left = $"{Measured.Of(service - agreed)} of it left the available time: {Measured.Of(agreed)} remain.";
        var outages = $"{Measured.Of(down)} of it were without service";
        var excluded =
            $"{outages}, {Measured.Of(down - lost.Total)} of which are excluded: {Measured.Of(lost.Total)} lost.";
        return
        [
            available,
            .. agreed == service ? Array.Empty<string>() : [left],
            lost.Total == down ? $"{outages}." : excluded,
            .. lost.IsEmpty ? Array.Empty<string>() : [Spans(lost)],
        ];
    }

    /// <summary>Names the first spans that count, and how many more there are.</summary>
    private static string Spans(IntervalSet lost)
    {
        var count = lost.Intervals.Count;
        var more = count > MostNamed ? $" and {Invariant.Text(count - MostNamed)} more" : "";
        return $"What counts: {IntervalSet.Of(lost.Intervals.Take(MostNamed))}{more}.";
    }
}
