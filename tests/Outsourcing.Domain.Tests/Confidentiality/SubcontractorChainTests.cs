using NodaTime;
using Outsourcing.Domain.Confidentiality;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Tests.Confidentiality;

/// <summary>Information that is to go to the subcontractor of a subcontractor, by terms that flow down.</summary>
public sealed class SubcontractorChainTests
{
    private const string LoadTesting = "load testing";
    private static readonly LocalDate Today = new(2027, 5, 4);
    private static readonly Instant Known = Instant.FromUtc(2027, 5, 4, 9, 0);
    private static readonly ConfidentialItem Docs = ConfidentialItem.Of("design docs", "Northquay");

    private static readonly Recipient TestWorks = Recipient
        .Of("TestWorks", RecipientKind.Subcontractors, of: "Larkfield")
        .NeedsToKnow(Truth.True);

    private static readonly Recipient Lab = Recipient
        .Of("Lab", RecipientKind.Subcontractors)
        .Below(TestWorks)
        .NeedsToKnow(Truth.True);

    private static readonly ConfidentialityTerms Terms = ConfidentialityTerms
        .OneWay("Northquay", "Larkfield")
        .For(LoadTesting)
        .To(RecipientRule.Of(RecipientKind.Subcontractors));

    [Fact]
    public void MayDisclose_BelowASubcontractor_NeedsTheUndertakingOfEach()
    {
        const string OfTestWorks = "undertaking of TestWorks no less protective than terms";
        const string OfLab = "undertaking of Lab no less protective than that of TestWorks";

        Assert.Equal([OfTestWorks, OfLab], Ask(Lab).Needs.Order(StringComparer.Ordinal).Reverse());
        Assert.Equal([OfLab], Ask(Lab, Signs("TestWorks", "Larkfield")).Needs);
        Assert.Equal(
            "Permitted by terms (subcontractors).",
            Ask(Lab, Signs("TestWorks", "Larkfield"), Signs("Lab", "TestWorks")).ToString()
        );
        Assert.Equal(Verdict.Permitted, Ask(Lab, Signs("TestWorks", "Northquay"), Signs("Lab", "Larkfield")).Verdict);
        Assert.Equal(Verdict.PermittedIf, Ask(Lab, Signs("TestWorks", "Larkfield"), Signs("Lab", "Shippers")).Verdict);
        Assert.Equal(Verdict.PermittedIf, Ask(Lab, Signs("Lab", "TestWorks")).Verdict);
    }

    [Fact]
    public void MayDisclose_BelowASubcontractor_EachIsBoundAsStrictlyAsTheOneBefore()
    {
        var strict = Terms.WithCare(StandardOfCare.AsOwnAndReasonable);
        Verdict Under(ConfidentialityTerms first, ConfidentialityTerms second) =>
            Ask(Lab, Signs("TestWorks", "Larkfield", first), Signs("Lab", "TestWorks", second)).Verdict;

        Assert.Equal(Verdict.Permitted, Under(Terms, Terms));
        Assert.Equal(Verdict.Permitted, Under(Terms, strict));
        Assert.Equal(Verdict.Permitted, Under(strict, strict));
        Assert.Equal(Verdict.PermittedIf, Under(strict, Terms));
        Assert.Equal(Verdict.PermittedIf, Under(Terms.For("marketing"), Terms));
    }

    [Fact]
    public void MayDisclose_BelowASubcontractor_OnlyByTermsThatFlowDownWithoutConsent()
    {
        Fact[] signed = [Signs("TestWorks", "Larkfield"), Signs("Lab", "TestWorks")];
        Decision By(params RecipientRule[] rules) =>
            ConfidentialityTerms
                .OneWay("Northquay", "Larkfield")
                .For(LoadTesting)
                .To(rules)
                .MayDisclose(Docs, Lab, LoadTesting, DisclosureRecord.Of(Today, signed));

        Assert.Equal(Verdict.Permitted, By(RecipientRule.Of(RecipientKind.Subcontractors)).Verdict);
        Assert.Equal(
            "Forbidden by terms (recipients).",
            By(RecipientRule.Of(RecipientKind.Subcontractors, FlowDown.None)).ToString()
        );
        Assert.Equal(
            "Forbidden by terms (recipients).",
            By(RecipientRule.Of(RecipientKind.Subcontractors, withConsent: true)).ToString()
        );
        Assert.Equal("Forbidden by terms (recipients).", By(RecipientRule.Of(RecipientKind.Agents)).ToString());
    }

    [Fact]
    public void MayDisclose_BelowASubcontractor_DependsOnEachOnTheWay()
    {
        Fact[] signed = [Signs("TestWorks", "Larkfield"), Signs("Lab", "TestWorks")];
        Recipient Under(Recipient above) => Recipient.Of("Lab", Lab.Kind).Below(above).NeedsToKnow(Truth.True);
        var works = Recipient.Of("TestWorks", RecipientKind.Subcontractors, of: "Larkfield");

        Assert.Equal(["whether TestWorks needs to know it for the purpose"], Ask(Under(works), signed).Missing);
        Assert.Equal(Verdict.Forbidden, Ask(Under(works.NeedsToKnow(Truth.False)), signed).Verdict);
        Assert.Equal(
            ["on whose side TestWorks stands"],
            Ask(Under(Recipient.Of("TestWorks", Lab.Kind).NeedsToKnow(Truth.True)), signed).Missing
        );
        Assert.Equal(
            Verdict.Forbidden,
            Ask(Under(Recipient.Of("TestWorks", Lab.Kind, of: "Halden").NeedsToKnow(Truth.True)), signed).Verdict
        );
        Assert.Equal(
            Verdict.Forbidden,
            Ask(Recipient.Of("Lab", Lab.Kind, of: "TestWorks").NeedsToKnow(Truth.True), signed).Verdict
        );
    }

