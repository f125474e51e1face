using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Measurement;

namespace Outsourcing.Domain.Tests.Support;

internal static partial class Samples
{
    private static IEnumerable<Sample> Contacts() =>
        [
            Sample.Of(() => Contact.Of("C-1", Noon)),
            Sample.Of(() => Contact.Answered("C-1", Noon, Duration.FromSeconds(1234.5), "K-7")),
            Sample.Of(() => Contact.Answered("C-1", Noon, Duration.FromSeconds(1234.5))),
            Sample.Of(() => Contact.Abandoned("C-1", Noon, Duration.FromSeconds(1234.5))),
            Sample.Of(() => SurveyAnswer.Of("A-1", Noon, 1234.5m)),
            Sample.Of(() => SurveyAnswer.Of("A-1", Noon, -1m)),
            Sample.Of(() =>
                Indicator.ServiceFactor(Duration.FromSeconds(20), ServiceFactorFormula.AnsweredInTimeOfOffered)
            ),
            Sample.Of(() =>
                Indicator.ServiceFactor(
                    Duration.FromSeconds(20),
                    ServiceFactorFormula.AnsweredInTimeOrShortAbandonedOfOffered,
                    Duration.FromSeconds(5)
                )
            ),
            Sample.Of(() => Indicator.Abandonment()),
            Sample.Of(() => Indicator.Abandonment(Duration.FromSeconds(5), ShortAbandonRule.LeftOut)),
            Sample.Of(() => Indicator.Abandonment(Duration.FromSeconds(5), ShortAbandonRule.OfferedOnly)),
            Sample.Of(() => Indicator.FirstContactResolution(7)),
            Sample.Of(() => Indicator.FirstContactResolution(1)),
            Sample.Of(() => Indicator.Satisfaction()),
            Sample.Of(() => Indicator.Satisfaction(2.576m)),
            Sample.Of(() => Band(1.96m)),
            Sample.Of(() => Band(2.576m)),
            Sample.Of(() => Porto()),
            Sample.Of(() => AvailabilityBlock.Component("Porto", Ratio.Of(0.8m))),
            Sample.Of(() => AvailabilityBlock.Series(Porto(), Manila())),
            Sample.Of(() => AvailabilityBlock.Parallel(Porto(), Manila())),
            Sample.Of(() => AvailabilityBlock.Parallel(Porto())),
            Sample.Of(() => WeightedAvailability.Of(Porto(), 1234.5m)),
            Sample.Of(() => WeightedAvailability.Of(Manila(), 1234.5m)),
            Sample.Of(() => AvailabilityBlock.Mean(WeightedAvailability.Of(Porto(), 1.5m))),
            Sample.Of(() =>
                AvailabilityBlock.Mean(WeightedAvailability.Of(Porto(), 1.5m), WeightedAvailability.Of(Manila(), 2m))
            ),
            Sample.Of(() => Budget()),
            Sample.Of(() => ErrorBudget.Of(Percentage.Of(99.95m), Duration.FromDays(28))),
            Sample.Of(() => Budget().Read(1234, 567_890)),
            Sample.Of(() => Budget().Read(1234, 567_890, Duration.FromHours(6))),
            Sample.Of(() => BurnRateAlertPolicy.Workbook.Rules[0]),
            Sample.Of(() => Rule(1234.5m)),
            Sample.Of(() => BurnRateAlertPolicy.Of(Rule(1234.5m))),
            Sample.Of(() => BurnRateAlertPolicy.Of(Rule(1234.5m), Rule(2m))),
            Sample.Of(() => Alerts(Rule(1234.5m))),
            Sample.Of(() => Alerts(Rule(1234.5m), Rule(2m))),
            Sample.Of(() => Alerts(Rule(1234.5m)).Comparisons[0]),
            Sample.Of(() => Alerts(Rule(2m)).Comparisons[0]),
        ];

    private static AvailabilityComponent Porto() => AvailabilityBlock.Component("Porto", Ratio.Of(0.9m));

    private static AvailabilityComponent Manila() => AvailabilityBlock.Component("Manila", Ratio.Of(0.8m));

    private static ErrorBand Band(decimal z) =>
        ErrorBand.Of([SurveyAnswer.Of("A-1", Noon, 4m), SurveyAnswer.Of("A-2", Noon, 1234.5m)], z);

    private static ErrorBudget Budget() => ErrorBudget.Of(Percentage.Of(99.9m), Duration.FromDays(30));

    private static BurnRateAlertRule Rule(decimal threshold) =>
        BurnRateAlertRule.Of(AlertSeverity.Page, Duration.FromHours(1), Duration.FromMinutes(5), threshold);

    private static BurnRateAlerts Alerts(params BurnRateAlertRule[] rules) =>
        BurnRateAlertPolicy
            .Of(rules)
            .Evaluate(
                new Dictionary<Duration, Ratio>
                {
                    [Duration.FromHours(1)] = Ratio.Of(12_345, 1000),
                    [Duration.FromMinutes(5)] = Ratio.Of(12_345, 1000),
                }
            )
            .Value;
}
