using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Measurement;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Scoring;
using Outsourcing.Domain.Tests.Contracts;

namespace Outsourcing.Domain.Tests.Json;

/// <summary>One value with the type under which it is written.</summary>
public sealed record DocumentSample(Type Type, object Value, Func<string> Write, Func<string, object> Read)
{
    public static DocumentSample Of<T>(T value)
        where T : notnull =>
        new(typeof(T), value, () => HouseFormat.Of.Write(value), json => HouseFormat.Of.Read<T>(json));

    /// <inheritdoc/>
    public override string ToString() => $"{Type.Name}: {Value}";
}

/// <summary>A value of every type that is read and written, and more than one where a form varies.</summary>
internal static partial class DocumentSamples
{
    public static DecisionProblem Scorecard { get; } =
        DecisionProblem.Of(
            [
                Criterion.Maximize("experience", 30m, "points", Scale.Of(0, 10)),
                CriteriaGroup.Of("quality", 50m, Criterion.Maximize("care", 75m), Criterion.Maximize("speed", 25m)),
                Criterion.Minimize("price", 20m, "EUR"),
            ],
            [Alternative.Of("Acme", 8, 0.1, 7, 100.5), Alternative.Of("Börea", 6.5, -3, Cell.Missing, 1e21)]
        );

    public static IReadOnlyList<DocumentSample> All { get; } =
    [
        .. OfReasoning(),
        .. OfAmounts(),
        .. OfTime(),
        .. OfCalendars(),
        .. OfClocks(),
        .. OfMeasurement(),
        .. OfTallies(),
        .. OfContacts(),
        .. OfIndicators(),
        .. OfScoring(),
        .. OfMethods(),
        .. OfAgreements(),
        .. LawDocumentSamples.All,
        .. OfNorms(),
        .. OfFees(),
        .. OfNotices(),
        .. OfTerms(),
        .. OfPerformance(),
        .. ScopeDocumentSamples.All,
        .. OfObligations(),
        .. OfPowers(),
        .. ServiceLevelDocuments.All(),
        .. ConfidentialityDocumentSamples.All,
        .. LicenceDocumentSamples.All,
        .. EscrowDocumentSamples.All,
        .. OwnershipDocumentSamples.All,
    ];

    private static IEnumerable<DocumentSample> OfNotices()
    {
        var (day, moment) = (new LocalDate(2026, 2, 1), Instant.FromUtc(2026, 1, 15, 12, 0));
        var open = BusinessDays.MondayToFriday(Holidays.Of([day], day.PlusDays(365)));
        var plain = Notice.Months(3);
        var full = Notice
            .BusinessDays(30, open)
            .Clear()
            .AtLeast()
            .CountedBack()
            .NotEarlierThan(Period.FromDays(180))
            .ToEndOf(NoticeBoundary.ContractYear)
            .CountedFrom(NoticeStart.Dispatch)
            .Rolled(BusinessDayConvention.Preceding, open);
        var date = Notice.By(9, 30).CountedFrom(NoticeStart.Dispatch);
        var after = Notice.After("renewal notice", Period.FromMonths(3)).Rolled(BusinessDayConvention.Following, open);
        var courier = Delivery.AfterBusinessDays("courier", 2, open);
        var mail = Delivery.AtOnce("e-mail").Until(new LocalTime(17, 30), "Europe/Berlin", open);
        var received = NoticeGiven.Received("F6", day, moment, "customer", NoticePurpose.NonRenewal);
        var sent = NoticeGiven
            .Sent("F7", day, moment, "customer", NoticePurpose.Termination, courier)
            .Under("MSA § 9")
            .EndingWith(day.PlusDays(90))
            .For("helpdesk", "archive");
        return
        [
            .. Enum.GetValues<NoticeUnit>().Skip(1).Select(DocumentSample.Of),
            .. Enum.GetValues<NoticeBoundary>().Select(DocumentSample.Of),
            .. Enum.GetValues<NoticeStart>().Skip(1).Select(DocumentSample.Of),
            .. Enum.GetValues<NoticePurpose>().Skip(1).Select(DocumentSample.Of),
            .. new Notice[] { plain, Notice.Days(90), Notice.Weeks(6), full, date, after, Notice.Withheld }.Select(
                DocumentSample.Of
            ),
            DocumentSample.Of(full),
            DocumentSample.Of(date),
            DocumentSample.Of(after),
            DocumentSample.Of(Notice.Withheld),
            DocumentSample.Of(Delivery.AfterDays("post", 3)),
            DocumentSample.Of(courier),
            DocumentSample.Of(mail),
            DocumentSample.Of(received),
            DocumentSample.Of(sent),
            DocumentSample.Of<Fact>(sent),
        ];
    }

