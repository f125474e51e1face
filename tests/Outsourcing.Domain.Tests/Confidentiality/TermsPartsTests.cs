using NodaTime;
using Outsourcing.Domain.Confidentiality;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Tests.Confidentiality;

/// <summary>The parts of terms, what is asked about, and the facts: what they refuse, and how they read.</summary>
public sealed class TermsPartsTests
{
    private static readonly LocalDate Day = new(2026, 3, 2);
    private static readonly Instant Known = Instant.FromUtc(2026, 3, 3, 9, 0);

    public static TheoryData<string, object> Texts =>
        new()
        {
            { "all that is disclosed", CoveredInformation.All },
            {
                "technical information: what is marked, what was said when confirmed in writing within 30 days, and the talks",
                CoveredInformation.Marked.OralWhenConfirmedWithin(Period.FromDays(30)).AndTheTalks().TechnicalOnly()
            },
            { "what is marked or reasonably understood as confidential", CoveredInformation.ReasonablyUnderstood },
            {
                "subcontractors who need to know, bound by terms no less protective, with consent",
                RecipientRule.Of(RecipientKind.Subcontractors, withConsent: true)
            },
            {
                "advisers, bound by professional secrecy",
                RecipientRule.Of(RecipientKind.Advisers, FlowDown.ProfessionalSecrecy, needToKnow: false)
            },
            { "financiers", RecipientRule.Of(RecipientKind.Financiers, FlowDown.None, needToKnow: false) },
            {
                "after notice, with cooperation at the cost of the disclosing party, to the minimum extent",
                CompelledDisclosure.Of(cooperationAt: CostBearer.Disclosing)
            },
            {
                "without notice, with cooperation at the cost of the receiving party",
                CompelledDisclosure.Of(false, CostBearer.Receiving, false)
            },
            {
                "return or destroy as the disclosing party chooses, within 30 days, with certificate, except backups, except records for 10 years",
                ReturnRule
                    .Of(ReturnChoice.Disclosing, Period.FromDays(30))
                    .WithCertificate()
                    .KeepingBackups()
                    .KeepingRecords(Period.FromYears(10))
            },
            {
                "return or destroy as the receiving party chooses, on request, except records",
                ReturnRule.Of(ReturnChoice.Receiving, atEnd: false).KeepingRecords()
            },
            { "return, at the end", ReturnRule.Of(ReturnChoice.Return, onRequest: false) },
            { "destroy", ReturnRule.Of(ReturnChoice.Destroy) },
            {
                "5 years from the effective date, trade secrets while secret",
                ConfidentialityPeriod.FromEffectiveDate(Period.FromYears(5)).TradeSecretsWhileSecret()
            },
            { "18 months from the disclosure", ConfidentialityPeriod.FromDisclosure(Period.FromMonths(18)) },
            { "1 year after the end of the agreement", ConfidentialityPeriod.AfterEnd(Period.FromYears(1)) },
            { "until launch", ConfidentialityPeriod.Until(" launch ") },
            { "without end", ConfidentialityPeriod.Perpetual },
            {
                "strict: encryption (ISO 27001 certificate), vetting",
                Classification.Of(
                    "strict",
                    Safeguard.Of("encryption", "ISO 27001 certificate"),
                    Safeguard.Of("vetting")
                )
            },
            { "open", Classification.Of("open") },
            { "design docs of Northquay", ConfidentialItem.Of("design docs", "Northquay") },
            {
                "TestWorks (subcontractors of Larkfield)",
                Recipient.Of("TestWorks", RecipientKind.Subcontractors, of: "Larkfield")
            },
            { "Larkfield (party)", Recipient.Of("Larkfield", RecipientKind.Party) },
            { "court (authorities)", Recipient.Of("court", RecipientKind.Authorities) },
            { "2026-03-02: 1 fact", DisclosureRecord.Of(Day, ConfirmedInWriting.Of("F", Day, Known, "docs")) },
            { "2026-03-02: 0 facts", DisclosureRecord.Of(Day) },
            {
                "train models item 3 to recipient 0 for purpose 1",
                DisclosureQuery.Of(3, 0, 1, ConfidentialAct.TrainModels)
            },
            { "disclose item 0 to recipient 0 for purpose 0", default(DisclosureQuery) },
            { "not to be forbidden: a report", LawEffect.ProtectDisclosure(" a report ") },
            {
                "F on 2026-03-02: Northquay disclosed docs to Larkfield, orally, not marked",
                InformationDisclosed.Of(
                    "F",
                    Day,
                    Known,
                    "docs",
                    "Northquay",
                    "Larkfield",
                    DisclosureForm.Oral,
                    Truth.False
                )
            },
            {
                "F on 2026-03-02: Northquay disclosed docs to Larkfield, in writing, marked",
                InformationDisclosed.Of("F", Day, Known, "docs", "Northquay", "Larkfield", marked: Truth.True)
            },
            {
                "F on 2026-03-02: Northquay disclosed docs to Larkfield, by access",
                InformationDisclosed.Of("F", Day, Known, "docs", "Northquay", "Larkfield", DisclosureForm.Access)
            },
            {
                "F on 2026-03-02: docs confirmed in writing as confidential",
                ConfirmedInWriting.Of("F", Day, Known, "docs")
            },
            {
                "F on 2026-03-02: docs public since 2026-03-02 (archive), by fault of the receiving party",
                ExclusionShown.Of("F", Day, Known, "docs", ExclusionKind.Public, Day, Truth.True, "archive")
            },
            {
                "F on 2026-03-02: docs prior known since 2026-03-02, without evidence",
                ExclusionShown.Of("F", Day, Known, "docs", ExclusionKind.PriorKnown, Day)
            },
            {
                "F on 2026-03-02: undertaking of TestWorks to Larkfield, no less protective",
                UndertakingSigned.Of("F", Day, Known, "TestWorks", "Larkfield", Truth.True)
            },
            {
                "F on 2026-03-02: undertaking of TestWorks to Larkfield, less protective",
                UndertakingSigned.Of("F", Day, Known, "TestWorks", "Larkfield", Truth.False)
            },
            {
                "F on 2026-03-02: undertaking of TestWorks to Larkfield",
                UndertakingSigned.Of("F", Day, Known, "TestWorks", "Larkfield")
            },
            {
                "F on 2026-03-02: disclosure of docs to court compelled for order 12, without notice by law",
                DisclosureCompelled.Of("F", Day, Known, "docs", "court", "order 12", Truth.False)
            },
            {
                "F on 2026-03-02: notice that docs has to be disclosed to court",
                NoticeOfCompulsionGiven.Of("F", Day, Known, "docs", "court")
            },
            {
                "F on 2026-03-02: consent to disclose docs to bank for audit: false",
                ConsentGiven.Of("F", Day, Known, "docs", "bank", Truth.False, "audit")
            },
            {
                "F on 2026-03-02: encryption of Larkfield proved by certificate until 2026-03-02",
                SafeguardProved.Of("F", Day, Known, "Larkfield", "encryption", "certificate", Day)
            },
            {
                "F on 2026-03-02: encryption of Larkfield without evidence",
                SafeguardProved.Of("F", Day, Known, "Larkfield", "encryption", null)
            },
            {
                "F on 2026-03-02: Northquay asks for all its information back",
                ReturnRequested.Of("F", Day, Known, "Northquay")
            },
            {
                "F on 2026-03-02: docs returned by TestWorks",
                InformationReturned.Of("F", Day, Known, "docs", "TestWorks")
            },
            {
                "F on 2026-03-02: docs destroyed by TestWorks",
                InformationReturned.Of("F", Day, Known, "docs", "TestWorks", destroyed: true)
            },
            {
                "F on 2026-03-02: TestWorks certified the return of all information",
                CertificateGiven.Of("F", Day, Known, "TestWorks")
            },
            {
                "F on 2026-03-02: TestWorks keeps docs (records) until 2026-03-02",
                InformationRetained.Of("F", Day, Known, "docs", "TestWorks", RetentionReason.Records, Day)
            },
        };

