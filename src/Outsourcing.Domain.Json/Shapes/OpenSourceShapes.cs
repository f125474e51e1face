using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.IntellectualProperty;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Json;

/// <summary>Open-source components and policies as JSON; what licences ask for is written only.</summary>
internal static class OpenSourceShapes
{
    public static void AddTo(ShapeBook book) =>
        book.Struct(
                new WordConverter<LicenceFamily>(
                    "a family of licences",
                    ("not-classified", LicenceFamily.None),
                    ("public-domain", LicenceFamily.PublicDomain),
                    ("permissive", LicenceFamily.Permissive),
                    ("weak-copyleft", LicenceFamily.WeakCopyleft),
                    ("strong-copyleft", LicenceFamily.StrongCopyleft),
                    ("network-copyleft", LicenceFamily.NetworkCopyleft),
                    ("not-open-source", LicenceFamily.NotOpenSource)
                )
            )
            .Struct(
                new WordConverter<OpenSourceUse>(
                    "a use of open source",
                    ("internal", OpenSourceUse.Internal),
                    ("distributed", OpenSourceUse.Distributed),
                    ("over-network", OpenSourceUse.OfferedOverNetwork)
                )
            )
            .Struct(
                new WordConverter<OpenSourceObligation>(
                    "an obligation of a licence",
                    ("keep-notices", OpenSourceObligation.KeepNotices),
                    ("include-licence", OpenSourceObligation.IncludeLicence),
                    ("state-changes", OpenSourceObligation.StateChanges),
                    ("acknowledge-in-advertising", OpenSourceObligation.AcknowledgeInAdvertising),
                    ("offer-component-source", OpenSourceObligation.OfferComponentSource),
                    ("allow-replacement", OpenSourceObligation.AllowReplacement),
                    ("offer-whole-source", OpenSourceObligation.OfferWholeSource)
                )
            )
            .Class(new TextConverter<SpdxExpression>(SpdxExpression.Parse))
            .Class(
                new Shape<OpenSourceComponent>(parts =>
                    OpenSourceComponent.Of(parts.Get<string>("name"), parts.Get<SpdxExpression>("licence"))
                )
                    .With("name", component => component.Name)
                    .With("licence", component => component.Licence)
            )
            .Kind<Provision, OpenSourcePolicy>(
                "open-source-policy",
                new Shape<OpenSourcePolicy>(parts =>
                    OpenSourcePolicy
                        .Of(parts.Get<string>("by"), parts.List<OpenSourceUse>("uses"))
                        .Barring(parts.List<LicenceFamily>("barredFamilies"))
                        .BarringLicences(parts.List<string>("barredLicences"))
                        .ApprovingFirst(parts.List<LicenceFamily>("approvedFirst"))
                )
                    .With("by", policy => policy.By)
                    .With<OpenSourceUse[]>("uses", policy => [.. policy.Uses])
                    .When<LicenceFamily[]>(
                        "barredFamilies",
                        policy => policy.BarredFamilies.Count > 0,
                        policy => [.. policy.BarredFamilies]
                    )
                    .When<string[]>(
                        "barredLicences",
                        policy => policy.BarredLicences.Count > 0,
                        policy => [.. policy.BarredLicences]
                    )
                    .When<LicenceFamily[]>(
                        "approvedFirst",
                        policy => policy.Approved.Count > 0,
                        policy => [.. policy.Approved]
                    )
            )
            .Class(
                new Shape<OpenSourceTerms>(create: null)
                    .With<SpdxExpression>("licence", terms => terms.Licence)
                    .With("family", terms => terms.Family)
            )
            .Class(
                new Shape<SpdxAlternative>(create: null).With<SpdxExpression[]>(
                    "licences",
                    alternative => [.. alternative.Licences]
                )
            )
            .Class(
                new Shape<OpenSourceLine>(create: null)
                    .With("item", line => line.Item.Name)
                    .With("component", line => line.Component)
                    .With("choice", line => line.Choice)
                    .With<OpenSourceObligation[]>("obligations", line => [.. line.Obligations])
                    .With<Finding[]>("findings", line => [.. line.Findings])
            )
            .Describe<OpenSourcePolicy>("openSourcePolicy", "What one side promises about open-source components.");
}
