using NodaTime;
using Outsourcing.Domain.Confidentiality;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Tests.Confidentiality;

/// <summary>May this information go to that recipient for this purpose? One rule of the terms after the other.</summary>
public sealed class MayDiscloseTests
{
    private const string LoadTesting = "load testing";
    private static readonly LocalDate Today = new(2027, 5, 4);
    private static readonly LocalDate Given = new(2026, 3, 2);
    private static readonly Instant Known = Instant.FromUtc(2027, 5, 4, 9, 0);
    private static readonly ConfidentialItem Docs = ConfidentialItem.Of("design docs", "Northquay");
    private static readonly Recipient Larkfield = Recipient.Of("Larkfield", RecipientKind.Party);

    private static readonly Recipient TestWorks = Recipient
        .Of("TestWorks", RecipientKind.Subcontractors, of: "Larkfield")
        .NeedsToKnow(Truth.True);

    private static readonly ConfidentialityTerms Terms = ConfidentialityTerms
        .Mutual("Northquay", "Larkfield")
        .For(LoadTesting)
        .To(RecipientRule.Of(RecipientKind.Employees, FlowDown.None), RecipientRule.Of(RecipientKind.Subcontractors))
        .Excluding(Enum.GetValues<ExclusionKind>()[1..]);

    [Fact]
    public void MayDisclose_ToTheReceivingParty_IsPermittedForThePurpose()
    {
        var decision = Ask(Terms, Docs, Larkfield);

        Assert.Equal(Verdict.Permitted, decision.Verdict);
        Assert.Equal("Permitted by terms (receiving party).", decision.ToString());
    }

    [Fact]
    public void MayDisclose_ForAnotherPurpose_IsForbiddenByThePurpose()
    {
        var decision = Terms.MayDisclose(Docs, Larkfield, "marketing", Record());

        Assert.Equal("Forbidden by terms (purpose).", decision.ToString());
        Assert.Equal(NormConsequence.Breach, decision.Consequence);
        Assert.Empty(decision.Findings);
    }

    [Fact]
    public void MayDisclose_WithoutAStatedPurpose_IsNotPermittedAndNotForbidden()
    {
        var silent = ConfidentialityTerms.Mutual("Northquay", "Larkfield");

        Assert.Equal(
            "Not permitted: no norm permits it, and none forbids it.",
            Ask(silent, Docs, Larkfield).ToString()
        );
    }

    [Fact]
    public void MayDisclose_ToTheOwnerOrItsPeople_IsAlwaysPermitted()
    {
        foreach (
            var to in new[]
            {
                Recipient.Of("Northquay", RecipientKind.Party),
                Recipient.Of("Ms Poe", RecipientKind.Employees, of: "Northquay"),
            }
        )
        {
            Assert.Equal("Permitted by terms (owner).", Terms.MayDisclose(Docs, to, "marketing", Record()).ToString());
        }

        var consultant = Recipient.Of("Poe Ltd", RecipientKind.Subcontractors, of: "Northquay").NeedsToKnow(Truth.True);
        Assert.Equal("Forbidden by terms (recipients).", Ask(Terms, Docs, consultant).ToString());
    }

    [Fact]
    public void MayDisclose_InTheOtherDirection_OnlyMutualTermsAreAboutIt()
    {
        var code = ConfidentialItem.Of("source code", "Larkfield");
        var northquay = Recipient.Of("Northquay", RecipientKind.Party);
        var oneWay = ConfidentialityTerms.OneWay("Northquay", "Larkfield").For(LoadTesting);

        Assert.Equal(Verdict.Permitted, Ask(Terms, code, northquay).Verdict);
        Assert.Equal(Verdict.NotPermitted, Ask(oneWay, code, northquay).Verdict);
    }

    [Fact]
    public void MayDisclose_ToAnEmployee_DependsOnTheNeedToKnow()
    {
        var doe = Recipient.Of("Mr Doe", RecipientKind.Employees, of: "Larkfield");

        Assert.Equal("Permitted by terms (employees).", Ask(Terms, Docs, doe.NeedsToKnow(Truth.True)).ToString());
        Assert.Equal("Forbidden by terms (recipients).", Ask(Terms, Docs, doe.NeedsToKnow(Truth.False)).ToString());
        var open = Ask(Terms, Docs, doe);
        Assert.Equal(Verdict.Unknown, open.Verdict);
        Assert.Equal(["whether Mr Doe needs to know it for the purpose"], open.Missing);
        Assert.Equal(ContractRules.NormUnknown, Assert.Single(open.Findings).Rule);
    }

    [Fact]
    public void MayDisclose_ToSomebodyOfWhomTheSideIsNotKnown_IsUnknown()
    {
        var stray = Recipient.Of("TestWorks", RecipientKind.Subcontractors).NeedsToKnow(Truth.True);

        Assert.Equal(["on whose side TestWorks stands"], Ask(Terms, Docs, stray).Missing);
    }

    [Fact]
    public void MayDisclose_ToAKindThatNoRuleNames_IsForbidden()
    {
        var bank = Recipient.Of("bank", RecipientKind.Financiers, of: "Larkfield").NeedsToKnow(Truth.True);

        Assert.Equal("Forbidden by terms (recipients).", Ask(Terms, Docs, bank).ToString());
    }

