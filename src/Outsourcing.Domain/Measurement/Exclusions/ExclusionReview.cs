using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Measurement;

/// <summary>Decides, in the order of time, which of a number of exclusions count.</summary>
internal sealed class ExclusionReview
{
    // The years in which calendars answer: months reach beyond a time on both sides.
    private static readonly Interval Answered = new(Instant.FromUtc(1, 1, 1, 0, 0), Instant.FromUtc(9999, 1, 1, 0, 0));

    private readonly ExclusionTerms terms;
    private readonly MeasurementPeriod period;
    private readonly IReadOnlyDictionary<string, Instant> begins;
    private readonly Dictionary<ExclusionCategory, IntervalSet> used = [];

    private ExclusionReview(ExclusionTerms terms, MeasurementPeriod period, IReadOnlyDictionary<string, Instant> begins)
    {
        this.terms = terms;
        this.period = period;
        this.begins = begins;
    }

    /// <summary>Decides on all of them as if they were accepted.</summary>
    /// <param name="exclusions">The exclusions.</param>
    /// <param name="terms">Their conditions.</param>
    /// <param name="period">The period; its zone has the months of the quotas.</param>
    /// <param name="begins">When each observation began, by its identifier.</param>
    public static IReadOnlyList<ExclusionDecision> Of(
        IEnumerable<Exclusion> exclusions,
        ExclusionTerms terms,
        MeasurementPeriod period,
        IReadOnlyDictionary<string, Instant> begins
    )
    {
        var review = new ExclusionReview(terms, period, begins);
        return
        [
            .. exclusions
                .Select(exclusion => (Exclusion: exclusion, Begin: review.Begin(exclusion)))
                .OrderBy(pair => pair.Begin ?? Instant.MaxValue)
                .ThenBy(pair => pair.Exclusion.Id, StringComparer.Ordinal)
                .Select(pair => review.Decide(pair.Exclusion, pair.Begin)),
        ];
    }

    /// <summary>What the decisions leave to be read.</summary>
    public static MeasurementScope Scope(
        IEnumerable<ExclusionDecision> decisions,
        ExclusionTerms terms,
        MeasurementPeriod period
    )
    {
        ExclusionDecision[] counted = [.. decisions.Where(decision => decision.Effect != ExclusionEffect.Refused)];
        return new MeasurementScope(
            period,
            Time(counted),
            Time(counted.Where(decision => terms.For(decision.Exclusion.Category)!.LeavesAvailable)),
            counted.SelectMany(decision => decision.Exclusion.ObservationIds).ToHashSet(StringComparer.Ordinal)
        );

        static IntervalSet Time(IEnumerable<ExclusionDecision> decisions) =>
            IntervalSet.Of(decisions.SelectMany(decision => decision.Time.Intervals));
    }

    private Instant? Begin(Exclusion exclusion)
    {
        if (exclusion.Time is { } time)
        {
            return time.Start;
        }

        Instant? first = null;
        foreach (var id in exclusion.ObservationIds)
        {
            if (begins.TryGetValue(id, out var begin))
            {
                first = first is { } earlier ? Instant.Min(earlier, begin) : begin;
            }
        }

        return first;
    }

    private ExclusionDecision Decide(Exclusion exclusion, Instant? begin)
    {
        if (terms.For(exclusion.Category) is not { } rule)
        {
            return Refused(
                exclusion,
                MeasurementRules.ExclusionCategory,
                $"The terms exclude nothing as {exclusion.Category.Words()}."
            );
        }

        if (begin is not { } known)
        {
            return Refused(exclusion, MeasurementRules.ExclusionUnmatched, Unmatched(exclusion));
        }

        return Announced(exclusion, rule, known)
            ?? Notified(exclusion, rule, known)
            ?? Proved(exclusion, rule)
            ?? Counted(exclusion, rule);
    }

    private static ExclusionDecision? Announced(Exclusion exclusion, ExclusionRule rule, Instant begin) =>
        rule.Announcement is not { } before ? null
        : exclusion.AnnouncedAt is not { } at
            ? Refused(
                exclusion,
                MeasurementRules.ExclusionAnnounced,
                $"It must be announced {Measured.Of(before)} before it begins; no announcement is known."
            )
        : begin - at < before
            ? Refused(
                exclusion,
                MeasurementRules.ExclusionAnnounced,
                $"It must be announced {Measured.Of(before)} before it begins; "
                    + $"it begins at {InstantText.Of(begin)} and was announced at {InstantText.Of(at)}, {Distance(begin - at, "before", "after")}."
            )
        : null;

