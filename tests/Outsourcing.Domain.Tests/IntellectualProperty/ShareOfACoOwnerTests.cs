using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.IntellectualProperty;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;
using static Outsourcing.Domain.Tests.IntellectualProperty.Titles;

namespace Outsourcing.Domain.Tests.IntellectualProperty;

/// <summary>One of two owners assigns its share to a third: by terms, by the law of the day, or with the consent of the other.</summary>
public sealed class ShareOfACoOwnerTests
{
    private static readonly WorkItem Invention = Engine.With(IpRight.Patent);

    [Fact]
    public void WhoOwns_ShareAssignedWhereTheLawLetsEach_HasPassed() =>
        Assert.Equal("Larkfield 1/2, Rival 1/2", Sold(Us).Owner(Invention));

    [Fact]
    public void WhoOwns_ShareAssignedWhereTheLawAsksForConsent_NamesTheConsent()
    {
        var answer = Sold(Gb).Owners(Invention);

        Assert.Equal(AnswerStatus.FactMissing, answer.Status);
        Assert.Equal(
            "error ip.assignment.consent [engine]: D2 assigns a share, which needs the consent of Larkfield; it is not recorded. [Patents Act 1977 (UK), s. 36] State 'consent of Larkfield to D2'.",
            Assert.Single(answer.Findings).ToString()
        );
    }

    [Theory]
    [InlineData(true, "Larkfield 1/2, Rival 1/2")]
    [InlineData(false, "Brandt 1/2, Larkfield 1/2")]
    public void WhoOwns_ShareAssignedWithOrWithoutConsent_FollowsIt(bool consented, string owners)
    {
        var agreement = Sold(Gb).Record(Stated.Of("S", Day(6), Now, "consent of Larkfield to D2", Truth.Of(consented)));

        Assert.Equal(owners, agreement.Owner(Invention));
        Assert.Equal(
            consented ? [] : ["D2 has no effect: it assigns a share, and not all other owners consented: Larkfield."],
            agreement
                .Owners(Invention)
                .Value.Lines[0]
                .Findings.Where(finding => finding.Rule == IpRules.AssignmentConsent)
                .Select(finding => finding.Message)
        );
    }

    [Fact]
    public void WhoOwns_ShareAssignedWhereTheLawDoesNotSay_IsSilent()
    {
        var answer = Sold(Gb).Owners();

        Assert.Equal(AnswerStatus.Silent, answer.Status);
        Assert.Equal(
            "No law of GB that was given says whether Brandt may assign a share by D2 without the consent of Larkfield.",
            Assert.Single(answer.Findings).Message
        );
    }

    [Theory]
    [InlineData(true, "Larkfield 1/2, Rival 1/2")]
    [InlineData(false, null)]
    public void WhoOwns_ShareAssignedUnderTermsThatSay_GoesByThemBeforeTheLaw(bool eachMay, string? owners)
    {
        var terms = OwnershipTerms
            .Of(OwnershipRule.Keep(IpClass.Background))
            .JointlyBy(JointOwnershipRules.Of(eachMayAssignShare: Truth.Of(eachMay)));
        var answer = Sold(eachMay ? Gb : Us, Msa().Clause("MSA § 11", terms)).Owners(Invention);

        Assert.Equal(owners, answer.IsKnown ? string.Join(", ", answer.Value.Lines[0].Owners) : null);
    }

    [Fact]
    public void WhoOwns_ShareAssignedToTheOtherOwner_NeedsNobody()
    {
        var agreement = Msa()
            .Record(
                Made("C1", Day(3), Brandt, Gb),
                Half("D1", Day(4), Provider),
                Deed("D2", Day(5), AssignmentTerm.Present("Brandt", Provider), "engine")
            );

        Assert.Equal("Larkfield", agreement.Owner(Invention));
    }

    private static Agreement Sold(Country law, Agreement? agreement = null) =>
        (agreement ?? Msa()).Record(
            Made("C1", Day(3), Brandt, law),
            Half("D1", Day(4), Provider),
            Deed("D2", Day(5), AssignmentTerm.Present("Brandt", "Rival"), "engine")
        );

    private static AssignmentMade Half(string id, LocalDate on, string to) =>
        Deed(id, on, AssignmentTerm.Present("Brandt", to).OfShare(Ratio.Of(1, 2)), "engine");
}
