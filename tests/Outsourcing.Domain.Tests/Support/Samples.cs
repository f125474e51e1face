namespace Outsourcing.Domain.Tests.Support;

/// <summary>Examples of every public type that can have instances; the tests of the house walk through them.</summary>
/// <remarks>
/// One file and one method a concept. Give a type that holds a collection two examples or more that differ only in it:
/// different examples of one type must not be equal.
/// </remarks>
internal static partial class Samples
{
    /// <summary>Gets all examples.</summary>
    public static IReadOnlyList<Sample> All { get; } =
    [
        .. Reasoning(),
        .. Amounts(),
        .. Calendars(),
        .. Dates(),
        .. Parties(),
        .. Measurement(),
        .. Contacts(),
        .. ServiceClocks(),
        .. Tallies(),
        .. Scoring(),
        .. Agreements(),
        .. Laws(),
        .. ContractsNorms(),
        .. ContractsFees(),
        .. ContractsObligations(),
        .. ContractsPowers(),
        .. ContractNotices(),
        .. ContractTerms(),
        .. ContractsScope(),
        .. Performance(),
        .. ServiceLevels(),
        .. Confidentiality(),
        .. Licences(),
        .. Escrows(),
        .. Ownership(),
        .. Json(),
    ];
}
