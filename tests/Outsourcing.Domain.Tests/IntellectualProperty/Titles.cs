using NodaTime;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.IntellectualProperty;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Tests.IntellectualProperty;

/// <summary>The agreement of Northquay and Larkfield, on which the tests of titles stand.</summary>
internal static class Titles
{
    public const string Customer = "Northquay";
    public const string Provider = "Larkfield";

    public static readonly LocalDate Start = new(2026, 2, 1);
    public static readonly LocalDate Today = new(2026, 12, 1);
    public static readonly Instant Now = Instant.FromUtc(2026, 12, 1, 0, 0);

    public static readonly Country Gb = Country.Of("GB");
    public static readonly Country Us = Country.Of("US");
    public static readonly Country De = Country.Of("DE");
    public static readonly Country Fr = Country.Of("FR");

    public static readonly WorkItem Engine = WorkItem.Of("engine", IpClass.Foreground).ForMilestone("M3");

    public static readonly Author Meyer = Author.Employee("Meyer", Provider, Truth.True);
    public static readonly Author Brandt = Author.Contractor("Brandt", Provider);

    public static AssignmentTerm ToCustomer => AssignmentTerm.Present(Provider, Customer);

    public static Agreement Msa(params OwnershipRule[] rules)
    {
        var agreement = Agreement
            .Between(Party.Customer(Customer), Party.Provider(Provider))
            .Document("MSA", effective: Start);
        return rules.Length == 0 ? agreement : agreement.Clause("MSA § 11", OwnershipTerms.Of(rules));
    }

    public static Agreement Msa(AssignmentTerm term) => Msa(OwnershipRule.Assign(IpClass.Foreground, term));

    public static LocalDate Day(int month, int day = 1) => new(2026, month, day);

    public static Contribution Made(string id, LocalDate on, Author author, Country? country, string item = "engine") =>
        Contribution.Of(id, on, Now, item, author, Provider, country);

    public static AssignmentMade Deed(string id, LocalDate on, AssignmentTerm term, params string[] items) =>
        AssignmentMade.Of(id, on, Now, term, Truth.True, items);

    public static ChargePaid Paid(LocalDate on, string milestone = "M3") =>
        ChargePaid.Of($"paid {milestone}", on, Now, milestone);

    public static Answer<Ownership> Owners(this Agreement agreement, WorkItem? item = null, LocalDate? on = null) =>
        agreement.AsOf(on ?? Today, Now).WhoOwns(item ?? Engine);

    /// <summary>Gives the one owner of the one line.</summary>
    public static string Owner(this Agreement agreement, WorkItem? item = null, LocalDate? on = null)
    {
        var line = Assert.Single(agreement.Owners(item, on).Value.Lines);
        Assert.Equal(OwnershipStanding.Owned, line.Standing);
        return string.Join(", ", line.Owners);
    }
}
