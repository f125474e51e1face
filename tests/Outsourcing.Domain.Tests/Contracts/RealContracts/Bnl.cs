using NodaTime;
using Outsourcing.Domain.Contracts;
using static Outsourcing.Domain.Tests.Contracts.Fees.SharedFees;
using static Outsourcing.Domain.Tests.Contracts.RealContracts.Real;

namespace Outsourcing.Domain.Tests.Contracts.RealContracts;

/// <summary>An outsourcing agreement of 2006: a year, then year to year.</summary>
internal static class Bnl
{
    private static readonly Agreement Own = Between("BNL", "VIP", "2006-05-01", "2006-05-01")
        .Clause(
            "OA Term",
            Term.Of(Period.FromYears(1)).RenewsBy(Period.FromYears(1), unless: Notice.Months(6).AtLeast())
        )
        .Clause("OA Assignment", StandardNorms.NoAssignment(unreasonablyWithheld: false))
        .Clause(
            "OA Subcontracting",
            Norm.Forbid(StandardNorms.Subcontract).WithConsentOf(Consent.OtherParty, unreasonablyWithheld: false)
        )
        .Clause(
            "OA Rates",
            Power
                .Of(PowerKind.Change, "adjust the rates", "VIP")
                .From(PowerStart.After(Period.FromMonths(12)))
                .WithNotice(Notice.Days(30))
        )
        .Clause(
            "OA Termination",
            Power.Terminate("terminate on short notice", "BNL").From(PowerStart.AfterInitialTerm).WithFee(Cancellation)
        )
        .Clause(
            "OA Manuals",
            Obligation.Of("return software and manuals", "BNL", "VIP").OnEvent("end of the agreement").Surviving()
        );

    public static RealContract Contract { get; } =
        new(
            "BNL",
            "BNLFINANCIALCORP_03_30_2007-EX-10.8-OUTSOURCING AGREEMENT.PDF",
            Own,
            [
                Signed(Own, "2006-05-01"),
                Effective(Own, "2006-05-01"),
                RealTerm.Of(
                    Expiration,
                    1,
                    "initial term one year from the effective date",
                    "Term, TermEnd.After",
                    "the term on 2006-09-01",
                    () => Own.On("2006-09-01").Term()
                ),
                RealTerm.Of(
                    Renewals,
                    1,
                    "year to year, unless notice at least 6 months before the end",
                    "Renewal.Automatic, Notice.Months",
                    "the term on 2008-09-01",
                    () => Own.On("2008-09-01").Term()
                ),
                RealTerm.Of(
                    NoticePeriod,
                    1,
                    "at least 6 months before the end of the term that runs",
                    "Notice.Months, AtLeast",
                    "the latest notice on 2006-09-01, and by clear days",
                    () =>
                        $"{Own.On("2006-09-01").LatestNotice()}; {Words(Own.On("2006-09-01").LatestNotice().Value.LatestReceiptInClearDays)}"
                ),
                RealTerm.Of(
                    Damages,
                    1,
                    "short notice in an extended term: greatest of minimum fee x months left, average of 6 months x months left, 30,000 USD",
                    "Power, Fee.Max, Fee.Average, FeeCount.WholeMonthsLeft",
                    "the fee of ending on 2007-10-31 with 7,000 USD a month before",
                    () =>
                        Cancellation.Compute(
                            FeeFacts
                                .None.On(FeeDate.NoticeReceived, Day("2007-10-10"))
                                .On(FeeDate.Effective, Day("2007-10-31"))
                                .On(FeeDate.TermEnd, Day("2008-04-30"))
                                .Charged(Monthly(2007, 4, 6, _ => 7_000m))
                        )
                ),
                RealTerm.Of(
                    Minimum,
                    1,
                    "minimum fee of 5,000 USD a month",
                    "Fee.Fixed, Fee.Times",
                    "the minimum fee of three months",
                    () =>
                        Fee.Times(Fee.Fixed(Usd(5_000m)), FeeCount.Of("months"))
                            .Compute(FeeFacts.None.Quantity("months", 3))
                ),
                RealTerm.Of(
                    Prices,
                    1,
                    "rates adjusted after 12 months, 30 days' notice, at most 10 % a year",
                    "Power (the cap of 10 % is a price rule)",
                    "can VIP adjust the rates on 2006-09-01?",
                    () => Own.On("2006-09-01").Powers("VIP").Where(power => power.Kind == PowerKind.Change)
                ),
                RealTerm.Of(
                    Assignment,
                    1,
                    "no assignment or subcontracting by either side without a consent that is not unreasonably withheld",
                    "Norm, Consent",
                    "may VIP subcontract, when no consent is recorded?",
                    () => Own.On("2006-09-01").May(StandardNorms.Subcontract, "VIP", Circumstances.None)
                ),
                RealTerm.Of(
                    Afterwards,
                    1,
                    "services asked for after the notice are additional, at the rates of a schedule that is not annotated",
                    "Fee.Withheld",
                    "the fee for them",
                    () => Fee.Withheld.Compute(FeeFacts.None).Status
                ),
                RealTerm.Of(
                    Afterwards,
                    2,
                    "software and manuals are returned on termination or expiry",
                    "Obligation, surviving",
                    "the duty before the end",
                    () => Own.On("2006-09-01").Obligations().Select(own => own.State)
                ),
            ]
        );

    private static string Words(LocalDate? date) =>
        date is { } day ? NodaTime.Text.LocalDatePattern.Iso.Format(day) : "none";
}
