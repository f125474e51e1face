using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Reasoning;
using static Outsourcing.Domain.Tests.Contracts.RealContracts.Real;

namespace Outsourcing.Domain.Tests.Contracts.RealContracts;

/// <summary>An indefinite agreement of 1998 that one side can end with 60 days' notice.</summary>
internal static class Dragon
{
    private static readonly Agreement Own = Between("Dragon", "MMI", "1998-01-19", "1998-01-19")
        .Clause("OA Term", Term.Until(TermEnd.Indefinite))
        .Clause("OA Termination", Power.Terminate("terminate without cause", "Dragon").WithNotice(Notice.Days(60)));

    public static RealContract Contract { get; } =
        new(
            "Dragon",
            "DRAGONSYSTEMSINC_01_08_1999-EX-10.17-OUTSOURCING AGREEMENT.PDF",
            Own,
            [
                Signed(Own, "1998-01-19"),
                Effective(Own, "1998-01-19"),
                RealTerm.Of(
                    Expiration,
                    1,
                    "indefinite",
                    "TermEnd.Indefinite",
                    "the term on 2001-01-01",
                    () => Own.On("2001-01-01").Term()
                ),
                RealTerm.Of(
                    Convenience,
                    1,
                    "the customer, 60 days' notice",
                    "Power, Notice.Days",
                    "the exits of each side on 2001-01-01",
                    () =>
                        $"Dragon: {string.Join("; ", Own.On("2001-01-01").Exits("Dragon"))}; MMI: {Own.On("2001-01-01").Exits("MMI").Count} exits"
                ),
            ]
        );
}

/// <summary>A calendar year, tacitly renewed, 3 months' notice.</summary>
internal static class Ferroglobe
{
    private static readonly Agreement Own = Between("Silicon Smelters", "EIT", "2009-01-01", "2009-01-01")
        .Clause("OA Term", Term.Of(Period.FromYears(1)).RenewsBy(Period.FromYears(1), unless: Notice.Months(3)));

    public static RealContract Contract { get; } =
        new(
            "Ferroglobe",
            "FerroglobePlc_20150624_F-4A_EX-10.20_9154746_EX-10.20_Outsourcing Agreement.pdf",
            Own,
            [
                Signed(Own, "2009-01-01"),
                Effective(Own, "2009-01-01"),
                Effective(Own, "2009-01-01", 2),
                RealTerm.Of(
                    Renewals,
                    1,
                    "each calendar year, tacitly",
                    "Renewal.Automatic",
                    "the term on 2015-06-24",
                    () => Own.On("2015-06-24").Term()
                ),
                RealTerm.Of(
                    NoticePeriod,
                    1,
                    "3 months before the end of the term or a renewal",
                    "Notice.Months",
                    "the latest notice on 2015-06-24",
                    () => Own.On("2015-06-24").LatestNotice()
                ),
                RealTerm.Of(
                    Convenience,
                    1,
                    "the same sentence: either side, for the end of the term or of a renewal",
                    "Renewal, Notice",
                    "the exits of EIT on 2015-10-01, a day too late for the year",
                    () => Own.On("2015-10-01").Exits("EIT")
                ),
            ]
        );
}

/// <summary>A technology development agreement of 2018: a year, then month by month.</summary>
internal static class Hf
{
    private static readonly Norm NoTransfer = Norm.Forbid(StandardNorms.Assign, "Developer")
        .WithConsentOf("DSS")
        .Otherwise(NormConsequence.Void);

    private static readonly Agreement Own = Between("DSS", "Developer", "2018-03-01", "2018-03-01")
        .Clause("OA § 2.1", Term.Of(Period.FromMonths(12)).RenewsBy(Period.FromMonths(1), unless: Notice.Days(30)))
        .Clause(
            "OA § 2.2",
            Power
                .Terminate("terminate before the end")
                .On(Ground.Convenience, notice: Notice.Days(30))
                .On(Ground.Insolvency)
                .On(Ground.Event("reorganisation under bankruptcy law", isDefault: true))
                .On(Ground.Event("consent to a trustee", isDefault: true))
        )
        .Clause(
            "OA § 9",
            Power
                .Terminate("end the rights of the developer", "DSS")
                .On(Ground.Event("sale of the assets of the developer"))
                .On(Ground.ChangeOfControl(Percentage.Of(50)))
                .If(Condition.Not(Condition.Holds("DSS approved the assignment in writing")))
        )
        .Clause("OA § 10", NoTransfer);

