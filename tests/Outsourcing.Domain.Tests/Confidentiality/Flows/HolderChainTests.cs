using Outsourcing.Domain.Confidentiality;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Reasoning;
using static Outsourcing.Domain.Tests.Confidentiality.Flows.FlowWorld;

namespace Outsourcing.Domain.Tests.Confidentiality.Flows;

public sealed class HolderChainTests
{
    private static readonly ConfidentialityTerms Weaker = Terms.For("marketing");

    [Fact]
    public void ChainTo_OfThePartyThatGotIt_IsBoundByTheClause()
    {
        var chain = View(Given(Retail, Software)).ChainTo(Docs, Software).Value;

        var link = Assert.Single(chain.Links);
        Assert.Equal(LinkBond.Clause, link.Bond);
        Assert.Equal("MSA § 9", link.BoundBy);
        Assert.Equal(Truth.True, chain.IsUnbroken);
        Assert.Equal(Terms, link.Terms);
        Assert.Equal("design docs: Northquay Retail, Larkfield Software (unbroken)", chain.ToString());
    }

    [Fact]
    public void ChainTo_WithoutUndertaking_IsBrokenAndSaysWhatMendsIt()
    {
        var answer = View(Given(Retail, Software), Given(Software, Tester, 2)).ChainTo(Docs, Tester);

        Assert.Equal(Truth.False, answer.Value.IsUnbroken);
        Assert.Equal(LinkBond.None, answer.Value.Broken.Single().Bond);
        var finding = Assert.Single(answer.Findings);
        Assert.Equal(ConfidentialityRules.ChainBroken, finding.Rule);
        Assert.Equal(
            "The chain is broken: TestWorks, from Larkfield Software on 2027-02-02, bound by nothing that is recorded.",
            finding.Message
        );
        Assert.Equal(
            "Get an undertaking of TestWorks to Larkfield Software that is no less protective than what binds Larkfield Software.",
            finding.Remedy
        );
    }

    [Theory]
    [InlineData("true", "true")]
    [InlineData("false", "false")]
    [InlineData("unknown", "unknown")]
    public void ChainTo_OfAnUndertakingThatSomebodyJudged_IsAsStrictAsJudged(string judged, string unbroken)
    {
        var chain = View(
                Given(Retail, Software),
                Given(Software, Tester, 2),
                Signed(Tester, Software, Truth.Parse(judged))
            )
            .ChainTo(Docs, Tester);

        Assert.Equal(unbroken, chain.Value.IsUnbroken.ToString());
        Assert.Equal(
            judged is "true" ? null
                : judged is "false" ? ConfidentialityRules.ChainBroken
                : ConfidentialityRules.ChainUnknown,
            chain.Findings.SingleOrDefault()?.Rule
        );
    }

    [Fact]
    public void ChainTo_OfAnUndertakingWithItsTerms_ComparesThem()
    {
        var strict = View(
                Given(Retail, Software),
                Given(Software, Tester, 2),
                Signed(Tester, Software, terms: Terms.WithCare(StandardOfCare.Reasonable))
            )
            .ChainTo(Docs, Tester)
            .Value;
        var weak = View(
                Given(Retail, Software),
                Given(Software, Tester, 2),
                Signed(Tester, Software, Truth.True, Weaker)
            )
            .ChainTo(Docs, Tester);

        Assert.Equal(Truth.True, strict.IsUnbroken);
        Assert.Equal(Truth.False, weak.Value.IsUnbroken);
        Assert.Equal(
            "The chain is broken: TestWorks, from Larkfield Software on 2027-02-02, undertaking U TestWorks Larkfield Software, less protective in purposes.",
            weak.Findings.Single().Message
        );
    }

    [Fact]
    public void ChainTo_OfStricterTermsThatAreHandedOnAsTheyWereFirst_IsBroken()
    {
        // Each link is held against the one before it, and not against the first.
        var chain = View(
                Given(Retail, Software),
                Given(Software, Tester, 2),
                Given(Tester, Lab, 3),
                Signed(Tester, Software, terms: Terms.WithCare(StandardOfCare.AsOwnAndReasonable)),
                Signed(Lab, Tester, terms: Terms)
            )
            .ChainTo(Docs, Lab)
            .Value;

        Assert.Equal(Truth.False, chain.IsUnbroken);
        Assert.Equal(Lab, chain.Broken.Single().To);
        Assert.Equal(Truth.True, chain.IsNoLessProtectiveThan(Terms));
        Assert.Equal(Truth.False, chain.IsNoLessProtectiveThan(Terms.WithCare(StandardOfCare.Reasonable)));
    }

