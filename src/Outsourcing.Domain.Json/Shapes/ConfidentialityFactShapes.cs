using NodaTime;
using Outsourcing.Domain.Confidentiality;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Json;

/// <summary>Facts about information and those who have it as JSON.</summary>
internal static class ConfidentialityFactShapes
{
    public static void AddTo(ShapeBook book)
    {
        book.Struct(
                new WordConverter<DisclosureForm>(
                    "a form of disclosure",
                    ("written", DisclosureForm.Written),
                    ("oral", DisclosureForm.Oral),
                    ("visual", DisclosureForm.Visual),
                    ("access", DisclosureForm.Access)
                )
            )
            .Struct(
                new WordConverter<RetentionReason>(
                    "why information is kept",
                    ("backup", RetentionReason.Backup),
                    ("records", RetentionReason.Records),
                    ("other", RetentionReason.Other)
                )
            );
        book.Kind<Fact, InformationDisclosed>("information-disclosed", InformationDisclosedShape());
        book.Kind<Fact, ConfirmedInWriting>("confirmed-in-writing", ConfirmedInWritingShape());
        book.Kind<Fact, ExclusionShown>("exclusion-shown", ExclusionShownShape());
        book.Kind<Fact, UndertakingSigned>("undertaking-signed", UndertakingSignedShape());
        book.Kind<Fact, DisclosureCompelled>("disclosure-compelled", DisclosureCompelledShape());
        book.Kind<Fact, NoticeOfCompulsionGiven>("notice-of-compulsion-given", NoticeOfCompulsionGivenShape());
        book.Kind<Fact, ConsentGiven>("consent-given", ConsentGivenShape());
        book.Kind<Fact, SafeguardProved>("safeguard-proved", SafeguardProvedShape());
        book.Kind<Fact, ReturnRequested>("return-requested", ReturnRequestedShape());
        book.Kind<Fact, InformationReturned>("information-returned", InformationReturnedShape());
        book.Kind<Fact, CertificateGiven>("certificate-given", CertificateGivenShape());
        book.Kind<Fact, InformationRetained>("information-retained", InformationRetainedShape());
    }

    private static Shape<InformationDisclosed> InformationDisclosedShape() =>
        AgreementShapes
            .Fact(parts =>
                AgreementShapes.Make(
                    parts,
                    (id, on, recorded) =>
                        InformationDisclosed.Of(
                            id,
                            on,
                            recorded,
                            parts.Get<string>("item"),
                            parts.Get<string>("by"),
                            parts.Get<string>("to"),
                            parts.Get<DisclosureForm>("form"),
                            parts.Optional<Truth?>("marked") ?? Truth.Unknown
                        )
                )
            )
            .With("item", fact => fact.Item)
            .With("by", fact => fact.By)
            .With("to", fact => fact.To)
            .With("form", fact => fact.Form)
            .When("marked", fact => !fact.Marked.IsUnknown, fact => fact.Marked);

    private static Shape<ConfirmedInWriting> ConfirmedInWritingShape() =>
        AgreementShapes
            .Fact(parts =>
                AgreementShapes.Make(
                    parts,
                    (id, on, recorded) => ConfirmedInWriting.Of(id, on, recorded, parts.Get<string>("item"))
                )
            )
            .With("item", fact => fact.Item);

    private static Shape<ExclusionShown> ExclusionShownShape() =>
        AgreementShapes
            .Fact(parts =>
                AgreementShapes.Make(
                    parts,
                    (id, on, recorded) =>
                        ExclusionShown.Of(
                            id,
                            on,
                            recorded,
                            parts.Get<string>("item"),
                            parts.Get<ExclusionKind>("exclusion"),
                            parts.Get<LocalDate>("since"),
                            parts.Optional<Truth?>("receiverAtFault") ?? Truth.Unknown,
                            parts.Optional<string>("evidence")
                        )
                )
            )
            .With("item", fact => fact.Item)
            .With("exclusion", fact => fact.Kind)
            .With("since", fact => fact.Since)
            .When("receiverAtFault", fact => !fact.ReceiverAtFault.IsUnknown, fact => fact.ReceiverAtFault)
            .Optional("evidence", fact => fact.Evidence);

    private static Shape<UndertakingSigned> UndertakingSignedShape() =>
        AgreementShapes
            .Fact(parts =>
                AgreementShapes.Make(
                    parts,
                    (id, on, recorded) =>
                        UndertakingSigned.Of(
                            id,
                            on,
                            recorded,
                            parts.Get<string>("by"),
                            parts.Get<string>("to"),
                            parts.Optional<Truth?>("noLessProtective") ?? Truth.Unknown,
                            parts.Optional<ConfidentialityTerms>("terms")
                        )
                )
            )
            .With("by", fact => fact.By)
            .With("to", fact => fact.To)
            .When("noLessProtective", fact => !fact.NoLessProtective.IsUnknown, fact => fact.NoLessProtective)
            .Optional("terms", fact => fact.Terms);

