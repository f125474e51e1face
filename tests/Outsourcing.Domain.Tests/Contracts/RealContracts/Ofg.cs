using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Reasoning;
using static Outsourcing.Domain.Tests.Contracts.Fees.SharedFees;
using static Outsourcing.Domain.Tests.Contracts.RealContracts.Real;

namespace Outsourcing.Domain.Tests.Contracts.RealContracts;

/// <summary>A technology outsourcing agreement of 2007, whose renewal hangs on the other side's renewal notice.</summary>
internal static class Ofg
{
    private static readonly FeeFacts Example = FeeFacts
        .None.On(FeeDate.ContractStart, Day("2007-01-01"))
        .On(FeeDate.NoticeReceived, Day("2009-07-15"))
        .On(FeeDate.Effective, Day("2010-01-15"))
        .On(FeeDate.TermEnd, Day("2013-12-31"))
        .Charged(Monthly(2009, 1, 12, _ => 10_000m));

    private static readonly Agreement Own = Between("Customer", "Metavante", "2007-01-26", "2007-01-26")
        .Clause(
            "OA Term",
            Term.Until(Day("2014-11-30"))
                .RenewsBy(
                    Renewal
                        .Automatic(Period.FromMonths(12))
                        .AtMost(1)
                        .OnTerms("the same terms, prices included")
                        .HeldBy("Customer")
                        .By(Notice.After("renewal notice", Period.FromMonths(3)))
                )
        )
        .Clause(
            "OA Withdrawal",
            Power
                .Terminate("withdraw a service", "Metavante")
                .On(Ground.ServiceWithdrawn, notice: Notice.Days(90))
                .For(PowerScope.Service)
        )
        .Clause(
            "OA Convenience",
            Power
                .Terminate("terminate for any reason", "Customer")
                .WithNotice(Notice.Months(6))
                .WithFee(RemainingValue([.. Enumerable.Repeat(Percentage.Hundred, 7)]))
        )
        .Clause("OA Exclusivity", StandardNorms.Exclusivity("Customer"))
        .Clause(
            "OA Covenant",
            Power
                .Terminate("partial termination by breach of exclusivity", "Metavante")
                .On(Ground.BreachOf("exclusivity"), fee: RemainingValue([.. Enumerable.Repeat(Percentage.Hundred, 7)]))
                .For(PowerScope.Service)
        )
        .Clause("OA Employees", StandardNorms.NoSolicitation(NormPeriod.Term))
        .Clause(
            "OA Assignment",
            StandardNorms
                .NoAssignment(unreasonablyWithheld: false)
                .Except(
                    Norm.Permit(StandardNorms.Assign, "Customer")
                        .When(Condition.Holds("merger into a bank holding company's affiliate"))
                )
                .Except(Norm.Permit(StandardNorms.Assign, "Metavante"))
        )
        .Clause("OA Regulators", Norm.Permit("audit by regulators", "Customer"))
        .Clause(
            "OA Base fee",
            Obligation
                .Of("monthly base fee", "Customer", "Metavante")
                .From(Day("2007-02-01"))
                .Recurring(Recurrence.Every(Period.FromMonths(1)))
                .Due(DueDate.Within(Period.Zero))
        )
        .Clause(
            "OA Tail",
            Obligation
                .Of("claims-made cover", "Metavante", "Customer")
                .Due(DueDate.Unlimited)
                .Surviving(Period.FromYears(4))
        )
        .Clause(
            "OA Assistance",
            Obligation.Of("termination assistance", "Metavante", "Customer").OnEvent("end of the agreement").Surviving()
        );

    private static readonly Agreement Renewed = Own.Record(
        Happened.Of("F1", Day("2014-05-31"), Later, "renewal notice", by: "Metavante")
    );