    [Fact]
    public void MayDisclose_ToASubcontractor_NeedsAnUndertakingNoLessProtective()
    {
        const string Undertaking = "undertaking of TestWorks no less protective than terms";

        var before = Ask(Terms, Docs, TestWorks);
        Assert.Equal(Verdict.PermittedIf, before.Verdict);
        Assert.Equal([Undertaking], before.Needs);
        Assert.Equal($"Permitted by terms (subcontractors) with {Undertaking}.", before.ToString());
        Assert.Equal(Verdict.PermittedIf, Ask(Terms, Docs, TestWorks, Undertakes(Truth.False)).Verdict);
        Assert.Equal(Verdict.PermittedIf, Ask(Terms, Docs, TestWorks, Undertakes(Truth.Unknown)).Verdict);
        Assert.Equal(
            "Permitted by terms (subcontractors).",
            Ask(Terms, Docs, TestWorks, Undertakes(Truth.True)).ToString()
        );
    }

    [Fact]
    public void MayDisclose_ToASubcontractorThatIsBoundToTheOwner_NeedsNoMore()
    {
        Fact Bound(string to) => UndertakingSigned.Of("U", Given, Known, "TestWorks", to, Truth.True);

        Assert.Equal(Verdict.Permitted, Ask(Terms, Docs, TestWorks, Bound("Northquay")).Verdict);
        Assert.Equal(Verdict.PermittedIf, Ask(Terms, Docs, TestWorks, Bound("Shippers")).Verdict);
    }

    [Fact]
    public void MayDisclose_ToAnAdviser_ItsProfessionBindsIt()
    {
        var terms = Terms.To(RecipientRule.Of(RecipientKind.Advisers, FlowDown.ProfessionalSecrecy));
        var doe = Recipient.Of("Doe LLP", RecipientKind.Advisers, of: "Larkfield").NeedsToKnow(Truth.True);

        Assert.Equal(Verdict.Permitted, Ask(terms, Docs, doe.UnderProfessionalSecrecy(Truth.True)).Verdict);
        Assert.Equal(
            ["undertaking of Doe LLP no less protective than terms, or the secrecy of its profession"],
            Ask(terms, Docs, doe.UnderProfessionalSecrecy(Truth.False)).Needs
        );
    }

    [Fact]
    public void MayDisclose_WithConsentOfTheOwner_DependsOnItsLastWord()
    {
        var terms = Terms.To(RecipientRule.Of(RecipientKind.Financiers, FlowDown.None, withConsent: true));
        var bank = Recipient.Of("bank", RecipientKind.Financiers, of: "Larkfield").NeedsToKnow(Truth.True);
        ConsentGiven yes = Consents("bank", Truth.True, day: 1);
        ConsentGiven no = Consents("bank", Truth.False, day: 2);

        Assert.Equal(["consent of Northquay to disclose design docs to bank"], Ask(terms, Docs, bank).Needs);
        Assert.Equal("Permitted by terms (financiers).", Ask(terms, Docs, bank, yes).ToString());
        Assert.Equal("Forbidden by terms (recipients).", Ask(terms, Docs, bank, no, yes).ToString());
        Assert.Equal(
            Verdict.PermittedIf,
            Terms
                .To(terms.Recipients[^1])
                .MayDisclose(Docs, bank, LoadTesting, Record(Consents("bank", Truth.True, 1, "audit")))
                .Verdict
        );
    }

    [Fact]
    public void MayDisclose_ToAnybodyWithConsentOfTheOwner_IsPermitted()
    {
        var press = Recipient.Of("press", RecipientKind.Others);

        Assert.Equal("Forbidden by terms (recipients).", Ask(Terms, Docs, press).ToString());
        Assert.Equal(
            "Permitted by terms (consent: C1).",
            Ask(Terms, Docs, press, Consents("press", Truth.True, 1)).ToString()
        );
    }

    [Fact]
    public void MayDisclose_ForTheTrainingOfModels_NoConsentToADisclosureFreesIt()
    {
        Verdict Train(ConfidentialityTerms terms, string to) =>
            terms
                .MayDisclose(
                    Docs,
                    Recipient.Of(to, to is "Larkfield" ? RecipientKind.Party : RecipientKind.Others),
                    LoadTesting,
                    Record(Consents(to, Truth.True, 1)),
                    ConfidentialAct.TrainModels
                )
                .Verdict;

        Assert.Equal(Verdict.Forbidden, Train(Terms.Forbidding(ConfidentialAct.TrainModels), "press"));
        Assert.Equal(Verdict.Forbidden, Train(Terms, "press"));
        Assert.Equal(Verdict.NotPermitted, Train(Terms, "Larkfield"));
    }

    [Fact]
    public void MayDisclose_OutsideTheCountries_IsForbidden()
    {
        var terms = Terms.KeptIn(Country.Of("IE"), Country.Of("PL"));

        Assert.Equal(Verdict.Permitted, Ask(terms, Docs, Larkfield.In(Country.Of("PL"))).Verdict);
        Assert.Equal("Forbidden by terms (place).", Ask(terms, Docs, Larkfield.In(Country.Of("PH"))).ToString());
        Assert.Equal(["the country in which Larkfield holds it"], Ask(terms, Docs, Larkfield).Missing);
    }

