using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Measurement;
using WorkTicket = Outsourcing.Domain.Measurement.Ticket;

namespace Outsourcing.Domain.Tests.Support;

internal static partial class Samples
{
    private static readonly Instant Noon = Instant.FromUtc(2026, 3, 14, 12, 0);

    private static IEnumerable<Sample> Measurement() =>
        [
            Sample.Of(() => MeasureUnit.Share),
            Sample.Of(() => MeasureUnit.Time),
            Sample.Of(() => MeasureUnit.Number()),
            Sample.Of(() => MeasureUnit.Number("EUR")),
            Sample.Of(() => Measured.Of(Ratio.Of(412, 435), MeasureUnit.Share)),
            Sample.Of(() => Measured.Of(Percentage.Of(99.95m))),
            Sample.Of(() => Measured.Of(Duration.FromSeconds(12_003.5))),
            Sample.Of(() => Measured.Of(Ratio.Of(4801, 3), MeasureUnit.Time)),
            Sample.Of(() => Measured.Of(-1234.5m, "EUR")),
            Sample.Of(() => Measured.Of(Ratio.Of(100, 3), MeasureUnit.Number("defects per 100 points"))),
            Sample.Of(() => Target.AtLeast("95 %", "90 %")),
            Sample.Of(() => Target.AtMost("38.5 EUR")),
            Sample.Of(() => Target.Between("1 h", "4.5 h").WithMinimumVolume(1000).AllowingMisses(2000)),
            Sample.Of(() => MeasurementWindow.CalendarWeek("Europe/Berlin")),
            Sample.Of(() => MeasurementWindow.CalendarMonth("Europe/Berlin")),
            Sample.Of(() => MeasurementWindow.CalendarMonth("America/New_York")),
            Sample.Of(() => MeasurementWindow.CalendarQuarter("Europe/Berlin")),
            Sample.Of(() => MeasurementWindow.ContractYear(new LocalDate(2024, 2, 29), "Europe/Berlin")),
            Sample.Of(() => MeasurementWindow.Rolling(Period.FromDays(30), "Europe/Berlin")),
            Sample.Of(March),
            Sample.Of(() =>
                MeasurementWindow
                    .CalendarMonth("Europe/Berlin")
                    .Periods(new LocalDate(2026, 3, 14), new LocalDate(2026, 4, 1))[0]
            ),
            Sample.Of(() => Outage.Of("O-1", Noon, Noon + Duration.FromMinutes(90))),
            Sample.Of(() => Outage.Of("O-1", Noon)),
            Sample.Of(() => EventCount.Of("E-1", Noon, 12_345, 67_890)),
            Sample.Of(() => EventCount.Of("E-1", Noon, 12_345, 67_891)),
            Sample.Of(() => DefectCount.Of("D-1", Noon, 3, 1234.5m)),
            Sample.Of(() => WorkTicket.Of("T-1", Noon)),
            Sample.Of(() => WorkTicket.Of("T-1", Noon, Noon, Noon + Duration.FromHours(4), "1")),
            Sample.Of(() => WorkTicket.Of("T-1", Noon, Noon, Noon + Duration.FromHours(4), "1", Pause())),
            Sample.Of(() => Exclusion.Of("X-1", ExclusionCategory.ForceMajeure, Maintenance())),
            Sample.Of(() => Exclusion.Of("X-1", ExclusionCategory.ForceMajeure, ["T-1", "T-2"])),
            Sample.Of(() => Exclusion.Of("X-1", ExclusionCategory.ForceMajeure, ["T-1"])),
            Sample.Of(() => Accepted()),
            Sample.Of(() => ExclusionRule.For(ExclusionCategory.CustomerCaused)),
            Sample.Of(() =>
                ExclusionRule
                    .For(ExclusionCategory.PlannedMaintenance)
                    .AnnouncedBefore(Duration.FromHours(48))
                    .NotifiedWithin(Duration.FromHours(2))
                    .MonthlyQuota(Duration.FromHours(4))
                    .WithEvidence()
                    .LeavesAvailableTime()
            ),
            Sample.Of(() => ExclusionTerms.Of()),
            Sample.Of(() => ExclusionTerms.Of(ExclusionRule.For(ExclusionCategory.CustomerCaused))),
            Sample.Of(() => ExclusionTerms.Unconditional),
            Sample.Of(() => Indicator.SuccessShare()),
            Sample.Of(() => Indicator.Availability()),
            Sample.Of(() => Indicator.Availability(BusinessCalendar.Always(), Duration.FromMinutes(5))),
            Sample.Of(() => Indicator.ShareWithin(Duration.FromHours(4))),
            Sample.Of(() => (ShareWithin)Indicator.ShareWithin(Duration.FromHours(4)).OfPriority("1")),
            Sample.Of(() => Indicator.MeanTime(BusinessCalendar.Always(), TicketTime.Response)),
            Sample.Of(() => Indicator.LongestTime()),
            Sample.Of(() => Indicator.Percentile(Percentage.Of(99.5m), PercentileMethod.NearestRank)),
            Sample.Of(() => Indicator.Percentile(Percentage.Of(99.5m), PercentileMethod.Interpolated)),
            Sample.Of(() => Indicator.Throughput()),
            Sample.Of(() => Indicator.Backlog()),
            Sample.Of(() => Indicator.DefectRate(1234.5m, "points")),
            Sample.Of(() => Result().Undisputed),
            Sample.Of(() => Result().Undisputed.Headroom!),
            Sample.Of(() => Result(Accepted()).Undisputed.Headroom!),
            Sample.Of(() => Result()),
            Sample.Of(() => Result(Accepted())),
            Sample.Of(() => Result(Accepted()).Exclusions[0]),
        ];

    private static MeasurementPeriod March() =>
        MeasurementPeriod.Of(new LocalDate(2026, 3, 1), new LocalDate(2026, 4, 1), "Europe/Berlin");

    private static Interval Maintenance() => new(Noon, Noon + Duration.FromMinutes(30));

    private static IntervalSet Pause() => IntervalSet.Of(new Interval(Noon, Noon + Duration.FromMinutes(1)));

    private static Exclusion Accepted() =>
        Exclusion
            .Of("X-1", ExclusionCategory.PlannedMaintenance, Maintenance())
            .In(ExclusionState.Accepted)
            .Announced(Noon - Duration.FromDays(3))
            .Notified(Noon)
            .ProvedBy("CHG-17");

    private static MeasurementResult Result(params Exclusion[] exclusions) =>
        Indicator
            .Availability()
            .Measure(
                Target.AtLeast("99.9 %"),
                March(),
                [Outage.Of("O-1", Noon, Noon + Duration.FromMinutes(90))],
                exclusions
            )
            .Value;
}
