using Outsourcing.Domain.IntellectualProperty;
using Outsourcing.Domain.Parties;

namespace Outsourcing.Samples.ContractTimeline.Tests;

/// <summary>Software development: who owns the work, who may use it, and what is deposited.</summary>
internal static partial class SoftwareTemplate
{
    private const string Subcontractor = "Dunmere Code";
    private const string Deposit = "source code";

    private static readonly Country Britain = Country.Of("GB");
    private static readonly Country Germany = Country.Of("DE");

    private static Agreement WithWork(Agreement contract) =>
        contract
            .Clause(
                "MSA § 11.1",
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
                        ),
                        OwnershipRule.Keep(IpClass.Joint)
                    )
                    .JointlyBy(JointOwnershipRules.Of(eachMayUse: Truth.True, dutyToAccount: Truth.False))
                    .WithChainOfTitle(Provider)
            )
            .Clause(
                "MSA § 11.2",
                LicenceGrant
                    .NonExclusive(Provider, Customer)
                    .OfClasses(IpClass.Background)
                    .ForActs(IpActs.Use, IpActs.Reproduce, IpActs.Modify, IpActs.HaveMaintained)
                    .Lasting(LicenceTerm.Perpetual)
                    .Irrevocable()
            )
            .Clause(
                "MSA § 11.3",
                LicenceGrant.NonExclusive(Provider, Customer).OfClasses(IpClass.Foreground).ForActs(IpActs.Use)
            )
            .Clause(
                "MSA § 11.4",
                LicenceGrant
                    .NonExclusive(Customer, Provider)
                    .OfClasses(IpClass.Foreground, IpClass.Data)
                    .ForActs(IpActs.Use, IpActs.Reproduce, IpActs.Modify)
            )
            .Clause(
                "MSA § 11.5",
                OpenSourcePolicy
                    .Of(Provider, OpenSourceUse.Distributed, OpenSourceUse.OfferedOverNetwork)
                    .BarringLicences("AGPL")
                    .ApprovingFirst(LicenceFamily.None, LicenceFamily.StrongCopyleft)
            )
            .Clause(
                "MSA § 12",
                Escrow
                    .Of(Deposit, Provider, Customer, "Elmgate Escrow")
                    .Holding("build scripts", "source code")
                    .DepositedAfter(
                        ObligationTrigger.Event("acceptance of milestone 1"),
                        DueDate.Within(Period.FromDays(45))
                    )
                    .DepositedEvery(Period.FromMonths(12))
                    .Verifiable()
                    .ReleasedOn(Ground.Insolvency)
                    .ReleasedOn(Ground.Event("end of maintenance", isDefault: true))
                    .ContestableWithin(DueDate.Within(Period.FromDays(10)))
                    .HandedOverWithin(DueDate.Within(Period.FromDays(5)))
                    .Allowing(EscrowUse.Of(IpActs.Use, IpActs.Maintain, IpActs.HaveMaintained))
            )
            .Clause("SOW1 § 8", Work)
            .Record(
                ChargePaid.Of("Y1", new LocalDate(2026, 8, 3), At(2026, 8, 3), "milestone 1"),
                ChargePaid.Of("Y2", new LocalDate(2026, 11, 30), At(2026, 11, 30), "milestone 2"),
                AssignmentMade.Of(
                    "G1",
                    new LocalDate(2026, 3, 2),
                    At(2026, 3, 2),
                    AssignmentTerm.OfFuture(Subcontractor, Provider),
                    Truth.True
                ),
                EscrowDeposited.Of(
                    "D1",
                    new LocalDate(2026, 8, 10),
                    At(2026, 8, 10),
                    Deposit,
                    "1.0",
                    "build scripts",
                    "source code"
                ),
                EscrowVerified.Of("D2", new LocalDate(2026, 9, 1), At(2026, 9, 1), Deposit, Truth.True),
                EscrowDeposited.Of(
                    "D3",
                    new LocalDate(2027, 3, 15),
                    At(2027, 3, 15),
                    Deposit,
                    "1.4",
                    "build scripts",
                    "source code"
                )
            )
            .Record([.. Contributions]);

    private static WorkRegister Work =>
        WorkRegister.Of(
            Module("shop core", 1).Embedding("rules library").Component("log library", "Apache-2.0 OR MIT"),
            WorkItem.Of("tax tables", IpClass.Joint).OfType(WorkTypes.Software).InJurisdiction(Britain),
            Module("checkout", 2).Embedding("rules library").Component("invoice writer", "LGPL-2.1-or-later"),
            Module("fx module", 2),
            Module("pricing engine", 3).Embedding("rules library").Component("chart library", "AGPL-3.0-only"),
            Module("product texts", 3).OfType("text"),
            WorkItem.Of("rules library", IpClass.Background).OwnedBy(Provider),
            WorkItem.Of("order data", IpClass.Data).With(IpRight.DatabaseRight).OwnedBy(Customer)
        );

    private static IEnumerable<Fact> Contributions =>
        [
            Made("W1", new LocalDate(2026, 4, 24), "shop core", Employee("A. Whitlow")),
            Made("W2", new LocalDate(2026, 6, 19), "shop core", Employee("J. Penrose")),
            Made("W3", new LocalDate(2026, 5, 8), "tax tables", Employee("J. Penrose"), Ratio.Of(1, 2)),
            Contribution.Of(
                "W4",
                new LocalDate(2026, 5, 8),
                At(2026, 5, 8),
                "tax tables",
                Author.Employee("L. Brandt", Customer, Truth.True),
                Customer,
                Germany,
                Ratio.Of(1, 2)
            ),
            Made("W5", new LocalDate(2026, 8, 28), "checkout", Employee("A. Whitlow")),
            Made("W6", new LocalDate(2026, 9, 11), "checkout", Author.Employee("M. Sorrel", Subcontractor, Truth.True)),
            // A freelancer who signed nothing.
            Made("W7", new LocalDate(2026, 9, 18), "fx module", Author.Contractor("T. Okafor", Provider)),
            Made("W8", new LocalDate(2027, 12, 10), "pricing engine", Employee("J. Penrose")),
            Made("W9", new LocalDate(2028, 2, 18), "pricing engine", Employee("A. Whitlow")),
            Made("W10", new LocalDate(2028, 2, 21), "product texts", Author.NoHuman("text generator")),
        ];

    private static WorkItem Module(string name, int milestone) =>
        WorkItem
            .Of(name, IpClass.Foreground)
            .OfType(WorkTypes.Software)
            .ForMilestone(FormattableString.Invariant($"milestone {milestone}"))
            .InJurisdiction(Britain);

    private static Author Employee(string name) => Author.Employee(name, Provider, Truth.True);

    private static Contribution Made(string id, LocalDate on, string item, Author author, Ratio? share = null) =>
        Contribution.Of(id, on, At(on.Year, on.Month, on.Day), item, author, Provider, Britain, share);
}