    [Fact]
    public void MayDisclose_AtALevel_NeedsTheProofsOfItsSafeguards()
    {
        var terms = Terms.Classified(
            Classification.Of("strict", Safeguard.Of("encryption", "certificate", Period.FromMonths(12)))
        );
        var payroll = ConfidentialItem.Of("payroll", "Northquay").AtLevel("strict");

        Assert.Equal(["proof of encryption by Larkfield"], Ask(terms, payroll, Larkfield).Needs);
        Assert.Equal(
            Verdict.Permitted,
            Ask(terms, payroll, Larkfield, Proves(Today.PlusMonths(-12).PlusDays(1))).Verdict
        );
        Assert.Equal(Verdict.PermittedIf, Ask(terms, payroll, Larkfield, Proves(Today.PlusMonths(-12))).Verdict);
        Assert.Equal(Verdict.PermittedIf, Ask(terms, payroll, Larkfield, Proves(Given.PlusYears(1), "letter")).Verdict);
        Assert.Equal(Verdict.PermittedIf, Ask(terms, payroll, Larkfield, Proves(Given.PlusYears(1), null)).Verdict);
        Assert.Equal(
            Verdict.Permitted,
            Ask(terms, payroll, Larkfield, Proves(Given.PlusYears(1), "certificate", Today)).Verdict
        );
        Assert.Equal(
            Verdict.PermittedIf,
            Ask(terms, payroll, Larkfield, Proves(Given.PlusYears(1), "certificate", Today.PlusDays(-1))).Verdict
        );
    }

    [Fact]
    public void MayDisclose_ToAnEmployeeAtALevel_TheEmployerHasTheSafeguards()
    {
        var terms = Terms.Classified(Classification.Of("strict", Safeguard.Of("encryption")));
        var payroll = ConfidentialItem.Of("payroll", "Northquay").AtLevel("strict");
        var doe = Recipient.Of("Mr Doe", RecipientKind.Employees, of: "Larkfield").NeedsToKnow(Truth.True);

        Assert.Equal(Verdict.Permitted, Ask(terms, payroll, doe, Proves(Given)).Verdict);
        Assert.Equal(["proof of encryption by Larkfield"], Ask(terms, payroll, doe).Needs);
    }

    [Fact]
    public void MayDisclose_AtALevelThatTheTermsDoNotKnow_IsUnknown()
    {
        var secret = Docs.AtLevel("secret");

        Assert.Equal(Verdict.Permitted, Ask(Terms, secret, Larkfield).Verdict);
        Assert.Equal(
            ["what the terms ask for at the level 'secret'"],
            Ask(Terms.Classified(Classification.Of("strict")), secret, Larkfield).Missing
        );
    }

    [Fact]
    public void MayDisclose_ForTheTrainingOfModels_IsAnActOfItsOwn()
    {
        var silent = Terms.MayDisclose(Docs, Larkfield, LoadTesting, Record(), ConfidentialAct.TrainModels);
        Assert.Equal(Verdict.NotPermitted, silent.Verdict);
        Assert.Equal(
            "info confidentiality.act [design docs]: No clause says whether it may be used to train models; what is not permitted may not be done.",
            Assert.Single(silent.Findings).ToString()
        );

        var allowed = Terms.Permitting(ConfidentialAct.TrainModels);
        Assert.Equal(
            "Permitted by terms (receiving party).",
            allowed.MayDisclose(Docs, Larkfield, LoadTesting, Record(), ConfidentialAct.TrainModels).ToString()
        );
        var barred = Terms.Forbidding(ConfidentialAct.TrainModels);
        Assert.Equal(
            "Forbidden by terms (train models).",
            barred.MayDisclose(Docs, Larkfield, LoadTesting, Record(), ConfidentialAct.TrainModels).ToString()
        );
    }

    [Theory]
    [InlineData(ExclusionKind.Public, "public")]
    [InlineData(ExclusionKind.ThirdParty, "from a third party")]
    [InlineData(ExclusionKind.Independent, "independently developed")]
    public void MayDisclose_OfWhatIsExcluded_NeedsEvidenceAndNoFault(ExclusionKind kind, string words)
    {
        var press = Recipient.Of("press", RecipientKind.Others);

        Assert.Equal($"Permitted by terms ({words}: E).", Ask(Terms, Docs, press, Excludes(kind, Given)).ToString());
        Assert.Equal(
            [$"evidence that design docs is {words}"],
            Ask(Terms, Docs, press, Excludes(kind, Given, evidence: null)).Missing
        );
        Assert.Equal(
            [$"whether design docs is {words} by a fault of the receiving party"],
            Ask(Terms, Docs, press, Excludes(kind, Given, Truth.Unknown)).Missing
        );
        Assert.Equal(Verdict.Forbidden, Ask(Terms, Docs, press, Excludes(kind, Given, Truth.True)).Verdict);
        Assert.Equal(
            Verdict.Forbidden,
            Ask(ConfidentialityTerms.Mutual("Northquay", "Larkfield"), Docs, press, Excludes(kind, Given)).Verdict
        );
    }

    [Fact]
    public void MayDisclose_OfWhatBecomesPublic_IsFreeFromThatDay()
    {
        var press = Recipient.Of("press", RecipientKind.Others);

        Assert.Equal(Verdict.Permitted, Ask(Terms, Docs, press, Excludes(ExclusionKind.Public, Today)).Verdict);
        Assert.Equal(
            Verdict.Forbidden,
            Ask(Terms, Docs, press, Excludes(ExclusionKind.Public, Today.PlusDays(1))).Verdict
        );
    }

