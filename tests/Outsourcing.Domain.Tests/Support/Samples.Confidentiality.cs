using NodaTime;
using Outsourcing.Domain.Confidentiality;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Tests.Support;

internal static partial class Samples
{
    private static readonly LocalDate Disclosed = new(2026, 3, 2);
    private static readonly Instant DisclosureKnown = Instant.FromUtc(2026, 3, 3, 9, 0);

    private static IEnumerable<Sample> Confidentiality() =>
        [
            .. ConfidentialTerms(),
            .. TermsParts(),
            .. DisclosureQuestions(),
            .. DisclosureFacts(),
            .. ConfidentialityFlows(),
        ];

    private static ConfidentialityTerms Secrecy() => ConfidentialityTerms.Mutual("Northquay", "Larkfield");

    private static IEnumerable<Sample> ConfidentialTerms() =>
        [
            Sample.Of(Secrecy),
            Sample.Of(() => ConfidentialityTerms.OneWay("Northquay", "Larkfield")),
            Sample.Of(() => Secrecy().Covering(CoveredInformation.Marked)),
            Sample.Of(() => Secrecy().For("load testing")),
            Sample.Of(() => Secrecy().For("load testing", "audit")),
            Sample.Of(() => Secrecy().To(RecipientRule.Of(RecipientKind.Employees))),
            Sample.Of(() => Secrecy().To(RecipientRule.Of(RecipientKind.Advisers, FlowDown.ProfessionalSecrecy))),
            Sample.Of(() => Secrecy().Excluding(ExclusionKind.Public)),
            Sample.Of(() => Secrecy().Excluding(ExclusionKind.Public, ExclusionKind.Independent)),
            Sample.Of(() => Secrecy().WithCare(StandardOfCare.AsOwnAndReasonable).LiableForRecipients()),
            Sample.Of(() => Secrecy().WhenCompelled(CompelledDisclosure.Of())),
            Sample.Of(() => Secrecy().WithResiduals(ResidualsRule.ExceptTradeSecrets)),
            Sample.Of(() => Secrecy().Returning(ReturnRule.Of(ReturnChoice.Disclosing))),
            Sample.Of(() => Secrecy().Lasting(ConfidentialityPeriod.Perpetual)),
            Sample.Of(() => Secrecy().Classified(Classification.Of("strict"))),
            Sample.Of(() => Secrecy().Permitting(ConfidentialAct.Copy).Forbidding(ConfidentialAct.TrainModels)),
            Sample.Of(() => Secrecy().KeptIn(Country.Of("IE"), Country.Of("PL"))),
            Sample.Of(() => Secrecy().KeptIn(Country.Of("IE")).GrantingNoLicence()),
            Sample.Of(() => Secrecy().Stating(ConfidentialityPart.Care, "MSA § 9(c)")),
        ];

    private static IEnumerable<Sample> TermsParts() =>
        [
            Sample.Of(() => CoveredInformation.All),
            Sample.Of(() => CoveredInformation.Marked.OralWhenConfirmedWithin(Period.FromDays(30))),
            Sample.Of(() => CoveredInformation.ReasonablyUnderstood.AndTheTalks().TechnicalOnly()),
            Sample.Of(() => RecipientRule.Of(RecipientKind.Employees)),
            Sample.Of(() => RecipientRule.Of(RecipientKind.Subcontractors, FlowDown.None, false, withConsent: true)),
            Sample.Of(() => CompelledDisclosure.Of()),
            Sample.Of(() => CompelledDisclosure.Of(false, CostBearer.Disclosing, false)),
            Sample.Of(() => CompelledDisclosure.Of(true, CostBearer.Receiving)),
            Sample.Of(() => ReturnRule.Of(ReturnChoice.Disclosing, Period.FromDays(30)).WithCertificate()),
            Sample.Of(() => ReturnRule.Of(ReturnChoice.Receiving, onRequest: false).KeepingBackups()),
            Sample.Of(() => ReturnRule.Of(ReturnChoice.Return, atEnd: false).KeepingRecords(Period.FromYears(10))),
            Sample.Of(() => ReturnRule.Of(ReturnChoice.Destroy).KeepingRecords()),
            Sample.Of(() => ConfidentialityPeriod.Perpetual),
            Sample.Of(() => ConfidentialityPeriod.FromEffectiveDate(Period.FromYears(5)).TradeSecretsWhileSecret()),
            Sample.Of(() => ConfidentialityPeriod.FromDisclosure(Period.FromYears(5))),
            Sample.Of(() => ConfidentialityPeriod.AfterEnd(Period.FromYears(5))),
            Sample.Of(() => ConfidentialityPeriod.Until("publication")),
            Sample.Of(() => Safeguard.Of("encryption")),
            Sample.Of(() => Safeguard.Of("encryption", "ISO 27001 certificate", Period.FromMonths(12))),
            Sample.Of(() => Classification.Of("strict", Safeguard.Of("encryption"))),
            Sample.Of(() => Classification.Of("strict", Safeguard.Of("encryption"), Safeguard.Of("vetting"))),
        ];

