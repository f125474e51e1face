using NodaTime;
using Outsourcing.Domain.Confidentiality;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Tests.Confidentiality;

/// <summary>The question on an agreement: its clauses, its time, who belongs to whom, and the laws beside it.</summary>
public sealed class MayDiscloseInAgreementTests
{
    private const string LoadTesting = "load testing";
    private static readonly LocalDate Start = new(2026, 2, 1);
    private static readonly LocalDate Today = new(2027, 5, 4);
    private static readonly Instant Known = Instant.FromUtc(2026, 1, 5, 9, 0);
    private static readonly Instant Now = Instant.FromUtc(2035, 1, 1, 0, 0);
    private static readonly ConfidentialItem Docs = ConfidentialItem.Of("design docs", "Northquay");
    private static readonly Recipient Larkfield = Recipient.Of("Larkfield", RecipientKind.Party);
    private static readonly Recipient Press = Recipient.Of("press", RecipientKind.Others);
    private static readonly LegalEntity Parent = LegalEntity.Of("Larkfield plc");
    private static readonly LegalEntity Ltd = LegalEntity.Of("Larkfield Ltd");
    private static readonly LegalEntity Labs = LegalEntity.Of("Larkfield Labs Ltd");

    private static readonly ConfidentialityTerms Terms = ConfidentialityTerms
        .Mutual("Northquay", "Larkfield")
        .For(LoadTesting)
        .To(RecipientRule.Of(RecipientKind.Affiliates, FlowDown.None, needToKnow: false));

    [Fact]
    public void MayDisclose_OfAClause_IsNamedByIt()
    {
        Assert.Equal("Permitted by MSA § 9 (receiving party).", Ask(With(Terms), Larkfield).ToString());
        Assert.Equal("Forbidden by MSA § 9 (recipients).", Ask(With(Terms), Press).ToString());
    }

    [Fact]
    public void MayDisclose_WithoutAClause_IsNotPermitted()
    {
        Assert.Equal(Verdict.NotPermitted, Ask(Bare(), Larkfield).Verdict);
    }

    [Fact]
    public void MayDisclose_WithTwoClauses_OneThatFreesItDoesNotFreeItFromTheOther()
    {
        var lax = ConfidentialityTerms
            .Mutual("Northquay", "Larkfield")
            .Covering(CoveredInformation.Marked)
            .For(LoadTesting);
        var agreement = With(Terms)
            .Document("SOW", Start, DocumentKind.StatementOfWork, "MSA")
            .Clause("SOW § 4", lax)
            .Prevails("SOW", "MSA")
            .Record(
                InformationDisclosed.Of("D", Start, Known, "design docs", "Northquay", "Larkfield", marked: Truth.False)
            );

        Assert.Equal("Forbidden by MSA § 9 (recipients).", Ask(agreement, Press).ToString());
        Assert.Equal(
            "Permitted by SOW § 4 (not covered).",
            Ask(agreement.Amend("A1", Start, Known, ClauseChange.Remove("MSA § 9")), Press).ToString()
        );
    }

    [Fact]
    public void MayDisclose_WithTwoClauses_NeedsWhatEachNeeds()
    {
        var labs = Recipient.Of("Labs", RecipientKind.Affiliates, of: "Larkfield");
        var strict = ConfidentialityTerms
            .OneWay("Northquay", "Larkfield")
            .For(LoadTesting)
            .To(RecipientRule.Of(RecipientKind.Affiliates, needToKnow: false, withConsent: true));
        var agreement = With(Terms)
            .Document("SOW", Start, DocumentKind.StatementOfWork, "MSA")
            .Clause("SOW § 4", strict);
        var bound = agreement.Record(UndertakingSigned.Of("U", Start, Known, "Labs", "Larkfield", Truth.True));

        Assert.Equal("Permitted by MSA § 9 (affiliates).", Ask(With(Terms), labs).ToString());
        Assert.Equal(
            "Permitted by SOW § 4 (affiliates) with consent of Northquay to disclose design docs to Labs and undertaking of Labs no less protective than SOW § 4.",
            Ask(agreement, labs).ToString()
        );
        Assert.Equal(["consent of Northquay to disclose design docs to Labs"], Ask(bound, labs).Needs);
        Assert.Equal(
            Verdict.Permitted,
            Ask(bound.Record(ConsentGiven.Of("C", Start, Known, "design docs", "Labs", Truth.True)), labs).Verdict
        );
        Assert.Equal("Permitted by MSA § 9 (affiliates).", Ask(agreement.Prevails("MSA", "SOW"), labs).ToString());
        Assert.Equal(Verdict.PermittedIf, Ask(agreement.Prevails("SOW", "MSA"), labs).Verdict);
        Assert.Equal(Verdict.Unknown, Ask(agreement, Recipient.Of("Labs", RecipientKind.Affiliates)).Verdict);
    }