    [Fact]
    public void ChainTo_AfterAnUndertakingWhoseTermsAreNotKnown_IsNotKnownToBeUnbroken()
    {
        var facts = new Fact[] { Given(Retail, Tester), Given(Tester, Lab, 2), Signed(Tester, Retail) };

        Assert.Equal(
            Truth.Unknown,
            View([.. facts, Signed(Lab, Tester, terms: Weaker)]).ChainTo(Docs, Lab).Value.IsUnbroken
        );
        Assert.Equal(Truth.True, View([.. facts, Signed(Lab, Tester, Truth.True)]).ChainTo(Docs, Lab).Value.IsUnbroken);
    }

    [Fact]
    public void ChainTo_UnderTwoClauses_IsAsStrictAsBothAskFor()
    {
        var both = Between(
                Terms,
                Given(Retail, Software),
                Given(Software, Tester, 2),
                Signed(Tester, Software, terms: Terms)
            )
            .Clause("MSA § 10", Terms.WithCare(StandardOfCare.Reasonable));

        var chain = both.AsOf(Today, FlowWorld.Known).ChainTo(Docs, Tester).Value;

        Assert.Equal(Truth.False, chain.IsUnbroken);
        Assert.Equal("MSA § 10", chain.Links[0].BoundBy);
        Assert.Equal(Tester, Assert.Single(both.AsOf(Today, FlowWorld.Known).HoldersNotBound(Docs)).Holder);
    }

    [Fact]
    public void ChainTo_OverTwoWays_TakesTheOneThatIsUnbroken()
    {
        var view = View(
            Given(Retail, Software),
            Given(Software, Tester, 2),
            Given(Tester, Lab, 3),
            Given(Software, "Analysts", 2),
            Given("Analysts", Lab, 3),
            Signed("Analysts", Software, Truth.True),
            Signed(Lab, "Analysts", Truth.True)
        );

        Assert.Equal(
            "design docs: Northquay Retail, Larkfield Software, Analysts, Lab (unbroken)",
            view.ChainTo(Docs, Lab).Value.ToString()
        );
    }

    [Fact]
    public void ChainTo_OfAnUndertakingToTheOwner_IsBound()
    {
        var view = View(Given(Retail, Software), Given(Software, Tester, 2), Signed(Tester, Retail, Truth.True));

        Assert.Equal(Truth.True, view.ChainTo(Docs, Tester).Value.IsUnbroken);
    }

    [Fact]
    public void ChainTo_OfAnUndertakingToAnother_IsNotBound()
    {
        var view = View(Given(Retail, Software), Given(Software, Tester, 2), Signed(Tester, Lab, Truth.True));

        Assert.Equal(Truth.False, view.ChainTo(Docs, Tester).Value.IsUnbroken);
    }

    [Fact]
    public void ChainTo_OfAnUndertakingAfterTheDisclosure_IsUnbrokenWithAWarning()
    {
        var answer = View(
                Given(Retail, Software),
                Given(Software, Tester, 2),
                Signed(Tester, Software, Truth.True, day: 9)
            )
            .ChainTo(Docs, Tester);

        Assert.Equal(Truth.True, answer.Value.IsUnbroken);
        var late = Assert.Single(answer.Findings);
        Assert.Equal(ConfidentialityRules.ChainLate, late.Rule);
        Assert.Equal("TestWorks got it on 2027-02-02 and was bound only on 2027-02-09.", late.Message);
    }

    [Fact]
    public void ChainTo_OfAKindOfWhichNothingIsAsked_IsBoundByTheRule()
    {
        var view = View(Given(Retail, Software), Given(Software, "engineers", 2));
        var engineers = Recipient.Of("engineers", RecipientKind.Employees, of: Software);

        Assert.Equal(Truth.False, view.ChainTo(Docs, "engineers").Value.IsUnbroken);
        var chain = view.ChainTo(Docs, "engineers", engineers).Value;
        Assert.Equal(Truth.True, chain.IsUnbroken);
        Assert.Equal(
            "engineers, from Larkfield Software on 2027-02-02, for whom MSA § 9 asks for no undertaking",
            chain.Links[1].ToString()
        );
    }

    [Theory]
    [InlineData("true", "true")]
    [InlineData("false", "false")]
    [InlineData("unknown", "unknown")]
    public void ChainTo_OfAProfession_IsBoundWhereTheTermsLetThatSuffice(string secrecy, string unbroken)
    {
        var terms = Terms.To(RecipientRule.Of(RecipientKind.Advisers, FlowDown.ProfessionalSecrecy));
        var lawyers = Recipient
            .Of("lawyers", RecipientKind.Advisers, of: Software)
            .UnderProfessionalSecrecy(Truth.Parse(secrecy));

        var chain = View(terms, Given(Retail, Software), Given(Software, "lawyers", 2))
            .ChainTo(Docs, "lawyers", lawyers);

        Assert.Equal(unbroken, chain.Value.IsUnbroken.ToString());
    }

    [Fact]
    public void ChainTo_OfWhoGaveItOnWithoutRecordOfReceipt_BeginsWithTheClause()
    {
        var chain = View(Given(Software, Tester, 2), Signed(Tester, Software, Truth.True)).ChainTo(Docs, Tester).Value;

        Assert.Equal(2, chain.Links.Count);
        Assert.Null(chain.Links[0].On);
        Assert.Equal(Truth.True, chain.IsUnbroken);
    }