    public static RealContract Contract { get; } =
        new(
            "OFG",
            "OFGBANCORP_03_28_2007-EX-10.23-OUTSOURCING AGREEMENT.PDF",
            Own,
            [
                Signed(Own, "2007-01-26"),
                Effective(Own, "2007-01-26"),
                RealTerm.Of(
                    Expiration,
                    1,
                    "until 2014-11-30",
                    "Term.Until, TermEnd.On",
                    "the term on 2014-06-01",
                    () => Own.On("2014-06-01").Term()
                ),
                RealTerm.Of(
                    Renewals,
                    1,
                    "one renewal of 12 months on the same terms, unless the customer objects within 3 months after the provider's renewal notice",
                    "Renewal.Automatic, AtMost, OnTerms, Notice.After",
                    "the term on 2015-06-01, after a renewal notice of 2014-05-31 and no objection",
                    () => Renewed.On("2015-06-01").Term()
                ),
                RealTerm.Of(
                    NoticePeriod,
                    1,
                    "the objection is in time within 3 months after the renewal notice",
                    "Notice.After",
                    "the latest objection after a renewal notice of 2014-05-31; before there is one",
                    () =>
                        $"{Renewed.On("2014-06-01").LatestNotice()}; {string.Join(" ", Own.On("2014-06-01").LatestNotice().Findings.Select(own => own.Message))}"
                ),
                RealTerm.Of(
                    Convenience,
                    1,
                    "the provider withdraws a service from all its clients, 90 days' notice",
                    "Power, Ground.ServiceWithdrawn, PowerScope.Service",
                    "before and after a withdrawal on 2010-03-01",
                    () =>
                        $"before: {Own.On("2010-03-01").Exits("Metavante").Count} exits; after: {string.Join("; ", Own.Record(Happened.Of("F1", Day("2010-03-01"), Later, "service withdrawn")).On("2010-03-01").Exits("Metavante"))}"
                ),
                RealTerm.Of(
                    Convenience,
                    2,
                    "the customer for any reason, 6 months' notice, against a fee",
                    "Power, Notice.Months, Fee",
                    "the last day of a notice of 2009-07-15",
                    () =>
                        Own.On("2009-07-15")
                            .Powers("Customer")
                            .Where(power => string.Equals(power.Clause.Place, "Convenience", StringComparison.Ordinal))
                            .Select(power =>
                                $"{power}, ends {NodaTime.Text.LocalDatePattern.Iso.Format(power.EndsOn!.Value)}"
                            )
                ),
                RealTerm.Of(
                    Damages,
                    1,
                    "the fee is part of the termination for convenience",
                    "Power.WithFee",
                    "what keeps the fee from being known on 2009-07-15, with no charge recorded",
                    () =>
                        Own.On("2009-07-15")
                            .Powers("Customer")
                            .First(power => string.Equals(power.Clause.Place, "Convenience", StringComparison.Ordinal))
                            .Fee!.Findings.Take(1)
                            .Select(own => own.Message)
                ),
                RealTerm.Of(
                    Damages,
                    2,
                    "average monthly fee of the 12 months before x unexpired whole months",
                    "Fee.Times, Fee.Average, FeeCount.WholeMonthsLeft",
                    "10,000 USD a month in 2009, from 2010-01-15 to the end of 2013",
                    () =>
                        RemainingValue(Percentage.Hundred, Percentage.Hundred, Percentage.Hundred, Percentage.Hundred)
                            .Compute(Example)
                ),
                RealTerm.Of(
                    Damages,
                    3,
                    "10,000 USD a month or portion of it, and prorated for a partial month",
                    "Fee.Either with two readings",
                    "a delay from 2007-03-01 to 2007-04-15",
                    () =>
                        Delay
                            .Compute(
                                FeeFacts.None.On(FeeDate.Due, Day("2007-03-01")).On(FeeDate.Done, Day("2007-04-15"))
                            )
                            .Findings.Select(own => own.Message)
                ),
                RealTerm.Not(
                    Damages,
                    4,
                    "the payments are reasonable",
                    "a statement about other clauses, without a number or a day"
                ),
                RealTerm.Not(
                    Damages,
                    5,
                    "the fee is no penalty",
                    "a statement about other clauses, without a number or a day"
                ),
                RealTerm.Of(
                    Damages,
                    6,
                    "a percentage of the remaining value by contract year; the table is not annotated but for 100 % in the example",
                    "Fee.PercentByContractYear",
                    "10,000 USD a month in 2009, were the fourth year 80 %",
                    () =>
                        RemainingValue(Percentage.Hundred, Percentage.Hundred, Percentage.Hundred, Percentage.Of(80))
                            .Compute(Example)
                ),
                RealTerm.Of(
                    Damages,
                    7,
                    "example: commencement 2007-01-01, notice 2009-07-15, end 2010-01-15, 47 months",
                    "FeeCount.WholeMonthsLeft, Notice.Months",
                    "the months, and the end of the notice",
                    () =>
                        $"{RemainingValue(Percentage.Hundred, Percentage.Hundred, Percentage.Hundred, Percentage.Hundred).Compute(Example).Explanation.ToString().Split('\n').First(line => line.Contains("whole months", StringComparison.Ordinal)).Trim()} {Notice.Months(6).Ends(Day("2009-07-15"))}"
                ),
                RealTerm.Of(
                    Damages,
                    8,
                    "a breach of exclusivity is a partial termination, with the fee for the service",
                    "Power, Ground.BreachOf, PowerScope.Service",
                    "after a breach on 2009-07-15",
                    () =>
                        Own.Record(
                                Breach.Of(
                                    "F1",
                                    Day("2009-07-15"),
                                    Later,
                                    "Customer",
                                    "exclusivity",
                                    isMaterial: Truth.True
                                )
                            )
                            .On("2009-07-15")
                            .Powers("Metavante")
                            .Where(power => string.Equals(power.Clause.Place, "Covenant", StringComparison.Ordinal))
                ),
                RealTerm.Of(
                    Minimum,
                    1,
                    "a base fee in advance on the first day of each month; the amount is in a schedule",
                    "Obligation, Recurrence",
                    "what is due in the first quarter of 2008",
                    () => Own.On("2008-01-01").DueBetween(DateRange.Quarter(2008, 1))
                ),
                RealTerm.Of(
                    Assignment,
                    1,
                    "consent not unreasonably withheld; the customer by a merger into a bank's affiliate; the provider freely",
                    "Norm with two exceptions, Consent",
                    "may Metavante; may the customer otherwise?",
                    () =>
                        $"{Own.On("2010-01-01").May(StandardNorms.Assign, "Metavante", Circumstances.None)} {Own.On("2010-01-01").May(StandardNorms.Assign, "Customer", Circumstances.None.With("merger into a bank holding company's affiliate", Truth.False))}"
                ),
                RealTerm.Of(
                    Control,
                    1,
                    "after a change of control the services stay with the entities of before, up to 125 % of the accounts of 3 months",
                    "Norm, Condition (the number of accounts is a circumstance)",
                    "must Metavante serve a new entity?",
                    () =>
                        Own.Clause(
                                "OA Entities",
                                Norm.Permit("limit services to entities of before", "Metavante")
                                    .When(Condition.Happened("change of control of the customer"))
                            )
                            .On("2010-01-01")
                            .May(
                                "limit services to entities of before",
                                "Metavante",
                                Circumstances.Of("change of control of the customer")
                            )
                ),
                RealTerm.Of(
                    Exclusive,
                    1,
                    "sole provider during the term, except as a schedule says",
                    "Norm, NormPeriod.Term",
                    "may the customer use another provider on 2010-01-01, and on 2016-01-01?",
                    () =>
                        $"{Own.On("2010-01-01").May(StandardNorms.UseAnotherProvider, "Customer", Circumstances.None)} {Own.On("2016-01-01").May(StandardNorms.UseAnotherProvider, "Customer", Circumstances.None)}"
                ),
                RealTerm.Of(
                    NoSolicit,
                    1,
                    "no solicitation during the term, by either side",
                    "Norm, NormPeriod.Term",
                    "may Metavante solicit?",
                    () =>
                        Own.On("2010-01-01")
                            .May(
                                StandardNorms.SolicitEmployees,
                                "Metavante",
                                Circumstances
                                    .None.With(StandardNorms.GeneralAdvertisement, Truth.False)
                                    .With(StandardNorms.OwnInitiative, Truth.False)
                            )
                ),
                RealTerm.Of(
                    NoSolicit,
                    2,
                    "who answers an advertisement or asks by himself may be employed",
                    "Norm.Except, Condition.Any",
                    "who answered an advertisement?",
                    () =>
                        Own.On("2010-01-01")
                            .May(
                                StandardNorms.SolicitEmployees,
                                "Metavante",
                                Circumstances.Of(StandardNorms.GeneralAdvertisement)
                            )
                ),
                RealTerm.Of(
                    Audits,
                    1,
                    "records open to regulators at all times",
                    "Norm.Permit",
                    "may they?",
                    () => Own.On("2010-01-01").May("audit by regulators", "Customer", Circumstances.None)
                ),
                RealTerm.Of(
                    Afterwards,
                    1,
                    "claims-made cover for four years after the end",
                    "Obligation, Surviving",
                    "what the clause says",
                    () =>
                        Own
                            .Clauses.Single(own => string.Equals(own.Reference.Place, "Tail", StringComparison.Ordinal))
                            .Provision
                ),
                RealTerm.Of(
                    Afterwards,
                    2,
                    "assistance at the customer's expense on a plan made together",
                    "Obligation, surviving",
                    "before the end",
                    () =>
                        Own.On("2010-01-01")
                            .Obligations()
                            .Single(own =>
                                string.Equals(own.Obligation.Name, "termination assistance", StringComparison.Ordinal)
                            )
                            .State
                ),
            ]
        );
}
