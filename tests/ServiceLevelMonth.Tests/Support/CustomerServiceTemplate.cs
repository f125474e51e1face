using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Performance;

namespace Outsourcing.Samples.ServiceLevelMonth.Tests;

/// <summary>Customer service around the clock: the documents of the template, as code builds them.</summary>
internal static partial class CustomerServiceTemplate
{
    private const string Customer = "Tramontane Rail";
    private const string Provider = "Halden Care";
    private const string Telephony = "Telephony";
    private const string Quality = "Quality";
    private static readonly Duration ShortAbandon = Duration.FromSeconds(5);
    private static readonly MeasurementWindow Monthly = MeasurementWindow.CalendarMonth("Europe/Paris");

    public static Agreement Agreement =>
        Agreement
            .Between(
                Party.Customer(Customer, LegalEntity.Of("Tramontane Rail SA", Country.Of("FR"))),
                Party.Provider(Provider, LegalEntity.Of("Halden Care B.V.", Country.Of("NL")))
            )
            .Document(
                AgreementDocument.Of(
                    "MSA",
                    signed: PartialDate.Parse("2024-12-03"),
                    effective: PartialDate.Parse("2025-01-01")
                )
            )
            .Document("SLA", new LocalDate(2025, 1, 1), DocumentKind.Schedule, under: "MSA")
            .Prevails("MSA", over: "SLA")
            .Clause(
                "MSA § 2",
                Scope.Of(
                    Service.InScope("calls", "calls around the clock").At("Porto, Kraków, Manila"),
                    Service.InScope("mail").At("Porto, Manila")
                )
            )
            .Clause(
                "MSA § 3",
                Term.Of(Period.FromMonths(24))
                    .RenewsBy(Renewal.Option(Period.FromMonths(12), Customer).AtMost(2).By(Notice.Days(90).Clear()))
            )
            .Clause("MSA § 11.1", Confidentiality)
            .Clause("MSA § 11.2", Deletion)
            .Clause(
                "MSA § 7",
                Obligation
                    .Of("forecast of contacts", Customer, Provider)
                    .From(new LocalDate(2025, 1, 15))
                    .Recurring(Recurrence.Every(Period.FromMonths(1)))
                    .Due(DueDate.Within(Period.FromDays(5)))
            )
            .Clause(
                "MSA § 16",
                Obligation
                    .Of(
                        "exit assistance",
                        Provider,
                        Customer,
                        "hand over scripts and knowledge base, and assist for 6 months"
                    )
                    .OnEvent("end of the agreement")
                    .Due(DueDate.Within(Period.FromMonths(6)))
                    .Surviving(Period.FromMonths(6))
            )
            .Clause("SLA § 2", Terms)
            .Record(Disclosures);

    /// <summary>Gets the service levels and the terms of their credits.</summary>
    public static ServiceLevelAgreement Terms =>
        ServiceLevelAgreement
            .Of(
                Level(
                        "Calls answered within 20 s",
                        Indicator.ServiceFactor(
                            Duration.FromSeconds(20),
                            ServiceFactorFormula.AnsweredInTimeOrShortAbandonedOfOffered,
                            ShortAbandon
                        ),
                        Target.AtLeast("80 %", minimum: "75 %"),
                        "contacts",
                        Telephony,
                        "50 %"
                    )
                    .WithSeverity(1),
                Level(
                        "Calls abandoned",
                        Indicator.Abandonment(ShortAbandon, ShortAbandonRule.LeftOut),
                        Target.AtMost("5 %"),
                        "contacts",
                        Telephony,
                        "20 %"
                    )
                    .WithSeverity(2),
                Level(
                        "Mail answered within 24 h of the desk",
                        Indicator.ShareWithin(Duration.FromHours(24), MailDesk, TicketTime.Resolution),
                        Target.AtLeast("95 %"),
                        "mails",
                        Quality,
                        "40 %"
                    )
                    .WithSeverity(2),
                Level(
                        "Resolved at the first contact",
                        Indicator.FirstContactResolution(7),
                        Target.AtLeast("75 %"),
                        "contacts",
                        Quality,
                        "30 %"
                    )
                    .WithSeverity(2),
                Level(
                        "Satisfaction",
                        Indicator.Satisfaction(),
                        Target.AtLeast("4.2").WithMinimumVolume(100),
                        "answers",
                        Quality,
                        "30 %"
                    )
                    .WithSeverity(3),
                Level(
                        "Telephony available",
                        Indicator.Availability(),
                        Target.AtLeast("99.9 %"),
                        "outages",
                        Telephony,
                        "30 %"
                    )
                    .WithSeverity(1)
            )
            .WithAtRisk(
                AtRisk.Of("12 %").WithPool("200 %").WithCategory(Telephony, "60 %").WithCategory(Quality, "40 %")
            )
            .Multiplying(RepeatMultiplier.Of(secondInARow: 1.5m, thirdAndLater: 2m))
            .CountingOfOneCause(SameCauseRule.HighestOnly)
            .TerminableFor(ChronicFailure.Of(misses: 3, periods: 6).For(Period.FromDays(90)))
            .WithRemedy(RemedyTerms.Of(RemedyStatus.SetOff))
            .ReportedWithin(10);