    private static IEnumerable<DocumentSample> OfTerms()
    {
        var (day, moment) = (new LocalDate(2026, 2, 1), Instant.FromUtc(2026, 1, 15, 12, 0));
        TermAnchor[] anchors =
        [
            TermAnchor.Agreement,
            TermAnchor.Effective,
            TermAnchor.Commencement,
            TermAnchor.OnEvent("acceptance of phase 1"),
            TermAnchor.On(day),
        ];
        var (until, after) = (TermEnd.On(PartialDate.Of(2014, 11)), TermEnd.After(Period.FromYears(3), anchors[2]));
        var (anniversary, closing) = (TermEnd.Anniversary(5, anchors[0]), TermEnd.UntilEvent("closing"));
        var (earliest, latest) = (TermEnd.EarliestOf(until, closing), TermEnd.LatestOf(after, anniversary));
        var option = Renewal
            .Option(Period.FromMonths(18), "customer")
            .AtMost(2)
            .By(Notice.By(9, 30))
            .If("prices agreed")
            .OnTerms("same prices");
        var tacit = Renewal
            .Automatic(Period.FromDays(30))
            .By(Notice.Withheld)
            .HeldBy("customer")
            .WhenLate(LateNotice.NextTerm);
        var term = Term.Until(earliest, anchors[4]).RenewsBy(option).RenewsBy(tacit);
        return
        [
            .. anchors.Select(DocumentSample.Of),
            .. Enum.GetValues<RenewalMode>().Skip(1).Select(DocumentSample.Of),
            .. Enum.GetValues<LateNotice>().Skip(1).Select(DocumentSample.Of),
            .. Enum.GetValues<TermPhase>().Skip(1).Select(DocumentSample.Of),
            .. Enum.GetValues<TermEndCause>().Skip(1).Select(DocumentSample.Of),
            .. new TermEnd[]
            {
                until,
                after,
                anniversary,
                TermEnd.Indefinite,
                closing,
                earliest,
                latest,
                TermEnd.Withheld,
            }.Select(DocumentSample.Of),
            DocumentSample.Of(until),
            DocumentSample.Of(after),
            DocumentSample.Of(anniversary),
            DocumentSample.Of(TermEnd.Indefinite),
            DocumentSample.Of(closing),
            DocumentSample.Of(earliest),
            DocumentSample.Of(latest),
            DocumentSample.Of(TermEnd.Withheld),
            DocumentSample.Of(option),
            DocumentSample.Of(tacit),
            DocumentSample.Of(Renewal.Mutual(Period.FromYears(1))),
            DocumentSample.Of(Renewal.Indefinitely()),
            DocumentSample.Of(Renewal.Withheld(RenewalMode.Option, "customer")),
            DocumentSample.Of(term),
            DocumentSample.Of(Term.Of(Period.FromYears(3))),
            DocumentSample.Of<Provision>(term),
            DocumentSample.Of(RenewalAgreed.Of("F8", day, moment)),
            DocumentSample.Of<Fact>(RenewalAgreed.Of("F8", day, moment, "SOW1")),
        ];
    }

    private static IEnumerable<DocumentSample> OfAgreements()
    {
        var (day, moment) = (new LocalDate(2026, 2, 1), Instant.FromUtc(2026, 1, 15, 12, 0));
        var parking = new Parking(2);
        Fact[] facts =
        [
            Happened.Of("F1", day, moment, "commencement", by: "provider"),
            Stated.Of("F2", day, moment, "customer is regulated", Truth.Unknown),
            Charged.Of("F3", day, moment, "fee", DateRange.Month(2026, 2), Money.Of(12.50m, "EUR"), "helpdesk"),
            Retraction.Of("F4", day, moment, of: "F1"),
            new PlaceBlocked("F5", day, moment),
        ];
        var document = AgreementDocument.Of(
            "MSA",
            signed: PartialDate.Parse("2025-12"),
            effective: PartialDate.Of(day),
            commencement: PartialDate.Of(day.PlusDays(9)),
            recorded: moment
        );
        var order = AgreementDocument.Of("OF1", DocumentKind.Order, under: "MSA");
        var clause = Clause.Of(ClauseReference.Of("MSA", "§ 9"), parking, "helpdesk");
        var approval = Approval.Of("customer", day, moment);
        var amendment = Amendment
            .Of("A2", day, moment, ClauseChange.Remove("MSA § 9a"))
            .ApprovedBy(approval)
            .Supersedes("A1");
        return
        [
            DocumentSample.Of(DateRange.Quarter(2026, 1)),
            DocumentSample.Of(PartialDate.Parse("2026-07")),
            DocumentSample.Of(DocumentKind.SideLetter),
            DocumentSample.Of(ObligationState.FulfilledLate),
            DocumentSample.Of(PowerStatus.Later),
            DocumentSample.Of(PowerKind.StepIn),
            DocumentSample.Of(ViewChangeKind.ClauseReplaced),
            DocumentSample.Of(document),
            DocumentSample.Of(order),
            DocumentSample.Of(Precedence.Of("OF1", "MSA")),
            DocumentSample.Of(clause),
            DocumentSample.Of<Provision>(parking),
            DocumentSample.Of<ClauseChange>(ClauseChange.Add(clause)),
            DocumentSample.Of(ClauseChange.Add(clause)),
            DocumentSample.Of<ClauseChange>(ClauseChange.Replace(clause)),
            DocumentSample.Of(ClauseChange.Replace(clause)),
            DocumentSample.Of<ClauseChange>(ClauseChange.Remove("MSA § 9")),
            DocumentSample.Of(ClauseChange.Remove("MSA § 9")),
            DocumentSample.Of(approval),
            DocumentSample.Of(amendment),
            DocumentSample.Of(amendment.ApprovedBy()),
            .. facts.Select(DocumentSample.Of),
            DocumentSample.Of((Happened)facts[0]),
            DocumentSample.Of((Stated)facts[1]),
            DocumentSample.Of((Charged)facts[2]),
            DocumentSample.Of((Retraction)facts[3]),
            DocumentSample.Of(
                Agreement
                    .Between(Party.Customer("customer"), Party.Provider("provider"))
                    .And(Party.Of(PartyRole.Guarantor, "bank"))
                    .Document(document)
                    .Document(order)
                    .Prevails("OF1", over: "MSA")
                    .Clause(clause)
                    .Amend(
                        Amendment.Of("A1", day.PlusDays(1), moment, ClauseChange.Add("MSA § 9a", parking)),
                        amendment
                    )
                    .Record(facts)
            ),
        ];
    }

