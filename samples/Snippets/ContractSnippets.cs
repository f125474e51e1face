using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Samples.Snippets;

/// <summary>The C# of <c>docs/contracts.md</c>.</summary>
internal static class ContractSnippets
{
    private static readonly Instant Now = Instant.FromUtc(2027, 3, 1, 0, 0);

    public static void Run()
    {
        var agreement = Software();
        InTime(agreement);
        Terms(agreement);
        Notices();
        Duties(agreement);
        Exits(agreement);
        Rules(agreement);
        Fees();
        OwnProvision(agreement);
    }

    private static Agreement Software()
    {
        #region contract-agreement
        var agreement = Agreement
            .Between(Party.Customer("Northquay"), Party.Provider("Larkfield"))
            .Document("MSA", effective: new LocalDate(2026, 2, 1))
            .Document("SOW1", effective: new LocalDate(2026, 3, 1), DocumentKind.StatementOfWork, under: "MSA")
            .Prevails("SOW1", over: "MSA")
            .Clause(
                "MSA § 3",
                Term.Of(Period.FromYears(3))
                    .RenewsBy(Renewal.Automatic(Period.FromMonths(12)).AtMost(2).By(Notice.Months(6)))
            )
            .Clause(
                "MSA § 6",
                Obligation
                    .Of("monthly report", by: "Larkfield", to: "Northquay")
                    .Recurring(Recurrence.Every(Period.FromMonths(1)))
                    .Due(DueDate.Within(Period.FromDays(7)))
                    .Curable(CurePeriod.FromViolation(DueDate.Within(Period.FromDays(10))))
            )
            .Clause(
                "MSA § 14",
                Norm.Forbid("assign")
                    .Except(Condition.Holds("assignee is an affiliate"))
                    .WithConsentOf(Consent.OtherParty, unreasonablyWithheld: false)
            )
            .Clause(
                "MSA § 15",
                Power
                    .Terminate("terminate", holder: "Northquay")
                    .On(
                        Ground.Convenience,
                        Notice.Months(3).ToEndOf(NoticeBoundary.Month),
                        Fee.Times(Fee.Fixed(Money.Of(20_000m, "EUR")), FeeCount.WholeMonthsLeft)
                    )
                    .On(Ground.Insolvency, lapsesAfter: Period.FromMonths(6))
            )
            .Amend(
                "A1",
                effective: new LocalDate(2027, 1, 1),
                recorded: Instant.FromUtc(2026, 12, 10, 9, 0),
                ClauseChange.Replace(
                    "MSA § 3",
                    Term.Of(Period.FromYears(4)).RenewsBy(Period.FromMonths(12), unless: Notice.Months(6))
                )
            )
            .Record(
                Performed.Of(
                    "F1",
                    new LocalDate(2027, 1, 12),
                    Instant.FromUtc(2027, 1, 12, 8, 0),
                    "monthly report",
                    "2027-01-01"
                )
            );
        #endregion
        return agreement;
    }

    private static void InTime(Agreement agreement)
    {
        #region contract-in-time
        AgreementView view = agreement.KnownAt(Now).On(new LocalDate(2027, 3, 1));
        AgreementView before = agreement.AsOf(new LocalDate(2027, 3, 1), knownAt: Instant.FromUtc(2026, 12, 1, 0, 0));
        foreach (var change in view.DifferenceFrom(before))
        {
            Console.WriteLine(change);
        }
        #endregion
    }

    private static void Terms(Agreement agreement)
    {
        var view = agreement.KnownAt(Now).On(new LocalDate(2027, 3, 1));
        #region contract-term
        TermState term = view.Term().Value;
        Console.WriteLine(term); // initial term, 2026-02-01 to 2030-01-31
        Console.WriteLine(term.Current); // 2026-02-01/2030-02-01: half-open, the end is the day after the last one
        Console.WriteLine(view.LatestNotice().Explanation);
        #endregion
    }

