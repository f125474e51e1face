using NodaTime;
using Outsourcing.Domain.Confidentiality;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Tests.Support;

internal static partial class Samples
{
    private static IEnumerable<Sample> ConfidentialityFlows() =>
        [
            Sample.Of(() => PartPlace.Of(ConfidentialityPart.Recipients, ClauseReference.Parse("MNDA § 2(b)"))),
            Sample.Of(() => PartPlace.Of(ConfidentialityPart.Care, ClauseReference.Parse("MNDA § 2(b)"))),
            Sample.Of(() => Compared()),
            Sample.Of(() => Compared("audit")),
            Sample.Of(() => Compared("audit").Parts[1]),
            Sample.Of(() => Compared().Parts[0]),
            Sample.Of(() => NdaComparison.Compare(Secrecy(), Secrecy().For("audit"))),
            Sample.Of(() => NdaComparison.Compare(Secrecy(), Secrecy())),
            Sample.Of(() => MutualNda.Clauses[0]),
            Sample.Of(() => MutualNda.Clauses[7]),
            Sample.Of(CoverPage),
            Sample.Of(() => CoverPage().Expiring(Period.FromYears(1))),
            Sample.Of(() => CoverPage().KeepingConfidentialFor(Period.FromYears(2))),
            Sample.Of(() => CoverPage().GovernedBy("Delaware", "New Castle")),
            Sample.Of(() => CoverPage().Modifying(Secrecy().For("audit"))),
            Sample.Of(() => Handed("TestWorks")),
            Sample.Of(() => Handed("TestWorks", ConfidentialAct.TrainModels)),
            Sample.Of(() => FlowFacts().ChainTo(DesignDocs(), "TestWorks").Value),
            Sample.Of(() => FlowFacts().ChainTo(DesignDocs(), "Larkfield").Value),
            Sample.Of(() => FlowFacts().ChainTo(DesignDocs(), "TestWorks").Value.Links[0]),
            Sample.Of(() => FlowFacts().ChainTo(DesignDocs(), "TestWorks").Value.Links[1]),
            Sample.Of(() => FlowFacts().HoldersNotBound()[0]),
            Sample.Of(() => FlowFacts("Lab").HoldersNotBound()[0]),
            Sample.Of(() => FlowFacts().CheckFlows([Handed("TestWorks")])[0]),
            Sample.Of(() => FlowFacts().CheckFlows([Handed("Lab")])[0]),
            Sample.Of(() => FlowFacts().CheckFlows([Handed("Lab")])[0].Repairs[0]),
            Sample.Of(() => FlowFacts().CheckFlows([Handed("Lab")])[0].Repairs[1]),
            Sample.Of(() => FlowFacts().CheckFlows([Handed("Lab")])[0].Repairs[0].Steps[0]),
            Sample.Of(() => FlowFacts().CheckFlows([Handed("TestWorks")])[0].Repairs[0].Steps[0]),
            Sample.Of(() => FlowFacts().MustReturn()[0]),
            Sample.Of(() => FlowFacts().MustReturn()[1]),
            Sample.Of(() => FlowFacts().Survives()[0]),
            Sample.Of(() => FlowFacts().Survives()[1]),
        ];

    private static ProtectionComparison Compared(params string[] purposes) =>
        Secrecy().For(purposes).CompareProtection(Secrecy());

    private static NdaCoverPage CoverPage() =>
        NdaCoverPage.Of(
            Party.Customer("Northquay"),
            Party.Provider("Larkfield"),
            "load testing",
            new LocalDate(2026, 3, 1)
        );

    private static ConfidentialItem DesignDocs() => ConfidentialItem.Of("design docs", "Northquay");

    private static Flow Handed(string to, ConfidentialAct act = ConfidentialAct.Disclose) =>
        Flow.Of(
            DesignDocs(),
            "Larkfield",
            Recipient.Of(to, RecipientKind.Subcontractors, of: "Larkfield"),
            "load testing",
            act
        );

    private static AgreementView FlowFacts(string holder = "TestWorks") =>
        Agreement
            .Between(Party.Customer("Northquay"), Party.Provider("Larkfield"))
            .Document("MSA", new LocalDate(2026, 3, 1))
            .Clause(
                "MSA § 9",
                Secrecy()
                    .For("load testing")
                    .To(RecipientRule.Of(RecipientKind.Subcontractors))
                    .Returning(ReturnRule.Of(ReturnChoice.Disclosing, Period.FromDays(30)))
                    .Lasting(ConfidentialityPeriod.AfterEnd(Period.FromYears(5)).TradeSecretsWhileSecret())
            )
            .Record(
                InformationDisclosed.Of("F1", Disclosed, DisclosureKnown, "design docs", "Northquay", "Larkfield"),
                InformationDisclosed.Of("F2", Disclosed, DisclosureKnown, "design docs", "Larkfield", holder)
            )
            .AsOf(Disclosed.PlusDays(30), Instant.FromUtc(2026, 5, 1, 0, 0));
}
