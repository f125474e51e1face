using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Measurement;

namespace Outsourcing.Domain.Json;

/// <summary>Contacts and survey answers, the indicators of a contact centre, availability blocks and error budgets as JSON.</summary>
internal static class ContactShapes
{
    public static void AddTo(ShapeBook book)
    {
        AddWords(book);
        AddObservations(book);
        AddIndicators(book);
        AddBlocks(book);
        AddBudgets(book);
        AddResults(book);
    }

    private static void AddWords(ShapeBook book) =>
        book.Struct(
                new WordConverter<ServiceFactorFormula>(
                    "a formula of a service factor",
                    ("none", ServiceFactorFormula.None),
                    ("answered-in-time-of-answered", ServiceFactorFormula.AnsweredInTimeOfAnswered),
                    ("answered-in-time-of-offered", ServiceFactorFormula.AnsweredInTimeOfOffered),
                    (
                        "answered-in-time-of-offered-less-abandoned-in-time",
                        ServiceFactorFormula.AnsweredInTimeOfOfferedLessAbandonedInTime
                    ),
                    (
                        "answered-or-abandoned-in-time-of-offered",
                        ServiceFactorFormula.AnsweredOrAbandonedInTimeOfOffered
                    ),
                    (
                        "answered-in-time-or-short-abandoned-of-offered",
                        ServiceFactorFormula.AnsweredInTimeOrShortAbandonedOfOffered
                    )
                )
            )
            .Struct(
                new WordConverter<ShortAbandonRule>(
                    "a rule for short abandonment",
                    ("none", ShortAbandonRule.None),
                    ("left-out", ShortAbandonRule.LeftOut),
                    ("offered-only", ShortAbandonRule.OfferedOnly)
                )
            )
            .Struct(
                new WordConverter<AlertSeverity>(
                    "a severity of an alert",
                    ("none", AlertSeverity.None),
                    ("ticket", AlertSeverity.Ticket),
                    ("page", AlertSeverity.Page)
                )
            );

    private static void AddObservations(ShapeBook book) =>
        book.Class(
                new Shape<Contact>(parts =>
                    Contact.Of(
                        parts.Get<string>("id"),
                        parts.Get<Instant>("offered"),
                        parts.Optional<Duration?>("answeredAfter"),
                        parts.Optional<Duration?>("abandonedAfter"),
                        parts.Optional<string>("matter")
                    )
                )
                    .With("id", contact => contact.Id)
                    .With("offered", contact => contact.Offered)
                    .Optional("answeredAfter", contact => contact.AnsweredAfter)
                    .Optional("abandonedAfter", contact => contact.AbandonedAfter)
                    .Optional("matter", contact => contact.Matter)
            )
            .Describe<Contact>(
                "contact",
                "When it was offered, and the wait until it was answered or abandoned; with neither it still waits."
            )
            .Class(
                new Shape<SurveyAnswer>(parts =>
                    SurveyAnswer.Of(parts.Get<string>("id"), parts.Get<Instant>("at"), parts.Get<decimal>("score"))
                )
                    .With("id", answer => answer.Id)
                    .With("at", answer => answer.At)
                    .With("score", answer => answer.Score)
            );

    private static void AddIndicators(ShapeBook book) =>
        book.Class(
                new Shape<ServiceFactor>(parts =>
                    Indicator.ServiceFactor(
                        parts.Get<Duration>("within"),
                        parts.Get<ServiceFactorFormula>("formula"),
                        parts.Optional<Duration?>("shortAbandon")
                    )
                )
                    .With("within", factor => factor.Within)
                    .With("formula", factor => factor.Formula)
                    .Optional("shortAbandon", factor => factor.ShortAbandon)
            )
            .Class(new Shape<Abandonment>(parts =>
                    (parts.Optional<Duration?>("shortAbandon"), parts.Optional<ShortAbandonRule?>("rule")) switch
                    {
                        (null, null) => Indicator.Abandonment(),
                        ({ } limit, { } rule) => Indicator.Abandonment(limit, rule),
                        _ => throw new ArgumentException(
                            "A limit of short abandonment and its rule are stated together.",
                            nameof(parts)
                        ),
                    }
                ).Optional("shortAbandon", abandonment => abandonment.ShortAbandon).Optional<ShortAbandonRule?>("rule", abandonment => abandonment.ShortAbandon is null ? null : abandonment.Rule))
            .Class(
                new Shape<FirstContactResolution>(parts =>
                    Indicator.FirstContactResolution(parts.Get<int>("repeatDays"))
                ).With("repeatDays", resolution => resolution.RepeatDays)
            )
            .Class(
                new Shape<Satisfaction>(parts => Indicator.Satisfaction(parts.Get<decimal>("z"))).With(
                    "z",
                    satisfaction => satisfaction.Z
                )
            );