    private static Shape<DisclosureCompelled> DisclosureCompelledShape() =>
        AgreementShapes
            .Fact(parts =>
                AgreementShapes.Make(
                    parts,
                    (id, on, recorded) =>
                        DisclosureCompelled.Of(
                            id,
                            on,
                            recorded,
                            parts.Get<string>("item"),
                            parts.Get<string>("to"),
                            parts.Get<string>("purpose"),
                            parts.Optional<Truth?>("mayNotify") ?? Truth.Unknown,
                            parts.Optional<Truth?>("minimumExtent") ?? Truth.Unknown
                        )
                )
            )
            .With("item", fact => fact.Item)
            .With("to", fact => fact.To)
            .With("purpose", fact => fact.Purpose)
            .When("mayNotify", fact => !fact.MayNotify.IsUnknown, fact => fact.MayNotify)
            .When("minimumExtent", fact => !fact.MinimumExtent.IsUnknown, fact => fact.MinimumExtent);

    private static Shape<NoticeOfCompulsionGiven> NoticeOfCompulsionGivenShape() =>
        AgreementShapes
            .Fact(parts =>
                AgreementShapes.Make(
                    parts,
                    (id, on, recorded) =>
                        NoticeOfCompulsionGiven.Of(
                            id,
                            on,
                            recorded,
                            parts.Get<string>("item"),
                            parts.Get<string>("recipient")
                        )
                )
            )
            .With("item", fact => fact.Item)
            .With("recipient", fact => fact.Recipient);

    private static Shape<ConsentGiven> ConsentGivenShape() =>
        AgreementShapes
            .Fact(parts =>
                AgreementShapes.Make(
                    parts,
                    (id, on, recorded) =>
                        ConsentGiven.Of(
                            id,
                            on,
                            recorded,
                            parts.Get<string>("item"),
                            parts.Get<string>("to"),
                            parts.Get<Truth>("given"),
                            parts.Optional<string>("purpose")
                        )
                )
            )
            .With("item", fact => fact.Item)
            .With("to", fact => fact.To)
            .With("given", fact => fact.Given)
            .Optional("purpose", fact => fact.Purpose);

    private static Shape<SafeguardProved> SafeguardProvedShape() =>
        AgreementShapes
            .Fact(parts =>
                AgreementShapes.Make(
                    parts,
                    (id, on, recorded) =>
                        SafeguardProved.Of(
                            id,
                            on,
                            recorded,
                            parts.Get<string>("by"),
                            parts.Get<string>("control"),
                            parts.Optional<string>("evidence"),
                            parts.Optional<LocalDate?>("until")
                        )
                )
            )
            .With("by", fact => fact.By)
            .With("control", fact => fact.Control)
            .Optional("evidence", fact => fact.Evidence)
            .Optional("until", fact => fact.Until);

    private static Shape<ReturnRequested> ReturnRequestedShape() =>
        AgreementShapes
            .Fact(parts =>
                AgreementShapes.Make(
                    parts,
                    (id, on, recorded) =>
                        ReturnRequested.Of(id, on, recorded, parts.Get<string>("by"), parts.Optional<string>("item"))
                )
            )
            .With("by", fact => fact.By)
            .Optional("item", fact => fact.Item);

    private static Shape<InformationReturned> InformationReturnedShape() =>
        AgreementShapes
            .Fact(parts =>
                AgreementShapes.Make(
                    parts,
                    (id, on, recorded) =>
                        InformationReturned.Of(
                            id,
                            on,
                            recorded,
                            parts.Get<string>("item"),
                            parts.Get<string>("by"),
                            parts.Optional<bool?>("destroyed") == true
                        )
                )
            )
            .With("item", fact => fact.Item)
            .With("by", fact => fact.By)
            .When("destroyed", fact => fact.Destroyed, fact => fact.Destroyed);

    private static Shape<CertificateGiven> CertificateGivenShape() =>
        AgreementShapes
            .Fact(parts =>
                AgreementShapes.Make(
                    parts,
                    (id, on, recorded) =>
                        CertificateGiven.Of(id, on, recorded, parts.Get<string>("by"), parts.Optional<string>("item"))
                )
            )
            .With("by", fact => fact.By)
            .Optional("item", fact => fact.Item);

    private static Shape<InformationRetained> InformationRetainedShape() =>
        AgreementShapes
            .Fact(parts =>
                AgreementShapes.Make(
                    parts,
                    (id, on, recorded) =>
                        InformationRetained.Of(
                            id,
                            on,
                            recorded,
                            parts.Get<string>("item"),
                            parts.Get<string>("by"),
                            parts.Get<RetentionReason>("reason"),
                            parts.Optional<LocalDate?>("until")
                        )
                )
            )
            .With("item", fact => fact.Item)
            .With("by", fact => fact.By)
            .With("reason", fact => fact.Reason)
            .Optional("until", fact => fact.Until);
}
