using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Confidentiality;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Tests.Confidentiality.Nda;

public sealed class MutualNdaTests
{
    private static readonly LocalDate Effective = new(2027, 1, 1);
    private static readonly Instant Known = Instant.FromUtc(2028, 1, 1, 0, 0);

    private static readonly NdaCoverPage Page = NdaCoverPage
        .Of(Party.Customer("Northquay"), Party.Provider("Larkfield"), "load testing", Effective)
        .Expiring(Period.FromYears(1))
        .KeepingConfidentialFor(Period.FromYears(2))
        .GovernedBy("Delaware", "New Castle");

    private static readonly ConfidentialItem Docs = ConfidentialItem
        .Of("design docs", "Northquay")
        .Understood(Truth.True);

    [Fact]
    public void Clauses_AreTheElevenAndEachIsHeldOrSaysWhyNot()
    {
        Assert.Equal(Enumerable.Range(1, 11), MutualNda.Clauses.Select(clause => clause.Number));
        Assert.All(MutualNda.Clauses, clause => Assert.True(clause.Held.Count > 0 || clause.NotHeld is not null));
        Assert.Equal([8, 9], MutualNda.Clauses.Where(clause => clause.Held.Count == 0).Select(clause => clause.Number));
        Assert.Equal("3 Exceptions", MutualNda.Clauses[2].ToString());
    }

    [Theory]
    [InlineData(NdaQuestion.ExplicitIdentification, "no", "MNDA § 1")]
    [InlineData(NdaQuestion.TechnicalOnly, "no", "MNDA § 1")]
    [InlineData(NdaQuestion.VerbalInformation, "yes", "MNDA § 1")]
    [InlineData(NdaQuestion.LimitedUse, "yes", "MNDA § 2(a)")]
    [InlineData(NdaQuestion.SharingWithEmployees, "yes", "MNDA § 2(b)")]
    [InlineData(NdaQuestion.SharingWithThirdParties, "yes", "MNDA § 2(b)")]
    [InlineData(NdaQuestion.NoticeOfCompulsion, "yes", "MNDA § 4")]
    [InlineData(NdaQuestion.ConfidentialAgreement, "yes", "MNDA § 1")]
    [InlineData(NdaQuestion.NoReverseEngineering, "silent", null)]
    [InlineData(NdaQuestion.IndependentDevelopment, "yes", "MNDA § 3(d)")]
    [InlineData(NdaQuestion.ThirdPartySource, "yes", "MNDA § 3(c)")]
    [InlineData(NdaQuestion.NoLicence, "yes", "MNDA § 7")]
    [InlineData(NdaQuestion.ReturnAtEnd, "no", "MNDA § 6")]
    [InlineData(NdaQuestion.Copying, "silent", null)]
    [InlineData(NdaQuestion.NoSolicitation, "silent", null)]
    [InlineData(NdaQuestion.Survival, "yes", "MNDA § 5")]
    [InlineData(NdaQuestion.Retention, "yes", "MNDA § 6")]
    public void Ask_OfTheStandard_AnswersWithTheClause(NdaQuestion question, string says, string? clause)
    {
        var answer = View(Page).Ask(question);

        Assert.Equal(says, Word(answer));
        Assert.Equal(clause, answer.IsKnown ? answer.Explanation.Basis!.ToString() : null);
    }

    [Theory]
    [InlineData("marketing", RecipientKind.Employees, "Forbidden by MNDA § 2(a) (purpose).")]
    [InlineData("load testing", RecipientKind.Financiers, "Forbidden by MNDA § 2(b) (recipients).")]
    [InlineData(
        "load testing",
        RecipientKind.Subcontractors,
        "Permitted by MNDA § 2(b) (subcontractors) with undertaking of Somebody no less protective than MNDA §§ 1-7."
    )]
    public void MayDisclose_UnderTheStandard_NamesItsClause(string purpose, RecipientKind kind, string says)
    {
        var to = Recipient.Of("Somebody", kind, of: "Larkfield").NeedsToKnow(Truth.True);

        Assert.Equal(says, View(Page).MayDisclose(Docs, to, purpose).ToString());
    }

    [Fact]
    public void MayDisclose_OfWhatIsPublic_NamesTheExclusion()
    {
        var shown = ExclusionShown.Of(
            "E",
            Effective,
            Known,
            "design docs",
            ExclusionKind.Public,
            Effective,
            Truth.False,
            "press release"
        );
        var view = MutualNda.CommonPaper(Page).Record(shown).AsOf(new LocalDate(2027, 6, 1), Known);

        Assert.Equal(
            "Permitted by MNDA § 3(a) (public: E).",
            view.MayDisclose(Docs, Recipient.Of("Anybody", RecipientKind.Others), "marketing").ToString()
        );
    }

