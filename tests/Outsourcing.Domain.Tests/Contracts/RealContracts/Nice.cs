using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Reasoning;
using static Outsourcing.Domain.Tests.Contracts.RealContracts.Real;

namespace Outsourcing.Domain.Tests.Contracts.RealContracts;

/// <summary>A manufacturing agreement of 2002: three years, then indefinite.</summary>
internal static class Nice
{
    private static readonly Fee Price = Fee.Fixed(Money.Of(100_000m, "USD"));

    private static readonly Agreement Own = Between("NICE", "Contractor", "2002-01-21", "2002-01-21")
        .Clause("OA § 16.1", Term.Of(Period.FromYears(3)).RenewsBy(Renewal.Indefinitely()))
        .Clause(
            "OA § 16.2",
            Power
                .Terminate("contractor terminates in the extended term", "Contractor")
                .From(PowerStart.AfterInitialTerm)
                .WithNotice(Notice.Months(6).AtLeast())
        )
        .Clause(
            "OA § 16.3",
            Power
                .Terminate("NICE terminates in whole or in part", "NICE")
                .For(PowerScope.Service)
                .WithNotice(Notice.Days(45).AtLeast())
        )
        .Clause(
            "OA Assignment",
            Norm.Forbid(StandardNorms.Assign)
                .Except(
                    Norm.Permit(StandardNorms.Assign, "NICE")
                        .When(Condition.Holds("assignee is an affiliate of NICE"))
                        .Duty("the assignee signs the agreement")
                )
        )
        .Clause("OA Records", Power.Of(PowerKind.Audit, "see records", "NICE").WithNotice(Notice.Days(5).AtLeast()))
        .Clause(
            "OA § 10",
            Norm.Permit(StandardNorms.Audit, "NICE")
                .When(Condition.Holds("within business hours"))
                .Duty("coordinated with the contractor")
        )
        .Clause(
            "OA Retention",
            Obligation.Of("keep tax records", "Contractor", "NICE").Due(DueDate.Within(Period.FromYears(7))).Surviving()
        );

    public static RealContract Contract { get; } =
        new(
            "NICE",
            "NICELTD_06_26_2003-EX-4.5-OUTSOURCING AGREEMENT.PDF",
            Own,
            [
                Signed(Own, "2002-01-21"),
                Effective(Own, "2002-01-21"),
                RealTerm.Of(
                    Expiration,
                    1,
                    "three years from the effective date",
                    "Term, TermEnd.After",
                    "the term on 2003-01-01",
                    () => Own.On("2003-01-01").Term()
                ),
                RealTerm.Of(
                    Renewals,
                    1,
                    "then automatically for an indefinite time",
                    "Renewal.Indefinitely",
                    "the term on 2006-01-01",
                    () => Own.On("2006-01-01").Term()
                ),
                RealTerm.Of(
                    NoticePeriod,
                    1,
                    "the contractor in the extended term only, at least 6 months",
                    "Power, PowerStart.AfterInitialTerm",
                    "the contractor's power on 2003-01-01",
                    () => Own.On("2003-01-01").Powers("Contractor")
                ),
                RealTerm.Of(
                    Convenience,
                    1,
                    "the same sentence",
                    "Power, Notice",
                    "the contractor's exits on 2006-01-01",
                    () => Own.On("2006-01-01").Exits("Contractor")
                ),
                RealTerm.Of(
                    Convenience,
                    2,
                    "the customer at any time, in whole or in part, at least 45 days",
                    "Power, PowerScope.Service",
                    "the customer's exits on 2003-01-01",
                    () => Own.On("2003-01-01").Exits("NICE")
                ),
                RealTerm.Not(
                    Damages,
                    1,
                    "only one of three bands applies",
                    "the bands are credits for late delivery: a later part (service levels)"
                ),
                RealTerm.Of(
                    Damages,
                    2,
                    "damages in total at most 5 % of the price",
                    "Fee.Min, Fee.Percent",
                    "the cap on a price of 100,000 USD",
                    () =>
                        Fee.Min(Fee.Percent(Percentage.Of(9), Price), Fee.Percent(Percentage.Of(5), Price))
                            .Compute(FeeFacts.None)
                ),
                RealTerm.Not(
                    Damages,
                    3,
                    "given back after two clean quarters; the breach stays on record",
                    "earn-back is a later part (service levels)"
                ),
                RealTerm.Of(
                    Damages,
                    4,
                    "1 % for 3 to 5 days, 3 % up to 10 days, 5 % from 11 days",
                    "Fee.Percent for each band (the bands are a later part)",
                    "the first band",
                    () => Fee.Percent(Percentage.Of(1), Price).Compute(FeeFacts.None)
                ),
                RealTerm.Of(
                    Assignment,
                    1,
                    "no assignment; the customer to an affiliate that signs",
                    "Norm, Except, Duty",
                    "may NICE assign to an affiliate; may the contractor?",
                    () =>
                        $"{Own.On("2003-01-01").May(StandardNorms.Assign, "NICE", Circumstances.Of("assignee is an affiliate of NICE"))} {Own.On("2003-01-01").May(StandardNorms.Assign, "Contractor", Circumstances.None)}"
                ),
                RealTerm.Of(
                    Audits,
                    1,
                    "records kept 7 years for tax, 3 years for production; access on 5 days' notice",
                    "Obligation, Power (Audit), Notice.Days",
                    "when NICE can see records asked for on 2003-01-06",
                    () =>
                        $"{Own.On("2003-01-06").Powers("NICE").Single(power => power.Kind == PowerKind.Audit)}; the notice ends {Notice.Days(5).AtLeast().Ends(Day("2003-01-06"))}"
                ),
                RealTerm.Of(
                    Audits,
                    2,
                    "in business hours, coordinated",
                    "Norm.Permit, Condition, Duty",
                    "may NICE audit within business hours?",
                    () =>
                        Own.On("2003-01-01").May(StandardNorms.Audit, "NICE", Circumstances.Of("within business hours"))
                ),
                RealTerm.Of(
                    Audits,
                    3,
                    "audits of compliance",
                    "Norm.Permit",
                    "may NICE audit at night?",
                    () =>
                        Own.On("2003-01-01")
                            .May(
                                StandardNorms.Audit,
                                "NICE",
                                Circumstances.None.With("within business hours", Truth.False)
                            )
                ),
            ]
        );
}
