using Outsourcing.Domain.Confidentiality;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;
using static Outsourcing.Domain.Tests.Confidentiality.Flows.FlowWorld;

namespace Outsourcing.Domain.Tests.Confidentiality.Flows;

public sealed class FlowCheckTests
{
    private static readonly Recipient Sub = Recipient
        .Of(Tester, RecipientKind.Subcontractors, of: Software)
        .NeedsToKnow(Truth.True);

    [Fact]
    public void CheckFlows_OfAPermittedOne_NeedsNoRepair()
    {
        var check = Check(
            View(Given(Retail, Software), Signed(Tester, Software, Truth.True)),
            Flow.Of(Docs, Software, Sub, "load testing")
        );

        Assert.True(check.IsPermitted);
        Assert.Equal([], check.Repairs);
        Assert.Equal([], check.Findings);
        Assert.Equal(
            "design docs from Larkfield Software to TestWorks for load testing: Permitted by MSA § 9 (subcontractors).",
            check.ToString()
        );
    }

    [Fact]
    public void CheckFlows_WithoutAnUndertaking_SaysWhatWouldMendIt()
    {
        var check = Check(View(Given(Retail, Software)), Flow.Of(Docs, Software, Sub, "load testing"));

        Assert.False(check.IsPermitted);
        Assert.Equal(Verdict.PermittedIf, check.Decision.Verdict);
        Assert.Equal(
            [
                "consent of Northquay Retail to disclose design docs to TestWorks",
                "undertaking of TestWorks to Larkfield Software that is no less protective",
            ],
            check.Repairs.Select(repair => repair.ToString())
        );
    }

    [Fact]
    public void CheckFlows_OfSeveralThatAreMissing_NamesTheFewestThatSuffice()
    {
        var to = Recipient.Of(Tester, RecipientKind.Subcontractors, of: Software);
        var check = Check(View(Given(Retail, Software)), Flow.Of(Docs, Software, to, "marketing"));

        Assert.Equal(Verdict.Forbidden, check.Decision.Verdict);
        Assert.Equal(
            [
                "consent of Northquay Retail to disclose design docs to TestWorks",
                "undertaking of TestWorks to Larkfield Software that is no less protective; give it for load testing; TestWorks needs to know it for the purpose",
            ],
            check.Repairs.Select(repair => repair.ToString())
        );
        Assert.Equal(
            [FlowMendKind.Undertaking, FlowMendKind.Purpose, FlowMendKind.NeedToKnow],
            check.Repairs[1].Steps.Select(step => step.Kind)
        );
    }

    [Fact]
    public void CheckFlows_OfACompetitor_IsMendedByConsentOnly()
    {
        var check = Check(
            View(Given(Retail, Software)),
            Flow.Of(Docs, Software, Recipient.Of("Rival", RecipientKind.Others), "load testing")
        );

        Assert.Equal(FlowMendKind.Consent, check.Repairs.Single().Steps.Single().Kind);
    }

    [Fact]
    public void CheckFlows_OfSafeguardsPlaceAndProfession_FindsEach()
    {
        var terms = ConfidentialityTerms
            .OneWay(Retail, Software)
            .For("audit")
            .To(RecipientRule.Of(RecipientKind.Advisers, FlowDown.ProfessionalSecrecy, needToKnow: false))
            .Classified(Classification.Of("strict", Safeguard.Of("encryption", "ISO 27001")))
            .KeptIn(Country.Of("IE"));
        var flow = Flow.Of(
            Docs.AtLevel("strict"),
            Software,
            Recipient.Of("Auditor", RecipientKind.Advisers, of: Software),
            "audit"
        );

        var repairs = Check(View(terms, Given(Retail, Software)), flow).Repairs.Select(repair => repair.ToString());

        Assert.Contains(
            "proof of encryption (ISO 27001) by Auditor; Auditor holds it in IE; the secrecy of its profession binds Auditor",
            repairs
        );
        Assert.Contains(
            "undertaking of Auditor to Larkfield Software that is no less protective; proof of encryption (ISO 27001) by Auditor; Auditor holds it in IE",
            repairs
        );
    }

    [Fact]
    public void CheckFlows_OfASubcontractorsSubcontractor_IsMendedByUndertakingsOfBoth()
    {
        var lab = Recipient.Of(Lab, RecipientKind.Subcontractors, of: Tester).NeedsToKnow(Truth.True);
        var flow = Flow.Of(Docs, Software, lab, "load testing");

        var check = Assert.Single(View(Given(Retail, Software)).CheckFlows([flow], recipients: Sub));
        Assert.Equal(flow, check.Flow);
        Assert.Equal(Verdict.PermittedIf, check.Decision.Verdict);
        Assert.Equal(
            [
                "consent of Northquay Retail to disclose design docs to Lab",
                "undertaking of Lab to TestWorks that is no less protective; undertaking of TestWorks to Larkfield Software that is no less protective",
            ],
            check.Repairs.Select(repair => repair.ToString())
        );
        Assert.True(
            View(Given(Retail, Software), Signed(Tester, Software, Truth.True), Signed(Lab, Tester, Truth.True))
                .CheckFlows([flow], recipients: Sub)[0]
                .IsPermitted
        );
        Assert.Equal(Verdict.Forbidden, Check(View(Given(Retail, Software)), flow).Decision.Verdict);
        Assert.Equal(
            Verdict.PermittedIf,
            View().CheckFlows([Flow.Of(Docs, Retail, lab, "load testing")], recipients: Sub)[0].Decision.Verdict
        );
    }

