using NodaTime;
using Outsourcing.Domain.Confidentiality;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Tests.Confidentiality.Nda;

public sealed class NdaQuestionsTests
{
    private static readonly ConfidentialityTerms Plain = ConfidentialityTerms.Mutual("Northquay", "Larkfield");

    public static TheoryData<NdaQuestion, ConfidentialityTerms, string> Answers =>
        new()
        {
            { NdaQuestion.ExplicitIdentification, Plain.Covering(CoveredInformation.Marked), "yes" },
            { NdaQuestion.ExplicitIdentification, Plain, "no" },
            { NdaQuestion.TechnicalOnly, Plain.Covering(CoveredInformation.All.TechnicalOnly()), "yes" },
            { NdaQuestion.TechnicalOnly, Plain, "no" },
            {
                NdaQuestion.VerbalInformation,
                Plain.Covering(CoveredInformation.Marked.OralWhenConfirmedWithin(Period.FromDays(30))),
                "yes"
            },
            { NdaQuestion.VerbalInformation, Plain.Covering(CoveredInformation.Marked), "no" },
            { NdaQuestion.VerbalInformation, Plain, "yes" },
            { NdaQuestion.LimitedUse, Plain.For("testing"), "yes" },
            { NdaQuestion.LimitedUse, Plain, "silent" },
            { NdaQuestion.SharingWithEmployees, Plain, "silent" },
            { NdaQuestion.SharingWithEmployees, Plain.To(RecipientRule.Of(RecipientKind.Employees)), "yes" },
            { NdaQuestion.SharingWithEmployees, Plain.To(RecipientRule.Of(RecipientKind.Advisers)), "no" },
            { NdaQuestion.SharingWithThirdParties, Plain.To(RecipientRule.Of(RecipientKind.Advisers)), "yes" },
            { NdaQuestion.SharingWithThirdParties, Plain.To(RecipientRule.Of(RecipientKind.Subcontractors)), "yes" },
            { NdaQuestion.SharingWithThirdParties, Plain.To(RecipientRule.Of(RecipientKind.Affiliates)), "no" },
            { NdaQuestion.NoticeOfCompulsion, Plain, "silent" },
            { NdaQuestion.NoticeOfCompulsion, Plain.WhenCompelled(CompelledDisclosure.Of()), "yes" },
            { NdaQuestion.NoticeOfCompulsion, Plain.WhenCompelled(CompelledDisclosure.Of(notice: false)), "no" },
            { NdaQuestion.ConfidentialAgreement, Plain.Covering(CoveredInformation.All.AndTheTalks()), "yes" },
            { NdaQuestion.ConfidentialAgreement, Plain, "silent" },
            { NdaQuestion.NoReverseEngineering, Plain.Forbidding(ConfidentialAct.ReverseEngineer), "yes" },
            { NdaQuestion.NoReverseEngineering, Plain.Permitting(ConfidentialAct.ReverseEngineer), "no" },
            { NdaQuestion.NoReverseEngineering, Plain, "silent" },
            { NdaQuestion.IndependentDevelopment, Plain.Excluding(ExclusionKind.Independent), "yes" },
            { NdaQuestion.IndependentDevelopment, Plain.Excluding(ExclusionKind.Public), "silent" },
            { NdaQuestion.ThirdPartySource, Plain.Excluding(ExclusionKind.ThirdParty), "yes" },
            { NdaQuestion.ThirdPartySource, Plain, "silent" },
            { NdaQuestion.NoLicence, Plain.GrantingNoLicence(), "yes" },
            { NdaQuestion.NoLicence, Plain, "silent" },
            { NdaQuestion.ReturnAtEnd, Plain.Returning(ReturnRule.Of(ReturnChoice.Return)), "yes" },
            { NdaQuestion.ReturnAtEnd, Plain.Returning(ReturnRule.Of(ReturnChoice.Return, atEnd: false)), "no" },
            { NdaQuestion.ReturnAtEnd, Plain, "silent" },
            { NdaQuestion.Copying, Plain.Permitting(ConfidentialAct.Copy), "yes" },
            { NdaQuestion.Copying, Plain.Forbidding(ConfidentialAct.Copy), "no" },
            { NdaQuestion.Copying, Plain, "silent" },
            { NdaQuestion.NoSolicitation, Plain.Forbidding(ConfidentialAct.Solicit), "yes" },
            { NdaQuestion.NoSolicitation, Plain.Permitting(ConfidentialAct.Solicit), "no" },
            { NdaQuestion.NoSolicitation, Plain, "silent" },
            { NdaQuestion.Survival, Plain.Lasting(ConfidentialityPeriod.Perpetual), "yes" },
            { NdaQuestion.Survival, Plain, "silent" },
            { NdaQuestion.Retention, Plain.Returning(ReturnRule.Of(ReturnChoice.Return).KeepingBackups()), "yes" },
            { NdaQuestion.Retention, Plain.Returning(ReturnRule.Of(ReturnChoice.Return).KeepingRecords()), "yes" },
            { NdaQuestion.Retention, Plain.Returning(ReturnRule.Of(ReturnChoice.Return)), "no" },
            { NdaQuestion.Retention, Plain, "silent" },
        };