    private static IEnumerable<DocumentSample> OfCalendars()
    {
        var day = new LocalDate(2026, 12, 24);
        var moment = Instant.FromUtc(2026, 12, 24, 17, 0).PlusNanoseconds(1);
        var holidays = Holidays.Of([Holiday.On(day, "Christmas Eve"), Holiday.On(day.PlusDays(1))], day.PlusDays(7));
        var berlin = BusinessCalendar
            .In("Europe/Berlin")
            .Hours(WeeklyHours.Parse("Mon-Fri 08:00-12:00, 22:00-06:00"))
            .HoursFrom(day, WeeklyHours.Always)
            .Closed(holidays)
            .Override(day, "08:00:30-09:00")
            .Break(day, "09:00-10:00")
            .Midnight(MidnightRule.ShiftStart);
        var both = berlin & BusinessCalendar.Always();
        return
        [
            DocumentSample.Of(Shift.Parse("22:00-06:00")),
            DocumentSample.Of(WeeklyHours.Closed),
            DocumentSample.Of(WeeklyHours.Parse("Mon-Fri 08:00-18:00; Sat 10:00-14:00")),
            DocumentSample.Of(IntervalSet.Empty),
            DocumentSample.Of(IntervalSet.Of(new Interval(moment, moment.PlusNanoseconds(1)))),
            DocumentSample.Of(holidays.Dates[0]),
            DocumentSample.Of(holidays.Dates[1]),
            DocumentSample.Of(holidays),
            DocumentSample.Of(Holidays.Of([day], day, day)),
            DocumentSample.Of(BusinessDays.MondayToFriday(holidays)),
            DocumentSample.Of(BusinessDays.On([], holidays, [day.PlusDays(2)])),
            DocumentSample.Of(berlin),
            DocumentSample.Of(berlin.Versions[0]),
            DocumentSample.Of(berlin.Overrides[0]),
            DocumentSample.Of((CombinedCalendar)both.Named("both")),
            DocumentSample.Of<BusinessCalendar>(berlin.Named("Berlin")),
            DocumentSample.Of<BusinessCalendar>(berlin | both),
            DocumentSample.Of<BusinessCalendar>(berlin - both),
            DocumentSample.Of(RollConvention.None),
            DocumentSample.Of(RollConvention.EndOfMonth),
            DocumentSample.Of(RollConvention.DayOfMonth(30)),
            .. Enum.GetValues<MidnightRule>().Skip(1).Select(DocumentSample.Of),
            .. Enum.GetValues<CalendarOperation>().Skip(1).Select(DocumentSample.Of),
            .. Enum.GetValues<MonthEndRule>().Skip(1).Select(DocumentSample.Of),
            .. Enum.GetValues<BusinessDayConvention>().Select(DocumentSample.Of),
            .. Enum.GetValues<DayCounting>().Select(DocumentSample.Of),
        ];
    }

    private static IEnumerable<DocumentSample> OfReasoning()
    {
        var clause = ClauseReference.Of("MSA", "§ 9.2");
        var source = Source.Of("Hwang & Yoon 1981", "p. 128");
        var finding = Finding.Of(RuleId.Of("a.b-c"), Severity.Warning, "Acme", "It is <late>.", clause, "Hurry.");
        return
        [
            DocumentSample.Of(RuleId.Of("contract.notice.in-time")),
            DocumentSample.Of(source),
            DocumentSample.Of(Source.Of("ISO 37500")),
            DocumentSample.Of(clause),
            DocumentSample.Of<Basis>(clause),
            DocumentSample.Of<Basis>(source),
            DocumentSample.Of(Truth.True),
            DocumentSample.Of(Truth.False),
            DocumentSample.Of(Truth.Unknown),
            DocumentSample.Of(Fingerprint.Parse(new string('4', 64))),
            DocumentSample.Of(Severity.Info),
            DocumentSample.Of(Severity.Warning),
            DocumentSample.Of(Severity.Error),
            DocumentSample.Of(AnswerStatus.Known),
            DocumentSample.Of(AnswerStatus.FactMissing),
            DocumentSample.Of(AnswerStatus.Conflict),
            DocumentSample.Of(AnswerStatus.Silent),
            DocumentSample.Of(AnswerStatus.NotApplicable),
            DocumentSample.Of(finding),
            DocumentSample.Of(Finding.Of(RuleId.Of("a.b"), Severity.Error, "price", "It is missing.")),
            DocumentSample.Of(Explanation.Of("It is so.")),
            DocumentSample.Of(
                Explanation.Of("It is so.", source, Explanation.Of("One.", clause), Explanation.Of("Two."))
            ),
        ];
    }

