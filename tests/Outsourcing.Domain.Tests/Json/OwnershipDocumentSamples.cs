using Outsourcing.Domain.IntellectualProperty;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Json;

/// <summary>Work, terms, facts and laws of ownership, as they are read and written.</summary>
internal static class OwnershipDocumentSamples
{
    public static IReadOnlyList<DocumentSample> All { get; } = [.. Values(), .. Words()];

    private static IEnumerable<DocumentSample> Values()
    {
        foreach (var value in Samples.Ownership().Select(sample => sample.Make()))
        {
            DocumentSample? sample = value switch
            {
                Extent own => DocumentSample.Of(own),
                WorkItem own => DocumentSample.Of(own),
                WorkRegister own => DocumentSample.Of(own),
                Author own => DocumentSample.Of(own),
                Maker own => DocumentSample.Of(own),
                Contribution own => DocumentSample.Of(own),
                AssignmentTerm own => DocumentSample.Of(own),
                OwnershipRule own => DocumentSample.Of(own),
                OwnershipTerms own => DocumentSample.Of(own),
                JointOwnershipRules own => DocumentSample.Of(own),
                AssignmentMade own => DocumentSample.Of(own),
                IpLaw own => DocumentSample.Of(own),
                EmployeeWorkRule own => DocumentSample.Of(own),
                CommissionedWorkRule own => DocumentSample.Of(own),
                AssignmentFormRule own => DocumentSample.Of(own),
                NoTransferRule own => DocumentSample.Of(own),
                FutureWorksRule own => DocumentSample.Of(own),
                SpecificationRule own => DocumentSample.Of(own),
                CoOwnershipRule own => DocumentSample.Of(own),
                MoralRightsRule own => DocumentSample.Of(own),
                LaterTakerRule own => DocumentSample.Of(own),
                ImpliedLicenceRule own => DocumentSample.Of(own),
                LicenceTransferRule own => DocumentSample.Of(own),
                _ => null,
            };
            if (sample is not null)
            {
                yield return sample;
            }
        }

        foreach (var law in IpLaws.All)
        {
            yield return DocumentSample.Of(law);
            yield return DocumentSample.Of(law.Rules[0]);
        }
    }

    private static IEnumerable<DocumentSample> Words() =>
        [
            .. Enum.GetValues<IpRight>().Skip(1).Select(DocumentSample.Of),
            .. Enum.GetValues<IpClass>().Skip(1).Select(DocumentSample.Of),
            .. Enum.GetValues<AuthorKind>().Select(DocumentSample.Of),
            .. Enum.GetValues<AssignmentWording>().Select(DocumentSample.Of),
            .. Enum.GetValues<VestingEvent>().Select(DocumentSample.Of),
            .. Enum.GetValues<MoralRightsTerm>().Select(DocumentSample.Of),
            .. Enum.GetValues<EmployeeWork>().Skip(1).Select(DocumentSample.Of),
            .. Enum.GetValues<Holding>().Skip(1).Select(DocumentSample.Of),
            .. Enum.GetValues<OwnershipStanding>().Skip(1).Select(DocumentSample.Of),
            .. Enum.GetValues<MoralRightsStanding>().Select(DocumentSample.Of),
            .. Enum.GetValues<TitleStanding>().Skip(1).Select(DocumentSample.Of),
        ];
}
