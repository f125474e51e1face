using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Json;
using Outsourcing.Domain.Measurement;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Samples.Snippets;

/// <summary>Indicators, targets, windows and exclusions.</summary>
internal static class MeasurementSnippets
{
    public static void Run()
    {
        #region measure-availability
        var telephony = Indicator.Availability();
        Target target = Target.AtLeast("99.9 %", minimum: "99.5 %");
        MeasurementPeriod march = MeasurementWindow.CalendarMonth("Europe/Berlin").PeriodOf(new LocalDate(2026, 3, 1));

        Outage[] outages =
        [
            Outage.Of("O-1", Instant.FromUtc(2026, 3, 5, 9, 0), Instant.FromUtc(2026, 3, 5, 9, 20)),
            Outage.Of("O-2", Instant.FromUtc(2026, 3, 5, 9, 10), Instant.FromUtc(2026, 3, 5, 9, 27)),
        ];

        MeasurementResult result = telephony.Measure(target, march, outages).Value;

        // Met: 2673180/2674800 = 99.94 %, 17 min 34.8 s left
        Console.WriteLine(result);
        #endregion

        #region measure-what-if
        Outage more = Outage.Of("what if", Instant.FromUtc(2026, 3, 14, 2, 0), Instant.FromUtc(2026, 3, 14, 4, 30));

        // Missed: 2664180/2674800 = 99.60 %, 2 h 12 min 25.2 s short
        Console.WriteLine(telephony.Measure(target, march, [.. outages, more]).Value);
        #endregion

        #region measure-gaps
        // The monitor was off for a quarter of an hour: 27 minutes were lost for certain, and 44 min 34.8 s may be.
        IntervalSet off = IntervalSet.Of(
            new Interval(Instant.FromUtc(2026, 3, 20, 1, 0), Instant.FromUtc(2026, 3, 20, 1, 15))
        );

        // Met: 2672280/2674800 = 99.91 %, 2 min 34.8 s left
        Console.WriteLine(telephony.Measure(target, march, outages, off, MissingDataRule.DeemedMissedAtMinimum).Value);

        // Met: 2672280/2673900 = 99.94 %, 17 min 33.9 s left
        Console.WriteLine(telephony.Measure(target, march, outages, off, MissingDataRule.LeftOut).Value);

        // Met
        Console.WriteLine(telephony.Measure(target, march, outages, off, MissingDataRule.Unknown).Value);
        #endregion

        #region measure-share-within
        BusinessCalendar hours = BusinessCalendar
            .In("Europe/Berlin")
            .Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "08:00-18:00")
            .Named("support hours");

        Indicator<Ticket> fix = Indicator.ShareWithin(Duration.FromHours(4), hours).OfPriority("1");

        Ticket[] tickets =
        [
            .. Enumerable
                .Range(0, 20)
                .Select(i => (Id: FormattableString.Invariant($"T-{i}"), Opened: Instant.FromUtc(2026, 3, 2 + i, 9, 0)))
                .Select(t => Ticket.Of(t.Id, t.Opened, null, t.Opened + Duration.FromHours(2), "1")),
            Ticket.Of("T-20", Instant.FromUtc(2026, 3, 6, 16, 0), null, Instant.FromUtc(2026, 3, 9, 12, 0), "1"),
            Ticket.Of("T-21", Instant.FromUtc(2026, 3, 30, 7, 0), priority: "1"),
        ];

        Exclusion[] exclusions =
        [
            Exclusion.Of("X-1", ExclusionCategory.CustomerCaused, ["T-21"]).In(ExclusionState.Disputed),
        ];

        Answer<MeasurementResult> answer = fix.Measure(
            Target.AtLeast("95 %", minimum: "90 %"),
            march,
            tickets,
            exclusions
        );

        // Missed: 20/22 = 90.91 %, 1 ticket short; with the disputed exclusion Met: 20/21 = 95.24 %, 0 tickets left
        Console.WriteLine(answer.Value);
        Console.WriteLine(answer.Explanation);
        #endregion

        #region exclusion-terms
        ExclusionTerms terms = ExclusionTerms.Of(
            ExclusionRule
                .For(ExclusionCategory.PlannedMaintenance)
                .AnnouncedBefore(Duration.FromHours(48))
                .MonthlyQuota(Duration.FromHours(4))
                .LeavesAvailableTime(),
            ExclusionRule.For(ExclusionCategory.CustomerCaused).NotifiedWithin(Duration.FromDays(5)).WithEvidence()
        );

        Exclusion maintenance = Exclusion
            .Of(
                "M-1",
                ExclusionCategory.PlannedMaintenance,
                new Interval(Instant.FromUtc(2026, 3, 5, 9, 0), Instant.FromUtc(2026, 3, 5, 10, 0))
            )
            .In(ExclusionState.Accepted)
            .Announced(Instant.FromUtc(2026, 3, 4, 9, 0));

        Answer<MeasurementResult> late = telephony.Measure(target, march, outages, [maintenance], terms);

        // M-1 (planned maintenance, accepted) does not count: … It must be announced 48 h before it begins; …
        Console.WriteLine(late.Value.Exclusions[0]);
        #endregion

        #region measure-tallies
        // Each site folds its own tickets into a tally and sends it as JSON.
        ShareWithin inTime = Indicator.ShareWithin(Duration.FromHours(4), hours);
        string[] sent =
        [
            Documents.Write(inTime.Tally(march, tickets[..10]).Value),
            Documents.Write(inTime.Tally(march, tickets[10..]).Value),
        ];

        // They merge in any order and grouping, and the whole is judged.
        CountTally whole = Mergeable.Merge(sent.Select(Documents.Read<CountTally>));

        // Missed: 20/22 = 90.91 %, 1 ticket short
        Console.WriteLine(inTime.Judge(Target.AtLeast("95 %", minimum: "90 %"), march, whole).Value);

        // Exclusions take their part out of merged downtime, so one that is accepted later needs no new counting.
        Downtime down = Downtime.Merge(telephony.Tally(march, outages[..1]), telephony.Tally(march, outages[1..]));
        Exclusion accepted = maintenance.Announced(Instant.FromUtc(2026, 3, 2, 9, 0));

        // Met: 2671200/2671200 = 100 %, 44 min 31.2 s left
        Console.WriteLine(telephony.Judge(target, march, down, [accepted], terms).Value);

        // A histogram of milliseconds decides outside the bucket in which the percentile lies, and only there.
        Histogram times = Histogram.Merge(
            Histogram.Of(HistogramScheme.Standard, 1_200_000, 5_400_000),
            Histogram.Of(HistogramScheme.Standard, 7_200_000, 9_000_000)
        );
        PercentileTime median = Indicator.Percentile(Percentage.Of(50m), PercentileMethod.NearestRank);

        // Met
        Console.WriteLine(median.Judge(Target.AtMost("2 h"), march, times, Duration.FromMilliseconds(1)).Value);

        // … number 2 took from 1 h 29 min 33.952 s to 1 h 30 min 6.719 s. A level of the target lies in between, …
        Console.WriteLine(
            median.Judge(Target.AtMost("90 min"), march, times, Duration.FromMilliseconds(1)).Findings[0]
        );
        #endregion
    }
}