    private static readonly Agreement Sold = Own.Record(
        ControlChanged.By("F1", Day("2018-08-01"), Later, "Developer", Percentage.Of(60)),
        Stated.Of("F2", Day("2018-07-01"), Later, "DSS approved the assignment in writing", Truth.False)
    );

    public static RealContract Contract { get; } =
        new(
            "HF Enterprises",
            "HfEnterprisesInc_20191223_S-1_EX-10.22_11931299_EX-10.22_Development Agreement.pdf",
            Own,
            [
                Signed(Own, "2018-03-01"),
                Effective(Own, "2018-03-01"),
                RealTerm.Of(
                    Expiration,
                    1,
                    "12 months from the effective date",
                    "Term, TermEnd.After",
                    "the term on 2018-06-01",
                    () => Own.On("2018-06-01").Term()
                ),
                RealTerm.Of(
                    Renewals,
                    1,
                    "month by month",
                    "Renewal.Automatic with another period",
                    "the term on 2019-12-23",
                    () => Own.On("2019-12-23").Term()
                ),
                RealTerm.Of(
                    NoticePeriod,
                    1,
                    "30 days before the end",
                    "Notice.Days",
                    "the latest notice in the year, and in a month of 28 days",
                    () =>
                        $"{Own.On("2018-06-01").LatestNotice()}; {Own.On("2019-02-01").LatestNotice()}; {Own.On("2019-03-01").LatestNotice()}"
                ),
                RealTerm.Of(
                    Convenience,
                    1,
                    "either side: 30 days' notice; at once on insolvency, reorganisation, a trustee",
                    "Power with four grounds",
                    "the powers of DSS on 2018-06-01",
                    () =>
                        Own.On("2018-06-01")
                            .Powers("DSS")
                            .Where(power => string.Equals(power.Clause.Place, "§ 2.2", StringComparison.Ordinal))
                ),
                RealTerm.Of(
                    Control,
                    1,
                    "rights of the developer end on a sale of all its assets, unless approved before",
                    "Power, Ground.Event, Condition.Not",
                    "before any sale",
                    () =>
                        Own.On("2018-08-02")
                            .Powers("DSS")
                            .Where(power => string.Equals(power.Clause.Place, "§ 9", StringComparison.Ordinal))
                ),
                RealTerm.Of(
                    Control,
                    2,
                    "the same on a transfer of a majority",
                    "Power, Ground.ChangeOfControl",
                    "after a transfer of 60 % on 2018-08-01 that was not approved",
                    () =>
                        Sold.On("2018-08-02")
                            .Powers("DSS")
                            .Where(power => string.Equals(power.Clause.Place, "§ 9", StringComparison.Ordinal))
                ),
                RealTerm.Of(
                    Assignment,
                    1,
                    "see change of control 1",
                    "Power, Ground.Event",
                    "as there",
                    () =>
                        Own
                            .Clauses.Single(own => string.Equals(own.Reference.Place, "§ 9", StringComparison.Ordinal))
                            .Provision
                ),
                RealTerm.Of(
                    Assignment,
                    2,
                    "see change of control 2",
                    "Power, Ground.ChangeOfControl",
                    "as there",
                    () => Sold.On("2018-08-02").Exits("DSS").Count
                ),
                RealTerm.Of(
                    Assignment,
                    3,
                    "the developer may not assign without the customer's approval; otherwise void",
                    "Norm, Consent, NormConsequence.Void",
                    "may the developer, when the customer refused?",
                    () =>
                        $"{Own.On("2018-06-01").May(StandardNorms.Assign, "Developer", Circumstances.None.With("consent of DSS to assign", Truth.False))} {NoTransfer.Consequence}"
                ),
            ]
        );
}

