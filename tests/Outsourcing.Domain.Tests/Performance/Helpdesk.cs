using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Measurement;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Performance;
using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Tests.Performance;

/// <summary>A helpdesk that is outsourced: what its performance is judged by.</summary>
/// <remarks>Every property makes its value anew.</remarks>
internal static class Helpdesk
{
    public const string CallsName = "calls answered within 20 s";

    public static PerformanceCriterion Calls =>
        PerformanceCriterion
            .Of(CallsName)
            .DefinedAs("Calls answered by a person within 20 s of the end of the announcement.")
            .ComputedAs("[answered in time] / [offered]")
            .In(MeasureUnit.Share)
            .AtLeast("80 %", minimum: "75 %")
            .From(Measured.Parse("70 %"))
            .Over(MeasurementWindow.CalendarMonth("Europe/Berlin"))
            .MeasuredFrom("telephone system, report 7")
            .MeasuredBy("provider")
            .OwnedBy(PartyRole.Customer, "service manager")
            .OwnedBy(PartyRole.Provider, "delivery manager")
            .As(Indication.Lead)
            .LeadsTo(Consequence.Credit)
            .DependsOn("volume forecast by the 15th");

    public static ScoreBands Bands =>
        ScoreBands.Of(
            ScoreScale.Percent,
            ScoreBand.Of("poor", 0m),
            ScoreBand.Of("fair", 50m),
            ScoreBand.Of("good", 80m)
        );

    /// <summary>Gets a scorecard of 40 %, 20 % and 40 %.</summary>
    public static Scorecard Scorecard =>
        Scorecard.Of(
            "helpdesk",
            Bands,
            ScorecardLine.Of(CallsName, "service", PartyRole.Provider, "40 %", Rating.Linear("75 %", "80 %")),
            ScorecardLine.Of(
                "security risk",
                "risk",
                PartyRole.Provider,
                "20 %",
                Rating.Assessed(ScoreScale.HigherIsWorse(1m, 5m))
            ),
            ScorecardLine.Of("forecast error", "service", PartyRole.Customer, "40 %", Rating.Linear("30 %", "10 %"))
        );

    /// <summary>Gets a month of 60, 75 and 100 points.</summary>
    public static Dictionary<string, CriterionValue> March =>
        new(StringComparer.Ordinal)
        {
            [CallsName] = CriterionValue.Of("78 %"),
            ["security risk"] = CriterionValue.Of(ScoreScale.HigherIsWorse(1m, 5m).Score(2m)),
            ["forecast error"] = CriterionValue.Of("8 %"),
        };

    public static VendorBanding Banding => VendorBanding.Of(ScoreScale.Percent, 85m, 70m, 50m, 3m);

    public static CorrectiveActionPlanned Planned(
        string id = "F1",
        string action = "retrain night shift",
        LocalDate? on = null,
        LocalDate? due = null
    ) =>
        CorrectiveActionPlanned.Of(
            id,
            on ?? new LocalDate(2026, 4, 10),
            Instant.FromUtc(2026, 4, 10, 12, 0),
            action,
            CallsName,
            "provider",
            "half of the night shift is new",
            "train them for two days",
            due ?? new LocalDate(2026, 5, 31)
        );

    /// <summary>Months from January 2025 on, of numbers; a missing one has no data.</summary>
    public static PerformanceHistory History(params decimal?[] numbers) =>
        Of([.. numbers.Select(number => number is { } known ? CriterionValue.Of(Measured.Of(known)) : NoData)]);

    public static PerformanceHistory Of(params CriterionValue[] values) =>
        PerformanceHistory.Of(
            CallsName,
            Direction.Maximize,
            values.Select((value, i) => PerformancePoint.Of(Month(i), "1", value))
        );

    public static CriterionValue NoData => CriterionValue.Unknown("the report is late");

    public static DateRange Month(int index) => DateRange.Month(2025 + (index / 12), 1 + (index % 12));

    /// <summary>The days of the first months.</summary>
    public static DateRange First(int months) => DateRange.Of(Month(0).First, Month(months).First);

    /// <summary>A chart whose baseline has the mean 80 and a sigma of 2 / 1.128, and what came after.</summary>
    public static ControlChart Year(params decimal?[] later) =>
        History([79, 81, 79, 81, 79, 81, 79, 81, .. later]).Chart(First(8)).Value;
}