    [Fact]
    public void CheckFlows_WithLaws_NamesThoseThatProtectADisclosure()
    {
        var view = View(
            Given(Retail, Software),
            Stated.Of("S1", Day(1), At(1), ConfidentialityCircumstances.UnionFinancialEntity, Truth.True)
        );
        var flow = Flow.Of(Docs, Software, Recipient.Of("BaFin", RecipientKind.Authorities), "supervision");

        var check = view.CheckFlows([flow], laws: [DisclosureLaws.EuropeanUnion]).Single();

        Assert.Equal(Verdict.Forbidden, check.Decision.Verdict);
        Assert.Contains(check.Decision.Findings, finding => finding.Rule == ConfidentialityRules.ProtectedDisclosure);
        Assert.Empty(Check(view, flow).Decision.Findings);
    }

    [Fact]
    public void CheckFlows_OfACompelledDisclosure_AsksForTheNotice()
    {
        var court = Recipient.Of("Court", RecipientKind.Authorities);
        var terms = Terms.WhenCompelled(CompelledDisclosure.Of(minimumExtent: false));
        var compelled = DisclosureCompelled.Of("D", Day(9), At(9), "design docs", "Court", "order 12 O 34/27");
        var flow = Flow.Of(Docs, Software, court, "order 12 O 34/27");

        var check = Check(View(terms, Given(Retail, Software), compelled), flow);

        Assert.Equal(Verdict.PermittedIf, check.Decision.Verdict);
        Assert.Contains(
            "notice to Northquay Retail that design docs has to be disclosed to Court",
            check.Repairs.Select(repair => repair.ToString())
        );
    }

    [Fact]
    public void CheckFlows_FromWhoIsNotBound_BreaksARule()
    {
        var view = View(Given(Retail, Software), Given(Software, Tester, 2));
        var check = Check(view, Flow.Of(Docs, Tester, Recipient.Of(Software, RecipientKind.Party), "load testing"));

        Assert.Equal(Verdict.Permitted, check.Decision.Verdict);
        Assert.False(check.IsPermitted);
        Assert.Equal(ConfidentialityRules.ChainBroken, check.Findings.Single().Rule);
        Assert.Equal(
            "undertaking of TestWorks to Larkfield Software that is no less protective",
            check.Repairs.Single().ToString()
        );
        Assert.Equal(FlowMendKind.Chain, check.Repairs.Single().Steps.Single().Kind);
    }

    [Fact]
    public void CheckFlows_FromWhoGotItByNoFact_SaysSo()
    {
        var check = Check(
            View(Given(Retail, Software)),
            Flow.Of(Docs, Lab, Recipient.Of(Software, RecipientKind.Party), "load testing")
        );

        Assert.Equal(ConfidentialityRules.Holder, check.Findings.Single().Rule);
        Assert.False(check.IsPermitted);
        Assert.Equal([], check.Repairs);
    }

    [Fact]
    public void CheckFlows_OfAnOwnerThatGivesItsOwn_BreaksNoRule()
    {
        var press = Recipient.Of("press", RecipientKind.Others);
        var mixed = Docs.CompiledFrom(ConfidentialItem.Of("test plan", Software));

        Assert.Equal(
            "design docs from Northquay Retail to press for launch: Permitted by Northquay Retail (owner).",
            Check(View(), Flow.Of(Docs, Retail, press, "launch")).ToString()
        );
        Assert.Equal(Verdict.Forbidden, Check(View(), Flow.Of(Docs, Software, press, "launch")).Decision.Verdict);
        Assert.Equal(Verdict.Forbidden, Check(View(), Flow.Of(mixed, Retail, press, "launch")).Decision.Verdict);
        Assert.Equal(Verdict.Forbidden, Check(View(), Flow.Of(Docs, Retail, Sub, "launch")).Decision.Verdict);
    }

    [Fact]
    public void CheckFlows_OfSeveral_AnswersInTheirOrder()
    {
        Flow[] flows =
        [
            Flow.Of(Docs, Software, Sub, "load testing"),
            Flow.Of(Docs, Software, Sub, "load testing", ConfidentialAct.TrainModels),
            Flow.Of(Docs, Retail, Recipient.Of(Software, RecipientKind.Party), "load testing"),
        ];

        var checks = View(Given(Retail, Software)).CheckFlows(flows);

        Assert.Equal(flows, checks.Select(check => check.Flow));
        Assert.Equal(
            [Verdict.PermittedIf, Verdict.NotPermitted, Verdict.Permitted],
            checks.Select(check => check.Decision.Verdict)
        );
        Assert.Equal([], View().CheckFlows([]));
    }

    [Fact]
    public void Flow_OfWhatIsMissing_Refuses()
    {
        Assert.Equal("item", Assert.Throws<ArgumentNullException>(() => Flow.Of(null!, "a", Sub, "b")).ParamName);
        Assert.Equal("from", Assert.Throws<ArgumentException>(() => Flow.Of(Docs, " ", Sub, "b")).ParamName);
        Assert.Equal("to", Assert.Throws<ArgumentNullException>(() => Flow.Of(Docs, "a", null!, "b")).ParamName);
        Assert.Equal("purpose", Assert.Throws<ArgumentException>(() => Flow.Of(Docs, "a", Sub, " ")).ParamName);
        Assert.Equal(
            "act",
            Assert
                .Throws<ArgumentOutOfRangeException>(() => Flow.Of(Docs, "a", Sub, "b", ConfidentialAct.None))
                .ParamName
        );
        Assert.Equal("flows", Assert.Throws<ArgumentNullException>(() => View().CheckFlows(null!)).ParamName);
        Assert.Equal(
            "design docs from a to TestWorks for b, to train models",
            Flow.Of(Docs, "a", Sub, "b", ConfidentialAct.TrainModels).ToString()
        );
    }

    private static FlowCheck Check(AgreementView view, Flow flow) => Assert.Single(view.CheckFlows([flow]));
}
