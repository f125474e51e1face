using Outsourcing.Domain.Confidentiality;

namespace Outsourcing.Samples.ContractTimeline.Tests;

/// <summary>What the agency keeps confidential, and what became of it.</summary>
/// <remarks>
/// Planted: the spring launch is public with evidence, of the autumn launch it is only said; the audiences went to Segmenta, which
/// signed nothing.
/// </remarks>
internal static partial class MarketingTemplate
{
    private const string SpringPlan = "spring launch plan";
    private const string AutumnPlan = "autumn launch plan";
    private const string Audiences = "audience segments";

    private static ConfidentialityTerms Confidentiality =>
        ConfidentialityTerms
            .OneWay(Customer, Provider)
            .Covering(CoveredInformation.Marked)
            .For("campaign", "media buying")
            .To(
                RecipientRule.Of(RecipientKind.Employees, FlowDown.None),
                RecipientRule.Of(RecipientKind.Subcontractors)
            )
            .Excluding(ExclusionKind.Public, ExclusionKind.ThirdParty)
            .WithCare(StandardOfCare.Reasonable)
            .LiableForRecipients()
            .Returning(ReturnRule.Of(ReturnChoice.Disclosing, Period.FromDays(14)))
            .Lasting(ConfidentialityPeriod.AfterEnd(Period.FromYears(3)).TradeSecretsWhileSecret());

    private static IEnumerable<Fact> Disclosures =>
        [
            Given("K1", 2026, 3, 16, Audiences, Customer, Provider),
            Given("K2", 2026, 11, 2, SpringPlan, Customer, Provider),
            ExclusionShown.Of(
                "K3",
                new LocalDate(2027, 4, 15),
                At(2027, 4, 15),
                SpringPlan,
                ExclusionKind.Public,
                new LocalDate(2027, 4, 15),
                receiverAtFault: Truth.False,
                evidence: "press release"
            ),
            UndertakingSigned.Of(
                "K4",
                new LocalDate(2027, 4, 26),
                At(2027, 4, 26),
                "Vela Print",
                Provider,
                noLessProtective: Truth.True
            ),
            Given("K5", 2027, 5, 4, AutumnPlan, Customer, Provider),
            Given("K6", 2027, 5, 10, AutumnPlan, Provider, "Vela Print"),
            Given("K7", 2027, 5, 18, Audiences, Provider, "Segmenta"),
            ExclusionShown.Of(
                "K8",
                new LocalDate(2027, 6, 4),
                At(2027, 6, 4),
                AutumnPlan,
                ExclusionKind.Public,
                new LocalDate(2027, 6, 1),
                receiverAtFault: Truth.False
            ),
        ];

    private static InformationDisclosed Given(
        string id,
        int year,
        int month,
        int day,
        string item,
        string by,
        string to
    ) =>
        InformationDisclosed.Of(
            id,
            new LocalDate(year, month, day),
            At(year, month, day),
            item,
            by,
            to,
            DisclosureForm.Written,
            marked: Truth.True
        );
}