    [Fact]
    public void MayDisclose_WithTwoClauses_ThatOfTheDocumentThatPrevailsDecides()
    {
        var strict = ConfidentialityTerms.OneWay("Northquay", "Larkfield").For("support");
        var agreement = With(Terms)
            .Document("SOW", Start, DocumentKind.StatementOfWork, "MSA")
            .Clause("SOW § 4", strict);

        var undecided = Ask(agreement, Larkfield);
        Assert.Equal("Forbidden by SOW § 4 (purpose).", undecided.ToString());
        Assert.Equal(ContractRules.NormConflict, Assert.Single(undecided.Findings).Rule);
        Assert.Equal(
            "Permitted by MSA § 9 (receiving party).",
            Ask(agreement.Prevails("MSA", "SOW"), Larkfield).ToString()
        );
        var strictFirst = Ask(agreement.Prevails("SOW", "MSA"), Larkfield);
        Assert.Equal("Forbidden by SOW § 4 (purpose).", strictFirst.ToString());
        Assert.Empty(strictFirst.Findings);
    }

    [Fact]
    public void MayDisclose_OfWhatWasDisclosedUnderEarlierTerms_IsJudgedByThem()
    {
        var agreement = With(Terms)
            .Amend(
                "A1",
                new LocalDate(2027, 1, 1),
                Known,
                ClauseChange.Replace("MSA § 9", Terms.Covering(CoveredInformation.Marked))
            );

        Assert.Equal(Verdict.Forbidden, Ask(agreement.Record(Discloses(new LocalDate(2026, 12, 31))), Press).Verdict);
        Assert.Equal(Verdict.Permitted, Ask(agreement.Record(Discloses(new LocalDate(2027, 1, 1))), Press).Verdict);
    }

    [Fact]
    public void MayDisclose_AfterThePeriod_CountsFromTheDocumentOrItsEnd()
    {
        var fromStart = With(Terms.Lasting(ConfidentialityPeriod.FromEffectiveDate(Period.FromYears(1))));
        Assert.Equal(Verdict.Forbidden, Ask(fromStart, Press, new LocalDate(2027, 1, 31)).Verdict);
        Assert.Equal(
            "Permitted by MSA § 9 (period over).",
            Ask(fromStart, Press, new LocalDate(2027, 2, 1)).ToString()
        );

        var afterEnd = With(Terms.Lasting(ConfidentialityPeriod.AfterEnd(Period.FromYears(5))))
            .Clause("MSA § 2", Term.Of(Period.FromYears(3)));
        Assert.Equal(Verdict.Forbidden, Ask(afterEnd, Press, new LocalDate(2034, 1, 31)).Verdict);
        Assert.Equal(Verdict.Permitted, Ask(afterEnd, Press, new LocalDate(2034, 2, 1)).Verdict);
    }

    [Fact]
    public void MayDisclose_ToALegalEntity_DependsOnWhoControlsItOnTheDay()
    {
        var labs = Recipient.Of("Larkfield Labs", RecipientKind.Affiliates, of: "Larkfield").As(Labs);
        var groups = Affiliates.Of(
            Control.Of(Ltd, Parent),
            Control.Of(Labs, Parent, endExclusive: new LocalDate(2027, 5, 1)),
            Control.ByNobody(Labs, new LocalDate(2027, 5, 1)),
            Control.ByNobody(Parent)
        );

        Assert.Equal(Verdict.Permitted, Ask(With(Terms), labs, new LocalDate(2027, 4, 30), groups).Verdict);
        Assert.Equal(Verdict.Forbidden, Ask(With(Terms), labs, new LocalDate(2027, 5, 1), groups).Verdict);
        Assert.Equal(
            ["whether Larkfield Labs is an affiliate of Larkfield"],
            Ask(With(Terms), labs, new LocalDate(2027, 5, 1)).Missing
        );
        Assert.Equal(
            ["whether Larkfield Labs is an affiliate of Larkfield"],
            Ask(With(Terms), labs, new LocalDate(2027, 5, 1), Affiliates.Of(Control.Of(Ltd, Parent))).Missing
        );
        Assert.Equal(Verdict.Permitted, Ask(With(Terms), labs.As(Ltd), Today).Verdict);
        Assert.Equal(
            Verdict.Permitted,
            Ask(With(Terms), Recipient.Of("Larkfield Labs", RecipientKind.Affiliates, of: "Larkfield"), Today).Verdict
        );
    }

