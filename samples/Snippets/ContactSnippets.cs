using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Measurement;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Samples.Snippets;

/// <summary>The service levels of a contact centre, availability of parts, and error budgets.</summary>
internal static class ContactSnippets
{
    public static void Run()
    {
        #region service-factor
        MeasurementPeriod march = MeasurementPeriod.Of(
            new LocalDate(2026, 3, 1),
            new LocalDate(2026, 4, 1),
            "Europe/Paris"
        );
        Instant nine = Instant.FromUtc(2026, 3, 2, 8, 0);
        Contact[] contacts =
        [
            Contact.Answered("c1", nine, Duration.FromSeconds(12), "K-7"),
            Contact.Answered("c2", nine, Duration.FromSeconds(20), "K-8"),
            Contact.Answered("c3", nine, Duration.FromSeconds(31), "K-9"),
            Contact.Abandoned("c4", nine, Duration.FromSeconds(4)),
            Contact.Answered("c5", nine + Duration.FromDays(3), Duration.FromSeconds(9), "K-7"),
        ];
        ServiceFactor factor = Indicator.ServiceFactor(
            Duration.FromSeconds(20),
            ServiceFactorFormula.AnsweredInTimeOfOffered
        );
        Answer<MeasurementResult> result = factor.Measure(Target.AtLeast("80 %", minimum: "75 %"), march, contacts);

        // MissedMinimum: 3/5 = 60 %, 1 contact short
        Console.WriteLine(result.Value);
        #endregion
        Console.WriteLine(result.Explanation);

        #region first-contact-resolution
        Answer<MeasurementResult> resolved = Indicator
            .FirstContactResolution(repeatDays: 7)
            .Measure(Target.AtLeast("75 %"), march, contacts);

        // Missed: 2/3 = 66.67 %, 1 first contact short (provisional)
        Console.WriteLine(resolved.Value);

        // … provisional until 2026-03-09: the last contact is of 2026-03-05, and customers may still come back.
        Console.WriteLine(resolved.Findings[0].Message);
        #endregion

        #region availability-blocks
        AvailabilityBlock service = AvailabilityBlock.Series(
            AvailabilityBlock.Component("telephony", Ratio.Of(Percentage.Of(99.9m))),
            AvailabilityBlock.AtLeast(
                2,
                AvailabilityBlock.Component("Porto", Ratio.Of(Percentage.Of(99m))),
                AvailabilityBlock.Component("Kraków", Ratio.Of(Percentage.Of(99m))),
                AvailabilityBlock.Component("Manila", Ratio.Of(Percentage.Of(98m)))
            )
        );

        // 99.85045%
        Console.WriteLine(service.Availability.ToPercentage(5, RoundingMode.HalfEven));
        Console.WriteLine(service.Explanation);
        #endregion

        #region error-budget
        ErrorBudget budget = ErrorBudget.Of(Percentage.Of(99.9m), Duration.FromDays(30));
        ErrorBudgetReading reading = budget.ReadDowntime(Duration.FromMinutes(26), Duration.FromDays(10));

        // burn rate 1.81, 39.81 % left of 99.9 % over 720 h
        Console.WriteLine(reading);

        Answer<BurnRateAlerts> alerts = BurnRateAlertPolicy.Workbook.Evaluate(
            new Dictionary<Duration, Ratio>
            {
                [Duration.FromMinutes(5)] = Ratio.Of(15m),
                [Duration.FromMinutes(30)] = Ratio.Of(9m),
                [Duration.FromHours(1)] = Ratio.Of(14.44m),
                [Duration.FromHours(6)] = Ratio.Of(5m),
                [Duration.FromDays(3)] = reading.BurnRate,
            }
        );

        // page: above 14.4 over 1 h and 5 min; ticket: above 1 over 72 h and 6 h
        Console.WriteLine(alerts.Value);
        #endregion
    }
}
