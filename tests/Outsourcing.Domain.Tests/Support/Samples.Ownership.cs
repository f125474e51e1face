using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.IntellectualProperty;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Tests.Support;

internal static partial class Samples
{
    /// <summary>Gets the examples of ownership, of which documents are made too.</summary>
    public static IEnumerable<Sample> Ownership() =>
        [.. Works(), .. OwnershipParts(), .. IpLawParts(), .. OwnershipResults()];

    private static IEnumerable<Sample> Works() =>
        [
            Sample.Of(() => Extent.All),
            Sample.Of(() => Extent.Only("DE", "FR")),
            Sample.Of(() => Extent.AllBut("DE", "FR")),
            Sample.Of(() => Extent.AllBut("DE")),
            Sample.Of(PricingEngine),
            Sample.Of(() => PricingEngine().Embedding("library")),
            Sample.Of(() => PricingEngine().Embedding("library", "parser")),
            Sample.Of(() => PricingEngine().With(IpRight.Copyright, IpRight.Patent)),
            Sample.Of(() => PricingEngine().ForMilestone("M3")),
            Sample.Of(() => PricingEngine().OfType(WorkTypes.Software)),
            Sample.Of(() => PricingEngine().InJurisdiction(Country.Of("DE"))),
            Sample.Of(() => WorkItem.Of("library", IpClass.Background).OwnedBy("provider")),
            Sample.Of(() => WorkRegister.Of(PricingEngine())),
            Sample.Of(() => WorkRegister.Of(PricingEngine(), WorkItem.Of("report", IpClass.Foreground))),
            Sample.Of(() => Author.Unknown),
            Sample.Of(Programmer),
            Sample.Of(() => Author.Employee("Meyer", "provider", Truth.Unknown)),
            Sample.Of(() => Author.Contractor("Brandt", "provider")),
            Sample.Of(() => Author.Itself("provider")),
            Sample.Of(() => Author.NoHuman("generator")),
            Sample.Of(() => Maker.Of(Programmer(), "provider")),
            Sample.Of(() => Maker.Of(Programmer(), "provider", Country.Of("GB"))),
            Sample.Of(() => Contributed(null)),
            Sample.Of(() => Contributed(Ratio.Of(1, 2))),
        ];