    [Fact]
    public void MayDisclose_OfWhatWasKnown_IsFreeOnlyWhenItWasKnownBefore()
    {
        var press = Recipient.Of("press", RecipientKind.Others);
        var disclosed = InformationDisclosed.Of("D", Given, Known, "design docs", "Northquay", "Larkfield");

        Decision Since(LocalDate since, LocalDate? effective, params Fact[] facts)
        {
            var record = Record([.. facts, Excludes(ExclusionKind.PriorKnown, since)]);
            return Terms.MayDisclose(
                Docs,
                press,
                LoadTesting,
                effective is { } first ? record.Effective(first) : record
            );
        }

        Assert.Equal(Verdict.Permitted, Since(Given.PlusDays(-1), Given, disclosed).Verdict);
        Assert.Equal(Verdict.Permitted, Since(Given.PlusDays(-1), null, disclosed).Verdict);
        Assert.Equal(Verdict.Forbidden, Since(Given, Given, disclosed).Verdict);
        Assert.Equal(["the first day of the agreement"], Since(Given, null, disclosed).Missing);
        Assert.Equal(["when Northquay disclosed design docs to Larkfield"], Since(Given, Given).Missing);
        Assert.Equal(
            ["when Northquay disclosed design docs to Larkfield"],
            Since(Given, Given.PlusDays(1), disclosed).Missing
        );
    }

    [Fact]
    public void MayDisclose_OfWhatWasKnown_CountsTheFirstDisclosureByItsOwnerUnderTheAgreement()
    {
        var press = Recipient.Of("press", RecipientKind.Others);
        DisclosureRecord KnownLater(params Fact[] facts) =>
            Record([.. facts, Excludes(ExclusionKind.PriorKnown, Given.PlusDays(5))]).Effective(Given);
        Fact Disclosed(int day, string by, string to) =>
            InformationDisclosed.Of($"D{by}{Invariant.Text(day)}", Given.PlusDays(day), Known, "design docs", by, to);
        Verdict After(params Fact[] facts) => Terms.MayDisclose(Docs, press, LoadTesting, KnownLater(facts)).Verdict;
        var owner = Disclosed(6, "Northquay", "Larkfield");

        Assert.Equal(Verdict.Permitted, After(owner));
        Assert.Equal(Verdict.Permitted, After(Disclosed(1, "Halden", "Larkfield"), owner));
        Assert.Equal(Verdict.Permitted, After(Disclosed(1, "Northquay", "Halden"), owner));
        Assert.Equal(Verdict.Permitted, After(Disclosed(-1, "Northquay", "Larkfield"), owner));
        Assert.Equal(Verdict.Forbidden, After(Disclosed(5, "Northquay", "Larkfield"), owner));
    }

    [Fact]
    public void MayDisclose_OfWhatIsExcludedTwice_NamesEachFact()
    {
        var press = Recipient.Of("press", RecipientKind.Others);
        var decision = Ask(
            Terms,
            Docs,
            press,
            Excludes(ExclusionKind.Public, Given),
            ExclusionShown.Of("E2", Given, Known, "design docs", ExclusionKind.Public, Given, Truth.False, "website"),
            ExclusionShown.Of("E3", Given, Known, "design docs", ExclusionKind.Public, Given, Truth.True, "leak")
        );

        Assert.Equal(["terms (public: E)", "terms (public: E2)"], decision.Determining);
    }

    [Theory]
    [InlineData(-1, Verdict.Forbidden)]
    [InlineData(0, Verdict.Permitted)]
    public void MayDisclose_AfterTheEndOfTheAgreement_PermitsNoUse(int lastDay, Verdict expected)
    {
        var record = DisclosureRecord
            .Of(Today, Undertakes(Truth.True), Consents("press", Truth.True, 1))
            .Ending(Today.PlusDays(lastDay));
        Decision May(Recipient to) => Terms.MayDisclose(Docs, to, LoadTesting, record);

        Assert.Equal(expected, May(Larkfield).Verdict);
        Assert.Equal(expected, May(TestWorks).Verdict);
        Assert.Equal(
            expected == Verdict.Forbidden ? ["terms (agreement ended)"] : ["terms (receiving party)"],
            May(Larkfield).Determining
        );
        Assert.Equal(Verdict.Permitted, May(Recipient.Of("Northquay", RecipientKind.Party)).Verdict);
        Assert.Equal(Verdict.Permitted, May(Recipient.Of("press", RecipientKind.Others)).Verdict);
        Assert.Equal(
            Verdict.Permitted,
            Terms
                .MayDisclose(
                    Docs,
                    Larkfield,
                    LoadTesting,
                    DisclosureRecord.Of(Today, Excludes(ExclusionKind.Public, Given)).Ending(Today.PlusDays(lastDay))
                )
                .Verdict
        );
    }

    [Theory]
    [InlineData(ConfidentialAct.TrainModels)]
    [InlineData(ConfidentialAct.Copy)]
    public void MayDisclose_AfterTheEndOfTheAgreement_PermitsNoOtherActEither(ConfidentialAct act)
    {
        var terms = Terms.Permitting(act);

        Assert.Equal(Verdict.Permitted, terms.MayDisclose(Docs, Larkfield, LoadTesting, Record(), act).Verdict);
        Assert.Equal(
            "Forbidden by terms (agreement ended).",
            terms.MayDisclose(Docs, Larkfield, LoadTesting, Record().Ending(Given), act).ToString()
        );
    }