    public static ExclusionTerms Exclusions =>
        ExclusionTerms.Of(
            ExclusionRule
                .For(ExclusionCategory.PlannedMaintenance)
                .AnnouncedBefore(Duration.FromHours(48))
                .MonthlyQuota(Duration.FromHours(4))
                .LeavesAvailableTime(),
            ExclusionRule.For(ExclusionCategory.CustomerCaused).NotifiedWithin(Duration.FromHours(24)).WithEvidence(),
            ExclusionRule.For(ExclusionCategory.ForceMajeure).NotifiedWithin(Duration.FromHours(24)).WithEvidence()
        );

    /// <summary>Gets the scorecard of both sides.</summary>
    public static Scorecard Scorecard =>
        Scorecard.Of(
            "customer service",
            ScoreBands.Of(
                ScoreScale.Percent,
                ScoreBand.Of("poor", 0),
                ScoreBand.Of("fair", 50),
                ScoreBand.Of("good", 75),
                ScoreBand.Of("excellent", 90)
            ),
            Line("Calls answered within 20 s", "service", "20 %", Rating.Linear("75 %", "80 %")),
            Line("Calls abandoned", "service", "10 %", Rating.Linear("8 %", "5 %")),
            Line("Telephony available", "service", "15 %", Rating.Linear("99.7 %", "99.9 %")),
            Line("Mail answered within 24 h of the desk", "quality", "15 %", Rating.Linear("90 %", "95 %")),
            Line("Resolved at the first contact", "quality", "10 %", Rating.Linear("70 %", "75 %")),
            Line("Satisfaction", "quality", "10 %", Rating.Linear("3.8", "4.2")),
            ScorecardLine.Of("Forecast error", "cooperation", PartyRole.Customer, "12 %", Rating.Linear("25 %", "5 %")),
            ScorecardLine.Of(
                "Questions of the desk answered in 2 days",
                "cooperation",
                PartyRole.Customer,
                "8 %",
                Rating.Linear("80 %", "95 %")
            )
        );

    /// <summary>Mail is answered in Porto on six days and in Manila on five, so the sun rarely sets on it.</summary>
    private static BusinessCalendar MailDesk =>
        (
            BusinessCalendar
                .In("Europe/Lisbon")
                .Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Saturday, "08:00-20:00")
                .Named("Porto")
            | BusinessCalendar
                .In("Asia/Manila")
                .Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "07:00-16:00")
                .Named("Manila")
        ).Named("mail desk");

    private static ServiceLevel Level(
        string name,
        Indicator indicator,
        Target target,
        string source,
        string category,
        string allocation
    ) =>
        ServiceLevel
            .Of(name, indicator, target, Monthly)
            .MeasuredFrom(source)
            .InCategory(category)
            .WithCredit(CreditSchedule.Allocation(allocation));

    private static ScorecardLine Line(string name, string quadrant, string weight, Rating rating) =>
        ScorecardLine.Of(name, quadrant, PartyRole.Provider, weight, rating);
}