    private static IEnumerable<DocumentSample> OfAmounts() =>
        [
            DocumentSample.Of(Money.Of(12.50m, "EUR")),
            DocumentSample.Of(Money.Of(-79228162514264337593543950335m, "JPY")),
            DocumentSample.Of(Money.Of(0.0000000000000000000000000001m, "USD")),
            DocumentSample.Of(Currency.Of("CHF")),
            DocumentSample.Of(Percentage.Of(-12.5m)),
            DocumentSample.Of(Ratio.Of(412, 435)),
            DocumentSample.Of(RoundingRule.ToMinorUnit(RoundingMode.HalfEven)),
            DocumentSample.Of(RoundingRule.ToStep(0.05m, RoundingMode.Ceiling)),
            DocumentSample.Of(RoundingRule.ToDigits(2, RoundingMode.HalfUp)),
        ];

    private static IEnumerable<DocumentSample> OfTime() =>
        [
            DocumentSample.Of(Instant.FromUtc(2026, 3, 2, 9, 0)),
            DocumentSample.Of(Instant.FromUtc(2026, 3, 2, 9, 0).PlusNanoseconds(1)),
            DocumentSample.Of(Duration.FromHours(100)),
            DocumentSample.Of(Duration.FromNanoseconds(-1)),
        ];

    private static IEnumerable<DocumentSample> OfContacts()
    {
        var at = Instant.FromUtc(2026, 3, 2, 9, 0) + Duration.FromNanoseconds(1);
        var wait = Duration.FromMilliseconds(12_345);
        var porto = AvailabilityBlock.Component("Porto", Ratio.Of(999, 1000));
        var weighted = WeightedAvailability.Of(porto, 2.50m);
        var rule = BurnRateAlertPolicy.Workbook.Rules[0];
        return
        [
            .. Enum.GetValues<ServiceFactorFormula>().Select(DocumentSample.Of),
            .. Enum.GetValues<ShortAbandonRule>().Select(DocumentSample.Of),
            .. Enum.GetValues<AlertSeverity>().Select(DocumentSample.Of),
            DocumentSample.Of(Contact.Of("C-1", at)),
            DocumentSample.Of(Contact.Answered("C-1", at, wait, "K-7")),
            DocumentSample.Of(Contact.Abandoned("C-1", at, Duration.Zero)),
            DocumentSample.Of(SurveyAnswer.Of("A-1", at, 4.50m)),
            DocumentSample.Of(Indicator.ServiceFactor(wait, ServiceFactorFormula.AnsweredInTimeOfOffered)),
            DocumentSample.Of(
                Indicator.ServiceFactor(wait, ServiceFactorFormula.AnsweredInTimeOrShortAbandonedOfOffered, wait)
            ),
            DocumentSample.Of(Indicator.Abandonment()),
            DocumentSample.Of(Indicator.Abandonment(wait, ShortAbandonRule.OfferedOnly)),
            DocumentSample.Of(Indicator.FirstContactResolution(7)),
            DocumentSample.Of(Indicator.Satisfaction(2.576m)),
            DocumentSample.Of(porto),
            DocumentSample.Of<AvailabilityBlock>(porto),
            DocumentSample.Of(AvailabilityBlock.AtLeast(1, porto, AvailabilityBlock.Series(porto))),
            DocumentSample.Of<AvailabilityBlock>(AvailabilityBlock.Series(porto, AvailabilityBlock.Mean(weighted))),
            DocumentSample.Of(weighted),
            DocumentSample.Of(AvailabilityBlock.Mean(weighted)),
            DocumentSample.Of(ErrorBudget.Of(Percentage.Of(99.95m), Duration.FromDays(30))),
            DocumentSample.Of(rule),
            DocumentSample.Of(BurnRateAlertPolicy.Sloth),
        ];
    }

    private static IEnumerable<DocumentSample> OfTallies()
    {
        var at = Instant.FromUtc(2026, 3, 2, 9, 0);
        var first = Occurrence.Of(long.MinValue, at.PlusNanoseconds(1), "monitor", -7);
        return
        [
            DocumentSample.Of(CountTally.Zero),
            DocumentSample.Of(CountTally.Of(412, 435, 3)),
            DocumentSample.Of(RestatementTally.Of(2, 1, long.MaxValue)),
            DocumentSample.Of(SumTally.Zero),
            DocumentSample.Of(SumTally.Of(-3, 4)),
            DocumentSample.Of(SumTally.Of(long.MinValue)),
            DocumentSample.Of(first),
            DocumentSample.Of(ExtremesTally.Zero),
            DocumentSample.Of(ExtremesTally.Of(first)),
            DocumentSample.Of(ExtremesTally.Of(first, Occurrence.Of(3, at, "a", 1))),
            DocumentSample.Of(Downtime.Zero),
            DocumentSample.Of(Downtime.Of(IntervalSet.Of(new Interval(at, at.PlusNanoseconds(1))))),
            DocumentSample.Of(HistogramScheme.Standard),
            DocumentSample.Of(HistogramScheme.LogLinear(12)),
            DocumentSample.Of(new HistogramBucket(1000, 1003, 12)),
            DocumentSample.Of(Histogram.Zero),
            DocumentSample.Of(Histogram.Of(HistogramScheme.Standard, 1, 1000, 1001, long.MaxValue)),
        ];
    }

