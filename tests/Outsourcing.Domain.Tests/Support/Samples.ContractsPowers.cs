using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Tests.Support;

internal static partial class Samples
{
    private static IEnumerable<Sample> ContractsPowers() =>
        [
            .. Grounds(),
            Sample.Of(() => PowerStart.AfterInitialTerm),
            Sample.Of(() => PowerStart.On(DutyDay)),
            Sample.Of(() => PowerStart.On(DutyDay.PlusDays(1))),
            Sample.Of(() => PowerStart.FromContractYear(3)),
            Sample.Of(() => PowerStart.After(Period.FromMonths(18))),
            Sample.Of(() => PowerFrequency.PerCalendarYear(1)),
            Sample.Of(() => PowerFrequency.PerContractYear(1)),
            Sample.Of(() => PowerFrequency.PerCalendarYear(1).AndAfter("audit failed", 2)),
            Sample.Of(Terminate),
            Sample.Of(() => Power.Of(PowerKind.Audit, "terminate", "customer")),
            Sample.Of(() => Terminate().On(Ground.Insolvency)),
            Sample.Of(() => Terminate().On(Ground.Insolvency).On(Ground.CapUsedUp)),
            Sample.Of(() => Terminate().WithNotice(Notice.Months(6))),
            Sample.Of(() => Terminate().WithFee(Fee.Fixed(Euro(100m)))),
            Sample.Of(() => Terminate().From(PowerStart.AfterInitialTerm)),
            Sample.Of(() => Terminate().If(Condition.Holds("all charges paid"))),
            Sample.Of(() => Terminate().For(PowerScope.Service)),
            Sample.Of(() => Terminate().AtMost(PowerFrequency.PerCalendarYear(1))),
            Sample.Of(() => Terminate().AtCostOf("customer")),
            Sample.Of(() => Terminate().Waives("audit")),
            Sample.Of(() => Terminate().Waives("audit", "step in")),
            Sample.Of(() => Terminate().Grounds[0]),
            Sample.Of(() =>
                Terminate().On(Ground.Insolvency, Notice.Days(30), Fee.Zero, Period.FromMonths(3)).Grounds[0]
            ),
            Sample.Of(() => Breach.Of("F1", DutyDay, DutyKnown, "provider", "exclusivity")),
            Sample.Of(() => Breach.Of("F1", DutyDay, DutyKnown, "provider", "exclusivity", Truth.True)),
            Sample.Of(() => BreachNotified.Of("F2", DutyDay, DutyKnown, "F1")),
            Sample.Of(() => BreachNotified.Of("F2", DutyDay, DutyKnown, "F0")),
            Sample.Of(() => BreachCured.Of("F2", DutyDay, DutyKnown, "F1")),
            Sample.Of(() => BreachCured.Of("F2", DutyDay, DutyKnown, "F0")),
            Sample.Of(() => ChargeReminder.Of("F1", DutyDay, DutyKnown, "invoice 7", "customer")),
            Sample.Of(() => ChargeReminder.Of("F1", DutyDay, DutyKnown, "invoice 7", "provider")),
            Sample.Of(() => ChargePaid.Of("F1", DutyDay, DutyKnown, "invoice 7")),
            Sample.Of(() => ChargePaid.Of("F1", DutyDay, DutyKnown, "invoice 8")),
            Sample.Of(() => ChargeDisputed.Of("F1", DutyDay, DutyKnown, "invoice 7")),
            Sample.Of(() => ChargeDisputed.Of("F1", DutyDay, DutyKnown, "invoice 8")),
            Sample.Of(() => ControlChanged.By("F1", DutyDay, DutyKnown, "provider")),
            Sample.Of(() => ControlChanged.By("F1", DutyDay, DutyKnown, "provider", Percentage.Of(12.5m), Truth.True)),
            Sample.Of(() => PowerExercised.Of("F1", DutyDay, DutyKnown, "terminate", "customer")),
            Sample.Of(() => PowerExercised.Of("F1", DutyDay, DutyKnown, "terminate", "customer", "helpdesk")),
            Sample.Of(() => Ended().Terminations()[0]),
            Sample.Of(() => Ended("helpdesk").Terminations()[0]),
            Sample.Of(() => Ended().Exits("customer")[0]),
            Sample.Of(() => Ended("helpdesk").Exits("customer")[0]),
        ];

    private static IEnumerable<Sample> Grounds() =>
        [
            Sample.Of(() => Ground.Convenience),
            Sample.Of(() => Ground.MaterialBreach()),
            Sample.Of(() => Ground.MaterialBreach(DueDate.Within(Period.FromDays(30)))),
            Sample.Of(() => Ground.BreachOf("exclusivity")),
            Sample.Of(() => Ground.BreachOf("secrecy")),
            Sample.Of(() => Ground.PersistentBreach(3, Period.FromMonths(12))),
            Sample.Of(() => Ground.PersistentBreach(4, Period.FromMonths(12))),
            Sample.Of(() => Ground.Violation("report")),
            Sample.Of(() => Ground.Violation("credit")),
            Sample.Of(() => Ground.UnpaidCharge(DueDate.Within(Period.FromDays(30)))),
            Sample.Of(() => Ground.UnpaidCharge(DueDate.Within(Period.FromDays(60)))),
            Sample.Of(() => Ground.ChronicFailure(3, Period.FromMonths(6))),
            Sample.Of(() => Ground.ChronicFailure(3, Period.FromMonths(6), "outage")),
            Sample.Of(() => Ground.ChangeOfControl()),
            Sample.Of(() => Ground.ChangeOfControl(Percentage.Of(50), byCompetitor: true)),
            Sample.Of(() => Ground.ForceMajeure(Period.FromDays(90))),
            Sample.Of(() => Ground.Lasting("suspension", Period.FromDays(90))),
            Sample.Of(() => Ground.Insolvency),
            Sample.Of(() => Ground.RegulatorsOrder),
            Sample.Of(() => Ground.When(Condition.Holds("provider is blacklisted"))),
            Sample.Of(() => Ground.When(Condition.Always)),
        ];

    private static Power Terminate() => Power.Terminate("terminate", "customer");

    private static AgreementView Ended(params string[] services) =>
        Tests
            .Contracts.Duties.With(
                Term.Of(Period.FromYears(3)),
                Terminate().WithNotice(Notice.Months(services.Length + 1))
            )
            .Record(PowerExercised.Of("F1", DutyDay, DutyKnown, "terminate", "customer", services))
            .KnownAt(Tests.Contracts.Duties.Late)
            .On(DutyDay.PlusDays(1));
}
