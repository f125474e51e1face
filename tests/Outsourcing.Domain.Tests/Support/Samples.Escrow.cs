using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.IntellectualProperty;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Tests.Support;

internal static partial class Samples
{
    private static IEnumerable<Sample> Escrows() => [.. EscrowTerms(), .. EscrowFacts(), .. Royalties()];

    private static IEnumerable<Sample> EscrowTerms() =>
        [
            Sample.Of(() =>
                EscrowDepositRule.Of(ObligationTrigger.Event("new version"), DueDate.Within(Period.FromDays(5)))
            ),
            Sample.Of(() => EscrowUse.Of("use")),
            Sample.Of(() => EscrowUse.Of("modify", "use")),
            Sample.Of(() =>
                EscrowUse.Of("use").If(Condition.Holds("support of end users")).EndingWith("end of the licences")
            ),
            Sample.Of(() => Escrow.Of("engine", "provider", "customer", "Agent")),
            Sample.Of(() => Escrow.Of("engine", "provider", "customer", "Agent").Holding("source code")),
            Sample.Of(() =>
                Escrow
                    .Of("engine", "provider", "customer", "Agent")
                    .DepositedAfter(ObligationTrigger.Effect, DueDate.Within(Period.FromDays(60)))
            ),
            Sample.Of(() => Escrow.Of("engine", "provider", "customer", "Agent").AllowingBeforeRelease("verify")),
            Sample.Of(() => Escrow.Of("engine", "provider", "customer", "Agent").ReleasedOn(Ground.Insolvency)),
            Sample.Of(FullEscrow),
            Sample.Of(() => Escrowed().EscrowState("engine").Value),
            Sample.Of(() => Escrowed().On(Effective).EscrowState("engine").Value),
            Sample.Of(() => Escrowed().EscrowState("engine").Value.History[0]),
            Sample.Of(() => Escrowed().EscrowState("engine").Value.History[1]),
        ];

    private static IEnumerable<Sample> EscrowFacts() =>
        [
            Sample.Of(() => EscrowDeposited.Of("D1", Effective, Moment, "engine")),
            Sample.Of(() => EscrowDeposited.Of("D1", Effective, Moment, "engine", "4.2", "source code")),
            Sample.Of(() =>
                EscrowDeposited.Of("D1", Effective, Moment, "engine", "4.2", "build scripts", "source code")
            ),
            Sample.Of(() => EscrowVerified.Of("D2", Effective, Moment, "engine", Truth.True)),
            Sample.Of(() => EscrowClaimed.Of("D3", Effective, Moment, "engine")),
            Sample.Of(() => EscrowContested.Of("D4", Effective, Moment, "engine")),
            Sample.Of(() => EscrowSettled.Of("D5", Effective, Moment, "engine", forBeneficiary: true)),
            Sample.Of(() => EscrowSettled.Of("D5", Effective, Moment, "engine", forBeneficiary: false)),
            Sample.Of(() => EscrowReleased.Of("D6", Effective, Moment, "engine")),
            Sample.Of(() => EscrowUsed.Of("D7", Effective, Moment, "engine", "modify")),
            Sample.Of(() => EscrowEnded.Of("D8", Effective, Moment, "engine")),
        ];

    private static IEnumerable<Sample> Royalties() =>
        [
            Sample.Of(() => RoyaltyRate.Percent(Percentage.Of(4.5m), "net sales")),
            Sample.Of(() => RoyaltyRate.PerUnit(Money.Of(0.005m, "USD"), "emails")),
            Sample.Of(() => RoyaltyRate.Withheld("net sales")),
            Sample.Of(() => RoyaltyBand.Of(Percentage.Of(4.5m))),
            Sample.Of(() => RoyaltyBand.Of(Percentage.Of(4.5m), Money.Of(1234.5m, "USD"))),
            Sample.Of(() => RoyaltyRate.Banded("net sales", RoyaltyBand.Of(Percentage.Of(4.5m)))),
            Sample.Of(() =>
                RoyaltyRate.Banded(
                    "net sales",
                    RoyaltyBand.Of(Percentage.Of(4.5m), Money.Of(1234.5m, "USD")),
                    RoyaltyBand.Of(Percentage.Of(5.5m))
                )
            ),
            Sample.Of(() => RoyaltyOn(RoyaltyRate.Percent(Percentage.Of(4.5m), "net sales"))),
            Sample.Of(() =>
                RoyaltyOn(
                    RoyaltyRate.Percent(Percentage.Of(4.5m), "net sales"),
                    RoyaltyRate.PerUnit(Money.Of(0.005m, "USD"), "emails")
                )
            ),
            Sample.Of(() =>
                RoyaltyOn(RoyaltyRate.Percent(Percentage.Of(4.5m), "net sales"))
                    .Times(8)
                    .AtLeast(Money.Of(1234.5m, "USD"))
                    .PaidWithin(DueDate.Within(Period.FromDays(30)))
                    .Surviving()
            ),
            Sample.Of(() =>
                RevenueReported.Of(
                    "R1",
                    Effective,
                    Moment,
                    "net sales",
                    DateRange.Month(2026, 1),
                    Money.Of(1234.5m, "USD")
                )
            ),
            Sample.Of(() => UnitsReported.Of("R2", Effective, Moment, "emails", DateRange.Month(2026, 1), 1234.5m)),
        ];

    private static Escrow FullEscrow() =>
        Escrow
            .Of("engine", "provider", "customer", "Agent")
            .Holding("build scripts", "source code")
            .DepositedAfter(ObligationTrigger.Effect, DueDate.Within(Period.FromDays(60)))
            .DepositedAfter(ObligationTrigger.Event("new version"), DueDate.Unlimited)
            .DepositedEvery(Period.FromMonths(6))
            .Verifiable()
            .ReleasedOn(Ground.Insolvency)
            .ReleasedOn(Ground.MaterialBreach(DueDate.Within(Period.FromDays(60))))
            .ContestableWithin(DueDate.Within(Period.FromDays(10)))
            .HandedOverWithin(DueDate.Within(Period.FromDays(5)))
            .AllowingBeforeRelease("verify")
            .Allowing(EscrowUse.Of("modify").EndingWith("end of the licences"));

    private static AgreementView Escrowed() =>
        Agreement
            .Between(Party.Customer("customer"), Party.Provider("provider"))
            .Document("MSA", Effective)
            .Clause("MSA § 8", FullEscrow())
            .Record(
                EscrowDeposited.Of("D1", Effective, Moment, "engine"),
                EscrowClaimed.Of("D3", Effective.PlusDays(1), Moment, "engine")
            )
            .AsOf(Effective.PlusDays(2), Moment);

    private static Royalty RoyaltyOn(params RoyaltyRate[] rates) =>
        Royalty.Of("royalty", "customer", "provider", Effective, Period.FromMonths(3), rates);
}