    private static IEnumerable<DocumentSample> OfMeasurement()
    {
        var at = Instant.FromUtc(2026, 3, 2, 9, 0);
        var hour = new Interval(at, at + Duration.FromHours(1));
        var claimed = Exclusion.Of("X-1", ExclusionCategory.PlannedMaintenance, hour);
        var rule = ExclusionRule.For(ExclusionCategory.CustomerCaused);
        var full = ExclusionRule
            .For(ExclusionCategory.PlannedMaintenance)
            .AnnouncedBefore(Duration.FromHours(48))
            .NotifiedWithin(Duration.FromHours(2))
            .MonthlyQuota(Duration.FromHours(4))
            .WithEvidence()
            .LeavesAvailableTime();
        return
        [
            DocumentSample.Of(hour),
            DocumentSample.Of(new LocalDate(2026, 12, 24)),
            DocumentSample.Of(long.MaxValue),
            DocumentSample.Of(MeasureUnit.Share),
            DocumentSample.Of(MeasureUnit.Number("EUR")),
            DocumentSample.Of(Measured.Parse("412/435 = 94.71 %")),
            DocumentSample.Of(Measured.Parse("3 h 20 min")),
            .. Enum.GetValues<MissingDataRule>().Select(DocumentSample.Of),
            .. Enum.GetValues<ExclusionCategory>().Select(DocumentSample.Of),
            .. Enum.GetValues<ExclusionState>().Select(DocumentSample.Of),
            .. Enum.GetValues<ExclusionEffect>().Select(DocumentSample.Of),
            .. Enum.GetValues<MeasurementWindowKind>().Select(DocumentSample.Of),
            .. Enum.GetValues<MeasurementStatus>().Select(DocumentSample.Of),
            .. Enum.GetValues<HeadroomKind>().Select(DocumentSample.Of),
            .. Enum.GetValues<TicketTime>().Select(DocumentSample.Of),
            .. Enum.GetValues<PercentileMethod>().Select(DocumentSample.Of),
            DocumentSample.Of(Outage.Of("O-1", at)),
            DocumentSample.Of(Outage.Of("O-1", at, at.PlusNanoseconds(1))),
            DocumentSample.Of(EventCount.Of("E-1", at, 9, 10)),
            DocumentSample.Of(DefectCount.Of("D-1", at, 3, 12.50m)),
            DocumentSample.Of(Ticket.Of("T-1", at)),
            DocumentSample.Of(Ticket.Of("T-1", at, at, at, "1", IntervalSet.Of(hour))),
            DocumentSample.Of(claimed),
            DocumentSample.Of(
                claimed.In(ExclusionState.Disputed).Announced(at).Notified(at.PlusNanoseconds(1)).ProvedBy("CHG-17")
            ),
            DocumentSample.Of(Exclusion.Of("X-2", ExclusionCategory.ForceMajeure, ["T-1", "T-2"])),
            DocumentSample.Of(rule),
            DocumentSample.Of(full),
            DocumentSample.Of(ExclusionTerms.Of()),
            DocumentSample.Of(ExclusionTerms.Of(rule, full)),
            DocumentSample.Of(Target.AtLeast("95 %", "90 %").WithMinimumVolume(20).AllowingMisses(0)),
            DocumentSample.Of(Target.AtMost("38 EUR", "40 EUR")),
            DocumentSample.Of(Target.Between("1 h", "4 h")),
            DocumentSample.Of(MeasurementWindow.CalendarWeek("Europe/Berlin")),
            DocumentSample.Of(MeasurementWindow.CalendarMonth("Europe/Berlin")),
            DocumentSample.Of(MeasurementWindow.CalendarQuarter("Europe/Berlin")),
            DocumentSample.Of(MeasurementWindow.ContractYear(new LocalDate(2024, 2, 29), "Europe/Berlin")),
            DocumentSample.Of(MeasurementWindow.Rolling(Period.FromDays(30), "Europe/Berlin")),
        ];
    }