    private static void AddBlocks(ShapeBook book) =>
        book.Kinds<AvailabilityBlock>(
                ("component", typeof(AvailabilityComponent)),
                ("group", typeof(AvailabilityGroup)),
                ("mean", typeof(AvailabilityMean))
            )
            .Class(
                new Shape<AvailabilityComponent>(parts =>
                    AvailabilityBlock.Component(parts.Get<string>("name"), parts.Get<Ratio>("availability"))
                )
                    .With("name", component => component.Name)
                    .With("availability", component => component.Availability)
            )
            .Class(
                new Shape<AvailabilityGroup>(parts =>
                    AvailabilityBlock.AtLeast(parts.Get<int>("needed"), parts.List<AvailabilityBlock>("parts"))
                )
                    .With("needed", group => group.Needed)
                    .With<AvailabilityBlock[]>("parts", group => [.. group.Parts])
            )
            .Describe<AvailabilityGroup>(
                "group",
                "Parts of which so many are needed at once: all of them in series, one in parallel."
            )
            .Class(
                new Shape<WeightedAvailability>(parts =>
                    WeightedAvailability.Of(parts.Get<AvailabilityBlock>("block"), parts.Get<decimal>("weight"))
                )
                    .With("block", part => part.Block)
                    .With("weight", part => part.Weight)
            )
            .Class(
                new Shape<AvailabilityMean>(parts =>
                    AvailabilityBlock.Mean(parts.List<WeightedAvailability>("parts"))
                ).With<WeightedAvailability[]>("parts", mean => [.. mean.Parts])
            );

    private static void AddBudgets(ShapeBook book) =>
        book.Class(
                new Shape<ErrorBudget>(parts =>
                    ErrorBudget.Of(parts.Get<Percentage>("target"), parts.Get<Duration>("window"))
                )
                    .With("target", budget => budget.Target)
                    .With("window", budget => budget.Window)
            )
            .Class(
                new Shape<BurnRateAlertRule>(parts =>
                    BurnRateAlertRule.Of(
                        parts.Get<AlertSeverity>("severity"),
                        parts.Get<Duration>("longWindow"),
                        parts.Get<Duration>("shortWindow"),
                        parts.Get<decimal>("threshold")
                    )
                )
                    .With("severity", rule => rule.Severity)
                    .With("longWindow", rule => rule.LongWindow)
                    .With("shortWindow", rule => rule.ShortWindow)
                    .With("threshold", rule => rule.Threshold)
            )
            .Describe<BurnRateAlertRule>(
                "burn-rate alert",
                "It alerts while the burn rate over both windows is above the threshold."
            )
            .Class(
                new Shape<BurnRateAlertPolicy>(parts =>
                    BurnRateAlertPolicy.Of(parts.List<BurnRateAlertRule>("rules"))
                ).With<BurnRateAlertRule[]>("rules", policy => [.. policy.Rules])
            );

    private static void AddResults(ShapeBook book) =>
        book.Class(ReasoningShapes.Answer<ErrorBudget>())
            .Class(ReasoningShapes.Answer<BurnRateAlerts>())
            .Class(
                new Shape<ErrorBudgetReading>(create: null)
                    .With("budget", reading => reading.Budget)
                    .With("errorRatio", reading => reading.ErrorRatio)
                    .With("observed", reading => reading.Observed)
                    .With("burnRate", reading => reading.BurnRate)
                    .With("consumed", reading => reading.Consumed)
                    .With("remaining", reading => reading.Remaining)
                    .With("remainingDowntime", reading => reading.RemainingDowntime)
                    .Optional("timeToExhaustion", reading => reading.TimeToExhaustion)
            )
            .Class(
                new Shape<BurnRateComparison>(create: null)
                    .With("rule", comparison => comparison.Rule)
                    .With("longBurnRate", comparison => comparison.LongBurnRate)
                    .With("shortBurnRate", comparison => comparison.ShortBurnRate)
                    .With("alerts", comparison => comparison.Alerts)
            )
            .Class(
                new Shape<BurnRateAlerts>(create: null)
                    .With("severity", alerts => alerts.Severity)
                    .With<BurnRateComparison[]>("comparisons", alerts => [.. alerts.Comparisons])
            )
            .Class(
                new Shape<ErrorBand>(create: null)
                    .With("mean", band => band.Mean)
                    .With("halfWidth", band => band.HalfWidth)
                    .With("variance", band => band.Variance)
                    .With("z", band => band.Z)
                    .With("count", band => (decimal)band.Count)
            );
}