    private static ExclusionDecision? Notified(Exclusion exclusion, ExclusionRule rule, Instant begin) =>
        rule.Notice is not { } after ? null
        : exclusion.NotifiedAt is not { } at
            ? Refused(
                exclusion,
                MeasurementRules.ExclusionNotified,
                $"The other side must be notified within {Measured.Of(after)}; no notice is known."
            )
        : at - begin > after
            ? Refused(
                exclusion,
                MeasurementRules.ExclusionNotified,
                $"The other side must be notified within {Measured.Of(after)}; "
                    + $"it began at {InstantText.Of(begin)} and the notice is of {InstantText.Of(at)}, {Distance(at - begin, "after", "before")}."
            )
        : null;

    private static ExclusionDecision? Proved(Exclusion exclusion, ExclusionRule rule) =>
        rule.NeedsEvidence && exclusion.Evidence is null
            ? Refused(exclusion, MeasurementRules.ExclusionEvidence, "The terms ask for evidence, and none is given.")
            : null;

    private ExclusionDecision Counted(Exclusion exclusion, ExclusionRule rule)
    {
        if (exclusion.Time is not { } time)
        {
            var missing = exclusion.ObservationIds.Any(id => !begins.ContainsKey(id));
            return new ExclusionDecision(
                exclusion,
                ExclusionEffect.Counted,
                IntervalSet.Empty,
                missing ? Found(exclusion, MeasurementRules.ExclusionUnmatched, Unmatched(exclusion)) : null
            );
        }

        var wanted = IntervalSet.Of(time);
        if (rule.Quota is not { } quota)
        {
            return new ExclusionDecision(exclusion, ExclusionEffect.Counted, wanted, null);
        }

        var before = used.GetValueOrDefault(rule.Category) ?? IntervalSet.Empty;
        var granted = WithinQuota((wanted - before).Clip(Answered), before, quota);
        used[rule.Category] = before | granted;
        var beyond = wanted - before - granted;
        var counted = wanted - beyond;
        return beyond.IsEmpty
            ? new ExclusionDecision(exclusion, ExclusionEffect.Counted, counted, null)
            : new ExclusionDecision(
                exclusion,
                counted.IsEmpty ? ExclusionEffect.Refused : ExclusionEffect.Counted,
                counted,
                Found(
                    exclusion,
                    MeasurementRules.ExclusionQuota,
                    $"The quota of {Measured.Of(quota)} a month is used up: "
                        + $"{Measured.Of(counted.Total)} of {Measured.Of(wanted.Total)} count, {Measured.Of(beyond.Total)} do not."
                )
            );
    }

    /// <summary>The first of the time that is asked for, month by month, as far as what was used before leaves room.</summary>
    private IntervalSet WithinQuota(IntervalSet asked, IntervalSet before, Duration quota)
    {
        var granted = new List<Interval>();
        foreach (var month in Months(asked))
        {
            var left = quota - before.Clip(month).Total;
            foreach (var interval in asked.Clip(month).Intervals)
            {
                if (left <= Duration.Zero)
                {
                    break;
                }

                var length = Duration.Min(left, interval.Duration);
                granted.Add(new Interval(interval.Start, interval.Start + length));
                left -= length;
            }
        }

        return IntervalSet.Of(granted);
    }

    private IEnumerable<Interval> Months(IntervalSet time)
    {
        if (time.IsEmpty)
        {
            return [];
        }

        var window = MeasurementWindow.CalendarMonth(period.Zone);
        var first = time.Intervals[0].Start.InZone(period.Zone).Date;
        var last = time.Intervals[^1].End.InZone(period.Zone).Date;
        var months = window.Periods(first, last.PlusDays(1));
        return months.Select(month => window.PeriodOf(month.First).Instants);
    }

    private string Unmatched(Exclusion exclusion) =>
        $"There is no observation {Invariant.List([.. exclusion.ObservationIds.Where(id => !begins.ContainsKey(id)).Select(id => $"'{id}'")])}.";

    private static string Distance(Duration value, string forward, string backward) =>
        value >= Duration.Zero ? $"{Measured.Of(value)} {forward}" : $"{Measured.Of(-value)} {backward}";

    private static ExclusionDecision Refused(Exclusion exclusion, RuleId rule, string message) =>
        new(exclusion, ExclusionEffect.Refused, IntervalSet.Empty, Found(exclusion, rule, message));

    private static Finding Found(Exclusion exclusion, RuleId rule, string message) =>
        Finding.Of(rule, Severity.Warning, exclusion.Id, message);
}
