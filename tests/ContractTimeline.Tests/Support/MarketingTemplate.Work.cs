using Outsourcing.Domain.IntellectualProperty;
using Outsourcing.Domain.Parties;

namespace Outsourcing.Samples.ContractTimeline.Tests;

/// <summary>Marketing: who owns the creatives, and how long the music may be used, and where.</summary>
internal static partial class MarketingTemplate
{
    private const string Account = "advertising account";
    private const string Lists = "audience lists";
    private const string Composer = "Tidewater Music";
    private const string Director = "M. Ferrer";
    private const string Photographer = "C. Roldán";

    private static readonly Ratio Half = Ratio.Of(1, 2);

    private static readonly Country Spain = Country.Of("ES");

    private static readonly string[] EuropeanUnion =
    [
        .. "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".Split(' '),
    ];

    private static Agreement WithWork(Agreement contract) =>
        contract
            .Clause(
                "MSA § 9.1",
                OwnershipTerms
                    .Of(
                        OwnershipRule.Keep(IpClass.Background),
                        OwnershipRule.Assign(
                            IpClass.Foreground,
                            AssignmentTerm
                                .Present(Provider, Customer)
                                .OnPayment()
                                .Specified(Truth.True)
                                .WaivingMoralRights()
                                .WithFurtherAssurance()
                        )
                    )
                    .WithChainOfTitle(Provider)
            )
            .Clause(
                "MSA § 9.2",
                LicenceGrant
                    .NonExclusive(Provider, Customer)
                    .OfClasses(IpClass.Background)
                    .ForActs(IpActs.Use, IpActs.Reproduce, IpActs.Distribute, IpActs.Display)
                    .Lasting(LicenceTerm.WithAgreement.Until(LicenceMoment.EndOfTerm.Plus(Period.FromMonths(12))))
            )
            .Clause(
                "MSA § 9.3",
                LicenceGrant.NonExclusive(Provider, Customer).OfClasses(IpClass.Foreground).ForActs(IpActs.Use)
            )
            .Clause("MSA § 15", HandoverDuty.Of(Provider, Customer, Account, Lists).Within(Period.FromDays(10)))
            .Clause(
                "SOW1 § 4",
                LicenceGrant
                    .NonExclusive(Composer, Customer)
                    .OfItems("film music")
                    .ForActs(IpActs.Use, IpActs.Reproduce, IpActs.Distribute, IpActs.Perform)
                    .InTerritories(Extent.Only(EuropeanUnion))
                    .Lasting(
                        LicenceTerm
                            .WithAgreement.From(LicenceMoment.OnEvent("approval of the spring film"))
                            .Until(LicenceMoment.AfterStart(Period.FromYears(2)))
                            .Surviving()
                    )
            )
            .Clause("SOW1 § 5", Work)
            .Record(
                ChargePaid.Of("Y1", new LocalDate(2026, 6, 12), At(2026, 6, 12), Creatives[0]),
                ChargePaid.Of("Y2", new LocalDate(2026, 9, 9), At(2026, 9, 9), Creatives[1]),
                AssignmentMade.Of(
                    "G1",
                    new LocalDate(2026, 6, 15),
                    At(2026, 6, 15),
                    AssignmentTerm.OfFuture(Photographer, Provider).Specified(Truth.True),
                    Truth.True,
                    Creatives[1]
                ),
                // Moral rights cannot be waived in Spain: this is no more than an undertaking.
                AssignmentMade.Of(
                    "G2",
                    new LocalDate(2026, 4, 1),
                    At(2026, 4, 1),
                    AssignmentTerm.OfFuture(Director, Provider).Specified(Truth.True).WaivingMoralRights(),
                    Truth.True,
                    Creatives[0]
                ),
                AssetHeld.Of("H1", new LocalDate(2026, 3, 2), At(2026, 3, 2), Account, Provider),
                AssetHeld.Of("H2", new LocalDate(2026, 3, 2), At(2026, 3, 2), Lists, Provider),
                AssetHeld.Of("H3", new LocalDate(2027, 7, 6), At(2027, 7, 6), Lists, Customer)
            )
            .Record([.. Contributions]);

    private static WorkRegister Work =>
        WorkRegister.Of(
            Creative(0).OfType(WorkTypes.Audiovisual).Embedding("film music", "kite lettering"),
            Creative(1).OfType("photographs").Embedding("kite lettering"),
            Creative(2).OfType("graphics").Embedding("kite lettering"),
            WorkItem.Of("film music", IpClass.ThirdParty).OwnedBy(Composer),
            WorkItem.Of("kite lettering", IpClass.Background).OwnedBy(Provider),
            WorkItem.Of(Lists, IpClass.Data).With(IpRight.DatabaseRight).OwnedBy(Customer)
        );

    private static IEnumerable<Fact> Contributions =>
        [
            Made("W1", new LocalDate(2026, 5, 8), Creatives[0], Author.Employee(Director, Provider, Truth.True)),
            Made("W2", new LocalDate(2026, 7, 20), Creatives[1], Author.Contractor(Photographer, Provider), Half),
            Made(
                "W3",
                new LocalDate(2026, 7, 20),
                Creatives[1],
                Author.Employee("I. Costa", Provider, Truth.True),
                Half
            ),
            Made("W4", new LocalDate(2027, 4, 21), Creatives[2], Author.Employee("I. Costa", Provider, Truth.True)),
        ];

    private static WorkItem Creative(int index) =>
        WorkItem.Of(Creatives[index], IpClass.Foreground).ForMilestone(Creatives[index]).InJurisdiction(Spain);

    private static Contribution Made(string id, LocalDate on, string item, Author author, Ratio? share = null) =>
        Contribution.Of(id, on, At(on.Year, on.Month, on.Day), item, author, Provider, Spain, share);
}