    [Fact]
    public void MayDisclose_AfterARequestToReturn_PermitsNoUseUntilItIsGivenAgain()
    {
        var terms = Terms.Returning(ReturnRule.Of(ReturnChoice.Return, atEnd: false));
        Fact Asks(string? item = null, string by = "Northquay", int day = 0) =>
            ReturnRequested.Of("R", Given.PlusDays(day), Known, by, item);
        Fact Gives(int day, string by = "Northquay") =>
            InformationDisclosed.Of("D", Given.PlusDays(day), Known, "design docs", by, "Larkfield");

        Assert.Equal("Forbidden by terms (return requested).", Ask(terms, Docs, Larkfield, Asks()).ToString());
        Assert.Equal(Verdict.Forbidden, Ask(terms, Docs, Larkfield, Asks("design docs"), Gives(0)).Verdict);
        Assert.Equal(Verdict.Forbidden, Ask(terms, Docs, TestWorks, Asks(), Undertakes(Truth.True)).Verdict);
        Assert.Equal(Verdict.Permitted, Ask(terms, Docs, Larkfield, Asks(), Gives(1)).Verdict);
        Assert.Equal(Verdict.Forbidden, Ask(terms, Docs, Larkfield, Asks(), Gives(1, by: "TestWorks")).Verdict);
        Assert.Equal(Verdict.Permitted, Ask(terms, Docs, Larkfield, Asks("price list")).Verdict);
        Assert.Equal(Verdict.Permitted, Ask(terms, Docs, Larkfield, Asks(by: "Larkfield")).Verdict);
        Assert.Equal(Verdict.Permitted, Ask(terms, Docs, Larkfield).Verdict);
    }

    [Fact]
    public void MayDisclose_AfterARequestThatTheTermsDoNotKnow_IsAsBefore()
    {
        var request = ReturnRequested.Of("R", Given, Known, "Northquay");
        var atEnd = Terms.Returning(ReturnRule.Of(ReturnChoice.Return, onRequest: false));

        Assert.Equal(Verdict.Permitted, Ask(Terms, Docs, Larkfield, request).Verdict);
        Assert.Equal(Verdict.Permitted, Ask(atEnd, Docs, Larkfield, request).Verdict);
    }

    [Fact]
    public void MayDisclose_OfACompilation_ARequestForThePartHoldsTheWholeBack()
    {
        var terms = Terms.Returning(ReturnRule.Of(ReturnChoice.Return));
        var report = ConfidentialItem.Of("report", "Northquay").CompiledFrom(Docs);

        Assert.Equal(
            "Forbidden by design docs: terms (return requested).",
            Ask(terms, report, Larkfield, ReturnRequested.Of("R", Given, Known, "Northquay", "design docs")).ToString()
        );
        Assert.Equal(
            ["design docs: terms (return requested)", "terms (return requested)"],
            Ask(terms, report, Larkfield, ReturnRequested.Of("R", Given, Known, "Northquay", "report")).Determining
        );
    }

    [Fact]
    public void MayDisclose_OfACompilation_StaysConfidentialThoughItsPartsArePublic()
    {
        var press = Recipient.Of("press", RecipientKind.Others);
        var list = ConfidentialItem.Of("vendor list", "Northquay").CompiledFrom(Docs);

        var decision = Ask(Terms, list, press, Excludes(ExclusionKind.Public, Given));

        Assert.Equal("Forbidden by terms (recipients).", decision.ToString());
        Assert.Equal(
            "info confidentiality.compilation [vendor list]: vendor list stays confidential as a compilation, though design docs is not by terms.",
            Assert.Single(decision.Findings).ToString()
        );
    }

    [Fact]
    public void MayDisclose_OfACompilation_NeedsWhatItsPartsNeed()
    {
        var terms = Terms.Classified(Classification.Of("strict", Safeguard.Of("encryption")));
        var payroll = ConfidentialItem.Of("payroll", "Northquay").AtLevel("strict");
        var report = ConfidentialItem.Of("report", "Northquay").CompiledFrom(payroll);
        var foreign = ConfidentialItem.Of("report", "Northquay").CompiledFrom(ConfidentialItem.Of("map", "Halden"));

        Assert.Equal(["proof of encryption by Larkfield"], Ask(terms, report, Larkfield).Needs);
        Assert.Equal("Forbidden by map: no permission.", Ask(terms, foreign, Larkfield).ToString());
        Assert.Equal(
            "Forbidden by payroll: terms (purpose) and terms (purpose).",
            terms.MayDisclose(report, Larkfield, "marketing", Record()).ToString()
        );
        Assert.Equal(
            ["whether payroll is technical", "whether report is technical"],
            Ask(
                terms.Covering(CoveredInformation.All.TechnicalOnly()),
                report,
                Recipient.Of("press", RecipientKind.Others)
            ).Missing
        );
    }

    [Fact]
    public void MayDisclose_OfAPart_WhatIsSaidOfTheWholeCounts()
    {
        var press = Recipient.Of("press", RecipientKind.Others);
        var report = ConfidentialItem.Of("report", "Northquay").CompiledFrom(Docs);
        var consent = ConsentGiven.Of("C", Given, Known, "report", "press", Truth.True);

        Assert.Equal("Permitted by terms (consent: C).", Ask(Terms, report, press, consent).ToString());
        Assert.Equal(Verdict.Forbidden, Ask(Terms, Docs, press, consent).Verdict);
    }