    [Fact]
    public void ChainTo_OfWhatWasGivenBeforeItCame_IsNoWay()
    {
        var answer = View(Given(Retail, Software, 5), Given(Software, Tester, 2)).ChainTo(Docs, Tester);

        Assert.Equal(AnswerStatus.NotApplicable, answer.Status);
    }

    [Fact]
    public void ChainTo_OfWhoHasNothing_IsNotApplicable()
    {
        var answer = View(Given(Retail, Software)).ChainTo(Docs, Tester);

        Assert.Equal(AnswerStatus.NotApplicable, answer.Status);
        Assert.Equal(ConfidentialityRules.Holder, answer.Findings.Single().Rule);
        Assert.Equal(
            "Nothing that is recorded brought design docs from Northquay Retail to TestWorks.",
            answer.Findings.Single().Message
        );
    }

    [Fact]
    public void ChainTo_InACircle_Ends()
    {
        var view = View(
            Given(Retail, Software),
            Given(Software, Tester, 2),
            Given(Tester, Software, 3),
            Given(Software, Tester, 4)
        );

        Assert.Equal(2, view.ChainTo(Docs, Tester).Value.Links.Count);
        Assert.False(view.ChainTo(Docs, Lab).IsKnown);
    }

    [Fact]
    public void HoldersNotBound_OfAllItems_LeavesOutWhoIsBoundOrReturnedIt()
    {
        var view = View(
            Given(Retail, Software),
            Given(Software, Tester, 2),
            Given(Software, Lab, 2),
            Given(Software, "Analysts", 2),
            Given(Retail, Software, item: "price list"),
            Given(Software, Lab, 3, "price list"),
            Signed("Analysts", Software, Truth.True),
            InformationReturned.Of("R", Day(4), At(4), "design docs", Tester)
        );

        Assert.Equal(
            ["Lab has design docs", "Lab has price list"],
            view.HoldersNotBound().Select(own => $"{own.Holder} has {own.Item.Name}")
        );
        Assert.Single(view.HoldersNotBound(Docs));
        Assert.StartsWith(
            "Lab has design docs: The chain is broken: Lab, from Larkfield Software on 2027-02-02",
            view.HoldersNotBound()[0].ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void HoldersNotBound_OfWhoGotItAgain_NamesIt()
    {
        var view = View(
            Given(Retail, Software),
            Given(Software, Tester, 2),
            InformationReturned.Of("R", Day(4), At(4), "design docs", Tester),
            Given(Software, Tester, 5)
        );

        Assert.Equal(Tester, view.HoldersNotBound().Single().Holder);
    }

    [Fact]
    public void HoldersNotBound_OfWhoeverIsLaterDownABrokenChain_NamesItToo()
    {
        var view = View(
            Given(Retail, Software),
            Given(Software, Tester, 2),
            Given(Tester, Lab, 3),
            Signed(Lab, Tester, Truth.True)
        );

        var holders = view.HoldersNotBound();
        Assert.Equal([Lab, Tester], holders.Select(own => own.Holder));
        Assert.All(holders, own => Assert.Equal(Tester, own.Finding.Subject));
    }

    [Fact]
    public void HoldersNotBound_OfAnUndertakingNotJudged_IsAWarning()
    {
        var view = View(Given(Retail, Software), Given(Software, Tester, 2), Signed(Tester, Software));

        var finding = view.HoldersNotBound().Single().Finding;
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal("Compare the undertaking of TestWorks with what binds Larkfield Software.", finding.Remedy);
    }

    [Fact]
    public void Explanation_SaysItLinkByLink()
    {
        var chain = View(Given(Retail, Software), Given(Software, Tester, 2), Signed(Tester, Software, Truth.True))
            .ChainTo(Docs, Tester);

        Assert.Equal(
            """
            design docs: Northquay Retail, Larkfield Software, TestWorks (unbroken).
            - Larkfield Software, from Northquay Retail on 2027-02-01, bound by MSA § 9.
            - TestWorks, from Larkfield Software on 2027-02-02, undertaking U TestWorks Larkfield Software, no less protective.
            """.ReplaceLineEndings("\n"),
            chain.Explanation.ToString()
        );
    }

    [Fact]
    public void Questions_OfWhatIsMissing_Refuse()
    {
        var view = View();

        Assert.Equal("item", Assert.Throws<ArgumentNullException>(() => view.ChainTo(null!, Tester)).ParamName);
        Assert.Equal("holder", Assert.Throws<ArgumentException>(() => view.ChainTo(Docs, " ")).ParamName);
        Assert.Equal(
            "recipients",
            Assert.Throws<ArgumentNullException>(() => view.HoldersNotBound(null, null!)).ParamName
        );
        Assert.Equal([], view.HoldersNotBound());
    }
}
