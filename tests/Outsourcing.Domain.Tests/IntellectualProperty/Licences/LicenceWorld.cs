using NodaTime;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.IntellectualProperty;
using Outsourcing.Domain.Parties;

namespace Outsourcing.Domain.Tests.IntellectualProperty.Licences;

/// <summary>A software agreement from February 2026 to January 2029 in which a test puts licences.</summary>
internal static class LicenceWorld
{
    public static readonly LocalDate First = new(2026, 2, 1);
    public static readonly LocalDate Last = new(2029, 1, 31);
    public static readonly LocalDate Today = new(2027, 3, 1);
    public static readonly LocalDate AfterEnd = new(2029, 6, 1);
    public static readonly Instant Known = Instant.FromUtc(2031, 1, 1, 0, 0);

    public static readonly WorkItem Rules = WorkItem.Of("rules library", IpClass.Background);
    public static readonly WorkItem Engine = WorkItem
        .Of("pricing engine", IpClass.Foreground)
        .Embedding("rules library");

    public static LegalEntity Northquay => LegalEntity.Of("Northquay Retail GmbH");

    public static LegalEntity Depot => LegalEntity.Of("Northquay Depot GmbH");

    public static Agreement Msa { get; } =
        Agreement
            .Between(Party.Customer("Northquay", Northquay), Party.Provider("Larkfield"))
            .Document("MSA", effective: First)
            .Clause("MSA § 2", Term.Until(Last))
            .Clause("MSA § 8", WorkRegister.Of(Rules, Engine));

    /// <summary>The rules are the provider's, the engine is the customer's.</summary>
    public static TitleBook Usual => Titles.Of(("rules library", "Larkfield"), ("pricing engine", "Northquay"));

    public static LicenceGrant RulesGrant =>
        LicenceGrant.NonExclusive("Larkfield", "Northquay").OfItems("rules library");

    public static Decision MayUse(
        this Agreement agreement,
        string party,
        WorkItem item,
        string act = "use",
        UseScope? scope = null,
        LocalDate? on = null,
        Affiliates? affiliates = null,
        TitleBook? titles = null
    ) =>
        new UseDecision(agreement.AsOf(on ?? Today, Known), titles ?? Usual, affiliates).Decide(
            party,
            item,
            act,
            scope ?? UseScope.In("DE", "retail")
        );
}
