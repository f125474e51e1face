namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>What an open-source licence asks for: its family, and the obligations of each use.</summary>
/// <remarks>
/// Two are equal when the licences are. What a licence says about patents, warranties and trade marks is not modelled.
/// </remarks>
public sealed record OpenSourceTerms
{
    private OpenSourceTerms(SpdxLicence licence)
    {
        Licence = licence;
        Family = FamilyTable.Of(licence);
    }

    /// <summary>Gets the licence.</summary>
    public SpdxLicence Licence { get; }

    /// <summary>Gets its family; none when it is not classified here, as every reference to a text of one's own.</summary>
    public LicenceFamily Family { get; }

    /// <summary>Gives the terms of a licence.</summary>
    /// <param name="licence">The licence; an exception such as <c>Classpath-exception-2.0</c> counts.</param>
    /// <returns>The terms.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="licence"/> is <see langword="null"/>.</exception>
    public static OpenSourceTerms Of(SpdxLicence licence) => new(Guard.Against.Null(licence));

    /// <summary>Gives what the licence asks for when a work that contains the component is used in a way.</summary>
    /// <param name="use">What is done with the work.</param>
    /// <returns>The obligations by number; none where nothing is asked, and none either where the family is not known.</returns>
    /// <exception cref="ArgumentException">The use is none of the three.</exception>
    public IReadOnlyList<OpenSourceObligation> Obligations(OpenSourceUse use)
    {
        Guard.Against.OutOfRange(
            (int)use,
            nameof(use),
            (int)OpenSourceUse.Internal,
            (int)OpenSourceUse.OfferedOverNetwork
        );
        return use switch
        {
            OpenSourceUse.Distributed => [.. WhenDistributed().Order()],
            OpenSourceUse.OfferedOverNetwork when Family == LicenceFamily.NetworkCopyleft =>
            [
                OpenSourceObligation.OfferWholeSource,
            ],
            _ => [],
        };
    }

    /// <summary>Returns text such as <c>GPL-3.0-only: strong copyleft</c>.</summary>
    /// <returns>Licence and family.</returns>
    public override string ToString() => $"{Licence}: {OpenSourceWords.Of(Family)}";

    /// <summary>Says whether an expression leaves a choice of open-source licences only.</summary>
    internal static bool IsOpen(SpdxExpression expression) =>
        expression switch
        {
            SpdxAll all => all.Parts.All(IsOpen),
            SpdxAny any => any.Parts.Any(IsOpen),
            _ => FamilyTable.Of((SpdxLicence)expression) is not (LicenceFamily.None or LicenceFamily.NotOpenSource),
        };

    private IEnumerable<OpenSourceObligation> WhenDistributed()
    {
        if (Family is LicenceFamily.None or LicenceFamily.PublicDomain)
        {
            yield break;
        }

        yield return OpenSourceObligation.KeepNotices;
        yield return OpenSourceObligation.IncludeLicence;
        if (Licence.Id.StartsWith("Apache-", StringComparison.Ordinal) || Family >= LicenceFamily.WeakCopyleft)
        {
            yield return OpenSourceObligation.StateChanges;
        }

        if (Licence.Id.StartsWith("BSD-4-Clause", StringComparison.Ordinal))
        {
            yield return OpenSourceObligation.AcknowledgeInAdvertising;
        }

        if (Family == LicenceFamily.WeakCopyleft)
        {
            yield return OpenSourceObligation.OfferComponentSource;
        }

        if (Licence.Id.StartsWith("LGPL-", StringComparison.Ordinal))
        {
            yield return OpenSourceObligation.AllowReplacement;
        }

        if (Family is LicenceFamily.StrongCopyleft or LicenceFamily.NetworkCopyleft)
        {
            yield return OpenSourceObligation.OfferWholeSource;
        }
    }
}
