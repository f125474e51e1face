using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.Tests.Support;

internal static partial class Samples
{
    private static readonly LocalDate DutyDay = new(2026, 3, 1);
    private static readonly Instant DutyKnown = Instant.FromUtc(2026, 3, 2, 9, 0);

    private static IEnumerable<Sample> ContractsObligations() =>
        [
            Sample.Of(() => DueDate.On(DutyDay)),
            Sample.Of(() => DueDate.On(DutyDay.PlusDays(1))),
            Sample.Of(() => DueDate.Within(Period.FromDays(10))),
            Sample.Of(() => DueDate.Within(Period.FromMonths(10))),
            Sample.Of(() => DueDate.Within(5, WorkingWeek())),
            Sample.Of(() => DueDate.Within(6, WorkingWeek())),
            Sample.Of(() => DueDate.Unlimited),
            Sample.Of(() => DueDate.Withheld),
            Sample.Of(() => CurePeriod.FromNotice(DueDate.Within(Period.FromDays(10)))),
            Sample.Of(() => CurePeriod.FromViolation(DueDate.Within(Period.FromDays(10)))),
            Sample.Of(() => Recurrence.Every(Period.FromMonths(1))),
            Sample.Of(() => Recurrence.Every(Period.FromMonths(1), RollConvention.EndOfMonth)),
            Sample.Of(() => Recurrence.Every(Period.FromMonths(1)).AfterAnchor()),
            Sample.Of(() => Recurrence.Every(Period.FromMonths(1)).Times(12)),
            Sample.Of(() => ObligationTrigger.Effect),
            Sample.Of(() => ObligationTrigger.On(DutyDay)),
            Sample.Of(() => ObligationTrigger.On(DutyDay.PlusDays(1))),
            Sample.Of(() => ObligationTrigger.Event("incident")),
            Sample.Of(() => ObligationTrigger.Event("acceptance")),
            Sample.Of(Report),
            Sample.Of(() => Report().From(DutyDay)),
            Sample.Of(() => Report().Recurring(Recurrence.Every(Period.FromMonths(1)))),
            Sample.Of(() => Report().If(Condition.Holds("data received"), DueDate.Within(Period.FromDays(30)))),
            Sample.Of(() => Report().Due(DueDate.Within(Period.FromDays(10)))),
            Sample.Of(() => Report().Curable(CurePeriod.FromNotice(DueDate.Within(Period.FromDays(10))))),
            Sample.Of(() => Report().Surviving()),
            Sample.Of(() => Report().Surviving(Period.FromYears(2))),
            Sample.Of(() => Report().Otherwise(Obligation.Of("credit", "provider"))),
            Sample.Of(() => Done("report", null)),
            Sample.Of(() => Done("report", "2026-03-31")),
            Sample.Of(() => CureNotice.Of("F1", DutyDay, DutyKnown, "report")),
            Sample.Of(() => CureNotice.Of("F2", DutyDay, DutyKnown, "report")),
            Sample.Of(() => Waived.Of("F1", DutyDay, DutyKnown, "report")),
            Sample.Of(() => Waived.Of("F1", DutyDay, DutyKnown, "credit")),
            Sample.Of(() => SuspendedDuty.Of("F1", DutyDay, DutyKnown, "report")),
            Sample.Of(() => SuspendedDuty.Of("F1", DutyDay, DutyKnown, "report", "2026-03-31")),
            Sample.Of(() => ResumedDuty.Of("F1", DutyDay, DutyKnown, "report")),
            Sample.Of(() => ResumedDuty.Of("F1", DutyDay.PlusDays(1), DutyKnown, "report")),
            Sample.Of(() => DischargedDuty.Of("F1", DutyDay, DutyKnown, "report")),
            Sample.Of(() => DischargedDuty.Of("F2", DutyDay, DutyKnown, "report")),
            Sample.Of(() => Owed(10)),
            Sample.Of(() => Owed(40)),
            Sample.Of(() => Owed(40).History[0]),
            Sample.Of(() => Owed(40).History[1]),
        ];

    private static Obligation Report() => Obligation.Of("report", "provider", "customer", "deliver the report");

    private static Performed Done(string obligation, string? instance) =>
        Performed.Of("F1", DutyDay, DutyKnown, obligation, instance);

    private static BusinessDays WorkingWeek() =>
        BusinessDays.MondayToFriday(Holidays.Of(Array.Empty<LocalDate>(), new LocalDate(2030, 12, 31)));

    private static ObligationInstance Owed(int days) =>
        Tests
            .Contracts.Duties.With(Report().From(DutyDay).Due(DueDate.Within(Period.FromDays(20))))
            .KnownAt(Tests.Contracts.Duties.Late)
            .On(DutyDay.PlusDays(days))
            .Obligations()[0];
}
