using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.IntellectualProperty;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Samples.Snippets;

/// <summary>Source code in escrow, and royalties.</summary>
internal static class EscrowSnippets
{
    public static void Run()
    {
        Instant now = Instant.FromUtc(2027, 6, 1, 12, 0);
        LocalDate Day(int year, int month, int day) => new(year, month, day);

        #region escrow-terms
        Escrow escrow = Escrow
            .Of("engine", depositor: "Larkfield", beneficiary: "Northquay", holder: "Escrow agent")
            .Holding("source code", "build scripts")
            .DepositedAfter(ObligationTrigger.Effect, DueDate.Within(Period.FromDays(60)))
            .DepositedAfter(ObligationTrigger.Event("new version"), DueDate.Within(Period.FromDays(10)))
            .DepositedEvery(Period.FromMonths(6))
            .Verifiable()
            .ReleasedOn(Ground.Insolvency)
            .ReleasedOn(Ground.MaterialBreach(cure: DueDate.Within(Period.FromDays(60))))
            .ContestableWithin(DueDate.Within(Period.FromDays(10)))
            .Allowing(
                EscrowUse
                    .Of("use", "maintain")
                    .If(Condition.Holds("for end users from before"))
                    .EndingWith("end of the last end user's licence")
            );

        Agreement agreement = Agreement
            .Between(Party.Customer("Northquay"), Party.Provider("Larkfield"))
            .Document("MSA", effective: Day(2026, 1, 1))
            .Clause("MSA § 12", escrow)
            .Record(
                EscrowDeposited.Of("D1", Day(2026, 2, 10), now, "engine", "1.0", "source code", "build scripts"),
                Happened.Of("D2", Day(2026, 5, 4), now, "insolvency", by: "Larkfield"),
                EscrowClaimed.Of("D3", Day(2026, 5, 6), now, "engine")
            );
        #endregion

        #region escrow-state
        AgreementView view = agreement.AsOf(Day(2026, 5, 10), now);
        Answer<EscrowState> state = view.EscrowState("engine");

        // engine: claimed, deposited, up to date, objection until 2026-05-16, next deposit by 2026-08-10
        Console.WriteLine(state.Value);

        // Larkfield: object to the release of engine (now, MSA § 12)
        Console.WriteLine(string.Join("; ", view.Powers("Larkfield")));

        // releasable: nobody objected until 2026-05-16
        Console.WriteLine(view.On(Day(2026, 5, 17)).EscrowState("engine").Value.Stage);

        // A use is a question of its own: not permitted before the release.
        Answer<Decision> use = view.MayUseDeposit("engine", "Northquay", "maintain", Circumstances.None);
        Console.WriteLine(use.Value);
        #endregion

        #region royalty
        Royalty royalty = Royalty
            .Of(
                "royalty on the engine",
                payer: "Northquay",
                payee: "Larkfield",
                first: Day(2026, 1, 1),
                every: Period.FromMonths(3),
                RoyaltyRate.Percent(Percentage.Of(4.5m), of: "net sales"),
                RoyaltyRate.PerUnit(Money.Of(0.005m, "EUR"), units: "messages")
            )
            .AtLeast(Money.Of(1_000m, "EUR"))
            .PaidWithin(DueDate.Within(Period.FromDays(30)));

        DateRange quarter = DateRange.Quarter(2026, 1);
        Answer<FeeResult> due = royalty.Compute(
            quarter,
            [
                RevenueReported.Of("R1", Day(2026, 4, 5), now, "net sales", quarter, Money.Of(31_234.50m, "EUR")),
                UnitsReported.Of("R2", Day(2026, 4, 5), now, "messages", quarter, 123_457m),
            ]
        );

        // 4.5 % of 31,234.50 and 123,457 times 0.005, added up exactly and rounded once: 2022.84 EUR
        Console.WriteLine(due.Value.Amount);
        #endregion
    }
}
