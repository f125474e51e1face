namespace Outsourcing.Samples.ServiceLevelMonth;

/// <summary>What Tramontane Rail and Halden Care agreed on service levels.</summary>
internal sealed class HaldenTerms
{
    /// <summary>In how many days a customer who comes back was not helped.</summary>
    public const int RepeatDays = 7;

    private static readonly Duration InTime = Duration.FromSeconds(20);
    private static readonly Duration ShortAbandon = Duration.FromSeconds(5);

    /// <summary>Mail is answered in Porto on six days and in Manila on five, so the sun rarely sets on it.</summary>
    public static BusinessCalendar MailDesk { get; } =
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

    public static ServiceFactor AnsweredInTime { get; } =
        Indicator.ServiceFactor(InTime, ServiceFactorFormula.AnsweredInTimeOrShortAbandonedOfOffered, ShortAbandon);

    public static Target AnsweredInTimeTarget { get; } = Target.AtLeast("80 %", minimum: "75 %");

    public static Indicator<Contact> Abandoned { get; } = Indicator.Abandonment(ShortAbandon, ShortAbandonRule.LeftOut);

    public static Target AbandonedTarget { get; } = Target.AtMost("5 %");

    public static Indicator<Ticket> MailInTime { get; } =
        Indicator.ShareWithin(Duration.FromHours(24), MailDesk, TicketTime.Resolution);

    public static Target MailInTimeTarget { get; } = Target.AtLeast("95 %");

    public static Indicator<Contact> ResolvedAtFirst { get; } = Indicator.FirstContactResolution(RepeatDays);

    public static Target ResolvedAtFirstTarget { get; } = Target.AtLeast("75 %");

    public static Indicator<SurveyAnswer> Satisfaction { get; } = Indicator.Satisfaction();

    public static Target SatisfactionTarget { get; } = Target.AtLeast("4.2").WithMinimumVolume(100);

    public static Indicator<Outage> Telephony { get; } = Indicator.Availability();

    public static Percentage TelephonyShare { get; } = Percentage.Parse("99.9 %");

    public static Target TelephonyTarget { get; } = Target.AtLeast(Measured.Of(TelephonyShare));

    /// <summary>What may be excluded: maintenance announced two days before and up to four hours a month, and what the customer caused.</summary>
    public static ExclusionTerms Exclusions { get; } =
        ExclusionTerms.Of(
            ExclusionRule
                .For(ExclusionCategory.PlannedMaintenance)
                .AnnouncedBefore(Duration.FromHours(48))
                .MonthlyQuota(Duration.FromHours(4))
                .LeavesAvailableTime(),
            ExclusionRule.For(ExclusionCategory.CustomerCaused).NotifiedWithin(Duration.FromHours(24)).WithEvidence(),
            ExclusionRule.For(ExclusionCategory.ForceMajeure).NotifiedWithin(Duration.FromHours(24)).WithEvidence()
        );
}
