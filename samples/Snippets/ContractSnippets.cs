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
    public static void Run()
    {
        var agreement = Software();
        InTime(agreement);
        Terms(agreement);
        Notices();
        Norms(agreement);
    }

    private static Agreement Software()
    {
        #region contract-agreement
        var signed = Instant.FromUtc(2026, 1, 15, 12, 0);
        var agreement = Agreement
            .Between(Party.Customer("Northquay"), Party.Provider("Larkfield"))
            .Document("MSA", effective: new LocalDate(2026, 2, 1))
            .Document("SOW1", effective: new LocalDate(2026, 3, 1), DocumentKind.StatementOfWork, under: "MSA")
            .Prevails("SOW1", over: "MSA")
            .Clause(
                "MSA § 3",
                Term.Of(Period.FromYears(3))
                    .RenewsBy(Renewal.Automatic(Period.FromMonths(12)).AtMost(2).By(Notice.Months(6).AtLeast()))
            )
            .Clause("MSA § 14", Norm.Forbid("assign").Except(Condition.Holds("assignee is an affiliate")).WithConsentOf("other party"))
            .Amend(
                "A1",
                effective: new LocalDate(2027, 1, 1),
                recorded: Instant.FromUtc(2026, 12, 10, 9, 0),
                ClauseChange.Replace(
                    "MSA § 3",
                    Term.Of(Period.FromYears(4)).RenewsBy(Period.FromMonths(12), unless: Notice.Months(6))
                )
            );
        #endregion
        _ = signed;
        return agreement;
    }

    private static void InTime(Agreement agreement)
    {
        #region contract-in-time
        var view = agreement.KnownAt(Instant.FromUtc(2027, 3, 1, 0, 0)).On(new LocalDate(2027, 3, 1));
        var before = agreement.AsOf(new LocalDate(2027, 3, 1), knownAt: Instant.FromUtc(2026, 12, 1, 0, 0));
        foreach (var change in view.DifferenceFrom(before))
        {
            Console.WriteLine(change);
        }
        #endregion
    }

    private static void Terms(Agreement agreement)
    {
        var view = agreement.AsOf(new LocalDate(2027, 3, 1), Instant.FromUtc(2027, 3, 1, 0, 0));
        #region contract-term
        Console.WriteLine(view.Term());
        Console.WriteLine(view.LatestNotice());
        Console.WriteLine(view.Term().Explanation);
        Console.WriteLine(view.LatestNotice().Explanation);
        Console.WriteLine(view.NextDecision());
        #endregion
    }

    private static void Notices()
    {
        #region contract-notice
        var end = new LocalDate(2027, 6, 30);
        Console.WriteLine(Notice.Months(3).LatestReceipt(end)); // 2027-03-31
        Console.WriteLine(Notice.Days(14).ToEndOf(NoticeBoundary.Month).Ends(new LocalDate(2026, 4, 20))); // 2026-05-31
        #endregion
    }

    private static void Norms(Agreement agreement)
    {
        var view = agreement.AsOf(new LocalDate(2027, 3, 1), Instant.FromUtc(2027, 3, 1, 0, 0));
        #region contract-norm
        Console.WriteLine(view.May("assign", by: "Larkfield", when: Circumstances.None.With("assignee is an affiliate", Truth.True)).Explanation);
        Console.WriteLine(view.May("assign", by: "Larkfield", when: Circumstances.None.With("assignee is an affiliate", Truth.False)).Explanation);
        #endregion
    }
}