    [Fact]
    public void MayDisclose_AsKnownEarlier_DoesNotKnowLaterFacts()
    {
        var late = Instant.FromUtc(2027, 6, 1, 0, 0);
        var agreement = With(Terms)
            .Record(ConsentGiven.Of("C", new LocalDate(2027, 5, 1), late, "design docs", "press", Truth.True));

        Assert.Equal(Verdict.Permitted, Ask(agreement, Press).Verdict);
        Assert.Equal(
            Verdict.Forbidden,
            agreement.AsOf(Today, Instant.FromUtc(2027, 5, 31, 0, 0)).MayDisclose(Docs, Press, LoadTesting).Verdict
        );
    }

    [Fact]
    public void MayDisclose_AgainstALaw_KeepsTheVerdictAndNamesTheLaw()
    {
        var court = Recipient.Of("authority", RecipientKind.Authorities);
        var agreement = With(Terms)
            .Record(
                State(ConfidentialityCircumstances.UnionWhistleblowing),
                State(ConfidentialityCircumstances.PersonAtWork),
                State(ConfidentialityCircumstances.ReportsBreach),
                State(ConfidentialityCircumstances.UnionFinancialEntity, Truth.False)
            );

        var decision = Ask(agreement, court, laws: DisclosureLaws.EuropeanUnion);

        Assert.Equal(Verdict.Forbidden, decision.Verdict);
        Assert.Equal(
            "warning confidentiality.protected-disclosure [Art. 24]: Whatever the terms say, no contract can forbid a report of a breach of Union law to an authority, by Art. 24. [Directive (EU) 2019/1937, Art. 24 and 21(2)]",
            Assert.Single(decision.Findings).ToString()
        );
        Assert.Empty(Ask(agreement, Press, laws: DisclosureLaws.EuropeanUnion).Findings);
        Assert.Empty(Ask(agreement, Larkfield, laws: DisclosureLaws.EuropeanUnion).Findings);
    }

    [Fact]
    public void MayDisclose_ForAnotherActThanADisclosure_IsProtectedByNoLaw()
    {
        var court = Recipient.Of("authority", RecipientKind.Authorities);

        Assert.DoesNotContain(
            With(Terms)
                .AsOf(Today, Now)
                .MayDisclose(Docs, court, LoadTesting, ConfidentialAct.TrainModels, laws: DisclosureLaws.EuropeanUnion)
                .Findings,
            finding => finding.Rule != ConfidentialityRules.Act
        );
    }

    [Fact]
    public void MayDisclose_WhereItIsNotKnownWhetherALawApplies_NamesWhatToState()
    {
        var court = Recipient.Of("SEC", RecipientKind.Authorities);

        var decision = With(Terms)
            .Record(State(ConfidentialityCircumstances.UnitedStatesLaw))
            .AsOf(Today, Now)
            .MayDisclose(Docs.AsTradeSecret(), court, LoadTesting, laws: DisclosureLaws.UnitedStates);

        Assert.Equal(
            [
                "State 'a person discloses what it learnt at work' and 'disclosure reports a breach of law'.",
                "State 'a person discloses what it learnt at work' and 'disclosure reports a breach of law'.",
            ],
            decision.Findings.Where(finding => finding.Rule == ContractRules.LawScope).Select(finding => finding.Remedy)
        );
    }

    [Fact]
    public void DisclosureLaws_EachRule_HasASourceAndProtectsADisclosure()
    {
        Assert.Equal(["EU", "GB", "US"], DisclosureLaws.All.Select(pack => pack.Jurisdiction));
        Assert.All(
            DisclosureLaws.All.SelectMany(pack => pack.Rules),
            rule => Assert.StartsWith("not to be forbidden: ", rule.Effect.ToString(), StringComparison.Ordinal)
        );
        Assert.All(DisclosureLaws.All.SelectMany(pack => pack.Rules), rule => Assert.NotNull(rule.From));
        Assert.Equal(new LocalDate(2021, 12, 17), DisclosureLaws.EuropeanUnion["Art. 24"].From);
    }

    private static Agreement Bare() =>
        Agreement.Between(Party.Customer("Northquay"), Party.Provider("Larkfield", Ltd)).Document("MSA", Start);

    private static Agreement With(ConfidentialityTerms terms) => Bare().Clause("MSA § 9", terms);

    private static Decision Ask(
        Agreement agreement,
        Recipient to,
        LocalDate? on = null,
        Affiliates? affiliates = null,
        params LawPack[] laws
    ) => agreement.AsOf(on ?? Today, Now).MayDisclose(Docs, to, LoadTesting, affiliates: affiliates, laws: laws);

    private static InformationDisclosed Discloses(LocalDate on) =>
        InformationDisclosed.Of("D", on, Known, "design docs", "Northquay", "Larkfield", marked: Truth.False);

    private static Stated State(string circumstance, Truth? holds = null) =>
        Stated.Of($"S{circumstance}", Start, Known, circumstance, holds ?? Truth.True);
}
