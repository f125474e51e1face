using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Tests.Support;

internal static partial class Samples
{
    private static IEnumerable<Sample> ContractsScope() =>
        [
            Sample.Of(() => Participation.Accountable),
            Sample.Of(() => Participation.Accountable | Participation.Responsible),
            Sample.Of(() => RaciRole.Of("VendorLead", "provider")),
            Sample.Of(() => RaciPart.Of("VendorLead", "AR")),
            Sample.Of(() => RaciLimits.Of(accountablePerRole: 3, responsiblePerRole: 4, consultedPerActivity: 2)),
            Sample.Of(() => RaciLimits.None),
            Sample.Of(RunService),
            Sample.Of(() => RunService().About("helpdesk", "network")),
            Sample.Of(() => RunService().Retained("customer").WithCounterpart("ClientOwner")),
            Sample.Of(() => RaciActivity.Of("run service", RaciPart.Of("VendorLead", "A"))),
            Sample.Of(Matrix),
            Sample.Of(() => Matrix().Activity(RunService())),
            Sample.Of(() => Matrix().Limited(RaciLimits.Of(consultedPerActivity: 2))),
            Sample.Of(() => ResponsibilityMatrix.Of(RaciRole.Of("ClientOwner", "customer"))),
            Sample.Of(() => Service.InScope("helpdesk", "first-line support")),
            Sample.Of(() => Service.InScope("helpdesk").DependingOn("network")),
            Sample.Of(() =>
                Service
                    .InScope("helpdesk")
                    .At("Cologne")
                    .InTower("user services")
                    .Open(BusinessCalendar.Always())
                    .Between(Effective, Effective.PlusYears(1))
            ),
            Sample.Of(ScopeOfTwo),
            Sample.Of(() => ScopeOfTwo().WithInherentServices()),
            Sample.Of(() => Scope.Of()),
            Sample.Of(() => ReliefOfGoLive()),
            Sample.Of(() => ReliefTerms.Of("provider", "go-live", "customer", "grant access", dueOn: null)),
            Sample.Of(() => ReliefNotice.Of("N1", Effective.PlusDays(9), Moment, "grant access", Truth.True)),
            Sample.Of(() => ReliefNotice.Of("N1", Effective.PlusDays(9), Moment, "grant access")),
            Sample.Of(() => Served().WhenServiceEnds("helpdesk", Effective).Value),
            Sample.Of(() => Served().WhenServiceEnds("network", Effective).Value),
            Sample.Of(() => Served().Responsibilities()),
            Sample.Of(() => Served().On(Effective.PlusYears(-1)).Responsibilities()),
            Sample.Of(() => Served().Relief("go-live").Value),
            Sample.Of(() => Served().On(Effective.PlusDays(12)).Relief("go-live").Value),
            Sample.Of(() => Served().Relief("go-live").Value.Delays[0]),
        ];

    private static RaciActivity RunService() =>
        RaciActivity
            .Of("run service", RaciPart.Of("ClientOwner", "I"), RaciPart.Of("VendorLead", "AR"))
            .About("helpdesk");

    private static ResponsibilityMatrix Matrix() =>
        ResponsibilityMatrix.Of(RaciRole.Of("ClientOwner", "customer"), RaciRole.Of("VendorLead", "provider"));

    private static Scope ScopeOfTwo() =>
        Scope.Of(Service.InScope("helpdesk").DependingOn("network"), Service.InScope("network"));

    private static ReliefTerms ReliefOfGoLive() =>
        ReliefTerms
            .Of("provider", "go-live", "customer", "grant access", Effective.PlusDays(5))
            .NotifiedWithin(10, inWriting: true);

    private static AgreementView Served() =>
        Msa()
            .Clause("MSA § 1", ScopeOfTwo())
            .Clause("MSA § 2", Matrix().Activity(RunService()))
            .Clause("MSA § 3", ReliefOfGoLive())
            .Record(ReliefNotice.Of("N1", Effective.PlusDays(9), Moment, "grant access", Truth.True))
            .AsOf(Effective.PlusDays(20), Moment);
}