    private static IEnumerable<Sample> DisclosureQuestions()
    {
        var item = ConfidentialItem.Of("design docs", "Northquay");
        var works = Recipient.Of("TestWorks", RecipientKind.Subcontractors, of: "Larkfield");
        var confirmed = ConfirmedInWriting.Of("F1", Disclosed, DisclosureKnown, "design docs");
        return
        [
            Sample.Of(() => ConfidentialItem.Of("design docs", "Northquay")),
            Sample.Of(() => ConfidentialItem.Of("design docs", "Northquay").AsTradeSecret().PersonalData()),
            Sample.Of(() => ConfidentialItem.Of("design docs", "Northquay").AboutTheTalks().OnlyInMemory()),
            Sample.Of(() =>
                ConfidentialItem
                    .Of("design docs", "Northquay")
                    .Technical(Truth.True)
                    .Understood(Truth.False)
                    .UnderCopyrightOrPatent(Truth.True)
            ),
            Sample.Of(() =>
                ConfidentialItem
                    .Of("design docs", "Northquay")
                    .UnderStatutorySecrecy("banking secrecy")
                    .AtLevel("strict")
            ),
            Sample.Of(() =>
                ConfidentialItem
                    .Of("design docs", "Northquay")
                    .UnderStatutorySecrecy("banking secrecy")
                    .UnderStatutorySecrecy("medical secrecy")
                    .AtLevel("strict")
            ),
            Sample.Of(() => ConfidentialItem.Of("report", "Northquay").CompiledFrom(item)),
            Sample.Of(() => ConfidentialItem.Of("report", "Northquay").CompiledFrom(item, item.AsTradeSecret())),
            Sample.Of(() => Recipient.Of("TestWorks", RecipientKind.Subcontractors, of: "Larkfield")),
            Sample.Of(() =>
                Recipient
                    .Of("Lab", RecipientKind.Subcontractors)
                    .Below(Recipient.Of("TestWorks", RecipientKind.Subcontractors, of: "Larkfield"))
            ),
            Sample.Of(() =>
                Recipient
                    .Of("Doe LLP", RecipientKind.Advisers)
                    .NeedsToKnow(Truth.True)
                    .UnderProfessionalSecrecy(Truth.False)
                    .In(Country.Of("GB"))
            ),
            Sample.Of(() =>
                Recipient.Of("Labs", RecipientKind.Affiliates, "Larkfield").As(LegalEntity.Of("Larkfield Labs Ltd"))
            ),
            Sample.Of(() => DisclosureRecord.Of(Disclosed)),
            Sample.Of(() => DisclosureRecord.Of(Disclosed, confirmed).Effective(Disclosed).Ending(Disclosed)),
            Sample.Of(() => DisclosureRecord.Of(Disclosed).With(Affiliates.Of())),
            Sample.Of(() => DisclosureRecord.Of(Disclosed).With(Affiliates.Of(), Party.Customer("Northquay"))),
            Sample.Of(() => DisclosureQuery.Of(0, 1, 2)),
            Sample.Of(() => DisclosureQuery.Of(0, 1, 2, ConfidentialAct.TrainModels)),
            Sample.Of(() => Secrecy().Compile(DisclosureRecord.Of(Disclosed), [item], [works], ["load testing"])),
            Sample.Of(() => Secrecy().Compile(DisclosureRecord.Of(Disclosed), [item], [works], ["audit"])),
        ];
    }

    private static IEnumerable<Sample> DisclosureFacts()
    {
        var (on, known) = (Disclosed, DisclosureKnown);
        return
        [
            Sample.Of(() => InformationDisclosed.Of("F1", on, known, "docs", "Northquay", "Larkfield")),
            Sample.Of(() =>
                InformationDisclosed.Of(
                    "F1",
                    on,
                    known,
                    "docs",
                    "Northquay",
                    "Larkfield",
                    DisclosureForm.Oral,
                    Truth.True
                )
            ),
            Sample.Of(() => ConfirmedInWriting.Of("F1", on, known, "docs")),
            Sample.Of(() => ExclusionShown.Of("F1", on, known, "docs", ExclusionKind.Public, on)),
            Sample.Of(() =>
                ExclusionShown.Of(
                    "F1",
                    on,
                    known,
                    "docs",
                    ExclusionKind.Public,
                    on,
                    Truth.False,
                    "newspaper of 1 March"
                )
            ),
            Sample.Of(() => UndertakingSigned.Of("F1", on, known, "TestWorks", "Larkfield")),
            Sample.Of(() => UndertakingSigned.Of("F1", on, known, "TestWorks", "Larkfield", Truth.True, Secrecy())),
            Sample.Of(() => DisclosureCompelled.Of("F1", on, known, "docs", "court", "order 12 O 34/26")),
            Sample.Of(() =>
                DisclosureCompelled.Of("F1", on, known, "docs", "court", "order 12 O 34/26", Truth.False, Truth.True)
            ),
            Sample.Of(() => NoticeOfCompulsionGiven.Of("F1", on, known, "docs", "court")),
            Sample.Of(() => ConsentGiven.Of("F1", on, known, "docs", "TestWorks", Truth.True)),
            Sample.Of(() => ConsentGiven.Of("F1", on, known, "docs", "TestWorks", Truth.False, "load testing")),
            Sample.Of(() => SafeguardProved.Of("F1", on, known, "TestWorks", "encryption", "certificate")),
            Sample.Of(() => SafeguardProved.Of("F1", on, known, "TestWorks", "encryption", null, on)),
            Sample.Of(() => ReturnRequested.Of("F1", on, known, "Northquay")),
            Sample.Of(() => ReturnRequested.Of("F1", on, known, "Northquay", "docs")),
            Sample.Of(() => InformationReturned.Of("F1", on, known, "docs", "TestWorks")),
            Sample.Of(() => InformationReturned.Of("F1", on, known, "docs", "TestWorks", destroyed: true)),
            Sample.Of(() => CertificateGiven.Of("F1", on, known, "TestWorks")),
            Sample.Of(() => CertificateGiven.Of("F1", on, known, "TestWorks", "docs")),
            Sample.Of(() => InformationRetained.Of("F1", on, known, "docs", "TestWorks", RetentionReason.Backup)),
            Sample.Of(() => InformationRetained.Of("F1", on, known, "docs", "TestWorks", RetentionReason.Records, on)),
        ];
    }
}