    private static IEnumerable<Sample> OwnershipParts() =>
        [
            Sample.Of(AssignsWork),
            Sample.Of(() => AssignsWork().OnPayment()),
            Sample.Of(() => AssignsWork().OnAcceptance()),
            Sample.Of(() => AssignsWork().If(Condition.Holds("no arrears"))),
            Sample.Of(() => AssignsWork().OfShare(Ratio.Of(1, 2))),
            Sample.Of(() => AssignsWork().Only(IpRight.Copyright)),
            Sample.Of(() => AssignsWork().Only(IpRight.Copyright, IpRight.Patent)),
            Sample.Of(() => AssignsWork().ForFields(Extent.Only("games"))),
            Sample.Of(() => AssignsWork().ForTerritories(Extent.Only("DE"))),
            Sample.Of(() => AssignsWork().MadeForHire()),
            Sample.Of(() => AssignsWork().Specified(Truth.True)),
            Sample.Of(() => AssignsWork().Specified(Truth.False)),
            Sample.Of(() => AssignsWork().WaivingMoralRights()),
            Sample.Of(() => AssignsWork().NotAssertingMoralRights()),
            Sample.Of(() => AssignsWork().WithLicenceBack("MSA § 12")),
            Sample.Of(() => AssignsWork().WithFurtherAssurance()),
            Sample.Of(() => AssignmentTerm.OfFuture("provider", "customer").MadeForHire()),
            Sample.Of(() => AssignmentTerm.Promise("provider", "customer")),
            Sample.Of(() => AssignmentTerm.Promise("provider", "customer").MadeForHire()),
            Sample.Of(() => AssignmentTerm.MadeForHireOnly("provider", "customer")),
            Sample.Of(() => OwnershipRule.Assign(IpClass.Foreground, AssignsWork())),
            Sample.Of(() => OwnershipRule.Assign(IpClass.Foreground, AssignsWork()).OnTopOf("library")),
            Sample.Of(() => OwnershipRule.Keep(IpClass.Background)),
            Sample.Of(() => OwnershipTerms.Of(OwnershipRule.Keep(IpClass.Background))),
            Sample.Of(OwningTerms),
            Sample.Of(() => OwningTerms().Signed(Truth.Unknown)),
            Sample.Of(() => OwningTerms().JointlyBy(JointOwnershipRules.Of(eachMayUse: Truth.True))),
            Sample.Of(() => OwningTerms().WithChainOfTitle("provider")),
            Sample.Of(() => OwningTerms().WithChainOfTitle("provider", "customer")),
            Sample.Of(() => JointOwnershipRules.Silent),
            Sample.Of(() => JointOwnershipRules.Of(Truth.True, Truth.False, Truth.True, Truth.True, Truth.False)),
            Sample.Of(() => Deed()),
            Sample.Of(() => Deed("engine")),
            Sample.Of(() => Deed("engine", "report")),
            Sample.Of(() => Deed("engine").Registered(Effective)),
            Sample.Of(() => Deed("engine").NotRegistered()),
            Sample.Of(() => Deed("engine").TakenInGoodFaith(Truth.True)),
            Sample.Of(() =>
                ContributionColumns.Of([PricingEngine()], [Maker.Of(Programmer(), "provider")], [0], [0], [Effective])
            ),
            Sample.Of(() =>
                ContributionColumns.Of(
                    [PricingEngine()],
                    [Maker.Of(Programmer(), "provider")],
                    [0, 0],
                    [0, 0],
                    [Effective, Effective]
                )
            ),
        ];

    private static IEnumerable<Sample> IpLawParts()
    {
        var act = Source.Of("an act", "s. 1");
        return
        [
            Sample.Of(() => EmployeeWorkRule.Of(IpRight.Copyright, EmployeeWork.EmployerOwns, act)),
            Sample.Of(() =>
                (EmployeeWorkRule)EmployeeWorkRule.Of(IpRight.Copyright, EmployeeWork.EmployerOwns, act).ForWork("map")
            ),
            Sample.Of(() =>
                (EmployeeWorkRule)
                    EmployeeWorkRule.Of(IpRight.Copyright, EmployeeWork.EmployerOwns, act).InForce(Effective)
            ),
            Sample.Of(() => EmployeeWorkRule.Of(IpRight.Copyright, EmployeeWork.AuthorOwns, act)),
            Sample.Of(() => EmployeeWorkRule.Of(IpRight.Copyright, EmployeeWork.EmployerExercises, act)),
            Sample.Of(() => CommissionedWorkRule.Of(IpRight.Copyright, act)),
            Sample.Of(() => CommissionedWorkRule.Of(IpRight.Copyright, act, "map")),
            Sample.Of(() => CommissionedWorkRule.Of(IpRight.Copyright, act, "map", "test")),
            Sample.Of(() => AssignmentFormRule.SignedWriting(IpRight.Copyright, act)),
            Sample.Of(() => AssignmentFormRule.AnyForm(IpRight.Copyright, act)),
            Sample.Of(() => NoTransferRule.Of(IpRight.Copyright, "a licence", act)),
            Sample.Of(() => FutureWorksRule.GlobalAssignmentVoid(IpRight.Copyright, act)),
            Sample.Of(() => SpecificationRule.EachRightMentioned(IpRight.Copyright, act)),
            Sample.Of(() => CoOwnershipRule.Of(IpRight.Copyright, JointOwnershipRules.Silent, equalShares: true, act)),
            Sample.Of(() => CoOwnershipRule.Of(IpRight.Copyright, JointOwnershipRules.Silent, equalShares: false, act)),
            Sample.Of(() => MoralRightsRule.Of(IpRight.Copyright, waivable: true, act)),
            Sample.Of(() => MoralRightsRule.Of(IpRight.Copyright, waivable: false, act)),
            Sample.Of(() => LaterTakerRule.EarlierHolds(IpRight.Copyright, act)),
            Sample.Of(() =>
                LaterTakerRule.UnlessRegistered(IpRight.Copyright, Period.FromMonths(1), laterMustRegister: true, act)
            ),
            Sample.Of(() => ImpliedLicenceRule.Of(IpRight.Copyright, "as far as needed", act)),
            Sample.Of(() => LicenceTransferRule.NonExclusive(IpRight.Patent, needsConsent: true, act)),
            Sample.Of(() => LicenceTransferRule.NonExclusive(IpRight.Patent, needsConsent: false, act)),
            Sample.Of(() =>
                IpLaw.Of(Country.Of("PL"), Effective, AssignmentFormRule.SignedWriting(IpRight.Copyright, act))
            ),
            Sample.Of(() =>
                IpLaw.Of(
                    Country.Of("PL"),
                    Effective,
                    AssignmentFormRule.SignedWriting(IpRight.Copyright, act),
                    AssignmentFormRule.SignedWriting(IpRight.Patent, act)
                )
            ),
        ];
    }