    [Fact]
    public void MayDisclose_OfWhatIsMarked_DependsOnTheMark()
    {
        var terms = Terms.Covering(CoveredInformation.Marked);
        var press = Recipient.Of("press", RecipientKind.Others);

        Assert.Equal(["whether design docs was marked as confidential"], Ask(terms, Docs, press).Missing);
        Assert.Equal(Verdict.Forbidden, Ask(terms, Docs, press, Discloses(Truth.True)).Verdict);
        Assert.Equal("Permitted by terms (not covered).", Ask(terms, Docs, press, Discloses(Truth.False)).ToString());
        Assert.Equal(Verdict.Forbidden, Ask(terms, Docs, press, Discloses(Truth.False), Discloses(Truth.True)).Verdict);
    }

    [Fact]
    public void MayDisclose_OfWhatIsUnderstoodAsConfidential_NeedsNoMark()
    {
        var terms = Terms.Covering(CoveredInformation.ReasonablyUnderstood);
        var press = Recipient.Of("press", RecipientKind.Others);

        Assert.Equal(Verdict.Forbidden, Ask(terms, Docs.Understood(Truth.True), press, Discloses(Truth.False)).Verdict);
        Assert.Equal(Verdict.Forbidden, Ask(terms, Docs.Understood(Truth.False), press, Discloses(Truth.True)).Verdict);
        Assert.Equal(
            Verdict.Permitted,
            Ask(terms, Docs.Understood(Truth.False), press, Discloses(Truth.False)).Verdict
        );
        Assert.Equal(
            ["whether design docs is reasonably understood as confidential"],
            Ask(terms, Docs, press, Discloses(Truth.False)).Missing
        );
    }

    [Theory]
    [InlineData(-31, -1, Verdict.Forbidden)]
    [InlineData(-31, 0, Verdict.Permitted)]
    [InlineData(-30, 1, Verdict.Unknown)]
    public void MayDisclose_OfWhatWasSaid_NeedsAConfirmationInTime(int said, int confirmed, Verdict expected)
    {
        var terms = Terms.Covering(CoveredInformation.All.OralWhenConfirmedWithin(Period.FromDays(30)));
        var press = Recipient.Of("press", RecipientKind.Others);
        var talk = InformationDisclosed.Of(
            "D",
            Today.PlusDays(said),
            Known,
            "design docs",
            "Northquay",
            "Larkfield",
            DisclosureForm.Oral
        );
        var confirmation = ConfirmedInWriting.Of("W", Today.PlusDays(confirmed), Known, "design docs");

        var decision = Ask(terms, Docs, press, talk, confirmation);

        Assert.Equal(expected, decision.Verdict);
        Assert.Equal(
            expected == Verdict.Unknown ? ["whether design docs is confirmed in writing by 2027-05-04"] : [],
            decision.Missing
        );
    }

    [Fact]
    public void MayDisclose_OfTheTalks_IsForbiddenWhereTheTermsSpeakOfThem()
    {
        var talks = ConfidentialItem.Of("the talks", "Northquay").AboutTheTalks();
        var press = Recipient.Of("press", RecipientKind.Others);

        Assert.Equal("Permitted by terms (not covered).", Ask(Terms, talks, press).ToString());
        Assert.Equal(
            Verdict.Forbidden,
            Ask(Terms.Covering(CoveredInformation.Marked.AndTheTalks()), talks, press).Verdict
        );
    }

    [Fact]
    public void MayDisclose_WhereOnlyTechnicalInformationIsCovered_DependsOnIt()
    {
        var terms = Terms.Covering(CoveredInformation.All.TechnicalOnly());
        var press = Recipient.Of("press", RecipientKind.Others);

        Assert.Equal(Verdict.Forbidden, Ask(terms, Docs.Technical(Truth.True), press).Verdict);
        Assert.Equal(Verdict.Permitted, Ask(terms, Docs.Technical(Truth.False), press).Verdict);
        Assert.Equal(["whether design docs is technical"], Ask(terms, Docs, press).Missing);
    }

    [Fact]
    public void MayDisclose_WhenCompelled_NeedsNoticeAndTheMinimumOnly()
    {
        var terms = Terms.WhenCompelled(CompelledDisclosure.Of(cooperationAt: CostBearer.Disclosing));
        var court = Recipient.Of("court", RecipientKind.Authorities);
        Fact order = Compels(Truth.True, Truth.True);
        var notice = NoticeOfCompulsionGiven.Of("N", Given, Known, "design docs", "court");

        Assert.Equal(Verdict.Forbidden, terms.MayDisclose(Docs, court, "order 12", Record()).Verdict);
        Assert.Equal(
            ["notice to Northquay that design docs has to be disclosed to court"],
            terms.MayDisclose(Docs, court, "order 12", Record(order)).Needs
        );
        Assert.Equal(
            Verdict.PermittedIf,
            terms
                .MayDisclose(
                    Docs,
                    court,
                    "order 12",
                    Record(order, NoticeOfCompulsionGiven.Of("N", Given.PlusDays(-1), Known, "design docs", "court"))
                )
                .Verdict
        );
        Assert.Equal(
            "Permitted by terms (compelled: O).",
            terms.MayDisclose(Docs, court, "order 12", Record(order, notice)).ToString()
        );
        Assert.Equal(
            Verdict.Permitted,
            terms.MayDisclose(Docs, court, "order 12", Record(Compels(Truth.False, Truth.True))).Verdict
        );
        Assert.Equal(
            ["no more than has to be disclosed"],
            terms.MayDisclose(Docs, court, "order 12", Record(Compels(Truth.True, Truth.Unknown), notice)).Needs
        );
        Assert.Equal(
            Verdict.Forbidden,
            terms.MayDisclose(Docs, court, "order 12", Record(Compels(Truth.True, Truth.False), notice)).Verdict
        );
    }

