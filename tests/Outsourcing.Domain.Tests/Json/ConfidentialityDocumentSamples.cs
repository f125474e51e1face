using Outsourcing.Domain.Confidentiality;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Json;

/// <summary>Terms of confidentiality, their parts and facts, each with the type under which it is written.</summary>
internal static class ConfidentialityDocumentSamples
{
    public static IEnumerable<DocumentSample> All =>
        [
            .. Words<ConfidentialAct>(),
            .. Words<ExclusionKind>(),
            .. Words<RecipientKind>(),
            .. Words<Recognition>(),
            .. Words<ReturnChoice>(),
            .. Words<ConfidentialityStart>(),
            .. Words<DisclosureForm>(),
            .. Words<RetentionReason>(),
            .. Words<ConfidentialityPart>(),
            .. Words<ProtectionOrder>(),
            .. Words<FlowMendKind>(),
            .. Words<NdaQuestion>(),
            .. Enum.GetValues<LinkBond>().Select(DocumentSample.Of),
            .. Each<PartPlace>(),
            .. Each<Flow>(),
            .. Each<NdaCoverPage>(),
            .. Enum.GetValues<StandardOfCare>().Select(DocumentSample.Of),
            .. Enum.GetValues<ResidualsRule>().Select(DocumentSample.Of),
            .. Enum.GetValues<FlowDown>().Select(DocumentSample.Of),
            .. Enum.GetValues<CostBearer>().Select(DocumentSample.Of),
            .. Each<ConfidentialityTerms>(),
            .. Each<ConfidentialityTerms>().Select(sample => DocumentSample.Of<Provision>((Provision)sample.Value)),
            .. Each<CoveredInformation>(),
            .. Each<RecipientRule>(),
            .. Each<CompelledDisclosure>(),
            .. Each<ReturnRule>(),
            .. Each<ConfidentialityPeriod>(),
            .. Each<Safeguard>(),
            .. Each<Classification>(),
            .. Each<ConfidentialItem>(),
            .. Each<Recipient>(),
            .. Each<DisclosureRecord>(),
            .. Each<DisclosureQuery>(),
            .. Facts<InformationDisclosed>(),
            .. Facts<ConfirmedInWriting>(),
            .. Facts<ExclusionShown>(),
            .. Facts<UndertakingSigned>(),
            .. Facts<DisclosureCompelled>(),
            .. Facts<NoticeOfCompulsionGiven>(),
            .. Facts<ConsentGiven>(),
            .. Facts<SafeguardProved>(),
            .. Facts<ReturnRequested>(),
            .. Facts<InformationReturned>(),
            .. Facts<CertificateGiven>(),
            .. Facts<InformationRetained>(),
        ];

    private static IEnumerable<DocumentSample> Words<T>()
        where T : struct, Enum => Enum.GetValues<T>()[1..].Select(DocumentSample.Of);

    private static IEnumerable<DocumentSample> Each<T>()
        where T : notnull =>
        Samples.All.Where(sample => sample.Type == typeof(T)).Select(sample => DocumentSample.Of((T)sample.Make()));

    private static IEnumerable<DocumentSample> Facts<T>()
        where T : Fact => Each<T>().SelectMany(own => new[] { own, DocumentSample.Of<Fact>((Fact)own.Value) });
}