    private static void Notices()
    {
        #region contract-notice
        var end = new LocalDate(2027, 6, 30);
        Console.WriteLine(Notice.Months(3).LatestReceipt(end)); // 2027-03-31
        Console.WriteLine(Notice.Months(3).CountedBack().LatestReceipt(new LocalDate(2027, 5, 30))); // 2027-02-27
        Console.WriteLine(Notice.Months(3).LatestReceipt(new LocalDate(2027, 5, 30))); // 2027-02-28
        Console.WriteLine(Notice.Days(90).Clear().LatestReceipt(end)); // 2027-03-31
        Console.WriteLine(Notice.Days(14).ToEndOf(NoticeBoundary.Month).Ends(new LocalDate(2026, 4, 20))); // 2026-05-31
        Console.WriteLine(Delivery.AfterDays("registered post", 3).LatestDispatch(new LocalDate(2027, 3, 31))); // 2027-03-28
        #endregion
    }

    private static void Duties(Agreement agreement)
    {
        var view = agreement.KnownAt(Now).On(new LocalDate(2027, 3, 1));
        #region contract-duties
        foreach (var due in view.DueBetween(DateRange.Quarter(2027, 1)))
        {
            Console.WriteLine(due);
        }

        ObligationInstance january = view.Obligations(DateRange.Month(2027, 1)).Single();
        Console.WriteLine(january.State); // Cured: done on the 12th, due on the 8th, curable until the 18th
        #endregion
    }

    private static void Exits(Agreement agreement)
    {
        var view = agreement.KnownAt(Now).On(new LocalDate(2027, 3, 1));
        #region contract-exits
        foreach (var exit in view.Exits("Northquay"))
        {
            Console.WriteLine(exit);
        }

        foreach (var power in view.Powers("Northquay"))
        {
            Console.WriteLine(power);
        }
        #endregion
    }

    private static void Rules(Agreement agreement)
    {
        var view = agreement.KnownAt(Now).On(new LocalDate(2027, 3, 1));
        #region contract-norm
        var toAffiliate = view.May("assign", by: "Larkfield", when: Circumstances.Of("assignee is an affiliate"));
        var toStranger = view.May(
            "assign",
            by: "Larkfield",
            when: Circumstances.None.With("assignee is an affiliate", Truth.False)
        );
        Console.WriteLine(toAffiliate); // Permitted by MSA § 14 (exception).
        Console.WriteLine(toStranger.Verdict); // PermittedIf: with the consent of Northquay
        Console.WriteLine(toStranger.Explanation);
        #endregion
    }

    private static void Fees()
    {
        #region contract-fee
        var fee = Fee.Max(
            Fee.Times(
                Fee.Average("service fee", FeeWindow.WholeMonths(6, FeeDate.NoticeReceived), FeeUnit.Month),
                FeeCount.WholeMonthsLeft
            ),
            Fee.Fixed(Money.Of(30_000m, "USD"))
        );
        var facts = FeeFacts
            .None.On(FeeDate.NoticeReceived, new LocalDate(2027, 7, 10))
            .On(FeeDate.Effective, new LocalDate(2027, 7, 31))
            .On(FeeDate.TermEnd, new LocalDate(2028, 1, 31))
            .Charged(
                Enumerable
                    .Range(1, 6)
                    .Select(month => Charge.Of("service fee", DateRange.Month(2027, month), Money.Of(7_000m, "USD")))
            );
        var result = fee.Compute(facts).Value;
        Console.WriteLine(result.Amount); // 42000.00 USD
        Console.WriteLine(result.Recompute() == result.Amount); // True: the steps alone give the amount again
        #endregion
    }

    private static void OwnProvision(Agreement agreement)
    {
        #region contract-own
        var withParking = agreement.Clause("MSA § 20", new Parking(Places: 12));
        var dues = withParking.AsOf(new LocalDate(2027, 3, 1), Now).DueBetween(DateRange.Quarter(2027, 1));
        Console.WriteLine(dues.Count(due => due.Clause == ClauseReference.Parse("MSA § 20"))); // 3
        #endregion
    }
}

#region contract-own-type
/// <summary>A provision of an application: parking places, paid on the first of each month.</summary>
public sealed record Parking(int Places) : Provision
{
    /// <inheritdoc/>
    public override IEnumerable<Due> Duties(AgreementView view, Clause clause, DateRange window)
    {
        for (var day = window.First; day < window.EndExclusive; day = day.PlusDays(1))
        {
            if (day.Day == 1)
            {
                yield return Due.Of(
                    "pay for the parking places",
                    by: "Northquay",
                    on: day,
                    ObligationState.Due,
                    clause.Reference,
                    Explanation.Of("Parking is paid on the first of a month.", clause.Reference),
                    to: "Larkfield"
                );
            }
        }
    }
}
#endregion