    [Fact]
    public void MayDisclose_WhenCompelled_StaysForbiddenForEveryOtherPurposeAndRecipient()
    {
        var terms = Terms.WhenCompelled(CompelledDisclosure.Of(notice: false, minimumExtent: false));
        var court = Recipient.Of("court", RecipientKind.Authorities);
        Fact order = Compels(Truth.True, Truth.True);

        Assert.Equal(Verdict.Permitted, terms.MayDisclose(Docs, court, "order 12", Record(order)).Verdict);
        Assert.Equal(Verdict.Forbidden, terms.MayDisclose(Docs, court, "order 13", Record(order)).Verdict);
        Assert.Equal(
            Verdict.Forbidden,
            terms.MayDisclose(Docs, Recipient.Of("press", RecipientKind.Others), "order 12", Record(order)).Verdict
        );
        Assert.Equal(Verdict.Forbidden, Terms.MayDisclose(Docs, court, "order 12", Record(order)).Verdict);
    }

    [Fact]
    public void MayDisclose_OfWhatPeopleKeepInMemory_NeverDefeatsACopyrightOrAPatent()
    {
        var press = Recipient.Of("press", RecipientKind.Others);
        var memory = Docs.OnlyInMemory().UnderCopyrightOrPatent(Truth.False);
        var free = Terms.WithResiduals(ResidualsRule.Free);

        Assert.Equal("Permitted by terms (residuals).", Ask(free, memory, press).ToString());
        Assert.Equal(Verdict.Forbidden, Ask(free, memory.UnderCopyrightOrPatent(Truth.True), press).Verdict);
        Assert.Equal(
            ["whether a copyright or a patent protects design docs"],
            Ask(free, memory.UnderCopyrightOrPatent(Truth.Unknown), press).Missing
        );
        Assert.Equal(Verdict.Forbidden, Ask(free, Docs, press).Verdict);
        Assert.Equal(Verdict.Forbidden, Ask(Terms, memory, press).Verdict);
        Assert.Equal(Verdict.Forbidden, Ask(Terms.WithResiduals(ResidualsRule.Refused), memory, press).Verdict);
        var except = Terms.WithResiduals(ResidualsRule.ExceptTradeSecrets);
        Assert.Equal(Verdict.Permitted, Ask(except, memory, press).Verdict);
        Assert.Equal(Verdict.Forbidden, Ask(except, memory.AsTradeSecret(), press).Verdict);
    }

    public static TheoryData<ConfidentialityPeriod, int, Verdict> Ends =>
        new()
        {
            { ConfidentialityPeriod.FromEffectiveDate(Period.FromYears(1)), 1, Verdict.Forbidden },
            { ConfidentialityPeriod.FromEffectiveDate(Period.FromYears(1)), 0, Verdict.Permitted },
            { ConfidentialityPeriod.FromDisclosure(Period.FromYears(1)), 1, Verdict.Forbidden },
            { ConfidentialityPeriod.FromDisclosure(Period.FromYears(1)), 0, Verdict.Permitted },
            { ConfidentialityPeriod.AfterEnd(Period.FromYears(1)), 0, Verdict.Forbidden },
            { ConfidentialityPeriod.AfterEnd(Period.FromYears(1)), -1, Verdict.Permitted },
            { ConfidentialityPeriod.Perpetual, -999, Verdict.Forbidden },
        };

    [Theory]
    [MemberData(nameof(Ends))]
    public void MayDisclose_AfterThePeriod_IsFree(ConfidentialityPeriod lasts, int days, Verdict expected)
    {
        var start = Today.PlusYears(-1).PlusDays(days);
        var record = DisclosureRecord
            .Of(Today, InformationDisclosed.Of("D", start, Known, "design docs", "Northquay", "Larkfield"))
            .Effective(start)
            .Ending(start);

        var decision = Terms
            .Lasting(lasts)
            .MayDisclose(Docs, Recipient.Of("press", RecipientKind.Others), LoadTesting, record);

        Assert.Equal(expected, decision.Verdict);
        Assert.Equal(
            expected == Verdict.Permitted ? ["terms (period over)"]
                : start < Today ? ["terms (agreement ended)", "terms (recipients)"]
                : ["terms (recipients)"],
            decision.Determining
        );
    }

    [Fact]
    public void MayDisclose_WhileNobodyKnowsWhenThePeriodBegan_IsUnknown()
    {
        var press = Recipient.Of("press", RecipientKind.Others);
        var year = Period.FromYears(1);

        Assert.Equal(
            ["the first day of the agreement"],
            Ask(Terms.Lasting(ConfidentialityPeriod.FromEffectiveDate(year)), Docs, press).Missing
        );
        Assert.Equal(
            ["when design docs was disclosed"],
            Ask(Terms.Lasting(ConfidentialityPeriod.FromDisclosure(year)), Docs, press).Missing
        );
        Assert.Equal(Verdict.Forbidden, Ask(Terms.Lasting(ConfidentialityPeriod.AfterEnd(year)), Docs, press).Verdict);
    }

