using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Tests.Json;

/// <summary>Parties, responsibilities, scopes and relief, with the type under which each is written.</summary>
internal static class ScopeDocumentSamples
{
    private static readonly LocalDate Day = new(2026, 3, 2);
    private static readonly LegalEntity Ltd = LegalEntity.Of(
        "Northquay Retail Ltd",
        Country.Of("GB"),
        Lei.Of("529900T8BM49AURSDO55"),
        "04511"
    );
    private static readonly LegalEntity Group = LegalEntity.Of("Northquay Group plc");

    public static IEnumerable<DocumentSample> All =>
        [.. OfParties(), .. OfResponsibilities(), .. OfScope(), .. OfRelief()];

    private static IEnumerable<DocumentSample> OfParties() =>
        [
            DocumentSample.Of(Country.Of("GB")),
            DocumentSample.Of(Lei.Of("529900T8BM49AURSDO55")),
            .. Enum.GetValues<PartyRole>().Where(role => role != PartyRole.None).Select(DocumentSample.Of),
            .. Enum.GetValues<LeiStatus>().Where(status => status != LeiStatus.None).Select(DocumentSample.Of),
            DocumentSample.Of(LeiRegistration.Of(Lei.Of("529900T8BM49AURSDO55"), LeiStatus.Lapsed, Day)),
            DocumentSample.Of(Ltd),
            DocumentSample.Of(Group),
            DocumentSample.Of(Organisation.Of("Northquay", Ltd, Group)),
            DocumentSample.Of(Organisation.Of("Northquay")),
            DocumentSample.Of(Party.Customer("customer", Ltd, Group)),
            DocumentSample.Of(Party.Of(PartyRole.Beneficiary, "staff")),
            DocumentSample.Of(Control.Of(Ltd, Group, Day, Day.PlusDays(1))),
            DocumentSample.Of(Control.ByNobody(Group)),
            DocumentSample.Of(Affiliates.Of(Control.Of(Ltd, Group), Control.ByNobody(Group))),
        ];

    private static IEnumerable<DocumentSample> OfResponsibilities()
    {
        var activity = RaciActivity
            .Of("run service", RaciPart.Of("ClientOwner", "I"), RaciPart.Of("VendorLead", "RA"))
            .About("helpdesk")
            .Retained("customer")
            .WithCounterpart("ClientOwner");
        var limits = RaciLimits.Of(accountablePerRole: 3, consultedPerActivity: 0);
        var matrix = ResponsibilityMatrix.Of(RaciRole.Of("ClientOwner", "customer"), RaciRole.Of("VendorLead"));
        return
        [
            DocumentSample.Of(Participation.Accountable | Participation.Informed),
            DocumentSample.Of(Participation.None),
            DocumentSample.Of(RaciRole.Of("VendorLead", "provider")),
            DocumentSample.Of(RaciRole.Of("VendorLead")),
            DocumentSample.Of(activity),
            DocumentSample.Of(RaciActivity.Of("nothing")),
            DocumentSample.Of(limits),
            DocumentSample.Of(RaciLimits.Of(responsiblePerRole: 2)),
            DocumentSample.Of(matrix),
            DocumentSample.Of<Provision>(matrix.Activity(activity).Activity("close", "A", "-").Limited(limits)),
        ];
    }

    private static IEnumerable<DocumentSample> OfScope()
    {
        var service = Service
            .InScope("helpdesk", "first-line support")
            .At("Cologne")
            .InTower("user services")
            .Open(BusinessCalendar.In("Europe/Berlin"))
            .Between(Day, Day.PlusYears(1))
            .DependingOn("network");
        return
        [
            .. Enum.GetValues<ServiceStanding>().Where(own => own != ServiceStanding.None).Select(DocumentSample.Of),
            DocumentSample.Of(service),
            DocumentSample.Of(Service.Retained("network")),
            DocumentSample.Of(Scope.Of(service, Service.OutOfScope("printing"))),
            DocumentSample.Of<Provision>(Scope.Of(service).WithInherentServices()),
        ];
    }

    private static IEnumerable<DocumentSample> OfRelief()
    {
        var terms = ReliefTerms.Of("provider", "go-live", "customer", "grant access", Day);
        var notice = ReliefNotice.Of("N1", Day, Instant.FromUtc(2026, 3, 2, 9, 0), "grant access", Truth.True);
        return
        [
            DocumentSample.Of(terms),
            DocumentSample.Of(ReliefTerms.Of("provider", "go-live", "customer", "grant access", dueOn: null)),
            DocumentSample.Of<Provision>(terms.NotifiedWithin(10)),
            DocumentSample.Of<Provision>(
                terms.NotifiedWithin(0, after: "provider aware of late access", inWriting: true)
            ),
            DocumentSample.Of(notice),
            DocumentSample.Of<Fact>(notice),
        ];
    }
}