    private static IEnumerable<DocumentSample> OfIndicators()
    {
        var hours = BusinessCalendar.In("Europe/Berlin").Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "08:00-18:00");
        var within = Indicator.ShareWithin(Duration.FromHours(4), hours, TicketTime.Response);
        return
        [
            DocumentSample.Of(Indicator.Availability()),
            DocumentSample.Of(Indicator.Availability(hours, Duration.FromMinutes(5))),
            DocumentSample.Of(Indicator.SuccessShare()),
            DocumentSample.Of(within),
            DocumentSample.Of((ShareWithin)within.OfPriority("1")),
            DocumentSample.Of(Indicator.MeanTime()),
            DocumentSample.Of(Indicator.LongestTime(hours)),
            DocumentSample.Of(Indicator.Percentile(Percentage.Of(99.5m), PercentileMethod.Interpolated)),
            DocumentSample.Of(Indicator.Throughput()),
            DocumentSample.Of((Throughput)Indicator.Throughput().OfPriority("1")),
            DocumentSample.Of(Indicator.Backlog()),
            DocumentSample.Of((Backlog)Indicator.Backlog().OfPriority("1")),
            DocumentSample.Of(Indicator.DefectRate(100m, "story points")),
            DocumentSample.Of<Indicator>(Indicator.Availability(hours)),
            DocumentSample.Of<Indicator>(Indicator.SuccessShare()),
            DocumentSample.Of<Indicator>(within.OfPriority("1")),
            DocumentSample.Of<Indicator>(Indicator.MeanTime(hours)),
            DocumentSample.Of<Indicator>(Indicator.LongestTime()),
            DocumentSample.Of<Indicator>(Indicator.Percentile(Percentage.Of(90), PercentileMethod.NearestRank, hours)),
            DocumentSample.Of<Indicator>(Indicator.Throughput()),
            DocumentSample.Of<Indicator>(Indicator.Backlog()),
            DocumentSample.Of<Indicator>(Indicator.DefectRate(1000m, "lines")),
        ];
    }

    private static IEnumerable<DocumentSample> OfScoring() =>
        [
            DocumentSample.Of(Direction.Maximize),
            DocumentSample.Of(Direction.Minimize),
            DocumentSample.Of(Scale.Of(-1.5, 10)),
            DocumentSample.Of(Cell.Known(0.1)),
            DocumentSample.Of(Cell.Missing),
            DocumentSample.Of(Criterion.Maximize("experience", 30.0m, "points", Scale.Of(0, 10))),
            DocumentSample.Of(Criterion.Minimize("price")),
            DocumentSample.Of(CriteriaGroup.Of("quality", null, Criterion.Maximize("care"))),
            DocumentSample.Of<CriteriaNode>(Criterion.Minimize("price", 0m, "EUR")),
            DocumentSample.Of<CriteriaNode>(
                CriteriaGroup.Of("a", 1m, CriteriaGroup.Of("b", 100m, Criterion.Maximize("c", 1m)))
            ),
            DocumentSample.Of(Alternative.Of("Acme", 8, Cell.Missing, 1e-300)),
            DocumentSample.Of(Weights.Of(30.5m, 69.5m)),
            DocumentSample.Of(Weights.Of([700m, 300m], 1000m)),
            DocumentSample.Of(Weights.Derived(0.2, 0.1)),
            DocumentSample.Of(Scorecard),
            DocumentSample.Of(Scorecard.With(Weights.Derived(1, 2, 3, 4))),
            DocumentSample.Of(Scorecard.WithWeight("price", 0.5m)),
            DocumentSample.Of(
                DecisionProblem.Of([Criterion.Maximize("x")], [Alternative.Of("Acme", 1)], Weights.Of(1m))
            ),
        ];

    private static IEnumerable<DocumentSample> OfMethods() =>
        [
            .. Enum.GetValues<Normalization>().Select(DocumentSample.Of),
            .. Enum.GetValues<Composition>().Select(DocumentSample.Of),
            .. Enum.GetValues<AggregationRule>().Select(DocumentSample.Of),
            .. Enum.GetValues<ReversalChange>().Select(DocumentSample.Of),
            DocumentSample.Of(RankTable.Of(["Acme", "Börea"], [1, 2], [1, 1])),
            DocumentSample.Of(new Edas()),
            DocumentSample.Of(new Marcos()),
            DocumentSample.Of(new Spotis()),
            DocumentSample.Of(TriangularNumber.Of(-0.5, 3, 1e21)),
            DocumentSample.Of(
                FuzzyAlternative.Of("Börea", TriangularNumber.Of(1, 2, 3), TriangularNumber.Exactly(0.1))
            ),
            DocumentSample.Of(
                FuzzyTable.Of(
                    [Criterion.Maximize("care"), Criterion.Minimize("price", 20m, "EUR", Scale.Of(0, 10))],
                    [TriangularNumber.Of(0.1, 0.2, 0.4), TriangularNumber.Exactly(1)],
                    [FuzzyAlternative.Of("Acme", TriangularNumber.Of(1, 2, 3), TriangularNumber.Exactly(0.1))]
                )
            ),
            DocumentSample.Of(new Codas()),
            DocumentSample.Of(new CoCoSo()),
            DocumentSample.Of(ReferenceIdeal.Of(-0.5, 3)),
            DocumentSample.Of(new Rim(ReferenceIdeal.At(3))),
            DocumentSample.Of<ScoringMethod>(new Codas(0)),
            DocumentSample.Of<ScoringMethod>(new CoCoSo(0.25)),
            DocumentSample.Of<ScoringMethod>(new Rim(ReferenceIdeal.At(3), ReferenceIdeal.Of(-0.5, 1e21))),
            DocumentSample.Of<ScoringMethod>(new Edas()),
            DocumentSample.Of<ScoringMethod>(new Marcos()),
            DocumentSample.Of<ScoringMethod>(new Spotis(0.5, -3)),
            DocumentSample.Of(new WeightedSum(Normalization.MinMax)),
            DocumentSample.Of(new WeightedProduct(Normalization.Max)),
            DocumentSample.Of(new Waspas(0.25, Normalization.Linear)),
            .. Enum.GetValues<DistanceMetric>().Select(DocumentSample.Of),
            DocumentSample.Of(new Topsis(Normalization.Vector)),
            DocumentSample.Of(new Topsis(Normalization.Vector, DistanceMetric.Manhattan)),
            DocumentSample.Of<ScoringMethod>(new Topsis(Normalization.MinMax, DistanceMetric.Chebyshev)),
            DocumentSample.Of(new Vikor(0.25)),
            .. Enum.GetValues<PreferenceShape>().Select(DocumentSample.Of),
            .. Enum.GetValues<PairRelation>().Select(DocumentSample.Of),
            DocumentSample.Of(PreferenceFunction.Usual),
            DocumentSample.Of(PreferenceFunction.UShape(0)),
            DocumentSample.Of(PreferenceFunction.VShape(2.5)),
            DocumentSample.Of(PreferenceFunction.Level(1, 2)),
            DocumentSample.Of(PreferenceFunction.Linear(5, 30)),
            DocumentSample.Of(PreferenceFunction.Gaussian(0.1)),
            DocumentSample.Of(new PrometheeI(PreferenceFunction.Usual)),
            DocumentSample.Of(new PrometheeII(PreferenceFunction.Usual, PreferenceFunction.Linear(5, 30))),
            DocumentSample.Of<ScoringMethod>(new PrometheeII(PreferenceFunction.Gaussian(3))),
            DocumentSample.Of(new ValuePoint(3, 0.5)),
            DocumentSample.Of(ValueFunction.PiecewiseLinear(new(0, 0), new(3, 0.5), new(10, 1))),
            DocumentSample.Of(ValueFunction.Exponential(500, 300, -144.5)),
            DocumentSample.Of(ValueFunction.Discrete(new(1, 0), new(2, 0.6))),
            DocumentSample.Of<ValueFunction>(ValueFunction.PiecewiseLinear(new(0, 1), new(10, 0))),
            DocumentSample.Of<ValueFunction>(ValueFunction.Exponential(0, 1, 0.1)),
            DocumentSample.Of<ValueFunction>(ValueFunction.Discrete(new ValuePoint(7, 1))),
            DocumentSample.Of(
                new Mavt(ValueFunction.Exponential(0, 1, 0.1), ValueFunction.Discrete(new ValuePoint(7, 1)))
            ),
            DocumentSample.Of<ScoringMethod>(new Mavt(ValueFunction.PiecewiseLinear(new(0, 1), new(10, 0)))),
            .. Enum.GetValues<OutrankingStrength>().Select(DocumentSample.Of),
            .. Enum.GetValues<AssignmentRule>().Select(DocumentSample.Of),
            DocumentSample.Of(Threshold.Of(2.5)),
            DocumentSample.Of(Threshold.Linear(0.05, -1)),
            DocumentSample.Of(OutrankingThresholds.Of(1, 2.5)),
            DocumentSample.Of(
                OutrankingThresholds.Of(Threshold.Of(1), Threshold.Linear(0.5, 2), Threshold.Linear(1, 9))
            ),
            DocumentSample.Of(new ElectreIII(OutrankingThresholds.Of(1, 2.5, 9), OutrankingThresholds.Of(0, 0))),
            DocumentSample.Of<ScoringMethod>(new ElectreIII(OutrankingThresholds.Of(1, 2.5))),
            DocumentSample.Of(Category.Lowest("Bad")),
            DocumentSample.Of(Category.Of("Good", [3, 11.5])),
            DocumentSample.Of(Category.Of("Good", [3, 11.5], [Cell.Missing, 30])),
            DocumentSample.Of(new MrSort(0.6, Category.Of("Good", [3, 11], [9, Cell.Missing]), Category.Lowest("Bad"))),
            DocumentSample.Of(
                new ElectreTriB(
                    0.75,
                    AssignmentRule.Optimistic,
                    [OutrankingThresholds.Of(0, 1, 5)],
                    Category.Of("Good", [3]),
                    Category.Lowest("Bad")
                )
            ),
            DocumentSample.Of<SortingMethod>(new MrSort(3, Category.Of("Good", [3]), Category.Lowest("Bad"))),
            DocumentSample.Of(new ElectreI(0.65, 0.35, Normalization.SumPlain)),
            DocumentSample.Of(new ElectreII(0.65, 0.5, 0.35, 0.65, 0.35, Normalization.SumPlain)),
            DocumentSample.Of<ScoringMethod>(new ElectreII(1, 0.75, 0.5, 0.5, 0, Normalization.MinMax)),
            DocumentSample.Of<ScoringMethod>(new WeightedSum(Normalization.Bounds)),
            DocumentSample.Of<ScoringMethod>(new WeightedProduct(Normalization.None)),
            DocumentSample.Of<ScoringMethod>(new Waspas(1, Normalization.MinMax)),
            DocumentSample.Of<ScoringMethod>(new Topsis(Normalization.VectorPlain)),
            DocumentSample.Of<ScoringMethod>(new Vikor()),
            DocumentSample.Of(new Moora(Normalization.VectorPlain)),
            DocumentSample.Of(new MooraReferencePoint(Normalization.SumPlain)),
            DocumentSample.Of(new Copras()),
            DocumentSample.Of(new FullMultiplicativeForm(Normalization.None)),
            DocumentSample.Of(new MultiMoora(Normalization.VectorPlain)),
            DocumentSample.Of(new Aras(0.5, 12)),
            DocumentSample.Of(new Ocra()),
            DocumentSample.Of(new Mairca()),
            DocumentSample.Of(new Mabac()),
            DocumentSample.Of<ScoringMethod>(new Moora(Normalization.None)),
            DocumentSample.Of<ScoringMethod>(new MooraReferencePoint(Normalization.None)),
            DocumentSample.Of<ScoringMethod>(new Copras()),
            DocumentSample.Of<ScoringMethod>(new FullMultiplicativeForm(Normalization.SumPlain)),
            DocumentSample.Of<ScoringMethod>(new Aras()),
            DocumentSample.Of<ScoringMethod>(new Aras(3)),
            DocumentSample.Of<ScoringMethod>(new Ocra()),
            DocumentSample.Of<ScoringMethod>(new Mairca()),
            DocumentSample.Of<ScoringMethod>(new Mabac()),
            DocumentSample.Of(new EntropyWeighting()),
            DocumentSample.Of(new GiniWeighting()),
            DocumentSample.Of(new DeviationWeighting()),
            DocumentSample.Of(new CriticWeighting(respectDirections: false)),
            DocumentSample.Of(new MerecWeighting()),
            DocumentSample.Of<DataWeighting>(new EntropyWeighting()),
            DocumentSample.Of<DataWeighting>(new GiniWeighting()),
            DocumentSample.Of<DataWeighting>(new DeviationWeighting()),
            DocumentSample.Of<DataWeighting>(new CriticWeighting()),
            DocumentSample.Of<DataWeighting>(new MerecWeighting()),
            .. Enum.GetValues<PriorityMethod>().Select(DocumentSample.Of),
            .. Enum.GetValues<RandomIndex>().Select(DocumentSample.Of),
            DocumentSample.Of(Judgement.Of("price", "quality", 2.5)),
            DocumentSample.Of(Judgement.Of("price", "quality", 0.3)),
            DocumentSample.Of(PairwiseMatrix.Of(["Börea"])),
            DocumentSample.Of(
                PairwiseMatrix.Of(
                    ["price", "quality", "service"],
                    Judgement.Of("service", "price", 1.0 / 7),
                    Judgement.Of("quality", "service", 0.3)
                )
            ),
            .. Enum.GetValues<PriorityMean>().Select(DocumentSample.Of),
            DocumentSample.Of(BestWorst.Linear),
            DocumentSample.Of(BestWorst.Nonlinear),
            DocumentSample.Of(
                BestWorstJudgements.Of(["price", "quality", "Börea"], "quality", "price", [8, 1, 2.50m], [1, 8, 5])
            ),
            DocumentSample.Of(new Ahp(PriorityMethod.GeometricMean, RandomIndex.AlonsoLamata2006)),
        ];

    private static IEnumerable<DocumentSample> OfClocks()
    {
        var at = Instant.FromUtc(2026, 3, 2, 9, 0);
        var late = at.PlusNanoseconds(1);
        var terms = ClockTerms.Of(Duration.FromHours(4), BusinessCalendar.Always(), "parts", "customer");
        ClockEvent[] events =
        [
            ClockEvent.Started("e1", at, "P1"),
            ClockEvent.Paused("e2", at, "customer", late),
            ClockEvent.Stopped("e3", at, late, "e2"),
        ];
        return
        [
            .. Enum.GetValues<ChangePolicy>().Select(DocumentSample.Of),
            .. Enum.GetValues<ReopenPolicy>().Select(DocumentSample.Of),
            .. Enum.GetValues<ClockState>().Select(DocumentSample.Of),
            .. Enum.GetValues<CycleEnd>().Select(DocumentSample.Of),
            .. events.Select(DocumentSample.Of),
            DocumentSample.Of(ClockEvent.Started("e1", at)),
            DocumentSample.Of(ClockEvent.Paused("e1", at, "customer")),
            DocumentSample.Of(ClockEvent.Resumed("e1", at)),
            DocumentSample.Of(ClockEvent.Stopped("e1", at)),
            DocumentSample.Of(ClockEvent.Reopened("e1", at)),
            DocumentSample.Of(ClockEvent.PriorityChanged("e1", at, "P1")),
            DocumentSample.Of(ClockEvent.TermsChanged("e1", at, [terms.For("P1"), terms])),
            DocumentSample.Of(ClockEvent.Retracted("e1", "e0", at)),
            DocumentSample.Of<ClockEvent>(ClockEvent.Resumed("e1", at, late)),
            DocumentSample.Of<ClockEvent>(ClockEvent.Reopened("e1", at, late, "e0")),
            DocumentSample.Of<ClockEvent>(ClockEvent.PriorityChanged("e1", at, "P1", late, "e0")),
            DocumentSample.Of<ClockEvent>(ClockEvent.TermsChanged("e1", at, [terms], late, "e0")),
            DocumentSample.Of<ClockEvent>(ClockEvent.Retracted("e1", "e0", at)),
            DocumentSample.Of(Duration.FromHours(100)),
            DocumentSample.Of(Duration.FromNanoseconds(-1)),
            DocumentSample.Of(terms),
            DocumentSample.Of(terms.For("P1")),
            DocumentSample.Of(ServiceClock.Of(terms, ChangePolicy.Keep, ReopenPolicy.NewCycle).With(events)),
        ];
    }
}
