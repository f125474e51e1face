using Outsourcing.Domain.Confidentiality;

namespace Outsourcing.Samples.ContractTimeline.Tests;

/// <summary>What the parties keep confidential, and what became of it.</summary>
/// <remarks>
/// Planted: the algorithm was only told and never confirmed; the proof of TestWorks has expired; Iva Marsh signed nothing, and what
/// Quaycloud signed is weaker; a court asks, and the customer was not told.
/// </remarks>
internal static partial class SoftwareTemplate
{
    private const string SourceCode = "webshop source code";
    private const string Orders = "order history";
    private const string BuildTools = "build tools";
    private const string NamedAccess = "access by named people";

    private static ConfidentialityTerms Confidentiality =>
        ConfidentialityTerms
            .Mutual(Customer, Provider)
            .Covering(
                CoveredInformation.ReasonablyUnderstood.OralWhenConfirmedWithin(Period.FromDays(30)).AndTheTalks()
            )
            .For("development", "maintenance", "load testing")
            .To(
                RecipientRule.Of(RecipientKind.Employees, FlowDown.None),
                RecipientRule.Of(RecipientKind.Subcontractors),
                RecipientRule.Of(RecipientKind.Advisers, FlowDown.ProfessionalSecrecy)
            )
            .Excluding(
                ExclusionKind.Public,
                ExclusionKind.PriorKnown,
                ExclusionKind.ThirdParty,
                ExclusionKind.Independent
            )
            .WithCare(StandardOfCare.AsOwnAndReasonable)
            .LiableForRecipients()
            .WhenCompelled(CompelledDisclosure.Of(cooperationAt: CostBearer.Disclosing))
            .Returning(
                ReturnRule
                    .Of(ReturnChoice.Disclosing, Period.FromDays(30))
                    .WithCertificate()
                    .KeepingBackups()
                    .KeepingRecords()
            )
            .Lasting(ConfidentialityPeriod.AfterEnd(Period.FromYears(5)).TradeSecretsWhileSecret())
            .Classified(Classification.Of("source", Safeguard.Of(NamedAccess)))
            .Forbidding(ConfidentialAct.TrainModels, ConfidentialAct.ReverseEngineer)
            .GrantingNoLicence();

    /// <summary>What a hosting provider signed: two years, no word on trade secrets, and nothing has to come back.</summary>
    private static ConfidentialityTerms HostingTerms =>
        ConfidentialityTerms
            .OneWay(Provider, "Quaycloud")
            .For("maintenance")
            .To(RecipientRule.Of(RecipientKind.Employees, FlowDown.None))
            .Lasting(ConfidentialityPeriod.FromDisclosure(Period.FromYears(2)));

    private static IEnumerable<Fact> Disclosures =>
        [
            Given("K1", 2026, 2, 10, SourceCode, Customer, Provider, DisclosureForm.Access),
            Given("K2", 2026, 3, 2, BuildTools, Provider, Customer, DisclosureForm.Access),
            SafeguardProved.Of(
                "K3",
                new LocalDate(2026, 2, 2),
                At(2026, 2, 2),
                Provider,
                NamedAccess,
                "ISO 27001 certificate",
                new LocalDate(2029, 1, 31)
            ),
            Given("K4", 2026, 6, 8, Orders, Customer, Provider, DisclosureForm.Written),
            UndertakingSigned.Of(
                "K5",
                new LocalDate(2027, 5, 3),
                At(2027, 5, 3),
                "Quaycloud",
                Provider,
                terms: HostingTerms
            ),
            Given("K6", 2027, 5, 10, Orders, Provider, "Quaycloud", DisclosureForm.Written),
            UndertakingSigned.Of(
                "K7",
                new LocalDate(2027, 11, 8),
                At(2027, 11, 8),
                "TestWorks",
                Provider,
                noLessProtective: Truth.True
            ),
            SafeguardProved.Of(
                "K8",
                new LocalDate(2027, 11, 8),
                At(2027, 11, 8),
                "TestWorks",
                NamedAccess,
                "access list",
                new LocalDate(2028, 4, 30)
            ),
            Given("K9", 2027, 11, 15, SourceCode, Provider, "TestWorks", DisclosureForm.Access),
            Given("K10", 2028, 2, 7, SourceCode, "TestWorks", "Iva Marsh", DisclosureForm.Access),
            InformationDisclosed.Of(
                "K11",
                new LocalDate(2028, 3, 6),
                At(2028, 3, 6),
                "pricing algorithm",
                Customer,
                Provider,
                DisclosureForm.Oral,
                marked: Truth.False
            ),
            ReturnRequested.Of("K12", new LocalDate(2028, 4, 24), At(2028, 4, 24), Customer, Orders),
            DisclosureCompelled.Of(
                "K13",
                new LocalDate(2028, 5, 8),
                At(2028, 5, 8),
                Orders,
                "Landgericht Hamburg",
                "order 12 O 34/28",
                mayNotify: Truth.True,
                minimumExtent: Truth.True
            ),
            NotSo("K14", ConfidentialityCircumstances.PersonAtWork),
            NotSo("K15", ConfidentialityCircumstances.UnionFinancialEntity),
        ];

    private static Stated NotSo(string id, string circumstance) =>
        Stated.Of(id, new LocalDate(2028, 5, 8), At(2028, 5, 8), circumstance, Truth.False);

    private static InformationDisclosed Given(
        string id,
        int year,
        int month,
        int day,
        string item,
        string by,
        string to,
        DisclosureForm form
    ) =>
        InformationDisclosed.Of(
            id,
            new LocalDate(year, month, day),
            At(year, month, day),
            item,
            by,
            to,
            form,
            marked: Truth.True
        );
}