    [Theory]
    [MemberData(nameof(Texts))]
    public void ToString_OfAPart_ReadsAsText(string expected, object part)
    {
        Assert.Equal(expected, part.ToString());
    }

    [Fact]
    public void Periods_ThatAreNone_AreRefused()
    {
        var refused = new[] { Period.Zero, Period.FromHours(1), Period.FromDays(-1) };

        Assert.All(
            refused,
            period =>
            {
                Assert.Equal("period", Refused(() => CoveredInformation.All.OralWhenConfirmedWithin(period)));
                Assert.Equal("length", Refused(() => ConfidentialityPeriod.FromEffectiveDate(period)));
                Assert.Equal("length", Refused(() => ConfidentialityPeriod.FromDisclosure(period)));
                Assert.Equal("length", Refused(() => ConfidentialityPeriod.AfterEnd(period)));
                Assert.Equal("within", Refused(() => ReturnRule.Of(ReturnChoice.Return, period)));
                Assert.Equal("period", Refused(() => ReturnRule.Of(ReturnChoice.Return).KeepingRecords(period)));
                Assert.Equal("validFor", Refused(() => Safeguard.Of("encryption", validFor: period)));
            }
        );
    }

    [Fact]
    public void Words_ThatAreNone_AreRefused()
    {
        Assert.Equal("kind", Refused(() => RecipientRule.Of(RecipientKind.None)));
        Assert.Equal("bound", Refused(() => RecipientRule.Of(RecipientKind.Agents, (FlowDown)3)));
        Assert.Equal("kind", Refused(() => Recipient.Of("bank", (RecipientKind)10)));
        Assert.Equal("cooperationAt", Refused(() => CompelledDisclosure.Of(cooperationAt: (CostBearer)3)));
        Assert.Equal("choice", Refused(() => ReturnRule.Of(ReturnChoice.None)));
        Assert.Equal("act", Refused(() => DisclosureQuery.Of(0, 0, 0, ConfidentialAct.None)));
        Assert.Equal("item", Refused(() => DisclosureQuery.Of(-1, 0, 0)));
        Assert.Equal("recipient", Refused(() => DisclosureQuery.Of(0, -1, 0)));
        Assert.Equal("purpose", Refused(() => DisclosureQuery.Of(0, 0, -1)));
        Assert.Equal(
            "A request or the end of the agreement starts a return. (Parameter 'atEnd')",
            Assert
                .Throws<ArgumentException>(() => ReturnRule.Of(ReturnChoice.Return, onRequest: false, atEnd: false))
                .Message
        );
    }

