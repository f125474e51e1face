using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Tests.Json;

/// <summary>Obligations and powers.</summary>
internal static partial class DocumentSamples
{
    private static readonly LocalDate DutyDay = new(2026, 3, 1);
    private static readonly Instant DutyKnown = Instant.FromUtc(2026, 3, 2, 9, 0);

    private static IEnumerable<DocumentSample> OfObligations()
    {
        var days = BusinessDays.MondayToFriday(Holidays.Of(Array.Empty<LocalDate>(), new LocalDate(2030, 12, 31)));
        var report = Obligation
            .Of("report", "provider", "customer", "deliver the report")
            .From(DutyDay)
            .Recurring(Recurrence.Every(Period.FromMonths(1), RollConvention.EndOfMonth).AfterAnchor().Times(12))
            .If(Condition.Holds("data received"), DueDate.Within(Period.FromDays(30)))
            .Due(DueDate.Within(5, days))
            .Curable(CurePeriod.FromNotice(DueDate.Withheld))
            .Surviving(Period.FromYears(2))
            .Otherwise(Obligation.Of("credit", "provider").Surviving());
        var due = DueDate.Within(Period.FromDays(10));
        Fact[] facts =
        [
            Performed.Of("F1", DutyDay, DutyKnown, "report", "2026-03-31"),
            CureNotice.Of("F2", DutyDay, DutyKnown, "report"),
            Waived.Of("F3", DutyDay, DutyKnown, "report"),
            SuspendedDuty.Of("F4", DutyDay, DutyKnown, "report"),
            ResumedDuty.Of("F5", DutyDay, DutyKnown, "report"),
            DischargedDuty.Of("F6", DutyDay, DutyKnown, "report"),
        ];
        return
        [
            DocumentSample.Of(CureStart.Notice),
            DocumentSample.Of<DueDate>(due),
            DocumentSample.Of(due),
            DocumentSample.Of(DueDate.On(DutyDay)),
            DocumentSample.Of(DueDate.Within(5, days)),
            DocumentSample.Of(DueDate.Unlimited),
            DocumentSample.Of(DueDate.Withheld),
            DocumentSample.Of(CurePeriod.FromViolation(due)),
            DocumentSample.Of(CurePeriod.FromNotice(due)),
            DocumentSample.Of(Recurrence.Every(Period.FromDays(14))),
            DocumentSample.Of(report.Recurrence!),
            DocumentSample.Of<ObligationTrigger>(ObligationTrigger.Event("incident")),
            DocumentSample.Of(ObligationTrigger.Effect),
            DocumentSample.Of(ObligationTrigger.On(DutyDay)),
            DocumentSample.Of(ObligationTrigger.Event("incident")),
            DocumentSample.Of(report),
            DocumentSample.Of<Provision>(report),
            DocumentSample.Of(Obligation.Of("credit", "provider")),
            .. facts.Select(fact => DocumentSample.Of(fact)),
            DocumentSample.Of((Performed)facts[0]),
            DocumentSample.Of((CureNotice)facts[1]),
            DocumentSample.Of((Waived)facts[2]),
            DocumentSample.Of((SuspendedDuty)facts[3]),
            DocumentSample.Of((ResumedDuty)facts[4]),
            DocumentSample.Of((DischargedDuty)facts[5]),
        ];
    }

    private static IEnumerable<DocumentSample> OfPowers()
    {
        var period = Period.FromMonths(6);
        var power = Power
            .Terminate("terminate", "customer")
            .On(Ground.Insolvency, Notice.Days(30), Fee.Zero, period)
            .On(Ground.Convenience)
            .WithNotice(Notice.Months(6))
            .WithFee(Fee.Fixed(Money.Of(30_000m, "USD")))
            .From(PowerStart.FromContractYear(3))
            .If(Condition.Holds("all charges paid"))
            .For(PowerScope.Service)
            .AtMost(PowerFrequency.PerCalendarYear(1).AndAfter("audit failed", 2))
            .AtCostOf("customer")
            .Waives("audit");
        Fact[] facts =
        [
            Breach.Of("F1", DutyDay, DutyKnown, "provider", "exclusivity", Truth.True),
            BreachNotified.Of("F2", DutyDay, DutyKnown, "F1"),
            BreachCured.Of("F3", DutyDay, DutyKnown, "F1"),
            ChargeReminder.Of("F4", DutyDay, DutyKnown, "invoice 7", "customer"),
            ChargePaid.Of("F5", DutyDay, DutyKnown, "invoice 7"),
            ChargeDisputed.Of("F6", DutyDay, DutyKnown, "invoice 7"),
            ControlChanged.By("F7", DutyDay, DutyKnown, "provider", Percentage.Of(12.5m), Truth.False),
            PowerExercised.Of("F8", DutyDay, DutyKnown, "terminate", "customer", "helpdesk"),
        ];
        return
        [
            DocumentSample.Of(PowerScope.Order),
            DocumentSample.Of(PowerYear.Contract),
            DocumentSample.Of<Ground>(Ground.ChronicFailure(3, period)),
            DocumentSample.Of(Ground.Convenience),
            DocumentSample.Of(Ground.MaterialBreach(DueDate.Within(Period.FromDays(30)))),
            DocumentSample.Of(Ground.MaterialBreach()),
            DocumentSample.Of(Ground.BreachOf("exclusivity")),
            DocumentSample.Of(Ground.PersistentBreach(3, period)),
            DocumentSample.Of(Ground.Violation("report")),
            DocumentSample.Of(Ground.UnpaidCharge(DueDate.Within(Period.FromDays(30)))),
            DocumentSample.Of(Ground.ChronicFailure(3, period, "outage")),
            DocumentSample.Of(Ground.ChangeOfControl(Percentage.Of(50), byCompetitor: true)),
            DocumentSample.Of(Ground.ForceMajeure(period)),
            DocumentSample.Of(Ground.Insolvency),
            DocumentSample.Of(Ground.RegulatorsOrder),
            DocumentSample.Of(Ground.When(Condition.Happened("merger"))),
            DocumentSample.Of<PowerStart>(PowerStart.AfterInitialTerm),
            DocumentSample.Of(PowerStart.AfterInitialTerm),
            DocumentSample.Of(PowerStart.On(DutyDay)),
            DocumentSample.Of(PowerStart.After(period)),
            DocumentSample.Of(power.Frequency!),
            DocumentSample.Of(PowerFrequency.PerContractYear(2)),
            DocumentSample.Of(power.Grounds[0]),
            DocumentSample.Of(power),
            DocumentSample.Of<Provision>(power),
            DocumentSample.Of(Power.Of(PowerKind.Suspend, "suspend")),
            .. facts.Select(fact => DocumentSample.Of(fact)),
            DocumentSample.Of((Breach)facts[0]),
            DocumentSample.Of((BreachNotified)facts[1]),
            DocumentSample.Of((BreachCured)facts[2]),
            DocumentSample.Of((ChargeReminder)facts[3]),
            DocumentSample.Of((ChargePaid)facts[4]),
            DocumentSample.Of((ChargeDisputed)facts[5]),
            DocumentSample.Of((ControlChanged)facts[6]),
            DocumentSample.Of((PowerExercised)facts[7]),
        ];
    }
}