/// <summary>Three years or so from a day that was left blank, with an order form.</summary>
internal static class Oasys
{
    private static readonly Agreement Own = Between("HSNS", "E.piphany", "2000-07", "2000-07")
        .Document(
            AgreementDocument.Of(
                "OF",
                DocumentKind.Order,
                under: "OA",
                signed: PartialDate.Parse("2000-07-31"),
                effective: PartialDate.Parse("2000-07-31")
            )
        )
        .Clause("OA Term", Term.Of(Period.FromYears(3)))
        .Clause(
            "OA Assignment",
            Norm.Forbid(StandardNorms.Assign)
                .WithConsentOf(
                    Consent.OtherParty,
                    unreasonablyWithheld: false,
                    deemedReasonable: ["assignee is a competitor"]
                )
                .Otherwise(NormConsequence.Void)
        )
        .Clause(
            "OA Training",
            Obligation
                .Of("two of the pre-sales staff are trained", "HSNS", "E.piphany")
                .Due(DueDate.Within(Period.FromMonths(6)))
        )
        .Clause(
            "OA Sales training",
            Obligation
                .Of("five of the sales staff are trained", "HSNS", "E.piphany")
                .Due(DueDate.Within(Period.FromMonths(6)))
        )
        .Clause("OA Records", Norm.Permit(StandardNorms.Audit, "E.piphany"))
        .Clause("OA Access", Norm.Permit("visit the facilities", "E.piphany").Duty("reasonable request"))
        .Clause(
            "OA Certification",
            Power
                .Of(PowerKind.Audit, "ask for a signed certification", "E.piphany")
                .AtMost(PowerFrequency.PerContractYear(1))
        )
        .Clause(
            "OA Keeping records",
            Obligation.Of("keep records", "HSNS", "E.piphany").Due(DueDate.Unlimited).Surviving(Period.FromYears(2))
        )
        .Clause(
            "OA Use after the end",
            Norm.Permit("use the application for existing customers", "HSNS")
                .When(Condition.Not(Condition.Holds("ended for breach by HSNS")))
                .During(NormPeriod.After(Period.FromMonths(12)))
        );

    private static readonly Fee YearThree = Fee.Min(
        Fee.Sum(
            Fee.Fixed(Money.Of(250_000m, "USD")),
            Fee.Percent(
                Percentage.Of(50),
                Fee.Times(
                    Fee.Percent(Percentage.Parse("1 %"), Fee.Fixed(Money.Of(250_000m, "USD"))),
                    FeeCount.Of("growth of year 2 in percent")
                )
            )
        ),
        Fee.Fixed(Money.Of(500_000m, "USD"))
    );

    public static RealContract Contract { get; } =
        new(
            "OASYS",
            "OASYSMOBILE,INC_07_05_2001-EX-10.17-OUTSOURCING AGREEMENT.PDF",
            Own,
            [
                Signed(Own, "July 2000, the day left blank"),
                RealTerm.Of(
                    AgreementDate,
                    2,
                    "2000-07-31 on the signature page",
                    "AgreementDocument with a date of its own",
                    "the date of the order form",
                    () => Own.Documents[1].Signed
                ),
                Effective(Own, "July 2000, the day left blank"),
                RealTerm.Of(
                    EffectiveDate,
                    2,
                    "2000-07-31",
                    "AgreementDocument with a date of its own",
                    "the first day of the order form",
                    () => Own.Documents[1].Effective
                ),
                RealTerm.Of(
                    Expiration,
                    1,
                    "three years from a day that is left blank",
                    "Term, PartialDate",
                    "the term on 2001-01-01",
                    () => Own.On("2001-01-01").Term().Findings.Select(own => own.Message)
                ),
                RealTerm.Of(
                    Minimum,
                    1,
                    "750,000 USD over three years by quarterly amounts that are not annotated",
                    "Fee.Withheld for the quarters",
                    "a quarter",
                    () => Fee.Withheld.Compute(FeeFacts.None).Status
                ),
                RealTerm.Of(
                    Minimum,
                    2,
                    "year 3: 250,000 USD and half of the growth in percent, at most 500,000",
                    "Fee.Min, Fee.Sum, Fee.Percent, FeeCount.Of",
                    "year 3 after a growth of 40 %, and of 300 %",
                    () =>
                        $"{YearThree.Compute(FeeFacts.None.Quantity("growth of year 2 in percent", 40)).Value}; {YearThree.Compute(FeeFacts.None.Quantity("growth of year 2 in percent", 300)).Value}"
                ),
                RealTerm.Of(
                    Minimum,
                    3,
                    "two of the staff trained within 6 months",
                    "Obligation, DueDate.Within",
                    "what keeps its day from being known",
                    () => Own.On("2001-01-01").Obligations()[0].Findings.Select(own => own.Message)
                ),
                RealTerm.Of(
                    Minimum,
                    4,
                    "five of the sales staff trained within 6 months",
                    "Obligation, DueDate.Within",
                    "its state",
                    () => Own.On("2001-01-01").Obligations()[1].State
                ),
                RealTerm.Of(
                    Assignment,
                    1,
                    "an assignment against the clause is void",
                    "NormConsequence",
                    "what follows",
                    () =>
                        Own.On("2001-01-01")
                            .May(
                                StandardNorms.Assign,
                                "HSNS",
                                Circumstances
                                    .Of("assignee is a competitor")
                                    .With("consent of E.piphany to assign", Truth.False)
                            )
                            .Consequence
                ),
                RealTerm.Of(
                    Assignment,
                    2,
                    "no assignment without consent; refusing a competitor is deemed reasonable",
                    "Norm, Consent with deemed reasons",
                    "a refusal to a competitor, and to somebody else",
                    () =>
                        $"{Own.On("2001-01-01").May(StandardNorms.Assign, "HSNS", Circumstances.Of("assignee is a competitor").With("consent of E.piphany to assign", Truth.False))} {string.Join(" ", Own.On("2001-01-01").May(StandardNorms.Assign, "HSNS", Circumstances.None.With("assignee is a competitor", Truth.False).With("consent of E.piphany to assign", Truth.False)).Findings.Select(own => own.Message))}"
                ),
                RealTerm.Of(
                    Audits,
                    1,
                    "audit of the records",
                    "Norm.Permit",
                    "may E.piphany?",
                    () => Own.On("2001-01-01").May(StandardNorms.Audit, "E.piphany", Circumstances.None)
                ),
                RealTerm.Of(
                    Audits,
                    2,
                    "access as reasonably requested",
                    "Norm.Permit, Duty",
                    "may E.piphany, unasked?",
                    () => Own.On("2001-01-01").May("visit the facilities", "E.piphany", Circumstances.None)
                ),
                RealTerm.Of(
                    Audits,
                    3,
                    "a certification, at most once a year",
                    "Power, PowerFrequency",
                    "a second one in a year",
                    () =>
                        Own.Record(
                                PowerExercised.Of(
                                    "F1",
                                    Day("2001-02-01"),
                                    Later,
                                    "ask for a signed certification",
                                    "E.piphany"
                                )
                            )
                            .On("2001-03-01")
                            .Powers("E.piphany")
                ),
                RealTerm.Of(
                    Afterwards,
                    1,
                    "records for two years after the end",
                    "Obligation, Surviving",
                    "what the clause says",
                    () =>
                        Own
                            .Clauses.Single(own =>
                                string.Equals(own.Reference.Place, "Keeping records", StringComparison.Ordinal)
                            )
                            .Provision
                ),
                RealTerm.Of(
                    Afterwards,
                    2,
                    "use for existing customers, at most 12 months after the end, not after a breach by the reseller",
                    "Norm, NormPeriod.After, Condition.Not",
                    "what the clause says",
                    () =>
                        Own
                            .Clauses.Single(own =>
                                string.Equals(own.Reference.Place, "Use after the end", StringComparison.Ordinal)
                            )
                            .Provision
                ),
            ]
        );
}