    private static IEnumerable<Sample> OwnershipResults() =>
        [
            Sample.Of(() => Owned().WhoOwns(PricingEngine()).Value),
            Sample.Of(() => Owned().WhoOwns(PricingEngine(), territory: "DE").Value),
            Sample.Of(() => Owned().WhoOwns(PricingEngine()).Value.Lines[0]),
            Sample.Of(() => Owned().WhoOwns(PricingEngine(), territory: "DE").Value.Lines[0]),
            Sample.Of(() => Owned().WhoOwns(PricingEngine()).Value.Lines[0].Owners[0]),
            Sample.Of(() => Owned().WhoOwns(PricingEngine()).Value.Lines[0].Steps[0]),
            Sample.Of(() => Owned().WhoOwns(PricingEngine()).Value.Lines[0].Pending[0]),
            Sample.Of(() => Owned().WhoOwns(PricingEngine()).Value.MoralRights[0]),
            Sample.Of(() => Owned().OwnershipOverTime(PricingEngine())[0]),
            Sample.Of(() => Owned().TitleCheck("M3").Value),
            Sample.Of(() => Owned().TitleCheck("M3", to: "provider").Value),
            Sample.Of(() => Owned().TitleCheck("M3").Value.Lines[0]),
            Sample.Of(() => Owned().TitleCheck("M3", to: "provider").Value.Lines[0]),
        ];

    private static WorkItem PricingEngine() => WorkItem.Of("engine", IpClass.Foreground);

    private static Author Programmer() => Author.Employee("Meyer", "provider", Truth.True);

    private static AssignmentTerm AssignsWork() => AssignmentTerm.Present("provider", "customer");

    private static OwnershipTerms OwningTerms() =>
        OwnershipTerms.Of(
            OwnershipRule.Keep(IpClass.Background),
            OwnershipRule.Assign(IpClass.Foreground, AssignsWork().OnPayment())
        );

    private static Contribution Contributed(Ratio? share) =>
        Contribution.Of("C1", Effective, Moment, "engine", Programmer(), "provider", Country.Of("GB"), share);

    private static AssignmentMade Deed(params string[] items) =>
        AssignmentMade.Of("D1", Effective, Moment, AssignsWork(), Truth.True, items);

    private static AgreementView Owned() =>
        Agreement
            .Between(Party.Customer("customer"), Party.Provider("provider"))
            .Document("MSA", Effective)
            .Clause("MSA § 11", OwningTerms())
            .Clause("MSA § 12", WorkRegister.Of(PricingEngine().ForMilestone("M3")))
            .Record(Contributed(null))
            .AsOf(Effective.PlusDays(30), Moment.Plus(Duration.FromDays(400)));
}