    [Fact]
    public void MayDisclose_UntilAnEvent_IsFreeOnceItHasHappened()
    {
        var terms = Terms.Lasting(ConfidentialityPeriod.Until("launch"));
        var press = Recipient.Of("press", RecipientKind.Others);

        Assert.Equal(Verdict.Forbidden, Ask(terms, Docs, press).Verdict);
        Assert.Equal(Verdict.Permitted, Ask(terms, Docs, press, Happened.Of("H", Given, Known, "launch")).Verdict);
    }

    [Fact]
    public void MayDisclose_OfATradeSecret_WaitsUntilItIsSecretNoLonger()
    {
        var press = Recipient.Of("press", RecipientKind.Others);
        var secret = Docs.AsTradeSecret();
        var period = ConfidentialityPeriod.FromEffectiveDate(Period.FromYears(1));
        var open = Stated.Of("S", Given, Known, "design docs is no longer secret", Truth.True);
        var record = Record().Effective(Today.PlusYears(-2));

        var kept = Terms.Lasting(period.TradeSecretsWhileSecret());
        Assert.Equal(Verdict.Forbidden, kept.MayDisclose(secret, press, LoadTesting, record).Verdict);
        Assert.Equal(Verdict.Permitted, Ask(kept, secret, press, open).Verdict);

        var decision = Terms.Lasting(period).MayDisclose(secret, press, LoadTesting, record);
        Assert.Equal("Permitted by terms (period over).", decision.ToString());
        Assert.Equal(
            "error confidentiality.trade-secret.end [design docs]: design docs is a trade secret, and by terms it stays confidential 1 year from the effective date; after that it may be no secret any more. Agree that a trade secret stays confidential as long as it is secret.",
            Assert.Single(decision.Findings).ToString()
        );
    }

    [Fact]
    public void MayDisclose_OfPersonalDataOrUnderASecrecyByLaw_SaysThatTheContractDoesNotDecideAlone()
    {
        var report = ConfidentialItem
            .Of("report", "Northquay")
            .CompiledFrom(Docs.PersonalData().UnderStatutorySecrecy("§ 203 StGB"));

        Assert.Equal(
            [
                "warning confidentiality.personal-data [design docs]: design docs is also personal data: what the contract permits, the law on data protection need not.",
                "warning confidentiality.statutory-secrecy [design docs]: design docs is also under § 203 StGB: what the contract permits, the law need not.",
            ],
            Ask(Terms, report, Larkfield).Findings.Select(finding => finding.ToString())
        );
    }

    [Fact]
    public void MayDisclose_WithWrongArguments_IsRefused()
    {
        Assert.Equal(
            "purpose",
            Assert.Throws<ArgumentException>(() => Terms.MayDisclose(Docs, Larkfield, " ", Record())).ParamName
        );
        Assert.Equal(
            "act is 9, and must be one of Disclose, TrainModels, ReverseEngineer, Copy, Solicit. (Parameter 'act')",
            Assert
                .Throws<ArgumentOutOfRangeException>(() =>
                    Terms.MayDisclose(Docs, Larkfield, LoadTesting, Record(), (ConfidentialAct)9)
                )
                .Message
        );
    }

    [Fact]
    public void Explanation_OfADecision_GoesThroughTheRules()
    {
        Assert.Equal(
            """
            Permitted by terms (subcontractors) with undertaking of TestWorks no less protective than terms.
            - terms (consent) permits it, but its conditions do not hold.
            - terms (from a third party) permits it, but its conditions do not hold.
            - terms (independently developed) permits it, but its conditions do not hold.
            - terms (not covered) permits it, but its conditions do not hold.
            - terms (period over) permits it, but its conditions do not hold.
            - terms (prior known) permits it, but its conditions do not hold.
            - terms (public) permits it, but its conditions do not hold.
            - terms (purpose) forbids it, but its conditions do not hold.
            - terms (recipients) forbids it, but its conditions do not hold.
            - terms (subcontractors) permits it with undertaking of TestWorks no less protective than terms.
            """,
            Ask(Terms, Docs, TestWorks).Explanation.ToString()
        );
    }

    private static Decision Ask(ConfidentialityTerms terms, ConfidentialItem item, Recipient to, params Fact[] facts) =>
        terms.MayDisclose(item, to, LoadTesting, Record(facts));

    private static DisclosureRecord Record(params Fact[] facts) => DisclosureRecord.Of(Today, facts);

    private static UndertakingSigned Undertakes(Truth noLessProtective) =>
        UndertakingSigned.Of("U", Given, Known, "TestWorks", "Larkfield", noLessProtective);

    private static ConsentGiven Consents(string to, Truth given, int day, string? purpose = null) =>
        ConsentGiven.Of($"C{Invariant.Text(day)}", Given.PlusDays(day), Known, "design docs", to, given, purpose);

    private static SafeguardProved Proves(LocalDate on, string? evidence = "certificate", LocalDate? until = null) =>
        SafeguardProved.Of("P", on, Known, "Larkfield", "encryption", evidence, until);

    private static ExclusionShown Excludes(
        ExclusionKind kind,
        LocalDate since,
        Truth? fault = null,
        string? evidence = "archive"
    ) => ExclusionShown.Of("E", Given, Known, "design docs", kind, since, fault ?? Truth.False, evidence);

    private static InformationDisclosed Discloses(Truth marked) =>
        InformationDisclosed.Of($"D{marked}", Given, Known, "design docs", "Northquay", "Larkfield", marked: marked);

    private static DisclosureCompelled Compels(Truth mayNotify, Truth minimum) =>
        DisclosureCompelled.Of("O", Given, Known, "design docs", "court", "order 12", mayNotify, minimum);
}