/// <summary>As long as each of two shareholders remains one; the effective date is not annotated.</summary>
internal static class Photronics
{
    private static readonly Agreement Own = Between("Company", "Suppliers", "2017-05-16", effective: null)
        .Clause(
            "OA § 9.1",
            Term.Until(
                TermEnd.EarliestOf(
                    TermEnd.UntilEvent("Photronics ceases to be a shareholder"),
                    TermEnd.UntilEvent("DNP ceases to be a shareholder")
                )
            )
        );

    public static RealContract Contract { get; } =
        new(
            "Photronics",
            "PhotronicsInc_20171219_10-QA_EX-10.28_10982650_EX-10.28_Outsourcing Agreement.pdf",
            Own,
            [
                Signed(Own, "2017-05-16"),
                RealTerm.Of(
                    Expiration,
                    1,
                    "until one of two shareholders ceases to be one; no effective date is annotated",
                    "TermEnd.EarliestOf, TermEnd.UntilEvent",
                    "the term on 2018-01-01, and with an effective date of 2017-05-16 on the day after an exit on 2019-03-31",
                    () =>
                        $"{string.Join("; ", Own.On("2018-01-01").Term().Findings.Select(own => own.Message))} {Dated.On("2019-04-01").Term()}"
                ),
            ]
        );

    private static Agreement Dated =>
        Between("Company", "Suppliers", "2017-05-16", "2017-05-16")
            .Clause(Own.Clauses[0])
            .Record(Happened.Of("F1", Day("2019-03-31"), Later, "DNP ceases to be a shareholder"));
}

/// <summary>A press release: nothing but its date is annotated.</summary>
internal static class United
{
    private static readonly Agreement Own = Between("UNBJ", "BISYS", "1999-02-18", effective: null);

    public static RealContract Contract { get; } =
        new(
            "United National",
            "UNITEDNATIONALBANCORP_03_03_1999-EX-99-Outsourcing Agreement with the BISYS Group, Inc..PDF",
            Own,
            [Signed(Own, "1999-02-18")]
        );
}