    [Theory]
    [MemberData(nameof(Answers))]
    public void Ask_OfTerms_IsYesNoOrSilent(NdaQuestion question, ConfidentialityTerms terms, string says)
    {
        Assert.Equal(says, Word(terms.Ask(question)));
        Assert.Equal(says, Word(View(Agreed().Clause("MSA § 9", terms)).Ask(question)));
    }

    [Fact]
    public void All_AreTheSeventeen_AndWithoutTermsEachIsSilent()
    {
        Assert.Equal(17, NdaQuestions.All.Count);
        Assert.All(NdaQuestions.All, question => Assert.Equal("silent", Word(View(Agreed()).Ask(question))));
        var silent = View(Agreed()).Ask(NdaQuestion.NoReverseEngineering).Findings.Single();
        Assert.Equal(ConfidentialityRules.QuestionSilent, silent.Rule);
        Assert.Equal("nda-11", silent.Subject);
        Assert.Equal("No clause mentions it: Is reverse engineering forbidden?", silent.Message);
    }

    [Fact]
    public void Ask_OfANormOnSolicitation_CountsIt()
    {
        var view = View(Agreed().Clause("MSA § 17", StandardNorms.NoSolicitation(NormPeriod.Term, by: "Larkfield")));

        Assert.Equal("yes", Word(view.Ask(NdaQuestion.NoSolicitation)));
        Assert.Equal("yes", Word(view.Ask(NdaQuestion.NoSolicitation, receiving: "Larkfield")));
        Assert.Equal("silent", Word(view.Ask(NdaQuestion.NoSolicitation, receiving: "Northquay")));
    }

    [Fact]
    public void Ask_OfTwoDirectionsThatDiffer_IsAConflictUnlessOneIsAsked()
    {
        var view = View(
            Agreed()
                .Clause(
                    "MSA § 9",
                    ConfidentialityTerms.OneWay("Northquay", "Larkfield").Permitting(ConfidentialAct.Copy)
                )
                .Clause(
                    "MSA § 10",
                    ConfidentialityTerms.OneWay("Larkfield", "Northquay").Forbidding(ConfidentialAct.Copy)
                )
        );

        var both = view.Ask(NdaQuestion.Copying);
        Assert.Equal(AnswerStatus.Conflict, both.Status);
        Assert.Equal("MSA § 9 says yes and MSA § 10 says no: May it be copied?", both.Findings.Single().Message);
        Assert.Equal("yes", Word(view.Ask(NdaQuestion.Copying, receiving: "Larkfield")));
        Assert.Equal("no", Word(view.Ask(NdaQuestion.Copying, receiving: "Northquay")));
    }

    [Fact]
    public void Ask_OfDocumentsThatDiffer_FollowsTheOneThatPrevails()
    {
        var view = View(
            Agreed()
                .Document("SOW", new LocalDate(2027, 1, 1), under: "MSA")
                .Prevails("SOW", over: "MSA")
                .Clause("MSA § 9", Plain.Permitting(ConfidentialAct.Copy))
                .Clause("SOW § 4", Plain.Forbidding(ConfidentialAct.Copy))
        );

        Assert.Equal("no", Word(view.Ask(NdaQuestion.Copying)));
        Assert.Equal("SOW § 4", view.Ask(NdaQuestion.Copying).Explanation.Basis!.ToString());
    }

