using NodaTime;
using Outsourcing.Domain.Confidentiality;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Tests.Confidentiality.Flows;

/// <summary>An agreement on confidentiality between two companies, and the facts about one piece of information.</summary>
internal static class FlowWorld
{
    public const string Retail = "Northquay Retail";
    public const string Software = "Larkfield Software";
    public const string Tester = "TestWorks";
    public const string Lab = "Lab";

    public static LocalDate Today { get; } = new(2027, 6, 1);

    public static ConfidentialItem Docs { get; } = ConfidentialItem.Of("design docs", Retail);

    public static ConfidentialityTerms Terms { get; } =
        ConfidentialityTerms
            .Mutual(Retail, Software)
            .For("load testing")
            .To(
                RecipientRule.Of(RecipientKind.Employees, FlowDown.None),
                RecipientRule.Of(RecipientKind.Subcontractors)
            )
            .LiableForRecipients();

    public static Agreement Between(ConfidentialityTerms terms, params IEnumerable<Fact> facts) =>
        Agreement
            .Between(Party.Customer(Retail), Party.Provider(Software))
            .Document("MSA", new LocalDate(2027, 1, 1))
            .Clause("MSA § 9", terms)
            .Record(facts);

    public static AgreementView View(ConfidentialityTerms terms, params IEnumerable<Fact> facts) =>
        Between(terms, facts).AsOf(Today, Known);

    public static AgreementView View(params IEnumerable<Fact> facts) => View(Terms, facts);

    public static Instant Known { get; } = Instant.FromUtc(2027, 6, 1, 12, 0);

    public static InformationDisclosed Given(
        string by,
        string to,
        int day = 1,
        string item = "design docs",
        DisclosureForm form = DisclosureForm.Written
    ) => InformationDisclosed.Of($"{item} {by} {to} {Invariant.Text(day)}", Day(day), At(day), item, by, to, form);

    public static UndertakingSigned Signed(
        string by,
        string to,
        Truth noLess = default,
        ConfidentialityTerms? terms = null,
        int day = 1,
        string id = "U"
    ) => UndertakingSigned.Of($"{id} {by} {to}", Day(day), At(day), by, to, noLess, terms);

    public static LocalDate Day(int day) => new LocalDate(2027, 2, 1).PlusDays(day - 1);

    public static Instant At(int day) => Day(day).AtMidnight().InUtc().ToInstant();
}