    [Fact]
    public void CompiledFrom_ItemsTooDeep_IsRefused()
    {
        var item = ConfidentialItem.Of("1", "Northquay");
        for (var depth = 2; depth <= 8; depth++)
        {
            item = ConfidentialItem.Of(Invariant.Text(depth), "Northquay").CompiledFrom(item);
        }

        Assert.Equal(
            "Items stand in items more than 8 deep. (Parameter 'parts')",
            Assert.Throws<ArgumentException>(() => ConfidentialItem.Of("9", "Northquay").CompiledFrom(item)).Message
        );
    }

    [Fact]
    public void Item_WithEverythingSaid_KeepsIt()
    {
        var part = ConfidentialItem.Of("part", "Northquay");
        var item = ConfidentialItem
            .Of(" report ", " Northquay ")
            .AsTradeSecret()
            .PersonalData()
            .AboutTheTalks()
            .OnlyInMemory()
            .Technical(Truth.True)
            .Understood(Truth.False)
            .UnderCopyrightOrPatent(Truth.True)
            .UnderStatutorySecrecy("banking secrecy")
            .UnderStatutorySecrecy(" banking secrecy ")
            .AtLevel(" strict ")
            .CompiledFrom(part, part);

        Assert.Equal(("report", "Northquay", "strict"), (item.Name, item.Owner, item.Level));
        Assert.True(item is { IsTradeSecret: true, IsPersonalData: true, IsAboutTheTalks: true, IsResidual: true });
        Assert.Equal(
            (Truth.True, Truth.False, Truth.True),
            (item.IsTechnical, item.IsUnderstood, item.IsCopyrightOrPatent)
        );
        Assert.Equal(["banking secrecy"], item.StatutorySecrecies);
        Assert.Equal([part], item.Parts);
    }

    [Fact]
    public void Recipient_OfAParty_StandsOnItsOwnSide()
    {
        Assert.Equal("Larkfield", Recipient.Of(" Larkfield ", RecipientKind.Party).OnSideOf);
        Assert.Null(Recipient.Of("bank", RecipientKind.Financiers).OnSideOf);
        Assert.Equal(Country.Of("DE"), Recipient.Of("bank", RecipientKind.Financiers).In(Country.Of("DE")).Country);
    }

    [Fact]
    public void Recipient_OfAPartyOnTheSideOfAnother_IsRefused()
    {
        Assert.Equal("Larkfield", Recipient.Of("Larkfield", RecipientKind.Party, of: "Larkfield").OnSideOf);
        Assert.Equal(
            "A party stands on its own side, and Larkfield not on that of Northquay. (Parameter 'of')",
            Assert
                .Throws<ArgumentException>(() => Recipient.Of("Larkfield", RecipientKind.Party, of: "Northquay"))
                .Message
        );
    }

    [Fact]
    public void Undertaking_ByTermsThatDoNotBindWhoSigned_IsRefused()
    {
        var own = ConfidentialityTerms.OneWay("TestWorks", "Larkfield");

        Assert.Equal(
            "The terms protect TestWorks and do not bind it. (Parameter 'terms')",
            Assert
                .Throws<ArgumentException>(() =>
                    UndertakingSigned.Of("U", Day, Known, "TestWorks", "Larkfield", terms: own)
                )
                .Message
        );
        Assert.Equal(own, UndertakingSigned.Of("U", Day, Known, "Larkfield", "TestWorks", terms: own).Terms);
    }

    [Fact]
    public void Record_OfFacts_LeavesLaterOnesOutAndSortsTheRest()
    {
        var first = ConfirmedInWriting.Of("F1", Day.PlusDays(-1), Known, "docs");
        var second = ConfirmedInWriting.Of("F2", Day, Known, "docs");
        var later = ConfirmedInWriting.Of("F3", Day.PlusDays(1), Known, "docs");

        Assert.Equal([first, second], DisclosureRecord.Of(Day, later, second, first).Facts);
        Assert.Equal(DisclosureRecord.Of(Day, first, second), DisclosureRecord.Of(Day, second, first));
    }

    private static string? Refused(Action make) => Assert.ThrowsAny<ArgumentException>(make).ParamName;
}
