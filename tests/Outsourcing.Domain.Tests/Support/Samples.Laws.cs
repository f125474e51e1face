using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Tests.Contracts;

namespace Outsourcing.Domain.Tests.Support;

internal static partial class Samples
{
    private static IEnumerable<Sample> Laws() =>
        [
            Sample.Of(() => LawEffect.Reminder(Period.FromDays(30), Period.FromDays(15), WithoutReminder.NoRenewal)),
            Sample.Of(() =>
                LawEffect.Reminder(
                    Period.FromMonths(3),
                    Period.FromMonths(1),
                    WithoutReminder.LeaveAtAnyTime,
                    "by letter",
                    Period.FromMonths(1)
                )
            ),
            Sample.Of(() => LawEffect.CapNotice(Period.FromMonths(2))),
            Sample.Of(() => LawEffect.CapNotice(Period.FromMonths(2), Period.FromDays(30))),
            Sample.Of(() => LawEffect.ForbidCharge("fee")),
            Sample.Of(() => LawEffect.LimitChargeToCost("fee")),
            Sample.Of(() => LawEffect.RestrictPower(PartyRole.Provider, PowerKind.Terminate)),
            Sample.Of(() => LawEffect.RestrictPower(PartyRole.Provider, PowerKind.Terminate, "insolvency")),
            Sample.Of(() => LawEffect.MoveLastDay(BusinessDayConvention.None, BusinessDayConvention.Following)),
            Sample.Of(() => LawEffect.ProtectDisclosure("a report to an authority")),
            Sample.Of(() => SwitchingRule("Art. 29")),
            Sample.Of(() => SwitchingRule("Art. 29", new LocalDate(2027, 1, 12))),
            Sample.Of(() => LawPack.Of("Switching", "EU", Effective, SwitchingRule("Art. 29"))),
            Sample.Of(() => LawPack.Of("Switching", "EU", Effective, SwitchingRule("Art. 30"))),
            Sample.Of(() => Renewing().Laws(LawPacks.NewYork)[0]),
            Sample.Of(() => Renewing().Laws(LawPacks.NewYork)[1]),
            Sample.Of(() => Renewing().ReminderDuties(LawPacks.NewYork)),
            Sample.Of(() => Renewing().ReminderDuties(LawPacks.France)),
            Sample.Of(() => Renewing().LatestNotice("MSA", LawPacks.All).Value),
        ];

    private static LawRule SwitchingRule(string name, LocalDate? from = null) =>
        LawRule.Of(
            name,
            Source.Of("Law", name),
            Condition.Holds("service is a data processing service"),
            LawEffect.ForbidCharge("switching charge"),
            from
        );

    private static AgreementView Renewing() =>
        Deals
            .Renewing(Period.FromYears(1), Notice.Days(60))
            .Where(LawCircumstances.NewYorkLaw)
            .Where(LawCircumstances.ServiceToProperty)
            .At(new LocalDate(2027, 4, 1));
}
