using Outsourcing.Domain.IntellectualProperty;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Json;

/// <summary>Licences, covenants, handovers, open source and their facts, as they are read and written.</summary>
internal static class LicenceDocumentSamples
{
    public static IReadOnlyList<DocumentSample> All { get; } = [.. Values(), .. Words()];

    private static IEnumerable<DocumentSample> Values() =>
        Samples
            .LicenceInputs()
            .Select(sample => sample.Make())
            .Select(value =>
                value switch
                {
                    LicenceScope own => DocumentSample.Of(own),
                    LicenceMoment own => DocumentSample.Of(own),
                    LicenceTerm own => DocumentSample.Of(own),
                    Sublicensing own => DocumentSample.Of(own),
                    UseScope own => DocumentSample.Of(own),
                    LicenceGrant own => DocumentSample.Of(own),
                    CovenantNotToSue own => DocumentSample.Of(own),
                    NoChallenge own => DocumentSample.Of(own),
                    HandoverDuty own => DocumentSample.Of(own),
                    SublicenceGranted own => DocumentSample.Of(own),
                    LicenceEnded own => DocumentSample.Of(own),
                    LicenceTransferred own => DocumentSample.Of(own),
                    AssetHeld own => DocumentSample.Of(own),
                    SpdxExpression own => DocumentSample.Of(own),
                    OpenSourceComponent own => DocumentSample.Of(own),
                    OpenSourcePolicy own => DocumentSample.Of(own),
                    WorkItem own => DocumentSample.Of(own),
                    _ => throw new InvalidOperationException($"{value.GetType()} has no sample here."),
                }
            );

    private static IEnumerable<DocumentSample> Words() =>
        [
            .. Enum.GetValues<Exclusivity>().Skip(1).Select(DocumentSample.Of),
            .. Enum.GetValues<LicenceTransfer>().Select(DocumentSample.Of),
            .. Enum.GetValues<LicenceMomentKind>().Skip(1).Select(DocumentSample.Of),
            .. Enum.GetValues<LicenceFamily>().Select(DocumentSample.Of),
            .. Enum.GetValues<OpenSourceUse>().Skip(1).Select(DocumentSample.Of),
            .. Enum.GetValues<OpenSourceObligation>().Skip(1).Select(DocumentSample.Of),
        ];
}
