using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;
using static Outsourcing.Domain.Tests.Contracts.Fees.SharedFees;
using static Outsourcing.Domain.Tests.Contracts.RealContracts.Real;

namespace Outsourcing.Domain.Tests.Contracts.RealContracts;

/// <summary>A services outsourcing agreement of 2014 whose notice is as long as its term.</summary>
internal static class Cca
{
    private static readonly Agreement Own = Between("Company", "Contractor", "2014-01-20", "2014-01-20")
        .Clause(
            "OA Term",
            Term.Of(Period.FromMonths(6)).RenewsBy(Period.FromMonths(6), unless: Notice.Months(6).AtLeast())
        )
        .Clause(
            "OA § 8.01(d)",
            Power
                .Terminate("terminate with notice")
                .From(PowerStart.AfterInitialTerm)
                .WithNotice(Notice.Months(6).AtLeast())
        )
        .Clause(
            "OA § 8.01(e)",
            Power
                .Terminate("terminate on short notice", "Company")
                .From(PowerStart.AfterInitialTerm)
                .WithFee(ShortNotice)
        )
        .Clause(
            "OA Assignment",
            StandardNorms
                .NoAssignment()
                .Except(
                    Norm.Permit(StandardNorms.Assign, "Company")
                        .When(Condition.Holds("assignment as collateral to lenders"))
                )
                .Except(
                    Norm.Permit(StandardNorms.Assign, "Company").When(Condition.Holds("assignee buys the business"))
                )
        )
        .Clause(
            "OA Inspection",
            Power.Of(PowerKind.Audit, "inspect", "Company").If(Condition.Holds("reasonable advance notice"))
        )
        .Clause(
            "OA Withholding",
            Norm.Permit("withhold collections", "Contractor").During(NormPeriod.TermAnd(Period.FromMonths(24)))
        )
        .Clause(
            "OA Insurance",
            Obligation
                .Of("certificate of insurance", "Contractor", "Company")
                .Recurring(Recurrence.Every(Period.FromYears(1)))
                .Due(DueDate.Within(Period.FromDays(30)))
                .Surviving(Period.FromYears(3))
        );

    public static RealContract Contract { get; } =
        new(
            "CCA",
            "CCAINDUSTRIESINC_04_14_2014-EX-10.1-OUTSOURCING AGREEMENT.PDF",
            Own,
            [
                Signed(Own, "2014-01-20"),
                Effective(Own, "2014-01-20"),
                RealTerm.Of(
                    Expiration,
                    1,
                    "6 months from 2014-01-20",
                    "Term, TermEnd.After",
                    "the term on 2014-03-01",
                    () => Own.On("2014-03-01").Term()
                ),
                RealTerm.Of(
                    Renewals,
                    1,
                    "successive 6 months, unless notice at least 6 months before the end",
                    "Renewal.Automatic",
                    "what is found on the first day about the term",
                    () => Own.On("2014-01-20").Term().Findings.Select(own => own.Message)
                ),
                RealTerm.Of(
                    NoticePeriod,
                    1,
                    "notice as long as the term",
                    "Notice.Months",
                    "the latest notice on the first day, and until when the parties are bound",
                    () => $"{Own.On("2014-01-20").LatestNotice()}; {Own.On("2014-01-20").Term().Value.CommittedUntil}"
                ),
                RealTerm.Of(
                    Convenience,
                    1,
                    "either side after the initial term, at least 6 months' notice",
                    "Power, PowerStart.AfterInitialTerm, Notice",
                    "the contractor's power on 2014-08-01",
                    () => Own.On("2014-08-01").Exits("Contractor")
                ),
                RealTerm.Of(
                    Convenience,
                    2,
                    "the company with less than 6 months' notice, against a fee",
                    "Power, Fee",
                    "the company's power in the initial term",
                    () =>
                        Own.On("2014-03-01")
                            .Powers("Company")
                            .Where(power => power.What.Contains("short", StringComparison.Ordinal))
                ),
                RealTerm.Of(
                    Damages,
                    1,
                    "average fee a day of the 180 days before the notice x days by which the notice falls short",
                    "Fee.Average, FeeCount.DaysShort",
                    "the fee of 61 days short at 30,000 USD a month of 30 days",
                    () =>
                        ShortNotice.Compute(
                            FeeFacts
                                .None.On(FeeDate.NoticeReceived, Day("2014-09-01"))
                                .On(FeeDate.Effective, Day("2014-12-31"))
                                .On(FeeDate.FullNoticeEnd, Day("2015-03-02"))
                                .Charged(
                                    Enumerable
                                        .Range(0, 6)
                                        .Select(i =>
                                            Charge.Of(
                                                Billing,
                                                DateRange.Of(
                                                    Day("2014-03-05").PlusDays(30 * i),
                                                    Day("2014-03-05").PlusDays(30 * (i + 1))
                                                ),
                                                Usd(30_000m)
                                            )
                                        )
                                )
                        )
                ),
                RealTerm.Of(
                    Assignment,
                    1,
                    "no assignment without consent, except by the company as collateral to lenders, or to a buyer of the business",
                    "Norm with two exceptions",
                    "may the company assign as collateral; may the contractor?",
                    () =>
                        $"{Own.On("2014-03-01").May(StandardNorms.Assign, "Company", Circumstances.Of("assignment as collateral to lenders"))} {Own.On("2014-03-01").May(StandardNorms.Assign, "Contractor", Circumstances.Of("assignment as collateral to lenders"))}"
                ),
                RealTerm.Of(
                    Audits,
                    1,
                    "inspection during the term, upon reasonable notice, in business hours",
                    "Power (Audit), Condition",
                    "can the company inspect when no notice is recorded?",
                    () => Own.On("2014-03-01").Powers("Company").Where(power => power.Kind == PowerKind.Audit)
                ),
                RealTerm.Of(
                    Afterwards,
                    1,
                    "insurance is kept for 3 years after the end",
                    "Obligation, Surviving",
                    "what the clause says",
                    () =>
                        Own
                            .Clauses.Single(own =>
                                string.Equals(own.Reference.Place, "Insurance", StringComparison.Ordinal)
                            )
                            .Provision
                ),
                RealTerm.Of(
                    Afterwards,
                    2,
                    "collections may be withheld during the term and for 24 months after it",
                    "Norm, NormPeriod.TermAnd",
                    "may the contractor on 2014-03-01?",
                    () => Own.On("2014-03-01").May("withhold collections", "Contractor", Circumstances.None)
                ),
                RealTerm.Not(
                    Afterwards,
                    3,
                    "liability for later deductions by customers",
                    "a liability without amount or day; liability is a later part"
                ),
            ]
        );
}