    [Fact]
    public void Ask_OfWhatIsNoQuestionOrParty_Refuses()
    {
        var view = View(Agreed());

        Assert.Equal(
            "question",
            Assert.Throws<ArgumentOutOfRangeException>(() => view.Ask(NdaQuestion.None)).ParamName
        );
        Assert.Equal("question", Assert.Throws<ArgumentOutOfRangeException>(() => view.Ask((NdaQuestion)6)).ParamName);
        Assert.Equal(
            "receiving",
            Assert.Throws<ArgumentException>(() => view.Ask(NdaQuestion.Copying, "Nobody")).ParamName
        );
        Assert.Throws<ArgumentOutOfRangeException>(() => Plain.Ask(NdaQuestion.None));
    }

    [Fact]
    public void Compare_OfOfferedTerms_SaysWhereTheyProtectLess()
    {
        var ours = Plain.For("testing").LiableForRecipients().Forbidding(ConfidentialAct.ReverseEngineer);
        var theirs = Plain.For("testing", "marketing").Stating(ConfidentialityPart.Purposes, "NDA § 2");

        var comparison = NdaComparison.Compare(ours, theirs);

        Assert.Equal(
            "theirs are less protective in purposes, liability for recipients and acts; other answers to nda-11",
            comparison.ToString()
        );
        var finding = comparison.LessProtective[0];
        Assert.Equal(ConfidentialityRules.LessProtective, finding.Rule);
        Assert.Equal("Theirs: testing and marketing. Ours: testing.", finding.Message);
        Assert.Equal("NDA § 2", finding.Basis!.ToString());
        Assert.Equal([NdaQuestion.NoReverseEngineering], comparison.OtherAnswers);
        Assert.Equal("theirs are equally protective", NdaComparison.Compare(ours, ours).ToString());
        Assert.Equal([], NdaComparison.Compare(theirs, ours).LessProtective);
    }

    [Fact]
    public void Places_OfParts_AreNamedInDecisions()
    {
        var terms = Plain
            .For("testing")
            .Stating(ConfidentialityPart.Purposes, "MSA § 9.1")
            .Stating(ConfidentialityPart.Purposes, "MSA § 9.2");
        var view = View(Agreed().Clause("MSA § 9", terms));

        Assert.Equal(
            "Forbidden by MSA § 9.2 (purpose).",
            view.MayDisclose(
                    ConfidentialItem.Of("design docs", "Northquay"),
                    Recipient.Of("Larkfield", RecipientKind.Party),
                    "marketing"
                )
                .ToString()
        );
        Assert.Equal("purposes: MSA § 9.2", Assert.Single(terms.Places).ToString());
        var refusal = Assert.Throws<ArgumentException>(() => Plain.Stating(terms.Places[0], terms.Places[0]));
        Assert.Equal("Two places are given for 'purposes'. (Parameter 'places')", refusal.Message);
        Assert.Throws<FormatException>(() => Plain.Stating(ConfidentialityPart.Care, "9"));
    }

    [Fact]
    public void Undertaking_WithItsTerms_CountsAsTheyCompare()
    {
        var terms = Plain.For("testing").To(RecipientRule.Of(RecipientKind.Subcontractors, needToKnow: false));
        var to = Recipient.Of("TestWorks", RecipientKind.Subcontractors, of: "Larkfield");
        var item = ConfidentialItem.Of("design docs", "Northquay");

        Assert.Equal(Verdict.Permitted, Decide(terms.WithCare(StandardOfCare.Reasonable)));
        Assert.Equal(Verdict.PermittedIf, Decide(terms.For("marketing")));

        Verdict Decide(ConfidentialityTerms signed) =>
            View(
                    Agreed()
                        .Clause("MSA § 9", terms)
                        .Record(
                            UndertakingSigned.Of(
                                "U",
                                new LocalDate(2027, 2, 1),
                                Instant.FromUtc(2027, 2, 1, 0, 0),
                                "TestWorks",
                                "Larkfield",
                                terms: signed
                            )
                        )
                )
                .MayDisclose(item, to, "testing")
                .Verdict;
    }

    private static Agreement Agreed() =>
        Agreement
            .Between(Party.Customer("Northquay"), Party.Provider("Larkfield"))
            .Document("MSA", new LocalDate(2027, 1, 1));

    private static AgreementView View(Agreement agreement) =>
        agreement.AsOf(new LocalDate(2027, 6, 1), Instant.FromUtc(2027, 6, 1, 0, 0));

    private static string Word(Answer<bool> answer) =>
        answer.Match(yes => yes ? "yes" : "no", (status, _) => status.ToString().ToLowerInvariant());
}