    [Fact]
    public void MayDisclose_BelowSeveral_NeedsAnUnbrokenChain()
    {
        var desk = Recipient.Of("Desk", RecipientKind.Subcontractors).Below(Lab).NeedsToKnow(Truth.True);
        Fact[] signed = [Signs("TestWorks", "Larkfield"), Signs("Lab", "TestWorks"), Signs("Desk", "Lab")];

        Assert.Equal(Verdict.Permitted, Ask(desk, signed).Verdict);
        Assert.All(
            signed,
            left => Assert.Equal(Verdict.PermittedIf, Ask(desk, [.. signed.Where(fact => fact != left)]).Verdict)
        );
    }

    [Fact]
    public void MayDisclose_BesideTheSideOfARule_AConsentOfTheOwnerSuffices()
    {
        var terms = Terms.To(RecipientRule.Of(RecipientKind.Agents, withConsent: true));
        var consent = ConsentGiven.Of("C", Today, Known, "design docs", "Agency", Truth.True);
        Decision May(string of) =>
            terms.MayDisclose(
                Docs,
                Recipient.Of("Agency", RecipientKind.Agents, of),
                LoadTesting,
                DisclosureRecord.Of(Today, consent)
            );

        Assert.Equal("Permitted by terms (consent: C).", May("Northquay").ToString());
        Assert.Equal(Verdict.Unknown, May("Larkfield").Verdict);
    }

    [Fact]
    public void Below_OfAnother_StandsOnItsSide()
    {
        Assert.Equal("Lab (subcontractors of TestWorks)", Lab.ToString());
        Assert.Equal((TestWorks, "TestWorks"), (Lab.Above, Lab.OnSideOf));
        var party = Recipient.Of("Larkfield", RecipientKind.Party);
        Assert.Equal(
            Recipient.Of("Lab", RecipientKind.Subcontractors, of: "Larkfield"),
            Recipient.Of("Lab", RecipientKind.Subcontractors).Below(party)
        );
    }

    [Fact]
    public void Among_OfKnownRecipients_StandsBelowWhomItNames()
    {
        var lab = Recipient.Of("Lab", RecipientKind.Subcontractors, of: "TestWorks").NeedsToKnow(Truth.True);
        var desk = Recipient.Of("Desk", RecipientKind.Agents, of: "Lab");

        Assert.Equal(Lab, lab.Among(TestWorks));
        Assert.Equal(desk.Below(Lab), desk.Among(TestWorks, lab));
        Assert.Equal(lab, lab.Among(desk));
        Assert.Equal(Lab, Lab.Among(TestWorks.NeedsToKnow(Truth.False)));
        Assert.Equal(lab, lab.Among(Recipient.Of("TestWorks", RecipientKind.Party)));
        Assert.Equal(lab, lab.Among());
        Assert.Equal("known", Assert.Throws<ArgumentNullException>(() => lab.Among([null!])).ParamName);
    }

    [Fact]
    public void Among_InACircle_StopsThere()
    {
        var lab = Recipient.Of("Lab", RecipientKind.Subcontractors, of: "Desk");
        var desk = Recipient.Of("Desk", RecipientKind.Subcontractors, of: "Lab");

        Assert.Equal(lab, lab.Among(lab, desk));
        Assert.Null(lab.Among(desk).Above!.Above);
    }

    [Fact]
    public void Below_OfWhatCannotBe_Refuses()
    {
        Assert.Equal(
            "press (others) stands below nobody. (Parameter 'above')",
            Refused(() => Recipient.Of("press", RecipientKind.Others).Below(Lab))
        );
        Assert.Equal(
            "TestWorks stands below itself. (Parameter 'above')",
            Refused(() => Recipient.Of("TestWorks", RecipientKind.Agents).Below(Lab))
        );
        Assert.Equal("above", Assert.Throws<ArgumentNullException>(() => Lab.Below(null!)).ParamName);

        var deep = TestWorks;
        for (var i = 1; i < 8; i++)
        {
            deep = Recipient.Of($"Tier {Invariant.Text(i)}", RecipientKind.Subcontractors).Below(deep);
        }

        Assert.Equal(
            "Recipients stand below recipients more than 8 deep. (Parameter 'above')",
            Refused(() => Recipient.Of("Tier 8", RecipientKind.Subcontractors).Below(deep))
        );
    }

    private static string Refused(Action make) => Assert.Throws<ArgumentException>(make).Message;

    private static Decision Ask(Recipient to, params Fact[] facts) =>
        Terms.MayDisclose(Docs, to, LoadTesting, DisclosureRecord.Of(Today, facts));

    private static UndertakingSigned Signs(string by, string to, ConfidentialityTerms? terms = null) =>
        UndertakingSigned.Of($"U {by} {to}", Today, Known, by, to, terms is null ? Truth.True : Truth.Unknown, terms);
}