    [Fact]
    public void CommonPaper_AtItsEnd_EndsTheUseAndWaitsForARequestToReturn()
    {
        var agreement = MutualNda
            .CommonPaper(Page)
            .Record(InformationDisclosed.Of("D", Effective, Known, "design docs", "Northquay", "Larkfield"));
        var larkfield = Recipient.Of("Larkfield", RecipientKind.Party);
        var (last, after) = (new LocalDate(2027, 12, 31), new LocalDate(2028, 1, 1));

        Assert.Equal(
            "Permitted by MNDA § 2(a) (receiving party).",
            agreement.AsOf(last, Known).MayDisclose(Docs, larkfield, "load testing").ToString()
        );
        var ended = agreement.AsOf(after, Known);
        Assert.Equal(
            "Forbidden by MNDA § 6 (agreement ended).",
            ended.MayDisclose(Docs, larkfield, "load testing").ToString()
        );
        Assert.Equal(
            "Larkfield: design docs to Northquay on request (pending, MNDA §§ 1-7)",
            Assert.Single(ended.MustReturn()).ToString()
        );
        Assert.Equal([], ended.DueBetween(DateRange.Of(after, after.PlusYears(1))));

        var asked = agreement
            .Record(ReturnRequested.Of("R", after, Known, "Northquay", "design docs"))
            .AsOf(after, Known);
        Assert.Equal(after, Assert.Single(asked.MustReturn()).On);
        Assert.Equal(
            ["return or destroy design docs", "confirm in writing that design docs was returned or destroyed"],
            asked.DueBetween(DateRange.Of(after, after.PlusYears(1))).Select(due => due.What)
        );
        Assert.Equal(
            ["MNDA § 6 (agreement ended)", "MNDA § 6 (return requested)"],
            asked.MayDisclose(Docs, larkfield, "load testing").Determining
        );
    }

    [Fact]
    public void CommonPaper_OfItsTerm_EndsAndKeepsConfidentialByTheCoverPage()
    {
        var view = View(Page);

        Assert.Equal(new LocalDate(2027, 12, 31), view.Term("MNDA").Value.LastDay);
        Assert.Equal(new LocalDate(2028, 12, 31), view.Survives()[0].LastDay.Value);
        Assert.Equal("trade secrets", view.Survives()[1].What);
        Assert.Null(View(Bare()).Term("MNDA").Value.LastDay);
        Assert.Equal(ConfidentialityPeriod.Perpetual, MutualNda.StandardTerms(Bare()).Lasts);
    }

    [Fact]
    public void CommonPaper_OfPowersAndNorms_HoldsClauses5And10And11()
    {
        var view = View(Page);

        Assert.Equal(MutualNda.Terminate, view.Powers("Larkfield").Single().What);
        Assert.Equal(MutualNda.Terminate, view.Powers("Northquay").Single().What);
        Assert.Equal(
            Verdict.Permitted,
            view.May(StandardNorms.Assign, "Larkfield", Circumstances.Of(MutualNda.TransferOfBusiness)).Verdict
        );
        var otherwise = view.May(
            StandardNorms.Assign,
            "Larkfield",
            Circumstances.None.With(MutualNda.TransferOfBusiness, Truth.False)
        );
        Assert.Equal(Verdict.PermittedIf, otherwise.Verdict);
        Assert.Equal(
            Verdict.Permitted,
            view.May(MutualNda.SeekEquitableRelief, "Northquay", Circumstances.Of(MutualNda.Breach)).Verdict
        );
    }

    [Fact]
    public void CommonPaper_OfModifications_NamesTheCoverPageForWhatTheyChange()
    {
        var modified = Page.Modifying(
            MutualNda.StandardTerms(Page).Forbidding(ConfidentialAct.ReverseEngineer).For("support")
        );
        var view = View(modified);

        Assert.Equal("yes", Word(view.Ask(NdaQuestion.NoReverseEngineering)));
        Assert.Equal(
            "CoverPage Modifications",
            view.Ask(NdaQuestion.NoReverseEngineering).Explanation.Basis!.ToString()
        );
        Assert.Equal("CoverPage Modifications", view.Ask(NdaQuestion.LimitedUse).Explanation.Basis!.ToString());
        Assert.Equal("MNDA § 2(b)", view.Ask(NdaQuestion.SharingWithEmployees).Explanation.Basis!.ToString());
    }

    [Fact]
    public void CoverPage_OfWhatDoesNotFit_Refuses()
    {
        var (customer, provider) = (Party.Customer("A"), Party.Provider("B"));

        Assert.Equal(
            "other",
            Assert
                .Throws<ArgumentException>(() => NdaCoverPage.Of(customer, Party.Provider("A"), "p", Effective))
                .ParamName
        );
        Assert.Equal(
            "purpose",
            Assert.Throws<ArgumentException>(() => NdaCoverPage.Of(customer, provider, " ", Effective)).ParamName
        );
        Assert.Equal("term", Assert.Throws<ArgumentException>(() => Page.Expiring(Period.Zero)).ParamName);
        Assert.Equal(
            "period",
            Assert.Throws<ArgumentException>(() => Page.KeepingConfidentialFor(Period.Zero)).ParamName
        );
        Assert.Equal("law", Assert.Throws<ArgumentException>(() => Page.GovernedBy(" ", "x")).ParamName);
        var refusal = Assert.Throws<ArgumentException>(() =>
            Page.Modifying(ConfidentialityTerms.OneWay("Northquay", "Larkfield"))
        );
        Assert.Equal("The terms are not mutual between Northquay and Larkfield. (Parameter 'terms')", refusal.Message);
        Assert.Throws<ArgumentException>(() => Page.Modifying(ConfidentialityTerms.Mutual("A", "B")));
    }

    private static NdaCoverPage Bare() =>
        NdaCoverPage.Of(Party.Customer("Northquay"), Party.Provider("Larkfield"), "load testing", Effective);

    private static AgreementView View(NdaCoverPage page) =>
        MutualNda.CommonPaper(page).AsOf(new LocalDate(2027, 6, 1), Known);

    private static string Word(Answer<bool> answer) =>
        answer.Match(yes => yes ? "yes" : "no", (status, _) => status.ToString().ToLowerInvariant());
}
