using NodaTime.Text;
using Outsourcing.Domain.Confidentiality;

namespace Outsourcing.Samples.ServiceLevelMonth.Tests;

/// <summary>What the provider keeps confidential, and what became of it.</summary>
/// <remarks>
/// Planted: the confidentiality of a trade secret has a fixed end; recordings went to Babelvox though consent was refused, and to
/// Moodscore without any paper; those of December are kept longer than 90 days; somebody at work reports it to the authority.
/// </remarks>
internal static partial class CustomerServiceTemplate
{
    private const string Recordings = "call recordings";
    private const string DeleteRecordings = "deletion of recordings";

    private static ConfidentialityTerms Confidentiality =>
        ConfidentialityTerms
            .OneWay(Customer, Provider)
            .Covering(CoveredInformation.ReasonablyUnderstood)
            .For("customer service", "quality assurance")
            .To(
                RecipientRule.Of(RecipientKind.Employees, FlowDown.None),
                RecipientRule.Of(RecipientKind.Subcontractors, withConsent: true)
            )
            .Excluding(ExclusionKind.Public, ExclusionKind.Independent)
            .WithCare(StandardOfCare.Reasonable)
            .LiableForRecipients()
            .WhenCompelled(CompelledDisclosure.Of())
            .Returning(ReturnRule.Of(ReturnChoice.Disclosing, Period.FromDays(30)).WithCertificate())
            .Lasting(ConfidentialityPeriod.FromDisclosure(Period.FromYears(3)));

    private static Obligation Deletion =>
        Obligation
            .Of(DeleteRecordings, Provider, Customer, "delete the recordings of the month before")
            .From(new LocalDate(2025, 2, 1))
            .Recurring(Recurrence.Every(Period.FromMonths(1)))
            .Due(DueDate.Within(Period.FromDays(90)));

    private static IEnumerable<Fact> Disclosures =>
        [
            Given("K1", 2025, 1, 2, "passenger records", Customer, Provider),
            Given("K2", 2025, 1, 2, "fare rules", Customer, Provider),
            Given("K3", 2025, 1, 2, Recordings, Customer, Provider),
            UndertakingSigned.Of(
                "K4",
                new LocalDate(2025, 9, 1),
                At(2025, 9, 1),
                "Babelvox",
                Provider,
                noLessProtective: Truth.True
            ),
            ConsentGiven.Of("K5", new LocalDate(2025, 9, 10), At(2025, 9, 10), Recordings, "Babelvox", Truth.False),
            Given("K6", 2025, 9, 15, Recordings, Provider, "Babelvox"),
            Given("K7", 2026, 2, 16, Recordings, Provider, "Moodscore"),
            Known("K8", ConfidentialityCircumstances.UnionWhistleblowing),
            Known("K9", ConfidentialityCircumstances.PersonAtWork),
            Known("K10", ConfidentialityCircumstances.ReportsBreach),
            Known("K11", ConfidentialityCircumstances.UnionFinancialEntity, holds: false),
            .. Enumerable
                .Range(0, 11)
                .Select(i => new LocalDate(2025, 2, 1).PlusMonths(i))
                .Select(
                    (day, i) =>
                        Performed.Of(
                            FormattableString.Invariant($"L{i + 1}"),
                            day.PlusDays(85),
                            day.PlusDays(85).AtMidnight().InUtc().ToInstant(),
                            DeleteRecordings,
                            LocalDatePattern.Iso.Format(day)
                        )
                ),
        ];

    private static Stated Known(string id, string circumstance, bool holds = true) =>
        Stated.Of(id, new LocalDate(2026, 3, 23), At(2026, 3, 23), circumstance, Truth.Of(holds));

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
            DisclosureForm.Access,
            marked: Truth.True
        );

    private static Instant At(int year, int month, int day) => Instant.FromUtc(year, month, day, 16, 0);
}
