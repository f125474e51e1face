using Outsourcing.Domain.Confidentiality;
using Outsourcing.Domain.Parties;

namespace Outsourcing.Samples.ContractTimeline.Tests;

/// <summary>What the provider keeps confidential, and what became of it.</summary>
/// <remarks>
/// Planted: invoices went to a country where they may not be; a proof for the class "strict" expired ten days before; the payroll
/// test file never came back, while the payroll file is kept as a record.
/// </remarks>
internal static partial class AccountingTemplate
{
    private const string Invoices = "supplier invoices";
    private const string PayrollFile = "payroll file";
    private const string PayrollTest = "payroll test file";
    private const string Encryption = "encryption at rest";
    private const string Background = "background checks";

    private static ConfidentialityTerms Confidentiality =>
        ConfidentialityTerms
            .OneWay(Customer, Provider)
            .For("invoice processing", "payroll", "month-end closing", "statutory filing")
            .To(
                RecipientRule.Of(RecipientKind.Employees, FlowDown.None),
                RecipientRule.Of(RecipientKind.Subcontractors, withConsent: true),
                RecipientRule.Of(RecipientKind.Advisers, FlowDown.ProfessionalSecrecy),
                RecipientRule.Of(RecipientKind.Authorities, FlowDown.None, needToKnow: false)
            )
            .Excluding(ExclusionKind.Public, ExclusionKind.PriorKnown)
            .WithCare(StandardOfCare.AsOwnAndReasonable)
            .LiableForRecipients()
            .WhenCompelled(CompelledDisclosure.Of(cooperationAt: CostBearer.Receiving))
            .Returning(
                ReturnRule
                    .Of(ReturnChoice.Return, Period.FromDays(60))
                    .WithCertificate()
                    .KeepingRecords(Period.FromYears(10))
            )
            .Lasting(ConfidentialityPeriod.Perpetual)
            .Classified(
                Classification.Of("strict", Safeguard.Of(Encryption, "penetration test"), Safeguard.Of(Background))
            )
            .Forbidding(ConfidentialAct.TrainModels)
            .KeptIn(Country.Of("IE"), Country.Of("PL"));

    private static IEnumerable<Fact> Disclosures =>
        [
            Given("D1", 2026, 3, 2, "purchase ledger", Customer, Provider),
            Given("D2", 2026, 3, 2, Invoices, Customer, Provider),
            Given("D3", 2026, 3, 2, PayrollFile, Customer, Provider),
            Given("D4", 2026, 11, 16, PayrollTest, Customer, Provider),
            Signed("D5", 2027, 1, 11, "Scanhaus"),
            Consent("D6", 2027, 1, 12, "Scanhaus"),
            Given("D7", 2027, 1, 18, Invoices, Provider, "Scanhaus"),
            ReturnRequested.Of("D8", new LocalDate(2030, 1, 7), At(2030, 1, 7), Customer, PayrollFile),
            ReturnRequested.Of("D9", new LocalDate(2030, 1, 7), At(2030, 1, 7), Customer, PayrollTest),
            InformationRetained.Of(
                "D10",
                new LocalDate(2030, 2, 11),
                At(2030, 2, 11),
                PayrollFile,
                Provider,
                RetentionReason.Records,
                new LocalDate(2039, 12, 31)
            ),
            CertificateGiven.Of("D16", new LocalDate(2030, 2, 11), At(2030, 2, 11), Provider, PayrollFile),
            Proved("D11", 2030, 7, 1, Encryption, "penetration test", new LocalDate(2031, 6, 30)),
            Proved("D12", 2031, 1, 8, Background, "register of checks", new LocalDate(2031, 12, 31)),
            Signed("D13", 2031, 2, 3, "Imagepoint"),
            Consent("D14", 2031, 2, 5, "Imagepoint"),
            Given("D15", 2031, 2, 10, Invoices, Provider, "Imagepoint"),
        ];

    private static InformationDisclosed Given(
        string id,
        int year,
        int month,
        int day,
        string item,
        string by,
        string to
    ) => InformationDisclosed.Of(id, new LocalDate(year, month, day), At(year, month, day), item, by, to);

    private static UndertakingSigned Signed(string id, int year, int month, int day, string by) =>
        UndertakingSigned.Of(
            id,
            new LocalDate(year, month, day),
            At(year, month, day),
            by,
            Provider,
            noLessProtective: Truth.True
        );

    private static ConsentGiven Consent(string id, int year, int month, int day, string to) =>
        ConsentGiven.Of(id, new LocalDate(year, month, day), At(year, month, day), Invoices, to, Truth.True);

    private static SafeguardProved Proved(
        string id,
        int year,
        int month,
        int day,
        string control,
        string evidence,
        LocalDate until
    ) =>
        SafeguardProved.Of(
            id,
            new LocalDate(year, month, day),
            At(year, month, day),
            Provider,
            control,
            evidence,
            until
        );
}
